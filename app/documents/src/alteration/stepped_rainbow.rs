//! A rainbow that does not merge: its colours change in steps.

use crate::case::{Draft, Means};
use crate::specimen::element::Place;
use crate::specimen::ink::{Blend, Colour};

pub(super) fn apply(draft: &mut Draft) {
    let Some(side) = draft.side_of(Place::Background) else { return };
    // Plainer steps are farther apart.
    let apart = u8::try_from(draft.scaled(38, 6)).unwrap_or(20);
    draft.change(side, Place::Background, |element| {
        if let Blend::Rainbow(middle, right) = element.ink.blend {
            element.ink.blend = Blend::Steps(
                middle.mixed(Colour(200, 96, 60), apart),
                right.mixed(Colour(40, 110, 70), apart),
            );
        }
    });
    draft.trace(side, Place::Background, &[Means::Daylight]);
}
