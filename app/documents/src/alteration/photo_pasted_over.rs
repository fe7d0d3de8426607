//! Another portrait lies over the first: an edge, a shadow, a darker field in the light from behind.

use crate::case::{Draft, Layer, Means};
use crate::chance::Chance;
use crate::face::Likeness;
use crate::specimen::Side;
use crate::specimen::element::{MarkKind, Place, What};
use crate::specimen::measure::{Area, Micrometres};
use crate::specimen::picture::Picture;

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance) {
    let side = draft.specimen.main_side();
    let Some(area) = exchange(draft, side, chance) else { return };
    let rim = area.grown(Micrometres(300));
    let mut mark = |kind, chance: &mut Chance| {
        draft.mark(side, Place::Portrait, rim, (kind, Layer::Over), chance.next());
    };
    mark(MarkKind::Glue, chance);
    mark(MarkKind::Overlay, chance);
    let means =
        [Means::Daylight, Means::Oblique, Means::Transmitted, Means::Ultraviolet, Means::Coaxial];
    draft.trace(side, Place::Portrait, &means);
}

/// Puts the traveller's picture where the holder's was, and says where. Whatever ran over the portrait now ends at it.
pub(super) fn exchange(draft: &mut Draft, side: Side, chance: &mut Chance) -> Option<Area> {
    let holder = draft.specimen.person.face.clone();
    // Whoever exchanges a portrait chooses a document of somebody not too unlike.
    let likeness = Likeness::new(u8::try_from(draft.scaled(0, 60)).unwrap_or(30));
    let other = holder.look_alike(chance.next(), likeness);
    let page = draft.page(side)?;
    let index = page.elements.iter().position(|element| element.place == Place::Portrait)?;
    let mut portrait = page.elements.remove(index);
    if let What::Portrait(picture) = &mut portrait.what {
        *picture = Picture::new(&other, picture.tone);
    }
    let area = portrait.area;
    // Above the lines that cross its edge, below foils and films.
    let last = page
        .elements
        .iter()
        .rposition(|element| {
            matches!(element.place, Place::Background) && element.area.overlaps(area)
        })
        .map_or(index, |last| last + 1);
    page.elements.insert(last, portrait);
    let appearance = draft.circumstances.traveller.appearance;
    let mut seen = other.usual_appearance();
    seen.years_later = appearance.years_later / 3;
    draft.circumstances.traveller = Picture::at_the_counter(&other, seen);
    // A second picture, or the chip, still shows the holder.
    let has_other_picture = draft.specimen.chip.is_some()
        || draft.specimen.sides_with(Place::GhostPortrait).contains(&side);
    if has_other_picture {
        draft.trace(side, Place::Portrait, &[Means::Comparing]);
    }
    Some(area)
}
