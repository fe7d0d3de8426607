//! Whole documents, rendered when the site is built. Each page is one file; the frame is `shell`.
//!
//! ```text
//! chooser     /                      the languages
//! home        /hy/                   three audiences
//! track       /hy/school/
//! module      /hy/school/s1/
//! lesson      /hy/school/s1/a-job-for-ani/
//! help        /hy/help/              contacts
//! glossary    /hy/glossary/
//! progress    /hy/progress/
//! settings    /hy/settings/
//! offline     /hy/offline/           what can be saved; /hy/unsaved/, in place of what was not
//! tools       /hy/tools/ …           the index of tools, and a page for each
//! prose       /hy/about/ …           pages written in Markdown
//! first_page  /hy/                   of a file that is passed on
//! innocent    /hy/recipe/            where the quick exit leads
//! not_found   /404.html
//! ```

mod chooser;
mod first_page;
mod glossary;
mod help;
mod home;
mod innocent;
mod lesson;
mod module;
mod not_found;
mod offline;
mod progress;
mod prose;
mod sections;
mod settings;
mod shell;
mod tools;
mod track;

use course::Lang;
use course::outline::Track;
use leptos::prelude::Owner;

use crate::book::{Book, BookTrack};

/// A file of the built site.
#[derive(Debug, Clone)]
pub struct Document {
    /// Relative to the root of the site: `en/school/s1/a-job-for-ani/index.html`.
    pub path: String,
    pub html: String,
}

/// The addresses of what a page loads, with their hashed names, and the text of what stands in it.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// Where the styles of islands are, for pages that have one.
    pub island_styles: String,
    /// Where the styles of the document lab are, for pages that show something of it.
    pub lab_styles: String,
    /// Loads the WebAssembly.
    pub boot: String,
    pub glue: String,
    pub wasm: String,
    /// Keeps pages for reading without a network; loaded when everything else is there.
    pub offline: String,
    /// What saves parts, where some stand.
    pub saving: String,
    pub icon: String,
    pub manifest: String,
    /// The styles that stand in every page: nobody waits for another file before reading.
    pub page_styles: String,
    /// The script that runs before anything is shown.
    pub early: String,
    /// What a page obeys: it knows `page_styles` and `early` by their hashes.
    pub policy: String,
    /// Names this build: pages of one build never meet the WebAssembly of another.
    pub build: String,
}

/// What a page is made from.
#[derive(Debug, Clone, Copy)]
struct Site<'a> {
    book: &'a Book,
    assets: &'a Assets,
    edition: Edition,
}

/// Where the pages will stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edition {
    /// On a server, all of them.
    Server,
    /// A course in one language, in a file that is passed on: nothing else can be reached from there.
    File(Track),
}

/// Every document of the site.
pub fn render(book: &Book, assets: &Assets) -> Vec<Document> {
    // Signals of the islands live as long as this owner: until every page is text.
    Owner::new().with(|| render_all(book, assets))
}

/// The documents of one file that is passed on: a course in one language, and what belongs to it. The first page comes
/// first, the innocent one last. None when there is no such course.
pub fn render_file(book: &Book, assets: &Assets, track: Track, lang: Lang) -> Vec<Document> {
    let mut book = book.clone();
    book.tracks.retain(|other| other.track == track);
    let site = Site { book: &book, assets, edition: Edition::File(track) };
    let Some(course) = book.tracks.first() else { return Vec::new() };
    Owner::new().with(|| {
        let mut documents = vec![first_page::document(site, lang, course)];
        documents.extend(course_documents(site, lang, course));
        documents.push(help::document(site, lang));
        documents.push(progress::document(site, lang));
        documents.push(settings::document(site, lang));
        documents.push(glossary::document(site, lang));
        documents.extend(tools::documents(site, lang));
        documents.extend(prose_documents(site, lang));
        let (innocent, mut documents): (Vec<_>, Vec<_>) =
            documents.into_iter().partition(|document| document.path.ends_with(INNOCENT));
        documents.extend(innocent);
        documents
    })
}

/// How the path of the page behind the quick exit ends.
const INNOCENT: &str = "/recipe/index.html";

fn render_all(book: &Book, assets: &Assets) -> Vec<Document> {
    let site = Site { book, assets, edition: Edition::Server };
    let mut documents = vec![chooser::document(site), not_found::document(site)];
    for lang in Lang::ALL {
        documents.push(home::document(site, lang));
        documents.push(help::document(site, lang));
        documents.push(glossary::document(site, lang));
        documents.push(progress::document(site, lang));
        documents.push(settings::document(site, lang));
        documents.push(offline::document(site, lang));
        documents.push(offline::unsaved(site, lang));
        documents.extend(tools::documents(site, lang));
        documents.extend(prose_documents(site, lang));
        for track in &book.tracks {
            documents.extend(course_documents(site, lang, track));
        }
    }
    documents
}

/// The pages written in Markdown.
fn prose_documents(site: Site<'_>, lang: Lang) -> Vec<Document> {
    let pages = site.book.pages.iter().map(|(page, texts)| {
        let text = texts.get(lang);
        if page.as_str() == innocent::PAGE {
            innocent::document(site, lang, text)
        } else {
            prose::document(site, lang, page, text)
        }
    });
    pages.collect()
}

/// A course: itself, its modules, their lessons.
fn course_documents(site: Site<'_>, lang: Lang, track: &BookTrack) -> Vec<Document> {
    let mut documents = vec![track::document(site, lang, track)];
    for module in &track.modules {
        documents.push(module::document(site, lang, track, module));
        for lesson in &module.lessons {
            documents.push(lesson::document(site, lang, track, module, lesson));
        }
    }
    documents
}

/// `/hy/school/` and so on: every address ends with a slash.
fn track_address(lang: Lang, track: Track) -> String {
    format!("/{}/{}/", lang.code(), track.slug())
}

/// The accent of a page: one for each audience.
const fn accent(track: Track) -> &'static str {
    match track {
        Track::School | Track::Teach => "school",
        Track::Border => "border",
        Track::Travel | Track::Helpers => "travel",
    }
}
