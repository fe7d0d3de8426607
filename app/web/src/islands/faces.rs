//! Two photographs: one person, or two? A series of twenty pairs, feature by feature, with the truth after each and
//! the score at the end.
//!
//! ```text
//! series      which pairs, which are answered, where to go on   (pure)
//! pictures    the two photographs, near and far, and in words
//! sheet       the feature sheet: eight features, three answers
//! debrief     what agrees and what differs, truly
//! score       accuracy, the two errors, d′, leaning
//! ```
//!
//! Every answer is in the log at once; the seed of an unfinished series is its draft, so that whoever comes back goes
//! on with the next pair.

mod debrief;
mod pictures;
pub(super) mod score;
mod series;
mod sheet;

use std::collections::BTreeMap;
use std::sync::Arc;

use course::progress::Millis;
use course::{Lang, QuestionId};
use documents::chance::Chance;
use documents::comparison::{Judged, Judgement, Pair, Relation, SERIES};
use documents::difficulty::Difficulty;
use documents::face::Feature;
use documents::grading::Confidence;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::captioned::Props;
use super::lab_record::{Compared, LabRecord, hall, lab_records, write_down};
use super::quiz::focus::focus_soon;
use crate::i18n::faces as words;
use crate::i18n::format::percent;
use crate::storage;
use crate::ui::key::key;
use crate::ui::live::{change, effect, live, live_value, press};
use series::Series;

/// The exercise. `caption` is its heading.
#[cfg(feature = "build")]
pub fn placed(lang: Lang, caption: &str) -> AnyView {
    super::captioned::placed(super::Island::Faces, lang, caption)
}

/// The name of the tool in the log.
const TOOL: &str = "faces";

/// The ids of what gets the focus.
const HEADING: &str = "faces-heading";
const VERDICT: &str = "faces-verdict";

/// What is on the screen.
#[derive(Debug, Clone, PartialEq)]
enum Screen {
    Begin,
    Pair { place: usize },
    Debrief { place: usize, judgement: Judgement, judged: Judged },
    Score,
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang, caption } = props;
    let exercise = Arc::new(Exercise {
        lang,
        caption,
        screen: RwSignal::new(Screen::Begin),
        series: RwSignal::new(None),
        before: RwSignal::new(0),
    });
    exercise.remember();
    view! {
        <section class="faces">
            {live(move || match exercise.screen.get() {
                Screen::Begin => exercise.begin_view(),
                Screen::Pair { place } => exercise.pair_view(place),
                Screen::Debrief { place, judgement, judged } => {
                    exercise.debrief_view(place, &judgement, judged)
                }
                Screen::Score => exercise.score_view(),
            })}
        </section>
    }
    .into_any()
}

struct Exercise {
    lang: Lang,
    caption: String,
    screen: RwSignal<Screen>,
    series: RwSignal<Option<Series>>,
    /// How many pairs were judged before, in all series.
    before: RwSignal<u32>,
}

impl Exercise {
    /// Looks once whether a series was left unfinished.
    fn remember(self: &Arc<Self>) {
        let exercise = Arc::clone(self);
        let asked = StoredValue::new(false);
        effect(move || {
            if asked.get_value() {
                return;
            }
            asked.set_value(true);
            let exercise = Arc::clone(&exercise);
            spawn_local(async move {
                let (Some(hall), Ok(tool)) = (hall(), QuestionId::new(TOOL)) else { return };
                let journal = storage::journal();
                let draft = journal.draft(&hall, &tool).await;
                let entries = journal.lesson(&hall).await;
                let compared =
                    lab_records(&entries).into_iter().filter_map(|(_, record)| match record {
                        LabRecord::Compared(compared) => Some(compared),
                        LabRecord::Examined(_) => None,
                    });
                let compared: Vec<Compared> = compared.collect();
                // The page may have been left meanwhile.
                if exercise.screen.try_get_untracked() != Some(Screen::Begin) {
                    return;
                }
                exercise.before.set(u32::try_from(compared.len()).unwrap_or(u32::MAX));
                exercise.series.set(draft.and_then(|draft| Series::resumed(&draft, &compared)));
            });
        });
    }

    fn begin_view(self: &Arc<Self>) -> AnyView {
        let lang = self.lang;
        let chosen = RwSignal::new(Level::Medium);
        let exercise = Arc::clone(self);
        let begin = move |_| {
            let Millis(now) = storage::now();
            let seed = Chance::new(now).fork("faces").next();
            exercise.begin(seed, chosen.get_untracked().difficulty());
        };
        let levels = Level::ALL.map(|level| {
            key(
                "faces-level",
                level.words(lang),
                move || chosen.get() == level,
                move || chosen.set(level),
            )
        });
        let going_on = {
            let exercise = Arc::clone(self);
            live(move || {
                let next = exercise.series.with(|series| series.as_ref().map(Series::done))?;
                let exercise = Arc::clone(&exercise);
                let go_on = move |_| exercise.go(Screen::Pair { place: next });
                let words = words::go_on(lang, count(SERIES), count(next + 1));
                Some(view! {
                    <button class="button button--primary" type="button" on:click=press(go_on)>{words}</button>
                })
            })
        };
        let is_unfinished = {
            let series = self.series;
            move || series.with(Option::is_some)
        };
        view! {
            <h3 class="faces__heading" id=HEADING tabindex="-1">{words::title(lang)}</h3>
            <p>{self.caption.clone()}</p>
            <p class="hint">{words::drawn(lang)}</p>
            {going_on}
            <fieldset class="faces__keys">
                <legend>{words::difficulty(lang)}</legend>
                <div class="faces__row">{levels.into_iter().collect::<Vec<_>>()}</div>
            </fieldset>
            <button
                type="button"
                class=live_value(move || {
                    if is_unfinished() { "button" } else { "button button--primary" }
                })
                on:click=press(begin)
            >
                {words::begin(lang)}
            </button>
        }
        .into_any()
    }

    fn begin(&self, seed: u64, difficulty: Difficulty) {
        let series = Series::new(seed, difficulty);
        Self::keep(&series);
        self.series.set(Some(series));
        self.go(Screen::Pair { place: 0 });
    }

    /// Keeps the seed of a series that is not finished, and forgets that of one that is.
    fn keep(series: &Series) {
        if let (Some(hall), Ok(tool)) = (hall(), QuestionId::new(TOOL)) {
            storage::journal().save_draft(&hall, &tool, &series.draft());
        }
    }

    fn go(&self, screen: Screen) {
        let id = if matches!(screen, Screen::Debrief { .. }) { VERDICT } else { HEADING };
        self.screen.set(screen);
        focus_soon(id.to_owned());
    }

    fn pair(&self, place: usize) -> Option<Pair> {
        self.series.with_untracked(|series| series.as_ref()?.pairs().get(place).cloned())
    }

    fn pair_view(self: &Arc<Self>, place: usize) -> AnyView {
        let lang = self.lang;
        let Some(pair) = self.pair(place) else { return ().into_any() };
        let pair = Arc::new(pair);
        let began = storage::now();
        let near = RwSignal::new(None::<Feature>);
        let answers = RwSignal::new(BTreeMap::new());
        let says = RwSignal::new(None::<Relation>);
        let sure = RwSignal::new(Confidence::LEAST);
        let said = RwSignal::new("");
        let decide = {
            let (exercise, pair) = (Arc::clone(self), Arc::clone(&pair));
            move |_| {
                let Some(says) = says.get_untracked() else {
                    said.set(words::choose_first(lang));
                    return;
                };
                let seconds = (storage::now().0.saturating_sub(began.0) / 1000).try_into();
                exercise.decide(
                    place,
                    &pair,
                    Judgement {
                        says,
                        confidence: sure.get_untracked(),
                        seconds: seconds.unwrap_or(u32::MAX),
                        features: answers.get_untracked(),
                    },
                );
            }
        };
        let relations = [
            (Relation::SamePerson, words::same(lang)),
            (Relation::DifferentPeople, words::different(lang)),
        ]
        .map(|(relation, text)| {
            key(
                "faces-says",
                text,
                move || says.get() == Some(relation),
                move || {
                    says.set(Some(relation));
                    said.set("");
                },
            )
        });
        let set_sure = move |event: leptos::ev::Event| {
            let value = event_target_value(&event).parse::<u8>().ok();
            if let Some(confidence) = value.and_then(|value| Confidence::try_from(value).ok()) {
                sure.set(confidence);
            }
        };
        view! {
            <h3 class="faces__heading" id=HEADING tabindex="-1">
                {words::pair_of(lang, count(SERIES), count(place + 1))}
            </h3>
            {pictures::view(lang, &pair, near)}
            {sheet::view(lang, near, answers)}
            <fieldset class="faces__keys">
                <legend>{words::decision(lang)}</legend>
                <div class="faces__row">{relations.into_iter().collect::<Vec<_>>()}</div>
            </fieldset>
            <div class="faces__sure">
                <label for="faces-sure">{words::sure(lang)}</label>
                <output for="faces-sure">{live(move || share(lang, sure.get()))}</output>
                <input
                    id="faces-sure"
                    type="range"
                    min="50"
                    max="100"
                    step="5"
                    value="50"
                    aria-valuetext=live_value(move || share(lang, sure.get()))
                    on:input=change(set_sure)
                />
                <span class="faces__end">{words::sure_low(lang)}</span>
                <span class="faces__end">{words::sure_high(lang)}</span>
            </div>
            <p class="faces__said" role="status">{said}</p>
            <button class="button button--primary" type="button" on:click=press(decide)>
                {words::decide(lang)}
            </button>
        }
        .into_any()
    }

    fn decide(&self, place: usize, pair: &Pair, judgement: Judgement) {
        let judged = Judged::of(pair, &judgement);
        let compared = Compared { seed: pair.seed, judged };
        let before = self.before.get_untracked();
        if let Ok(tool) = QuestionId::new(TOOL) {
            write_down(&tool, before, &LabRecord::Compared(compared));
        }
        self.before.set(before + 1);
        let mut changed = None;
        self.series.update(|series| {
            if let Some(series) = series {
                series.answer(judged);
                changed = Some(series.clone());
            }
        });
        if let Some(series) = changed {
            Self::keep(&series);
        }
        self.go(Screen::Debrief { place, judgement, judged });
    }

    fn debrief_view(
        self: &Arc<Self>,
        place: usize,
        judgement: &Judgement,
        judged: Judged,
    ) -> AnyView {
        let lang = self.lang;
        let Some(pair) = self.pair(place) else { return ().into_any() };
        let near = RwSignal::new(None::<Feature>);
        let is_last = place + 1 >= SERIES;
        let exercise = Arc::clone(self);
        let next = move |_| {
            exercise.go(if is_last { Screen::Score } else { Screen::Pair { place: place + 1 } });
        };
        let verdict = match (judged.relation, judged.says) {
            (Relation::SamePerson, Relation::SamePerson) => words::right_same(lang),
            (Relation::DifferentPeople, Relation::DifferentPeople) => words::right_different(lang),
            (Relation::DifferentPeople, Relation::SamePerson) => words::missed_impostor(lang),
            (Relation::SamePerson, Relation::DifferentPeople) => words::refused_honest(lang),
        };
        let class = if judged.is_right() {
            "faces__verdict faces__verdict--right"
        } else {
            "faces__verdict faces__verdict--not-yet"
        };
        view! {
            <p class="faces__place">{words::pair_of(lang, count(SERIES), count(place + 1))}</p>
            <h3 class=class id=VERDICT tabindex="-1">{verdict}</h3>
            <p>{words::you_were(lang, &share(lang, judged.confidence))}</p>
            {pictures::view(lang, &pair, near)}
            {debrief::view(lang, &pair, judgement, near)}
            <button class="button button--primary" type="button" on:click=press(next)>
                {if is_last { words::to_score(lang) } else { words::next(lang) }}
            </button>
        }
        .into_any()
    }

    fn score_view(self: &Arc<Self>) -> AnyView {
        let lang = self.lang;
        let answers = self.series.with_untracked(|series| {
            series.as_ref().map(|series| series.answers().to_vec()).unwrap_or_default()
        });
        let exercise = Arc::clone(self);
        let again = move |_| {
            exercise.series.set(None);
            exercise.go(Screen::Begin);
        };
        view! {
            <h3 class="faces__heading" id=HEADING tabindex="-1">{words::score(lang)}</h3>
            {score::view(lang, &answers)}
            <button class="button button--primary" type="button" on:click=press(again)>{words::again(lang)}</button>
        }
        .into_any()
    }
}

/// How much has changed between the photographs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Easy,
    Medium,
    Hard,
}

impl Level {
    const ALL: [Self; 3] = [Self::Easy, Self::Medium, Self::Hard];

    fn difficulty(self) -> Difficulty {
        Difficulty::nearest(match self {
            Self::Easy => 15,
            Self::Medium => 45,
            Self::Hard => 80,
        })
    }

    const fn words(self, lang: Lang) -> &'static str {
        match self {
            Self::Easy => words::difficulty_easy(lang),
            Self::Medium => words::difficulty_medium(lang),
            Self::Hard => words::difficulty_hard(lang),
        }
    }
}

fn share(lang: Lang, confidence: Confidence) -> String {
    percent(lang, u32::from(confidence.get()) * 10)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
