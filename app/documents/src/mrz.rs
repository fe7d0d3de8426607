//! A whole machine readable zone: lines of the right number and length, made of its characters.
//!
//! - [`tidy`] makes lines of text as people paste it;
//! - [`parse()`] makes one from text, with everything that is wrong in it;
//! - [`build()`] makes one from values;
//! - [`Mrz::verify`] recomputes its check digits.
//!
//! A zone may say nonsense: its fields are read one by one, and each says what is wrong with it.

mod build;
mod parse;
mod tidy;
mod verify;

use std::fmt;

use crate::character::{MrzCharacter, text};
use crate::code::{CodeFault, DocumentCode};
use crate::date::{DateFault, DateFaultKind, MrzDate, Part};
use crate::document_data::{DocumentData, Holder};
use crate::document_number::{DocumentNumber, NumberFault};
use crate::field::{Field, Span};
use crate::format::MrzFormat;
use crate::name::{Name, NameFault, NameField};
use crate::optional_data::OptionalData;
use crate::sex::{NoSuchSex, Sex};
use crate::state::{StateCode, StateFault};

pub use build::{BuildFault, build};
pub use parse::{Fault, FaultKind, Reading, Tolerance, parse};
pub use tidy::{Change, MOST_CHARACTERS, Tidied, TooMuchText, tidy};
pub use verify::{Check, Verdict};

/// A machine readable zone.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Mrz {
    format: MrzFormat,
    lines: Vec<Vec<MrzCharacter>>,
}

impl Mrz {
    /// A zone of nothing but fillers.
    fn blank(format: MrzFormat) -> Self {
        let line = vec![MrzCharacter::FILLER; format.line_length()];
        Self { format, lines: vec![line; format.lines()] }
    }

    pub fn format(&self) -> MrzFormat {
        self.format
    }

    /// The lines from top to bottom.
    pub fn lines(&self) -> Vec<String> {
        self.lines.iter().map(|line| text(line)).collect()
    }

    /// The characters of a stretch; empty where the zone has none.
    pub fn at(&self, span: Span) -> &[MrzCharacter] {
        let line = span.line.checked_sub(1).and_then(|line| self.lines.get(line));
        line.and_then(|line| line.get(span.from.checked_sub(1)?..span.to)).unwrap_or_default()
    }

    /// The characters of a field, if the format has it.
    pub fn field(&self, field: Field) -> Option<&[MrzCharacter]> {
        Some(self.at(self.format.span(field)?))
    }

    /// The same zone with one character replaced: for showing what a misreading or an alteration
    /// does. Nothing if the zone does not have the place.
    #[must_use]
    pub fn with(&self, line: usize, position: usize, character: MrzCharacter) -> Option<Self> {
        self.format.field_at(line, position)?;
        let mut altered = self.clone();
        altered.put(Span::new(line, position, position), &[character]);
        Some(altered)
    }

    /// # Errors
    /// If it is no code, or not one for this format.
    pub fn code(&self) -> Result<DocumentCode, CodeFault> {
        let [first, second] = self.array(Field::DocumentCode);
        let code = DocumentCode::new(first, second)?;
        match code.fault(self.format) {
            None => Ok(code),
            Some(fault) => Err(fault),
        }
    }

    /// # Errors
    /// If it is not made like a code. A code in no list is no error here.
    pub fn issuing_state(&self) -> Result<StateCode, StateFault> {
        StateCode::read(self.array(Field::IssuingState))
    }

    /// # Errors
    /// If it is not made like a code. A code in no list is no error here.
    pub fn nationality(&self) -> Result<StateCode, StateFault> {
        StateCode::read(self.array(Field::Nationality))
    }

    /// # Errors
    /// With every fault of the field.
    pub fn name(&self) -> Result<NameField, Vec<NameFault>> {
        Name::read(self.field(Field::Name).unwrap_or_default())
    }

    /// The whole number, though a long one be split.
    ///
    /// # Errors
    /// If it is empty, or does not begin or end where it should.
    pub fn document_number(&self) -> Result<DocumentNumber, NumberFault> {
        let field = self.field(Field::DocumentNumber).unwrap_or_default();
        match self.number_layout() {
            NumberLayout::Short => DocumentNumber::read(field),
            NumberLayout::Long { rest, .. } => {
                DocumentNumber::read(&[field, self.at(rest)].concat())
            }
            NumberLayout::LongWithoutEnd(_) => Err(NumberFault::LongNumberWithoutEnd),
        }
    }

    /// # Errors
    /// With every fault of the field. Unknown parts are no fault.
    pub fn birth_date(&self) -> Result<MrzDate, Vec<DateFault>> {
        MrzDate::read(self.array(Field::BirthDate))
    }

    /// The date of expiry; of a visa, "valid until".
    ///
    /// # Errors
    /// With every fault of the field. Doc 9303 Part 3 §4.8 lets only a date of birth be unknown.
    pub fn expiry_date(&self) -> Result<MrzDate, Vec<DateFault>> {
        let date = MrzDate::read(self.array(Field::ExpiryDate))?;
        let parts = [(1, date.year()), (3, date.month()), (5, date.day())];
        let unknown: Vec<DateFault> = parts
            .into_iter()
            .filter(|(_, part)| *part == Part::Unknown)
            .map(|(from, _)| DateFault::new(from, from + 1, DateFaultKind::Unknown))
            .collect();
        if unknown.is_empty() { Ok(date) } else { Err(unknown) }
    }

    /// # Errors
    /// If the character is not `F`, `M` or `<`.
    pub fn sex(&self) -> Result<Sex, NoSuchSex> {
        let [sex] = self.array(Field::Sex);
        Sex::read(sex)
    }

    /// The optional data, without what belongs to a long document number.
    pub fn optional_data(&self) -> OptionalData {
        match self.number_layout() {
            NumberLayout::Long { after, .. } => OptionalData::read(self.at(after)),
            NumberLayout::Short | NumberLayout::LongWithoutEnd(_) => {
                OptionalData::read(self.field(Field::OptionalData).unwrap_or_default())
            }
        }
    }

    /// The optional data on the middle line of TD1; empty elsewhere.
    pub fn second_optional_data(&self) -> OptionalData {
        OptionalData::read(self.field(Field::SecondOptionalData).unwrap_or_default())
    }

    /// Everything that the zone says, if every field can be read. Wrong check digits and unknown
    /// States do not hinder reading.
    pub fn data(&self) -> Option<DocumentData> {
        Some(DocumentData {
            format: self.format,
            code: self.code().ok()?,
            issuing_state: self.issuing_state().ok()?,
            document_number: self.document_number().ok()?,
            expiry_date: self.expiry_date().ok()?,
            holder: Holder {
                name: self.name().ok()?.name,
                nationality: self.nationality().ok()?,
                birth_date: self.birth_date().ok()?,
                sex: self.sex().ok()?,
            },
            optional_data: self.optional_data(),
            second_optional_data: self.second_optional_data(),
        })
    }

    /// Writes characters from the beginning of a stretch on; the rest of it stays.
    fn put(&mut self, span: Span, characters: &[MrzCharacter]) {
        let line = self.lines.get_mut(span.line - 1);
        let places = line.and_then(|line| line.get_mut(span.from - 1..span.to));
        for (place, character) in places.into_iter().flatten().zip(characters) {
            *place = *character;
        }
    }

    /// The characters of a field that every format has, with its known width.
    fn array<const WIDTH: usize>(&self, field: Field) -> [MrzCharacter; WIDTH] {
        let field = self.field(field).unwrap_or_default();
        std::array::from_fn(|index| field.get(index).copied().unwrap_or(MrzCharacter::FILLER))
    }

    /// Where the document number and its check digit stand.
    fn number_layout(&self) -> NumberLayout {
        let (Some(number), Some([digit]), Some(span), Some(optional)) = (
            self.field(Field::DocumentNumber),
            self.field(Field::DocumentNumberDigit),
            self.format.span(Field::OptionalData),
            self.field(Field::OptionalData),
        ) else {
            return NumberLayout::Short;
        };
        let is_full = number.last().is_some_and(|last| !last.is_filler());
        let used = optional.iter().take_while(|c| !c.is_filler()).count();
        if !(self.format.has_long_numbers() && digit.is_filler() && is_full && used > 0) {
            return NumberLayout::Short;
        }
        // The rest of the number, its check digit and a filler: three places at least.
        if used < 2 || used == optional.len() {
            return NumberLayout::LongWithoutEnd(span.part(1, used));
        }
        NumberLayout::Long {
            rest: span.part(1, used - 1),
            digit: span.part(used, used),
            after: span.part(used + 2, optional.len()),
        }
    }
}

impl fmt::Display for Mrz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines().join("\n"))
    }
}

/// Where the document number stands (Doc 9303 Part 5 and 6 §4.2.2, note j).
enum NumberLayout {
    /// In its field, or nowhere.
    Short,
    /// It goes on in the optional data.
    Long { rest: Span, digit: Span, after: Span },
    /// It goes on in the optional data, but its end cannot be found there.
    LongWithoutEnd(Span),
}
