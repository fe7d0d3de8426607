//! `docs/performance.md`: a beginning and sections, each written by a run of its own. What a run has not measured stays as
//! it is, with its own date.

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// The parts of the document, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The budgets: `cargo xtask bench`.
    Budgets,
    /// `cargo xtask bench --growth`.
    Growth,
    /// `cargo xtask bench --peers`.
    Peers,
}

impl Part {
    const ALL: [Self; 3] = [Self::Budgets, Self::Growth, Self::Peers];

    /// The line that it begins with.
    const fn heading(self) -> &'static str {
        match self {
            Self::Budgets => "# What a lesson costs",
            Self::Growth => "## Growth",
            Self::Peers => "## Beside what people would use instead",
        }
    }
}

/// The document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    path: PathBuf,
    /// By part: everything below the heading.
    bodies: [Option<String>; 3],
}

impl Report {
    /// What is written already; nothing when there is no such file.
    pub fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap_or_default();
        Self { path: path.to_owned(), bodies: Part::ALL.map(|part| body(&text, part)) }
    }

    pub fn replace(&mut self, part: Part, body: &str) {
        self.bodies[part as usize] = Some(body.trim().to_owned());
    }

    pub fn write(&self) -> Result<()> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.path, self.text())
            .with_context(|| format!("{} cannot be written", self.path.display()))
    }

    fn text(&self) -> String {
        let parts: Vec<String> = Part::ALL
            .into_iter()
            .zip(&self.bodies)
            .filter_map(|(part, body)| match (part, body) {
                (_, Some(body)) => Some(format!("{}\n\n{body}\n", part.heading())),
                // A document has a title, whatever was measured first.
                (Part::Budgets, None) => Some(format!("{}\n", part.heading())),
                (Part::Growth | Part::Peers, None) => None,
            })
            .collect();
        parts.join("\n")
    }
}

/// What stands between the heading of a part and the next part.
fn body(text: &str, part: Part) -> Option<String> {
    let is_heading =
        |line: &str| Part::ALL.into_iter().find(|other| line.trim_end() == other.heading());
    let mut lines = text.lines().skip_while(|line| is_heading(line) != Some(part));
    lines.next()?;
    let body: Vec<&str> = lines.take_while(|line| is_heading(line).is_none()).collect();
    Some(body.join("\n").trim().to_owned()).filter(|body| !body.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_measured_again_stays_as_it_is() {
        let folder = std::env::temp_dir().join(format!("champa-report-{}", std::process::id()));
        let path = folder.join("performance.md");
        let mut report = Report::read(&path);
        report.replace(Part::Peers, "On Monday.\n\n### Why\n\n| a | b |\n|---|--:|\n");
        report.write().unwrap();
        let mut report = Report::read(&path);
        report.replace(Part::Budgets, "On Tuesday.\n");
        report.replace(Part::Growth, "On Wednesday.");
        report.write().unwrap();
        let expected = "# What a lesson costs\n\nOn Tuesday.\n\n## Growth\n\nOn Wednesday.\n\n\
            ## Beside what people would use instead\n\nOn Monday.\n\n### Why\n\n| a | b |\n|---|--:|\n";
        assert_eq!(fs::read_to_string(&path).unwrap(), expected);
        let mut again = Report::read(&path);
        assert_eq!(again.text(), expected);
        again.replace(Part::Growth, "On Thursday.");
        assert_eq!(again.text(), expected.replace("Wednesday", "Thursday"));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_document_has_a_title_whatever_was_measured_first() {
        let mut report = Report::read(Path::new("nowhere"));
        report.replace(Part::Growth, "x");
        assert_eq!(report.text(), "# What a lesson costs\n\n## Growth\n\nx\n");
    }
}
