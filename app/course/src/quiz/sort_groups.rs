//! Sort into groups: every card has one group. Each card in its place earns one point.

use crate::id_map::IdMap;
use serde::{Deserialize, Serialize};

use super::{
    Choosable, QuestionKind, WordFault, all_or_faults, choosable_texts, compare_ids, doubled,
    empty_texts, too_few, unknown,
};
use crate::credit::Credit;
use crate::id::ItemId;
use crate::response::Response;

/// Groups, and the group of each card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SortGroups {
    groups: Vec<ItemId>,
    cards: IdMap<ItemId, ItemId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    groups: Vec<ItemId>,
    cards: IdMap<ItemId, ItemId>,
}

checked_as_written!(SortGroups { groups, cards });

impl TryFrom<Raw> for SortGroups {
    type Error = String;
    fn try_from(Raw { groups, cards }: Raw) -> Result<Self, String> {
        let mut faults = doubled("group", &groups);
        faults.extend(too_few("groups", groups.len(), 2));
        faults.extend(too_few("cards", cards.len(), 3));
        faults.extend(unknown("group", cards.values(), &groups));
        for group in &groups {
            if !cards.values().any(|of_card| of_card == group) {
                faults.push(format!("group `{group}` has no card: add one or take the group out"));
            }
        }
        all_or_faults(Self { groups, cards }, &faults)
    }
}

impl SortGroups {
    /// In the order shown.
    pub fn groups(&self) -> &[ItemId] {
        &self.groups
    }

    pub fn cards(&self) -> impl Iterator<Item = &ItemId> {
        self.cards.keys()
    }

    pub fn group_of(&self, card: &ItemId) -> Option<&ItemId> {
        self.cards.get(card)
    }
}

/// Group names, and for each card its text and what is said when it was put elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub ask: String,
    pub groups: IdMap<ItemId, String>,
    pub cards: IdMap<ItemId, Choosable>,
}

/// Card → group.
pub type Answer = IdMap<ItemId, ItemId>;

impl QuestionKind for SortGroups {
    type Words = Words;
    type Answer = Answer;

    fn word_faults(&self, words: &Words) -> Vec<WordFault> {
        let mut faults = compare_ids("groups", &self.groups, &words.groups);
        faults.extend(compare_ids("cards", self.cards(), &words.cards));
        let groups = words.groups.iter().map(|(id, text)| (format!("groups.{id}"), text.as_str()));
        faults.extend(empty_texts(groups.chain(choosable_texts("cards", &words.cards))));
        faults
    }

    fn grade(&self, answer: &Answer) -> Credit {
        Credit::count(self.cards.iter().map(|(card, group)| answer.get(card) == Some(group)))
    }

    fn response(&self, answer: &Answer) -> Response {
        Response::pairs(answer)
    }

    fn answer(&self, response: &Response) -> Option<Answer> {
        let pairs = response.read_pairs::<ItemId, _>(|group| ItemId::new(group).ok())?;
        pairs
            .iter()
            .all(|(card, group)| self.cards.contains_key(card) && self.groups.contains(group))
            .then(|| pairs.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{check, map, refuses};
    use super::*;

    #[test]
    fn each_card_in_its_group_earns_a_point() {
        let question: SortGroups =
            toml::from_str("groups = ['x', 'y']\ncards = { a = 'x', b = 'x', c = 'y' }").unwrap();
        check(&question, &map("a=x b=x c=y"), (3, 3));
        check(&question, &map("a=y b=x c=y"), (2, 3));
        check(&question, &map(""), (0, 3));
        assert_eq!(question.answer(&Response::text("a[.]gone")), None);
    }

    #[test]
    fn a_wrong_question_cannot_be_constructed() {
        refuses::<SortGroups>(
            "groups = ['x', 'y']\ncards = { a = 'x', b = 'z' }",
            &["2 cards", "group `z` does not exist", "group `y` has no card"],
        );
    }
}
