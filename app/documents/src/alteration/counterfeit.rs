//! A whole document imitated with a printer for offices. What that printer cannot do is missing or flat.

use crate::case::{Draft, Means};
use crate::chance::Chance;
use crate::specimen::element::{Element, Holes, Making, Motion, Place, Sharpness, What};
use crate::specimen::ink::{Blend, Colour, Ink, PrintProcess};
use crate::specimen::{Side, Substrate};

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance, process: PrintProcess) {
    let sides: Vec<Side> = draft.specimen.sides().filter(|side| *side != Side::Cover).collect();
    let glow = u8::try_from(draft.scaled(95, 35)).unwrap_or(60);
    for side in sides {
        page(draft, side, process, glow);
    }
    let side = draft.specimen.main_side();
    // A careful imitation has some things that a careless one lacks.
    if draft.difficulty.get() < 50 || chance.is_one_of(1, 3) {
        draft.remove(side, Place::UltravioletDesign);
        draft.trace(side, Place::UltravioletDesign, &[Means::Ultraviolet]);
    }
}

fn page(draft: &mut Draft, side: Side, process: PrintProcess, glow: u8) {
    let Some(page) = draft.page(side) else { return };
    let is_paper = page.substrate == Substrate::DullPaper;
    if is_paper {
        page.substrate = Substrate::BrightPaper(glow);
    }
    // Paper of an office has nothing in it.
    page.elements
        .retain(|element| !(is_paper && matches!(element.place, Place::Thread | Place::Fibres)));
    for element in &mut page.elements {
        imitate(element, process);
    }
    let has = |place: Place| page.at(place).next().is_some();
    let marks = [
        (is_paper, Place::Paper, vec![Means::Ultraviolet]),
        (is_paper, Place::Fibres, vec![Means::Ultraviolet]),
        (is_paper, Place::Thread, vec![Means::Transmitted, Means::Ultraviolet]),
        (has(Place::Watermark), Place::Watermark, vec![Means::Daylight, Means::Transmitted]),
        (has(Place::Perforation), Place::Perforation, vec![Means::Daylight, Means::Transmitted]),
        (has(Place::Background), Place::Background, vec![Means::Lens]),
        (has(Place::Title), Place::Title, vec![Means::Oblique, Means::Lens]),
        (has(Place::Emblem), Place::Emblem, vec![Means::Oblique, Means::Lens]),
        (has(Place::Microprint), Place::Microprint, vec![Means::Lens]),
        (has(Place::OviEmblem), Place::OviEmblem, vec![Means::Tilting]),
        (has(Place::Hologram), Place::Hologram, vec![Means::Tilting]),
        (has(Place::LaserImage), Place::LaserImage, vec![Means::Tilting]),
        (has(Place::LatentImage), Place::LatentImage, vec![Means::Tilting]),
        (has(Place::Rosette), Place::Rosette, vec![Means::Lens]),
        (has(Place::Labels), Place::Labels, vec![Means::Lens]),
    ];
    for (is_there, place, means) in marks {
        if is_there {
            draft.trace(side, place, &means);
        }
    }
}

/// The same thing as the printer makes it.
pub(super) fn imitate(element: &mut Element, process: PrintProcess) {
    match &mut element.what {
        What::Microprint(print) => print.sharpness = Sharpness::Blurred,
        What::Foil(foil) => foil.motion = Motion::Still,
        What::LaserImage { motion, .. } => *motion = Motion::Still,
        What::LatentImage { text } => text.clear(),
        What::Perforation { holes, .. } => *holes = Holes::Rough,
        What::Watermark(_) => {
            element.making = Making::Printed(process);
            element.ink = Ink::plain(Colour(206, 198, 182));
        }
        _ => {}
    }
    if let Blend::Shift(_) = element.ink.blend {
        element.ink.blend = Blend::Single;
    }
    if let Blend::Rainbow(middle, right) = element.ink.blend {
        element.ink.blend = Blend::Steps(middle, right);
    }
    // What only ultraviolet shows is printed with an ink of its own, or not at all.
    let is_office_work = element.ink.daylight.is_some()
        && matches!(
            element.process(),
            Some(PrintProcess::Offset | PrintProcess::Intaglio | PrintProcess::Screen)
        );
    if is_office_work {
        element.making = Making::Printed(process);
    }
}
