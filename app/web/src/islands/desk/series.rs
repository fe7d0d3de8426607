//! Which case comes next at a desk.

use documents::alteration::{Alteration, FraudClass};
use documents::case::Case;
use documents::date::CalendarDate;
use documents::difficulty::Difficulty;
use documents::oddity::Oddity;
use documents::practice::{CaseResult, NextCase, PastCase, daily_five, next_case};

use super::{DeskClass, Series};
use crate::islands::lab_record::Examined;

/// A case that can be laid on the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dealt {
    Drawn(NextCase<FraudClass>),
    Altered(u64, Alteration, Difficulty),
    Innocent(u64, Option<Oddity>, Difficulty),
}

impl Dealt {
    pub(super) fn case(self) -> Case {
        match self {
            Self::Drawn(next) => Case::new(next.seed, next.nature, next.difficulty),
            Self::Altered(seed, alteration, difficulty) => Case::of(seed, alteration, difficulty),
            Self::Innocent(seed, oddity, difficulty) => Case::innocent(seed, oddity, difficulty),
        }
    }
}

/// Where somebody is in a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Turn {
    /// The first is 1.
    pub(super) place: u32,
    /// Nothing, if the series has no end.
    pub(super) all: Option<u32>,
    /// Nothing, when the series is done.
    pub(super) dealt: Option<Dealt>,
    /// So many of the series were decided rightly.
    pub(super) right: u32,
}

/// What comes next. `log` are all examinations, `own` those at this desk, `seed` is the learner's own.
pub(super) fn next_turn(
    class: DeskClass,
    series: Series,
    log: &[Examined],
    own: &[Examined],
    (day, seed): (Option<CalendarDate>, u64),
) -> Turn {
    let classes = classes(class);
    match series {
        Series::Endless => {
            let past: Vec<PastCase<FraudClass>> = log.iter().map(past_case).collect();
            let dealt = Dealt::Drawn(next_case(&classes, &past, seed));
            let right = own.iter().filter(|examined| examined.graded.is_right()).count();
            Turn { place: count(own.len()) + 1, all: None, dealt: Some(dealt), right: count(right) }
        }
        Series::DailyFive => {
            let five = day.map(|day| daily_five(&FraudClass::ALL, day));
            let five = five.into_iter().flatten();
            let done = |case: &NextCase<FraudClass>| {
                log.iter().find(|examined| examined.seed == case.seed)
            };
            let (mut place, mut right, mut dealt) = (0, 0, None);
            for case in five {
                match done(&case) {
                    Some(examined) => {
                        place += 1;
                        right += u32::from(examined.graded.is_right());
                    }
                    None => dealt = dealt.or(Some(Dealt::Drawn(case))),
                }
            }
            Turn { place: (place + 1).min(5), all: Some(5), dealt, right }
        }
        Series::Twelve => {
            let round = own.len() / TWELVE.len() * TWELVE.len();
            let this_round = own.get(round..).unwrap_or_default();
            let right = this_round.iter().filter(|examined| examined.graded.is_right()).count();
            let dealt = TWELVE.get(this_round.len()).copied();
            Turn {
                place: count(this_round.len()) + 1,
                all: Some(count(TWELVE.len())),
                dealt,
                right: count(right),
            }
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// At a desk of one class all altered documents are of that class; what looks odd is of every kind.
fn classes(class: DeskClass) -> Vec<FraudClass> {
    match class {
        DeskClass::Of(class) => vec![class],
        DeskClass::Mixed => FraudClass::ALL.to_vec(),
    }
}

fn past_case(examined: &Examined) -> PastCase<FraudClass> {
    let result = if examined.graded.is_right() { CaseResult::Right } else { CaseResult::Wrong };
    PastCase { nature: examined.graded.nature, difficulty: examined.difficulty, result }
}

const fn moderate(number: u8) -> Difficulty {
    match Difficulty::new(number) {
        Ok(difficulty) => difficulty,
        Err(_) => Difficulty::EASIEST,
    }
}

/// The twelve documents on the desk of the lesson on two zones: five with a fault in their data, the others genuine,
/// most of them odd in a way that only looks like one.
const TWELVE: [Dealt; 12] = [
    Dealt::Innocent(301, None, Difficulty::EASIEST),
    Dealt::Innocent(302, Some(Oddity::CodeWithoutSecondLetter), Difficulty::EASIEST),
    Dealt::Altered(303, Alteration::BirthDateChangedInZone, Difficulty::EASIEST),
    Dealt::Innocent(304, Some(Oddity::TruncatedName), Difficulty::EASIEST),
    Dealt::Altered(305, Alteration::SexChangedOnPage, moderate(20)),
    Dealt::Altered(306, Alteration::NameChangedInZone, moderate(30)),
    Dealt::Innocent(307, Some(Oddity::TransliterationDifference), Difficulty::EASIEST),
    Dealt::Innocent(308, Some(Oddity::RefugeeCode), Difficulty::EASIEST),
    Dealt::Innocent(309, Some(Oddity::UnknownBirthDay), Difficulty::EASIEST),
    Dealt::Altered(310, Alteration::NumberChangedInZone, moderate(30)),
    Dealt::Innocent(311, Some(Oddity::BlankOptionalData), Difficulty::EASIEST),
    Dealt::Altered(312, Alteration::ExpiryDateChangedEverywhere, moderate(35)),
];

#[cfg(test)]
mod tests {
    use super::*;
    use documents::grading::{Confidence, Counts, Decision, Graded, Nature};
    use std::collections::BTreeSet;

    fn examined(case: &Case, decision: Decision) -> Examined {
        let truth = case.graded_truth();
        Examined {
            seed: case.seed,
            difficulty: case.difficulty,
            graded: Graded {
                nature: truth.nature,
                right_decision: truth.decision,
                decision,
                marks: Counts::default(),
                confidence: Confidence::CERTAIN,
                seconds: 1,
            },
            marks: BTreeSet::new(),
        }
    }

    /// Decides rightly until the series ends.
    fn walked(class: DeskClass, series: Series, at_most: usize) -> (Vec<Case>, Turn) {
        let day = CalendarDate::new(2027, 3, 1).ok();
        let (mut cases, mut log) = (Vec::new(), Vec::new());
        loop {
            let turn = next_turn(class, series, &log, &log, (day, 9));
            let Some(dealt) = turn.dealt.filter(|_| cases.len() < at_most) else {
                return (cases, turn);
            };
            let case = dealt.case();
            log.push(examined(&case, case.truth.decision));
            cases.push(case);
        }
    }

    #[test]
    fn five_of_the_twelve_are_altered_each_in_another_way() {
        let (cases, end) = walked(DeskClass::Of(FraudClass::Data), Series::Twelve, 12);
        let altered: BTreeSet<_> = cases.iter().filter_map(|case| case.truth.alteration).collect();
        assert_eq!((cases.len(), altered.len()), (12, 5));
        assert!(altered.iter().all(|alteration| alteration.class() == FraudClass::Data));
        // After the twelfth the next round begins with the first.
        assert_eq!((end.place, end.dealt), (1, Some(TWELVE[0])));
        let seeds: BTreeSet<u64> = cases.iter().map(|case| case.seed).collect();
        assert_eq!(seeds.len(), 12);
    }

    #[test]
    fn the_day_has_five() {
        let (cases, end) = walked(DeskClass::Mixed, Series::DailyFive, 9);
        assert_eq!(cases.len(), 5);
        assert_eq!(end, Turn { place: 5, all: Some(5), dealt: None, right: 5 });
    }

    #[test]
    fn a_desk_of_one_class_has_no_other_alterations_and_does_not_end() {
        let (cases, end) = walked(DeskClass::Of(FraudClass::Paper), Series::Endless, 24);
        assert_eq!((end.place, end.all, end.right), (25, None, 24));
        let natures: Vec<Nature<FraudClass>> =
            cases.iter().map(|case| case.truth.nature()).collect();
        assert!(natures.contains(&Nature::Innocent));
        assert!(natures.contains(&Nature::Altered(FraudClass::Paper)));
        assert!(natures.iter().all(|nature| {
            matches!(nature, Nature::Innocent | Nature::Altered(FraudClass::Paper))
        }));
    }
}
