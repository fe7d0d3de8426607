//! Designs, panels, stamps, signatures, the sign of the chip.

use super::canvas::{Canvas, Paint, hex, part};
use super::curve::{Path, Segment, Spot, whole};
use super::glyph;
use super::motif::{Pen, placed};
use crate::chance::Chance;
use crate::light::Light;
use crate::specimen::element::{Element, Making, Motif, Way};
use crate::specimen::ink::PrintProcess;

pub(super) fn motif(canvas: &mut Canvas, element: &Element, design: Motif) {
    for (path, pen) in placed(design, element.area).0 {
        canvas.ink_path(element, &path, pen);
    }
}

/// A tint on the page, or a sheet that was laid over it.
pub(super) fn panel(canvas: &mut Canvas, element: &Element) {
    if element.making == Making::Applied {
        let colour = super::lighting::sheet(element.ink, canvas.page, canvas.light());
        if canvas.light() == Light::Oblique {
            let shadow = element.area.moved(
                crate::specimen::measure::Micrometres(260),
                crate::specimen::measure::Micrometres(140),
            );
            canvas.rect(shadow, &Paint::fill("#000").opacity(26));
        }
        let opacity = if canvas.light() == Light::Transmitted { 70 } else { 100 };
        canvas.rect(element.area, &Paint::fill(hex(colour)).opacity(opacity));
        let edge = Paint::stroke("#000", 6.0);
        canvas.rect(element.area, &edge.opacity(16));
        return;
    }
    // Printers for offices make a tint of single dots.
    let is_dotted = matches!(element.process(), Some(PrintProcess::Inkjet | PrintProcess::Toner));
    if canvas.shows_structure() && is_dotted {
        for layer in canvas.layers(element, Pen::Fill(34)) {
            canvas.rect(element.area, &layer.paint);
        }
    } else if let Some((_, paint, opacity)) = canvas.colour(element.ink) {
        canvas.rect(element.area, &Paint::fill(paint).opacity(part(opacity, 15)));
    }
}

/// A frame with the post, the date and an arrow. Hands do not stamp straight.
pub(super) fn stamp(canvas: &mut Canvas, element: &Element, text: &str, date: &str, way: Way) {
    let area = element.area;
    let [left, top, width, height] = area.in_hundredths();
    let mut path = Path::default();
    for inset in [0.0, 70.0] {
        let (l, t) = (left + inset, top + inset);
        let (r, b) = (left + width - inset, top + height - inset);
        path.0.extend([
            Segment::Move(Spot::new(l + 160.0, t)),
            Segment::Line(Spot::new(r - 160.0, t)),
            Segment::Curve(Spot::new(r, t), Spot::new(r, t), Spot::new(r, t + 160.0)),
            Segment::Line(Spot::new(r, b - 160.0)),
            Segment::Curve(Spot::new(r, b), Spot::new(r, b), Spot::new(r - 160.0, b)),
            Segment::Line(Spot::new(l + 160.0, b)),
            Segment::Curve(Spot::new(l, b), Spot::new(l, b), Spot::new(l, b - 160.0)),
            Segment::Line(Spot::new(l, t + 160.0)),
            Segment::Curve(Spot::new(l, t), Spot::new(l, t), Spot::new(l + 160.0, t)),
        ]);
    }
    let line = |text: &str, size: f64, y: f64| {
        let count = f64::from(u32::try_from(text.chars().count()).unwrap_or(1));
        let advance = size * 0.84;
        glyph::line(text, left + (width - count * advance) / 2.0 + size * 0.12, y, size, advance)
    };
    path.extend(line(text, 200.0, top + 230.0));
    path.extend(line(date, 230.0, top + height * 0.42));
    path.extend(line("UTOPIA BORDER", 150.0, top + height - 420.0));
    let y = top + height * 0.69;
    let (from, to) = match way {
        Way::In => (left + width - 700.0, left + width - 330.0),
        Way::Out => (left + 330.0, left + 700.0),
    };
    path.extend(Path::parse(&format!(
        "M{from} {y}L{to} {y}L{} {}M{to} {y}L{} {}",
        to - 90.0,
        y - 80.0,
        to - 90.0,
        y + 80.0
    )));
    // Turned by a few hundredths around its middle.
    let place = u64::from(whole(left + top).unsigned_abs());
    let mut chance = Chance::new(place).fork("stamp");
    let slope = f64::from(chance.between(-12, 12)) / 100.0;
    let (x, y) = (left + width / 2.0, top + height / 2.0);
    let turned =
        path.mapped(|spot| Spot::new(spot.x - (spot.y - y) * slope, spot.y + (spot.x - x) * slope));
    canvas.ink_path(element, &turned, Pen::Stroke(24.0));
}

/// Loops of a pen that follow from a seed.
pub(super) fn signature(canvas: &mut Canvas, element: &Element, seed: u64) {
    let area = element.area;
    let [left, top, width, height] = area.in_hundredths();
    let mut chance = Chance::new(seed).fork("signature");
    let count = 7 + chance.below(4);
    let mut path = Path(vec![Segment::Move(Spot::new(left + 60.0, top + height * 0.62))]);
    let step = width * 0.84 / f64::from(count);
    let mut x = left + 60.0;
    for index in 0..count {
        let rise = if index == 0 { 92 } else { chance.between(18, 52) };
        let peak = top + height * (0.72 - f64::from(rise) / 130.0);
        let base = top + height * (0.66 + f64::from(chance.between(-6, 6)) / 100.0);
        let lean = step * f64::from(chance.between(30, 130)) / 100.0;
        path.0.push(Segment::Curve(
            Spot::new(x + lean, peak),
            Spot::new(x + lean * 0.2 - step * 0.5, peak - height * 0.05),
            Spot::new(x + step, base),
        ));
        x += step;
    }
    if chance.is_one_of(2, 3) {
        path.0.push(Segment::Curve(
            Spot::new(x + step, top + height * 0.5),
            Spot::new(left + width * 0.4, top + height * 1.05),
            Spot::new(left + width * 0.16, top + height * 0.9),
        ));
    }
    canvas.ink_path(element, &path, Pen::Stroke(22.0));
}

/// The sign that there is a chip inside (Doc 9303 Part 9 §2.3).
pub(super) fn chip_symbol(canvas: &mut Canvas, element: &Element) {
    let area = element.area;
    let [left, top, width, height] = area.in_hundredths();
    let (x, y) = (left + width / 2.0, top + height / 2.0);
    let radius = height * 0.24;
    let line = height * 0.13;
    // The middle of a curve with this handle is a circle's.
    let handle = radius * 0.5523;
    let (bottom, right, high, low) = (top + height, left + width, y - line, y + line);
    let drawing = format!(
        "M{left} {top}L{right} {top}L{right} {high}L{} {high}M{} {high}L{left} {high}L{left} {top}M{left} {low}L{} {low}M{} {low}L{right} {low}L{right} {bottom}L{left} {bottom}L{left} {low}",
        x + radius,
        x - radius,
        x - radius,
        x + radius,
    );
    let mut path = Path::parse(&drawing);
    path.0.extend([
        Segment::Move(Spot::new(x - radius, y)),
        Segment::Curve(
            Spot::new(x - radius, y - handle),
            Spot::new(x - handle, y - radius),
            Spot::new(x, y - radius),
        ),
        Segment::Curve(
            Spot::new(x + handle, y - radius),
            Spot::new(x + radius, y - handle),
            Spot::new(x + radius, y),
        ),
        Segment::Curve(
            Spot::new(x + radius, y + handle),
            Spot::new(x + handle, y + radius),
            Spot::new(x, y + radius),
        ),
        Segment::Curve(
            Spot::new(x - handle, y + radius),
            Spot::new(x - radius, y + handle),
            Spot::new(x - radius, y),
        ),
    ]);
    canvas.ink_path(element, &path, Pen::Stroke(line));
}
