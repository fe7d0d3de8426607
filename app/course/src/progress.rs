//! The log of what happened, and what can be concluded from it.
//!
//! The log is append-only. Entries name lessons and questions by id and carry their own id, so that two logs
//! are joined by a union, in any order, any number of times. Scores, mastery, what is done and what to review
//! are folds over it; nothing computed is stored.
//!
//! ```text
//! saved      one entry as it is stored and exported, with its version
//! json       JSON, as far as a log consists of it
//! lesson     what the log says of one lesson
//! review     when to come back to it
//! ```

mod json;
pub mod lesson;
pub mod review;
pub mod saved;

use std::fmt;

use crate::credit::Credit;
use crate::id::{LessonId, QuestionId};
use crate::id_map::IdMap;
use crate::response::Response;

pub use lesson::{LessonProgress, QuizState};

/// Names an entry for ever: 128 random bits, written as 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(u128);

impl EntryId {
    pub const fn new(random: u128) -> Self {
        Self(random)
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl TryFrom<String> for EntryId {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let is_hex = text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
        match u128::from_str_radix(&text, 16) {
            Ok(bits) if is_hex => Ok(Self(bits)),
            _ => Err(format!("`{text}` is not 32 hexadecimal digits")),
        }
    }
}

/// A moment, in milliseconds since 1970-01-01 UTC, by the device's clock.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Millis(pub u64);

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: EntryId,
    pub at: Millis,
    pub lesson: LessonId,
    pub event: Event,
}

/// What happened in a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The lesson was opened for the first time.
    Opened,
    /// The quiz was begun: attempt 0 is the first, and needs no such entry.
    QuizBegun { attempt: u32 },
    /// A question was answered. `credit` is the grading of that day: a question mended later keeps its history.
    Answered { question: QuestionId, attempt: u32, response: Response, credit: Credit },
}

/// The log in memory: entries by id, so that a union is a union.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Log {
    /// In the order of their ids, each once. An id begins with its time: what is new comes last.
    entries: Vec<Entry>,
}

impl Log {
    /// Adds an entry; one that is already there is left as it is. Returns whether it was new.
    pub fn append(&mut self, entry: Entry) -> bool {
        match self.place(entry.id) {
            Ok(_) => false,
            Err(place) => {
                self.entries.insert(place, entry);
                true
            }
        }
    }

    pub fn contains(&self, id: EntryId) -> bool {
        self.place(id).is_ok()
    }

    /// Where an entry stands, or where it would.
    fn place(&self, id: EntryId) -> Result<usize, usize> {
        self.entries.binary_search_by(|entry| entry.id.cmp(&id))
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// In the order of time; entries of the same moment in the order of their ids, the same on every device.
    pub fn in_order(&self) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_unstable_by_key(|entry| (entry.at, entry.id));
        entries
    }

    /// The entries of each lesson, in the order of time.
    pub fn by_lesson(&self) -> IdMap<&LessonId, Vec<&Entry>> {
        let mut lessons: IdMap<&LessonId, Vec<&Entry>> = IdMap::new();
        for entry in self.in_order() {
            lessons.entry_or_default(&entry.lesson).push(entry);
        }
        lessons
    }
}

impl Extend<Entry> for Log {
    fn extend<I: IntoIterator<Item = Entry>>(&mut self, entries: I) {
        // All at once: to put each in its place would take a hundred thousand answers a minute.
        self.entries.extend(entries);
        // Stable, and the first of equals stays: what is here already is left as it is.
        self.entries.sort_by_key(|entry| entry.id);
        self.entries.dedup_by_key(|entry| entry.id);
    }
}

impl FromIterator<Entry> for Log {
    fn from_iter<I: IntoIterator<Item = Entry>>(entries: I) -> Self {
        let mut log = Self::default();
        log.extend(entries);
        log
    }
}

#[cfg(test)]
pub(crate) mod test_support {
    use super::*;

    pub(crate) fn lesson() -> LessonId {
        LessonId::try_from("school/s1/a-job-for-ani".to_owned()).unwrap()
    }

    pub(crate) fn answered(id: u128, at: u64, question: &str, attempt: u32, earned: u32) -> Entry {
        Entry {
            id: EntryId::new(id),
            at: Millis(at),
            lesson: lesson(),
            event: Event::Answered {
                question: QuestionId::new(question).unwrap(),
                attempt,
                response: Response::text("a"),
                credit: Credit::new(earned, 2),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::test_support::answered;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn joining_logs_is_a_union(
            mine in prop::collection::vec((0u128..50, 0u64..9), 0..30),
            theirs in prop::collection::vec((0u128..50, 0u64..9), 0..30),
        ) {
            // An entry's content follows from its id, as in life.
            let log = |ids: &[(u128, u64)]| -> Log {
                ids.iter().map(|(id, _)| answered(*id, u64::try_from(*id % 7).unwrap(), "q", 0, 1)).collect()
            };
            let mut left = log(&mine);
            left.extend(log(&theirs).in_order().into_iter().cloned());
            let mut right = log(&theirs);
            right.extend(log(&mine).in_order().into_iter().cloned());
            prop_assert_eq!(&left, &right);
            let again = left.clone();
            left.extend(again.in_order().into_iter().cloned());
            prop_assert_eq!(left.in_order(), again.in_order());
        }
    }

    #[test]
    fn an_entry_id_is_32_hexadecimal_digits() {
        let id = EntryId::new(0xabc);
        assert_eq!(EntryId::try_from(id.to_string()), Ok(id));
        for bad in ["", "abc", "+0000000000000000000000000000abc", &"g".repeat(32)] {
            assert!(EntryId::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
