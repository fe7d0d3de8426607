//! The head itself, light and shade on it, what the years write into it, and its marks.

use super::{Picture, Sheet};
use crate::chance::Chance;
use crate::face::anatomy::MarkKind;
use crate::face::appearance::{Expression, MakeUp};
use crate::face::colour::Colour;
use crate::face::layout::Side;
use crate::face::pen::{Path, at};

pub(super) fn head(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let outline = Path::round(&layout.outline());
    let light = layout.front(-34.0, layout.eye + 2.0);
    sheet.round_gradient(
        "skin",
        light,
        layout.chin - layout.eye + 74.0,
        &[
            (0, palette.skin_light),
            (42, palette.skin),
            (78, palette.skin),
            (100, palette.skin_shade),
        ],
    );
    sheet.fill_with(&outline, "skin");

    sheet.clipped("head", &outline, |sheet| {
        shade_of_the_side(picture, sheet);
        // The hollow of the temples and under the cheekbones.
        for side in Side::BOTH {
            let sign = side.sign();
            let strength = if layout.weight < 0.0 { 38 } else { 16 };
            let hollow = layout.place(sign * layout.cheek_width * 0.78, layout.nose + 20.0, 40.0);
            sheet.glow(hollow, (22.0, 42.0), palette.skin_deep, strength);
        }
        let strength = match picture.appearance.make_up {
            MakeUp::None => 34,
            MakeUp::Light => 48,
            MakeUp::Strong => 66,
        };
        for side in Side::BOTH {
            let cheek = layout.front(side.sign() * layout.cheek_width * 0.6, layout.nose - 14.0);
            sheet.glow(cheek, (33.0, 24.0), palette.blush, strength);
        }
        // Light on the forehead.
        let forehead = layout.front(-22.0, f64::midpoint(layout.brow, layout.hairline) - 2.0);
        sheet.glow(forehead, (54.0, 24.0), palette.skin_light, 60);
        chin(picture, sheet);
    });
}

/// A crescent along the side that the light does not reach.
fn shade_of_the_side(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let inner = [
        layout.place(layout.temple_width * 0.7, layout.top + 10.0, 20.0),
        layout.place(layout.temple_width * 0.86, layout.brow, 34.0),
        layout.place(layout.cheek_width * 0.8, layout.eye + 24.0, 36.0),
        layout.place(layout.jaw_width * 0.83, layout.mouth - 6.0, 40.0),
        layout.place(layout.jaw_width * 0.52, layout.chin - 22.0, 50.0),
        layout.place(layout.chin_width * 0.2, layout.chin + 3.0, 66.0),
    ];
    let path = Path::through(&inner)
        .line(layout.place(130.0, layout.chin + 20.0, 0.0))
        .line(layout.place(130.0, layout.top, 0.0))
        .closed();
    sheet.tint(&path, palette.skin_shade, 52);
}

fn chin(picture: &Picture, sheet: &mut Sheet) {
    use crate::face::measure::Measure;
    let (layout, palette) = (&picture.layout, &picture.palette);
    let between = f64::midpoint(layout.mouth, layout.chin);
    let width = layout.chin_width;
    let light = layout.place(-3.0, layout.chin - 17.0, 92.0);
    sheet.glow(light, (width * 0.72, 13.0), palette.skin_light, 58);
    let fold = Path::through(&[
        layout.place(-width * 0.46, between + 1.0, 84.0),
        layout.place(0.0, between - 3.5, 90.0),
        layout.place(width * 0.46, between + 1.0, 84.0),
    ]);
    sheet.line(&fold, palette.skin_deep, 2.2, 30);
    let cleft = picture.anatomy.part(Measure::ChinCleft);
    if cleft > 0.08 {
        let depth = 5.0 + 9.0 * cleft;
        let path = Path::through(&[
            layout.place(0.4, layout.chin - 10.0 - depth, 90.0),
            layout.place(-0.7, layout.chin - 10.0 - depth / 2.0, 92.0),
            layout.place(0.4, layout.chin - 8.0, 86.0),
        ]);
        sheet.line(&path, palette.skin_deep, 1.6 + cleft, percent(24.0 + 46.0 * cleft));
    }
}

pub(super) fn age_and_marks(picture: &Picture, sheet: &mut Sheet) {
    age(picture, sheet);
    marks(picture, sheet);
}

fn age(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let ageing = layout.ageing;
    let is_smiling = picture.appearance.expression == Expression::Smiling;
    for side in Side::BOTH {
        let sign = side.sign();
        // From the wing of the nose to the corner of the mouth.
        let strength = 12.0 + 44.0 * ageing + if is_smiling { 22.0 } else { 0.0 };
        let out = if is_smiling { 5.0 } else { 0.0 };
        let fold = Path::through(&[
            layout.front(sign * 26.0, layout.nose - 7.0),
            layout.front(sign * (36.0 + out), layout.nose + 11.0),
            layout.front(sign * (40.0 + out), layout.mouth - 3.0),
        ]);
        sheet.line(&fold, palette.skin_deep, 1.9, percent(strength));
        if ageing > 0.28 {
            // From the corner of the mouth downwards.
            let fold = Path::through(&[
                layout.front(sign * 37.0, layout.mouth + 8.0),
                layout.front(sign * 40.0, layout.mouth + 24.0),
            ]);
            sheet.line(&fold, palette.skin_deep, 1.7, percent(44.0 * ageing));
            crows_feet(picture, side, sheet);
        }
        let tired = if picture.appearance.expression == Expression::Tired { 24.0 } else { 0.0 };
        let bags = 10.0 + 40.0 * ageing + tired;
        let (distance, width) = (layout.eye_distance, layout.eye_width);
        let bag = Path::through(&[
            layout.front(sign * (distance - width * 0.86), layout.eye + 10.0),
            layout.front(sign * (distance - width * 0.1), layout.eye + 15.5 + 2.5 * ageing),
            layout.front(sign * (distance + width * 0.76), layout.eye + 11.0),
        ]);
        sheet.line(&bag, palette.skin_deep, 1.7, percent(bags));
    }
    let lines: &[f64] = match ageing {
        ..0.3 => &[],
        ..0.5 => &[16.0],
        _ => &[12.0, 24.0],
    };
    for above in lines {
        let y = layout.brow - above;
        let line = Path::through(&[
            layout.front(-44.0, y + 1.0),
            layout.front(-20.0, y - 2.5),
            layout.front(2.0, y - 0.5),
            layout.front(24.0, y - 2.5),
            layout.front(46.0, y + 1.5),
        ]);
        sheet.line(&line, palette.skin_deep, 1.5, percent(14.0 + 34.0 * ageing));
    }
    if picture.appearance.expression == Expression::Frowning {
        for sign in [-1.0, 1.0] {
            let line = Path::through(&[
                layout.front(sign * 7.0, layout.brow - 5.0),
                layout.front(sign * 5.0, layout.brow + 9.0),
            ]);
            sheet.line(&line, palette.skin_deep, 1.9, 56);
        }
    }
    if layout.weight > 0.2 {
        // A second chin.
        let width = layout.chin_width + 12.0;
        let fold = Path::through(&[
            layout.place(-width, layout.chin - 8.0, 44.0),
            layout.place(0.0, layout.chin + 13.0 + 4.0 * layout.weight, 52.0),
            layout.place(width, layout.chin - 8.0, 44.0),
        ]);
        sheet.line(&fold, palette.skin_deep, 2.4, 42);
    }
}

fn crows_feet(picture: &Picture, side: Side, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let corner = side.sign() * (layout.eye_distance + layout.eye_width + 5.0);
    let mut lines = Path::default();
    for (rise, length) in [(-5.0, 8.0), (1.0, 9.0), (7.0, 8.0)] {
        lines.and(&Path::through(&[
            layout.front(corner, layout.eye + rise * 0.5),
            layout.front(corner + side.sign() * length, layout.eye + rise * 1.5),
        ]));
    }
    sheet.line(&lines, palette.skin_deep, 1.2, percent(48.0 * layout.ageing));
}

fn marks(picture: &Picture, sheet: &mut Sheet) {
    let palette = &picture.palette;
    let brown = palette.skin.mixed(Colour(66, 36, 28), 78);
    let mut shapes = Chance::new(picture.face.seed).fork("shapes of marks");
    for mark in picture.anatomy.marks() {
        let place = picture.layout.mark(mark.place);
        let turn = f64::from(shapes.between(-10, 10)) / 10.0;
        match mark.kind {
            MarkKind::Mole => {
                sheet.ellipse(place, (3.3, 3.0), brown, 92);
                sheet.ellipse(place.moved(-0.9, -0.9), (1.0, 0.9), palette.skin_light, 42);
            }
            MarkKind::Scar => {
                let scar = Path::through(&[
                    place.moved(-8.0, 5.0 * turn - 3.0),
                    place.moved(0.0, 0.8),
                    place.moved(9.0, -5.0 * turn + 3.0),
                ]);
                sheet.line(&scar, palette.skin_deep, 3.0, 58);
                sheet.line(&scar, palette.skin_light, 1.4, 95);
            }
            MarkKind::Birthmark => {
                let stain = [
                    (-9.0, -2.0),
                    (-3.0, -7.0),
                    (5.0, -5.0 + turn),
                    (10.0, 1.0),
                    (4.0, 6.5),
                    (-5.0, 5.0 - turn),
                ];
                let stain = stain.map(|(x, y)| at(place.x + x, place.y + y));
                sheet.tint(&Path::round(&stain), brown, 42);
            }
        }
    }
}

/// An opacity from a number that grows with age.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to hundredths just before"
)]
pub(super) fn percent(value: f64) -> u8 {
    value.round().clamp(0.0, 100.0) as u8
}
