//! The budgets of the design, and what was measured beside them.

use super::unit::Unit;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What decides how much something costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Bytes,
    /// Milliseconds, most of them of the line, which is the same on every machine.
    Line,
    /// Milliseconds of the processor, which is slowed four times, and is as fast as the machine.
    Processor,
}

/// One thing that is promised.
struct Budget {
    kind: Kind,
    /// As `measure.mjs` calls it.
    name: &'static str,
    words: &'static str,
    at_most: i64,
}

#[rustfmt::skip]
const BUDGETS: [Budget; 13] = [
    budget(Kind::Line, "readable", "the lesson's text can be read", 800),
    budget(Kind::Line, "ready", "its quiz answers to touch", 1800),
    budget(Kind::Bytes, "bytes", "all bytes of the first lesson", 200_000),
    budget(Kind::Bytes, "code", "WebAssembly and script in it", 150_000),
    budget(Kind::Processor, "tap", "tap on an answer → feedback", 60),
    budget(Kind::Processor, "next", "tap on the next lesson → shown", 200),
    budget(Kind::Processor, "next_offline", "tap on the next lesson → shown, without a network", 100),
    budget(Kind::Processor, "reload_offline", "the lesson opened anew without a network", 400),
    budget(Kind::Processor, "case", "the next case on the examination desk", 100),
    budget(Kind::Processor, "light", "the document in another light", 50),
    budget(Kind::Processor, "tilt", "the document tilted", 50),
    budget(Kind::Processor, "lens", "the lens at another power", 50),
    budget(Kind::Bytes, "memory", "growth over 200 navigations", 5_000_000),
];

const fn budget(kind: Kind, name: &'static str, words: &'static str, at_most: i64) -> Budget {
    Budget { kind, name, words, at_most }
}

/// How long plain HTML takes to answer a tap, in milliseconds: on the machine for which the budgets were set, and here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pace {
    here: i64,
}

impl Pace {
    const OF_THE_BUDGETS: i64 = 53;
    /// A machine that is slower than this is busy with something else: what it says of us says nothing.
    const SLOWEST: i64 = 2 * Self::OF_THE_BUDGETS;

    fn of(figures: &BTreeMap<String, Measured>) -> Self {
        let tap = plain_tap(figures).unwrap_or(Self::OF_THE_BUDGETS);
        Self { here: tap.clamp(Self::OF_THE_BUDGETS, Self::SLOWEST) }
    }

    /// What a slower machine may take; on a quicker one the budgets stay what they are.
    const fn stretch(self, milliseconds: i64) -> i64 {
        milliseconds * self.here / Self::OF_THE_BUDGETS
    }
}

/// How long plain HTML took to answer a tap, in milliseconds.
fn plain_tap(figures: &BTreeMap<String, Measured>) -> Option<i64> {
    figures.get("tap")?.floor
}

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
        let pace = Pace::of(&self.figures);
        let exceeded: Vec<&str> = BUDGETS
            .iter()
            .filter(|budget| budget.is_exceeded(&self.figures, pace))
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
    const fn unit(&self) -> Unit {
        match self.kind {
            Kind::Bytes => Unit::Bytes,
            Kind::Line | Kind::Processor => Unit::Milliseconds,
        }
    }

    const fn at(&self, pace: Pace) -> i64 {
        match self.kind {
            Kind::Bytes | Kind::Line => self.at_most,
            Kind::Processor => pace.stretch(self.at_most),
        }
    }

    fn is_exceeded(&self, measured: &BTreeMap<String, Measured>, pace: Pace) -> bool {
        measured.get(self.name).is_none_or(|measured| measured.champa > self.at(pace))
    }
}

fn table(measured: &BTreeMap<String, Measured>) -> Result<String> {
    let pace = Pace::of(measured);
    let mut table = String::from(
        "| what | budget | at this machine's pace | Champa | plain HTML |\n|---|--:|--:|--:|--:|\n",
    );
    for budget in &BUDGETS {
        let figures = measured
            .get(budget.name)
            .with_context(|| format!("`{}` was not measured", budget.name))?;
        let mark = if budget.is_exceeded(measured, pace) { " ✗" } else { "" };
        let show = |figure| budget.unit().show(figure);
        writeln!(
            table,
            "| {} | {} | {} | {}{mark} | {} |",
            budget.words,
            show(budget.at_most),
            show(budget.at(pace)),
            show(figures.champa),
            figures.floor.map_or_else(|| "–".to_owned(), show),
        )?;
    }
    writeln!(
        table,
        "\nThe budgets were set on a machine on which plain HTML answers a tap in {} ms; here it takes {} ms, and what \
         the processor decides is allowed as much more. Line and bytes are the same everywhere.",
        Pace::OF_THE_BUDGETS,
        plain_tap(measured).unwrap_or_default(),
    )?;
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

    fn all(champa: i64, floor: Option<i64>) -> BTreeMap<String, Measured> {
        let each = |budget: &Budget| (budget.name.to_owned(), Measured { champa, floor });
        BUDGETS.iter().map(each).collect()
    }

    #[test]
    fn what_is_over_budget_is_marked_and_what_is_missing_is_over() {
        assert!(!table(&all(1, None)).unwrap().contains('✗'));
        let most = table(&all(i64::MAX, None)).unwrap();
        assert_eq!(most.matches('✗').count(), BUDGETS.len());
        let pace = Pace::of(&BTreeMap::new());
        assert!(BUDGETS.iter().all(|budget| budget.is_exceeded(&BTreeMap::new(), pace)));
    }

    #[test]
    fn a_slower_machine_may_take_as_much_longer_as_plain_html_does_there() {
        let allowed = |name: &str, floor: Option<i64>| {
            let budget = BUDGETS.iter().find(|budget| budget.name == name).unwrap();
            budget.at(Pace::of(&all(0, floor)))
        };
        for (floor, tap) in
            [(None, 60), (Some(20), 60), (Some(53), 60), (Some(75), 84), (Some(999), 120)]
        {
            assert_eq!(allowed("tap", floor), tap, "{floor:?}");
        }
        assert_eq!(allowed("next_offline", Some(106)), 200);
        assert_eq!(allowed("ready", Some(106)), 1800);
        assert_eq!(allowed("code", Some(106)), 150_000);
    }
}
