//! What the pages weigh on the wire, and how much they may: Brotli bytes, 1 KB = 1000 bytes.

use anyhow::{Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::Path;
use web::islands::shows_lab;
use web::pages::Document;

use super::offline::Parts;
use crate::prerequisites::StandardLibrary;

/// WebAssembly and script of the heaviest lesson. The design allows 150 KB for what a lesson needs, which all keep but
/// one: it shows a tool in its midst, twelve kilobytes. A ratchet, lowered whenever the program became lighter.
const CODE_OF_A_LESSON: u64 = 160_000;

/// Everything that a browser loads when the heaviest lesson is the first page it ever opens. The design allows 200 KB; a
/// ratchet, too.
const FIRST_LESSON: u64 = 182_000;

/// How much heavier a program may be whose standard library is the one that came with the compiler.
const LIBRARY_AS_DELIVERED: u64 = 19_000;

/// The whole site for reading without a network.
const WHOLE_SITE: u64 = 12_000_000;

/// One course in one language, for reading without a network.
const COURSE: u64 = 1_500_000;

/// One kind of page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageKind {
    Home,
    Track,
    Module,
    /// A lesson that shows nothing of the document lab.
    Lesson,
    LabLesson,
    Tool,
    Prose,
    /// The chooser of languages and the page for what is not found.
    Root,
}

impl PageKind {
    /// By the shape of the path: `en/school/s1/a-job-for-ani/index.html` is a lesson.
    fn of(path: &str) -> Self {
        let folders: Vec<&str> = path
            .trim_end_matches("index.html")
            .split('/')
            .filter(|part| !part.is_empty())
            .collect();
        let is_track = |slug: &str| course::Track::from_slug(slug).is_some();
        match folders[..] {
            [] => Self::Root,
            [file] if file.contains('.') => Self::Root,
            [_] => Self::Home,
            [_, "tools", ..] => Self::Tool,
            [_, track] if is_track(track) => Self::Track,
            [_, track, _] if is_track(track) => Self::Module,
            [_, track, _, _] if is_track(track) => Self::Lesson,
            _ => Self::Prose,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Track => "track",
            Self::Module => "module",
            Self::Lesson => "lesson",
            Self::LabLesson => "lab lesson",
            Self::Tool => "tool",
            Self::Prose => "other page",
            Self::Root => "root page",
        }
    }
}

/// The weights of one kind of page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KindWeight {
    pub pages: usize,
    /// The document alone, in the middle of its kind and at most.
    pub median: u64,
    pub largest: u64,
    /// The document and everything it names, in a browser that has nothing yet.
    pub largest_with_all: u64,
    pub largest_path: String,
}

/// What a whole build weighs.
#[derive(Debug, Clone)]
pub struct Report {
    pub kinds: BTreeMap<PageKind, KindWeight>,
    /// What lessons load: the most of each, without the lab.
    pub wasm: u64,
    pub scripts: u64,
    pub styles: u64,
    pub site: u64,
    /// The heaviest course in one language.
    pub course: u64,
}

impl Report {
    /// Weighs a site that has been written and compressed: with each page, everything that a browser loads until all
    /// of the page is awake.
    pub fn weigh(site: &Path, pages: &[Document], parts: &Parts, course: u64) -> Result<Self> {
        let mut weights = Weights { site, known: BTreeMap::new() };
        let mut kinds: BTreeMap<PageKind, Vec<(u64, u64, &str)>> = BTreeMap::new();
        let mut most: BTreeMap<String, u64> = BTreeMap::new();
        for page in pages {
            let own = weights.of(&page.path)?;
            let mut loaded = loaded_by(&page.html);
            if loaded.iter().any(|address| extension(address) == "wasm") {
                loaded.extend(parts.wanted_by(&page.html).map(str::to_owned));
            }
            let mut with_all = own;
            let mut by_kind: BTreeMap<String, u64> = BTreeMap::new();
            for address in loaded {
                let weight = weights.of(&address)?;
                with_all += weight;
                *by_kind.entry(extension(&address).to_owned()).or_default() += weight;
            }
            let kind = match PageKind::of(&page.path) {
                PageKind::Lesson if shows_lab(&page.html) => PageKind::LabLesson,
                kind => kind,
            };
            if kind == PageKind::Lesson {
                for (of_kind, weight) in by_kind {
                    let most = most.entry(of_kind).or_default();
                    *most = weight.max(*most);
                }
            }
            kinds.entry(kind).or_default().push((own, with_all, &page.path));
        }
        let kinds = kinds
            .into_iter()
            .map(|(kind, mut weights)| {
                weights.sort_unstable();
                let heaviest = weights.iter().max_by_key(|(_, with_all, _)| *with_all);
                let weight = KindWeight {
                    pages: weights.len(),
                    median: weights[weights.len() / 2].0,
                    largest: weights.last().map_or(0, |(own, ..)| *own),
                    largest_with_all: heaviest.map_or(0, |(_, with_all, _)| *with_all),
                    largest_path: heaviest
                        .map_or_else(String::new, |(.., path)| (*path).to_owned()),
                };
                (kind, weight)
            })
            .collect();
        let most = |of_kind: &str| most.get(of_kind).copied().unwrap_or_default();
        let (wasm, scripts, styles) = (most("wasm"), most("js"), most("css"));
        let site = weights.known.values().sum();
        Ok(Self { kinds, wasm, scripts, styles, site, course })
    }

    /// Names every budget that is exceeded by a program with this standard library.
    pub fn check(&self, library: StandardLibrary) -> Result<()> {
        let lesson = self.kinds.get(&PageKind::Lesson);
        let more = match library {
            StandardLibrary::FromSource => 0,
            StandardLibrary::AsDelivered => LIBRARY_AS_DELIVERED,
        };
        let faults: Vec<String> = [
            ("WebAssembly and script", self.wasm + self.scripts, CODE_OF_A_LESSON + more),
            (
                "everything of the heaviest lesson",
                lesson.map_or(0, |lesson| lesson.largest_with_all),
                FIRST_LESSON + more,
            ),
            ("the whole site", self.site, WHOLE_SITE),
            ("the heaviest course in one language", self.course, COURSE),
        ]
        .into_iter()
        .filter(|(_, weight, budget)| weight > budget)
        .map(|(what, weight, budget)| {
            format!("{what}: {} of {}", kilobytes(weight), kilobytes(budget))
        })
        .collect();
        if faults.is_empty() {
            return Ok(());
        }
        bail!(
            "too heavy (Brotli):\n  {}\n→ make it lighter; the budgets are in site/budget.rs",
            faults.join("\n  ")
        )
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "  {:<12} {:>6} {:>11} {:>11} {:>11}",
            "Brotli", "pages", "median", "largest", "with all"
        )?;
        for (kind, weight) in &self.kinds {
            writeln!(
                f,
                "  {:<12} {:>6} {:>11} {:>11} {:>11}  {}",
                kind.name(),
                weight.pages,
                kilobytes(weight.median),
                kilobytes(weight.largest),
                kilobytes(weight.largest_with_all),
                weight.largest_path,
            )?;
        }
        writeln!(
            f,
            "  wasm {} + script {} of {} · styles {} · whole site {} · heaviest course {}",
            kilobytes(self.wasm),
            kilobytes(self.scripts),
            kilobytes(CODE_OF_A_LESSON),
            kilobytes(self.styles),
            kilobytes(self.site),
            kilobytes(self.course),
        )
    }
}

fn extension(address: &str) -> &str {
    address.rsplit_once('.').map_or("", |(_, extension)| extension)
}

fn kilobytes(bytes: u64) -> String {
    format!("{}.{} KB", bytes / 1000, bytes % 1000 / 100)
}

/// What each file weighs on the wire, looked up once.
struct Weights<'a> {
    site: &'a Path,
    known: BTreeMap<String, u64>,
}

impl Weights<'_> {
    fn of(&mut self, address: &str) -> Result<u64> {
        if let Some(weight) = self.known.get(address) {
            return Ok(*weight);
        }
        let plain = self.site.join(address.trim_start_matches('/'));
        let compressed = self.site.join(format!("{}.br", address.trim_start_matches('/')));
        let weight = match fs::metadata(compressed).or_else(|_| fs::metadata(&plain)) {
            Ok(file) => file.len(),
            Err(_) => bail!("a page loads {address}, which the site does not have"),
        };
        self.known.insert(address.to_owned(), weight);
        Ok(weight)
    }
}

/// The addresses that a browser loads with a document: from `src`, and from `href` of `<link>`s that load.
fn loaded_by(html: &str) -> BTreeSet<String> {
    let mut addresses = BTreeSet::new();
    for tag in html.split('<').skip(1) {
        let Some(tag) = tag.split('>').next() else { continue };
        let is_link = tag.starts_with("link ");
        if is_link
            && !["stylesheet", "preload", "modulepreload", "icon", "manifest"]
                .iter()
                .any(|rel| attribute(tag, "rel") == Some(rel))
        {
            continue;
        }
        let names: &[&str] = if is_link {
            &["href"]
        } else {
            &["src", "data-glue", "data-wasm", "data-offline", "data-script"]
        };
        let found = names.iter().filter_map(|name| attribute(tag, name));
        addresses.extend(found.filter(|address| address.starts_with('/')).map(str::to_owned));
    }
    addresses
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_known_by_the_shape_of_its_path() {
        for (path, kind) in [
            ("index.html", PageKind::Root),
            ("404.html", PageKind::Root),
            ("hy/index.html", PageKind::Home),
            ("hy/school/index.html", PageKind::Track),
            ("hy/school/s1/index.html", PageKind::Module),
            ("hy/school/s1/a-job-for-ani/index.html", PageKind::Lesson),
            ("hy/tools/true-cost/index.html", PageKind::Tool),
            ("hy/help/index.html", PageKind::Prose),
        ] {
            assert_eq!(PageKind::of(path), kind, "{path}");
        }
    }

    #[test]
    fn a_browser_loads_what_is_named_to_be_loaded() {
        let html = r#"<link rel="stylesheet" href="/a.css"><link rel="alternate" href="/ru/"><script type="module" src="/b.js" data-glue="/g.js" data-wasm="/w.wasm"></script><a href="/en/">x</a><img class="y" src="/p.svg" alt=""><link rel="icon" href="data:,">"#;
        let expected = ["/a.css", "/b.js", "/g.js", "/p.svg", "/w.wasm"];
        assert!(loaded_by(html).iter().eq(expected), "{:?}", loaded_by(html));
    }

    #[test]
    fn too_much_is_refused_and_named() {
        let report = |wasm| Report {
            kinds: BTreeMap::new(),
            wasm,
            scripts: 1,
            styles: 0,
            site: 0,
            course: 0,
        };
        let (own, delivered) = (StandardLibrary::FromSource, StandardLibrary::AsDelivered);
        assert!(report(CODE_OF_A_LESSON - 1).check(own).is_ok());
        let fault = report(CODE_OF_A_LESSON).check(own).unwrap_err().to_string();
        assert!(fault.contains("WebAssembly and script"), "{fault}");
        assert!(report(CODE_OF_A_LESSON).check(delivered).is_ok());
        assert!(report(CODE_OF_A_LESSON + LIBRARY_AS_DELIVERED).check(delivered).is_err());
    }
}
