//! What can be kept for reading without a network: the worker, and for each part of the site a table of its files.
//!
//! ```text
//! /worker.js                            scripts/keep.js + builds.js + worker.js, with the name of the build
//! /offline/<build>/index.json           every part: pages, bytes
//! /offline/<build>/shell.json           what is there without being asked for: home, help, the programs
//! /offline/<build>/en.json              the pages outside the courses
//! /offline/<build>/en/school/s1.json    a module
//! ```
//!
//! A table names each file with its hash, so that the browser keeps nothing that belongs to another build. Why not
//! Workbox: its precache knows one list for everything, and its update takes over page by page what the network
//! happens to say; parts that are saved by a tap, resumed, and moved to a new build as a whole would be written beside
//! it, and it alone is larger than our two scripts.

use super::assets::hexadecimal;
use super::headers::HASHED_FOLDERS;
use super::scripts;
use super::wasm::{LOADER, Program};
use crate::project::Project;
use anyhow::{Context, Result};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::Path;
use web::pages::Document;

/// What is there without being asked for, in every language: everything that leads on, and everything that helps.
const SHELL: [&str; 8] =
    ["", "help", "embassy", "progress", "settings", "offline", "unsaved", "recipe"];

/// The parts of the program, which pages name only by what they want of them.
pub struct Parts {
    /// The script that loads them.
    loader: String,
    /// The addresses of each, by the name in `data-part`.
    files: BTreeMap<String, Vec<String>>,
}

impl Parts {
    pub fn of(program: &Program, folder: &str) -> Self {
        let address = |file: &String| format!("{folder}/{file}");
        let parts = program.parts.iter();
        Self {
            loader: format!("{folder}/{}", LOADER.trim_start_matches("./")),
            files: parts
                .map(|(part, files)| (part.clone(), files.iter().map(address).collect()))
                .collect(),
        }
    }

    /// The addresses of what a page with islands loads of them.
    pub fn wanted_by<'a>(&'a self, html: &'a str) -> impl Iterator<Item = &'a str> {
        let wanted = self
            .files
            .iter()
            .filter(move |(part, _)| html.contains(&format!("data-part=\"{part}\"")));
        wanted.flat_map(|(_, files)| files).chain([&self.loader]).map(String::as_str)
    }
}

/// The first part of a SHA-256, as the browser computes it: enough to tell files apart.
const HASH_BYTES: usize = 16;

/// The worker's script; the name of the build is still to come.
pub fn worker(project: &Project) -> Result<String> {
    Ok(format!(
        "const BUILD = '{}';\n{}{}",
        super::BUILD_ID_TO_COME,
        scripts::read(project, "keep.js")? + &scripts::read(project, "builds.js")?,
        scripts::read(project, "worker.js")?,
    ))
}

/// A part of the site that is kept as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Shell,
    /// Pages outside the courses, by the code of their language.
    Language(String),
    /// `en/school/s1`.
    Module(String),
}

impl Part {
    /// By the path of a page; `None` for what is only for the network to say.
    fn of(path: &str) -> Option<Self> {
        let folders: Vec<&str> = path.strip_suffix("index.html")?.split_terminator('/').collect();
        let is_track = |slug: &str| course::Track::from_slug(slug).is_some();
        Some(match folders[..] {
            [] | [_] => Self::Shell,
            [_, page] if SHELL.contains(&page) || is_track(page) => Self::Shell,
            [lang, track, module, ..] if is_track(track) => {
                Self::Module(format!("{lang}/{track}/{module}"))
            }
            [lang, ..] => Self::Language(lang.to_owned()),
        })
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shell => f.write_str("shell"),
            Self::Language(name) | Self::Module(name) => f.write_str(name),
        }
    }
}

/// Address, hash, bytes on the wire.
#[derive(Debug, Clone, Serialize)]
struct File(String, String, u64);

/// Address, hash, bytes on the wire, places in the list of assets.
#[derive(Debug, Clone, Serialize)]
struct Page(String, String, u64, Vec<usize>);

#[derive(Debug, Default, Serialize)]
struct Table<'a> {
    build: &'a str,
    assets: Vec<File>,
    pages: Vec<Page>,
}

impl Table<'_> {
    /// Pages that somebody can read, and bytes on the wire.
    fn weight(&self) -> (usize, u64) {
        let assets: u64 = self.assets.iter().map(|file| file.2).sum();
        let pages: u64 = self.pages.iter().map(|page| page.2).sum();
        (self.pages.len(), assets + pages)
    }
}

#[derive(Serialize)]
struct Index<'a> {
    build: &'a str,
    /// Name, pages, bytes on the wire.
    parts: Vec<(String, usize, u64)>,
}

/// Writes the tables of a site that has been written and compressed. `assets` are the addresses of its other files.
/// Returns what the heaviest course weighs in one language, in bytes on the wire.
pub fn write_tables(
    site: &Path,
    build: &str,
    pages: &[Document],
    assets: &BTreeSet<&str>,
    parts: &Parts,
) -> Result<u64> {
    let mut by_part: BTreeMap<Part, Vec<&Document>> = BTreeMap::new();
    for page in pages {
        if let Some(part) = Part::of(&page.path) {
            by_part.entry(part).or_default().push(page);
        }
    }
    // What comes with the shell is not counted again in every module.
    let mut in_shell = BTreeSet::new();
    let mut index = Index { build, parts: Vec::new() };
    for (part, pages) in by_part {
        let mut table = Table { build, ..Table::default() };
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for page in pages {
            let mut needs = Vec::new();
            let wanted = parts.wanted_by(&page.html);
            let wanted = wanted.filter_map(|address| assets.get(address).copied()).collect();
            for address in named_in(&page.html, assets).union(&wanted).copied() {
                if in_shell.contains(address) {
                    continue;
                }
                if let Some(place) = places.get(address) {
                    needs.push(*place);
                    continue;
                }
                needs.push(table.assets.len());
                places.insert(address, table.assets.len());
                table.assets.push(file(site, address)?);
            }
            let File(_, hash, bytes) = file(site, &page.path)?;
            table.pages.push(Page(address_of(&page.path), hash, bytes, needs));
        }
        if part == Part::Shell {
            add_installed_app(site, assets, &mut table)?;
            in_shell = table
                .assets
                .iter()
                .filter_map(|file| assets.get(file.0.as_str()).copied())
                .collect();
        } else {
            let (pages, bytes) = table.weight();
            index.parts.push((part.to_string(), pages, bytes));
        }
        write_json(site, build, &part.to_string(), &table)?;
    }
    write_json(site, build, "index", &index)?;
    Ok(heaviest_course(&index.parts))
}

/// The web manifest and its icons: what a home screen shows.
fn add_installed_app(site: &Path, assets: &BTreeSet<&str>, shell: &mut Table<'_>) -> Result<()> {
    for address in assets.iter().filter(|address| address.ends_with(".webmanifest")) {
        let text = super::read(&site.join(&address[1..]))?;
        let mut needs = Vec::new();
        for needed in named_in(&text, assets) {
            if shell.assets.iter().all(|known| known.0 != needed) {
                shell.assets.push(file(site, needed)?);
            }
            needs.extend(shell.assets.iter().position(|known| known.0 == needed));
        }
        let File(address, hash, bytes) = file(site, address)?;
        shell.pages.push(Page(address, hash, bytes, needs));
    }
    Ok(())
}

/// The hashed files that a text names, wherever in it: attributes, the props of islands.
fn named_in<'a>(text: &str, assets: &BTreeSet<&'a str>) -> BTreeSet<&'a str> {
    let is_of_address =
        |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '/' | '.' | '-' | '_');
    HASHED_FOLDERS
        .iter()
        .flat_map(|folder| text.match_indices(folder))
        .filter_map(|(start, _)| {
            let rest = &text[start..];
            let end = rest.find(|sign| !is_of_address(sign)).unwrap_or(rest.len());
            assets.get(&rest[..end]).copied()
        })
        .collect()
}

/// `/en/help/` for `en/help/index.html`.
fn address_of(path: &str) -> String {
    format!("/{}", path.trim_end_matches("index.html"))
}

fn file(site: &Path, address: &str) -> Result<File> {
    let path = site.join(address.trim_start_matches('/'));
    let bytes = fs::read(&path).with_context(|| format!("{} is missing", path.display()))?;
    let mut compressed = path.into_os_string();
    compressed.push(".br");
    let on_wire = fs::metadata(compressed).map_or(bytes.len() as u64, |file| file.len());
    let hash = hexadecimal(&Sha256::digest(&bytes)[..HASH_BYTES]);
    Ok(File(address.to_owned(), hash, on_wire))
}

fn write_json(site: &Path, build: &str, name: &str, value: &impl Serialize) -> Result<()> {
    let path = site.join("offline").join(build).join(format!("{name}.json"));
    super::write(&path, serde_json::to_string(value)?.as_bytes())
}

/// The heaviest course in one language, in bytes on the wire, without the shell.
fn heaviest_course(parts: &[(String, usize, u64)]) -> u64 {
    let mut courses: BTreeMap<&str, u64> = BTreeMap::new();
    for (name, _, bytes) in parts {
        if let Some((course, _module)) = name.rsplit_once('/') {
            *courses.entry(course).or_default() += bytes;
        }
    }
    courses.into_values().max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_belongs_to_one_part() {
        let module = |name: &str| Some(Part::Module(name.to_owned()));
        for (path, part) in [
            ("index.html", Some(Part::Shell)),
            ("hy/index.html", Some(Part::Shell)),
            ("hy/help/index.html", Some(Part::Shell)),
            ("hy/recipe/index.html", Some(Part::Shell)),
            ("hy/school/index.html", Some(Part::Shell)),
            ("hy/school/s1/index.html", module("hy/school/s1")),
            ("hy/school/s1/a-job-for-ani/index.html", module("hy/school/s1")),
            ("hy/glossary/index.html", Some(Part::Language("hy".into()))),
            ("hy/tools/true-cost/index.html", Some(Part::Language("hy".into()))),
            ("404.html", None),
        ] {
            assert_eq!(Part::of(path), part, "{path}");
        }
    }

    #[test]
    fn the_heaviest_course_is_found() {
        let parts = [
            ("en", 9),
            ("en/border/b1", 3),
            ("en/school/s1", 2),
            ("en/school/s2", 2),
            ("ru/school/s1", 3),
        ]
        .map(|(name, bytes)| (name.to_owned(), 1, bytes));
        assert_eq!(heaviest_course(&parts), 4);
        assert_eq!(heaviest_course(&[]), 0);
    }

    #[test]
    fn files_are_found_wherever_they_are_named() {
        let assets: BTreeSet<&str> =
            ["/assets/a.1.js", "/pictures/b-c.2.svg", "/pictures/d.3.svg"].into();
        let text = "<script src=\"/assets/a.1.js\"></script><template>2\n/pictures/b-c.2.svg\nx</template> /pictures/gone.svg";
        assert!(named_in(text, &assets).into_iter().eq(["/assets/a.1.js", "/pictures/b-c.2.svg"]));
    }

    #[test]
    fn a_table_names_what_a_part_needs_and_the_shell_does_not_have() {
        let site = std::env::temp_dir().join(format!("champa-offline-{}", std::process::id()));
        let page = |path: &str, html: &str| {
            super::super::write(&site.join(path), html.as_bytes()).unwrap();
            Document { path: path.into(), html: html.into() }
        };
        for asset in [
            "assets/a.1.js",
            "pictures/b.2.svg",
            "assets/icon.3.png",
            "assets/program.4/parts.js",
            "assets/program.4/desk.wasm",
        ] {
            super::super::write(&site.join(asset), asset.as_bytes()).unwrap();
        }
        super::super::write(&site.join("m.webmanifest"), b"\"/assets/icon.3.png\"").unwrap();
        let pages = [
            page("en/index.html", "\"/assets/a.1.js\""),
            page(
                "en/school/s1/x/index.html",
                "\"/assets/a.1.js\" \"/pictures/b.2.svg\" <div data-part=\"desk\"></div>",
            ),
            page("en/school/s1/y/index.html", "\"/pictures/b.2.svg\""),
        ];
        let assets = [
            "/assets/a.1.js",
            "/assets/icon.3.png",
            "/assets/program.4/desk.wasm",
            "/assets/program.4/parts.js",
            "/m.webmanifest",
            "/pictures/b.2.svg",
        ];
        let parts = Parts {
            loader: "/assets/program.4/parts.js".into(),
            files: [("desk".to_owned(), vec!["/assets/program.4/desk.wasm".to_owned()])].into(),
        };
        let heaviest = write_tables(&site, "b1", &pages, &assets.into(), &parts).unwrap();
        let read = |name: &str| -> serde_json::Value {
            let path = site.join("offline/b1").join(name);
            serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
        };
        let module = read("en/school/s1.json");
        assert_eq!(module["build"], "b1");
        // A part of the program goes with the pages that show something of it.
        let named: Vec<_> =
            module["assets"].as_array().unwrap().iter().map(|file| &file[0]).collect();
        assert_eq!(named, ["/assets/program.4/desk.wasm", "/pictures/b.2.svg"]);
        assert_eq!(module["pages"][1][0], "/en/school/s1/y/");
        assert_eq!(module["pages"][1][3], serde_json::json!([1]));
        let shell = read("shell.json");
        assert_eq!(shell["assets"].as_array().unwrap().len(), 3);
        assert_eq!(shell["pages"].as_array().unwrap().len(), 2);
        assert_eq!(read("index.json")["parts"][0][0], "en/school/s1");
        assert_eq!(read("index.json")["parts"][0][1], 2);
        assert_eq!(read("index.json")["parts"][0][2], heaviest);
        fs::remove_dir_all(site).unwrap();
    }
}
