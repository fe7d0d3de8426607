//! The answer key: what is so, where it shows, the right decisions.

use course::Lang;
use documents::case::{Case, Trace};
use leptos::prelude::*;

use super::super::desk::words::{alteration, decision, means, oddity, place, side};
use crate::i18n::{desk, sheet as words};

pub(super) fn view(lang: Lang, code: &str, cases: &[Case]) -> AnyView {
    let rows = (1..).zip(cases).map(|(number, case)| row(lang, number, case));
    view! {
        <section class="sheet__key">
            <header class="sheet__head">
                <h3 id="sheet-key">{words::key(lang)}</h3>
                <p class="sheet__code">{code.to_owned()}</p>
            </header>
            <p class="hint">{words::key_hint(lang)}</p>
            <table aria-labelledby="sheet-key">
                <thead>
                    <tr>
                        <th scope="col">{words::key_case(lang)}</th>
                        <th scope="col">{words::key_truth(lang)}</th>
                        <th scope="col">{words::key_decision(lang)}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect::<Vec<_>>()}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn row(lang: Lang, number: u32, case: &Case) -> AnyView {
    let truth = &case.truth;
    let what = truth.alteration.map_or_else(|| desk::innocent(lang), |one| alteration(lang, one));
    let traces =
        truth.traces.iter().map(|trace| view! { <li>{trace_words(lang, trace)}</li> }.into_any());
    let traces = traces.collect::<Vec<_>>();
    let oddities =
        truth.oddities.iter().map(|one| view! { <p>{oddity(lang, *one)}</p> }.into_any());
    view! {
        <tr>
            <th scope="row">{number}</th>
            <td>
                <p>{what}</p>
                {(!traces.is_empty()).then(|| view! { <ul class="sheet__traces">{traces}</ul> })}
                {oddities.collect::<Vec<_>>()}
            </td>
            <td>{decision(lang, truth.decision)}</td>
        </tr>
    }
    .into_any()
}

/// “Data page, watermark: in transmitted light, under the lens”.
fn trace_words(lang: Lang, trace: &Trace) -> String {
    let how: Vec<&str> = trace.means.iter().map(|one| means(lang, *one)).collect();
    let place = place(lang, trace.spot.place);
    let at = format!("{}, {place}", side(lang, trace.spot.side));
    super::super::portrait_words::said(lang, &at, &how.join(", "))
}
