//! How sure the learner was, and how often right: in words and as two bars.

use course::Lang;
use course::calibration::{Calibration, Fit, Judged};
use leptos::prelude::*;

use crate::i18n::format::percent;
use crate::i18n::quiz;

/// What the confidences say; nothing when nothing was judged.
pub fn calibration_note(judged: &[Judged], lang: Lang) -> Option<AnyView> {
    let Calibration { sure, right, fit } = Calibration::of(judged)?;
    let sentence = match fit {
        Fit::Over => quiz::calibration_over(lang),
        Fit::Well => quiz::calibration_well(lang),
        Fit::Under => quiz::calibration_under(lang),
    };
    let share = |value: u8| percent(lang, u32::from(value) * 10);
    let bar = |name: &'static str, class: &'static str, value: u8| {
        view! {
            <p class="calibration__row">
                <span class="calibration__name">{name}</span>
                <svg class="calibration__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="calibration__track" width="100" height="8" />
                    <rect class=class width=value.to_string() height="8" />
                </svg>
                <span class="calibration__value">{share(value)}</span>
            </p>
        }
        .into_any()
    };
    let view = view! {
        <div class="calibration">
            <p class="calibration__title">{quiz::calibration_title(lang)}</p>
            <p>{quiz::calibration(lang, &share(right), &share(sure))}</p>
            {bar(quiz::calibration_sure(lang), "calibration__sure", sure)}
            {bar(quiz::calibration_right(lang), "calibration__right", right)}
            <p>{sentence}</p>
        </div>
    };
    Some(view.into_any())
}
