//! How long the sentences are: the one part of "easy to read" that a program can measure alike in
//! three languages.

use course::Lang;

use super::Finding;
use super::plain_text::{Sentence, sentences};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingLevel {
    pub sentences: usize,
    pub words: usize,
    /// None in a text without words.
    pub longest: Option<Sentence>,
}

impl ReadingLevel {
    /// Measures plain text. Headings, cells and list items count as what they are: short sentences.
    pub fn of(lang: Lang, plain: &str) -> Self {
        let mut level = Self { sentences: 0, words: 0, longest: None };
        for sentence in sentences(lang, plain) {
            let words = sentence.words();
            if words == 0 {
                continue;
            }
            level.sentences += 1;
            level.words += words;
            if level.longest.as_ref().is_none_or(|longest| longest.words() < words) {
                level.longest = Some(sentence);
            }
        }
        level
    }

    /// The average sentence, in tenths of a word. A text without words has none.
    pub fn average_in_tenths(&self) -> usize {
        (self.words * 10).checked_div(self.sentences).unwrap_or(0)
    }

    /// A finding when the average sentence has more words than `limit`, at the longest sentence.
    pub fn finding(&self, limit: usize) -> Option<Finding> {
        let longest = self.longest.as_ref()?;
        let average = self.average_in_tenths();
        (average > limit * 10).then(|| Finding {
            line: longest.line,
            message: format!(
                "the average sentence has {}.{} words, more than {limit}; the longest has {}: “{}”",
                average / 10,
                average % 10,
                longest.words(),
                opening(&longest.text),
            ),
            remedy: "split the long sentences, beginning with this one".to_owned(),
        })
    }
}

/// Enough of a sentence to find it.
fn opening(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    let shown = words.iter().take(6).copied().collect::<Vec<_>>().join(" ");
    if words.len() > 6 { shown + " …" } else { shown }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: Lang, text: &str, limit: usize, expected: Option<(usize, &str)>) {
        let found = ReadingLevel::of(lang, text).finding(limit);
        let found = found.as_ref().map(|finding| (finding.line, finding.message.as_str()));
        assert_eq!(found, expected);
    }

    #[test]
    fn short_sentences_pass() {
        check(Lang::En, "One two three. Four five.", 3, None);
        check(Lang::Hy, "Մեկ երկու։ Երեք։", 2, None);
        check(Lang::Ru, "", 0, None);
        check(Lang::En, "— … —", 0, None);
    }

    #[test]
    fn long_ones_are_reported_at_the_longest() {
        let message = "the average sentence has 4.5 words, more than 4; the longest has 7: “one two three four five six …”";
        check(Lang::En, "Short it.\none two three four five six seven.", 4, Some((2, message)));
        let message =
            "the average sentence has 3.0 words, more than 2; the longest has 3: “Նա շատ գիտի։”";
        check(Lang::Hy, "Նա շատ գիտի։", 2, Some((1, message)));
    }
}
