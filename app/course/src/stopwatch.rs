//! How long each scene of a story took. For the learner's eyes only: nothing here is scored, limited or kept.

use crate::progress::Millis;

/// A clock that runs while a story is walked, one lap for each scene passed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stopwatch {
    /// Milliseconds in the scenes passed; `None` for one that was passed before the clock ran.
    laps: Vec<Option<u64>>,
    /// When the scene now was entered; `None` at an ending, where the clock rests.
    since: Option<Millis>,
}

impl Stopwatch {
    /// Starts in a scene after so many others.
    pub fn started(passed: usize, now: Millis) -> Self {
        Self { laps: vec![None; passed], since: Some(now) }
    }

    /// Switched on at an ending after so many scenes: it will run with the next walk.
    pub fn resting(passed: usize) -> Self {
        Self { laps: vec![None; passed], since: None }
    }

    /// The learner has walked, forth or back, and has now passed so many scenes. The time of what was taken back
    /// belongs to the scene that was returned to: the total is what passed.
    pub fn walked(&mut self, passed: usize, now: Millis) {
        if passed == 0 && self.since.is_none() {
            // From an ending to the beginning: another walk.
            *self = Self::started(0, now);
            return;
        }
        if let Some(since) = self.since {
            self.laps.push(Some(now.0.saturating_sub(since.0)));
        }
        let returned: Vec<u64> = self.laps.drain(passed.min(self.laps.len())..).flatten().collect();
        let spent: u64 = returned.into_iter().sum();
        self.since = Some(Millis(now.0.saturating_sub(spent)));
    }

    /// The learner has come to an ending after so many scenes: the clock rests.
    pub fn ended(&mut self, passed: usize, now: Millis) {
        self.walked(passed, now);
        self.since = None;
    }

    /// Milliseconds in the scene passed at this place, if the clock ran.
    pub fn lap(&self, place: usize) -> Option<u64> {
        self.laps.get(place).copied().flatten()
    }

    /// Milliseconds in all scenes passed.
    pub fn total(&self) -> u64 {
        self.laps.iter().flatten().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clock started at 0 in the first scene and told of these walks: scenes passed, and when. Three scenes after
    /// the first is an ending.
    fn after(walks: &[(usize, u64)]) -> Stopwatch {
        let mut clock = Stopwatch::started(0, Millis(0));
        for (passed, now) in walks {
            match passed {
                3 => clock.ended(3, Millis(*now)),
                passed => clock.walked(*passed, Millis(*now)),
            }
        }
        clock
    }

    fn laps(clock: &Stopwatch) -> Vec<Option<u64>> {
        (0..3).map(|place| clock.lap(place)).collect()
    }

    #[test]
    fn each_scene_has_its_time_and_the_ending_none() {
        let clock = after(&[(1, 10), (2, 25), (3, 40)]);
        assert_eq!(laps(&clock), [Some(10), Some(15), Some(15)]);
        assert_eq!(clock.total(), 40);
    }

    #[test]
    fn what_was_taken_back_belongs_to_the_scene_returned_to() {
        let clock = after(&[(1, 10), (2, 25), (1, 30), (2, 37), (3, 40)]);
        assert_eq!(laps(&clock), [Some(10), Some(27), Some(3)]);
        assert_eq!(clock.total(), 40);
    }

    #[test]
    fn reading_an_ending_takes_no_time() {
        let back = after(&[(1, 10), (2, 20), (3, 30), (2, 500), (3, 505)]);
        assert_eq!(laps(&back), [Some(10), Some(10), Some(15)]);
        let again = after(&[(1, 10), (2, 20), (3, 30), (0, 500), (1, 503)]);
        assert_eq!(laps(&again), [Some(3), None, None]);
    }

    #[test]
    fn a_scene_passed_before_the_clock_ran_has_no_time() {
        let mut clock = Stopwatch::started(2, Millis(100));
        clock.ended(3, Millis(130));
        assert_eq!(laps(&clock), [None, None, Some(30)]);
        let mut clock = Stopwatch::resting(3);
        clock.walked(2, Millis(100));
        clock.ended(3, Millis(108));
        assert_eq!(laps(&clock), [None, None, Some(8)]);
        // A device's clock may be put back.
        let mut clock = Stopwatch::started(0, Millis(100));
        clock.ended(1, Millis(50));
        assert_eq!(clock.total(), 0);
    }
}
