//! Is somebody who is 80 % sure right in 80 % of the cases?

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// How sure somebody is of a decision, in per cent: 50 (tossing a coin) to 100 (certain).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Confidence(u8);

impl Confidence {
    pub const LEAST: Self = Self(50);
    pub const CERTAIN: Self = Self(100);

    pub const fn get(self) -> u8 {
        self.0
    }

    fn part(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("a confidence lies between 50 and 100 %, not at {0} %")]
pub struct NoSuchConfidence(pub u8);

impl TryFrom<u8> for Confidence {
    type Error = NoSuchConfidence;

    fn try_from(percent: u8) -> Result<Self, NoSuchConfidence> {
        if (50..=100).contains(&percent) {
            Ok(Self(percent))
        } else {
            Err(NoSuchConfidence(percent))
        }
    }
}

impl From<Confidence> for u8 {
    fn from(confidence: Confidence) -> u8 {
        confidence.0
    }
}

/// Confidence and success over several decisions.
#[derive(Clone, PartialEq, Debug)]
pub struct Calibration {
    /// Five, from the least sure to the surest. Each may be empty.
    pub bins: [CalibrationBin; 5],
    /// Mean of the squared distance between confidence and success (Brier 1950): 0 is perfect, 0.25 is always saying
    /// 50 %, more is worse than that.
    pub brier: f64,
    /// Mean confidence less the part that is right, −1 to 1. Above 0: surer than right.
    pub overconfidence: f64,
}

/// The decisions with a confidence from `from` up to the next bin, in per cent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CalibrationBin {
    pub from: u8,
    pub decisions: u32,
    pub right: u32,
}

impl CalibrationBin {
    /// Part that is right. `None` for an empty bin.
    pub fn accuracy(self) -> Option<f64> {
        (self.decisions > 0).then(|| f64::from(self.right) / f64::from(self.decisions))
    }
}

impl Calibration {
    /// From pairs of a confidence and whether the decision was right. `None` of none.
    pub fn of(decisions: impl IntoIterator<Item = (Confidence, bool)>) -> Option<Self> {
        let mut bins =
            [50, 60, 70, 80, 90].map(|from| CalibrationBin { from, decisions: 0, right: 0 });
        let (mut count, mut right, mut confidences, mut squares) = (0.0, 0.0, 0.0, 0.0);
        for (confidence, is_right) in decisions {
            // 100 % belongs to the last bin.
            if let Some(bin) = bins.iter_mut().rev().find(|bin| bin.from <= confidence.get()) {
                bin.decisions += 1;
                bin.right += u32::from(is_right);
            }
            let success = if is_right { 1.0 } else { 0.0 };
            let distance = confidence.part() - success;
            count += 1.0;
            right += success;
            confidences += confidence.part();
            squares += distance * distance;
        }
        (count > 0.0).then(|| Self {
            bins,
            brier: squares / count,
            overconfidence: (confidences - right) / count,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sure(percent: u8) -> Confidence {
        Confidence::try_from(percent).unwrap()
    }

    #[test]
    fn a_confidence_lies_between_a_coin_and_certainty() {
        for (percent, is_one) in [(49, false), (50, true), (100, true), (101, false)] {
            assert_eq!(Confidence::try_from(percent).is_ok(), is_one, "{percent}");
        }
    }

    #[test]
    fn the_worked_example_comes_out() {
        let decisions = [(sure(90), true), (sure(90), false), (sure(60), true), (sure(100), true)];
        let calibration = Calibration::of(decisions).unwrap();
        // (0.01 + 0.81 + 0.16 + 0) / 4 and (0.9 + 0.9 + 0.6 + 1 − 3) / 4.
        assert!((calibration.brier - 0.245).abs() < 1e-12);
        assert!((calibration.overconfidence - 0.1).abs() < 1e-12);
        let counts = calibration.bins.map(|bin| (bin.from, bin.decisions, bin.right));
        assert_eq!(counts, [(50, 0, 0), (60, 1, 1), (70, 0, 0), (80, 0, 0), (90, 3, 2)]);
    }

    #[test]
    fn nothing_decided_is_nothing_to_tell() {
        assert_eq!(Calibration::of([]), None);
    }

    #[test]
    fn always_tossing_a_coin_scores_a_quarter() {
        let coin = (0..10).map(|toss| (Confidence::LEAST, toss % 2 == 0));
        let calibration = Calibration::of(coin).unwrap();
        assert!((calibration.brier - 0.25).abs() < 1e-12);
        assert!(calibration.overconfidence.abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn every_decision_lands_in_one_bin(
            decisions in prop::collection::vec((50_u8..=100, any::<bool>()), 1..60)
        ) {
            let calibration =
                Calibration::of(decisions.iter().map(|(percent, right)| (sure(*percent), *right))).unwrap();
            let binned: u32 = calibration.bins.iter().map(|bin| bin.decisions).sum();
            prop_assert_eq!(binned as usize, decisions.len());
            prop_assert!((0.0..=1.0).contains(&calibration.brier));
            prop_assert!((-1.0..=1.0).contains(&calibration.overconfidence));
        }
    }
}
