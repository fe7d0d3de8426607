//! A fictitious document of the State of Utopia: what is physically there.
//!
//! From a kind, a generation and a seed follow a person, what the office wrote, and pages of elements. The design is
//! that of the generation, the same on every copy; the seed gives the holder, the number, the fibres. What is seen of
//! it is computed elsewhere: [`crate::drawing`] for the eye, [`crate::visible`] for a screen reader.
//!
//! ```text
//! measure      micrometres, points, areas
//! ink          colours, inks and their answers to light, print processes
//! element      what can be on a page, made how; the places that an examiner can point at
//! picture      a picture of a person
//! person       a fictitious holder
//! generation   three series with their palettes
//! chip         what the chip holds
//! layout       the pages themselves
//! print_sample the same print in each process
//! ```

pub mod chip;
pub mod element;
pub mod generation;
pub mod ink;
mod layout;
pub mod measure;
pub mod person;
pub mod picture;
pub mod print_sample;

use serde::{Deserialize, Serialize};

use crate::chance::Chance;
use crate::code::DocumentCode;
use crate::date::CalendarDate;
use crate::document_data::{DocumentData, Holder};
use crate::document_number::DocumentNumber;
use crate::format::MrzFormat;
use crate::mrz::{Mrz, build};
use crate::name::Name;
use crate::optional_data::OptionalData;
use crate::state::StateCode;

use chip::Chip;
use element::{Element, Place, What};
use generation::Generation;
use measure::{Area, Micrometres, Point};
use person::Person;

/// The day on the calendar of the examination desk. Every case is examined on it, so that a case is the same today
/// and in ten years.
pub fn desk_day() -> CalendarDate {
    person::date(2027, 3, 1)
}

/// A whole document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Specimen {
    pub kind: SpecimenKind,
    pub generation: Generation,
    pub seed: u64,
    /// For whom the office made it out.
    pub person: Person,
    /// What the office wrote. What can be *read* stands in the elements.
    pub record: Record,
    pub pages: Vec<Page>,
    /// Nothing in documents without a chip.
    pub chip: Option<Chip>,
}

impl Specimen {
    /// A genuine document.
    pub fn new(kind: SpecimenKind, generation: Generation, seed: u64) -> Self {
        let person = Person::new(Chance::new(seed).fork("person").next(), desk_day());
        Self::for_person(kind, generation, seed, person)
    }

    /// A genuine document for a given person.
    pub(crate) fn for_person(
        kind: SpecimenKind,
        generation: Generation,
        seed: u64,
        person: Person,
    ) -> Self {
        let record = Record::new(kind, generation, seed, &person);
        Self::for_record(kind, generation, seed, person, record)
    }

    /// A genuine document with given entries.
    pub(crate) fn for_record(
        kind: SpecimenKind,
        generation: Generation,
        seed: u64,
        person: Person,
        record: Record,
    ) -> Self {
        let pages = layout::pages(kind, generation, seed, &person, &record);
        let chip =
            kind.has_chip(generation).then(|| Chip::new(record.zone.clone(), person.face.clone()));
        Self { kind, generation, seed, person, record, pages, chip }
    }

    /// The sides that can be looked at, in the order in which one looks.
    pub fn sides(&self) -> impl Iterator<Item = Side> {
        self.pages.iter().map(|page| page.side)
    }

    pub fn page(&self, side: Side) -> Option<&Page> {
        self.pages.iter().find(|page| page.side == side)
    }

    pub fn page_mut(&mut self, side: Side) -> Option<&mut Page> {
        self.pages.iter_mut().find(|page| page.side == side)
    }

    /// The sides that have a place, the main side first.
    pub fn sides_with(&self, place: Place) -> Vec<Side> {
        let main = self.main_side();
        let mut sides: Vec<Side> = self
            .pages
            .iter()
            .filter(|page| page.at(place).next().is_some())
            .map(|page| page.side)
            .collect();
        sides.sort_by_key(|side| *side != main);
        sides
    }

    /// The side with the portrait and what the office wrote.
    pub fn main_side(&self) -> Side {
        match self.kind {
            SpecimenKind::Passport | SpecimenKind::RefugeeTravelDocument => Side::DataPage,
            SpecimenKind::IdentityCard => Side::Front,
            SpecimenKind::Visa => Side::VisaPage,
        }
    }

    /// The side with the machine readable zone.
    pub fn zone_side(&self) -> Side {
        match self.kind {
            SpecimenKind::IdentityCard => Side::Back,
            _ => self.main_side(),
        }
    }
}

/// What kinds of document there are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpecimenKind {
    Passport,
    IdentityCard,
    /// A visa sticker in a passport, with that passport's data page.
    Visa,
    RefugeeTravelDocument,
}

impl SpecimenKind {
    pub const ALL: [Self; 4] =
        [Self::Passport, Self::IdentityCard, Self::Visa, Self::RefugeeTravelDocument];

    pub const fn format(self) -> MrzFormat {
        match self {
            Self::Passport | Self::RefugeeTravelDocument => MrzFormat::Td3,
            Self::IdentityCard => MrzFormat::Td1,
            Self::Visa => MrzFormat::MrvB,
        }
    }

    /// The chip of the passport that carries a visa is not asked.
    pub const fn has_chip(self, generation: Generation) -> bool {
        generation.has_chip() && !matches!(self, Self::Visa)
    }
}

/// A side of a document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    Cover,
    DataPage,
    VisaPage,
    Front,
    Back,
    /// No side of a document: what the desk knows besides. No page has it.
    Counter,
}

/// What the office wrote into the document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// As printed on the main side, in capitals.
    pub code: String,
    pub issuing_state: String,
    pub number: String,
    pub surname: String,
    pub given_names: String,
    pub nationality: String,
    pub birth_date: String,
    pub sex: String,
    pub birth_place: String,
    pub personal_number: String,
    pub issue_date: String,
    pub expiry_date: String,
    pub authority: String,
    /// The number of the passport that carries a visa; else the document's own.
    pub passport_number: String,
    /// The zone, line by line.
    pub zone: Vec<String>,
    pub issued: CalendarDate,
    pub expires: CalendarDate,
}

impl Record {
    pub(crate) fn new(
        kind: SpecimenKind,
        generation: Generation,
        seed: u64,
        person: &Person,
    ) -> Self {
        let mut chance = Chance::new(seed).fork("record");
        let (first, last) = generation.years();
        let span = i32::from(last - first);
        let year = first + u16::try_from(chance.between(0, span)).unwrap_or(0);
        let passport_issued = person::day_in(year, &mut chance);
        let passport_number = number(SpecimenKind::Passport, generation, &mut chance);
        let own_number = number(kind, generation, &mut chance);
        let month = u8::try_from(chance.between(1, 2)).unwrap_or(1);
        let (issued, expires) = match kind {
            SpecimenKind::Visa => (person::date(2027, month, 7), person::date(2027, month + 6, 6)),
            _ => (passport_issued, ten_years_after(passport_issued)),
        };
        let mut record = Self {
            code: match (kind, generation.harmonizes_codes()) {
                (SpecimenKind::Passport, true) => "PP",
                (SpecimenKind::Passport | SpecimenKind::RefugeeTravelDocument, false) => "P",
                (SpecimenKind::RefugeeTravelDocument, true) => "PR",
                (SpecimenKind::IdentityCard, _) => "ID",
                (SpecimenKind::Visa, _) => "V",
            }
            .to_owned(),
            issuing_state: "UTO".to_owned(),
            number: match kind {
                SpecimenKind::Passport => passport_number.clone(),
                _ => own_number,
            },
            surname: person.surname.clone(),
            given_names: person.given_names.clone(),
            nationality: match kind {
                SpecimenKind::RefugeeTravelDocument => "XXB",
                _ => "UTO",
            }
            .to_owned(),
            birth_date: person.birth_on_page(),
            sex: person.sex.on_page().to_string(),
            birth_place: person.birth_place.to_owned(),
            personal_number: person.personal_number.clone(),
            issue_date: person::on_page(issued),
            expiry_date: person::on_page(expires),
            authority: match kind {
                SpecimenKind::Visa => "CONSULATE ANYDER",
                _ => "AMAUROT",
            }
            .to_owned(),
            passport_number,
            zone: Vec::new(),
            issued,
            expires,
        };
        record.zone = record.zone_of(kind, person);
        record
    }

    /// The zone that belongs to these entries.
    pub(crate) fn zone_of(&self, kind: SpecimenKind, person: &Person) -> Vec<String> {
        self.data(kind, person)
            .and_then(|data| build(&data).ok())
            .map(|zone| Mrz::lines(&zone))
            .unwrap_or_default()
    }

    fn data(&self, kind: SpecimenKind, person: &Person) -> Option<DocumentData> {
        let number = match kind {
            SpecimenKind::Visa => &self.passport_number,
            _ => &self.number,
        };
        let optional = match kind {
            SpecimenKind::Visa => "",
            _ => &self.personal_number,
        };
        Some(DocumentData {
            format: kind.format(),
            code: DocumentCode::parse(&format!("{:<<2}", self.code)).ok()?,
            issuing_state: StateCode::parse(&self.issuing_state).ok()?,
            document_number: DocumentNumber::parse(number).ok()?,
            expiry_date: self.expires.into(),
            holder: Holder {
                name: Name::from_page(&self.surname, &self.given_names).ok()?,
                nationality: StateCode::parse(&self.nationality).ok()?,
                birth_date: person.birth_date(),
                sex: person.sex,
            },
            optional_data: OptionalData::parse(optional).ok()?,
            second_optional_data: OptionalData::default(),
        })
    }
}

fn number(kind: SpecimenKind, generation: Generation, chance: &mut Chance) -> String {
    let digits = chance.below(10_000_000);
    let letters = match (kind, generation) {
        (SpecimenKind::Passport, Generation::Island) => "U",
        (SpecimenKind::Passport, Generation::Heron) => "UH",
        (SpecimenKind::Passport, Generation::Lighthouse) => "UL",
        (SpecimenKind::IdentityCard, _) => "CA",
        (SpecimenKind::Visa, _) => "VE",
        (SpecimenKind::RefugeeTravelDocument, _) => "RT",
    };
    format!("{letters}{digits:07}")
}

/// The day before the tenth anniversary would be exact; the anniversary itself is what Utopia prints.
fn ten_years_after(day: CalendarDate) -> CalendarDate {
    person::date(day.year() + 10, day.month(), day.day())
}

/// One side: a substrate with elements on and in it, the lowest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page {
    pub side: Side,
    pub width: Micrometres,
    pub height: Micrometres,
    pub substrate: Substrate,
    pub palette: generation::Palette,
    pub elements: Vec<Element>,
}

impl Page {
    pub const fn area(&self) -> Area {
        Area { left: Micrometres(0), top: Micrometres(0), width: self.width, height: self.height }
    }

    /// The elements that an examiner would call by this name.
    pub fn at(&self, place: Place) -> impl Iterator<Item = &Element> {
        self.elements.iter().filter(move |element| element.place == place)
    }

    /// Where a place is: around all its elements. The paper is everywhere. Nothing, if the page has none.
    pub fn area_of(&self, place: Place) -> Option<Area> {
        if place == Place::Paper {
            return Some(self.area());
        }
        self.at(place).map(|element| element.area).reduce(|a, b| {
            let left = a.left.min(b.left);
            let top = a.top.min(b.top);
            Area {
                left,
                top,
                width: Micrometres(a.right().max(b.right()).0 - left.0),
                height: Micrometres(a.bottom().max(b.bottom()).0 - top.0),
            }
        })
    }

    /// The places of the page, each once, in drawing order. The paper is the first.
    pub fn places(&self) -> Vec<Place> {
        let mut places = vec![Place::Paper];
        for element in &self.elements {
            if !places.contains(&element.place) {
                places.push(element.place);
            }
        }
        places
    }

    /// What a finger at this point may mean: the smallest things first.
    pub fn places_under(&self, point: Point) -> Vec<Place> {
        let mut here: Vec<(i64, Place)> = self
            .elements
            .iter()
            .filter(|element| element.area.contains(point))
            .map(|element| {
                let area = element.area;
                (i64::from(area.width.0) * i64::from(area.height.0), element.place)
            })
            .collect();
        here.sort();
        let mut places = Vec::new();
        for (_, place) in here {
            if !places.contains(&place) && place != Place::Paper {
                places.push(place);
            }
        }
        if self.area().contains(point) {
            places.push(Place::Paper);
        }
        places
    }

    /// What an entry says, as it can be read.
    pub fn entry(&self, place: Place) -> Option<&str> {
        self.at(place).find_map(|element| match &element.what {
            What::Entry(entry) => Some(entry.text.as_str()),
            _ => None,
        })
    }

    /// The zone as it can be read, line by line.
    pub fn zone(&self) -> Option<&[String]> {
        self.elements.iter().find_map(|element| match &element.what {
            What::Zone(lines, _) => Some(lines.as_slice()),
            _ => None,
        })
    }
}

/// What a page is made of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Substrate {
    /// Security paper: dark in ultraviolet (Doc 9303 Part 2 §A.5.1.1).
    DullPaper,
    /// Paper with an optical brightener, as sold for offices. The number says how much it glows, 0–100.
    BrightPaper(u8),
    /// Layers of plastic, fused.
    Polycarbonate,
    /// The cover of a booklet.
    Cloth,
}
