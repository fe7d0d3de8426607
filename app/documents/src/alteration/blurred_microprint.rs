//! Microprint that was copied: the lens finds a line.

use crate::case::{Draft, Means};
use crate::specimen::element::{Place, Sharpness, What};

pub(super) fn apply(draft: &mut Draft) {
    let Some(side) = draft.side_of(Place::Microprint) else { return };
    let sharpness = if draft.difficulty.get() < 50 { Sharpness::Line } else { Sharpness::Blurred };
    draft.change(side, Place::Microprint, |element| {
        if let What::Microprint(print) = &mut element.what {
            print.sharpness = sharpness;
        }
    });
    draft.trace(side, Place::Microprint, &[Means::Lens]);
}
