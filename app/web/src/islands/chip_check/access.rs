//! What the reader is told: the zone as it reads it, what the learner types, or the card access number.

use documents::character::characters;
use documents::chip::{AccessKey, CardAccessNumber};
use documents::date::MrzDate;
use documents::document_number::DocumentNumber;
use leptos::prelude::*;

use super::super::quiz::focus::focus_soon;
use super::Desk;
use crate::i18n::chip;
use crate::ui::live::{change, live, press};
use crate::ui::state::State;

/// What the learner types; kept while the chip stays shut, so that one slip is mended and not all typed again.
#[derive(Clone, Copy)]
pub(super) struct Typing {
    number: State<String>,
    birth: State<String>,
    expiry: State<String>,
    can: State<String>,
}

impl Typing {
    pub(super) fn new() -> Self {
        let empty = || State::new(String::new());
        Self { number: empty(), birth: empty(), expiry: empty(), can: empty() }
    }
}

pub(super) fn view(desk: Desk) -> AnyView {
    let lang = desk.lang;
    let Typing { number, birth, expiry, can } = desk.typing;
    let is_bad = State::new(false);
    let open = move |key: Option<AccessKey>| {
        is_bad.set(key.is_none());
        if key.is_some() {
            desk.check(key);
            desk.shown.set(2);
            focus_soon("chip-go".to_owned());
        }
    };
    // The reader may misread; a second look does not help it.
    let scan = move |_| {
        let key = desk.exercise.with_untracked(|exercise| exercise.situation.typed.clone());
        open(key);
    };
    let typed = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        open(key_of(&number.get_untracked(), &birth.get_untracked(), &expiry.get_untracked()));
    };
    let typed_can = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let number = CardAccessNumber::parse(can.get_untracked().trim()).ok();
        open(number.map(AccessKey::CardAccessNumber));
    };
    let fields: Vec<AnyView> = [
        ("chip-number", chip::access_number(lang), number, "text"),
        ("chip-birth", chip::access_birth(lang), birth, "numeric"),
        ("chip-expiry", chip::access_expiry(lang), expiry, "numeric"),
    ]
    .map(|(id, label, value, mode)| field(id, label, value, mode))
    .into();
    let has_can = desk
        .exercise
        .with_untracked(|exercise| exercise.situation.page.card_access_number.is_some());
    let can_form = has_can.then(|| {
        view! {
            <form class="chip-access__form" on:submit=typed_can>
                {field("chip-can", chip::access_can(lang), can, "numeric")}
                <button type="submit" class="button">{chip::access_type_can(lang)}</button>
            </form>
        }
        .into_any()
    });
    view! {
        <div class="chip-access">
            <p>{chip::access_lead(lang)}</p>
            <button type="button" id="chip-go" class="button button--primary" on:click=press(scan)>
                {chip::access_scan(lang)}
            </button>
            <form class="chip-access__form" on:submit=typed>
                {fields}
                <button type="submit" class="button">{chip::access_type(lang)}</button>
            </form>
            {can_form}
            <div role="status">
                {live(move || is_bad.get().then(|| {
                    view! { <p class="notice">{chip::access_bad_data(lang)}</p> }
                }))}
            </div>
        </div>
    }
    .into_any()
}

fn field(
    id: &'static str,
    label: &'static str,
    value: State<String>,
    mode: &'static str,
) -> AnyView {
    view! {
        <div class="zone-tool__field">
            <label for=id>{label}</label>
            <input
                id=id
                class="zone-tool__lines"
                type="text"
                inputmode=mode
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                maxlength="20"
                prop:value=value.get_untracked()
                on:input=change(move |event| value.set(event_target_value(&event)))
            />
        </div>
    }
    .into_any()
}

/// What was typed, if it is a number and two dates at all. Check digits are computed, as readers do.
fn key_of(number: &str, birth: &str, expiry: &str) -> Option<AccessKey> {
    let number = DocumentNumber::parse(&number.trim().to_ascii_uppercase()).ok()?;
    let date = |text: &str| {
        let field = characters(&text.trim().to_ascii_uppercase()).ok()?;
        MrzDate::read(field.try_into().ok()?).ok()
    };
    let (birth, expiry) = (date(birth)?, date(expiry)?);
    (!number.is_long()).then(|| AccessKey::typed(&number, birth, expiry))
}

/// The key as it is shown: the three fields, each before its check digit.
pub(super) fn key_words(key: &AccessKey) -> String {
    match key {
        AccessKey::CardAccessNumber(number) => format!("CAN {number}"),
        AccessKey::Zone(information) => {
            let part = |from: usize, to: usize| information.get(from..to).unwrap_or_default();
            format!(
                "{} {} · {} {} · {} {}",
                part(0, 9),
                part(9, 10),
                part(10, 16),
                part(16, 17),
                part(17, 23),
                part(23, 24)
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_read_as_a_reader_reads_it() {
        let key = key_of(" l898902c3 ", "740812", "120415").unwrap();
        assert_eq!(key_words(&key), "L898902C3 6 · 740812 2 · 120415 9");
        for (number, birth, expiry) in [
            ("", "740812", "120415"),
            ("L898902C3", "741312", "120415"),
            ("L898902C3", "740812", "12041"),
            ("L898902C34", "740812", "120415"),
            ("Ѐ", "740812", "120415"),
        ] {
            assert_eq!(key_of(number, birth, expiry), None, "{number} {birth} {expiry}");
        }
    }
}
