//! Everything that a zone says, as right values.

use crate::code::DocumentCode;
use crate::date::MrzDate;
use crate::document_number::DocumentNumber;
use crate::format::MrzFormat;
use crate::name::Name;
use crate::optional_data::OptionalData;
use crate::sex::Sex;
use crate::state::StateCode;

/// What [`crate::mrz::build`] writes and [`crate::mrz::parse`] reads. Check digits are not in it:
/// they are computed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DocumentData {
    pub format: MrzFormat,
    pub code: DocumentCode,
    pub issuing_state: StateCode,
    pub document_number: DocumentNumber,
    /// "Valid until" on a visa.
    pub expiry_date: MrzDate,
    pub holder: Holder,
    pub optional_data: OptionalData,
    /// Only TD1 has a place for it.
    pub second_optional_data: OptionalData,
}

/// Whom the document is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Holder {
    /// Once read from a zone, possibly shortened: see [`crate::mrz::Mrz::name`].
    pub name: Name,
    pub nationality: StateCode,
    /// Parts of it may be unknown.
    pub birth_date: MrzDate,
    pub sex: Sex,
}
