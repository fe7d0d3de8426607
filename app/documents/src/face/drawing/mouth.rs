//! Lips, corners, and the groove above them.

use super::head::percent;
use super::{Picture, Sheet};
use crate::face::appearance::Expression;
use crate::face::colour::Colour;
use crate::face::measure::Measure;
use crate::face::pen::{Path, Point};

pub(super) fn mouth(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let part = |measure| picture.anatomy.part(measure);
    let is_smiling = picture.appearance.expression == Expression::Smiling;
    let width = 32.0 + 7.0 * part(Measure::MouthWidth) + if is_smiling { 4.0 } else { 0.0 };
    let upper = 7.6 + 3.7 * part(Measure::UpperLip) - layout.ageing;
    let lower = 10.4 + 4.4 * part(Measure::LowerLip) - layout.ageing;
    let bow = 2.2 + 2.6 * part(Measure::LipBow);
    let corners = 3.0 * part(Measure::MouthCorners)
        + match picture.appearance.expression {
            Expression::Smiling => 5.5,
            Expression::Tired => -2.0,
            Expression::Neutral | Expression::Frowning => 0.0,
        };
    let at = |x: f64, y: f64| -> Point {
        let out = x / 60.0;
        layout.place(x, layout.mouth + y, 100.0 - 40.0 * out * out)
    };
    philtrum(picture, sheet, upper, bow);

    let (left, right) = (at(-width, -corners), at(width, -corners));
    // The line between the lips, from the left corner to the right.
    let line = [
        left,
        at(-width * 0.5, 0.6 - corners * 0.12),
        at(-width * 0.18, -0.8),
        at(0.0, 1.2),
        at(width * 0.18, -0.8),
        at(width * 0.5, 0.6 - corners * 0.12),
        right,
    ];
    let mut upper_lip = Path::through(&line);
    upper_lip.on_through(&[
        right,
        at(width * 0.56, -upper * 0.62 - corners * 0.3),
        at(width * 0.2, -upper - bow * 0.4),
        at(0.0, -upper + bow),
        at(-width * 0.2, -upper - bow * 0.4),
        at(-width * 0.56, -upper * 0.62 - corners * 0.3),
        left,
    ]);
    sheet.fill(&upper_lip.closed(), palette.upper_lip);

    let mut lower_lip = Path::through(&line);
    lower_lip.on_through(&[
        right,
        at(width * 0.64, lower * 0.62 - corners * 0.2),
        at(width * 0.3, lower * 0.98),
        at(0.0, lower * 1.02),
        at(-width * 0.3, lower * 0.98),
        at(-width * 0.64, lower * 0.62 - corners * 0.2),
        left,
    ]);
    sheet.fill(&lower_lip.closed(), palette.lower_lip);
    let light = at(-width * 0.14, lower * 0.52);
    sheet.glow(light, (width * 0.42, lower * 0.34), Colour(255, 236, 226), 52);

    sheet.line(&Path::through(&line), palette.skin_line.mixed(palette.upper_lip, 22), 2.0, 88);
    for corner in [left, right] {
        sheet.ellipse(corner, (2.6, 1.8), palette.skin_line, 46);
    }
    let shadow = Path::through(&[
        at(-width * 0.42, lower + 3.2),
        at(0.0, lower + 4.6),
        at(width * 0.42, lower + 3.2),
    ]);
    sheet.line(&shadow, palette.skin_deep, 3.2, 30);
}

fn philtrum(picture: &Picture, sheet: &mut Sheet, upper: f64, bow: f64) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let depth = f64::midpoint(1.0, picture.anatomy.part(Measure::PhiltrumDepth));
    let (top, bottom) = (layout.nose + 5.0, layout.mouth - upper - bow * 0.4 - 1.5);
    let place = |x: f64, y: f64| layout.place(x, y, 104.0);
    let groove = Path::round(&[
        place(-3.6, top),
        place(3.6, top),
        place(6.2, bottom),
        place(0.0, bottom + bow + 0.6),
        place(-6.2, bottom),
    ]);
    sheet.tint(&groove, palette.skin_deep, percent(6.0 + 26.0 * depth));
    let ridge = Path::through(&[place(-4.6, top), place(-7.2, bottom)]);
    sheet.line(&ridge, palette.skin_light, 2.2, percent(14.0 + 40.0 * depth));
    let ridge = Path::through(&[place(4.6, top), place(7.2, bottom)]);
    sheet.line(&ridge, palette.skin_deep, 1.7, percent(10.0 + 34.0 * depth));
}
