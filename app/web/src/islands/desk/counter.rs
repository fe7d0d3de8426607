//! What the desk knows besides the document: who stands there, what happens, the database, the chip.

use course::Lang;
use documents::case::{Case, ChipReading, DatabaseAnswer, Observation, Spot};
use documents::face::BOX;
use documents::specimen::Side;
use documents::specimen::chip::{Certificate, Signature};
use documents::specimen::element::Place;
use documents::specimen::picture::{Picture, Tone};
use leptos::prelude::*;

use super::marks::Findings;
use crate::i18n::desk;
use crate::islands::portrait_words;

/// Where the debrief sends somebody who should look at the counter of the desk with this id.
pub(super) fn counter_id(desk: &str) -> String {
    desk.to_owned() + "-counter"
}

/// Everything on the counter. Each thing can be marked, until the decision is made.
pub(super) struct Counter<'a> {
    pub(super) lang: Lang,
    /// Ids begin with it.
    pub(super) id: &'static str,
    pub(super) case: &'a Case,
    pub(super) findings: Findings,
}

impl Counter<'_> {
    pub(super) fn view(self) -> AnyView {
        let Self { lang, id, case, findings } = self;
        let observations = case.circumstances.observations.iter().map(|observation| {
            let said = match observation {
                Observation::SpeaksOfFear => desk::says_fear(lang),
                Observation::CompanionHoldsDocument => desk::companion(lang),
            };
            view! { <p class="counter__heard">{said}</p> }.into_any()
        });
        let database = match case.circumstances.database {
            DatabaseAnswer::NoEntry => desk::database_no_entry(lang),
            DatabaseAnswer::StolenBlank => desk::database_stolen_blank(lang),
        };
        let mark = |place| findings.toggle(lang, Spot { side: Side::Counter, place });
        view! {
            <section class="counter" id=counter_id(id) tabindex="-1" aria-label=desk::counter(lang)>
                {observations.collect::<Vec<_>>()}
                <div class="counter__cards">
                    <div class="counter__card">
                        <p class="desk__heading">{desk::traveller(lang)}</p>
                        {picture(lang, &case.circumstances.traveller, &format!("{id}-traveller"))}
                        {mark(Place::Traveller)}
                    </div>
                    <div class="counter__card">
                        <p class="desk__heading">{desk::database(lang)}</p>
                        <p>{database}</p>
                        {mark(Place::DatabaseAnswer)}
                    </div>
                    <div class="counter__card">
                        <p class="desk__heading">{desk::chip(lang)}</p>
                        {chip(lang, &case.chip_reading(), &format!("{id}-chip"))}
                        {mark(Place::Chip)}
                    </div>
                </div>
            </section>
        }
        .into_any()
    }
}

fn chip(lang: Lang, reading: &ChipReading, prefix: &str) -> AnyView {
    match reading {
        ChipReading::NoChip => view! { <p>{desk::chip_none(lang)}</p> }.into_any(),
        ChipReading::Silent => view! { <p>{desk::chip_silent(lang)}</p> }.into_any(),
        ChipReading::Read { zone, face, signature, certificate } => {
            let signature = match signature {
                Signature::Right => desk::chip_signature_right(lang),
                Signature::Wrong => desk::chip_signature_wrong(lang),
            };
            let certificate = match certificate {
                Certificate::Trusted => desk::chip_certificate_trusted(lang),
                Certificate::Unknown => desk::chip_certificate_unknown(lang),
                Certificate::OfAnotherIssuer => desk::chip_certificate_other(lang),
            };
            let zone = zone.join("\n");
            view! {
                <p>{signature} " " {certificate}</p>
                <p class="slider__label">{desk::chip_zone(lang)}</p>
                <pre class="counter__zone" tabindex="0"><code>{zone}</code></pre>
                <p class="slider__label">{desk::chip_face(lang)}</p>
                {picture(lang, &Picture::new(face, Tone::Colour), prefix)}
            }
            .into_any()
        }
    }
}

/// A drawn picture, and the same in words.
fn picture(lang: Lang, picture: &Picture, prefix: &str) -> AnyView {
    let (width, height) = BOX;
    let svg = format!(
        "<svg viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\">{}</svg>",
        picture.draw(None, prefix)
    );
    view! {
        <div class="counter__picture" inner_html=svg></div>
        <details class="counter__words">
            <summary>{desk::described(lang)}</summary>
            {portrait_words::portrait(lang, &picture.face, &picture.appearance)}
        </details>
    }
    .into_any()
}
