//! One character of the machine readable zone.
//!
//! Doc 9303 Part 3 §4.3 allows 37 of them, so that every State can print and read them: `A`–`Z`,
//! `0`–`9` and the filler `<`. Small letters, accents and punctuation do not exist here.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// One of `0`–`9`, `A`–`Z`, `<`.
///
/// Kept as its ASCII byte, which the constructors have checked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "char", into = "char")]
pub struct MrzCharacter(u8);

impl MrzCharacter {
    /// `<`, which stands for "nothing here" and separates names.
    pub const FILLER: Self = Self(b'<');

    /// The whole alphabet: the digits, the letters, the filler.
    pub fn all() -> impl Iterator<Item = Self> {
        (b'0'..=b'9').chain(b'A'..=b'Z').chain([b'<']).map(MrzCharacter)
    }

    /// The value used for check digits, 0–35 (Doc 9303 Part 3 §4.9).
    pub fn value(self) -> u8 {
        match self.0 {
            digit @ b'0'..=b'9' => digit - b'0',
            letter @ b'A'..=b'Z' => letter - b'A' + 10,
            _ => 0,
        }
    }

    /// The number that a digit shows; nothing for letters and the filler.
    pub fn digit(self) -> Option<u8> {
        self.is_digit().then(|| self.value())
    }

    pub fn is_digit(self) -> bool {
        self.0.is_ascii_digit()
    }

    pub fn is_letter(self) -> bool {
        self.0.is_ascii_uppercase()
    }

    pub fn is_filler(self) -> bool {
        self == Self::FILLER
    }

    /// The character of a digit 0–9; the caller knows that it is one.
    pub(crate) fn of_digit(digit: u8) -> Self {
        debug_assert!(digit < 10);
        Self(b'0' + digit)
    }

    /// A capital letter, given as its byte; the caller knows that it is one.
    pub(crate) const fn of_capital(letter: u8) -> Self {
        debug_assert!(letter.is_ascii_uppercase());
        Self(letter)
    }
}

/// A character that the zone cannot hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("{0:?} is not in the MRZ alphabet (A-Z, 0-9, <)")]
pub struct NotInAlphabet(pub char);

impl TryFrom<char> for MrzCharacter {
    type Error = NotInAlphabet;

    fn try_from(character: char) -> Result<Self, NotInAlphabet> {
        match u8::try_from(character) {
            Ok(byte @ (b'0'..=b'9' | b'A'..=b'Z' | b'<')) => Ok(Self(byte)),
            _ => Err(NotInAlphabet(character)),
        }
    }
}

impl From<MrzCharacter> for char {
    fn from(character: MrzCharacter) -> char {
        char::from(character.0)
    }
}

impl fmt::Display for MrzCharacter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Write::write_char(f, char::from(self.0))
    }
}

impl fmt::Debug for MrzCharacter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{self}'")
    }
}

/// Reads a piece of a zone.
///
/// # Errors
/// At the first character outside the alphabet. To have all of them, use [`crate::mrz::parse`].
pub fn characters(text: &str) -> Result<Vec<MrzCharacter>, NotInAlphabet> {
    text.chars().map(MrzCharacter::try_from).collect()
}

/// Writes a piece of a zone.
pub fn text(characters: &[MrzCharacter]) -> String {
    characters.iter().copied().map(char::from).collect()
}

/// The same piece without the fillers at its end.
pub(crate) fn without_fill(characters: &[MrzCharacter]) -> &[MrzCharacter] {
    let used = characters.iter().rposition(|character| !character.is_filler());
    &characters[..used.map_or(0, |last| last + 1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(character: char, value: Option<u8>) {
        let read = MrzCharacter::try_from(character);
        assert_eq!(read.map(MrzCharacter::value).ok(), value, "value of {character:?}");
        if let Ok(read) = read {
            assert_eq!(char::from(read), character);
        }
    }

    #[test]
    fn values_of_part_3_section_4_9() {
        check('0', Some(0));
        check('9', Some(9));
        check('A', Some(10));
        check('K', Some(20));
        check('Z', Some(35));
        check('<', Some(0));
    }

    #[test]
    fn everything_else_is_refused() {
        for character in ['a', ' ', '-', '\'', '«', 'É', 'Ա', 'Я', '٣', '\0', '>'] {
            check(character, None);
        }
    }

    #[test]
    fn the_alphabet_has_37_characters_of_three_sorts() {
        assert_eq!(MrzCharacter::all().count(), 37);
        assert_eq!(MrzCharacter::all().filter(|c| c.is_letter()).count(), 26);
        assert_eq!(MrzCharacter::all().filter(|c| c.is_digit()).count(), 10);
        assert_eq!(MrzCharacter::all().filter(|c| c.is_filler()).count(), 1);
    }

    #[test]
    fn the_saved_form_is_the_character_itself() {
        use serde::de::{IntoDeserializer, value::Error};
        let read = |character: char| {
            let source: serde::de::value::CharDeserializer<Error> = character.into_deserializer();
            MrzCharacter::deserialize(source)
        };
        assert_eq!(read('Q').map(char::from), Ok('Q'));
        assert!(read('q').is_err());
    }

    #[test]
    fn fill_is_only_at_the_end() {
        let piece = characters("A<B<<").unwrap();
        assert_eq!(text(without_fill(&piece)), "A<B");
        assert_eq!(without_fill(&characters("<<<").unwrap()), []);
    }
}
