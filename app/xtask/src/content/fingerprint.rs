//! Which translation is older than its English text.
//!
//! A translation carries the fingerprint of the English file that it was made from. When the
//! English file changes, the fingerprints differ, and the checker names the translation until a
//! person has brought it up to date and has accepted it.

use anyhow::{Context, bail};
use course::Lang;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use super::fault::At;
use super::files::{Content, is_unwritten};

const KEY: &str = "translated_from";

/// What is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Accept {
    /// Every translation into the language.
    Everything,
    /// The files of one folder below `content`, not of folders in it: `school/s1/a-job-for-ani`,
    /// `pages/about`, `school/s1` (the module's titles).
    Folder(String),
}

impl FromStr for Accept {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "everything" | "all" => Self::Everything,
            folder => Self::Folder(folder.trim_end_matches('/').to_owned()),
        })
    }
}

/// Writes into translations the fingerprints of the English files as they are now. Returns the
/// files that were changed.
///
/// # Errors
/// When a folder or file is missing, or English is to be accepted.
pub fn accept(root: &Path, lang: Lang, what: &Accept) -> anyhow::Result<Vec<PathBuf>> {
    if lang == Lang::En {
        bail!("English is what the others are translated from: accept hy or ru");
    }
    let content = root.join("content");
    let mut changed = Vec::new();
    match what {
        Accept::Everything => accept_below(&content, lang, &mut changed)?,
        Accept::Folder(folder) => {
            let folder = content.join(folder);
            if !accept_in(&folder, lang, &mut changed)? {
                bail!("{}: no translation is here", folder.display());
            }
        }
    }
    changed.sort();
    Ok(changed)
}

fn accept_below(folder: &Path, lang: Lang, changed: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    accept_in(folder, lang, changed)?;
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            accept_below(&path, lang, changed)?;
        }
    }
    Ok(())
}

/// Whether there was a translation with an English file beside it.
fn accept_in(folder: &Path, lang: Lang, changed: &mut Vec<PathBuf>) -> anyhow::Result<bool> {
    let mut found = false;
    for extension in ["md", "toml"] {
        let english = folder.join(format!("en.{extension}"));
        let translation = folder.join(format!("{}.{extension}", lang.code()));
        if !english.is_file() || !translation.is_file() {
            continue;
        }
        found = true;
        let read =
            |path: &Path| fs::read_to_string(path).with_context(|| path.display().to_string());
        let text = read(&translation)?;
        let accepted = with_fingerprint(&text, extension, &of_english(&read(&english)?))
            .with_context(|| translation.display().to_string())?;
        if accepted != text {
            fs::write(&translation, accepted)?;
            changed.push(translation);
        }
    }
    Ok(found)
}

/// The text with the line written or replaced; nothing else changes.
fn with_fingerprint(text: &str, extension: &str, fingerprint: &str) -> anyhow::Result<String> {
    let line = format!("{KEY} = \"{fingerprint}\"\n");
    let head_end = match extension {
        "md" => {
            let end = text.strip_prefix("+++\n").and_then(|rest| rest.find("\n+++\n"));
            end.context("no front matter: begin and end it with +++ lines")? + "+++\n".len() + 1
        }
        // The top of a TOML file ends at its first table.
        _ if text.starts_with('[') => 0,
        _ => text.find("\n[").map_or(text.len(), |at| at + 1),
    };
    let (head, rest) = text.split_at(head_end);
    if let Some(old) = head.split_inclusive('\n').find(|line| is_ours(line)) {
        return Ok(head.replacen(old, &line, 1) + rest);
    }
    if extension == "md" {
        return Ok(format!("{head}{line}{rest}"));
    }
    // Before the first key, after comments that open the file.
    let comments: usize =
        head.split_inclusive('\n').take_while(|line| line.starts_with('#')).map(str::len).sum();
    let (comments, head) = head.split_at(comments);
    let space = if head.is_empty() && !rest.is_empty() { "\n" } else { "" };
    Ok(format!("{comments}{line}{space}{head}{rest}"))
}

fn is_ours(line: &str) -> bool {
    line.split_once('=').is_some_and(|(key, _)| key.trim() == KEY)
}

/// The first 12 hexadecimal digits of the SHA-256 of an English file.
pub fn of_english(text: &str) -> String {
    let mut hash = Sha256::new();
    for line in text.lines().filter(|line| !is_ours(line)) {
        // Line by line, so that another system's line ends do not count as a change.
        hash.update(line.as_bytes());
        hash.update(b"\n");
    }
    hash.finalize().iter().take(6).fold(String::new(), |mut hex, byte| {
        _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Reports a translation that was not made from the English text as it is now.
pub fn check(
    content: &mut Content,
    path: &str,
    folder: &str,
    lang: Lang,
    translated_from: Option<&str>,
    english: &str,
) {
    let at = At::content(path).id(KEY);
    if lang == Lang::En {
        if translated_from.is_some() {
            let remedy = "take the line out: English is what the others are translated from";
            content.faults.add(at, "stands in the English file", remedy);
        }
        return;
    }
    // While the English text is being written, there is nothing to be older than.
    if is_unwritten(english) {
        return;
    }
    let command = format!("cargo xtask content accept {} {folder}", lang.code());
    match translated_from {
        None => content.faults.add(
            at,
            "the English text that this translates is not named",
            format!("read it beside the English text, then run `{command}`"),
        ),
        Some(fingerprint) if fingerprint != of_english(english) => content.faults.add(
            at,
            "the translation is older than its English source",
            format!("bring it up to date, then run `{command}`"),
        ),
        Some(_) => {}
    }
}
