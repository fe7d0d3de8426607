//! Four numbers, and where somebody leans in doubt.

use course::Lang;
use documents::alteration::FraudClass;
use documents::grading::{Record, Tendency};
use leptos::prelude::*;

use crate::i18n::format::{decimal, number, share};
use crate::i18n::statistics as words;

pub(super) fn view(lang: Lang, record: &Record<FraudClass>) -> AnyView {
    let total = record.counts.total();
    let right = f64::from(record.right) / f64::from(total.max(1));
    let sensitivity = record.counts.sensitivity();
    let d_prime = sensitivity.map(|found| decimal(lang, found.d_prime));
    let seconds = record.median_seconds.map(|seconds| words::seconds(lang, seconds));
    let tiles = [
        (Some(number(lang, total.into())), words::examined(lang)),
        (Some(share(lang, right)), words::right(lang)),
        (d_prime, words::d_prime(lang)),
        (seconds, words::median(lang)),
    ]
    .map(|(value, name)| {
        let value = value?;
        Some(view! { <div class="tile"><dd class="tile__value">{value}</dd><dt class="tile__name">{name}</dt></div> }.into_any())
    });
    let leaning = sensitivity.map(|found| {
        let leaning = match found.tendency() {
            Tendency::SaysNo => words::leans_pass(lang),
            Tendency::SaysYes => words::leans_refer(lang),
            Tendency::Even => words::leans_nowhere(lang),
        };
        view! { <p>{leaning}</p> }
    });
    view! {
        <dl class="tiles">{tiles.into_iter().flatten().collect::<Vec<_>>()}</dl>
        {leaning}
        <p class="hint">{words::d_prime_hint(lang)}</p>
    }
    .into_any()
}
