//! Remembers the language chosen and points to the one that fits the browser. It never leads away by itself.

use course::Lang;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;

use crate::storage;
use crate::ui::live::effect;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {}

#[cfg(feature = "build")]
pub fn placed() -> AnyView {
    super::place(super::Island::LanguageChooser, &Props {})
}

pub(super) fn view(_props: Props) -> AnyView {
    effect(move || {
        // The choice is remembered for the next visit to the root.
        let handle = window_event_listener(leptos::ev::click, |event| {
            let chosen = event
                .target()
                .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
                .and_then(|element| element.closest("[data-choose]").ok().flatten())
                .and_then(|link| link.get_attribute("data-choose"))
                .and_then(|code| Lang::from_code(&code));
            if let Some(lang) = chosen {
                storage::settings::set_language(lang);
            }
        });
        on_cleanup(move || handle.remove());
        suggest();
    });
    ().into_any()
}

/// Points to the language chosen before, or to that of the browser.
fn suggest() {
    let suggested = storage::settings::language().or_else(|| {
        let tags: Vec<String> =
            window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
        Lang::preferred(tags.iter().map(String::as_str))
    });
    let Some(suggested) = suggested else { return };
    let selector = format!("[data-choose=\"{}\"]", suggested.code());
    if let Ok(Some(link)) = document().query_selector(&selector) {
        let _ = link.class_list().add_1("chooser__link--suggested");
        if let Ok(link) = link.dyn_into::<web_sys::HtmlElement>() {
            let _ = link.focus();
        }
    }
}
