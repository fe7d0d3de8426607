//! An examination against the truth: marks, decision, confidence, time; and what many of them say together.
//!
//! The map:
//!
//! ```text
//! grade                  one examination → GradedMarks (for the feedback) and Graded (for the log)
//! signal_detection       hits and false alarms → sensitivity d′ and criterion c
//!   inverse_normal       the quantile function that they need
//! calibration            confidence against being right: bins, Brier score
//! record                 many Graded → totals, classes, windows over time, confusion table
//! ```
//!
//! Generic over the places of a document (`Place`) and over the classes of fraud (`Class`): the rules of grading know
//! nothing of paper or chips.
//!
//! What is detected is *that a case must not simply pass*. A signal is a case whose right decision is another than
//! [`Decision::Pass`]; to answer "yes" is to decide anything but that.

mod calibration;
mod inverse_normal;
mod record;
mod signal_detection;

pub use calibration::{Calibration, CalibrationBin, Confidence, NoSuchConfidence};
pub use inverse_normal::inverse_normal;
pub use record::{ClassRecord, Record};
pub use signal_detection::{Counts, Outcome, Sensitivity, Tendency};

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// What the first line does at the end.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// The traveller goes on.
    Pass,
    /// Referred, without accusing, to colleagues with more time and tools.
    SecondLine,
    /// Referred to those who protect: asylum, victims of trafficking, children.
    Protection,
}

impl Decision {
    pub const ALL: [Self; 3] = [Self::Pass, Self::SecondLine, Self::Protection];
}

/// Whether anything is wrong with a document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nature<Class> {
    /// Genuine and in the right hands, whatever it looks like.
    Innocent,
    Altered(Class),
}

/// What is true of a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseTruth<Place, Class> {
    pub nature: Nature<Class>,
    pub decision: Decision,
    /// Every place that can be marked.
    pub places: BTreeSet<Place>,
    /// Those that bear traces of the alteration. Empty for an innocent document.
    pub traces: BTreeSet<Place>,
}

/// What a trainee did with a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Examination<Place> {
    pub decision: Decision,
    pub marks: BTreeSet<Place>,
    /// In the decision.
    pub confidence: Confidence,
    pub seconds: u32,
}

/// The marks, place by place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GradedMarks<Place> {
    /// Traces that were marked.
    pub hits: BTreeSet<Place>,
    /// Traces that were not.
    pub misses: BTreeSet<Place>,
    /// Marks where nothing is wrong.
    pub false_alarms: BTreeSet<Place>,
    /// Places without a trace that were left alone.
    pub correct_rejections: BTreeSet<Place>,
}

impl<Place> GradedMarks<Place> {
    pub fn counts(&self) -> Counts {
        let count = |places: &BTreeSet<Place>| u32::try_from(places.len()).unwrap_or(u32::MAX);
        Counts {
            hits: count(&self.hits),
            misses: count(&self.misses),
            false_alarms: count(&self.false_alarms),
            correct_rejections: count(&self.correct_rejections),
        }
    }
}

/// One examination, as the log keeps it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Graded<Class> {
    pub nature: Nature<Class>,
    pub right_decision: Decision,
    pub decision: Decision,
    pub marks: Counts,
    pub confidence: Confidence,
    pub seconds: u32,
}

impl<Class> Graded<Class> {
    pub fn is_right(&self) -> bool {
        self.decision == self.right_decision
    }

    /// The decision as the detection of a signal: see the module.
    pub fn outcome(&self) -> Outcome {
        Outcome::of(self.right_decision != Decision::Pass, self.decision != Decision::Pass)
    }

    /// What the marks say about the decision.
    pub fn grounds(&self) -> Grounds {
        let (hits, false_alarms) = (self.marks.hits, self.marks.false_alarms);
        match (self.marks.signals(), hits, false_alarms) {
            (0, _, 0) => Grounds::NothingToFind,
            (_, 0, 0) => Grounds::NoneGiven,
            (_, 0, _) => Grounds::Wrong,
            (_, hits, false_alarms) if hits > false_alarms => Grounds::Right,
            _ => Grounds::Mixed,
        }
    }
}

/// A right decision without right grounds is luck, and a report cannot be written on it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grounds {
    /// More traces marked than harmless places.
    Right,
    /// Some traces, but as many harmless places or more.
    Mixed,
    /// Only harmless places.
    Wrong,
    /// There are traces, and nothing was marked.
    NoneGiven,
    /// There are no traces, and nothing was marked.
    NothingToFind,
}

/// Compares an examination with the truth. Marks at places that the case does not have count as false alarms.
pub fn grade<Place: Ord + Clone, Class: Clone>(
    truth: &CaseTruth<Place, Class>,
    examination: &Examination<Place>,
) -> (Graded<Class>, GradedMarks<Place>) {
    let marks = GradedMarks {
        hits: examination.marks.intersection(&truth.traces).cloned().collect(),
        misses: truth.traces.difference(&examination.marks).cloned().collect(),
        false_alarms: examination.marks.difference(&truth.traces).cloned().collect(),
        correct_rejections: truth
            .places
            .iter()
            .filter(|place| !truth.traces.contains(place) && !examination.marks.contains(place))
            .cloned()
            .collect(),
    };
    let graded = Graded {
        nature: truth.nature.clone(),
        right_decision: truth.decision,
        decision: examination.decision,
        marks: marks.counts(),
        confidence: examination.confidence,
        seconds: examination.seconds,
    };
    (graded, marks)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn places(range: &[u8]) -> BTreeSet<u8> {
        range.iter().copied().collect()
    }

    fn truth(traces: &[u8]) -> CaseTruth<u8, char> {
        let nature = if traces.is_empty() { Nature::Innocent } else { Nature::Altered('p') };
        let decision = if traces.is_empty() { Decision::Pass } else { Decision::SecondLine };
        CaseTruth { nature, decision, places: (0..10).collect(), traces: places(traces) }
    }

    fn examined(decision: Decision, marks: &[u8]) -> Examination<u8> {
        let confidence = Confidence::try_from(80).unwrap();
        Examination { decision, marks: places(marks), confidence, seconds: 40 }
    }

    #[test]
    fn every_place_is_graded_once() {
        let (graded, marks) =
            grade(&truth(&[1, 2, 3]), &examined(Decision::SecondLine, &[2, 3, 7]));
        assert_eq!(marks.hits, places(&[2, 3]));
        assert_eq!(marks.misses, places(&[1]));
        assert_eq!(marks.false_alarms, places(&[7]));
        assert_eq!(marks.correct_rejections, places(&[0, 4, 5, 6, 8, 9]));
        assert!(graded.is_right());
        assert_eq!(graded.outcome(), Outcome::Hit);
    }

    #[test]
    fn grounds_follow_from_the_marks() {
        use Decision::{Pass, SecondLine};
        let table: [(&[u8], Decision, &[u8], Grounds); 6] = [
            (&[1, 2], SecondLine, &[1], Grounds::Right),
            (&[1, 2], SecondLine, &[1, 9], Grounds::Mixed),
            (&[1, 2], SecondLine, &[9], Grounds::Wrong),
            (&[1, 2], SecondLine, &[], Grounds::NoneGiven),
            (&[], Pass, &[], Grounds::NothingToFind),
            (&[], SecondLine, &[4], Grounds::Wrong),
        ];
        for (traces, decision, marks, grounds) in table {
            let (graded, _) = grade(&truth(traces), &examined(decision, marks));
            assert_eq!(graded.grounds(), grounds, "{traces:?} {marks:?}");
        }
    }

    #[test]
    fn the_wrong_referral_detects_the_signal_and_is_still_wrong() {
        let mut truth = truth(&[]);
        truth.decision = Decision::Protection;
        let (graded, _) = grade(&truth, &examined(Decision::SecondLine, &[]));
        assert_eq!(graded.outcome(), Outcome::Hit);
        assert!(!graded.is_right());
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_counts_twice(
            traces in prop::collection::btree_set(0_u8..20, 0..20),
            marked in prop::collection::btree_set(0_u8..20, 0..20),
        ) {
            let truth = CaseTruth {
                nature: Nature::Altered('x'),
                decision: Decision::SecondLine,
                places: (0..20).collect(),
                traces: traces.clone(),
            };
            let mut examination = examined(Decision::Pass, &[]);
            examination.marks = marked.clone();
            let (graded, marks) = grade(&truth, &examination);
            prop_assert_eq!(graded.marks.total(), 20);
            prop_assert_eq!(graded.marks.signals() as usize, traces.len());
            prop_assert_eq!(marks.hits.union(&marks.misses).count(), traces.len());
            prop_assert_eq!(marks.hits.union(&marks.false_alarms).count(), marked.len());
        }
    }
}
