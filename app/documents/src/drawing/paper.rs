//! What is in the paper, goes through it, or holds it.

use std::fmt::Write;

use super::canvas::{Canvas, Paint, hex, part};
use super::curve::{Path, Segment, Spot, cosine, sine};
use super::glyph;
use super::motif::{Pen, placed};
use crate::chance::Chance;
use crate::light::Light;
use crate::specimen::element::{Element, Fibre, Holes, Making, Motif, Stitches};
use crate::specimen::ink::Ultraviolet;
use crate::specimen::measure::Micrometres;

/// Soft light and dark tones in the light from behind. A printed one is pale ink with sharp edges, in every light.
pub(super) fn watermark(canvas: &mut Canvas, element: &Element, design: Motif) {
    if let Making::Printed(_) = element.making {
        for (path, pen) in placed(design, element.area).0 {
            canvas.ink_path(element, &path, lighter(pen, 60));
        }
        return;
    }
    let (dark, light, strength) = match canvas.light() {
        Light::Transmitted => ("#6b4413", "#fffaf0", 100),
        // At a flat angle and in good light a trained eye guesses it.
        Light::Daylight => ("#8c7c60", "#fff", 9),
        Light::Oblique => ("#5c5248", "#fff", 16),
        Light::Ultraviolet | Light::Infrared | Light::Coaxial => return,
    };
    let (parts, scale) = placed(design, element.area);
    let share = |opacity: u16| u8::try_from(opacity * strength / 100).unwrap_or(0);
    // Tones without edges: the same outline over and over, ever narrower.
    for (path, pen) in &parts {
        if let Pen::Fill(tone) = pen {
            for (width, opacity) in [(70.0, 9), (46.0, 10), (24.0, 13)] {
                canvas.path(path, &Paint::stroke(light, width * scale).opacity(share(opacity)));
            }
            let depth = u16::from(*tone) / 2;
            canvas.shape(path, &Paint::fill(dark).opacity(share(depth)));
            canvas.path(path, &Paint::stroke(dark, 16.0 * scale).opacity(share(9)));
        }
    }
    for (path, pen) in &parts {
        if let Pen::Stroke(width) = pen {
            canvas.path(path, &Paint::stroke(light, width * 2.4).opacity(share(22)));
            canvas.path(path, &Paint::stroke(light, width * 1.1).opacity(share(42)));
        }
    }
}

fn lighter(pen: Pen, hundredths: u8) -> Pen {
    match pen {
        Pen::Fill(strength) => Pen::Fill(part(strength, hundredths)),
        Pen::Stroke(width) => Pen::Stroke(width),
    }
}

/// A band in the paper with letters in it; or a line that imitates one.
pub(super) fn thread(canvas: &mut Canvas, element: &Element, text: &str) {
    let area = element.area;
    let (left, width) = (area.left.hundredths(), area.width.hundredths());
    if let Making::Printed(_) = element.making {
        let middle = left + width / 2.0;
        let line = Path(vec![
            Segment::Move(Spot::new(middle, area.top.hundredths())),
            Segment::Line(Spot::new(middle, area.bottom().hundredths())),
        ]);
        canvas.ink_path(element, &line, Pen::Stroke(width));
        return;
    }
    let (colour, opacity, letters) = match (canvas.light(), element.ink.ultraviolet) {
        (Light::Transmitted, _) => ("#4a3110".to_owned(), 82, Some(("#fbe6b4", 90))),
        (Light::Ultraviolet, Ultraviolet::Glows(glow)) => (hex(glow), 74, Some(("#241a50", 80))),
        (Light::Daylight, _) => ("#807a6c".to_owned(), 8, None),
        (Light::Oblique, _) => ("#5a544c".to_owned(), 14, None),
        _ => return,
    };
    canvas.rect(area, &Paint::fill(colour).opacity(opacity));
    let Some((ink, strength)) = letters else { return };
    let size = width * 0.72;
    // Turned letters, one word under another.
    let advance = size * 0.86;
    let mut path = Path::default();
    let mut y = area.top.hundredths() + 40.0;
    let count = u32::try_from(text.chars().count()).unwrap_or(1);
    let word = glyph::line(text, 0.0, 0.0, size, advance);
    while y + advance * f64::from(count) < area.bottom().hundredths() {
        let start = y;
        path.extend(
            word.mapped(|spot| Spot::new(left + (width + size) * 0.5 - spot.y, start + spot.x)),
        );
        y += advance * (f64::from(count) + 1.6);
    }
    canvas.path(&path, &Paint::stroke(ink, size * 0.13).opacity(strength));
}

/// Fibres of one colour are one path.
pub(super) fn fibres(canvas: &mut Canvas, element: &Element, fibres: &[Fibre]) {
    let mut groups: Vec<(String, u8, Path)> = Vec::new();
    for fibre in fibres {
        let Some((colour, _, opacity)) = canvas.colour(fibre.ink) else { continue };
        if matches!(canvas.light(), Light::Transmitted | Light::Coaxial) {
            continue;
        }
        // What glows only, the other lights do not find; what is coloured, they find faintly.
        let colour = hex(colour);
        let path = fibre_path(*fibre);
        match groups.iter_mut().find(|(other, _, _)| *other == colour) {
            Some((_, _, all)) => all.extend(path),
            None => groups.push((colour, opacity, path)),
        }
    }
    let is_printed = matches!(element.making, Making::Printed(_));
    for (colour, opacity, path) in groups {
        if is_printed && canvas.shows_structure() {
            let printed = Element {
                ink: fibres.first().map_or(element.ink, |fibre| fibre.ink),
                ..element.clone()
            };
            canvas.ink_path(&printed, &path, Pen::Stroke(14.0));
            continue;
        }
        if canvas.light() == Light::Ultraviolet && !is_printed {
            let halo = Paint::stroke(colour.as_str(), 34.0).opacity(22);
            canvas.path(&path, &halo);
        }
        canvas.path(&path, &Paint::stroke(colour, 12.0).opacity(opacity));
    }
}

fn fibre_path(fibre: Fibre) -> Path {
    let turn = f64::from(fibre.direction) / 1000.0;
    let (x, y) = (fibre.middle.x.hundredths(), fibre.middle.y.hundredths());
    let (along_x, along_y) = (cosine(turn), sine(turn));
    let reach = fibre.reach.hundredths();
    let bend = fibre.bend.hundredths();
    let end = |way: f64| Spot::new(x + way * reach * along_x, y + way * reach * along_y);
    let off = |way: f64, by: f64| {
        Spot::new(
            x + way * reach * 0.4 * along_x - by * along_y,
            y + way * reach * 0.4 * along_y + by * along_x,
        )
    };
    Path(vec![Segment::Move(end(-1.0)), Segment::Curve(off(-1.0, bend), off(1.0, -bend), end(1.0))])
}

/// A number in holes. Light from behind comes through.
pub(super) fn perforation(canvas: &mut Canvas, element: &Element, text: &str, holes: Holes) {
    let area = element.area;
    let height = area.height.hundredths() * 0.86;
    let count = u32::try_from(text.chars().count()).unwrap_or(1).max(1);
    let advance = area.width.hundredths() / f64::from(count);
    let letters = glyph::line(text, area.left.hundredths(), area.top.hundredths(), height, advance);
    let (radius, jitter) = match holes {
        Holes::Clean => (17.0, 0),
        Holes::Rough => (25.0, 11),
    };
    let mut chance = Chance::new(count.into()).fork("holes");
    let mut all = Path::default();
    for spot in along(&letters, 62.0) {
        let shift = |chance: &mut Chance| f64::from(chance.between(-jitter, jitter));
        let spot = Spot::new(spot.x + shift(&mut chance), spot.y + shift(&mut chance));
        all.0.push(Segment::Move(spot));
        all.0.push(Segment::Line(spot));
    }
    let dots = |colour: &str, radius: f64| Paint::stroke(colour, radius * 2.0);
    match (canvas.light(), holes) {
        (Light::Transmitted, Holes::Clean) => {
            canvas.path(&all, &dots("#fff", radius * 1.7).opacity(30));
            canvas.path(&all, &dots("#fffdf4", radius));
        }
        (Light::Transmitted, Holes::Rough) => {
            canvas.path(&all, &dots("#3a240a", radius * 1.35).opacity(60));
            canvas.path(&all, &dots("#fff", radius));
        }
        (Light::Oblique, Holes::Rough) => {
            let raised = all.mapped(|spot| Spot::new(spot.x - 9.0, spot.y - 4.0));
            canvas.path(&raised, &dots("#fff", radius * 1.3).opacity(70));
            let shadow = all.mapped(|spot| Spot::new(spot.x + 10.0, spot.y + 5.0));
            canvas.path(&shadow, &dots("#000", radius * 1.3).opacity(40));
            canvas.path(&all, &dots("#2c2620", radius).opacity(80));
        }
        (Light::Ultraviolet, _) => canvas.path(&all, &dots("#0a0616", radius).opacity(80)),
        (Light::Infrared | Light::Coaxial, _) => {
            canvas.path(&all, &dots("#44444a", radius).opacity(60));
        }
        (_, Holes::Rough) => {
            canvas.path(&all, &dots("#fff", radius * 1.3).opacity(55));
            canvas.path(&all, &dots("#4a4236", radius).opacity(72));
        }
        (_, Holes::Clean) => {
            canvas.path(&all, &dots("#8a6a3c", radius * 1.25).opacity(24));
            canvas.path(&all, &dots("#5a5040", radius).opacity(62));
        }
    }
}

/// Points along strokes, about so far from each other.
fn along(path: &Path, distance: f64) -> Vec<Spot> {
    let mut spots: Vec<Spot> = Vec::new();
    let mut here = Spot::default();
    let mut start = here;
    let mut add = |spot: Spot| {
        let is_free = spots.iter().rev().take(40).all(|other| {
            let (x, y) = (other.x - spot.x, other.y - spot.y);
            x * x + y * y > distance * distance * 0.8
        });
        if is_free {
            spots.push(spot);
        }
    };
    for segment in &path.0 {
        let (first, second, end) = match *segment {
            Segment::Move(end) => {
                (start, here) = (end, end);
                add(end);
                continue;
            }
            Segment::Line(end) => (here, end, end),
            Segment::Curve(first, second, end) => (first, second, end),
            Segment::Close => (here, start, start),
        };
        let from = here;
        let (x, y) = (end.x - from.x, end.y - from.y);
        let straight = (x * x + y * y).sqrt();
        let steps = super::curve::whole((straight / distance).round().max(1.0));
        for step in 1..=steps {
            let t = f64::from(step) / f64::from(steps);
            let u = 1.0 - t;
            let mix = |a: f64, b: f64, c: f64, d: f64| {
                u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
            };
            let is_line = !matches!(segment, Segment::Curve(..));
            add(if is_line {
                Spot::new(from.x + x * t, from.y + y * t)
            } else {
                Spot::new(
                    mix(from.x, first.x, second.x, end.x),
                    mix(from.y, first.y, second.y, end.y),
                )
            });
        }
        here = end;
    }
    spots
}

/// A rose of twelve petals: the even ones are printed on the front, the odd ones on the reverse.
pub(super) fn register(
    canvas: &mut Canvas,
    element: &Element,
    right: Micrometres,
    down: Micrometres,
) {
    let centre = element.area.centre();
    let radius = element.area.width.hundredths() / 2.0;
    let petals = |first: u32, x: f64, y: f64| {
        let mut path = Path::default();
        for petal in (first..12).step_by(2) {
            let turn = f64::from(petal) / 12.0;
            let spot = |reach: f64, off: f64| {
                Spot::new(
                    x + radius * reach * cosine(turn + off),
                    y + radius * reach * sine(turn + off),
                )
            };
            path.0.extend([
                Segment::Move(spot(0.22, 0.0)),
                Segment::Curve(spot(0.5, -0.0417), spot(0.86, -0.0417), spot(0.98, 0.0)),
                Segment::Curve(spot(0.86, 0.0417), spot(0.5, 0.0417), spot(0.22, 0.0)),
                Segment::Close,
            ]);
        }
        path
    };
    let (x, y) = (centre.x.hundredths(), centre.y.hundredths());
    if canvas.light() == Light::Transmitted {
        let behind = petals(1, x + right.hundredths(), y + down.hundredths());
        canvas.shape(&behind, &Paint::fill(hex(canvas.page.palette.intaglio)).opacity(62));
    }
    canvas.ink_path(element, &petals(0, x, y), Pen::Fill(90));
}

/// The thread that holds the sheets, at the spine.
pub(super) fn stitching(canvas: &mut Canvas, element: &Element, stitches: Stitches) {
    let area = element.area;
    let middle = area.centre().y.hundredths();
    let row = |y: f64, from: f64| {
        Path(vec![
            Segment::Move(Spot::new(area.left.hundredths() + from, y)),
            Segment::Line(Spot::new(area.right().hundredths(), y)),
        ])
    };
    let (colour, shadow, opacity) = match (canvas.light(), element.ink.ultraviolet) {
        (Light::Ultraviolet, Ultraviolet::Glows(glow)) => (hex(glow), "#0a0616", 95),
        (Light::Ultraviolet, _) => ("#6a62a0".to_owned(), "#0a0616", 60),
        (Light::Transmitted, _) => ("#6b4a1c".to_owned(), "#3a240a", 90),
        (Light::Infrared | Light::Coaxial, _) => ("#d8d8d4".to_owned(), "#60605c", 90),
        _ => ("#ece8dc".to_owned(), "#6a6254", 95),
    };
    let pitch = (250.0, 90.0);
    canvas.path(
        &row(middle + 8.0, 60.0),
        &Paint::stroke(shadow, 42.0).dash(pitch.0, pitch.1).opacity(45),
    );
    canvas.path(
        &row(middle, 60.0),
        &Paint::stroke(colour.as_str(), 34.0).dash(pitch.0, pitch.1).opacity(opacity),
    );
    if stitches == Stitches::Doubled {
        // Empty old holes beside the new ones, and a thread that answers to ultraviolet otherwise.
        canvas.path(
            &row(middle + 46.0, 150.0),
            &Paint::stroke(shadow, 40.0).dash(34.0, 306.0).opacity(85),
        );
        let new = if canvas.light() == Light::Ultraviolet { "#cfe0ff" } else { colour.as_str() };
        canvas.path(
            &row(middle + 14.0, 200.0),
            &Paint::stroke(new, 30.0).dash(230.0, 150.0).opacity(opacity),
        );
    }
}

/// The felt of a paper under a strong lens.
pub(super) fn grain(id: &str) -> String {
    let mut chance = Chance::new(21);
    let mut fibres = String::new();
    for _ in 0..30 {
        let (x, y) = (chance.below(900), chance.below(900));
        let (right, down) = (chance.between(-220, 220), chance.between(-220, 220));
        let (bend_x, bend_y) = (chance.between(-60, 60), chance.between(-60, 60));
        let tone = if chance.is_one_of(1, 2) { "#fff" } else { "#8a7c60" };
        _ = write!(
            fibres,
            "<path d=\"M{x} {y}q{} {} {right} {down}\" stroke=\"{tone}\" stroke-width=\"9\" fill=\"none\" opacity=\".26\"/>",
            right / 2 + bend_x,
            down / 2 + bend_y
        );
    }
    format!(
        "<pattern id=\"{id}\" width=\"900\" height=\"900\" patternUnits=\"userSpaceOnUse\">{fibres}</pattern>"
    )
}
