//! A page of another booklet: another number, other paper, new stitches through old holes.

use super::data_on_page::other_digit;
use crate::case::{Draft, Means};
use crate::chance::Chance;
use crate::specimen::Side;
use crate::specimen::element::{Place, Stitches, What};

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance) {
    let side = Side::VisaPage;
    draft.change(side, Place::Perforation, |element| {
        if let What::Perforation { text, .. } = &mut element.what {
            let digits: Vec<usize> = text
                .char_indices()
                .filter(|(_, letter)| letter.is_ascii_digit())
                .map(|(index, _)| index)
                .collect();
            for _ in 0..3 {
                if let Some(index) = chance.pick(&digits) {
                    *text = other_digit(text, *index, chance);
                }
            }
        }
    });
    draft.change(side, Place::Stitching, |element| {
        if let What::Stitching { stitches } = &mut element.what {
            *stitches = Stitches::Doubled;
        }
    });
    let means = [Means::Comparing, Means::Daylight, Means::Transmitted];
    draft.trace(side, Place::Perforation, &means);
    draft.trace(side, Place::Stitching, &[Means::Daylight, Means::Ultraviolet]);
}
