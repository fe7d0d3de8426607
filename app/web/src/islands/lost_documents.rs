//! The trainer for the database of lost and stolen documents: a document, a query, an answer. What now?

mod words;

use std::collections::BTreeSet;

use course::Lang;
use documents::document_number::DocumentNumber;
use documents::lost_documents::{
    Action, Answer, Database, DocumentKey, Exercise, ExerciseGrade, InventedState, LostKind,
    NearMissKind, Situation, Why, exercises,
};
use leptos::prelude::*;

use super::captioned::Props;
use super::zone_record;
use crate::i18n::sltd;
use crate::ui::live::{change, live, live_value, press};
use crate::ui::state::State;

#[cfg(feature = "build")]
pub fn placed(lang: Lang, caption: &str) -> AnyView {
    super::captioned::placed(super::Island::LostDocuments, lang, caption)
}

/// The series that everybody begins with.
const SERIES: u64 = 2027;
/// All nine situations; then the next series begins.
const CASES: usize = 9;

#[derive(Clone, Copy)]
struct Trainer {
    lang: Lang,
    /// How many cases were finished.
    finished: State<u32>,
    right: State<u32>,
    chosen: State<BTreeSet<Action>>,
    said: State<Option<Said>>,
}

/// What was answered to the learner's choice.
#[derive(Clone, PartialEq)]
enum Said {
    ChooseFirst,
    Graded(ExerciseGrade),
}

/// The case after so many.
fn case(finished: u32) -> Option<Exercise> {
    exercises(series(finished), CASES).into_iter().nth(finished as usize % CASES)
}

/// The seed of its series.
fn series(finished: u32) -> u64 {
    SERIES + (finished as usize / CASES) as u64
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang, caption } = props;
    let state = Trainer {
        lang,
        finished: State::new(0),
        right: State::new(0),
        chosen: State::new(BTreeSet::new()),
        said: State::new(None),
    };
    view! {
        <div class="zone-tool">
            <p class="zone-tool__title">{caption}</p>
            <p class="hint">{sltd::lead(lang)}</p>
            {live(move || match case(state.finished.get()) {
                Some(exercise) => case_view(state, exercise),
                None => ().into_any(),
            })}
        </div>
    }
    .into_any()
}

fn case_view(state: Trainer, exercise: Exercise) -> AnyView {
    let lang = state.lang;
    let number = state.finished.get_untracked() + 1;
    let printed_label = if exercise.situation == Situation::TravellerReportsTheft {
        sltd::reported(lang)
    } else {
        sltd::document(lang)
    };
    let answer = answer_words(lang, &exercise.database, &exercise.typed);
    let is_hit = exercise.database.query(&exercise.typed) != Answer::NoHit;
    let answer_class = if is_hit { "zone-answer zone-answer--hit" } else { "zone-answer" };
    let story = words::story(lang, exercise.situation).map(|story| {
        view! {
            <section aria-label=sltd::known(lang)>
                <p class="zone-tool__heading">{sltd::known(lang)}</p>
                <p>{story}</p>
            </section>
        }
        .into_any()
    });
    let exercise = State::new(exercise);
    let check = move |_| {
        let chosen = state.chosen.get_untracked();
        if chosen.is_empty() {
            state.said.set(Some(Said::ChooseFirst));
            return;
        }
        let grade = exercise.with_untracked(|exercise| exercise.grade(&chosen));
        let finished = state.finished.get_untracked();
        let situation = exercise.with_untracked(|exercise| exercise.situation);
        let response = zone_record::lost(series(finished), situation, chosen);
        zone_record::write_down("sltd", finished, response, grade.is_right());
        if grade.is_right() {
            state.right.update(|right| *right += 1);
        }
        state.said.set(Some(Said::Graded(grade)));
    };
    let next = move |_| {
        state.chosen.set(BTreeSet::new());
        state.said.set(None);
        state.finished.update(|finished| *finished += 1);
        super::quiz::focus::focus_soon("sltd-case".to_owned());
    };
    let is_graded = move || matches!(state.said.get(), Some(Said::Graded(_)));
    let keys = exercise.with_untracked(|exercise| {
        view! {
            <div class="zone-tool__pair">
                {key_view(lang, printed_label, &exercise.printed)}
                {key_view(lang, sltd::asked(lang), &exercise.typed)}
            </div>
        }
        .into_any()
    });
    view! {
        <p class="zone-tool__heading" id="sltd-case" tabindex="-1">
            {sltd::case(lang, &number.to_string())}
        </p>
        {keys}
        <div class=answer_class>
            <p class="zone-answer__label">{sltd::answer(lang)}</p>
            <p>{answer}</p>
        </div>
        {story}
        {actions(state, exercise)}
        <div class="zone-tool__buttons">
            {live(move || {
                if is_graded() {
                    view! {
                        <button type="button" class="button button--primary" on:click=press(next)>
                            {sltd::next(lang)}
                        </button>
                    }
                    .into_any()
                } else {
                    view! {
                        <button type="button" class="button button--primary" on:click=press(check)>
                            {sltd::check(lang)}
                        </button>
                    }
                    .into_any()
                }
            })}
        </div>
        <div role="status">
            {live(move || state.said.get().map(|said| said_view(state, exercise, &said)))}
        </div>
        {live(move || is_graded().then(|| query_form(lang, exercise)))}
    }
    .into_any()
}

fn key_view(lang: Lang, label: &'static str, key: &DocumentKey) -> AnyView {
    view! {
        <section class="zone-page" aria-label=label>
            <p class="zone-tool__heading">{label}</p>
            <dl class="zone-rows">
                <div>
                    <dt>{sltd::state(lang)}</dt>
                    <dd>{sltd::state_name(lang, key.state.letters())}</dd>
                </div>
                <div>
                    <dt>{sltd::kind(lang)}</dt>
                    <dd>{words::kind(lang, key.kind)}</dd>
                </div>
                <div>
                    <dt>{sltd::number(lang)}</dt>
                    <dd><code class="zone-number">{key.number.to_string()}</code></dd>
                </div>
            </dl>
        </section>
    }
    .into_any()
}

fn answer_words(lang: Lang, database: &Database, key: &DocumentKey) -> String {
    match database.query(key) {
        Answer::NoHit => sltd::no_hit(lang).to_owned(),
        Answer::Hit(record) => {
            sltd::hit(lang, words::reason(lang, record.reason), record.entered_by().letters())
        }
    }
}

fn actions(state: Trainer, exercise: State<Exercise>) -> AnyView {
    let lang = state.lang;
    let cards: Vec<AnyView> = exercise
        .with_untracked(|exercise| exercise.options.clone())
        .into_iter()
        .map(|action| {
            let is_chosen = move || state.chosen.with(|chosen| chosen.contains(&action));
            let class = live_value(move || {
                if is_chosen() {
                    "choice choice--card choice--chosen"
                } else {
                    "choice choice--card"
                }
            });
            let choose = move |event: leptos::ev::Event| {
                let is_on = event_target_checked(&event);
                state.chosen.update(|chosen| {
                    if is_on {
                        chosen.insert(action);
                    } else {
                        chosen.remove(&action);
                    }
                });
                if state.said.get_untracked() == Some(Said::ChooseFirst) {
                    state.said.set(None);
                }
            };
            view! {
                <div class=class>
                    <label class="choice__label">
                        <input
                            class="choice__input"
                            type="checkbox"
                            prop:checked=live_value(is_chosen)
                            on:change=change(choose)
                        />
                        <span class="choice__text">{words::action(lang, action)}</span>
                    </label>
                </div>
            }
            .into_any()
        })
        .collect();
    let is_disabled = live_value(move || matches!(state.said.get(), Some(Said::Graded(_))));
    view! {
        <fieldset class="zone-choices" disabled=is_disabled>
            <legend class="zone-tool__legend">{sltd::ask(lang)}</legend>
            {cards}
        </fieldset>
    }
    .into_any()
}

fn said_view(state: Trainer, exercise: State<Exercise>, said: &Said) -> AnyView {
    let lang = state.lang;
    let Said::Graded(grade) = said else {
        return view! { <p class="notice">{sltd::choose_first(lang)}</p> }.into_any();
    };
    let (class, verdict) = if grade.is_right() {
        ("zone-verdict zone-verdict--right", sltd::right(lang))
    } else {
        ("zone-verdict zone-verdict--not-yet", sltd::not_yet(lang))
    };
    let lists = [
        (sltd::wrongly(lang), &grade.wrongly_chosen),
        (sltd::chosen_rightly(lang), &grade.rightly_chosen),
        (sltd::missed(lang), &grade.missed),
    ];
    let lists: Vec<AnyView> = lists
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(title, list)| why_list(lang, title, list))
        .collect();
    let mistyped = exercise
        .with_untracked(|exercise| exercise.printed != exercise.typed)
        .then(|| view! { <p>{sltd::mistyped(lang)}</p> }.into_any());
    let count = state.finished.get_untracked() + 1;
    let score = sltd::score(lang, count, &state.right.get_untracked().to_string());
    view! {
        <div class=class>
            <p><strong>{verdict}</strong></p>
            {mistyped}
            {lists}
            <p class="hint">{score}</p>
        </div>
    }
    .into_any()
}

fn why_list(lang: Lang, title: &'static str, list: &[(Action, Why)]) -> AnyView {
    let items: Vec<AnyView> = list
        .iter()
        .map(|(action, why)| {
            view! {
                <li>
                    <strong>{words::action(lang, *action)}</strong>
                    <br />
                    {words::why(lang, *why)}
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <p class="zone-tool__heading">{title}</p>
        <ul>{items}</ul>
    }
    .into_any()
}

/// A query of one's own, once the case is decided: the slip of a finger, tried out.
fn query_form(lang: Lang, exercise: State<Exercise>) -> AnyView {
    let printed = exercise.with_untracked(|exercise| exercise.typed.clone());
    let (first_state, first_kind) = (printed.state, printed.kind);
    let first_number = printed.number.to_string();
    let asked_state = State::new(first_state);
    let asked_kind = State::new(first_kind);
    let asked_number = State::new(first_number.clone());
    let answer = State::new(None::<Result<DocumentKey, ()>>);
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let number = asked_number.get_untracked().trim().to_ascii_uppercase();
        let number = DocumentNumber::parse(&number).ok().filter(|number| {
            !number.is_long() && number.characters().iter().all(|c| !c.is_filler())
        });
        answer.set(Some(number.ok_or(()).map(|number| DocumentKey {
            state: asked_state.get_untracked(),
            kind: asked_kind.get_untracked(),
            number,
        })));
    };
    let states: Vec<AnyView> = InventedState::ALL
        .into_iter()
        .map(|state| {
            let letters = state.letters();
            view! { <option value=letters selected=state == first_state>{letters}</option> }
                .into_any()
        })
        .collect();
    let kinds: Vec<AnyView> = LostKind::ALL
        .into_iter()
        .map(|kind| {
            view! {
                <option value=words::kind_id(kind) selected=kind == first_kind>
                    {words::kind(lang, kind)}
                </option>
            }
            .into_any()
        })
        .collect();
    let set_state = move |event: leptos::ev::Event| {
        let letters = event_target_value(&event);
        if let Some(state) = InventedState::ALL.into_iter().find(|s| s.letters() == letters) {
            asked_state.set(state);
        }
    };
    let set_kind = move |event: leptos::ev::Event| {
        let id = event_target_value(&event);
        if let Some(kind) = LostKind::ALL.into_iter().find(|kind| words::kind_id(*kind) == id) {
            asked_kind.set(kind);
        }
    };
    view! {
        <form class="zone-query" aria-label=sltd::query(lang) on:submit=send>
            <p class="zone-tool__heading">{sltd::query(lang)}</p>
            <div class="zone-query__fields">
                <div class="zone-tool__field">
                    <label for="sltd-state">{sltd::state(lang)}</label>
                    <select id="sltd-state" on:change=change(set_state)>{states}</select>
                </div>
                <div class="zone-tool__field">
                    <label for="sltd-kind">{sltd::kind(lang)}</label>
                    <select id="sltd-kind" on:change=change(set_kind)>{kinds}</select>
                </div>
                <div class="zone-tool__field">
                    <label for="sltd-number">{sltd::number(lang)}</label>
                    <input
                        id="sltd-number"
                        class="zone-tool__lines"
                        type="text"
                        autocomplete="off"
                        autocapitalize="characters"
                        spellcheck="false"
                        maxlength="20"
                        aria-describedby="sltd-query-hint"
                        value=first_number
                        on:input=change(move |event| asked_number.set(event_target_value(&event)))
                    />
                </div>
            </div>
            <p class="hint" id="sltd-query-hint">{sltd::query_hint(lang)}</p>
            <button type="submit" class="button">{sltd::send(lang)}</button>
            <div role="status">
                {live(move || answer.get().map(|asked| match asked {
                    Ok(key) => exercise.with_untracked(|exercise| found(lang, &exercise.database, &key)),
                    Err(()) => view! { <p class="notice">{sltd::bad_number(lang)}</p> }.into_any(),
                }))}
            </div>
        </form>
    }
    .into_any()
}

/// The answer, and the records that the query may have meant.
fn found(lang: Lang, database: &Database, key: &DocumentKey) -> AnyView {
    let near: Vec<AnyView> = database
        .near_misses(key)
        .into_iter()
        .map(|near| {
            let words = match &near.kind {
                NearMissKind::LookAlikes(places) => {
                    let places: Vec<String> =
                        places.iter().map(|place| place.place.to_string()).collect();
                    let number = near.record.document.number.to_string();
                    sltd::near_alike(lang, &number, &places.join(", "))
                }
                NearMissKind::OtherState => {
                    sltd::near_state(lang, near.record.document.state.letters())
                }
                NearMissKind::OtherKind => {
                    sltd::near_kind(lang, words::kind(lang, near.record.document.kind))
                }
            };
            view! { <li>{words}</li> }.into_any()
        })
        .collect();
    let near = if near.is_empty() {
        view! { <p class="hint">{sltd::near_none(lang)}</p> }.into_any()
    } else {
        view! {
            <p class="zone-tool__heading">{sltd::near(lang)}</p>
            <ul>{near}</ul>
        }
        .into_any()
    };
    view! {
        <p class="zone-answer">{answer_words(lang, database, key)}</p>
        {near}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_situation_comes_in_a_series_and_the_series_go_on() {
        let situations: BTreeSet<Situation> =
            (0..9).map(|finished| case(finished).unwrap().situation).collect();
        assert_eq!(situations.len(), Situation::ALL.len());
        assert_ne!(case(0), case(9));
    }
}
