//! Beards, from a shadow to a full one.

use super::hair::Strands;
use super::{Picture, Sheet};
use crate::face::appearance::Beard;
use crate::face::measure::Measure;
use crate::face::pen::{Path, Point};

pub(super) fn beard(picture: &Picture, sheet: &mut Sheet) {
    let palette = &picture.palette;
    match picture.appearance.beard {
        Beard::None => {}
        Beard::Stubble => {
            // A shadow on the skin: nothing of it stands out from the head.
            sheet.clipped_again("head", |sheet| {
                sheet.tint(&jaw_beard(picture, 3.0), palette.hair_dark, 24);
                sheet.tint(&moustache(picture, 0.82), palette.hair_dark, 22);
            });
        }
        Beard::Moustache => whiskers(picture, sheet),
        Beard::Goatee => {
            sheet.tint(&goatee(picture), palette.hair, 94);
            whiskers(picture, sheet);
        }
        Beard::Short => {
            sheet.tint(&jaw_beard(picture, 2.0), palette.hair, 82);
            whiskers(picture, sheet);
            strands(picture, sheet, 4.0);
        }
        Beard::Full => {
            sheet.tint(&jaw_beard(picture, 22.0), palette.hair, 96);
            whiskers(picture, sheet);
            strands(picture, sheet, 18.0);
        }
    }
}

/// Along the jaw from ear to ear, open around the mouth, so much longer than the chin.
fn jaw_beard(picture: &Picture, longer: f64) -> Path {
    let layout = &picture.layout;
    let (jaw, cheek, chin) = (layout.jaw_width, layout.cheek_width, layout.chin_width);
    let long = longer.max(0.0);
    let outer = [
        (cheek * 0.975, layout.eye + 24.0, 6.0),
        (cheek * 0.965 + long * 0.1, layout.nose + 2.0, 8.0),
        (jaw * 1.0 + long * 0.3, layout.jaw - 6.0, 10.0),
        (jaw * 0.86 + long * 0.35, layout.jaw + 22.0, 20.0),
        (chin * 1.12 + long * 0.4, layout.chin - 4.0 + long * 0.6, 52.0),
        (chin * 0.5 + long * 0.1, layout.chin + longer * 0.95, 64.0),
        (0.0, layout.chin + longer, 68.0),
    ];
    let inner = [
        (0.0, layout.mouth + 20.0, 92.0),
        (11.0, layout.mouth + 18.0, 92.0),
        (24.0, layout.mouth + 16.0, 88.0),
        (41.0, layout.mouth + 5.0, 80.0),
        (45.0, layout.mouth - 12.0, 78.0),
        (jaw * 0.78, layout.nose + 8.0, 50.0),
        (cheek * 0.9, layout.nose - 22.0, 26.0),
        (cheek * 0.94, layout.eye + 8.0, 10.0),
    ];
    let place = |sign: f64, (x, y, depth): &(f64, f64, f64)| layout.place(sign * *x, *y, *depth);
    let right = outer.iter().map(|point| place(1.0, point));
    let left = outer.iter().rev().skip(1).map(|point| place(-1.0, point));
    let inner_left = inner.iter().rev().map(|point| place(-1.0, point));
    let inner_right = inner.iter().skip(1).map(|point| place(1.0, point));
    let points: Vec<Point> = right.chain(left).chain(inner_left).chain(inner_right).collect();
    Path::round(&points)
}

fn moustache(picture: &Picture, wide: f64) -> Path {
    let layout = &picture.layout;
    let upper = 7.6 + 3.7 * picture.anatomy.part(Measure::UpperLip);
    let width = (34.0 + 7.0 * picture.anatomy.part(Measure::MouthWidth)) * wide;
    let at = |x: f64, y: f64| layout.place(x, y, 104.0 - x * x / 90.0);
    let (top, lip) = (layout.nose + 6.0, layout.mouth - upper * 0.72);
    Path::round(&[
        at(0.0, top + 2.5),
        at(width * 0.42, top + 0.5),
        at(width * 0.9, lip - 2.0),
        at(width * 1.12, layout.mouth + 1.5),
        at(width * 0.92, layout.mouth - 0.5),
        at(width * 0.5, lip + 1.0),
        at(0.0, lip + 0.5),
        at(-width * 0.5, lip + 1.0),
        at(-width * 0.92, layout.mouth - 0.5),
        at(-width * 1.12, layout.mouth + 1.5),
        at(-width * 0.9, lip - 2.0),
        at(-width * 0.42, top + 0.5),
    ])
}

/// The moustache with some hairs in it.
fn whiskers(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    sheet.tint(&moustache(picture, 1.0), palette.hair, 96);
    let mut hairs = Path::default();
    for step in -4..=4 {
        let x = f64::from(step) * 7.4;
        let from = layout.place(x * 0.8, layout.nose + 9.0 + x.abs() * 0.1, 102.0);
        hairs.and(&Path::from(from).line(from.moved(x * 0.16, 7.5)));
    }
    sheet.line(&hairs, palette.hair_light, 1.1, 42);
}

fn goatee(picture: &Picture) -> Path {
    let layout = &picture.layout;
    let (wide, end) = (layout.chin_width * 0.86 + 4.0, layout.chin + 7.0);
    let at = |x: f64, y: f64, depth: f64| layout.place(x, y, depth);
    Path::round(&[
        at(36.0, layout.mouth - 4.0, 86.0),
        at(wide + 5.0, layout.mouth + 20.0, 78.0),
        at(wide * 0.8, end - 7.0, 66.0),
        at(0.0, end, 70.0),
        at(-wide * 0.8, end - 7.0, 66.0),
        at(-wide - 5.0, layout.mouth + 20.0, 78.0),
        at(-36.0, layout.mouth - 4.0, 86.0),
        at(-32.0, layout.mouth + 12.0, 88.0),
        at(-11.0, layout.mouth + 20.0, 92.0),
        at(0.0, layout.mouth + 19.0, 94.0),
        at(11.0, layout.mouth + 20.0, 92.0),
        at(32.0, layout.mouth + 12.0, 88.0),
    ])
}

/// Single hairs that lead downwards.
fn strands(picture: &Picture, sheet: &mut Sheet, length: f64) {
    let layout = &picture.layout;
    let mut chance = picture.day().fork("beard");
    let mut strands = Strands::default();
    for step in -9..=9_i32 {
        let x = f64::from(step) / 9.0;
        let height = layout.chin - 8.0 - (layout.chin - layout.jaw + 4.0) * x * x;
        let jitter = f64::from(chance.between(-4, 4));
        let from = layout.place(x * layout.jaw_width * 0.86, height + jitter, 60.0 * (1.0 - x * x));
        let hair = Path::from(from).line(from.moved(-x * 3.0, 5.0 + length * 0.55 * (1.0 - x * x)));
        strands.add(&hair);
    }
    strands.draw(picture, sheet, 1.3, 44);
}
