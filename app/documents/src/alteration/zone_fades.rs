//! The zone must stay dark in near infrared (Doc 9303 Part 3 §4.4); this one vanishes.

use crate::case::{Draft, Means};
use crate::specimen::element::Place;
use crate::specimen::ink::Infrared;

pub(super) fn apply(draft: &mut Draft) {
    let side = draft.specimen.zone_side();
    draft.change(side, Place::MachineReadableZone, |element| {
        element.ink.infrared = Infrared::LetsThrough;
    });
    draft.trace(side, Place::MachineReadableZone, &[Means::Infrared]);
}
