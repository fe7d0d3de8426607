//! Eyes, lids and brows.

use super::head::percent;
use super::{Picture, Sheet};
use crate::face::appearance::{Expression, MakeUp};
use crate::face::colour::Colour;
use crate::face::layout::Side;
use crate::face::measure::Measure;
use crate::face::pen::{Path, Point};

pub(super) fn eyes(picture: &Picture, sheet: &mut Sheet) {
    for side in Side::BOTH {
        socket(picture, side, sheet);
        eye(picture, side, sheet);
        brow(picture, side, sheet);
    }
}

/// Places around one eye: so far outwards from its middle, so far below its middle.
struct Around<'a> {
    picture: &'a Picture<'a>,
    side: Side,
    /// How much higher the outer corner stands than the inner one.
    slant: f64,
}

impl Around<'_> {
    fn at(&self, outwards: f64, below: f64) -> Point {
        let layout = &self.picture.layout;
        let rise = self.slant * outwards / layout.eye_width * 0.5;
        let x = self.side.sign() * (layout.eye_distance + outwards);
        layout.front(x, layout.eye + below - rise)
    }

    /// From the inner corner over the top to the outer one, lifted by so much in the middle.
    fn upper_lid(&self, lifted: f64) -> [Point; 4] {
        let (width, opening) = (self.picture.layout.eye_width, self.picture.layout.eye_opening);
        [
            self.at(-width, 2.2),
            self.at(-width * 0.42, -opening * 1.34 - lifted),
            self.at(width * 0.56, -opening * 1.36 - lifted),
            self.at(width, -0.6),
        ]
    }

    fn lower_lid(&self, lowered: f64) -> [Point; 4] {
        let (width, opening) = (self.picture.layout.eye_width, self.picture.layout.eye_opening);
        [
            self.at(width, -0.6),
            self.at(width * 0.62, opening * 0.86 + lowered),
            self.at(-width * 0.4, opening * 1.02 + lowered),
            self.at(-width, 2.2),
        ]
    }
}

fn around<'a>(picture: &'a Picture, side: Side) -> Around<'a> {
    Around { picture, side, slant: 1.5 + 5.5 * picture.anatomy.part(Measure::EyeSlant) }
}

fn socket(picture: &Picture, side: Side, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let around = around(picture, side);
    let inner = around.at(-layout.eye_width * 0.55, -layout.eye_opening - 3.0);
    sheet.glow(inner, (22.0, 17.0), palette.skin_deep, percent(36.0 + 16.0 * layout.ageing));
    let lid = around.at(2.0, -layout.eye_opening - 4.0);
    match picture.appearance.make_up {
        MakeUp::None => {}
        MakeUp::Light => sheet.glow(lid, (24.0, 12.0), Colour(128, 82, 78), 40),
        MakeUp::Strong => sheet.glow(lid, (27.0, 15.0), Colour(74, 66, 94), 78),
    }
}

fn eye(picture: &Picture, side: Side, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let around = around(picture, side);
    let upper = around.upper_lid(0.0);
    let lower = around.lower_lid(0.0);
    let shape = Path::from(upper[0])
        .curve(upper[1], upper[2], upper[3])
        .curve(lower[1], lower[2], lower[3])
        .closed();
    let name = match side {
        Side::Left => "eye-left",
        Side::Right => "eye-right",
    };
    sheet.clipped(name, &shape, |sheet| {
        let white = Colour(246, 242, 238).mixed(palette.skin_shade, 10);
        sheet.fill(&shape, white);
        let iris = around.at(0.0, -1.2);
        sheet.ellipse(iris, (9.8, 10.0), palette.iris_rim, 100);
        sheet.ellipse(iris.moved(0.0, 0.6), (8.2, 8.4), palette.iris, 100);
        sheet.ellipse(iris.moved(0.6, 3.6), (5.4, 4.0), palette.iris.mixed(Colour::WHITE, 28), 60);
        sheet.ellipse(iris, (4.2, 4.3), Colour(18, 12, 12), 100);
        sheet.ellipse(iris.moved(-3.0, -3.4), (2.1, 2.1), Colour::WHITE, 94);
        // The shadow of the upper lid.
        let shadow = around.upper_lid(0.0);
        let path = Path::from(shadow[0]).curve(shadow[1], shadow[2], shadow[3]);
        sheet.line(&path, palette.skin_line, 5.5, 26);
        let inner = around.at(-layout.eye_width + 2.2, 2.0);
        sheet.ellipse(inner, (2.8, 2.2), palette.blush, 72);
    });
    lids(picture, &around, sheet);
}

fn lids(picture: &Picture, around: &Around, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let upper = around.upper_lid(0.0);
    let lower = around.lower_lid(0.0);

    // Thin at the inner corner, thick outside: the lashes.
    let (thick, dark) = match picture.appearance.make_up {
        MakeUp::None => (2.3, palette.skin_line.mixed(Colour(20, 12, 12), 42)),
        MakeUp::Light => (3.4, Colour(36, 24, 24)),
        MakeUp::Strong => (5.0, Colour(18, 14, 18)),
    };
    let above = around.upper_lid(thick);
    let wing = match picture.appearance.make_up {
        MakeUp::None => around.at(layout.eye_width + 1.0, -0.4),
        MakeUp::Light => around.at(layout.eye_width + 2.6, -1.8),
        MakeUp::Strong => around.at(layout.eye_width + 6.0, -5.0),
    };
    let lashes = Path::from(upper[0])
        .curve(upper[1], upper[2], upper[3])
        .line(wing)
        .curve(above[2].moved(0.0, 0.6), above[1].moved(0.0, 0.9), upper[0].moved(0.0, -0.4))
        .closed();
    sheet.fill(&lashes, dark);

    let below = Path::from(lower[0]).curve(lower[1], lower[2], lower[3]);
    let lower_strength = if picture.appearance.make_up == MakeUp::Strong { 74 } else { 44 };
    sheet.line(&below, palette.skin_line, 1.3, lower_strength);

    // The fold of the lid; a low one disappears behind the lashes towards the corners.
    let fold = 5.8 + 4.3 * picture.anatomy.part(Measure::LidFold) - 2.2 * layout.ageing;
    let width = layout.eye_width;
    let crease = around.upper_lid(fold);
    let path = Path::from(around.at(-width * 0.9, -fold * 0.45)).curve(
        crease[1],
        crease[2],
        around.at(width * 1.06, -fold * 0.5 - 0.5),
    );
    sheet.line(&path, palette.skin_line, 1.5, 62);
}

fn brow(picture: &Picture, side: Side, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let (width, sign) = (layout.eye_width, side.sign());
    let frowns = picture.appearance.expression == Expression::Frowning;
    let arch = 5.0 + 5.0 * picture.anatomy.part(Measure::BrowArch);
    let thick = 8.6 + 3.4 * picture.anatomy.part(Measure::BrowThickness)
        - if picture.appearance.make_up == MakeUp::Strong { 1.4 } else { 0.0 };
    let inner_drop = if frowns { 5.0 } else { 1.5 };
    // The face is never quite even.
    let uneven = sign * 0.9;
    let at = |outwards: f64, above: f64| {
        let x = sign * (layout.eye_distance + outwards);
        layout.front(x, layout.brow - above + uneven)
    };
    let top = [
        at(-width * 1.06, -inner_drop + thick * 0.36),
        at(-width * 0.4, thick * 0.62 + arch * 0.3),
        at(width * 0.42, thick * 0.54 + arch),
        at(width * 1.1, arch * 0.45 + 0.5),
        at(width * 1.56, -4.5 - arch * 0.2),
    ];
    let bottom = [
        at(width * 1.56, -4.5 - arch * 0.2),
        at(width * 1.0, arch * 0.3 - thick * 0.26),
        at(width * 0.36, arch * 0.9 - thick * 0.42),
        at(-width * 0.42, arch * 0.25 - thick * 0.46),
        at(-width * 1.0, -inner_drop - thick * 0.58),
    ];
    let mut shape = Path::through(&top);
    shape.on_through(&bottom);
    let shape = shape.closed();
    sheet.tint(&shape, palette.brow, 86);
    // A few hairs at the inner end.
    let mut hairs = Path::default();
    for step in [0.0, 1.0, 2.0] {
        let from = at(-width * (1.06 - 0.22 * step), -inner_drop - thick * (0.5 - 0.16 * step));
        hairs.and(&Path::from(from).line(from.moved(sign * 2.0, -thick * 0.95)));
    }
    sheet.line(&hairs, palette.brow, 1.2, 72);
}
