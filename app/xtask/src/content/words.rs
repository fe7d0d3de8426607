//! The checks of words: signs, spelling, the glossary's wordings, the length of sentences. The
//! rooms of `language` look at texts; this file hands them over and says where they stand.

use course::Lang;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::fault::{At, Faults};
use super::files::Passage;
use crate::language::Finding;
use crate::language::glossary_use::Glossary;
use crate::language::lint::lint;
use crate::language::plain_text::NOT_WORDS;
use crate::language::reading_level::ReadingLevel;
use crate::language::spelling::{CACHE_DIR, EXTRA_WORDS_DIR, Spelling};

/// The longest average sentence that readers of plain language are given, in words.
const AVERAGE_SENTENCE: usize = 20;

/// Checks every text with all that there is.
pub fn check(root: &Path, passages: &[Passage], faults: &mut Faults) {
    match Spelling::load(&root.join(CACHE_DIR), &root.join(EXTRA_WORDS_DIR)) {
        Ok(spelling) => {
            report(passages, faults, |passage| spelling.findings(passage.lang, &passage.text));
        }
        Err(error) => {
            let at = At::file(EXTRA_WORDS_DIR);
            faults.add(
                at,
                format!("the spelling cannot be checked: {error:#}"),
                "see what it says",
            );
        }
    }
    check_without_dictionaries(root, passages, faults);
}

/// Everything that needs no dictionary.
pub fn check_without_dictionaries(root: &Path, passages: &[Passage], faults: &mut Faults) {
    report(passages, faults, |passage| lint(passage.lang, &passage.text));
    // A glossary that cannot be read has been reported by the loader.
    let glossary = fs::read_to_string(root.join("content/glossary.toml"))
        .ok()
        .and_then(|toml| Glossary::parse(&toml).ok());
    if let Some(glossary) = glossary {
        report(passages, faults, |passage| {
            if passage.is_glossary {
                return Vec::new();
            }
            glossary.refused_wordings(passage.lang, &passage.text)
        });
    }
    check_reading_level(passages, faults);
}

fn report(passages: &[Passage], faults: &mut Faults, find: impl Fn(&Passage) -> Vec<Finding>) {
    for passage in passages {
        for finding in find(passage) {
            let at = match passage.first_line {
                Some(first) => passage.at.line(first + finding.line - 1),
                None => passage.at.clone(),
            };
            faults.add(at, finding.message, finding.remedy);
        }
    }
}

/// Measures each file as a whole: a single long sentence is no fault.
fn check_reading_level(passages: &[Passage], faults: &mut Faults) {
    let mut files: BTreeMap<_, Vec<&Passage>> = BTreeMap::new();
    for passage in passages.iter().filter(|passage| passage.is_plain_language) {
        files.entry(passage.at.path()).or_default().push(passage);
    }
    for (path, passages) in files {
        let text: Vec<_> = passages.iter().map(|passage| passage.text.as_str()).collect();
        let level = ReadingLevel::of(passages[0].lang, &text.join("\n\n"));
        if let Some(finding) = level.finding(AVERAGE_SENTENCE) {
            // Lines of joined texts are lines of no file.
            faults.add(At::file(path), finding.message, finding.remedy);
        }
    }
}

/// The texts of the interface: `locales/<lang>/*.ftl`. Missing keys do not compile; here are only
/// the words.
pub fn interface_passages(root: &Path, faults: &mut Faults) -> Vec<Passage> {
    let mut passages = Vec::new();
    for lang in Lang::ALL {
        let folder = format!("locales/{}", lang.code());
        let Ok(entries) = fs::read_dir(root.join(&folder)) else {
            faults.add(
                At::file(&folder),
                "the folder is missing",
                "write the words of the interface",
            );
            continue;
        };
        let mut names: Vec<_> = entries
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names
            .retain(|name| Path::new(name).extension().is_some_and(|extension| extension == "ftl"));
        names.sort();
        for name in names {
            let file = format!("{folder}/{name}");
            match fs::read_to_string(root.join(&file)) {
                Ok(text) => passages.extend(messages(&At::file(&file), lang, &text)),
                Err(error) => {
                    faults.add(At::file(&file), error.to_string(), "save it as UTF-8 text");
                }
            }
        }
    }
    passages
}

/// The texts of one file, each with its key. Syntax errors stop the compilation of `web` already.
fn messages(at: &At, lang: Lang, ftl: &str) -> Vec<Passage> {
    let resource = fluent_syntax::parser::parse(ftl).unwrap_or_else(|(resource, _)| resource);
    let mut passages = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(pattern) = message.value else { continue };
        let mut texts = Vec::new();
        let text = text_of(&pattern, &mut texts);
        texts.push(text);
        passages.extend(texts.into_iter().filter(|text| !text.trim().is_empty()).map(|text| {
            // The names of the languages stand in their own language everywhere.
            let own_name =
                message.id.name.strip_prefix("shell-language-").and_then(Lang::from_code);
            Passage {
                at: at.id(message.id.name),
                lang: own_name.unwrap_or(lang),
                first_line: None,
                text,
                is_plain_language: false,
                is_glossary: false,
            }
        }));
    }
    passages
}

/// The words of a pattern. What a variable says is not known; each variant of a choice is a text
/// of its own.
fn text_of(pattern: &Pattern<&str>, variants: &mut Vec<String>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    text.push_str(value);
                }
                Expression::Inline(_) => text.push(NOT_WORDS),
                Expression::Select { variants: choices, .. } => {
                    for choice in choices {
                        let choice = text_of(&choice.value, variants);
                        variants.push(choice);
                    }
                    // A message that is nothing but a choice has no words beside it.
                    if pattern.elements.len() > 1 {
                        text.push(NOT_WORDS);
                    }
                }
            },
        }
    }
    text
}
