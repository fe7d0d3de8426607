//! The printed page beside the zone: what the eye reads.

use documents::character::text;
use documents::date::{InferredDate, MrzDate, Part, infer_birth, infer_expiry};
use documents::field::Field;
use documents::mrz::Mrz;
use documents::specimen::{desk_day, person};
use documents::state::StateCode;

use super::meaning::window;
use super::samples::OnPage;

/// One line of the page, and the field of the zone that says the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) field: Field,
    pub(super) text: String,
    /// Whether the zone says something else. Not asked of what the zone alone tells us.
    pub(super) differs: bool,
}

/// The page as it prints, or as it would print what the zone says.
pub(super) fn rows(zone: &Mrz, printed: OnPage) -> Vec<Row> {
    let format = zone.format();
    let name = zone.name().ok().map(|read| read.name);
    let mut rows = Vec::new();
    let mut add = |field: Field, from_zone: Option<String>, printed: &str, differs: bool| {
        let text = if printed.is_empty() { from_zone.unwrap_or_default() } else { printed.into() };
        if !text.is_empty() && format.span(field).is_some() {
            rows.push(Row { field, text, differs });
        }
    };
    let code = text(zone.field(Field::DocumentCode).unwrap_or_default());
    add(Field::DocumentCode, Some(code.trim_end_matches('<').to_owned()), "", false);
    add(Field::IssuingState, zone.issuing_state().ok().map(StateCode::letters), "", false);
    let number = zone.document_number().ok().map(|number| number.to_string());
    let differs = differs(printed.number, number.as_deref());
    add(Field::DocumentNumber, number, printed.number, differs);

    let in_zone = name.as_ref().map(|name| {
        let parts = [name.primary().join(" "), name.secondary().join(" ")];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    });
    let on_page = if printed.surname.is_empty() {
        String::new()
    } else {
        format!("{}, {}", printed.surname, printed.given_names)
    };
    // A shortened name agrees with the page as far as it goes.
    let is_begun = in_zone.as_deref().is_some_and(|name| on_page.starts_with(name));
    add(Field::Name, in_zone, &on_page, !on_page.is_empty() && !is_begun);

    add(
        Field::Nationality,
        zone.nationality().ok().map(StateCode::letters),
        printed.nationality,
        false,
    );
    let birth = zone.birth_date().ok();
    add(
        Field::BirthDate,
        birth.map(|date| on_page_date(date, infer_birth(date, desk_day()))),
        printed.birth_date,
        date_differs(printed.birth_date, birth),
    );
    let sex = zone.sex().ok().map(|sex| sex.on_page().to_string());
    let sex_differs = self::differs(printed.sex, sex.as_deref());
    add(Field::Sex, sex, printed.sex, sex_differs);
    let expiry = zone.expiry_date().ok();
    add(
        Field::ExpiryDate,
        expiry.map(|date| on_page_date(date, infer_expiry(date, desk_day(), window(format)))),
        printed.expiry_date,
        date_differs(printed.expiry_date, expiry),
    );
    let optional = zone.optional_data().to_string().replace('<', " ");
    add(Field::OptionalData, Some(optional), "", false);
    rows
}

fn differs(printed: &str, in_zone: Option<&str>) -> bool {
    !printed.is_empty() && in_zone != Some(printed)
}

fn date_differs(printed: &str, in_zone: Option<MrzDate>) -> bool {
    !printed.is_empty() && in_zone != person::from_page(printed)
}

/// As pages print a day; `XX` for what is unknown.
fn on_page_date(printed: MrzDate, inferred: InferredDate) -> String {
    if let Some(day) = inferred.likeliest() {
        return person::on_page(day);
    }
    let part = |part, unknown: &str| match part {
        Part::Known(number) => format!("{number:02}"),
        Part::Unknown => unknown.to_owned(),
    };
    // Of a year that is known, the century is inferred as for any other day of it.
    let year = match printed.year() {
        Part::Known(year) => MrzDate::known(year, 1, 1)
            .ok()
            .and_then(|date| infer_birth(date, desk_day()).likeliest())
            .map_or_else(|| format!("{year:02}"), |day| day.year().to_string()),
        Part::Unknown => "XXXX".to_owned(),
    };
    format!("{} {} {year}", part(printed.day(), "XX"), part(printed.month(), "XXX"))
}

#[cfg(test)]
mod tests {
    use super::super::samples::Sample;
    use super::*;
    use documents::mrz::{Tolerance, parse};

    fn differing(sample: Sample) -> Vec<Field> {
        let zone = parse(sample.zone(), Tolerance::AsPrinted).mrz.unwrap();
        let rows = rows(&zone, sample.on_page()).into_iter();
        rows.filter(|row| row.differs).map(|row| row.field).collect()
    }

    #[test]
    fn page_and_zone_differ_only_where_they_should() {
        for sample in Sample::ALL.into_iter().filter(|sample| *sample != Sample::Own) {
            let expected: &[Field] = match sample {
                Sample::OneDiffers => &[Field::ExpiryDate],
                Sample::Misread => &[Field::DocumentNumber, Field::Name, Field::ExpiryDate],
                Sample::Several => &[Field::Name, Field::BirthDate, Field::Sex, Field::ExpiryDate],
                _ => &[],
            };
            assert_eq!(differing(sample), expected, "{sample:?}");
        }
    }

    #[test]
    fn what_is_unknown_stays_so_on_the_page() {
        let zone = parse(Sample::Unknown.zone(), Tolerance::AsPrinted).mrz.unwrap();
        let rows = rows(&zone, OnPage::default());
        let text = |field| rows.iter().find(|row| row.field == field).map(|row| row.text.as_str());
        assert_eq!(text(Field::BirthDate), Some("XX XXX 1962"));
        assert_eq!(text(Field::Sex), Some("X"));
    }
}
