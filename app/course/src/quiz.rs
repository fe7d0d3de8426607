//! The kinds of question. Each kind is one file: what it consists of, its words, its answer, its grading.
//!
//! ```text
//! Question   head + Kind             the structure, shared by all languages; a wrong one cannot be constructed
//! Pose       head + kind + words     a question put in one language: what a page shows and an island asks
//! Answer     each kind's own type    ids only; written to the log as a Response
//! ```
//!
//! To add a kind: one file here, one variant of `Kind`, `Pose` and `KindName`; the compiler lists the rest.

use crate::id_map::{IdMap, IdSet};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::sync::Arc;

use crate::credit::Credit;
use crate::id::{ItemId, PictureId, QuestionId};
use crate::response::Response;

pub use mark_picture::MarkPicture;
pub use mark_text::MarkText;
pub use match_pairs::MatchPairs;
pub use order::Order;
pub use pick_many::PickMany;
pub use pick_one::PickOne;
pub use short_answer::ShortAnswer;
pub use sort_groups::SortGroups;
pub use story::Story;
pub use true_false::TrueFalse;

/// Reads a kind of question. What an author has written is checked. What the build has written into a page was
/// checked by that same build, so the browser is spared the rules, and learners their bytes: there the notation is
/// not for people, which is how the two are told apart.
macro_rules! checked_as_written {
    ($kind:ident { $($field:ident),* }) => {
        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let is_authors = deserializer.is_human_readable();
                let raw = Raw::deserialize(deserializer)?;
                if is_authors {
                    return raw.try_into().map_err(serde::de::Error::custom);
                }
                let Raw { $($field),* } = raw;
                Ok(Self { $($field),* })
            }
        }
    };
}

pub mod mark_picture;
pub mod mark_text;
pub mod match_pairs;
pub mod order;
pub mod pick_many;
pub mod pick_one;
pub mod short_answer;
pub mod sort_groups;
pub mod story;
pub mod true_false;

/// What every kind of question can do.
pub trait QuestionKind {
    /// The words of one language, by id.
    type Words: for<'de> Deserialize<'de> + Serialize;
    /// What a learner answers.
    type Answer;

    /// Ids without words, and words without ids: all of them.
    fn word_faults(&self, words: &Self::Words) -> Vec<WordFault>;

    /// How much of the answer is right.
    fn grade(&self, answer: &Self::Answer) -> Credit;

    /// The answer as it is written to the log.
    fn response(&self, answer: &Self::Answer) -> Response;

    /// The answer as it was read from the log; `None` when it names what this question no longer has.
    fn answer(&self, response: &Response) -> Option<Self::Answer>;
}

/// Where a question stands in its lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// In the prose, where `![…](activity:id)` stands.
    Activity,
    /// In the quiz at the end.
    Quiz,
}

/// What all kinds have in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionHead {
    pub id: QuestionId,
    pub place: Place,
    /// A drawing shown above the question.
    #[serde(default)]
    pub picture: Option<PictureId>,
    /// A self-check about the learner's own life: never stored (design, privacy).
    #[serde(default)]
    pub private: bool,
}

/// The name of a kind, as `lesson.toml` writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KindName {
    PickOne,
    PickMany,
    TrueFalse,
    SortGroups,
    Order,
    MatchPairs,
    MarkText,
    MarkPicture,
    ShortAnswer,
    Story,
}

/// Writes the enums over all kinds and their dispatch once, so that they cannot disagree.
macro_rules! kinds {
    ($($name:ident)*) => {
        /// A question's structure without its head and its words.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Kind { $($name($name),)* }

        /// A question in one language. Everything on the screen that shows something of it holds the same one.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        pub enum Pose { $($name(Arc<Posed<$name>>),)* }

        impl Kind {
            /// Reads the structure of the kind named.
            ///
            /// # Errors
            /// When it does not have that shape, or breaks one of the kind's rules.
            pub fn read<'de, D: Deserializer<'de>>(name: KindName, input: D) -> Result<Self, D::Error> {
                match name { $(KindName::$name => $name::deserialize(input).map(Self::$name),)* }
            }

            pub const fn name(&self) -> KindName {
                match self { $(Self::$name(_) => KindName::$name,)* }
            }
        }

        impl Question {
            /// Puts the question in the words read.
            ///
            /// # Errors
            /// When the words do not have the kind's shape.
            pub fn pose<'de, D: Deserializer<'de>>(
                &self,
                words: D,
            ) -> Result<(Pose, Vec<WordFault>), D::Error> {
                match &self.kind { $(Kind::$name(question) => {
                    let words = <$name as QuestionKind>::Words::deserialize(words)?;
                    let faults = question.word_faults(&words);
                    let posed = Posed { head: self.head.clone(), question: question.clone(), words };
                    Ok((Pose::$name(Arc::new(posed)), faults))
                })* }
            }
        }

        impl Pose {
            pub fn head(&self) -> &QuestionHead {
                match self { $(Self::$name(posed) => &posed.head,)* }
            }

            pub fn ask(&self) -> &str {
                match self { $(Self::$name(posed) => &posed.words.ask,)* }
            }

            pub const fn name(&self) -> KindName {
                match self { $(Self::$name(_) => KindName::$name,)* }
            }
        }
    };
}

kinds! {
    PickOne PickMany TrueFalse SortGroups Order MatchPairs MarkText MarkPicture ShortAnswer Story
}

/// A question of a lesson, without words.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub head: QuestionHead,
    pub kind: Kind,
}

/// A question of one kind with its words in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Posed<K: QuestionKind> {
    pub head: QuestionHead,
    pub question: K,
    pub words: K::Words,
}

/// An id that has no words, or words for an id that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordFault {
    /// The structure has the id, the language file does not.
    Missing(String),
    /// The language file has the id, the structure does not.
    LeftOver(String),
    /// The text is there but empty.
    Empty(String),
}

impl fmt::Display for WordFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "`{path}` has no words: write them"),
            Self::LeftOver(path) => {
                write!(f, "`{path}` is not in lesson.toml: take the words out or mend the id")
            }
            Self::Empty(path) => write!(f, "`{path}` is empty: write the words"),
        }
    }
}

/// Compares the ids of a structure with those that have words.
fn compare_ids<'a, W: 'a>(
    table: &str,
    ids: impl IntoIterator<Item = &'a ItemId>,
    words: &'a IdMap<ItemId, W>,
) -> Vec<WordFault> {
    let ids: IdSet<_> = ids.into_iter().collect();
    let missing = ids
        .iter()
        .filter(|id| !words.contains_key(**id))
        .map(|id| WordFault::Missing(format!("{table}.{id}")));
    let left_over = words
        .keys()
        .filter(|id| !ids.contains(id))
        .map(|id| WordFault::LeftOver(format!("{table}.{id}")));
    missing.chain(left_over).collect()
}

/// Reports texts that are there but say nothing.
fn empty_texts<'a>(texts: impl IntoIterator<Item = (String, &'a str)>) -> Vec<WordFault> {
    texts
        .into_iter()
        .filter(|(_, text)| text.trim().is_empty())
        .map(|(path, _)| WordFault::Empty(path))
        .collect()
}

/// The words of a thing that can be chosen, and what is said to someone who chose it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choosable {
    pub text: String,
    pub why: String,
}

/// The texts of choosable things, for [`empty_texts`].
fn choosable_texts<'a>(
    table: &'a str,
    words: &'a IdMap<ItemId, Choosable>,
) -> impl Iterator<Item = (String, &'a str)> {
    words.iter().flat_map(move |(id, words)| {
        [
            (format!("{table}.{id}.text"), words.text.as_str()),
            (format!("{table}.{id}.why"), words.why.as_str()),
        ]
    })
}

/// The rules a structure breaks, joined into one error: all of them at once.
fn all_or_faults<T>(value: T, faults: &[String]) -> Result<T, String> {
    if faults.is_empty() { Ok(value) } else { Err(faults.join("; ")) }
}

/// Ids that stand twice.
fn doubled<'a>(what: &str, ids: impl IntoIterator<Item = &'a ItemId>) -> Vec<String> {
    let mut seen = IdSet::new();
    ids.into_iter()
        .filter(|id| !seen.insert(*id))
        .map(|id| format!("{what} `{id}` stands twice: give one of them another id"))
        .collect()
}

/// Ids that should be among others and are not.
fn unknown<'a>(
    what: &str,
    ids: impl IntoIterator<Item = &'a ItemId>,
    among: &[ItemId],
) -> Vec<String> {
    ids.into_iter()
        .filter(|id| !among.contains(id))
        .map(|id| format!("{what} `{id}` does not exist: mend the id or add it"))
        .collect()
}

/// A count that is too small.
fn too_few(what: &str, count: usize, least: usize) -> Option<String> {
    (count < least).then(|| format!("{count} {what}: there must be at least {least}"))
}

#[cfg(test)]
mod test_support {
    use super::*;
    use crate::id::ItemId;

    pub(super) fn id(text: &str) -> ItemId {
        ItemId::new(text).unwrap()
    }

    pub(super) fn ids<C: FromIterator<ItemId>>(text: &str) -> C {
        text.split_whitespace().map(id).collect()
    }

    pub(super) fn map<C: FromIterator<(ItemId, ItemId)>>(text: &str) -> C {
        text.split_whitespace()
            .map(|pair| {
                let (first, second) = pair.split_once('=').unwrap();
                (id(first), id(second))
            })
            .collect()
    }

    /// Checks that a structure is refused, and that every fault named is in the message.
    pub(super) fn refuses<K: QuestionKind + for<'de> Deserialize<'de> + fmt::Debug>(
        toml: &str,
        faults: &[&str],
    ) {
        let message = toml::from_str::<K>(toml).unwrap_err().to_string();
        for fault in faults {
            assert!(message.contains(fault), "`{fault}` is not in: {message}");
        }
    }

    /// Checks the credit of an answer and that it survives being written to the log.
    pub(super) fn check<K: QuestionKind>(kind: &K, answer: &K::Answer, expected: (u32, u32))
    where
        K::Answer: PartialEq + fmt::Debug,
    {
        let credit = kind.grade(answer);
        assert_eq!((credit.earned(), credit.possible()), expected, "{answer:?}");
        assert_eq!(kind.answer(&kind.response(answer)).as_ref(), Some(answer));
    }
}
