//! The two photographs: the whole faces side by side, or one feature of both, near and one above the other.

use course::Lang;
use documents::comparison::{Pair, Portrait};
use documents::face::Feature;
use leptos::prelude::*;

use super::super::portrait_words;
use crate::i18n::faces as words;
use crate::ui::live::live_value;

/// Where a feature is in every face, in the box of [`documents::face::BOX`]. The same for both pictures, so that
/// heights and distances can be compared.
const fn region(feature: Option<Feature>) -> &'static str {
    match feature {
        None | Some(Feature::Proportions) => "0 0 350 450",
        Some(Feature::Marks) => "60 84 230 296",
        Some(Feature::Ears) => "25 168 300 136",
        Some(Feature::Eyes) => "65 158 220 100",
        Some(Feature::Nose) => "65 203 220 100",
        Some(Feature::MouthAndPhiltrum) => "75 266 200 91",
        Some(Feature::Chin) => "55 304 240 109",
        Some(Feature::Hairline) => "45 64 260 118",
    }
}

/// Whether the pictures are strips, which are compared one above the other.
const fn is_strip(feature: Option<Feature>) -> bool {
    !matches!(feature, None | Some(Feature::Proportions | Feature::Marks))
}

pub(super) fn view(lang: Lang, pair: &Pair, near: RwSignal<Option<Feature>>) -> AnyView {
    let class = move || {
        if is_strip(near.get()) {
            "faces__pictures faces__pictures--strips"
        } else {
            "faces__pictures"
        }
    };
    let both = [
        (&pair.first, words::first(lang), "faces-first"),
        (&pair.second, words::second(lang), "faces-second"),
    ];
    let pictures = both.map(|(portrait, name, prefix)| picture(portrait, name, prefix, near));
    let in_words = both.map(|(portrait, name, _)| {
        view! {
            <div>
                <p class="faces__name">{name}</p>
                {portrait_words::portrait(lang, &portrait.face, &portrait.appearance)}
            </div>
        }
        .into_any()
    });
    view! {
        <div class=live_value(class)>{pictures.into_iter().collect::<Vec<_>>()}</div>
        <details class="faces__words">
            <summary>{words::what_is_seen(lang)}</summary>
            <div class="faces__both">{in_words.into_iter().collect::<Vec<_>>()}</div>
        </details>
    }
    .into_any()
}

fn picture(
    portrait: &Portrait,
    name: &'static str,
    prefix: &str,
    near: RwSignal<Option<Feature>>,
) -> AnyView {
    view! {
        <figure class="faces__picture">
            <svg
                role="img"
                aria-label=name
                viewBox=live_value(move || region(near.get()))
                inner_html=portrait.draw(prefix)
            ></svg>
            <figcaption>{name}</figcaption>
        </figure>
    }
    .into_any()
}
