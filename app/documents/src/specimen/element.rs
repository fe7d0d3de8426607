//! What can physically be on a page: one element is one thing, made in one way, with one ink.

use serde::{Deserialize, Serialize};

use super::ink::{Ink, PrintProcess};
use super::measure::{Area, Micrometres, Point};
use super::picture::Picture;

/// One thing on a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Element {
    /// What an examiner would call it, and can mark.
    pub place: Place,
    /// Where it is; holds all of it, except for shadows.
    pub area: Area,
    pub what: What,
    pub making: Making,
    pub ink: Ink,
}

impl Element {
    pub const fn new(place: Place, area: Area, what: What, making: Making, ink: Ink) -> Self {
        Self { place, area, what, making, ink }
    }

    /// The process, if the element is printed.
    pub const fn process(&self) -> Option<PrintProcess> {
        match self.making {
            Making::Printed(process) => Some(process),
            Making::InSubstrate
            | Making::Applied
            | Making::Cut
            | Making::Sewn
            | Making::Happened => None,
        }
    }
}

/// How an element came to be where it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Making {
    Printed(PrintProcess),
    /// In the paper or the plastic since that was made.
    InSubstrate,
    /// Laid on: foil, film, strip.
    Applied,
    /// Holes.
    Cut,
    Sewn,
    /// It happened to the document later.
    Happened,
}

/// What an examiner can point at. Traces and marks are named by it, never by position.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    // The page and its making.
    Paper,
    Watermark,
    Thread,
    Fibres,
    Perforation,
    Stitching,
    PageNumber,
    // Print.
    Background,
    Rosette,
    Title,
    Emblem,
    Microprint,
    Labels,
    SeeThroughRegister,
    UltravioletDesign,
    // What changes with the angle.
    OviEmblem,
    Hologram,
    LaserImage,
    LatentImage,
    Laminate,
    Retroreflector,
    // Whom the document is for.
    Portrait,
    GhostPortrait,
    Signature,
    // What the page says.
    DocumentCode,
    IssuingState,
    DocumentNumber,
    Surname,
    GivenNames,
    Nationality,
    BirthDate,
    Sex,
    BirthPlace,
    PersonalNumber,
    IssueDate,
    ExpiryDate,
    Authority,
    Entries,
    MachineReadableZone,
    // Other things.
    ChipSymbol,
    CoverEmblem,
    VisaSticker,
    Stamp,
    // Not on any page: what the desk knows besides the document.
    Traveller,
    Chip,
    DatabaseAnswer,
}

impl Place {
    pub const ALL: [Self; 46] = [
        Self::Paper,
        Self::Watermark,
        Self::Thread,
        Self::Fibres,
        Self::Perforation,
        Self::Stitching,
        Self::PageNumber,
        Self::Background,
        Self::Rosette,
        Self::Title,
        Self::Emblem,
        Self::Microprint,
        Self::Labels,
        Self::SeeThroughRegister,
        Self::UltravioletDesign,
        Self::OviEmblem,
        Self::Hologram,
        Self::LaserImage,
        Self::LatentImage,
        Self::Laminate,
        Self::Retroreflector,
        Self::Portrait,
        Self::GhostPortrait,
        Self::Signature,
        Self::DocumentCode,
        Self::IssuingState,
        Self::DocumentNumber,
        Self::Surname,
        Self::GivenNames,
        Self::Nationality,
        Self::BirthDate,
        Self::Sex,
        Self::BirthPlace,
        Self::PersonalNumber,
        Self::IssueDate,
        Self::ExpiryDate,
        Self::Authority,
        Self::Entries,
        Self::MachineReadableZone,
        Self::ChipSymbol,
        Self::CoverEmblem,
        Self::VisaSticker,
        Self::Stamp,
        Self::Traveller,
        Self::Chip,
        Self::DatabaseAnswer,
    ];
}

/// The thing itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    Guilloche(Guilloche),
    /// A drawn design, filled.
    Motif(Motif),
    /// A bare area of ink.
    Panel,
    Lettering(Lettering),
    /// What was written into the document when it was made out.
    Entry(Entry),
    /// The machine readable zone, line by line.
    Zone(Vec<String>, Setting),
    /// A line of letters smaller than 0.25 mm (Doc 9303 Part 1).
    Microprint(Microprint),
    Portrait(Picture),
    Watermark(Motif),
    Thread {
        text: String,
    },
    Fibres(Vec<Fibre>),
    Foil(Foil),
    /// Letters in the line structure of an intaglio print, seen at a flat angle.
    LatentImage {
        text: String,
    },
    /// Two images under lenses in the plastic; tilting swaps them.
    LaserImage {
        picture: Picture,
        text: String,
        motion: Motion,
    },
    Perforation {
        text: String,
        holes: Holes,
    },
    /// A rose whose petals are printed on both sides by turns.
    Register {
        /// How far the reverse is off.
        right: Micrometres,
        down: Micrometres,
    },
    Stitching {
        stitches: Stitches,
    },
    /// A pattern that throws light back to its source.
    Retroreflector,
    ChipSymbol,
    /// A clear film over the page.
    Laminate,
    Stamp {
        text: String,
        date: String,
        /// A leaving stamp points out, an entry stamp in.
        way: Way,
    },
    Signature {
        seed: u64,
    },
    Mark(Mark),
}

/// Fine lines that a scanner and a printer do not follow.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Guilloche {
    pub pattern: Pattern,
    pub strands: u8,
    /// Waves over the width, or petals around.
    pub cycles: u8,
    /// Where the first wave begins, in thousandths of a turn.
    pub phase: u16,
    pub line: Micrometres,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Pattern {
    /// Lines one under another that swell like a lake.
    Waves,
    /// Strands between two envelopes.
    Band,
    /// Strands around a middle.
    Rosette,
    /// Straight stripes over the upper left corner.
    Stripes,
}

/// The designs of the State of Utopia, and one of a State that is none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Motif {
    Heron,
    Lighthouse,
    Arms,
    Island,
    WaterLily,
    /// Of a State that does not exist.
    Griffin,
}

impl Motif {
    pub const ALL: [Self; 6] =
        [Self::Heron, Self::Lighthouse, Self::Arms, Self::Island, Self::WaterLily, Self::Griffin];
}

/// Words that are printed on every copy.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lettering {
    pub text: String,
    /// The height of a capital is about seven tenths of it.
    pub size: Micrometres,
    pub typeface: Typeface,
    pub align: Align,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Typeface {
    Serif,
    Sans,
    BoldSans,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Align {
    Start,
    Middle,
    End,
}

/// Words that were written into one copy.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    pub text: String,
    /// The height of a capital.
    pub capital: Micrometres,
    pub setting: Setting,
}

/// How characters were set. Another machine sets them a little differently.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Setting {
    /// The thickness of a stroke, in hundredths of the right one.
    pub weight: u8,
    /// How far the characters stand above their line.
    pub lift: Micrometres,
    /// The distance of characters, in hundredths of the right one.
    pub pitch: u8,
    /// Of a zone: the line in which they stand, the first being 0.
    pub line: u8,
    /// The characters between these indices (the second excluded) are the ones set like this; the others are set
    /// rightly.
    pub from: u8,
    pub to: u8,
}

impl Setting {
    /// As the issuing office sets them.
    pub const RIGHT: Self =
        Self { weight: 100, lift: Micrometres(0), pitch: 100, line: 0, from: 0, to: u8::MAX };
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Microprint {
    pub text: String,
    pub capital: Micrometres,
    pub sharpness: Sharpness,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sharpness {
    Readable,
    /// A line with the ghosts of letters in it.
    Blurred,
    /// A line.
    Line,
}

/// One fibre.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Fibre {
    pub middle: Point,
    /// From the middle to an end.
    pub reach: Micrometres,
    /// In thousandths of a turn.
    pub direction: u16,
    /// How far the middle stands off the straight line.
    pub bend: Micrometres,
    pub ink: Ink,
}

/// A diffractive foil.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Foil {
    /// Seen when the document is tilted away.
    pub away: Motif,
    /// Seen when it is tilted towards the eye.
    pub towards: Motif,
    pub motion: Motion,
}

/// Whether an image answers to tilting.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Motion {
    Moves,
    Still,
}

/// The holes of a perforated number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holes {
    /// Burnt by laser: clean, and smaller from page to page.
    Clean,
    /// Punched: larger, uneven, with raised edges.
    Rough,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stitches {
    Regular,
    /// New thread through old holes and new ones.
    Doubled,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    In,
    Out,
}

/// What happened to a page. `strength` says how plain it is, 0–100.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Mark {
    pub kind: MarkKind,
    pub strength: u8,
    pub seed: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// A film was cut open around the area.
    CutEdge,
    /// Another layer lies over the area.
    Overlay,
    /// The surface was rubbed: thinner paper, torn fibres, a missing piece of background.
    Rubbed,
    /// Glue: dark in transmitted light, bright in ultraviolet.
    Glue,
    /// Pockets of air under a film.
    Bubbles,
    /// A dried rim of water.
    WaterStain,
    /// Folds, scuffs, soft corners.
    Wear,
    /// A torn edge of paper under something that was moved here.
    TornFibres,
}
