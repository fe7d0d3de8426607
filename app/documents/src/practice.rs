//! Which case comes next.
//!
//! - *About three of four succeed.* Less discourages, more teaches nothing. A weighted staircase (Kaernbach 1991) goes
//!   up one step after a success and down three after a failure, so it comes to rest where success is 75 %. It counts
//!   in whole numbers: the same log gives the same case on every device.
//! - *Weak classes come more often*, and none stops coming.
//! - *About half of the cases are innocent*, but never in a rhythm: if the share gave the answer away, or the last
//!   case, nobody would have to look.
//!
//! ```text
//! level          log → how difficult cases of one nature should be
//! next_case      log + seed → nature, difficulty and seed of the next case
//! daily_five     date → five cases, the same for everybody
//! ```

use serde::{Deserialize, Serialize};

use crate::chance::Chance;
use crate::date::CalendarDate;
use crate::difficulty::Difficulty;
use crate::grading::Nature;

/// A case that somebody did.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PastCase<Class> {
    pub nature: Nature<Class>,
    pub difficulty: Difficulty,
    pub result: CaseResult,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseResult {
    Right,
    Wrong,
}

/// A case to do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NextCase<Class> {
    pub nature: Nature<Class>,
    pub difficulty: Difficulty,
    pub seed: u64,
}

/// Where everybody begins: so that most of the first cases succeed.
const BEGINNING: i32 = 30;

/// A case that is this much easier than the level proves nothing by its success, one that is this much harder nothing
/// by its failure: somebody chose it by hand, or it was one of the daily five.
const FAR_FROM_LEVEL: i32 = 15;

/// How much a case may be easier or harder than the level, so that difficulty cannot be felt coming.
const SPREAD: i32 = 6;

/// The difficulty at which somebody with this log succeeds in about three of four cases of a nature.
pub fn level<Class: PartialEq>(nature: &Nature<Class>, log: &[PastCase<Class>]) -> Difficulty {
    let mut level = BEGINNING;
    for (answers, case) in log.iter().filter(|case| case.nature == *nature).enumerate() {
        // Large steps find the place, small ones keep it.
        let step = match answers {
            0..6 => 6,
            6..16 => 4,
            _ => 2,
        };
        let difficulty = i32::from(case.difficulty.get());
        level += match case.result {
            CaseResult::Right if difficulty >= level - FAR_FROM_LEVEL => step,
            CaseResult::Wrong if difficulty <= level + FAR_FROM_LEVEL => -3 * step,
            CaseResult::Right | CaseResult::Wrong => 0,
        };
        level = level.clamp(0, 100);
    }
    Difficulty::nearest(level)
}

/// The next case of somebody who has done those of the log, in its order. The seed is the learner's own; the same log
/// and seed give the same case. Without classes every case is innocent.
pub fn next_case<Class: PartialEq + Clone>(
    classes: &[Class],
    log: &[PastCase<Class>],
    seed: u64,
) -> NextCase<Class> {
    let mut dice = Chance::new(seed).fork(&format!("case {}", log.len()));
    let nature = if classes.is_empty() || dice.below(100) < percent_innocent(log) {
        Nature::Innocent
    } else {
        weak_class(classes, log, &mut dice).map_or(Nature::Innocent, Nature::Altered)
    };
    let around = i32::from(level(&nature, log).get()) + dice.between(-SPREAD, SPREAD);
    NextCase { nature, difficulty: Difficulty::nearest(around), seed: dice.next() }
}

/// Nearly a coin: it leans against whatever came too often, a little and never for certain.
fn percent_innocent<Class>(log: &[PastCase<Class>]) -> u32 {
    let lead: i32 =
        log.iter().map(|case| if matches!(case.nature, Nature::Innocent) { 1 } else { -1 }).sum();
    u32::try_from((50 - 4 * lead).clamp(30, 70)).unwrap_or(50)
}

/// One of the classes; one at a low level, or failed lately, weighs more.
fn weak_class<Class: PartialEq + Clone>(
    classes: &[Class],
    log: &[PastCase<Class>],
    dice: &mut Chance,
) -> Option<Class> {
    let weights: Vec<u32> = classes
        .iter()
        .map(|class| {
            let nature = Nature::Altered(class.clone());
            let below_the_top = 100 - u32::from(level(&nature, log).get());
            let lately = log.iter().rev().filter(|case| case.nature == nature).take(4);
            let failed = lately.filter(|case| case.result == CaseResult::Wrong).count();
            10 + below_the_top / 2 + 15 * u32::try_from(failed).unwrap_or_default()
        })
        .collect();
    let mut drawn = dice.below(weights.iter().sum());
    classes.iter().zip(weights).find_map(|(class, weight)| {
        if drawn < weight {
            return Some(class.clone());
        }
        drawn -= weight;
        None
    })
}

/// The five cases of a day: two or three innocent ones, altered ones of different classes, harder and harder. The same
/// for everybody who has the same classes in the same order.
pub fn daily_five<Class: Clone>(classes: &[Class], day: CalendarDate) -> [NextCase<Class>; 5] {
    let number =
        u64::from(day.year()) * 10_000 + u64::from(day.month()) * 100 + u64::from(day.day());
    let mut dice = Chance::new(number).fork("daily five");
    let altered = if classes.is_empty() { 0 } else { 2 + dice.below(2) };
    let mut left: Vec<Class> = Vec::new();
    let mut natures: Vec<Nature<Class>> = (0..5)
        .map(|index| {
            if index >= altered {
                return Nature::Innocent;
            }
            if left.is_empty() {
                left = classes.to_vec();
            }
            let drawn = dice.below(u32::try_from(left.len()).unwrap_or_default()) as usize;
            Nature::Altered(left.swap_remove(drawn))
        })
        .collect();
    [20, 35, 50, 65, 80].map(|difficulty| {
        let drawn = dice.below(u32::try_from(natures.len()).unwrap_or_default()) as usize;
        let nature =
            if drawn < natures.len() { natures.swap_remove(drawn) } else { Nature::Innocent };
        let difficulty = Difficulty::nearest(difficulty + dice.between(-SPREAD, SPREAD));
        NextCase { nature, difficulty, seed: dice.next() }
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    const CLASSES: [char; 5] = ['a', 'b', 'c', 'd', 'e'];

    /// Somebody who succeeds in half of the cases that are as difficult as they are able.
    fn practised(
        ability: impl Fn(&Nature<char>) -> f64,
        cases: usize,
        seed: u64,
    ) -> Vec<PastCase<char>> {
        let mut luck = Chance::new(seed).fork("luck of the learner");
        let mut log = Vec::new();
        for _ in 0..cases {
            let case = next_case(&CLASSES, &log, seed);
            let ahead = ability(&case.nature) - f64::from(case.difficulty.get());
            let succeeds = 1.0 / (1.0 + (-ahead / 12.0).exp());
            let result = if f64::from(luck.below(10_000)) < succeeds * 10_000.0 {
                CaseResult::Right
            } else {
                CaseResult::Wrong
            };
            log.push(PastCase { nature: case.nature, difficulty: case.difficulty, result });
        }
        log
    }

    fn percent_right(log: &[PastCase<char>]) -> f64 {
        let right = log.iter().filter(|case| case.result == CaseResult::Right).count();
        f64::from(u32::try_from(right).unwrap()) * 100.0
            / f64::from(u32::try_from(log.len()).unwrap())
    }

    #[test]
    fn learners_of_every_ability_come_to_succeed_in_three_of_four_cases() {
        for ability in [35.0, 50.0, 65.0, 80.0, 95.0] {
            for seed in 0..8 {
                let log = practised(|_| ability, 500, seed);
                let success = percent_right(&log[100..]);
                assert!((success - 75.0).abs() < 7.0, "{ability} {seed}: {success} %");
            }
        }
    }

    #[test]
    fn the_level_follows_the_ability_of_each_class() {
        let ability = |nature: &Nature<char>| match nature {
            Nature::Innocent => 70.0,
            Nature::Altered('a') => 45.0,
            Nature::Altered(_) => 85.0,
        };
        let log = practised(ability, 600, 1);
        let success = percent_right(&log[150..]);
        assert!((success - 75.0).abs() < 7.0, "{success} %");
        let levels = [Nature::Altered('a'), Nature::Altered('b'), Nature::Innocent]
            .map(|nature| level(&nature, &log).get());
        assert!(levels[0] < levels[2] && levels[2] < levels[1], "{levels:?}");
    }

    #[test]
    fn a_weak_class_comes_more_often_and_no_class_stops_coming() {
        let ability =
            |nature: &Nature<char>| if *nature == Nature::Altered('a') { 30.0 } else { 100.0 };
        let log = practised(ability, 800, 2);
        let count = |class| log.iter().filter(|case| case.nature == Nature::Altered(class)).count();
        let others = CLASSES[1..].iter().map(|class| count(*class));
        assert!(
            others.clone().all(|other| other * 3 < count('a') * 2),
            "{} {others:?}",
            count('a')
        );
        assert!(others.clone().all(|other| other >= 30), "{others:?}");
    }

    #[test]
    fn half_of_the_cases_are_innocent_and_the_last_ones_do_not_tell_the_next() {
        let log = practised(|_| 60.0, 2000, 3);
        let innocent: Vec<bool> = log.iter().map(|case| case.nature == Nature::Innocent).collect();
        let share = innocent.iter().filter(|innocent| **innocent).count();
        assert!((900..1100).contains(&share), "{share} of 2000");
        // Whoever says the contrary of the last case is right in hardly more than half of the cases.
        let turns = innocent.windows(2).filter(|two| two[0] != two[1]).count();
        assert!((900..1160).contains(&turns), "{turns} of 1999");
        // Three of a kind happen.
        assert!(innocent.windows(4).any(|four| four == [true; 4]));
        assert!(innocent.windows(4).any(|four| four == [false; 4]));
    }

    #[test]
    fn an_easy_success_and_a_hard_failure_prove_nothing() {
        let nature = Nature::Altered('a');
        let case = |difficulty, result| PastCase {
            nature,
            difficulty: Difficulty::new(difficulty).unwrap(),
            result,
        };
        let table = [
            (case(5, CaseResult::Right), 30),
            (case(25, CaseResult::Right), 36),
            (case(90, CaseResult::Right), 36),
            (case(90, CaseResult::Wrong), 30),
            (case(30, CaseResult::Wrong), 12),
        ];
        for (case, expected) in table {
            assert_eq!(level(&nature, &[case]).get(), expected, "{case:?}");
        }
    }

    #[test]
    fn the_five_of_a_day_are_the_same_for_everybody_and_others_tomorrow() {
        let day = |number| CalendarDate::new(2027, 3, number).unwrap();
        assert_eq!(daily_five(&CLASSES, day(1)), daily_five(&CLASSES, day(1)));
        assert_ne!(daily_five(&CLASSES, day(1)), daily_five(&CLASSES, day(2)));
        let mut numbers_of_innocent = BTreeSet::new();
        for number in 1..=31 {
            let five = daily_five(&CLASSES, day(number));
            let innocent = five.iter().filter(|case| case.nature == Nature::Innocent).count();
            numbers_of_innocent.insert(innocent);
            let natures: Vec<_> = five
                .iter()
                .map(|case| case.nature)
                .filter(|nature| *nature != Nature::Innocent)
                .collect();
            let different: BTreeSet<_> = natures.iter().collect();
            assert_eq!(different.len(), natures.len());
            assert!(five.is_sorted_by_key(|case| case.difficulty));
        }
        assert_eq!(numbers_of_innocent, BTreeSet::from([2, 3]));
    }

    #[test]
    fn without_classes_everything_is_innocent() {
        let day = CalendarDate::new(2027, 1, 1).unwrap();
        assert!(daily_five::<char>(&[], day).iter().all(|case| case.nature == Nature::Innocent));
        assert_eq!(next_case::<char>(&[], &[], 1).nature, Nature::Innocent);
    }

    proptest! {
        #[test]
        fn the_same_log_and_seed_give_the_same_case(
            results in prop::collection::vec((any::<bool>(), 0_u8..=100, 0_usize..6), 0..50),
            seed in any::<u64>(),
        ) {
            let log: Vec<PastCase<char>> = results
                .into_iter()
                .map(|(right, difficulty, class)| PastCase {
                    nature: CLASSES.get(class).map_or(Nature::Innocent, |class| Nature::Altered(*class)),
                    difficulty: Difficulty::new(difficulty).unwrap(),
                    result: if right { CaseResult::Right } else { CaseResult::Wrong },
                })
                .collect();
            let case = next_case(&CLASSES, &log, seed);
            prop_assert_eq!(case, next_case(&CLASSES, &log, seed));
            let level = i32::from(level(&case.nature, &log).get());
            prop_assert!((i32::from(case.difficulty.get()) - level).abs() <= SPREAD);
        }
    }
}
