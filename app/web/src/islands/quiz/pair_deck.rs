//! One prompt after another, and for each a choice from the same list: matching pairs and finding places in a
//! picture. No dragging, and long texts stay readable on a small phone.

use course::id_map::IdMap;
use std::sync::Arc;

use course::{ItemId, Lang, QuestionId};
use leptos::prelude::*;

use super::asking::Settled;
use super::focus::{focus_soon, page_id};
use super::mark::Feedback;
use super::marking::count;
use crate::i18n;
use crate::ui::live::{live, press};
use crate::ui::state::State;

/// What the deck asks and offers, and how it reads and writes the answer.
#[derive(Clone)]
pub struct PairDeck {
    pub lang: Lang,
    /// Ids in the page begin with it.
    pub question: QuestionId,
    pub prompts: Vec<(ItemId, String)>,
    pub options: Vec<(ItemId, String)>,
    pub given: Arc<dyn Fn() -> IdMap<ItemId, ItemId> + Send + Sync>,
    pub give: Arc<dyn Fn(ItemId, ItemId) + Send + Sync>,
    pub told: Arc<dyn Fn(&ItemId, Option<&ItemId>) -> Option<Feedback> + Send + Sync>,
    pub settled: Settled,
    /// The prompt that the learner went back to, if any.
    pub again: State<Option<usize>>,
}

impl PairDeck {
    /// The place of the prompt to be answered now: one that the learner went back to, or the first open one.
    pub fn current(&self, given: &IdMap<ItemId, ItemId>) -> Option<usize> {
        if self.settled.get() {
            return None;
        }
        let open = || self.prompts.iter().position(|(prompt, _)| !given.contains_key(prompt));
        self.again.get().filter(|&place| place < self.prompts.len()).or_else(open)
    }

    /// Answers the prompt of now and goes on to the next open one.
    pub fn choose(&self, option: ItemId) {
        let place = untrack(|| self.current(&(self.given)()));
        let Some((prompt, _)) = place.and_then(|place| self.prompts.get(place)) else { return };
        self.again.set(None);
        (self.give)(prompt.clone(), option);
        focus_soon(self.prompt_id());
    }

    fn prompt_id(&self) -> String {
        page_id(&self.question, "-prompt")
    }

    fn option_text(&self, option: &ItemId) -> String {
        let found = self.options.iter().find(|(id, _)| id == option);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }

    /// The prompt, the list to choose from, and beneath what has been chosen so far.
    pub fn view(self) -> AnyView {
        let deck = Arc::new(self);
        let asked = {
            let deck = Arc::clone(&deck);
            move || {
                let given = (deck.given)();
                let place = deck.current(&given)?;
                let (prompt, text) = deck.prompts.get(place)?.clone();
                let of =
                    i18n::quiz::prompt_of(deck.lang, count(deck.prompts.len()), count(place + 1));
                let options: Vec<AnyView> = deck
                    .options
                    .iter()
                    .map(|(option, text)| {
                        let is_now = given.get(&prompt) == Some(option);
                        let is_used = !is_now && given.values().any(|used| used == option);
                        deck.option_button(option.clone(), text.clone(), is_now, is_used)
                    })
                    .collect();
                Some(
                    view! {
                        <div class="pairs__asked" id=deck.prompt_id() tabindex="-1">
                            <p class="pairs__of">{of}</p>
                            <p class="pairs__prompt">{text}</p>
                        </div>
                        <ul class="pairs__options">{options}</ul>
                    }
                    .into_any(),
                )
            }
        };
        let made = {
            let deck = Arc::clone(&deck);
            move || {
                let given = (deck.given)();
                (0..deck.prompts.len())
                    .filter_map(|place| deck.pair(place, &given))
                    .collect::<Vec<_>>()
            }
        };
        view! {
            <div class="pairs">
                {live(asked)}
                <ul class="pairs__made">{live(made)}</ul>
            </div>
        }
        .into_any()
    }

    fn option_button(
        self: &Arc<Self>,
        option: ItemId,
        text: String,
        is_now: bool,
        is_used: bool,
    ) -> AnyView {
        let deck = Arc::clone(self);
        let used = is_used.then(|| {
            view! { <span class="pairs__used">{i18n::quiz::pair_used(deck.lang)}</span> }.into_any()
        });
        view! {
            <li>
                <button
                    type="button"
                    class="pairs__option"
                    class:pairs__option--used=is_used
                    aria-pressed=if is_now { "true" } else { "false" }
                    // The second click of a double click would answer the next prompt.
                    on:click=press(move |event| {
                        if event.detail() < 2 {
                            deck.choose(option.clone());
                        }
                    })
                >
                    <span>{text}</span>
                    {used}
                </button>
            </li>
        }
        .into_any()
    }

    /// A prompt with what was chosen for it; nothing while it is open and the answer is not checked.
    fn pair(self: &Arc<Self>, place: usize, given: &IdMap<ItemId, ItemId>) -> Option<AnyView> {
        let settled = self.settled.get();
        let (prompt, text) = self.prompts.get(place)?.clone();
        let chosen = given.get(&prompt);
        if chosen.is_none() && !settled {
            return None;
        }
        let option = chosen.map(|chosen| self.option_text(chosen)).unwrap_or_default();
        let feedback = (self.told)(&prompt, chosen).map(|feedback| feedback.view(self.lang));
        let deck = Arc::clone(self);
        let change = (!settled).then(|| {
            let label = i18n::quiz::pair_change_this(deck.lang, &text);
            view! {
                <button
                    type="button"
                    class="button button--quiet pairs__change"
                    aria-label=label
                    on:click=press(move |_| {
                        deck.again.set(Some(place));
                        focus_soon(deck.prompt_id());
                    })
                >
                    {i18n::quiz::pair_change(self.lang)}
                </button>
            }
            .into_any()
        });
        let view = view! {
            <li class="pairs__pair">
                <p class="pairs__left">{text}</p>
                <p class="pairs__right">{option}</p>
                {change}
                {feedback}
            </li>
        };
        Some(view.into_any())
    }
}
