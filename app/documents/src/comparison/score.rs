//! Answers to pairs, one by one and over a series.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{FeatureAnswer, Pair, Relation};
use crate::difficulty::Difficulty;
use crate::face::Feature;
use crate::grading::{Calibration, Confidence, Counts, Outcome, Sensitivity};

/// What a trainee says about a pair.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Judgement {
    pub says: Relation,
    pub confidence: Confidence,
    pub seconds: u32,
    /// The features that were compared. None have to be.
    pub features: BTreeMap<Feature, FeatureAnswer>,
}

/// An answer with the truth beside it, as the log keeps it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Judged {
    pub relation: Relation,
    pub says: Relation,
    pub confidence: Confidence,
    pub seconds: u32,
    pub difficulty: Difficulty,
    pub features_judged: u8,
    pub features_right: u8,
}

impl Judged {
    pub fn of(pair: &Pair, judgement: &Judgement) -> Self {
        let sheet = pair.feature_sheet();
        let judged =
            sheet.iter().filter_map(|line| Some((line, *judgement.features.get(&line.feature)?)));
        let right = judged.clone().filter(|(line, answer)| line.truth.allows(*answer));
        let count = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        Self {
            relation: pair.relation,
            says: judgement.says,
            confidence: judgement.confidence,
            seconds: judgement.seconds,
            difficulty: pair.difficulty,
            features_judged: count(judged.clone().count()),
            features_right: count(right.count()),
        }
    }

    /// The signal is that there are two people: what an examiner has to detect.
    pub fn outcome(self) -> Outcome {
        Outcome::of(
            self.relation == Relation::DifferentPeople,
            self.says == Relation::DifferentPeople,
        )
    }

    pub fn is_right(self) -> bool {
        self.outcome().is_right()
    }
}

/// A series, or several.
#[derive(Clone, PartialEq, Debug)]
pub struct SeriesScore {
    /// A hit is an impostor found.
    pub counts: Counts,
    /// `None` unless there were pairs of both relations. A criterion above 0 means that in doubt "same" was said.
    pub sensitivity: Option<Sensitivity>,
    /// `None` of no answer.
    pub calibration: Option<Calibration>,
    /// The outcomes at each confidence that was given.
    pub by_confidence: BTreeMap<Confidence, Counts>,
    pub features_judged: u32,
    pub features_right: u32,
}

impl SeriesScore {
    pub fn of(answers: &[Judged]) -> Self {
        let counts: Counts = answers.iter().map(|judged| judged.outcome()).collect();
        let mut by_confidence: BTreeMap<Confidence, Counts> = BTreeMap::new();
        for judged in answers {
            by_confidence.entry(judged.confidence).or_default().add(judged.outcome());
        }
        let confidences = answers.iter().map(|judged| (judged.confidence, judged.is_right()));
        Self {
            counts,
            sensitivity: counts.sensitivity(),
            calibration: Calibration::of(confidences),
            by_confidence,
            features_judged: answers.iter().map(|judged| u32::from(judged.features_judged)).sum(),
            features_right: answers.iter().map(|judged| u32::from(judged.features_right)).sum(),
        }
    }

    /// Part of the pairs of two people that were taken for one. `None` without such pairs.
    pub fn wrongly_accepted(&self) -> Option<f64> {
        self.counts.hit_rate().map(|hits| 1.0 - hits)
    }

    /// Part of the pairs of one person that were taken for two. `None` without such pairs.
    pub fn wrongly_rejected(&self) -> Option<f64> {
        self.counts.false_alarm_rate()
    }
}

/// How passport officers did with living people before them, to compare with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OfficersStudy {
    /// Per cent of wrong photographs that were accepted.
    pub wrongly_accepted: u8,
    /// Per cent of right photographs that were rejected.
    pub wrongly_rejected: u8,
}

/// White, Kemp, Jenkins, Matheson and Burton, PLOS ONE 9(8): e103510 (2014).
pub const OFFICERS_2014: OfficersStudy =
    OfficersStudy { wrongly_accepted: 14, wrongly_rejected: 6 };

#[cfg(test)]
mod tests {
    use super::super::{FeatureTruth, series};
    use super::*;

    fn answer(says: Relation, percent: u8) -> Judgement {
        let confidence = Confidence::try_from(percent).unwrap();
        Judgement { says, confidence, seconds: 12, features: BTreeMap::new() }
    }

    #[test]
    fn a_series_is_scored_by_what_was_said() {
        let pairs = series(3, Difficulty::new(50).unwrap());
        // Always "same", surer and surer.
        let answers: Vec<Judged> = pairs
            .iter()
            .zip([60, 90].into_iter().cycle())
            .map(|(pair, percent)| Judged::of(pair, &answer(Relation::SamePerson, percent)))
            .collect();
        let score = SeriesScore::of(&answers);
        assert_eq!(
            score.counts,
            Counts { hits: 0, misses: 10, false_alarms: 0, correct_rejections: 10 }
        );
        assert_eq!((score.wrongly_accepted(), score.wrongly_rejected()), (Some(1.0), Some(0.0)));
        let sensitivity = score.sensitivity.unwrap();
        assert!(sensitivity.d_prime.abs() < 1e-9 && sensitivity.criterion > 1.0, "{sensitivity:?}");
        let at: Vec<(u8, u32)> = score
            .by_confidence
            .iter()
            .map(|(confidence, counts)| (confidence.get(), counts.total()))
            .collect();
        assert_eq!(at, [(60, 10), (90, 10)]);
    }

    #[test]
    fn features_are_counted_only_when_judged() {
        for pair in series(4, Difficulty::new(80).unwrap()) {
            let sheet = pair.feature_sheet();
            let mut judgement = answer(pair.relation, 80);
            assert_eq!(Judged::of(&pair, &judgement).features_judged, 0);
            let right = |truth| match truth {
                FeatureTruth::Agrees => FeatureAnswer::Agrees,
                FeatureTruth::Hidden => FeatureAnswer::CannotTell,
                FeatureTruth::Differs | FeatureTruth::DiffersSlightly => FeatureAnswer::Differs,
            };
            judgement.features =
                sheet.iter().map(|line| (line.feature, right(line.truth))).collect();
            let judged = Judged::of(&pair, &judgement);
            assert_eq!((judged.features_judged, judged.features_right), (8, 8));
            judgement.features.insert(Feature::Nose, FeatureAnswer::CannotTell);
            let judged = Judged::of(&pair, &judgement);
            assert_eq!((judged.features_judged, judged.features_right), (8, 7));
        }
    }

    #[test]
    fn nothing_answered_is_nothing_scored() {
        let score = SeriesScore::of(&[]);
        assert_eq!(
            (score.sensitivity, score.wrongly_accepted(), score.calibration),
            (None, None, None)
        );
    }
}
