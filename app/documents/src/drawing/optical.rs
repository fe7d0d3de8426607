//! What changes with the angle: foil, latent image, laser image, film, reflector.

use std::fmt::Write;

use super::canvas::{Canvas, Paint, hex, part};
use super::curve::{Path, Segment, Spot, cosine, sine};
use super::glyph;
use super::motif::{Pen, placed};
use super::picture;
use crate::face::PhotoTint;
use crate::light::Light;
use crate::specimen::element::{Element, Foil, Motion};
use crate::specimen::ink::Colour;
use crate::specimen::measure::{Area, Micrometres};
use crate::specimen::picture::Picture;

/// The spectrum of a diffractive foil, as far as it is turned.
const SPECTRUM: [Colour; 6] = [
    Colour(236, 92, 92),
    Colour(240, 176, 72),
    Colour(196, 220, 96),
    Colour(84, 204, 168),
    Colour(92, 150, 236),
    Colour(176, 104, 220),
];

/// A round foil: rays, rings of letters, and two images of which tilting shows one or the other.
pub(super) fn foil(canvas: &mut Canvas, element: &Element, foil: Foil) {
    let strength: u16 = match canvas.light() {
        Light::Daylight => 100,
        Light::Oblique => 130,
        Light::Coaxial => 150,
        Light::Transmitted => {
            let silver = Paint::fill("#5c4a30").opacity(16);
            disc(canvas, element, 1.0, &silver);
            return;
        }
        Light::Ultraviolet | Light::Infrared => return,
    };
    let share = |opacity: u16| u8::try_from((opacity * strength / 100).min(100)).unwrap_or(100);
    let turned = match foil.motion {
        Motion::Moves => canvas.view.tilt.steps(),
        Motion::Still => 0,
    };
    let film = sheen(canvas, turned);
    disc(canvas, element, 1.0, &Paint::fill(film.as_str()).opacity(share(26)));
    rays(canvas, element, turned, &film, share(62));
    disc(canvas, element, 0.985, &Paint::stroke(film.as_str(), 14.0).opacity(share(85)));
    disc(canvas, element, 0.80, &Paint::stroke(film.as_str(), 7.0).opacity(share(85)));
    letters(canvas, element, turned, share(80));
    let inner = element.area.grown(Micrometres(-element.area.width.0 * 22 / 100));
    let images: &[(_, u16)] = match (foil.motion, turned) {
        // An imitation shows both at once, and always.
        (Motion::Still, _) => &[(foil.away, 44), (foil.towards, 30)],
        (Motion::Moves, -2) => &[(foil.away, 88)],
        (Motion::Moves, -1) => &[(foil.away, 66)],
        (Motion::Moves, 1) => &[(foil.towards, 66)],
        (Motion::Moves, 2) => &[(foil.towards, 88)],
        (Motion::Moves, _) => &[(foil.away, 20), (foil.towards, 20)],
    };
    let glint = if foil.motion == Motion::Moves { film } else { "#c9ced4".to_owned() };
    for (design, opacity) in images {
        for (path, pen) in placed(*design, inner).0 {
            match pen {
                Pen::Stroke(width) => {
                    canvas.path(
                        &path,
                        &Paint::stroke(glint.as_str(), width).opacity(share(*opacity)),
                    );
                }
                Pen::Fill(tone) => {
                    let opacity = part(share(*opacity), tone);
                    canvas.shape(&path, &Paint::fill(glint.as_str()).opacity(opacity));
                    canvas.path(&path, &Paint::stroke("#fff", 7.0).opacity(opacity / 2));
                }
            }
        }
    }
}

/// Colours over the foil that wander as it is tilted.
fn sheen(canvas: &mut Canvas, turned: i8) -> String {
    let first = (i32::from(turned) + 6).rem_euclid(6);
    let colour = |index: i32| {
        let at = usize::try_from((first + index).rem_euclid(6)).unwrap_or(0);
        hex(SPECTRUM.get(at).copied().unwrap_or(Colour::WHITE))
    };
    let mut stops = String::new();
    for index in 0..5 {
        _ = write!(stops, "<stop offset=\"{}%\" stop-color=\"{}\"/>", index * 25, colour(index));
    }
    // The direction in which the colours follow each other turns, too.
    let (x1, y1, x2, y2) = match turned {
        -2 => (0, 0, 100, 30),
        -1 => (0, 20, 100, 60),
        1 => (20, 0, 80, 100),
        2 => (50, 0, 60, 100),
        _ => (0, 0, 100, 100),
    };
    canvas.define(&format!("foil{first}"), |id| {
        format!(
            "<linearGradient id=\"{id}\" x1=\"{x1}%\" y1=\"{y1}%\" x2=\"{x2}%\" y2=\"{y2}%\">{stops}</linearGradient>"
        )
    })
}

fn disc(canvas: &mut Canvas, element: &Element, reach: f64, paint: &Paint) {
    let centre = element.area.centre();
    let radius = element.area.width.hundredths() / 2.0 * reach;
    canvas.circle(centre.x.hundredths(), centre.y.hundredths(), radius, paint);
}

fn rays(canvas: &mut Canvas, element: &Element, turned: i8, paint: &str, opacity: u8) {
    let centre = element.area.centre();
    let (x, y) = (centre.x.hundredths(), centre.y.hundredths());
    let radius = element.area.width.hundredths() / 2.0;
    let mut path = Path::default();
    let start = f64::from(turned) * 0.011;
    for ray in 0..48 {
        let turn = f64::from(ray) / 48.0 + start;
        // Curved like the wake of a boat.
        let spot = |reach: f64, off: f64| {
            Spot::new(
                x + radius * reach * cosine(turn + off),
                y + radius * reach * sine(turn + off),
            )
        };
        path.0.push(Segment::Move(spot(0.44, 0.0)));
        path.0.push(Segment::Curve(spot(0.56, 0.03), spot(0.68, 0.03), spot(0.79, 0.0)));
    }
    canvas.path(&path, &Paint::stroke(paint, 9.0).opacity(opacity));
}

/// `UTOPIA` around the foil; the ring turns a little with every step.
fn letters(canvas: &mut Canvas, element: &Element, turned: i8, opacity: u8) {
    let centre = element.area.centre();
    let (x, y) = (centre.x.hundredths(), centre.y.hundredths());
    let radius = element.area.width.hundredths() / 2.0;
    let size = radius * 0.12;
    let mut path = Path::default();
    for (index, letter) in ("UTOPIA * UTOPIA * UTOPIA * ").chars().enumerate() {
        let turn = f64::from(u32::try_from(index).unwrap_or(0)) / 27.0 + f64::from(turned) * 0.02;
        let (along, across) = (cosine(turn), sine(turn));
        let place = |spot: Spot| {
            let (right, out) = (spot.x - size * 0.3, radius * 0.955 - spot.y);
            Spot::new(x + out * along - right * across, y + out * across + right * along)
        };
        path.extend(glyph::strokes(letter, 0.0, 0.0, size).mapped(place));
    }
    canvas.path(&path, &Paint::stroke("#fff", size * 0.17).opacity(opacity));
}

/// Letters that stand across the lines of their ground: a flat angle shows them.
pub(super) fn latent_image(canvas: &mut Canvas, element: &Element, text: &str) {
    let area = element.area;
    let [left, top, width, height] = area.in_hundredths();
    let mut ground = Path::default();
    let rows = super::curve::whole(height / 16.0);
    for row in 0..=rows {
        let y = top + height * f64::from(row) / f64::from(rows.max(1));
        ground.0.push(Segment::Move(Spot::new(left, y)));
        ground.0.push(Segment::Line(Spot::new(left + width, y)));
    }
    canvas.ink_path(element, &ground, Pen::Stroke(6.5));
    let Some((_, paint, opacity)) = canvas.colour(element.ink) else { return };
    let plainness = match canvas.view.tilt.steps() {
        -2 | 2 => 86,
        -1 | 1 => 26,
        _ => 7,
    };
    let size = height * 0.62;
    let count = f64::from(u32::try_from(text.chars().count()).unwrap_or(1));
    let advance = size * 0.92;
    let x = left + (width - advance * count + size * 0.3) * 0.5;
    let letters = glyph::line(text, x, top + height * 0.19, size, advance);
    let strength = part(opacity, plainness);
    canvas.path(&letters, &Paint::stroke(paint, size * 0.2).opacity(strength));
}

/// Two images under small lenses in the plastic.
pub(super) fn laser_image(
    canvas: &mut Canvas,
    element: &Element,
    image: &Picture,
    text: &str,
    motion: Motion,
) {
    let area = element.area;
    let Some((_, paint, opacity)) = canvas.colour(element.ink) else { return };
    let frame = hex(canvas.page.palette.intaglio);
    let is_clear = matches!(canvas.light(), Light::Ultraviolet | Light::Transmitted);
    if !is_clear {
        canvas.rect(area, &Paint::fill("#fff").opacity(22));
    }
    let (face, number): (u8, u8) = match (motion, canvas.view.tilt.steps()) {
        (Motion::Still, _) | (Motion::Moves, 0) => (52, 36),
        (Motion::Moves, ..=-1) => (92, 0),
        (Motion::Moves, _) => (0, 96),
    };
    let height = area.height;
    let middle = Element {
        area: Area {
            left: Micrometres(area.centre().x.0 - height.0 * 35 / 90),
            top: area.top,
            width: Micrometres(height.0 * 35 / 45),
            height,
        },
        ..element.clone()
    };
    if face > 0 && canvas.light() != Light::Ultraviolet {
        let seen = part(face, opacity);
        let tint =
            matches!(canvas.light(), Light::Infrared | Light::Coaxial).then_some(PhotoTint::Grey);
        picture::place(canvas, &middle, image, tint, seen);
    }
    if number > 0 {
        let size = 200.0;
        let count = f64::from(u32::try_from(text.chars().count()).unwrap_or(1).max(1));
        let advance = (area.width.hundredths() - 120.0) / count;
        let top = area.centre().y.hundredths() - size / 2.0;
        let letters = glyph::line(text, area.left.hundredths() + 70.0, top, size, advance);
        let seen = part(number, opacity);
        canvas.path(&letters, &Paint::stroke(paint.as_str(), 26.0).opacity(seen));
    }
    // The lenses.
    let mut lenses = Path::default();
    let columns = super::curve::whole(area.width.hundredths() / 30.0);
    for column in 0..=columns {
        let x = area.left.hundredths() + f64::from(column) * 30.0;
        lenses.0.push(Segment::Move(Spot::new(x, area.top.hundredths())));
        lenses.0.push(Segment::Line(Spot::new(x, area.bottom().hundredths())));
    }
    if canvas.light() == Light::Oblique {
        let shade = lenses.mapped(|spot| Spot::new(spot.x + 9.0, spot.y));
        canvas.path(&shade, &Paint::stroke("#000", 8.0).opacity(28));
        canvas.path(&lenses, &Paint::stroke("#fff", 8.0).opacity(70));
    } else {
        canvas.path(&lenses, &Paint::stroke("#fff", 6.0).opacity(26));
    }
    canvas.rect(area, &Paint::stroke(frame, 10.0).opacity(50));
}

/// A clear film: a band of gloss that wanders, and its edge in oblique light.
pub(super) fn laminate(canvas: &mut Canvas, element: &Element) {
    let steps = i32::from(canvas.view.tilt.steps());
    let (opacity, edge) = match canvas.light() {
        Light::Daylight => (".16", 16),
        Light::Oblique => (".24", 60),
        Light::Coaxial => (".2", 20),
        Light::Transmitted | Light::Ultraviolet | Light::Infrared => return,
    };
    let middle = 50 + steps * 20;
    let paint = canvas.define("gloss", |id| {
        let stop = |offset: i32, opacity: &str| {
            format!("<stop offset=\"{offset}%\" stop-color=\"#fff\" stop-opacity=\"{opacity}\"/>")
        };
        format!(
            "<linearGradient id=\"{id}\" x2=\"1\" y2=\".5\">{}{}{}</linearGradient>",
            stop((middle - 14).clamp(0, 100), "0"),
            stop(middle.clamp(0, 100), opacity),
            stop((middle + 9).clamp(0, 100), "0"),
        )
    });
    canvas.rect(element.area, &Paint::fill(paint));
    canvas.rect(element.area, &Paint::stroke("#fff", 9.0).opacity(edge));
}

/// Small lights that appear when the lamp stands beside the eye.
pub(super) fn retroreflector(canvas: &mut Canvas, element: &Element) {
    if canvas.light() != Light::Coaxial {
        return;
    }
    let scale = canvas.scale();
    let (width, height) = (canvas.unit(1500.0), canvas.unit(820.0));
    let mut tile = glyph::line("UTO", 130.0, 130.0, 200.0, 190.0);
    let again = tile.mapped(|spot| Spot::new(spot.x + 750.0, spot.y + 410.0));
    tile.extend(again);
    tile.extend(Path::parse(
        "M760 250C850 200 900 200 980 250C1060 300 1110 300 1200 250M10 660C100 610 150 610 230 660C310 710 360 710 450 660",
    ));
    let stroke = canvas.unit(34.0);
    let paint = canvas.define("retro", |id| {
        format!(
            "<pattern id=\"{id}\" width=\"{width}\" height=\"{height}\" patternUnits=\"userSpaceOnUse\"><path d=\"{}\" stroke=\"#f6fbff\" stroke-width=\"{stroke}\"/></pattern>",
            tile.data(scale),
        )
    });
    canvas.rect(element.area, &Paint::fill(paint).opacity(78));
}
