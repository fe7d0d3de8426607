//! Draws a face, from the back to the front.
//!
//! ```text
//! backdrop · hair behind · neck and clothes · ears · head · shade · eyes · nose · mouth · age · marks
//!          · beard · hair in front · glasses · what time did to the print
//! ```
//!
//! Light falls from the upper left.

mod beard;
mod clothes;
mod ears;
mod eyes;
mod glasses;
mod hair;
mod head;
mod mouth;
mod nose;
pub(super) mod palette;

use std::fmt::Write;

use super::Face;
use super::anatomy::Anatomy;
use super::appearance::{Appearance, Backdrop, Photo, PhotoQuality};
use super::colour::Colour;
use super::layout::Layout;
use super::pen::{Path, Point, number};
use crate::chance::Chance;
use palette::Palette;

/// The width and height of the box, in tenths of a millimetre.
pub const BOX: (u16, u16) = (350, 450);

pub(super) fn draw(face: &Face, appearance: &Appearance, prefix: &str) -> String {
    let picture = Picture {
        face,
        anatomy: &face.anatomy,
        appearance,
        layout: Layout::of(&face.anatomy, appearance),
        palette: Palette::of(&face.anatomy, appearance),
    };
    let mut sheet =
        Sheet { svg: String::new(), photo: appearance.photo, prefix, glows: Vec::new() };
    sheet.open();
    backdrop(&mut sheet);
    hair::behind(&picture, &mut sheet);
    clothes::neck_and_clothes(&picture, &mut sheet);
    ears::ears(&picture, &mut sheet);
    head::head(&picture, &mut sheet);
    eyes::eyes(&picture, &mut sheet);
    nose::nose(&picture, &mut sheet);
    mouth::mouth(&picture, &mut sheet);
    head::age_and_marks(&picture, &mut sheet);
    beard::beard(&picture, &mut sheet);
    hair::front(&picture, &mut sheet);
    glasses::glasses(&picture, &mut sheet);
    print(&mut sheet);
    sheet.close()
}

/// What all parts of the drawing look at.
struct Picture<'a> {
    face: &'a Face,
    anatomy: &'a Anatomy,
    appearance: &'a Appearance,
    layout: Layout,
    palette: Palette,
}

impl Picture<'_> {
    /// For what is otherwise every day.
    fn day(&self) -> Chance {
        Chance::new(self.appearance.day.into())
    }
}

/// The SVG in the making. Only presentation attributes: the site's policy forbids styles in a page.
struct Sheet<'a> {
    svg: String,
    photo: Photo,
    prefix: &'a str,
    /// The colours that already have a gradient from opaque to nothing.
    glows: Vec<Colour>,
}

/// How opaque something is, in hundredths.
type Opacity = u8;

impl Sheet<'_> {
    fn open(&mut self) {
        let (width, height) = BOX;
        let prefix = self.prefix;
        self.write(&format!(
            r#"<clipPath id="{prefix}-box"><path d="M0,0H{width}V{height}H0Z"/></clipPath>"#
        ));
        let softly = if self.photo.quality == PhotoQuality::Soft {
            self.write(&format!(
                r#"<filter id="{prefix}-soft" x="0" y="0" width="1" height="1"><feGaussianBlur stdDeviation="1.8"/></filter>"#
            ));
            format!(r#" filter="url(#{prefix}-soft)""#)
        } else {
            String::new()
        };
        self.write(&format!(
            r#"<g clip-path="url(#{prefix}-box)"><g stroke-linecap="round" stroke-linejoin="round"{softly}>"#
        ));
    }

    fn close(mut self) -> String {
        self.write("</g></g>");
        self.svg
    }

    fn write(&mut self, text: &str) {
        self.svg.push_str(text);
    }

    fn ink(&self, colour: Colour) -> Colour {
        colour.photographed(self.photo)
    }

    fn fill(&mut self, path: &Path, colour: Colour) {
        self.tint(path, colour, 100);
    }

    fn tint(&mut self, path: &Path, colour: Colour, opacity: Opacity) {
        let ink = self.ink(colour);
        let _ = write!(self.svg, r#"<path d="{}" fill="{ink}""#, path.text());
        self.opacity("opacity", opacity);
        self.write("/>");
    }

    /// Fills with a gradient that was declared before.
    fn fill_with(&mut self, path: &Path, gradient: &str) {
        let _ = write!(
            self.svg,
            r#"<path d="{}" fill="url(#{}-{gradient})"/>"#,
            path.text(),
            self.prefix
        );
    }

    fn line(&mut self, path: &Path, colour: Colour, width: f64, opacity: Opacity) {
        let ink = self.ink(colour);
        let _ = write!(
            self.svg,
            r#"<path d="{}" fill="none" stroke="{ink}" stroke-width="{}""#,
            path.text(),
            number(width)
        );
        self.opacity("opacity", opacity);
        self.write("/>");
    }

    fn ellipse(&mut self, centre: Point, radii: (f64, f64), colour: Colour, opacity: Opacity) {
        let ink = self.ink(colour);
        let _ = write!(
            self.svg,
            r#"<ellipse cx="{}" cy="{}" rx="{}" ry="{}" fill="{ink}""#,
            number(centre.x),
            number(centre.y),
            number(radii.0),
            number(radii.1)
        );
        self.opacity("opacity", opacity);
        self.write("/>");
    }

    /// A soft spot that is strongest in its middle: blush, shade, light.
    fn glow(&mut self, centre: Point, radii: (f64, f64), colour: Colour, opacity: Opacity) {
        let ink = self.ink(colour);
        let prefix = self.prefix;
        let known = self.glows.iter().position(|glow| *glow == ink);
        let glow = known.unwrap_or_else(|| {
            self.glows.push(ink);
            self.glows.len() - 1
        });
        if known.is_none() {
            let _ = write!(
                self.svg,
                r#"<radialGradient id="{prefix}-glow-{glow}"><stop offset="0" stop-color="{ink}"/><stop offset=".55" stop-color="{ink}" stop-opacity=".5"/><stop offset="1" stop-color="{ink}" stop-opacity="0"/></radialGradient>"#
            );
        }
        let _ = write!(
            self.svg,
            r#"<ellipse cx="{}" cy="{}" rx="{}" ry="{}" fill="url(#{prefix}-glow-{glow})""#,
            number(centre.x),
            number(centre.y),
            number(radii.0),
            number(radii.1)
        );
        self.opacity("opacity", opacity);
        self.write("/>");
    }

    /// Declares a gradient from one place to another.
    fn gradient(&mut self, name: &str, from: Point, to: Point, stops: &[(u8, Colour)]) {
        let prefix = self.prefix;
        let _ = write!(
            self.svg,
            r#"<linearGradient id="{prefix}-{name}" gradientUnits="userSpaceOnUse" x1="{}" y1="{}" x2="{}" y2="{}">"#,
            number(from.x),
            number(from.y),
            number(to.x),
            number(to.y)
        );
        self.stops(stops);
        self.write("</linearGradient>");
    }

    fn round_gradient(&mut self, name: &str, centre: Point, radius: f64, stops: &[(u8, Colour)]) {
        let prefix = self.prefix;
        let _ = write!(
            self.svg,
            r#"<radialGradient id="{prefix}-{name}" gradientUnits="userSpaceOnUse" cx="{}" cy="{}" r="{}">"#,
            number(centre.x),
            number(centre.y),
            number(radius)
        );
        self.stops(stops);
        self.write("</radialGradient>");
    }

    fn stops(&mut self, stops: &[(u8, Colour)]) {
        for (percent, colour) in stops {
            let ink = self.ink(*colour);
            let _ =
                write!(self.svg, r#"<stop offset="{}" stop-color="{ink}"/>"#, hundredths(*percent));
        }
    }

    /// What is drawn inside shows only within the path.
    fn clipped(&mut self, name: &str, path: &Path, inside: impl FnOnce(&mut Self)) {
        let prefix = self.prefix;
        let _ = write!(
            self.svg,
            r#"<clipPath id="{prefix}-{name}"><path d="{}"/></clipPath>"#,
            path.text(),
        );
        self.clipped_again(name, inside);
    }

    /// The same with a path that was given before.
    fn clipped_again(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        let prefix = self.prefix;
        let _ = write!(self.svg, r#"<g clip-path="url(#{prefix}-{name})">"#);
        inside(self);
        self.write("</g>");
    }

    fn opacity(&mut self, attribute: &str, opacity: Opacity) {
        if opacity < 100 {
            let _ = write!(self.svg, r#" {attribute}="{}""#, hundredths(opacity));
        }
    }
}

fn hundredths(value: u8) -> String {
    match value {
        0 => "0".to_owned(),
        100.. => "1".to_owned(),
        _ if value.is_multiple_of(10) => format!(".{}", value / 10),
        _ => format!(".{value:02}"),
    }
}

fn backdrop(sheet: &mut Sheet) {
    let (width, height) = (f64::from(BOX.0), f64::from(BOX.1));
    let colours = match sheet.photo.backdrop {
        Backdrop::PhotographersWall => [Colour(236, 238, 240), Colour(214, 219, 224)],
        Backdrop::Counter => [Colour(206, 216, 218), Colour(160, 178, 186)],
        Backdrop::Transparent => return,
    };
    let corner = super::pen::at(0.0, 0.0);
    let stops = [(0, colours[0]), (100, colours[1])];
    sheet.gradient("wall", corner, super::pen::at(width * 0.4, height), &stops);
    let whole = Path::from(corner)
        .line(super::pen::at(width, 0.0))
        .line(super::pen::at(width, height))
        .line(super::pen::at(0.0, height))
        .closed();
    sheet.fill_with(&whole, "wall");
}

/// An old print has scratches and a faded edge.
fn print(sheet: &mut Sheet) {
    if sheet.photo.quality != PhotoQuality::OldPrint {
        return;
    }
    let pale = Colour(248, 240, 222);
    let scratches = [
        ((38.0, 60.0), (71.0, 214.0)),
        ((286.0, 20.0), (268.0, 131.0)),
        ((204.0, 330.0), (262.0, 446.0)),
    ];
    for ((x, y), (to_x, to_y)) in scratches {
        let path = Path::from(super::pen::at(x, y)).line(super::pen::at(to_x, to_y));
        sheet.line(&path, pale, 1.1, 55);
    }
    let crease = Path::from(super::pen::at(0.0, 392.0)).line(super::pen::at(96.0, 450.0));
    sheet.line(&crease, pale, 2.4, 60);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opacities_are_printed_short() {
        assert_eq!([0, 5, 40, 100].map(hundredths), ["0", ".05", ".4", "1"]);
    }
}
