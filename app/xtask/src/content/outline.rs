//! Tracks, modules and the order of lessons, without the lessons themselves.

use course::credit::Percent;
use course::id::{LessonId, LessonSlug, ModuleId};
use course::outline::{ModuleFile, Titles, TrackFile};
use course::{Lang, Localized, Track};
use std::collections::BTreeSet;
use std::fmt::Display;
use web::book::{BookLesson, BookModule, BookTrack, Heading};

use super::alike;
use super::fault::At;
use super::files::{Content, Is, Passage, is_unwritten};
use super::fingerprint;

/// What is known of a track before its lessons are read. `None`: it could not be read.
pub struct TrackPlan {
    track: Track,
    titles: Option<Localized<Heading>>,
    pub modules: Vec<ModulePlan>,
    is_whole: bool,
}

pub struct ModulePlan {
    id: ModuleId,
    titles: Option<Localized<Heading>>,
    pass: Percent,
    /// Every lesson listed that has a folder.
    pub lessons: Vec<LessonId>,
    is_whole: bool,
}

impl TrackPlan {
    /// Reads the lessons. `None` when anything in the track could not be read.
    pub fn build(
        self,
        mut lesson: impl FnMut(&LessonId) -> Option<BookLesson>,
    ) -> Option<BookTrack> {
        let Self { track, titles, modules, mut is_whole } = self;
        let mut built = Vec::new();
        for module in modules {
            let lessons: Vec<_> = module.lessons.iter().map(&mut lesson).collect();
            let lessons: Option<Vec<_>> = lessons.into_iter().collect();
            match (lessons, module.titles) {
                (Some(lessons), Some(titles)) if module.is_whole => {
                    built.push(BookModule {
                        track,
                        id: module.id,
                        titles,
                        pass: module.pass,
                        lessons,
                    });
                }
                _ => is_whole = false,
            }
        }
        titles.filter(|_| is_whole).map(|titles| BookTrack { track, titles, modules: built })
    }
}

/// Reads the order of every track that has a folder.
pub fn read(content: &mut Content) -> Vec<TrackPlan> {
    const FILES: [&str; 5] = [
        "README.md",
        "sources.toml",
        "contacts.toml",
        "glossary.toml",
        "glossary-definitions.toml",
    ];
    content.report_strays("", |name, is| match is {
        Is::File => FILES.contains(&name),
        Is::Folder => {
            matches!(name, "pictures" | "pages" | "spelling") || Track::from_slug(name).is_some()
        }
    });
    content.report_strays("spelling", |name, is| {
        is == Is::File
            && name.strip_suffix(".txt").is_some_and(|stem| Lang::from_code(stem).is_some())
    });
    Track::ALL
        .into_iter()
        .filter(|track| content.has_folder(track.slug()))
        .collect::<Vec<_>>()
        .into_iter()
        .map(|track| read_track(content, track))
        .collect()
}

fn read_track(content: &mut Content, track: Track) -> TrackPlan {
    let folder = track.slug();
    let titles = read_titles(content, folder);
    let order = format!("{folder}/track.toml");
    let file: Option<TrackFile> =
        content.read(&order).and_then(|text| content.parse(&order, &text, 1));
    let is_whole = file.is_some();
    let listed = file.map(|file| file.modules).unwrap_or_default();
    if is_whole {
        report_strays(content, folder, "track.toml", &listed);
    }
    let modules = present(content, folder, &order, listed)
        .into_iter()
        .map(|module| read_module(content, track, module))
        .collect();
    TrackPlan { track, titles, modules, is_whole }
}

fn read_module(content: &mut Content, track: Track, id: ModuleId) -> ModulePlan {
    let folder = format!("{}/{id}", track.slug());
    let titles = read_titles(content, &folder);
    let order = format!("{folder}/module.toml");
    let file: Option<ModuleFile> =
        content.read(&order).and_then(|text| content.parse(&order, &text, 1));
    let is_whole = file.is_some();
    let (listed, pass) =
        file.map_or((Vec::new(), Percent::MASTERY), |file| (file.lessons, file.pass_percent));
    if is_whole {
        report_strays(content, &folder, "module.toml", &listed);
    }
    let lessons = present(content, &folder, &order, listed)
        .into_iter()
        .map(|lesson: LessonSlug| LessonId { track, module: id.clone(), lesson })
        .collect();
    ModulePlan { id, titles, pass, lessons, is_whole }
}

/// The listed names that have a folder, each once; faults for the others.
fn present<N: Display + Ord + Clone>(
    content: &mut Content,
    folder: &str,
    order: &str,
    listed: Vec<N>,
) -> Vec<N> {
    let mut seen = BTreeSet::new();
    let at = At::content(order);
    listed
        .into_iter()
        .filter(|name| {
            if !seen.insert(name.clone()) {
                content.faults.add(at.id(name), "is listed twice", "take one of them off the list");
                return false;
            }
            let is_there = content.has_folder(&format!("{folder}/{name}"));
            if !is_there {
                let remedy = format!("make content/{folder}/{name}, or take it off the list");
                content.faults.add(at.id(name), "is listed and has no folder", remedy);
            }
            is_there
        })
        .collect()
}

fn report_strays<N: Display>(content: &mut Content, folder: &str, order: &str, listed: &[N]) {
    let listed: BTreeSet<String> = listed.iter().map(ToString::to_string).collect();
    content.report_strays(folder, |name, is| match is {
        Is::File => {
            name == order
                || name.strip_suffix(".toml").is_some_and(|stem| Lang::from_code(stem).is_some())
        }
        Is::Folder => listed.contains(name),
    });
}

/// Title and summary of a track or module in three languages.
fn read_titles(content: &mut Content, folder: &str) -> Option<Localized<Heading>> {
    let read = Localized::from_fn(|lang| {
        let path = format!("{folder}/{}.toml", lang.code());
        let text = content.read(&path)?;
        let titles: Titles = content.parse(&path, &text, 1)?;
        Some((path, text, titles))
    });
    let Localized { hy, ru, en } = read;
    let (hy, ru, en) = (hy?, ru?, en?);
    let english = en.1.clone();
    let english_heading = heading(&en.2);
    let mut finish = |lang, (path, text, titles): (String, String, Titles)| {
        let at = At::content(&path);
        let heading = heading(&titles);
        fingerprint::check(
            content,
            &path,
            folder,
            lang,
            titles.translated_from.as_deref(),
            &english,
        );
        let pairs = [
            ("title", &heading.title, &english_heading.title),
            ("summary", &heading.summary, &english_heading.summary),
        ];
        for (id, words, english_words) in pairs {
            let at = at.id(id);
            if words.trim().is_empty() {
                content.faults.add(at.clone(), "the text is empty", "write it");
            }
            if lang != Lang::En && !is_unwritten(&text) && !is_unwritten(&english) {
                alike::compare_texts(&mut content.faults, &at, english_words, words);
            }
            content.keep(Passage {
                at,
                lang,
                first_line: None,
                text: words.clone(),
                is_plain_language: false,
                is_glossary: false,
            });
        }
        heading
    };
    let (hy, ru, en) = (finish(Lang::Hy, hy), finish(Lang::Ru, ru), finish(Lang::En, en));
    Some(Localized { hy, ru, en })
}

fn heading(titles: &Titles) -> Heading {
    Heading { title: titles.title.clone(), summary: titles.summary.clone() }
}
