//! What many examinations say together. Everything is a fold over the log.

use std::collections::BTreeMap;

use super::{Calibration, Counts, Decision, Graded, Nature};

/// A trainee's examinations, or a stretch of them.
#[derive(Clone, PartialEq, Debug)]
pub struct Record<Class> {
    /// Of the decisions.
    pub counts: Counts,
    /// Decisions that are right, also as to where somebody was referred.
    pub right: u32,
    /// Of the marks, over all places of all cases.
    pub marks: Counts,
    /// `None` of no examination.
    pub calibration: Option<Calibration>,
    /// `None` of no examination. The median does not mind the telephone that rang.
    pub median_seconds: Option<u32>,
    pub classes: BTreeMap<Class, ClassRecord>,
    /// How often each nature met each decision.
    pub confusion: BTreeMap<(Nature<Class>, Decision), u32>,
}

/// The examinations of one class of fraud.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ClassRecord {
    /// Hits and misses are those of the class. Innocent documents have no class, so false alarms and correct
    /// rejections are those of the whole record: the sensitivity says how well the class is told from innocence.
    pub counts: Counts,
    /// Decisions that are right.
    pub right: u32,
    /// Of the marks on documents of the class.
    pub marks: Counts,
}

impl<Class: Ord + Clone> Record<Class> {
    pub fn of<'a>(log: impl IntoIterator<Item = &'a Graded<Class>>) -> Self
    where
        Class: 'a,
    {
        let mut record = Self {
            counts: Counts::default(),
            right: 0,
            marks: Counts::default(),
            calibration: None,
            median_seconds: None,
            classes: BTreeMap::new(),
            confusion: BTreeMap::new(),
        };
        let mut confidences = Vec::new();
        let mut seconds = Vec::new();
        for graded in log {
            let outcome = graded.outcome();
            record.counts.add(outcome);
            record.right += u32::from(graded.is_right());
            add(&mut record.marks, graded.marks);
            confidences.push((graded.confidence, graded.is_right()));
            seconds.push(graded.seconds);
            if let Nature::Altered(class) = &graded.nature {
                let class = record.classes.entry(class.clone()).or_default();
                class.counts.add(outcome);
                class.right += u32::from(graded.is_right());
                add(&mut class.marks, graded.marks);
            }
            *record.confusion.entry((graded.nature.clone(), graded.decision)).or_default() += 1;
        }
        for class in record.classes.values_mut() {
            class.counts.false_alarms = record.counts.false_alarms;
            class.counts.correct_rejections = record.counts.correct_rejections;
        }
        record.calibration = Calibration::of(confidences);
        record.median_seconds = median(seconds);
        record
    }

    /// How often this nature met this decision.
    pub fn met(&self, nature: Nature<Class>, decision: Decision) -> u32 {
        self.confusion.get(&(nature, decision)).copied().unwrap_or_default()
    }

    /// The record of every stretch of so many examinations, from the first to the last, one step at a time. One
    /// record of everything if there are fewer; none of none.
    pub fn over_time(log: &[Graded<Class>], stretch: usize) -> Vec<Self> {
        let stretch = stretch.clamp(1, log.len().max(1));
        log.windows(stretch).map(Self::of).collect()
    }
}

fn add(sum: &mut Counts, more: Counts) {
    sum.hits += more.hits;
    sum.misses += more.misses;
    sum.false_alarms += more.false_alarms;
    sum.correct_rejections += more.correct_rejections;
}

/// Of two in the middle the smaller.
fn median(mut numbers: Vec<u32>) -> Option<u32> {
    numbers.sort_unstable();
    numbers.get(numbers.len().saturating_sub(1) / 2).copied()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::super::{CaseTruth, Confidence, Examination, grade};
    use super::*;
    use crate::chance::Chance;

    fn graded(nature: Nature<char>, decision: Decision) -> Graded<char> {
        let right_decision =
            if nature == Nature::Innocent { Decision::Pass } else { Decision::SecondLine };
        Graded {
            nature,
            right_decision,
            decision,
            marks: Counts { hits: 1, misses: 2, false_alarms: 3, correct_rejections: 4 },
            confidence: Confidence::try_from(70).unwrap(),
            seconds: 30,
        }
    }

    #[test]
    fn the_folds_of_a_small_log() {
        use Decision::{Pass, Protection, SecondLine};
        let log = [
            graded(Nature::Altered('p'), SecondLine),
            graded(Nature::Altered('p'), Pass),
            graded(Nature::Altered('c'), Protection),
            graded(Nature::Innocent, Pass),
            graded(Nature::Innocent, SecondLine),
        ];
        let record = Record::of(&log);
        let counts = Counts { hits: 2, misses: 1, false_alarms: 1, correct_rejections: 1 };
        assert_eq!((record.counts, record.right), (counts, 2));
        let chip = record.classes[&'c'];
        assert_eq!(chip.right, 0, "referred, but to the wrong people");
        assert_eq!(
            chip.counts,
            Counts { hits: 1, misses: 0, false_alarms: 1, correct_rejections: 1 }
        );
        assert_eq!(record.met(Nature::Altered('p'), Pass), 1);
        assert_eq!(record.met(Nature::Innocent, Protection), 0);
        assert_eq!(record.marks.total(), 50);
        assert_eq!(record.median_seconds, Some(30));
    }

    #[test]
    fn windows_move_one_step_at_a_time() {
        let log: Vec<Graded<char>> =
            (0..7).map(|_| graded(Nature::Innocent, Decision::Pass)).collect();
        let totals = |stretch| -> Vec<u32> {
            Record::over_time(&log, stretch).iter().map(|record| record.counts.total()).collect()
        };
        assert_eq!(totals(5), [5, 5, 5]);
        assert_eq!(totals(50), [7]);
        assert_eq!(Record::<char>::over_time(&[], 5), []);
    }

    /// Whoever examines: what they decide and mark, given the truth and chance.
    type Observer = fn(&CaseTruth<u8, char>, &mut Chance) -> (Decision, BTreeSet<u8>);

    /// Two hundred cases of four classes and innocence, graded place by place.
    fn observed(observer: Observer) -> Record<char> {
        let mut chance = Chance::new(42);
        let log: Vec<Graded<char>> = (0..400)
            .map(|_| {
                let truth = if chance.is_one_of(1, 2) {
                    let class = *chance.pick(&['p', 'c', 'i', 'o']).unwrap();
                    let traces = (0..20).filter(|_| chance.is_one_of(1, 6)).chain([3]).collect();
                    CaseTruth {
                        nature: Nature::Altered(class),
                        decision: Decision::SecondLine,
                        places: (0..20).collect(),
                        traces,
                    }
                } else {
                    CaseTruth {
                        nature: Nature::Innocent,
                        decision: Decision::Pass,
                        places: (0..20).collect(),
                        traces: BTreeSet::new(),
                    }
                };
                let (decision, marks) = observer(&truth, &mut chance);
                let confidence = Confidence::try_from(90).unwrap();
                grade(&truth, &Examination { decision, marks, confidence, seconds: 20 }).0
            })
            .collect();
        Record::of(&log)
    }

    #[test]
    fn an_ideal_observer_scores_more_than_three_everywhere() {
        let record = observed(|truth, _| (truth.decision, truth.traces.clone()));
        assert!(record.counts.sensitivity().unwrap().d_prime > 3.0);
        assert!(record.marks.sensitivity().unwrap().d_prime > 3.0);
        assert_eq!(record.classes.len(), 4);
        for (class, of_class) in &record.classes {
            assert!(of_class.counts.sensitivity().unwrap().d_prime > 3.0, "{class}");
        }
        assert!(record.calibration.unwrap().overconfidence < 0.0, "90 % sure, always right");
    }

    #[test]
    fn a_guesser_scores_about_zero_everywhere() {
        let record = observed(|_, chance| {
            let decision =
                if chance.is_one_of(1, 2) { Decision::SecondLine } else { Decision::Pass };
            (decision, (0..20).filter(|_| chance.is_one_of(1, 10)).collect())
        });
        let [decisions, marks] =
            [record.counts, record.marks].map(|counts| counts.sensitivity().unwrap());
        assert!(decisions.d_prime.abs() < 0.3, "{decisions:?}");
        assert!(marks.d_prime.abs() < 0.3, "{marks:?}");
        assert!(record.calibration.unwrap().overconfidence > 0.3, "90 % sure, half right");
    }

    proptest! {
        #[test]
        fn the_table_holds_every_examination_once(
            log in prop::collection::vec((0_u8..5, 0_usize..3), 0..60)
        ) {
            let log: Vec<Graded<char>> = log
                .into_iter()
                .map(|(class, decision)| {
                    let nature = match class {
                        0 => Nature::Innocent,
                        class => Nature::Altered(char::from(b'a' + class)),
                    };
                    graded(nature, Decision::ALL[decision])
                })
                .collect();
            let record = Record::of(&log);
            let held: u32 = record.confusion.values().sum();
            prop_assert_eq!(held as usize, log.len());
            prop_assert_eq!(record.counts.total(), held);
            let signals: u32 = record.classes.values().map(|class| class.counts.signals()).sum();
            prop_assert_eq!(signals, record.counts.signals());
        }
    }
}
