//! Fine lines that swell, cross and turn.

use std::fmt::Write;

use super::canvas::{Canvas, Eye, fingerprint};
use super::curve::{Path, Spot, cosine, sine};
use super::motif::Pen;
use crate::specimen::element::{Element, Guilloche, Pattern};

pub(super) fn draw(canvas: &mut Canvas, element: &Element, lines: Guilloche) {
    match lines.pattern {
        Pattern::Waves => waves(canvas, element, lines),
        Pattern::Band => band(canvas, element, lines),
        Pattern::Rosette => rosette(canvas, element, lines),
        Pattern::Stripes => stripes(canvas, element, lines),
    }
}

/// Left, top, width and height in hundredths of a millimetre.
fn frame(element: &Element) -> [f64; 4] {
    let area = element.area;
    area.in_hundredths()
}

fn phase(lines: Guilloche) -> f64 {
    f64::from(lines.phase) / 1000.0
}

/// How far each wave is ahead of the one above, in parts of the width. With it the swells run across the page.
const LEAD: f64 = 0.007;

/// Lines one under another, all the same wave; each a little later than the one above.
fn waves(canvas: &mut Canvas, element: &Element, lines: Guilloche) {
    let [left, top, width, height] = frame(element);
    let spacing = height / f64::from(lines.strands);
    let cycles = f64::from(lines.cycles);
    let swing = height * 0.026;
    let curve = |t: f64| {
        let swell = sine(cycles * t + phase(lines));
        let ripple = sine(2.0 * cycles * t + 3.0 * phase(lines));
        let tide = sine(t * 1.3);
        Spot::new(left + width * t, swing * (swell + 0.4 * ripple + 1.1 * tide))
    };
    let reach = 1.0 + LEAD * f64::from(lines.strands);
    let steps = u32::from(lines.cycles) * 6;
    let wave = Path::of_curve(&curve, 0.0, reach, steps);
    let shift = |strand: u8| {
        let row = f64::from(strand);
        Spot::new(-width * LEAD * row, top + spacing * (row + 0.5))
    };
    let moves: Vec<Spot> = (0..lines.strands).map(shift).collect();
    move_along(canvas, element, &wave, lines, &moves);
}

/// Draws a path in several places.
fn move_along(
    canvas: &mut Canvas,
    element: &Element,
    path: &Path,
    lines: Guilloche,
    moves: &[Spot],
) {
    let pen = Pen::Stroke(lines.line.hundredths());
    if let Eye::Lens { .. } = canvas.eye {
        let mut all = Path::default();
        for by in moves {
            all.extend(path.mapped(|spot| Spot::new(spot.x + by.x, spot.y + by.y)));
        }
        canvas.ink_path(element, &all, pen);
        return;
    }
    let transforms: Vec<String> = moves
        .iter()
        .map(|by| format!("translate({} {})", canvas.unit(by.x), canvas.unit(by.y)))
        .collect();
    repeat(canvas, element, path, pen, &transforms);
}

/// Draws a path once and uses it again and again.
fn repeat(canvas: &mut Canvas, element: &Element, path: &Path, pen: Pen, transforms: &[String]) {
    for layer in canvas.layers(element, pen) {
        let data = path.data(canvas.scale());
        let name = format!("g{:x}", fingerprint(&data));
        canvas.define(&name, |id| format!("<path id=\"{id}\" d=\"{data}\"/>"));
        let id = canvas.id(&name);
        let attributes = canvas.attributes(&layer.paint);
        let mut uses = String::new();
        for transform in transforms {
            _ = write!(uses, "<use href=\"#{id}\" transform=\"{transform}\"/>");
        }
        canvas.write(format_args!("<g{attributes}>{uses}</g>"));
    }
}

/// Strands that swing between two envelopes: one strand, moved along by a part of its wave.
fn band(canvas: &mut Canvas, element: &Element, lines: Guilloche) {
    let [left, top, width, height] = frame(element);
    let cycles = f64::from(lines.cycles.max(1));
    let curve = |t: f64| {
        let envelope = 0.30 + 0.18 * sine(cycles * 0.5 * t + phase(lines));
        Spot::new(left + width * t, top + height * (0.5 + envelope * sine(cycles * t)))
    };
    // One wave more than fits, so that a moved strand still fills the width.
    let strand = Path::of_curve(&curve, -1.0 / cycles, 1.0, (u32::from(lines.cycles) + 1) * 4);
    let step = width / cycles / f64::from(lines.strands.max(1));
    let moves: Vec<Spot> =
        (0..lines.strands).map(|index| Spot::new(step * f64::from(index), 0.0)).collect();
    move_along(canvas, element, &strand, lines, &moves);
}

/// One strand of a rosette: `reach` of the radius, swinging by `swing` of it.
fn petals(element: &Element, lines: Guilloche, reach: f64, swing: f64, turned: f64) -> Path {
    let [left, top, width, height] = frame(element);
    let (x, y) = (left + width / 2.0, top + height / 2.0);
    let radius = width.min(height) / 2.0;
    let cycles = f64::from(lines.cycles);
    let curve = |t: f64| {
        let r = radius * (reach + swing * sine(cycles * t + phase(lines)));
        Spot::new(x + r * cosine(t + turned), y + r * sine(t + turned))
    };
    Path::of_curve(&curve, 0.0, 1.0, u32::from(lines.cycles) * 4)
}

/// Three rings of strands, each strand turned a little against the one before.
const RINGS: [(f64, f64); 3] = [(0.82, 0.17), (0.52, 0.22), (0.24, 0.14)];

fn rosette(canvas: &mut Canvas, element: &Element, lines: Guilloche) {
    let pen = Pen::Stroke(lines.line.hundredths());
    let strands = (lines.strands / 2).max(1);
    let shift = 1.0 / (f64::from(strands) * f64::from(lines.cycles));
    if let Eye::Lens { .. } = canvas.eye {
        let mut path = Path::default();
        for (reach, swing) in RINGS {
            for strand in 0..strands {
                let turned = f64::from(strand) * shift;
                path.extend(petals(element, lines, reach, swing, turned));
            }
        }
        canvas.ink_path(element, &path, pen);
        return;
    }
    // With the bare eye one strand of each ring is drawn, and used again, turned.
    let mut path = Path::default();
    for (reach, swing) in RINGS {
        path.extend(petals(element, lines, reach, swing, 0.0));
    }
    let centre = element.area.centre();
    let (x, y) = (canvas.unit(centre.x.hundredths()), canvas.unit(centre.y.hundredths()));
    let turns: Vec<String> = (0..u32::from(strands))
        .map(|strand| {
            // In hundredths of a degree, so that the number is short and the same everywhere.
            let turn = 36_000 * strand / (u32::from(strands) * u32::from(lines.cycles).max(1));
            format!("rotate({}.{:02} {x} {y})", turn / 100, turn % 100)
        })
        .collect();
    repeat(canvas, element, &path, pen, &turns);
}

/// Stripes across the upper left corner, as the covers of travel documents of the Convention have.
fn stripes(canvas: &mut Canvas, element: &Element, lines: Guilloche) {
    let [left, top, width, height] = frame(element);
    let mut path = Path::default();
    for stripe in 0..lines.strands {
        let share = 0.45 + 0.5 * f64::from(stripe) / f64::from(lines.strands.max(1));
        path.extend(Path(vec![
            super::curve::Segment::Move(Spot::new(left, top + height * share)),
            super::curve::Segment::Line(Spot::new(left + width * share, top)),
        ]));
    }
    canvas.ink_path(element, &path, Pen::Stroke(lines.line.hundredths() / 2.0));
}
