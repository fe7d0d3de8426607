//! The first answer is answered as quickly as the second. A browser compiles what it runs when it runs it: on a slow phone
//! the first feedback would wait ten milliseconds for that. So it is shown once where nobody sees it, soon after the quiz
//! woke: no answer is given, nothing is written down.

use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;

use course::quiz::Pose;
use course::response::Response;
use course::shuffle::Seed;
use course::{Credit, Lang};
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::question_card::QuestionCard;
use crate::ui::live::effect;
use crate::ui::state::State;

/// When everything that woke with the quiz is done, and nobody has read a question yet.
const SOON: Duration = Duration::from_millis(400);

thread_local! {
    static IS_DONE: Cell<bool> = const { Cell::new(false) };
}

/// Shows the feedback of a question once, unless that has been done in this page.
pub fn rehearse(lang: Lang, pose: Pose) {
    if IS_DONE.replace(true) {
        return;
    }
    set_timeout(move || show(lang, pose), SOON);
}

fn show(lang: Lang, pose: Pose) {
    // It is never put into the page.
    let stage = document().create_element("div").ok();
    let Some(stage) = stage.and_then(|stage| stage.dyn_into::<HtmlElement>().ok()) else { return };
    let shown = mount_to(stage, move || {
        let credit = State::new(None::<Credit>);
        // After the question has been shown unanswered.
        effect(move || credit.set(Some(Credit::whole(false))));
        QuestionCard {
            lang,
            pose,
            picture: None,
            seed: Seed::of(&[], 0),
            response: State::new(Response::default()),
            credit,
            earlier: State::new(Vec::new()),
            awake: State::new(true),
            checked: Arc::new(|_, _| ()),
            above: None,
            onward: Arc::new(|| ().into_any()),
        }
        .view()
    });
    set_timeout(move || drop(shown), Duration::ZERO);
}
