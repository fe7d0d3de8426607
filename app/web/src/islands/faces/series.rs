//! A series of pairs, how far it has come, and how it is found again.

use course::response::Response;
use documents::comparison::{Judged, Pair, SERIES, series};
use documents::difficulty::Difficulty;

use super::super::lab_record::Compared;

/// Twenty pairs and the answers to the first of them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Series {
    seed: u64,
    difficulty: Difficulty,
    pairs: Vec<Pair>,
    answers: Vec<Judged>,
}

impl Series {
    pub(super) fn new(seed: u64, difficulty: Difficulty) -> Self {
        Self { seed, difficulty, pairs: series(seed, difficulty), answers: Vec::new() }
    }

    pub(super) fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    pub(super) fn answers(&self) -> &[Judged] {
        &self.answers
    }

    /// How many pairs are answered.
    pub(super) fn done(&self) -> usize {
        self.answers.len()
    }

    /// The answer to the next pair.
    pub(super) fn answer(&mut self, judged: Judged) {
        self.answers.push(judged);
    }

    /// What is kept of a series that is not finished: `seed[.]17[,]difficulty[.]45`. Nothing of a finished one.
    pub(super) fn draft(&self) -> Response {
        if self.done() >= SERIES {
            return Response::default();
        }
        let difficulty = u64::from(self.difficulty.get());
        Response::pairs([("seed", self.seed), ("difficulty", difficulty)])
    }

    /// The series of a draft, with the answers that the log has to its pairs. `None` when nothing is to go on with.
    pub(super) fn resumed(draft: &Response, log: &[Compared]) -> Option<Self> {
        let pairs = draft.read_pairs::<String, u64>(|number| number.parse().ok())?;
        let number =
            |key: &str| pairs.iter().find(|(name, _)| name == key).map(|(_, value)| *value);
        let difficulty = Difficulty::new(number("difficulty")?.try_into().ok()?).ok()?;
        let mut series = Self::new(number("seed")?, difficulty);
        let answered = series.pairs.iter().map_while(|pair| {
            log.iter().rev().find(|compared| compared.seed == pair.seed).map(|found| found.judged)
        });
        series.answers = answered.collect();
        (1..SERIES).contains(&series.done()).then_some(series)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use documents::comparison::{Judgement, Relation};
    use documents::grading::Confidence;

    use super::*;

    fn compared(pair: &Pair) -> Compared {
        let judgement = Judgement {
            says: Relation::SamePerson,
            confidence: Confidence::LEAST,
            seconds: 3,
            features: BTreeMap::new(),
        };
        Compared { seed: pair.seed, judged: Judged::of(pair, &judgement) }
    }

    #[test]
    fn a_series_goes_on_where_it_was_left() {
        let mut series = Series::new(u64::MAX, Difficulty::nearest(45));
        let draft = series.draft();
        let log: Vec<Compared> = series.pairs()[..7].iter().map(compared).collect();
        for answered in &log {
            series.answer(answered.judged);
        }
        let resumed = Series::resumed(&draft, &log).unwrap();
        assert_eq!(resumed.done(), 7);
        assert_eq!(resumed, series);
    }

    #[test]
    fn there_is_nothing_to_go_on_with() {
        let series = Series::new(3, Difficulty::nearest(15));
        let all: Vec<Compared> = series.pairs().iter().map(compared).collect();
        assert_eq!(Series::resumed(&series.draft(), &[]), None, "not begun");
        assert_eq!(Series::resumed(&series.draft(), &all), None, "finished");
        for text in ["", "seed[.]3", "seed[.]3[,]difficulty[.]101", "seed[.]x[,]difficulty[.]5"] {
            assert_eq!(Series::resumed(&Response::text(text), &all[..2]), None, "{text}");
        }
        let mut finished = series;
        for answered in all {
            finished.answer(answered.judged);
        }
        assert!(finished.draft().is_empty());
    }
}
