//! A stored text and the entry it stands for. What cannot be read is told apart from what is newer than we are.

use course::id::LessonId;
use course::progress::saved::{Unreadable, read};
use course::progress::{Entry, EntryId};

/// How many records stand aside. They are kept exactly as they were found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Aside {
    pub damaged: u32,
    /// Written by a newer version of the platform: that version takes them back.
    pub newer: u32,
}

impl Aside {
    pub(super) fn count(&mut self, why: Unreadable) {
        match why {
            Unreadable::Damaged => self.damaged += 1,
            Unreadable::Newer => self.newer += 1,
        }
    }
}

/// The name of a reason in the store `aside`.
pub(super) const fn reason(why: Unreadable) -> &'static str {
    match why {
        Unreadable::Damaged => "damaged",
        Unreadable::Newer => "newer",
    }
}

/// A record as it was found: its key, its lesson and its text, as far as they are texts at all. An entry that
/// stands under another's name or lesson is damaged: it would be found once and missed the next time.
pub(super) fn check(
    key: Option<&str>,
    lesson: Option<&str>,
    text: Option<&str>,
) -> Result<Entry, Unreadable> {
    let entry = read(text.ok_or(Unreadable::Damaged)?)?;
    let same_id =
        key.and_then(|key| EntryId::try_from(key.to_owned()).ok()).is_some_and(|id| id == entry.id);
    let same_lesson = lesson
        .and_then(|lesson| LessonId::try_from(lesson.to_owned()).ok())
        .is_some_and(|lesson| lesson == entry.lesson);
    if same_id && same_lesson { Ok(entry) } else { Err(Unreadable::Damaged) }
}

#[cfg(test)]
pub(super) mod test_support {
    use super::*;
    use course::credit::Credit;
    use course::id::QuestionId;
    use course::progress::{Event, Millis};
    use course::response::Response;

    pub fn lesson(slug: &str) -> LessonId {
        LessonId::try_from(format!("school/s1/{slug}")).unwrap()
    }

    pub fn answered(id: u128, slug: &str) -> Entry {
        Entry {
            id: EntryId::new(id),
            at: Millis(1_795_478_400_000),
            lesson: lesson(slug),
            event: Event::Answered {
                question: QuestionId::new("q").unwrap(),
                attempt: 0,
                response: Response::text("a"),
                credit: Credit::new(1, 2),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::test_support::answered;
    use super::*;
    use course::progress::saved::write;

    #[test]
    fn a_record_comes_back_as_the_entry_it_was() {
        let entry = answered(7, "a");
        let text = write(&entry);
        let found = check(Some(&entry.id.to_string()), Some("school/s1/a"), Some(&text));
        assert_eq!(found, Ok(entry));
    }

    #[test]
    fn what_stands_in_the_wrong_place_is_damaged() {
        let entry = answered(7, "a");
        let (key, other) = (entry.id.to_string(), EntryId::new(8).to_string());
        let text = write(&entry);
        for (key, lesson, text) in [
            (Some(other.as_str()), Some("school/s1/a"), Some(text.as_str())),
            (None, Some("school/s1/a"), Some(&text)),
            (Some(&key), Some("school/s1/b"), Some(&text)),
            (Some(&key), None, Some(&text)),
            (Some(&key), Some("school/s1/a"), None),
            (Some(&key), Some("school/s1/a"), Some("{")),
        ] {
            assert_eq!(check(key, lesson, text), Err(Unreadable::Damaged), "{key:?} {lesson:?}");
        }
    }

    #[test]
    fn a_newer_record_is_newer_and_not_damaged() {
        let found = check(Some("x"), None, Some(r#"{"v":2,"shape":"unheard of"}"#));
        assert_eq!(found, Err(Unreadable::Newer));
        let mut aside = Aside::default();
        aside.count(Unreadable::Newer);
        aside.count(Unreadable::Damaged);
        aside.count(Unreadable::Newer);
        assert_eq!(aside, Aside { damaged: 1, newer: 2 });
    }
}
