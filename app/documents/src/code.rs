//! Document codes: the first two characters of the zone.
//!
//! Passports: Doc 9303 Part 4 §4.4 and Part 8 §4.1.5. Cards: Part 5 and 6 §4.2.2, note k.
//! Visas: Part 7 §4.2.2.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::character::{MrzCharacter, characters};
use crate::date::CalendarDate;
use crate::format::MrzFormat;

/// A letter, and a letter, a digit or a filler after it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DocumentCode {
    first: MrzCharacter,
    second: MrzCharacter,
}

impl DocumentCode {
    /// # Errors
    /// If the first character is no letter.
    pub fn new(first: MrzCharacter, second: MrzCharacter) -> Result<Self, CodeFault> {
        if first.is_letter() { Ok(Self { first, second }) } else { Err(CodeFault::FirstIsNoLetter) }
    }

    /// A code as the zone prints it: `P<`, `PP`, `I<`.
    ///
    /// # Errors
    /// If it is not a letter and one more character of the zone.
    pub fn parse(code: &str) -> Result<Self, CodeFault> {
        match characters(code).as_deref() {
            Ok([first, second]) => Self::new(*first, *second),
            _ => Err(CodeFault::NotTwoCharacters),
        }
    }

    pub fn characters(self) -> [MrzCharacter; 2] {
        [self.first, self.second]
    }

    /// What kind of document the code stands for; nothing if no document begins with the letter.
    pub fn kind(self) -> Option<DocumentKind> {
        let second = char::from(self.second);
        match char::from(self.first) {
            'P' => Some(DocumentKind::Passport(PassportKind::of(second))),
            'A' if second == 'C' => Some(DocumentKind::CrewMemberCertificate),
            'A' | 'C' | 'I' => Some(DocumentKind::Card),
            'V' => Some(DocumentKind::Visa),
            _ => None,
        }
    }

    /// What is wrong with the code on a document of this format.
    ///
    /// The second letter of a passport is never wrong here, nor is its absence: documents issued
    /// before the harmonization stay genuine for years. See [`SecondLetter::judge`].
    pub fn fault(self, format: MrzFormat) -> Option<CodeFault> {
        let (first, second) = (char::from(self.first), char::from(self.second));
        let is_expected = match format {
            MrzFormat::Td1 | MrzFormat::Td2 => matches!(first, 'A' | 'C' | 'I'),
            MrzFormat::Td3 => first == 'P',
            MrzFormat::MrvA | MrzFormat::MrvB => first == 'V',
        };
        match (format, first, second) {
            _ if !is_expected => Some(CodeFault::WrongFirstLetter),
            (MrzFormat::Td1 | MrzFormat::Td2, _, 'V') => Some(CodeFault::SecondIsV),
            (MrzFormat::Td1, 'A', 'I') => Some(CodeFault::Ai),
            (MrzFormat::Td2, 'A', 'C') => Some(CodeFault::AcOnTd2),
            (MrzFormat::Td3, _, '0'..='9') => Some(CodeFault::SecondIsDigit),
            _ => None,
        }
    }
}

impl fmt::Display for DocumentCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.first, self.second)
    }
}

/// What a document is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    Passport(PassportKind),
    /// `A`, `C`, `I`: an official travel document of card size.
    Card,
    /// `AC` on TD1.
    CrewMemberCertificate,
    Visa,
}

/// The kinds of passport of Doc 9303 Part 4 §4.4, in the order of its table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PassportKind {
    Ordinary,
    Emergency,
    Diplomatic,
    Official,
    Refugee,
    Alien,
    Stateless,
    LaissezPasser,
    Military,
    /// A single sheet instead of a booklet (Part 8 §4.1.5).
    SingleSheetEmergency,
    /// `P<`: the State has not said.
    Unstated,
    /// A second letter that a State chose before the table existed.
    OwnLetter,
}

impl PassportKind {
    /// The table itself.
    pub const HARMONIZED: [(char, Self); 10] = [
        ('P', Self::Ordinary),
        ('E', Self::Emergency),
        ('D', Self::Diplomatic),
        ('O', Self::Official),
        ('R', Self::Refugee),
        ('T', Self::Alien),
        ('S', Self::Stateless),
        ('L', Self::LaissezPasser),
        ('M', Self::Military),
        ('U', Self::SingleSheetEmergency),
    ];

    fn of(second: char) -> Self {
        let mut table = Self::HARMONIZED.into_iter();
        match table.find(|(letter, _)| *letter == second) {
            Some((_, kind)) => kind,
            None if second == '<' => Self::Unstated,
            None => Self::OwnLetter,
        }
    }
}

/// What can be wrong with a document code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeFault {
    #[error("a document code has two characters of the zone")]
    NotTwoCharacters,
    #[error("a document code begins with a letter")]
    FirstIsNoLetter,
    /// P for passports, A, C or I for cards, V for visas.
    #[error("documents of this format do not begin with this letter")]
    WrongFirstLetter,
    /// Parts 5 and 6, note k: it would look like a visa.
    #[error("the second letter of a card is never V")]
    SecondIsV,
    /// Part 5, note k.
    #[error("AI is not used")]
    Ai,
    /// Part 6, note k: crew member certificates are TD1.
    #[error("AC is not used on TD2")]
    AcOnTd2,
    #[error("the second character of a passport is no digit")]
    SecondIsDigit,
}

/// How the second letter of a passport agrees with the dates of Doc 9303 Part 4 §4.4.
///
/// The day of issue stands on the page, not in the zone. Both `P<` and `PP` are genuine today:
/// the absence of a letter is by itself no sign of fraud.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecondLetter {
    /// From the table.
    Harmonized,
    /// None, or one from before the table; still right.
    Transitional,
    /// Not from the table, though issued on or after 1 January 2026.
    OwnLetterTooLate,
    /// None, though issued on or after 1 January 2028.
    MissingTooLate,
    /// Not from the table, and valid beyond 2037.
    ValidTooLong,
}

impl SecondLetter {
    /// Judges a code by the day of issue and the day of expiry. Only passports have the rule.
    pub fn judge(
        code: DocumentCode,
        issued: CalendarDate,
        expires: CalendarDate,
    ) -> Option<SecondLetter> {
        let Some(DocumentKind::Passport(kind)) = code.kind() else {
            return None;
        };
        Some(match kind {
            PassportKind::OwnLetter if issued.year() >= 2026 => Self::OwnLetterTooLate,
            PassportKind::Unstated if issued.year() >= 2028 => Self::MissingTooLate,
            PassportKind::OwnLetter | PassportKind::Unstated if expires.year() >= 2038 => {
                Self::ValidTooLong
            }
            PassportKind::OwnLetter | PassportKind::Unstated => Self::Transitional,
            _ => Self::Harmonized,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(format: MrzFormat, code: &str, fault: Option<CodeFault>) {
        let found = DocumentCode::parse(code).map(|code| code.fault(format));
        assert_eq!(found, Ok(fault), "{code} on {format:?}");
    }

    #[test]
    fn codes_of_passports() {
        for code in ["P<", "PP", "PE", "PD", "PO", "PR", "PT", "PS", "PL", "PM", "PU", "PN"] {
            check(MrzFormat::Td3, code, None);
        }
        check(MrzFormat::Td3, "I<", Some(CodeFault::WrongFirstLetter));
        check(MrzFormat::Td3, "P7", Some(CodeFault::SecondIsDigit));
    }

    #[test]
    fn codes_of_cards() {
        for code in ["I<", "ID", "A<", "C<", "IP", "AC"] {
            check(MrzFormat::Td1, code, None);
        }
        for code in ["I<", "ID", "A<", "C<", "AI"] {
            check(MrzFormat::Td2, code, None);
        }
        check(MrzFormat::Td1, "IV", Some(CodeFault::SecondIsV));
        check(MrzFormat::Td2, "CV", Some(CodeFault::SecondIsV));
        check(MrzFormat::Td1, "AI", Some(CodeFault::Ai));
        check(MrzFormat::Td2, "AC", Some(CodeFault::AcOnTd2));
        check(MrzFormat::Td1, "P<", Some(CodeFault::WrongFirstLetter));
    }

    #[test]
    fn codes_of_visas() {
        check(MrzFormat::MrvA, "V<", None);
        check(MrzFormat::MrvB, "VC", None);
        check(MrzFormat::MrvB, "P<", Some(CodeFault::WrongFirstLetter));
    }

    #[test]
    fn what_is_no_code() {
        for (code, fault) in [
            ("", CodeFault::NotTwoCharacters),
            ("P", CodeFault::NotTwoCharacters),
            ("PPP", CodeFault::NotTwoCharacters),
            ("pp", CodeFault::NotTwoCharacters),
            ("<P", CodeFault::FirstIsNoLetter),
            ("1<", CodeFault::FirstIsNoLetter),
        ] {
            assert_eq!(DocumentCode::parse(code), Err(fault), "{code:?}");
        }
    }

    #[test]
    fn kinds() {
        for (code, kind) in [
            ("P<", Some(DocumentKind::Passport(PassportKind::Unstated))),
            ("PP", Some(DocumentKind::Passport(PassportKind::Ordinary))),
            ("PT", Some(DocumentKind::Passport(PassportKind::Alien))),
            ("PU", Some(DocumentKind::Passport(PassportKind::SingleSheetEmergency))),
            ("PN", Some(DocumentKind::Passport(PassportKind::OwnLetter))),
            ("AC", Some(DocumentKind::CrewMemberCertificate)),
            ("IC", Some(DocumentKind::Card)),
            ("VC", Some(DocumentKind::Visa)),
            ("X<", None),
        ] {
            assert_eq!(DocumentCode::parse(code).unwrap().kind(), kind, "{code}");
        }
    }

    #[test]
    fn the_second_letter_and_its_dates() {
        for (code, issued, expires, expected) in [
            ("P<", 2020, 2030, Some(SecondLetter::Transitional)),
            ("P<", 2027, 2037, Some(SecondLetter::Transitional)),
            ("P<", 2027, 2038, Some(SecondLetter::ValidTooLong)),
            ("P<", 2028, 2037, Some(SecondLetter::MissingTooLate)),
            ("PN", 2025, 2035, Some(SecondLetter::Transitional)),
            ("PN", 2026, 2036, Some(SecondLetter::OwnLetterTooLate)),
            ("PP", 2020, 2030, Some(SecondLetter::Harmonized)),
            ("PP", 2030, 2040, Some(SecondLetter::Harmonized)),
            ("I<", 2030, 2040, None),
        ] {
            let code = DocumentCode::parse(code).unwrap();
            let [issued, expires] =
                [issued, expires].map(|year| CalendarDate::new(year, 1, 1).unwrap());
            assert_eq!(SecondLetter::judge(code, issued, expires), expected, "{code}");
        }
    }
}
