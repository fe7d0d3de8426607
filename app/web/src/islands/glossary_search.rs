//! Search in the glossary: hides the entries that do not hold the words typed, in whichever language.

use course::Lang;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;

use crate::i18n::glossary;
use crate::ui::live::{change, live};
use crate::ui::state::State;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang) -> AnyView {
    super::place(super::Island::GlossarySearch, &Props { lang })
}

/// The form in which texts are compared: case, stress marks inside Armenian words, `և` and `ё` apart.
fn folded(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .filter(|c| !matches!(c, '\u{55b}' | '\u{55c}' | '\u{55e}' | '\u{55f}'))
        .collect::<String>()
        .replace('և', "եվ")
        .replace("եւ", "եվ")
        .replace('ё', "е")
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang } = props;
    let found = State::new(None::<u32>);
    let search = move |event: leptos::ev::Event| {
        let query = folded(event_target_value(&event).trim());
        let Ok(entries) = document().query_selector_all("[data-term]") else { return };
        let mut count = 0;
        for index in 0..entries.length() {
            let Some(entry) =
                entries.item(index).and_then(|entry| entry.dyn_into::<web_sys::HtmlElement>().ok())
            else {
                continue;
            };
            let text = folded(&entry.text_content().unwrap_or_default());
            let matches = query.split_whitespace().all(|word| text.contains(word));
            entry.set_hidden(!matches);
            count += u32::from(matches);
        }
        found.set((!query.is_empty()).then_some(count));
    };
    view! {
        <div class="search">
            <label class="search__label" for="glossary-search">{glossary::search(lang)}</label>
            <input class="search__field" id="glossary-search" type="search" autocomplete="off" on:input=change(search) />
            <p class="search__found" role="status">
                {live(move || found.get().map(|count| glossary::found(lang, count)))}
            </p>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_letters_that_readers_do_not_tell_apart_are_folded() {
        assert_eq!(folded("Գիտե՞ս"), "գիտես");
        assert_eq!(folded("և Եվրոպա"), "եվ եվրոպա");
        assert_eq!(folded("Ребёнок"), "ребенок");
    }
}
