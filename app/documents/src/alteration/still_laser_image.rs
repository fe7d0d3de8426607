//! Two images that are both seen, at every angle: printed, not engraved under lenses.

use crate::case::{Draft, Means};
use crate::specimen::element::{Motion, Place, What};

pub(super) fn apply(draft: &mut Draft) {
    let side = draft.specimen.main_side();
    draft.change(side, Place::LaserImage, |element| {
        if let What::LaserImage { motion, .. } = &mut element.what {
            *motion = Motion::Still;
        }
    });
    draft.trace(side, Place::LaserImage, &[Means::Tilting]);
}
