//! What can be checked in a text without understanding it: the room of the three languages.
//!
//! ```text
//! plain_text     Markdown → words, line by line; the words → sentences
//! lint           signs and letters that are wrong in that language, whatever the word
//! spelling       words that neither a dictionary nor the project's word lists know
//! reading_level  how long the sentences are
//! glossary_use   wordings the glossary refuses; terms that only one language links
//! ```
//!
//! Every function takes text and returns faults. None reads a lesson; only `spelling` reads files.

pub mod plain_text;

pub mod lint;

pub mod spelling;

pub mod reading_level;

pub mod glossary_use;

/// A fault in a text, told to its author.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Counted from 1. A fault of the text as a whole stands at line 1.
    pub line: usize,
    /// What is wrong, and where in the line.
    pub message: String,
    /// What the author should do.
    pub remedy: String,
}
