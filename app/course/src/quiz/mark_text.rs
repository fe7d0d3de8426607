//! Mark the places in a text. The text is its segments, one after another; partial credit as in pick many.

use crate::id_map::{IdMap, IdSet};
use serde::{Deserialize, Serialize};

use super::pick_many::{grade_marks, read_marks};
use super::{
    Choosable, QuestionKind, WordFault, all_or_faults, choosable_texts, compare_ids, doubled,
    empty_texts, too_few, unknown,
};
use crate::credit::Credit;
use crate::id::ItemId;
use crate::response::Response;

/// Segments in reading order, some of which are to be marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkText {
    layout: Layout,
    segments: Vec<ItemId>,
    answers: Vec<ItemId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    layout: Layout,
    segments: Vec<ItemId>,
    answers: Vec<ItemId>,
}

/// How the segments stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// Each segment is a message.
    Chat,
    /// The segments run on as one text.
    Prose,
}

checked_as_written!(MarkText { layout, segments, answers });

impl TryFrom<Raw> for MarkText {
    type Error = String;
    fn try_from(Raw { layout, segments, answers }: Raw) -> Result<Self, String> {
        let mut faults = doubled("segment", &segments);
        faults.extend(doubled("answer", &answers));
        faults.extend(too_few("segments", segments.len(), 3));
        faults.extend(too_few("answers", answers.len(), 1));
        faults.extend(unknown("answer", &answers, &segments));
        if answers.len() >= segments.len() {
            faults.push("every segment is an answer: add one that is not".into());
        }
        all_or_faults(Self { layout, segments, answers }, &faults)
    }
}

impl MarkText {
    pub const fn layout(&self) -> Layout {
        self.layout
    }

    /// In reading order.
    pub fn segments(&self) -> &[ItemId] {
        &self.segments
    }

    pub fn is_answer(&self, segment: &ItemId) -> bool {
        self.answers.contains(segment)
    }

    /// How many places there are to mark: the learner is told.
    pub const fn answer_count(&self) -> usize {
        self.answers.len()
    }
}

/// For each segment its text, and why it is a place to mark or why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub ask: String,
    pub segments: IdMap<ItemId, Choosable>,
}

impl QuestionKind for MarkText {
    type Words = Words;
    type Answer = IdSet<ItemId>;

    fn word_faults(&self, words: &Words) -> Vec<WordFault> {
        let mut faults = compare_ids("segments", &self.segments, &words.segments);
        faults.extend(empty_texts(choosable_texts("segments", &words.segments)));
        faults
    }

    fn grade(&self, answer: &Self::Answer) -> Credit {
        grade_marks(answer, &self.answers)
    }

    fn response(&self, answer: &Self::Answer) -> Response {
        Response::list(answer)
    }

    fn answer(&self, response: &Response) -> Option<Self::Answer> {
        read_marks(response, &self.segments)
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{check, ids, refuses};
    use super::*;

    #[test]
    fn marking_everything_earns_nothing() {
        let question: MarkText =
            toml::from_str("layout = 'chat'\nsegments = ['a', 'b', 'c']\nanswers = ['b']").unwrap();
        check(&question, &ids("b"), (1, 1));
        check(&question, &ids("a b c"), (0, 1));
        check(&question, &ids(""), (0, 1));
    }

    #[test]
    fn a_wrong_question_cannot_be_constructed() {
        refuses::<MarkText>(
            "layout = 'prose'\nsegments = ['a', 'b']\nanswers = ['z']",
            &["2 segments", "answer `z` does not exist"],
        );
        refuses::<MarkText>("layout = 'scroll'\nsegments = []\nanswers = []", &["unknown variant"]);
    }
}
