//! Pick one: a single right answer among options that a learner would truly choose.

use crate::id_map::IdMap;
use serde::{Deserialize, Serialize};

use super::{
    Choosable, QuestionKind, WordFault, all_or_faults, choosable_texts, compare_ids, doubled,
    empty_texts, too_few, unknown,
};
use crate::credit::Credit;
use crate::id::ItemId;
use crate::response::Response;

/// Options, one of which is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PickOne {
    options: Vec<ItemId>,
    answer: ItemId,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    options: Vec<ItemId>,
    answer: ItemId,
}

checked_as_written!(PickOne { options, answer });

impl TryFrom<Raw> for PickOne {
    type Error = String;
    fn try_from(Raw { options, answer }: Raw) -> Result<Self, String> {
        let mut faults = doubled("option", &options);
        faults.extend(too_few("options", options.len(), 2));
        faults.extend(unknown("answer", [&answer], &options));
        all_or_faults(Self { options, answer }, &faults)
    }
}

impl PickOne {
    pub fn options(&self) -> &[ItemId] {
        &self.options
    }

    pub fn is_answer(&self, option: &ItemId) -> bool {
        self.answer == *option
    }
}

/// `ask` and, for each option, its text and what is said to someone who chose it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub ask: String,
    pub options: IdMap<ItemId, Choosable>,
}

impl QuestionKind for PickOne {
    type Words = Words;
    type Answer = ItemId;

    fn word_faults(&self, words: &Words) -> Vec<WordFault> {
        let mut faults = compare_ids("options", &self.options, &words.options);
        faults.extend(empty_texts(choosable_texts("options", &words.options)));
        faults
    }

    fn grade(&self, answer: &ItemId) -> Credit {
        Credit::whole(self.is_answer(answer))
    }

    fn response(&self, answer: &ItemId) -> Response {
        Response::list([answer])
    }

    fn answer(&self, response: &Response) -> Option<ItemId> {
        let [answer] = response.read_list::<ItemId>()?.try_into().ok()?;
        self.options.contains(&answer).then_some(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{check, id, refuses};
    use super::*;

    #[test]
    fn only_the_answer_earns_credit() {
        let question: PickOne = toml::from_str("options = ['a', 'b']\nanswer = 'b'").unwrap();
        check(&question, &id("b"), (1, 1));
        check(&question, &id("a"), (0, 1));
        assert_eq!(question.answer(&Response::text("gone")), None);
        assert_eq!(question.answer(&Response::text("a[,]b")), None);
    }

    #[test]
    fn a_wrong_question_cannot_be_constructed() {
        refuses::<PickOne>(
            "options = ['a', 'a']\nanswer = 'c'",
            &["option `a` stands twice", "answer `c` does not exist"],
        );
        refuses::<PickOne>(
            "options = ['a', 'b']\nanswer = 'a'\nextra = 1",
            &["unknown field `extra`"],
        );
    }

    #[test]
    fn words_and_ids_are_compared() {
        let question: PickOne = toml::from_str("options = ['a', 'b']\nanswer = 'b'").unwrap();
        let words: Words = toml::from_str(
            "ask = 'x'\noptions.a = { text = 't', why = ' ' }\noptions.z = { text = 't', why = 'w' }",
        )
        .unwrap();
        assert_eq!(
            question.word_faults(&words),
            [
                WordFault::Missing("options.b".into()),
                WordFault::LeftOver("options.z".into()),
                WordFault::Empty("options.a.why".into()),
            ]
        );
    }
}
