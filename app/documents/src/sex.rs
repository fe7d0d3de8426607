//! The sex as the zone prints it.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::character::MrzCharacter;

/// `F`, `M` or `<` (Doc 9303 Part 4 §4.2.2.2, position 21).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    Female,
    Male,
    /// The zone prints `<` where the page prints `X` (note p).
    Unspecified,
}

impl Sex {
    /// # Errors
    /// If the character is none of the three: also for `X`, which only the page may print.
    pub fn read(character: MrzCharacter) -> Result<Self, NoSuchSex> {
        match char::from(character) {
            'F' => Ok(Self::Female),
            'M' => Ok(Self::Male),
            '<' => Ok(Self::Unspecified),
            _ => Err(NoSuchSex(character)),
        }
    }

    /// As the zone prints it.
    pub fn in_zone(self) -> MrzCharacter {
        match self {
            Self::Female => MrzCharacter::of_capital(b'F'),
            Self::Male => MrzCharacter::of_capital(b'M'),
            Self::Unspecified => MrzCharacter::FILLER,
        }
    }

    /// As the page prints it.
    pub fn on_page(self) -> char {
        match self {
            Self::Female => 'F',
            Self::Male => 'M',
            Self::Unspecified => 'X',
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error)]
#[error("{0} is not F, M or <")]
pub struct NoSuchSex(pub MrzCharacter);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_characters_and_no_x() {
        for character in MrzCharacter::all() {
            let read = Sex::read(character);
            assert_eq!(read.is_ok(), "FM<".contains(char::from(character)));
            if let Ok(sex) = read {
                assert_eq!(sex.in_zone(), character);
            }
        }
        assert_eq!(Sex::Unspecified.on_page(), 'X');
    }
}
