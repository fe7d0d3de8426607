//! Front and reverse were printed one after the other: their halves do not meet.

use crate::case::{Draft, Means};
use crate::chance::Chance;
use crate::specimen::element::{Place, What};
use crate::specimen::measure::Micrometres;

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance) {
    let Some(side) = draft.side_of(Place::SeeThroughRegister) else { return };
    let off = draft.scaled(1500, 420);
    let signs = [(1, 1), (-1, 1), (1, -1), (-1, -1)];
    let (x, y) = chance.pick(&signs).copied().unwrap_or((1, 1));
    draft.change(side, Place::SeeThroughRegister, |element| {
        if let What::Register { right, down } = &mut element.what {
            *right = Micrometres(x * off);
            *down = Micrometres(y * off * 2 / 3);
        }
    });
    draft.trace(side, Place::SeeThroughRegister, &[Means::Transmitted]);
}
