//! What twenty answers say together, beside what a study found.

use course::Lang;
use documents::comparison::{Judged, OFFICERS_2014, SeriesScore};
use documents::grading::Tendency;
use leptos::prelude::*;

use crate::i18n::faces as words;
use crate::i18n::format::{decimal, per_mille, share};

pub(in super::super) fn view(lang: Lang, answers: &[Judged]) -> AnyView {
    let score = SeriesScore::of(answers);
    let right = score.counts.hits + score.counts.correct_rejections;
    let errors = [
        (words::accepted(lang), score.wrongly_accepted(), OFFICERS_2014.wrongly_accepted),
        (words::rejected(lang), score.wrongly_rejected(), OFFICERS_2014.wrongly_rejected),
    ]
    .map(|(name, mine, officers)| error_view(lang, name, mine, officers));
    let sensitivity = score.sensitivity.map(|found| {
        let leaning = match found.tendency() {
            Tendency::SaysNo => words::leans_same(lang),
            Tendency::SaysYes => words::leans_different(lang),
            Tendency::Even => words::leans_nowhere(lang),
        };
        view! {
            <h4>{words::sensitivity(lang)}</h4>
            <p><strong class="faces__number">{decimal(lang, found.d_prime)}</strong></p>
            <p class="hint">{words::sensitivity_hint(lang)}</p>
            <h4>{words::leaning(lang)}</h4>
            <p>{leaning}</p>
        }
    });
    let calibration = score.calibration.as_ref().map(|calibration| {
        let part = score.counts.accuracy().unwrap_or_default();
        let (right, sure) = (share(lang, part), share(lang, part + calibration.overconfidence));
        let say = match calibration.overconfidence {
            over if over > 0.08 => words::surer,
            over if over < -0.08 => words::less_sure,
            _ => words::sure_enough,
        };
        view! { <p>{say(lang, &right, &sure)}</p> }
    });
    let features = (score.features_judged > 0).then(|| {
        view! { <p>{words::features_right(lang, score.features_judged, score.features_right)}</p> }
    });
    view! {
        <p class="faces__right">{words::score_right(lang, score.counts.total(), right)}</p>
        <h4>{words::two_errors(lang)}</h4>
        {errors.into_iter().collect::<Vec<_>>()}
        <p class="hint">{words::study(lang)}</p>
        {sensitivity}
        {calibration}
        {features}
    }
    .into_any()
}

/// One of the two errors: the learner's beside that of the officers.
fn error_view(lang: Lang, name: &'static str, mine: Option<f64>, officers: u8) -> AnyView {
    let officers = f64::from(officers) / 100.0;
    let bars = [
        (words::yours(lang), mine, "bar__fill"),
        (words::officers(lang), Some(officers), "bar__fill bar__fill--other"),
    ]
    .map(|(whose, part, class)| {
        let part = part?;
        Some(view! {
            <div class="bar">
                <span class="bar__name">{whose}</span>
                <svg class="bar__drawing" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="bar__track" width="100" height="8" />
                    <rect class=class width=per_mille(part).div_ceil(10).to_string() height="8" />
                </svg>
                <span class="bar__value">{share(lang, part)}</span>
            </div>
        }
        .into_any())
    });
    view! {
        <div class="faces__error">
            <p>{name}</p>
            {bars.into_iter().flatten().collect::<Vec<_>>()}
        </div>
    }
    .into_any()
}
