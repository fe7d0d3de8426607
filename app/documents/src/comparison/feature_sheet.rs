//! The truth about each feature of two pictures.

use serde::{Deserialize, Serialize};

use super::Portrait;
use crate::face::{Degree, Difference, Feature};

/// One feature of a pair.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FeatureLine {
    pub feature: Feature,
    pub truth: FeatureTruth,
    /// Every difference that can be seen in these two pictures, the slight ones, too.
    pub differences: Vec<Difference>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeatureTruth {
    /// Nothing differs that years, scissors or the camera would not explain.
    Agrees,
    /// Something differs a little: careful examiners may disagree.
    DiffersSlightly,
    /// Something differs that does not change.
    Differs,
    /// Hair or a beard is in the way in one of the pictures.
    Hidden,
}

/// What a trainee says about a feature.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeatureAnswer {
    Agrees,
    Differs,
    CannotTell,
}

impl FeatureTruth {
    /// Whether an answer is right. Of a slight difference both are; of a hidden feature only that it cannot be told.
    pub const fn allows(self, answer: FeatureAnswer) -> bool {
        match self {
            Self::Agrees => matches!(answer, FeatureAnswer::Agrees),
            Self::DiffersSlightly => !matches!(answer, FeatureAnswer::CannotTell),
            Self::Differs => matches!(answer, FeatureAnswer::Differs),
            Self::Hidden => matches!(answer, FeatureAnswer::CannotTell),
        }
    }
}

pub(super) fn of(first: &Portrait, second: &Portrait) -> Vec<FeatureLine> {
    let mut hidden = first.appearance.hidden_features();
    hidden.extend(second.appearance.hidden_features());
    let all = first.face.differences(&second.face);
    Feature::ALL
        .into_iter()
        .map(|feature| {
            let of_feature = all.iter().filter(|(of, _)| *of == feature);
            let seen = of_feature.map(|(_, difference)| *difference);
            let seen = seen.filter(|difference| is_seen(*difference, first, second));
            let differences: Vec<Difference> = seen.collect();
            if hidden.contains(&feature) {
                return FeatureLine {
                    feature,
                    truth: FeatureTruth::Hidden,
                    differences: Vec::new(),
                };
            }
            let truth = match differences.iter().map(|difference| weight(*difference)).max() {
                None => FeatureTruth::Agrees,
                Some(Degree::Slight) => FeatureTruth::DiffersSlightly,
                Some(Degree::Clear | Degree::Plain) => FeatureTruth::Differs,
            };
            FeatureLine { feature, truth, differences }
        })
        .collect()
}

/// What tweezers, sleep or a smile can do is never more than a slight difference.
fn weight(difference: Difference) -> Degree {
    match difference {
        Difference::Measured { measure, .. } if !measure.is_stable() => Degree::Slight,
        _ => difference.degree(),
    }
}

fn is_seen(difference: Difference, first: &Portrait, second: &Portrait) -> bool {
    match difference {
        // Both places have to be seen: the one with the mark, and the one without.
        Difference::Mark { mark, .. } => {
            first.appearance.shows(mark.place) && second.appearance.shows(mark.place)
        }
        Difference::Measured { .. } | Difference::Lobes { .. } | Difference::EyeColour { .. } => {
            true
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Pair, Relation, series};
    use super::*;
    use crate::difficulty::Difficulty;

    #[test]
    fn one_person_agrees_with_herself_wherever_something_can_be_seen() {
        for seed in 0..200 {
            let pair = Pair::new(seed, Difficulty::HARDEST, Relation::SamePerson);
            for line in pair.feature_sheet() {
                let expected = [FeatureTruth::Agrees, FeatureTruth::Hidden];
                assert!(expected.contains(&line.truth), "{seed}: {line:?}");
            }
        }
    }

    #[test]
    fn two_people_differ_in_two_features_that_can_be_seen() {
        for seed in 0..300 {
            for difficulty in [Difficulty::EASIEST, Difficulty::HARDEST] {
                let pair = Pair::new(seed, difficulty, Relation::DifferentPeople);
                let differing = pair.feature_sheet();
                let differing =
                    differing.iter().filter(|line| line.truth == FeatureTruth::Differs).count();
                assert!(differing >= 2, "{seed} {difficulty:?}: {differing}");
            }
        }
    }

    #[test]
    fn whoever_compares_feature_by_feature_tells_every_pair() {
        use crate::grading::{Counts, Outcome};
        for difficulty in [0, 50, 100] {
            let counts: Counts = series(77, Difficulty::new(difficulty).unwrap())
                .iter()
                .map(|pair| {
                    let sheet = pair.feature_sheet();
                    let differs = sheet.iter().any(|line| line.truth == FeatureTruth::Differs);
                    Outcome::of(pair.relation == Relation::DifferentPeople, differs)
                })
                .collect();
            assert!(counts.sensitivity().unwrap().d_prime > 3.0, "{difficulty}: {counts:?}");
        }
    }

    #[test]
    fn answers_are_right_by_the_table() {
        use FeatureAnswer::{Agrees, CannotTell, Differs};
        let table = [
            (FeatureTruth::Agrees, [true, false, false]),
            (FeatureTruth::DiffersSlightly, [true, true, false]),
            (FeatureTruth::Differs, [false, true, false]),
            (FeatureTruth::Hidden, [false, false, true]),
        ];
        for (truth, right) in table {
            assert_eq!([Agrees, Differs, CannotTell].map(|answer| truth.allows(answer)), right);
        }
    }
}
