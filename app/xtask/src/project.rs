//! Where things are, and the line of progress that each long step prints.

use anyhow::{Context, Result, bail};
use course::Day;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// The checked-out repository.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The nearest folder upwards from here that holds both the courses and the workspace.
    pub fn find() -> Result<Self> {
        let here = std::env::current_dir().context("there is no current folder")?;
        here.ancestors()
            .find(|folder| folder.join("content").is_dir() && folder.join("Cargo.lock").is_file())
            .map(|root| Self { root: root.to_owned() })
            .context("run `cargo xtask` inside the project's folder")
    }

    #[cfg(test)]
    pub fn of_this_crate() -> Self {
        Self { root: Path::new(env!("CARGO_MANIFEST_DIR")).join("../..") }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// The built site.
    pub fn dist(&self) -> PathBuf {
        self.path("dist")
    }

    /// What can be thrown away and made again.
    pub fn cache(&self, name: &str) -> PathBuf {
        self.path(".cache").join(name)
    }

    /// The cargo that runs this tool, in the project's folder.
    pub fn cargo(&self) -> Command {
        let mut command = self.command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
        // `cargo run` tells us about xtask; a cargo inside must not take it for its own package.
        for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME"] {
            command.env_remove(name);
        }
        command
    }

    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }
}

/// Today, in UTC: contacts and facts are judged by it.
pub fn today() -> Day {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Day::of_millis(u64::try_from(since_1970.as_millis()).unwrap_or(u64::MAX))
}

/// Does `work` and says how long it took: `  rendering pages … 1.2 s`.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    print!("  {what} … ");
    // A terminal that cannot be written to is no reason to stop the work.
    let _ = std::io::stdout().flush();
    let start = Instant::now();
    let outcome = work();
    let end = if outcome.is_ok() { "" } else { "failed after " };
    println!("{end}{:.1} s", start.elapsed().as_secs_f32());
    outcome
}

/// Runs a program that prints for itself; its failure is ours, with `remedy` as what to do next.
pub fn run_loudly(command: &mut Command, remedy: &str) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("`{name}` cannot be started"))?;
    if !status.success() {
        bail!("`{name}` ended with {status}\n→ {remedy}");
    }
    Ok(())
}

/// Runs a program whose output matters only when it fails.
pub fn run_quietly(command: &mut Command, remedy: &str) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output =
        command.output().with_context(|| format!("`{name}` cannot be started\n→ {remedy}"))?;
    if !output.status.success() {
        bail!(
            "{}{}\n`{name}` ended with {}\n→ {remedy}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
            output.status
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
