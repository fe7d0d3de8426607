//! The findings of somebody who examines a document: places, nothing else. A place that was marked can be unmarked.

use std::collections::BTreeSet;

use course::Lang;
use documents::case::Spot;
use leptos::prelude::*;

use super::words;
use crate::i18n::desk;
use crate::ui::icon::{Icon, IconName};
use crate::ui::live::{live, live_value, press};
use crate::ui::state::State;

/// Cheap to copy: everything is a handle.
#[derive(Clone, Copy)]
pub(super) struct Findings {
    lang: Lang,
    pub(super) marks: State<BTreeSet<Spot>>,
    /// Whether something can be marked: until the decision.
    pub(super) open: State<bool>,
    /// What happened last, for a screen reader.
    said: State<String>,
}

impl Findings {
    pub(super) fn new(lang: Lang) -> Self {
        Self {
            lang,
            marks: State::new(BTreeSet::new()),
            open: State::new(true),
            said: State::new(String::new()),
        }
    }

    pub(super) fn mark(self, spot: Spot) {
        if !self.open.get_untracked() {
            return;
        }
        self.marks.update(|marks| {
            marks.insert(spot);
        });
        self.said.set(desk::marked(self.lang, words::place(self.lang, spot.place)));
    }

    fn remove(self, spot: Spot) {
        self.marks.update(|marks| {
            marks.remove(&spot);
        });
        self.said.set(desk::removed(self.lang, words::place(self.lang, spot.place)));
    }

    /// A button that marks a place, and unmarks it.
    pub(super) fn toggle(self, lang: Lang, spot: Spot) -> AnyView {
        let is_marked = move || self.marks.with(|marks| marks.contains(&spot));
        let word = words::place(lang, spot.place);
        let label = move || {
            if is_marked() { desk::remove_place(lang, word) } else { desk::mark_place(lang, word) }
        };
        let act = press(move |_| {
            if self.marks.with_untracked(|marks| marks.contains(&spot)) {
                self.remove(spot);
            } else {
                self.mark(spot);
            }
        });
        view! {
            <button
                type="button"
                class="button findings__toggle"
                hidden=live_value(move || !self.open.get())
                aria-pressed=live_value(move || if is_marked() { "true" } else { "false" })
                on:click=act
            >
                {live(label)}
            </button>
        }
        .into_any()
    }

    /// The list.
    pub(super) fn view(self) -> AnyView {
        let lang = self.lang;
        let list = move || {
            let marks = self.marks.get();
            if marks.is_empty() {
                return view! { <p class="hint">{desk::findings_none(lang)}</p> }.into_any();
            }
            let items = marks.into_iter().map(|spot| {
                let (side, place) = (words::side(lang, spot.side), words::place(lang, spot.place));
                let act = press(move |_| self.remove(spot));
                view! {
                    <li class="findings__one">
                        <span class="findings__place">
                            {place} " " <span class="findings__side">{side}</span>
                        </span>
                        <button
                            type="button"
                            class="button button--quiet findings__remove"
                            aria-label=desk::remove_place(lang, place)
                            on:click=act
                        >
                            <Icon name=IconName::CLOSE />
                        </button>
                    </li>
                }
                .into_any()
            });
            view! { <ul class="findings__list">{items.collect::<Vec<_>>()}</ul> }.into_any()
        };
        view! {
            <div class="findings">
                <p class="desk__heading">{desk::findings(lang)}</p>
                {live(list)}
                <p class="visually-hidden" role="status">{live(move || self.said.get())}</p>
            </div>
        }
        .into_any()
    }
}
