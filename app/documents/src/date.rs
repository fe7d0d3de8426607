//! Dates of the zone: YYMMDD (Doc 9303 Part 3 §4.8).
//!
//! [`MrzDate`] is what is printed: two digits of the year, and parts that may be unknown.
//! [`CalendarDate`] is a day. Doc 9303 gives no rule for the century, so the way from the one to
//! the other is an inference, and [`InferredDate`] says so.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::character::MrzCharacter;

/// A date as the zone prints it. Parts of a date of birth may be unknown.
///
/// Known parts are possible together: there is a century in which the day exists.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct MrzDate {
    year: Part,
    month: Part,
    day: Part,
}

/// Two characters of a date.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Part {
    Known(u8),
    /// Printed `<<`.
    Unknown,
}

impl MrzDate {
    /// A date with every part unknown.
    pub const UNKNOWN: Self =
        Self { year: Part::Unknown, month: Part::Unknown, day: Part::Unknown };

    /// A date from its parts.
    ///
    /// # Errors
    /// With every part that is out of range. The place is that within the field, 1–6.
    pub fn new(year: Part, month: Part, day: Part) -> Result<Self, Vec<DateFault>> {
        let mut faults = Vec::new();
        if matches!(year, Part::Known(100..)) {
            faults.push(DateFault::new(1, 2, DateFaultKind::YearOutOfRange));
        }
        if matches!(month, Part::Known(0 | 13..)) {
            faults.push(DateFault::new(3, 4, DateFaultKind::MonthOutOfRange));
        }
        if matches!(day, Part::Known(day) if day == 0 || day > longest_month(year, month)) {
            faults.push(DateFault::new(5, 6, DateFaultKind::DayOutOfRange));
        }
        if faults.is_empty() { Ok(Self { year, month, day }) } else { Err(faults) }
    }

    /// A date with every part known.
    ///
    /// # Errors
    /// As [`MrzDate::new`].
    pub fn known(year: u8, month: u8, day: u8) -> Result<Self, Vec<DateFault>> {
        Self::new(Part::Known(year), Part::Known(month), Part::Known(day))
    }

    /// Reads the six characters of a field.
    ///
    /// # Errors
    /// With every fault of the field at once.
    pub fn read(field: [MrzCharacter; 6]) -> Result<Self, Vec<DateFault>> {
        let [year, month, day] = [0, 2, 4].map(|at| read_part(at + 1, field[at], field[at + 1]));
        match (year, month, day) {
            (Ok(year), Ok(month), Ok(day)) => Self::new(year, month, day),
            (year, month, day) => {
                // A part that cannot be read is no reason to be silent about the others.
                let or_unknown = |part: &Result<Part, DateFault>| part.unwrap_or(Part::Unknown);
                let others = Self::new(or_unknown(&year), or_unknown(&month), or_unknown(&day));
                let unread = [year, month, day].into_iter().filter_map(Result::err);
                let mut faults: Vec<DateFault> =
                    unread.chain(others.err().unwrap_or_default()).collect();
                faults.sort_by_key(|fault| fault.from);
                Err(faults)
            }
        }
    }

    /// The six characters of the field.
    pub fn characters(self) -> [MrzCharacter; 6] {
        let [year, month, day] = [self.year, self.month, self.day].map(Part::characters);
        [year[0], year[1], month[0], month[1], day[0], day[1]]
    }

    /// The last two digits of the year.
    pub fn year(self) -> Part {
        self.year
    }

    pub fn month(self) -> Part {
        self.month
    }

    pub fn day(self) -> Part {
        self.day
    }

    /// The day in each century asked for, if every part is known and the day exists there.
    fn in_centuries(self, centuries: impl Iterator<Item = u16>) -> Option<Vec<CalendarDate>> {
        let (Part::Known(year), Part::Known(month), Part::Known(day)) =
            (self.year, self.month, self.day)
        else {
            return None;
        };
        Some(
            centuries
                .filter_map(|century| {
                    CalendarDate::new(century * 100 + u16::from(year), month, day).ok()
                })
                .collect(),
        )
    }
}

impl fmt::Display for MrzDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::character::text(&self.characters()))
    }
}

impl From<CalendarDate> for MrzDate {
    /// As the zone prints a day: the century is lost.
    fn from(date: CalendarDate) -> Self {
        let year = u8::try_from(date.year % 100).unwrap_or_default();
        Self { year: Part::Known(year), month: Part::Known(date.month), day: Part::Known(date.day) }
    }
}

impl Part {
    fn characters(self) -> [MrzCharacter; 2] {
        match self {
            Self::Known(number) => {
                [MrzCharacter::of_digit(number / 10), MrzCharacter::of_digit(number % 10)]
            }
            Self::Unknown => [MrzCharacter::FILLER; 2],
        }
    }
}

/// What is wrong in a date, at a place within the six characters, counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error)]
#[error("{kind} (places {from}-{to})")]
pub struct DateFault {
    pub from: usize,
    pub to: usize,
    pub kind: DateFaultKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateFaultKind {
    #[error("a date has no letters")]
    Letter,
    /// One digit, one filler. Doc 9303 Part 3 §4.8 speaks of "all or part of the date"; we take a
    /// part to be a year, a month or a day.
    #[error("half of a part is known")]
    HalfUnknown,
    /// Only a date of birth may be unknown.
    #[error("the date must be known")]
    Unknown,
    #[error("the year has two digits")]
    YearOutOfRange,
    #[error("no such month")]
    MonthOutOfRange,
    #[error("no such day in this month")]
    DayOutOfRange,
}

impl DateFault {
    pub(crate) fn new(from: usize, to: usize, kind: DateFaultKind) -> Self {
        Self { from, to, kind }
    }
}

fn read_part(from: usize, tens: MrzCharacter, ones: MrzCharacter) -> Result<Part, DateFault> {
    let fault = |kind| Err(DateFault::new(from, from + 1, kind));
    match (tens.digit(), ones.digit()) {
        (Some(tens), Some(ones)) => Ok(Part::Known(tens * 10 + ones)),
        _ if tens.is_letter() || ones.is_letter() => fault(DateFaultKind::Letter),
        (None, None) => Ok(Part::Unknown),
        _ => fault(DateFaultKind::HalfUnknown),
    }
}

/// The most days that a month can have, as far as year and month are known.
fn longest_month(year: Part, month: Part) -> u8 {
    match (month, year) {
        (Part::Known(4 | 6 | 9 | 11), _) => 30,
        // Years ending in 00 may be leap years: 2000 was.
        (Part::Known(2), Part::Known(year)) if year % 4 != 0 => 28,
        (Part::Known(2), _) => 29,
        _ => 31,
    }
}

/// A day that exists in the Gregorian calendar. Years 1–9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "(u16, u8, u8)", into = "(u16, u8, u8)")]
pub struct CalendarDate {
    year: u16,
    month: u8,
    day: u8,
}

impl CalendarDate {
    /// 1 January 2000: some day, where a day must be.
    pub const MILLENNIUM: Self = Self { year: 2000, month: 1, day: 1 };

    /// # Errors
    /// If there is no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, NoSuchDay> {
        let is_leap =
            year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if is_leap => 29,
            2 => 28,
            _ => 0,
        };
        if (1..=9999).contains(&year) && (1..=days).contains(&day) {
            Ok(Self { year, month, day })
        } else {
            Err(NoSuchDay { year, month, day })
        }
    }

    pub fn year(self) -> u16 {
        self.year
    }

    pub fn month(self) -> u8 {
        self.month
    }

    pub fn day(self) -> u8 {
        self.day
    }

    /// The same day of another year, for comparison only: 29 February may not exist there.
    fn same_day_in(self, year: u16) -> (u16, u8, u8) {
        (year, self.month, self.day)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("there is no day {year:04}-{month:02}-{day:02}")]
pub struct NoSuchDay {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

impl TryFrom<(u16, u8, u8)> for CalendarDate {
    type Error = NoSuchDay;

    fn try_from((year, month, day): (u16, u8, u8)) -> Result<Self, NoSuchDay> {
        Self::new(year, month, day)
    }
}

impl From<CalendarDate> for (u16, u8, u8) {
    fn from(date: CalendarDate) -> Self {
        (date.year, date.month, date.day)
    }
}

impl fmt::Display for CalendarDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A printed date with the century that we put before it. Doc 9303 does not print the century, so
/// this is never more than an inference.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum InferredDate {
    /// One century fits.
    Inferred(CalendarDate),
    /// Two centuries fit: a child of ten, or somebody aged a hundred and ten.
    InferredOfTwo { likelier: CalendarDate, other: CalendarDate },
    /// Part of the date is unknown, so there is no day to find.
    PartUnknown,
    /// No century fits: 29 February of a year without one, or outside the window.
    NoneFits,
}

impl InferredDate {
    /// The day that is most likely meant.
    pub fn likeliest(self) -> Option<CalendarDate> {
        match self {
            Self::Inferred(date) | Self::InferredOfTwo { likelier: date, .. } => Some(date),
            Self::PartUnknown | Self::NoneFits => None,
        }
    }

    /// Candidates are given in their order of likelihood.
    fn of(candidates: Option<&[CalendarDate]>) -> Self {
        match candidates {
            None => Self::PartUnknown,
            Some([]) => Self::NoneFits,
            Some([only]) => Self::Inferred(*only),
            Some([likelier, other, ..]) => {
                Self::InferredOfTwo { likelier: *likelier, other: *other }
            }
        }
    }
}

/// Nobody who travels is older, in years.
pub const GREATEST_AGE: u16 = 120;

/// The date of birth, seen from a day: never in the future, and not absurdly long ago.
pub fn infer_birth(printed: MrzDate, today: CalendarDate) -> InferredDate {
    let oldest = today.same_day_in(today.year.saturating_sub(GREATEST_AGE));
    let candidates = printed.in_centuries(centuries_around(today).rev()).map(|mut days| {
        days.retain(|day| *day <= today && <(u16, u8, u8)>::from(*day) >= oldest);
        days
    });
    InferredDate::of(candidates.as_deref())
}

/// How many years before and after a day an expiry is looked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ExpiryWindow {
    pub years_back: u16,
    pub years_ahead: u16,
}

impl ExpiryWindow {
    /// Passports are valid for ten years at most; some States add what was left of the old one.
    /// An expired one may lie in a drawer for decades.
    pub const PASSPORT: Self = Self { years_back: 50, years_ahead: 11 };

    /// Some identity cards are valid for decades.
    pub const CARD: Self = Self { years_back: 29, years_ahead: 70 };
}

/// The date of expiry, seen from a day, within a window around it.
///
/// If the window is wider than a century, the candidate nearer to the day comes first.
pub fn infer_expiry(printed: MrzDate, today: CalendarDate, window: ExpiryWindow) -> InferredDate {
    let earliest = today.same_day_in(today.year.saturating_sub(window.years_back));
    let latest = today.same_day_in(today.year.saturating_add(window.years_ahead));
    let candidates = printed.in_centuries(centuries_around(today)).map(|mut days| {
        days.retain(|day| (earliest..=latest).contains(&(*day).into()));
        days.sort_by_key(|day| day.year.abs_diff(today.year));
        days
    });
    InferredDate::of(candidates.as_deref())
}

/// The centuries that a date near a day can fall in, two before and two after.
fn centuries_around(today: CalendarDate) -> impl DoubleEndedIterator<Item = u16> {
    let century = today.year / 100;
    century.saturating_sub(2)..=century + 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::character::characters;

    fn read(field: &str) -> Result<MrzDate, Vec<DateFault>> {
        MrzDate::read(characters(field).unwrap().try_into().unwrap())
    }

    fn day(year: u16, month: u8, day: u8) -> CalendarDate {
        CalendarDate::new(year, month, day).unwrap()
    }

    fn check(field: &str, faults: &[(usize, usize, DateFaultKind)]) {
        let found: Vec<_> = read(field)
            .err()
            .unwrap_or_default()
            .iter()
            .map(|fault| (fault.from, fault.to, fault.kind))
            .collect();
        assert_eq!(found, faults, "faults of {field}");
        if let Ok(date) = read(field) {
            assert_eq!(date.to_string(), field);
        }
    }

    #[test]
    fn days_of_the_calendar() {
        use DateFaultKind::{DayOutOfRange, MonthOutOfRange};
        check("740812", &[]);
        check("420712", &[]);
        check("240229", &[]);
        check("230229", &[(5, 6, DayOutOfRange)]);
        // 1900 was no leap year, 2000 was: the zone cannot tell.
        check("000229", &[]);
        check("740431", &[(5, 6, DayOutOfRange)]);
        check("740800", &[(5, 6, DayOutOfRange)]);
        check("740012", &[(3, 4, MonthOutOfRange)]);
        check("741332", &[(3, 4, MonthOutOfRange), (5, 6, DayOutOfRange)]);
    }

    #[test]
    fn unknown_parts() {
        use DateFaultKind::{DayOutOfRange, HalfUnknown, Letter, MonthOutOfRange};
        check("<<<<<<", &[]);
        check("74<<<<", &[]);
        check("74<<12", &[]);
        check("7408<<", &[]);
        check("<<0229", &[]);
        check("<<0230", &[(5, 6, DayOutOfRange)]);
        check("7<0812", &[(1, 2, HalfUnknown)]);
        check("74O812", &[(3, 4, Letter)]);
        check("7<1345", &[(1, 2, HalfUnknown), (3, 4, MonthOutOfRange), (5, 6, DayOutOfRange)]);
        check("<A<1BB", &[(1, 2, Letter), (3, 4, HalfUnknown), (5, 6, Letter)]);
        assert_eq!(read("<<<<<<"), Ok(MrzDate::UNKNOWN));
    }

    #[test]
    fn a_year_of_three_digits_cannot_be_printed() {
        assert!(MrzDate::known(100, 1, 1).is_err());
        assert!(CalendarDate::new(2023, 2, 29).is_err());
        assert!(CalendarDate::new(1900, 2, 29).is_err());
        assert!(CalendarDate::new(0, 1, 1).is_err());
        assert_eq!(MrzDate::from(day(2000, 2, 29)).to_string(), "000229");
    }

    #[test]
    fn a_birth_is_never_in_the_future() {
        let today = day(2026, 3, 15);
        for (field, inferred) in [
            ("740812", InferredDate::Inferred(day(1974, 8, 12))),
            (
                "260315",
                InferredDate::InferredOfTwo { likelier: day(2026, 3, 15), other: day(1926, 3, 15) },
            ),
            ("260316", InferredDate::Inferred(day(1926, 3, 16))),
            (
                "150101",
                InferredDate::InferredOfTwo { likelier: day(2015, 1, 1), other: day(1915, 1, 1) },
            ),
            ("050101", InferredDate::Inferred(day(2005, 1, 1))),
            ("000229", InferredDate::Inferred(day(2000, 2, 29))),
            ("74<<12", InferredDate::PartUnknown),
            ("<<<<<<", InferredDate::PartUnknown),
        ] {
            assert_eq!(infer_birth(read(field).unwrap(), today), inferred, "{field}");
        }
    }

    #[test]
    fn an_expiry_lies_within_its_window() {
        let today = day(2026, 3, 15);
        for (field, window, inferred) in [
            ("120415", ExpiryWindow::PASSPORT, Some(day(2012, 4, 15))),
            ("360101", ExpiryWindow::PASSPORT, Some(day(2036, 1, 1))),
            ("370315", ExpiryWindow::PASSPORT, Some(day(2037, 3, 15))),
            ("370316", ExpiryWindow::PASSPORT, None),
            ("960108", ExpiryWindow::PASSPORT, Some(day(1996, 1, 8))),
            ("760314", ExpiryWindow::PASSPORT, None),
            ("760315", ExpiryWindow::PASSPORT, Some(day(1976, 3, 15))),
            ("760315", ExpiryWindow::CARD, Some(day(2076, 3, 15))),
        ] {
            let found = infer_expiry(read(field).unwrap(), today, window);
            assert_eq!(found.likeliest(), inferred, "{field}");
        }
    }

    #[test]
    fn a_window_wider_than_a_century_is_not_sure() {
        let window = ExpiryWindow { years_back: 90, years_ahead: 90 };
        assert_eq!(
            infer_expiry(read("960108").unwrap(), day(2026, 3, 15), window),
            InferredDate::InferredOfTwo { likelier: day(1996, 1, 8), other: day(2096, 1, 8) }
        );
    }

    #[test]
    fn inference_survives_the_ends_of_time() {
        for today in [day(1, 1, 1), day(9999, 12, 31)] {
            for field in ["000229", "991231", "010101"] {
                let printed = read(field).unwrap();
                infer_birth(printed, today);
                infer_expiry(printed, today, ExpiryWindow::PASSPORT);
            }
        }
    }
}
