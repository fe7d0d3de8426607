//! A case at the examination desk: a document, who brings it, what else the desk knows, and the truth.
//!
//! ```text
//! Case::new      seed + nature + difficulty → a case, always the same one
//! Case::of       the same, with one alteration chosen by hand
//! twin           the same case before it was altered
//! circumstances  the traveller, the answer of the database, what happens at the counter
//! truth          what was done to it, its traces, the right decision
//! ```

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::alteration::{Alteration, FraudClass};
use crate::chance::Chance;
use crate::difficulty::Difficulty;
use crate::face::Face;
use crate::grading::{CaseTruth, Decision, Nature};
use crate::light::Light;
use crate::oddity::Oddity;
use crate::specimen::chip::{Certificate, Health, Signature};
use crate::specimen::element::{Element, Making, Mark, MarkKind, Place, What};
use crate::specimen::generation::Generation;
use crate::specimen::ink::{Colour, Ink};
use crate::specimen::measure::Area;
use crate::specimen::person::Person;
use crate::specimen::picture::Picture;
use crate::specimen::{Page, Record, Side, Specimen, SpecimenKind, desk_day};

/// A case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Case {
    pub seed: u64,
    pub difficulty: Difficulty,
    /// As it is handed over.
    pub specimen: Specimen,
    /// A genuine document of the same kind and generation, for comparison side by side.
    pub reference: Specimen,
    pub circumstances: Circumstances,
    pub truth: Truth,
}

impl Case {
    /// The case of a seed. An altered one has one alteration of the class; an innocent one has an oddity in two of
    /// three cases, so that oddities do not give it away.
    pub fn new(seed: u64, nature: Nature<FraudClass>, difficulty: Difficulty) -> Self {
        let mut chance = Chance::new(seed).fork("case");
        match nature {
            Nature::Innocent => {
                let oddity =
                    if chance.is_one_of(2, 3) { chance.pick(&Oddity::ALL).copied() } else { None };
                Self::innocent(seed, oddity, difficulty)
            }
            Nature::Altered(class) => {
                let all: Vec<Alteration> = Alteration::of_class(class).collect();
                let alteration = chance.pick(&all).copied().unwrap_or(Alteration::BrightPaper);
                Self::of(seed, alteration, difficulty)
            }
        }
    }

    /// A case with one alteration, on a kind of document that can have it.
    pub fn of(seed: u64, alteration: Alteration, difficulty: Difficulty) -> Self {
        let mut chance = Chance::new(seed).fork("kind");
        let fitting: Vec<(SpecimenKind, Generation)> = combinations()
            .filter(|(kind, generation)| alteration.fits(*kind, *generation))
            .collect();
        let (kind, generation) =
            chance.pick(&fitting).copied().unwrap_or((SpecimenKind::Passport, Generation::Heron));
        Self::of_kind(seed, kind, generation, alteration, difficulty)
    }

    /// A case with one alteration on one kind of document. Where the document does not have what would be altered,
    /// nothing is.
    pub fn of_kind(
        seed: u64,
        kind: SpecimenKind,
        generation: Generation,
        alteration: Alteration,
        difficulty: Difficulty,
    ) -> Self {
        let person = Person::new(Chance::new(seed).fork("person").next(), desk_day());
        let specimen = Specimen::for_person(kind, generation, seed, person);
        let mut draft = Draft::new(specimen, seed, difficulty);
        let mut chance = Chance::new(seed).fork("alteration");
        alteration.apply(&mut draft, &mut chance);
        let mut oddities = Vec::new();
        if chance.fork("wear").is_one_of(1, 4) {
            Oddity::Wear.happen(&mut draft);
            oddities.push(Oddity::Wear);
        }
        if chance.fork("protection").is_one_of(1, 12) {
            draft.circumstances.observations.push(Observation::SpeaksOfFear);
        }
        draft.finish(seed, difficulty, Some(alteration), oddities)
    }

    /// A genuine document in the right hands, perhaps an odd one.
    pub fn innocent(seed: u64, oddity: Option<Oddity>, difficulty: Difficulty) -> Self {
        let mut chance = Chance::new(seed).fork("kind");
        let fitting: Vec<(SpecimenKind, Generation)> = combinations()
            .filter(|(kind, generation)| oddity.is_none_or(|odd| odd.fits(*kind, *generation)))
            .collect();
        let (kind, generation) =
            chance.pick(&fitting).copied().unwrap_or((SpecimenKind::Passport, Generation::Heron));
        let mut person = Person::new(Chance::new(seed).fork("person").next(), desk_day());
        if let Some(oddity) = oddity {
            oddity.shape(&mut person, &mut chance);
        }
        let mut record = Record::new(kind, generation, seed, &person);
        if let Some(oddity) = oddity {
            oddity.write(kind, &person, &mut record);
        }
        let specimen = Specimen::for_record(kind, generation, seed, person, record);
        let mut draft = Draft::new(specimen, seed, difficulty);
        if let Some(oddity) = oddity {
            oddity.happen(&mut draft);
        }
        if chance.is_one_of(1, 8) {
            let observations = [Observation::SpeaksOfFear, Observation::CompanionHoldsDocument];
            draft.circumstances.observations.extend(chance.pick(&observations));
        }
        draft.finish(seed, difficulty, None, oddity.into_iter().collect())
    }

    /// The same case without its alteration: what the document would be if nobody had touched it.
    #[must_use]
    pub fn twin(&self) -> Self {
        let specimen = Specimen::for_person(
            self.specimen.kind,
            self.specimen.generation,
            self.seed,
            Person::new(Chance::new(self.seed).fork("person").next(), desk_day()),
        );
        let mut draft = Draft::new(specimen, self.seed, self.difficulty);
        for oddity in &self.truth.oddities {
            oddity.happen(&mut draft);
        }
        draft.finish(self.seed, self.difficulty, None, self.truth.oddities.clone())
    }

    /// The portrait on the main side.
    pub fn portrait(&self) -> Option<&Picture> {
        let page = self.specimen.page(self.specimen.main_side())?;
        page.at(Place::Portrait).find_map(|element| match &element.what {
            What::Portrait(picture) => Some(picture),
            _ => None,
        })
    }

    /// What a reader says about the chip.
    pub fn chip_reading(&self) -> ChipReading {
        match &self.specimen.chip {
            None => ChipReading::NoChip,
            Some(chip) if chip.health == Health::Silent => ChipReading::Silent,
            Some(chip) => ChipReading::Read {
                zone: chip.zone.clone(),
                face: Box::new(chip.face.clone()),
                signature: chip.signature,
                certificate: chip.certificate,
            },
        }
    }

    /// Everything that can be marked: places on the sides, and what the desk knows.
    pub fn spots(&self) -> BTreeSet<Spot> {
        let pages = self.specimen.pages.iter().flat_map(|page| {
            page.places().into_iter().map(|place| Spot { side: page.side, place })
        });
        let counter = [Place::Traveller, Place::Chip, Place::DatabaseAnswer]
            .map(|place| Spot { side: Side::Counter, place });
        // Where something is missing, its place can be marked all the same.
        let missing = self.truth.traces.iter().map(|trace| trace.spot);
        pages.chain(counter).chain(missing).collect()
    }

    /// The truth in the form in which examinations are graded.
    pub fn graded_truth(&self) -> CaseTruth<Spot, FraudClass> {
        CaseTruth {
            nature: self.truth.nature(),
            decision: self.truth.decision,
            places: self.spots(),
            traces: self.truth.traces.iter().map(|trace| trace.spot).collect(),
        }
    }
}

/// Kinds and generations; passports twice, since they are what one meets most.
fn combinations() -> impl Iterator<Item = (SpecimenKind, Generation)> {
    SpecimenKind::ALL
        .into_iter()
        .chain([SpecimenKind::Passport])
        .flat_map(|kind| Generation::ALL.into_iter().map(move |generation| (kind, generation)))
}

/// Where something can be marked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// [`Side::Counter`] for what is on no page.
    pub side: Side,
    pub place: Place,
}

/// What is known besides the document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Circumstances {
    /// The person in front of the counter.
    pub traveller: Picture,
    pub database: DatabaseAnswer,
    pub observations: Vec<Observation>,
}

/// What the database of lost and stolen documents answers to the number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DatabaseAnswer {
    NoEntry,
    /// The number belongs to a blank that was stolen before it was made out.
    StolenBlank,
}

/// What happens at the counter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Observation {
    /// Any words of fear of being sent back: the asylum authority decides, and nobody else.
    SpeaksOfFear,
    /// Somebody else keeps the holder's document and answers for the holder.
    CompanionHoldsDocument,
}

/// What a reader says about the chip.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ChipReading {
    /// The document has no sign of a chip, and none.
    NoChip,
    /// It has a chip that does not answer.
    Silent,
    Read {
        zone: Vec<String>,
        face: Box<Face>,
        signature: Signature,
        certificate: Certificate,
    },
}

/// What is truly so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Truth {
    pub alteration: Option<Alteration>,
    pub oddities: Vec<Oddity>,
    /// Of the alteration; oddities leave none.
    pub traces: Vec<Trace>,
    pub decision: Decision,
}

impl Truth {
    pub fn nature(&self) -> Nature<FraudClass> {
        match self.alteration {
            Some(alteration) => Nature::Altered(alteration.class()),
            None => Nature::Innocent,
        }
    }
}

/// Where an alteration can be seen, and how.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trace {
    pub spot: Spot,
    pub means: Vec<Means>,
}

/// How a trace is found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    Daylight,
    Oblique,
    Transmitted,
    Ultraviolet,
    Infrared,
    Coaxial,
    /// Tilting the document in daylight.
    Tilting,
    Lens,
    /// Reading and comparing: page with zone, page with chip, picture with person, number with database.
    Comparing,
}

impl Means {
    /// The light, if it is one.
    pub const fn light(self) -> Option<Light> {
        match self {
            Self::Daylight => Some(Light::Daylight),
            Self::Oblique => Some(Light::Oblique),
            Self::Transmitted => Some(Light::Transmitted),
            Self::Ultraviolet => Some(Light::Ultraviolet),
            Self::Infrared => Some(Light::Infrared),
            Self::Coaxial => Some(Light::Coaxial),
            Self::Tilting | Self::Lens | Self::Comparing => None,
        }
    }
}

/// A case in the making: what alterations and oddities work on.
pub(crate) struct Draft {
    pub(crate) specimen: Specimen,
    pub(crate) circumstances: Circumstances,
    pub(crate) traces: Vec<Trace>,
    pub(crate) difficulty: Difficulty,
}

impl Draft {
    fn new(specimen: Specimen, seed: u64, difficulty: Difficulty) -> Self {
        let years = desk_day().year().saturating_sub(specimen.record.issued.year());
        let mut chance = Chance::new(seed).fork("traveller");
        let face = &specimen.person.face;
        let mut appearance = face.varied_appearance(&mut chance);
        appearance.years_later = u8::try_from(years).unwrap_or(0).min(10);
        let circumstances = Circumstances {
            traveller: Picture::at_the_counter(face, appearance),
            database: DatabaseAnswer::NoEntry,
            observations: Vec::new(),
        };
        Self { specimen, circumstances, traces: Vec::new(), difficulty }
    }

    fn finish(
        self,
        seed: u64,
        difficulty: Difficulty,
        alteration: Option<Alteration>,
        oddities: Vec<Oddity>,
    ) -> Case {
        let decision = if !self.circumstances.observations.is_empty() {
            // A false document bars nobody from asylum, and a victim nobody from help.
            Decision::Protection
        } else if alteration.is_some() {
            Decision::SecondLine
        } else {
            Decision::Pass
        };
        let reference = Specimen::new(
            self.specimen.kind,
            self.specimen.generation,
            Chance::new(seed).fork("reference").next(),
        );
        Case {
            seed,
            difficulty,
            specimen: self.specimen,
            reference,
            circumstances: self.circumstances,
            truth: Truth { alteration, oddities, traces: self.traces, decision },
        }
    }

    /// How plain a trace is, 20–100.
    pub(crate) fn strength(&self) -> u8 {
        100 - u8::try_from(u16::from(self.difficulty.get()) * 4 / 5).unwrap_or(80)
    }

    /// A length between the plainest and the faintest.
    pub(crate) fn scaled(&self, plain: i32, faint: i32) -> i32 {
        faint + (plain - faint) * (100 - i32::from(self.difficulty.get())) / 100
    }

    /// The side on which a place is altered: the main one, if it has the place.
    pub(crate) fn side_of(&self, place: Place) -> Option<Side> {
        self.specimen.sides_with(place).first().copied()
    }

    pub(crate) fn page(&mut self, side: Side) -> Option<&mut Page> {
        self.specimen.page_mut(side)
    }

    /// Changes every element of a place on a side, and says whether there was one.
    pub(crate) fn change(
        &mut self,
        side: Side,
        place: Place,
        mut change: impl FnMut(&mut Element),
    ) -> bool {
        let mut found = false;
        if let Some(page) = self.page(side) {
            for element in page.elements.iter_mut().filter(|element| element.place == place) {
                change(element);
                found = true;
            }
        }
        found
    }

    /// Takes a place away from a side, and says where it was.
    pub(crate) fn remove(&mut self, side: Side, place: Place) -> Option<Area> {
        let page = self.page(side)?;
        let area = page.area_of(place)?;
        page.elements.retain(|element| element.place != place);
        Some(area)
    }

    /// Adds what happened to an area, under the element of a place, or on top of it.
    pub(crate) fn mark(
        &mut self,
        side: Side,
        place: Place,
        area: Area,
        (kind, layer): (MarkKind, Layer),
        seed: u64,
    ) {
        let strength = self.strength();
        let Some(page) = self.page(side) else { return };
        let mark = Element::new(
            place,
            area,
            What::Mark(Mark { kind, strength, seed }),
            Making::Happened,
            Ink::plain(Colour::WHITE),
        );
        let at = page.elements.iter().position(|element| element.place == place);
        match (layer, at) {
            (Layer::Under, Some(index)) => page.elements.insert(index, mark),
            (Layer::Under | Layer::Over, _) => page.elements.push(mark),
        }
    }

    pub(crate) fn trace(&mut self, side: Side, place: Place, means: &[Means]) {
        let spot = Spot { side, place };
        match self.traces.iter_mut().find(|trace| trace.spot == spot) {
            Some(trace) => {
                trace.means.extend(means);
                trace.means.sort();
                trace.means.dedup();
            }
            None => self.traces.push(Trace { spot, means: means.to_vec() }),
        }
    }

    /// A trace that is on no page.
    pub(crate) fn trace_at_counter(&mut self, place: Place) {
        self.trace(Side::Counter, place, &[Means::Comparing]);
    }
}

/// Above or below the element that it concerns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Layer {
    Under,
    Over,
}
