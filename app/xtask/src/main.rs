//! The build tool. Every command of the project is here: `cargo xtask <command>`.
//!
//! ```text
//! project        where things are; a line of progress for each long step
//! prerequisites  what a machine needs beside Rust, and how it gets there
//! content        reads, checks and scaffolds the courses
//! language       what can be checked in a text of any of the three languages
//! site           build: courses + pages + WebAssembly → dist/
//! serve          shows dist/
//! pack           courses as files that are passed on, a folder for a room without network
//! test           everything that must hold before a change lands
//! bench          the budgets of the design, measured in a slowed-down browser
//! ```

mod base64;
mod bench;
mod content;
mod language;
mod pack;
mod prerequisites;
mod project;
mod serve;
mod site;
mod test;

use anyhow::{Context as _, anyhow};
use clap::{Args, Parser, Subcommand};
use course::Lang;
use course::id::LessonId;
use project::Project;
use site::Purpose;
use std::process::ExitCode;

/// Champa: one tool for everything. Start with `cargo xtask serve`.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct CommandLine {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the site and show it at <http://localhost:8080/>
    Serve(Serve),
    /// Build the site into dist/, compressed and ready for any static host
    Build(Build),
    /// Run every check and test: formatting, lints, unit tests, content, build, browser journeys
    Test(Test),
    /// Check the courses: structure, three languages, spelling, style. Fast; for authors
    Check,
    /// Start something new from a template
    #[command(subcommand)]
    New(New),
    /// Say that a translation is as new as its English source
    #[command(subcommand)]
    Content(Content),
    Pack(Pack),
    Bench(Bench),
}

#[derive(Args)]
pub struct Serve {
    /// The port to begin with; the next free one is taken
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Rebuild whenever a source file changes
    #[arg(long)]
    pub watch: bool,
}

#[derive(Args)]
struct Build {
    /// Build although the courses have faults, to look at a lesson while it is being written
    #[arg(long)]
    draft: bool,
}

impl Build {
    const fn purpose(&self) -> Purpose {
        if self.draft { Purpose::Draft } else { Purpose::Release }
    }
}

#[derive(Args)]
pub struct Test {
    /// Leave out the journeys in a real browser
    #[arg(long)]
    pub no_browser: bool,
}

#[derive(Subcommand)]
enum New {
    /// A lesson: a folder with every file it needs, and its line in the module
    Lesson {
        /// <track>/<module>/<lesson>, such as school/s1/a-job-for-ani
        address: String,
    },
}

#[derive(Subcommand)]
enum Content {
    /// Record that the translation has been brought up to date
    Accept {
        /// hy or ru
        lang: String,
        /// <track>/<module>/<lesson>, or all
        lesson: String,
    },
}

/// Write a course as one file to pass on, or a folder for a room without network
///
/// Writes pack/champa-<track>-<lang>.html: one file that holds a whole course in one language, with everything that
/// answers in it. It opens from a phone's file manager or a memory stick, needs neither network nor server, and goes
/// through Bluetooth or a messenger.
///
/// With --usb it writes pack/usb/ instead, a folder for a memory stick or a computer of a resource centre: the whole
/// site, every course as one file, a server that shows both to the phones in the room, and START.html, which explains
/// itself in three languages. The server is compiled for each system that `rustup target list --installed` names.
///
///   cargo xtask pack school hy     one course in one language
///   cargo xtask pack border        one course in every language
///   cargo xtask pack               everything
///   cargo xtask pack --usb         a folder for a room
#[derive(Args, Default)]
#[command(verbatim_doc_comment)]
pub struct Pack {
    /// The course: school, border, travel …; every course when left out
    pub track: Option<String>,
    /// The language: hy, ru or en; every language when left out
    pub lang: Option<String>,
    /// Write a folder for a memory stick, with a server for the phones in a room
    #[arg(long)]
    pub usb: bool,
}

/// Measure in a slowed-down browser what a lesson costs, and write docs/performance.md
///
/// Without a flag it measures the budgets of the design. A flag measures another section instead; what is not measured
/// stays in the document as it is, with its own date.
///
///   cargo xtask bench             the budgets
///   cargo xtask bench --growth    what grows with the lessons, the glossary and the answers
///   cargo xtask bench --peers     the same lesson on the platforms that people would use instead
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Bench {
    /// Measure courses of 10 to 10 000 lessons and logs of 1000 to 100 000 answers
    #[arg(long)]
    pub growth: bool,
    /// Build the same lesson with other platforms, as npm and `PyPI` have them, and measure it
    #[arg(long)]
    pub peers: bool,
    /// How often each thing is measured; medians are reported
    #[arg(long, default_value_t = 3)]
    pub runs: u32,
}

fn main() -> ExitCode {
    let outcome = Project::find().and_then(|project| run(&project, CommandLine::parse().task));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(project: &Project, task: Task) -> anyhow::Result<()> {
    match task {
        Task::Serve(options) => serve::serve(project, &options),
        Task::Build(options) => site::build(project, options.purpose()).map(drop),
        Task::Test(options) => test::test(project, &options),
        Task::Check => test::check_content(project),
        Task::New(New::Lesson { address }) => new_lesson(project, &address),
        Task::Content(Content::Accept { lang, lesson }) => accept(project, &lang, &lesson),
        Task::Pack(options) => pack::pack(project, &options),
        Task::Bench(options) => bench::bench(project, &options),
    }
}

fn new_lesson(project: &Project, address: &str) -> anyhow::Result<()> {
    let id = LessonId::try_from(address.trim_matches('/').to_owned())
        .map_err(|fault| anyhow!("{fault}\n→ write <track>/<module>/<lesson>"))?;
    for file in content::new_lesson(project.root(), &id)? {
        println!("{}", file.display());
    }
    println!("→ write en.md and en.toml first; `cargo xtask check` says what is still missing");
    Ok(())
}

fn accept(project: &Project, lang: &str, lesson: &str) -> anyhow::Result<()> {
    let lang = Lang::from_code(lang).with_context(|| format!("`{lang}` is no language of ours"))?;
    let what = if lesson == "all" {
        content::Accept::Everything
    } else {
        content::Accept::Folder(lesson.trim_end_matches('/').to_owned())
    };
    let changed = content::accept(project.root(), lang, &what)?;
    for file in &changed {
        println!("{}", file.display());
    }
    println!("{} files accepted", changed.len());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_has_no_contradictions() {
        CommandLine::command().debug_assert();
    }
}
