//! `cargo xtask pack`: a course as one file that passes from phone to phone, and a folder for a room without network.
//!
//! ```text
//! file       one HTML file with a course in one language
//! markup     links and ids of a page as they are written in such a file
//! program    the scripts and the WebAssembly inside of it
//! base64     bytes as text
//! ```

mod base64;
mod file;
mod markup;
mod program;

use crate::prerequisites;
use crate::project::{Project, step};
use crate::site::scripts;
use crate::site::wasm::{self, Program};
use crate::site::{self, Purpose, styles};
use anyhow::{Context as _, Result, bail};
use course::{Lang, Track};
use std::fs;
use std::path::PathBuf;
use web::book::Book;

/// What every file is made from.
pub struct Materials {
    book: Book,
    program: Program,
    styles: String,
    /// Runs before the first paint.
    early: String,
    /// Hands out pages and parts.
    pages_script: String,
    /// Wakes the program.
    boot: String,
    /// The icon as an address that holds it.
    icon: String,
    /// Names all of this: pages never meet the WebAssembly of another build.
    build: String,
}

impl Materials {
    /// Reads the courses and compiles the program. Drawings become addresses that hold them.
    pub fn gather(project: &Project) -> Result<Self> {
        prerequisites::wasm_target(project)?;
        let mut book = step("reading the courses", || site::read_book(project, Purpose::Release))?;
        let program = wasm::build(project)?;
        let script = |name: &str| scripts::read(project, name);
        let web = project.path("app/web");
        let own = fs::read_to_string(web.join("styles/file.css"))?;
        let styles =
            format!("{}@layer components{{{}}}", styles::join(&web)?, styles::minify(&own)?);
        let early = script("file_early.js")? + &script("early.js")?;
        let pages_script = script("file.js")?;
        let boot = script("terms.js")? + &script("file_boot.js")?;
        for (id, picture) in &mut book.pictures {
            let drawing = project.path("content/pictures").join(format!("{}.svg", id.as_str()));
            picture.address = drawing_address(&drawing)?;
        }
        let icon = drawing_address(&project.path("public/icon.svg"))?;
        let mut parts: Vec<&[u8]> =
            [&styles, &early, &pages_script, &boot].map(|text| text.as_bytes()).to_vec();
        parts.extend(program.files.values().map(Vec::as_slice));
        let build = file::build_of(&parts);
        Ok(Self { book, program, styles, early, pages_script, boot, icon, build })
    }
}

/// `data:image/svg+xml;base64,…`
fn drawing_address(file: &std::path::Path) -> Result<String> {
    let bytes = fs::read(file).with_context(|| format!("{} is missing", file.display()))?;
    Ok(format!("data:image/svg+xml;base64,{}", base64::encode(&bytes)))
}

/// A course in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    pub track: Track,
    pub lang: Lang,
}

impl Edition {
    pub fn file_name(self) -> String {
        format!("champa-{}-{}.html", self.track.slug(), self.lang.code())
    }
}

/// Where the files are written.
fn folder(project: &Project) -> PathBuf {
    project.path("pack")
}

/// Runs the command.
pub fn pack(project: &Project, options: &crate::Pack) -> Result<()> {
    let materials = Materials::gather(project)?;
    let editions = wanted(&materials.book, options)?;
    fs::create_dir_all(folder(project))?;
    for edition in editions {
        let path = folder(project).join(edition.file_name());
        let html = step(&format!("writing {}", edition.file_name()), || {
            file::write(&materials, edition.track, edition.lang)
        })?;
        fs::write(&path, &html)?;
        println!("{} ({} KB)", path.display(), html.len().div_ceil(1024));
    }
    Ok(())
}

/// The editions that are asked for.
fn wanted(book: &Book, options: &crate::Pack) -> Result<Vec<Edition>> {
    let tracks: Vec<Track> = book.tracks.iter().map(|track| track.track).collect();
    let track = match &options.track {
        None => None,
        Some(slug) => {
            let found = Track::from_slug(slug).filter(|track| tracks.contains(track));
            let Some(found) = found else {
                bail!(
                    "there is no course `{slug}`\n→ there is {}",
                    list(tracks.iter().map(|track| track.slug()))
                );
            };
            Some(found)
        }
    };
    let lang = match &options.lang {
        None => None,
        Some(code) => {
            let Some(found) = Lang::from_code(code) else {
                bail!(
                    "there is no language `{code}`\n→ there is {}",
                    list(Lang::ALL.iter().map(|lang| lang.code()))
                );
            };
            Some(found)
        }
    };
    let langs = Lang::ALL.into_iter().filter(|other| lang.is_none_or(|lang| lang == *other));
    let editions =
        langs.flat_map(|lang| tracks.iter().map(move |track| Edition { track: *track, lang }));
    Ok(editions.filter(|edition| track.is_none_or(|track| track == edition.track)).collect())
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}
