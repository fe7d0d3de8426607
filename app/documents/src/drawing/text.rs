//! Words: titles and labels in a typeface of the device, entries and the zone in strokes of our own.

use super::canvas::{Canvas, Eye, Paint, escape, hex};
use super::curve::{Path, Segment, Spot};
use super::glyph;
use super::motif::Pen;
use crate::specimen::element::{
    Align, Element, Entry, Lettering, Microprint, Setting, Sharpness, Typeface,
};

/// Titles and labels. Their width is told to the browser, so that they end at the same place in every typeface.
pub(super) fn lettering(canvas: &mut Canvas, element: &Element, lettering: &Lettering) {
    let area = element.area;
    let size = lettering.size.hundredths();
    let width = width(&lettering.text, lettering.typeface) * size;
    let (x, anchor) = match lettering.align {
        Align::Start => (area.left.hundredths(), ""),
        Align::Middle => (area.centre().x.hundredths(), " text-anchor=\"middle\""),
        Align::End => (area.right().hundredths(), " text-anchor=\"end\""),
    };
    let y = area.top.hundredths() + size * 0.74;
    let (family, weight) = match lettering.typeface {
        Typeface::Serif => ("serif", ""),
        Typeface::Sans => ("sans-serif", ""),
        Typeface::BoldSans => ("sans-serif", " font-weight=\"700\""),
    };
    let text = escape(&lettering.text);
    let (size, width) = (canvas.unit(size), canvas.unit(width));
    for layer in canvas.layers(element, Pen::Fill(100)) {
        let (x, y) = (canvas.unit(x + layer.right), canvas.unit(y + layer.down));
        let attributes = canvas.attributes(&layer.paint);
        canvas.write(format_args!(
            "<text x=\"{x}\" y=\"{y}\" font-family=\"{family}\" font-size=\"{size}\"{weight}{anchor} textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\"{attributes}>{text}</text>"
        ));
    }
}

/// The width of a text in units of its size, of a typeface of common proportions.
fn width(text: &str, typeface: Typeface) -> f64 {
    let hundredths: u32 = text
        .chars()
        .map(|character| match character {
            ' ' | '.' | ',' | 'i' | 'l' | 'I' | 'j' | 't' | 'f' | '\'' | '/' => 28,
            'm' | 'w' | 'M' | 'W' => 86,
            'r' | 's' | 'c' | 'z' | 'J' => 46,
            'A'..='Z' => 68,
            _ => 53,
        })
        .sum();
    let spread = match typeface {
        Typeface::Serif => 1.04,
        Typeface::Sans => 1.0,
        Typeface::BoldSans => 1.06,
    };
    f64::from(hundredths) / 100.0 * spread
}

pub(super) fn entry(canvas: &mut Canvas, element: &Element, entry: &Entry) {
    let capital = entry.capital.hundredths();
    // The zone's proportions would be too wide for a page.
    let advance = capital * 18.0 / 22.0;
    let at = Spot::new(element.area.left.hundredths(), element.area.top.hundredths());
    set(canvas, element, &entry.text, at, (capital, advance), entry.setting);
}

pub(super) fn zone(canvas: &mut Canvas, element: &Element, lines: &[String], setting: Setting) {
    let mut top = element.area.top.hundredths();
    for (index, line) in lines.iter().enumerate() {
        let at = Spot::new(element.area.left.hundredths(), top);
        let own = if usize::from(setting.line) == index { setting } else { Setting::RIGHT };
        set(canvas, element, line, at, (240.0, 254.0), own);
        top += 635.0;
    }
}

/// Sets a line: the characters that another machine set apart from the others.
fn set(
    canvas: &mut Canvas,
    element: &Element,
    text: &str,
    at: Spot,
    (capital, advance): (f64, f64),
    setting: Setting,
) {
    let scale = capital / glyph::HEIGHT;
    let mut right = Path::default();
    let mut other = Path::default();
    let pitch = advance * f64::from(setting.pitch) / 100.0;
    let mut x = at.x;
    for (index, character) in text.chars().enumerate() {
        let is_other = setting != Setting::RIGHT
            && (usize::from(setting.from)..usize::from(setting.to)).contains(&index);
        if is_other {
            let top = at.y - setting.lift.hundredths();
            other.extend(glyph::strokes(character, x, top, capital));
            x += pitch;
        } else {
            right.extend(glyph::strokes(character, x, at.y, capital));
            x += advance;
        }
    }
    let stroke = glyph::STROKE * scale;
    if !right.is_empty() {
        canvas.ink_path(element, &right, Pen::Stroke(stroke));
    }
    if !other.is_empty() {
        let stroke = stroke * f64::from(setting.weight) / 100.0;
        canvas.ink_path(element, &other, Pen::Stroke(stroke));
    }
}

/// Letters too small for the bare eye: it sees a line.
pub(super) fn microprint(canvas: &mut Canvas, element: &Element, print: &Microprint) {
    let area = element.area;
    let (left, right) = (area.left.hundredths(), area.right().hundredths());
    let capital = print.capital.hundredths();
    let middle = area.top.hundredths() + capital / 2.0;
    let line =
        Path(vec![Segment::Move(Spot::new(left, middle)), Segment::Line(Spot::new(right, middle))]);
    let Eye::Lens { field, power } = canvas.eye else {
        let Some((_, colour, opacity)) = canvas.colour(element.ink) else { return };
        let stroke = Paint::stroke(colour, capital * 0.8).opacity(opacity / 2);
        let stroke = match print.sharpness {
            Sharpness::Readable => stroke.dash(capital * 0.8, capital * 0.34),
            Sharpness::Blurred | Sharpness::Line => stroke,
        };
        canvas.path(&line, &stroke);
        return;
    };
    match print.sharpness {
        Sharpness::Readable if power.times() > 3 => {
            // Only the letters under the lens are set.
            let advance = capital * 0.86;
            let count = (field.width.hundredths() / advance) + 4.0;
            let first = ((field.left.hundredths() - left) / advance - 2.0).floor().max(0.0);
            let letters: Vec<char> = print.text.chars().collect();
            let mut path = Path::default();
            let mut step = 0.0;
            while step < count {
                let at = first + step;
                let x = left + at * advance;
                step += 1.0;
                if x + advance > right {
                    break;
                }
                let index =
                    usize::try_from(super::curve::whole(at)).unwrap_or(0) % letters.len().max(1);
                let letter = letters.get(index).copied().unwrap_or(' ');
                path.extend(glyph::strokes(letter, x, area.top.hundredths(), capital));
            }
            let stroke = glyph::STROKE * capital / glyph::HEIGHT;
            canvas.ink_path(element, &path, Pen::Stroke(stroke));
        }
        Sharpness::Readable | Sharpness::Line => {
            canvas.ink_path(element, &line, Pen::Stroke(capital * 0.7));
        }
        Sharpness::Blurred => {
            if let Some((colour, _, opacity)) = canvas.colour(element.ink) {
                let ink = hex(colour);
                // Ghosts of letters: lumps of uneven length in a smear.
                canvas
                    .path(&line, &Paint::stroke(ink.as_str(), capital * 0.9).opacity(opacity / 3));
                canvas.path(
                    &line,
                    &Paint::stroke(ink.as_str(), capital * 0.62)
                        .dash(9.0, 6.0)
                        .opacity(opacity / 2),
                );
            }
            canvas.ink_path(element, &line, Pen::Stroke(capital * 0.3));
        }
    }
}
