//! After the decision: what was truly so. Every trace can be shown in the view in which it is plain; what was marked
//! and is harmless is said kindly; what is odd and innocent is explained.

use std::sync::Arc;

use course::Lang;
use documents::alteration::FraudClass;
use documents::case::{Case, Means, Spot, Trace};
use documents::consistency::{About, Disagreement, disagreements};
use documents::grading::{Decision, Graded, GradedMarks, Grounds};
use documents::light::{Light, Magnification, Tilt, View};
use documents::specimen::Side;
use documents::specimen::element::Place;
use leptos::prelude::*;

use super::counter::counter_id;
use super::sheets::Documents;
use super::stage::{Stage, area_of, point_of};
use super::words;
use crate::i18n::format::{minutes_and_seconds, percent};
use crate::i18n::{desk, truth};
use crate::islands::quiz::focus::focus_soon;
use crate::ui::icon::{Icon, IconName};
use crate::ui::live::{live, press};
use crate::ui::state::State;

/// The power at which a structure is plain.
const PLAIN: Magnification = Magnification::STEPS[2];

/// Where the focus goes when it appears.
pub(super) const DEBRIEF: &str = "desk-debrief";

/// What is said after a decision.
pub(super) struct Debrief {
    pub(super) lang: Lang,
    pub(super) case: Arc<Case>,
    pub(super) documents: Documents,
    pub(super) stage: Stage,
    pub(super) graded: Graded<FraudClass>,
    pub(super) marks: GradedMarks<Spot>,
}

impl Debrief {
    pub(super) fn view(self) -> AnyView {
        let shown = State::new(String::new());
        let lang = self.lang;
        view! {
            <section class="debrief">
                <div class="debrief__verdict" id=DEBRIEF tabindex="-1">{self.verdict()}</div>
                <div class="debrief__truth">
                    <p class="desk__heading">{desk::debrief(lang)}</p>
                    {self.what_was_so()}
                    {self.traces(shown)}
                    {self.disagreements()}
                    {self.harmless()}
                    {self.oddities()}
                    <p class="visually-hidden" role="status">{live(move || shown.get())}</p>
                </div>
            </section>
        }
        .into_any()
    }

    fn verdict(&self) -> AnyView {
        let Self { lang, graded, .. } = self;
        let lang = *lang;
        let (class, icon, verdict) = if graded.is_right() {
            ("feedback feedback--right", IconName::CHECK, desk::right(lang))
        } else {
            ("feedback feedback--not-yet", IconName::NOT_YET, desk::not_yet(lang))
        };
        let sure = percent(lang, u32::from(graded.confidence.get()) * 10);
        let decided = words::decision(lang, graded.decision);
        let yours = desk::yours_was(
            lang,
            decided,
            &sure,
            &minutes_and_seconds(u64::from(graded.seconds) * 1000),
        );
        let right = desk::right_was(lang, words::decision(lang, graded.right_decision));
        let why = match graded.right_decision {
            Decision::Pass => desk::why_pass(lang),
            Decision::SecondLine => desk::why_second_line(lang),
            Decision::Protection => desk::why_protection(lang),
        };
        view! {
            <div class=class>
                <Icon name=icon />
                <div class="feedback__text">
                    <strong class="feedback__lead">{verdict}</strong>
                    <p>{yours}</p>
                    {(!graded.is_right()).then(|| view! { <p>{right}</p> })}
                    <p>{why}</p>
                    {self.kind_word().map(|word| view! { <p>{word}</p> })}
                </div>
            </div>
        }
        .into_any()
    }

    /// What the decision did to somebody, or what the findings are worth.
    fn kind_word(&self) -> Option<&'static str> {
        let Self { lang, graded, case, .. } = self;
        let is_altered = case.truth.alteration.is_some();
        match (is_altered, graded.right_decision, graded.decision) {
            (false, Decision::Pass, Decision::SecondLine | Decision::Protection) => {
                Some(desk::innocent_referred(*lang))
            }
            (true, _, Decision::Pass) => Some(desk::altered_passed(*lang)),
            (true, ..) => match graded.grounds() {
                Grounds::Right => Some(desk::grounds_right(*lang)),
                Grounds::Mixed => Some(desk::grounds_mixed(*lang)),
                Grounds::Wrong => Some(desk::grounds_wrong(*lang)),
                Grounds::NoneGiven => Some(desk::grounds_none(*lang)),
                Grounds::NothingToFind => None,
            },
            _ => None,
        }
    }

    fn what_was_so(&self) -> AnyView {
        let said = match self.case.truth.alteration {
            Some(alteration) => words::alteration(self.lang, alteration),
            None => desk::innocent(self.lang),
        };
        view! { <p class="debrief__said">{said}</p> }.into_any()
    }

    fn traces(&self, shown: State<String>) -> AnyView {
        if self.case.truth.traces.is_empty() {
            return ().into_any();
        }
        let items = self.case.truth.traces.iter().map(|trace| self.trace(trace, shown));
        let items = items.collect::<Vec<_>>();
        view! {
            <p class="desk__heading">{desk::traces(self.lang)}</p>
            <ul class="debrief__list">{items}</ul>
        }
        .into_any()
    }

    fn trace(&self, trace: &Trace, shown: State<String>) -> AnyView {
        let lang = self.lang;
        let spot = trace.spot;
        let is_found = self.marks.hits.contains(&spot);
        let (class, icon, found) = if is_found {
            ("debrief__mark debrief__mark--found", IconName::CHECK, desk::trace_found(lang))
        } else {
            ("debrief__mark", IconName::NOT_YET, desk::trace_missed(lang))
        };
        let buttons = trace.means.iter().map(|means| {
            let means = *means;
            let label = desk::show_me(lang, words::means(lang, means));
            let (stage, documents) = (self.stage, self.documents.clone());
            let act = press(move |_| {
                show(stage, &documents, spot, means);
                let place = words::place(lang, spot.place);
                shown.set(desk::shown(lang, words::means(lang, means), place));
            });
            view! {
                <button type="button" class="button debrief__show" on:click=act>{label}</button>
            }
            .into_any()
        });
        view! {
            <li class="debrief__one">
                <p>
                    <strong>{words::place(lang, spot.place)}</strong>
                    " "
                    <span class="findings__side">{words::side(lang, spot.side)}</span>
                </p>
                <p class=class><Icon name=icon /> " " {found}</p>
                <div class="debrief__shows">{buttons.collect::<Vec<_>>()}</div>
            </li>
        }
        .into_any()
    }

    fn disagreements(&self) -> AnyView {
        let found = disagreements(&self.case);
        if found.is_empty() {
            return ().into_any();
        }
        let mut said: Vec<String> = Vec::new();
        for one in &found {
            let words = self.disagreement(one);
            if !said.contains(&words) {
                said.push(words);
            }
        }
        let items = said.into_iter().map(|said| view! { <li>{said}</li> }.into_any());
        view! {
            <p class="desk__heading">{desk::does_not_agree(self.lang)}</p>
            <ul class="debrief__plain">{items.collect::<Vec<_>>()}</ul>
        }
        .into_any()
    }

    fn disagreement(&self, disagreement: &Disagreement) -> String {
        let lang = self.lang;
        let printed = |place: Place| {
            let spot = disagreement.spots.iter().find(|spot| spot.place == place);
            let page = spot.and_then(|spot| self.documents.document.page(spot.side));
            page.and_then(|page| page.entry(place)).unwrap_or("–").to_owned()
        };
        let said = match disagreement.about {
            About::Entry(place) => {
                return truth::entry(lang, &printed(place), words::place(lang, place));
            }
            About::ChipEntry(place) => {
                return truth::chip_entry(lang, &printed(place), words::place(lang, place));
            }
            About::CheckDigit(_) => truth::check_digit(lang),
            About::Issuer => truth::issuer(lang),
            About::ChipData => truth::chip_zone(lang),
            About::ChipFace => truth::chip_face(lang),
            About::ChipSignature => truth::signature(lang),
            About::ChipCertificate => truth::certificate(lang),
            About::SecondImage => truth::second_image(lang),
            About::Traveller => truth::traveller(lang),
            About::Perforation => truth::perforation(lang),
            About::CarrierNumber => truth::carrier(lang),
            About::Database => truth::database(lang),
        };
        said.to_owned()
    }

    fn harmless(&self) -> AnyView {
        let lang = self.lang;
        if self.marks.false_alarms.is_empty() {
            return ().into_any();
        }
        let items = self.marks.false_alarms.iter().map(|spot| {
            let (place, side) = (words::place(lang, spot.place), words::side(lang, spot.side));
            view! { <li>{place} " " <span class="findings__side">{side}</span></li> }.into_any()
        });
        view! {
            <p class="desk__heading">{desk::harmless(lang)}</p>
            <ul class="debrief__plain">{items.collect::<Vec<_>>()}</ul>
            <p class="hint">{desk::harmless_note(lang)}</p>
        }
        .into_any()
    }

    fn oddities(&self) -> AnyView {
        let lang = self.lang;
        if self.case.truth.oddities.is_empty() {
            return ().into_any();
        }
        let items = self
            .case
            .truth
            .oddities
            .iter()
            .map(|oddity| view! { <li>{words::oddity(lang, *oddity)}</li> }.into_any());
        let left_alone = self.graded.is_right() && self.marks.false_alarms.is_empty();
        view! {
            <p class="desk__heading">{desk::oddities(lang)}</p>
            <ul class="debrief__plain">{items.collect::<Vec<_>>()}</ul>
            {left_alone.then(|| view! { <p>{desk::oddities_left_alone(lang)}</p> })}
        }
        .into_any()
    }
}

/// Lays a trace on the desk in the way in which it is plain.
fn show(stage: Stage, documents: &Documents, spot: Spot, means: Means) {
    if spot.side == Side::Counter {
        focus_soon(counter_id(stage.id));
        return;
    }
    let view = match (means.light(), means) {
        (Some(light), _) => View::flat(light),
        (None, Means::Tilting) => {
            View { light: Light::Daylight, tilt: Tilt::new(2).unwrap_or_default() }
        }
        (None, _) => View::default(),
    };
    let at = point_of(documents, spot.side, spot.place);
    let lens = at.filter(|_| means == Means::Lens).map(|at| (at, PLAIN));
    stage.show(spot.side, view, lens);
    stage.ring.set(area_of(documents, spot).map(|area| (spot.side, area)));
}
