//! Page and zone were both changed, and agree. The surface, the chip and sometimes a check digit do not.

use super::data_in_zone::{self, Digits};
use super::data_on_page::{changed, rewrite};
use crate::case::{Draft, Means};
use crate::chance::Chance;
use crate::field::Field;
use crate::specimen::element::Place;
use crate::specimen::person::from_page;

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance, place: Place, digits: Digits) {
    let side = draft.specimen.main_side();
    let Some(text) = draft.page(side).and_then(|page| page.entry(place).map(str::to_owned)) else {
        return;
    };
    let mut other = changed(&text, place, chance);
    // 31 February is not written by anybody.
    for _ in 0..20 {
        if from_page(&other).is_some() {
            break;
        }
        other = changed(&text, place, chance);
    }
    let Some(date) = from_page(&other) else { return };
    let field = if place == Place::BirthDate { Field::BirthDate } else { Field::ExpiryDate };
    rewrite(draft, side, place, &other, chance);
    data_in_zone::rewrite(draft, field, &date.to_string(), digits, chance);
    let zone_side = draft.specimen.zone_side();
    if digits == Digits::Left || draft.specimen.chip.is_some() {
        draft.trace(zone_side, Place::MachineReadableZone, &[Means::Comparing]);
    }
    if draft.specimen.chip.is_some() {
        draft.trace(side, place, &[Means::Comparing]);
    }
}
