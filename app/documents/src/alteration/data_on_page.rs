//! An entry of the page was changed; the zone still says what the office wrote.

use crate::case::{Draft, Layer, Means};
use crate::chance::Chance;
use crate::specimen::element::{Entry, MarkKind, Place, Setting, What};
use crate::specimen::measure::{Area, Micrometres};
use crate::specimen::person::MONTH_NAMES;
use crate::specimen::{Side, Substrate};

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance, place: Place) {
    let side = draft.specimen.main_side();
    let Some(text) = draft.page(side).and_then(|page| page.entry(place).map(str::to_owned)) else {
        return;
    };
    let changed = changed(&text, place, chance);
    rewrite(draft, side, place, &changed, chance);
    draft.trace(side, place, &[Means::Comparing]);
}

/// Writes another text over an entry, with the traces that this leaves.
pub(super) fn rewrite(
    draft: &mut Draft,
    side: Side,
    place: Place,
    changed: &str,
    chance: &mut Chance,
) {
    let weight = u8::try_from(draft.scaled(140, 112)).unwrap_or(120);
    let lift = Micrometres(draft.scaled(260, 60) * if chance.is_one_of(1, 2) { 1 } else { -1 });
    let mut rubbed = None;
    draft.change(side, place, |element| {
        let area = element.area;
        if let What::Entry(Entry { text, setting, capital }) = &mut element.what {
            let (from, to) = difference(text, changed);
            changed.clone_into(text);
            *setting = Setting { weight, lift, from, to, ..Setting::RIGHT };
            let advance = capital.0 * 18 / 22;
            rubbed = Some(Area {
                left: Micrometres(area.left.0 + advance * i32::from(from) - 300),
                top: Micrometres(area.top.0 - 300),
                width: Micrometres(advance * i32::from(to - from) + 600),
                height: Micrometres(area.height.0 + 600),
            });
        }
    });
    let Some(area) = rubbed else { return };
    draft.mark(side, place, area, (MarkKind::Rubbed, Layer::Under), chance.next());
    let is_paper = draft.page(side).is_some_and(|page| page.substrate == Substrate::DullPaper);
    let mut means = vec![Means::Daylight, Means::Oblique, Means::Ultraviolet];
    if is_paper {
        means.push(Means::Transmitted);
    }
    draft.trace(side, place, &means);
}

/// From the first to behind the last character that differs.
pub(super) fn difference(before: &str, after: &str) -> (u8, u8) {
    let differs = |(index, (a, b)): (usize, (char, char))| (a != b).then_some(index);
    let different: Vec<usize> =
        before.chars().zip(after.chars()).enumerate().filter_map(differs).collect();
    let from = different.first().copied().unwrap_or(0);
    let to = different.last().map_or(from + 1, |last| last + 1);
    (u8::try_from(from).unwrap_or(0), u8::try_from(to).unwrap_or(u8::MAX))
}

/// What somebody would rather have there.
pub(super) fn changed(text: &str, place: Place, chance: &mut Chance) -> String {
    match place {
        Place::BirthDate => {
            if chance.is_one_of(1, 3) {
                other_month(text, chance)
            } else {
                other_digit(text, text.len() - 1, chance)
            }
        }
        Place::ExpiryDate => later_year(text, chance),
        Place::Sex => if text == "F" { "M" } else { "F" }.to_owned(),
        Place::DocumentNumber => {
            let index = text.len() - 1 - chance.below(5) as usize;
            other_digit(text, index, chance)
        }
        _ => other_letter(text, chance),
    }
}

/// The text with another digit at a place. Nothing changes where no digit stands.
pub(super) fn other_digit(text: &str, index: usize, chance: &mut Chance) -> String {
    let replace = |(at, letter): (usize, char)| match letter.to_digit(10) {
        Some(digit) if at == index => {
            char::from_digit((digit + 1 + chance.below(9)) % 10, 10).unwrap_or(letter)
        }
        _ => letter,
    };
    text.chars().enumerate().map(replace).collect()
}

fn other_month(text: &str, chance: &mut Chance) -> String {
    let mut words: Vec<&str> = text.split(' ').collect();
    if let Some(month) = words.get_mut(1) {
        let others: Vec<&str> = MONTH_NAMES.iter().copied().filter(|name| name != month).collect();
        *month = chance.pick(&others).copied().unwrap_or("JAN");
    }
    words.join(" ")
}

/// One to three years more.
fn later_year(text: &str, chance: &mut Chance) -> String {
    let Some((rest, year)) = text.rsplit_once(' ') else { return text.to_owned() };
    let year: u32 = year.parse().unwrap_or(2030);
    format!("{rest} {}", year + 1 + chance.below(3))
}

fn other_letter(text: &str, chance: &mut Chance) -> String {
    let count = u32::try_from(text.chars().count()).unwrap_or(1);
    let index = chance.below(count) as usize;
    let letters = ['A', 'E', 'O', 'R', 'N', 'S', 'L', 'I'];
    let replace = |(at, letter): (usize, char)| {
        if at != index || !letter.is_alphabetic() {
            return letter;
        }
        let others: Vec<char> = letters.into_iter().filter(|other| *other != letter).collect();
        chance.pick(&others).copied().unwrap_or(letter)
    };
    let changed: String = text.chars().enumerate().map(replace).collect();
    if changed == text { text.replacen(char::is_alphabetic, "Z", 1) } else { changed }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_changed_is_another_text_of_the_same_length() {
        let mut chance = Chance::new(5);
        for (text, place) in [
            ("24 MAY 1967", Place::BirthDate),
            ("19 MAR 2030", Place::ExpiryDate),
            ("F", Place::Sex),
            ("M", Place::Sex),
            ("UH4160704", Place::DocumentNumber),
            ("REEDMACE", Place::Surname),
        ] {
            for _ in 0..200 {
                let other = changed(text, place, &mut chance);
                assert_ne!(other, text, "{place:?}");
                assert_eq!(other.len(), text.len(), "{place:?}");
            }
        }
    }

    #[test]
    fn the_difference_is_found() {
        assert_eq!(difference("24 MAY 1967", "24 MAY 1961"), (10, 11));
        assert_eq!(difference("24 MAY 1967", "24 JUN 1967"), (3, 6));
    }
}
