//! Hides a help line whose check has grown old since the page was built: a cached page must not promise.

use course::Day;
use course::contact::{Standing, standing_of_check};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;

use crate::storage;
use crate::ui::live::effect;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {}

#[cfg(feature = "build")]
pub fn placed() -> AnyView {
    super::place(super::Island::ContactCheck, &Props {})
}

pub(super) fn view(_props: Props) -> AnyView {
    effect(move || {
        let Ok(lines) = document().query_selector_all("[data-verified-on]") else { return };
        for index in 0..lines.length() {
            let Some(line) =
                lines.item(index).and_then(|line| line.dyn_into::<web_sys::HtmlElement>().ok())
            else {
                continue;
            };
            let checked =
                line.get_attribute("data-verified-on").and_then(|day| Day::try_from(day).ok());
            line.set_hidden(standing_of_check(checked, storage::today()) == Standing::Unchecked);
        }
    });
    ().into_any()
}
