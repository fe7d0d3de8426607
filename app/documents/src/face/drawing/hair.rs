//! Hair: what hangs behind the head, and what grows out of it.
//!
//! Every style is a cap between the hairline, which belongs to the person, and an outer edge, which belongs to the
//! hairdresser. Strands lead from the one to the other, or from a parting to the sides.

use super::{Picture, Sheet};
use crate::face::appearance::HairStyle;
use crate::face::layout::Side;
use crate::face::pen::{Path, Point, at};
use crate::sex::Sex;

pub(super) fn behind(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let dark = palette.hair.mixed(palette.hair_dark, 44);
    let (wide, bottom) = match picture.appearance.hair_style {
        HairStyle::LongStraight => (20.0, 462.0),
        HairStyle::LongWavy => (32.0, 462.0),
        HairStyle::Bob => (24.0, layout.mouth + 22.0),
        HairStyle::CurlyFull => {
            let points = curly_cloud(picture, 42.0, layout.mouth + 26.0);
            sheet.fill(&Path::round(&points), dark);
            return;
        }
        HairStyle::Bun => {
            let centre = layout.place(4.0, layout.top - 14.0, -40.0);
            sheet.ellipse(centre, (39.0, 30.0), palette.hair, 100);
            sheet.ellipse(centre.moved(-8.0, -8.0), (20.0, 13.0), palette.hair_light, 38);
            for bend in [-14.0, 2.0, 17.0] {
                let path = Path::through(&[
                    centre.moved(-30.0, 8.0 + bend * 0.5),
                    centre.moved(bend, -16.0 + bend * 0.3),
                    centre.moved(31.0, 6.0 + bend * 0.4),
                ]);
                sheet.line(&path, palette.hair_dark, 1.6, 46);
            }
            return;
        }
        _ => return,
    };
    let width = layout.cheek_width + wide;
    let mut half = vec![
        (0.0, layout.top - 4.0),
        (width * 0.6, layout.top + 8.0),
        (width * 0.96, layout.top + 70.0),
        (width, layout.eye + 20.0),
        (width * 0.99, layout.mouth),
    ];
    if picture.appearance.hair_style == HairStyle::LongWavy {
        half.extend([(width * 1.1, 356.0), (width * 1.0, 398.0), (width * 1.12, 440.0)]);
    } else if bottom > layout.mouth + 60.0 {
        half.push((width * 1.02, 390.0));
    }
    half.push((width * 0.92, bottom));
    let right = half.iter().map(|(x, y)| layout.place(*x, *y, -30.0));
    let left = half.iter().skip(1).rev().map(|(x, y)| layout.place(-*x, *y, -30.0));
    let points: Vec<Point> = right.chain(left).collect();
    sheet.fill(&Path::round(&points), dark);
}

pub(super) fn front(picture: &Picture, sheet: &mut Sheet) {
    let style = picture.appearance.hair_style;
    match style {
        HairStyle::Bald => bald(picture, sheet),
        HairStyle::Buzzed => {
            let cap = Cap::of(picture, 0.5, 0.0);
            sheet.tint(&cap.shape(), picture.palette.hair, 74);
        }
        HairStyle::Cropped => {
            let cap = Cap::of(picture, 9.0, 3.5);
            cap.fill(picture, sheet);
            cap.strands(picture, sheet, 15, 0.62);
        }
        HairStyle::SweptBack => {
            let cap = Cap::of(picture, 17.0, 5.0);
            cap.fill(picture, sheet);
            cap.strands(picture, sheet, 17, 0.96);
        }
        HairStyle::SideParted => side_parted(picture, sheet),
        HairStyle::CurlyShort => curly_short(picture, sheet),
        HairStyle::Fringe => fringe(picture, sheet),
        HairStyle::Pixie => pixie(picture, sheet),
        HairStyle::Bob => {
            let cap = Cap::of(picture, 13.0, 12.0);
            cap.fill(picture, sheet);
            cap.parted_strands(picture, sheet, 0.5, 13);
            fringe_locks(picture, sheet);
            for side in Side::BOTH {
                lock(picture, sheet, side, layout_end(picture), Edge::Even);
            }
        }
        HairStyle::LongStraight => {
            let cap = Cap::of(picture, 11.0, 8.0);
            cap.fill(picture, sheet);
            cap.parted_strands(picture, sheet, 0.5, 15);
        }
        HairStyle::LongWavy => {
            let cap = Cap::of(picture, 15.0, 13.0);
            cap.fill(picture, sheet);
            cap.parted_strands(picture, sheet, 0.42, 15);
            for side in Side::BOTH {
                lock(picture, sheet, side, 456.0, Edge::Wavy);
            }
        }
        HairStyle::CurlyFull => {
            let cap = Cap::of(picture, 30.0, 22.0);
            cap.fill(picture, sheet);
            curls(picture, sheet, &cap, 30.0);
        }
        HairStyle::TiedBack | HairStyle::Bun => {
            let cap = Cap::of(picture, 7.0, 2.5);
            cap.fill(picture, sheet);
            cap.strands(picture, sheet, 19, 0.98);
        }
    }
}

/// How far down the hair of a bob hangs.
fn layout_end(picture: &Picture) -> f64 {
    picture.layout.mouth + 18.0
}

/// Lines of two shades, alternating, gathered so that each shade is one path.
#[derive(Default)]
pub(super) struct Strands {
    light: Path,
    dark: Path,
    count: usize,
}

impl Strands {
    pub(super) fn add(&mut self, strand: &Path) {
        if self.count.is_multiple_of(2) {
            self.light.and(strand);
        } else {
            self.dark.and(strand);
        }
        self.count += 1;
    }

    pub(super) fn draw(&self, picture: &Picture, sheet: &mut Sheet, width: f64, opacity: u8) {
        sheet.line(&self.light, picture.palette.hair_light, width, opacity);
        sheet.line(&self.dark, picture.palette.hair_dark, width, opacity);
    }
}

/// The hair on the skull.
struct Cap {
    /// From the left ear over the crown to the right one.
    outer: Vec<Point>,
    /// From the left ear over the forehead to the right one.
    hairline: Vec<Point>,
}

impl Cap {
    /// So much higher than the skull, so much wider.
    fn of(picture: &Picture, higher: f64, wider: f64) -> Self {
        let layout = &picture.layout;
        let width = layout.temple_width;
        let half = [
            (width * 1.03 + wider * 0.3, layout.eye + 7.0),
            (width * 1.04 + wider, layout.eye - 34.0),
            (width * 1.0 + wider, layout.top + 74.0 - higher * 0.1),
            (width * 0.83 + wider * 0.8, layout.top + 31.0 - higher * 0.4),
            (width * 0.46 + wider * 0.4, layout.top + 6.0 - higher * 0.8),
            (0.0, layout.top - higher),
        ];
        let left = half.iter().map(|(x, y)| layout.place(-*x, *y, 0.0));
        let right = half.iter().rev().skip(1).map(|(x, y)| layout.place(*x, *y, 0.0));
        // Men's corners recede with the years.
        let receding = if picture.anatomy.sex == Sex::Male { 10.0 * layout.ageing } else { 0.0 };
        Self {
            outer: left.chain(right).collect(),
            hairline: layout.hairline_points(picture.anatomy, receding),
        }
    }

    fn shape(&self) -> Path {
        let mut path = Path::through(&self.outer);
        let back: Vec<Point> = self.hairline.iter().rev().copied().collect();
        if let (Some(end), Some(first)) = (self.outer.last(), back.first()) {
            path.on_through(&[*end, *first]);
        }
        path.on_through(&back);
        path.closed()
    }

    fn fill(&self, picture: &Picture, sheet: &mut Sheet) {
        let (layout, palette) = (&picture.layout, &picture.palette);
        sheet.gradient(
            "hair",
            at(70.0, layout.top - 20.0),
            at(290.0, layout.eye),
            &[(0, palette.hair_light), (34, palette.hair), (100, palette.hair_dark)],
        );
        let mut shadow = Path::through(&self.hairline);
        let lower: Vec<Point> =
            self.hairline.iter().rev().map(|point| point.moved(0.6, 5.5)).collect();
        if let (Some(end), Some(first)) = (self.hairline.last(), lower.first()) {
            shadow.on_through(&[*end, *first]);
        }
        shadow.on_through(&lower);
        sheet.tint(&shadow.closed(), palette.skin_deep, 34);
        sheet.fill_with(&self.shape(), "hair");
    }

    /// Strands from the hairline backwards, so far up to the outer edge.
    fn strands(&self, picture: &Picture, sheet: &mut Sheet, count: u8, far: f64) {
        let mut chance = picture.day().fork("strands");
        let mut strands = Strands::default();
        for index in 0..count {
            let along = (f64::from(index) + 0.5) / f64::from(count);
            let jitter = f64::from(chance.between(-30, 30)) / 1000.0;
            let from = point_on(&self.hairline, along);
            let to = point_on(&self.outer, (along + jitter).clamp(0.02, 0.98));
            let reach = far * (0.72 + f64::from(chance.between(0, 26)) / 100.0);
            let end = from.towards(to, reach);
            let middle = from.towards(end, 0.5).moved((along - 0.5) * -6.0, -4.0);
            let path = Path::through(&[from.towards(to, 0.03), middle, end]);
            strands.add(&path);
        }
        strands.draw(picture, sheet, 1.7, 52);
    }

    /// Strands from a parting, so far along the hairline, to both sides.
    fn parted_strands(&self, picture: &Picture, sheet: &mut Sheet, parting: f64, count: u8) {
        let palette = &picture.palette;
        let mut strands = Strands::default();
        let front = point_on(&self.hairline, parting);
        let back = point_on(&self.outer, parting);
        for index in 0..count {
            let along = f64::from(index) / f64::from(count - 1);
            let from = front.towards(back, 0.12 + 0.5 * f64::from(index % 4) / 3.0);
            let edge = point_on(&self.hairline, along).towards(point_on(&self.outer, along), 0.5);
            // Over the top, then down.
            let bend = at(f64::midpoint(from.x, edge.x), from.y.min(edge.y) - 2.0)
                .towards(point_on(&self.outer, f64::midpoint(along, parting)), 0.35);
            let path = Path::through(&[from, bend, edge]);
            strands.add(&path);
        }
        strands.draw(picture, sheet, 1.7, 46);
        let path = Path::from(front.moved(0.0, -1.0)).line(front.towards(back, 0.7));
        sheet.line(&path, palette.skin_shade, 1.8, 70);
    }
}

/// A place so far (0 to 1) along a row of points.
fn point_on(points: &[Point], along: f64) -> Point {
    let steps = points.len().saturating_sub(1);
    let mut left = along.clamp(0.0, 1.0) * f64::from(u32::try_from(steps).unwrap_or_default());
    for pair in points.windows(2) {
        if left <= 1.0 {
            return pair[0].towards(pair[1], left);
        }
        left -= 1.0;
    }
    points.last().copied().unwrap_or(at(0.0, 0.0))
}

fn bald(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    for side in Side::BOTH {
        let place = |x: f64, y: f64, depth: f64| layout.place(side.sign() * x, y, depth);
        let width = layout.temple_width;
        let patch = Path::round(&[
            place(width * 1.04, layout.eye + 8.0, 0.0),
            place(width * 1.055, layout.eye - 30.0, 0.0),
            place(width * 1.04, layout.top + 74.0, 0.0),
            place(width * 0.96, layout.top + 62.0, 8.0),
            place(width * 0.93, layout.top + 92.0, 14.0),
            place(width * 0.95, layout.eye - 14.0, 12.0),
        ]);
        sheet.tint(&patch, palette.hair, 78);
    }
    let gleam = layout.place(-26.0, layout.top + 28.0, 30.0);
    sheet.glow(gleam, (40.0, 20.0), palette.skin_light, 84);
}

fn side_parted(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let mut cap = Cap::of(picture, 15.0, 5.0);
    // Fuller on the side that the hair is combed to.
    for (index, point) in cap.outer.iter_mut().enumerate() {
        if (4..9).contains(&index) {
            *point = point.moved(3.0, if index >= 6 { -6.0 } else { -1.0 });
        }
    }
    cap.fill(picture, sheet);
    let mut strands = Strands::default();
    let front = point_on(&cap.hairline, 0.3);
    for index in 0..11_u8 {
        let along = 0.34 + 0.6 * f64::from(index) / 10.0;
        let from = front.towards(point_on(&cap.outer, 0.36), 0.1 + 0.07 * f64::from(index % 5));
        let to = point_on(&cap.hairline, along).towards(point_on(&cap.outer, along), 0.46);
        let over = point_on(&cap.outer, f64::midpoint(along, 0.4)).towards(to, 0.34);
        strands.add(&Path::through(&[from, over, to]));
    }
    strands.draw(picture, sheet, 1.8, 48);
    for index in 0..4_u8 {
        let along = 0.08 + 0.055 * f64::from(index);
        let from = point_on(&cap.outer, along + 0.08).towards(front, 0.3);
        let to = point_on(&cap.hairline, along).towards(point_on(&cap.outer, along), 0.3);
        sheet.line(&Path::through(&[from, to]), palette.hair_dark, 1.6, 44);
    }
    let part = Path::from(front.moved(0.0, -1.0)).line(layout.place(-38.0, layout.top + 8.0, 10.0));
    sheet.line(&part, palette.skin_shade, 2.0, 76);
}

fn curly_short(picture: &Picture, sheet: &mut Sheet) {
    let cap = Cap::of(picture, 17.0, 8.0);
    cap.fill(picture, sheet);
    curls(picture, sheet, &cap, 20.0);
}

/// Round locks all over the cap.
fn curls(picture: &Picture, sheet: &mut Sheet, cap: &Cap, size: f64) {
    let palette = &picture.palette;
    let colours = [
        palette.hair.mixed(palette.hair_light, 40),
        palette.hair,
        palette.hair.mixed(palette.hair_dark, 46),
    ];
    let mut chance = picture.day().fork("curls");
    let mut lines = Path::default();
    for (row, depth) in [1.0, 0.62, 0.22].into_iter().enumerate() {
        let mut locks = colours.map(|_| Path::default());
        for index in 0..13_u8 {
            let shift = if row % 2 == 0 { 0.5 } else { 1.0 };
            let along = (f64::from(index) + shift) / 13.5;
            let jitter = f64::from(chance.between(-20, 20)) / 10.0;
            let centre = point_on(&cap.hairline, along)
                .towards(point_on(&cap.outer, along), depth)
                .moved(jitter, -jitter);
            let radius = size * 0.5 + f64::from(chance.between(-20, 25)) / 10.0;
            // Towards the face they are smaller.
            let radius = if depth < 0.3 { radius * 0.72 } else { radius };
            let shade = (usize::from(index) + usize::from(chance.is_one_of(1, 2))) % locks.len();
            if let Some(lock) = locks.get_mut(shade) {
                lock.and(&Path::circle(centre, radius));
            }
            lines.and(&Path::through(&[
                centre.moved(-radius * 0.6, radius * 0.1),
                centre.moved(-radius * 0.1, -radius * 0.55),
                centre.moved(radius * 0.55, -radius * 0.05),
            ]));
        }
        for (lock, colour) in locks.iter().zip(colours) {
            sheet.fill(lock, colour);
        }
    }
    sheet.line(&lines, palette.hair_light, 1.4, 44);
}

/// A cloud of curls around the head down to a height.
fn curly_cloud(picture: &Picture, wide: f64, bottom: f64) -> Vec<Point> {
    let layout = &picture.layout;
    let width = layout.cheek_width + wide;
    let half = [
        (0.0, layout.top - 34.0),
        (width * 0.3, layout.top - 40.0),
        (width * 0.56, layout.top - 20.0),
        (width * 0.8, layout.top - 8.0),
        (width * 0.92, layout.top + 32.0),
        (width * 1.06, layout.top + 64.0),
        (width * 1.0, layout.top + 106.0),
        (width * 1.1, layout.eye + 6.0),
        (width * 1.02, layout.eye + 46.0),
        (width * 1.06, layout.nose + 26.0),
        (width * 0.9, bottom),
        (width * 0.6, bottom + 12.0),
    ];
    let right = half.iter().map(|(x, y)| layout.place(*x, *y, -20.0));
    let left = half.iter().skip(1).rev().map(|(x, y)| layout.place(-*x, *y, -20.0));
    right.chain(left).collect()
}

fn fringe(picture: &Picture, sheet: &mut Sheet) {
    let cap = Cap::of(picture, 13.0, 7.0);
    cap.fill(picture, sheet);
    fringe_locks(picture, sheet);
}

/// Hair that falls over the forehead.
fn fringe_locks(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let width = layout.temple_width;
    let end = layout.brow - 12.0;
    let place = |x: f64, y: f64| layout.place(x, y, 84.0 - x.abs() * 0.7);
    let shape = [
        place(-width * 0.96, layout.brow - 2.0),
        place(-width * 0.92, layout.top + 62.0),
        place(-width * 0.5, layout.top + 22.0),
        place(0.0, layout.top + 14.0),
        place(width * 0.5, layout.top + 22.0),
        place(width * 0.92, layout.top + 62.0),
        place(width * 0.96, layout.brow - 2.0),
        place(width * 0.76, end + 3.0),
        place(width * 0.4, end - 1.0),
        place(width * 0.06, end + 2.0),
        place(-width * 0.36, end - 2.0),
        place(-width * 0.74, end + 2.0),
    ];
    sheet.tint(&Path::round(&shape.map(|point| point.moved(0.5, 5.0))), palette.skin_deep, 30);
    sheet.fill(&Path::round(&shape), palette.hair);
    let mut strands = Strands::default();
    for step in -6..=6_i32 {
        let x = f64::from(step) / 6.5;
        let from = place(x * width * 0.5, layout.top + 24.0 + 14.0 * x * x);
        let to = place(x * width * 0.86, end - 3.0);
        let bend = from.towards(to, 0.5).moved(x * 9.0, -3.0);
        strands.add(&Path::through(&[from, bend, to]));
    }
    strands.draw(picture, sheet, 1.7, 46);
}

fn pixie(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let cap = Cap::of(picture, 15.0, 6.0);
    cap.fill(picture, sheet);
    // Combed over from one side: one corner of the hairline stays visible.
    let width = layout.temple_width;
    let place = |x: f64, y: f64| layout.place(x, y, 80.0 - x.abs() * 0.6);
    let sweep = Path::round(&[
        place(-width * 0.34, layout.hairline - 22.0),
        place(width * 0.3, layout.top + 14.0),
        place(width * 0.86, layout.top + 56.0),
        place(width * 1.0, layout.brow + 2.0),
        place(width * 0.94, layout.brow + 10.0),
        place(width * 0.62, layout.brow - 20.0),
        place(width * 0.1, layout.hairline + 10.0),
        place(-width * 0.3, layout.hairline + 2.0),
    ]);
    sheet.fill(&sweep, palette.hair);
    let mut strands = Strands::default();
    for index in 0..8_u8 {
        let lower = f64::from(index) / 7.0;
        let from = place(-width * 0.3, layout.hairline - 20.0 + 20.0 * lower);
        let to = place(width * (0.97 - 0.2 * lower), layout.brow - 16.0 * lower);
        let over = place(width * 0.42, layout.top + 36.0 + (layout.hairline - 82.0) * lower);
        strands.add(&Path::through(&[from, over, to]));
    }
    strands.draw(picture, sheet, 1.7, 46);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Even,
    Wavy,
}

/// Hair that hangs beside the face, over the ear.
fn lock(picture: &Picture, sheet: &mut Sheet, side: Side, end: f64, edge: Edge) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let (temple, cheek) = (layout.temple_width, layout.cheek_width);
    let place = |x: f64, y: f64| layout.place(side.sign() * x, y, 8.0);
    let wave = if edge == Edge::Wavy { 7.0 } else { 0.0 };
    let middle = f64::midpoint(layout.eye, end);
    let points = [
        place(temple * 0.8, layout.top + 44.0),
        place(temple * 1.06 + 10.0, layout.top + 72.0),
        place(cheek + 17.0, layout.eye - 6.0),
        place(cheek + 20.0 + wave, middle - 30.0),
        place(cheek + 22.0 - wave, middle + 26.0),
        place(cheek + 17.0 + wave, end - 12.0),
        place(cheek + 2.0, end),
        place(cheek * 0.82, end - 6.0),
        place(cheek * 0.86 + wave * 0.8, middle + 24.0),
        place(cheek * 0.84 - wave * 0.6, middle - 26.0),
        place(cheek * 0.9, layout.eye + 6.0),
        place(temple * 0.9, layout.brow - 10.0),
    ];
    let colour = match side {
        Side::Left => palette.hair,
        Side::Right => palette.hair.mixed(palette.hair_dark, 40),
    };
    sheet.fill(&Path::round(&points), colour);
    let mut strands = Strands::default();
    for step in 1..5_u8 {
        let part = f64::from(step) / 5.0;
        let strand = Path::through(&[
            points[11].towards(points[1], part),
            points[10].towards(points[2], part),
            points[9].towards(points[3], part),
            points[8].towards(points[4], part),
            points[7].towards(points[5], part),
        ]);
        strands.add(&strand);
    }
    strands.draw(picture, sheet, 1.7, 46);
}
