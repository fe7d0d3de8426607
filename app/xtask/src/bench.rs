//! `cargo xtask bench`: what a lesson costs on a cheap phone, measured in a slowed-down browser and written to
//! `docs/performance.md`. `e2e/bench/` measures; here is what may be.
//!
//! ```text
//! budgets        the budgets of the design, and the same lesson as plain HTML beside it
//! growth         --growth: courses of 10 to 10 000 lessons, logs of 1000 to 100 000 answers
//! peers          --peers: the same lesson on the platforms that people would use instead
//! measured_site  a folder served as a host would serve it, and the browser that looks at it
//! report         the document: what was not measured stays as it is
//! chart          small SVG charts, for light and dark
//! unit           figures for people to read
//! ```

mod budgets;
mod chart;
mod growth;
mod measured_site;
mod peers;
mod report;
mod unit;

use crate::project::{Project, run_quietly, today};
use crate::site::{self, Purpose};
use anyhow::Result;
use budgets::Measurement;
use measured_site::{MeasuredSite, Phone};
use report::{Part, Report};

/// The first lesson of the first track: what most people open first.
const LESSON: &str = "/en/school/s1/a-job-for-ani/";

/// Builds, serves, measures, writes `docs/performance.md`. A budget that is exceeded is an error.
pub fn bench(project: &Project, options: &crate::Bench) -> Result<()> {
    let phone = Phone::find(project, options.runs)?;
    site::build(project, Purpose::Draft)?;
    if options.growth {
        growth::growth(project, options, &phone)?;
    }
    if options.peers {
        peers::peers(project, options, &phone)?;
    }
    if !options.growth && !options.peers {
        budgets(project, options, &phone)?;
    }
    Ok(())
}

fn budgets(project: &Project, options: &crate::Bench, phone: &Phone) -> Result<()> {
    let site = MeasuredSite::start(project, &project.dist())?;
    println!("Measuring ({} runs each)", options.runs);
    let arguments = ["--url", &site.url(), "--lesson", LESSON];
    let measured: Measurement = phone.measure("measure.mjs", &arguments)?;
    let tables = measured.tables()?;
    println!("\n{tables}");
    let body = format!(
        "Written by `cargo xtask bench` on {}.\n\n\
         The lesson is `{LESSON}`, opened in a new profile on a phone of 360×740: 1.6 Mbit/s, 150 ms round trip, \
         processor slowed four times. Plain HTML is the same lesson as somebody would write it by hand, with one \
         small style sheet and `<details>` for the answers: nobody can be much faster. All bytes are those of the \
         page until all of it is awake, seen from top to bottom, without what the service worker fetches afterwards.\n\n\
         {tables}\n\
         How it is measured stands at the head of `e2e/bench/measure.mjs`; the budgets are in \
         `app/xtask/src/bench/budgets.rs`.\n",
        written(project, options, phone)?
    );
    write(project, Part::Budgets, &body)?;
    measured.check()
}

/// The day, how often, and the machine: `2026-11-27: medians of 3 runs, Chromium …`.
fn written(project: &Project, options: &crate::Bench, phone: &Phone) -> Result<String> {
    let version = run_quietly(
        project.command(&phone.browser().to_string_lossy()).arg("--version"),
        "name a Chromium: CHROMIUM=/path/to/chromium",
    )?;
    Ok(format!(
        "{}: medians of {} runs, {}, {} processor cores",
        today(),
        options.runs,
        version.trim(),
        std::thread::available_parallelism().map_or(1, usize::from),
    ))
}

/// Puts one part into the document.
fn write(project: &Project, part: Part, body: &str) -> Result<()> {
    let mut report = Report::read(&project.path("docs/performance.md"));
    report.replace(part, body);
    report.write()
}
