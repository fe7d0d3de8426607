//! Phone numbers and addresses, and when they may be shown. A dead number in an emergency is worse than none.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::lang::Localized;

/// An entry of `content/contacts.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub name: Localized<String>,
    /// What it is for, and what to know before calling.
    pub about: Localized<String>,
    pub country: Country,
    pub kind: ContactKind,
    /// As dialled or typed: digits and spaces, or a host name.
    pub address: String,
    /// Where we have it from.
    pub source: Localized<String>,
    /// The day on which a named person called or opened it. Absent: never.
    #[serde(default)]
    pub verified_on: Option<Day>,
    /// On what day the source was true; shown beside emergency numbers.
    pub stated_on: Day,
}

/// Where a contact helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Country {
    Armenia,
    Russia,
    UnitedArabEmirates,
}

/// What a contact is, which decides how long it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// A state's emergency number: stands in the place of every other, so it is always shown.
    Emergency,
    /// A state's own page on consular help: stands in the place of others too.
    Consular,
    /// A help line, a hotline, an organisation.
    Line,
}

/// Whether a contact may be shown as working.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Live,
    /// Nobody has checked it lately: 112 and the embassy page stand in its place.
    Unchecked,
}

/// A check is good for half a year.
pub const CHECK_LASTS_DAYS: i32 = 183;

impl Contact {
    pub fn standing(&self, today: Day) -> Standing {
        match self.kind {
            ContactKind::Emergency | ContactKind::Consular => Standing::Live,
            ContactKind::Line => standing_of_check(self.verified_on, today),
        }
    }
}

/// A check counts for [`CHECK_LASTS_DAYS`] and never before its own day.
pub fn standing_of_check(verified_on: Option<Day>, today: Day) -> Standing {
    match verified_on {
        Some(day) if (0..=CHECK_LASTS_DAYS).contains(&today.days_since(day)) => Standing::Live,
        _ => Standing::Unchecked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_lasts_half_a_year() {
        let checked = Day::new(2026, 5, 1).unwrap();
        let check = |days, expected| {
            assert_eq!(
                standing_of_check(Some(checked), checked.plus_days(days)),
                expected,
                "{days}"
            );
        };
        check(0, Standing::Live);
        check(183, Standing::Live);
        check(184, Standing::Unchecked);
        // A check in the future is a mistake in the file, not a promise.
        check(-1, Standing::Unchecked);
        assert_eq!(standing_of_check(None, checked), Standing::Unchecked);
    }
}
