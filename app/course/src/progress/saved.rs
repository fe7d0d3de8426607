//! An entry as it is stored and exported. The model above stays free to change; this does not.
//!
//! Version 1, a JSON object, one per entry:
//! ```json
//! { "v": 1, "id": "00…abc", "at": 1795478400000, "lesson": "school/s1/a-job-for-ani",
//!   "verb": "answered", "question": "first-risk", "attempt": 0, "response": "a[,]b", "credit": [1, 2] }
//! ```
//! `verb` is `opened`, `quiz-begun` (with `attempt`) or `answered`. The exported file is
//! `{ "format": "champa-progress", "version": 1, "entries": [ … ] }`.
//!
//! A new version is a new function here and one more step in [`read`]; old fixtures stay as tests.

use std::fmt::Write as _;

use super::json::{Reader, write_text};
use super::{Entry, EntryId, Event, Log, Millis};
use crate::credit::Credit;
use crate::id::{LessonId, QuestionId};
use crate::response::Response;

/// The version written by this build.
pub const VERSION: u64 = 1;

/// What an exported file calls itself.
pub const FORMAT: &str = "champa-progress";

const OPENED: &str = "opened";
const QUIZ_BEGUN: &str = "quiz-begun";
const ANSWERED: &str = "answered";

/// Why a stored entry could not be read. It is set aside, never deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Written by a newer version of the platform.
    Newer,
    Damaged,
}

/// Why an imported file is refused. Nothing of it is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Not a progress file at all.
    NotOurs,
    /// Written by a newer version of the platform.
    Newer,
    /// An entry of it cannot be read.
    Damaged,
    /// Larger than any learner's log could be.
    TooLarge,
}

/// Imported files may not be larger, in bytes: about 100,000 answers.
pub const LARGEST_IMPORT: u64 = 32 * 1024 * 1024;

/// An entry as a text.
pub fn write(entry: &Entry) -> String {
    let mut out = String::new();
    write_entry(entry, &mut out);
    out
}

fn write_entry(entry: &Entry, out: &mut String) {
    let Entry { id, at: Millis(at), lesson, event } = entry;
    let verb = match event {
        Event::Opened => OPENED,
        Event::QuizBegun { .. } => QUIZ_BEGUN,
        Event::Answered { .. } => ANSWERED,
    };
    // Ids have no signs that JSON would escape. Writing into a text does not fail.
    let _ =
        write!(out, r#"{{"v":{VERSION},"id":"{id}","at":{at},"lesson":"{lesson}","verb":"{verb}""#);
    match event {
        Event::Opened => {}
        Event::QuizBegun { attempt } => {
            let _ = write!(out, r#","attempt":{attempt}"#);
        }
        Event::Answered { question, attempt, response, credit } => {
            let _ = write!(out, r#","question":"{question}","attempt":{attempt},"response":"#);
            write_text(response.as_str(), out);
            let _ = write!(out, r#","credit":[{},{}]"#, credit.earned(), credit.possible());
        }
    }
    out.push('}');
}

/// Reads one stored entry.
///
/// # Errors
/// Whether it is newer than we are, or damaged.
pub fn read(text: &str) -> Result<Entry, Unreadable> {
    match Reader::whole(text, entry) {
        Some(entry) => Ok(entry),
        // A newer entry is known as newer, whatever else it holds.
        None if Reader::whole(text, version).is_some_and(|version| version > VERSION) => {
            Err(Unreadable::Newer)
        }
        None => Err(Unreadable::Damaged),
    }
}

/// Only the version.
fn version(reader: &mut Reader<'_>) -> Option<u64> {
    let mut version = None;
    reader.object(&mut |name, reader| {
        if name == "v" {
            version = Some(reader.number()?);
            return Some(());
        }
        reader.skip()
    })?;
    version
}

/// Version 1 of a stored entry; `None` when it is another version, or damaged.
fn entry(reader: &mut Reader<'_>) -> Option<Entry> {
    let (mut id, mut at, mut lesson, mut verb) = (None, None, None, None);
    let (mut question, mut attempt, mut response, mut credit) = (None, None, None, None);
    let mut is_known = false;
    reader.object(&mut |name, reader| {
        match name {
            "v" => is_known = reader.number()? <= VERSION,
            "id" => id = Some(EntryId::try_from(reader.text()?.into_owned()).ok()?),
            "at" => at = Some(Millis(reader.number()?)),
            "lesson" => lesson = Some(LessonId::try_from(reader.text()?.into_owned()).ok()?),
            "verb" => verb = Some(reader.text()?),
            "question" => question = Some(QuestionId::new(reader.text()?).ok()?),
            "attempt" => attempt = Some(small(reader)?),
            "response" => response = Some(Response::text(reader.text()?)),
            "credit" => credit = Some(points(reader)?),
            _ => reader.skip()?,
        }
        Some(())
    })?;
    if !is_known {
        return None;
    }
    let event = match &*verb? {
        OPENED => Event::Opened,
        QUIZ_BEGUN => Event::QuizBegun { attempt: attempt? },
        ANSWERED => Event::Answered {
            question: question?,
            attempt: attempt?,
            response: response?,
            credit: credit?,
        },
        _ => return None,
    };
    Some(Entry { id: id?, at: at?, lesson: lesson?, event })
}

fn small(reader: &mut Reader<'_>) -> Option<u32> {
    reader.number()?.try_into().ok()
}

/// `[earned, possible]`.
fn points(reader: &mut Reader<'_>) -> Option<Credit> {
    let mut points = [0; 2];
    let mut count = 0;
    reader.list(&mut |reader| {
        *points.get_mut(count)? = small(reader)?;
        count += 1;
        Some(())
    })?;
    if count == points.len() { Credit::try_from((points[0], points[1])).ok() } else { None }
}

/// A whole log as a file.
pub fn write_file(log: &Log) -> String {
    let mut out = format!(r#"{{"format":"{FORMAT}","version":{VERSION},"entries":["#);
    for (place, entry) in log.in_order().into_iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        write_entry(entry, &mut out);
    }
    out.push_str("]}");
    out
}

/// The entries of a file. A file with anything wrong in it is refused whole.
///
/// # Errors
/// Why none of it is taken in. A newer file is called newer, whatever else is in it.
pub fn read_file(text: &str) -> Result<Vec<Entry>, Refused> {
    if u64::try_from(text.len()).is_ok_and(|bytes| bytes > LARGEST_IMPORT) {
        return Err(Refused::TooLarge);
    }
    // Some editors put a byte order mark in front of what they save.
    let text = text.trim_start_matches('\u{feff}');
    let (mut format, mut version_of_file, mut entries) = (None, None, None);
    let ours = Reader::whole(text, |reader| {
        reader.object(&mut |name, reader| {
            match name {
                "format" => format = Some(reader.text()?),
                "version" => version_of_file = Some(reader.number()?),
                "entries" => {
                    let mut texts = Vec::new();
                    reader.list(&mut |reader| {
                        texts.push(reader.unread()?);
                        Some(())
                    })?;
                    entries = Some(texts);
                }
                _ => reader.skip()?,
            }
            Some(())
        })
    });
    let (Some(()), Some(FORMAT), Some(version_of_file), Some(entries)) =
        (ours, format.as_deref(), version_of_file, entries)
    else {
        return Err(Refused::NotOurs);
    };
    if version_of_file > VERSION {
        return Err(Refused::Newer);
    }
    let versions = entries.iter().map(|text| Reader::whole(text, version));
    let newest = versions.collect::<Option<Vec<u64>>>().ok_or(Refused::Damaged)?;
    if newest.iter().any(|version| *version > VERSION) {
        return Err(Refused::Newer);
    }
    entries
        .into_iter()
        .map(|text| Reader::whole(text, entry))
        .collect::<Option<Vec<Entry>>>()
        .ok_or(Refused::Damaged)
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{answered, lesson};
    use super::*;

    /// As version 1 wrote it on the day it was made. Never edit: learners' phones hold this.
    const V1: &str = r#"{"v":1,"id":"00000000000000000000000000000abc","at":1795478400000,"lesson":"school/s1/a-job-for-ani","verb":"answered","question":"first-risk","attempt":0,"response":"a[,]b","credit":[1,2]}"#;

    #[test]
    fn version_1_is_read_and_written_as_ever() {
        let entry = read(V1).unwrap();
        assert_eq!(entry.lesson, lesson());
        assert_eq!(write(&entry), V1);
    }

    #[test]
    fn every_event_survives() {
        let mut entry = answered(7, 8, "q", 3, 1);
        let typed = match entry.event.clone() {
            Event::Answered { question, attempt, credit, .. } => {
                let response = Response::text("typed: \"ա\\\n\u{1}😀");
                Event::Answered { question, attempt, response, credit }
            }
            other => other,
        };
        for event in [Event::Opened, Event::QuizBegun { attempt: 2 }, entry.event.clone(), typed] {
            entry.event = event;
            let text = write(&entry);
            assert_eq!(read(&text), Ok(entry.clone()));
            assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
        }
    }

    #[test]
    fn what_others_have_laid_out_or_added_is_read() {
        let value: serde_json::Value = serde_json::from_str(V1).unwrap();
        let laid_out = serde_json::to_string_pretty(&value).unwrap();
        let added = V1.replacen('{', r#"{"new":[{"a":-1.5},null],"#, 1);
        for text in [laid_out, added] {
            assert_eq!(read(&text), read(V1), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        assert_eq!(read(r#"{"v":2,"shape":"unknown"}"#), Err(Unreadable::Newer));
        assert_eq!(read(&V1.replace(r#""v":1"#, r#""v":2"#)), Err(Unreadable::Newer));
        for damaged in [
            "",
            "{}",
            r#"{"v":1}"#,
            &V1.replace("[1,2]", "[3,2]"),
            &V1.replace("[1,2]", "[1]"),
            &V1.replace("[1,2]", "[1,2,3]"),
            &V1.replace(r#","attempt":0"#, ""),
            &V1.replace(r#""attempt":0"#, r#""attempt":4294967296"#),
            &V1.replace("answered", "guessed"),
            &V1.replace("00abc", "00ab"),
            &V1.replace(r#""v":1,"#, ""),
        ] {
            assert_eq!(read(damaged), Err(Unreadable::Damaged), "{damaged}");
        }
    }

    fn file(entries: &str) -> String {
        format!(r#"{{"format":"champa-progress","version":1,"entries":[{entries}]}}"#)
    }

    #[test]
    fn an_exported_log_is_taken_in_again() {
        let log: Log = [answered(1, 8, "q", 3, 1), answered(2, 9, "r", 0, 1)].into_iter().collect();
        let back: Log = read_file(&write_file(&log)).unwrap().into_iter().collect();
        assert_eq!(back, log);
        let marked = format!("\u{feff}{}\n", write_file(&log));
        assert_eq!(read_file(&marked).map(|entries| entries.len()), Ok(2));
        assert_eq!(write_file(&Log::default()), file(""));
    }

    #[test]
    fn a_file_with_anything_wrong_in_it_is_refused_whole() {
        let newer = r#"{"v":2,"id":{"new":"shape"}}"#;
        let halved = V1.replace(r#""question":"first-risk","#, "");
        for (text, why) in [
            (String::new(), Refused::NotOurs),
            ("[]".to_owned(), Refused::NotOurs),
            (file("").replace("champa", "other"), Refused::NotOurs),
            (file("").replace(r#""version":1,"#, ""), Refused::NotOurs),
            (file("7,"), Refused::NotOurs),
            (file("").replace(":1,", ":2,"), Refused::Newer),
            (file(&format!("{V1},{newer}")), Refused::Newer),
            (file(&format!("{V1},7")), Refused::Damaged),
            (file(&format!("{V1},{newer},{{}}")), Refused::Damaged),
            (file(&format!("{V1},{halved}")), Refused::Damaged),
            (file(&V1.replace("school/", "nowhere/")), Refused::Damaged),
            (" ".repeat(33 * 1024 * 1024), Refused::TooLarge),
        ] {
            assert_eq!(read_file(&text), Err(why), "{}", text.get(..80).unwrap_or(&text));
        }
        assert_eq!(read_file(&file(V1)), Ok(vec![read(V1).unwrap()]));
    }
}
