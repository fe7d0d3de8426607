//! The light table: genuine documents to look at, and nothing to decide.

use std::sync::Arc;

use course::Lang;
use documents::specimen::generation::Generation;
use documents::specimen::{Specimen, SpecimenKind};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::sheets::Documents;
use super::stage::Stage;
use super::{framed, words};
use crate::i18n::desk;
use crate::ui::live::{change, live};
use crate::ui::state::State;

/// A light table in one language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
    caption: String,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang, caption: String) -> AnyView {
    crate::islands::place(crate::islands::Island::LightTable, &Props { lang, caption })
}

/// Whose document lies there. The same for everybody: what is explored is the series, not the holder.
const HOLDER: u64 = 1;

pub(crate) fn view(props: Props) -> AnyView {
    let Props { lang, caption } = props;
    let kind = State::new(SpecimenKind::Passport);
    let generation = State::new(Generation::Heron);
    let table = move || {
        let specimen = Arc::new(Specimen::new(kind.get(), generation.get(), HOLDER));
        let side = specimen.main_side();
        let documents = Documents { document: Arc::clone(&specimen), reference: specimen };
        Stage::new(lang, "table", side, None).view(&documents)
    };
    let kinds = SpecimenKind::ALL.map(|one| words::kind(lang, one));
    let series = Generation::ALL.map(|one| words::generation(lang, one));
    framed(lang, caption, move || {
        view! {
            <div class="desk__choose">
                {select(desk::kind(lang), "table-kind", &kinds, 0, move |index| {
                    if let Some(one) = SpecimenKind::ALL.get(index) {
                        kind.set(*one);
                    }
                })}
                {select(desk::series(lang), "table-series", &series, 1, move |index| {
                    if let Some(one) = Generation::ALL.get(index) {
                        generation.set(*one);
                    }
                })}
            </div>
            {live(table)}
        }
        .into_any()
    })
}

/// One of several words.
fn select(
    label: &'static str,
    id: &'static str,
    words: &[&'static str],
    first: usize,
    choose: impl Fn(usize) + 'static,
) -> AnyView {
    let options = words.iter().enumerate().map(|(index, word)| {
        view! { <option value=index.to_string() selected=index == first>{*word}</option> }
            .into_any()
    });
    let choose = change(move |event| {
        if let Ok(index) = event_target_value(&event).parse() {
            choose(index);
        }
    });
    view! {
        <div class="desk__select">
            <label class="slider__label" for=id>{label}</label>
            <select class="stage__select" id=id on:change=choose>{options.collect::<Vec<_>>()}</select>
        </div>
    }
    .into_any()
}
