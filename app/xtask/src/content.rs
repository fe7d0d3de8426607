//! The courses, read from `content/` and checked. Every fault is told at once: file, id, remedy.
//!
//! ```text
//! outline      track → module → lesson: the order, and files that nobody lists
//! catalog      sources, contacts, glossary, pictures: what a lesson may name
//! lesson       one lesson folder: structure, words, prose
//! page         one page outside the courses
//!   prose        Markdown → sections of HTML, and everything the prose names
//!   alike        the three languages beside one another
//!     numbers      the numbers and codes that a translation must keep
//! fingerprint  which translation is older than its English text; `content accept`
//! words        signs, spelling, terms and sentence length (rooms of `language`)
//! new_lesson   a folder of templates, refused only because they are still to be written
//! fault, files what is wrong, where; reading and flattening files
//! ```
//!
//! `load` makes the book that pages are rendered from; `check` says all that `load` says and
//! everything about the words.

mod alike;
mod catalog;
mod fault;
mod files;
mod fingerprint;
mod lesson;
mod new_lesson;
mod numbers;
mod outline;
mod page;
mod prose;
#[cfg(test)]
mod tests;
mod words;

use course::Day;
use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use web::book::Book;

use catalog::Catalog;
use fault::Faults;
use files::{Content, Passage};
use prose::{Anchors, Names};

pub use fault::Fault;
pub use fingerprint::{Accept, accept};
pub use new_lesson::new_lesson;

/// What reading the content has given.
#[derive(Debug)]
pub struct Loaded {
    /// `None` only when something could not be read; a book with faults can still be looked at.
    pub book: Option<Book>,
    pub faults: Vec<Fault>,
    pub warnings: Vec<Fault>,
}

/// What is wrong with the content and the words of the interface.
#[derive(Debug)]
pub struct Report {
    pub faults: Vec<Fault>,
    pub warnings: Vec<Fault>,
    /// How many texts were looked at, so that an empty report can be trusted.
    pub texts: usize,
}

impl Report {
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for warning in &self.warnings {
            writeln!(f, "warning: {warning}")?;
        }
        for fault in &self.faults {
            writeln!(f, "{fault}")?;
        }
        write!(
            f,
            "{} texts, {} faults, {} warnings",
            self.texts,
            self.faults.len(),
            self.warnings.len()
        )
    }
}

/// Reads a content folder. `today` decides which contacts are shown as live.
pub fn load(content: &Path, today: Day) -> Loaded {
    read(content, today).0
}

/// Reads the content below the project's folder and checks everything that can be checked, the
/// words of the interface included.
pub fn check(root: &Path, today: Day) -> Report {
    let (loaded, mut passages) = read(&root.join("content"), today);
    let mut faults = Faults { faults: loaded.faults, warnings: loaded.warnings };
    passages.extend(words::interface_passages(root, &mut faults));
    words::check(root, &passages, &mut faults);
    let (faults, warnings) = faults.sorted();
    Report { faults, warnings, texts: passages.len() }
}

fn read(folder: &Path, today: Day) -> (Loaded, Vec<Passage>) {
    let mut content = Content::new(folder);
    let catalog = Catalog::read(&mut content);
    let tracks = outline::read(&mut content);
    let pages = page::names(&mut content);
    let lessons: BTreeSet<_> =
        tracks.iter().flat_map(|track| &track.modules).flat_map(|m| m.lessons.clone()).collect();
    let names = Names { catalog: &catalog, lessons: &lessons, pages: &pages, today };

    let mut anchors = Anchors::default();
    let tracks: Option<Vec<_>> = tracks
        .into_iter()
        .map(|track| track.build(|id| lesson::read(&mut content, &names, id, &mut anchors)))
        // Everything is read before anything is given up: every fault is to be told.
        .collect::<Vec<_>>()
        .into_iter()
        .collect();
    let pages = page::read_all(&mut content, &names, &mut anchors);
    anchors.check(&mut content.faults);

    let catalog_is_whole = catalog.is_whole;
    let book = match (tracks, pages) {
        (Some(tracks), Some(pages)) if catalog_is_whole => Some(Book {
            tracks,
            pages,
            sources: catalog.sources,
            contacts: catalog.contacts,
            glossary: catalog.glossary,
            pictures: catalog.pictures,
            today,
        }),
        _ => None,
    };
    let (faults, warnings) = content.faults.sorted();
    (Loaded { book, faults, warnings }, content.passages)
}

/// The path of a file of the content as people name it.
fn shown(relative: &str) -> PathBuf {
    Path::new("content").join(relative)
}
