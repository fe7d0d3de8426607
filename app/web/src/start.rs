//! What the browser runs first.
//!
//! `scripts/early.js` has run before the first paint: looks, quick exit. `scripts/boot.js` has loaded this program,
//! and `scripts/fault.js` hears of a fault that ends it.

use course::Lang;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::navigator::{self, Hooks};
use crate::{islands, storage};

/// Wakes the page.
#[wasm_bindgen(start)]
pub fn start() {
    // The first view that is mounted does the same; a page may have none that is not loaded by a task.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    storage::settings::apply();
    let begun = js_sys::Date::now();
    if let Some(body) = web_sys::window().and_then(|window| window.document()?.body()) {
        islands::wake(&body);
        islands::wake_with_tab();
    }
    let waking = js_sys::Date::now() - begun;
    navigator::start(
        waking,
        Hooks {
            wake: islands::wake,
            dispose: islands::dispose_all,
            language: |code| {
                if let Some(lang) = Lang::from_code(code) {
                    storage::settings::set_language(lang);
                }
            },
        },
    );
}

/// Shows the notice that stands hidden in the page.
pub fn say_that_nothing_answers() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(notice) = document.and_then(|document| document.get_element_by_id("no-live")) {
        let _ = notice.remove_attribute("hidden");
    }
}
