//! Optional data: what the issuing State puts there, for example a personal number.

use std::fmt;

use crate::character::{MrzCharacter, NotInAlphabet, characters, text, without_fill};

/// Any characters of the zone; fillers at the end are no part of it. Often empty.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct OptionalData(Vec<MrzCharacter>);

impl OptionalData {
    /// # Errors
    /// At the first character that the zone cannot hold.
    pub fn parse(data: &str) -> Result<Self, NotInAlphabet> {
        Ok(Self::read(&characters(data)?))
    }

    /// Reads a field.
    pub fn read(field: &[MrzCharacter]) -> Self {
        Self(without_fill(field).to_vec())
    }

    pub fn characters(&self) -> &[MrzCharacter] {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for OptionalData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(&self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fillers_at_the_end_are_no_part_of_it() {
        for (field, data) in [("ZE184226B<<<<<", "ZE184226B"), ("<<<", ""), ("<A<B<", "<A<B")] {
            assert_eq!(OptionalData::parse(field).unwrap().to_string(), data);
        }
    }
}
