//! What it costs to make a site of so many lessons, step by step, without the compilation of the program.

use crate::content;
use crate::project::{Project, step, today};
use crate::site::wasm::Program;
use crate::site::{self, Laid, assets, compress, headers, offline};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use web::pages::Document;

/// Brotli and gzip at their best take a fifth of a second for each page, whatever else there is: of many pages so many are
/// compressed, spread over all, and the rest is reckoned from them.
const SAMPLE: usize = 150;

/// One site.
#[derive(Debug, Clone)]
pub struct BuildCost {
    pub lessons: usize,
    pub terms: usize,
    pub pages: usize,
    pub reading: Duration,
    pub rendering: Duration,
    /// The pages and the tables of what can be kept.
    pub writing: Duration,
    pub compressing: Duration,
    /// Whether only a sample was compressed.
    pub is_compressing_reckoned: bool,
    /// What the service worker fetches for everybody, on the wire.
    pub shell: u64,
    /// The most memory that this program had at once, where the system tells.
    pub memory: Option<u64>,
}

impl BuildCost {
    /// Makes the site in `folder` and keeps what it cost. Of the pages of courses only those of the module in which `visited`
    /// stands are sure to be compressed.
    pub fn of(
        project: &Project,
        program: &Program,
        content_folder: &Path,
        folder: &Path,
        visited: &str,
    ) -> Result<Self> {
        forget_peak();
        let (loaded, reading) =
            timed("reading the courses", || Ok(content::load(content_folder, today())))?;
        let mut book = loaded.book.context("the courses cannot be read")?;
        let site = folder.join("site");
        let Laid { store, addresses, program_folder } =
            site::lay_assets(project, program, &mut book, &site)?;
        let (mut pages, rendering) =
            timed("rendering the pages", || Ok(web::pages::render(&book, &addresses)))?;
        let worker = offline::worker(project)?;
        let build = site::name_build(&store, &mut pages, &worker);
        let ((), writing) = timed("writing them", || site::write_pages(&site, &pages))?;
        site::write(&site.join(headers::WORKER), site::named(&worker, &build).as_bytes())?;

        let assets = assets::files_below(&site.join("assets"))?;
        let pictures = assets::files_below(&site.join("pictures"))?;
        // As the build of the real courses has left them: they are the same files.
        let warm = project.cache("compressed");
        compress::files(&[assets, pictures].concat(), &warm)?;
        let (compressing, is_compressing_reckoned) =
            compressed(&site, &pages, visited, &folder.join("compressed"))?;

        let parts = offline::Parts::of(program, &program_folder);
        let addresses = store.addresses().collect();
        let (_, tables) = timed("writing what can be kept", || {
            offline::write_tables(&site, build.as_str(), &pages, &addresses, &parts)
        })?;
        let tables_folder = site.join("offline").join(build.as_str());
        compress::files(&assets::files_below(&tables_folder)?, &folder.join("compressed"))?;
        Ok(Self {
            lessons: book.lessons().count(),
            terms: book.glossary.len(),
            pages: pages.len(),
            reading,
            rendering,
            writing: writing + tables,
            compressing,
            is_compressing_reckoned,
            shell: weight_of_shell(&tables_folder)?,
            memory: peak(),
        })
    }

    /// Everything but the program.
    pub fn total(&self) -> Duration {
        self.reading + self.rendering + self.writing + self.compressing
    }
}

/// Compresses what will be looked at, and as many of the other pages as are needed to know what all would cost.
fn compressed(
    site: &Path,
    pages: &[Document],
    visited: &str,
    cache: &Path,
) -> Result<(Duration, bool)> {
    let sample: Vec<PathBuf> = pages
        .iter()
        .step_by(pages.len().div_ceil(SAMPLE).max(1))
        .map(|page| site.join(&page.path))
        .collect();
    let (_, took) = timed(&format!("compressing {} of them", sample.len()), || {
        compress::files(&sample, cache)
    })?;
    let looked_at: Vec<PathBuf> = pages
        .iter()
        .filter(|page| !is_in_a_module(&page.path) || is_beside(&page.path, visited))
        .map(|page| site.join(&page.path))
        .collect();
    compress::files(&looked_at, cache)?;
    let all = took.mul_f64(ratio(pages.len(), sample.len()));
    Ok((all, sample.len() < pages.len()))
}

fn is_in_a_module(path: &str) -> bool {
    let folders: Vec<&str> = path.split('/').collect();
    folders.len() > 3 && course::Track::from_slug(folders[1]).is_some()
}

/// Whether a page stands in the module of an address.
fn is_beside(path: &str, address: &str) -> bool {
    let module = address.trim_matches('/').rsplit_once('/').map_or("", |(module, _)| module);
    path.strip_prefix(module).is_some_and(|rest| rest.starts_with('/'))
}

/// The sum of what `shell.json` names, on the wire.
fn weight_of_shell(tables: &Path) -> Result<u64> {
    let text = fs::read_to_string(tables.join("shell.json"))?;
    let shell: serde_json::Value = serde_json::from_str(&text)?;
    let files = ["assets", "pages"].into_iter().filter_map(|list| shell[list].as_array());
    Ok(files.flatten().filter_map(|file| file[2].as_u64()).sum())
}

fn timed<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<(T, Duration)> {
    let start = Instant::now();
    let result = step(what, work)?;
    Ok((result, start.elapsed()))
}

#[expect(clippy::cast_precision_loss, reason = "numbers of pages")]
fn ratio(all: usize, some: usize) -> f64 {
    all as f64 / some.max(1) as f64
}

/// Lets the system count the most memory from here on, where it can.
fn forget_peak() {
    // Elsewhere than on Linux the memory is not reported.
    let _ = fs::write("/proc/self/clear_refs", "5");
}

fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kibibytes| kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_that_are_looked_at_are_known_by_their_paths() {
        assert!(is_in_a_module("en/school/s1/index.html"));
        assert!(is_in_a_module("en/school/s1/a/index.html"));
        assert!(!is_in_a_module("en/school/index.html"));
        assert!(!is_in_a_module("en/tools/practice/index.html"));
        assert!(is_beside("en/school/s1/b/index.html", "/en/school/s1/a/"));
        assert!(is_beside("en/school/s1/index.html", "/en/school/s1/a/"));
        assert!(!is_beside("en/school/s11/b/index.html", "/en/school/s1/a/"));
    }
}
