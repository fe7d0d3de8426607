//! Text as people paste it, made into lines that can be parsed, with everything that was done to it.
//!
//! Nothing is guessed that could hide a fault: a place that is missing in the middle of a line stays missing, and a
//! character outside the alphabet stays where it is, for [`crate::mrz::parse`] to name.

use crate::format::MrzFormat;

/// The longest zone has three lines of 30; twice two lines of 44 is far more than anybody means.
pub const MOST_CHARACTERS: usize = 180;

/// Makes lines of a text, if it is not far too long to be a zone.
///
/// # Errors
/// With the number of characters, if there are more than [`MOST_CHARACTERS`].
pub fn tidy(text: &str) -> Result<Tidied, TooMuchText> {
    let characters = text.chars().filter(|character| !character.is_whitespace()).count();
    if characters > MOST_CHARACTERS {
        return Err(TooMuchText { characters });
    }
    let mut changes = Vec::new();
    let angled = unquoted(text, &mut changes);
    let capitals = angled.to_ascii_uppercase();
    if capitals != angled {
        changes.push(Change::SmallLetters);
    }
    let lines: Vec<String> =
        capitals.lines().map(|line| line.trim().to_owned()).filter(|l| !l.is_empty()).collect();
    let mut lines: Vec<String> =
        lines.into_iter().map(|line| without_spaces(&line, &mut changes)).collect();
    if let [only] = lines.as_slice()
        && let Some(split) = split(only)
    {
        lines = split;
        changes.push(Change::SplitIntoLines(lines.len()));
    }
    fill_name_line(&mut lines, &mut changes);
    Ok(Tidied { text: lines.join("\n"), changes })
}

/// What is left, and how it came about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tidied {
    /// The lines, parted by line breaks.
    pub text: String,
    /// In the order in which it was done.
    pub changes: Vec<Change>,
}

/// Something that was done to the text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Change {
    /// Small letters became capitals.
    SmallLetters,
    /// `«` and `‹`, which some programs make of fillers, became fillers again.
    QuotationMarks,
    /// Spaces within lines were left out.
    SpacesLeftOut(usize),
    /// A line has spaces in the places of its fillers.
    SpacesBecameFillers(usize),
    /// One long line became so many.
    SplitIntoLines(usize),
    /// So many fillers were missing at the end of the line with the name, where there is nothing after them.
    FillersAdded(usize),
}

/// Nobody means a zone by so much.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, thiserror::Error)]
#[error("{characters} characters are far more than a zone has")]
pub struct TooMuchText {
    pub characters: usize,
}

fn unquoted(text: &str, changes: &mut Vec<Change>) -> String {
    let plain = text.replace('«', "<<").replace('‹', "<");
    if plain != text {
        changes.push(Change::QuotationMarks);
    }
    plain
}

fn without_spaces(line: &str, changes: &mut Vec<Change>) -> String {
    let spaces = line.chars().filter(|character| character.is_whitespace()).count();
    if spaces == 0 {
        return line.to_owned();
    }
    let length = line.chars().count();
    let is_length = MrzFormat::ALL.into_iter().any(|format| format.line_length() == length);
    // Spaces at the end are gone; two in a row are no gap that somebody left for the eye.
    if is_length || (line.contains("  ") && !line.contains('<')) {
        changes.push(Change::SpacesBecameFillers(spaces));
        line.replace(char::is_whitespace, "<")
    } else {
        changes.push(Change::SpacesLeftOut(spaces));
        line.replace(char::is_whitespace, "")
    }
}

/// All lines without breaks between them.
fn split(line: &str) -> Option<Vec<String>> {
    let characters: Vec<char> = line.chars().collect();
    let format = MrzFormat::ALL
        .into_iter()
        .find(|format| format.lines() * format.line_length() == characters.len())?;
    Some(characters.chunks(format.line_length()).map(|line| line.iter().collect()).collect())
}

/// After the name come fillers only, so the end of its line can be told; of other lines it cannot.
fn fill_name_line(lines: &mut [String], changes: &mut Vec<Change>) {
    let lengths: Vec<usize> = lines.iter().map(|line| line.chars().count()).collect();
    let (name, other) = match lengths.as_slice() {
        [_, second] => (0, *second),
        [first, second, _] if first == second => (2, *first),
        _ => return,
    };
    let is_length = MrzFormat::ALL
        .into_iter()
        .any(|format| format.lines() == lengths.len() && format.line_length() == other);
    let missing = other.saturating_sub(lengths[name]);
    // A whole half of the line is not a slip any more.
    if is_length && (1..=other / 2).contains(&missing) {
        lines[name].extend(std::iter::repeat_n('<', missing));
        changes.push(Change::FillersAdded(missing));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FIRST: &str = "PPUTOVARN<<TILDA<MARIT<<<<<<<<<<<<<<<<<<<<<<";
    const SECOND: &str = "C271946085UTO7903214F3309140<<<<<<<<<<<<<<02";

    fn tidied(text: &str) -> (String, Vec<Change>) {
        let tidied = tidy(text).unwrap();
        (tidied.text, tidied.changes)
    }

    #[test]
    fn a_zone_as_it_is_printed_is_left_alone() {
        let zone = format!("{FIRST}\n{SECOND}");
        assert_eq!(tidied(&zone), (zone, vec![]));
    }

    #[test]
    fn whatever_was_done_is_said() {
        let zone = format!("{FIRST}\n{SECOND}");
        let short = FIRST.trim_end_matches('<');
        let cases = [
            (zone.to_lowercase(), vec![Change::SmallLetters]),
            (format!("\n  {FIRST}  \n\n{SECOND}\n"), vec![]),
            (format!("{FIRST}{SECOND}"), vec![Change::SplitIntoLines(2)]),
            (format!("{short}\n{SECOND}"), vec![Change::FillersAdded(22)]),
            (zone.replace("<<", "«"), vec![Change::QuotationMarks]),
            (
                format!("{FIRST}\n{}", SECOND.replace("UTO", " UTO ")),
                vec![Change::SpacesLeftOut(2)],
            ),
            (
                format!("{}\n{SECOND}", FIRST.replace('<', " ")),
                vec![Change::SpacesBecameFillers(3), Change::FillersAdded(22)],
            ),
        ];
        for (text, changes) in cases {
            let (tidy, made) = tidied(&text);
            assert_eq!(made, changes, "{text}");
            assert_eq!(tidy, zone, "{text}");
        }
    }

    #[test]
    fn what_is_missing_in_a_line_of_digits_is_not_made_up() {
        let text = format!("{FIRST}\n{}", &SECOND[..40]);
        assert_eq!(tidied(&text), (text, vec![]));
    }

    #[test]
    fn a_book_is_no_zone() {
        assert_eq!(tidy(&"x".repeat(10_000)), Err(TooMuchText { characters: 10_000 }));
        assert!(tidy(&"\u{0}\u{202e}<".repeat(50)).is_ok());
    }

    proptest! {
        #[test]
        fn tidying_twice_changes_nothing_more(text in "[ -~\n«é]{0,120}") {
            let once = tidy(&text).unwrap();
            let again = tidy(&once.text).unwrap();
            // Leaving out spaces can make a line long enough to be split; a third time nothing is left to do.
            prop_assert_eq!(tidy(&again.text).unwrap().text, again.text);
        }
    }
}
