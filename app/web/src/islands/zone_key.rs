//! A radio button of the tools around the zone that looks like a key.

use leptos::prelude::*;

use crate::ui::live::{change, live_value};

/// One key of the group; `words` stand on it.
pub(super) fn zone_key<V: IntoView + 'static>(
    group: &'static str,
    words: V,
    is_chosen: impl Fn() -> bool + Copy + Send + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    let class = live_value(move || {
        if is_chosen() { "choice choice--key choice--chosen" } else { "choice choice--key" }
    });
    view! {
        <div class=class>
            <label class="choice__label">
                <input
                    class="choice__input"
                    type="radio"
                    name=group
                    prop:checked=live_value(is_chosen)
                    on:change=change(move |_| choose())
                />
                <span class="choice__text">{words}</span>
            </label>
        </div>
    }
    .into_any()
}
