//! Where a learner stands with a lesson: the same words beside the lesson and on the progress page.

use course::credit::Percent;
use course::id::QuestionId;
use course::id_map::IdSet;
use course::progress::QuizState;
use course::progress::lesson::LessonProgress;
use course::progress::review::Review;
use course::{Day, Lang};

use crate::i18n::progress;

/// Where a learner stands with a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    New,
    Begun,
    Mastered,
    Due,
}

impl Mark {
    pub fn of(found: &LessonProgress, quiz: &IdSet<QuestionId>, pass: Percent, today: Day) -> Self {
        if Review::after(&found.finished(quiz), pass).is_due(today) {
            Self::Due
        } else if found.is_mastered(quiz, pass) {
            Self::Mastered
        } else if found.opened.is_some() || found.quiz_state(quiz) != QuizState::Untouched {
            Self::Begun
        } else {
            Self::New
        }
    }

    pub const fn class(self) -> &'static str {
        match self {
            Self::New => "mark mark--new",
            Self::Begun => "mark mark--begun",
            Self::Mastered => "mark mark--mastered",
            Self::Due => "mark mark--due",
        }
    }

    pub const fn words(self, lang: Lang) -> &'static str {
        match self {
            Self::New => progress::new(lang),
            Self::Begun => progress::begun(lang),
            Self::Mastered => progress::mastered(lang),
            Self::Due => progress::review_now(lang),
        }
    }
}
