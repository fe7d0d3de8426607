//! What can be seen of a page in a view, in terms that can be read aloud: for everybody who does not see the drawing.
//!
//! What is visible, never the answer: it says that letters stand off their line, not that somebody changed them. The
//! rules of visibility are those of the drawings.

use crate::drawing::{field, lighting};
use crate::face::PhotoQuality;
use crate::light::{Light, Magnification, View};
use crate::specimen::element::{
    Element, Fibre, Foil, Holes, Making, Mark, MarkKind, Motif, Motion, Place, Setting, Sharpness,
    Stitches, What,
};
use crate::specimen::ink::{Blend, Colour, Infrared, PrintProcess, Relief, Ultraviolet};
use crate::specimen::measure::{Micrometres, Point};
use crate::specimen::{Page, Substrate};

/// Something seen, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seen {
    pub place: Place,
    pub sight: Sight,
}

/// What is seen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Sight {
    /// The paper stays dark in ultraviolet.
    PaperDark,
    /// It glows, 0–100.
    PaperGlows(u8),
    /// The sheet of a sticker glows.
    SheetGlows(Colour),
    /// Fine lines, whose colours are one, merge, or change in steps.
    Lines(Run),
    /// A design of the State.
    Design(Motif),
    /// The same, glowing in ultraviolet.
    GlowingDesign(Motif, Colour),
    /// Lines that glow.
    GlowingLines(Colour),
    /// The colour of an ink that may vary.
    Coloured(Colour),
    /// Words that can be read.
    Text(String),
    /// The zone, line by line.
    Zone(Vec<String>),
    /// Some characters are thicker, thinner or off the line.
    LettersStandOff,
    /// Ridges with shadows.
    Raised,
    /// A film of ink or toner that shines.
    ShinyFilm,
    /// No relief.
    Flat,
    /// A line too fine to be read with the bare eye.
    FineLine,
    /// Microprint under the lens.
    Microprint(String, Sharpness),
    /// A portrait, and the quality of the picture.
    Portrait(PhotoQuality),
    /// Light and dark tones without edges.
    SoftTones(Motif),
    /// A pale design with edges.
    PaleDesign(Motif),
    /// A band with letters in it.
    Band(String),
    /// A bare line where a thread would be.
    BareLine,
    Fibres {
        count: usize,
        /// How many of them glow.
        glowing: usize,
        order: FibreOrder,
    },
    /// The images that the foil shows now.
    FoilShows(Vec<Motif>),
    LatentText(String),
    /// A block of lines without letters.
    BareLines,
    /// The laser image shows the face, the number, or both.
    LaserImage(LaserSide),
    Holes(String, Holes),
    /// Only the petals of the front.
    HalfRose,
    /// Both halves: so far apart.
    WholeRose {
        right: Micrometres,
        down: Micrometres,
    },
    Stitches(Stitches),
    ShinesBack,
    ChipSymbol,
    /// A smooth film with its rim.
    Film,
    Signature,
    Stamp {
        text: String,
        date: String,
    },
    /// The trace of something that happened, and how plain it is, 0–100.
    Trace(MarkKind, u8),
    /// Under the lens: the structure of the print.
    Structure(PrintProcess),
}

/// How colours run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Run {
    One,
    Merging,
    InSteps,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FibreOrder {
    Scattered,
    /// All alike, in rows.
    InRows,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum LaserSide {
    Face,
    Number,
    Both,
}

/// Everything that the bare eye can find on the page, from its lowest layer up.
pub fn visible(page: &Page, view: View) -> Vec<Seen> {
    let mut seen = paper(page, view.light);
    for element in &page.elements {
        let sights = sights(element, page, view);
        seen.extend(sights.into_iter().map(|sight| Seen { place: element.place, sight }));
    }
    seen
}

/// What the lens adds at a point: the structure of prints, microprint, displaced letters.
pub fn visible_under_lens(
    page: &Page,
    view: View,
    at: Point,
    magnification: Magnification,
) -> Vec<Seen> {
    let field = field(at, magnification);
    let mut seen = Vec::new();
    for element in page.elements.iter().filter(|element| element.area.overlaps(field)) {
        for sight in under_lens(element, view, magnification) {
            seen.push(Seen { place: element.place, sight });
        }
    }
    seen
}

fn paper(page: &Page, light: Light) -> Vec<Seen> {
    let sight = match (light, page.substrate) {
        (Light::Ultraviolet, Substrate::BrightPaper(glow)) => Sight::PaperGlows(glow),
        (Light::Ultraviolet, Substrate::DullPaper | Substrate::Polycarbonate) => Sight::PaperDark,
        _ => return Vec::new(),
    };
    vec![Seen { place: Place::Paper, sight }]
}

fn under_lens(element: &Element, view: View, magnification: Magnification) -> Vec<Sight> {
    if lighting::shade(element.ink, view).is_none() {
        return Vec::new();
    }
    let mut sights = Vec::new();
    if let (true, Some(process)) = (magnification.shows_structure(), element.process()) {
        sights.push(Sight::Structure(process));
    }
    match &element.what {
        What::Microprint(print) if magnification.times() > 3 => {
            sights.push(Sight::Microprint(print.text.clone(), print.sharpness));
        }
        What::Entry(entry) if entry.setting != Setting::RIGHT => {
            sights.push(Sight::LettersStandOff);
        }
        What::Zone(_, setting) if *setting != Setting::RIGHT => {
            sights.push(Sight::LettersStandOff);
        }
        _ => {}
    }
    sights
}

fn sights(element: &Element, page: &Page, view: View) -> Vec<Sight> {
    match &element.what {
        What::Mark(mark) => trace(*mark, view.light),
        What::Watermark(motif) => watermark(element, *motif, view),
        What::Thread { text } => thread(element, text, view),
        What::Fibres(fibres) => seen_fibres(element, fibres, view),
        What::Foil(foil) => foil_images(*foil, view),
        What::Perforation { text, holes } => vec![Sight::Holes(text.clone(), *holes)],
        What::Register { right, down } => register(element, *right, *down, view),
        What::Stitching { stitches } => vec![Sight::Stitches(*stitches)],
        What::Retroreflector if view.light == Light::Coaxial => vec![Sight::ShinesBack],
        What::Laminate if view.light == Light::Oblique => vec![Sight::Film],
        What::Panel if element.making == Making::Applied => sheet(element, page, view.light),
        What::Retroreflector | What::Laminate | What::Panel => Vec::new(),
        _ if lighting::shade(element.ink, view).is_none() => Vec::new(),
        What::Guilloche(_) => lines(element, view.light),
        What::Motif(motif) => design(element, *motif, view),
        What::Lettering(lettering) => {
            relief(element, view.light, Sight::Text(lettering.text.clone()))
        }
        What::Entry(entry) => {
            let mut sights = vec![Sight::Text(entry.text.clone())];
            sights.extend(stands_off(entry.setting, view.light));
            sights
        }
        What::Zone(lines, setting) => {
            let mut sights = vec![Sight::Zone(lines.clone())];
            sights.extend(stands_off(*setting, view.light));
            sights
        }
        What::Microprint(_) => vec![Sight::FineLine],
        What::Portrait(picture) => portrait(element, picture.appearance.photo.quality, view.light),
        What::LatentImage { text } => latent(text, view),
        What::LaserImage { motion, .. } => vec![Sight::LaserImage(laser_side(*motion, view))],
        What::ChipSymbol => vec![Sight::ChipSymbol],
        What::Stamp { text, date, .. } => {
            vec![Sight::Stamp { text: text.clone(), date: date.clone() }]
        }
        What::Signature { .. } => vec![Sight::Signature],
    }
}

fn trace(mark: Mark, light: Light) -> Vec<Sight> {
    let is_seen = match mark.kind {
        MarkKind::CutEdge | MarkKind::WaterStain => {
            !matches!(light, Light::Infrared)
                && (mark.kind == MarkKind::CutEdge || light != Light::Coaxial)
        }
        MarkKind::Overlay => true,
        MarkKind::Rubbed => !matches!(light, Light::Infrared | Light::Coaxial),
        MarkKind::Glue | MarkKind::TornFibres | MarkKind::Wear => light != Light::Infrared,
        MarkKind::Bubbles => {
            matches!(light, Light::Daylight | Light::Oblique | Light::Coaxial)
        }
    };
    if is_seen { vec![Sight::Trace(mark.kind, mark.strength)] } else { Vec::new() }
}

fn watermark(element: &Element, motif: Motif, view: View) -> Vec<Sight> {
    match (element.making, view.light) {
        (Making::Printed(_), _) if lighting::shade(element.ink, view).is_some() => {
            vec![Sight::PaleDesign(motif)]
        }
        (Making::InSubstrate, Light::Transmitted) => vec![Sight::SoftTones(motif)],
        _ => Vec::new(),
    }
}

fn thread(element: &Element, text: &str, view: View) -> Vec<Sight> {
    let is_printed = matches!(element.making, Making::Printed(_));
    let glows = matches!(element.ink.ultraviolet, Ultraviolet::Glows(_));
    match view.light {
        _ if is_printed => {
            if lighting::shade(element.ink, view).is_some() {
                vec![Sight::BareLine]
            } else {
                Vec::new()
            }
        }
        Light::Transmitted => vec![Sight::Band(text.to_owned())],
        Light::Ultraviolet if glows => vec![Sight::Band(text.to_owned())],
        _ => Vec::new(),
    }
}

fn seen_fibres(element: &Element, fibres: &[Fibre], view: View) -> Vec<Sight> {
    if matches!(view.light, Light::Transmitted | Light::Coaxial) {
        return Vec::new();
    }
    let seen = fibres.iter().filter(|fibre| lighting::shade(fibre.ink, view).is_some());
    let count = seen.count();
    let glowing = if view.light == Light::Ultraviolet {
        fibres.iter().filter(|fibre| matches!(fibre.ink.ultraviolet, Ultraviolet::Glows(_))).count()
    } else {
        0
    };
    let order = match element.making {
        Making::Printed(_) => FibreOrder::InRows,
        _ => FibreOrder::Scattered,
    };
    if count > 0 { vec![Sight::Fibres { count, glowing, order }] } else { Vec::new() }
}

fn foil_images(foil: Foil, view: View) -> Vec<Sight> {
    if !matches!(view.light, Light::Daylight | Light::Oblique | Light::Coaxial) {
        return Vec::new();
    }
    let images = match (foil.motion, view.tilt.steps()) {
        (Motion::Still, _) | (Motion::Moves, 0) => vec![foil.away, foil.towards],
        (Motion::Moves, ..=-1) => vec![foil.away],
        (Motion::Moves, _) => vec![foil.towards],
    };
    vec![Sight::FoilShows(images)]
}

fn register(element: &Element, right: Micrometres, down: Micrometres, view: View) -> Vec<Sight> {
    match view.light {
        Light::Transmitted => vec![Sight::WholeRose { right, down }],
        _ if lighting::shade(element.ink, view).is_some() => vec![Sight::HalfRose],
        _ => Vec::new(),
    }
}

fn sheet(element: &Element, page: &Page, light: Light) -> Vec<Sight> {
    match (light, element.ink.ultraviolet) {
        (Light::Ultraviolet, Ultraviolet::Glows(_)) => {
            vec![Sight::SheetGlows(lighting::sheet(element.ink, page, light))]
        }
        _ => Vec::new(),
    }
}

fn lines(element: &Element, light: Light) -> Vec<Sight> {
    let run = match element.ink.blend {
        Blend::Single | Blend::Shift(_) => Run::One,
        Blend::Rainbow(..) => Run::Merging,
        Blend::Steps(..) => Run::InSteps,
    };
    match (light, element.ink.ultraviolet) {
        (Light::Ultraviolet, Ultraviolet::Glows(glow)) => vec![Sight::GlowingLines(glow)],
        _ => vec![Sight::Lines(run)],
    }
}

fn design(element: &Element, motif: Motif, view: View) -> Vec<Sight> {
    if let (Light::Ultraviolet, Ultraviolet::Glows(glow)) = (view.light, element.ink.ultraviolet) {
        return vec![Sight::GlowingDesign(motif, glow)];
    }
    let mut sights = relief(element, view.light, Sight::Design(motif));
    let is_coloured = matches!(view.light, Light::Daylight | Light::Oblique);
    if let (true, Some((colour, _))) = (is_coloured, lighting::shade(element.ink, view)) {
        sights.push(Sight::Coloured(colour));
    }
    sights
}

/// A thing, and in oblique light how it stands out.
fn relief(element: &Element, light: Light, thing: Sight) -> Vec<Sight> {
    let relief = match (light, element.process().map(PrintProcess::relief)) {
        (Light::Oblique, Some(Relief::Ridges)) => Some(Sight::Raised),
        (Light::Oblique, Some(Relief::Film)) => Some(Sight::ShinyFilm),
        (Light::Oblique, Some(Relief::Flat | Relief::Pressed)) => Some(Sight::Flat),
        _ => None,
    };
    [Some(thing), relief].into_iter().flatten().collect()
}

/// What the bare eye notices of another setting; the lens notices more.
fn stands_off(setting: Setting, light: Light) -> Option<Sight> {
    let is_plain = setting.lift.0.abs() >= 150 || setting.weight >= 125;
    let is_lit = matches!(light, Light::Daylight | Light::Oblique | Light::Infrared);
    (setting != Setting::RIGHT && is_plain && is_lit).then_some(Sight::LettersStandOff)
}

fn portrait(element: &Element, quality: PhotoQuality, light: Light) -> Vec<Sight> {
    match (light, element.ink.infrared) {
        (Light::Infrared, Infrared::LetsThrough) => Vec::new(),
        _ => vec![Sight::Portrait(quality)],
    }
}

fn latent(text: &str, view: View) -> Vec<Sight> {
    if view.tilt.steps().abs() == 2 && !text.is_empty() {
        vec![Sight::LatentText(text.to_owned())]
    } else {
        vec![Sight::BareLines]
    }
}

fn laser_side(motion: Motion, view: View) -> LaserSide {
    match (motion, view.tilt.steps()) {
        (Motion::Still, _) | (Motion::Moves, 0) => LaserSide::Both,
        (Motion::Moves, ..=-1) => LaserSide::Face,
        (Motion::Moves, _) => LaserSide::Number,
    }
}
