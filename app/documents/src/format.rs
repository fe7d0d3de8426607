//! The five formats of the machine readable zone and the place of every field in them.
//!
//! The tables below are those of Doc 9303 Part 5 §4.2.2 (TD1), Part 6 §4.2.2 (TD2), Part 4 §4.2.2
//! (TD3) and Part 7 §4.2.2 and §7.2.2 (visas). Everything else in the crate asks them.

use serde::{Deserialize, Serialize};

use crate::field::{Field, FieldSpan, Role, Span};

/// A layout of the machine readable zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MrzFormat {
    /// Card of the size of a bank card: 3 lines of 30.
    Td1,
    /// Larger card: 2 lines of 36.
    Td2,
    /// Passport: 2 lines of 44.
    Td3,
    /// Large visa sticker: 2 lines of 44.
    MrvA,
    /// Small visa sticker: 2 lines of 36.
    MrvB,
}

impl MrzFormat {
    pub const ALL: [Self; 5] = [Self::Td1, Self::Td2, Self::Td3, Self::MrvA, Self::MrvB];

    /// How many lines.
    pub const fn lines(self) -> usize {
        match self {
            Self::Td1 => 3,
            Self::Td2 | Self::Td3 | Self::MrvA | Self::MrvB => 2,
        }
    }

    /// How many characters in each line.
    pub const fn line_length(self) -> usize {
        match self {
            Self::Td1 => 30,
            Self::Td2 | Self::MrvB => 36,
            Self::Td3 | Self::MrvA => 44,
        }
    }

    pub const fn is_visa(self) -> bool {
        matches!(self, Self::MrvA | Self::MrvB)
    }

    /// Whether a document number of more than nine characters may go on in the optional data
    /// (Doc 9303 Part 5 and 6 §4.2.2, note j).
    pub const fn has_long_numbers(self) -> bool {
        matches!(self, Self::Td1 | Self::Td2)
    }

    /// Every field in reading order. Together they fill the zone, each place once.
    pub const fn fields(self) -> &'static [FieldSpan] {
        match self {
            Self::Td1 => &TD1,
            Self::Td2 => &TD2,
            Self::Td3 => &TD3,
            Self::MrvA => &MRV_A,
            Self::MrvB => &MRV_B,
        }
    }

    /// Where a field stands, if the format has it.
    pub fn span(self, field: Field) -> Option<Span> {
        let mut fields = self.fields().iter();
        fields.find(|at| at.field == field).map(|at| at.span)
    }

    /// The field at a place.
    pub fn field_at(self, line: usize, position: usize) -> Option<Field> {
        let mut fields = self.fields().iter();
        fields.find(|at| at.span.contains(line, position)).map(|at| at.field)
    }

    /// What a check digit is computed over, in order. Empty when the format lacks the digit.
    ///
    /// The digit of a long document number covers more: see [`crate::mrz::Mrz::verify`].
    pub fn covered_by(self, digit: Field) -> Vec<Span> {
        if digit == Field::CompositeDigit {
            return self.composite().to_vec();
        }
        let data = digit
            .checked_field()
            .filter(|_| self.span(digit).is_some())
            .and_then(|data| self.span(data));
        data.into_iter().collect()
    }

    /// The check digits that see a change at a place. None for the name, the nationality, the sex
    /// and the issuing State, whatever the format.
    pub fn digits_over(self, line: usize, position: usize) -> Vec<Field> {
        let covers = |digit: &Field| {
            let mut spans = self.covered_by(*digit).into_iter();
            spans.any(|span| span.contains(line, position))
        };
        let fields = self.fields().iter().map(|at| at.field);
        fields.filter(|field| field.role() == Role::CheckDigit).filter(covers).collect()
    }

    /// The format of a text, if number and length of its lines are exactly those of a format.
    ///
    /// A visa and another document of the same size differ in the first letter.
    pub fn detect(text: &str) -> Option<Self> {
        let lines: Vec<&str> = text.lines().collect();
        let length = lines.first()?.chars().count();
        let is_even = lines.iter().all(|line| line.chars().count() == length);
        let visa = text.starts_with('V');
        let mut formats = Self::ALL.into_iter();
        formats.find(|format| {
            is_even
                && format.lines() == lines.len()
                && format.line_length() == length
                && format.is_visa() == (visa && *format != Self::Td1)
        })
    }

    /// The format that lines of a wrong length were probably meant to be.
    pub(crate) fn nearest(lines: &[&str]) -> Option<Self> {
        let visa = lines.first().is_some_and(|line| line.starts_with('V'));
        match lines.len() {
            2 => {
                let lengths = lines.iter().map(|line| line.chars().count());
                let long = lengths.max().is_some_and(|length| length > 40);
                Some(match (long, visa) {
                    (true, true) => Self::MrvA,
                    (true, false) => Self::Td3,
                    (false, true) => Self::MrvB,
                    (false, false) => Self::Td2,
                })
            }
            3 => Some(Self::Td1),
            _ => None,
        }
    }

    const fn composite(self) -> &'static [Span] {
        match self {
            Self::Td1 => &TD1_COMPOSITE,
            Self::Td2 => &TD2_COMPOSITE,
            Self::Td3 => &TD3_COMPOSITE,
            Self::MrvA | Self::MrvB => &[],
        }
    }
}

const fn at(field: Field, line: usize, from: usize, to: usize) -> FieldSpan {
    FieldSpan { field, span: Span::new(line, from, to) }
}

const TD1: [FieldSpan; 14] = [
    at(Field::DocumentCode, 1, 1, 2),
    at(Field::IssuingState, 1, 3, 5),
    at(Field::DocumentNumber, 1, 6, 14),
    at(Field::DocumentNumberDigit, 1, 15, 15),
    at(Field::OptionalData, 1, 16, 30),
    at(Field::BirthDate, 2, 1, 6),
    at(Field::BirthDateDigit, 2, 7, 7),
    at(Field::Sex, 2, 8, 8),
    at(Field::ExpiryDate, 2, 9, 14),
    at(Field::ExpiryDateDigit, 2, 15, 15),
    at(Field::Nationality, 2, 16, 18),
    at(Field::SecondOptionalData, 2, 19, 29),
    at(Field::CompositeDigit, 2, 30, 30),
    at(Field::Name, 3, 1, 30),
];

const TD1_COMPOSITE: [Span; 4] =
    [Span::new(1, 6, 30), Span::new(2, 1, 7), Span::new(2, 9, 15), Span::new(2, 19, 29)];

const TD2: [FieldSpan; 13] = [
    at(Field::DocumentCode, 1, 1, 2),
    at(Field::IssuingState, 1, 3, 5),
    at(Field::Name, 1, 6, 36),
    at(Field::DocumentNumber, 2, 1, 9),
    at(Field::DocumentNumberDigit, 2, 10, 10),
    at(Field::Nationality, 2, 11, 13),
    at(Field::BirthDate, 2, 14, 19),
    at(Field::BirthDateDigit, 2, 20, 20),
    at(Field::Sex, 2, 21, 21),
    at(Field::ExpiryDate, 2, 22, 27),
    at(Field::ExpiryDateDigit, 2, 28, 28),
    at(Field::OptionalData, 2, 29, 35),
    at(Field::CompositeDigit, 2, 36, 36),
];

const TD2_COMPOSITE: [Span; 3] = [Span::new(2, 1, 10), Span::new(2, 14, 20), Span::new(2, 22, 35)];

const TD3: [FieldSpan; 14] = [
    at(Field::DocumentCode, 1, 1, 2),
    at(Field::IssuingState, 1, 3, 5),
    at(Field::Name, 1, 6, 44),
    at(Field::DocumentNumber, 2, 1, 9),
    at(Field::DocumentNumberDigit, 2, 10, 10),
    at(Field::Nationality, 2, 11, 13),
    at(Field::BirthDate, 2, 14, 19),
    at(Field::BirthDateDigit, 2, 20, 20),
    at(Field::Sex, 2, 21, 21),
    at(Field::ExpiryDate, 2, 22, 27),
    at(Field::ExpiryDateDigit, 2, 28, 28),
    at(Field::OptionalData, 2, 29, 42),
    at(Field::OptionalDataDigit, 2, 43, 43),
    at(Field::CompositeDigit, 2, 44, 44),
];

const TD3_COMPOSITE: [Span; 3] = [Span::new(2, 1, 10), Span::new(2, 14, 20), Span::new(2, 22, 43)];

const MRV_A: [FieldSpan; 12] = visa(44);
const MRV_B: [FieldSpan; 12] = visa(36);

/// The two visas differ only in the length of their lines. They have no composite check digit and
/// none over the optional data: a tool that "checks" their last position is wrong.
const fn visa(length: usize) -> [FieldSpan; 12] {
    [
        at(Field::DocumentCode, 1, 1, 2),
        at(Field::IssuingState, 1, 3, 5),
        at(Field::Name, 1, 6, length),
        at(Field::DocumentNumber, 2, 1, 9),
        at(Field::DocumentNumberDigit, 2, 10, 10),
        at(Field::Nationality, 2, 11, 13),
        at(Field::BirthDate, 2, 14, 19),
        at(Field::BirthDateDigit, 2, 20, 20),
        at(Field::Sex, 2, 21, 21),
        at(Field::ExpiryDate, 2, 22, 27),
        at(Field::ExpiryDateDigit, 2, 28, 28),
        at(Field::OptionalData, 2, 29, length),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(format: MrzFormat, field: Field, span: Option<(usize, usize, usize)>) {
        let expected = span.map(|(line, from, to)| Span::new(line, from, to));
        assert_eq!(format.span(field), expected, "{field:?} of {format:?}");
    }

    #[test]
    fn the_fields_fill_the_zone_each_place_once() {
        for format in MrzFormat::ALL {
            for line in 1..=format.lines() {
                for position in 1..=format.line_length() {
                    let fields = format.fields().iter();
                    let here = fields.filter(|at| at.span.contains(line, position)).count();
                    assert_eq!(here, 1, "{format:?} line {line} position {position}");
                }
            }
            let total: usize = format.fields().iter().map(|at| at.span.width()).sum();
            assert_eq!(total, format.lines() * format.line_length());
        }
    }

    #[test]
    fn places_that_tutorials_get_wrong() {
        check(MrzFormat::Td3, Field::OptionalData, Some((2, 29, 42)));
        check(MrzFormat::Td3, Field::OptionalDataDigit, Some((2, 43, 43)));
        check(MrzFormat::Td2, Field::OptionalData, Some((2, 29, 35)));
        check(MrzFormat::Td2, Field::OptionalDataDigit, None);
        check(MrzFormat::Td1, Field::Nationality, Some((2, 16, 18)));
        check(MrzFormat::Td1, Field::Name, Some((3, 1, 30)));
        check(MrzFormat::MrvA, Field::OptionalData, Some((2, 29, 44)));
        check(MrzFormat::MrvB, Field::OptionalData, Some((2, 29, 36)));
        check(MrzFormat::MrvA, Field::CompositeDigit, None);
        check(MrzFormat::MrvB, Field::CompositeDigit, None);
    }

    #[test]
    fn composites_cover_what_doc_9303_says() {
        for (format, width) in [
            (MrzFormat::Td1, 25 + 7 + 7 + 11),
            (MrzFormat::Td2, 10 + 7 + 14),
            (MrzFormat::Td3, 10 + 7 + 22),
            (MrzFormat::MrvA, 0),
            (MrzFormat::MrvB, 0),
        ] {
            let spans = format.covered_by(Field::CompositeDigit);
            let covered: usize = spans.into_iter().map(Span::width).sum();
            assert_eq!(covered, width, "{format:?}");
        }
    }

    #[test]
    fn nothing_covers_name_nationality_sex_and_states() {
        for format in MrzFormat::ALL {
            for at in format.fields() {
                let digits = format.digits_over(at.span.line, at.span.from);
                let uncovered = matches!(
                    at.field,
                    Field::DocumentCode
                        | Field::IssuingState
                        | Field::Name
                        | Field::Nationality
                        | Field::Sex
                        | Field::CompositeDigit
                ) || (format.is_visa()
                    && (at.field.role() == Role::CheckDigit || at.field == Field::OptionalData));
                assert_eq!(digits.is_empty(), uncovered, "{:?} of {format:?}", at.field);
            }
        }
        assert_eq!(
            MrzFormat::Td3.digits_over(2, 14),
            [Field::BirthDateDigit, Field::CompositeDigit]
        );
    }

    #[test]
    fn formats_are_told_by_lines_length_and_first_letter() {
        let zone = |first: &str, length: usize, lines: usize| {
            let line = format!("{first:<<length$}");
            vec![line; lines].join("\n")
        };
        for (text, format) in [
            (zone("I", 30, 3), Some(MrzFormat::Td1)),
            (zone("V", 30, 3), Some(MrzFormat::Td1)),
            (zone("I", 36, 2), Some(MrzFormat::Td2)),
            (zone("P", 44, 2), Some(MrzFormat::Td3)),
            (zone("V", 44, 2), Some(MrzFormat::MrvA)),
            (zone("V", 36, 2), Some(MrzFormat::MrvB)),
            (zone("P", 43, 2), None),
            (zone("P", 44, 3), None),
            (String::new(), None),
            (format!("{}\n{}", "<".repeat(44), "<".repeat(36)), None),
        ] {
            assert_eq!(MrzFormat::detect(&text), format, "{text}");
        }
    }
}
