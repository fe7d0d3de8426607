//! A mark beside a lesson: begun, mastered, time to review.

use course::credit::Percent;
use course::id::{LessonId, QuestionId};
use course::id_map::IdSet;
use course::progress::QuizState;
use course::progress::lesson::LessonProgress;
use course::progress::review::Review;
use course::{Day, Lang};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use crate::i18n::progress;
use crate::storage;
use crate::ui::live::{effect, live};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
    lesson: LessonId,
    quiz: IdSet<QuestionId>,
    pass: Percent,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang, lesson: &crate::book::BookLesson, pass: Percent) -> AnyView {
    let quiz = lesson.texts.get(lang).quiz().map(|pose| pose.head().id.clone()).collect();
    super::place(super::Island::LessonMark, &Props { lang, lesson: lesson.id.clone(), quiz, pass })
}

/// Where a learner stands with a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    New,
    Begun,
    Mastered,
    Due,
}

impl Mark {
    pub(super) fn of(
        found: &LessonProgress,
        quiz: &IdSet<QuestionId>,
        pass: Percent,
        today: Day,
    ) -> Self {
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

    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::New => "mark mark--new",
            Self::Begun => "mark mark--begun",
            Self::Mastered => "mark mark--mastered",
            Self::Due => "mark mark--due",
        }
    }

    pub(super) const fn words(self, lang: Lang) -> &'static str {
        match self {
            Self::New => progress::new(lang),
            Self::Begun => progress::begun(lang),
            Self::Mastered => progress::mastered(lang),
            Self::Due => progress::review_now(lang),
        }
    }
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang, lesson, quiz, pass } = props;
    let mark = RwSignal::new(None::<Mark>);
    effect(move || {
        let journal = storage::journal();
        journal.changes().track();
        let (lesson, quiz) = (lesson.clone(), quiz.clone());
        spawn_local(async move {
            let entries = journal.lesson(&lesson).await;
            let found = LessonProgress::of(&entries);
            let _ = mark.try_set(Some(Mark::of(&found, &quiz, pass, storage::today())));
        });
    });
    view! {
        {live(move || {
            mark.get()
                .filter(|mark| *mark != Mark::New)
                .map(|mark| view! { <span class=mark.class()>{mark.words(lang)}</span> })
        })}
    }
    .into_any()
}
