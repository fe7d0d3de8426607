//! `cargo xtask bench --peers`: the same lesson on the platforms that people would use instead, measured in the same way.
//!
//! ```text
//! plain_lesson   the lesson as Markdown that every platform reads, with one question
//! workshop       where a platform is installed and its lesson is built
//! plain_html, liascript, starlight, mkdocs
//!                the lesson on each of them
//! ```
//!
//! A platform that is not to be had is named, and the bench goes on. All are served by the same server, compressed with
//! Brotli as a good host would.

mod liascript;
mod mkdocs;
mod plain_html;
mod plain_lesson;
mod starlight;
mod workshop;

use super::chart::bars::{self, Field, Row};
use super::measured_site::{MeasuredSite, Phone};
use super::report::Part;
use super::unit::Unit;
use super::{LESSON, write, written};
use crate::project::{Project, step};
use crate::site::compress;
use anyhow::Result;
use plain_lesson::PlainLesson;
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

/// The question that every platform asks.
const QUESTION: &str = "apples";

/// A lesson that is ready to be served: static files, and its address in them. `{host}` in the address stands for where they
/// are served.
struct Made {
    folder: PathBuf,
    page: String,
}

/// Where to look in a page.
#[derive(Debug, Clone, Copy)]
struct Look {
    readable: &'static str,
    ready: &'static str,
    taps: &'static [&'static str],
    feedback: &'static str,
}

/// One platform.
struct Peer {
    name: &'static str,
    version: &'static str,
    look: Look,
    make: fn(&Project, &PlainLesson) -> Result<Made>,
}

/// A question whose answers are unfolded.
const fn details(readable: &'static str) -> Look {
    Look {
        readable,
        ready: "details",
        taps: &["details summary"],
        feedback: "details[open] > :not(summary)",
    }
}

const PEERS: [Peer; 5] = [
    Peer {
        name: "Champa",
        version: "",
        look: Look {
            readable: ".lesson",
            ready: "html[data-awake]",
            taps: &[".quiz label", ".quiz .question__buttons .button--primary"],
            feedback: ".quiz .verdict",
        },
        make: |project, _| Ok(Made { folder: project.dist(), page: LESSON.to_owned() }),
    },
    Peer { name: "plain HTML", version: "", look: details("article"), make: plain_html::make },
    Peer {
        name: "Starlight",
        version: starlight::VERSION,
        look: Look {
            // The table of contents is made of the same element.
            taps: &[".sl-markdown-content summary"],
            ready: ".sl-markdown-content details",
            feedback: ".sl-markdown-content details[open] > :not(summary)",
            readable: ".sl-markdown-content",
        },
        make: starlight::make,
    },
    Peer {
        name: "MkDocs Material",
        version: mkdocs::VERSION,
        look: details("article"),
        make: mkdocs::make,
    },
    Peer {
        name: "LiaScript",
        version: liascript::VERSION,
        look: Look {
            readable: ".lia-slide__content",
            ready: ".lia-quiz input",
            taps: &[".lia-quiz label", ".lia-quiz .lia-quiz__check"],
            feedback: ".lia-quiz__feedback",
        },
        make: liascript::make,
    },
];

/// What cannot be measured here, and why.
const ABSENT: [(&str, &str); 3] = [
    (
        "H5P",
        "its player is published as a package (`h5p-standalone`), its content types (Column, Multiple Choice) are not: \
         they come from its own hub",
    ),
    (
        "Adapt",
        "its tool is published as a package (`adapt-cli`), the framework and its components are not: the tool clones them",
    ),
    (
        "Kolibri",
        "its server is published as a package and starts, but lessons come to it from a channel of its own Studio; a channel \
         written into its database by hand was listed, and its lesson stayed blank",
    ),
];

/// What `peers.mjs` says.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Measured {
    readable: i64,
    ready: i64,
    bytes: i64,
    code: i64,
    tap: i64,
}

/// Builds all of them, measures, and writes the part of `docs/performance.md`. The real site has just been built.
pub fn peers(project: &Project, options: &crate::Bench, phone: &Phone) -> Result<()> {
    let lesson_id = LESSON.trim_matches('/').trim_start_matches("en/");
    let lesson = PlainLesson::read(&project.path("content"), lesson_id, QUESTION)?;
    let mut measured = Vec::new();
    for peer in &PEERS {
        println!("\n{} {}", peer.name, peer.version);
        let found = peer.measure(project, phone, &lesson);
        if let Err(fault) = &found {
            println!("{} was not measured: {fault:#}", peer.name);
        }
        measured.push((peer, found.ok()));
    }
    let table = table(&measured)?;
    println!("\n{table}");
    fs::write(project.path("docs/peers.svg"), chart(&measured))?;
    let body = format!(
        "Written by `cargo xtask bench --peers` on {}.\n\n\
         The text and the picture of `{LESSON}` and one of its questions, on each platform as its authors mean it, all served \
         by the same server with Brotli, and opened on the same phone and line. Champa is the lesson itself: it has six \
         questions, a story of choices, sources and terms more. Where a platform has no quiz, the answers are unfolded. LiaScript is its interpreter as it is published for previews, \
         since its exporter is not to be had; Starlight is the newest that runs on the Node.js that Champa asks for; MkDocs has \
         no fonts from another host.\n\n\
         ![The same lesson elsewhere](peers.svg)\n\n\
         {table}",
        written(project, options, phone)?
    );
    write(project, Part::Peers, &body)
}

impl Peer {
    fn measure(&self, project: &Project, phone: &Phone, lesson: &PlainLesson) -> Result<Measured> {
        let Made { folder, page } = (self.make)(project, lesson)?;
        if folder != project.dist() {
            step("compressing (Brotli 11, gzip 9)", || {
                compress::folder(&folder, &project.cache("peers/compressed").join(self.name))
            })?;
        }
        let site = MeasuredSite::start_for_anybody(project, &folder)?;
        let url = format!("{}{}", site.url(), page.replace("{host}", &site.url()));
        let Look { readable, ready, taps, feedback } = self.look;
        let mut arguments =
            vec!["--url", &url, "--readable", readable, "--ready", ready, "--feedback", feedback];
        for tap in taps {
            arguments.extend(["--tap", tap]);
        }
        step("measuring", || phone.measure("peers.mjs", &arguments))
    }
}

fn table(measured: &[(&Peer, Option<Measured>)]) -> Result<String> {
    let mut table = String::from(
        "| platform | version | text readable | question ready | tap → feedback | all bytes | of them script and WebAssembly |\n\
         |---|---|--:|--:|--:|--:|--:|\n",
    );
    for (peer, found) in measured {
        let version = if peer.version.is_empty() { "–" } else { peer.version };
        match found {
            Some(found) => writeln!(
                table,
                "| {} | {version} | {} | {} | {} | {} | {} |",
                peer.name,
                Unit::Milliseconds.show(found.readable),
                Unit::Milliseconds.show(found.ready),
                Unit::Milliseconds.show(found.tap),
                Unit::Bytes.show(found.bytes),
                Unit::Bytes.show(found.code),
            )?,
            None => writeln!(table, "| {} | {version} | not measured | | | | |", peer.name)?,
        }
    }
    table += "\nNot to be had from npm or PyPI as something that shows a lesson, and so not measured:\n\n";
    for (name, why) in ABSENT {
        writeln!(table, "- **{name}**: {why}.")?;
    }
    Ok(table)
}

fn chart(measured: &[(&Peer, Option<Measured>)]) -> String {
    #[expect(clippy::cast_precision_loss, reason = "the length of a bar")]
    let rows: Vec<Row> = measured
        .iter()
        .filter_map(|(peer, found)| Some((peer, (*found)?)))
        .map(|(peer, found)| Row {
            name: peer.name.to_owned(),
            figures: [found.readable, found.ready, found.tap, found.bytes]
                .map(|figure| Some(figure as f64))
                .to_vec(),
        })
        .collect();
    let seconds: fn(f64) -> String = |milliseconds| format!("{:.1} s", milliseconds / 1000.0);
    let milliseconds: fn(f64) -> String = |milliseconds| format!("{milliseconds:.0} ms");
    let kilobytes: fn(f64) -> String = |bytes| format!("{:.0} KB", bytes / 1000.0);
    let fields: [Field; 4] = [
        ("text readable", seconds),
        ("question ready", seconds),
        ("tap → feedback", milliseconds),
        ("all bytes", kilobytes),
    ];
    bars::bars("The same lesson elsewhere", &fields, &rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_measured_is_named() {
        let found = Measured { readable: 900, ready: 1000, bytes: 30_000, code: 1000, tap: 50 };
        let measured: Vec<_> =
            PEERS.iter().map(|peer| (peer, (peer.name != "Starlight").then_some(found))).collect();
        let table = table(&measured).unwrap();
        assert!(table.contains("| Starlight | 0.37.0 | not measured |"), "{table}");
        assert!(table.contains("**H5P**") && table.contains("**Adapt**"));
        assert_eq!(chart(&measured).matches("<rect").count(), 4 * (PEERS.len() - 1));
    }
}
