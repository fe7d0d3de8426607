//! Radio buttons side by side: lights, sides, what the hand does, decisions.

use std::sync::Arc;

use leptos::prelude::*;

use crate::ui::icon::{Icon, IconName};
use crate::ui::live::{change, live_value};

/// A group of radio buttons.
pub(super) struct Choices {
    pub(super) legend: &'static str,
    /// Beside `choices`.
    pub(super) class: &'static str,
    /// The same for no other group of the page.
    pub(super) group: String,
    pub(super) labels: Vec<(Option<IconName>, &'static str)>,
    pub(super) chosen: Arc<dyn Fn() -> Option<usize> + Send + Sync>,
    pub(super) choose: Arc<dyn Fn(usize) + Send + Sync>,
}

impl Choices {
    pub(super) fn view(self) -> AnyView {
        let Self { legend, class, group, labels, chosen, choose } = self;
        let one = |(index, (icon, word)): (usize, (Option<IconName>, &'static str))| {
            let (chosen, choose) = (Arc::clone(&chosen), Arc::clone(&choose));
            view! {
                <label class="choices__one">
                    <input
                        class="choices__input"
                        type="radio"
                        name=group.clone()
                        prop:checked=live_value(move || chosen() == Some(index))
                        on:change=change(move |_| choose(index))
                    />
                    <span class="choices__face">
                        {icon.map(|name| view! { <Icon name=name /> }.into_any())}
                        <span class="choices__word">{word}</span>
                    </span>
                </label>
            }
            .into_any()
        };
        let all = labels.into_iter().enumerate().map(one).collect::<Vec<_>>();
        view! {
            <fieldset class=format!("choices {class}")>
                <legend class="choices__legend">{legend}</legend>
                <div class="choices__row">{all}</div>
            </fieldset>
        }
        .into_any()
    }
}
