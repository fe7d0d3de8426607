//! A number or a short code, typed into one field.

use std::sync::Arc;

use course::quiz::short_answer::Form;
use course::quiz::{Posed, QuestionKind, ShortAnswer};
use leptos::prelude::*;

use super::asking::Asking;
use super::focus::page_id;
use super::mark::Feedback;
use crate::i18n;
use crate::ui::live::{change, effect, live, live_value};
use crate::ui::state::State;

/// The learner types; once checked, a typical mistake is named and the reckoning is shown.
#[component]
pub fn ShortAnswerForm(posed: Arc<Posed<ShortAnswer>>, asking: Asking) -> impl IntoView {
    let lang = asking.lang;
    let id = page_id(&posed.head.id, "-field");
    let (mode, class) = match posed.question.form() {
        Form::Number => ("decimal", "short short--number"),
        Form::Code => ("text", "short short--code"),
    };
    // What stands in the field; the response holds it in the one form that is compared.
    let typed = State::new(String::new());
    {
        let posed = Arc::clone(&posed);
        effect(move || {
            let response = asking.response.get();
            if posed.question.response(&typed.get_untracked()) != response {
                typed.set(response.as_str().to_owned());
            }
        });
    }
    let type_in = {
        let posed = Arc::clone(&posed);
        move |event| {
            let value = event_target_value(&event);
            let response = posed.question.response(&value);
            typed.set(value);
            asking.response.set(response);
        }
    };
    let unit = posed.words.unit.clone();
    let feedback = move || {
        asking.once_settled(|| {
            let answer = asking.answer(&posed.question)?;
            let mistake = posed.question.mistake(&answer);
            let mut why =
                mistake.and_then(|id| posed.words.mistakes.get(id)).cloned().unwrap_or_default();
            if !why.is_empty() {
                why.push(' ');
            }
            why.push_str(&posed.words.why);
            let found = posed.question.is_right(&answer);
            Some(Feedback::place(found, posed.question.key(), &why).view(lang))
        })
    };
    view! {
        <div class=class>
            <label class="short__label" for=id.clone()>{i18n::quiz::answer_field(lang)}</label>
            <span class="short__line">
                <input
                    class="short__field"
                    id=id
                    type="text"
                    inputmode=mode
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    prop:value=live_value(move || typed.get())
                    on:input=change(type_in)
                />
                <span class="short__unit">{unit}</span>
            </span>
        </div>
        {live(feedback)}
    }
}
