//! How many of the altered documents of each class were not let pass.

use course::Lang;
use documents::alteration::FraudClass;
use documents::grading::Record;
use leptos::prelude::*;

use super::{class_words, numbers};
use crate::i18n::format::{decimal, per_mille, share};
use crate::i18n::statistics as words;

pub(super) fn view(lang: Lang, record: &Record<FraudClass>) -> AnyView {
    let classes = record.classes.iter().map(|(class, found)| {
        let counts = found.counts;
        bar(lang, class_words(lang, *class), counts.hits, counts.signals(), "bar__fill")
    });
    let classes = classes.collect::<Vec<_>>();
    let counts = record.counts;
    let alarms = (counts.noises() > 0).then(|| {
        bar(
            lang,
            words::alarms(lang),
            counts.false_alarms,
            counts.noises(),
            "bar__fill bar__fill--other",
        )
    });
    let rows = record.classes.iter().map(|(class, found)| {
        let counts = found.counts;
        let d_prime = counts.sensitivity().map(|found| decimal(lang, found.d_prime));
        vec![
            class_words(lang, *class).to_owned(),
            words::of(lang, counts.signals(), counts.hits),
            d_prime.unwrap_or_else(|| "–".to_owned()),
        ]
    });
    let heads = [words::class(lang), words::found(lang), "d′"];
    view! {
        <section class="statistics__chart">
            <h3>{words::by_class(lang)}</h3>
            <p class="hint">{words::by_class_hint(lang)}</p>
            {classes}
            {alarms}
            {numbers(lang, &heads, rows.collect())}
        </section>
    }
    .into_any()
}

fn bar(lang: Lang, name: &'static str, part: u32, all: u32, class: &'static str) -> AnyView {
    let of_one = f64::from(part) / f64::from(all.max(1));
    view! {
        <div class="bar">
            <span class="bar__name">{name}</span>
            <svg class="bar__drawing" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar__track" width="100" height="8" />
                <rect class=class width=(per_mille(of_one) / 10).to_string() height="8" />
            </svg>
            <span class="bar__value">{words::of(lang, all, part)} " · " {share(lang, of_one)}</span>
        </div>
    }
    .into_any()
}
