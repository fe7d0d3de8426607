//! A database of stolen and lost travel documents, as a trainer: invented numbers of invented States.
//!
//! After Interpol's SLTD as Doc 9303 Part 2 §6.3 and §6.4 speaks of it. It holds documents, not persons. Only the State
//! that issued a document can enter it. Not every theft is reported, so no hit proves nothing. A hit is a question, not
//! guilt: travellers are treated as if no illegal intention existed until the contrary is shown (§6.4), and nobody is
//! refused or held for the hit alone.
//!
//! ```text
//! Database        who may enter what; the answer to a query
//!   near_miss     what the query may have meant: O for 0, another State
//! exercise        a document, a query, an answer: which actions are right, and why the others are not
//! ```

mod exercise;
mod near_miss;

pub use exercise::{
    Action, ActionGrade, Exercise, ExerciseGrade, Situation, Why, exercise, exercises,
};
pub use near_miss::{LookAlike, NearMiss, NearMissKind};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::chance::Chance;
use crate::document_number::DocumentNumber;
use crate::state::StateCode;

/// A State that issues in this trainer. All but Utopia have codes that ISO 3166 leaves to its users for ever, so that
/// no real State can be meant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum InventedState {
    Uto,
    Qmr,
    Qol,
    Qva,
    Zze,
}

impl InventedState {
    pub const ALL: [Self; 5] = [Self::Uto, Self::Qmr, Self::Qol, Self::Qva, Self::Zze];

    /// The three letters.
    pub const fn letters(self) -> &'static str {
        match self {
            Self::Uto => "UTO",
            Self::Qmr => "QMR",
            Self::Qol => "QOL",
            Self::Qva => "QVA",
            Self::Zze => "ZZE",
        }
    }

    /// As the zone prints it.
    pub fn code(self) -> Option<StateCode> {
        StateCode::parse(self.letters()).ok()
    }
}

/// What sort of document is asked for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LostKind {
    Passport,
    IdentityCard,
    Visa,
}

impl LostKind {
    pub const ALL: [Self; 3] = [Self::Passport, Self::IdentityCard, Self::Visa];
}

/// Why a document is in the database.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportReason {
    Stolen,
    Lost,
    /// The issuer took it back, but it may still be in somebody's pocket.
    Revoked,
    /// Stolen before anybody's data were written into it.
    StolenBlank,
}

impl ReportReason {
    pub const ALL: [Self; 4] = [Self::Stolen, Self::Lost, Self::Revoked, Self::StolenBlank];
}

/// What identifies a document: what one asks with.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DocumentKey {
    pub state: InventedState,
    pub kind: LostKind,
    pub number: DocumentNumber,
}

/// An entry. It names no person.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Record {
    pub document: DocumentKey,
    pub reason: ReportReason,
}

impl Record {
    /// Always the State that issued the document.
    pub fn entered_by(&self) -> InventedState {
        self.document.state
    }
}

/// What the database says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer<'a> {
    /// The document is not entered. That does not make it genuine, or its holder's.
    NoHit,
    Hit(&'a Record),
}

/// Why a record was not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum EntryFault {
    #[error("only {issuer:?} can enter its documents")]
    NotTheIssuer { issuer: InventedState },
    #[error("the document is entered already")]
    EnteredAlready,
}

/// The documents that States have reported.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Database {
    records: Vec<Record>,
}

impl Database {
    /// So many records of all States, kinds and reasons.
    pub fn invented(seed: u64, records: usize) -> Self {
        let mut dice = Chance::new(seed).fork("lost documents");
        let mut database = Self::default();
        // Numbers may fall twice; there are far more than anybody needs.
        for _attempt in 0..records.saturating_mul(4) {
            if database.records.len() == records {
                break;
            }
            if let Some(record) = invented_record(&mut dice) {
                let issuer = record.entered_by();
                // Entered already: the next one will do.
                let _ = database.enter(issuer, record);
            }
        }
        database
    }

    /// Takes a record from a State.
    ///
    /// # Errors
    /// If it is not the State that issued the document, or if the document is entered already.
    pub fn enter(&mut self, by: InventedState, record: Record) -> Result<(), EntryFault> {
        let issuer = record.document.state;
        if by != issuer {
            return Err(EntryFault::NotTheIssuer { issuer });
        }
        if self.query(&record.document) != Answer::NoHit {
            return Err(EntryFault::EnteredAlready);
        }
        self.records.push(record);
        Ok(())
    }

    pub fn query(&self, document: &DocumentKey) -> Answer<'_> {
        self.records
            .iter()
            .find(|record| record.document == *document)
            .map_or(Answer::NoHit, Answer::Hit)
    }

    /// Records that the query may have missed, or hit, by a slip of the fingers: the nearest first.
    pub fn near_misses(&self, document: &DocumentKey) -> Vec<NearMiss<'_>> {
        let mut found: Vec<NearMiss> =
            self.records.iter().filter_map(|record| NearMiss::of(document, record)).collect();
        found.sort_by_key(NearMiss::distance);
        found
    }

    pub fn records(&self) -> &[Record] {
        &self.records
    }
}

fn invented_record(dice: &mut Chance) -> Option<Record> {
    let document = DocumentKey {
        state: *dice.pick(&InventedState::ALL)?,
        kind: *dice.pick(&[
            LostKind::Passport,
            LostKind::Passport,
            LostKind::IdentityCard,
            LostKind::Visa,
        ])?,
        number: invented_number(dice)?,
    };
    Some(Record { document, reason: *dice.pick(&ReportReason::ALL)? })
}

/// Two letters and seven digits; many of them have a twin, as O and 0, so that there is something to mistype.
fn invented_number(dice: &mut Chance) -> Option<DocumentNumber> {
    let mut number = String::new();
    for place in 0..9 {
        let among: &[char] = if place < 2 {
            &['O', 'B', 'I', 'S', 'Z', 'G', 'K', 'T']
        } else {
            &['0', '0', '8', '1', '5', '2', '6', '3', '4', '7', '9']
        };
        number.push(*dice.pick(among)?);
    }
    DocumentNumber::parse(&number).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::StateClass;

    fn document(number: &str) -> DocumentKey {
        DocumentKey {
            state: InventedState::Uto,
            kind: LostKind::Passport,
            number: DocumentNumber::parse(number).unwrap(),
        }
    }

    #[test]
    fn no_real_state_is_meant() {
        for state in InventedState::ALL {
            let class = state.code().unwrap().class();
            assert!(matches!(class, StateClass::Specimen | StateClass::Unknown), "{state:?}");
        }
    }

    #[test]
    fn only_the_issuer_enters_a_document_and_only_once() {
        let mut database = Database::default();
        let record = Record { document: document("KT1234567"), reason: ReportReason::Lost };
        let issuer = InventedState::Uto;
        assert_eq!(
            database.enter(InventedState::Qva, record.clone()),
            Err(EntryFault::NotTheIssuer { issuer })
        );
        assert_eq!(database.query(&record.document), Answer::NoHit);
        assert_eq!(database.enter(issuer, record.clone()), Ok(()));
        assert_eq!(database.enter(issuer, record.clone()), Err(EntryFault::EnteredAlready));
        assert_eq!(database.query(&record.document), Answer::Hit(&record));
        assert_eq!(record.entered_by(), issuer);
    }

    #[test]
    fn a_query_asks_for_number_state_and_kind_together() {
        let mut database = Database::default();
        let record = Record { document: document("KT1234567"), reason: ReportReason::Stolen };
        database.enter(InventedState::Uto, record).unwrap();
        let others = [
            document("KT1234568"),
            DocumentKey { state: InventedState::Zze, ..document("KT1234567") },
            DocumentKey { kind: LostKind::Visa, ..document("KT1234567") },
        ];
        for other in others {
            assert_eq!(database.query(&other), Answer::NoHit, "{other:?}");
        }
    }

    #[test]
    fn an_invented_database_is_as_large_as_wanted_and_has_everything() {
        let database = Database::invented(4, 200);
        assert_eq!(database.records().len(), 200);
        assert_eq!(database, Database::invented(4, 200));
        assert_ne!(database, Database::invented(5, 200));
        for state in InventedState::ALL {
            assert!(database.records().iter().any(|record| record.entered_by() == state));
        }
        for reason in ReportReason::ALL {
            assert!(database.records().iter().any(|record| record.reason == reason));
        }
    }
}
