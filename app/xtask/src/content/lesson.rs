//! One lesson folder: the structure, the words of its questions, its prose in three languages.

use course::id::LessonId;
use course::lesson::LessonHead;
use course::quiz::short_answer::Rule;
use course::quiz::{Kind, KindName, Place, Pose, Question, QuestionHead, WordFault};
use course::{Lang, Localized, ObjectiveId, QuestionId};
use documents::check_digit::CheckDigit;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use web::book::{BookLesson, Heading, LessonText};

use super::alike;
use super::fault::At;
use super::files::{Content, Is, Passage, is_unwritten, texts};
use super::fingerprint;
use super::prose::{Anchors, Names, Owner, ProseFile, each, read_file};

/// How many questions a quiz has.
const QUIZ_LENGTHS: std::ops::RangeInclusive<usize> = 5..=8;
const LEAST_KINDS: usize = 3;
/// The words of English prose that a lesson is meant to have.
const PROSE_WORDS: std::ops::RangeInclusive<usize> = 500..=900;
const REQUIRED_SECTIONS: [&str; 4] = ["case", "idea", "activity", "take-along"];

/// The front matter of `<lang>.md`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    title: String,
    summary: String,
    take_along: String,
    #[serde(default)]
    translated_from: Option<String>,
    #[serde(default)]
    read_by_native: bool,
}

/// `<lang>.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    #[serde(default)]
    translated_from: Option<String>,
    #[serde(default)]
    objectives: BTreeMap<ObjectiveId, String>,
    #[serde(default)]
    questions: BTreeMap<String, toml::Value>,
}

/// The structure, as far as it could be read.
struct Structure {
    head: LessonHead,
    questions: Vec<Question>,
    is_whole: bool,
}

/// The words of one language.
struct Words {
    path: String,
    text: String,
    file: WordsFile,
    /// Every text by its path: `questions.first-risk.ask`.
    texts: BTreeMap<String, String>,
}

/// Reads a lesson. `None` when something in it could not be read.
pub fn read(
    content: &mut Content,
    names: &Names<'_>,
    id: &LessonId,
    anchors: &mut Anchors,
) -> Option<BookLesson> {
    let folder = id.to_string();
    content.report_strays(&folder, |name, is| {
        is == Is::File
            && (name == "lesson.toml"
                || name.rsplit_once('.').is_some_and(|(stem, extension)| {
                    Lang::from_code(stem).is_some() && matches!(extension, "md" | "toml")
                }))
    });
    let structure = read_structure(content, names, &folder);
    let is_plain = id.track.has_plain_language();
    let prose =
        Localized::from_fn(|lang| read_file::<Front>(content, names, &folder, lang, is_plain));
    let words = Localized::from_fn(|lang| read_words(content, &folder, lang, is_plain));

    for (lang, file) in each(&prose) {
        let Some(file) = file else { continue };
        check_sections(content, file);
        if let Some(structure) = &structure {
            check_activities(content, file, &structure.questions);
        }
        anchors.add(&Owner::Lesson(id.clone()), lang, &file.path, &file.prose);
    }
    if let Some(english) = &prose.en {
        check_length(content, english);
    }

    let prose = all(prose);
    if let Some(files) = &prose {
        alike::compare_files(content, files);
        for (lang, file) in each(files) {
            let from = file.front.translated_from.as_deref();
            fingerprint::check(content, &file.path, &folder, lang, from, &files.en.text);
        }
    }
    let words = all(words);
    if let Some(files) = &words {
        compare_words(content, &folder, files);
    }

    let (structure, prose, words) = (structure?, prose?, words?);
    let objectives =
        Localized::from_fn(|lang| objectives(content, &structure.head, words.get(lang)));
    let poses = Localized::from_fn(|lang| pose(content, &structure, words.get(lang)));
    let (objectives, poses) = (all(objectives)?, all(poses)?);
    let read_by_native = Localized::from_fn(|lang| prose.get(lang).front.read_by_native);
    let Localized { hy, ru, en } = prose;
    let text = |file: ProseFile<Front>, objectives, poses| LessonText {
        heading: Heading { title: file.front.title, summary: file.front.summary },
        take_along: file.front.take_along,
        objectives,
        sections: file.prose.sections,
        poses,
        terms: file.prose.terms,
    };
    structure.is_whole.then(|| BookLesson {
        id: id.clone(),
        minutes: structure.head.minutes,
        sources: structure.head.sources,
        texts: Localized {
            hy: text(hy, objectives.hy, poses.hy),
            ru: text(ru, objectives.ru, poses.ru),
            en: text(en, objectives.en, poses.en),
        },
        read_by_native,
    })
}

/// All three, or nothing.
fn all<T>(of: Localized<Option<T>>) -> Option<Localized<T>> {
    Some(Localized { hy: of.hy?, ru: of.ru?, en: of.en? })
}

// The structure.

fn read_structure(content: &mut Content, names: &Names<'_>, folder: &str) -> Option<Structure> {
    let path = format!("{folder}/lesson.toml");
    let at = At::content(&path);
    let mut table = content.table(&path)?;
    let questions = table.remove("questions");
    let head: LessonHead = content.value(&at, toml::Value::Table(table))?;

    if head.objectives.is_empty() {
        content.faults.add(
            at.id("objectives"),
            "there are none",
            "name what a learner can do afterwards",
        );
    }
    report_doubled(content, &at.id("objectives"), &head.objectives);
    report_doubled(content, &at.id("sources"), &head.sources);
    if head.sources.is_empty() {
        content.faults.add(
            at.id("sources"),
            "there are none",
            "name where the facts come from, by the ids of sources.toml",
        );
    }
    for source in &head.sources {
        if !names.catalog.sources.contains_key(source) {
            let remedy = "add it to content/sources.toml, or mend the id";
            content.faults.add(at.id("sources"), format!("there is no source `{source}`"), remedy);
        }
    }

    let tables = match questions {
        Some(toml::Value::Array(tables)) => tables,
        _ => Vec::new(),
    };
    let count = tables.len();
    let questions: Vec<_> = tables
        .into_iter()
        .enumerate()
        .filter_map(|(index, table)| read_question(content, names, &at, index, table))
        .collect();
    let is_whole = questions.len() == count;
    let ids: Vec<_> = questions.iter().map(|question| question.head.id.clone()).collect();
    report_doubled(content, &at.id("questions"), &ids);
    if is_whole {
        check_quiz(content, &at, &questions);
    }
    Some(Structure { head, questions, is_whole })
}

fn report_doubled<T: Ord + std::fmt::Display>(content: &mut Content, at: &At, ids: &[T]) {
    let mut seen = BTreeSet::new();
    for id in ids.iter().filter(|id| !seen.insert(*id)) {
        let message = format!("`{id}` stands twice");
        content.faults.add(at.clone(), message, "take one out, or give it another id");
    }
}

fn check_quiz(content: &mut Content, at: &At, questions: &[Question]) {
    let quiz: Vec<_> = questions.iter().filter(|q| q.head.place == Place::Quiz).collect();
    let kinds: BTreeSet<_> = quiz.iter().map(|question| question.kind.name()).collect();
    if !QUIZ_LENGTHS.contains(&quiz.len()) {
        let message = format!("the quiz has {} questions", quiz.len());
        content.faults.add(
            at.id("questions"),
            message,
            "a quiz has 5 to 8 questions with place = \"quiz\"",
        );
    }
    if kinds.len() < LEAST_KINDS {
        let message = format!("the quiz has questions of {} kinds", kinds.len());
        content.faults.add(at.id("questions"), message, "use at least 3 kinds of question");
    }
    if questions.len() == quiz.len() {
        let remedy = "add a question with place = \"activity\" and place it in the prose";
        content.faults.add(at.id("questions"), "the lesson has no activity", remedy);
    }
}

/// Splits a `[[questions]]` table into what all kinds share and what its kind needs.
fn read_question(
    content: &mut Content,
    names: &Names<'_>,
    at: &At,
    index: usize,
    table: toml::Value,
) -> Option<Question> {
    let toml::Value::Table(mut table) = table else {
        content.faults.add(
            at.id("questions"),
            "is not a list of tables",
            "begin each question with [[questions]]",
        );
        return None;
    };
    let name = match table.get("id") {
        Some(toml::Value::String(id)) => format!("questions.{id}"),
        _ => format!("questions, number {}", index + 1),
    };
    let at = at.id(&name);
    let head: toml::Table = ["id", "place", "picture", "private"]
        .into_iter()
        .filter_map(|key| table.remove_entry(key))
        .collect();
    let kind = table.remove("kind");
    let Some(kind) = kind else {
        content.faults.add(
            at,
            "has no kind",
            "add kind = \"pick-one\" or another; content/README.md lists them",
        );
        return None;
    };
    let head: Option<QuestionHead> = content.value(&at, toml::Value::Table(head));
    let kind: Option<KindName> = content.value(&at, kind);
    let mut kind = match Kind::read(kind?, toml::Value::Table(table)) {
        Ok(kind) => kind,
        Err(error) => {
            let remedy = "mend it; content/README.md shows the form of each kind";
            content.faults.add_joined(&at, &super::files::one_line(error.message()), remedy);
            return None;
        }
    };
    if let Kind::ShortAnswer(question) = &mut kind {
        let resolved = question.resolve(|Rule::CheckDigit(data)| {
            CheckDigit::compute(data).map(|digit| digit.to_string())
        });
        if let Err(error) = resolved {
            let remedy = "a check digit is computed over A–Z, 0–9 and <";
            content.faults.add(
                at.id(format!("{name}.answer.check-digit")),
                error.to_string(),
                remedy,
            );
            return None;
        }
    }
    let question = Question { head: head?, kind };
    check_picture(content, names, &at, &question);
    Some(question)
}

fn check_picture(content: &mut Content, names: &Names<'_>, at: &At, question: &Question) {
    let Some(id) = &question.head.picture else {
        if matches!(question.kind, Kind::MarkPicture(_)) {
            let remedy = "add picture = \"name\" of a drawing in content/pictures";
            content.faults.add(at.clone(), "there is no picture to mark", remedy);
        }
        return;
    };
    let Some(picture) = names.catalog.pictures.get(id) else {
        let remedy = format!("draw content/pictures/{id}.svg with its .toml, or mend the name");
        content.faults.add(at.clone(), format!("there is no picture `{id}`"), remedy);
        return;
    };
    if let Kind::MarkPicture(question) = &question.kind {
        for region in question.regions().iter().filter(|r| !picture.regions.contains_key(*r)) {
            let remedy = format!("add it to content/pictures/{id}.toml, or mend the id");
            content.faults.add(at.clone(), format!("the picture has no region `{region}`"), remedy);
        }
    }
}

// The words of the questions.

fn read_words(
    content: &mut Content,
    folder: &str,
    lang: Lang,
    is_plain_language: bool,
) -> Option<Words> {
    let path = format!("{folder}/{}.toml", lang.code());
    let text = content.read(&path)?;
    let table: toml::Table = content.parse(&path, &text, 1)?;
    let file: WordsFile = content.parse(&path, &text, 1)?;
    let mut texts = texts(&toml::Value::Table(table));
    texts.remove("translated_from");
    for (id, words) in &texts {
        let at = At::content(&path).id(id);
        if lang == Lang::Hy && id.rsplit('.').next() == Some("ask") {
            check_armenian_task(content, &at, words);
        }
        content.keep(Passage {
            at,
            lang,
            first_line: None,
            text: words.clone(),
            is_plain_language,
            is_glossary: false,
        });
    }
    Some(Words { path, text, file, texts })
}

/// A task is a question with its mark, or a sentence that ends as one.
fn check_armenian_task(content: &mut Content, at: &At, ask: &str) {
    let ends_as_sentence = ask.trim_end_matches(['»', ')', ' ', '\n']).ends_with(['։', '՝']);
    if !is_unwritten(ask) && !ask.contains('՞') && !ends_as_sentence {
        let remedy = "put ՞ into the asked word, or end the task with ։ or ՝";
        content.faults.add(at.clone(), "is neither a question nor a sentence", remedy);
    }
}

fn compare_words(content: &mut Content, folder: &str, files: &Localized<Words>) {
    for (lang, words) in each(files) {
        let from = words.file.translated_from.as_deref();
        fingerprint::check(content, &words.path, folder, lang, from, &files.en.text);
        if lang == Lang::En {
            continue;
        }
        for (id, text) in &words.texts {
            if let Some(english) = files.en.texts.get(id) {
                let at = At::content(&words.path).id(id);
                alike::compare_texts(&mut content.faults, &at, english, text);
            }
        }
    }
}

/// The words of the objectives, in the order of lesson.toml.
fn objectives(content: &mut Content, head: &LessonHead, words: &Words) -> Option<Vec<String>> {
    let at = At::content(&words.path);
    let given = &words.file.objectives;
    for id in given.keys().filter(|id| !head.objectives.contains(id)) {
        let remedy = "take the words out, or mend the id";
        content.faults.add(at.id(format!("objectives.{id}")), "is not in lesson.toml", remedy);
    }
    let found: Vec<_> = head
        .objectives
        .iter()
        .map(|id| {
            let at = at.id(format!("objectives.{id}"));
            let Some(text) = given.get(id) else {
                content.faults.add(at, "has no words", "write them");
                return None;
            };
            if text.trim().is_empty() {
                content.faults.add(at, "is empty", "write the words");
            } else if text.ends_with(['.', '։']) {
                content.faults.add(
                    at,
                    "ends with a full stop",
                    "it goes on from “After this lesson you can …”: take the stop out",
                );
            }
            Some(text.clone())
        })
        .collect();
    found.into_iter().collect()
}

/// Every question in the words of one language.
fn pose(content: &mut Content, structure: &Structure, words: &Words) -> Option<Vec<Pose>> {
    let at = At::content(&words.path);
    let mut given = words.file.questions.clone();
    let posed: Vec<_> = structure
        .questions
        .iter()
        .map(|question| {
            let name = format!("questions.{}", question.head.id);
            let at = at.id(&name);
            let Some(words) = given.remove(question.head.id.as_str()) else {
                content.faults.add(at, "has no words", "write them");
                return None;
            };
            let (pose, faults) = match question.pose(words) {
                Ok(posed) => posed,
                Err(error) => {
                    let remedy = "mend it; content/README.md shows the words of each kind";
                    content.faults.add(at, super::files::one_line(error.message()), remedy);
                    return None;
                }
            };
            if pose.ask().trim().is_empty() {
                content.faults.add(at.id(format!("{name}.ask")), "is empty", "write the task");
            }
            for fault in &faults {
                let (path, message, remedy) = match fault {
                    WordFault::Missing(path) => (path, "has no words", "write them"),
                    WordFault::LeftOver(path) => {
                        (path, "is not in lesson.toml", "take the words out, or mend the id")
                    }
                    WordFault::Empty(path) => (path, "is empty", "write the words"),
                };
                content.faults.add(at.id(format!("{name}.{path}")), message, remedy);
            }
            faults.is_empty().then_some(pose)
        })
        .collect();
    // A question that could not be read has words that are not left over.
    for id in given.keys().filter(|_| structure.is_whole) {
        let remedy = "take the words out, or mend the id";
        content.faults.add(at.id(format!("questions.{id}")), "is not in lesson.toml", remedy);
    }
    posed.into_iter().collect()
}

// The prose.

fn check_sections(content: &mut Content, file: &ProseFile<Front>) {
    let at = At::content(&file.path);
    let sections = &file.prose.sections;
    for id in REQUIRED_SECTIONS {
        if !sections.iter().any(|section| section.id == id) {
            let remedy = format!("add a heading with the id: ## … {{#{id}}}");
            content.faults.add(at.clone(), format!("there is no section `#{id}`"), remedy);
        }
    }
    if sections.first().is_none_or(|section| !section.id.is_empty()) {
        let remedy = "write two or three sentences before the first heading: what this is about";
        content.faults.add(at, "there is no opener", remedy);
    }
}

/// Every activity of the structure stands once in the prose, and nothing else does.
fn check_activities(content: &mut Content, file: &ProseFile<Front>, questions: &[Question]) {
    let at = At::content(&file.path);
    let mut placed = BTreeSet::new();
    for (target, line) in &file.prose.placed {
        let Some(id) = target.strip_prefix("activity:") else { continue };
        let at = at.line(*line);
        if !placed.insert(id) {
            content.faults.add(
                at,
                format!("activity `{id}` is placed twice"),
                "take one of them out",
            );
            continue;
        }
        match questions.iter().find(|question| question.head.id.as_str() == id) {
            None => {
                let remedy = "add the question to lesson.toml, or mend the id";
                content.faults.add(at, format!("there is no activity `{id}`"), remedy);
            }
            Some(question) if question.head.place == Place::Quiz => {
                let remedy =
                    "write place = \"activity\" in lesson.toml, or take it out of the prose";
                content.faults.add(at, format!("`{id}` is a question of the quiz"), remedy);
            }
            Some(_) => {}
        }
    }
    let activities = questions.iter().filter(|question| question.head.place == Place::Activity);
    let missing: Vec<&QuestionId> = activities
        .map(|question| &question.head.id)
        .filter(|id| !placed.contains(id.as_str()))
        .collect();
    for id in missing {
        let remedy = format!("write ![description](activity:{id}) in a paragraph of its own");
        content.faults.add(at.clone(), format!("activity `{id}` is not placed"), remedy);
    }
}

fn check_length(content: &mut Content, english: &ProseFile<Front>) {
    let words =
        english.plain.split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count();
    if !is_unwritten(&english.text) && !PROSE_WORDS.contains(&words) {
        let message = format!("the prose has {words} words");
        content.faults.warn(
            At::content(&english.path),
            message,
            "a lesson reads best with 500 to 900",
        );
    }
}
