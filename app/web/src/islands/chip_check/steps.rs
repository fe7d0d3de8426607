//! The document on the counter, and what each step found.

use documents::chip::{
    AccessProtocol, AuthenticationResult, DataGroup, Hasher, Step, StepResult, ZoneResult,
};
use documents::format::MrzFormat;
use documents::specimen::picture::Picture;
use leptos::prelude::*;

use super::super::zone_words::field_title;
use super::access::key_words;
use super::{Desk, words};
use crate::i18n::chip;

/// A picture that somebody's drawing is, with ids of its own.
fn face(drawing: &str, prefix: &str, label: &'static str) -> AnyView {
    let svg = format!(
        r#"<svg viewBox="0 0 350 450" role="img" aria-label="{label}">{}</svg>"#,
        drawing.replace("face-", prefix)
    );
    view! {
        <figure class="chip-face">
            <div class="chip-face__picture" inner_html=svg></div>
            <figcaption>{label}</figcaption>
        </figure>
    }
    .into_any()
}

pub(super) fn document_view(desk: Desk) -> AnyView {
    let lang = desk.lang;
    desk.exercise.with_untracked(|exercise| {
        let page = &exercise.situation.page;
        let portrait = String::from_utf8_lossy(&page.photo);
        let traveller = &exercise.traveller;
        let counter = Picture::at_the_counter(&traveller.face, traveller.appearance)
            .draw(None, "face-counter");
        let can = page.card_access_number.map_or_else(
            || view! { <p class="hint">{chip::no_can(lang)}</p> }.into_any(),
            |number| {
                view! { <p>{chip::can(lang)}": "<code>{number.to_string()}</code></p> }.into_any()
            },
        );
        let lines: Vec<AnyView> = page
            .zone
            .lines()
            .into_iter()
            .map(|line| view! { <code class="chip-zone__line">{line}</code> }.into_any())
            .collect();
        view! {
            <section class="chip-document" aria-label=chip::document(lang)>
                <div class="chip-faces">
                    {face(&portrait, "page-", chip::portrait(lang))}
                    {face(&counter, "counter-", chip::face_at_counter(lang))}
                </div>
                <div class="chip-zone" role="group" aria-label=chip::zone(lang)>{lines}</div>
                <p>{chip::symbol(lang)}</p>
                {can}
            </section>
        }
        .into_any()
    })
}

pub(super) fn step_view(desk: Desk, step: Step) -> AnyView {
    let lang = desk.lang;
    let result = desk.result(step);
    let colour = result.colour();
    let name = words::step(lang, step);
    let heading = chip::step_result(lang, words::colour(lang, colour), name);
    let more = match (&result, step) {
        (_, Step::Access) => used(desk),
        (StepResult::PassiveAuthentication(found), _) => hashes(desk, *found),
        (StepResult::CompareZone(ZoneResult::Differs(differences)), _) => {
            let rows: Vec<AnyView> = differences
                .iter()
                .map(|difference| {
                    let field = field_title(lang, difference.field, MrzFormat::Td3);
                    let row = chip::zone_row(
                        lang,
                        difference.on_chip.trim_end_matches('<'),
                        &field,
                        difference.on_page.trim_end_matches('<'),
                    );
                    view! { <li>{row}</li> }.into_any()
                })
                .collect();
            if rows.is_empty() {
                view! { <p>{chip::zone_differs_digit(lang)}</p> }.into_any()
            } else {
                view! { <ul>{rows}</ul> }.into_any()
            }
        }
        (StepResult::CompareFace(_), _) => faces(desk),
        _ => ().into_any(),
    };
    let protocol = desk.exercise.with_untracked(|exercise| exercise.situation.chip.protocol());
    let has_key = desk.exercise.with_untracked(|exercise| {
        exercise.situation.active == documents::chip::ActiveAuthentication::Present
    });
    view! {
        <div class="chip-step">
            <p class="chip-step__name">
                <span class=words::lamp(colour) aria-hidden="true">{words::sign(colour)}</span>
                {heading}
            </p>
            <p>{words::result(lang, &result, protocol == AccessProtocol::Pace, has_key)}</p>
            {more}
        </div>
    }
    .into_any()
}

/// What the reader was told.
fn used(desk: Desk) -> AnyView {
    let key = desk.typed.get();
    key.map(|key| {
        view! { <p class="hint">{chip::access_used(desk.lang, &key_words(&key))}</p> }.into_any()
    })
    .into_any()
}

/// The hashes of the groups beside those of the seal.
fn hashes(desk: Desk, found: AuthenticationResult) -> AnyView {
    let lang = desk.lang;
    let Some(key) = desk.typed.get() else { return ().into_any() };
    desk.exercise.with_untracked(|exercise| {
        desk.cryptography.with_untracked(|cryptography| {
            let (Some(cryptography), Ok(open)) = (cryptography, exercise.situation.chip.open(&key))
            else {
                return ().into_any();
            };
            let seal = open.security_object();
            let rows: Vec<AnyView> = open
                .groups()
                .map(|group: DataGroup| {
                    let computed =
                        open.group(group).map(|data| cryptography.hash(data)).unwrap_or_default();
                    let signed = seal.hashes.get(&group).cloned().unwrap_or_default();
                    let (sign, agree) = if computed == signed {
                        ("=", chip::passive_agree(lang))
                    } else {
                        ("≠", chip::passive_differ(lang))
                    };
                    view! {
                        <tr>
                            <th scope="row">{format!("DG{}", group.number())}</th>
                            <td><code>{beginning(&computed)}</code></td>
                            <td><code>{beginning(&signed)}</code></td>
                            <td>
                                <span aria-hidden="true">{sign}</span>
                                <span class="visually-hidden">{agree}</span>
                            </td>
                        </tr>
                    }
                    .into_any()
                })
                .collect();
            // A seal that is not sealed says nothing about what is in it.
            let rows = (found != AuthenticationResult::SignatureWrong).then_some(rows);
            let table = rows.map(|rows| {
                view! {
                    <table class="chip-hashes">
                        <caption>{chip::passive_table(lang)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{chip::passive_group(lang)}</th>
                                <th scope="col">{chip::passive_computed(lang)}</th>
                                <th scope="col">{chip::passive_signed(lang)}</th>
                                <td></td>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                }
                .into_any()
            });
            view! {
                <p class="hint">{chip::passive_signer(lang, seal.certificate.name())}</p>
                {table}
            }
            .into_any()
        })
    })
}

fn beginning(hash: &[u8]) -> String {
    let bytes: Vec<String> = hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    bytes.concat()
}

/// The face on the chip beside the other two.
fn faces(desk: Desk) -> AnyView {
    let lang = desk.lang;
    let Some(key) = desk.typed.get() else { return ().into_any() };
    desk.exercise.with_untracked(|exercise| {
        let situation = &exercise.situation;
        let Ok(open) = situation.chip.open(&key) else { return ().into_any() };
        let on_chip = String::from_utf8_lossy(open.group(DataGroup::Face).unwrap_or_default());
        let on_page = String::from_utf8_lossy(&situation.page.photo);
        let counter =
            Picture::at_the_counter(&exercise.traveller.face, exercise.traveller.appearance)
                .draw(None, "face-three");
        view! {
            <div class="chip-faces">
                {face(&on_chip, "chip-", chip::face_in_chip(lang))}
                {face(&on_page, "beside-", chip::face_on_page(lang))}
                {face(&counter, "person-", chip::face_at_counter(lang))}
            </div>
            <p class="hint">{chip::face_look(lang)}</p>
        }
        .into_any()
    })
}
