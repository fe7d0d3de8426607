//! Values to zone, with every check digit computed.

use thiserror::Error;

use super::Mrz;
use crate::character::MrzCharacter;
use crate::check_digit::CheckDigit;
use crate::code::CodeFault;
use crate::date::Part;
use crate::document_data::DocumentData;
use crate::document_number::{DocumentNumber, NumberFault};
use crate::field::{Field, Role, Span};
use crate::name::CannotTruncate;

/// Writes a zone. Reading it again gives the same data, with the name as it fitted.
///
/// Where TD3 has no optional data, their check digit is written as `0`.
///
/// # Errors
/// With everything that does not fit the format, at once.
pub fn build(data: &DocumentData) -> Result<Mrz, Vec<BuildFault>> {
    let mut faults = faults(data);
    let width = data.format.span(Field::Name).map_or(0, Span::width);
    let name = data.holder.name.characters(width).unwrap_or_else(|fault| {
        faults.push(BuildFault::Name(fault));
        Vec::new()
    });
    if !faults.is_empty() {
        return Err(faults);
    }

    let (number, rest_of_number) = data.document_number.split();
    let mut zone = Mrz::blank(data.format);
    zone.put_field(Field::DocumentCode, &data.code.characters());
    zone.put_field(Field::IssuingState, &data.issuing_state.characters());
    zone.put_field(Field::Name, &name);
    zone.put_field(Field::DocumentNumber, &number);
    zone.put_field(Field::Nationality, &data.holder.nationality.characters());
    zone.put_field(Field::BirthDate, &data.holder.birth_date.characters());
    zone.put_field(Field::Sex, &[data.holder.sex.in_zone()]);
    zone.put_field(Field::ExpiryDate, &data.expiry_date.characters());
    zone.put_field(Field::OptionalData, &optional(data, rest_of_number));
    zone.put_field(Field::SecondOptionalData, data.second_optional_data.characters());
    zone.put_check_digits(&data.document_number);
    Ok(zone)
}

/// Why data do not make a zone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error)]
pub enum BuildFault {
    #[error(transparent)]
    Code(CodeFault),
    #[error(transparent)]
    Name(CannotTruncate),
    #[error(transparent)]
    Number(NumberFault),
    /// Only a date of birth may have unknown parts (Doc 9303 Part 3 §4.8).
    #[error("the date of expiry must be known")]
    ExpiryUnknown,
    /// The rest of a long document number takes its part of the room.
    #[error("no room for the optional data: {most} characters at most")]
    OptionalDataTooLong { most: usize },
    /// None at all, if the format has no such field.
    #[error("no room for the second optional data: {most} characters at most")]
    SecondOptionalDataTooLong { most: usize },
}

impl Mrz {
    fn put_field(&mut self, field: Field, characters: &[MrzCharacter]) {
        if let Some(span) = self.format.span(field) {
            self.put(span, characters);
        }
    }

    /// Computes the digits in reading order; the composite, which covers the others, is the last.
    ///
    /// [`Mrz::check`] cannot be asked yet: while the place of a digit is empty, a short number
    /// before optional data looks like a long one.
    fn put_check_digits(&mut self, number: &DocumentNumber) {
        for at in self.format.fields() {
            // A long number has its digit in the optional data.
            let is_elsewhere = at.field == Field::DocumentNumberDigit && number.is_long();
            if at.field.role() == Role::CheckDigit && !is_elsewhere {
                let covered = self.format.covered_by(at.field);
                let data: Vec<MrzCharacter> =
                    covered.iter().flat_map(|span| self.at(*span)).copied().collect();
                self.put(at.span, &[CheckDigit::of(&data).character()]);
            }
        }
    }
}

fn faults(data: &DocumentData) -> Vec<BuildFault> {
    let mut faults = Vec::new();
    faults.extend(data.code.fault(data.format).map(BuildFault::Code));

    let most = DocumentNumber::most(data.format);
    let number = data.document_number.characters();
    if number.len() > most {
        faults.push(BuildFault::Number(NumberFault::TooLong { most }));
    }

    let expiry = data.expiry_date;
    if [expiry.year(), expiry.month(), expiry.day()].contains(&Part::Unknown) {
        faults.push(BuildFault::ExpiryUnknown);
    }

    let width = |field| data.format.span(field).map_or(0, Span::width);
    let (_, rest) = data.document_number.split();
    let taken = if rest.is_empty() { 0 } else { rest.len() + 2 };
    let most = width(Field::OptionalData).saturating_sub(taken);
    if data.optional_data.characters().len() > most {
        faults.push(BuildFault::OptionalDataTooLong { most });
    }
    let most = width(Field::SecondOptionalData);
    if data.second_optional_data.characters().len() > most {
        faults.push(BuildFault::SecondOptionalDataTooLong { most });
    }
    faults
}

/// The optional data, after the rest of a long document number, its check digit and a filler.
fn optional(data: &DocumentData, rest_of_number: &[MrzCharacter]) -> Vec<MrzCharacter> {
    let mut field = rest_of_number.to_vec();
    if !field.is_empty() {
        field.push(CheckDigit::of(data.document_number.characters()).character());
        field.push(MrzCharacter::FILLER);
    }
    field.extend(data.optional_data.characters());
    field
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mrz::{Tolerance, parse};

    /// Building from what was read gives the lines again.
    fn check(lines: &[&str]) {
        let reading = parse(&lines.join("\n"), Tolerance::AsPrinted);
        let built = build(&reading.data.unwrap()).unwrap();
        assert_eq!(built.lines(), lines);
    }

    fn passport() -> DocumentData {
        let text = "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
        parse(text, Tolerance::AsPrinted).data.unwrap()
    }

    #[test]
    fn the_specimens_are_built_again() {
        check(&[
            "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        ]);
        check(&[
            "I<UTOD23145890<7349<<<<<<<<<<<",
            "3407127M9507122UTO<<<<<<<<<<<2",
            "STEVENSON<<PETER<<<<<<<<<<<<<<",
        ]);
        check(&["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L898902C<3UTO6908061F9406236ZE184226"]);
    }

    #[test]
    fn everything_that_does_not_fit_is_told_at_once() {
        use crate::date::MrzDate;
        use crate::document_number::DocumentNumber;
        use crate::format::MrzFormat;
        use crate::name::Name;
        use crate::optional_data::OptionalData;

        let mut data = passport();
        data.format = MrzFormat::MrvB;
        data.document_number = DocumentNumber::parse("L898902C36").unwrap();
        data.expiry_date = MrzDate::UNKNOWN;
        data.optional_data = OptionalData::parse("123456789").unwrap();
        data.second_optional_data = OptionalData::parse("1").unwrap();
        let letters = vec!["A"; 40].join(" ");
        data.holder.name = Name::from_page("B", &letters).unwrap();
        assert_eq!(
            build(&data),
            Err(vec![
                BuildFault::Code(CodeFault::WrongFirstLetter),
                BuildFault::Number(NumberFault::TooLong { most: 9 }),
                BuildFault::ExpiryUnknown,
                BuildFault::OptionalDataTooLong { most: 5 },
                BuildFault::SecondOptionalDataTooLong { most: 0 },
                BuildFault::Name(CannotTruncate { width: 31 }),
            ])
        );
    }
}
