//! Titles and arms without ridges: flat under the finger, without shadow in oblique light.

use crate::case::{Draft, Means};
use crate::specimen::element::{Making, Place};
use crate::specimen::ink::PrintProcess;

pub(super) fn apply(draft: &mut Draft) {
    let side = draft.specimen.main_side();
    for place in [Place::Title, Place::Emblem] {
        let found = draft.change(side, place, |element| {
            if element.process() == Some(PrintProcess::Intaglio) {
                element.making = Making::Printed(PrintProcess::Offset);
            }
        });
        if found {
            draft.trace(side, place, &[Means::Oblique, Means::Lens]);
        }
    }
}
