//! How much of a question was right.

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::Add;

/// Earned out of possible points: an exact fraction, so that sums of partial credit stay exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credit {
    earned: u32,
    possible: u32,
}

impl Credit {
    pub const NONE: Self = Self { earned: 0, possible: 0 };

    /// `earned` is cut to `possible`: more than everything cannot be right.
    pub const fn new(earned: u32, possible: u32) -> Self {
        Self { earned: if earned > possible { possible } else { earned }, possible }
    }

    /// All or nothing, out of one.
    pub const fn whole(right: bool) -> Self {
        Self { earned: right as u32, possible: 1 }
    }

    /// Counts right items, each worth one.
    pub fn count(marks: impl IntoIterator<Item = bool>) -> Self {
        marks.into_iter().map(Self::whole).sum()
    }

    /// Right choices less wrong ones, out of all right ones: guessing everything earns nothing.
    pub fn hits_less_false_alarms(hits: usize, false_alarms: usize, answers: usize) -> Self {
        Self::new(to_u32(hits.saturating_sub(false_alarms)), to_u32(answers))
    }

    pub const fn earned(self) -> u32 {
        self.earned
    }

    pub const fn possible(self) -> u32 {
        self.possible
    }

    pub const fn verdict(self) -> Verdict {
        if self.earned == self.possible {
            Verdict::Right
        } else if self.earned > 0 {
            Verdict::Partly
        } else {
            Verdict::NotYet
        }
    }

    /// In tenths of a per cent, 0 to 1000. Nothing possible counts as nothing earned.
    pub const fn per_mille(self) -> u32 {
        match (self.earned * 1000).checked_div(self.possible) {
            Some(share) => share,
            None => 0,
        }
    }
}

/// The mean of several credits, every question weighing the same.
pub fn mean_per_mille(credits: impl IntoIterator<Item = Credit>) -> Option<u32> {
    let (sum, count) = credits
        .into_iter()
        .fold((0, 0), |(sum, count), credit| (sum + credit.per_mille(), count + 1));
    (count > 0).then(|| sum / count)
}

impl Add for Credit {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { earned: self.earned + other.earned, possible: self.possible + other.possible }
    }
}

impl Sum for Credit {
    fn sum<I: Iterator<Item = Self>>(credits: I) -> Self {
        credits.fold(Self::NONE, Add::add)
    }
}

impl TryFrom<(u32, u32)> for Credit {
    type Error = String;
    fn try_from((earned, possible): (u32, u32)) -> Result<Self, String> {
        // The bound keeps `per_mille` from overflowing on a damaged log.
        if earned <= possible && possible <= 1_000_000 {
            Ok(Self { earned, possible })
        } else {
            Err(format!("a credit of {earned} out of {possible} cannot be"))
        }
    }
}

fn to_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What the learner is told. Never "wrong".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Right,
    Partly,
    NotYet,
}

/// 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Percent(u8);

impl Percent {
    /// The house's pass mark (curriculum §0, rule 10).
    pub const MASTERY: Self = Self(80);

    pub const fn get(self) -> u8 {
        self.0
    }

    pub const fn is_reached_by(self, per_mille: u32) -> bool {
        per_mille >= self.0 as u32 * 10
    }
}

impl TryFrom<u8> for Percent {
    type Error = String;
    fn try_from(percent: u8) -> Result<Self, String> {
        if percent <= 100 {
            Ok(Self(percent))
        } else {
            Err(format!("{percent} % is more than all"))
        }
    }
}

impl From<Percent> for u8 {
    fn from(percent: Percent) -> Self {
        percent.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choosing_everything_earns_nothing() {
        assert_eq!(Credit::hits_less_false_alarms(2, 2, 2).verdict(), Verdict::NotYet);
        assert_eq!(Credit::hits_less_false_alarms(2, 1, 2).verdict(), Verdict::Partly);
        assert_eq!(Credit::hits_less_false_alarms(2, 0, 2).verdict(), Verdict::Right);
    }

    #[test]
    fn every_question_weighs_the_same_in_the_mean() {
        assert_eq!(mean_per_mille([Credit::new(5, 10), Credit::whole(true)]), Some(750));
        assert_eq!(mean_per_mille([]), None);
    }

    #[test]
    fn eighty_per_cent_is_reached_by_eighty() {
        assert!(Percent::MASTERY.is_reached_by(800));
        assert!(!Percent::MASTERY.is_reached_by(799));
    }

    #[test]
    fn an_impossible_credit_cannot_be_read() {
        assert!(Credit::try_from((3, 2)).is_err());
        assert!(Credit::try_from((1, u32::MAX)).is_err());
    }
}
