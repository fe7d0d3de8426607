//! The chip still says what the office wrote; the page and its zone say something else.

use super::data_everywhere;
use super::data_in_zone::Digits;
use crate::case::Draft;
use crate::chance::Chance;
use crate::specimen::element::Place;

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance) {
    data_everywhere::apply(draft, chance, Place::BirthDate, Digits::Computed);
    draft.trace_at_counter(Place::Chip);
}
