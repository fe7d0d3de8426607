//! What looks odd on a genuine document in the right hands, and must not be referred as fraud.
//!
//! Some oddities are there from the beginning (a name, a code), some were written by the office, some happened later.

use serde::{Deserialize, Serialize};

use crate::case::{Draft, Layer};
use crate::chance::Chance;
use crate::face::{PhotoQuality, Weight};
use crate::sex::Sex;
use crate::specimen::chip::{Certificate, Health};
use crate::specimen::element::{MarkKind, Place, What};
use crate::specimen::generation::Generation;
use crate::specimen::measure::Area;
use crate::specimen::person::{BirthKnown, FITTING_NAMES, LONG_NAMES, NATIONAL_NAMES, Person};
use crate::specimen::{Record, Side, SpecimenKind};

/// An innocent oddity.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Oddity {
    /// Creases, scuffs, soft corners.
    Wear,
    /// A dried rim of water.
    WaterStain,
    /// Nearly ten years, another weight, a faded print.
    OldPhoto,
    /// `P<`: genuine until 2038 (Doc 9303 Part 4 §4.4).
    CodeWithoutSecondLetter,
    /// `PP`: the harmonized letter, which many have not seen yet.
    HarmonizedCode,
    /// The zone has no room for the whole name.
    TruncatedName,
    /// The name just fits: a letter in the last position does not prove that it was cut.
    NameFillsField,
    /// `XXB`: a refugee's lawful document.
    RefugeeCode,
    /// `XXA`: a stateless person's lawful document.
    StatelessCode,
    /// The chip does not answer: the document stays valid as one without a chip.
    BrokenChip,
    /// The reader lacks the certificate: unknown, not false.
    UnknownCertificate,
    /// The page prints a national letter, the zone its Latin spelling.
    TransliterationDifference,
    /// Only the year of birth is known (Doc 9303 Part 3 §4.8).
    UnknownBirthDay,
    /// `X` on the page, `<` in the zone.
    UnspecifiedSex,
    /// No personal number, and `<` where its check digit would be (Doc 9303 Part 4 §4.2.2.2, position 43).
    BlankOptionalData,
}

impl Oddity {
    pub const ALL: [Self; 15] = [
        Self::Wear,
        Self::WaterStain,
        Self::OldPhoto,
        Self::CodeWithoutSecondLetter,
        Self::HarmonizedCode,
        Self::TruncatedName,
        Self::NameFillsField,
        Self::RefugeeCode,
        Self::StatelessCode,
        Self::BrokenChip,
        Self::UnknownCertificate,
        Self::TransliterationDifference,
        Self::UnknownBirthDay,
        Self::UnspecifiedSex,
        Self::BlankOptionalData,
    ];

    /// Whether such a document can have it.
    pub fn fits(self, kind: SpecimenKind, generation: Generation) -> bool {
        let is_book = matches!(kind, SpecimenKind::Passport | SpecimenKind::RefugeeTravelDocument);
        match self {
            Self::Wear
            | Self::TransliterationDifference
            | Self::UnknownBirthDay
            | Self::UnspecifiedSex => true,
            Self::WaterStain => kind != SpecimenKind::IdentityCard,
            Self::OldPhoto => generation != Generation::Lighthouse && kind != SpecimenKind::Visa,
            Self::CodeWithoutSecondLetter => is_book && !generation.harmonizes_codes(),
            Self::HarmonizedCode => is_book && generation.harmonizes_codes(),
            Self::TruncatedName | Self::NameFillsField | Self::BlankOptionalData => {
                kind == SpecimenKind::Passport
            }
            Self::RefugeeCode | Self::StatelessCode => kind == SpecimenKind::RefugeeTravelDocument,
            Self::BrokenChip | Self::UnknownCertificate => kind.has_chip(generation),
        }
    }

    /// What is so with the person.
    pub(crate) fn shape(self, person: &mut Person, chance: &mut Chance) {
        let full_name = |person: &mut Person, names: Option<&(&str, &str)>| {
            if let Some((surname, given)) = names {
                (*surname).clone_into(&mut person.surname);
                (*given).clone_into(&mut person.given_names);
            }
        };
        match self {
            Self::TruncatedName => full_name(person, chance.pick(&LONG_NAMES)),
            Self::NameFillsField => full_name(person, chance.pick(&FITTING_NAMES)),
            Self::TransliterationDifference => {
                if let Some(surname) = chance.pick(&NATIONAL_NAMES) {
                    (*surname).clone_into(&mut person.surname);
                }
            }
            Self::UnknownBirthDay => person.birth_known = BirthKnown::YearOnly,
            Self::UnspecifiedSex => person.sex = Sex::Unspecified,
            _ => {}
        }
    }

    /// What the office writes differently.
    pub(crate) fn write(self, kind: SpecimenKind, person: &Person, record: &mut Record) {
        match self {
            Self::StatelessCode => {
                "XXA".clone_into(&mut record.nationality);
                if record.code == "PR" {
                    "PS".clone_into(&mut record.code);
                }
                record.zone = record.zone_of(kind, person);
            }
            Self::BlankOptionalData => {
                record.personal_number.clear();
                record.zone = record.zone_of(kind, person);
                if let Some(line) = record.zone.last_mut()
                    && line.len() == 44
                {
                    line.replace_range(42..43, "<");
                }
            }
            _ => {}
        }
    }

    /// What happens to the document later.
    pub(crate) fn happen(self, draft: &mut Draft) {
        let side = draft.specimen.main_side();
        let seed = draft.specimen.seed;
        match self {
            Self::Wear => {
                let sides: Vec<Side> = draft.specimen.sides().collect();
                for side in sides {
                    let area = draft.page(side).map(|page| page.area()).unwrap_or_default();
                    draft.mark(side, Place::Paper, area, (MarkKind::Wear, Layer::Over), seed);
                }
            }
            Self::WaterStain => {
                let area = Area::tenths(640, 420, 560, 420);
                draft.mark(side, Place::Paper, area, (MarkKind::WaterStain, Layer::Over), seed);
            }
            Self::OldPhoto => {
                draft.change(side, Place::Portrait, |element| {
                    if let What::Portrait(picture) = &mut element.what {
                        picture.appearance.photo.quality = PhotoQuality::OldPrint;
                    }
                });
                let appearance = &mut draft.circumstances.traveller.appearance;
                appearance.years_later = 10;
                appearance.weight = Weight::MuchMore;
            }
            Self::BrokenChip => {
                if let Some(chip) = &mut draft.specimen.chip {
                    chip.health = Health::Silent;
                }
            }
            Self::UnknownCertificate => {
                if let Some(chip) = &mut draft.specimen.chip {
                    chip.certificate = Certificate::Unknown;
                }
            }
            _ => {}
        }
    }
}
