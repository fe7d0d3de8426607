//! The truth about two faces, feature by feature.

use serde::{Deserialize, Serialize};

use super::anatomy::{Anatomy, EyeColour, Lobes, Mark};
use super::measure::{Feature, Measure};

/// In what two faces differ. Only what is stable counts: see [`super::appearance`] for what is not.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Difference {
    Measured {
        measure: Measure,
        second_is: Comparison,
        degree: Degree,
    },
    Lobes {
        first: Lobes,
        second: Lobes,
    },
    /// Weak evidence: light and lenses change it, too.
    EyeColour {
        first: EyeColour,
        second: EyeColour,
    },
    /// A mark that only one of the faces has.
    Mark {
        mark: Mark,
        only_in: Which,
    },
}

impl Difference {
    pub fn degree(self) -> Degree {
        match self {
            Self::Measured { degree, .. } => degree,
            Self::Lobes { .. } | Self::Mark { .. } => Degree::Clear,
            Self::EyeColour { .. } => Degree::Slight,
        }
    }
}

/// How the second face compares with the first. Words such as "wider" depend on the measure.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Comparison {
    Smaller,
    Greater,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    First,
    Second,
}

/// How easily a difference is seen by somebody who looks at this feature only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Degree {
    Slight,
    Clear,
    Plain,
}

impl Degree {
    /// Of two measures so many hundredths apart. Below 18 nobody can tell.
    fn of(apart: u16) -> Option<Self> {
        match apart {
            0..18 => None,
            18..45 => Some(Self::Slight),
            45..80 => Some(Self::Clear),
            80.. => Some(Self::Plain),
        }
    }
}

/// Every difference, in the order of the features.
pub(super) fn differences(first: &Anatomy, second: &Anatomy) -> Vec<(Feature, Difference)> {
    let mut found: Vec<(Feature, Difference)> = Measure::ALL
        .into_iter()
        .filter_map(|measure| {
            let (mine, other) =
                (i16::from(first.measure(measure)), i16::from(second.measure(measure)));
            let degree = Degree::of(mine.abs_diff(other))?;
            let second_is = if other < mine { Comparison::Smaller } else { Comparison::Greater };
            let difference = Difference::Measured { measure, second_is, degree };
            Some((measure.feature(), difference))
        })
        .collect();
    if first.lobes != second.lobes {
        let difference = Difference::Lobes { first: first.lobes, second: second.lobes };
        found.push((Feature::Ears, difference));
    }
    if first.eye_colour != second.eye_colour {
        let (first, second) = (first.eye_colour, second.eye_colour);
        found.push((Feature::Eyes, Difference::EyeColour { first, second }));
    }
    let only = |in_one: &Anatomy, other: &Anatomy, only_in: Which| {
        let lonely = in_one.marks.iter().filter(|mark| !other.marks.contains(mark));
        lonely.map(|&mark| (Feature::Marks, Difference::Mark { mark, only_in })).collect::<Vec<_>>()
    };
    found.extend(only(first, second, Which::First));
    found.extend(only(second, first, Which::Second));
    // Stable: within a feature the order of the measures stays.
    found.sort_by_key(|(feature, _)| *feature);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;
    use crate::sex::Sex;

    fn person() -> Anatomy {
        let mut person = Anatomy::of(Sex::Female, 30, &Chance::new(3));
        for measure in Measure::ALL {
            person.set(measure, 0);
        }
        person
    }

    #[test]
    fn nobody_differs_from_herself() {
        assert_eq!(differences(&person(), &person()), []);
    }

    #[test]
    fn a_difference_has_its_feature_direction_and_degree() {
        let table = [
            (Measure::EyeDistance, 17, None),
            (Measure::EyeDistance, 18, Some((Comparison::Greater, Degree::Slight))),
            (Measure::NoseLength, -45, Some((Comparison::Smaller, Degree::Clear))),
            (Measure::ChinCleft, 80, Some((Comparison::Greater, Degree::Plain))),
        ];
        for (measure, value, expected) in table {
            let mut other = person();
            other.set(measure, value);
            let expected: Vec<_> = expected
                .map(|(second_is, degree)| {
                    (measure.feature(), Difference::Measured { measure, second_is, degree })
                })
                .into_iter()
                .collect();
            assert_eq!(differences(&person(), &other), expected, "{measure:?} {value}");
        }
    }

    #[test]
    fn a_mark_of_one_face_is_told_with_its_owner() {
        use super::super::anatomy::{MarkKind, MarkPlace};
        let mark = Mark { kind: MarkKind::Mole, place: MarkPlace::Chin };
        let (mut first, mut second) = (person(), person());
        first.marks.clear();
        second.marks = vec![mark];
        let expected = vec![(Feature::Marks, Difference::Mark { mark, only_in: Which::Second })];
        assert_eq!(differences(&first, &second), expected);
    }
}
