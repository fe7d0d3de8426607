//! `cargo xtask build`: courses + pages + WebAssembly → `dist/`, ready for any static host.
//!
//! ```text
//! 1  content     courses → Book, or every fault at once
//! 2  wasm        app/web → WebAssembly and its glue
//! 3  styles      every .css file → what stands in each page, and a file each for islands and the document lab
//! 4  assets      names that carry a hash of the content, so that they can be kept for ever
//! 5  pages       web::pages::render, natively
//! 6  compress    .br and .gz beside each file, from a cache by content
//! 7  offline     the worker, and the tables of what it keeps
//! 8  headers     the security headers, in the form of each host
//! 9  budget      what the pages weigh; too heavy is a failed build
//! ```
//!
//! Everything is written to `dist.next/` and takes the place of `dist/` at the very end: a failed build
//! leaves the old site as it was.

pub mod assets;
pub mod budget;
pub mod compress;
pub mod headers;
pub mod offline;
mod packing;
pub mod policy;
pub mod scripts;
pub mod styles;
pub mod wasm;

use crate::content::{self, Loaded};
use crate::prerequisites;
use crate::project::{Project, step, today};
use anyhow::{Context, Result, bail};
use assets::{AssetStore, Fingerprint};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;
use web::book::Book;
use web::pages::{Assets, Document};

/// Stands in the pages until everything that the build id is a hash of is known.
const BUILD_ID_TO_COME: &str = "build-id-to-come";

/// What becomes of a site whose courses have faults, or that is too heavy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// It is not built: learners will read it.
    Release,
    /// It is built from what can be read: its author wants to look at it.
    Draft,
}

/// Builds the site and says what it weighs.
pub fn build(project: &Project, purpose: Purpose) -> Result<budget::Report> {
    let start = Instant::now();
    println!("Building the site");
    let _one_at_a_time = lock(project)?;
    prerequisites::wasm_target(project)?;

    let mut book = step("reading the courses", || read_book(project, purpose))?;
    let program = wasm::build(project)?;

    let next = project.path("dist.next");
    let Laid { store, addresses, program_folder } =
        step("joining styles, hashing names", || lay_assets(project, &program, &mut book, &next))?;
    let mut pages = step("rendering the pages", || Ok(web::pages::render(&book, &addresses)))?;
    let worker = offline::worker(project)?;
    let build_id = name_build(&store, &mut pages, &worker);
    step(&format!("writing {} pages (build {build_id})", pages.len()), || {
        write_pages(&next, &pages)?;
        // Nothing here is secret, and a lesson that is found is a lesson that helps.
        write(&next.join("robots.txt"), b"User-agent: *\nAllow: /\n")?;
        write(&next.join(headers::WORKER), named(&worker, &build_id).as_bytes())?;
        write(&next.join("_headers"), headers::host_file().as_bytes())
    })?;
    step("compressing (Brotli 11, gzip 9)", || {
        compress::folder(&next, &project.cache("compressed"))
    })?;
    let parts = offline::Parts::of(&program, &program_folder);
    let heaviest_course = step("writing what can be kept", || {
        let addresses = store.addresses().collect();
        let heaviest = offline::write_tables(&next, build_id.as_str(), &pages, &addresses, &parts)?;
        compress::folder(&next, &project.cache("compressed"))?;
        Ok(heaviest)
    })?;
    let report = budget::Report::weigh(&next, &pages, &parts, heaviest_course)?;
    print!("{report}");
    match report.check(program.library) {
        Err(too_heavy) if purpose == Purpose::Draft => println!("{too_heavy:#}"),
        checked => checked?,
    }
    swap(&next, &project.dist())?;
    println!("dist/ is ready after {:.1} s", start.elapsed().as_secs_f32());
    Ok(report)
}

/// Everything that pages name, written into the site.
pub struct Laid {
    pub store: AssetStore,
    pub addresses: Assets,
    pub program_folder: String,
}

/// Begins an empty site and writes everything into it that pages name. The book learns where its pictures are.
pub fn lay_assets(
    project: &Project,
    program: &wasm::Program,
    book: &mut Book,
    site: &Path,
) -> Result<Laid> {
    let mut store = AssetStore::create(site)?;
    let program_folder = store.add_folder("assets", "program", &program.files)?;
    let styles = styles::join(&project.path("app/web"))?;
    let public = store.copy_public(&project.path("public"))?;
    let script = |name: &str| scripts::read(project, name);
    let early = script("early.js")?;
    // One imports the other, so they stand in one folder whose name carries the hash.
    let offline = BTreeMap::from([
        ("page.js".to_owned(), (script("keep.js")? + &script("offline.js")?).into_bytes()),
        ("saving.js".to_owned(), (script("builds.js")? + &script("saving.js")?).into_bytes()),
    ]);
    let offline_folder = store.add_folder("assets", "offline", &offline)?;
    let addresses = Assets {
        policy: policy::of_a_page(&styles.page, &early)?,
        page_styles: styles.page,
        island_styles: store.add("assets", "islands.css", styles.islands.as_bytes())?,
        lab_styles: store.add("assets", "lab.css", styles.lab.as_bytes())?,
        early,
        // Neither has to wait for the other: one file, one request.
        boot: store.add(
            "assets",
            "boot.js",
            (script("fault.js")? + &script("terms.js")? + &script("boot.js")?).as_bytes(),
        )?,
        offline: format!("{offline_folder}/page.js"),
        saving: format!("{offline_folder}/saving.js"),
        glue: format!("{program_folder}/{}", wasm::GLUE),
        wasm: format!("{program_folder}/{}", wasm::MAIN),
        icon: public.icon,
        manifest: public.manifest,
        build: BUILD_ID_TO_COME.to_owned(),
    };
    for (id, picture) in &mut book.pictures {
        let drawing = project.path("content/pictures").join(format!("{}.svg", id.as_str()));
        picture.address = store.add_file("pictures", &drawing)?;
    }
    Ok(Laid { store, addresses, program_folder })
}

/// Gives the build its name, now that everything is known that it is a hash of.
pub fn name_build(store: &AssetStore, pages: &mut [Document], worker: &str) -> Fingerprint {
    let build_id = build_id(&store.fingerprint(), pages, worker);
    for page in pages {
        page.html = named(&page.html, &build_id);
    }
    build_id
}

/// A text in which the name of the build was still to come.
pub fn named(text: &str, build_id: &Fingerprint) -> String {
    text.replace(BUILD_ID_TO_COME, build_id.as_str())
}

pub fn write_pages(site: &Path, pages: &[Document]) -> Result<()> {
    pages.iter().try_for_each(|page| write(&site.join(&page.path), page.html.as_bytes()))
}

/// Waits for another build in the same folder: `serve --watch` in one window, `test` in another.
fn lock(project: &Project) -> Result<fs::File> {
    fs::create_dir_all(project.path(".cache"))?;
    let file = fs::File::create(project.cache("build.lock"))?;
    if file.try_lock().is_err() {
        step("waiting for another build to end", || Ok(file.lock()?))?;
    }
    Ok(file)
}

/// The courses; their faults as one error, or in a draft as a remark.
pub fn read_book(project: &Project, purpose: Purpose) -> Result<Book> {
    let Loaded { book, faults, .. } = content::load(&project.path("content"), today());
    let told = || {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        format!("{}\nThe courses have {} faults", lines.join("\n"), lines.len())
    };
    match book {
        Some(book) if faults.is_empty() => Ok(book),
        Some(book) if purpose == Purpose::Draft => {
            println!("\n{} and are shown as a draft", told());
            Ok(book)
        }
        _ => bail!("{}\n→ mend them; `cargo xtask serve` shows what can be read already", told()),
    }
}

/// A hash over every file that a browser may load.
fn build_id(assets: &Fingerprint, pages: &[Document], worker: &str) -> Fingerprint {
    let pages = pages.iter().flat_map(|page| [page.path.as_bytes(), page.html.as_bytes()]);
    let others = [assets.as_str().as_bytes(), worker.as_bytes()];
    Fingerprint::of_parts(others.into_iter().chain(pages))
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} is missing", path.display()))
}

pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes).with_context(|| format!("{} cannot be written", path.display()))
}

/// Puts `next` where `current` is.
fn swap(next: &Path, current: &Path) -> Result<()> {
    let old = current.with_extension("old");
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    if current.exists() {
        fs::rename(current, &old).context("dist/ cannot be replaced")?;
    }
    fs::rename(next, current).context("dist.next/ cannot become dist/")?;
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use web::islands::{first_styled, shows_lab};

    const ISLANDS: &str = "href=\"/assets/islands.css\"";
    const LAB: &str = "href=\"/assets/lab.css\"";

    fn pages() -> Vec<Document> {
        let project = Project::of_this_crate();
        let book = read_book(&project, Purpose::Release).unwrap();
        let (page_styles, early) = (String::from("a{color:red}"), String::from("early()"));
        let assets = Assets {
            policy: policy::of_a_page(&page_styles, &early).unwrap(),
            page_styles,
            early,
            island_styles: "/assets/islands.css".into(),
            lab_styles: "/assets/lab.css".into(),
            ..Assets::default()
        };
        web::pages::render(&book, &assets)
    }

    #[test]
    fn every_page_is_guarded_before_it_begins_and_styled_before_it_comes_alive() {
        let mut kinds = [0; 3];
        for Document { path, html } in pages() {
            let at = |text: &str| html.find(text);
            let rules = at("Content-Security-Policy").expect(&path);
            assert!(rules < at("<style>").expect(&path), "{path}");
            assert!(rules < at("<script").expect(&path), "{path}");
            assert!(!html.contains("data-broken"), "{path}: an island could not be rendered");
            assert!(!html.contains(" style=\"") && !html.contains(" onclick"), "{path}");
            let Some(first) = first_styled(&html) else {
                assert!(at(ISLANDS).is_none() && at(LAB).is_none(), "{path}");
                kinds[0] += 1;
                continue;
            };
            let main = at("<main").expect(&path);
            let stands = |sheet: &str| html[main..first].contains(sheet);
            assert!(stands(ISLANDS), "{path}");
            assert_eq!(stands(LAB), shows_lab(&html), "{path}");
            let sheet = format!("stylesheet\" {ISLANDS}");
            assert_eq!(html.matches(&sheet).count(), 1, "{path}");
            kinds[1 + usize::from(shows_lab(&html))] += 1;
        }
        assert!(kinds.iter().all(|pages| *pages > 0), "{kinds:?}");
    }
}
