//! A folder served as a host would serve it, while it is measured.

use crate::prerequisites;
use crate::project::Project;
use crate::serve::Server;
use crate::test::Host;
use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The server; it ends when it is dropped.
pub enum MeasuredSite {
    Nginx(Host),
    Ours(Server),
}

impl MeasuredSite {
    pub fn start(project: &Project, folder: &Path) -> Result<Self> {
        // What is compressed less well than a host does it would be measured as too heavy.
        let nginx = prerequisites::installed_nginx().filter(|nginx| nginx.brotli.is_some());
        if let Some(nginx) = nginx {
            return Host::start(project, &nginx, folder).map(Self::Nginx);
        }
        println!("nginx with its Brotli module is not here: measured through our own server");
        Server::start(folder, 0).map(Self::Ours)
    }

    /// A site of somebody else, which does not keep our Content-Security-Policy.
    pub fn start_for_anybody(project: &Project, folder: &Path) -> Result<Self> {
        let nginx = prerequisites::nginx()?;
        Host::start_for_anybody(project, &nginx, folder).map(Self::Nginx)
    }

    pub fn url(&self) -> String {
        match self {
            Self::Nginx(host) => host.url(),
            Self::Ours(server) => server.url(),
        }
    }
}

/// The scripts of `e2e/bench/` and the browser that they drive.
pub struct Phone {
    room: PathBuf,
    browser: PathBuf,
    runs: u32,
}

impl Phone {
    pub fn find(project: &Project, runs: u32) -> Result<Self> {
        let browser = prerequisites::chromium()?;
        prerequisites::journeys(project)?;
        Ok(Self { room: project.path("e2e"), browser, runs })
    }

    pub fn browser(&self) -> &Path {
        &self.browser
    }

    /// Runs a script and reads the JSON that it prints.
    pub fn measure<T: DeserializeOwned>(&self, script: &str, arguments: &[&str]) -> Result<T> {
        let output = Command::new("node")
            .arg(format!("bench/{script}"))
            .args(arguments)
            .arg("--runs")
            .arg(self.runs.to_string())
            .current_dir(&self.room)
            .env("CHROMIUM", &self.browser)
            .stderr(Stdio::inherit())
            .output()
            .context("`node` cannot be started\n→ install Node.js 20 or newer")?;
        if !output.status.success() {
            bail!("the measurement ended with {}; its words are above", output.status);
        }
        serde_json::from_slice(&output.stdout).context("the measurement's answer cannot be read")
    }
}
