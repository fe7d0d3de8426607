//! What is done to documents, over the taxonomy of fraud (Doc 9303 Part 2 §A.4): how an examiner meets it.
//!
//! Each alteration changes the physical model, so that all lights, tilts and lenses agree; and says where its traces
//! are and how they are found. Nothing here says how anything is made.
//!
//! ```text
//! data_on_page · data_in_zone · data_everywhere          what the document says
//! bright_paper · printed_… · missing                     paper
//! counterfeit · blurred_… · flat_… · stepped_… …         print
//! steady_ovi · still_… · missing_latent_image            what changes with the angle
//! photo_… · page_substituted · visa_moved                pages and portraits
//! chip_…                                                 the chip
//! impostor · stolen_blank · fantasy_issuer               identity
//! ```

mod blurred_microprint;
mod bright_paper;
mod chip_data_differ;
mod chip_face_differs;
mod chip_signature;
mod counterfeit;
mod data_everywhere;
mod data_in_zone;
mod data_on_page;
mod fantasy_issuer;
mod flat_intaglio;
mod impostor;
mod misregistered_reverse;
mod missing;
mod missing_latent_image;
mod page_substituted;
mod photo_pasted_over;
mod photo_under_cut_film;
mod printed_fibres;
mod printed_thread;
mod printed_watermark;
mod punched_perforation;
mod steady_ovi;
mod stepped_rainbow;
mod still_hologram;
mod still_laser_image;
mod stolen_blank;
mod visa_counterfeit;
mod visa_moved;
mod zone_fades;

use serde::{Deserialize, Serialize};

use crate::case::{Draft, Means};
use crate::chance::Chance;
use crate::field::Field;
use crate::specimen::chip::{Certificate, Signature};
use crate::specimen::element::Place;
use crate::specimen::generation::Generation;
use crate::specimen::ink::PrintProcess;
use crate::specimen::{Specimen, SpecimenKind};
use data_in_zone::Digits;
use impostor::Resemblance;

/// What can be wrong with a document or its use.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alteration {
    /// The page says another date of birth than the zone.
    BirthDateChangedOnPage,
    /// The page says another date of expiry than the zone.
    ExpiryDateChangedOnPage,
    /// The page says another number than the zone.
    NumberChangedOnPage,
    /// The page says another sex than the zone.
    SexChangedOnPage,
    /// The page says another surname than the zone.
    NameChangedOnPage,
    /// The zone says another date of birth than the page; its check digits are wrong.
    BirthDateChangedInZone,
    /// The zone says another date of expiry than the page; its check digits are right.
    ExpiryDateChangedInZone,
    /// The zone says another number than the page; its check digits are right.
    NumberChangedInZone,
    /// The zone says another sex than the page. No check digit covers it.
    SexChangedInZone,
    /// The zone says another name than the page. No check digit covers it.
    NameChangedInZone,
    /// The zone says another nationality than the page. No check digit covers it.
    NationalityChangedInZone,
    /// Page and zone say another date of birth than was written; all check digits are right.
    BirthDateChangedEverywhere,
    /// Page and zone say another date of expiry than was written; a check digit is wrong.
    ExpiryDateChangedEverywhere,
    /// Office paper, which glows.
    BrightPaper,
    /// A watermark of pale ink.
    PrintedWatermark,
    /// No watermark.
    MissingWatermark,
    /// A printed line instead of the thread.
    PrintedThread,
    /// No thread.
    MissingThread,
    /// Fibres that are printed, in rows, and do not glow.
    PrintedFibres,
    /// No fibres.
    MissingFibres,
    /// The whole document, imitated with an inkjet printer.
    InkjetCounterfeit,
    /// The whole document, imitated with a laser printer.
    TonerCounterfeit,
    /// Microprint that cannot be read.
    BlurredMicroprint,
    /// Titles and arms that are flat.
    FlatIntaglio,
    /// A rainbow whose colours change in steps.
    SteppedRainbow,
    /// The halves of the see-through register do not meet.
    MisregisteredReverse,
    /// A number that was punched, not burnt.
    PunchedPerforation,
    /// A zone whose ink vanishes in infrared.
    ZoneFadesInInfrared,
    /// No design appears in ultraviolet.
    MissingUltravioletDesign,
    /// The visa sticker is imitated.
    VisaCounterfeit,
    /// Optically variable ink that does not vary.
    SteadyOvi,
    /// No hologram.
    MissingHologram,
    /// A foil whose images do not move.
    StillHologram,
    /// A laser image whose two images do not change.
    StillLaserImage,
    /// No letters at a flat angle.
    MissingLatentImage,
    /// Nothing shines back in coaxial light.
    MissingRetroreflection,
    /// The film was cut open and the portrait exchanged.
    PhotoUnderCutFilm,
    /// Another portrait lies over the first.
    PhotoPastedOver,
    /// A page of another booklet was sewn in.
    PageSubstituted,
    /// The visa was taken from another passport.
    VisaMoved,
    /// The chip says something else than the page.
    ChipDataDiffer,
    /// The chip shows another face than the page.
    ChipFaceDiffers,
    /// What the chip says was changed after it was signed.
    ChipSignatureWrong,
    /// The signature is vouched for by another issuer than that of the page.
    ChipCertificateOfAnotherIssuer,
    /// A genuine document of somebody else.
    Impostor,
    /// A genuine document of somebody who looks very much like the traveller.
    LookAlike,
    /// A genuine blank, made out by somebody who had no right to.
    StolenBlank,
    /// A document of a State that does not exist.
    FantasyIssuer,
}

impl Alteration {
    pub const ALL: [Self; 48] = [
        Self::BirthDateChangedOnPage,
        Self::ExpiryDateChangedOnPage,
        Self::NumberChangedOnPage,
        Self::SexChangedOnPage,
        Self::NameChangedOnPage,
        Self::BirthDateChangedInZone,
        Self::ExpiryDateChangedInZone,
        Self::NumberChangedInZone,
        Self::SexChangedInZone,
        Self::NameChangedInZone,
        Self::NationalityChangedInZone,
        Self::BirthDateChangedEverywhere,
        Self::ExpiryDateChangedEverywhere,
        Self::BrightPaper,
        Self::PrintedWatermark,
        Self::MissingWatermark,
        Self::PrintedThread,
        Self::MissingThread,
        Self::PrintedFibres,
        Self::MissingFibres,
        Self::InkjetCounterfeit,
        Self::TonerCounterfeit,
        Self::BlurredMicroprint,
        Self::FlatIntaglio,
        Self::SteppedRainbow,
        Self::MisregisteredReverse,
        Self::PunchedPerforation,
        Self::ZoneFadesInInfrared,
        Self::MissingUltravioletDesign,
        Self::VisaCounterfeit,
        Self::SteadyOvi,
        Self::MissingHologram,
        Self::StillHologram,
        Self::StillLaserImage,
        Self::MissingLatentImage,
        Self::MissingRetroreflection,
        Self::PhotoUnderCutFilm,
        Self::PhotoPastedOver,
        Self::PageSubstituted,
        Self::VisaMoved,
        Self::ChipDataDiffer,
        Self::ChipFaceDiffers,
        Self::ChipSignatureWrong,
        Self::ChipCertificateOfAnotherIssuer,
        Self::Impostor,
        Self::LookAlike,
        Self::StolenBlank,
        Self::FantasyIssuer,
    ];

    pub const fn class(self) -> FraudClass {
        match self {
            Self::BirthDateChangedOnPage
            | Self::ExpiryDateChangedOnPage
            | Self::NumberChangedOnPage
            | Self::SexChangedOnPage
            | Self::NameChangedOnPage
            | Self::BirthDateChangedInZone
            | Self::ExpiryDateChangedInZone
            | Self::NumberChangedInZone
            | Self::SexChangedInZone
            | Self::NameChangedInZone
            | Self::NationalityChangedInZone
            | Self::BirthDateChangedEverywhere
            | Self::ExpiryDateChangedEverywhere => FraudClass::Data,
            Self::BrightPaper
            | Self::PrintedWatermark
            | Self::MissingWatermark
            | Self::PrintedThread
            | Self::MissingThread
            | Self::PrintedFibres
            | Self::MissingFibres => FraudClass::Paper,
            Self::InkjetCounterfeit
            | Self::TonerCounterfeit
            | Self::BlurredMicroprint
            | Self::FlatIntaglio
            | Self::SteppedRainbow
            | Self::MisregisteredReverse
            | Self::PunchedPerforation
            | Self::ZoneFadesInInfrared
            | Self::MissingUltravioletDesign
            | Self::VisaCounterfeit => FraudClass::Print,
            Self::SteadyOvi
            | Self::MissingHologram
            | Self::StillHologram
            | Self::StillLaserImage
            | Self::MissingLatentImage
            | Self::MissingRetroreflection => FraudClass::Optical,
            Self::PhotoUnderCutFilm
            | Self::PhotoPastedOver
            | Self::PageSubstituted
            | Self::VisaMoved => FraudClass::Page,
            Self::ChipDataDiffer
            | Self::ChipFaceDiffers
            | Self::ChipSignatureWrong
            | Self::ChipCertificateOfAnotherIssuer => FraudClass::Chip,
            Self::Impostor | Self::LookAlike | Self::StolenBlank | Self::FantasyIssuer => {
                FraudClass::Identity
            }
        }
    }

    /// The alterations of a class.
    pub fn of_class(class: FraudClass) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |alteration| alteration.class() == class)
    }

    /// Whether such a document has what would be altered.
    pub fn fits(self, kind: SpecimenKind, generation: Generation) -> bool {
        let is_visa = kind == SpecimenKind::Visa;
        let specimen = Specimen::new(kind, generation, 0);
        let somewhere = |place: Place| !specimen.sides_with(place).is_empty();
        let main = specimen.page(specimen.main_side());
        let on_main = |place: Place| main.is_some_and(|page| page.at(place).next().is_some());
        match self {
            Self::BirthDateChangedOnPage
            | Self::ExpiryDateChangedOnPage
            | Self::SexChangedOnPage
            | Self::NameChangedOnPage
            | Self::BirthDateChangedInZone
            | Self::ExpiryDateChangedInZone
            | Self::SexChangedInZone
            | Self::NameChangedInZone
            | Self::BirthDateChangedEverywhere
            | Self::ExpiryDateChangedEverywhere
            | Self::FlatIntaglio
            | Self::SteppedRainbow
            | Self::ZoneFadesInInfrared
            | Self::MissingUltravioletDesign
            | Self::Impostor
            | Self::LookAlike
            | Self::BlurredMicroprint => true,
            Self::NationalityChangedInZone => kind != SpecimenKind::RefugeeTravelDocument,
            // The zone of a visa holds the number of the passport.
            Self::NumberChangedOnPage
            | Self::NumberChangedInZone
            | Self::InkjetCounterfeit
            | Self::TonerCounterfeit
            | Self::FantasyIssuer
            | Self::StolenBlank => !is_visa,
            Self::BrightPaper => somewhere(Place::Watermark),
            // A sticker hides most of what is in the page.
            Self::PrintedWatermark | Self::MissingWatermark => {
                somewhere(Place::Watermark) && !is_visa
            }
            Self::PrintedThread | Self::MissingThread => somewhere(Place::Thread) && !is_visa,
            Self::PrintedFibres | Self::MissingFibres => somewhere(Place::Fibres) && !is_visa,
            Self::MisregisteredReverse => somewhere(Place::SeeThroughRegister),
            Self::PunchedPerforation => somewhere(Place::Perforation),
            Self::VisaCounterfeit | Self::VisaMoved => is_visa,
            Self::SteadyOvi => on_main(Place::OviEmblem),
            Self::MissingHologram | Self::StillHologram => on_main(Place::Hologram),
            Self::StillLaserImage => on_main(Place::LaserImage),
            Self::MissingLatentImage => on_main(Place::LatentImage),
            Self::MissingRetroreflection => somewhere(Place::Retroreflector) && !is_visa,
            Self::PhotoUnderCutFilm => on_main(Place::Laminate),
            Self::PhotoPastedOver => on_main(Place::Portrait),
            Self::PageSubstituted => {
                matches!(kind, SpecimenKind::Passport | SpecimenKind::RefugeeTravelDocument)
            }
            Self::ChipDataDiffer
            | Self::ChipFaceDiffers
            | Self::ChipSignatureWrong
            | Self::ChipCertificateOfAnotherIssuer => specimen.chip.is_some(),
        }
    }

    /// Does it, and writes down the traces.
    pub(crate) fn apply(self, draft: &mut Draft, chance: &mut Chance) {
        match self {
            Self::BirthDateChangedOnPage => data_on_page::apply(draft, chance, Place::BirthDate),
            Self::ExpiryDateChangedOnPage => data_on_page::apply(draft, chance, Place::ExpiryDate),
            Self::NumberChangedOnPage => data_on_page::apply(draft, chance, Place::DocumentNumber),
            Self::SexChangedOnPage => data_on_page::apply(draft, chance, Place::Sex),
            Self::NameChangedOnPage => data_on_page::apply(draft, chance, Place::Surname),
            Self::BirthDateChangedInZone => {
                data_in_zone::apply(draft, chance, Field::BirthDate, Digits::Left);
            }
            Self::ExpiryDateChangedInZone => {
                data_in_zone::apply(draft, chance, Field::ExpiryDate, Digits::Computed);
            }
            Self::NumberChangedInZone => {
                data_in_zone::apply(draft, chance, Field::DocumentNumber, Digits::Computed);
            }
            Self::SexChangedInZone => {
                data_in_zone::apply(draft, chance, Field::Sex, Digits::Left);
            }
            Self::NameChangedInZone => {
                data_in_zone::apply(draft, chance, Field::Name, Digits::Left);
            }
            Self::NationalityChangedInZone => {
                data_in_zone::apply(draft, chance, Field::Nationality, Digits::Left);
            }
            Self::BirthDateChangedEverywhere => {
                data_everywhere::apply(draft, chance, Place::BirthDate, Digits::Computed);
            }
            Self::ExpiryDateChangedEverywhere => {
                data_everywhere::apply(draft, chance, Place::ExpiryDate, Digits::Left);
            }
            Self::BrightPaper => bright_paper::apply(draft),
            Self::PrintedWatermark => printed_watermark::apply(draft),
            Self::MissingWatermark => {
                missing::apply(draft, Place::Watermark, &[Means::Transmitted]);
            }
            Self::PrintedThread => printed_thread::apply(draft),
            Self::MissingThread => {
                missing::apply(draft, Place::Thread, &[Means::Transmitted, Means::Ultraviolet]);
            }
            Self::PrintedFibres => printed_fibres::apply(draft),
            Self::MissingFibres => missing::apply(draft, Place::Fibres, &[Means::Ultraviolet]),
            Self::InkjetCounterfeit => counterfeit::apply(draft, chance, PrintProcess::Inkjet),
            Self::TonerCounterfeit => counterfeit::apply(draft, chance, PrintProcess::Toner),
            Self::BlurredMicroprint => blurred_microprint::apply(draft),
            Self::FlatIntaglio => flat_intaglio::apply(draft),
            Self::SteppedRainbow => stepped_rainbow::apply(draft),
            Self::MisregisteredReverse => misregistered_reverse::apply(draft, chance),
            Self::PunchedPerforation => punched_perforation::apply(draft),
            Self::ZoneFadesInInfrared => zone_fades::apply(draft),
            Self::MissingUltravioletDesign => {
                missing::apply(draft, Place::UltravioletDesign, &[Means::Ultraviolet]);
            }
            Self::VisaCounterfeit => visa_counterfeit::apply(draft, chance),
            Self::SteadyOvi => steady_ovi::apply(draft),
            Self::MissingHologram => {
                missing::apply(
                    draft,
                    Place::Hologram,
                    &[Means::Daylight, Means::Tilting, Means::Coaxial],
                );
            }
            Self::StillHologram => still_hologram::apply(draft),
            Self::StillLaserImage => still_laser_image::apply(draft),
            Self::MissingLatentImage => missing_latent_image::apply(draft),
            Self::MissingRetroreflection => {
                missing::apply(draft, Place::Retroreflector, &[Means::Coaxial]);
            }
            Self::PhotoUnderCutFilm => photo_under_cut_film::apply(draft, chance),
            Self::PhotoPastedOver => photo_pasted_over::apply(draft, chance),
            Self::PageSubstituted => page_substituted::apply(draft, chance),
            Self::VisaMoved => visa_moved::apply(draft, chance),
            Self::ChipDataDiffer => chip_data_differ::apply(draft, chance),
            Self::ChipFaceDiffers => chip_face_differs::apply(draft, chance),
            Self::ChipSignatureWrong => {
                chip_signature::apply(draft, Signature::Wrong, Certificate::Trusted);
            }
            Self::ChipCertificateOfAnotherIssuer => {
                chip_signature::apply(draft, Signature::Right, Certificate::OfAnotherIssuer);
            }
            Self::Impostor => impostor::apply(draft, chance, Resemblance::Some),
            Self::LookAlike => impostor::apply(draft, chance, Resemblance::Strong),
            Self::StolenBlank => stolen_blank::apply(draft),
            Self::FantasyIssuer => fantasy_issuer::apply(draft),
        }
    }
}

/// What there is to practise.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FraudClass {
    /// What the document says.
    Data,
    Paper,
    Print,
    /// What changes with the angle.
    Optical,
    /// Portrait, film, pages, stickers.
    Page,
    Chip,
    /// The document of another, of nobody, or of no State.
    Identity,
}

impl FraudClass {
    pub const ALL: [Self; 7] = [
        Self::Data,
        Self::Paper,
        Self::Print,
        Self::Optical,
        Self::Page,
        Self::Chip,
        Self::Identity,
    ];
}
