//! Checked names. Everything that is stored, linked or logged is named by one of these, never by position.

use serde::{Deserialize, Serialize};
use std::fmt;
use thiserror::Error;

use crate::outline::Track;

/// The longest slug we accept, in bytes: addresses stay readable and file names legal everywhere.
const LONGEST: usize = 64;

/// Why a text is not a slug.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "`{0}` is not a name: use lower-case Latin letters, digits and single hyphens (at most 64), like `first-risk`"
)]
pub struct NotASlug(pub String);

/// `a-z 0-9`, groups joined by single hyphens.
fn is_slug(text: &str) -> bool {
    text.len() <= LONGEST
        && text.split('-').all(|group| {
            !group.is_empty() && group.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// Makes newtypes over a checked slug that cannot be mixed up.
macro_rules! slugs {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// # Errors
            /// When the text is not a slug.
            pub fn new(text: impl Into<String>) -> Result<Self, NotASlug> {
                let text = text.into();
                if is_slug(&text) { Ok(Self(text)) } else { Err(NotASlug(text)) }
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotASlug;
            fn try_from(text: String) -> Result<Self, NotASlug> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

slugs! {
    /// A module of a track: `s1`, `b1`, `t1`.
    ModuleId;
    /// A lesson inside its module: `a-job-for-ani`.
    LessonSlug;
    /// A question inside its lesson.
    QuestionId;
    /// A part of a question: an option, a card, a group, a step, a scene, a flag …
    ItemId;
    /// What a learner can do after a lesson.
    ObjectiveId;
    /// A drawing in `content/pictures`.
    PictureId;
    /// An entry of `content/sources.toml`.
    SourceId;
    /// An entry of `content/glossary.toml`.
    TermId;
    /// An entry of `content/contacts.toml`.
    ContactId;
    /// A page outside the courses: `about`, `privacy`.
    PageId;
}

/// A lesson's full name, `track/module/lesson`: its folder, its address and its name in the log.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LessonId {
    pub track: Track,
    pub module: ModuleId,
    pub lesson: LessonSlug,
}

/// Why a text does not name a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` does not name a lesson: write track/module/lesson, like `school/s1/a-job-for-ani`")]
pub struct NotALesson(pub String);

impl TryFrom<String> for LessonId {
    type Error = NotALesson;
    fn try_from(text: String) -> Result<Self, NotALesson> {
        let mut parts = text.split('/');
        let parsed = (|| {
            Some(Self {
                track: Track::from_slug(parts.next()?)?,
                module: ModuleId::new(parts.next()?).ok()?,
                lesson: LessonSlug::new(parts.next()?).ok()?,
            })
        })();
        match parsed {
            Some(id) if parts.next().is_none() => Ok(id),
            _ => Err(NotALesson(text)),
        }
    }
}

impl From<LessonId> for String {
    fn from(id: LessonId) -> Self {
        id.to_string()
    }
}

impl fmt::Display for LessonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.track.slug(), self.module, self.lesson)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_lower_case_groups_joined_by_hyphens() {
        for good in ["a", "first-risk", "s1", "17-or-19"] {
            assert!(ItemId::new(good).is_ok(), "{good}");
        }
        for bad in ["", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "ա", &"x".repeat(65)] {
            assert!(ItemId::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_lesson_is_named_by_its_path() {
        let id = LessonId::try_from("school/s1/a-job-for-ani".to_owned()).unwrap();
        assert_eq!(id.to_string(), "school/s1/a-job-for-ani");
        for bad in ["school/s1", "nowhere/s1/a", "school/s1/a/b", "school//a", "school/s1/A"] {
            assert!(LessonId::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
