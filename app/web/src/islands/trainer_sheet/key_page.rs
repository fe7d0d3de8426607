//! The answer key: what is so, where it shows, the right decisions.

use course::Lang;
use documents::case::{Case, Trace};
use documents::specimen::Side;
use leptos::prelude::*;

use super::super::desk::words::{alteration, decision, means, oddity, place, side};
use super::super::portrait_words::said;
use super::cases::is_on_paper;
use crate::i18n::{desk, sheet as words};

/// How many traces of a case the key names.
const MOST_TRACES: usize = 5;

pub(super) fn view(lang: Lang, code: &str, cases: &[Case]) -> AnyView {
    let rows = (1..).zip(cases).map(|(number, case)| row(lang, number, case));
    view! {
        <section class="sheet__key">
            <header class="sheet__head">
                <h3 id="sheet-key">{words::key(lang)}</h3>
                <p class="sheet__code">{code.to_owned()}</p>
            </header>
            <p class="hint">{words::key_hint(lang)}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby="sheet-key">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{words::key_case(lang)}</th>
                            <th scope="col">{words::key_truth(lang)}</th>
                            <th scope="col">{words::key_decision(lang)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect::<Vec<_>>()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn row(lang: Lang, number: u32, case: &Case) -> AnyView {
    let truth = &case.truth;
    let what = truth.alteration.map_or_else(|| desk::innocent(lang), |one| alteration(lang, one));
    // A counterfeit differs everywhere: first what the sheet shows, and not all of it.
    let (shown, others): (Vec<&Trace>, Vec<&Trace>) =
        truth.traces.iter().partition(|trace| is_on_paper(case, trace));
    let traces = shown.into_iter().chain(others).take(MOST_TRACES);
    let traces = traces.map(|trace| view! { <li>{trace_words(lang, case, trace)}</li> }.into_any());
    let traces = traces.collect::<Vec<_>>();
    let more = truth.traces.len().saturating_sub(MOST_TRACES);
    let more = (more > 0).then(|| {
        let more = u32::try_from(more).unwrap_or(u32::MAX);
        view! { <p>{words::key_more(lang, more)}</p> }
    });
    let oddities =
        truth.oddities.iter().map(|one| view! { <p>{oddity(lang, *one)}</p> }.into_any());
    view! {
        <tr>
            <th scope="row">{number}</th>
            <td>
                <p>{what}</p>
                {(!traces.is_empty()).then(|| view! { <ul class="sheet__traces">{traces}</ul> })}
                {more}
                {oddities.collect::<Vec<_>>()}
            </td>
            <td>{decision(lang, truth.decision)}</td>
        </tr>
    }
    .into_any()
}

/// “Watermark: in transmitted light, under the lens”. A side is named unless it is the one with the portrait.
fn trace_words(lang: Lang, case: &Case, trace: &Trace) -> String {
    let how: Vec<&str> = trace.means.iter().map(|one| means(lang, *one)).collect();
    let place = place(lang, trace.spot.place);
    let at = if [case.specimen.main_side(), Side::Counter].contains(&trace.spot.side) {
        place.to_owned()
    } else {
        format!("{}, {place}", side(lang, trace.spot.side))
    };
    said(lang, &at, &how.join(", "))
}
