//! Something that belongs there is not there.

use crate::case::{Draft, Means};
use crate::specimen::element::Place;

/// On a booklet the film and its reflector are one thing; where one page lacks something, that is the main one.
pub(super) fn apply(draft: &mut Draft, place: Place, means: &[Means]) {
    let Some(side) = draft.side_of(place) else { return };
    if draft.remove(side, place).is_some() {
        draft.trace(side, place, means);
    }
}
