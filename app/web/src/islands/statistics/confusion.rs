//! What was decided about what: rows are what the documents were, columns the decisions.

use course::Lang;
use documents::alteration::FraudClass;
use documents::grading::{Decision, Nature, Record};
use leptos::prelude::*;

use super::{class_words, decision_words};
use crate::i18n::{practice, statistics as words};

pub(super) fn view(lang: Lang, record: &Record<FraudClass>) -> AnyView {
    let natures = std::iter::once(Nature::Innocent).chain(FraudClass::ALL.map(Nature::Altered));
    let rows = natures.filter_map(|nature| {
        let counts = Decision::ALL.map(|decision| record.met(nature, decision));
        let all: u32 = counts.iter().sum();
        if all == 0 {
            return None;
        }
        let name = match nature {
            Nature::Innocent => practice::innocent(lang),
            Nature::Altered(class) => class_words(lang, class),
        };
        let cells = counts.map(|count| {
            view! { <td class=format!("confusion__cell confusion__cell--{}", count * 4 / all)>{count}</td> }
                .into_any()
        });
        Some(view! { <tr><th scope="row">{name}</th>{cells.into_iter().collect::<Vec<_>>()}</tr> }.into_any())
    });
    let heads = Decision::ALL
        .map(|decision| view! { <th scope="col">{decision_words(lang, decision)}</th> }.into_any());
    view! {
        <section class="statistics__chart">
            <h3 id="confusion">{words::confusion(lang)}</h3>
            <p class="hint">{words::confusion_hint(lang)}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby="confusion">
                <table class="confusion">
                    <thead>
                        <tr><th scope="col">{words::class(lang)}</th>{heads.into_iter().collect::<Vec<_>>()}</tr>
                    </thead>
                    <tbody>{rows.collect::<Vec<_>>()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}
