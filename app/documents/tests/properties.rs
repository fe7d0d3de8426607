//! What must hold for every document, tried on many.

#![allow(clippy::unwrap_used, reason = "clippy does not see that helpers of tests are tests")]

use documents::character::MrzCharacter;
use documents::check_digit::indistinguishable;
use documents::code::DocumentCode;
use documents::date::MrzDate;
use documents::document_data::{DocumentData, Holder};
use documents::document_number::DocumentNumber;
use documents::field::{Field, Role, Span};
use documents::format::MrzFormat;
use documents::mrz::{Mrz, Tolerance, build, parse};
use documents::name::{Fit, Name};
use documents::optional_data::OptionalData;
use documents::sex::Sex;
use documents::state::{StateCode, countries};
use proptest::prelude::*;

/// Data and zone say the same: built, read without fault, and the same data again.
fn check(data: &DocumentData) -> Result<Mrz, TestCaseError> {
    let mrz = match build(data) {
        Ok(mrz) => mrz,
        Err(faults) => return Err(TestCaseError::fail(format!("{faults:?}"))),
    };
    let reading = parse(&mrz.to_string(), Tolerance::AsPrinted);
    prop_assert_eq!(&reading.faults, &[]);
    prop_assert_eq!(reading.mrz.as_ref(), Some(&mrz));

    let mut expected = data.clone();
    let width = data.format.span(Field::Name).unwrap().width();
    expected.holder.name = data.holder.name.fit(width).unwrap();
    prop_assert_eq!(reading.data.as_ref(), Some(&expected));
    prop_assert_eq!(build(&expected).ok(), Some(mrz.clone()));
    Ok(mrz)
}

fn document() -> impl Strategy<Value = DocumentData> {
    prop::sample::select(MrzFormat::ALL.to_vec()).prop_flat_map(document_of)
}

fn document_of(format: MrzFormat) -> impl Strategy<Value = DocumentData> {
    let number_length = 1..=DocumentNumber::most(format);
    let number = number_length
        .prop_flat_map(|length| format_pattern("[A-Z0-9]", length))
        .prop_map(|number| DocumentNumber::parse(&number).unwrap());
    (
        (code(format), issuing_state(), number, known_date()),
        holder(),
        ("[A-Z0-9<]{0,16}", "[A-Z0-9<]{0,11}"),
    )
        .prop_map(
            move |((code, issuing_state, document_number, expiry_date), holder, optional)| {
                let (_, rest) = document_number.split();
                let taken = if rest.is_empty() { 0 } else { rest.len() + 2 };
                let width = |field| format.span(field).map_or(0, Span::width);
                let data = |text: String, most: usize| {
                    let kept: String = text.chars().take(most).collect();
                    OptionalData::parse(&kept).unwrap()
                };
                DocumentData {
                    format,
                    code,
                    issuing_state,
                    expiry_date,
                    holder,
                    optional_data: data(optional.0, width(Field::OptionalData) - taken),
                    second_optional_data: data(optional.1, width(Field::SecondOptionalData)),
                    document_number,
                }
            },
        )
}

fn format_pattern(characters: &str, length: usize) -> impl Strategy<Value = String> + use<> {
    prop::string::string_regex(&format!("{characters}{{{length}}}")).unwrap()
}

fn code(format: MrzFormat) -> impl Strategy<Value = DocumentCode> {
    let pattern = match format {
        MrzFormat::Td1 => "[CI][A-UW-Z<]|A[A-HJ-UW-Z<]",
        MrzFormat::Td2 => "[CI][A-UW-Z<]|A[ABD-UW-Z<]",
        MrzFormat::Td3 => "P[A-Z<]",
        MrzFormat::MrvA | MrzFormat::MrvB => "V[A-Z<]",
    };
    pattern.prop_map(|code| DocumentCode::parse(&code).unwrap())
}

fn issuing_state() -> impl Strategy<Value = StateCode> {
    let mut codes: Vec<&str> = countries().collect();
    codes.extend(["D", "RKS", "GBD", "UNO", "XPO", "UTO", "ANT"]);
    prop::sample::select(codes).prop_map(|code| StateCode::parse(code).unwrap())
}

fn nationality() -> impl Strategy<Value = StateCode> {
    let persons = prop::sample::select(vec!["XXA", "XXB", "XXC", "XXX"])
        .prop_map(|code| StateCode::parse(code).unwrap());
    prop_oneof![4 => issuing_state(), 1 => persons]
}

fn known_date() -> impl Strategy<Value = MrzDate> {
    (0_u8..100, 1_u8..=12, 1_u8..=31)
        .prop_filter_map("no such day", |(y, m, d)| MrzDate::known(y, m, d).ok())
}

fn birth_date() -> impl Strategy<Value = MrzDate> {
    let unknown = (known_date(), any::<[bool; 3]>()).prop_map(|(date, hide)| {
        let mut field = date.characters();
        for (index, place) in field.iter_mut().enumerate() {
            if hide[index / 2] {
                *place = MrzCharacter::FILLER;
            }
        }
        MrzDate::read(field).unwrap()
    });
    prop_oneof![known_date(), unknown]
}

/// Secondary components of two letters or more: names of nothing but initials may refuse to be
/// shortened, which a test of its own knows.
fn name() -> impl Strategy<Value = Name> {
    let component = |most: usize| format_component(2, most);
    (prop::collection::vec(component(20), 1..4), prop::collection::vec(component(20), 0..5))
        .prop_map(|(primary, secondary)| {
            Name::from_page(&primary.join(" "), &secondary.join(" ")).unwrap()
        })
}

fn format_component(least: usize, most: usize) -> impl Strategy<Value = String> {
    prop::string::string_regex(&format!("[A-Z]{{{least},{most}}}")).unwrap()
}

fn holder() -> impl Strategy<Value = Holder> {
    let sex = prop::sample::select(vec![Sex::Female, Sex::Male, Sex::Unspecified]);
    (name(), nationality(), birth_date(), sex).prop_map(|(name, nationality, birth_date, sex)| {
        Holder { name, nationality, birth_date, sex }
    })
}

fn character() -> impl Strategy<Value = MrzCharacter> {
    prop::sample::select(MrzCharacter::all().collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_built_is_read_again(data in document()) {
        check(&data)?;
    }

    /// A change in one place is seen by each check digit over it, unless the two characters are
    /// equal modulo 10; a change elsewhere by none.
    #[test]
    fn one_changed_character_is_seen(
        data in document(),
        line in 0_usize..3,
        place in 0_usize..44,
        new in character(),
    ) {
        let mrz = build(&data).unwrap();
        let format = mrz.format();
        let (line, position) = (line % format.lines() + 1, place % format.line_length() + 1);
        let field = format.field_at(line, position).unwrap();
        let old = mrz.lines()[line - 1].chars().nth(position - 1).unwrap();
        let old = MrzCharacter::try_from(old).unwrap();
        // What is a digit of another number after the change is another story: see below.
        let is_rest_of_number = data.document_number.is_long()
            && matches!(field, Field::OptionalData | Field::DocumentNumberDigit);
        let may_become_long = field == Field::DocumentNumberDigit && new.is_filler();
        prop_assume!(field.role() == Role::Data && !is_rest_of_number && !may_become_long);
        prop_assume!(old != new);
        let is_last_of_long = data.document_number.is_long() && field == Field::DocumentNumber;
        prop_assume!(!(is_last_of_long && new.is_filler()));

        let altered = mrz.with(line, position, new).unwrap();
        for check in altered.verify() {
            let looks_there = check.covers.iter().any(|span| span.contains(line, position));
            let is_seen = looks_there && !indistinguishable(old, new);
            // A filler for the digit over optional data is right only while there are none; here
            // a digit is printed.
            prop_assert_eq!(!check.verdict.is_right(), is_seen, "{}", altered);
        }
        let seen_by = format.digits_over(line, position);
        let uncovered = matches!(field, Field::Name | Field::Nationality | Field::Sex
            | Field::IssuingState | Field::DocumentCode)
            || format.is_visa() && field == Field::OptionalData;
        prop_assert_eq!(seen_by.is_empty(), uncovered);
    }

    /// A changed check digit is itself seen: by its own comparison, and no digit replaces another.
    #[test]
    fn one_changed_check_digit_is_seen(data in document(), which in 0_usize..5, new in character()) {
        let mrz = build(&data).unwrap();
        let checks = mrz.verify();
        let check = &checks[which % checks.len()];
        prop_assume!(new != check.printed);
        let blank = check.digit == Field::OptionalDataDigit && data.optional_data.is_empty();
        prop_assume!(!(blank && new.is_filler()));
        // A filler for the digit makes a long number of a short one, or moves the end of a long
        // one: a piece of the optional data is then taken for its check digit, and may be right.
        prop_assume!(!(check.digit == Field::DocumentNumberDigit && new.is_filler()));
        let altered = mrz.with(check.place.line, check.place.from, new).unwrap();
        prop_assert!(!altered.check(check.digit).unwrap().verdict.is_right());
    }

    /// Whatever the name, a field of any format's width holds it, and tells when it is cut.
    #[test]
    fn a_name_is_only_shortened_when_it_must(name in name(), width in 30_usize..40) {
        let fitted = name.fit(width).unwrap();
        prop_assert!(fitted.length() <= width);
        prop_assert_eq!(fitted == name, name.length() <= width);
        prop_assert_eq!(&fitted.fit(width).unwrap(), &fitted);
        let read = Name::read(&name.characters(width).unwrap()).unwrap();
        prop_assert_eq!(read.fit == Fit::PossiblyTruncated, name.length() >= width);
        prop_assert_eq!(fitted.secondary().is_empty(), name.secondary().is_empty());
        let is_start = |(part, whole): (&String, &String)| whole.starts_with(part.as_str());
        prop_assert!(fitted.primary().iter().zip(name.primary()).all(is_start));
        prop_assert!(fitted.secondary().iter().zip(name.secondary()).all(is_start));
    }
}

/// Names down to single letters: shortened to a letter at the end, or refused, never wrong.
#[test]
fn names_of_initials_are_shortened_or_refused() {
    for primaries in 1..8 {
        for secondaries in 0..12 {
            for letters in 1..4 {
                for width in 0..24 {
                    let part = |count: usize| vec!["ABC"[..letters].to_owned(); count].join(" ");
                    let name = Name::from_page(&part(primaries), &part(secondaries)).unwrap();
                    if let Ok(fitted) = name.fit(width) {
                        let cut = fitted != name;
                        assert!(if cut {
                            fitted.length() == width
                        } else {
                            name.length() <= width
                        });
                        assert!(!fitted.primary().is_empty());
                        assert_eq!(fitted.secondary().is_empty(), name.secondary().is_empty());
                        assert!(fitted.primary().iter().all(|part| !part.is_empty()));
                        assert!(fitted.secondary().iter().all(|part| !part.is_empty()));
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_whatever_makes_it_panic(text in any::<String>()) {
        read_everything(&text)?;
    }

    /// Texts with the shape of a zone and nonsense in it, which get further.
    #[test]
    fn no_zone_whatever_makes_it_panic(text in zone_of_nonsense()) {
        read_everything(&text)?;
    }
}

fn zone_of_nonsense() -> impl Strategy<Value = String> {
    let line = |length: usize| {
        let pattern = format!("[A-Z0-9<]{{{length}}}|[0-9<]{{{length}}}|[A-Zaé0-9< ]{{0,46}}");
        prop::string::string_regex(&pattern).unwrap()
    };
    prop_oneof![
        (line(30), line(30), line(30)).prop_map(|(a, b, c)| format!("{a}\n{b}\n{c}")),
        (line(36), line(36)).prop_map(|(a, b)| format!("{a}\n{b}")),
        (line(44), line(44)).prop_map(|(a, b)| format!("{a}\r\n{b}\n")),
    ]
}

fn read_everything(text: &str) -> Result<(), TestCaseError> {
    for tolerance in [Tolerance::AsPrinted, Tolerance::AsTyped] {
        let reading = parse(text, tolerance);
        prop_assert!(reading.faults.is_sorted_by_key(|fault| fault.span));
        for fault in &reading.faults {
            prop_assert!(fault.span.line >= 1 && fault.span.from >= 1);
            prop_assert!(fault.span.width() >= 1, "{fault}");
        }
        match &reading.mrz {
            Some(mrz) => {
                prop_assert_eq!(&mrz.faults(), &reading.faults);
                mrz.verify();
            }
            None => prop_assert!(!reading.faults.is_empty() && reading.data.is_none()),
        }
        if let Some(data) = &reading.data {
            // What can be read can be written, but for fillers that a State puts in odd places.
            if let Ok(mrz) = build(data) {
                prop_assert_eq!(&mrz.data(), &reading.data);
            }
        }
    }
    Ok(())
}
