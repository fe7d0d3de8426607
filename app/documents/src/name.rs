//! The name field: `PRIMARY<IDENTIFIER<<SECONDARY<IDENTIFIER<<<<`.
//!
//! Read with [`Name::read`]; written from the page with [`Name::from_page`] after the rules for
//! punctuation (Doc 9303 Part 3 §4.6); shortened with [`Name::fit`] (Part 4 §4.2.3 and its
//! likes in Parts 5, 6 and 7). [`Journey`] tells rule by rule what happened. No check digit covers a name.

mod journey;

pub use journey::{Journey, JourneyFault, NameStep};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::character::{MrzCharacter, without_fill};
use crate::transliteration::{NoTransliteration, transliterate};

/// A holder's name as the zone can hold it: components of `A`–`Z`, none empty, at least one
/// primary. Primary is what most of us call surname.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Name {
    primary: Vec<String>,
    secondary: Vec<String>,
}

impl Name {
    /// A name as the page prints it, surname and given names apart.
    ///
    /// Apostrophes vanish, hyphens, commas and spaces part components, other punctuation vanishes,
    /// national letters are transliterated. Titles should be left out by the caller.
    ///
    /// # Errors
    /// If a letter has no transliteration, if there is a digit, or no primary identifier.
    pub fn from_page(primary: &str, secondary: &str) -> Result<Self, NameError> {
        let name = Self { primary: components(primary)?, secondary: components(secondary)? };
        if name.primary.is_empty() { Err(NameError::NoPrimary) } else { Ok(name) }
    }

    /// A name on one line of the page: the first comma parts the primary from the secondary
    /// identifier, as in `ERIKSSON, ANNA MARIA`.
    ///
    /// # Errors
    /// As [`Name::from_page`].
    pub fn from_page_line(line: &str) -> Result<Self, NameError> {
        let (primary, secondary) = line.split_once(',').unwrap_or((line, ""));
        Self::from_page(primary, secondary)
    }

    /// Reads a name field.
    ///
    /// # Errors
    /// With every fault of the field at once.
    pub fn read(field: &[MrzCharacter]) -> Result<NameField, Vec<NameFault>> {
        let used = without_fill(field);
        let mut faults = Vec::new();
        let mut name = Self { primary: Vec::new(), secondary: Vec::new() };
        let mut is_secondary = false;
        let mut index = 0;
        while index < used.len() {
            let is_gap = used[index].is_filler();
            let run = used[index..]
                .iter()
                .take_while(|character| character.is_filler() == is_gap)
                .count();
            let piece = &used[index..index + run];
            if is_gap {
                match gap_fault(index, run, is_secondary) {
                    Some(kind) => faults.push(NameFault::new(index + 1, index + run, kind)),
                    None => is_secondary |= run == 2,
                }
            } else {
                let digits = piece.iter().enumerate().filter(|(_, c)| c.is_digit());
                faults.extend(digits.map(|(at, _)| {
                    let place = index + at + 1;
                    NameFault::new(place, place, NameFaultKind::Digit)
                }));
                let component = crate::character::text(piece);
                if is_secondary {
                    name.secondary.push(component);
                } else {
                    name.primary.push(component);
                }
            }
            index += run;
        }
        if used.is_empty() {
            faults.push(NameFault::new(1, field.len(), NameFaultKind::Empty));
        }
        if faults.is_empty() {
            let fit = if used.len() == field.len() { Fit::PossiblyTruncated } else { Fit::Whole };
            Ok(NameField { name, fit })
        } else {
            Err(faults)
        }
    }

    pub fn primary(&self) -> &[String] {
        &self.primary
    }

    pub fn secondary(&self) -> &[String] {
        &self.secondary
    }

    /// How many places the whole name takes, separators included.
    pub fn length(&self) -> usize {
        match self.secondary.as_slice() {
            [] => joined_length(&self.primary),
            secondary => joined_length(&self.primary) + 2 + joined_length(secondary),
        }
    }

    /// The name as a field of this width prints it. A name that fits is not touched.
    ///
    /// Doc 9303 leaves a State several ways to shorten. This one turns the last components of the
    /// primary identifier into initials until `<<` and one letter find room, then gives the
    /// secondary identifier as many letters as there is place, keeping an initial of each of its
    /// components. The field then ends in a letter: the sign that it may have been shortened.
    ///
    /// # Errors
    /// If no letter can be brought to the last place, as with thirty names of one letter.
    pub fn fit(&self, width: usize) -> Result<Self, CannotTruncate> {
        if self.length() <= width {
            return Ok(self.clone());
        }
        let shortened = if self.secondary.is_empty() {
            Self { primary: squeeze(&self.primary, width), secondary: Vec::new() }
        } else {
            self.fit_both(width).ok_or(CannotTruncate { width })?
        };
        if width > 0 && shortened.length() == width {
            Ok(shortened)
        } else {
            Err(CannotTruncate { width })
        }
    }

    /// The characters of a field of this width, shortened if need be and filled up.
    ///
    /// # Errors
    /// As [`Name::fit`].
    pub fn characters(&self, width: usize) -> Result<Vec<MrzCharacter>, CannotTruncate> {
        let name = self.fit(width)?;
        let mut text = name.primary.join("<");
        if !name.secondary.is_empty() {
            text.push_str("<<");
            text.push_str(&name.secondary.join("<"));
        }
        let mut field: Vec<MrzCharacter> =
            text.chars().filter_map(|character| MrzCharacter::try_from(character).ok()).collect();
        field.resize(width, MrzCharacter::FILLER);
        Ok(field)
    }

    fn fit_both(&self, width: usize) -> Option<Self> {
        let room = width.checked_sub(3).filter(|room| *room > 0)?;
        let mut primary = initials(&self.primary, room);
        let room = width - 2 - joined_length(&primary);
        let secondary = squeeze(&self.secondary, room);
        // The initials may have freed more than the secondary identifier needs.
        grow(&mut primary, &self.primary, room - joined_length(&secondary));
        let fitted = Self { primary, secondary };
        if fitted.length() == width {
            return Some(fitted);
        }
        // Secondary names of one letter each can leave one place that none of them fills; a
        // primary identifier that is shorter by one letter helps.
        let mut primary = fitted.primary;
        primary.iter_mut().rev().find(|part| part.len() > 1)?.pop();
        let secondary = squeeze(&self.secondary, width - 2 - joined_length(&primary));
        Some(Self { primary, secondary })
    }
}

/// What a name field holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NameField {
    pub name: Name,
    pub fit: Fit,
}

/// Whether a name is all there.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// The field ends in a filler.
    Whole,
    /// The field ends in a letter. The name must be treated as though it had been shortened,
    /// though it may just fit (Doc 9303 Part 4 §4.2.3.4).
    PossiblyTruncated,
}

/// Why a name cannot be written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error)]
pub enum NameError {
    #[error("a name without primary identifier")]
    NoPrimary,
    /// "Numeric characters shall not be used in the name fields" (Doc 9303 Part 3 §4.6).
    #[error("digit {0:?} in a name")]
    Digit(char),
    #[error(transparent)]
    Letter(#[from] NoTransliteration),
}

/// A name that is too long cannot be brought to end in a letter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error)]
#[error("the name cannot be shortened to {width} places")]
pub struct CannotTruncate {
    pub width: usize,
}

/// What is wrong in a name field, at a place within the field, counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error)]
#[error("{kind} (places {from}-{to})")]
pub struct NameFault {
    pub from: usize,
    pub to: usize,
    pub kind: NameFaultKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NameFaultKind {
    #[error("no name")]
    Empty,
    #[error("a digit in a name")]
    Digit,
    /// Data begin at the left (Doc 9303 Part 3 §4.10).
    #[error("a filler before the name")]
    LeadingFiller,
    #[error("a second double filler")]
    RepeatedSeparator,
    /// Fillers run to the end once there are more than two.
    #[error("three fillers or more within the name")]
    WideGap,
}

impl NameFault {
    fn new(from: usize, to: usize, kind: NameFaultKind) -> Self {
        Self { from, to, kind }
    }
}

fn gap_fault(index: usize, run: usize, is_secondary: bool) -> Option<NameFaultKind> {
    match run {
        _ if index == 0 => Some(NameFaultKind::LeadingFiller),
        2 if is_secondary => Some(NameFaultKind::RepeatedSeparator),
        1 | 2 => None,
        _ => Some(NameFaultKind::WideGap),
    }
}

/// Doc 9303 Part 3 §4.6: what becomes of the punctuation.
fn components(text: &str) -> Result<Vec<String>, NameError> {
    let mut spaced = String::new();
    for character in transliterate(text)?.chars() {
        match character {
            'A'..='Z' => spaced.push(character),
            // Hyphens of every length, and the filler itself, part components.
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | ',' | '<' => spaced.push(' '),
            _ if character.is_whitespace() => spaced.push(' '),
            _ if character.is_numeric() => return Err(NameError::Digit(character)),
            // Apostrophes join what they part; all other punctuation is omitted.
            _ => {}
        }
    }
    Ok(spaced.split_whitespace().map(String::from).collect())
}

/// Components parted by single fillers.
fn joined_length(components: &[String]) -> usize {
    let letters: usize = components.iter().map(String::len).sum();
    letters + components.len().saturating_sub(1)
}

/// The last components become initials, one after the other, until there is room. If that is not
/// enough, everything is squeezed.
fn initials(components: &[String], room: usize) -> Vec<String> {
    let mut shortened = components.to_vec();
    for index in (1..components.len()).rev() {
        if joined_length(&shortened) <= room {
            break;
        }
        shortened[index].truncate(1);
    }
    if joined_length(&shortened) <= room { shortened } else { squeeze(components, room) }
}

/// As many letters as there is room for, from the left, keeping an initial of every component
/// that still has a place.
fn squeeze(components: &[String], room: usize) -> Vec<String> {
    let kept = components.len().min(room.div_ceil(2));
    let mut left = room;
    let mut squeezed = Vec::with_capacity(kept);
    for (index, component) in components.iter().take(kept).enumerate() {
        let kept_for_others = 2 * (kept - 1 - index);
        let letters = component.len().min(left - kept_for_others);
        squeezed.push(component[..letters].to_owned());
        left = left.saturating_sub(letters + 1);
    }
    squeezed
}

/// Gives letters back to shortened components, from the left.
fn grow(shortened: &mut [String], whole: &[String], letters: usize) {
    let mut left = letters;
    for (part, whole) in shortened.iter_mut().zip(whole) {
        let back = left.min(whole.len() - part.len());
        part.push_str(&whole[part.len()..part.len() + back]);
        left -= back;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::character::{characters, text};

    /// From the page to the field and back.
    fn check(page: &str, field: &str) {
        let name = Name::from_page_line(page).unwrap();
        let written = text(&name.characters(field.len()).unwrap());
        assert_eq!(written, field, "{page}");

        let read = Name::read(&characters(field).unwrap()).unwrap();
        assert_eq!(read.name, name.fit(field.len()).unwrap());
        let ends_in_letter = !field.ends_with('<');
        assert_eq!(read.fit == Fit::PossiblyTruncated, ends_in_letter);
    }

    fn check_faults(field: &str, expected: &[(usize, usize, NameFaultKind)]) {
        let found: Vec<_> = Name::read(&characters(field).unwrap())
            .err()
            .unwrap_or_default()
            .iter()
            .map(|fault| (fault.from, fault.to, fault.kind))
            .collect();
        assert_eq!(found, expected, "{field}");
    }

    fn filled(name: &str, width: usize) -> String {
        format!("{name:<<width$}")
    }

    #[test]
    fn names_of_part_4_section_4_2_3_1() {
        for (page, field) in [
            ("ERIKSSON, ANNA MARIA", "ERIKSSON<<ANNA<MARIA"),
            ("HENG, DEBORAH MING LO", "HENG<<DEBORAH<MING<LO"),
            ("SMITH-JONES, SUSIE MARGARET", "SMITH<JONES<<SUSIE<MARGARET"),
            ("O'CONNOR, ENYA SIOBHAN", "OCONNOR<<ENYA<SIOBHAN"),
            ("VAN DER MUELLEN, MARTIN", "VAN<DER<MUELLEN<<MARTIN"),
            ("AL-BASRI, HUDA MUHAMMAD JAWAD", "AL<BASRI<<HUDA<MUHAMMAD<JAWAD"),
            ("VILARCHAO FERNANDEZ, JOSE RAMON", "VILARCHAO<FERNANDEZ<<JOSE<RAMON"),
            ("ARKFREITH", "ARKFREITH"),
            ("SATRIYA SUDARPA", "SATRIYA<SUDARPA"),
        ] {
            check(page, &filled(field, 39));
        }
    }

    #[test]
    fn punctuation_of_part_3_section_4_6() {
        for (page, field) in [
            ("D'ARTAGNAN", "DARTAGNAN"),
            ("d’Artagnan", "DARTAGNAN"),
            ("MARIE-ELISE", "MARIE<ELISE"),
            ("ERIKSSON, ANNA, MARIA", "ERIKSSON<<ANNA<MARIA"),
            ("ERIKSSON, ANNA-  MARIA ", "ERIKSSON<<ANNA<MARIA"),
            ("ST. JOHN (SMITH), A.B.", "ST<JOHN<SMITH<<AB"),
            ("Щербакова, Юлия", "SHCHERBAKOVA<<IULIIA"),
            ("Müller–Weiß, Zoë", "MUELLER<WEISS<<ZOE"),
        ] {
            check(page, &filled(field, 39));
        }
    }

    #[test]
    fn names_that_cannot_be_written() {
        for (page, error) in [
            ("", NameError::NoPrimary),
            (" -', ANNA", NameError::NoPrimary),
            ("LOUIS 14", NameError::Digit('1')),
            ("LOUIS, ٣", NameError::Digit('٣')),
            ("Պետրոսյան", NameError::Letter(NoTransliteration::ArmenianHasNoTable('Պ'))),
        ] {
            assert_eq!(Name::from_page_line(page), Err(error), "{page}");
        }
    }

    const NILAVADHANANANDA: &str = "NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG";
    const BENNELONG: &str = "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL, DINGO POTOROO";

    #[test]
    fn names_shortened_as_doc_9303_prints_them() {
        // TD3, Part 4 §4.2.3.2 and §4.2.3.3 (a).
        check(NILAVADHANANANDA, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
        check(
            "NILAVADHANANANDA, ARNPOL PETCH CHARONGUANG",
            "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU",
        );
        check(BENNELONG, "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI");
        // TD2, Part 6 §4.2.3.
        check(NILAVADHANANANDA, "NILAVADHANANANDA<<CHAYAPA<DEJ<K");
        check(BENNELONG, "BENNELONG<WOOLOOMOOLOO<W<W<<D<P");
        // TD1, Part 5 §4.2.3.
        check(NILAVADHANANANDA, "NILAVADHANANANDA<<CHAYAPA<DE<K");
        check(BENNELONG, "BENNELONG<WOOLOOMOOLOO<W<W<<DI");
    }

    #[test]
    fn names_that_just_fit_are_not_touched_but_look_shortened() {
        check("PAPANDROPOULOUS, JONATHON WARREN TREVOR", "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR");
        check("PAPANDROPOULOUS, JONATHON ALEC", "PAPANDROPOULOUS<<JONATHON<ALEC");
    }

    #[test]
    fn other_ways_to_shorten_are_read_without_fault() {
        for field in [
            "BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO",
            "BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO",
            "NILAVADHANANANDA<<ARNPOL<PE<CH",
            "BENNELONG<WOOLOOM<WA<WARN<<D<P",
            "BENNE<WOOLO<WARRA<WARNA<<DIN<P",
            "VILARCHAO<FERNANDEZ<<JOSE<RAMO",
        ] {
            let read = Name::read(&characters(field).unwrap()).unwrap();
            assert_eq!(read.fit, Fit::PossiblyTruncated, "{field}");
        }
    }

    #[test]
    fn odd_names_still_end_in_a_letter() {
        // The secondary identifier needs less than the initials have freed.
        check("ABCDEF GHIJKLMN, LI", "ABCDEF<GHI<<LI");
        // One component, too long; with and without a secondary identifier.
        check("ABCDEFGHIJKLMNOP", "ABCDEFGHIJKL");
        check("ABCDEFGHIJKLMNOP, X", "ABCDEFGHI<<X");
        // Initials that leave one place: the primary identifier gives up a letter.
        check("ABCDE, F G H", "ABCD<<F<G");
        // More components than places.
        check("A B C D E F G", "A<B<C");
    }

    #[test]
    fn what_cannot_be_shortened_is_refused() {
        for (page, width) in [("A B C D", 4), ("A, B C D", 5), ("AB, C", 3), ("AB, C", 0)] {
            let name = Name::from_page_line(page).unwrap();
            assert_eq!(name.fit(width), Err(CannotTruncate { width }), "{page}");
        }
    }

    #[test]
    fn faults_of_the_field() {
        use NameFaultKind::{Digit, Empty, LeadingFiller, RepeatedSeparator, WideGap};
        check_faults("ERIKSSON<<ANNA<<<<", &[]);
        check_faults("<<<<<<", &[(1, 6, Empty)]);
        check_faults("<ERIKSSON<<ANNA<", &[(1, 1, LeadingFiller)]);
        check_faults("ER1KSSON<<ANN4<<", &[(3, 3, Digit), (14, 14, Digit)]);
        check_faults("ERIKSSON<<ANNA<<MARIA<", &[(15, 16, RepeatedSeparator)]);
        check_faults("ERIKSSON<<<<ANNA<", &[(9, 12, WideGap)]);
        check_faults(
            "<A<<B<<C<<<9",
            &[(1, 1, LeadingFiller), (6, 7, RepeatedSeparator), (9, 11, WideGap), (12, 12, Digit)],
        );
    }
}
