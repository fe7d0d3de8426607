//! A genuine visa that was made out for another passport: its number is another, torn fibres hang at its rim.

use super::data_on_page::other_digit;
use crate::case::{Draft, Layer, Means};
use crate::chance::Chance;
use crate::specimen::Side;
use crate::specimen::element::{Entry, MarkKind, Place, What};
use crate::specimen::measure::Micrometres;

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance) {
    let side = Side::VisaPage;
    let Some(sticker) = draft.page(side).and_then(|page| page.area_of(Place::VisaSticker)) else {
        return;
    };
    // The visa says for which passport it was made out: in its entry and in its zone.
    let mut record = draft.specimen.record.clone();
    let number = &mut record.passport_number;
    let last = number.len().saturating_sub(1);
    for index in [last, last.saturating_sub(2), last.saturating_sub(4)] {
        *number = other_digit(number, index, chance);
    }
    let zone = record.zone_of(draft.specimen.kind, &draft.specimen.person);
    draft.change(side, Place::PersonalNumber, |element| {
        if let What::Entry(Entry { text, .. }) = &mut element.what {
            text.clone_from(&record.passport_number);
        }
    });
    draft.change(side, Place::MachineReadableZone, |element| {
        if let What::Zone(lines, _) = &mut element.what {
            lines.clone_from(&zone);
        }
    });
    let rim = sticker.grown(Micrometres(500));
    let seed = chance.next();
    draft.mark(side, Place::VisaSticker, rim, (MarkKind::TornFibres, Layer::Over), seed);
    draft.mark(side, Place::VisaSticker, rim, (MarkKind::Glue, Layer::Over), seed);
    let means = [Means::Daylight, Means::Oblique, Means::Transmitted, Means::Ultraviolet];
    draft.trace(side, Place::VisaSticker, &means);
    draft.trace(side, Place::PersonalNumber, &[Means::Comparing]);
    draft.trace(side, Place::MachineReadableZone, &[Means::Comparing]);
}
