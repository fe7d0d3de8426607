//! A foil that shines, but whose images do not move.

use crate::case::{Draft, Means};
use crate::specimen::element::{Motion, Place, What};

pub(super) fn apply(draft: &mut Draft) {
    let side = draft.specimen.main_side();
    draft.change(side, Place::Hologram, |element| {
        if let What::Foil(foil) = &mut element.what {
            foil.motion = Motion::Still;
        }
    });
    draft.trace(side, Place::Hologram, &[Means::Tilting]);
}
