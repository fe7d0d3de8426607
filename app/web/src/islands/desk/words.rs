//! What the rules know, in words of the interface. One function per type; nothing here decides anything.
//!
//! ```text
//! document   kinds, series, sides, places, motifs, colours, lights, processes
//! sights     what is visible, without the drawing                  (sights.rs)
//! truth      alterations, oddities, disagreements                  (debrief.rs asks)
//! ```

use course::Lang;
use documents::alteration::Alteration;
use documents::case::Means;
use documents::grading::Decision;
use documents::light::{Light, Tilt};
use documents::oddity::Oddity;
use documents::specimen::element::{Motif, Place};
use documents::specimen::generation::Generation;
use documents::specimen::ink::{Colour, PrintProcess};
use documents::specimen::{Side, SpecimenKind};

use crate::i18n::{desk, document, sight, truth};

/// A word for each variant.
type Word = fn(Lang) -> &'static str;

/// A kind of document.
pub fn kind(lang: Lang, kind: SpecimenKind) -> &'static str {
    let word: Word = match kind {
        SpecimenKind::Passport => document::kind_passport,
        SpecimenKind::IdentityCard => document::kind_identity_card,
        SpecimenKind::Visa => document::kind_visa,
        SpecimenKind::RefugeeTravelDocument => document::kind_refugee,
    };
    word(lang)
}

/// A series, with its years.
pub fn generation(lang: Lang, generation: Generation) -> &'static str {
    let word: Word = match generation {
        Generation::Island => document::series_island,
        Generation::Heron => document::series_heron,
        Generation::Lighthouse => document::series_lighthouse,
    };
    word(lang)
}

/// A side of a document, or the counter.
pub fn side(lang: Lang, side: Side) -> &'static str {
    let word: Word = match side {
        Side::Cover => document::side_cover,
        Side::DataPage => document::side_data_page,
        Side::VisaPage => document::side_visa_page,
        Side::Front => document::side_front,
        Side::Back => document::side_back,
        Side::Counter => document::side_counter,
    };
    word(lang)
}

/// A place that can be pointed at.
pub fn place(lang: Lang, place: Place) -> &'static str {
    let word: Word = match place {
        Place::Paper => document::place_paper,
        Place::Watermark => document::place_watermark,
        Place::Thread => document::place_thread,
        Place::Fibres => document::place_fibres,
        Place::Perforation => document::place_perforation,
        Place::Stitching => document::place_stitching,
        Place::PageNumber => document::place_page_number,
        Place::Background => document::place_background,
        Place::Rosette => document::place_rosette,
        Place::Title => document::place_title,
        Place::Emblem => document::place_emblem,
        Place::Microprint => document::place_microprint,
        Place::Labels => document::place_labels,
        Place::SeeThroughRegister => document::place_see_through_register,
        Place::UltravioletDesign => document::place_ultraviolet_design,
        Place::OviEmblem => document::place_ovi_emblem,
        Place::Hologram => document::place_hologram,
        Place::LaserImage => document::place_laser_image,
        Place::LatentImage => document::place_latent_image,
        Place::Laminate => document::place_laminate,
        Place::Retroreflector => document::place_retroreflector,
        Place::Portrait => document::place_portrait,
        Place::GhostPortrait => document::place_ghost_portrait,
        Place::Signature => document::place_signature,
        Place::DocumentCode => document::place_document_code,
        Place::IssuingState => document::place_issuing_state,
        Place::DocumentNumber => document::place_document_number,
        Place::Surname => document::place_surname,
        Place::GivenNames => document::place_given_names,
        Place::Nationality => document::place_nationality,
        Place::BirthDate => document::place_birth_date,
        Place::Sex => document::place_sex,
        Place::BirthPlace => document::place_birth_place,
        Place::PersonalNumber => document::place_personal_number,
        Place::IssueDate => document::place_issue_date,
        Place::ExpiryDate => document::place_expiry_date,
        Place::Authority => document::place_authority,
        Place::Entries => document::place_entries,
        Place::MachineReadableZone => document::place_zone,
        Place::ChipSymbol => document::place_chip_symbol,
        Place::CoverEmblem => document::place_cover_emblem,
        Place::VisaSticker => document::place_visa_sticker,
        Place::Stamp => document::place_stamp,
        Place::Traveller => document::place_traveller,
        Place::Chip => document::place_chip,
        Place::DatabaseAnswer => document::place_database_answer,
    };
    word(lang)
}

/// A design of the State of Utopia, in the middle of a sentence.
pub fn motif(lang: Lang, motif: Motif) -> &'static str {
    let word: Word = match motif {
        Motif::Heron => document::motif_heron,
        Motif::Lighthouse => document::motif_lighthouse,
        Motif::Arms => document::motif_arms,
        Motif::Island => document::motif_island,
        Motif::WaterLily => document::motif_water_lily,
        Motif::Griffin => document::motif_griffin,
    };
    word(lang)
}

/// A light, on a button.
pub fn light(lang: Lang, light: Light) -> &'static str {
    let word: Word = match light {
        Light::Daylight => document::light_daylight,
        Light::Oblique => document::light_oblique,
        Light::Transmitted => document::light_transmitted,
        Light::Ultraviolet => document::light_ultraviolet,
        Light::Infrared => document::light_infrared,
        Light::Coaxial => document::light_coaxial,
    };
    word(lang)
}

/// A process of printing.
pub fn process(lang: Lang, process: PrintProcess) -> &'static str {
    let word: Word = match process {
        PrintProcess::Offset => document::process_offset,
        PrintProcess::Intaglio => document::process_intaglio,
        PrintProcess::Letterpress => document::process_letterpress,
        PrintProcess::Screen => document::process_screen,
        PrintProcess::Inkjet => document::process_inkjet,
        PrintProcess::Toner => document::process_toner,
        PrintProcess::ThermalTransfer => document::process_thermal_transfer,
        PrintProcess::DyeSublimation => document::process_dye_sublimation,
        PrintProcess::LaserEngraving => document::process_laser_engraving,
    };
    word(lang)
}

/// What the lens shows of a process.
pub fn structure(lang: Lang, structure: PrintProcess) -> &'static str {
    let word: Word = match structure {
        PrintProcess::Offset => sight::offset,
        PrintProcess::Intaglio => sight::intaglio,
        PrintProcess::Letterpress => sight::letterpress,
        PrintProcess::Screen => sight::screen,
        PrintProcess::Inkjet => sight::inkjet,
        PrintProcess::Toner => sight::toner,
        PrintProcess::ThermalTransfer => sight::thermal_transfer,
        PrintProcess::DyeSublimation => sight::dye_sublimation,
        PrintProcess::LaserEngraving => sight::laser_engraving,
    };
    word(lang)
}

/// A decision.
pub fn decision(lang: Lang, decision: Decision) -> &'static str {
    let word: Word = match decision {
        Decision::Pass => desk::decision_pass,
        Decision::SecondLine => desk::decision_second_line,
        Decision::Protection => desk::decision_protection,
    };
    word(lang)
}

/// How a trace is found: “in oblique light”.
pub fn means(lang: Lang, means: Means) -> &'static str {
    let word: Word = match means {
        Means::Daylight => desk::means_daylight,
        Means::Oblique => desk::means_oblique,
        Means::Transmitted => desk::means_transmitted,
        Means::Ultraviolet => desk::means_ultraviolet,
        Means::Infrared => desk::means_infrared,
        Means::Coaxial => desk::means_coaxial,
        Means::Tilting => desk::means_tilting,
        Means::Lens => desk::means_lens,
        Means::Comparing => desk::means_comparing,
    };
    word(lang)
}

/// What was done to a document, or with it.
pub fn alteration(lang: Lang, alteration: Alteration) -> &'static str {
    let word: Word = match alteration {
        Alteration::BirthDateChangedOnPage => truth::birth_date_on_page,
        Alteration::ExpiryDateChangedOnPage => truth::expiry_date_on_page,
        Alteration::NumberChangedOnPage => truth::number_on_page,
        Alteration::SexChangedOnPage => truth::sex_on_page,
        Alteration::NameChangedOnPage => truth::name_on_page,
        Alteration::BirthDateChangedInZone => truth::birth_date_in_zone,
        Alteration::ExpiryDateChangedInZone => truth::expiry_date_in_zone,
        Alteration::NumberChangedInZone => truth::number_in_zone,
        Alteration::SexChangedInZone => truth::sex_in_zone,
        Alteration::NameChangedInZone => truth::name_in_zone,
        Alteration::NationalityChangedInZone => truth::nationality_in_zone,
        Alteration::BirthDateChangedEverywhere => truth::birth_date_everywhere,
        Alteration::ExpiryDateChangedEverywhere => truth::expiry_date_everywhere,
        Alteration::BrightPaper => truth::bright_paper,
        Alteration::PrintedWatermark => truth::printed_watermark,
        Alteration::MissingWatermark => truth::missing_watermark,
        Alteration::PrintedThread => truth::printed_thread,
        Alteration::MissingThread => truth::missing_thread,
        Alteration::PrintedFibres => truth::printed_fibres,
        Alteration::MissingFibres => truth::missing_fibres,
        Alteration::InkjetCounterfeit => truth::inkjet_counterfeit,
        Alteration::TonerCounterfeit => truth::toner_counterfeit,
        Alteration::BlurredMicroprint => truth::blurred_microprint,
        Alteration::FlatIntaglio => truth::flat_intaglio,
        Alteration::SteppedRainbow => truth::stepped_rainbow,
        Alteration::MisregisteredReverse => truth::misregistered_reverse,
        Alteration::PunchedPerforation => truth::punched_perforation,
        Alteration::ZoneFadesInInfrared => truth::zone_fades,
        Alteration::MissingUltravioletDesign => truth::missing_ultraviolet_design,
        Alteration::VisaCounterfeit => truth::visa_counterfeit,
        Alteration::SteadyOvi => truth::steady_ovi,
        Alteration::MissingHologram => truth::missing_hologram,
        Alteration::StillHologram => truth::still_hologram,
        Alteration::StillLaserImage => truth::still_laser_image,
        Alteration::MissingLatentImage => truth::missing_latent_image,
        Alteration::MissingRetroreflection => truth::missing_retroreflection,
        Alteration::PhotoUnderCutFilm => truth::photo_under_cut_film,
        Alteration::PhotoPastedOver => truth::photo_pasted_over,
        Alteration::PageSubstituted => truth::page_substituted,
        Alteration::VisaMoved => truth::visa_moved,
        Alteration::ChipDataDiffer => truth::chip_data_differ,
        Alteration::ChipFaceDiffers => truth::chip_face_differs,
        Alteration::ChipSignatureWrong => truth::chip_signature_wrong,
        Alteration::ChipCertificateOfAnotherIssuer => truth::chip_certificate,
        Alteration::Impostor => truth::impostor,
        Alteration::LookAlike => truth::look_alike,
        Alteration::StolenBlank => truth::stolen_blank,
        Alteration::FantasyIssuer => truth::fantasy_issuer,
    };
    word(lang)
}

/// Why an oddity is innocent.
pub fn oddity(lang: Lang, oddity: Oddity) -> &'static str {
    let word: Word = match oddity {
        Oddity::Wear => truth::odd_wear,
        Oddity::WaterStain => truth::odd_water_stain,
        Oddity::OldPhoto => truth::odd_old_photo,
        Oddity::CodeWithoutSecondLetter => truth::odd_code_without_letter,
        Oddity::HarmonizedCode => truth::odd_harmonized_code,
        Oddity::TruncatedName => truth::odd_truncated_name,
        Oddity::NameFillsField => truth::odd_name_fills,
        Oddity::RefugeeCode => truth::odd_refugee_code,
        Oddity::StatelessCode => truth::odd_stateless_code,
        Oddity::BrokenChip => truth::odd_broken_chip,
        Oddity::UnknownCertificate => truth::odd_unknown_certificate,
        Oddity::TransliterationDifference => truth::odd_transliteration,
        Oddity::UnknownBirthDay => truth::odd_unknown_birth_day,
        Oddity::UnspecifiedSex => truth::odd_unspecified_sex,
        Oddity::BlankOptionalData => truth::odd_blank_optional,
    };
    word(lang)
}

/// How far and where to a document is tilted.
pub fn tilt(lang: Lang, tilt: Tilt) -> &'static str {
    match tilt.steps() {
        ..=-2 => desk::tilt_away_2(lang),
        -1 => desk::tilt_away_1(lang),
        0 => desk::tilt_0(lang),
        1 => desk::tilt_towards_1(lang),
        2.. => desk::tilt_towards_2(lang),
    }
}

/// The name that most people would give to a colour.
pub fn colour(lang: Lang, colour: Colour) -> &'static str {
    hue(colour)(lang)
}

fn hue(Colour(red, green, blue): Colour) -> Word {
    let (red, green, blue) = (i32::from(red), i32::from(green), i32::from(blue));
    let most = red.max(green).max(blue);
    let span = most - red.min(green).min(blue);
    if span * 8 < most.max(64) {
        return match most {
            ..60 => document::colour_black,
            60..200 => document::colour_grey,
            200.. => document::colour_white,
        };
    }
    // Degrees of the colour circle, from red over yellow.
    let degrees = if most == red {
        (60 * (green - blue) / span + 360) % 360
    } else if most == green {
        120 + 60 * (blue - red) / span
    } else {
        240 + 60 * (red - green) / span
    };
    match degrees {
        0..15 | 345.. => document::colour_red,
        15..45 if most < 170 => document::colour_brown,
        15..45 => document::colour_orange,
        45..70 => document::colour_yellow,
        70..160 => document::colour_green,
        160..195 => document::colour_turquoise,
        195..255 => document::colour_blue,
        255..300 => document::colour_violet,
        _ => document::colour_pink,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_have_the_names_that_people_give_them() {
        let table = [
            (Colour(30, 62, 96), "blue"),
            (Colour(26, 128, 84), "green"),
            (Colour(92, 52, 150), "violet"),
            (Colour(176, 120, 20), "orange"),
            (Colour(150, 100, 50), "brown"),
            (Colour(24, 120, 124), "turquoise"),
            (Colour(250, 224, 96), "yellow"),
            (Colour(255, 70, 60), "red"),
            (Colour(40, 40, 44), "black"),
            (Colour(255, 255, 255), "white"),
        ];
        for (value, name) in table {
            assert_eq!(colour(Lang::En, value), name, "{value:?}");
        }
    }
}
