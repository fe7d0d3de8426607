//! When to come back to a lesson: after 1, 3, 7 and 21 days (curriculum §0, rule 1).

use super::Millis;
use crate::credit::Percent;
use crate::day::Day;

/// Days from a finished quiz to the next review, by how many reviews succeeded in a row before.
const STEPS_DAYS: [i32; 4] = [1, 3, 7, 21];

/// What the learner may do about a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Review {
    /// The quiz was never finished.
    NotYet,
    /// Due on this day; past days are due, too.
    DueOn(Day),
    /// All reviews are done.
    Settled,
}

impl Review {
    /// `finished`: when each attempt was finished and its score in per mille, in the order of time.
    /// An attempt before its review is due changes nothing; a failed one begins the steps anew.
    pub fn after(finished: &[(Millis, u32)], pass: Percent) -> Self {
        let mut finished: Vec<_> = finished.to_vec();
        finished.sort_unstable();
        let mut step = 0;
        let mut due: Option<Day> = None;
        for (at, score) in finished {
            let today = Day::of_millis(at.0);
            if !pass.is_reached_by(score) {
                step = 0;
                due = Some(today.plus_days(STEPS_DAYS[0]));
            } else if let Some(day) = due {
                if today.days_since(day) >= 0 {
                    step += 1;
                    due = Some(today.plus_days(STEPS_DAYS.get(step).copied().unwrap_or(0)));
                }
            } else {
                due = Some(today.plus_days(STEPS_DAYS[0]));
            }
        }
        match due {
            None => Self::NotYet,
            Some(_) if step >= STEPS_DAYS.len() => Self::Settled,
            Some(day) => Self::DueOn(day),
        }
    }

    pub fn is_due(self, today: Day) -> bool {
        matches!(self, Self::DueOn(day) if today.days_since(day) >= 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: i32) -> Day {
        Day::of_millis(0).plus_days(number)
    }

    /// Attempts as (day, per mille).
    fn check(attempts: &[(u64, u32)], expected: Review) {
        let finished: Vec<_> =
            attempts.iter().map(|&(day, score)| (Millis(day * 86_400_000 + 5), score)).collect();
        assert_eq!(Review::after(&finished, Percent::MASTERY), expected, "{attempts:?}");
    }

    #[test]
    fn reviews_move_apart() {
        check(&[], Review::NotYet);
        check(&[(10, 900)], Review::DueOn(day(11)));
        check(&[(10, 900), (11, 900)], Review::DueOn(day(14)));
        check(&[(10, 900), (11, 900), (14, 800)], Review::DueOn(day(21)));
        check(&[(10, 900), (11, 900), (14, 800), (21, 1000)], Review::DueOn(day(42)));
        check(&[(10, 900), (11, 900), (14, 800), (21, 1000), (50, 1000)], Review::Settled);
    }

    #[test]
    fn an_early_attempt_changes_nothing_and_a_failed_one_begins_anew() {
        check(&[(10, 900), (10, 1000)], Review::DueOn(day(11)));
        check(&[(10, 900), (11, 900), (14, 300)], Review::DueOn(day(15)));
        check(&[(10, 300)], Review::DueOn(day(11)));
    }

    #[test]
    fn a_past_day_is_due() {
        assert!(Review::DueOn(day(3)).is_due(day(9)));
        assert!(!Review::DueOn(day(3)).is_due(day(2)));
    }
}
