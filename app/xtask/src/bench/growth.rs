//! `cargo xtask bench --growth`: what grows with the courses, and what must not.
//!
//! ```text
//! synthetic_course  a course of as many lessons as are wanted, each like a real one
//! build_cost        what it costs to make a site of it, step by step
//! ```
//!
//! The log of answers is measured with the real courses; `e2e/bench/growth.mjs` writes it.

mod build_cost;
mod synthetic_course;

use super::budgets::Page;
use super::chart::{self, Line, Panel};
use super::measured_site::{MeasuredSite, Phone};
use super::report::Part;
use super::unit::{Unit, grouped};
use super::{LESSON, write, written};
use crate::project::Project;
use crate::site::wasm::{self, Program};
use crate::site::{self, Purpose};
use anyhow::{Context, Result, bail};
use build_cost::BuildCost;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;
use synthetic_course::{PATTERN, SyntheticCourse};

const LESSONS: [usize; 4] = [10, 100, 1000, 10_000];

const ANSWERS: &str = "1000,10000,100000";

/// Opening one lesson reads one lesson: a hundredth of its bytes may be chance, more is growth.
const BYTES_MAY_DIFFER_BY_PERCENT: i64 = 2;

/// Reading the real courses and rendering all of their pages.
const RENDERING_AT_MOST: Duration = Duration::from_secs(3);

/// What `growth.mjs` says of a site.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Visited {
    lesson: Page,
    home: Page,
    track: Page,
    module: Page,
    progress: Page,
    glossary: Page,
    search: Search,
}

/// From a key to the frame that shows what was found, in milliseconds.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Search {
    first: i64,
    middle: i64,
    slowest: i64,
}

/// What `growth.mjs` says of a device with many answers.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Remembering {
    answers: usize,
    /// How many of them are of the lesson that grows with the log.
    of_last: usize,
    progress: Opened,
    /// A lesson with the same few answers, however many there are of others.
    lesson: Opened,
    last_lesson: Opened,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Opened {
    readable: i64,
    /// Figures, or the mark of the lesson, are shown.
    ready: i64,
    memory: i64,
}

/// One synthetic site.
struct Step {
    cost: BuildCost,
    visited: Visited,
}

/// Everything that was measured.
struct Growth {
    real: BuildCost,
    steps: Vec<Step>,
    remembering: Vec<Remembering>,
}

/// Measures all of it and writes its part of `docs/performance.md`. The real site has just been built.
pub fn growth(project: &Project, options: &crate::Bench, phone: &Phone) -> Result<()> {
    let program = wasm::build(project)?;
    println!("\nThe real courses");
    let real = real_cost(project, &program)?;
    let remembering = remember(project, phone)?;
    let mut steps = Vec::new();
    for lessons in LESSONS {
        println!("\n{} lessons in {} languages", grouped(lessons), course::Lang::ALL.len());
        steps.push(Step::of(project, &program, phone, lessons)?);
    }
    let growth = Growth { real, steps, remembering };
    let tables = growth.tables()?;
    println!("\n{tables}");
    fs::write(project.path("docs/growth.svg"), growth.chart())?;
    let body = format!(
        "Written by `cargo xtask bench --growth` on {}.\n\n\
         Courses of 10 to 10 000 lessons, each like `{PATTERN}` in shape and length, ten to a module, in three \
         languages; the glossary has as many terms as there are lessons, or as it has today. The phone and the line are \
         those of above. Opening one lesson may not cost more because there are others: its bytes must not differ by \
         more than {BYTES_MAY_DIFFER_BY_PERCENT} % from the smallest course to the largest.\n\n\
         ![What grows and what does not](growth.svg)\n\n\
         {tables}",
        written(project, options, phone)?
    );
    write(project, Part::Growth, &body)?;
    growth.check()
}

/// A folder of our own that is not there yet.
fn temporary_folder(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("champa-growth-{}-{name}", std::process::id()))
}

fn real_cost(project: &Project, program: &Program) -> Result<BuildCost> {
    let folder = temporary_folder("real");
    let cost = BuildCost::of(project, program, &project.path("content"), &folder, LESSON);
    // What is left over in the temporary folder harms nobody.
    let _ = fs::remove_dir_all(&folder);
    cost
}

/// Measures devices with many answers, on the real site.
fn remember(project: &Project, phone: &Phone) -> Result<Vec<Remembering>> {
    let book = site::read_book(project, Purpose::Draft)?;
    let questions: BTreeMap<String, Vec<String>> = book
        .lessons()
        .map(|lesson| {
            let quiz = lesson.texts.get(course::Lang::En).quiz();
            (lesson.id.to_string(), quiz.map(|pose| pose.head().id.to_string()).collect())
        })
        .collect();
    let file = temporary_folder("questions.json");
    fs::write(&file, serde_json::to_string(&questions)?)?;
    let site = MeasuredSite::start(project, &project.dist())?;
    let name = file.to_string_lossy();
    let arguments =
        ["--url", &site.url(), "--lesson", LESSON, "--answers", ANSWERS, "--questions", &name];
    let remembering = phone.measure("growth.mjs", &arguments);
    let _ = fs::remove_file(&file);
    remembering
}

impl Step {
    fn of(project: &Project, program: &Program, phone: &Phone, lessons: usize) -> Result<Self> {
        let root = temporary_folder(&lessons.to_string());
        let course = SyntheticCourse::write(&project.path("content"), &root, lessons)?;
        let lesson = course.lesson_in_the_middle();
        let cost = BuildCost::of(project, program, &course.content(), &root, &lesson)?;
        let site = MeasuredSite::start(project, &root.join("site"))?;
        let visited = phone.measure("growth.mjs", &["--url", &site.url(), "--lesson", &lesson])?;
        Ok(Self { cost, visited })
    }
}

impl Growth {
    /// What may not grow has not grown.
    fn check(&self) -> Result<()> {
        let mut faults = Vec::new();
        let first = self.steps.first().context("nothing was measured")?;
        for step in &self.steps {
            if differs(first.visited.lesson.bytes, step.visited.lesson.bytes) {
                faults.push(format!(
                    "one of {} lessons weighs {}, one of {} {}",
                    grouped(first.cost.lessons),
                    Unit::Bytes.show(first.visited.lesson.bytes),
                    grouped(step.cost.lessons),
                    Unit::Bytes.show(step.visited.lesson.bytes),
                ));
            }
        }
        let rendering = self.real.reading + self.real.rendering;
        if rendering > RENDERING_AT_MOST {
            faults.push(format!(
                "reading and rendering the real courses takes {} of {}",
                seconds(rendering),
                seconds(RENDERING_AT_MOST)
            ));
        }
        if !faults.is_empty() {
            bail!("it grows: {}\n→ docs/performance.md has the figures", faults.join("; "));
        }
        Ok(())
    }

    fn tables(&self) -> Result<String> {
        let mut text = String::new();
        text += "### Building the pages\n\n\
            | lessons | pages | reading | rendering | writing | compressing | all of it | memory |\n\
            |--:|--:|--:|--:|--:|--:|--:|--:|\n";
        let costs = self.steps.iter().map(|step| &step.cost);
        for cost in std::iter::once(&self.real).chain(costs) {
            let about = if cost.is_compressing_reckoned { "≈ " } else { "" };
            writeln!(
                text,
                "| {}{} | {} | {} | {} | {} | {about}{} | {about}{} | {} |",
                grouped(cost.lessons),
                if std::ptr::eq(cost, &raw const self.real) { " (today)" } else { "" },
                grouped(cost.pages),
                seconds(cost.reading),
                seconds(cost.rendering),
                seconds(cost.writing),
                seconds(cost.compressing),
                seconds(cost.total()),
                cost.memory.map_or_else(|| "–".to_owned(), |bytes| Unit::Bytes.show(signed(bytes))),
            )?;
        }
        text += "\nWithout the compilation of the program, and with nothing compressed before. Where it says ≈, 150 pages \
            were compressed and the rest reckoned from them: each page is compressed by itself. Reading and rendering \
            today's courses may take 3 s.\n\n";
        text += "### Opening one page of many\n\n\
            | lessons | a lesson: bytes | readable | awake | home | track | module | progress: bytes | awake | kept unasked |\n\
            |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n";
        for Step { cost, visited } in &self.steps {
            let bytes = |page: &Page| Unit::Bytes.show(page.bytes);
            writeln!(
                text,
                "| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
                grouped(cost.lessons),
                bytes(&visited.lesson),
                Unit::Milliseconds.show(visited.lesson.readable),
                Unit::Milliseconds.show(visited.lesson.ready),
                bytes(&visited.home),
                bytes(&visited.track),
                bytes(&visited.module),
                bytes(&visited.progress),
                Unit::Milliseconds.show(visited.progress.ready),
                Unit::Bytes.show(signed(cost.shell)),
            )?;
        }
        text += "\nAll bytes of the page and what it loads. *Kept unasked* is what the service worker fetches for everybody \
            when the first page is there: the program, the help, and every page that leads on.\n\n";
        text += "### Searching the glossary\n\n\
            | terms | page: bytes | awake | first key → result | middle of six keys | slowest |\n\
            |--:|--:|--:|--:|--:|--:|\n";
        for Step { cost, visited } in &self.steps {
            writeln!(
                text,
                "| {} | {} | {} | {} | {} | {} |",
                grouped(cost.terms),
                Unit::Bytes.show(visited.glossary.bytes),
                Unit::Milliseconds.show(visited.glossary.ready),
                Unit::Milliseconds.show(visited.search.first),
                Unit::Milliseconds.show(visited.search.middle),
                Unit::Milliseconds.show(visited.search.slowest),
            )?;
        }
        text += "\n### A device that remembers\n\n\
            | answers on the device | progress page: figures | its memory | a lesson: text | its mark | its memory | a lesson with its share of the log | its mark |\n\
            |--:|--:|--:|--:|--:|--:|--:|--:|\n";
        for found in &self.remembering {
            writeln!(
                text,
                "| {} | {} | {} | {} | {} | {} | {} answers | {} |",
                grouped(found.answers),
                Unit::Milliseconds.show(found.progress.ready),
                Unit::Bytes.show(found.progress.memory),
                Unit::Milliseconds.show(found.lesson.readable),
                Unit::Milliseconds.show(found.lesson.ready),
                Unit::Bytes.show(found.lesson.memory),
                grouped(found.of_last),
                Unit::Milliseconds.show(found.last_lesson.ready),
            )?;
        }
        text += "\nThe real courses, opened again on a device that has been here before. The lesson has three attempts at its \
            quiz; all other answers are of other lessons.\n";
        Ok(text)
    }

    fn chart(&self) -> String {
        let of_lessons = |figure: fn(&Step) -> f64| -> Vec<(f64, f64)> {
            self.steps.iter().map(|step| (count(step.cost.lessons), figure(step))).collect()
        };
        let of_terms = |figure: fn(&Step) -> f64| -> Vec<(f64, f64)> {
            self.steps.iter().map(|step| (count(step.cost.terms), figure(step))).collect()
        };
        let of_answers = |figure: fn(&Remembering) -> i64| -> Vec<(f64, f64)> {
            let all = self.remembering.iter();
            all.map(|found| (count(found.answers), float(figure(found)))).collect()
        };
        let seconds: fn(f64) -> String = |seconds| format!("{seconds} s");
        let milliseconds: fn(f64) -> String = |milliseconds| {
            if milliseconds < 1000.0 {
                format!("{milliseconds} ms")
            } else {
                format!("{} s", milliseconds / 1000.0)
            }
        };
        let bytes: fn(f64) -> String = |bytes| match bytes {
            bytes if bytes >= 1e9 => format!("{} GB", bytes / 1e9),
            bytes if bytes >= 1e6 => format!("{} MB", bytes / 1e6),
            bytes => format!("{} KB", bytes / 1e3),
        };
        let panels = [
            Panel {
                title: "Building the pages",
                counts: "lessons, in three languages",
                show: seconds,
                lines: vec![
                    Line {
                        name: "reading",
                        points: of_lessons(|step| step.cost.reading.as_secs_f64()),
                    },
                    Line {
                        name: "rendering",
                        points: of_lessons(|step| step.cost.rendering.as_secs_f64()),
                    },
                    Line {
                        name: "writing",
                        points: of_lessons(|step| step.cost.writing.as_secs_f64()),
                    },
                    Line {
                        name: "compressing",
                        points: of_lessons(|step| step.cost.compressing.as_secs_f64()),
                    },
                ],
            },
            Panel {
                title: "Bytes of a page and what it loads",
                counts: "lessons",
                show: bytes,
                lines: vec![
                    Line {
                        name: "a lesson",
                        points: of_lessons(|step| float(step.visited.lesson.bytes)),
                    },
                    Line {
                        name: "progress",
                        points: of_lessons(|step| float(step.visited.progress.bytes)),
                    },
                    Line {
                        name: "track",
                        points: of_lessons(|step| float(step.visited.track.bytes)),
                    },
                ],
            },
            Panel {
                title: "Search: from a key to the result",
                counts: "terms in the glossary",
                show: milliseconds,
                lines: vec![
                    Line {
                        name: "middle",
                        points: of_terms(|step| float(step.visited.search.middle)),
                    },
                    Line {
                        name: "slowest",
                        points: of_terms(|step| float(step.visited.search.slowest)),
                    },
                ],
            },
            Panel {
                title: "A device that remembers",
                counts: "answers on the device",
                show: milliseconds,
                lines: vec![
                    Line {
                        name: "progress page",
                        points: of_answers(|found| found.progress.ready),
                    },
                    Line { name: "a lesson", points: of_answers(|found| found.lesson.ready) },
                    Line {
                        name: "a lesson with its share",
                        points: of_answers(|found| found.last_lesson.ready),
                    },
                ],
            },
        ];
        chart::lines("What grows and what does not", &panels)
    }
}

const fn differs(first: i64, other: i64) -> bool {
    (other - first).abs() * 100 > first * BYTES_MAY_DIFFER_BY_PERCENT
}

fn seconds(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if seconds < 10.0 { format!("{seconds:.2} s") } else { format!("{seconds:.0} s") }
}

fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

#[expect(clippy::cast_precision_loss, reason = "a place in a chart")]
const fn count(number: usize) -> f64 {
    number as f64
}

#[expect(clippy::cast_precision_loss, reason = "a place in a chart")]
const fn float(number: i64) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_per_cent_is_chance_and_more_is_growth() {
        assert!(!differs(200_000, 204_000) && !differs(200_000, 196_000));
        assert!(differs(200_000, 204_001) && differs(200_000, 195_999));
    }
}
