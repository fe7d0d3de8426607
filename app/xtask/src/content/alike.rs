//! The three languages beside one another: the same sections, placeholders, links, terms, numbers
//! and codes; nothing left in English; nothing suspiciously short or long.

use course::{Lang, Localized, TermId};
use std::collections::BTreeSet;

use super::fault::{At, Faults};
use super::files::{Content, is_unwritten};
use super::numbers::{capitals, codes, numbers};
use super::prose::{Part, ProseFile, each};
use crate::language::glossary_use::compare_term_links;

/// Shorter texts may well be half or double as long in another language.
const SHORTEST_COMPARED: usize = 40;

/// How long a translation may be, in tenths of the English text.
const LENGTHS_IN_TENTHS: std::ops::RangeInclusive<usize> = 5..=22;

/// Compares a text with the English text that it translates.
pub fn compare_texts(faults: &mut Faults, at: &At, english: &str, translation: &str) {
    if is_unwritten(english) || is_unwritten(translation) {
        return;
    }
    if english == translation && has_words(english) {
        faults.add(at.clone(), "is still English", "translate it");
        return;
    }
    compare_numbers(faults, at, english, translation);
    compare_codes(faults, at, &codes(english), &codes(translation));
    compare_capitals(faults, at, english, translation);
    compare_lengths(faults, at, english, translation);
}

/// Whether there is something to translate: `PD` and `ICAO Doc 9303` stay as they are.
fn has_words(english: &str) -> bool {
    english.split(|c: char| !c.is_ascii_lowercase()).any(|word| word.len() >= 3)
}

fn compare_numbers(faults: &mut Faults, at: &At, english: &str, translation: &str) {
    let (missing, left_over) = differences(numbers(english), numbers(translation));
    if !missing.is_empty() || !left_over.is_empty() {
        let message = differ("the numbers", &missing, &left_over);
        faults.add(
            at.clone(),
            message,
            "write the same numbers, in digits where English has digits",
        );
    }
}

fn compare_codes(
    faults: &mut Faults,
    at: &At,
    english: &BTreeSet<String>,
    translation: &BTreeSet<String>,
) {
    let missing: Vec<_> = english.difference(translation).cloned().collect();
    let left_over: Vec<_> = translation.difference(english).cloned().collect();
    if !missing.is_empty() || !left_over.is_empty() {
        let message = differ("the codes", &missing, &left_over);
        faults.add(at.clone(), message, "codes are never translated: copy them letter by letter");
    }
}

fn compare_capitals(faults: &mut Faults, at: &At, english: &str, translation: &str) {
    let left_over: Vec<_> = capitals(translation).difference(&capitals(english)).cloned().collect();
    if !left_over.is_empty() {
        let message =
            format!("Latin capitals that English does not have: {}", left_over.join(", "));
        faults.add(
            at.clone(),
            message,
            "copy the code from the English text, or write the word in this language",
        );
    }
}

fn compare_lengths(faults: &mut Faults, at: &At, english: &str, translation: &str) {
    let (english, translation) =
        (english.trim().chars().count(), translation.trim().chars().count());
    if english >= SHORTEST_COMPARED && !LENGTHS_IN_TENTHS.contains(&(translation * 10 / english)) {
        let message = format!("{translation} characters for {english} English ones");
        faults.add(at.clone(), message, "something is missing or was added: read both again");
    }
}

/// What only the first of two sorted lists has, and what only the second has.
fn differences(english: Vec<String>, translation: Vec<String>) -> (Vec<String>, Vec<String>) {
    let mut left_over = translation;
    let mut missing = Vec::new();
    for number in english {
        match left_over.iter().position(|other| *other == number) {
            Some(at) => _ = left_over.remove(at),
            None => missing.push(number),
        }
    }
    (missing, left_over)
}

fn differ(what: &str, missing: &[String], left_over: &[String]) -> String {
    let list = |list: &[String]| if list.is_empty() { "none".to_owned() } else { list.join(", ") };
    format!("{what} differ: only in English {}; only here {}", list(missing), list(left_over))
}

/// Compares the Markdown files of one lesson or page.
pub fn compare_files<F>(content: &mut Content, files: &Localized<ProseFile<F>>) {
    let english = &files.en;
    if is_unwritten(&english.text) {
        return;
    }
    for (lang, file) in each(files) {
        if lang == Lang::En || is_unwritten(&file.text) {
            continue;
        }
        let at = At::content(&file.path);
        let faults = &mut content.faults;
        for (id, words) in &file.front_texts {
            if let Some(english) = english.front_texts.get(id) {
                compare_texts(faults, &at.id(id), english, words);
            }
        }
        compare_sections(faults, &at, english, file);
        compare_named(faults, &at, "placed", &english.prose.placed, &file.prose.placed);
        compare_named(faults, &at, "linked", &english.prose.links, &file.prose.links);
        let terms =
            |file: &ProseFile<F>| file.prose.terms.iter().cloned().collect::<BTreeSet<TermId>>();
        for finding in compare_term_links(&terms(english), &terms(file)) {
            faults.add(at.clone(), finding.message, finding.remedy);
        }
    }
}

fn compare_sections<F>(faults: &mut Faults, at: &At, english: &ProseFile<F>, file: &ProseFile<F>) {
    let ids = |file: &ProseFile<F>| {
        file.prose.sections.iter().map(|section| section.id.clone()).collect::<Vec<_>>()
    };
    let (english_ids, our_ids) = (ids(english), ids(file));
    if english_ids != our_ids {
        let shown = |ids: &[String]| {
            let name =
                |id: &String| if id.is_empty() { "(opener)".to_owned() } else { format!("#{id}") };
            ids.iter().map(name).collect::<Vec<_>>().join(" ")
        };
        let message = format!(
            "the sections differ: English has {}; here are {}",
            shown(&english_ids),
            shown(&our_ids)
        );
        faults.add(at.clone(), message, "give the same ids in the same order");
        return;
    }
    for (part, english_part) in file.prose.parts.iter().zip(&english.prose.parts) {
        compare_part(faults, &at.line(part.line), english_part, part);
    }
}

fn compare_part(faults: &mut Faults, at: &At, english: &Part, part: &Part) {
    compare_texts(faults, at, &english.text, &part.text);
    compare_codes(faults, at, &english.codes, &part.codes);
}

/// Compares what is placed or linked, one after another.
fn compare_named(
    faults: &mut Faults,
    at: &At,
    what: &str,
    english: &[(String, usize)],
    ours: &[(String, usize)],
) {
    let targets = |list: &[(String, usize)]| {
        list.iter().map(|(target, _)| target.clone()).collect::<Vec<_>>()
    };
    let (english, our_targets) = (targets(english), targets(ours));
    if english == our_targets {
        return;
    }
    let (missing, left_over) = differences(english.clone(), our_targets.clone());
    if missing.is_empty() && left_over.is_empty() {
        let first = english.iter().zip(&our_targets).position(|(a, b)| a != b).unwrap_or(0);
        let line = ours.get(first).map_or(1, |(_, line)| *line);
        let message =
            format!("`{}` is {what} in another order than in English", our_targets[first]);
        faults.add(at.line(line), message, "keep the English order");
    } else {
        let message = differ(&format!("what is {what}"), &missing, &left_over);
        faults.add(at.clone(), message, "place and link the same things in every language");
    }
}
