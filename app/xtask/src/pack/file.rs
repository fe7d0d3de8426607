//! One file with a whole course in it.
//!
//! ```text
//! <head>        the rules of the browser (CSP), styles, what runs before the first paint
//! <body>        the first page, as on the site
//!   <noscript>  every other page: shown one below the other where no scripts run, plain text where they do
//!   <script>    the WebAssembly, as text
//!   <script>    hands out pages and parts, wakes the program
//! ```

use super::Materials;
use super::markup::{Kind, Rules, rewrite};
use super::program;
use crate::site::assets::Fingerprint;
use crate::site::policy::{can_stand, hash};
use anyhow::{Context as _, Result, ensure};
use course::{Lang, Track};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use web::i18n::file as words;
use web::pages::{Document, render_file};

/// Writes the file of a course in a language.
pub fn write(materials: &Materials, track: Track, lang: Lang) -> Result<String> {
    let assets = web::pages::Assets { build: materials.build.clone(), ..Default::default() };
    let documents = render_file(&materials.book, &assets, track, lang);
    let (first, others) = documents.split_first().context("there is no such course")?;
    let pages = documents.iter().map(Page::read).collect::<Result<Vec<_>>>()?;
    let addresses: BTreeSet<String> = pages.iter().map(|page| page.address.clone()).collect();
    let not_here = words::not_here(lang);
    let rules = |page| Rules { addresses: &addresses, page, not_here };

    let body = between(&first.html, "<body>\n", "\n</body>")?;
    let body = rules(None).apply(body)?;
    let (before, foot) = body.split_once(FOOT).context("the first page has no foot")?;
    let mut rest = String::new();
    for page in &pages[pages.len() - others.len()..] {
        rest.push_str(&page.element(&rules(Some(&page.address)).apply(page.main)?)?);
    }
    let early = materials.early.as_str();
    let script = format!(
        "{}const init = {};\n{}",
        materials.pages_script,
        program::starter(&materials.program)?,
        materials.waker
    );
    for script in [early, &script] {
        can_stand(script)?;
    }
    let mut styles = materials.styles.clone();
    if documents.iter().any(|document| web::islands::shows_lab(&document.html)) {
        styles.push_str(&materials.lab_styles);
    }
    let wanted = parts_wanted(&documents)?;
    let track_name = pages[0].track;
    let title = format!("{} · {}", pages[0].title, web::i18n::shell::brand(lang));
    let mut html = String::with_capacity(4 << 20);
    // Writing to a String cannot fail.
    let _ = write!(
        html,
        concat!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"ltr\" data-track=\"{track}\" data-file=\"{home}\" data-no-way=\"{no_way}\">\n<head>\n",
            "<meta charset=\"utf-8\">\n",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
            "<title>{title}</title>\n",
            "<meta name=\"build\" content=\"{build}\">\n",
            "<meta name=\"color-scheme\" content=\"light dark\">\n",
            "<meta name=\"referrer\" content=\"no-referrer\">\n",
            "<link rel=\"icon\" href=\"{icon}\">\n",
            "<style>{styles}</style>\n<script>{early}</script>\n</head>\n<body id=\"{home}\">\n",
            "{before}\n{rest}{foot_sign}{foot}\n{wasm}<script type=\"module\">{script}</script>\n</body>\n</html>\n"
        ),
        lang = lang.code(),
        track = track_name,
        home = pages[0].address,
        no_way = words::no_way(lang),
        policy = policy(&styles, &[early, &script]),
        title = title,
        build = materials.build,
        icon = materials.icon,
        styles = styles,
        early = early,
        before = before,
        rest = rest,
        foot_sign = FOOT,
        foot = foot,
        wasm = program::elements(&materials.program, &wanted)?,
        script = script,
    );
    Ok(html)
}

/// How the part of a page behind its text begins.
const FOOT: &str = "<div data-swap=\"foot\">";

/// Nothing is fetched, from nowhere; only the scripts and the styles that stand in the file are obeyed.
fn policy(styles: &str, scripts: &[&str]) -> String {
    let scripts: Vec<String> = scripts.iter().map(|script| hash(script)).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; form-action 'none'; base-uri 'none'",
        scripts.join(" "),
        hash(styles)
    )
}

/// The parts of the program that pages show something of.
fn parts_wanted(documents: &[Document]) -> Result<BTreeSet<String>> {
    let mut wanted = BTreeSet::new();
    for document in documents {
        rewrite(&document.html, |tag, _| {
            wanted.extend(tag.value("data-part").map(str::to_owned));
            Ok(())
        })?;
    }
    Ok(wanted)
}

/// What a file takes out of a document: our own, so it is known how it is written.
struct Page<'a> {
    address: String,
    /// Escaped, as it stands in the document.
    title: &'a str,
    track: &'a str,
    /// The entry of the navigation that is this page.
    here: String,
    main: &'a str,
    is_innocent: bool,
}

impl<'a> Page<'a> {
    fn read(document: &'a Document) -> Result<Self> {
        let html = document.html.as_str();
        let root = between(html, "<html ", ">")?;
        let (_, main) = between(html, "<main ", "</main>")?
            .split_once('>')
            .with_context(|| format!("{} cannot be taken apart", document.path))?;
        let mut here = String::new();
        rewrite(html, |tag, _| {
            if tag.kind == Kind::Start && tag.value("aria-current") == Some("page") {
                tag.value("href").unwrap_or_default().clone_into(&mut here);
            }
            Ok(())
        })?;
        Ok(Self {
            address: format!("/{}", document.path.trim_end_matches("index.html")),
            title: between(html, "<title>", "</title>")?,
            track: between(root, "data-track=\"", "\"").unwrap_or_default(),
            here,
            main,
            is_innocent: root.contains("data-innocent"),
        })
    }

    fn element(&self, main: &str) -> Result<String> {
        let Self { address, title, track, here, is_innocent, .. } = self;
        ensure!(!main.contains("noscript"), "{address}: a page in a file cannot hold <noscript>");
        let (mark, class) = if *is_innocent {
            ("data-innocent".to_owned(), "page page--innocent main innocent")
        } else {
            (
                format!("data-page=\"{address}\" data-track=\"{track}\" data-here=\"#{here}\""),
                "page main",
            )
        };
        Ok(format!(
            "<noscript {mark} data-title=\"{title}\"><section class=\"{class}\" id=\"{address}\">{main}</section></noscript>\n"
        ))
    }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Result<&'a str> {
    let (_, rest) = text.split_once(start).with_context(|| format!("`{start}` is missing"))?;
    let (found, _) = rest.split_once(end).with_context(|| format!("`{end}` is missing"))?;
    Ok(found)
}

/// Names what a file is made from.
pub fn build_of(parts: &[&[u8]]) -> String {
    Fingerprint::of_parts(parts.iter().copied()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::Edition;
    use crate::project::{Project, today};
    use crate::{content, pack::program::test_support::program};
    use std::collections::BTreeMap;
    use std::sync::OnceLock;

    /// The real courses, with a program that stands in for the real one.
    fn materials() -> &'static Materials {
        static MATERIALS: OnceLock<Materials> = OnceLock::new();
        MATERIALS.get_or_init(|| {
            let project = Project::of_this_crate();
            let loaded = content::load(&project.path("content"), today());
            let mut program = program();
            for part in ["guide", "tools", "progress", "faces", "hall", "zone"] {
                let file = format!("split_{part}.wasm");
                program.files.insert(file.clone(), part.as_bytes().to_vec());
                program.parts.insert(part.to_owned(), vec![file]);
            }
            Materials::of(&project, loaded.book.unwrap(), program).unwrap()
        })
    }

    fn every_file() -> impl Iterator<Item = (Edition, String)> {
        let tracks = materials().book.tracks.iter().map(|track| track.track);
        let editions = tracks.flat_map(|track| Lang::ALL.map(|lang| Edition { track, lang }));
        editions.map(|edition| (edition, write(materials(), edition.track, edition.lang).unwrap()))
    }

    /// What stands between `<script …>` and `</script>`, of those that are run.
    fn scripts(html: &str) -> Vec<&str> {
        ["<script>", "<script type=\"module\">"]
            .map(|start| between(html, start, "</script>").unwrap())
            .to_vec()
    }

    #[test]
    fn every_link_and_every_name_of_a_file_leads_to_a_place_in_it() {
        for (edition, html) in every_file() {
            let name = edition.file_name();
            let mut times: BTreeMap<String, usize> = BTreeMap::new();
            let mut referred = BTreeSet::new();
            let body = &html[html.find("<body").unwrap()..];
            let (pages, _) = body.split_once("<script").unwrap();
            rewrite(pages, |tag, _| {
                for (attribute, value) in
                    tag.attributes.iter().map(|attribute| (attribute.name, &*attribute.value))
                {
                    match attribute {
                        "id" => *times.entry(value.to_owned()).or_default() += 1,
                        "href" => {
                            let inside = value.strip_prefix('#');
                            let outside =
                                ["tel:", "data:"].iter().any(|way| value.starts_with(way));
                            assert!(inside.is_some() || outside, "{name}: {value}");
                            referred.extend(inside.map(str::to_owned));
                        }
                        "src" => assert!(value.starts_with("data:image/"), "{name}: {value}"),
                        "for" | "aria-labelledby" | "aria-describedby" | "aria-controls"
                        | "popovertarget" => {
                            referred.extend(value.split(' ').map(str::to_owned));
                        }
                        _ => {}
                    }
                }
                Ok(())
            })
            .unwrap();
            let twice: Vec<_> = times.iter().filter(|(_, times)| **times > 1).collect();
            assert!(twice.is_empty(), "{name}: {twice:?}");
            let missing: Vec<_> = referred.iter().filter(|id| !times.contains_key(*id)).collect();
            assert!(missing.is_empty(), "{name}: {missing:?}");
        }
    }

    #[test]
    fn the_browser_obeys_the_scripts_and_styles_of_the_file_and_asks_for_nothing() {
        for (edition, html) in every_file() {
            let policy = between(&html, "Security-Policy\" content=\"", "\"").unwrap();
            let styles = between(&html, "<style>", "</style>").unwrap();
            for text in scripts(&html).into_iter().chain([styles]) {
                assert!(policy.contains(&hash(text)), "{}", edition.file_name());
            }
            assert_eq!(policy.matches("sha256-").count(), 3);
            assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("connect-src"));
            assert!(!styles.contains("url(") && !styles.contains("@import"));
            let head = html.split_once("<body").unwrap().0;
            assert!(head.find("Security-Policy").unwrap() < head.find("<style>").unwrap());
        }
    }

    #[test]
    fn a_file_has_every_lesson_of_its_course_and_of_no_other() {
        for (edition, html) in every_file() {
            for track in &materials().book.tracks {
                let lessons = track.modules.iter().flat_map(|module| &module.lessons);
                for lesson in lessons {
                    let page = format!("data-page=\"/{}/{}/\"", edition.lang.code(), lesson.id);
                    assert_eq!(html.contains(&page), track.track == edition.track, "{page}");
                }
            }
            let code = edition.lang.code();
            for page in ["help", "glossary", "progress", "settings", "privacy", "about"] {
                assert!(html.contains(&format!("data-page=\"/{code}/{page}/\"")), "{page}");
            }
            assert_eq!(html.matches("<noscript data-innocent ").count(), 1);
        }
    }

    #[test]
    fn a_course_that_needs_no_lab_brings_none() {
        let has_lab =
            |track| write(materials(), track, Lang::En).unwrap().contains("id=\"split_desk.wasm\"");
        assert!(has_lab(Track::Border));
        assert!(!has_lab(Track::School) && !has_lab(Track::Travel));
    }

    #[test]
    fn a_course_that_nobody_has_written_is_a_fault() {
        let missing = Track::ALL
            .into_iter()
            .find(|track| materials().book.tracks.iter().all(|other| other.track != *track));
        if let Some(track) = missing {
            assert!(write(materials(), track, Lang::En).is_err());
        }
    }
}
