//! What is wrong in a zone, in words.

use course::Lang;
use documents::code::CodeFault;
use documents::date::DateFaultKind;
use documents::document_number::NumberFault;
use documents::mrz::{Change, Fault, FaultKind, Verdict};
use documents::name::NameFaultKind;
use documents::state::StateFault;

use crate::i18n::mrz;

/// One sentence. `printed` is what stands at the place.
pub(super) fn sentence(lang: Lang, fault: &Fault, printed: &str) -> String {
    let words = match fault.kind {
        FaultKind::LineCount { found } => {
            return mrz::fault_line_count(lang, u32::try_from(found).unwrap_or(u32::MAX));
        }
        FaultKind::LineLength { expected, found } => {
            return mrz::fault_line_length(lang, &expected.to_string(), &found.to_string());
        }
        FaultKind::Character(' ') => mrz::fault_space(lang),
        FaultKind::Character(character) => {
            return mrz::fault_character(lang, &named(character));
        }
        FaultKind::Code(fault) => match fault {
            CodeFault::FirstIsNoLetter | CodeFault::NotTwoCharacters => mrz::fault_code_first(lang),
            CodeFault::WrongFirstLetter => mrz::fault_code_wrong(lang),
            CodeFault::SecondIsV => mrz::fault_code_v(lang),
            CodeFault::Ai | CodeFault::AcOnTd2 => mrz::fault_code_unused(lang),
            CodeFault::SecondIsDigit => mrz::fault_code_digit(lang),
        },
        FaultKind::IssuingState(fault) | FaultKind::Nationality(fault) => match fault {
            StateFault::Empty => mrz::fault_state_empty(lang),
            StateFault::NotLetters | StateFault::TooLong => mrz::fault_state_letters(lang),
            StateFault::Unknown => mrz::fault_state_unknown(lang),
            StateFault::CannotIssue => mrz::fault_state_person(lang),
        },
        FaultKind::Name(fault) => match fault {
            NameFaultKind::Empty => mrz::fault_name_empty(lang),
            NameFaultKind::Digit => mrz::fault_name_digit(lang),
            NameFaultKind::LeadingFiller => mrz::fault_name_leading(lang),
            NameFaultKind::RepeatedSeparator => mrz::fault_name_separator(lang),
            NameFaultKind::WideGap => mrz::fault_name_gap(lang),
        },
        FaultKind::DocumentNumber(fault) => match fault {
            NumberFault::Empty | NumberFault::Character => mrz::fault_number_empty(lang),
            NumberFault::LeadingFiller => mrz::fault_number_leading(lang),
            NumberFault::FillerInLongNumber | NumberFault::TrailingFiller => {
                mrz::fault_number_filler(lang)
            }
            NumberFault::LongNumberWithoutEnd | NumberFault::TooLong { .. } => {
                mrz::fault_number_end(lang)
            }
        },
        FaultKind::BirthDate(fault) | FaultKind::ExpiryDate(fault) => match fault {
            DateFaultKind::Letter | DateFaultKind::YearOutOfRange => mrz::fault_date_letter(lang),
            DateFaultKind::HalfUnknown => mrz::fault_date_half(lang),
            DateFaultKind::Unknown => mrz::fault_date_unknown(lang),
            DateFaultKind::MonthOutOfRange => mrz::fault_date_month(lang),
            DateFaultKind::DayOutOfRange => mrz::fault_date_day(lang),
        },
        FaultKind::Sex(_) => mrz::fault_sex(lang),
        FaultKind::CheckDigit { computed, verdict, .. } => {
            let computed = computed.to_string();
            return match verdict {
                Verdict::Missing => mrz::fault_digit_missing(lang, &computed),
                Verdict::NotADigit => mrz::fault_digit_letter(lang, &computed),
                Verdict::Wrong | Verdict::Right | Verdict::LeftBlank => {
                    mrz::fault_digit_wrong(lang, &computed, printed)
                }
            };
        }
    };
    words.to_owned()
}

/// A character that may be invisible, or turn the text around, by its number.
pub(super) fn named(character: char) -> String {
    if is_plain(character) {
        format!("«{character}»")
    } else {
        format!("U+{:04X}", u32::from(character))
    }
}

/// The text with a sign in the place of everything that has no form of its own.
pub(super) fn visible(text: &str) -> String {
    text.chars().map(|c| if is_plain(c) || c == ' ' { c } else { '\u{fffd}' }).collect()
}

fn is_plain(character: char) -> bool {
    character.is_alphanumeric() || character.is_ascii_graphic()
}

/// What was done to pasted text.
pub(super) fn change(lang: Lang, change: Change) -> String {
    match change {
        Change::SmallLetters => mrz::tidy_small(lang).to_owned(),
        Change::QuotationMarks => mrz::tidy_quotes(lang).to_owned(),
        Change::SpacesLeftOut(count) => mrz::tidy_spaces_out(lang, &count.to_string()),
        Change::SpacesBecameFillers(count) => mrz::tidy_spaces_fill(lang, &count.to_string()),
        Change::SplitIntoLines(count) => mrz::tidy_split(lang, &count.to_string()),
        Change::FillersAdded(count) => mrz::tidy_filled(lang, &count.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_named_by_its_number() {
        assert_eq!(named('é'), "«é»");
        assert_eq!(named('\u{202e}'), "U+202E");
        assert_eq!(named('\u{7}'), "U+0007");
        assert_eq!(visible("A\u{202e}<é"), "A\u{fffd}<é");
    }
}
