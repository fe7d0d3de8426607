//! Where the other platforms are installed and their lessons are built. Nothing of it is ever committed, and a platform that
//! is there already is not installed again.

use crate::project::{Project, run_quietly, step};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of one platform.
#[derive(Debug, Clone)]
pub struct Workshop {
    folder: PathBuf,
}

impl Workshop {
    /// A folder whose name carries the version: another version is another folder.
    pub fn open(project: &Project, name: &str) -> Result<Self> {
        let folder = project.cache("peers").join(name);
        fs::create_dir_all(&folder)?;
        Ok(Self { folder })
    }

    pub fn path(&self, inside: &str) -> PathBuf {
        self.folder.join(inside)
    }

    pub fn write(&self, inside: &str, text: &str) -> Result<()> {
        crate::site::write(&self.path(inside), text.as_bytes())
    }

    /// Installs packages of npm, each as `name@version`. Their own install scripts are not run: they fetch from elsewhere.
    pub fn install_from_npm(&self, packages: &[&str]) -> Result<()> {
        if self.is_installed(packages) {
            return Ok(());
        }
        self.write(
            "package.json",
            "{ \"name\": \"lesson\", \"private\": true, \"type\": \"module\" }\n",
        )?;
        let mut command = self.command("npm");
        command.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact"]);
        self.install(command.args(packages), packages)
    }

    /// Installs a package of `PyPI`, as `name==version`, into an environment of its own.
    pub fn install_from_pypi(&self, package: &str) -> Result<()> {
        if self.is_installed(&[package]) {
            return Ok(());
        }
        let remedy = "install Python 3 with its module `venv`";
        run_quietly(self.command("python3").args(["-m", "venv", "python"]), remedy)?;
        let mut pip = self.command(&self.path("python/bin/pip").to_string_lossy());
        self.install(pip.args(["install", "--quiet", package]), &[package])
    }

    fn install(&self, command: &mut Command, packages: &[&str]) -> Result<()> {
        step(&format!("installing {}", packages.join(", ")), || {
            run_quietly(command, "connect to the network; the bench goes on without it")
        })?;
        self.write(INSTALLED, &packages.join("\n"))
    }

    fn is_installed(&self, packages: &[&str]) -> bool {
        fs::read_to_string(self.path(INSTALLED)).is_ok_and(|list| list == packages.join("\n"))
    }

    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.folder);
        command
    }

    /// Puts a file beside the lesson.
    pub fn copy(&self, file: &Path, inside: &str) -> Result<()> {
        let bytes = fs::read(file).with_context(|| format!("{} is missing", file.display()))?;
        crate::site::write(&self.path(inside), &bytes)
    }
}

/// Names what is installed, when all of it is.
const INSTALLED: &str = "installed.txt";

/// Builds a lesson with a program of the platform.
pub fn build(what: &str, command: &mut Command) -> Result<()> {
    step(&format!("building the lesson with {what}"), || {
        run_quietly(command, "the bench goes on without it").map(drop)
    })
}
