//! Whether a text uses the words that the glossary has settled.

use anyhow::Context;
use course::{Lang, TermId};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

use super::Finding;

/// `content/glossary.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub struct Glossary {
    pub terms: BTreeMap<TermId, Term>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub hy: String,
    pub ru: String,
    pub en: String,
    #[expect(dead_code, reason = "read so that a wrong status is refused; the pages show it")]
    pub status: Status,
    #[serde(default)]
    pub not: Refused,
}

/// Where a term comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Found in an Armenian law, official page or news.
    Law,
    /// Standard usage, still to be confirmed by a native speaker.
    Usual,
}

/// The wordings that are not to be used for a term.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Refused {
    hy: Vec<Wording>,
    ru: Vec<Wording>,
    en: Vec<Wording>,
}

/// Words that follow one another in a text. One written `word*` stands for that beginning with any
/// ending.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
struct Wording {
    as_written: String,
    words: Vec<String>,
}

impl Glossary {
    /// # Errors
    /// When the text is not a glossary; the message names the line.
    pub fn parse(toml: &str) -> anyhow::Result<Self> {
        toml::from_str(toml).context("content/glossary.toml")
    }

    /// The wordings of a plain text that the glossary refuses, each with the term to use instead.
    pub fn refused_wordings(&self, lang: Lang, text: &str) -> Vec<Finding> {
        let words = words(text);
        let mut findings = Vec::new();
        for (id, term) in &self.terms {
            for wording in term.not.get(lang) {
                for found in words.windows(wording.words.len()).filter(|at| wording.is_at(at)) {
                    findings.push(Finding {
                        line: found[0].line,
                        message: format!("“{}” is not the word we use", wording.as_written),
                        remedy: format!("say “{}” (term:{id})", term.get(lang)),
                    });
                }
            }
        }
        findings.sort();
        findings
    }
}

impl Term {
    fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Hy => &self.hy,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}

impl Refused {
    fn get(&self, lang: Lang) -> &[Wording] {
        match lang {
            Lang::Hy => &self.hy,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}

impl Wording {
    fn is_at(&self, words: &[Word]) -> bool {
        self.words.iter().zip(words).all(|(wanted, word)| match wanted.strip_suffix('*') {
            Some(beginning) => word.text.starts_with(beginning),
            None => word.text == *wanted,
        })
    }
}

impl TryFrom<String> for Wording {
    type Error = String;
    fn try_from(as_written: String) -> Result<Self, String> {
        let words: Vec<_> = as_written.split_whitespace().map(comparable).collect();
        if words.iter().any(|word| word.trim_end_matches('*').is_empty()) || words.is_empty() {
            return Err(format!("`{as_written}` is no wording: write words, or `beginning*`"));
        }
        Ok(Self { as_written, words })
    }
}

struct Word {
    line: usize,
    text: String,
}

fn words(text: &str) -> Vec<Word> {
    let stands_in_words = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\u{55b}'..='\u{55f}');
    text.lines()
        .enumerate()
        .flat_map(|(index, line)| {
            line.split(move |c| !stands_in_words(c))
                .map(comparable)
                .filter(|text| !text.is_empty())
                .map(move |text| Word { line: index + 1, text })
        })
        .collect()
}

/// NFC and small letters, without the Armenian marks (they stand inside words), with ё as е.
fn comparable(word: &str) -> String {
    word.nfc()
        .filter(|c| !matches!(c, '\u{55b}'..='\u{55f}'))
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'ё' { 'е' } else { c })
        .collect()
}

/// What a translation must still link, and what it links although the English text does not.
pub fn compare_term_links(
    english: &BTreeSet<TermId>,
    translation: &BTreeSet<TermId>,
) -> Vec<Finding> {
    let missing = english.difference(translation).map(|id| Finding {
        line: 1,
        message: format!("term:{id} is linked in English and not here"),
        remedy: format!("link the word for it: [word](term:{id})"),
    });
    let left_over = translation.difference(english).map(|id| Finding {
        line: 1,
        message: format!("term:{id} is linked here and not in English"),
        remedy: "take the link away, or link the term in English, too".to_owned(),
    });
    missing.chain(left_over).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLOSSARY: &str = r#"
        [trafficking]
        en = "trafficking in persons"
        hy = "մարդկանց թրաֆիքինգ"
        ru = "торговля людьми"
        status = "law"
        not.hy = ["մարդկանց առևտուր*"]
        not.ru = ["продаж* людей"]

        [irregular-migration]
        en = "irregular migration"
        hy = "անկանոն միգրացիա"
        ru = "неурегулированная миграция"
        status = "usual"
        not.en = ["illegal migrant"]
    "#;

    fn check(lang: Lang, text: &str, expected: &[(usize, &str)]) {
        let found = Glossary::parse(GLOSSARY).unwrap().refused_wordings(lang, text);
        let found: Vec<_> = found.iter().map(|f| (f.line, f.remedy.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn refused_wordings_are_found_in_every_form() {
        let remedy = "say “մարդկանց թրաֆիքինգ” (term:trafficking)";
        check(Lang::Hy, "Սա\nՄարդկանց առևտո՛ւրը է։", &[(2, remedy)]);
        check(Lang::Hy, "մարդկանց թրաֆիքինգ, մարդկանց տարած առևտուր", &[]);
        check(Lang::Ru, "о продаже людей", &[(1, "say “торговля людьми” (term:trafficking)")]);
        check(Lang::Ru, "продажа", &[]);
    }

    #[test]
    fn a_wording_without_a_star_is_exact() {
        let remedy = "say “irregular migration” (term:irregular-migration)";
        check(Lang::En, "an Illegal migrant came", &[(1, remedy)]);
        check(Lang::En, "illegal migrants came", &[]);
        check(Lang::Ru, "illegal migrant", &[]);
    }

    #[test]
    fn unknown_keys_and_empty_wordings_are_refused() {
        for (right, wrong) in
            [("not.en", "nor.en"), ("\"illegal migrant\"", "\"*\""), ("usual", "maybe")]
        {
            assert!(Glossary::parse(&GLOSSARY.replace(right, wrong)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn translations_link_the_terms_of_the_english_text() {
        let set = |ids: &[&str]| ids.iter().map(|id| TermId::new(*id).unwrap()).collect();
        let found = compare_term_links(&set(&["visa", "victim"]), &set(&["visa", "passport"]));
        let found: Vec<_> = found.into_iter().map(|finding| finding.message).collect();
        assert_eq!(
            found,
            [
                "term:victim is linked in English and not here",
                "term:passport is linked here and not in English"
            ]
        );
        assert!(compare_term_links(&set(&["visa"]), &set(&["visa"])).is_empty());
    }
}
