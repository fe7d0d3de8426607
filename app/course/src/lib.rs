//! The rules of learning. Pure: no browser, no files, no clock, no chance, no words for learners.
//!
//! Time, chance and storage come in as arguments; errors are values that `web` puts into words.
//!
//! ```text
//! id          checked slugs: LessonId = track/module/lesson, QuestionId, ItemId …
//! id_map      small maps and sets by id
//! lang        the three languages, and one value for each of them
//! outline     Track → Module → Lesson: order and pass marks
//! lesson      what a lesson consists of, apart from its words
//! quiz        the kinds of question, one file each: structure, words, answer, grading
//! credit      how much of a question was right
//! shuffle     an order that depends on a seed only
//! stopwatch   how long each scene of a story took
//! calibration does the learner know how well he or she knows?
//! progress    the log of what happened, and what can be concluded from it
//! contact     phone numbers and addresses, and when they may be shown
//! source      where a fact comes from, and how sure we are
//! tool        small reckoners of the courses (the true cost of a job)
//! ```

pub mod id;
pub mod id_map;
pub mod lang;

pub mod lesson;
pub mod outline;

pub mod credit;
pub mod quiz;
pub mod response;
pub mod shuffle;
pub mod stopwatch;

pub mod calibration;
pub mod progress;

pub mod contact;
pub mod day;
pub mod source;
pub mod tool;

pub use credit::{Credit, Verdict};
pub use day::Day;
pub use id::{ContactId, ItemId, LessonId, ObjectiveId, PictureId, QuestionId, SourceId, TermId};
pub use lang::{Lang, Localized};
pub use outline::Track;
