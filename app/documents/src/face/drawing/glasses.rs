//! Glasses.

use super::{Picture, Sheet};
use crate::face::appearance::Glasses;
use crate::face::colour::Colour;
use crate::face::layout::Side;
use crate::face::pen::Path;

pub(super) fn glasses(picture: &Picture, sheet: &mut Sheet) {
    let layout = &picture.layout;
    let (width, above, below, colour, thick) = match picture.appearance.glasses {
        Glasses::None => return,
        Glasses::Round => (27.0, 23.0, 25.0, Colour(92, 66, 44), 2.8),
        Glasses::Rectangular => (31.0, 16.0, 20.0, Colour(34, 36, 42), 4.2),
        Glasses::HalfRim => (31.0, 17.0, 20.0, Colour(58, 50, 54), 4.4),
    };
    let depth = 112.0;
    for side in Side::BOTH {
        let sign = side.sign();
        // Lenses are centred a little outside of the pupils.
        let centre = sign * (layout.eye_distance + 1.5);
        let at = |x: f64, y: f64| layout.place(centre + sign * x, layout.eye + y, depth - 14.0);
        let lens = if picture.appearance.glasses == Glasses::Round {
            Path::round(&[
                at(-width, 0.5),
                at(-width * 0.71, -above * 0.71),
                at(0.0, -above),
                at(width * 0.71, -above * 0.71),
                at(width, 0.5),
                at(width * 0.71, below * 0.71),
                at(0.0, below),
                at(-width * 0.71, below * 0.71),
            ])
        } else {
            Path::round(&[
                at(-width, -above * 0.7),
                at(-width * 0.86, -above),
                at(0.0, -above * 1.02),
                at(width * 0.9, -above),
                at(width, -above * 0.66),
                at(width * 0.92, below * 0.6),
                at(width * 0.7, below),
                at(0.0, below * 1.05),
                at(-width * 0.74, below),
                at(-width * 0.94, below * 0.5),
            ])
        };
        sheet.tint(&lens, Colour(226, 238, 244), 14);
        let gleam = Path::from(at(-sign * width * 0.62, -above * 0.5))
            .line(at(-sign * width * 0.22, -above * 0.74))
            .line(at(-sign * width * 0.62, below * 0.34))
            .line(at(-sign * width * 0.82, below * 0.1))
            .closed();
        sheet.tint(&gleam, Colour::WHITE, 20);
        if picture.appearance.glasses == Glasses::HalfRim {
            sheet.line(&lens, colour, 1.1, 60);
            let rim = Path::through(&[
                at(-width, -above * 0.3),
                at(-width * 0.9, -above),
                at(0.0, -above * 1.02),
                at(width * 0.92, -above),
                at(width, -above * 0.3),
            ]);
            sheet.line(&rim, colour, thick, 100);
        } else {
            sheet.line(&lens, colour, thick, 96);
        }
        // To the ear.
        let temple = Path::from(at(width, -above * 0.5)).line(layout.place(
            sign * (layout.cheek_width + 1.0),
            layout.eye - above * 0.36,
            0.0,
        ));
        sheet.line(&temple, colour, thick, 96);
    }
    let inner = layout.eye_distance + 1.5 - width;
    let bridge = Path::through(&[
        layout.place(-inner, layout.eye - above * 0.3, depth - 12.0),
        layout.place(0.0, layout.eye - above * 0.52, depth),
        layout.place(inner, layout.eye - above * 0.3, depth - 12.0),
    ]);
    sheet.line(&bridge, colour, thick, 100);
}
