//! What the answers of the lab say together: a fold over the log, drawn as charts, each with a table of its numbers.
//!
//! ```text
//! summary       four numbers and a leaning
//! over_time     d′ of every stretch of documents: a line
//! by_class      bars
//! confusion     what was decided about what: a table
//! calibration   points against the diagonal
//! faces         see faces::score
//! plot          the drawing under the two charts with axes
//! ```

mod by_class;
mod calibration;
mod confusion;
mod over_time;
mod plot;
mod summary;

use course::Lang;
use documents::alteration::FraudClass;
use documents::comparison::Judged;
use documents::grading::{Decision, Graded, Record};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use super::faces::score;
use super::lab_record::{LabRecord, hall, lab_records};
use crate::i18n::{practice, statistics as words};
use crate::storage;
use crate::ui::live::{effect, live};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang) -> AnyView {
    super::place(super::Island::Statistics, &Props { lang })
}

/// What the log says, in its order.
#[derive(Debug, Clone, Default, PartialEq)]
struct Done {
    documents: Vec<Graded<FraudClass>>,
    faces: Vec<Judged>,
}

impl Done {
    fn of(records: impl IntoIterator<Item = LabRecord>) -> Self {
        let mut done = Self::default();
        for record in records {
            match record {
                LabRecord::Examined(examined) => done.documents.push(examined.graded),
                LabRecord::Compared(compared) => done.faces.push(compared.judged),
            }
        }
        done
    }
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang } = props;
    let done = RwSignal::new(Done::default());
    effect(move || {
        let journal = storage::journal();
        journal.changes().track();
        spawn_local(async move {
            let Some(hall) = hall() else { return };
            let entries = journal.lesson(&hall).await;
            // The page may have been left meanwhile.
            let records = lab_records(&entries).into_iter().map(|(_, record)| record);
            let _ = done.try_set(Done::of(records));
        });
    });
    view! {
        <div class="statistics">
            {live(move || done.with(|done| done_view(lang, done)))}
        </div>
    }
    .into_any()
}

fn done_view(lang: Lang, done: &Done) -> AnyView {
    let code = lang.code();
    if *done == Done::default() {
        return view! {
            <p class="notice notice--quiet">{words::empty(lang)}</p>
            <p class="statistics__ways">
                <a class="button button--primary" href=format!("/{code}/tools/practice/")>{words::to_practice(lang)}</a>
                <a class="button" href=format!("/{code}/tools/faces/")>{words::to_faces(lang)}</a>
            </p>
        }
        .into_any();
    }
    let documents = (!done.documents.is_empty()).then(|| {
        let record = Record::of(&done.documents);
        view! {
            <h2 id="documents">{words::documents(lang)}</h2>
            {summary::view(lang, &record)}
            {over_time::view(lang, &done.documents)}
            {by_class::view(lang, &record)}
            {confusion::view(lang, &record)}
            {record.calibration.as_ref().map(|found| calibration::view(lang, found))}
        }
    });
    let faces = (!done.faces.is_empty()).then(|| {
        let pairs = u32::try_from(done.faces.len()).unwrap_or(u32::MAX);
        view! {
            <h2 id="faces">{words::faces(lang)}</h2>
            <section class="statistics__chart">
                <h3>{words::pairs(lang, pairs)}</h3>
                {score::view(lang, &done.faces)}
            </section>
        }
    });
    view! {
        <p class="hint">{words::device(lang)}</p>
        {documents}
        {faces}
    }
    .into_any()
}

pub(super) const fn class_words(lang: Lang, class: FraudClass) -> &'static str {
    match class {
        FraudClass::Data => practice::data(lang),
        FraudClass::Paper => practice::paper(lang),
        FraudClass::Print => practice::print(lang),
        FraudClass::Optical => practice::optical(lang),
        FraudClass::Page => practice::page(lang),
        FraudClass::Chip => practice::chip(lang),
        FraudClass::Identity => practice::identity(lang),
    }
}

pub(super) const fn decision_words(lang: Lang, decision: Decision) -> &'static str {
    match decision {
        Decision::Pass => practice::decision_pass(lang),
        Decision::SecondLine => practice::decision_second_line(lang),
        Decision::Protection => practice::decision_protection(lang),
    }
}

/// A table that says what a chart shows, closed at first.
fn numbers(lang: Lang, heads: &[&'static str], rows: Vec<Vec<String>>) -> AnyView {
    let heads = heads.iter().map(|head| view! { <th scope="col">{*head}</th> }.into_any());
    let rows = rows.into_iter().map(|row| {
        let mut cells = row.into_iter();
        let head = cells.next().unwrap_or_default();
        let cells = cells.map(|cell| view! { <td>{cell}</td> }.into_any()).collect::<Vec<_>>();
        view! { <tr><th scope="row">{head}</th>{cells}</tr> }.into_any()
    });
    view! {
        <details class="statistics__numbers">
            <summary>{words::numbers(lang)}</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label=words::numbers(lang)>
                <table>
                    <thead><tr>{heads.collect::<Vec<_>>()}</tr></thead>
                    <tbody>{rows.collect::<Vec<_>>()}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
