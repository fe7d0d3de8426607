//! Portraits in the light, and the structure of their printing.

use std::fmt::Write;

use super::canvas::{Canvas, Eye, Paint, fingerprint, hex, hundredths, part};
use super::curve::whole;
use crate::face::{BOX, PhotoTint};
use crate::light::Light;
use crate::specimen::element::Element;
use crate::specimen::ink::{Colour, Infrared, PrintProcess, Ultraviolet};
use crate::specimen::picture::{Picture, Tone};

pub(super) fn portrait(canvas: &mut Canvas, element: &Element, picture: &Picture) {
    let (one_ink, opacity) = match canvas.light() {
        Light::Daylight => (None, 100),
        Light::Oblique => (None, 92),
        Light::Transmitted => (None, 74),
        Light::Ultraviolet => match element.ink.ultraviolet {
            Ultraviolet::Glows(Colour(red, green, blue)) => {
                (Some(PhotoTint::Ink(red, green, blue)), 90)
            }
            Ultraviolet::Dark | Ultraviolet::Dull => (Some(PhotoTint::Ink(26, 20, 60)), 62),
        },
        Light::Infrared => match element.ink.infrared {
            Infrared::Absorbs => (Some(PhotoTint::Grey), 92),
            Infrared::LetsThrough => return,
        },
        Light::Coaxial => (Some(PhotoTint::Grey), 64),
    };
    let opacity = match picture.tone {
        Tone::Ghost => part(opacity, 46),
        Tone::Colour | Tone::Grey => opacity,
    };
    place(canvas, element, picture, one_ink, opacity);
    let shade = match (canvas.light(), picture.tone) {
        // The print keeps the lamp's light from the paper.
        (Light::Ultraviolet, Tone::Colour) => 58,
        (Light::Oblique, Tone::Colour) => 16,
        _ => 0,
    };
    if shade > 0 {
        canvas.rect(element.area, &Paint::fill("#0a0620").opacity(shade));
    }
    if canvas.shows_structure() {
        structure(canvas, element, picture.tone);
    }
}

/// Draws the picture into the element's area.
pub(super) fn place(
    canvas: &mut Canvas,
    element: &Element,
    picture: &Picture,
    one_ink: Option<PhotoTint>,
    opacity: u8,
) {
    let [x, y, width, _] = canvas.corners(element.area);
    let is_small = element.area.width.0 < 20_000 && canvas.eye == Eye::Bare;
    // In thousandths: a decimal that is written the same everywhere.
    let scale = whole(f64::from(width) / f64::from(BOX.0) * 1000.0);
    let (ones, thousandths) = (scale / 1000, scale % 1000);
    let opacity =
        if opacity < 100 { format!(" opacity=\"{}\"", hundredths(opacity)) } else { String::new() };
    let transform = format!("translate({x} {y}) scale({ones}.{thousandths:03})");
    // A small picture may stand on the page twice: as ghost and as laser image.
    if is_small {
        let name = format!("small{:x}", fingerprint(&format!("{picture:?}{one_ink:?}")));
        let id = canvas.id(&name);
        canvas.define(&name, |id| {
            format!("<g id=\"{id}\">{}</g>", shapes_only(&picture.draw(one_ink, id)))
        });
        canvas.write(format_args!("<use href=\"#{id}\" transform=\"{transform}\"{opacity}/>"));
        return;
    }
    let id = canvas.id(&format!("f{x}-{y}"));
    let face = picture.draw(one_ink, &id);
    canvas.write(format_args!("<g transform=\"{transform}\"{opacity}>{face}</g>"));
}

/// A small picture does without hairs, wrinkles and soft shades.
fn shapes_only(face: &str) -> String {
    let mut text = String::with_capacity(face.len());
    let mut is_left_out = false;
    for tag in face.split_inclusive('>') {
        // A soft spot has a gradient of its own, in units of its own.
        is_left_out |= tag.starts_with("<radialGradient") && !tag.contains("userSpaceOnUse");
        // The lines of eyes and mouth are plain, those of hairs and wrinkles are not.
        let is_plain = !tag.contains(" opacity=") || tag.contains(" opacity=\".8");
        let is_line = tag.contains("fill=\"none\"") && !is_plain;
        let is_spot = tag.starts_with("<ellipse") && tag.contains("url(");
        let is_faint = [" opacity=\".1", " opacity=\".2", " opacity=\".3"]
            .iter()
            .any(|faint| tag.contains(faint));
        if !(is_left_out || is_line || is_spot || is_faint) {
            text.push_str(tag);
        }
        is_left_out &= !tag.starts_with("</radialGradient");
    }
    text
}

/// Over the picture: what its process leaves between the dots.
fn structure(canvas: &mut Canvas, element: &Element, tone: Tone) {
    let Some(process) = element.process() else { return };
    let area = element.area;
    let paper = super::lighting::ground(canvas.page, canvas.light());
    let veil = if tone == Tone::Ghost { 40 } else { 60 };
    match process {
        PrintProcess::Inkjet => {
            let dots = canvas.ink_dots(Colour(150, 128, 112));
            canvas.rect(area, &Paint::fill(dots).opacity(veil));
            let gaps = canvas.gaps(paper);
            canvas.rect(area, &Paint::fill(gaps).opacity(80));
        }
        PrintProcess::Toner => {
            for (name, ink, angle) in [
                ("c", Colour(0, 158, 224), 15),
                ("m", Colour(226, 0, 122), 75),
                ("y", Colour(250, 220, 0), 0),
            ] {
                let raster = canvas.raster(name, ink, 110, angle);
                canvas.rect(area, &Paint::fill(raster).opacity(46));
            }
        }
        PrintProcess::LaserEngraving => {
            let between = canvas.sieve(paper);
            canvas.rect(area, &Paint::fill(between).opacity(86));
        }
        PrintProcess::DyeSublimation | PrintProcess::ThermalTransfer => {
            let cells = canvas.mesh();
            canvas.rect(area, &Paint::fill(cells).opacity(50));
        }
        PrintProcess::Offset
        | PrintProcess::Intaglio
        | PrintProcess::Letterpress
        | PrintProcess::Screen => {}
    }
}

impl Canvas<'_> {
    /// Blank spots between scattered dots.
    fn gaps(&mut self, paper: Colour) -> String {
        let name = format!("ga{}", &hex(paper)[1..]);
        self.define(&name, |id| {
            let mut chance = crate::chance::Chance::new(31);
            let paper = hex(paper);
            let mut spots = String::new();
            for _ in 0..40 {
                let (x, y, radius) = (chance.below(400), chance.below(400), 8 + chance.below(16));
                _ = write!(
                    spots,
                    "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{paper}\"/>"
                );
            }
            tile(id, 400, &spots)
        })
    }

    /// Everything but round points in even rows.
    fn sieve(&mut self, paper: Colour) -> String {
        let name = format!("si{}", &hex(paper)[1..]);
        self.define(&name, |id| {
            let paper = hex(paper);
            let dot =
                |x: i32, y: i32| format!("M{} {y}a22 22 0 1 0 44 0a22 22 0 1 0-44 0z", x - 22);
            let holes = [dot(27, 27), dot(81, 27), dot(0, 81), dot(54, 81), dot(108, 81)].concat();
            tile(
                id,
                108,
                &format!(
                    "<path d=\"M0 0h108v108h-108z{holes}\" fill=\"{paper}\" fill-rule=\"evenodd\"/>"
                ),
            )
        })
    }

    /// The borders of square cells.
    fn mesh(&mut self) -> String {
        self.define("mesh", |id| {
            tile(
                id,
                85,
                "<path d=\"M0 0h85v10h-85z\" fill=\"#fff\" opacity=\".5\"/><path d=\"M0 0h10v85h-10z\" fill=\"#fff\" opacity=\".5\"/><path d=\"M76 0h9v85h-9z\" fill=\"#000\" opacity=\".2\"/>",
            )
        })
    }
}

fn tile(id: &str, side: u32, content: &str) -> String {
    format!(
        "<pattern id=\"{id}\" width=\"{side}\" height=\"{side}\" patternUnits=\"userSpaceOnUse\">{content}</pattern>"
    )
}
