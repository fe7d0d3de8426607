//! The exported file, out and in. A file with anything wrong in it is refused whole.

use course::progress::saved::{
    LARGEST_IMPORT, Refused, SavedEntry, SavedFile, Unreadable, VERSION, VersionOnly,
};
use course::progress::{Entry, Log};
use serde::de::{DeserializeOwned, IgnoredAny};

use super::json;

/// What a file brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// Entries that were not here.
    pub added: usize,
    /// Entries that were.
    pub known: usize,
}

/// The log as a file.
pub(super) fn write(log: &Log) -> String {
    let entries: Vec<SavedEntry> = log.in_order().into_iter().map(SavedEntry::from).collect();
    json::write(&SavedFile::new(entries))
}

/// The entries of a file, or why none of them is taken in. Looks three times, each time closer, so that a newer
/// file is called newer, whatever else is in it.
pub(super) fn read(text: &str) -> Result<Vec<Entry>, Refused> {
    if u64::try_from(text.len()).is_ok_and(|bytes| bytes > LARGEST_IMPORT) {
        return Err(Refused::TooLarge);
    }
    // Some editors put a byte order mark in front of what they save.
    let text = text.trim_start_matches('\u{feff}');
    parse::<IgnoredAny>(text).ok_or(Refused::NotOurs)?.accept()?;
    let versions = parse::<VersionOnly>(text).ok_or(Refused::Damaged)?.entries;
    if versions.iter().any(|version| version.v > VERSION) {
        return Err(Refused::Newer);
    }
    parse::<SavedEntry>(text)
        .ok_or(Refused::Damaged)?
        .entries
        .into_iter()
        .map(|saved| {
            Entry::try_from(saved).map_err(|why| match why {
                Unreadable::Newer => Refused::Newer,
                Unreadable::Damaged => Refused::Damaged,
            })
        })
        .collect()
}

fn parse<E: DeserializeOwned>(text: &str) -> Option<SavedFile<E>> {
    json::read(text)
}

#[cfg(test)]
mod tests {
    use super::super::record::test_support::answered;
    use super::*;

    fn file(entries: &str) -> String {
        format!(r#"{{"format":"champa-progress","version":1,"entries":[{entries}]}}"#)
    }

    #[test]
    fn an_exported_log_is_taken_in_again() {
        let log: Log = [answered(1, "a"), answered(2, "b")].into_iter().collect();
        let back: Log = read(&write(&log)).unwrap().into_iter().collect();
        assert_eq!(back, log);
        assert_eq!(read(&format!("\u{feff}{}", write(&log))).map(|entries| entries.len()), Ok(2));
    }

    #[test]
    fn a_file_with_anything_wrong_in_it_is_refused_whole() {
        let good = super::super::record::write(&answered(1, "a"));
        let newer = r#"{"v":2,"id":{"new":"shape"}}"#;
        let halved = good.replace(r#""question":"q","#, "");
        for (text, why) in [
            (String::new(), Refused::NotOurs),
            ("[]".to_owned(), Refused::NotOurs),
            (file("").replace("champa", "other"), Refused::NotOurs),
            (file("").replace(":1,", ":2,"), Refused::Newer),
            (file(&format!("{good},{newer}")), Refused::Newer),
            (file(&format!("{good},7")), Refused::Damaged),
            (file(&format!("{good},{halved}")), Refused::Damaged),
            (file(&good.replace("school/", "nowhere/")), Refused::Damaged),
            (" ".repeat(33 * 1024 * 1024), Refused::TooLarge),
        ] {
            assert_eq!(read(&text), Err(why), "{}", text.get(..80).unwrap_or(&text));
        }
        assert_eq!(read(&file(&good)), Ok(vec![answered(1, "a")]));
    }
}
