//! An ink that has one colour at every angle.

use crate::case::{Draft, Means};
use crate::specimen::element::Place;
use crate::specimen::ink::Blend;

pub(super) fn apply(draft: &mut Draft) {
    let side = draft.specimen.main_side();
    let is_faint = draft.difficulty.get() > 60;
    draft.change(side, Place::OviEmblem, |element| {
        let daylight = element.ink.daylight;
        if let (Blend::Shift(tilted), Some(flat)) = (element.ink.blend, daylight) {
            // A glitter ink becomes a little brighter or darker, and no other colour.
            element.ink.blend =
                if is_faint { Blend::Shift(flat.mixed(tilted, 18)) } else { Blend::Single };
        }
    });
    draft.trace(side, Place::OviEmblem, &[Means::Tilting]);
}
