//! The number of a document, short or long.
//!
//! The field has nine places. On TD1 and TD2 a longer number goes on at the beginning of the
//! optional data (Doc 9303 Part 5 and 6 §4.2.2, note j): a filler stands where the check digit
//! would be, then come the other characters, their check digit, and a filler.

use std::fmt;

use thiserror::Error;

use crate::character::{MrzCharacter, characters, text, without_fill};
use crate::field::{Field, Span};
use crate::format::MrzFormat;

/// How many characters the field has.
pub const SHORT: usize = 9;

/// Letters and digits, with fillers where the page prints spaces or signs; none at either end.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DocumentNumber(Vec<MrzCharacter>);

impl DocumentNumber {
    /// A number in the characters of the zone.
    ///
    /// # Errors
    /// If it is empty, begins or ends with a filler, or has one in it while it is long.
    pub fn parse(number: &str) -> Result<Self, NumberFault> {
        let number = characters(number).map_err(|_| NumberFault::Character)?;
        if number.last().is_some_and(|last| last.is_filler()) {
            return Err(NumberFault::TrailingFiller);
        }
        Self::read(&number)
    }

    /// Reads a field, whose last places may be fillers.
    ///
    /// # Errors
    /// As [`DocumentNumber::parse`].
    pub fn read(field: &[MrzCharacter]) -> Result<Self, NumberFault> {
        let number = without_fill(field);
        match number.first() {
            None => Err(NumberFault::Empty),
            Some(first) if first.is_filler() => Err(NumberFault::LeadingFiller),
            // A filler ends the long number, so there cannot be one in it.
            _ if number.len() > SHORT && number.contains(&MrzCharacter::FILLER) => {
                Err(NumberFault::FillerInLongNumber)
            }
            _ => Ok(Self(number.to_vec())),
        }
    }

    pub fn characters(&self) -> &[MrzCharacter] {
        &self.0
    }

    /// The nine places of the field, and what goes on in the optional data.
    pub fn split(&self) -> (Vec<MrzCharacter>, &[MrzCharacter]) {
        let (first, rest) = self.0.split_at(self.0.len().min(SHORT));
        let mut field = first.to_vec();
        field.resize(SHORT, MrzCharacter::FILLER);
        (field, rest)
    }

    pub fn is_long(&self) -> bool {
        self.0.len() > SHORT
    }

    /// The most characters that a number can have. The optional data must also hold its check
    /// digit and a filler. Passports and visas have no long numbers.
    pub fn most(format: MrzFormat) -> usize {
        let optional = format.span(Field::OptionalData).map_or(0, Span::width);
        if format.has_long_numbers() { SHORT + optional - 2 } else { SHORT }
    }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(&self.0))
    }
}

/// What can be wrong with a number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error)]
pub enum NumberFault {
    #[error("no number")]
    Empty,
    #[error("a number has only characters of the zone")]
    Character,
    #[error("data begin at the left")]
    LeadingFiller,
    #[error("fillers after the number are no part of it")]
    TrailingFiller,
    #[error("a long number has no filler in it")]
    FillerInLongNumber,
    /// The number goes on in the optional data, but its check digit or the filler after it is
    /// missing.
    #[error("the long number has no end")]
    LongNumberWithoutEnd,
    #[error("the number has more than {most} characters")]
    TooLong { most: usize },
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(number: &str, fault: Option<NumberFault>) {
        assert_eq!(DocumentNumber::parse(number).err(), fault, "{number}");
    }

    #[test]
    fn numbers() {
        check("L898902C3", None);
        check("HA672242", None);
        check("D23145890734", None);
        check("AB<12", None);
        check("", Some(NumberFault::Empty));
        check("<<<", Some(NumberFault::TrailingFiller));
        check("<12", Some(NumberFault::LeadingFiller));
        check("12<", Some(NumberFault::TrailingFiller));
        check("ab 12", Some(NumberFault::Character));
        check("AB<1234567", Some(NumberFault::FillerInLongNumber));
    }

    #[test]
    fn the_longest_numbers() {
        let most = MrzFormat::ALL.map(DocumentNumber::most);
        assert_eq!(most, [22, 14, 9, 9, 9]);
    }

    #[test]
    fn a_long_number_is_split() {
        let number = DocumentNumber::parse("D23145890734").unwrap();
        let (field, rest) = number.split();
        assert_eq!((text(&field), text(rest)), ("D23145890".into(), "734".into()));

        let number = DocumentNumber::parse("HA672242").unwrap();
        let (field, rest) = number.split();
        assert_eq!((text(&field), text(rest)), ("HA672242<".into(), String::new()));
    }
}
