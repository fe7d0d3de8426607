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
    [area.left, area.top, area.width, area.height].map(|length| length.hundredths())
}

fn phase(lines: Guilloche) -> f64 {
    f64::from(lines.phase) / 1000.0
}

/// Lines one under another; each a little later than the one above, so that swells run over the page.
fn waves(canvas: &mut Canvas, element: &Element, lines: Guilloche) {
    let [left, top, width, height] = frame(element);
    let spacing = height / f64::from(lines.strands);
    let cycles = f64::from(lines.cycles);
    let mut path = Path::default();
    for strand in 0..lines.strands {
        let row = f64::from(strand);
        let middle = top + spacing * (row + 0.5);
        let curve = |t: f64| {
            let swell = sine(cycles * t + phase(lines) + row * 0.043);
            let ripple = sine(2.0 * cycles * t - row * 0.11);
            let tide = sine(t * 0.9 + row * 0.027);
            Spot::new(left + width * t, middle + spacing * (1.15 * swell + 0.42 * ripple + tide))
        };
        path.extend(Path::of_curve(&curve, 0.0, 1.0, u32::from(lines.cycles) * 5));
    }
    canvas.ink_path(element, &path, Pen::Stroke(lines.line.hundredths()));
}

/// Strands that swing between two envelopes.
fn band(canvas: &mut Canvas, element: &Element, lines: Guilloche) {
    let [left, top, width, height] = frame(element);
    let cycles = f64::from(lines.cycles);
    let mut path = Path::default();
    for strand in 0..lines.strands {
        let share = f64::from(strand) / f64::from(lines.strands);
        let curve = |t: f64| {
            let envelope = 0.30 + 0.18 * sine(cycles * 0.5 * t + phase(lines));
            let swing = envelope * sine(cycles * t + share);
            Spot::new(left + width * t, top + height * (0.5 + swing))
        };
        path.extend(Path::of_curve(&curve, 0.0, 1.0, u32::from(lines.cycles) * 4));
    }
    canvas.ink_path(element, &path, Pen::Stroke(lines.line.hundredths()));
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
    for layer in canvas.layers(element, pen) {
        let data = path.data(canvas.scale());
        let name = format!("rose{:x}", fingerprint(&data));
        let reference = canvas.define(&name, |id| format!("<path id=\"{id}\" d=\"{data}\"/>"));
        let href = reference.trim_start_matches("url(").trim_end_matches(')').to_owned();
        let attributes = canvas.attributes(&layer.paint);
        let mut uses = String::new();
        for strand in 0..u32::from(strands) {
            // In hundredths of a degree, so that the number is short and the same everywhere.
            let turn = 36_000 * strand / (u32::from(strands) * u32::from(lines.cycles));
            let (whole, part) = (turn / 100, turn % 100);
            _ = write!(
                uses,
                "<use href=\"{href}\" transform=\"rotate({whole}.{part:02} {x} {y})\"/>"
            );
        }
        canvas.write(format_args!("<g{attributes}>{uses}</g>"));
    }
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
