//! The first answer is answered as quickly as the second. A browser compiles what it runs when it runs it: on a slow phone
//! the first feedback would wait twenty milliseconds for that. So a stand-in for the quiz is answered once where nobody
//! sees it, soon after the quiz woke: no answer of the learner is touched, nothing is written down.

use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;

use course::Credit;
use course::id_map::IdMap;
use course::response::Response;
use course::shuffle::Seed;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::completeness::grade;
use super::focus::focus_when_seen;
use super::question_card::QuestionCard;
use super::run::Given;
use super::{Props, Quiz};
use crate::storage;
use crate::ui::live::effect;
use crate::ui::state::State;

/// When everything that woke with the quiz is done, and nobody has read a question yet.
const SOON: Duration = Duration::from_millis(400);

thread_local! {
    static IS_DONE: Cell<bool> = const { Cell::new(false) };
}

/// Answers a stand-in for this quiz once, unless that has been done in this page.
pub fn rehearse(quiz: Arc<Quiz>) {
    if IS_DONE.replace(true) {
        return;
    }
    set_timeout(move || show(quiz), SOON);
}

fn show(quiz: Arc<Quiz>) {
    // It is never put into the page.
    let stage = document().create_element("div").ok();
    let Some(stage) = stage.and_then(|stage| stage.dyn_into::<HtmlElement>().ok()) else { return };
    let shown = mount_to(stage.clone(), move || Arc::new(quiz.stand_in()).rehearsed());
    // It complains that nothing was answered.
    let check = stage.query_selector(".question__buttons button").ok().flatten();
    if let Some(check) = check.and_then(|check| check.dyn_into::<HtmlElement>().ok()) {
        check.click();
    }
    storage::rehearse();
    focus_when_seen(String::new());
    set_timeout(move || drop(shown), Duration::ZERO);
}

impl Quiz {
    /// The same questions, and nothing of what was answered.
    fn stand_in(&self) -> Self {
        let quiz = Self::new(Props {
            lang: self.lang,
            lesson: self.lesson.clone(),
            poses: self.poses.to_vec(),
            pictures: IdMap::default(),
            pass: self.pass,
        });
        quiz.awake.set(true);
        quiz
    }

    /// The first question, unanswered, and then answered by itself.
    fn rehearsed(self: Arc<Self>) -> AnyView {
        let Some(pose) = self.poses.first().cloned() else { return ().into_any() };
        let (run, response) = (self.run, State::new(Response::default()));
        let credit = State::new(None::<Credit>);
        let answered = pose.clone();
        // After the question has been shown unanswered.
        effect(move || {
            let response = response.get_untracked();
            let earned = grade(&answered, &response).unwrap_or(Credit::whole(false));
            credit.set(Some(earned));
            let given = Given { response, credit: earned };
            run.update(|run| run.answer(answered.head().id.clone(), given));
        });
        QuestionCard {
            lang: self.lang,
            pose,
            picture: None,
            seed: Seed::of(&[], 0),
            response,
            credit,
            earlier: State::new(Vec::new()),
            awake: self.awake,
            checked: Arc::new(|_, _| ()),
            above: Some(self.way(0)),
            onward: Arc::new(move || self.onward(0)),
        }
        .view()
    }
}
