//! The feature sheet: a row of keys that brings a feature near, and what is said about it.

use std::collections::BTreeMap;

use course::Lang;
use documents::comparison::FeatureAnswer;
use documents::face::Feature;
use leptos::prelude::*;

use super::super::portrait_words::{feature as feature_words, feature_in_short};
use super::count;
use crate::i18n::faces as words;
use crate::ui::key::key;
use crate::ui::live::{change, live, live_value};

pub(super) type Answers = RwSignal<BTreeMap<Feature, FeatureAnswer>>;

pub(super) fn view(lang: Lang, near: RwSignal<Option<Feature>>, answers: Answers) -> AnyView {
    let asked = live(move || {
        let feature = near.get()?;
        let keys = ANSWERS.map(|answer| {
            let is_chosen = move || answers.with(|answers| answers.get(&feature) == Some(&answer));
            let choose = move || {
                answers.update(|answers| {
                    answers.insert(feature, answer);
                });
            };
            key("faces-answer", answer_words(lang, answer), is_chosen, choose)
        });
        Some(view! {
            <fieldset class="faces__keys faces__asked">
                <legend>{words::what_of(lang, feature_words(lang, feature))}</legend>
                <div class="faces__row">{keys.into_iter().collect::<Vec<_>>()}</div>
            </fieldset>
        })
    });
    let filled = move || {
        words::filled(lang, count(Feature::ALL.len()), answers.with(|answers| count(answers.len())))
    };
    view! {
        {look_at(lang, near, Some(answers))}
        {asked}
        <p class="hint">{words::sheet_hint(lang)} " " {live(filled)}</p>
    }
    .into_any()
}

/// The keys that bring a feature of both pictures near. With answers, each key shows what was said.
pub(super) fn look_at(
    lang: Lang,
    near: RwSignal<Option<Feature>>,
    answers: Option<Answers>,
) -> AnyView {
    let places = std::iter::once(None).chain(Feature::ALL.into_iter().map(Some));
    let keys = places.map(|place| {
        let text =
            place.map_or_else(|| words::whole(lang), |feature| feature_in_short(lang, feature));
        let said = move || {
            let answer = answers?.with(|answers| answers.get(&place?).copied())?;
            Some(view! {
                <span class="key__said">
                    <span aria-hidden="true">{answer_sign(answer)}</span>
                    <span class="visually-hidden">{answer_words(lang, answer)}</span>
                </span>
            })
        };
        view! {
            <label class="key key--small">
                <input
                    class="key__input"
                    type="radio"
                    name="faces-look"
                    prop:checked=live_value(move || near.get() == place)
                    on:change=change(move |_| near.set(place))
                />
                <span class="key__text">{text} {live(said)}</span>
            </label>
        }
        .into_any()
    });
    view! {
        <fieldset class="faces__keys">
            <legend>{words::look_at(lang)}</legend>
            <div class="faces__row">{keys.collect::<Vec<_>>()}</div>
        </fieldset>
    }
    .into_any()
}

const ANSWERS: [FeatureAnswer; 3] =
    [FeatureAnswer::Agrees, FeatureAnswer::Differs, FeatureAnswer::CannotTell];

pub(super) const fn answer_words(lang: Lang, answer: FeatureAnswer) -> &'static str {
    match answer {
        FeatureAnswer::Agrees => words::agrees(lang),
        FeatureAnswer::Differs => words::differs(lang),
        FeatureAnswer::CannotTell => words::cannot_tell(lang),
    }
}

/// Signs, not words: equal, not equal, unknown.
const fn answer_sign(answer: FeatureAnswer) -> &'static str {
    match answer {
        FeatureAnswer::Agrees => "=",
        FeatureAnswer::Differs => "≠",
        FeatureAnswer::CannotTell => "~",
    }
}
