//! What the fields of a zone say, in words.

use course::Lang;
use documents::code::{DocumentKind, PassportKind};
use documents::date::{ExpiryWindow, InferredDate, MrzDate, Part, infer_birth, infer_expiry};
use documents::field::{Field, Role};
use documents::format::MrzFormat;
use documents::mrz::{Check, Mrz, Verdict};
use documents::name::Fit;
use documents::sex::Sex;
use documents::specimen::desk_day;
use documents::state::StateClass;

use super::super::zone_words::day;
use crate::i18n::mrz;

/// What a field means, in a sentence or two.
pub(super) fn meaning(lang: Lang, zone: &Mrz, field: Field) -> Vec<String> {
    said(lang, zone, field).unwrap_or_else(|| vec![mrz::unreadable(lang).to_owned()])
}

fn said(lang: Lang, zone: &Mrz, field: Field) -> Option<Vec<String>> {
    let one = |words: &str| Some(vec![words.to_owned()]);
    match field {
        Field::DocumentCode => one(code(lang, zone.code().ok()?.kind()?)),
        Field::IssuingState => one(state(lang, zone.issuing_state().ok()?.class())),
        Field::Nationality => one(state(lang, zone.nationality().ok()?.class())),
        Field::Name => {
            let read = zone.name().ok()?;
            let surname = read.name.primary().join(" ");
            let words = match read.name.secondary() {
                [] => mrz::name_single(lang, &surname),
                given => mrz::name_both(lang, &given.join(" "), &surname),
            };
            let short = (read.fit == Fit::PossiblyTruncated)
                .then(|| mrz::name_maybe_short(lang).to_owned());
            Some([words].into_iter().chain(short).collect())
        }
        Field::DocumentNumber => {
            let number = zone.document_number().ok()?;
            let words = if number.is_long() {
                mrz::number_long(lang, &number.to_string())
            } else {
                mrz::number(lang, &number.to_string())
            };
            Some(vec![words])
        }
        Field::BirthDate => {
            let printed = zone.birth_date().ok()?;
            Some(vec![date(lang, printed, infer_birth(printed, desk_day()))])
        }
        Field::ExpiryDate => {
            let printed = zone.expiry_date().ok()?;
            let inferred = infer_expiry(printed, desk_day(), window(zone.format()));
            Some(vec![date(lang, printed, inferred)])
        }
        Field::Sex => one(match zone.sex().ok()? {
            Sex::Female => mrz::sex_female(lang),
            Sex::Male => mrz::sex_male(lang),
            Sex::Unspecified => mrz::sex_unspecified(lang),
        }),
        Field::OptionalData => Some(vec![optional(lang, &zone.optional_data().to_string())]),
        Field::SecondOptionalData => {
            Some(vec![optional(lang, &zone.second_optional_data().to_string())])
        }
        Field::DocumentNumberDigit
        | Field::BirthDateDigit
        | Field::ExpiryDateDigit
        | Field::OptionalDataDigit
        | Field::CompositeDigit => {
            let check = zone.check(field)?;
            if field == Field::DocumentNumberDigit && zone.format().span(field)? != check.place {
                return one(mrz::digit_elsewhere(lang));
            }
            match check.verdict {
                Verdict::Right => Some(vec![mrz::digit_right(lang, &check.computed.to_string())]),
                Verdict::LeftBlank => one(mrz::digit_blank(lang)),
                Verdict::Wrong | Verdict::Missing | Verdict::NotADigit => None,
            }
        }
    }
}

/// `12×7 + 2×3 + …`, where it is short enough to be followed.
pub(super) fn working(lang: Lang, check: &Check) -> Option<String> {
    let working = check.working();
    // The composite digit has some forty steps, which nobody reads.
    (working.steps.len() <= 14).then(|| {
        let steps: Vec<String> =
            working.steps.iter().map(|step| format!("{}×{}", step.value, step.weight)).collect();
        mrz::sum(lang, &working.remainder.to_string(), &working.sum.to_string(), &steps.join(" + "))
    })
}

fn optional(lang: Lang, data: &str) -> String {
    if data.is_empty() { mrz::optional_empty(lang).to_owned() } else { mrz::optional(lang, data) }
}

pub(super) const fn window(format: MrzFormat) -> ExpiryWindow {
    match format {
        MrzFormat::Td1 | MrzFormat::Td2 => ExpiryWindow::CARD,
        MrzFormat::Td3 | MrzFormat::MrvA | MrzFormat::MrvB => ExpiryWindow::PASSPORT,
    }
}

fn date(lang: Lang, printed: MrzDate, inferred: InferredDate) -> String {
    let today = day(lang, desk_day());
    match inferred {
        InferredDate::Inferred(date) => mrz::date_inferred(lang, &day(lang, date), &today),
        InferredDate::InferredOfTwo { likelier, other } => {
            mrz::date_two(lang, &day(lang, likelier), &day(lang, other), &today)
        }
        InferredDate::PartUnknown => {
            let part = |part| match part {
                Part::Known(number) => format!("{number:02}"),
                Part::Unknown => mrz::date_unknown_part(lang).to_owned(),
            };
            mrz::date_part(
                lang,
                &part(printed.day()),
                &part(printed.month()),
                &part(printed.year()),
            )
        }
        InferredDate::NoneFits => mrz::date_no_century(lang, &today),
    }
}

const fn code(lang: Lang, kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Passport(kind) => match kind {
            PassportKind::Ordinary => mrz::code_ordinary(lang),
            PassportKind::Emergency => mrz::code_emergency(lang),
            PassportKind::Diplomatic => mrz::code_diplomatic(lang),
            PassportKind::Official => mrz::code_official(lang),
            PassportKind::Refugee => mrz::code_refugee(lang),
            PassportKind::Alien => mrz::code_alien(lang),
            PassportKind::Stateless => mrz::code_stateless(lang),
            PassportKind::LaissezPasser => mrz::code_laissez_passer(lang),
            PassportKind::Military => mrz::code_military(lang),
            PassportKind::SingleSheetEmergency => mrz::code_single_sheet(lang),
            PassportKind::Unstated => mrz::code_unstated(lang),
            PassportKind::OwnLetter => mrz::code_own_letter(lang),
        },
        DocumentKind::Card => mrz::code_card(lang),
        DocumentKind::CrewMemberCertificate => mrz::code_crew(lang),
        DocumentKind::Visa => mrz::code_visa(lang),
    }
}

const fn state(lang: Lang, class: StateClass) -> &'static str {
    match class {
        StateClass::Country => mrz::state_country(lang),
        StateClass::BritishCategory => mrz::state_british(lang),
        StateClass::Organization => mrz::state_organization(lang),
        StateClass::Stateless => mrz::state_stateless(lang),
        StateClass::Refugee => mrz::state_refugee(lang),
        StateClass::RefugeeOther => mrz::state_refugee_other(lang),
        StateClass::Unspecified => mrz::state_unspecified(lang),
        StateClass::Specimen => mrz::state_specimen(lang),
        StateClass::Deprecated => mrz::state_deprecated(lang),
        StateClass::Unknown => mrz::state_unknown(lang),
    }
}

/// The check digits that see a change somewhere in a field, but for the digit of the field itself.
pub(super) fn guards(zone_format: MrzFormat, field: Field) -> Vec<Field> {
    let Some(span) = zone_format.span(field) else { return Vec::new() };
    let mut guards = zone_format.digits_over(span.line, span.from);
    guards.retain(|guard| *guard != field && guard.role() == Role::CheckDigit);
    guards
}
