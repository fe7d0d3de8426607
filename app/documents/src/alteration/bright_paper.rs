//! Paper with an optical brightener glows; security paper keeps dark (Doc 9303 Part 2 §A.5.1.1).

use crate::case::{Draft, Means};
use crate::specimen::Substrate;
use crate::specimen::element::Place;

pub(super) fn apply(draft: &mut Draft) {
    let Some(side) = draft.side_of(Place::Watermark) else { return };
    let glow = u8::try_from(draft.scaled(96, 40)).unwrap_or(60);
    if let Some(page) = draft.page(side) {
        page.substrate = Substrate::BrightPaper(glow);
    }
    draft.trace(side, Place::Paper, &[Means::Ultraviolet]);
}
