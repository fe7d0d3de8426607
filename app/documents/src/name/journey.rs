//! What happened to a name on its way from the page into the zone, rule by rule.

use std::cmp::Ordering;

use super::{CannotTruncate, Name, NameError};
use crate::character::MrzCharacter;
use crate::transliteration::alternatives;

/// A name in a field of some width, and how it got there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Journey {
    /// In the order of the name; each rule once for each letter or sign that it touches.
    pub steps: Vec<NameStep>,
    pub name: Name,
    pub field: Vec<MrzCharacter>,
}

/// One rule at work.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum NameStep {
    /// Small letters were written as capitals.
    Capitals,
    /// The zone does not have the letter; it is written otherwise. The table may give more spellings than the one
    /// that was taken.
    LetterWritten {
        letter: char,
        written: String,
        others: Vec<String>,
    },
    /// `Ь`: the table has no row for it, and nothing is written.
    LetterLeftOut {
        letter: char,
    },
    /// The parts that it parted are joined.
    ApostropheDropped,
    HyphenBecameFiller,
    SpaceBecameFiller,
    CommaBecameFiller,
    /// Other punctuation is left out.
    SignDropped {
        sign: char,
    },
    /// `<<` between the primary and the secondary identifier.
    TwoFillersBetween,
    /// A single name: fillers follow at once.
    NoSecondName,
    /// The name would take more places than there are.
    Shortened {
        places: usize,
        width: usize,
    },
    /// The name takes all places: it looks like a shortened one.
    FillsTheField,
    /// So many fillers to the end of the field.
    FilledUp {
        fillers: usize,
    },
}

/// Why there is no field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum JourneyFault {
    #[error(transparent)]
    Name(#[from] NameError),
    #[error(transparent)]
    Width(#[from] CannotTruncate),
}

impl Journey {
    /// Writes a name, surname and given names apart, into a field.
    ///
    /// # Errors
    /// As [`Name::from_page`] and [`Name::fit`].
    pub fn of(primary: &str, secondary: &str, width: usize) -> Result<Self, JourneyFault> {
        let whole = Name::from_page(primary, secondary)?;
        let mut steps = Vec::new();
        for part in [primary, secondary] {
            letters_and_signs(part.trim(), &mut steps);
        }
        steps.push(if whole.secondary().is_empty() {
            NameStep::NoSecondName
        } else {
            NameStep::TwoFillersBetween
        });
        let name = whole.fit(width)?;
        let places = whole.length();
        steps.push(match places.cmp(&width) {
            Ordering::Greater => NameStep::Shortened { places, width },
            Ordering::Equal => NameStep::FillsTheField,
            Ordering::Less => NameStep::FilledUp { fillers: width - places },
        });
        Ok(Self { steps, field: whole.characters(width)?, name })
    }
}

fn letters_and_signs(text: &str, steps: &mut Vec<NameStep>) {
    for character in text.chars() {
        if let Some(step) = step(character)
            && !steps.contains(&step)
        {
            steps.push(step);
        }
    }
}

/// What a name's own rule does to one character; the same as when the name is written.
fn step(character: char) -> Option<NameStep> {
    Some(match character {
        'A'..='Z' => return None,
        'a'..='z' => NameStep::Capitals,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '<' => NameStep::HyphenBecameFiller,
        ',' => NameStep::CommaBecameFiller,
        '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' | '՚' => NameStep::ApostropheDropped,
        _ if character.is_whitespace() => NameStep::SpaceBecameFiller,
        _ if character.is_alphabetic() => {
            let mut spellings = alternatives(character).ok()?.into_iter();
            match spellings.next() {
                Some(written) if !written.is_empty() => NameStep::LetterWritten {
                    letter: capital(character),
                    written,
                    others: spellings.collect(),
                },
                _ => NameStep::LetterLeftOut { letter: capital(character) },
            }
        }
        _ => NameStep::SignDropped { sign: character },
    })
}

/// Small and capital letters are one letter in what is told; `ß` stays itself.
fn capital(letter: char) -> char {
    let mut capitals = letter.to_uppercase();
    match (capitals.next(), capitals.next()) {
        (Some(capital), None) => capital,
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::character::text;
    use crate::transliteration::NoTransliteration;

    #[test]
    fn the_bird_on_the_suitcase_is_explained() {
        let journey = Journey::of("D’Arnel-Koss", "Sander Åke", 39).unwrap();
        assert_eq!(text(&journey.field), "DARNEL<KOSS<<SANDER<AAKE<<<<<<<<<<<<<<<");
        assert_eq!(
            journey.steps,
            [
                NameStep::ApostropheDropped,
                NameStep::Capitals,
                NameStep::HyphenBecameFiller,
                NameStep::SpaceBecameFiller,
                NameStep::LetterWritten {
                    letter: 'Å',
                    written: "AA".into(),
                    others: vec!["A".into()]
                },
                NameStep::TwoFillersBetween,
                NameStep::FilledUp { fillers: 15 },
            ]
        );
    }

    #[test]
    fn cyrillic_letters_are_told_once_each() {
        let journey = Journey::of("Ильина", "Илья", 30).unwrap();
        assert_eq!(text(&journey.field), "ILINA<<ILIA<<<<<<<<<<<<<<<<<<<");
        let left_out =
            journey.steps.iter().filter(|s| **s == NameStep::LetterLeftOut { letter: 'Ь' });
        assert_eq!(left_out.count(), 1);
    }

    #[test]
    fn long_names_are_shortened_and_full_ones_are_not() {
        let long = Journey::of("Vanterholm Strandberg", "Alexandrina Wilhelmina", 39).unwrap();
        assert_eq!(text(&long.field), "VANTERHOLM<STRANDBERG<<ALEXANDRINA<WILH");
        assert_eq!(long.steps.last(), Some(&NameStep::Shortened { places: 45, width: 39 }));
        let full = Journey::of("ABC", "DEF", 8).unwrap();
        assert_eq!(full.steps.last(), Some(&NameStep::FillsTheField));
    }

    #[test]
    fn a_single_name_has_no_second_part() {
        let journey = Journey::of("Arkfreith", " ", 39).unwrap();
        assert!(journey.steps.contains(&NameStep::NoSecondName));
    }

    #[test]
    fn what_cannot_be_written_is_a_fault() {
        assert_eq!(
            Journey::of("Սարյան", "", 39),
            Err(JourneyFault::Name(NameError::Letter(NoTransliteration::ArmenianHasNoTable('Ս'))))
        );
        assert_eq!(Journey::of("", "Anna", 39), Err(JourneyFault::Name(NameError::NoPrimary)));
        assert_eq!(Journey::of("Ann4", "", 39), Err(JourneyFault::Name(NameError::Digit('4'))));
    }
}
