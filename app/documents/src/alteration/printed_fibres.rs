//! Fibres that are printed: all alike, in rows, and dark in ultraviolet.

use crate::case::{Draft, Means};
use crate::specimen::element::{Fibre, Making, Place, What};
use crate::specimen::ink::{Colour, Ink, PrintProcess};
use crate::specimen::measure::{Micrometres, Point};

pub(super) fn apply(draft: &mut Draft) {
    let Some(side) = draft.side_of(Place::Fibres) else { return };
    let pale = u8::try_from(draft.scaled(0, 55)).unwrap_or(20);
    draft.change(side, Place::Fibres, |element| {
        let area = element.area;
        let mut fibres = Vec::new();
        for row in 0..5 {
            for column in 0..6 {
                let ink = if (row + column) % 2 == 0 {
                    Colour(186, 84, 84)
                } else {
                    Colour(84, 120, 180)
                };
                fibres.push(Fibre {
                    middle: Point::new(
                        area.width.0 * (2 * column + 1) / 12,
                        area.height.0 * (2 * row + 1) / 10,
                    ),
                    reach: Micrometres(1700),
                    direction: 110,
                    bend: Micrometres(600),
                    ink: Ink::plain(ink.mixed(Colour(236, 232, 222), pale)),
                });
            }
        }
        element.what = What::Fibres(fibres);
        element.making = Making::Printed(PrintProcess::Offset);
    });
    draft.trace(side, Place::Fibres, &[Means::Daylight, Means::Ultraviolet]);
}
