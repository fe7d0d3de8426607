//! True or false, with a confidence: a deck of statements. Credit is for being right; how well the
//! confidence fits is told at the end (see `calibration`).

use crate::id_map::IdMap;
use serde::{Deserialize, Serialize};

use super::{
    Choosable, QuestionKind, WordFault, all_or_faults, choosable_texts, compare_ids, empty_texts,
    too_few,
};
use crate::calibration::{Confidence, Judged};
use crate::credit::Credit;
use crate::id::ItemId;
use crate::response::{Response, cut_part};

/// Statements and whether each is true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrueFalse {
    labels: Labels,
    statements: IdMap<ItemId, bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    labels: Labels,
    statements: IdMap<ItemId, bool>,
}

/// What the two buttons say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Labels {
    #[default]
    TrueFalse,
    MythFact,
}

checked_as_written!(TrueFalse { labels, statements });

impl TryFrom<Raw> for TrueFalse {
    type Error = String;
    fn try_from(Raw { labels, statements }: Raw) -> Result<Self, String> {
        let mut faults = Vec::new();
        faults.extend(too_few("statements", statements.len(), 2));
        let all_alike = statements.values().all(|&truth| truth) || !statements.values().any(|&t| t);
        if all_alike {
            faults.push("all statements are true, or all are false: mix them".into());
        }
        all_or_faults(Self { labels, statements }, &faults)
    }
}

impl TrueFalse {
    pub const fn labels(&self) -> Labels {
        self.labels
    }

    pub fn statements(&self) -> impl Iterator<Item = &ItemId> {
        self.statements.keys()
    }

    /// Whether the statement is true; `None` when there is no such statement.
    pub fn truth(&self, statement: &ItemId) -> Option<bool> {
        self.statements.get(statement).copied()
    }

    /// The answers as judgements, for the calibration.
    pub fn judged(&self, answer: &Answer) -> Vec<Judged> {
        answer
            .iter()
            .filter_map(|(statement, judgement)| {
                let right = self.truth(statement)? == judgement.says;
                Some(Judged { right, confidence: judgement.confidence })
            })
            .collect()
    }
}

/// What the learner says of one statement, and how sure he or she is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    pub says: bool,
    pub confidence: Confidence,
}

/// The statements judged so far.
pub type Answer = IdMap<ItemId, Judgement>;

/// `why` is said after either answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub ask: String,
    pub statements: IdMap<ItemId, Choosable>,
}

impl QuestionKind for TrueFalse {
    type Words = Words;
    type Answer = Answer;

    fn word_faults(&self, words: &Words) -> Vec<WordFault> {
        let mut faults = compare_ids("statements", self.statements(), &words.statements);
        faults.extend(empty_texts(choosable_texts("statements", &words.statements)));
        faults
    }

    fn grade(&self, answer: &Answer) -> Credit {
        Credit::count(
            self.statements
                .iter()
                .map(|(id, truth)| answer.get(id).is_some_and(|j| j.says == *truth)),
        )
    }

    fn response(&self, answer: &Answer) -> Response {
        Response::pairs(
            answer.iter().map(|(id, j)| (id, format!("{}[.]{}", j.says, j.confidence.get()))),
        )
    }

    fn answer(&self, response: &Response) -> Option<Answer> {
        let pairs = response.read_pairs::<ItemId, _>(|rest| {
            let (says, confidence) = cut_part(rest)?;
            Some(Judgement {
                says: says.parse().ok()?,
                confidence: Confidence::try_from(confidence.parse::<u8>().ok()?).ok()?,
            })
        })?;
        pairs
            .iter()
            .all(|(id, _)| self.statements.contains_key(id))
            .then(|| pairs.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{check, id, refuses};
    use super::*;

    fn answer(text: &str) -> Answer {
        text.split_whitespace()
            .map(|part| {
                let mut parts = part.split('/');
                let statement = id(parts.next().unwrap());
                let says = parts.next().unwrap() == "true";
                let confidence: u8 = parts.next().unwrap().parse().unwrap();
                (
                    statement,
                    Judgement { says, confidence: Confidence::try_from(confidence).unwrap() },
                )
            })
            .collect()
    }

    #[test]
    fn each_statement_counts_and_confidence_does_not() {
        let question: TrueFalse = toml::from_str("statements = { a = true, b = false }").unwrap();
        check(&question, &answer("a/true/50 b/false/100"), (2, 2));
        check(&question, &answer("a/false/100 b/false/50"), (1, 2));
        check(&question, &answer("a/true/70"), (1, 2));
        assert_eq!(question.answer(&Response::text("a[.]true[.]30")), None);
    }

    #[test]
    fn a_deck_is_mixed() {
        refuses::<TrueFalse>("statements = { a = true, b = true }", &["mix them"]);
        refuses::<TrueFalse>("statements = { a = true }", &["1 statements"]);
    }
}
