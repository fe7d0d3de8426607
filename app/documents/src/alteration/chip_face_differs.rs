//! The chip is that of another person: its face is not the one on the page.

use crate::case::Draft;
use crate::chance::Chance;
use crate::face::{Face, Likeness};
use crate::specimen::chip::Signature;
use crate::specimen::element::Place;

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance) {
    let likeness = u8::try_from(draft.scaled(0, 55)).unwrap_or(20);
    let holder = draft.specimen.person.face.clone();
    let other: Face = holder.look_alike(chance.next(), Likeness::new(likeness));
    if let Some(chip) = &mut draft.specimen.chip {
        chip.face = other;
        // The picture was put in later: the hash in the security object is that of the first one.
        chip.signature = Signature::Wrong;
    }
    draft.trace_at_counter(Place::Chip);
}
