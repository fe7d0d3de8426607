//! Text to zone, with every fault at once.
//!
//! A fault in one place does not hide faults in others: when a line has a wrong length or a
//! character is outside the alphabet, all fields that do not depend on it are still judged.

use thiserror::Error;

use super::{Mrz, NumberLayout, Verdict};
use crate::character::MrzCharacter;
use crate::check_digit::CheckDigit;
use crate::code::CodeFault;
use crate::date::DateFaultKind;
use crate::document_data::DocumentData;
use crate::document_number::NumberFault;
use crate::field::{Field, Role, Span};
use crate::format::MrzFormat;
use crate::name::NameFaultKind;
use crate::sex::NoSuchSex;
use crate::state::{StateClass, StateCode, StateFault};

/// Reads a zone from text, one line of the zone on each line.
pub fn parse(text: &str, tolerance: Tolerance) -> Reading {
    let lines = split(text, tolerance);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let format = MrzFormat::nearest(&lines);
    let mut faults = character_faults(&lines);
    let Some(format) = format else {
        faults.push(line_count_fault(&lines));
        return Reading::of(None, None, faults);
    };
    faults.extend(length_faults(format, &lines));

    // What cannot be read is taken for a filler, and what depends on it is not judged.
    let zone = legible(format, &lines);
    let illegible: Vec<Span> = faults
        .iter()
        .map(|fault| match fault.kind {
            // In a line of the wrong length nothing is known to be in its place.
            FaultKind::LineLength { .. } => Span::new(fault.span.line, 1, usize::MAX - 1),
            _ => fault.span,
        })
        .collect();
    for at in format.fields() {
        let inputs = zone.inputs(at.field);
        let is_legible = |input: &Span| !illegible.iter().any(|span| span.overlaps(*input));
        if inputs.iter().all(is_legible) {
            faults.extend(zone.field_faults(at.field));
        }
    }
    Reading::of(Some(format), illegible.is_empty().then_some(zone), faults)
}

/// How a text may differ from what is printed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Tolerance {
    /// Not at all. A line break at the end is no part of the text.
    AsPrinted,
    /// As people type: small letters count as capitals; white space around a line and empty lines
    /// do not count.
    AsTyped,
}

/// What was found in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The format, or the one that lines of a wrong length come nearest to.
    pub format: Option<MrzFormat>,
    /// The zone, if the text has the shape of one and no character outside its alphabet.
    pub mrz: Option<Mrz>,
    /// What the zone says, if every field can be read.
    pub data: Option<DocumentData>,
    /// Everything that is wrong, in reading order; wrong check digits, too.
    pub faults: Vec<Fault>,
}

impl Reading {
    fn of(format: Option<MrzFormat>, mrz: Option<Mrz>, mut faults: Vec<Fault>) -> Self {
        faults.sort_by_key(|fault| fault.span);
        Self { format, data: mrz.as_ref().and_then(Mrz::data), mrz, faults }
    }
}

/// Something wrong, and where.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error)]
#[error("line {}, {}-{}: {kind}", span.line, span.from, span.to)]
pub struct Fault {
    pub span: Span,
    pub kind: FaultKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error)]
pub enum FaultKind {
    #[error("a zone has two lines or three, not {found}")]
    LineCount { found: usize },
    #[error("the line has {found} characters instead of {expected}")]
    LineLength { expected: usize, found: usize },
    #[error("{0:?} is not in the alphabet of the zone")]
    Character(char),
    #[error("document code: {0}")]
    Code(CodeFault),
    #[error("issuing State: {0}")]
    IssuingState(StateFault),
    #[error("nationality: {0}")]
    Nationality(StateFault),
    #[error("name: {0}")]
    Name(NameFaultKind),
    #[error("document number: {0}")]
    DocumentNumber(NumberFault),
    #[error("date of birth: {0}")]
    BirthDate(DateFaultKind),
    #[error("date of expiry: {0}")]
    ExpiryDate(DateFaultKind),
    #[error("sex: {0}")]
    Sex(NoSuchSex),
    #[error("{digit:?} should be {computed}: {verdict:?}")]
    CheckDigit { digit: Field, computed: CheckDigit, verdict: Verdict },
}

impl FaultKind {
    /// The field that is at fault; none if it is the shape of the text.
    pub fn field(self) -> Option<Field> {
        match self {
            Self::LineCount { .. } | Self::LineLength { .. } | Self::Character(_) => None,
            Self::Code(_) => Some(Field::DocumentCode),
            Self::IssuingState(_) => Some(Field::IssuingState),
            Self::Nationality(_) => Some(Field::Nationality),
            Self::Name(_) => Some(Field::Name),
            Self::DocumentNumber(_) => Some(Field::DocumentNumber),
            Self::BirthDate(_) => Some(Field::BirthDate),
            Self::ExpiryDate(_) => Some(Field::ExpiryDate),
            Self::Sex(_) => Some(Field::Sex),
            Self::CheckDigit { digit, .. } => Some(digit),
        }
    }
}

impl Mrz {
    /// Everything that is wrong in the zone, in reading order.
    pub fn faults(&self) -> Vec<Fault> {
        let fields = self.format.fields().iter();
        let mut faults: Vec<Fault> = fields.flat_map(|at| self.field_faults(at.field)).collect();
        faults.sort_by_key(|fault| fault.span);
        faults
    }

    /// What is wrong with one field.
    fn field_faults(&self, field: Field) -> Vec<Fault> {
        let Some(span) = self.format.span(field) else {
            return Vec::new();
        };
        let whole = |kind| vec![Fault { span, kind }];
        let part = |from, to, kind| Fault { span: span.part(from, to), kind };
        match field {
            Field::DocumentCode => {
                self.code().err().map(FaultKind::Code).map_or_else(Vec::new, whole)
            }
            Field::IssuingState => state_fault(self.issuing_state(), StateClass::may_issue)
                .map(FaultKind::IssuingState)
                .map_or_else(Vec::new, whole),
            Field::Nationality => state_fault(self.nationality(), |_| true)
                .map(FaultKind::Nationality)
                .map_or_else(Vec::new, whole),
            Field::Sex => self.sex().err().map(FaultKind::Sex).map_or_else(Vec::new, whole),
            Field::DocumentNumber => self.number_faults(span),
            Field::Name => {
                let faults = self.name().err().unwrap_or_default().into_iter();
                faults
                    .map(|fault| part(fault.from, fault.to, FaultKind::Name(fault.kind)))
                    .collect()
            }
            Field::BirthDate => {
                let faults = self.birth_date().err().unwrap_or_default().into_iter();
                faults
                    .map(|fault| part(fault.from, fault.to, FaultKind::BirthDate(fault.kind)))
                    .collect()
            }
            Field::ExpiryDate => {
                let faults = self.expiry_date().err().unwrap_or_default().into_iter();
                faults
                    .map(|fault| part(fault.from, fault.to, FaultKind::ExpiryDate(fault.kind)))
                    .collect()
            }
            Field::OptionalData | Field::SecondOptionalData => Vec::new(),
            Field::DocumentNumberDigit
            | Field::BirthDateDigit
            | Field::ExpiryDateDigit
            | Field::OptionalDataDigit
            | Field::CompositeDigit => self.check_faults(field),
        }
    }

    fn number_faults(&self, span: Span) -> Vec<Fault> {
        let fault = self.document_number().err();
        let span = match self.number_layout() {
            NumberLayout::LongWithoutEnd(rest) => rest,
            NumberLayout::Short | NumberLayout::Long { .. } => span,
        };
        let kind = fault.map(FaultKind::DocumentNumber);
        kind.map(|kind| Fault { span, kind }).into_iter().collect()
    }

    fn check_faults(&self, digit: Field) -> Vec<Fault> {
        let check = self.check(digit).filter(|check| !check.verdict.is_right());
        let fault = check.map(|check| Fault {
            span: check.place,
            kind: FaultKind::CheckDigit { digit, computed: check.computed, verdict: check.verdict },
        });
        fault.into_iter().collect()
    }

    /// The places that decide whether a field is right.
    fn inputs(&self, field: Field) -> Vec<Span> {
        let mut inputs: Vec<Span> = self.format.span(field).into_iter().collect();
        if field.role() == Role::CheckDigit {
            inputs.extend(self.check(field).into_iter().flat_map(|check| check.covers));
        }
        // Where a filler stands for the check digit, the number may go on in the optional data.
        let digit = self.format.span(Field::DocumentNumberDigit);
        let is_open = digit.is_some_and(|digit| self.at(digit) == [MrzCharacter::FILLER]);
        if is_open && matches!(field, Field::DocumentNumber | Field::DocumentNumberDigit) {
            inputs.extend(digit);
            inputs.extend(self.format.span(Field::OptionalData));
        }
        inputs
    }
}

fn split(text: &str, tolerance: Tolerance) -> Vec<String> {
    match tolerance {
        Tolerance::AsPrinted => text.lines().map(String::from).collect(),
        Tolerance::AsTyped => text
            .lines()
            .map(|line| line.trim().to_ascii_uppercase())
            .filter(|line| !line.is_empty())
            .collect(),
    }
}

fn character_faults(lines: &[&str]) -> Vec<Fault> {
    let places = lines.iter().enumerate().flat_map(|(line, text)| {
        let characters = text.chars().enumerate();
        characters.map(move |(index, character)| (line + 1, index + 1, character))
    });
    places
        .filter(|(_, _, character)| MrzCharacter::try_from(*character).is_err())
        .map(|(line, position, character)| Fault {
            span: Span::new(line, position, position),
            kind: FaultKind::Character(character),
        })
        .collect()
}

/// The first line too few or too many.
fn line_count_fault(lines: &[&str]) -> Fault {
    let found = lines.len();
    let span = match lines.get(3) {
        Some(line) => Span::new(4, 1, line.chars().count().max(1)),
        None => Span::new(found + 1, 1, 1),
    };
    Fault { span, kind: FaultKind::LineCount { found } }
}

/// The characters too few or too many.
fn length_faults(format: MrzFormat, lines: &[&str]) -> Vec<Fault> {
    let expected = format.line_length();
    let lengths = lines.iter().map(|line| line.chars().count()).enumerate();
    lengths
        .filter(|(_, found)| *found != expected)
        .map(|(line, found)| Fault {
            span: Span::new(line + 1, found.min(expected) + 1, found.max(expected)),
            kind: FaultKind::LineLength { expected, found },
        })
        .collect()
}

fn legible(format: MrzFormat, lines: &[&str]) -> Mrz {
    let mut zone = Mrz::blank(format);
    for (index, line) in lines.iter().enumerate() {
        let characters: Vec<MrzCharacter> = line
            .chars()
            .take(format.line_length())
            .map(|character| MrzCharacter::try_from(character).unwrap_or(MrzCharacter::FILLER))
            .collect();
        zone.put(Span::new(index + 1, 1, format.line_length()), &characters);
    }
    zone
}

fn state_fault(
    code: Result<StateCode, StateFault>,
    is_fit: fn(StateClass) -> bool,
) -> Option<StateFault> {
    match code.map(StateCode::class) {
        Err(fault) => Some(fault),
        Ok(StateClass::Unknown) => Some(StateFault::Unknown),
        Ok(class) if !is_fit(class) => Some(StateFault::CannotIssue),
        Ok(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DateFaultKind::{DayOutOfRange, MonthOutOfRange, Unknown};

    const NAME: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    const NUMBERS: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    fn wrong(digit: Field, computed: u8) -> FaultKind {
        not_right(digit, computed, Verdict::Wrong)
    }

    fn not_right(digit: Field, computed: u8, verdict: Verdict) -> FaultKind {
        FaultKind::CheckDigit { digit, computed: CheckDigit::try_from(computed).unwrap(), verdict }
    }

    /// Faults as line, from, to and kind.
    fn check(lines: &[&str], expected: &[(usize, usize, usize, FaultKind)]) {
        let reading = parse(&lines.join("\n"), Tolerance::AsPrinted);
        let found: Vec<_> = reading
            .faults
            .iter()
            .map(|fault| (fault.span.line, fault.span.from, fault.span.to, fault.kind))
            .collect();
        assert_eq!(found, expected, "{lines:?}");
        if let Some(mrz) = reading.mrz {
            assert_eq!(mrz.faults(), reading.faults);
            assert_eq!(mrz.lines(), lines);
        }
    }

    #[test]
    fn nothing_wrong() {
        check(&[NAME, NUMBERS], &[]);
    }

    #[test]
    fn every_fault_at_once() {
        check(
            &[
                "X<U1OERIK5SON<<ANNA<<MARIA<<<<<<<<<<<<<<<<<<",
                "L898902C37<<<7413452X<<04159ZE184226B<<<<<10",
            ],
            &[
                (1, 1, 2, FaultKind::Code(CodeFault::WrongFirstLetter)),
                (1, 3, 5, FaultKind::IssuingState(StateFault::NotLetters)),
                (1, 10, 10, FaultKind::Name(NameFaultKind::Digit)),
                (1, 20, 21, FaultKind::Name(NameFaultKind::RepeatedSeparator)),
                (2, 10, 10, wrong(Field::DocumentNumberDigit, 6)),
                (2, 11, 13, FaultKind::Nationality(StateFault::Empty)),
                (2, 16, 17, FaultKind::BirthDate(MonthOutOfRange)),
                (2, 18, 19, FaultKind::BirthDate(DayOutOfRange)),
                (2, 20, 20, wrong(Field::BirthDateDigit, 0)),
                (2, 21, 21, FaultKind::Sex(NoSuchSex('X'.try_into().unwrap()))),
                (2, 22, 23, FaultKind::ExpiryDate(Unknown)),
                (2, 28, 28, wrong(Field::ExpiryDateDigit, 6)),
                (2, 44, 44, wrong(Field::CompositeDigit, 8)),
            ],
        );
    }

    #[test]
    fn one_fault_does_not_hide_others() {
        // A line too short: nothing in it is judged, the other line is.
        check(
            &["P<UTOERIKSSON", "L898902C36UTO7413122F1204159ZE184226B<<<<<10"],
            &[
                (1, 14, 44, FaultKind::LineLength { expected: 44, found: 13 }),
                (2, 16, 17, FaultKind::BirthDate(MonthOutOfRange)),
                (2, 20, 20, wrong(Field::BirthDateDigit, 8)),
                (2, 44, 44, wrong(Field::CompositeDigit, 2)),
            ],
        );
        // A line too long.
        check(
            &[NAME, &format!("{NUMBERS}<<")],
            &[(2, 45, 46, FaultKind::LineLength { expected: 44, found: 46 })],
        );
        // A character outside the alphabet: what depends on it is not judged.
        check(
            &[
                "P<UTOÉRIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                "l898902C36UT07408122F1304159ZE184226B<<<<<10",
            ],
            &[
                (1, 6, 6, FaultKind::Character('É')),
                (2, 1, 1, FaultKind::Character('l')),
                (2, 11, 13, FaultKind::Nationality(StateFault::NotLetters)),
                (2, 28, 28, wrong(Field::ExpiryDateDigit, 2)),
            ],
        );
    }

    #[test]
    fn texts_that_are_no_zone() {
        check(&[], &[(1, 1, 1, FaultKind::LineCount { found: 0 })]);
        check(&[NAME], &[(2, 1, 1, FaultKind::LineCount { found: 1 })]);
        check(
            &[NAME, NUMBERS, "ab", "<<<"],
            &[
                (3, 1, 1, FaultKind::Character('a')),
                (3, 2, 2, FaultKind::Character('b')),
                (4, 1, 3, FaultKind::LineCount { found: 4 }),
            ],
        );
    }

    #[test]
    fn unknown_parts_of_a_birth_are_right_and_of_an_expiry_are_not() {
        check(&[NAME, "L898902C36UTO74<<<<1F1204159ZE184226B<<<<<18"], &[]);
        check(
            &[NAME, "L898902C36UTO7408122F12<<<<3ZE184226B<<<<<18"],
            &[
                (2, 24, 25, FaultKind::ExpiryDate(Unknown)),
                (2, 26, 27, FaultKind::ExpiryDate(Unknown)),
            ],
        );
    }

    #[test]
    fn states() {
        let with = |issuing: &str, nationality: &str| {
            [NAME.replacen("UTO", issuing, 1), NUMBERS.replacen("UTO", nationality, 1)]
        };
        for (issuing, nationality, expected) in [
            ("D<<", "D<<", None),
            ("UTO", "XXB", None),
            ("ANT", "XXX", None),
            ("XXA", "UTO", Some((1, 3, 5, FaultKind::IssuingState(StateFault::CannotIssue)))),
            ("ZZZ", "UTO", Some((1, 3, 5, FaultKind::IssuingState(StateFault::Unknown)))),
            ("UTO", "YTO", Some((2, 11, 13, FaultKind::Nationality(StateFault::Unknown)))),
        ] {
            let lines = with(issuing, nationality);
            check(&[&lines[0], &lines[1]], expected.as_slice());
        }
    }

    #[test]
    fn long_numbers_need_an_end() {
        let card = |first: &str| {
            let first = format!("I<UTO{first:<<25}");
            let second = "7408122F1204159UTO<<<<<<<<<<<";
            let data =
                format!("{}{}{}{}", &first[5..], &second[..7], &second[8..15], &second[18..]);
            let composite = CheckDigit::compute(&data).unwrap();
            [first, format!("{second}{composite}"), format!("{:<<30}", "ERIKSSON<<ANNA")]
        };
        let missing = |computed| not_right(Field::DocumentNumberDigit, computed, Verdict::Missing);
        let no_end = FaultKind::DocumentNumber(NumberFault::LongNumberWithoutEnd);
        for (first, expected) in [
            ("D231458907", vec![]),
            ("D23145890<7349", vec![]),
            ("D23145890<7349<REST", vec![]),
            ("D23145890<7348", vec![(1, 19, 19, wrong(Field::DocumentNumberDigit, 9))]),
            (
                "D23145890<734X",
                vec![(1, 19, 19, not_right(Field::DocumentNumberDigit, 9, Verdict::NotADigit))],
            ),
            ("D23145890", vec![(1, 15, 15, missing(7))]),
            ("D23145890<7", vec![(1, 15, 15, missing(7)), (1, 16, 16, no_end)]),
            ("D23145890<123456789012345", vec![(1, 15, 15, missing(7)), (1, 16, 30, no_end)]),
            // The field is not full, so the optional data are only that.
            ("D2314589<<7349", vec![(1, 15, 15, missing(7))]),
        ] {
            let lines = card(first);
            check(&[&lines[0], &lines[1], &lines[2]], &expected);
        }
    }

    #[test]
    fn a_long_number_with_an_illegible_rest_is_not_judged() {
        check(
            &[
                "I<UTOD23145890<73é9<<<<<<<<<<<",
                "3407127M9507122UTO<<<<<<<<<<<2",
                "STEVENSON<<PETER<<<<<<<<<<<<<<",
            ],
            &[(1, 18, 18, FaultKind::Character('é'))],
        );
    }

    #[test]
    fn white_space_and_small_letters_only_if_told() {
        let typed = format!("\n  {} \r\n\t{NUMBERS}\n\n", NAME.to_lowercase());
        let reading = parse(&typed, Tolerance::AsTyped);
        assert_eq!(reading.faults, []);
        assert_eq!(reading.mrz.unwrap().lines(), [NAME, NUMBERS]);

        assert!(parse(&typed, Tolerance::AsPrinted).mrz.is_none());
        assert!(parse(&format!("{NAME}\n{NUMBERS}\n"), Tolerance::AsPrinted).mrz.is_some());
    }

    #[test]
    fn detect_and_parse_agree_on_the_format() {
        for format in MrzFormat::ALL {
            let first = if format.is_visa() { "V" } else { "I" };
            let mut lines = vec!["<".repeat(format.line_length()); format.lines()];
            lines[0].replace_range(..1, first);
            let text = lines.join("\n");
            assert_eq!(MrzFormat::detect(&text), Some(format));
            assert_eq!(parse(&text, Tolerance::AsPrinted).format, Some(format));
        }
    }
}
