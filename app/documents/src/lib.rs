//! The rules of machine readable travel documents, after ICAO Doc 9303.
//!
//! Pure: text and dates come in, values and typed faults go out. No files, no clock, no chance,
//! no browser, and no word that a learner reads.
//!
//! The map, in reading order:
//!
//! ```text
//! character        the 37 characters of the machine readable zone, and their values
//! check_digit      7-3-1: the digit, the working shown step by step, what it cannot see
//! field            what a piece of the zone is (Field), and where it stands (Span)
//! format           TD1 TD2 TD3 MRV-A MRV-B: lines, lengths, the table of fields
//! date             YYMMDD, calendar days, the century that has to be inferred
//! transliteration  national letters to A–Z: Latin and Russian; none for Armenian
//! name             the name field: read, written, shortened
//! code             document codes: P< PP PD … A C I V
//! state            codes of States, organizations and persons without nationality
//! sex, document_number, optional_data      the three small fields
//! document_data    everything that a zone says, as right values
//! chance           numbers that follow from a seed
//! face             a drawn face: what stays, what changes, what differs
//! comparison       two pictures: one person, or two?
//! difficulty       how hard a case is
//! chip             what is on it, how it is checked, what each result means
//! lost_documents   a database of stolen and lost documents; what a hit means
//! practice         which case comes next; the five of a day
//! grading          an examination against the truth; many of them: d′, criterion, calibration
//! specimen         a fictitious document: what is physically there
//! light            light, tilt, lens
//! drawing          what the eye sees of a page: SVG
//! visible          the same in terms that can be read aloud
//! alteration       what is done to documents       oddity    what only looks odd
//! case             a document, who brings it, what the desk knows, the truth
//! consistency      what a perfect comparison finds in a case
//! mrz              a whole zone: its cells and its fields
//!   mrz::parse     text → zone, data and every fault at once
//!   mrz::build     data → zone
//!   mrz::verify    the check digits, one by one
//! ```
//!
//! What the crate does *not* say: that a document is genuine. A correct zone proves arithmetic.

#![warn(unreachable_pub)]

pub mod character;
pub mod check_digit;
pub mod field;
pub mod format;

pub mod date;

pub mod transliteration;

pub mod name;

pub mod code;
pub mod state;

pub mod document_number;
pub mod optional_data;
pub mod sex;

pub mod document_data;

pub mod mrz;

pub mod chance;

pub mod face;

pub mod chip;
pub mod comparison;
pub mod difficulty;
pub mod grading;
pub mod lost_documents;
pub mod practice;

pub mod specimen;

pub mod light;

pub mod drawing;
pub mod visible;

pub mod alteration;
pub mod oddity;

pub mod case;
pub mod consistency;
