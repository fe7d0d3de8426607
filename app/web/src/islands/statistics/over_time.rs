//! d′ of every stretch of documents, from the first to the last.

use course::Lang;
use documents::alteration::FraudClass;
use documents::grading::{Graded, Record};
use leptos::prelude::*;

use super::numbers;
use super::plot::{Axis, Plot};
use crate::i18n::format::{decimal, number};
use crate::i18n::statistics as words;

/// How many documents make a point: enough for a d′ that means something, few enough to see a change.
const STRETCH: usize = 20;

/// How many rows a table has at most.
const ROWS: usize = 12;

/// A point: after so many documents, so well told.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    after: usize,
    d_prime: f64,
}

fn points(log: &[Graded<FraudClass>]) -> Vec<Point> {
    let first = STRETCH.min(log.len());
    Record::over_time(log, STRETCH)
        .iter()
        .enumerate()
        .filter_map(|(index, record)| {
            let sensitivity = record.counts.sensitivity()?;
            Some(Point { after: first + index, d_prime: sensitivity.d_prime })
        })
        .collect()
}

pub(super) fn view(lang: Lang, log: &[Graded<FraudClass>]) -> AnyView {
    let points = points(log);
    let chart = match (points.first(), points.last()) {
        (Some(first), Some(last)) => chart(lang, &points, *first, *last),
        _ => view! { <p class="notice notice--quiet">{words::too_few(lang)}</p> }.into_any(),
    };
    view! {
        <section class="statistics__chart">
            <h3>{words::over_time(lang)}</h3>
            {chart}
        </section>
    }
    .into_any()
}

fn chart(lang: Lang, points: &[Point], first: Point, last: Point) -> AnyView {
    let across = |point: &Point| f64::from(u32::try_from(point.after).unwrap_or(u32::MAX));
    let least = points.iter().map(|point| point.d_prime).fold(0.0, f64::min);
    let up = Axis { from: least.floor(), to: 4.0 };
    let mut plot = Plot::new(Axis { from: across(&first), to: across(&last) }, up);
    let mut level = up.from;
    while level <= up.to {
        plot.level(level, &decimal(lang, level));
        level += 1.0;
    }
    let line: Vec<(f64, f64)> = points.iter().map(|point| (across(point), point.d_prime)).collect();
    plot.line("plot__line", &line);
    plot.point((across(&last), last.d_prime), 5.0);
    let count = |after: usize| number(lang, after.try_into().unwrap_or(u64::MAX));
    plot.below(across(&first), &count(first.after));
    if first != last {
        plot.below(across(&last), &count(last.after));
    }
    let name =
        words::chart_over_time(lang, &decimal(lang, first.d_prime), &decimal(lang, last.d_prime));
    let step = points.len().div_ceil(ROWS).max(1);
    // The last point is always a row.
    let shown = points.iter().rev().step_by(step).collect::<Vec<_>>().into_iter().rev();
    let rows = shown.map(|point| vec![count(point.after), decimal(lang, point.d_prime)]).collect();
    view! {
        <p class="hint">{words::over_time_hint(lang, &count(STRETCH))}</p>
        {plot.view(name)}
        {numbers(lang, &[words::after(lang), "d′"], rows)}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use documents::grading::{Confidence, Counts, Decision, Nature};

    use super::*;

    fn graded(is_altered: bool, decision: Decision) -> Graded<FraudClass> {
        let (nature, right_decision) = if is_altered {
            (Nature::Altered(FraudClass::Paper), Decision::SecondLine)
        } else {
            (Nature::Innocent, Decision::Pass)
        };
        let confidence = Confidence::LEAST;
        Graded {
            nature,
            right_decision,
            decision,
            marks: Counts::default(),
            confidence,
            seconds: 1,
        }
    }

    #[test]
    fn the_line_begins_with_what_there_is_and_has_a_point_for_each_document_after_twenty() {
        let log: Vec<_> =
            (0..23).map(|index| graded(index % 2 == 0, Decision::SecondLine)).collect();
        let after = |log: &[_]| points(log).iter().map(|point| point.after).collect::<Vec<_>>();
        assert_eq!(after(&log[..5]), [5]);
        assert_eq!(after(&log), [20, 21, 22, 23]);
        assert!(
            points(&log).iter().all(|point| point.d_prime.abs() < 1e-9),
            "always the same answer"
        );
    }

    #[test]
    fn without_both_kinds_there_is_no_line() {
        assert_eq!(points(&[]), []);
        assert_eq!(points(&[graded(true, Decision::Pass), graded(true, Decision::SecondLine)]), []);
    }
}
