//! Moving the focus to something that is about to be in the page.

use course::QuestionId;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;

/// Focuses the element with this id after the page has changed, so that a keyboard or a screen reader goes on
/// from there. An element that is not there is no fault: the focus stays.
pub fn focus_soon(id: String) {
    request_animation_frame(move || focus(&id));
}

/// Focuses the element with this id when it has been seen: to move the focus takes as long as to show a sentence.
pub fn focus_when_seen(id: String) {
    request_animation_frame(move || {
        set_timeout(move || focus(&id), Duration::ZERO);
    });
}

fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
        // A refused focus is no fault either.
        let _ = element.focus();
    }
}

/// The id of a part of a question in the page: `q-first-risk-said`.
pub fn page_id(question: &QuestionId, part: &str) -> String {
    let mut id = String::from("q-");
    id.push_str(question.as_str());
    id.push_str(part);
    id
}
