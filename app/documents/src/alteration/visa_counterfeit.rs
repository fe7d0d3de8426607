//! A visa sticker of an office printer, on a genuine page.

use super::counterfeit::imitate;
use crate::case::{Draft, Means};
use crate::chance::Chance;
use crate::specimen::Side;
use crate::specimen::element::{Place, What};
use crate::specimen::ink::{Colour, PrintProcess, Ultraviolet};
use crate::specimen::measure::Area;

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance) {
    let side = Side::VisaPage;
    let process = if chance.is_one_of(1, 2) { PrintProcess::Inkjet } else { PrintProcess::Toner };
    let glow = u8::try_from(draft.scaled(92, 35)).unwrap_or(60);
    let Some(page) = draft.page(side) else { return };
    let Some(sticker) = page.area_of(Place::VisaSticker) else { return };
    for element in &mut page.elements {
        if element.place == Place::VisaSticker && matches!(element.what, What::Panel) {
            let colour = Colour(44, 30, 92).mixed(Colour(176, 204, 255), glow);
            element.ink.ultraviolet = Ultraviolet::Glows(colour);
        } else if element.area == sticker || lies_on(sticker, element.area) {
            imitate(element, process);
        }
    }
    draft.trace(side, Place::VisaSticker, &[Means::Ultraviolet]);
    draft.trace(side, Place::Title, &[Means::Oblique, Means::Lens]);
    draft.trace(side, Place::Background, &[Means::Lens]);
    draft.trace(side, Place::OviEmblem, &[Means::Tilting]);
    draft.trace(side, Place::Hologram, &[Means::Tilting]);
    draft.trace(side, Place::LatentImage, &[Means::Tilting]);
    draft.trace(side, Place::Rosette, &[Means::Lens]);
    draft.trace(side, Place::Labels, &[Means::Lens]);
}

/// Whether something stands on the sticker, and not on the page under it.
fn lies_on(sticker: Area, area: Area) -> bool {
    sticker.contains(area.centre()) && area.width < sticker.width
}
