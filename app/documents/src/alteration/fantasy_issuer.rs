//! A State that does not exist: its name, its arms, its code. The print may be excellent.

use crate::case::{Draft, Means};
use crate::specimen::Side;
use crate::specimen::element::{Motif, Place, What};

const NAME: &str = "REPUBLIC OF NORDAVIA";
/// In no list of Doc 9303 Part 3 §5.
const CODE: &str = "NDV";

pub(super) fn apply(draft: &mut Draft) {
    let sides: Vec<Side> = draft.specimen.sides().collect();
    for side in sides {
        draft.change(side, Place::Title, |element| {
            if let What::Lettering(lettering) = &mut element.what
                && lettering.text == "STATE OF UTOPIA"
            {
                NAME.clone_into(&mut lettering.text);
                lettering.size.0 = lettering.size.0 * 4 / 5;
            }
        });
        for place in [Place::Emblem, Place::CoverEmblem, Place::OviEmblem] {
            draft.change(side, place, |element| {
                if let What::Motif(motif) = &mut element.what {
                    *motif = Motif::Griffin;
                }
            });
        }
        for place in [Place::IssuingState, Place::Nationality] {
            draft.change(side, place, |element| {
                if let What::Entry(entry) = &mut element.what {
                    let text = if place == Place::IssuingState { CODE } else { "NORDAVIAN" };
                    text.clone_into(&mut entry.text);
                }
            });
        }
    }
    let mut record = draft.specimen.record.clone();
    CODE.clone_into(&mut record.issuing_state);
    CODE.clone_into(&mut record.nationality);
    let zone = record.zone_of(draft.specimen.kind, &draft.specimen.person);
    let side = draft.specimen.zone_side();
    draft.change(side, Place::MachineReadableZone, |element| {
        if let What::Zone(lines, _) = &mut element.what {
            lines.clone_from(&zone);
        }
    });
    if let Some(chip) = &mut draft.specimen.chip {
        chip.zone.clone_from(&zone);
        chip.certificate = crate::specimen::chip::Certificate::Unknown;
    }
    let main = draft.specimen.main_side();
    draft.trace(main, Place::Title, &[Means::Daylight]);
    draft.trace(main, Place::Emblem, &[Means::Daylight]);
    if draft.side_of(Place::IssuingState).is_some() {
        draft.trace(main, Place::IssuingState, &[Means::Daylight]);
    }
    draft.trace(side, Place::MachineReadableZone, &[Means::Daylight]);
}
