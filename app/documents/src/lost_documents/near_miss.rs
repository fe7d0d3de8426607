//! What a query may have meant.

use super::{DocumentKey, Record};
use crate::character::MrzCharacter;

/// Characters that are typed and read for each other.
const TWINS: [(char, char); 7] =
    [('O', '0'), ('I', '1'), ('B', '8'), ('S', '5'), ('Z', '2'), ('G', '6'), ('Q', '0')];

/// A record that a query nearly asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NearMiss<'a> {
    pub record: &'a Record,
    pub kind: NearMissKind,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NearMissKind {
    /// The same State and kind; the number differs in characters that look alike only.
    LookAlikes(Vec<LookAlike>),
    /// The same number of another State: another document.
    OtherState,
    /// The same number and State, another kind of document.
    OtherKind,
}

/// One place of the number, counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LookAlike {
    pub place: usize,
    pub asked: MrzCharacter,
    pub recorded: MrzCharacter,
}

impl<'a> NearMiss<'a> {
    /// Nothing, if the record is what was asked for or is something else altogether.
    pub(super) fn of(asked: &DocumentKey, record: &'a Record) -> Option<Self> {
        let recorded = &record.document;
        let same = (
            asked.number == recorded.number,
            asked.state == recorded.state,
            asked.kind == recorded.kind,
        );
        let kind = match same {
            (true, false, _) => NearMissKind::OtherState,
            (true, true, false) => NearMissKind::OtherKind,
            (false, true, true) => NearMissKind::LookAlikes(look_alikes(asked, recorded)?),
            _ => return None,
        };
        Some(Self { record, kind })
    }

    /// How many slips lie between.
    pub(super) fn distance(&self) -> usize {
        match &self.kind {
            NearMissKind::LookAlikes(places) => places.len(),
            NearMissKind::OtherState | NearMissKind::OtherKind => 1,
        }
    }
}

/// The places that differ, if all of them differ by twins.
fn look_alikes(asked: &DocumentKey, recorded: &DocumentKey) -> Option<Vec<LookAlike>> {
    let (asked, recorded) = (asked.number.characters(), recorded.number.characters());
    if asked.len() != recorded.len() {
        return None;
    }
    let differing = asked.iter().zip(recorded).enumerate().filter(|(_, (one, other))| one != other);
    differing
        .map(|(index, (&asked, &recorded))| {
            twins(asked, recorded).then_some(LookAlike { place: index + 1, asked, recorded })
        })
        .collect()
}

fn twins(one: MrzCharacter, other: MrzCharacter) -> bool {
    let (one, other) = (char::from(one), char::from(other));
    TWINS.contains(&(one, other)) || TWINS.contains(&(other, one))
}

/// The other one of a pair, if the character has one.
pub(super) fn twin(character: char) -> Option<char> {
    TWINS.iter().find_map(|(letter, digit)| match character {
        _ if character == *letter => Some(*digit),
        _ if character == *digit => Some(*letter),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Database, InventedState, LostKind, ReportReason};
    use super::*;
    use crate::document_number::DocumentNumber;

    fn key(state: InventedState, kind: LostKind, number: &str) -> DocumentKey {
        DocumentKey { state, kind, number: DocumentNumber::parse(number).unwrap() }
    }

    #[test]
    fn near_misses_are_found_and_told_apart() {
        use InventedState::{Qol, Uto};
        use LostKind::{IdentityCard, Passport};
        let mut database = Database::default();
        let document = key(Uto, Passport, "OB1005263");
        database.enter(Uto, Record { document, reason: ReportReason::Lost }).unwrap();
        let table = [
            (key(Uto, Passport, "OB1005263"), None),
            (key(Uto, Passport, "0B1005263"), Some("1")),
            (key(Uto, Passport, "08IOO5263"), Some("12345")),
            (key(Uto, Passport, "OB1005264"), None),
            (key(Uto, Passport, "OB100526"), None),
            (key(Qol, Passport, "OB1005263"), Some("state")),
            (key(Uto, IdentityCard, "OB1005263"), Some("kind")),
            (key(Qol, IdentityCard, "OB1005264"), None),
        ];
        for (asked, expected) in table {
            let found = database.near_misses(&asked);
            let found = found.first().map(|near| match &near.kind {
                NearMissKind::LookAlikes(places) => {
                    places.iter().map(|place| place.place.to_string()).collect::<String>()
                }
                NearMissKind::OtherState => "state".to_owned(),
                NearMissKind::OtherKind => "kind".to_owned(),
            });
            assert_eq!(found.as_deref(), expected, "{asked:?}");
        }
    }

    #[test]
    fn a_twin_of_a_twin_is_again_a_character_that_looks_like_it() {
        for (letter, digit) in TWINS {
            let read =
                |character: char| crate::character::characters(&character.to_string()).unwrap()[0];
            assert!(twins(read(letter), read(digit)) && twins(read(digit), read(letter)));
            assert!(twin(letter).is_some() && twin(digit).is_some());
        }
        assert_eq!(twin('K'), None);
    }
}
