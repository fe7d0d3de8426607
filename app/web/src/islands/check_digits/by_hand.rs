//! The working by hand: the learner fills in each step and is told what went wrong.

use course::Lang;
use documents::character::MrzCharacter;
use documents::check_digit::by_hand::{ByHand, Cell, Mistake};
use leptos::prelude::*;

use crate::i18n::digit;
use crate::ui::live::{LiveValue, change, live, live_value, press};
use crate::ui::state::State;

/// What was found when the learner last asked.
#[derive(Clone, PartialEq)]
enum Found {
    NothingYet,
    Mistakes(Vec<(Cell, Mistake)>),
    RightSoFar,
    Done,
}

#[derive(Clone, Copy)]
struct Bench {
    lang: Lang,
    by_hand: State<ByHand>,
    found: State<Option<Found>>,
    /// Grows when everything is taken back, so that the fields are emptied.
    round: State<u32>,
}

pub(super) fn view(lang: Lang, data: &[MrzCharacter]) -> AnyView {
    let data = data.to_vec();
    let empty = ByHand {
        values: vec![None; data.len()],
        weights: vec![None; data.len()],
        products: vec![None; data.len()],
        ..ByHand::default()
    };
    let bench = Bench {
        lang,
        by_hand: State::new(empty.clone()),
        found: State::new(None),
        round: State::new(0),
    };
    let check = {
        let data = data.clone();
        move |_| {
            let found = bench.by_hand.with_untracked(|by_hand| judged(by_hand, &data));
            bench.found.set(Some(found));
        }
    };
    let again = move |_| {
        bench.by_hand.set(empty.clone());
        bench.found.set(None);
        bench.round.update(|round| *round += 1);
    };
    let said = {
        let data = data.clone();
        move || bench.found.get().map(|found| said(lang, &found, &data))
    };
    view! {
        <p>{digit::do_lead(lang)}</p>
        {live(move || {
            bench.round.track();
            table(bench, &data)
        })}
        <div class="zone-tool__buttons">
            <button type="button" class="button button--primary" on:click=press(check)>
                {digit::check(lang)}
            </button>
            <button type="button" class="button" on:click=press(again)>{digit::again(lang)}</button>
        </div>
        <div role="status">{live(said)}</div>
    }
    .into_any()
}

fn judged(by_hand: &ByHand, data: &[MrzCharacter]) -> Found {
    let is_empty = [&by_hand.values, &by_hand.weights, &by_hand.products]
        .iter()
        .all(|list| list.iter().all(Option::is_none))
        && by_hand.sum.is_none()
        && by_hand.digit.is_none();
    if is_empty {
        return Found::NothingYet;
    }
    let mistakes = by_hand.mistakes(data);
    if !mistakes.is_empty() {
        Found::Mistakes(mistakes)
    } else if by_hand.is_done(data) {
        Found::Done
    } else {
        Found::RightSoFar
    }
}

fn table(bench: Bench, data: &[MrzCharacter]) -> AnyView {
    let lang = bench.lang;
    let rows: Vec<AnyView> = data
        .iter()
        .enumerate()
        .map(|(index, character)| {
            let place = (index + 1).to_string();
            let value = digit::cell_value(lang, &character.to_string(), &place);
            view! {
                <tr>
                    <th scope="row"><code>{character.to_string()}</code></th>
                    <td>{cell(bench, Cell::Value(index), value)}</td>
                    <td>{cell(bench, Cell::Weight(index), digit::cell_weight(lang, &place))}</td>
                    <td>{cell(bench, Cell::Product(index), digit::cell_product(lang, &place))}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let heads: Vec<AnyView> =
        [digit::character(lang), digit::value(lang), digit::weight(lang), digit::product(lang)]
            .map(|head| view! { <th scope="col">{head}</th> }.into_any())
            .into();
    view! {
        <table class="zone-working__table zone-working__table--by-hand">
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
        <div class="zone-by-hand__ends">
            <label>
                <span>{digit::sum(lang)}</span>
                {cell(bench, Cell::Sum, digit::sum(lang).to_owned())}
            </label>
            <label>
                <span>{digit::last(lang)}</span>
                {cell(bench, Cell::Digit, digit::last(lang).to_owned())}
            </label>
        </div>
    }
    .into_any()
}

/// One number to fill in.
fn cell(bench: Bench, cell: Cell, label: String) -> AnyView {
    let set = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        let number = typed.trim().parse().ok();
        bench.by_hand.update(|by_hand| put(by_hand, cell, number));
    };
    let is_wrong = move || {
        matches!(bench.found.get(), Some(Found::Mistakes(mistakes))
            if mistakes.iter().any(|(at, _)| *at == cell))
    };
    let invalid: LiveValue<&'static str> =
        live_value(move || if is_wrong() { "true" } else { "false" });
    view! {
        <input
            class="zone-cell"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            maxlength="4"
            aria-label=label
            aria-invalid=invalid
            on:input=change(set)
        />
    }
    .into_any()
}

fn put(by_hand: &mut ByHand, cell: Cell, number: Option<u32>) {
    let place = match cell {
        Cell::Value(place) => by_hand.values.get_mut(place),
        Cell::Weight(place) => by_hand.weights.get_mut(place),
        Cell::Product(place) => by_hand.products.get_mut(place),
        Cell::Sum => Some(&mut by_hand.sum),
        Cell::Digit => Some(&mut by_hand.digit),
    };
    if let Some(place) = place {
        *place = number;
    }
}

fn said(lang: Lang, found: &Found, data: &[MrzCharacter]) -> AnyView {
    match found {
        Found::NothingYet => {
            view! { <p class="notice notice--quiet">{digit::nothing_yet(lang)}</p> }.into_any()
        }
        Found::RightSoFar => {
            view! { <p class="notice notice--quiet">{digit::so_far_right(lang)}</p> }.into_any()
        }
        Found::Done => {
            view! { <p class="zone-verdict zone-verdict--right">{digit::all_right(lang)}</p> }
                .into_any()
        }
        Found::Mistakes(mistakes) => {
            let items: Vec<AnyView> = told(mistakes)
                .into_iter()
                .map(|(cell, mistake)| {
                    view! {
                        <li>
                            <strong>{at(lang, cell, data)}</strong>
                            " · "
                            {mistake_words(lang, mistake)}
                        </li>
                    }
                    .into_any()
                })
                .collect();
            view! {
                <div class="zone-verdict zone-verdict--not-yet">
                    <p>{digit::mistakes(lang)}</p>
                    <ul>{items}</ul>
                </div>
            }
            .into_any()
        }
    }
}

/// A wrong order of weights is one mistake, not nine.
fn told(mistakes: &[(Cell, Mistake)]) -> Vec<(Cell, Mistake)> {
    let mut told: Vec<(Cell, Mistake)> = Vec::new();
    for (cell, mistake) in mistakes {
        let is_order = matches!(mistake, Mistake::WeightsFromTheRight | Mistake::WeightsInReverse);
        if !(is_order && told.iter().any(|(_, before)| before == mistake)) {
            told.push((*cell, *mistake));
        }
    }
    told
}

fn at(lang: Lang, cell: Cell, data: &[MrzCharacter]) -> String {
    match cell {
        Cell::Value(place) | Cell::Weight(place) | Cell::Product(place) => {
            let character = data.get(place).map(ToString::to_string).unwrap_or_default();
            digit::at(lang, &character, &(place + 1).to_string())
        }
        Cell::Sum => digit::sum(lang).to_owned(),
        Cell::Digit => digit::last(lang).to_owned(),
    }
}

const fn mistake_words(lang: Lang, mistake: Mistake) -> &'static str {
    match mistake {
        Mistake::LetterOffByOne => digit::mistake_off_by_one(lang),
        Mistake::LetterCountedFromOne => digit::mistake_from_one(lang),
        Mistake::LetterHasAnotherValue => digit::mistake_letter(lang),
        Mistake::FillerIsNotZero => digit::mistake_filler(lang),
        Mistake::DigitIsNotItself => digit::mistake_digit(lang),
        Mistake::WeightsFromTheRight => digit::mistake_right(lang),
        Mistake::WeightsInReverse => digit::mistake_reverse(lang),
        Mistake::AnotherWeight => digit::mistake_weight(lang),
        Mistake::AddedNotMultiplied => digit::mistake_added(lang),
        Mistake::ProductIsWrong => digit::mistake_product(lang),
        Mistake::SumIsWrong => digit::mistake_sum(lang),
        Mistake::QuotientNotRemainder => digit::mistake_quotient(lang),
        Mistake::ComplementNotRemainder => digit::mistake_complement(lang),
        Mistake::NotOneDigit => digit::mistake_one_digit(lang),
        Mistake::RemainderIsWrong => digit::mistake_remainder(lang),
    }
}
