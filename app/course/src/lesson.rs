//! What a lesson consists of, apart from its words.

use serde::{Deserialize, Serialize};

use crate::id::{LessonId, ObjectiveId, SourceId};
use crate::quiz::Question;

/// The time a lesson takes, in minutes: 1 to 90.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Minutes(u8);

impl Minutes {
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Minutes {
    type Error = String;
    fn try_from(minutes: u8) -> Result<Self, String> {
        if (1..=90).contains(&minutes) {
            Ok(Self(minutes))
        } else {
            Err(format!("minutes = {minutes}: a lesson takes 1 to 90 minutes"))
        }
    }
}

impl From<Minutes> for u8 {
    fn from(minutes: Minutes) -> Self {
        minutes.0
    }
}

/// The head of `lesson.toml`, without its questions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonHead {
    pub minutes: Minutes,
    pub objectives: Vec<ObjectiveId>,
    pub sources: Vec<SourceId>,
}

/// A lesson's structure, shared by all languages.
#[derive(Debug, Clone, PartialEq)]
pub struct Lesson {
    pub id: LessonId,
    pub head: LessonHead,
    /// Activities and quiz questions, in the order of the file.
    pub questions: Vec<Question>,
}
