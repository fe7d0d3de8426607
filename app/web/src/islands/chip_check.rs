//! The chip-check simulator: a document on the reader, step by step, with real signatures; then the next step is the
//! learner's.
//!
//! ```text
//! cryptography   ECDSA on P-256 over SHA-256, behind the traits of the rules
//! access         what the reader is told, and what the chip answers
//! steps          what each step found
//! words          results, colours and reasons in words
//! ```

mod access;
mod cryptography;
mod steps;
mod words;

use course::Lang;
use documents::chip::{
    AccessKey, ChipCheck, Exercise, Lesson, NextStep, PresenceResult, Step, StepResult, exercise,
};
use leptos::prelude::*;

use super::captioned::Props;
use super::quiz::focus::focus_soon;
use super::zone_record;
use crate::i18n::chip;
use crate::ui::live::{change, live, live_value, press};
use crate::ui::state::State;
use access::Typing;
use cryptography::ChipCryptography;

#[cfg(feature = "build")]
pub fn placed(lang: Lang, caption: &str) -> AnyView {
    super::captioned::placed(super::Island::ChipCheck, lang, caption)
}

/// The series that everybody begins with.
const SERIES: u64 = 2027;

/// A document on the reader.
#[derive(Clone, Copy)]
struct Desk {
    lang: Lang,
    exercise: State<Exercise>,
    cryptography: State<Option<ChipCryptography>>,
    /// What the reader was told last.
    typed: State<Option<AccessKey>>,
    /// What the learner types.
    typing: Typing,
    /// What it found with that; before the document lies there, nothing.
    check: State<Option<ChipCheck>>,
    /// How many steps are shown.
    shown: State<usize>,
    chosen: State<Option<NextStep>>,
    said: State<Option<Said>>,
}

/// What was answered to the decision.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    ChooseFirst,
    Decided { is_right: bool },
}

impl Desk {
    /// Runs the inspection with what the reader is told.
    fn check(self, typed: Option<AccessKey>) {
        let check = self.exercise.with_untracked(|exercise| {
            self.cryptography.with_untracked(|cryptography| {
                let situation = &exercise.situation;
                cryptography.as_ref().map(|cryptography| {
                    ChipCheck::run(
                        &situation.page,
                        Some(&situation.chip),
                        typed.as_ref(),
                        cryptography,
                    )
                })
            })
        });
        self.typed.set(typed);
        self.check.set(check);
    }

    fn result(self, step: Step) -> StepResult {
        self.check.with(|check| {
            check.as_ref().map_or(StepResult::NotReached, |check| check.result(step).clone())
        })
    }

    /// The step that comes next, if the last one did not end the inspection.
    fn next(self) -> Option<Step> {
        let step = Step::ALL.get(self.shown.get()).copied()?;
        let is_reached = match step {
            Step::Presence => true,
            // Whether something answers is known; what it is told is not yet.
            Step::Access => {
                self.result(Step::Presence)
                    != StepResult::Presence(PresenceResult::SymbolWithoutAnswer)
            }
            _ => self.result(step) != StepResult::NotReached,
        };
        is_reached.then_some(step)
    }
}

/// What an exercise after so many is about: the first nine in their order, then in others.
fn lesson(finished: u32) -> Lesson {
    let all = Lesson::ALL.len();
    let (round, place) = (finished as usize / all, finished as usize % all);
    // Four and nine have no common divisor, so each comes once in a round.
    let place = if round == 0 { place } else { (place * 4 + round) % all };
    Lesson::ALL[place]
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang, caption } = props;
    let finished = State::new(0);
    let right = State::new(0);
    let cryptography = State::new(ChipCryptography::new());
    view! {
        <div class="zone-tool">
            <p class="zone-tool__title">{caption}</p>
            <p class="hint">{chip::lead(lang)}</p>
            {live(move || {
                let finished_now: u32 = finished.get();
                let exercise = cryptography.with_untracked(|cryptography| {
                    exercise(
                        lesson(finished_now),
                        &ChipCryptography::certificates(),
                        cryptography.as_ref()?,
                        SERIES + u64::from(finished_now),
                    )
                });
                exercise.map(|exercise| {
                    let desk = Desk {
                        lang,
                        exercise: State::new(exercise),
                        cryptography,
                        typed: State::new(None),
                        typing: Typing::new(),
                        check: State::new(None),
                        shown: State::new(0),
                        chosen: State::new(None),
                        said: State::new(None),
                    };
                    case_view(desk, finished, right)
                })
            })}
        </div>
    }
    .into_any()
}

fn case_view(desk: Desk, finished: State<u32>, right: State<u32>) -> AnyView {
    let lang = desk.lang;
    let number = finished.get_untracked() + 1;
    let steps: Vec<AnyView> = Step::ALL
        .into_iter()
        .enumerate()
        .map(|(index, step)| {
            live(move || (desk.shown.get() > index).then(|| steps::step_view(desk, step)))
        })
        .collect();
    view! {
        <p class="zone-tool__heading" id="chip-case" tabindex="-1">
            {chip::case(lang, &number.to_string())}
        </p>
        {steps::document_view(desk)}
        <section class="chip-steps" aria-label=chip::steps(lang)>
            <p class="zone-tool__heading">{chip::steps(lang)}</p>
            <div role="status">{steps}</div>
            {live(move || next_view(desk))}
        </section>
        {live(move || decision_view(desk, finished, right))}
    }
    .into_any()
}

/// The button of the next step, or what opens the chip.
fn next_view(desk: Desk) -> AnyView {
    let lang = desk.lang;
    if matches!(desk.said.get(), Some(Said::Decided { .. })) {
        return ().into_any();
    }
    let shown = desk.shown.get();
    // Access can be tried again until it is open.
    let is_shut = shown == 2 && desk.next().is_none();
    let Some(step) = (if is_shut { Some(Step::Access) } else { desk.next() }) else {
        return ().into_any();
    };
    let words = match step {
        Step::Access => return access::view(desk),
        Step::Presence => chip::do_presence(lang),
        Step::Read => chip::do_read(lang),
        Step::PassiveAuthentication => chip::do_passive(lang),
        Step::ActiveAuthentication => chip::do_active(lang),
        Step::CompareZone => chip::do_zone(lang),
        Step::CompareFace => chip::do_face(lang),
    };
    let go = move |_| {
        if step == Step::Presence {
            // Nothing is told yet; only whether something answers is found.
            desk.check(None);
        }
        desk.shown.update(|shown| *shown += 1);
        focus_soon("chip-go".to_owned());
    };
    view! {
        <div class="zone-tool__buttons">
            <button type="button" id="chip-go" class="button button--primary" on:click=press(go)>
                {words}
            </button>
        </div>
    }
    .into_any()
}

/// What to do next: asked when the inspection has come to an end, by itself or because the chip stays shut.
fn decision_view(desk: Desk, finished: State<u32>, right: State<u32>) -> AnyView {
    let lang = desk.lang;
    let shown = desk.shown.get();
    if shown == 0 || desk.next().is_some() {
        return ().into_any();
    }
    let keys: Vec<AnyView> = NextStep::ALL
        .into_iter()
        .map(|step| {
            let is_chosen = move || desk.chosen.get() == Some(step);
            let class = live_value(move || {
                if is_chosen() {
                    "choice choice--card choice--chosen"
                } else {
                    "choice choice--card"
                }
            });
            view! {
                <div class=class>
                    <label class="choice__label">
                        <input
                            class="choice__input"
                            type="radio"
                            name="chip-next"
                            prop:checked=live_value(is_chosen)
                            on:change=change(move |_| {
                                desk.chosen.set(Some(step));
                                desk.said.set(None);
                            })
                        />
                        <span class="choice__text">{words::next_step(lang, step)}</span>
                    </label>
                </div>
            }
            .into_any()
        })
        .collect();
    let decide = move |_| {
        let Some(chosen) = desk.chosen.get_untracked() else {
            desk.said.set(Some(Said::ChooseFirst));
            return;
        };
        let is_right = desk.check.with_untracked(|check| {
            check.as_ref().is_some_and(|check| {
                desk.exercise.with_untracked(|exercise| exercise.next_step(check).0 == chosen)
            })
        });
        let seed = SERIES + u64::from(finished.get_untracked());
        let response = desk
            .exercise
            .with_untracked(|exercise| zone_record::chip(seed, exercise.lesson, chosen));
        zone_record::write_down("chip-check", finished.get_untracked(), response, is_right);
        if is_right {
            right.update(|right| *right += 1);
        }
        desk.said.set(Some(Said::Decided { is_right }));
    };
    let another = move |_| {
        finished.update(|finished| *finished += 1);
        focus_soon("chip-case".to_owned());
    };
    let is_decided = move || matches!(desk.said.get(), Some(Said::Decided { .. }));
    view! {
        <fieldset class="zone-choices" disabled=live_value(is_decided)>
            <legend class="zone-tool__legend">{chip::ask(lang)}</legend>
            {keys}
        </fieldset>
        <div class="zone-tool__buttons">
            {live(move || {
                if is_decided() {
                    view! {
                        <button type="button" class="button button--primary" on:click=press(another)>
                            {chip::another(lang)}
                        </button>
                    }
                    .into_any()
                } else {
                    view! {
                        <button type="button" class="button button--primary" on:click=press(decide)>
                            {chip::decide(lang)}
                        </button>
                    }
                    .into_any()
                }
            })}
        </div>
        <div role="status">
            {live(move || desk.said.get().map(|said| {
                said_view(desk, said, finished.get_untracked() + 1, right.get_untracked())
            }))}
        </div>
    }
    .into_any()
}

fn said_view(desk: Desk, said: Said, count: u32, right: u32) -> AnyView {
    let lang = desk.lang;
    let Said::Decided { is_right } = said else {
        return view! { <p class="notice">{chip::choose_first(lang)}</p> }.into_any();
    };
    let found = desk.check.with_untracked(|check| {
        check
            .as_ref()
            .map(|check| desk.exercise.with_untracked(|exercise| exercise.next_step(check)))
    });
    let Some((step, reason)) = found else { return ().into_any() };
    let (class, verdict) = if is_right {
        ("zone-verdict zone-verdict--right", chip::right(lang))
    } else {
        ("zone-verdict zone-verdict--not-yet", chip::not_yet(lang))
    };
    let better = (!is_right)
        .then(|| view! { <p>{chip::better(lang, words::next_step(lang, step))}</p> }.into_any());
    let meanings: Vec<AnyView> = [
        chip::meaning_green(lang),
        chip::meaning_yellow(lang),
        chip::meaning_red(lang),
        chip::meaning_grey(lang),
    ]
    .map(|meaning| view! { <li>{meaning}</li> }.into_any())
    .into();
    view! {
        <div class=class>
            <p><strong>{verdict}</strong></p>
            {better}
            <p>{words::reason(lang, reason)}</p>
            <details>
                <summary>{chip::meaning(lang)}</summary>
                <ul>{meanings}</ul>
            </details>
            <p class="hint">{chip::score(lang, count, &right.to_string())}</p>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_round_has_every_lesson_once() {
        for round in 0..5 {
            let lessons: BTreeSet<Lesson> = (0..9).map(|place| lesson(round * 9 + place)).collect();
            assert_eq!(lessons.len(), 9, "{round}");
        }
        assert_eq!(lesson(0), Lesson::ALL[0]);
    }
}
