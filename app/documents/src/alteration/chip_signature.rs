//! The reader says red: changed after signing, or vouched for by another issuer than the page names.

use crate::case::Draft;
use crate::specimen::chip::{Certificate, Signature};
use crate::specimen::element::Place;

pub(super) fn apply(draft: &mut Draft, signature: Signature, certificate: Certificate) {
    if let Some(chip) = &mut draft.specimen.chip {
        chip.signature = signature;
        chip.certificate = certificate;
    }
    draft.trace_at_counter(Place::Chip);
}
