//! The branching story: bubbles or paragraphs appear one after another; the learner chooses how it goes on, and
//! at an ending looks back at what was chosen. Never scored.
//!
//! Where the author offers a clock, the learner may switch it on. It shows nothing before the ending, and what it shows
//! there is forgotten with the page.

use course::id_map::IdSet;
use std::sync::Arc;

use course::quiz::story::{Clock, Ending, Layout, Step};
use course::quiz::{Posed, QuestionKind, Story};
use course::response::Response;
use course::stopwatch::Stopwatch;
use course::{ItemId, Lang};
use leptos::prelude::*;

use super::asking::Asking;
use super::focus::{focus_soon, page_id};
use super::marking::count;
use crate::i18n::format::minutes_and_seconds;
use crate::i18n::quiz;
use crate::storage;
use crate::ui::icon::{Icon, IconName};
use crate::ui::live::{change, live, live_value, press};
use crate::ui::state::State;

/// The learner chooses, steps back, sees consequences and tries another way.
#[component]
pub fn StoryForm(
    posed: Arc<Posed<Story>>,
    asking: Asking,
    earlier: State<Vec<Response>>,
) -> impl IntoView {
    let lang = asking.lang;
    let now_id = page_id(&posed.head.id, "-now");
    let clock = State::new(None::<Stopwatch>);
    let walk = {
        let (posed, now_id) = (Arc::clone(&posed), now_id.clone());
        let walk: Walk = Arc::new(move |path| {
            let is_ending = posed.question.tell(path).scene.ending.is_some();
            clock.update(|clock| match clock {
                Some(clock) if is_ending => clock.ended(path.len(), storage::now()),
                Some(clock) => clock.walked(path.len(), storage::now()),
                None => {}
            });
            asking.give(&posed.question, path);
            focus_soon(now_id.clone());
        });
        walk
    };
    let told = {
        let posed = Arc::clone(&posed);
        move || {
            let path = asking.answer(&posed.question).unwrap_or_default();
            turns(&posed, &path).into_iter().map(|turn| turn.view(lang)).collect::<Vec<_>>()
        }
    };
    let now = {
        let posed = Arc::clone(&posed);
        move || {
            let path = asking.answer(&posed.question).unwrap_or_default();
            let telling = posed.question.tell(&path);
            if telling.scene.ending.is_some() {
                let mut responses = earlier.get();
                responses.push(asking.response.get());
                ending(&posed, &path, &responses, clock.get().as_ref(), &walk, lang)
            } else {
                choices(&posed, &path, &walk, lang)
            }
        }
    };
    let class = match posed.question.layout() {
        Layout::Chat => "story story--chat",
        Layout::Scene => "story story--scene",
    };
    let switch =
        (posed.question.clock() == Clock::Offered).then(|| clock_switch(posed, asking, clock));
    view! {
        <div class=class>
            {switch}
            <div class="story__log" role="log" aria-label=quiz::story_log(lang)>{live(told)}</div>
            <div class="story__now" id=now_id tabindex="-1" role="group" aria-label=quiz::story_now(lang)>
                {live(now)}
            </div>
        </div>
    }
}

/// Who speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Voice {
    Narrator,
    Speaker(String),
    Learner,
}

/// What one voice says in one go.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Turn {
    voice: Voice,
    text: String,
}

impl Turn {
    fn view(self, lang: Lang) -> AnyView {
        let (class, who) = match self.voice {
            Voice::Narrator => ("turn turn--narrator", None),
            Voice::Speaker(name) => ("turn turn--speaker", Some(name)),
            Voice::Learner => ("turn turn--own", Some(quiz::story_own(lang).to_owned())),
        };
        let bubbles: Vec<_> = paragraphs(&self.text)
            .map(|text| view! { <p class="turn__bubble">{text}</p> }.into_any())
            .collect();
        view! {
            <div class=class>
                {who.map(|who| view! { <p class="turn__who">{who}</p> }.into_any())}
                {bubbles}
            </div>
        }
        .into_any()
    }
}

/// A text, cut at its blank lines.
pub fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned)
}

/// The story along a path: each scene and what was chosen in it, then the scene now unless it is an ending.
fn turns(posed: &Posed<Story>, path: &[Step]) -> Vec<Turn> {
    let telling = posed.question.tell(path);
    let said = |scene: &course::quiz::story::Scene| {
        let name = scene.by.as_ref().and_then(|by| posed.words.speakers.get(by));
        Turn {
            voice: name.map_or(Voice::Narrator, |name| Voice::Speaker(name.clone())),
            text: posed.words.scenes.get(&scene.id).map(|w| w.text.clone()).unwrap_or_default(),
        }
    };
    let mut turns = Vec::new();
    for (scene, choice) in &telling.taken {
        turns.push(said(scene));
        let chosen =
            posed.words.scenes.get(&scene.id).and_then(|words| words.choices.get(&choice.id));
        turns.push(Turn {
            voice: Voice::Learner,
            text: chosen.map(|words| words.text.clone()).unwrap_or_default(),
        });
    }
    if telling.scene.ending.is_none() {
        turns.push(said(telling.scene));
    }
    turns
}

/// Each choice taken, and what came of it.
fn look_back(posed: &Posed<Story>, path: &[Step]) -> Vec<(String, String)> {
    let taken = posed.question.tell(path).taken;
    let words = taken.iter().filter_map(|(scene, choice)| {
        let words = posed.words.scenes.get(&scene.id)?.choices.get(&choice.id)?;
        Some((words.text.clone(), words.why.clone()))
    });
    words.collect()
}

/// The endings that these answers came to.
fn endings_found(question: &Story, responses: &[Response]) -> IdSet<ItemId> {
    let found = responses.iter().filter_map(|response| {
        let path = question.answer(response)?;
        let scene = question.tell(&path).scene;
        scene.ending.map(|_| scene.id.clone())
    });
    found.collect()
}

/// Tells the story along another path.
type Walk = Arc<dyn Fn(&Vec<Step>) + Send + Sync>;

/// Off at first: whoever does not ask for a clock is not timed. Switched on it starts at once, in whatever scene.
fn clock_switch(
    posed: Arc<Posed<Story>>,
    asking: Asking,
    clock: State<Option<Stopwatch>>,
) -> AnyView {
    let lang = asking.lang;
    let switch = move |event| {
        let started = event_target_checked(&event).then(|| {
            let path = asking.answer_now(&posed.question).unwrap_or_default();
            let is_ending = posed.question.tell(&path).scene.ending.is_some();
            let now = storage::now();
            if is_ending {
                Stopwatch::resting(path.len())
            } else {
                Stopwatch::started(path.len(), now)
            }
        });
        clock.set(started);
    };
    view! {
        <div class="story__clock">
            <label class="switch">
                <input
                    type="checkbox"
                    role="switch"
                    prop:checked=live_value(move || clock.with(Option::is_some))
                    on:change=change(switch)
                />
                <span>{quiz::clock(lang)}</span>
            </label>
            <p class="question__hint">{quiz::clock_hint(lang)}</p>
        </div>
    }
    .into_any()
}

fn choices(posed: &Arc<Posed<Story>>, path: &[Step], walk: &Walk, lang: Lang) -> AnyView {
    let telling = posed.question.tell(path);
    let words = posed.words.scenes.get(&telling.scene.id);
    let buttons: Vec<_> = telling
        .offered
        .iter()
        .filter_map(|choice| {
            let text = words?.choices.get(&choice.id)?.text.clone();
            let step = Step { scene: telling.scene.id.clone(), choice: choice.id.clone() };
            let mut next = path.to_vec();
            next.push(step);
            let walk = Arc::clone(walk);
            Some(view! {
                <li>
                    <button
                        type="button"
                        class="story__choice"
                        // The second click of a double click would answer the next scene.
                        on:click=press(move |event| {
                            if event.detail() < 2 {
                                walk(&next);
                            }
                        })
                    >
                        {text}
                    </button>
                </li>
            })
        })
        .collect();
    view! {
        <ul class="story__choices">{buttons}</ul>
        {back_button(path, walk, lang)}
    }
    .into_any()
}

fn back_button(path: &[Step], walk: &Walk, lang: Lang) -> Option<AnyView> {
    let (_, before) = path.split_last()?;
    let (before, walk) = (before.to_vec(), Arc::clone(walk));
    let view = view! {
        <button type="button" class="button button--quiet" on:click=press(move |_| walk(&before))>
            <Icon name=IconName::ARROW_LEFT />
            {quiz::story_back(lang)}
        </button>
    };
    Some(view.into_any())
}

fn ending(
    posed: &Arc<Posed<Story>>,
    path: &[Step],
    responses: &[Response],
    clock: Option<&Stopwatch>,
    walk: &Walk,
    lang: Lang,
) -> AnyView {
    let scene = posed.question.tell(path).scene;
    let words = posed.words.scenes.get(&scene.id);
    let title = words.and_then(|words| words.title.clone()).unwrap_or_default();
    let text: Vec<_> = paragraphs(words.map_or("", |words| words.text.as_str()))
        .map(|text| view! { <p>{text}</p> }.into_any())
        .collect();
    let (kind, class) = match scene.ending {
        Some(Ending::Open) => (quiz::story_open(lang), "ending ending--open"),
        _ => (quiz::story_good(lang), "ending ending--good"),
    };
    let consequences: Vec<_> = look_back(posed, path)
        .into_iter()
        .enumerate()
        .map(|(place, (chosen, why))| {
            let time = clock.and_then(|clock| clock.lap(place)).map(|lap| {
                view! { <p class="ending__time">{quiz::clock_lap(lang, &minutes_and_seconds(lap))}</p> }.into_any()
            });
            view! {
                <li class="ending__step">
                    <p class="ending__chosen">{chosen}</p>
                    {time}
                    <p>{why}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    let all = posed.question.scenes().iter().filter(|scene| scene.ending.is_some()).count();
    let found = endings_found(&posed.question, responses).len();
    let total = clock.map(Stopwatch::total).filter(|total| *total > 0).map(|total| {
        view! { <p class="story__found">{quiz::clock_total(lang, &minutes_and_seconds(total))}</p> }.into_any()
    });
    let again = Arc::clone(walk);
    view! {
        <div class=class>
            <p class="ending__kind">{kind}</p>
            <h3 class="ending__title">{title}</h3>
            {text}
        </div>
        <p class="story__heading">{quiz::story_look_back(lang)}</p>
        <ol class="ending__steps">{consequences}</ol>
        {total}
        <p class="story__found">{quiz::story_found(lang, count(all), count(found))}</p>
        <div class="question__buttons">
            <button
                type="button"
                class="button button--primary"
                on:click=press(move |_| again(&Vec::new()))
            >
                <Icon name=IconName::REPLAY />
                {quiz::story_again(lang)}
            </button>
            {back_button(path, walk, lang)}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = r#"{
        "head": {"id": "story", "place": "activity"},
        "question": {"layout": "chat", "speakers": ["ani"], "flags": [], "start": "one", "scenes": [
            {"id": "one", "by": "ani", "choices": [{"id": "go", "to": "two"}, {"id": "stop", "to": "home"}]},
            {"id": "two", "choices": [{"id": "on", "to": "away"}]},
            {"id": "home", "ending": "good"},
            {"id": "away", "ending": "good"}]},
        "words": {"ask": "?", "speakers": {"ani": "Ani"}, "scenes": {
            "one": {"text": "Hello.\n\nAre you there?", "choices": {
                "go": {"text": "Yes", "why": "She went."}, "stop": {"text": "No", "why": "She stayed."}}},
            "two": {"text": "A road.", "choices": {"on": {"text": "On", "why": "She walked on."}}},
            "home": {"title": "Home", "text": "."}, "away": {"title": "Away", "text": "."}}}
    }"#;

    fn walked(path: &str) -> (Posed<Story>, Vec<Step>) {
        let posed: Posed<Story> = serde_json::from_str(STORY).unwrap();
        let path = posed.question.answer(&Response::text(path)).unwrap();
        (posed, path)
    }

    #[test]
    fn the_look_back_names_each_choice_and_what_came_of_it() {
        let (posed, path) = walked("one[.]go[,]two[.]on");
        let told = look_back(&posed, &path);
        let expected = [("Yes", "She went."), ("On", "She walked on.")];
        assert_eq!(told, expected.map(|(text, why)| (text.to_owned(), why.to_owned())));
    }

    #[test]
    fn turns_tell_who_speaks_and_leave_the_ending_out() {
        let (posed, path) = walked("one[.]go");
        let voices: Vec<Voice> = turns(&posed, &path).into_iter().map(|turn| turn.voice).collect();
        assert_eq!(voices, [Voice::Speaker("Ani".into()), Voice::Learner, Voice::Narrator]);
        let (posed, path) = walked("one[.]stop");
        assert_eq!(turns(&posed, &path).len(), 2);
        assert_eq!(paragraphs("Hello.\n\nAre you there?\n").count(), 2);
    }

    #[test]
    fn an_ending_found_twice_is_one_and_an_open_path_is_none() {
        let (posed, _) = walked("");
        let found =
            ["one[.]stop", "one[.]stop", "one[.]go", "one[.]go[,]two[.]on"].map(Response::text);
        let found = endings_found(&posed.question, &found);
        let found: Vec<&str> = found.iter().map(ItemId::as_str).collect();
        assert_eq!(found, ["away", "home"]);
    }
}
