//! Reading files of the content: faults instead of panics, and what the checks of words need later.

use course::Lang;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::fault::{At, Faults};

/// Marks what the templates of a new lesson leave to the author.
pub const UNWRITTEN: char = '✎';

/// The content folder being read, and everything found in it so far.
pub struct Content {
    folder: PathBuf,
    pub faults: Faults,
    /// Every text that a learner reads.
    pub passages: Vec<Passage>,
}

/// A text for the checks of words.
#[derive(Debug, Clone)]
pub struct Passage {
    pub at: At,
    pub lang: Lang,
    /// The line of the file that the text's first line is, when its lines are lines of the file.
    pub first_line: Option<usize>,
    /// No Markdown.
    pub text: String,
    /// Whether the readers are promised short sentences.
    pub is_plain_language: bool,
    /// Whether it may use wordings that the glossary refuses: the glossary itself must.
    pub is_glossary: bool,
}

impl Content {
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), faults: Faults::default(), passages: Vec::new() }
    }

    /// The text of a file; a fault when there is none.
    pub fn read(&mut self, relative: &str) -> Option<String> {
        match fs::read_to_string(self.folder.join(relative)) {
            Ok(text) => {
                self.report_unwritten(relative, &text);
                Some(text)
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let remedy = "write it; content/README.md says what belongs in it";
                self.faults.add(At::content(relative), "the file is missing", remedy);
                None
            }
            Err(error) => {
                let message = format!("the file cannot be read: {error}");
                self.faults.add(At::content(relative), message, "save it as UTF-8 text");
                None
            }
        }
    }

    fn report_unwritten(&mut self, relative: &str, text: &str) {
        let mut marked = text.lines().enumerate().filter(|(_, line)| line.contains(UNWRITTEN));
        if let Some((first, _)) = marked.next() {
            let message =
                format!("still to be written: {} lines marked {UNWRITTEN}", marked.count() + 1);
            let remedy = "write what the line asks for, and take the mark away";
            self.faults.add(At::content(relative).line(first + 1), message, remedy);
        }
    }

    /// A TOML file as a table, so that its entries can be read one by one.
    pub fn table(&mut self, relative: &str) -> Option<toml::Table> {
        let text = self.read(relative)?;
        self.parse(relative, &text, 1)
    }

    /// TOML that begins at a line of a file.
    pub fn parse<T: DeserializeOwned>(
        &mut self,
        relative: &str,
        toml: &str,
        first_line: usize,
    ) -> Option<T> {
        toml::from_str(toml)
            .map_err(|error| {
                let at = At::content(relative);
                let at = match error.span() {
                    Some(span) => at.line(first_line + newlines(&toml[..span.start])),
                    None => at,
                };
                let remedy = "mend it; content/README.md shows the form";
                self.faults.add(at, one_line(error.message()), remedy);
            })
            .ok()
    }

    /// Reads one value of a table.
    pub fn value<T: DeserializeOwned>(&mut self, at: &At, value: toml::Value) -> Option<T> {
        T::deserialize(value)
            .map_err(|error| {
                let remedy = "mend it; content/README.md shows the form";
                self.faults.add_joined(at, &one_line(error.message()), remedy);
            })
            .ok()
    }

    /// Names of files and folders in a folder, sorted; a fault when there is none.
    pub fn names(&mut self, relative: &str) -> Vec<(String, Is)> {
        let Ok(entries) = fs::read_dir(self.folder.join(relative)) else {
            let at = At::content(relative);
            self.faults.add(at, "the folder is missing", "make it, or take its name off the list");
            return Vec::new();
        };
        let mut names: Vec<_> = entries
            .flatten()
            .map(|entry| {
                let is = if entry.path().is_dir() { Is::Folder } else { Is::File };
                (entry.file_name().to_string_lossy().into_owned(), is)
            })
            .collect();
        names.sort();
        names
    }

    pub fn has_folder(&self, relative: &str) -> bool {
        self.folder.join(relative).is_dir()
    }

    pub fn has_file(&self, relative: &str) -> bool {
        self.folder.join(relative).is_file()
    }

    /// Reports what does not belong in a folder.
    pub fn report_strays(&mut self, folder: &str, belongs: impl Fn(&str, Is) -> bool) {
        for (name, is) in self.names(folder) {
            if !belongs(&name, is) {
                let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
                let (message, remedy) = match is {
                    Is::File => (
                        "nobody reads this file",
                        "remove it, or give it the name that content/README.md names",
                    ),
                    Is::Folder => (
                        "no list has this folder",
                        "add it to the list (track.toml, module.toml), or remove it",
                    ),
                };
                self.faults.add(At::content(&path), message, remedy);
            }
        }
    }

    /// Keeps a text for the checks of words, unless it is still to be written.
    pub fn keep(&mut self, passage: Passage) {
        if !is_unwritten(&passage.text) {
            self.passages.push(passage);
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Is {
    File,
    Folder,
}

pub fn is_unwritten(text: &str) -> bool {
    text.contains(UNWRITTEN)
}

/// All texts of a table by their path: `questions.first-risk.ask`.
pub fn texts(value: &toml::Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    gather(String::new(), value, &mut found);
    found
}

fn gather(path: String, value: &toml::Value, found: &mut BTreeMap<String, String>) {
    match value {
        toml::Value::String(text) => _ = found.insert(path, text.clone()),
        toml::Value::Table(table) => {
            for (key, value) in table {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                gather(path, value, found);
            }
        }
        _ => {}
    }
}

/// The parts of a Markdown file: front matter and prose.
pub struct FrontMatter<'a> {
    pub toml: &'a str,
    pub markdown: &'a str,
    /// The line of the file that the Markdown begins on.
    pub markdown_line: usize,
}

/// Splits a Markdown file at its `+++` lines.
pub fn front_matter(text: &str) -> Option<FrontMatter<'_>> {
    let rest = text.strip_prefix("+++\n")?;
    let end = if rest.starts_with("+++\n") { 0 } else { rest.find("\n+++\n")? + 1 };
    let (toml, markdown) = (&rest[..end], &rest[end + 4..]);
    Some(FrontMatter { toml, markdown, markdown_line: 3 + newlines(toml) })
}

fn newlines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// Messages of the TOML reader may have several lines; a fault has one.
pub fn one_line(message: &str) -> String {
    message.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}
