//! The magnifier: eight ways of printing the same thing, side by side.

use std::sync::Arc;

use course::Lang;
use documents::drawing::magnify;
use documents::light::{Light, Magnification, View};
use documents::specimen::ink::PrintProcess;
use documents::specimen::print_sample::{SampleSpot, print_sample};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::choices::Choices;
use super::{framed, words};
use crate::i18n::desk;
use crate::ui::live::{change, live, live_value, press};
use crate::ui::state::State;

/// A magnifier in one language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
    caption: String,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang, caption: String) -> AnyView {
    crate::islands::place(crate::islands::Island::Magnifier, &Props { lang, caption })
}

/// In the order of the lesson.
const EIGHT: [PrintProcess; 8] = [
    PrintProcess::Offset,
    PrintProcess::Letterpress,
    PrintProcess::Intaglio,
    PrintProcess::Screen,
    PrintProcess::Inkjet,
    PrintProcess::Toner,
    PrintProcess::DyeSublimation,
    PrintProcess::ThermalTransfer,
];

/// How all eight are looked at.
#[derive(Clone, Copy)]
struct Look {
    lang: Lang,
    power: State<Magnification>,
    spot: State<SampleSpot>,
    oblique: State<bool>,
    /// The one that is shown large.
    large: State<Option<PrintProcess>>,
}

pub(crate) fn view(props: Props) -> AnyView {
    let Props { lang, caption } = props;
    let first = Magnification::new(1).unwrap_or(Magnification::STEPS[0]);
    let look = Look {
        lang,
        power: State::new(first),
        spot: State::new(SampleSpot::Edge),
        oblique: State::new(false),
        large: State::new(None),
    };
    framed(lang, caption, move || {
        view! {
            <div class="magnifier">
                {look.powers()}
                {look.spots()}
                {look.light()}
                <ul class="magnifier__all">
                    {EIGHT.map(|process| look.sample(process)).into_iter().collect::<Vec<_>>()}
                </ul>
            </div>
        }
        .into_any()
    })
}

impl Look {
    fn powers(self) -> AnyView {
        let times = move || self.power.get().times();
        let set = move |event| {
            let power = event_target_value(&event).parse().ok();
            if let Some(power) = power.and_then(|it| Magnification::new(it).ok()) {
                self.power.set(power);
            }
        };
        view! {
            <div class="slider">
                <label class="slider__label" for="magnifier-power">{desk::power(self.lang)}</label>
                <span class="slider__value">{live(move || format!("×{}", times()))}</span>
                <input
                    class="slider__input"
                    id="magnifier-power"
                    type="range"
                    min="1"
                    max="30"
                    step="1"
                    prop:value=live_value(move || times().to_string())
                    aria-valuetext=live_value(move || format!("×{}", times()))
                    on:input=change(set)
                />
            </div>
        }
        .into_any()
    }

    fn spots(self) -> AnyView {
        let lang = self.lang;
        Choices {
            legend: desk::spot(lang),
            class: "choices--hands",
            group: "magnifier-spot".to_owned(),
            labels: vec![
                (None, desk::spot_edge(lang)),
                (None, desk::spot_tone(lang)),
                (None, desk::spot_blank(lang)),
            ],
            chosen: Arc::new(move || SampleSpot::ALL.iter().position(|it| *it == self.spot.get())),
            choose: Arc::new(move |index| {
                if let Some(spot) = SampleSpot::ALL.get(index) {
                    self.spot.set(*spot);
                }
            }),
        }
        .view()
    }

    fn light(self) -> AnyView {
        let set = move |event| self.oblique.set(event_target_checked(&event));
        view! {
            <label class="switch">
                <input
                    type="checkbox"
                    prop:checked=live_value(move || self.oblique.get())
                    on:change=change(set)
                />
                <span>{desk::raking(self.lang)}</span>
            </label>
        }
        .into_any()
    }

    fn sample(self, process: PrintProcess) -> AnyView {
        let lang = self.lang;
        let page = Arc::new(print_sample(process));
        let prefix = EIGHT.iter().position(|one| *one == process).unwrap_or_default();
        let drawn = move || {
            let light = if self.oblique.get() { Light::Oblique } else { Light::Daylight };
            let at = self.spot.get().point();
            magnify(&page, View::flat(light), at, self.power.get(), &format!("mag{prefix}"))
        };
        let said = move || {
            if self.power.get().shows_structure() {
                words::structure(lang, process)
            } else {
                desk::from_afar(lang)
            }
        };
        let is_large = move || self.large.get() == Some(process);
        let name = words::process(lang, process);
        let act = press(move |_| {
            self.large.update(|large| {
                *large = if *large == Some(process) { None } else { Some(process) };
            });
        });
        let class = move || {
            if is_large() { "magnifier__one magnifier__one--large" } else { "magnifier__one" }
        };
        view! {
            <li class=live_value(class)>
                <div class="magnifier__glass">
                    <div aria-hidden="true" inner_html=live_value(drawn)></div>
                    // Beside the drawing, not around it: what is drawn is not what the button says.
                    <button
                        type="button"
                        class="magnifier__press"
                        aria-label=desk::enlarge(lang, name)
                        aria-pressed=live_value(move || if is_large() { "true" } else { "false" })
                        on:click=act
                    ></button>
                </div>
                <p class="magnifier__name">{name}</p>
                <p class="magnifier__said">{live(said)}</p>
            </li>
        }
        .into_any()
    }
}
