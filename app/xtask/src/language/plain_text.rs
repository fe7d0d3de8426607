//! Markdown to the words a reader reads, and those words to sentences.
//!
//! Line numbers are kept, because a fault is reported by its line. What is not language becomes
//! [`NOT_WORDS`]; what ends a sentence without a full stop (a cell, a heading) becomes [`BREAK`].

use course::Lang;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Stands for code and for phone numbers: no language, but one word of the sentence.
pub const NOT_WORDS: char = '\u{fffc}';

/// Begins a paragraph, heading, list item or cell.
pub const BREAK: char = '\t';

/// The text of a Markdown document without front matter. It has as many lines as the document.
pub fn plain_text(markdown: &str) -> String {
    let mut page = Page::new(markdown);
    let mut code_block = false;
    let mut link_begins = Vec::new();
    for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
        let line = page.line_at(range.start);
        match event {
            Event::Text(text) if !code_block => page.push(line, &text),
            Event::Code(_) => page.push(line, NOT_WORDS.encode_utf8(&mut [0; 4])),
            Event::Start(Tag::CodeBlock(_)) => code_block = true,
            Event::End(TagEnd::CodeBlock) => code_block = false,
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell) => {
                page.push_break(line);
            }
            Event::End(TagEnd::Heading(_)) => page.push_break(line),
            Event::Start(Tag::Link { .. }) => link_begins.push(page.length(line)),
            // A link without text is replaced by a phone number when the page is built.
            Event::End(TagEnd::Link) if link_begins.pop() == Some(page.length(line)) => {
                page.push(line, NOT_WORDS.encode_utf8(&mut [0; 4]));
            }
            _ => {}
        }
    }
    page.lines.join("\n")
}

fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES
}

/// The lines being written.
struct Page {
    /// Where each line of the document begins, in bytes.
    line_starts: Vec<usize>,
    lines: Vec<String>,
}

impl Page {
    fn new(markdown: &str) -> Self {
        let line_starts: Vec<_> =
            std::iter::once(0).chain(markdown.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let lines = vec![String::new(); line_starts.len()];
        Self { line_starts, lines }
    }

    /// The index of the line that holds this byte of the document.
    fn line_at(&self, byte: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= byte).saturating_sub(1)
    }

    fn length(&self, line: usize) -> usize {
        self.lines.get(line).map_or(0, String::len)
    }

    /// Text of several lines (a code span may be) is put where it begins.
    fn push(&mut self, line: usize, text: &str) {
        if let Some(written) = self.lines.get_mut(line) {
            written.push_str(text.trim_end_matches('\n'));
        }
    }

    fn push_break(&mut self, line: usize) {
        if let Some(written) = self.lines.get_mut(line)
            && !written.ends_with(BREAK)
        {
            written.push(BREAK);
        }
    }
}

/// A sentence, or a heading, cell or list item that is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The line it begins on, counted from 1.
    pub line: usize,
    pub text: String,
}

impl Sentence {
    pub fn words(&self) -> usize {
        let is_word = |word: &&str| word.contains(|c: char| c.is_alphanumeric() || c == NOT_WORDS);
        self.text.split_whitespace().filter(is_word).count()
    }
}

/// Splits plain text where a sentence ends in that language, at blank lines and at every [`BREAK`].
pub fn sentences(lang: Lang, plain: &str) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut current = String::new();
    let mut begins = 1;
    let mut finish = |current: &mut String, line: usize| {
        let text = std::mem::take(current).trim().to_owned();
        if !text.is_empty() {
            sentences.push(Sentence { line, text });
        }
    };
    for (index, line) in plain.lines().enumerate() {
        if line.trim().is_empty() {
            finish(&mut current, begins);
        }
        let chars: Vec<char> = line.chars().collect();
        for (at, c) in chars.iter().enumerate() {
            if current.trim().is_empty() {
                begins = index + 1;
            }
            match *c {
                BREAK => finish(&mut current, begins),
                c => current.push(c),
            }
            if ends_sentence(lang, &chars, at) {
                finish(&mut current, begins);
            }
        }
        current.push(' ');
    }
    finish(&mut current, begins);
    sentences
}

/// Whether the sentence ends after this character: after the stop and the quotes that close with it.
fn ends_sentence(lang: Lang, line: &[char], at: usize) -> bool {
    let closes = |c: &char| matches!(c, '»' | '”' | '’' | ')' | '"');
    let next = line.get(at + 1);
    let after = line[at + 1..].iter().find(|c| !c.is_whitespace());
    let Some(stop) = line[..=at].iter().rposition(|c| !closes(c)) else { return false };
    match (lang, line[stop]) {
        // A verjaket inside quotes that go on belongs to the quotation: «Արի՛։ Գնա՛»։
        (Lang::Hy, '։') => !next.is_some_and(|c| closes(c) || *c == ','),
        (_, '…') | (Lang::Ru | Lang::En, '.' | '!' | '?') => {
            next.is_none_or(|c| c.is_whitespace())
                // "— Стой! — сказал он", "e.g. this", “Why?” she asked: the sentence goes on.
                && !after.is_some_and(|c| c.is_lowercase() || matches!(c, '—' | '–'))
                && !(stop == at && line[stop] == '.' && is_abbreviation(lang, &line[..stop]))
        }
        _ => false,
    }
}

/// Whether the word before a full stop is one that is followed by a name or a number.
fn is_abbreviation(lang: Lang, before: &[char]) -> bool {
    let begins =
        before.iter().rposition(|c| !(c.is_alphanumeric() || *c == '.')).map_or(0, |at| at + 1);
    let word: String = before[begins..].iter().collect();
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let listed: &[&str] = match lang {
        Lang::Hy => &[],
        Lang::Ru => &[
            "т",
            "е",
            "см",
            "ср",
            "им",
            "ул",
            "ст",
            "стр",
            "рис",
            "г",
            "д",
            "просп",
            "напр",
            "тел",
        ],
        Lang::En => {
            &["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Art", "Fig", "vs", "cf", "e.g", "i.e"]
        }
    };
    // "в 2026 г." and "и т. д." may end a sentence; "г. Гюмри" and "д. 5" do not.
    let follows_number_or_t = {
        let earlier: String = before[..begins].iter().collect();
        let earlier = earlier.trim_end();
        earlier.ends_with(|c: char| c.is_ascii_digit()) || earlier.ends_with("т.")
    };
    is_initial
        || (listed.contains(&word.as_str())
            && !(matches!(word.as_str(), "г" | "д") && follows_number_or_t))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(markdown: &str, expected: &str) {
        assert_eq!(plain_text(markdown), expected, "{markdown}");
        assert_eq!(plain_text(markdown).split('\n').count(), markdown.split('\n').count());
    }

    fn check_sentences(lang: Lang, text: &str, expected: &[&str]) {
        let found: Vec<_> = sentences(lang, text).into_iter().map(|s| s.text).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn only_what_is_read_remains() {
        check("## The case {#case}\n\nText.", "\tThe case\t\n\n\tText.");
        check("a **strong** and *soft* word", "\ta strong and soft word");
        check("[deception](term:deception) is no exam", "\tdeception is no exam");
        check("![a card](picture:card)", "\ta card");
        check("one\ntwo", "\tone\ntwo");
        check("1. **First.** Then", "\tFirst. Then");
        check("> “Come!”", "\t“Come!”");
        check("```\nP<UTO\n```\nafter", "\n\n\n\tafter");
        check("a <b>word</b>", "\ta word");
    }

    #[test]
    fn code_and_numbers_of_contacts_are_one_word_without_letters() {
        check("the code `P<`, and", "\tthe code \u{fffc}, and");
        check("call [](contact:armenia-112).", "\tcall \u{fffc}.");
        assert_eq!(sentences(Lang::En, "call \u{fffc} — now")[0].words(), 3);
    }

    #[test]
    fn cells_do_not_run_together() {
        check(
            "| Code | Document |\n|---|---|\n| `PP` | pass |",
            "\tCode\tDocument\n\n\t\u{fffc}\tpass",
        );
        check_sentences(Lang::En, "\tCode\tDocument", &["Code", "Document"]);
    }

    #[test]
    fn armenian_sentences_end_with_a_verjaket_only() {
        check_sentences(
            Lang::Hy,
            "Ո՞վ է։ 05 նոյեմբերի, 2026 թ. գնաց։ Արի՛",
            &["Ո՞վ է։", "05 նոյեմբերի, 2026 թ. գնաց։", "Արի՛"],
        );
        check_sentences(
            Lang::Hy,
            "«Արի՛։ Սպասում եմ»։ Գնաց։",
            &["«Արի՛։", "Սպասում եմ»։", "Գնաց։"],
        );
    }

    #[test]
    fn russian_sentences_do_not_end_at_abbreviations() {
        check_sentences(
            Lang::Ru,
            "Он, т. е. Карен, ждёт. Где?",
            &["Он, т. е. Карен, ждёт.", "Где?"],
        );
        check_sentences(
            Lang::Ru,
            "Приехал в г. Гюмри в 2026 г. Потом уехал.",
            &["Приехал в г. Гюмри в 2026 г.", "Потом уехал."],
        );
        check_sentences(
            Lang::Ru,
            "«Стой!» — сказал А. Петросян. Всё…",
            &["«Стой!» — сказал А. Петросян.", "Всё…"],
        );
        check_sentences(
            Lang::Ru,
            "Карты, книжки и т. д. Потом визы.",
            &["Карты, книжки и т. д.", "Потом визы."],
        );
    }

    #[test]
    fn english_sentences_do_not_end_at_abbreviations() {
        check_sentences(
            Lang::En,
            "A card, e.g. Alma’s. Dr. Reyn said “No.” Then",
            &["A card, e.g. Alma’s.", "Dr. Reyn said “No.”", "Then"],
        );
        check_sentences(
            Lang::En,
            "Three\ndays, 3.5 hours! “Why?” she asked.",
            &["Three days, 3.5 hours!", "“Why?” she asked."],
        );
    }

    #[test]
    fn a_sentence_knows_the_line_it_begins_on() {
        let lines: Vec<_> =
            sentences(Lang::En, "One\ntwo. Three.\n\nFour").iter().map(|s| s.line).collect();
        assert_eq!(lines, [1, 2, 4]);
    }
}
