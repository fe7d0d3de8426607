//! The SVG in the making: what is drawn, in which unit, and the definitions that it needs.

use std::fmt::Write;

use super::curve::Path;
use crate::light::{Light, Magnification, View};
use crate::specimen::Page;
use crate::specimen::ink::Colour;
use crate::specimen::measure::{Area, Micrometres};

/// With the bare eye, or through the lens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Eye {
    Bare,
    Lens { power: Magnification, field: Area },
}

pub(crate) struct Canvas<'a> {
    pub(crate) page: &'a Page,
    pub(crate) view: View,
    pub(crate) eye: Eye,
    prefix: &'a str,
    body: String,
    definitions: String,
    defined: Vec<String>,
}

impl<'a> Canvas<'a> {
    pub(crate) fn new(page: &'a Page, view: View, eye: Eye, prefix: &'a str) -> Self {
        Self {
            page,
            view,
            eye,
            prefix,
            body: String::with_capacity(1 << 15),
            definitions: String::new(),
            defined: Vec::new(),
        }
    }

    pub(crate) const fn light(&self) -> Light {
        self.view.light
    }

    /// Units of the drawing to the hundredth of a millimetre: one with the bare eye, ten (micrometres) under the lens.
    pub(crate) const fn scale(&self) -> f64 {
        match self.eye {
            Eye::Bare => 1.0,
            Eye::Lens { .. } => 10.0,
        }
    }

    /// A length in units of the drawing.
    pub(crate) fn unit(&self, hundredths: f64) -> i32 {
        super::curve::whole(hundredths * self.scale())
    }

    /// Whether something there would be seen at all.
    pub(crate) fn shows(&self, area: Area) -> bool {
        match self.eye {
            Eye::Bare => true,
            Eye::Lens { field, .. } => area.grown(Micrometres(400)).overlaps(field),
        }
    }

    /// Whether the structure of a print is seen.
    pub(crate) const fn shows_structure(&self) -> bool {
        match self.eye {
            Eye::Bare => false,
            Eye::Lens { power, .. } => power.shows_structure(),
        }
    }

    /// An id of this drawing only.
    pub(crate) fn id(&self, name: &str) -> String {
        format!("{}-{name}", self.prefix)
    }

    /// Defines something once, and says how to refer to it as a paint.
    pub(crate) fn define(&mut self, name: &str, definition: impl FnOnce(&str) -> String) -> String {
        let id = self.id(name);
        if !self.defined.contains(&id) {
            let text = definition(&id);
            self.definitions.push_str(&text);
            self.defined.push(id.clone());
        }
        format!("url(#{id})")
    }

    pub(crate) fn write(&mut self, arguments: std::fmt::Arguments) {
        // Writing to a string cannot fail.
        let _ = self.body.write_fmt(arguments);
    }

    pub(crate) fn path(&mut self, path: &Path, paint: &Paint) {
        match self.eye {
            Eye::Bare => self.shape(path, paint),
            Eye::Lens { field, .. } => self.shape(&near(path, field), paint),
        }
    }

    /// A path that is filled, and so must stay whole.
    pub(crate) fn shape(&mut self, path: &Path, paint: &Paint) {
        if path.is_empty() {
            return;
        }
        let data = path.data(self.scale());
        let attributes = self.attributes(paint);
        self.write(format_args!("<path d=\"{data}\"{attributes}/>"));
    }

    pub(crate) fn rect(&mut self, area: Area, paint: &Paint) {
        let [x, y, width, height] = self.corners(area);
        let attributes = self.attributes(paint);
        self.write(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{attributes}/>"
        ));
    }

    pub(crate) fn circle(&mut self, x: f64, y: f64, radius: f64, paint: &Paint) {
        let (x, y, radius) = (self.unit(x), self.unit(y), self.unit(radius));
        let attributes = self.attributes(paint);
        self.write(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"{attributes}/>"));
    }

    /// Left, top, width, height in units of the drawing.
    pub(crate) fn corners(&self, area: Area) -> [i32; 4] {
        [area.left, area.top, area.width, area.height].map(|length| self.unit(length.hundredths()))
    }

    pub(crate) fn attributes(&self, paint: &Paint) -> String {
        let mut text = String::new();
        // Nothing is filled unless it says so, and every line is round: see `finish`.
        if let Some(fill) = &paint.fill {
            _ = write!(text, " fill=\"{fill}\"");
        }
        if let Some(stroke) = &paint.stroke {
            let width = self.unit(paint.width).max(1);
            _ = write!(text, " stroke=\"{stroke}\" stroke-width=\"{width}\"");
        }
        if let Some((on, off)) = paint.dash {
            let (on, off) = (self.unit(on).max(1), self.unit(off).max(1));
            _ = write!(text, " stroke-dasharray=\"{on} {off}\" stroke-linecap=\"butt\"");
        }
        if paint.opacity < 100 {
            _ = write!(text, " opacity=\"{}\"", hundredths(paint.opacity));
        }
        text
    }

    /// The whole drawing, `field` being the part of the page that is shown.
    pub(crate) fn finish(self, field: Area) -> String {
        let [x, y, width, height] = self.corners(field);
        let definitions = if self.definitions.is_empty() {
            String::new()
        } else {
            format!("<defs>{}</defs>", self.definitions)
        };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{x} {y} {width} {height}\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">{definitions}{}</svg>",
            self.body
        )
    }
}

/// Under the lens, strokes that lie elsewhere are left out.
fn near(path: &Path, field: Area) -> Path {
    let field = field.grown(Micrometres(600));
    path.near((
        field.left.hundredths(),
        field.top.hundredths(),
        field.right().hundredths(),
        field.bottom().hundredths(),
    ))
}

/// How a shape is painted. Lengths in hundredths of a millimetre.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Paint {
    pub(crate) fill: Option<String>,
    pub(crate) stroke: Option<String>,
    pub(crate) width: f64,
    pub(crate) dash: Option<(f64, f64)>,
    /// 0–100.
    pub(crate) opacity: u8,
}

impl Paint {
    pub(crate) const NONE: Self =
        Self { fill: None, stroke: None, width: 0.0, dash: None, opacity: 100 };

    pub(crate) fn fill(paint: impl Into<String>) -> Self {
        Self { fill: Some(paint.into()), ..Self::NONE }
    }

    pub(crate) fn stroke(paint: impl Into<String>, width: f64) -> Self {
        Self { stroke: Some(paint.into()), width, ..Self::NONE }
    }

    #[must_use]
    pub(crate) fn opacity(self, opacity: u8) -> Self {
        Self { opacity, ..self }
    }

    #[must_use]
    pub(crate) fn dash(self, on: f64, off: f64) -> Self {
        Self { dash: Some((on, off)), ..self }
    }
}

/// A colour as SVG writes it.
pub(crate) fn hex(Colour(red, green, blue): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// So many hundredths of an opacity.
pub(crate) fn part(opacity: u8, hundredths: u8) -> u8 {
    u8::try_from(u16::from(opacity) * u16::from(hundredths) / 100).unwrap_or(u8::MAX)
}

/// A share of 100 as a decimal: `.35`.
pub(crate) fn hundredths(share: u8) -> String {
    if share >= 100 { "1".to_owned() } else { format!(".{share:02}") }
}

/// FNV-1a, to name one shape among the others of a drawing.
pub(crate) fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Text between tags.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_numbers_are_short() {
        assert_eq!(escape("P<UTO & \"X\""), "P&lt;UTO &amp; &quot;X&quot;");
        assert_eq!((hundredths(5), hundredths(100)), (".05".to_owned(), "1".to_owned()));
        assert_eq!(hex(Colour(1, 160, 255)), "#01a0ff");
    }
}
