//! One file with a whole course in it.
//!
//! ```text
//! <head>        the rules of the browser (CSP), styles, what runs before the first paint
//! <body>        the first page, as on the site
//!   <noscript>  every other page: shown one below the other where no scripts run, plain text where they do
//!   <script>    the WebAssembly, as text
//!   <script>    hands out pages and parts, wakes the program
//! ```

use super::markup::{Kind, Rules, rewrite};
use super::program;
use super::{Materials, base64};
use crate::site::assets::Fingerprint;
use anyhow::{Context as _, Result, ensure};
use course::{Lang, Track};
use sha2::{Digest as _, Sha256};
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
        materials.boot
    );
    for script in [early, &script] {
        ensure!(
            !script.contains("</script") && !script.contains("<!--"),
            "a script would end too early"
        );
    }
    let styles = &materials.styles;
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
        policy = policy(styles, &[early, &script]),
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
    let hash = |text: &str| format!("'sha256-{}'", base64::encode(&Sha256::digest(text)));
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
