//! Put in order. Credit: how many steps need not be moved, beyond the one that any order has right.

use crate::id_map::IdMap;
use serde::{Deserialize, Serialize};

use super::{
    Choosable, QuestionKind, WordFault, all_or_faults, choosable_texts, compare_ids, doubled,
    empty_texts, too_few,
};
use crate::credit::Credit;
use crate::id::ItemId;
use crate::response::Response;

/// Steps in the right order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Order {
    steps: Vec<ItemId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    steps: Vec<ItemId>,
}

checked_as_written!(Order { steps });

impl TryFrom<Raw> for Order {
    type Error = String;
    fn try_from(Raw { steps }: Raw) -> Result<Self, String> {
        let mut faults = doubled("step", &steps);
        faults.extend(too_few("steps", steps.len(), 3));
        all_or_faults(Self { steps }, &faults)
    }
}

impl Order {
    /// In the right order.
    pub fn steps(&self) -> &[ItemId] {
        &self.steps
    }

    /// For each step of the answer, whether it may stay: the steps of a longest run that is in order.
    pub fn stays(&self, answer: &[ItemId]) -> Vec<bool> {
        let ranks: Vec<usize> = answer
            .iter()
            .map(|step| self.steps.iter().position(|s| s == step).unwrap_or(usize::MAX))
            .collect();
        let mut stays = vec![false; ranks.len()];
        for index in longest_increasing(&ranks) {
            stays[index] = true;
        }
        stays
    }
}

/// The indices of a longest strictly increasing subsequence (quadratic: a question has a dozen steps).
fn longest_increasing(values: &[usize]) -> Vec<usize> {
    // best[i]: the longest run that ends at i, and the index before i in it.
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(values.len());
    for (i, value) in values.iter().enumerate() {
        let before = (0..i).filter(|&j| values[j] < *value).max_by_key(|&j| best[j].0);
        best.push((before.map_or(1, |j| best[j].0 + 1), before));
    }
    let mut at = (0..values.len()).max_by_key(|&i| best[i].0);
    let mut run = Vec::new();
    while let Some(index) = at {
        run.push(index);
        at = best[index].1;
    }
    run
}

/// For each step its text and why it stands where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub ask: String,
    pub steps: IdMap<ItemId, Choosable>,
}

impl QuestionKind for Order {
    type Words = Words;
    type Answer = Vec<ItemId>;

    fn word_faults(&self, words: &Words) -> Vec<WordFault> {
        let mut faults = compare_ids("steps", &self.steps, &words.steps);
        faults.extend(empty_texts(choosable_texts("steps", &words.steps)));
        faults
    }

    fn grade(&self, answer: &Vec<ItemId>) -> Credit {
        let staying = self.stays(answer).into_iter().filter(|&stays| stays).count();
        let count = |n: usize| u32::try_from(n.saturating_sub(1)).unwrap_or(0);
        Credit::new(count(staying), count(self.steps.len()))
    }

    fn response(&self, answer: &Vec<ItemId>) -> Response {
        Response::list(answer)
    }

    fn answer(&self, response: &Response) -> Option<Vec<ItemId>> {
        let answer = response.read_list::<ItemId>()?;
        // Each step once: as many as there are, and none missing.
        let is_whole =
            answer.len() == self.steps.len() && self.steps.iter().all(|step| answer.contains(step));
        is_whole.then_some(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{check, ids, refuses};
    use super::*;

    #[test]
    fn one_step_out_of_place_costs_one_point() {
        let question: Order = toml::from_str("steps = ['a', 'b', 'c', 'd', 'e']").unwrap();
        check(&question, &ids("a b c d e"), (4, 4));
        check(&question, &ids("b c d e a"), (3, 4));
        check(&question, &ids("a c b d e"), (3, 4));
        check(&question, &ids("e d c b a"), (0, 4));
        assert_eq!(question.stays(&ids::<Vec<_>>("b c d e a")), [true, true, true, true, false]);
        assert_eq!(question.answer(&Response::text("a[,]b")), None);
    }

    #[test]
    fn a_wrong_question_cannot_be_constructed() {
        refuses::<Order>("steps = ['a', 'a']", &["2 steps", "step `a` stands twice"]);
    }
}
