//! What the eye sees of a page: SVG, computed from the page, the light, the tilt and the lens.
//!
//! The same text for the same page everywhere: whole numbers only, curve mathematics of our own. Presentation
//! attributes only, since the site's policy forbids styles in a page; every id begins with a prefix of the caller's.
//!
//! ```text
//! curve      outlines, a sine that is the same everywhere
//! canvas     the SVG in the making
//! lighting   what becomes of colours in the six lights
//! print      ink: colour, relief, structure under the lens
//! glyph      OCR-B as strokes          motif      the national designs
//! guilloche  fine lines                text       titles, entries, the zone, microprint
//! paper      watermark, thread, fibres, perforation, register, stitching
//! picture    portraits                 optical    foil, laser image, latent image, film, reflector
//! mark       what happened to a page   furniture  stamps, signatures, the sign of the chip
//! ```

mod canvas;
mod curve;
mod furniture;
mod glyph;
mod guilloche;
pub(crate) mod lighting;
mod mark;
mod motif;
mod optical;
mod paper;
mod picture;
mod print;
mod text;

use crate::light::{Light, Magnification, View};
use crate::specimen::element::{Element, What};
use crate::specimen::measure::{Area, Micrometres, Point};
use crate::specimen::{Page, Substrate};
use canvas::{Canvas, Eye, Paint, hex};

/// A whole page as an SVG element. The view box is in hundredths of a millimetre; ids begin with `prefix`.
pub fn draw(page: &Page, view: View, prefix: &str) -> String {
    let mut canvas = Canvas::new(page, view, Eye::Bare, prefix);
    paint(&mut canvas);
    canvas.finish(page.area())
}

/// What is under the lens when its middle is at a point of the page: an SVG element with a square view box in
/// micrometres, [`Magnification::field`] wide.
pub fn magnify(
    page: &Page,
    view: View,
    at: Point,
    magnification: Magnification,
    prefix: &str,
) -> String {
    let field = field(at, magnification);
    let eye = Eye::Lens { power: magnification, field };
    let mut canvas = Canvas::new(page, view, eye, prefix);
    paint(&mut canvas);
    canvas.finish(field)
}

/// The square of the page under the lens.
pub(crate) fn field(at: Point, magnification: Magnification) -> Area {
    Area::around(at, Micrometres(magnification.field().0 / 2))
}

fn paint(canvas: &mut Canvas) {
    let page = canvas.page;
    let ground = hex(lighting::ground(page, canvas.light()));
    canvas.rect(page.area(), &Paint::fill(ground));
    grain(canvas);
    for element in &page.elements {
        if canvas.shows(element.area) {
            draw_element(canvas, element);
        }
    }
    shine(canvas);
}

fn draw_element(canvas: &mut Canvas, element: &Element) {
    match &element.what {
        What::Guilloche(lines) => guilloche::draw(canvas, element, *lines),
        What::Motif(design) => furniture::motif(canvas, element, *design),
        What::Panel => furniture::panel(canvas, element),
        What::Lettering(lettering) => text::lettering(canvas, element, lettering),
        What::Entry(entry) => text::entry(canvas, element, entry),
        What::Zone(lines, setting) => text::zone(canvas, element, lines, *setting),
        What::Microprint(print) => text::microprint(canvas, element, print),
        What::Portrait(picture) => picture::portrait(canvas, element, picture),
        What::Watermark(design) => paper::watermark(canvas, element, *design),
        What::Thread { text } => paper::thread(canvas, element, text),
        What::Fibres(fibres) => paper::fibres(canvas, element, fibres),
        What::Foil(foil) => optical::foil(canvas, element, *foil),
        What::LatentImage { text } => optical::latent_image(canvas, element, text),
        What::LaserImage { picture, text, motion } => {
            optical::laser_image(canvas, element, picture, text, *motion);
        }
        What::Perforation { text, holes } => paper::perforation(canvas, element, text, *holes),
        What::Register { right, down } => paper::register(canvas, element, *right, *down),
        What::Stitching { stitches } => paper::stitching(canvas, element, *stitches),
        What::Retroreflector => optical::retroreflector(canvas, element),
        What::ChipSymbol => furniture::chip_symbol(canvas, element),
        What::Laminate => optical::laminate(canvas, element),
        What::Stamp { text, date, way } => furniture::stamp(canvas, element, text, date, *way),
        What::Signature { seed } => furniture::signature(canvas, element, *seed),
        What::Mark(mark) => mark::draw(canvas, element, *mark),
    }
}

/// The fibres of paper that a strong lens shows.
fn grain(canvas: &mut Canvas) {
    let is_paper =
        matches!(canvas.page.substrate, Substrate::DullPaper | Substrate::BrightPaper(_));
    if !canvas.shows_structure() || !is_paper {
        return;
    }
    let paint = canvas.define("grain", paper::grain);
    canvas.rect(canvas.page.area(), &Paint::fill(paint));
}

/// How the light itself falls over the page.
fn shine(canvas: &mut Canvas) {
    let stops = match canvas.light() {
        Light::Daylight | Light::Infrared => return,
        Light::Oblique => {
            "<stop stop-color=\"#fff6e0\" stop-opacity=\".2\"/><stop offset=\".4\" stop-color=\"#fff6e0\" stop-opacity=\"0\"/><stop offset=\"1\" stop-color=\"#1c1a24\" stop-opacity=\".42\"/>"
        }
        Light::Transmitted => {
            "<stop stop-color=\"#fff8e4\" stop-opacity=\".3\"/><stop offset=\"1\" stop-color=\"#5a3204\" stop-opacity=\".34\"/>"
        }
        Light::Ultraviolet => {
            "<stop stop-color=\"#5a3cd0\" stop-opacity=\".12\"/><stop offset=\"1\" stop-color=\"#04020e\" stop-opacity=\".5\"/>"
        }
        Light::Coaxial => {
            "<stop stop-color=\"#fff\" stop-opacity=\".26\"/><stop offset=\".6\" stop-color=\"#fff\" stop-opacity=\"0\"/><stop offset=\"1\" stop-color=\"#101418\" stop-opacity=\".4\"/>"
        }
    };
    let element = match canvas.light() {
        Light::Oblique => "linearGradient",
        _ => "radialGradient",
    };
    let paint = canvas.define("light", |id| {
        let radius = if element == "radialGradient" { " r=\".72\"" } else { "" };
        format!("<{element} id=\"{id}\"{radius}>{stops}</{element}>")
    });
    let area = canvas.page.area();
    canvas.rect(area, &Paint::fill(paint));
}
