//! The log on the device, the settings, and how to be rid of both. The only room that touches storage.
//!
//! ```text
//! journal     the one handle of a page: read, append, export, take in, erase
//! memory      what this tab knows, and what it may keep (pure)
//! database    IndexedDB: three stores, nothing but texts in them
//! record      a record as it was found, and what stands aside (pure); its text is `course::progress::saved`
//! channel     what tabs tell each other
//! settings    colours, size of text, language, leave no trace
//! erase       databases, storage areas, caches, service workers
//! area        localStorage and sessionStorage, which may be forbidden
//! trouble     why something cannot be kept
//! file        a file offered to the learner, a file taken in
//! waiting     what is done when the learner has seen what has just happened
//! clock       the device's time and chance
//! ```
//!
//! What is kept where:
//!
//! | where | what | while *leave no trace* is on |
//! |---|---|---|
//! | `IndexedDB`, `champa` | answers, drafts, records set aside | neither read nor written; what is there stays |
//! | localStorage | `theme`, `text`, `lang` | read (a colour says nothing about a person), not written |
//! | sessionStorage | `mode` (leave no trace), `soup` and `first` (see `scripts/early.js`) | as always: it ends with the tab |
//!
//! The database is made by the first answer, not by the first look: who only reads leaves none behind. *Leave no
//! trace* is a state of the tab, like a private window: another tab keeps its own. When it is switched off, what
//! happened meanwhile is forgotten, and what was there before is shown again.

mod area;
mod channel;
mod clock;
mod database;
mod erase;
mod file;
mod journal;
mod memory;
mod record;
pub mod settings;
mod trouble;
mod waiting;

pub use clock::{now, today};
pub use erase::Erased;
pub use file::{offer_file, take_in};
pub use journal::{Imported, Journal, journal};
pub use record::Aside;
pub use trouble::{Trouble, words_of_trouble};
#[cfg(feature = "browser")]
pub use waiting::rehearse;

/// What the database and the channel between tabs are called. Whoever looks at the device sees this word.
const NAME: &str = "champa";
