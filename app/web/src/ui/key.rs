//! A radio button that looks like a key of a switch.

use leptos::prelude::*;

use super::live::{change, live_value};

/// One key. Keys of one `group` exclude each other.
pub fn key(
    group: &'static str,
    text: &'static str,
    is_chosen: impl Fn() -> bool + Copy + Send + Sync + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <label class="key">
            <input
                class="key__input"
                type="radio"
                name=group
                prop:checked=live_value(is_chosen)
                on:change=change(move |_| choose())
            />
            <span class="key__text">{text}</span>
        </label>
    }
    .into_any()
}
