//! The check-digit workbench: the working step by step, what the digit would not notice, and the same by hand.

mod blind;
mod by_hand;

use course::Lang;
use documents::character::{MrzCharacter, characters, text};
use documents::check_digit::Working;
use leptos::prelude::*;

use super::captioned::Props;
use super::zone_key::zone_key;
use crate::i18n::digit;
use crate::ui::live::{change, live, live_value};
use crate::ui::state::State;

#[cfg(feature = "build")]
pub fn placed(lang: Lang, caption: &str) -> AnyView {
    super::captioned::placed(super::Island::CheckDigits, lang, caption)
}

/// The longest field with a check digit of its own.
const MOST: usize = 14;
/// The number of the lesson's case, whose G could be a 6.
const FIRST: &str = "R0G417285";

/// Who computes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Show,
    ByHand,
}

#[derive(Clone, Copy)]
struct Workbench {
    lang: Lang,
    /// Characters of the zone only.
    data: State<Vec<MrzCharacter>>,
    /// What stood there before the last change.
    before: State<Option<Vec<MrzCharacter>>>,
    /// What was typed and has no place in a zone.
    dropped: State<String>,
    mode: State<Mode>,
}

impl Workbench {
    fn put(self, data: Vec<MrzCharacter>) {
        let old = self.data.get_untracked();
        if old != data {
            self.before.set((!old.is_empty()).then_some(old));
            self.data.set(data);
        }
    }
}

/// What of a text can be computed with, and what cannot.
fn sifted(typed: &str) -> (Vec<MrzCharacter>, String) {
    let (mut data, mut dropped) = (Vec::new(), String::new());
    for character in typed.chars().take(200) {
        match MrzCharacter::try_from(character.to_ascii_uppercase()) {
            Ok(character) if data.len() < MOST => data.push(character),
            Ok(_) => {}
            Err(_) if character.is_whitespace() || dropped.contains(character) => {}
            Err(_) => dropped.push(character),
        }
    }
    (data, dropped.chars().filter(|character| !character.is_control()).collect())
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang, caption } = props;
    let state = Workbench {
        lang,
        data: State::new(characters(FIRST).unwrap_or_default()),
        before: State::new(None),
        dropped: State::new(String::new()),
        mode: State::new(Mode::Show),
    };
    let set = move |event: leptos::ev::Event| {
        let (data, dropped) = sifted(&event_target_value(&event));
        state.put(data);
        state.dropped.set(dropped);
    };
    view! {
        <div class="zone-tool">
            <p class="zone-tool__title">{caption}</p>
            <div class="zone-tool__field">
                <label for="digit-text">{digit::text(lang)}</label>
                <input
                    id="digit-text"
                    class="zone-tool__lines"
                    type="text"
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    maxlength="40"
                    aria-describedby="digit-hint"
                    value=FIRST
                    prop:value=live_value(move || text(&state.data.get()))
                    on:input=change(set)
                />
                <p class="hint" id="digit-hint">{digit::hint(lang)}</p>
                <div role="status">
                    {live(move || {
                        let dropped = state.dropped.get();
                        (!dropped.is_empty()).then(|| {
                            view! { <p class="notice">{digit::dropped(lang, &dropped)}</p> }
                        })
                    })}
                </div>
            </div>
            {modes(state)}
            {live(move || {
                let data = state.data.get();
                if data.is_empty() {
                    return view! { <p class="hint">{digit::empty(lang)}</p> }.into_any();
                }
                match state.mode.get() {
                    Mode::Show => shown(state, &data),
                    Mode::ByHand => by_hand::view(lang, &data),
                }
            })}
        </div>
    }
    .into_any()
}

fn modes(state: Workbench) -> AnyView {
    let lang = state.lang;
    let modes = [(Mode::Show, digit::mode_show(lang)), (Mode::ByHand, digit::mode_do(lang))].map(
        |(mode, words)| {
            let is_chosen = move || state.mode.get() == mode;
            zone_key("digit-mode", words, is_chosen, move || state.mode.set(mode))
        },
    );
    view! {
        <fieldset>
            <legend class="visually-hidden">{digit::mode(lang)}</legend>
            <div class="zone-tool__keys">{modes.into_iter().collect::<Vec<_>>()}</div>
        </fieldset>
    }
    .into_any()
}

fn shown(state: Workbench, data: &[MrzCharacter]) -> AnyView {
    let lang = state.lang;
    let working = Working::of(data);
    let mut so_far = 0;
    let rows: Vec<AnyView> = working
        .steps
        .iter()
        .enumerate()
        .map(|(index, step)| {
            so_far += u32::from(step.product);
            view! {
                <tr>
                    <th scope="row">
                        <span class="zone-working__place">{index + 1}</span>
                        <code>{step.character.to_string()}</code>
                    </th>
                    <td>{step.value}</td>
                    <td>{format!("× {}", step.weight)}</td>
                    <td>{format!("= {}", step.product)}</td>
                    <td>{so_far}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let heads: Vec<AnyView> = [
        digit::character(lang),
        digit::value(lang),
        digit::weight(lang),
        digit::product(lang),
        digit::so_far(lang),
    ]
    .map(|head| view! { <th scope="col">{head}</th> }.into_any())
    .into();
    let before = state.before.get().map(|before| compared(lang, &before, data));
    view! {
        <div class="zone-working" tabindex="0" role="region" aria-label=digit::mode_show(lang)>
            <table class="zone-working__table">
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <div class="zone-result" role="status">
            <p class="zone-result__sum">{result(lang, &working)}</p>
            {before}
        </div>
        {blind::view(state, data)}
    }
    .into_any()
}

fn result(lang: Lang, working: &Working) -> String {
    digit::result(
        lang,
        &working.remainder.to_string(),
        &working.sum.to_string(),
        &(working.sum / 10).to_string(),
    )
}

/// The text before the last change beside what stands there now.
fn compared(lang: Lang, before: &[MrzCharacter], now: &[MrzCharacter]) -> AnyView {
    let old = Working::of(before);
    let is_unseen = old.remainder == Working::of(now).remainder;
    // Of texts of different length nobody asks whether one was taken for the other.
    let verdict = (before.len() == now.len())
        .then(|| if is_unseen { digit::unseen_change(lang) } else { digit::seen_change(lang) });
    view! {
        <p>
            {digit::before(lang, &text(before), &old.remainder.to_string(), &old.sum.to_string())}
        </p>
        {verdict.map(|verdict| view! { <p><strong>{verdict}</strong></p> }.into_any())}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_computed_with_is_left_out_and_said() {
        let (data, dropped) = sifted("ab-2é é<\u{7}");
        assert_eq!((text(&data).as_str(), dropped.as_str()), ("AB2<", "-é"));
        assert_eq!(sifted(&"7".repeat(10_000)).0.len(), MOST);
    }
}
