//! `cargo xtask bench`: the budgets of the design, measured in a slowed-down browser against the built site,
//! and the same lesson as plain HTML beside it. `e2e/bench/measure.mjs` measures; here is what may be.

use crate::project::{Project, run_quietly, today};
use crate::serve::Server;
use crate::site::Purpose;
use crate::test::Host;
use crate::{prerequisites, site};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::process::{Command, Stdio};

/// The first lesson of the first track: what most people open first.
const LESSON: &str = "/en/school/s1/a-job-for-ani/";

#[derive(Debug, Clone, Copy)]
enum Unit {
    Milliseconds,
    Bytes,
}

impl Unit {
    /// KB and MB are 1000 and 1 000 000 bytes, as everywhere in this project.
    #[expect(clippy::cast_precision_loss, reason = "a figure for people to read")]
    fn show(self, value: i64) -> String {
        match self {
            Self::Milliseconds => format!("{value} ms"),
            Self::Bytes if value.abs() >= 1_000_000 => format!("{:.1} MB", value as f64 / 1e6),
            Self::Bytes => format!("{:.1} KB", value as f64 / 1e3),
        }
    }
}

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

/// What one page of a kind costs.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    bytes: i64,
    code: i64,
    readable: i64,
    ready: i64,
}

/// What `measure.mjs` says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Measurement {
    figures: BTreeMap<String, Measured>,
    /// By the kind of page.
    pages: BTreeMap<String, Page>,
}

/// Builds, serves, measures, writes `docs/performance.md`. A budget that is exceeded is an error.
pub fn bench(project: &Project, options: &crate::Bench) -> Result<()> {
    let browser = prerequisites::chromium()?;
    prerequisites::journeys(project)?;
    site::build(project, Purpose::Draft)?;
    let measured = if let Some(nginx) = prerequisites::installed_nginx() {
        let host = Host::start(project, &nginx, &project.dist())?;
        measure(project, options, &browser, &host.url())?
    } else {
        println!("nginx is not here: measured through our own server");
        let server = Server::start(&project.dist(), 0)?;
        measure(project, options, &browser, &server.url())?
    };
    let table = table(&measured.figures)? + "\n" + &pages(&measured.pages)?;
    println!("\n{table}");
    let docs = project.path("docs");
    fs::create_dir_all(&docs)?;
    fs::write(docs.join("performance.md"), document(project, options, &browser, &table)?)?;
    let exceeded: Vec<&str> = BUDGETS
        .iter()
        .filter(|budget| budget.is_exceeded(&measured.figures))
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

impl Budget {
    fn is_exceeded(&self, measured: &BTreeMap<String, Measured>) -> bool {
        measured.get(self.name).is_none_or(|measured| measured.champa > self.at_most)
    }
}

fn measure(
    project: &Project,
    options: &crate::Bench,
    browser: &std::path::Path,
    url: &str,
) -> Result<Measurement> {
    println!("Measuring ({} runs each)", options.runs);
    let output = Command::new("node")
        .args(["bench/measure.mjs", "--url", url, "--lesson", LESSON, "--runs"])
        .arg(options.runs.to_string())
        .current_dir(project.path("e2e"))
        .env("CHROMIUM", browser)
        .stderr(Stdio::inherit())
        .output()
        .context("`node` cannot be started\n→ install Node.js 20 or newer")?;
    if !output.status.success() {
        bail!("the measurement ended with {}; its words are above", output.status);
    }
    serde_json::from_slice(&output.stdout).context("the measurement's answer cannot be read")
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

fn document(
    project: &Project,
    options: &crate::Bench,
    browser: &std::path::Path,
    table: &str,
) -> Result<String> {
    let version = run_quietly(
        project.command(&browser.to_string_lossy()).arg("--version"),
        "name a Chromium: CHROMIUM=/path/to/chromium",
    )?;
    Ok(format!(
        "# What a lesson costs\n\n\
         Written by `cargo xtask bench` on {}: medians of {} runs, {}, {} processor cores.\n\n\
         The lesson is `{LESSON}`, opened in a new profile on a phone of 360×740: 1.6 Mbit/s, 150 ms round trip, \
         processor slowed four times. Plain HTML is the same lesson as somebody would write it by hand, with one \
         small style sheet and `<details>` for the answers: nobody can be much faster. All bytes are those of the \
         page until all of it is awake, seen from top to bottom, without what the service worker fetches afterwards.\n\n\
         {table}\n\
         How it is measured stands at the head of `e2e/bench/measure.mjs`; the budgets are in \
         `app/xtask/src/bench.rs`.\n",
        today(),
        options.runs,
        version.trim(),
        std::thread::available_parallelism()?,
    ))
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

    #[test]
    fn figures_are_written_for_people() {
        assert_eq!(Unit::Bytes.show(149_960), "150.0 KB");
        assert_eq!(Unit::Bytes.show(5_000_000), "5.0 MB");
        assert_eq!(Unit::Milliseconds.show(53), "53 ms");
    }
}
