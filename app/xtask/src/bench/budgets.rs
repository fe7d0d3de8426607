//! The budgets of the design, and what was measured beside them.

use super::unit::Unit;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// One thing that is promised.
struct Budget {
    /// As `measure.mjs` calls it.
    name: &'static str,
    words: &'static str,
    at_most: i64,
    unit: Unit,
}

const BUDGETS: [Budget; 13] = [
    Budget {
        name: "readable",
        words: "the lesson's text can be read",
        at_most: 800,
        unit: Unit::Milliseconds,
    },
    Budget {
        name: "ready",
        words: "its quiz answers to touch",
        at_most: 1800,
        unit: Unit::Milliseconds,
    },
    Budget {
        name: "bytes",
        words: "all bytes of the first lesson",
        at_most: 200_000,
        unit: Unit::Bytes,
    },
    Budget {
        name: "code",
        words: "WebAssembly and script in it",
        at_most: 150_000,
        unit: Unit::Bytes,
    },
    Budget {
        name: "tap",
        words: "tap on an answer → feedback",
        at_most: 60,
        unit: Unit::Milliseconds,
    },
    Budget {
        name: "next",
        words: "tap on the next lesson → shown",
        at_most: 200,
        unit: Unit::Milliseconds,
    },
    Budget {
        name: "next_offline",
        words: "tap on the next lesson → shown, without a network",
        at_most: 100,
        unit: Unit::Milliseconds,
    },
    Budget {
        name: "reload_offline",
        words: "the lesson opened anew without a network",
        at_most: 400,
        unit: Unit::Milliseconds,
    },
    Budget {
        name: "case",
        words: "the next case on the examination desk",
        at_most: 100,
        unit: Unit::Milliseconds,
    },
    Budget {
        name: "light",
        words: "the document in another light",
        at_most: 50,
        unit: Unit::Milliseconds,
    },
    Budget { name: "tilt", words: "the document tilted", at_most: 50, unit: Unit::Milliseconds },
    Budget {
        name: "lens",
        words: "the lens at another power",
        at_most: 50,
        unit: Unit::Milliseconds,
    },
    Budget {
        name: "memory",
        words: "growth over 200 navigations",
        at_most: 5_000_000,
        unit: Unit::Bytes,
    },
];

/// The same thing here and on the floor: plain HTML that nobody can be much faster than.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Measured {
    champa: i64,
    floor: Option<i64>,
}

/// What one page costs.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub bytes: i64,
    pub code: i64,
    pub readable: i64,
    pub ready: i64,
}

/// What `measure.mjs` says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measurement {
    figures: BTreeMap<String, Measured>,
    /// By the kind of page.
    pages: BTreeMap<String, Page>,
}

impl Measurement {
    /// Both tables, in Markdown.
    pub fn tables(&self) -> Result<String> {
        Ok(table(&self.figures)? + "\n" + &pages(&self.pages)?)
    }

    /// A budget that is exceeded is an error.
    pub fn check(&self) -> Result<()> {
        let exceeded: Vec<&str> = BUDGETS
            .iter()
            .filter(|budget| budget.is_exceeded(&self.figures))
            .map(|budget| budget.words)
            .collect();
        if !exceeded.is_empty() {
            bail!(
                "over budget: {}\n→ make it faster; docs/performance.md has the figures",
                exceeded.join(", ")
            );
        }
        Ok(())
    }
}

impl Budget {
    fn is_exceeded(&self, measured: &BTreeMap<String, Measured>) -> bool {
        measured.get(self.name).is_none_or(|measured| measured.champa > self.at_most)
    }
}

fn table(measured: &BTreeMap<String, Measured>) -> Result<String> {
    let mut table = String::from("| what | budget | Champa | plain HTML |\n|---|--:|--:|--:|\n");
    for budget in &BUDGETS {
        let figures = measured
            .get(budget.name)
            .with_context(|| format!("`{}` was not measured", budget.name))?;
        let mark = if budget.is_exceeded(measured) { " ✗" } else { "" };
        writeln!(
            table,
            "| {} | {} | {}{mark} | {} |",
            budget.words,
            budget.unit.show(budget.at_most),
            budget.unit.show(figures.champa),
            figures.floor.map_or_else(|| "–".to_owned(), |floor| budget.unit.show(floor)),
        )?;
    }
    Ok(table)
}

fn pages(pages: &BTreeMap<String, Page>) -> Result<String> {
    let mut table = String::from(
        "| kind of page | all bytes | of them WebAssembly and script | readable | awake |\n|---|--:|--:|--:|--:|\n",
    );
    for (kind, page) in pages {
        writeln!(
            table,
            "| {kind} | {} | {} | {} | {} |",
            Unit::Bytes.show(page.bytes),
            Unit::Bytes.show(page.code),
            Unit::Milliseconds.show(page.readable),
            Unit::Milliseconds.show(page.ready),
        )?;
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_budget_is_marked_and_what_is_missing_is_over() {
        let all = |champa| -> BTreeMap<String, Measured> {
            BUDGETS
                .iter()
                .map(|budget| (budget.name.to_owned(), Measured { champa, floor: None }))
                .collect()
        };
        assert!(!table(&all(1)).unwrap().contains('✗'));
        assert_eq!(table(&all(i64::MAX)).unwrap().matches('✗').count(), BUDGETS.len());
        assert!(BUDGETS.iter().all(|budget| budget.is_exceeded(&BTreeMap::new())));
    }
}
