//! What a piece of the zone is, and where it stands.

use serde::{Deserialize, Serialize};

/// A piece of the zone. A format does not have all of them: visas have no composite check digit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    DocumentCode,
    IssuingState,
    Name,
    /// Of a visa: the number of the passport or of the visa, as the State chooses.
    DocumentNumber,
    DocumentNumberDigit,
    Nationality,
    BirthDate,
    BirthDateDigit,
    Sex,
    /// Of a visa: "valid until".
    ExpiryDate,
    ExpiryDateDigit,
    /// On TD3 the personal number, where a State prints one.
    OptionalData,
    /// Only TD3 has it.
    OptionalDataDigit,
    /// The eleven places on the middle line of TD1.
    SecondOptionalData,
    /// The check digit over several fields and their digits.
    CompositeDigit,
}

/// What a field is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// It says something about the document or its holder.
    Data,
    /// It is computed from other fields.
    CheckDigit,
}

impl Field {
    pub fn role(self) -> Role {
        match self {
            Self::DocumentNumberDigit
            | Self::BirthDateDigit
            | Self::ExpiryDateDigit
            | Self::OptionalDataDigit
            | Self::CompositeDigit => Role::CheckDigit,
            Self::DocumentCode
            | Self::IssuingState
            | Self::Name
            | Self::DocumentNumber
            | Self::Nationality
            | Self::BirthDate
            | Self::Sex
            | Self::ExpiryDate
            | Self::OptionalData
            | Self::SecondOptionalData => Role::Data,
        }
    }

    /// The field that a check digit of its own belongs to; nothing for data and the composite.
    pub fn checked_field(self) -> Option<Field> {
        match self {
            Self::DocumentNumberDigit => Some(Self::DocumentNumber),
            Self::BirthDateDigit => Some(Self::BirthDate),
            Self::ExpiryDateDigit => Some(Self::ExpiryDate),
            Self::OptionalDataDigit => Some(Self::OptionalData),
            _ => None,
        }
    }
}

/// A stretch of one line. Counted as Doc 9303 counts: lines and positions from 1, both ends
/// included.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Span {
    pub line: usize,
    pub from: usize,
    pub to: usize,
}

impl Span {
    pub const fn new(line: usize, from: usize, to: usize) -> Self {
        Self { line, from, to }
    }

    /// How many positions.
    pub const fn width(self) -> usize {
        (self.to + 1).saturating_sub(self.from)
    }

    pub const fn contains(self, line: usize, position: usize) -> bool {
        self.line == line && self.from <= position && position <= self.to
    }

    pub const fn overlaps(self, other: Self) -> bool {
        self.line == other.line && self.from <= other.to && other.from <= self.to
    }

    /// A part of this stretch, counted from 1 within it.
    pub(crate) const fn part(self, from: usize, to: usize) -> Self {
        Self::new(self.line, self.from + from - 1, self.from + to - 1)
    }
}

/// A field at its place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct FieldSpan {
    pub field: Field,
    pub span: Span,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_count_from_one_and_include_both_ends() {
        let birth = Span::new(2, 14, 19);
        assert_eq!(birth.width(), 6);
        assert!(birth.contains(2, 14) && birth.contains(2, 19));
        assert!(!birth.contains(2, 20) && !birth.contains(1, 14));
        assert_eq!(birth.part(3, 4), Span::new(2, 16, 17));
        assert!(birth.overlaps(Span::new(2, 19, 25)));
        assert!(!birth.overlaps(Span::new(2, 20, 25)));
    }
}
