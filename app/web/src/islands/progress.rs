//! The progress page: every lesson a stone on the way, filled as far as it is learnt; the log to save and take in.

use course::credit::Percent;
use course::id::{LessonId, QuestionId};
use course::id_map::IdSet;
use course::progress::lesson::LessonProgress;
use course::progress::review::Review;
use course::progress::saved::Refused;
use course::progress::{Log, QuizState};
use course::{Day, Lang};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;

use crate::i18n::format::{date, percent};
use crate::i18n::{progress, storage as storage_words};
use crate::storage::{self, Aside};
use crate::ui::lesson_state::Mark;
use crate::ui::live::{change, effect, live, press};
use crate::ui::state::State;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
    modules: Vec<Module>,
}

/// A module and what the log must be asked about it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Module {
    track: String,
    title: String,
    pass: Percent,
    lessons: Vec<Lesson>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Lesson {
    id: LessonId,
    title: String,
    quiz: IdSet<QuestionId>,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang, book: &crate::book::Book) -> AnyView {
    let modules = book
        .tracks
        .iter()
        .flat_map(|track| &track.modules)
        .map(|module| Module {
            track: module.track.slug().to_owned(),
            title: module.titles.get(lang).title.clone(),
            pass: module.pass,
            lessons: module
                .lessons
                .iter()
                .map(|lesson| Lesson {
                    id: lesson.id.clone(),
                    title: lesson.texts.get(lang).heading.title.clone(),
                    quiz: lesson
                        .texts
                        .get(lang)
                        .quiz()
                        .map(|pose| pose.head().id.clone())
                        .collect(),
                })
                .collect(),
        })
        .collect();
    super::place(super::Island::Progress, &Props { lang, modules })
}

/// What is shown of one lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stone {
    address: String,
    title: String,
    mark: Mark,
    best: Option<u32>,
    review: Option<Day>,
}

fn stones(lang: Lang, modules: &[Module], log: &Log, today: Day) -> Vec<Vec<Stone>> {
    let by_lesson = log.by_lesson();
    let stone = |module: &Module, lesson: &Lesson| {
        let entries = by_lesson.get(&&lesson.id).map(Vec::as_slice).unwrap_or_default();
        let found = LessonProgress::of(entries.iter().copied());
        let best = match found.quiz_state(&lesson.quiz) {
            QuizState::Finished { best } => Some(best),
            QuizState::Untouched | QuizState::HalfWay { .. } => None,
        };
        let review = match Review::after(&found.finished(&lesson.quiz), module.pass) {
            Review::DueOn(day) => Some(day),
            Review::NotYet | Review::Settled => None,
        };
        Stone {
            address: format!("/{}/{}/", lang.code(), lesson.id),
            title: lesson.title.clone(),
            mark: Mark::of(&found, &lesson.quiz, module.pass, today),
            best,
            review,
        }
    };
    modules
        .iter()
        .map(|module| module.lessons.iter().map(|lesson| stone(module, lesson)).collect())
        .collect()
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang, modules } = props;
    let heads: Vec<(String, String)> =
        modules.iter().map(|module| (module.track.clone(), module.title.clone())).collect();
    let shown = State::new(stones(lang, &modules, &Log::default(), Day::of_millis(0)));
    // Until the log has been read, nobody knows whether there is something.
    let is_read = State::new(false);
    effect(move || {
        let journal = storage::journal();
        journal.changes().track();
        let modules = modules.clone();
        spawn_local(async move {
            let log = journal.everything().await;
            shown.set(stones(lang, &modules, &log, storage::today()));
            is_read.set(true);
        });
    });
    let overall = move || {
        shown.with(|modules| {
            let all = modules.iter().map(Vec::len).sum::<usize>();
            let done = modules
                .iter()
                .flatten()
                .filter(|stone| matches!(stone.mark, Mark::Mastered | Mark::Due))
                .count();
            let count = |n: usize| n.to_string();
            progress::overall(lang, &count(all), &count(done))
        })
    };
    let is_empty = move || {
        let are_new =
            shown.with(|modules| modules.iter().flatten().all(|stone| stone.mark == Mark::New));
        is_read.get() && are_new
    };
    view! {
        <div class="progress">
            <p class="progress__overall">{overall}</p>
            {live(move || is_empty().then(|| view! { <p class="notice notice--quiet">{progress::empty(lang)}</p> }))}
            {aside(lang)}
            {live(move || shown.with(|modules| due(lang, modules)))}
            {heads
                .into_iter()
                .enumerate()
                .map(|(index, (track, title))| {
                    let row = move || shown.with(|modules| modules.get(index).cloned().unwrap_or_default());
                    view! {
                        <section class="way" data-track=track>
                            <h2 class="way__title">{title}</h2>
                            <ol class="way__stones">
                                {live(move || {
                                    row().into_iter().map(|stone| stone_view(lang, &stone)).collect_view()
                                })}
                            </ol>
                        </section>
                    }
                })
                .collect_view()}
            {file_tools(lang)}
        </div>
    }
    .into_any()
}

/// The lessons whose time for review has come.
fn due(lang: Lang, modules: &[Vec<Stone>]) -> Option<AnyView> {
    let links: Vec<AnyView> = modules
        .iter()
        .flatten()
        .filter(|stone| stone.mark == Mark::Due)
        .map(|stone| {
            let (address, title) = (stone.address.clone(), stone.title.clone());
            view! { <li><a class="stone__title" href=address>{title}</a></li> }.into_any()
        })
        .collect();
    if links.is_empty() {
        return None;
    }
    let view = view! {
        <section class="progress__due">
            <h2 class="way__title">{progress::due(lang)}</h2>
            <ul class="plain-list">{links}</ul>
        </section>
    };
    Some(view.into_any())
}

/// Records that could not be read: how many, what that means, and what can be done.
fn aside(lang: Lang) -> AnyView {
    let found = State::new(Aside::default());
    effect(move || found.set(storage::journal().aside().get()));
    let lines = move || {
        let Aside { damaged, newer } = found.get();
        if damaged == 0 && newer == 0 {
            return None;
        }
        let view = view! {
            <div class="notice">
                {(damaged > 0).then(|| view! { <p>{storage_words::aside_damaged(lang, damaged)}</p> })}
                {(newer > 0).then(|| view! { <p>{storage_words::aside_newer(lang, newer)}</p> })}
            </div>
        };
        Some(view.into_any())
    };
    view! { <div role="status">{live(lines)}</div> }.into_any()
}

/// A stone: a ring filled as far as the best result, and words beside it.
fn stone_view(lang: Lang, stone: &Stone) -> AnyView {
    // A circle of radius 15.9155 is 100 long: the dash is the per cent.
    let filled = format!("{} 100", stone.best.unwrap_or(0) / 10);
    let score = stone.best.map(|best| progress::score(lang, &percent(lang, best)));
    let review = (stone.mark != Mark::Due)
        .then(|| stone.review.map(|day| progress::review(lang, &date(lang, day))))
        .flatten();
    view! {
        <li class="stone">
            <svg class="stone__ring" viewBox="0 0 36 36" aria-hidden="true">
                <circle class="stone__ground" cx="18" cy="18" r="15.9155" />
                <circle class="stone__filled" cx="18" cy="18" r="15.9155" stroke-dasharray=filled />
            </svg>
            <div class="stone__words">
                <a class="stone__title" href=stone.address.clone()>{stone.title.clone()}</a>
                <p class="stone__state">
                    <span class=stone.mark.class()>{stone.mark.words(lang)}</span>
                    {score.map(|words| view! { <span>{words}</span> })}
                    {review.map(|words| view! { <span>{words}</span> })}
                </p>
            </div>
        </li>
    }
    .into_any()
}

fn file_tools(lang: Lang) -> AnyView {
    let said = State::new(String::new());
    let export = move |_| {
        spawn_local(async move {
            let text = storage::journal().export().await;
            storage::offer_file(&format!("{}.json", progress::file_name(lang)), &text);
        });
    };
    let import = move |event: leptos::ev::Event| {
        let Some(input) =
            event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
        else {
            return;
        };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        spawn_local(async move {
            let words = match storage::take_in(&file).await {
                Ok(added) => progress::imported(lang, u32::try_from(added).unwrap_or(u32::MAX)),
                Err(Refused::NotOurs) => progress::refused_not_ours(lang).to_owned(),
                Err(Refused::Newer) => progress::refused_newer(lang).to_owned(),
                Err(Refused::Damaged) => progress::refused_damaged(lang).to_owned(),
                Err(Refused::TooLarge) => progress::refused_too_large(lang).to_owned(),
            };
            said.set(words);
            // The same file may be chosen again.
            input.set_value("");
        });
    };
    view! {
        <div class="progress__files">
            <button class="button" type="button" on:click=press(export)>{progress::export(lang)}</button>
            <label class="button progress__import">
                <input class="visually-hidden" type="file" accept=".json,application/json" on:change=change(import) />
                <span>{progress::import(lang)}</span>
            </label>
            <p class="hint">{progress::import_hint(lang)}</p>
            <p class="progress__said" role="status">{live(move || said.get())}</p>
        </div>
    }
    .into_any()
}
