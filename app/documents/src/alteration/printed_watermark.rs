//! A watermark of pale ink: seen without light from behind, with sharp edges.

use crate::case::{Draft, Means};
use crate::specimen::element::{Making, Place};
use crate::specimen::ink::{Colour, Ink, PrintProcess};

pub(super) fn apply(draft: &mut Draft) {
    let Some(side) = draft.side_of(Place::Watermark) else { return };
    let pale = u8::try_from(draft.scaled(48, 80)).unwrap_or(60);
    draft.change(side, Place::Watermark, |element| {
        element.making = Making::Printed(PrintProcess::Offset);
        element.ink = Ink::plain(Colour(150, 138, 116).mixed(Colour(244, 240, 230), pale));
    });
    draft.trace(side, Place::Watermark, &[Means::Daylight, Means::Transmitted, Means::Ultraviolet]);
}
