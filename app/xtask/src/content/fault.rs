//! What is wrong, where, and what to do about it.

use std::fmt;
use std::path::{Path, PathBuf};

/// A fault in a file, told to its author.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Relative to the repository.
    pub file: PathBuf,
    /// Counted from 1.
    pub line: Option<usize>,
    /// The thing in the file: `questions.first-risk`.
    pub id: Option<String>,
    pub message: String,
    pub remedy: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(id) = &self.id {
            write!(f, ": {id}")?;
        }
        write!(f, ": {} → {}", self.message, self.remedy)
    }
}

/// A place to report at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At {
    file: PathBuf,
    line: Option<usize>,
    id: Option<String>,
}

impl At {
    /// A file of the content, named relative to it.
    pub fn content(relative: &str) -> Self {
        Self::file(super::shown(relative))
    }

    /// A file named relative to the repository.
    pub fn file(file: impl Into<PathBuf>) -> Self {
        Self { file: file.into(), line: None, id: None }
    }

    pub fn line(&self, line: usize) -> Self {
        Self { line: Some(line), ..self.clone() }
    }

    pub fn id(&self, id: impl fmt::Display) -> Self {
        Self { id: Some(id.to_string()), ..self.clone() }
    }

    pub fn path(&self) -> &Path {
        &self.file
    }
}

/// Everything found so far.
#[derive(Debug, Default)]
pub struct Faults {
    pub faults: Vec<Fault>,
    pub warnings: Vec<Fault>,
}

impl Faults {
    pub fn add(&mut self, at: At, message: impl Into<String>, remedy: impl Into<String>) {
        self.faults.push(fault(at, message.into(), remedy.into()));
    }

    /// Something to know that does not make the content wrong.
    pub fn warn(&mut self, at: At, message: impl Into<String>, remedy: impl Into<String>) {
        self.warnings.push(fault(at, message.into(), remedy.into()));
    }

    /// A message of `course` has the form “what is wrong: what to do”, several joined by “; ”.
    pub fn add_joined(&mut self, at: &At, joined: &str, remedy: &str) {
        for one in joined.trim().split("; ") {
            let (message, remedy) = one.rsplit_once(": ").unwrap_or((one, remedy));
            self.add(at.clone(), message, remedy);
        }
    }

    /// Faults and warnings, by file and line, each once.
    pub fn sorted(self) -> (Vec<Fault>, Vec<Fault>) {
        let sort = |mut list: Vec<Fault>| {
            list.sort();
            list.dedup();
            list
        };
        (sort(self.faults), sort(self.warnings))
    }
}

fn fault(At { file, line, id }: At, message: String, remedy: String) -> Fault {
    Fault { file, line, id, message, remedy }
}
