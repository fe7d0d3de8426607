//! What lessons may name: sources, contacts, terms and pictures.

use course::contact::{Contact, ContactKind};
use course::{ContactId, ItemId, Lang, Localized, PictureId, SourceId, TermId};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use web::book::{Picture, Region, Term};

use super::alike;
use super::fault::At;
use super::files::{Content, Is, Passage, texts};
use crate::language::glossary_use;

/// The contact that stands in the place of every other.
const EMERGENCY: &str = "armenia-112";

const WORDS: &str = "glossary.toml";
const DEFINITIONS: &str = "glossary-definitions.toml";

pub struct Catalog {
    pub sources: BTreeMap<SourceId, course::source::Source>,
    pub contacts: BTreeMap<ContactId, Contact>,
    pub glossary: BTreeMap<TermId, Term>,
    pub pictures: BTreeMap<PictureId, Picture>,
    /// Whether every entry could be read.
    pub is_whole: bool,
}

/// `content/pictures/<name>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PictureFile {
    width: u32,
    height: u32,
    #[serde(default)]
    regions: BTreeMap<ItemId, Region>,
}

impl Catalog {
    pub fn read(content: &mut Content) -> Self {
        let sources = entries(content, "sources.toml");
        let contacts = entries(content, "contacts.toml");
        let glossary = read_glossary(content);
        let pictures = read_pictures(content);
        let is_whole =
            sources.is_some() && contacts.is_some() && glossary.is_some() && pictures.is_some();
        let catalog = Self {
            sources: sources.unwrap_or_default(),
            contacts: contacts.unwrap_or_default(),
            glossary: glossary.unwrap_or_default(),
            pictures: pictures.unwrap_or_default(),
            is_whole,
        };
        catalog.check_contacts(content);
        catalog
    }

    /// The number that is shown for every contact that nobody has checked lately.
    pub fn emergency(&self) -> Option<&Contact> {
        self.contacts.iter().find(|(id, _)| id.as_str() == EMERGENCY).map(|(_, contact)| contact)
    }

    fn check_contacts(&self, content: &mut Content) {
        let at = At::content("contacts.toml");
        if self.emergency().is_none_or(|contact| contact.kind != ContactKind::Emergency) {
            let remedy = "add it with kind = \"emergency\": it stands in the place of every unchecked contact";
            content.faults.add(at.id(EMERGENCY), "there is no such emergency number", remedy);
        }
        for (id, contact) in &self.contacts {
            if !is_telephone(&contact.address) && !is_host(&contact.address) {
                content.faults.add(
                    at.id(format!("{id}.address")),
                    format!("`{}` is neither a number nor a host name", contact.address),
                    "write digits and spaces, or a host name like `e-consular.mfa.am`",
                );
            }
        }
    }
}

/// Digits and spaces, with `+` in front for a number with a country code.
pub fn is_telephone(address: &str) -> bool {
    let digits = address.strip_prefix('+').unwrap_or(address);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || c == ' ')
}

fn is_host(address: &str) -> bool {
    let labels: Vec<_> = address.split('.').collect();
    labels.len() >= 2
        && labels.iter().all(|label| {
            !label.is_empty()
                && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        })
}

/// Reads a file of entries one by one. `None` when an entry could not be read.
fn entries<K: TryFrom<String> + Ord, V: DeserializeOwned>(
    content: &mut Content,
    file: &str,
) -> Option<BTreeMap<K, V>>
where
    K::Error: std::fmt::Display,
{
    let table = content.table(file)?;
    check_texts(content, file, &table);
    let mut is_whole = true;
    let mut found = BTreeMap::new();
    for (id, value) in table {
        let at = At::content(file).id(&id);
        let key =
            K::try_from(id).map_err(|error| content.faults.add_joined(&at, &error.to_string(), ""));
        match (key, content.value(&at, value)) {
            (Ok(key), Some(value)) => _ = found.insert(key, value),
            _ => is_whole = false,
        }
    }
    is_whole.then_some(found)
}

/// Compares the languages of every localized text, and keeps it for the checks of words.
fn check_texts(content: &mut Content, file: &str, table: &toml::Table) {
    let mut localized: BTreeMap<String, BTreeMap<Lang, String>> = BTreeMap::new();
    for (path, text) in texts(&toml::Value::Table(table.clone())) {
        if let Some((thing, lang)) = path.rsplit_once('.')
            && let Some(lang) = Lang::from_code(lang)
        {
            localized.entry(thing.to_owned()).or_default().insert(lang, text);
        }
    }
    let is_glossary = file.starts_with("glossary");
    for (thing, texts) in localized {
        let at = At::content(file).id(&thing);
        for (lang, text) in &texts {
            let at = at.id(format!("{thing}.{}", lang.code()));
            if text.trim().is_empty() {
                content.faults.add(at.clone(), "the text is empty", "write it");
            }
            // The words of a term need not be built alike: "child (under 18)" is «երեխա».
            let english = texts.get(&Lang::En).filter(|_| *lang != Lang::En && file != WORDS);
            if let Some(english) = english {
                alike::compare_texts(&mut content.faults, &at, english, text);
            }
            content.keep(Passage {
                at,
                lang: *lang,
                first_line: None,
                text: text.clone(),
                is_plain_language: false,
                is_glossary,
            });
        }
    }
}

fn read_glossary(content: &mut Content) -> Option<BTreeMap<TermId, Term>> {
    let words: Option<BTreeMap<TermId, glossary_use::Term>> = entries(content, WORDS);
    let definitions: Option<BTreeMap<TermId, Localized<String>>> = entries(content, DEFINITIONS);
    let (words, mut definitions) = (words?, definitions?);
    let glossary = words
        .into_iter()
        .map(|(id, term)| {
            let words = Localized { hy: term.hy, ru: term.ru, en: term.en };
            let definition = definitions.remove(&id);
            (id, Term { words, definition })
        })
        .collect();
    for id in definitions.keys() {
        let at = At::content(DEFINITIONS).id(id);
        content.faults.add(at, "glossary.toml has no such term", "add the term, or mend the id");
    }
    Some(glossary)
}

fn read_pictures(content: &mut Content) -> Option<BTreeMap<PictureId, Picture>> {
    let mut is_whole = true;
    let mut pictures = BTreeMap::new();
    for (name, is) in content.names("pictures") {
        let path = format!("pictures/{name}");
        let at = At::content(&path);
        match (name.rsplit_once('.'), is) {
            (Some((stem, "svg")), Is::File) => {
                if !content.has_file(&format!("pictures/{stem}.toml")) {
                    let remedy =
                        format!("write pictures/{stem}.toml with width, height and the regions");
                    content.faults.add(at, "the drawing has no TOML file", remedy);
                }
            }
            (Some((stem, "toml")), Is::File) => {
                if !content.has_file(&format!("pictures/{stem}.svg")) {
                    content.faults.add(
                        at.clone(),
                        "the drawing itself is missing",
                        format!("draw pictures/{stem}.svg"),
                    );
                }
                let id = PictureId::new(stem)
                    .map_err(|error| content.faults.add_joined(&at, &error.to_string(), ""));
                let file = content.read(&path).and_then(|text| content.parse(&path, &text, 1));
                match (id, file) {
                    (Ok(id), Some(file)) => {
                        let picture = picture(content, &at, &id, file);
                        pictures.insert(id, picture);
                    }
                    _ => is_whole = false,
                }
            }
            _ => content.faults.add(
                at,
                "nobody reads this file",
                "keep only <name>.svg and <name>.toml here",
            ),
        }
    }
    is_whole.then_some(pictures)
}

fn picture(content: &mut Content, at: &At, id: &PictureId, file: PictureFile) -> Picture {
    if file.width == 0 || file.height == 0 {
        content.faults.add(
            at.clone(),
            "the drawing has no size",
            "write its width and height in units of the drawing",
        );
    }
    for (name, region) in &file.regions {
        let inside =
            |start: f32, length: f32| start >= 0.0 && length > 0.0 && start + length <= 100.01;
        if !inside(region.x, region.width) || !inside(region.y, region.height) {
            content.faults.add(
                at.id(format!("regions.{name}")),
                "the box leaves the drawing",
                "x, y, width and height are per cent of the drawing: x + width ≤ 100, y + height ≤ 100",
            );
        }
    }
    Picture {
        address: format!("/pictures/{id}.svg"),
        width: file.width,
        height: file.height,
        regions: file.regions,
    }
}
