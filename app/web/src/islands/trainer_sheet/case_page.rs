//! One case on a page: the document in daylight, in the lights, what the desk knows, and lines to write on.

use course::Lang;
use documents::case::{Case, ChipReading, DatabaseAnswer, Observation};
use documents::drawing::draw;
use documents::face::{Appearance, Backdrop, Face, Photo, PhotoQuality, PhotoTint};
use documents::grading::Decision;
use documents::light::{Light, View};
use documents::specimen::chip::{Certificate, Signature};
use documents::specimen::{Page, Side};
use leptos::prelude::*;

use super::super::desk::words::{decision, generation, kind, light, side};
use super::cases::{OTHER_LIGHTS, main_views};
use crate::i18n::format::full_stop;
use crate::i18n::{desk, sheet as words};

pub(super) fn view(lang: Lang, code: &str, case: &Case, place: u32, all: u32) -> AnyView {
    let specimen = &case.specimen;
    let main = specimen.main_side();
    let large = specimen.page(main).map(|page| {
        let class = if matches!(main, Side::Front) {
            "sheet__large sheet__large--card"
        } else {
            "sheet__large"
        };
        view! {
            <figure class=class>
                {drawing(page, View::default(), &format!("s{place}-large"))}
                <figcaption>{side(lang, main)} " · " {light(lang, Light::Daylight)}</figcaption>
            </figure>
        }
    });
    let views = specimen.page(main).map(|page| {
        main_views()
            .into_iter()
            .enumerate()
            .map(|(index, view)| {
                let name = if view.light == Light::Daylight {
                    words::tilted(lang)
                } else {
                    light(lang, view.light)
                };
                small(page, view, &format!("s{place}-{index}"), name.to_owned())
            })
            .collect::<Vec<_>>()
    });
    let others = specimen
        .pages
        .iter()
        .filter(|page| page.side != main && page.side != Side::Cover)
        .flat_map(|page| {
            OTHER_LIGHTS.into_iter().enumerate().map(move |(index, one)| {
                let name = format!("{} · {}", side(lang, page.side), light(lang, one));
                small(page, View::flat(one), &format!("s{place}-o{:?}-{index}", page.side), name)
            })
        });
    view! {
        <section class="sheet__case">
            <header class="sheet__head">
                <h3>{words::case_of(lang, all, place)}</h3>
                <p>{kind(lang, specimen.kind)} {full_stop(lang)} " " {generation(lang, specimen.generation)}</p>
                <p class="sheet__code">{code.to_owned()}</p>
            </header>
            <div class="sheet__top">
                {large}
                {counter(lang, case, place)}
            </div>
            <div class="sheet__lights">{views} {others.collect::<Vec<_>>()}</div>
            {lines(lang)}
            <p class="sheet__foot">{words::fictitious(lang)}</p>
        </section>
    }
    .into_any()
}

fn drawing(page: &Page, view: View, prefix: &str) -> AnyView {
    view! { <div class="sheet__drawing" inner_html=draw(page, view, prefix)></div> }.into_any()
}

fn small(page: &Page, view: View, prefix: &str, name: String) -> AnyView {
    view! {
        <figure class="sheet__small">
            {drawing(page, view, prefix)}
            <figcaption>{name}</figcaption>
        </figure>
    }
    .into_any()
}

/// The person, the database, the chip, what happens.
fn counter(lang: Lang, case: &Case, place: u32) -> AnyView {
    let circumstances = &case.circumstances;
    let traveller = circumstances.traveller.draw(None, &format!("s{place}-traveller"));
    let database = match circumstances.database {
        DatabaseAnswer::NoEntry => desk::database_no_entry(lang),
        DatabaseAnswer::StolenBlank => desk::database_stolen_blank(lang),
    };
    let observations = circumstances.observations.iter().map(|observation| {
        let text = match observation {
            Observation::SpeaksOfFear => desk::says_fear(lang),
            Observation::CompanionHoldsDocument => desk::companion(lang),
        };
        view! { <p class="sheet__observation">{text}</p> }.into_any()
    });
    view! {
        <div class="sheet__counter">
            <p class="sheet__today">{words::today(lang)}</p>
            <figure class="sheet__face">
                <svg viewBox="0 0 350 450" role="img" aria-label=desk::traveller(lang) inner_html=traveller></svg>
                <figcaption>{words::traveller(lang)}</figcaption>
            </figure>
            {observations.collect::<Vec<_>>()}
            <p><b>{desk::database(lang)}</b> <br /> {database}</p>
            {chip(lang, case, place)}
        </div>
    }
    .into_any()
}

fn chip(lang: Lang, case: &Case, place: u32) -> AnyView {
    let said = match case.chip_reading() {
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
            let face = chip_face(&face, &format!("s{place}-chip"));
            view! {
                <div class="sheet__chip">
                    <svg viewBox="0 0 350 450" role="img" aria-label=desk::chip_face(lang) inner_html=face></svg>
                    <p>{signature} <br /> {certificate}</p>
                </div>
                <p class="sheet__zone">{zone.join("\n")}</p>
            }
            .into_any()
        }
    };
    view! { <p><b>{desk::chip(lang)}</b></p> {said} }.into_any()
}

/// A chip has the photograph of the passport, as sharp as it was handed in.
fn chip_face(face: &Face, prefix: &str) -> String {
    let photo = Photo {
        quality: PhotoQuality::Sharp,
        tint: PhotoTint::Colour,
        backdrop: Backdrop::PhotographersWall,
    };
    face.draw(&Appearance { photo, ..face.usual_appearance() }, prefix)
}

/// Lines to write on, and boxes to tick.
fn lines(lang: Lang) -> AnyView {
    let boxes = Decision::ALL
        .map(|one| view! { <span class="sheet__box">{decision(lang, one)}</span> }.into_any());
    view! {
        <div class="sheet__answer">
            <p>{words::found(lang)}</p>
            <p class="sheet__line"></p>
            <p class="sheet__line"></p>
            <p class="sheet__boxes">
                {boxes.into_iter().collect::<Vec<_>>()}
                <span class="sheet__sure">{words::sure(lang)} " ______"</span>
            </p>
        </div>
    }
    .into_any()
}
