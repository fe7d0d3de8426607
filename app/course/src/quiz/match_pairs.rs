//! Match pairs: each left-hand card belongs to one on the right; some on the right may belong to nothing.

use crate::id_map::IdMap;
use serde::{Deserialize, Serialize};

use super::{QuestionKind, WordFault, all_or_faults, compare_ids, doubled, empty_texts, too_few};
use crate::credit::Credit;
use crate::id::ItemId;
use crate::response::Response;

/// Pairs by id: the left and the right card of a pair share it. `extras` stand on the right alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatchPairs {
    pairs: Vec<ItemId>,
    extras: Vec<ItemId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    pairs: Vec<ItemId>,
    #[serde(default)]
    extras: Vec<ItemId>,
}

checked_as_written!(MatchPairs { pairs, extras });

impl TryFrom<Raw> for MatchPairs {
    type Error = String;
    fn try_from(Raw { pairs, extras }: Raw) -> Result<Self, String> {
        let mut faults = doubled("pair", pairs.iter().chain(&extras));
        faults.extend(too_few("pairs", pairs.len(), 2));
        all_or_faults(Self { pairs, extras }, &faults)
    }
}

impl MatchPairs {
    pub fn lefts(&self) -> &[ItemId] {
        &self.pairs
    }

    pub fn rights(&self) -> impl Iterator<Item = &ItemId> {
        self.pairs.iter().chain(&self.extras)
    }
}

/// The two sides of a pair, and why they belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairWords {
    pub left: String,
    pub right: String,
    pub why: String,
}

/// A right-hand card that belongs to nothing, and what is said to someone who matched it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtraWords {
    pub right: String,
    pub why: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub ask: String,
    pub pairs: IdMap<ItemId, PairWords>,
    #[serde(default)]
    pub extras: IdMap<ItemId, ExtraWords>,
}

impl Words {
    /// What stands on a right-hand card.
    pub fn right(&self, id: &ItemId) -> &str {
        let pair = self.pairs.get(id).map(|words| words.right.as_str());
        pair.or_else(|| self.extras.get(id).map(|words| words.right.as_str())).unwrap_or_default()
    }
}

/// Left → right.
pub type Answer = IdMap<ItemId, ItemId>;

impl QuestionKind for MatchPairs {
    type Words = Words;
    type Answer = Answer;

    fn word_faults(&self, words: &Words) -> Vec<WordFault> {
        let mut faults = compare_ids("pairs", &self.pairs, &words.pairs);
        faults.extend(compare_ids("extras", &self.extras, &words.extras));
        let pairs = words.pairs.iter().flat_map(|(id, words)| {
            [("left", &words.left), ("right", &words.right), ("why", &words.why)]
                .map(|(side, text)| (format!("pairs.{id}.{side}"), text.as_str()))
        });
        let extras = words.extras.iter().flat_map(|(id, words)| {
            [("right", &words.right), ("why", &words.why)]
                .map(|(side, text)| (format!("extras.{id}.{side}"), text.as_str()))
        });
        faults.extend(empty_texts(pairs.chain(extras)));
        faults
    }

    fn grade(&self, answer: &Answer) -> Credit {
        Credit::count(self.pairs.iter().map(|left| answer.get(left) == Some(left)))
    }

    fn response(&self, answer: &Answer) -> Response {
        Response::pairs(answer)
    }

    fn answer(&self, response: &Response) -> Option<Answer> {
        let pairs = response.read_pairs::<ItemId, _>(|right| ItemId::new(right).ok())?;
        pairs
            .iter()
            .all(|(left, right)| self.pairs.contains(left) && self.rights().any(|r| r == right))
            .then(|| pairs.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{check, map, refuses};
    use super::*;

    #[test]
    fn each_pair_earns_a_point() {
        let question: MatchPairs =
            toml::from_str("pairs = ['a', 'b', 'c']\nextras = ['x']").unwrap();
        check(&question, &map("a=a b=b c=c"), (3, 3));
        check(&question, &map("a=b b=a c=c"), (1, 3));
        check(&question, &map("a=x"), (0, 3));
        assert_eq!(question.answer(&Response::text("x[.]a")), None);
    }

    #[test]
    fn a_wrong_question_cannot_be_constructed() {
        refuses::<MatchPairs>(
            "pairs = ['a']\nextras = ['a']",
            &["1 pairs", "pair `a` stands twice"],
        );
    }
}
