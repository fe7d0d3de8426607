//! A line of ink instead of a thread: it does not glow and carries no letters.

use crate::case::{Draft, Means};
use crate::specimen::element::{Making, Place};
use crate::specimen::ink::{Colour, Ink, PrintProcess};

pub(super) fn apply(draft: &mut Draft) {
    let Some(side) = draft.side_of(Place::Thread) else { return };
    let pale = u8::try_from(draft.scaled(10, 55)).unwrap_or(30);
    draft.change(side, Place::Thread, |element| {
        element.making = Making::Printed(PrintProcess::Offset);
        element.ink = Ink::plain(Colour(126, 120, 110).mixed(Colour(236, 232, 222), pale));
    });
    draft.trace(side, Place::Thread, &[Means::Daylight, Means::Transmitted, Means::Ultraviolet]);
}
