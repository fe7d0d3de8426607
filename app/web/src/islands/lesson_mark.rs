//! A mark beside a lesson: begun, mastered, time to review.

use course::Lang;
use course::credit::Percent;
use course::id::{LessonId, QuestionId};
use course::id_map::IdSet;
use course::progress::lesson::LessonProgress;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use crate::storage;
use crate::ui::lesson_state::Mark;
use crate::ui::live::{effect, live};
use crate::ui::state::State;

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

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang, lesson, quiz, pass } = props;
    let mark = State::new(None::<Mark>);
    effect(move || {
        let journal = storage::journal();
        journal.changes().track();
        let (lesson, quiz) = (lesson.clone(), quiz.clone());
        spawn_local(async move {
            let entries = journal.lesson(&lesson).await;
            let found = LessonProgress::of(&entries);
            mark.set(Some(Mark::of(&found, &quiz, pass, storage::today())));
        });
    });
    view! {
        {live(move || {
            mark.get()
                .filter(|mark| *mark != Mark::New)
                .map(|mark| view! { <span class=mark.class()>{mark.words(lang)}</span> }.into_any())
        })}
    }
    .into_any()
}
