//! Ears: what examiners are taught to compare first.

use super::{Picture, Sheet};
use crate::face::anatomy::Lobes;
use crate::face::layout::Side;
use crate::face::measure::Measure;
use crate::face::pen::{Path, Point};

pub(super) fn ears(picture: &Picture, sheet: &mut Sheet) {
    for side in Side::BOTH {
        if !picture.appearance.hair_style.hides_ears() {
            ear(picture, side, sheet);
        }
    }
}

fn ear(picture: &Picture, side: Side, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let part = |measure| picture.anatomy.part(measure);
    let height = 9.0 * part(Measure::EarHeight);
    let top = layout.eye - 18.0 - height;
    let bottom = layout.eye + 57.0 + 11.0 * part(Measure::EarLength) - height
        + if picture.anatomy.lobes() == Lobes::Long { 9.0 } else { 0.0 }
        + 5.0 * layout.ageing;
    let length = bottom - top;
    let out = (17.0 + 9.0 * part(Measure::EarStandingOut)) * layout.ear_visible(side);
    let pointed = part(Measure::EarTop);
    // So far outside of the root of the ear, so far down its length. The root follows the edge of the head.
    let place = |outside: f64, down: f64| -> Point {
        let height = top + length * down;
        let root = layout.edge(height).min(layout.cheek_width * 0.98) - 2.0;
        layout.place(side.sign() * (root + outside), height, -8.0)
    };

    let mut points = vec![
        place(-7.0, 0.2),
        place(out * (0.36 + 0.2 * pointed), 0.03 - 0.03 * pointed),
        place(out * (0.92 + 0.08 * pointed), 0.07 - 0.06 * pointed),
        place(out * (1.22 - 0.06 * pointed), 0.26),
        place(out * 1.12, 0.5),
        place(out * 0.86, 0.72),
    ];
    match picture.anatomy.lobes() {
        Lobes::Free => points.extend([
            place(out * 0.72, 0.9),
            place(out * 0.38, 1.0),
            place(0.5, 0.965),
            place(-3.0, 0.86),
        ]),
        Lobes::Long => points.extend([
            place(out * 0.66, 0.84),
            place(out * 0.56, 0.97),
            place(out * 0.22, 1.01),
            place(-0.5, 0.93),
            place(-2.5, 0.8),
        ]),
        Lobes::Attached => {
            points.extend([place(out * 0.5, 0.84), place(out * 0.1, 0.94), place(-5.0, 1.0)]);
        }
    }
    points.push(place(-8.0, 0.7));
    let shape = Path::round(&points);
    let skin = match side {
        Side::Left => palette.skin,
        Side::Right => palette.skin.mixed(palette.skin_shade, 55),
    };
    sheet.fill(&shape, skin);

    // The rim, the bowl and the little flap before the canal.
    let rim = Path::through(&[
        place(out * 0.12, 0.16),
        place(out * 0.5, 0.12),
        place(out * 0.86, 0.27),
        place(out * 0.8, 0.5),
        place(out * 0.54, 0.7),
    ]);
    sheet.line(&rim, palette.skin_deep, 2.0, 66);
    let bowl = Path::round(&[
        place(-2.0, 0.42),
        place(out * 0.34, 0.33),
        place(out * 0.52, 0.47),
        place(out * 0.36, 0.65),
        place(-1.0, 0.7),
    ]);
    sheet.tint(&bowl, palette.skin_deep, 62);
}
