//! A rainbow that does not merge: its colours change in steps.

use crate::case::{Draft, Means};
use crate::specimen::element::Place;
use crate::specimen::ink::{Blend, Colour};

pub(super) fn apply(draft: &mut Draft) {
    let Some(side) = draft.side_of(Place::Background) else { return };
    // Plainer steps are farther apart.
    let apart = u8::try_from(draft.scaled(64, 14)).unwrap_or(20);
    draft.change(side, Place::Background, |element| {
        if let Blend::Rainbow(middle, right) = element.ink.blend {
            element.ink.blend = Blend::Steps(
                middle.mixed(Colour(206, 92, 52), apart),
                right.mixed(Colour(28, 96, 120), apart),
            );
        }
    });
    draft.trace(side, Place::Background, &[Means::Daylight]);
}
