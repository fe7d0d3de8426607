//! The characters of the machine readable zone and of the entries, as strokes of a pen after OCR-B (Doc 9303 Part 3
//! §4.11).
//!
//! Drawn and not left to a font, so that every character stands at its place on every device, and so that the lens
//! has strokes to look at.

#[cfg(test)]
use super::curve::Segment;
use super::curve::{Path, Spot};

/// The height of a capital in the units of the drawings below; it is 28 wide.
pub(crate) const HEIGHT: f64 = 48.0;
/// Thickness of the stroke in the same units.
pub(crate) const STROKE: f64 = 6.6;

/// The strokes of one character with its upper left corner at a point, and its capitals of a height.
pub(crate) fn strokes(character: char, left: f64, top: f64, height: f64) -> Path {
    let scale = height / HEIGHT;
    let place = |spot: Spot| Spot::new(left + spot.x * scale, top + spot.y * scale);
    let (base, mark) = parts(character);
    let mut path = Path::parse(base).mapped(place);
    path.extend(Path::parse(mark).mapped(place));
    path
}

/// A line of text: the advance from character to character is given, as in a zone.
pub(crate) fn line(text: &str, left: f64, top: f64, height: f64, advance: f64) -> Path {
    let mut path = Path::default();
    let mut x = left;
    for character in text.chars() {
        path.extend(strokes(character, x, top, height));
        x += advance;
    }
    path
}

/// Whether the font has a drawing of its own for a character; a space has an empty one.
#[cfg(test)]
fn is_drawn(character: char) -> bool {
    character == ' ' || !parts(character).0.is_empty()
}

/// The drawing of the letter, and that of its accent.
fn parts(character: char) -> (&'static str, &'static str) {
    const DIAERESIS: &str = "M8 -9L8.5 -9M19.5 -9L20 -9";
    const ACUTE: &str = "M12 -7L19 -14";
    const RING: &str = "M14 -6C10 -6 10 -14 14 -14C18 -14 18 -6 14 -6";
    match character {
        'Ä' => (letter('A'), DIAERESIS),
        'Ö' => (letter('O'), DIAERESIS),
        'Ü' => (letter('U'), DIAERESIS),
        'É' => (letter('E'), ACUTE),
        'Å' => (letter('A'), RING),
        'Ø' => (letter('O'), "M3 46L25 2"),
        other => (letter(other), ""),
    }
}

fn letter(character: char) -> &'static str {
    match character {
        'A' => "M0 48L14 0L28 48M5 32L23 32",
        'B' => {
            "M3 0L3 48L16 48C23 48 27 43 27 36C27 29 23 24 16 24L3 24M16 24C22 24 25 19 25 13C25 6 21 0 15 0L3 0"
        }
        'C' => "M26 8C23 3 19 0 15 0C6 0 1 9 1 24C1 39 6 48 15 48C19 48 23 45 26 40",
        'D' => "M3 0L3 48L12 48C22 48 27 38 27 24C27 10 22 0 12 0L3 0",
        'E' => "M25 0L4 0L4 48L25 48M4 23L20 23",
        'F' => "M25 0L4 0L4 48M4 23L20 23",
        'G' => "M26 8C23 3 19 0 15 0C6 0 1 9 1 24C1 39 6 48 15 48C19 48 23 47 26 44L26 27L15 27",
        'H' => "M2 0L2 48M26 0L26 48M2 23L26 23",
        'I' => "M14 0L14 48M5 0L23 0M5 48L23 48",
        'J' => "M9 0L22 0L22 36C22 44 18 48 12 48C7 48 3 45 2 40",
        'K' => "M3 0L3 48M26 0L3 29M11 20L27 48",
        'L' => "M4 0L4 48L25 48",
        'M' => "M2 48L2 0L14 26L26 0L26 48",
        'N' => "M2 48L2 0L26 48L26 0",
        'O' => "M14 0C5 0 0 10 0 24C0 38 5 48 14 48C23 48 28 38 28 24C28 10 23 0 14 0Z",
        'P' => "M3 48L3 0L15 0C23 0 27 6 27 14C27 22 23 28 15 28L3 28",
        'Q' => "M14 0C5 0 0 10 0 24C0 38 5 48 14 48C23 48 28 38 28 24C28 10 23 0 14 0ZM17 36L28 50",
        'R' => "M3 48L3 0L15 0C23 0 27 6 27 14C27 22 23 28 15 28L3 28M14 28L27 48",
        'S' => {
            "M25 7C22 2 18 0 14 0C7 0 3 5 3 12C3 19 8 22 14 24C21 26 26 29 26 36C26 43 21 48 14 48C9 48 4 46 1 41"
        }
        'T' => "M0 0L28 0M14 0L14 48",
        'U' => "M2 0L2 32C2 43 7 48 14 48C21 48 26 43 26 32L26 0",
        'V' => "M0 0L14 48L28 0",
        'W' => "M0 0L6 48L14 18L22 48L28 0",
        'X' => "M1 0L27 48M27 0L1 48",
        'Y' => "M0 0L14 24L28 0M14 24L14 48",
        'Z' => "M2 0L26 0L2 48L27 48",
        '0' => "M14 0C6 0 3 10 3 24C3 38 6 48 14 48C22 48 25 38 25 24C25 10 22 0 14 0Z",
        '1' => "M5 10L16 0L16 48M6 48L26 48",
        '2' => "M3 9C5 3 9 0 14 0C21 0 25 5 25 12C25 24 12 32 3 48L26 48",
        '3' => "M3 0L25 0L13 18C21 18 26 24 26 33C26 42 20 48 13 48C8 48 4 46 1 42",
        '4' => "M18 0L2 35L27 35M20 20L20 48",
        '5' => "M24 0L6 0L5 20C8 18 11 17 14 17C21 17 26 23 26 32C26 42 20 48 13 48C8 48 4 46 1 42",
        '6' => {
            "M20 0C10 9 3 20 3 33C3 42 8 48 15 48C22 48 26 42 26 34C26 26 21 20 15 20C9 20 5 25 3 31"
        }
        '7' => "M2 0L26 0C18 14 13 30 12 48",
        '8' => {
            "M14 22C8 22 4 17 4 11C4 5 8 0 14 0C20 0 24 5 24 11C24 17 20 22 14 22C7 22 2 28 2 35C2 43 7 48 14 48C21 48 26 43 26 35C26 28 21 22 14 22Z"
        }
        '9' => {
            "M8 48C18 39 25 28 25 15C25 6 20 0 13 0C6 0 2 6 2 14C2 22 7 28 13 28C19 28 23 23 25 17"
        }
        '<' => "M25 7L4 24L25 41",
        '-' => "M6 26L22 26",
        '.' => "M13 47L15 47",
        ',' => "M15 45L11 54",
        '/' => "M3 50L25 -2",
        '\'' => "M14 0L14 11",
        '*' => "M14 14L14 34M5 19L23 29M23 19L5 29",
        '+' => "M14 14L14 36M4 25L24 25",
        '=' => "M4 19L24 19M4 31L24 31",
        _ => "",
    }
}

/// How many pieces a line would have: for tests of the size of a drawing.
#[cfg(test)]
fn pieces(path: &Path) -> usize {
    path.0.iter().filter(|segment| !matches!(segment, Segment::Move(_))).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::character::MrzCharacter;

    #[test]
    fn every_character_of_a_zone_has_its_drawing_and_no_two_share_one() {
        let all: Vec<char> = MrzCharacter::all().map(char::from).collect();
        for (index, character) in all.iter().enumerate() {
            assert!(is_drawn(*character), "{character}");
            for other in &all[..index] {
                assert_ne!(letter(*character), letter(*other), "{character} {other}");
            }
        }
    }

    #[test]
    fn characters_stand_at_their_places() {
        let path = line("LL", 100.0, 200.0, 48.0, 50.0);
        assert_eq!(path.data(1.0), "m104 200v48h21m29-48v48h21");
        assert_eq!(pieces(&path), 4);
        assert!(line(" ", 0.0, 0.0, 48.0, 50.0).is_empty());
    }
}
