//! A genuine blank: paper and print are right. The database knows its number, and another machine wrote into it.

use crate::case::{DatabaseAnswer, Draft, Means};
use crate::specimen::element::{Making, Place, What};
use crate::specimen::ink::PrintProcess;
use crate::specimen::measure::Micrometres;

pub(super) fn apply(draft: &mut Draft) {
    draft.circumstances.database = DatabaseAnswer::StolenBlank;
    draft.trace_at_counter(Place::DatabaseAnswer);
    let side = draft.specimen.zone_side();
    let lift = Micrometres(draft.scaled(420, 120));
    draft.change(side, Place::MachineReadableZone, |element| {
        let other = match element.process() {
            Some(PrintProcess::Inkjet) => PrintProcess::Toner,
            _ => PrintProcess::Inkjet,
        };
        element.making = Making::Printed(other);
        if let What::Zone(lines, setting) = &mut element.what {
            setting.lift = lift;
            setting.weight = 112;
            setting.line = u8::try_from(lines.len().saturating_sub(1)).unwrap_or(0);
        }
    });
    draft.trace(side, Place::MachineReadableZone, &[Means::Lens]);
}
