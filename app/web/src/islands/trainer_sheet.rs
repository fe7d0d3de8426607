//! The trainer's sheet: cases for a class on paper, the same again from a short code, and the answer key.
//!
//! ```text
//! code        the code that says everything about a sheet          (pure)
//! cases       code → cases that can be told from paper             (pure)
//! case_page   one case: the document in daylight and in the lights, what the desk knows, lines to write on
//! key_page    what is so, where it shows, the right decisions
//! ```

mod case_page;
mod cases;
mod code;
mod key_page;

use course::Lang;
use course::progress::Millis;
use documents::alteration::FraudClass;
use documents::chance::Chance;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::quiz::focus::focus_soon;
use super::statistics::class_words;
use crate::i18n::{practice, sheet as words};
use crate::storage;
use crate::ui::key::key;
use crate::ui::live::{change, live, press};
use code::{SheetClass, SheetCode, SheetDifficulty};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang) -> AnyView {
    super::place(super::Island::TrainerSheet, &Props { lang })
}

const READY: &str = "sheet-ready";

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang } = props;
    let count = RwSignal::new(6_u8);
    let class = RwSignal::new(SheetClass::Mixed);
    let difficulty = RwSignal::new(SheetDifficulty::Medium);
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new("");
    let shown = RwSignal::new(None::<SheetCode>);
    let show = move |code: SheetCode| {
        said.set("");
        typed.set(code.to_string());
        shown.set(Some(code));
        focus_soon(READY.to_owned());
    };
    let make = move |_| {
        let Millis(now) = storage::now();
        let number = Chance::new(now).fork("sheet").next();
        show(SheetCode::new(
            class.get_untracked(),
            difficulty.get_untracked(),
            count.get_untracked(),
            number,
        ));
    };
    let open = move |_| match typed.with_untracked(|typed| SheetCode::read(typed)) {
        Some(code) => {
            class.set(code.class());
            difficulty.set(code.difficulty());
            count.set(code.count());
            show(code);
        }
        None => said.set(words::no_code(lang)),
    };
    let set_count = move |event: leptos::ev::Event| {
        if let Ok(value) = event_target_value(&event).parse::<u8>() {
            count.set(value.clamp(1, SheetCode::MOST));
        }
    };
    let classes = SheetClass::ALL.map(|one| {
        key(
            "sheet-class",
            sheet_class_words(lang, one),
            move || class.get() == one,
            move || class.set(one),
        )
    });
    let difficulties = SheetDifficulty::ALL.map(|one| {
        let text = match one {
            SheetDifficulty::Easy => words::easy(lang),
            SheetDifficulty::Medium => words::medium(lang),
            SheetDifficulty::Hard => words::hard(lang),
        };
        key("sheet-difficulty", text, move || difficulty.get() == one, move || difficulty.set(one))
    });
    view! {
        <form class="sheet-form" on:submit=|event| event.prevent_default()>
            <h3>{words::form(lang)}</h3>
            <div class="sheet-form__count">
                <label for="sheet-count">{words::count(lang)}</label>
                <output for="sheet-count">{live(move || count.get().to_string())}</output>
                <input
                    id="sheet-count"
                    type="range"
                    min="1"
                    max=SheetCode::MOST.to_string()
                    step="1"
                    value="6"
                    prop:value=crate::ui::live::live_value(move || count.get().to_string())
                    on:input=change(set_count)
                />
            </div>
            <fieldset class="hall__keys">
                <legend>{words::class(lang)}</legend>
                <div class="hall__row">{classes.into_iter().collect::<Vec<_>>()}</div>
            </fieldset>
            <fieldset class="hall__keys">
                <legend>{words::difficulty(lang)}</legend>
                <div class="hall__row">{difficulties.into_iter().collect::<Vec<_>>()}</div>
            </fieldset>
            <button class="button button--primary" type="button" on:click=press(make)>{words::make(lang)}</button>
            <div class="sheet-form__code">
                <label for="sheet-code">{words::code(lang)}</label>
                <p class="hint" id="sheet-code-hint">{words::code_hint(lang)}</p>
                <div class="sheet-form__row">
                    <input
                        id="sheet-code"
                        class="sheet-form__input"
                        type="text"
                        autocomplete="off"
                        autocapitalize="characters"
                        spellcheck="false"
                        maxlength="24"
                        aria-describedby="sheet-code-hint"
                        prop:value=crate::ui::live::live_value(move || typed.get())
                        on:input=change(move |event| typed.set(event_target_value(&event)))
                    />
                    <button class="button" type="button" on:click=press(open)>{words::open(lang)}</button>
                </div>
                <p class="sheet-form__said" role="status">{said}</p>
            </div>
        </form>
        {live(move || shown.get().map(|code| sheet_view(lang, code)))}
    }
    .into_any()
}

fn sheet_view(lang: Lang, code: SheetCode) -> AnyView {
    let cases = cases::cases(code);
    let all = u32::try_from(cases.len()).unwrap_or(u32::MAX);
    let text = code.to_string();
    let pages =
        (1..).zip(&cases).map(|(place, case)| case_page::view(lang, &text, case, place, all));
    let pages = pages.collect::<Vec<_>>();
    view! {
        <div class="sheet-ready">
            <h3 id=READY tabindex="-1">{words::ready(lang, &text)}</h3>
            <button class="button button--primary" type="button" on:click=press(|_| print())>{words::print(lang)}</button>
            <p class="hint">{words::print_hint(lang)}</p>
        </div>
        <div class="sheet">
            {pages}
            {key_page::view(lang, &text, &cases)}
        </div>
    }
    .into_any()
}

/// Opens the browser's own dialogue. One that has none does nothing.
fn print() {
    let _ = window().print();
}

const fn sheet_class_words(lang: Lang, class: SheetClass) -> &'static str {
    match class {
        SheetClass::Mixed => practice::mixed(lang),
        SheetClass::Of(class) => class_words(lang, class),
    }
}

impl SheetClass {
    const ALL: [Self; 8] = [
        Self::Mixed,
        Self::Of(FraudClass::Data),
        Self::Of(FraudClass::Paper),
        Self::Of(FraudClass::Print),
        Self::Of(FraudClass::Optical),
        Self::Of(FraudClass::Page),
        Self::Of(FraudClass::Chip),
        Self::Of(FraudClass::Identity),
    ];
}
