//! How sure, and how often right: a point for each step of sureness, against the diagonal.

use course::Lang;
use documents::grading::{Calibration, CalibrationBin};
use leptos::prelude::*;

use super::numbers;
use super::plot::{Axis, Plot};
use crate::i18n::format::{number, share};
use crate::i18n::statistics as words;

pub(super) fn view(lang: Lang, calibration: &Calibration) -> AnyView {
    let axis = Axis { from: 0.5, to: 1.0 };
    let mut plot = Plot::new(axis, Axis { from: 0.0, to: 1.0 });
    for level in [0.0, 0.25, 0.5, 0.75, 1.0] {
        plot.level(level, &share(lang, level));
    }
    for sure in [0.5, 0.75, 1.0] {
        plot.below(sure, &share(lang, sure));
    }
    plot.line("plot__diagonal", &[(0.5, 0.5), (1.0, 1.0)]);
    let filled = || calibration.bins.iter().filter_map(|bin| Some((bin, bin.accuracy()?)));
    let points: Vec<(f64, f64)> = filled().map(|(bin, right)| (middle(*bin), right)).collect();
    plot.line("plot__line", &points);
    for (bin, right) in filled() {
        // The area says how many decisions: one is small, fifty are large.
        let radius = 3.0 + f64::from(bin.decisions.min(50)).sqrt();
        plot.point((middle(*bin), right), radius);
    }
    let rows = filled().map(|(bin, right)| {
        let from = number(lang, bin.from.into());
        let to = share(lang, f64::from(bin.from + if bin.from == 90 { 10 } else { 9 }) / 100.0);
        vec![
            words::from_to(lang, &from, &to),
            number(lang, bin.decisions.into()),
            share(lang, right),
        ]
    });
    let heads = [words::sure(lang), words::times(lang), words::right_share(lang)];
    view! {
        <section class="statistics__chart">
            <h3>{words::calibration(lang)}</h3>
            <p class="hint">{words::calibration_hint(lang)}</p>
            {plot.view(words::chart_calibration(lang).to_owned())}
            <p class="plot__legend">
                <svg viewBox="0 0 24 8" aria-hidden="true"><path class="plot__diagonal" d="M0 4H24" /></svg>
                <span>{words::diagonal(lang)}</span>
            </p>
            {numbers(lang, &heads, rows.collect())}
        </section>
    }
    .into_any()
}

/// The middle of a bin, as a part of one.
fn middle(bin: CalibrationBin) -> f64 {
    (f64::from(bin.from) + 5.0) / 100.0
}
