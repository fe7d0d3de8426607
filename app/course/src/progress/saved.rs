//! An entry as it is stored and exported. The model above stays free to change; this does not.
//!
//! Version 1, a JSON object, one per entry:
//! ```json
//! { "v": 1, "id": "00…abc", "at": 1795478400000, "lesson": "school/s1/a-job-for-ani",
//!   "verb": "answered", "question": "first-risk", "attempt": 0, "response": "a[,]b", "credit": [1, 2] }
//! ```
//! `verb` is `opened`, `quiz-begun` (with `attempt`) or `answered`. The exported file is
//! `{ "format": "champa-progress", "version": 1, "entries": [ … ] }`.
//!
//! A new version is a new struct here and one more step in [`read`]; old fixtures stay as tests.

use serde::{Deserialize, Serialize};

use super::{Entry, EntryId, Event, Millis};
use crate::credit::Credit;
use crate::id::{LessonId, QuestionId};
use crate::response::Response;

/// The version written by this build.
pub const VERSION: u32 = 1;

/// What an exported file calls itself.
pub const FORMAT: &str = "champa-progress";

/// Version 1 of a stored entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedEntry {
    v: u32,
    id: EntryId,
    at: Millis,
    lesson: LessonId,
    verb: Verb,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    question: Option<QuestionId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    attempt: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response: Option<Response>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    credit: Option<Credit>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Verb {
    Opened,
    QuizBegun,
    Answered,
}

/// Only the version: read first, so that a newer entry is known as newer, whatever else it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct VersionOnly {
    pub v: u32,
}

/// Why a stored entry could not be read. It is set aside, never deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Written by a newer version of the platform.
    Newer,
    Damaged,
}

/// The whole exported file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedFile<E> {
    pub format: String,
    pub version: u32,
    pub entries: Vec<E>,
}

impl<E> SavedFile<E> {
    pub fn new(entries: Vec<E>) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, entries }
    }

    /// # Errors
    /// Why these entries must not be taken in.
    pub fn accept(self) -> Result<Vec<E>, Refused> {
        if self.format != FORMAT {
            Err(Refused::NotOurs)
        } else if self.version > VERSION {
            Err(Refused::Newer)
        } else {
            Ok(self.entries)
        }
    }
}

/// Why an imported file is refused. Nothing of it is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Not a progress file at all.
    NotOurs,
    /// Written by a newer version of the platform.
    Newer,
    /// An entry of it cannot be read.
    Damaged,
    /// Larger than any learner's log could be.
    TooLarge,
}

/// Imported files may not be larger, in bytes: about 100,000 answers.
pub const LARGEST_IMPORT: u64 = 32 * 1024 * 1024;

impl From<&Entry> for SavedEntry {
    fn from(entry: &Entry) -> Self {
        let mut saved = Self {
            v: VERSION,
            id: entry.id,
            at: entry.at,
            lesson: entry.lesson.clone(),
            verb: Verb::Opened,
            question: None,
            attempt: None,
            response: None,
            credit: None,
        };
        match &entry.event {
            Event::Opened => {}
            Event::QuizBegun { attempt } => {
                saved.verb = Verb::QuizBegun;
                saved.attempt = Some(*attempt);
            }
            Event::Answered { question, attempt, response, credit } => {
                saved.verb = Verb::Answered;
                saved.question = Some(question.clone());
                saved.attempt = Some(*attempt);
                saved.response = Some(response.clone());
                saved.credit = Some(*credit);
            }
        }
        saved
    }
}

impl TryFrom<SavedEntry> for Entry {
    type Error = Unreadable;
    fn try_from(saved: SavedEntry) -> Result<Self, Unreadable> {
        if saved.v > VERSION {
            return Err(Unreadable::Newer);
        }
        let event = match saved.verb {
            Verb::Opened => Event::Opened,
            Verb::QuizBegun => {
                Event::QuizBegun { attempt: saved.attempt.ok_or(Unreadable::Damaged)? }
            }
            Verb::Answered => Event::Answered {
                question: saved.question.ok_or(Unreadable::Damaged)?,
                attempt: saved.attempt.ok_or(Unreadable::Damaged)?,
                response: saved.response.ok_or(Unreadable::Damaged)?,
                credit: saved.credit.ok_or(Unreadable::Damaged)?,
            },
        };
        Ok(Self { id: saved.id, at: saved.at, lesson: saved.lesson, event })
    }
}

/// Reads one stored entry. `version` and `entry` parse the same text: JSON stays outside this crate.
///
/// # Errors
/// Whether it is newer than we are, or damaged.
pub fn read(
    version: Option<VersionOnly>,
    entry: impl FnOnce() -> Option<SavedEntry>,
) -> Result<Entry, Unreadable> {
    match version {
        Some(VersionOnly { v }) if v > VERSION => Err(Unreadable::Newer),
        Some(_) => entry().ok_or(Unreadable::Damaged)?.try_into(),
        None => Err(Unreadable::Damaged),
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{answered, lesson};
    use super::*;

    fn read_text(text: &str) -> Result<Entry, Unreadable> {
        read(serde_json::from_str(text).ok(), || serde_json::from_str(text).ok())
    }

    /// As version 1 wrote it on the day it was made. Never edit: learners' phones hold this.
    const V1: &str = r#"{"v":1,"id":"00000000000000000000000000000abc","at":1795478400000,"lesson":"school/s1/a-job-for-ani","verb":"answered","question":"first-risk","attempt":0,"response":"a[,]b","credit":[1,2]}"#;

    #[test]
    fn version_1_is_read_and_written_as_ever() {
        let entry = read_text(V1).unwrap();
        assert_eq!(entry.lesson, lesson());
        assert_eq!(serde_json::to_string(&SavedEntry::from(&entry)).unwrap(), V1);
    }

    #[test]
    fn every_event_survives() {
        let mut entry = answered(7, 8, "q", 3, 1);
        for event in [Event::Opened, Event::QuizBegun { attempt: 2 }, entry.event.clone()] {
            entry.event = event;
            let text = serde_json::to_string(&SavedEntry::from(&entry)).unwrap();
            assert_eq!(read_text(&text), Ok(entry.clone()));
        }
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        assert_eq!(read_text(r#"{"v":2,"shape":"unknown"}"#), Err(Unreadable::Newer));
        for damaged in [
            "",
            "{}",
            r#"{"v":1}"#,
            &V1.replace("[1,2]", "[3,2]"),
            &V1.replace(r#","attempt":0"#, ""),
        ] {
            assert_eq!(read_text(damaged), Err(Unreadable::Damaged), "{damaged}");
        }
    }

    #[test]
    fn a_wrong_file_is_refused_with_the_reason() {
        let file = |format: &str, version| SavedFile::<u8> {
            format: format.into(),
            version,
            entries: vec![1],
        };
        assert_eq!(file("other", 1).accept(), Err(Refused::NotOurs));
        assert_eq!(file(FORMAT, 2).accept(), Err(Refused::Newer));
        assert_eq!(file(FORMAT, 1).accept(), Ok(vec![1]));
    }
}
