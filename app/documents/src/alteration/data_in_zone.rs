//! The zone was changed; the page still says what the office wrote.

use super::data_on_page::{difference, other_digit};
use crate::case::{Draft, Layer, Means};
use crate::chance::Chance;
use crate::check_digit::CheckDigit;
use crate::field::{Field, Role, Span};
use crate::format::MrzFormat;
use crate::specimen::element::{MarkKind, Place, Setting, What};
use crate::specimen::measure::{Area, Micrometres};

/// What becomes of the check digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Digits {
    /// Somebody computed them anew: arithmetic proves nothing.
    Computed,
    /// They stay as they were.
    Left,
}

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance, field: Field, digits: Digits) {
    let format = draft.specimen.kind.format();
    let lines = draft.specimen.record.zone.clone();
    let Some(span) = format.span(field) else { return };
    let old: String = piece(&lines, span);
    let new = match field {
        Field::Sex => if old == "F" { "M" } else { "F" }.to_owned(),
        Field::Nationality => "UTP".to_owned(),
        Field::Name => other_name(&old, chance),
        Field::ExpiryDate => later(&old, chance),
        Field::DocumentNumber => {
            let used = old.trim_end_matches('<').len();
            other_digit(&old, used - 1 - chance.below(4) as usize, chance)
        }
        // The last digit of the year of a date of birth.
        _ => other_digit(&old, 1, chance),
    };
    rewrite(draft, field, &new, digits, chance);
    let side = draft.specimen.zone_side();
    draft.trace(side, Place::MachineReadableZone, &[Means::Comparing]);
}

/// Writes another text into a field of the zone, with the traces that this leaves.
pub(super) fn rewrite(
    draft: &mut Draft,
    field: Field,
    new: &str,
    digits: Digits,
    chance: &mut Chance,
) {
    let format = draft.specimen.kind.format();
    let Some(span) = format.span(field) else { return };
    let before = draft.specimen.record.zone.clone();
    let mut lines = before.clone();
    put(&mut lines, span, new);
    if digits == Digits::Computed {
        compute_digits(&mut lines, format);
    }
    let side = draft.specimen.zone_side();
    let weight = u8::try_from(draft.scaled(138, 110)).unwrap_or(120);
    let lift = Micrometres(draft.scaled(240, 50) * if chance.is_one_of(1, 2) { 1 } else { -1 });
    let line = span.line - 1;
    let (from, to) = match (before.get(line), lines.get(line)) {
        (Some(old), Some(new)) => difference(old, new),
        _ => (0, 1),
    };
    let mut rubbed = None;
    draft.change(side, Place::MachineReadableZone, |element| {
        let area = element.area;
        if let What::Zone(all, setting) = &mut element.what {
            all.clone_from(&lines);
            let line = u8::try_from(line).unwrap_or(0);
            *setting = Setting { weight, lift, line, from, to, ..Setting::RIGHT };
            rubbed = Some(Area {
                left: Micrometres(area.left.0 + 2540 * i32::from(from) - 400),
                top: Micrometres(area.top.0 + 6350 * i32::from(line) - 400),
                width: Micrometres(2540 * i32::from(to - from)),
                height: Micrometres(3200),
            });
        }
    });
    let Some(area) = rubbed else { return };
    let place = Place::MachineReadableZone;
    draft.mark(side, place, area, (MarkKind::Rubbed, Layer::Under), chance.next());
    draft.trace(side, place, &[Means::Daylight, Means::Oblique, Means::Ultraviolet]);
}

fn piece(lines: &[String], span: Span) -> String {
    let line = lines.get(span.line - 1).map_or("", String::as_str);
    line.chars().skip(span.from - 1).take(span.width()).collect()
}

fn put(lines: &mut [String], span: Span, new: &str) {
    let Some(line) = lines.get_mut(span.line - 1) else { return };
    let mut characters: Vec<char> = line.chars().collect();
    for (place, character) in characters.iter_mut().skip(span.from - 1).zip(new.chars()) {
        *place = character;
    }
    *line = characters.into_iter().collect();
}

/// Every check digit of the format, the composite last, which covers the others.
fn compute_digits(lines: &mut [String], format: MrzFormat) {
    for at in format.fields().iter().filter(|at| at.field.role() == Role::CheckDigit) {
        let data: String =
            format.covered_by(at.field).into_iter().map(|span| piece(lines, span)).collect();
        let Ok(characters) = crate::character::characters(&data) else { return };
        let digit = char::from(CheckDigit::of(&characters).character());
        put(lines, at.span, &digit.to_string());
    }
}

fn other_name(old: &str, chance: &mut Chance) -> String {
    let letters: Vec<usize> = old
        .char_indices()
        .take_while(|(index, _)| !old[*index..].starts_with("<<"))
        .filter(|(_, letter)| letter.is_ascii_uppercase())
        .map(|(index, _)| index)
        .collect();
    let at = chance.pick(&letters).copied().unwrap_or(0);
    let step = 1 + chance.below(24);
    let replace = |(index, letter): (usize, char)| {
        if index != at {
            return letter;
        }
        let number = (u32::from(letter) - u32::from('A') + step) % 26;
        char::from_u32(u32::from('A') + number).unwrap_or(letter)
    };
    old.char_indices().map(replace).collect()
}

/// One to three years more.
fn later(old: &str, chance: &mut Chance) -> String {
    let year: u32 = old.get(..2).and_then(|year| year.parse().ok()).unwrap_or(30);
    format!("{:02}{}", (year + 1 + chance.below(3)) % 100, old.get(2..).unwrap_or(""))
}
