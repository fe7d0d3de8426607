//! Words for what stands in a machine readable zone: fields, places, dates. Several tools say them.

use course::{Day, Lang};
use documents::date::CalendarDate;
use documents::field::{Field, Span};
use documents::format::MrzFormat;

use crate::i18n::format::date;
use crate::i18n::mrz;

/// What a field is called on a document of this format.
pub(super) fn field_name(lang: Lang, field: Field, format: MrzFormat) -> &'static str {
    match field {
        Field::DocumentCode => mrz::field_document_code(lang),
        Field::IssuingState => mrz::field_issuing_state(lang),
        Field::Name => mrz::field_name(lang),
        Field::DocumentNumber => mrz::field_document_number(lang),
        Field::DocumentNumberDigit => mrz::field_document_number_digit(lang),
        Field::Nationality => mrz::field_nationality(lang),
        Field::BirthDate => mrz::field_birth_date(lang),
        Field::BirthDateDigit => mrz::field_birth_date_digit(lang),
        Field::Sex => mrz::field_sex(lang),
        Field::ExpiryDate if format.is_visa() => mrz::field_valid_until(lang),
        Field::ExpiryDate => mrz::field_expiry_date(lang),
        Field::ExpiryDateDigit => mrz::field_expiry_date_digit(lang),
        Field::OptionalData => mrz::field_optional_data(lang),
        Field::OptionalDataDigit => mrz::field_optional_data_digit(lang),
        Field::SecondOptionalData => mrz::field_second_optional_data(lang),
        Field::CompositeDigit => mrz::field_composite_digit(lang),
    }
}

/// The same, as the beginning of a line.
pub(super) fn field_title(lang: Lang, field: Field, format: MrzFormat) -> String {
    capitalized(field_name(lang, field, format))
}

/// The first letter as a capital: none of our words begins with `և`, which would become two.
fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Where something stands.
pub(super) fn place(lang: Lang, span: Span) -> String {
    let (line, from) = (span.line.to_string(), span.from.to_string());
    if span.width() < 2 {
        mrz::place_one(lang, &from, &line)
    } else {
        mrz::place(lang, &from, &line, &span.to.to_string())
    }
}

/// A day, written out.
pub(super) fn day(lang: Lang, day: CalendarDate) -> String {
    Day::new(day.year().into(), day.month().into(), day.day().into())
        .map_or_else(|| day.to_string(), |day| date(lang, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_named_in_every_language() {
        for lang in Lang::ALL {
            for format in MrzFormat::ALL {
                for at in format.fields() {
                    let title = field_title(lang, at.field, format);
                    assert!(title.chars().next().unwrap().is_uppercase(), "{title}");
                }
            }
        }
    }
}
