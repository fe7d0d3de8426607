//! Does the learner know how well he or she knows? Confidence is compared with being right.

use serde::{Deserialize, Serialize};

/// How sure the learner is, in per cent: 50 (a guess between two) to 100 (certain).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Confidence(u8);

impl Confidence {
    /// A guess: where the slider stands at first would lead the answer, so it stands in the middle.
    pub const MIDDLE: Self = Self(75);

    pub const fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Confidence {
    type Error = String;
    fn try_from(percent: u8) -> Result<Self, String> {
        if (50..=100).contains(&percent) {
            Ok(Self(percent))
        } else {
            Err(format!("a confidence of {percent} % between two answers cannot be"))
        }
    }
}

impl From<Confidence> for u8 {
    fn from(confidence: Confidence) -> Self {
        confidence.0
    }
}

/// One statement judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    pub right: bool,
    pub confidence: Confidence,
}

/// Confidence and success over several statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calibration {
    /// Mean confidence, per cent.
    pub sure: u8,
    /// Share right, per cent.
    pub right: u8,
    pub fit: Fit,
}

/// How confidence and success compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Surer than right.
    Over,
    /// Within [`TOLERANCE`].
    Well,
    /// Better than he or she thinks.
    Under,
}

/// In percentage points. A deck is small: finer judgements would be noise.
const TOLERANCE: i32 = 10;

impl Calibration {
    /// `None` when nothing was judged.
    pub fn of(judged: &[Judged]) -> Option<Self> {
        let count = u32::try_from(judged.len()).ok().filter(|&count| count > 0)?;
        let sure = judged.iter().map(|j| u32::from(j.confidence.get())).sum::<u32>();
        let right = judged.iter().filter(|j| j.right).count();
        let sure = rounded_share(sure, count);
        let right = rounded_share(u32::try_from(right).ok()? * 100, count);
        let gap = i32::from(sure) - i32::from(right);
        let fit = match gap {
            gap if gap > TOLERANCE => Fit::Over,
            gap if gap < -TOLERANCE => Fit::Under,
            _ => Fit::Well,
        };
        Some(Self { sure, right, fit })
    }
}

fn rounded_share(sum: u32, count: u32) -> u8 {
    u8::try_from((sum + count / 2) / count).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(judged: &[(bool, u8)], expected: Option<(u8, u8, Fit)>) {
        let judged: Vec<Judged> = judged
            .iter()
            .map(|&(right, percent)| Judged {
                right,
                confidence: Confidence::try_from(percent).unwrap(),
            })
            .collect();
        assert_eq!(Calibration::of(&judged).map(|c| (c.sure, c.right, c.fit)), expected);
    }

    #[test]
    fn confidence_is_compared_with_success() {
        check(&[], None);
        check(&[(true, 100), (false, 100)], Some((100, 50, Fit::Over)));
        check(&[(true, 50), (true, 60)], Some((55, 100, Fit::Under)));
        check(&[(true, 60), (false, 50)], Some((55, 50, Fit::Well)));
    }
}
