//! Punched holes: larger, uneven, with raised edges.

use crate::case::{Draft, Means};
use crate::specimen::element::{Holes, Place, What};

pub(super) fn apply(draft: &mut Draft) {
    let Some(side) = draft.side_of(Place::Perforation) else { return };
    draft.change(side, Place::Perforation, |element| {
        if let What::Perforation { holes, .. } = &mut element.what {
            *holes = Holes::Rough;
        }
    });
    let means = [Means::Daylight, Means::Oblique, Means::Transmitted];
    draft.trace(side, Place::Perforation, &means);
}
