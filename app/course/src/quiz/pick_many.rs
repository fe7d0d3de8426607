//! Pick many: several right answers. Partial credit: right choices less wrong ones, never below nothing.

use crate::id_map::IdSet;
use serde::{Deserialize, Serialize};

use super::{
    QuestionKind, WordFault, all_or_faults, choosable_texts, compare_ids, doubled, empty_texts,
    too_few, unknown,
};
use crate::credit::Credit;
use crate::id::ItemId;
use crate::response::Response;

pub use super::pick_one::Words;

/// Options, one or more of which are right and at least one of which is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PickMany {
    options: Vec<ItemId>,
    answers: Vec<ItemId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    options: Vec<ItemId>,
    answers: Vec<ItemId>,
}

checked_as_written!(PickMany { options, answers });

impl TryFrom<Raw> for PickMany {
    type Error = String;
    fn try_from(Raw { options, answers }: Raw) -> Result<Self, String> {
        let mut faults = doubled("option", &options);
        faults.extend(doubled("answer", &answers));
        faults.extend(too_few("options", options.len(), 3));
        faults.extend(too_few("answers", answers.len(), 1));
        faults.extend(unknown("answer", &answers, &options));
        if answers.len() >= options.len() {
            faults.push("every option is an answer: add one that is not".into());
        }
        all_or_faults(Self { options, answers }, &faults)
    }
}

impl PickMany {
    pub fn options(&self) -> &[ItemId] {
        &self.options
    }

    pub fn is_answer(&self, option: &ItemId) -> bool {
        self.answers.contains(option)
    }

    /// How many options are right: the learner is told.
    pub const fn answer_count(&self) -> usize {
        self.answers.len()
    }
}

impl QuestionKind for PickMany {
    type Words = Words;
    type Answer = IdSet<ItemId>;

    fn word_faults(&self, words: &Words) -> Vec<WordFault> {
        let mut faults = compare_ids("options", &self.options, &words.options);
        faults.extend(empty_texts(choosable_texts("options", &words.options)));
        faults
    }

    fn grade(&self, answer: &Self::Answer) -> Credit {
        grade_marks(answer, &self.answers)
    }

    fn response(&self, answer: &Self::Answer) -> Response {
        Response::list(answer)
    }

    fn answer(&self, response: &Response) -> Option<Self::Answer> {
        read_marks(response, &self.options)
    }
}

/// Credit for a set of marked things, shared by the kinds where one marks.
pub(super) fn grade_marks(marked: &IdSet<ItemId>, answers: &[ItemId]) -> Credit {
    let hits = marked.iter().filter(|id| answers.contains(id)).count();
    Credit::hits_less_false_alarms(hits, marked.len() - hits, answers.len())
}

/// A set of marked things as the log holds it; `None` when one of them no longer exists.
pub(super) fn read_marks(response: &Response, known: &[ItemId]) -> Option<IdSet<ItemId>> {
    let marked = response.read_list::<ItemId>()?;
    marked.iter().all(|id| known.contains(id)).then(|| marked.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{check, ids, refuses};
    use super::*;

    #[test]
    fn credit_is_hits_less_false_alarms() {
        let question: PickMany =
            toml::from_str("options = ['a', 'b', 'c', 'd']\nanswers = ['a', 'b']").unwrap();
        check(&question, &ids("a b"), (2, 2));
        check(&question, &ids("a"), (1, 2));
        check(&question, &ids("a c"), (0, 2));
        check(&question, &ids("a b c d"), (0, 2));
        check(&question, &ids(""), (0, 2));
        assert_eq!(question.answer(&Response::text("a[,]gone")), None);
    }

    #[test]
    fn a_wrong_question_cannot_be_constructed() {
        refuses::<PickMany>(
            "options = ['a', 'b']\nanswers = ['a', 'b', 'z', 'z']",
            &["2 options", "`z` does not exist", "answer `z` stands twice", "every option"],
        );
    }
}
