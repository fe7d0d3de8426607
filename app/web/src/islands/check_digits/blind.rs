//! What the check digit of a text would not notice: other characters, changed places.

use documents::character::MrzCharacter;
use documents::check_digit::{equivalence_classes, swap_is_invisible};
use leptos::prelude::*;

use super::Workbench;
use crate::i18n::digit;
use crate::ui::live::press;

pub(super) fn view(state: Workbench, data: &[MrzCharacter]) -> AnyView {
    let lang = state.lang;
    let rows: Vec<AnyView> = data
        .iter()
        .enumerate()
        .map(|(index, character)| {
            let buttons: Vec<AnyView> = twins(*character)
                .into_iter()
                .map(|twin| {
                    let label = digit::try_other(
                        lang,
                        &character.to_string(),
                        &twin.to_string(),
                        &(index + 1).to_string(),
                    );
                    let put = move |_| {
                        let mut data = state.data.get_untracked();
                        if let Some(place) = data.get_mut(index) {
                            *place = twin;
                        }
                        state.put(data);
                    };
                    view! {
                        <button type="button" class="zone-key" aria-label=label on:click=press(put)>
                            {twin.to_string()}
                        </button>
                    }
                    .into_any()
                })
                .collect();
            view! {
                <li class="zone-blind__row">
                    <code class="zone-blind__character">{character.to_string()}</code>
                    <span aria-hidden="true">"→"</span>
                    <span class="zone-blind__keys">{buttons}</span>
                </li>
            }
            .into_any()
        })
        .collect();
    let swaps: Vec<AnyView> = unseen_swaps(data)
        .into_iter()
        .map(|index| {
            let pair =
                format!("{}{} → {}{}", data[index], data[index + 1], data[index + 1], data[index]);
            let label =
                digit::try_swap(lang, &(index + 1).to_string(), &pair, &(index + 2).to_string());
            let put = move |_| {
                let mut data = state.data.get_untracked();
                if index + 1 < data.len() {
                    data.swap(index, index + 1);
                }
                state.put(data);
            };
            view! {
                <button type="button" class="zone-key" aria-label=label on:click=press(put)>
                    {pair}
                </button>
            }
            .into_any()
        })
        .collect();
    let swaps = if swaps.is_empty() {
        view! { <p>{digit::blind_no_swaps(lang)}</p> }.into_any()
    } else {
        view! {
            <p>{digit::blind_swaps(lang)}</p>
            <p class="zone-blind__keys">{swaps}</p>
        }
        .into_any()
    };
    view! {
        <section class="zone-blind" aria-label=digit::blind(lang)>
            <p class="zone-tool__heading">{digit::blind(lang)}</p>
            <p>{digit::blind_lead(lang)}</p>
            <ol class="zone-blind__list plain-list">{rows}</ol>
            {swaps}
            <p class="notice notice--quiet">{digit::blind_proof(lang)}</p>
        </section>
    }
    .into_any()
}

/// The other characters that give the same digit at the same place.
fn twins(character: MrzCharacter) -> Vec<MrzCharacter> {
    let class = equivalence_classes().into_iter().find(|class| class.contains(&character));
    class.unwrap_or_default().into_iter().filter(|twin| *twin != character).collect()
}

/// The first places of neighbours that differ and whose swap is not noticed, counted from 0.
fn unseen_swaps(data: &[MrzCharacter]) -> Vec<usize> {
    data.windows(2)
        .enumerate()
        .filter(|(_, pair)| pair[0] != pair[1] && swap_is_invisible(pair[0], pair[1]))
        .map(|(index, _)| index)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use documents::character::{characters, text};
    use documents::check_digit::CheckDigit;

    #[test]
    fn twins_and_swaps_are_really_unseen() {
        let data = characters("R0G416285").unwrap();
        let digit = CheckDigit::of(&data);
        for (place, character) in data.iter().enumerate() {
            for twin in twins(*character) {
                let mut other = data.clone();
                other[place] = twin;
                assert_eq!(CheckDigit::of(&other), digit, "{}", text(&other));
            }
        }
        assert_eq!(unseen_swaps(&data), [4]);
        let mut other = data.clone();
        other.swap(4, 5);
        assert_eq!(CheckDigit::of(&other), digit);
    }
}
