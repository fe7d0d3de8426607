//! `cargo xtask pack`: a course as one file that passes from phone to phone, and a folder for a room without network.
//!
//! ```text
//! file       one HTML file with a course in one language
//! markup     links and ids of a page as they are written in such a file
//! program    the scripts and the WebAssembly inside of it
//! usb        the folder for a memory stick
//! ```

mod file;
mod markup;
mod program;
mod usb;

use crate::base64;
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
    /// For courses that show something of the document lab.
    lab_styles: String,
    /// Runs before the first paint.
    early: String,
    /// Hands out pages and parts.
    pages_script: String,
    /// Wakes the program.
    waker: String,
    /// The icon as an address that holds it.
    icon: String,
    /// Names all of this: pages never meet the WebAssembly of another build.
    build: String,
}

impl Materials {
    /// Compiles the program.
    fn gather(project: &Project, book: Book) -> Result<Self> {
        prerequisites::wasm_target(project)?;
        Self::of(project, book, wasm::build(project)?)
    }

    /// Drawings become addresses that hold them.
    fn of(project: &Project, mut book: Book, program: Program) -> Result<Self> {
        let script = |name: &str| scripts::read(project, name);
        let web = project.path("app/web");
        let own = fs::read_to_string(web.join("styles/file.css"))?;
        let joined = styles::join(&web)?;
        let styles = format!(
            "{}{}@layer components{{{}}}",
            joined.page,
            joined.islands,
            styles::minify(&own)?
        );
        let early = script("file_early.js")? + &script("early.js")?;
        let pages_script = script("file.js")?;
        let waker = script("fault.js")? + &script("terms.js")? + &script("file_boot.js")?;
        for (id, picture) in &mut book.pictures {
            let drawing = project.path("content/pictures").join(format!("{}.svg", id.as_str()));
            picture.address = drawing_address(&drawing)?;
        }
        let icon = drawing_address(&project.path("public/icon.svg"))?;
        let mut parts: Vec<&[u8]> =
            [&styles, &joined.lab, &early, &pages_script, &waker].map(String::as_bytes).to_vec();
        parts.extend(program.files.values().map(Vec::as_slice));
        let build = file::build_of(&parts);
        Ok(Self {
            book,
            program,
            styles,
            lab_styles: joined.lab,
            early,
            pages_script,
            waker,
            icon,
            build,
        })
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
pub fn folder(project: &Project) -> PathBuf {
    project.path("pack")
}

/// Runs the command.
pub fn pack(project: &Project, options: &crate::Pack) -> Result<()> {
    if options.usb {
        return pack_usb(project, options);
    }
    println!("Packing");
    let book = read_book(project)?;
    let editions = wanted(&book, options)?;
    let materials = Materials::gather(project, book)?;
    let sizes = step(&format!("writing {}", count(&editions)), || {
        write_files(project, &materials, &editions)
    })?;
    println!();
    for (edition, bytes) in editions.iter().zip(sizes) {
        println!("pack/{}  {} KB", edition.file_name(), bytes.div_ceil(1024));
    }
    println!(
        "\n→ Send the file by Bluetooth, in a messenger or on a memory card; whoever gets it opens it with a browser.\n  \
         Nothing in it is fetched from anywhere. `cargo xtask pack --usb` makes a folder for a whole room."
    );
    Ok(())
}

/// Every course in every language, as files in `pack/`: for the journeys.
pub fn pack_everything(project: &Project) -> Result<()> {
    let book = read_book(project)?;
    let editions = wanted(&book, &crate::Pack::default())?;
    let materials = Materials::gather(project, book)?;
    step(&format!("writing {}", count(&editions)), || write_files(project, &materials, &editions))
        .map(drop)
}

fn read_book(project: &Project) -> Result<Book> {
    step("reading the courses", || site::read_book(project, Purpose::Release))
}

/// Writes files and says how many bytes each has.
fn write_files(
    project: &Project,
    materials: &Materials,
    editions: &[Edition],
) -> Result<Vec<usize>> {
    let folder = folder(project);
    fs::create_dir_all(&folder)?;
    let write = |edition: &Edition| {
        let html = file::write(materials, edition.track, edition.lang)
            .with_context(|| format!("{} cannot be written", edition.file_name()))?;
        fs::write(folder.join(edition.file_name()), &html)?;
        Ok(html.len())
    };
    editions.iter().map(write).collect()
}

fn pack_usb(project: &Project, options: &crate::Pack) -> Result<()> {
    println!("Packing a folder for a memory stick");
    let book = read_book(project)?;
    let editions = wanted(&book, options)?;
    site::build(project, Purpose::Release)?;
    let materials = Materials::gather(project, book)?;
    let folder = folder(project).join("usb");
    usb::write(project, &materials, &editions, &folder)?;
    println!(
        "\npack/usb/ is ready\n→ copy what is in it to a memory stick or a computer; START.html explains the rest"
    );
    Ok(())
}

fn count(editions: &[Edition]) -> String {
    match editions.len() {
        1 => "one file".to_owned(),
        many => format!("{many} files"),
    }
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
