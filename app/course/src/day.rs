//! A calendar day, counted from 1970-01-01, so that ages of facts are a subtraction.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Days since 1970-01-01 in the proleptic Gregorian calendar. Written `2026-11-24` (ISO 8601).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(i32);

const MILLIS_OF_A_DAY: u64 = 86_400_000;

impl Day {
    /// The UTC day of a moment in milliseconds since 1970.
    pub fn of_millis(millis: u64) -> Self {
        Self(i32::try_from(millis / MILLIS_OF_A_DAY).unwrap_or(i32::MAX))
    }

    pub const fn days_since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// `None` when there is no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=12).contains(&month)
            || day < 1
            || day > days_in(year, month)
            || !(1..=9999).contains(&year)
        {
            return None;
        }
        // Days from civil (H. Hinnant): March is the first month, so that leap days come last.
        let (month, day) = (i32::try_from(month).ok()?, i32::try_from(day).ok()?);
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Some(Self(era * 146_097 + day_of_era - 719_468))
    }

    /// Year, month 1–12, day 1–31.
    pub fn civil(self) -> (i32, u32, u32) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month.unsigned_abs(), day.unsigned_abs())
    }
}

const fn days_in(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl TryFrom<String> for Day {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let parse = || {
            let mut parts = text.split('-');
            let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
            let shape =
                year.len() == 4 && month.len() == 2 && day.len() == 2 && parts.next().is_none();
            if shape {
                Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
            } else {
                None
            }
        };
        parse().ok_or_else(|| format!("`{text}` is not a day: write 2026-11-24"))
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(Day::of_millis(0), day("1970-01-01"));
        assert_eq!(Day::of_millis(1_795_478_400_000), day("2026-11-24"));
        assert_eq!(day("2024-03-01").days_since(day("2024-02-28")), 2);
        for bad in ["2026-02-29", "2026-13-01", "2026-1-1", "", "2026-11-24-", "x"] {
            assert!(Day::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn a_day_comes_back_as_it_was_written(days in 0i32..60_000) {
            let there = day("1970-01-01").plus_days(days);
            prop_assert_eq!(day(&there.to_string()), there);
        }
    }
}
