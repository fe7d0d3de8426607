//! A visa sticker of format B, 105 × 74 mm, on a page of a passport (Doc 9303 Part 7).

use super::Plan;
use super::booklet::bare_visa_page;
use super::passport::nationality;
use super::sheet::Sheet;
use crate::specimen::Page;
use crate::specimen::element::{
    Align, Foil, Guilloche, Making, Motif, Motion, Pattern, Place, Typeface, What,
};
use crate::specimen::ink::{Blend, Colour, Ink, PrintProcess};
use crate::specimen::measure::{Area, Micrometres};
use crate::specimen::picture::{Picture, Tone};

const STICKER: Area = Area::tenths(100, 66, 1050, 740);

pub(super) fn visa_page(plan: &Plan) -> Page {
    let mut sheet = bare_visa_page(plan);
    ground(&mut sheet);
    let ink = sheet.intaglio();
    sheet.letter(
        Place::Title,
        Area::tenths(160, 104, 420, 32),
        "STATE OF UTOPIA",
        (42, Typeface::Serif, Align::Start),
        (PrintProcess::Intaglio, ink),
    );
    sheet.letter(
        Place::Title,
        Area::tenths(700, 104, 110, 32),
        "VISA",
        (42, Typeface::Serif, Align::Start),
        (PrintProcess::Intaglio, ink),
    );
    sheet.microprint(160, 150, 930, "UTOPIA VISA * ISLE AND LAKE * ");
    let (process, black) = sheet.personalization();
    let portrait = What::Portrait(Picture::new(&plan.person.face, Tone::Colour));
    sheet.print(Place::Portrait, Area::tenths(150, 190, 270, 347), portrait, process, black);
    entries(&mut sheet, plan);
    sheet.zone(160, 632, &plan.record.zone);
    optical(&mut sheet);
    sheet.page
}

/// The sticker's own paper and lines, over those of the page.
fn ground(sheet: &mut Sheet) {
    let pale = Ink::plain(sheet.palette().paper.mixed(Colour(206, 226, 214), 55));
    let mut paper = pale;
    paper.ultraviolet = crate::specimen::ink::Ultraviolet::Dull;
    sheet.add(Place::VisaSticker, STICKER, What::Panel, Making::Applied, paper);
    let lines = |pattern, strands, cycles| {
        What::Guilloche(Guilloche { pattern, strands, cycles, phase: 600, line: Micrometres(90) })
    };
    let [left, middle, right] = sheet.palette().rainbow;
    let green = Ink::plain(right).blended(Blend::Rainbow(left, middle));
    sheet.print(
        Place::Background,
        STICKER,
        lines(Pattern::Waves, 44, 4),
        PrintProcess::Offset,
        green,
    );
    let second = Ink::plain(sheet.palette().second);
    sheet.print(
        Place::Rosette,
        Area::tenths(560, 170, 420, 420),
        lines(Pattern::Rosette, 14, 16),
        PrintProcess::Offset,
        second,
    );
    let [glow, _] = sheet.palette().glow;
    sheet.print(
        Place::UltravioletDesign,
        Area::tenths(620, 160, 320, 450),
        What::Motif(Motif::Heron),
        PrintProcess::Offset,
        Ink::fluorescent(glow),
    );
}

fn entries(sheet: &mut Sheet, plan: &Plan) {
    let record = plan.record;
    let row = |index: i32| 176 + index * 62;
    sheet.field(Place::DocumentNumber, (460, row(0)), "Visa No.", &record.number, 250);
    sheet.field(Place::Entries, (790, row(0)), "Number of entries", "MULTIPLE", 200);
    sheet.field(Place::IssueDate, (460, row(1)), "From", &record.issue_date, 250);
    sheet.field(Place::ExpiryDate, (790, row(1)), "Until", &record.expiry_date, 250);
    sheet.field(Place::Surname, (460, row(2)), "Surname", &record.surname, 500);
    sheet.field(Place::GivenNames, (460, row(3)), "Given names", &record.given_names, 500);
    let passport = &record.passport_number;
    sheet.field(Place::PersonalNumber, (460, row(4)), "Passport No.", passport, 250);
    let nationality = nationality(&record.nationality);
    sheet.field(Place::Nationality, (790, row(4)), "Nationality", &nationality, 250);
    sheet.field(Place::BirthDate, (460, row(5)), "Date of birth", &record.birth_date, 250);
    sheet.field(Place::Sex, (720, row(5)), "Sex", &record.sex, 40);
    sheet.field(Place::Authority, (790, row(5)), "Issued at", &record.authority, 300);
}

fn optical(sheet: &mut Sheet) {
    let [flat, tilted] = sheet.palette().shift;
    let variable = Ink::plain(flat).blended(Blend::Shift(tilted));
    sheet.print(
        Place::OviEmblem,
        Area::tenths(1040, 90, 66, 90),
        What::Motif(Motif::Lighthouse),
        PrintProcess::Screen,
        variable,
    );
    let foil = Foil { away: Motif::WaterLily, towards: Motif::Heron, motion: Motion::Moves };
    sheet.add(
        Place::Hologram,
        Area::tenths(330, 400, 170, 170),
        What::Foil(foil),
        Making::Applied,
        Ink::plain(Colour(190, 200, 206)),
    );
    let ink = sheet.intaglio();
    let latent = What::LatentImage { text: "UTO".to_owned() };
    sheet.print(
        Place::LatentImage,
        Area::tenths(930, 554, 160, 46),
        latent,
        PrintProcess::Intaglio,
        ink,
    );
}
