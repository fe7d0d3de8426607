//! A large card that is a radio button or a checkbox.

use std::sync::Arc;

use course::Lang;
use leptos::prelude::*;

use super::mark::Told;
use crate::ui::live::{change, live, live_value};

/// Which control a card is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Control {
    Radio,
    Checkbox,
}

/// How the cards of a question stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One beneath another, the control visible.
    Card,
    /// Side by side, as the keys of one switch.
    Key,
    /// A message.
    Bubble,
    /// A passage inside a running text.
    Passage,
}

impl Shape {
    const fn class(self) -> &'static str {
        match self {
            Self::Card => "choice choice--card",
            Self::Key => "choice choice--key",
            Self::Bubble => "choice choice--bubble",
            Self::Passage => "choice choice--passage",
        }
    }
}

/// The learner chooses it, or takes the choice back; once checked it says whether it was right, and why.
#[component]
pub fn ChoiceCard(
    control: Control,
    shape: Shape,
    /// Radio buttons of one group share it.
    group: String,
    text: String,
    is_chosen: Arc<dyn Fn() -> bool + Send + Sync>,
    choose: Arc<dyn Fn(bool) + Send + Sync>,
    told: Told,
    lang: Lang,
) -> AnyView {
    let input = match control {
        Control::Radio => "radio",
        Control::Checkbox => "checkbox",
    };
    let class = {
        let (is_chosen, told) = (Arc::clone(&is_chosen), Arc::clone(&told));
        move || {
            let mut class = shape.class().to_owned();
            if is_chosen() {
                class.push_str(" choice--chosen");
            }
            if let Some(feedback) = told() {
                class.push_str(" choice--");
                class.push_str(feedback.mark.modifier());
            }
            class
        }
    };
    view! {
        <div class=live_value(class)>
            <label class="choice__label">
                <input
                    class="choice__input"
                    type=input
                    name=group
                    prop:checked=live_value(move || is_chosen())
                    on:change=change(move |event| choose(event_target_checked(&event)))
                />
                <span class="choice__text">{text}</span>
            </label>
            {live(move || told().filter(|_| shape != Shape::Passage).map(|feedback| feedback.view(lang)))}
        </div>
    }
    .into_any()
}
