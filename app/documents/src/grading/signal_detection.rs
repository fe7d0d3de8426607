//! Can somebody tell signals from noise, and in which direction do they lean when in doubt?

use serde::{Deserialize, Serialize};

use super::inverse_normal;

/// One answer of yes or no.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Hit,
    Miss,
    FalseAlarm,
    CorrectRejection,
}

impl Outcome {
    pub const fn of(is_signal: bool, says_yes: bool) -> Self {
        match (is_signal, says_yes) {
            (true, true) => Self::Hit,
            (true, false) => Self::Miss,
            (false, true) => Self::FalseAlarm,
            (false, false) => Self::CorrectRejection,
        }
    }

    pub const fn is_right(self) -> bool {
        matches!(self, Self::Hit | Self::CorrectRejection)
    }
}

/// How often each outcome came.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Counts {
    pub hits: u32,
    pub misses: u32,
    pub false_alarms: u32,
    pub correct_rejections: u32,
}

impl Counts {
    pub fn add(&mut self, outcome: Outcome) {
        let count = match outcome {
            Outcome::Hit => &mut self.hits,
            Outcome::Miss => &mut self.misses,
            Outcome::FalseAlarm => &mut self.false_alarms,
            Outcome::CorrectRejection => &mut self.correct_rejections,
        };
        *count += 1;
    }

    pub const fn signals(self) -> u32 {
        self.hits + self.misses
    }

    pub const fn noises(self) -> u32 {
        self.false_alarms + self.correct_rejections
    }

    pub const fn total(self) -> u32 {
        self.signals() + self.noises()
    }

    /// Part of the answers that are right, 0 to 1. `None` without answers.
    pub fn accuracy(self) -> Option<f64> {
        rate(self.hits + self.correct_rejections, self.total())
    }

    /// Part of the signals that were seen. `None` without signals.
    pub fn hit_rate(self) -> Option<f64> {
        rate(self.hits, self.signals())
    }

    /// Part of the noises that were taken for signals. `None` without noises.
    pub fn false_alarm_rate(self) -> Option<f64> {
        rate(self.false_alarms, self.noises())
    }

    /// Sensitivity and criterion. `None` without signals or without noises: then nothing can be told.
    ///
    /// With the log-linear correction (Hautus, M. J., Behavior Research Methods, Instruments, & Computers 27 (1995)
    /// 46–51): ½ is added to the hits and the false alarms, 1 to the signals and the noises, always and not only when
    /// a rate is 0 or 1. So both stay finite, and few answers say little.
    pub fn sensitivity(self) -> Option<Sensitivity> {
        if self.signals() == 0 || self.noises() == 0 {
            return None;
        }
        let corrected = |yes: u32, all: u32| (f64::from(yes) + 0.5) / (f64::from(all) + 1.0);
        let hits = inverse_normal(corrected(self.hits, self.signals()));
        let false_alarms = inverse_normal(corrected(self.false_alarms, self.noises()));
        Some(Sensitivity { d_prime: hits - false_alarms, criterion: -(hits + false_alarms) / 2.0 })
    }
}

impl FromIterator<Outcome> for Counts {
    fn from_iter<I: IntoIterator<Item = Outcome>>(outcomes: I) -> Self {
        let mut counts = Self::default();
        outcomes.into_iter().for_each(|outcome| counts.add(outcome));
        counts
    }
}

fn rate(part: u32, all: u32) -> Option<f64> {
    (all > 0).then(|| f64::from(part) / f64::from(all))
}

/// Two numbers that are independent of each other: how well, and which way.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sensitivity {
    /// The distance between signals and noises in standard deviations: 0 for guessing, above 3 nearly perfect,
    /// below 0 for somebody who mixes up yes and no.
    pub d_prime: f64,
    /// Above 0: rather passes; below 0: rather refers; 0: no leaning.
    pub criterion: f64,
}

impl Sensitivity {
    /// Which way somebody leans in doubt. Within a quarter of a standard deviation we call it even.
    pub fn tendency(self) -> Tendency {
        if self.criterion > 0.25 {
            Tendency::SaysNo
        } else if self.criterion < -0.25 {
            Tendency::SaysYes
        } else {
            Tendency::Even
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tendency {
    /// Lets signals pass rather than trouble somebody innocent.
    SaysNo,
    Even,
    /// Troubles innocent people rather than let a signal pass.
    SaysYes,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::chance::Chance;

    fn counts(hits: u32, misses: u32, false_alarms: u32, correct_rejections: u32) -> Counts {
        Counts { hits, misses, false_alarms, correct_rejections }
    }

    #[test]
    fn worked_examples_come_out() {
        // Computed by hand: 20.5/26 and 10.5/26; 5.5/11 and 0.5/11.
        let table = [
            (counts(20, 5, 10, 15), 1.044_9, -0.278_8),
            (counts(5, 5, 0, 10), 1.690_6, 0.845_3),
            (counts(10, 10, 10, 10), 0.0, 0.0),
        ];
        for (counts, d_prime, criterion) in table {
            let found = counts.sensitivity().unwrap();
            assert!((found.d_prime - d_prime).abs() < 1e-3, "{counts:?} {found:?}");
            assert!((found.criterion - criterion).abs() < 1e-3, "{counts:?} {found:?}");
        }
    }

    #[test]
    fn without_signals_or_without_noises_nothing_is_told() {
        assert_eq!(counts(5, 0, 0, 0).sensitivity(), None);
        assert_eq!(counts(0, 0, 3, 4).sensitivity(), None);
        assert_eq!(Counts::default().accuracy(), None);
    }

    #[test]
    fn an_ideal_observer_scores_more_than_three() {
        let ideal: Counts = (0..40).map(|case| Outcome::of(case % 2 == 0, case % 2 == 0)).collect();
        let sensitivity = ideal.sensitivity().unwrap();
        assert!(sensitivity.d_prime > 3.0, "{sensitivity:?}");
        assert_eq!(sensitivity.tendency(), Tendency::Even);
    }

    #[test]
    fn a_guesser_scores_about_zero_whichever_way_he_leans() {
        for (seed, yes, tendency) in
            [(1, 20, Tendency::SaysNo), (2, 50, Tendency::Even), (3, 80, Tendency::SaysYes)]
        {
            let mut chance = Chance::new(seed);
            let guesses: Counts =
                (0..1000).map(|case| Outcome::of(case % 2 == 0, chance.below(100) < yes)).collect();
            let sensitivity = guesses.sensitivity().unwrap();
            assert!(sensitivity.d_prime.abs() < 0.3, "{yes} {sensitivity:?}");
            assert_eq!(sensitivity.tendency(), tendency, "{yes} {sensitivity:?}");
        }
    }

    proptest! {
        #[test]
        fn it_is_finite_and_grows_with_hits_and_falls_with_false_alarms(
            hits in 0_u32..50, misses in 1_u32..50, false_alarms in 0_u32..50, rejections in 1_u32..50,
        ) {
            let base = counts(hits, misses, false_alarms, rejections).sensitivity().unwrap();
            let more_hits = counts(hits + 1, misses - 1, false_alarms, rejections).sensitivity().unwrap();
            let more_alarms =
                counts(hits, misses, false_alarms + 1, rejections - 1).sensitivity().unwrap();
            prop_assert!(base.d_prime.is_finite() && base.criterion.is_finite());
            prop_assert!(more_hits.d_prime > base.d_prime);
            prop_assert!(more_alarms.d_prime < base.d_prime);
            prop_assert!(more_hits.criterion < base.criterion);
            prop_assert!(more_alarms.criterion < base.criterion);
        }

        #[test]
        fn swapping_yes_and_no_turns_the_signs(
            hits in 0_u32..50, misses in 1_u32..50, false_alarms in 0_u32..50, rejections in 1_u32..50,
        ) {
            let one = counts(hits, misses, false_alarms, rejections).sensitivity().unwrap();
            let other = counts(misses, hits, rejections, false_alarms).sensitivity().unwrap();
            prop_assert!((one.d_prime + other.d_prime).abs() < 1e-9);
            prop_assert!((one.criterion + other.criterion).abs() < 1e-9);
        }
    }
}
