//! Lines without letters in them.

use crate::case::{Draft, Means};
use crate::specimen::element::{Place, What};

pub(super) fn apply(draft: &mut Draft) {
    let side = draft.specimen.main_side();
    draft.change(side, Place::LatentImage, |element| {
        if let What::LatentImage { text } = &mut element.what {
            text.clear();
        }
    });
    draft.trace(side, Place::LatentImage, &[Means::Tilting]);
}
