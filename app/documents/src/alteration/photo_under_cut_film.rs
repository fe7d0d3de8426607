//! The film was cut around the portrait, the portrait exchanged, the film closed.

use super::photo_pasted_over::exchange;
use crate::case::{Draft, Layer, Means};
use crate::chance::Chance;
use crate::specimen::element::{MarkKind, Place};
use crate::specimen::measure::Micrometres;

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance) {
    let side = draft.specimen.main_side();
    let Some(area) = exchange(draft, side, chance) else { return };
    let rim = area.grown(Micrometres(900));
    let mut mark = |kind, chance: &mut Chance| {
        draft.mark(side, Place::Portrait, rim, (kind, Layer::Over), chance.next());
    };
    mark(MarkKind::CutEdge, chance);
    mark(MarkKind::Bubbles, chance);
    let means =
        [Means::Daylight, Means::Oblique, Means::Transmitted, Means::Ultraviolet, Means::Coaxial];
    draft.trace(side, Place::Portrait, &means);
}
