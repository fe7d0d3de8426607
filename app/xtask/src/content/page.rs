//! A page outside the courses.

use course::Localized;
use course::id::PageId;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use web::book::{Heading, PageText};

use super::alike;
use super::fault::At;
use super::files::{Content, Is};
use super::fingerprint;
use super::prose::{Anchors, Names, Owner, Prose, each, read_file};

/// Pages that the program writes itself: prose may link them.
const BUILT_IN: [&str; 4] = ["help", "glossary", "settings", "progress"];

/// The head of a page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    title: String,
    summary: String,
    #[serde(default)]
    translated_from: Option<String>,
    /// Pages show no mark of it yet; authors may note it.
    #[serde(default, rename = "read_by_native")]
    _read_by_native: bool,
}

/// Every page that can be linked.
pub fn names(content: &mut Content) -> BTreeSet<String> {
    let written = content
        .names("pages")
        .into_iter()
        .filter(|(_, is)| *is == Is::Folder)
        .map(|(name, _)| name);
    written.chain(BUILT_IN.map(str::to_owned)).collect()
}

/// Reads all pages. `None` when one could not be read.
pub fn read_all(
    content: &mut Content,
    names: &Names<'_>,
    anchors: &mut Anchors,
) -> Option<BTreeMap<PageId, Localized<PageText>>> {
    let mut pages = BTreeMap::new();
    let mut is_whole = true;
    for (name, is) in content.names("pages") {
        let at = At::content(&format!("pages/{name}"));
        if is == Is::File {
            content.faults.add(
                at,
                "nobody reads this file",
                "make a folder with en.md, hy.md and ru.md",
            );
            continue;
        }
        if BUILT_IN.contains(&name.as_str()) {
            let remedy = "give the folder another name";
            content.faults.add(at, "the program writes a page of this name itself", remedy);
            continue;
        }
        let id = match PageId::new(name) {
            Ok(id) => id,
            Err(error) => {
                content.faults.add_joined(&at, &error.to_string(), "");
                is_whole = false;
                continue;
            }
        };
        match read(content, names, &id, anchors) {
            Some(texts) => _ = pages.insert(id, texts),
            None => is_whole = false,
        }
    }
    is_whole.then_some(pages)
}

fn read(
    content: &mut Content,
    names: &Names<'_>,
    id: &PageId,
    anchors: &mut Anchors,
) -> Option<Localized<PageText>> {
    let folder = format!("pages/{id}");
    content.report_strays(&folder, |name, is| {
        is == Is::File && matches!(name, "hy.md" | "ru.md" | "en.md")
    });
    let read = Localized::from_fn(|lang| read_file::<Front>(content, names, &folder, lang, false));
    for (lang, file) in each(&read) {
        let Some(file) = file else { continue };
        for (placed, line) in &file.prose.placed {
            if placed.starts_with("activity:") {
                let at = At::content(&file.path).line(*line);
                content.faults.add(
                    at,
                    format!("`{placed}`: a page has no activities"),
                    "place it in a lesson",
                );
            }
        }
        anchors.add(&Owner::Page(id.to_string()), lang, &file.path, &file.prose);
    }
    let Localized { hy: Some(hy), ru: Some(ru), en: Some(en) } = read else { return None };
    let files = Localized { hy, ru, en };
    alike::compare_files(content, &files);
    for (lang, file) in each(&files) {
        let from = file.front.translated_from.as_deref();
        fingerprint::check(content, &file.path, &folder, lang, from, &files.en.text);
    }
    Some(Localized {
        hy: page_text(files.hy.front, files.hy.prose),
        ru: page_text(files.ru.front, files.ru.prose),
        en: page_text(files.en.front, files.en.prose),
    })
}

fn page_text(front: Front, prose: Prose) -> PageText {
    PageText {
        heading: Heading { title: front.title, summary: front.summary },
        sections: prose.sections,
    }
}
