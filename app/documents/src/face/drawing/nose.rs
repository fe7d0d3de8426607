//! The nose: the shade of its bridge, its tip, its wings.

use super::{Picture, Sheet};
use crate::face::measure::Measure;
use crate::face::pen::{Path, Point};

/// How far the tip stands in front of the axis of the head.
const TIP: f64 = 116.0;
const WING: f64 = 98.0;

pub(super) fn nose(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let part = |measure| picture.anatomy.part(measure);
    let wing = 21.5 + 6.2 * part(Measure::NoseBaseWidth);
    let tip = 11.0 + 4.0 * part(Measure::NoseTipWidth);
    let bridge = 8.6 + 3.4 * part(Measure::BridgeWidth);
    let bend = 7.5 * part(Measure::BridgeBend);
    // An upturned tip shows the nostrils, a low one hides them.
    let rise = 4.6 * part(Measure::NoseTipRise);
    let (top, base) = (layout.brow + 10.0, layout.nose);
    let middle = top + (base - top) * 0.5;
    let place = |x: f64, y: f64, depth: f64| -> Point { layout.place(x, y, depth) };

    // The side that the light does not reach, from the brow to the wing.
    let side = Path::through(&[
        place(bridge + 5.0, top - 2.0, 88.0),
        place(bridge * 0.9 + bend * 0.5, layout.eye - 1.0, 98.0),
        place(bridge * 0.86 + bend, middle + 4.0, 106.0),
        place(tip * 0.8, base - 18.0, 114.0),
        place(tip * 0.96, base - 7.0, 114.0),
    ]);
    let mut shade = side;
    shade.on_through(&[
        place(tip * 0.96, base - 7.0, 114.0),
        place(wing * 0.96, base - 3.0, WING),
        place(wing * 0.86, base - 17.0, WING),
        place(bridge + 7.0 + bend * 0.8, middle + 2.0, 92.0),
        place(bridge + 9.0, layout.eye - 3.0, 88.0),
        place(bridge + 15.0, top - 2.0, 84.0),
    ]);
    sheet.tint(&shade.closed(), palette.skin_deep, 36);

    // A softer edge on the lit side.
    let lit = Path::through(&[
        place(-bridge - 8.0, top + 3.0, 86.0),
        place(-bridge - 1.0 + bend * 0.5, layout.eye - 1.0, 97.0),
        place(-bridge + bend, middle + 4.0, 104.0),
        place(-tip * 1.02, base - 17.0, 108.0),
    ]);
    sheet.line(&lit, palette.skin_deep, 2.2, 20);

    // Light along the bridge and on the tip.
    let light = Path::through(&[
        place(-1.6, layout.eye - 10.0, 100.0),
        place(-1.8 + bend * 0.9, middle + 2.0, 110.0),
        place(-2.0, base - 22.0, TIP),
    ]);
    sheet.line(&light, palette.skin_light, bridge * 0.62, 62);
    let tip_light = place(-3.4, base - 13.0 - rise, TIP);
    sheet.glow(tip_light, (tip * 0.92, tip * 0.76), palette.skin_light, 92);

    base_of_nose(picture, sheet, wing, tip, rise);
}

fn base_of_nose(picture: &Picture, sheet: &mut Sheet, wing: f64, tip: f64, rise: f64) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let base = layout.nose;
    // The shadow under it.
    let under = layout.place(3.0, base + 4.0, 100.0);
    sheet.glow(under, (wing + 4.0, 8.5), palette.skin_deep, 46);
    for sign in [-1.0, 1.0] {
        let outer = Path::through(&[
            layout.place(sign * (wing - 4.5), base - 17.0, WING),
            layout.place(sign * (wing + 0.4), base - 9.5, WING),
            layout.place(sign * (wing - 0.8), base - 1.8, WING),
            layout.place(sign * (wing - 6.5), base + 0.8, WING + 4.0),
        ]);
        sheet.line(&outer, palette.skin_line, 1.8, if sign < 0.0 { 58 } else { 76 });
        let nostril = sign * (tip * 0.44 + wing * 0.22);
        let height = 2.1 + 0.42 * rise;
        let hole = Path::round(&[
            layout.place(nostril - sign * 4.6, base - 0.4, 108.0),
            layout.place(nostril, base - height - 1.0, 108.0),
            layout.place(nostril + sign * 4.8, base - 0.6, 104.0),
            layout.place(nostril, base + 1.4, 106.0),
        ]);
        sheet.tint(&hole, palette.skin_line, 88);
    }
    let column = Path::through(&[
        layout.place(-tip * 0.46, base + 0.4, 110.0),
        layout.place(0.0, base + 3.0 - rise * 0.8, 113.0),
        layout.place(tip * 0.46, base + 0.4, 110.0),
    ]);
    sheet.line(&column, palette.skin_line, 1.6, 60);
}
