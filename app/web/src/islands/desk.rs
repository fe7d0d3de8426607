//! The examination desk: a document, who brings it, six lights, a lens, a reference; findings, a decision, and what
//! was truly there. With it the light table, where nothing is decided, and the magnifier.
//!
//! ```text
//! series        which case comes next                              (pure)
//! counter       who stands there, the database, the chip
//! stage         the document with light, tilt and lens
//!   board       one document, and the hand over it
//!   sheets      its drawings, kept
//!   sights      the same in words
//! marks         the findings
//! debrief       what was truly so
//! words         what the rules know, in words of the interface
//! choices       radio buttons side by side
//! light_table   genuine documents to look at
//! magnifier     eight ways of printing the same
//! ```

mod board;
mod choices;
mod counter;
mod debrief;
pub mod light_table;
pub mod magnifier;
mod marks;
mod series;
mod sheets;
mod sights;
mod stage;
pub(super) mod words;

use std::sync::Arc;
use std::time::Duration;

use course::progress::Entry;
use course::{Lang, QuestionId};
use documents::alteration::FraudClass;
use documents::case::{Case, Spot};
use documents::date::CalendarDate;
use documents::grading::{Confidence, Decision, Examination, Graded, GradedMarks, grade};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use super::lab_record::{Examined, LabRecord, examinations, hall, lab_records, write_down};
use super::quiz::focus::focus_soon;
use crate::i18n::desk as say;
use crate::i18n::format::{minutes_and_seconds, percent};
use crate::storage;
use crate::ui::icon::{Icon, IconName};
use crate::ui::live::{change, effect, live, live_value, press};
use crate::ui::state::State;
use choices::Choices;
use counter::Counter;
use debrief::{DEBRIEF, Debrief};
use marks::Findings;
use series::{Turn, next_turn};
use sheets::Documents;
use stage::Stage;

/// A desk in one language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
    desk: DeskProps,
}

impl Props {
    pub(super) const fn new(lang: Lang, desk: DeskProps) -> Self {
        Self { lang, desk }
    }
}

/// Which cases come to a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskProps {
    pub class: DeskClass,
    pub series: Series,
    /// Its heading: what is to be done.
    pub caption: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeskClass {
    Of(FraudClass),
    Mixed,
}

impl DeskClass {
    /// What the desk is called in the log.
    const fn tool(self) -> &'static str {
        match self {
            Self::Of(FraudClass::Data) => "desk-data",
            Self::Of(FraudClass::Paper) => "desk-paper",
            Self::Of(FraudClass::Print) => "desk-print",
            Self::Of(FraudClass::Optical) => "desk-optical",
            Self::Of(FraudClass::Page) => "desk-page",
            Self::Of(FraudClass::Chip) => "desk-chip",
            Self::Of(FraudClass::Identity) => "desk-identity",
            Self::Mixed => "desk-mixed",
        }
    }
}

/// In what order cases come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Series {
    /// One after another, as difficult as the learner can bear.
    Endless,
    /// The five of today, the same for everybody.
    DailyFive,
    /// Twelve documents, five of them altered, always the same ones.
    Twelve,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang, desk: DeskProps) -> AnyView {
    super::place(super::Island::Desk, &Props { lang, desk })
}

/// A heading, and beneath it what is alive. Where nothing wakes it says so.
pub(super) fn framed(
    lang: Lang,
    caption: String,
    mut content: impl FnMut() -> AnyView + Send + 'static,
) -> AnyView {
    let awake = State::new(false);
    effect(move || awake.set(true));
    let title = caption.clone();
    view! {
        <section class="desk" aria-label=title>
            <p class="desk__title">{caption}</p>
            {live(move || {
                if awake.get() {
                    content()
                } else {
                    view! { <p class="hint">{say::needs_scripts(lang)}</p> }.into_any()
                }
            })}
        </section>
    }
    .into_any()
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang, desk } = props;
    let DeskProps { class, series, caption } = desk;
    framed(lang, caption, move || {
        let desk = Desk {
            lang,
            class,
            series,
            left: State::new(Laid::Preparing),
            right: State::new(Laid::Nowhere),
            front: State::new(Tray::Left),
        };
        desk.deal();
        view! { <div class="desk__trays">{desk.tray(Tray::Left)} {desk.tray(Tray::Right)}</div> }
            .into_any()
    })
}

#[derive(Clone, Copy)]
struct Desk {
    lang: Lang,
    class: DeskClass,
    series: Series,
    left: State<Laid>,
    right: State<Laid>,
    /// The one that is seen. On the other the next case is laid out while the debrief is being read: on a slow phone
    /// that takes a quarter of a second, and turning to it nothing.
    front: State<Tray>,
}

/// A case lies on one of two trays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tray {
    Left,
    Right,
}

impl Tray {
    const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// Ids of what lies on it begin with it.
    const fn id(self) -> &'static str {
        match self {
            Self::Left => "desk-left",
            Self::Right => "desk-right",
        }
    }

    /// Where the focus goes with a new case.
    fn case_id(self) -> String {
        self.id().to_owned() + "-case"
    }
}

/// What lies on a tray.
#[derive(Clone)]
enum Laid {
    Nowhere,
    Preparing,
    Case(Arc<Case>, Documents, Turn, Attempt),
    /// The series is done.
    Nothing(Turn),
}

impl Laid {
    fn attempt(&self) -> Option<Attempt> {
        match self {
            Self::Case(.., attempt) => Some(*attempt),
            Self::Nowhere | Self::Preparing | Self::Nothing(_) => None,
        }
    }
}

/// How many cases somebody has examined at this desk before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Attempt(u32);

impl Attempt {
    const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// How long the debrief is left alone before the next case is made.
const REST: Duration = Duration::from_millis(700);

/// How long a tray that was turned away keeps what lies on it.
const CLEARED: Duration = Duration::from_millis(250);

/// What was examined before.
async fn log() -> Vec<Entry> {
    match hall() {
        Some(hall) => storage::journal().lesson(&hall).await,
        None => Vec::new(),
    }
}

impl Desk {
    const fn laid(self, tray: Tray) -> State<Laid> {
        match tray {
            Tray::Left => self.left,
            Tray::Right => self.right,
        }
    }

    /// Which attempt comes after that on the front tray; `None` when no case lies there, or the desk is gone.
    fn following(self) -> Option<Attempt> {
        let front = self.front.try_get_untracked()?;
        self.laid(front).try_with_untracked(Laid::attempt)?.map(Attempt::next)
    }

    /// Shows the next case, as the log and the series say.
    fn deal(self) {
        let front = self.front.get_untracked();
        let next = front.other();
        let waiting = self.laid(next).with_untracked(Laid::attempt);
        if waiting.is_some() && waiting == self.following() {
            self.front.set(next);
            focus_soon(next.case_id());
            self.clear(front);
            return;
        }
        let is_first = self.following().is_none();
        spawn_local(async move {
            let laid = self.next(&log().await);
            // The page may have been left while the log was being read.
            self.laid(front).set(laid);
            if !is_first {
                focus_soon(front.case_id());
            }
        });
    }

    /// Lays the next case on the other tray when the hand rests.
    fn deal_ahead(self) {
        let make = move || {
            spawn_local(async move {
                let laid = self.next(&log().await);
                // When the next case was asked for meanwhile, this one lies in front already.
                if laid.attempt().is_some()
                    && laid.attempt() == self.following()
                    && let Some(front) = self.front.try_get_untracked()
                {
                    self.laid(front.other()).set(laid);
                }
            });
        };
        set_timeout(make, REST);
    }

    /// Takes the old case off a tray, once the new one is seen.
    fn clear(self, tray: Tray) {
        let old = self.laid(tray).with_untracked(Laid::attempt);
        let take = move || {
            if self.laid(tray).try_with_untracked(Laid::attempt) == Some(old) {
                self.laid(tray).set(Laid::Nowhere);
            }
        };
        set_timeout(take, CLEARED);
    }

    /// A tray. What lies on the back one is asleep: it cannot be seen or reached, and costs nothing until it is turned to.
    /// It is laid out all the same, in its place: whoever asks where something is makes the browser do that.
    fn tray(self, tray: Tray) -> AnyView {
        effect(move || {
            self.laid(tray).track();
            let lay_out = move || {
                if self.front.try_get_untracked() == Some(tray.other())
                    && let Some(case) = document().get_element_by_id(&tray.case_id())
                {
                    case.get_bounding_client_rect();
                }
            };
            set_timeout(lay_out, Duration::ZERO);
        });
        let class = move || {
            if self.front.get() == tray { "tray" } else { "tray tray--back" }
        };
        view! {
            <div class=live_value(class)>{live(move || self.lying(tray))}</div>
        }
        .into_any()
    }

    fn next(self, entries: &[Entry]) -> Laid {
        let own: Vec<Examined> = lab_records(entries)
            .into_iter()
            .filter(|(tool, _)| tool.as_str() == self.class.tool())
            .filter_map(|(_, record)| match record {
                LabRecord::Examined(examined) => Some(examined),
                LabRecord::Compared(_) => None,
            })
            .collect();
        let log = examinations(entries);
        // The learner's own: the moment of the first answer, the same on every device with this log.
        let seed = entries.first().map_or_else(storage::now, |entry| entry.at).0;
        let turn = next_turn(self.class, self.series, &log, &own, (today(), seed));
        let attempt = Attempt(u32::try_from(own.len()).unwrap_or(u32::MAX));
        match turn.dealt {
            Some(dealt) => {
                let case = dealt.case();
                let documents = Documents {
                    document: Arc::new(case.specimen.clone()),
                    reference: Arc::new(case.reference.clone()),
                };
                Laid::Case(Arc::new(case), documents, turn, attempt)
            }
            None => Laid::Nothing(turn),
        }
    }

    fn lying(self, tray: Tray) -> AnyView {
        match self.laid(tray).get() {
            Laid::Nowhere => ().into_any(),
            Laid::Preparing => view! { <p class="hint">{say::preparing(self.lang)}</p> }.into_any(),
            Laid::Case(case, documents, turn, attempt) => {
                Sitting::new(self, tray, case, documents, turn, attempt).view()
            }
            Laid::Nothing(turn) => {
                let said = say::series_done(self.lang, turn.all.unwrap_or_default(), turn.right);
                view! { <p class="notice notice--quiet" role="status">{said}</p> }.into_any()
            }
        }
    }
}

fn today() -> Option<CalendarDate> {
    let (year, month, day) = storage::today().civil();
    let (year, month, day) = (year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?);
    CalendarDate::new(year, month, day).ok()
}

/// One case on the desk.
#[derive(Clone)]
struct Sitting {
    desk: Desk,
    tray: Tray,
    case: Arc<Case>,
    turn: Turn,
    attempt: Attempt,
    documents: Documents,
    findings: Findings,
    stage: Stage,
    seconds: State<u32>,
    decision: State<Option<Decision>>,
    confidence: State<Confidence>,
    /// Whether somebody pressed the button before there was a decision.
    too_early: State<bool>,
    result: State<Option<(Graded<FraudClass>, GradedMarks<Spot>)>>,
}

impl Sitting {
    fn new(
        desk: Desk,
        tray: Tray,
        case: Arc<Case>,
        documents: Documents,
        turn: Turn,
        attempt: Attempt,
    ) -> Self {
        let findings = Findings::new(desk.lang);
        let side = case.specimen.main_side();
        let stage = Stage::new(desk.lang, tray.id(), side, Some(findings));
        effect(move || stage.seen.set(desk.front.get() == tray));
        Self {
            desk,
            tray,
            documents,
            findings,
            stage,
            case,
            turn,
            attempt,
            seconds: State::new(0),
            decision: State::new(None),
            confidence: State::new(Confidence::try_from(75).unwrap_or(Confidence::LEAST)),
            too_early: State::new(false),
            result: State::new(None),
        }
    }

    fn view(self) -> AnyView {
        self.run_clock();
        let lang = self.desk.lang;
        let place = match self.turn.all {
            Some(all) => say::case_of(lang, all, self.turn.place),
            None => say::case(lang, self.turn.place),
        };
        let seconds = self.seconds;
        let clock =
            live(move || say::time(lang, &minutes_and_seconds(u64::from(seconds.get()) * 1000)));
        let below = {
            let sitting = self.clone();
            live(move || match sitting.result.get() {
                Some((graded, marks)) => sitting.debriefed(graded, marks),
                None => sitting.deciding(),
            })
        };
        view! {
            <div class="desk__head" id=self.tray.case_id() tabindex="-1">
                <p class="desk__case">{place}</p>
                <p class="desk__clock">{clock}</p>
                <p class="desk__day">{say::desk_day(lang)}</p>
            </div>
            {self.stage.view(&self.documents)}
            {Counter { lang, id: self.tray.id(), case: &self.case, findings: self.findings }.view()}
            {below}
        }
        .into_any()
    }

    /// Seconds in which the page is seen. A clock that runs while somebody is called away measures nothing.
    fn run_clock(&self) {
        let (seconds, result, tray, front) =
            (self.seconds, self.result, self.tray, self.desk.front);
        effect(move || {
            let tick = move || {
                let is_running = result.try_with_untracked(Option::is_none) == Some(true)
                    && front.try_get_untracked() == Some(tray);
                if is_running && !document().hidden() {
                    seconds.update(|seconds| *seconds += 1);
                }
            };
            if let Ok(clock) = set_interval_with_handle(tick, Duration::from_secs(1)) {
                on_cleanup(move || clock.clear());
            }
        });
    }

    fn deciding(&self) -> AnyView {
        let lang = self.desk.lang;
        let (decision, confidence, too_early) = (self.decision, self.confidence, self.too_early);
        let choices = Choices {
            legend: say::decision(lang),
            class: "choices--decision",
            group: format!("{}-decision", self.tray.id()),
            labels: Decision::ALL.map(|one| (None, words::decision(lang, one))).to_vec(),
            chosen: Arc::new(move || {
                Decision::ALL.iter().position(|it| Some(*it) == decision.get())
            }),
            choose: Arc::new(move |index| {
                decision.set(Decision::ALL.get(index).copied());
                too_early.set(false);
            }),
        };
        let sure = move || percent(lang, u32::from(confidence.get().get()) * 10);
        let set = move |event| {
            let value = event_target_value(&event).parse::<u8>().ok();
            if let Some(value) = value.and_then(|value| Confidence::try_from(value).ok()) {
                confidence.set(value);
            }
        };
        let sure_id = format!("{}-sure", self.tray.id());
        let sitting = self.clone();
        let decide = press(move |_| sitting.decide());
        view! {
            <div class="desk__decide">
                {self.findings.view()}
                {choices.view()}
                <div class="slider">
                    <label class="slider__label" for=sure_id.clone()>{say::sure(lang)}</label>
                    <span class="slider__value">{live(sure)}</span>
                    <input
                        class="slider__input"
                        id=sure_id
                        type="range"
                        min="50"
                        max="100"
                        step="5"
                        prop:value=live_value(move || confidence.get().get().to_string())
                        aria-valuetext=live_value(sure)
                        on:input=change(set)
                    />
                    <span class="slider__ends">
                        <span>{say::sure_guess(lang)}</span>
                        <span>{say::sure_certain(lang)}</span>
                    </span>
                </div>
                <div role="status">
                    {live(move || {
                        too_early.get().then(|| {
                            view! { <p class="notice">{say::choose_decision(lang)}</p> }.into_any()
                        })
                    })}
                </div>
                <button type="button" class="button button--primary desk__go" on:click=decide>
                    {say::decide(lang)}
                </button>
            </div>
        }
        .into_any()
    }

    fn decide(&self) {
        let Some(decision) = self.decision.get_untracked() else {
            self.too_early.set(true);
            return;
        };
        let examination = Examination {
            decision,
            marks: self.findings.marks.get_untracked(),
            confidence: self.confidence.get_untracked(),
            seconds: self.seconds.get_untracked(),
        };
        let (graded, marks) = grade(&self.case.graded_truth(), &examination);
        if let Ok(tool) = QuestionId::new(self.desk.class.tool()) {
            let record = LabRecord::Examined(Examined {
                seed: self.case.seed,
                difficulty: self.case.difficulty,
                graded,
                marks: examination.marks,
            });
            write_down(&tool, self.attempt.0, &record);
        }
        self.findings.open.set(false);
        self.stage.pointed.set(None);
        self.result.set(Some((graded, marks)));
        focus_soon(DEBRIEF.to_owned());
    }

    fn debriefed(&self, graded: Graded<FraudClass>, marks: GradedMarks<Spot>) -> AnyView {
        let lang = self.desk.lang;
        let is_last = self.turn.all == Some(self.turn.place);
        let right = self.turn.right + u32::from(graded.is_right());
        let done = self.turn.all.filter(|_| is_last).map(|all| {
            let said = say::series_done(lang, all, right);
            view! { <p class="notice notice--quiet">{said}</p> }.into_any()
        });
        let onward = match (is_last, self.desk.series) {
            (true, Series::DailyFive) => None,
            (true, _) => Some(say::again(lang)),
            (false, _) => Some(say::next(lang)),
        };
        let desk = self.desk;
        if onward.is_some() {
            desk.deal_ahead();
        }
        let next = onward.map(|label| {
            let act = press(move |_| desk.deal());
            view! {
                <button type="button" class="button button--primary desk__go" on:click=act>
                    {label} <Icon name=IconName::ARROW_RIGHT />
                </button>
            }
            .into_any()
        });
        let debrief = Debrief {
            lang,
            case: Arc::clone(&self.case),
            documents: self.documents.clone(),
            stage: self.stage,
            graded,
            marks,
        };
        view! {
            {debrief.view()}
            {done}
            {next}
        }
        .into_any()
    }
}
