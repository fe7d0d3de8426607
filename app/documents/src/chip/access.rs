//! What opens a chip: the terminal has to know something that is printed on the document, so that nobody reads it in
//! a closed pocket.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::character::{MrzCharacter, text};
use crate::check_digit::CheckDigit;
use crate::date::MrzDate;
use crate::document_number::{DocumentNumber, SHORT};
use crate::mrz::Mrz;

/// How reader and chip agree on keys (Doc 9303 Part 11 §4).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccessProtocol {
    /// Basic access control: document number, birth and expiry. The older one.
    Bac,
    /// Password authenticated connection establishment: the same data, or a card access number. Replaces BAC.
    Pace,
}

impl AccessProtocol {
    pub(super) const fn knows(self, key: &AccessKey) -> bool {
        match (self, key) {
            (Self::Pace, _) | (Self::Bac, AccessKey::Zone(_)) => true,
            (Self::Bac, AccessKey::CardAccessNumber(_)) => false,
        }
    }
}

/// What the terminal is told.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum AccessKey {
    /// The document number, the date of birth and the date of expiry, each with its check digit: the "MRZ
    /// information" of Doc 9303 Part 11 §4.3.2.
    Zone(String),
    CardAccessNumber(CardAccessNumber),
}

impl AccessKey {
    /// From the three fields. A short number is filled up to nine places; check digits are computed, as a reader does
    /// when somebody types.
    pub fn typed(number: &DocumentNumber, birth: MrzDate, expiry: MrzDate) -> Self {
        let mut characters = number.characters().to_vec();
        while characters.len() < SHORT {
            characters.push(MrzCharacter::FILLER);
        }
        let mut information = String::new();
        for field in [characters.as_slice(), &birth.characters(), &expiry.characters()] {
            information.push_str(&text(field));
            information.push(char::from(CheckDigit::of(field).character()));
        }
        Self::Zone(information)
    }

    /// From a printed zone, as far as its three fields can be read.
    pub fn of_zone(zone: &Mrz) -> Option<Self> {
        let number = zone.document_number().ok()?;
        Some(Self::typed(&number, zone.birth_date().ok()?, zone.expiry_date().ok()?))
    }
}

/// The six digits that some documents print for PACE (Doc 9303 Part 4 §4.1.1.2). They have no check digit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CardAccessNumber(u32);

impl CardAccessNumber {
    /// # Errors
    /// If it is not six digits.
    pub fn parse(digits: &str) -> Result<Self, NoCardAccessNumber> {
        if digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            digits.parse().map(Self).map_err(|_| NoCardAccessNumber)
        } else {
            Err(NoCardAccessNumber)
        }
    }

    /// From any number: its last six digits.
    pub fn of_number(number: u32) -> Self {
        Self(number % 1_000_000)
    }
}

impl fmt::Display for CardAccessNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06}", self.0)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("a card access number has six digits")]
pub struct NoCardAccessNumber;

impl TryFrom<String> for CardAccessNumber {
    type Error = NoCardAccessNumber;

    fn try_from(digits: String) -> Result<Self, NoCardAccessNumber> {
        Self::parse(&digits)
    }
}

impl From<CardAccessNumber> for String {
    fn from(number: CardAccessNumber) -> String {
        number.to_string()
    }
}

/// Why access was not opened.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccessFault {
    #[error("the chip does not answer")]
    NoAnswer,
    #[error("the protocol of the chip knows no such key")]
    NotWithThisProtocol,
    #[error("the chip refuses the key")]
    Refused,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mrz::{Tolerance, parse};

    fn key(zone: &str) -> AccessKey {
        AccessKey::of_zone(&parse(zone, Tolerance::AsPrinted).mrz.unwrap()).unwrap()
    }

    #[test]
    fn the_key_is_that_of_the_worked_examples() {
        // Doc 9303 Part 11 appendix D, both in the text of the standard and in many readers.
        let passport = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n\
                        L898902C<3UTO6908061F9406236ZE184226B<<<<<14";
        assert_eq!(key(passport), AccessKey::Zone("L898902C<369080619406236".to_owned()));
        let long_number = "I<UTOD23145890<7349<<<<<<<<<<<\n\
                           3407127M9507122UTO<<<<<<<<<<<2\n\
                           STEVENSON<<PETER<<<<<<<<<<<<<<";
        assert_eq!(key(long_number), AccessKey::Zone("D23145890734934071279507122".to_owned()));
    }

    #[test]
    fn a_card_access_number_has_six_digits() {
        for (digits, is_one) in [
            ("012345", true),
            ("12345", false),
            ("1234567", false),
            ("12345A", false),
            ("+12345", false),
        ] {
            assert_eq!(CardAccessNumber::parse(digits).is_ok(), is_one, "{digits}");
        }
        assert_eq!(CardAccessNumber::parse("012345").unwrap().to_string(), "012345");
    }
}
