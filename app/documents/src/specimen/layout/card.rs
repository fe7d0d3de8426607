//! Both sides of an identity card: 85.6 × 53.98 mm (Doc 9303 Part 5).

use super::Plan;
use super::passport::nationality;
use super::sheet::Sheet;
use crate::specimen::element::{Align, Foil, Making, Motif, Motion, Place, Typeface, What};
use crate::specimen::generation::Generation;
use crate::specimen::ink::{Blend, Colour, Ink, PrintProcess};
use crate::specimen::measure::Area;
use crate::specimen::picture::{Picture, Tone};
use crate::specimen::{Page, Side, Substrate};

const SIZE: (i32, i32) = (856, 540);

pub(super) fn front(plan: &Plan) -> Page {
    let mut sheet = Sheet::new(plan, Side::Front, SIZE, Substrate::Polycarbonate);
    sheet.background(Area::tenths(330, 110, 390, 390));
    sheet.band(Area::tenths(0, 92, 856, 26), 7);
    sheet.glowing_design(Area::tenths(350, 100, 280, 410), Area::tenths(300, 110, 380, 380));
    let ink = sheet.intaglio();
    sheet.letter(
        Place::Title,
        Area::tenths(40, 28, 330, 28),
        "STATE OF UTOPIA",
        (36, Typeface::Serif, Align::Start),
        (PrintProcess::Intaglio, ink),
    );
    sheet.letter(
        Place::Title,
        Area::tenths(40, 66, 250, 20),
        "IDENTITY CARD",
        (25, Typeface::Serif, Align::Start),
        (PrintProcess::Intaglio, ink),
    );
    let arms = What::Motif(Motif::Arms);
    sheet.print(Place::Emblem, Area::tenths(660, 20, 62, 72), arms, PrintProcess::Intaglio, ink);
    sheet.microprint(40, 122, 776, "STATE OF UTOPIA * ISLE AND LAKE AND LIGHT * ");
    let engraved = Ink::carbon(Colour(40, 40, 44));
    let portrait = What::Portrait(Picture::new(&plan.person.face, Tone::Grey));
    let process = PrintProcess::LaserEngraving;
    sheet.print(Place::Portrait, Area::tenths(40, 140, 245, 315), portrait, process, engraved);
    sheet.band(Area::tenths(0, 400, 340, 44), 4);
    front_entries(&mut sheet, plan);
    let signature = What::Signature { seed: plan.person.hand };
    sheet.print(Place::Signature, Area::tenths(40, 466, 245, 50), signature, process, engraved);
    optical(&mut sheet, plan);
    sheet.page
}

fn front_entries(sheet: &mut Sheet, plan: &Plan) {
    let record = plan.record;
    let row = |index: i32| 136 + index * 56;
    sheet.field(Place::Surname, (320, row(0)), "Surname", &record.surname, 500);
    sheet.field(Place::GivenNames, (320, row(1)), "Given names", &record.given_names, 500);
    let nationality = nationality(&record.nationality);
    sheet.field(Place::Nationality, (320, row(2)), "Nationality", &nationality, 180);
    sheet.field(Place::Sex, (520, row(2)), "Sex", &record.sex, 60);
    sheet.field(Place::BirthDate, (320, row(3)), "Date of birth", &record.birth_date, 250);
    sheet.field(Place::DocumentNumber, (320, row(4)), "Card No.", &record.number, 250);
    sheet.field(Place::IssueDate, (320, row(5)), "Date of issue", &record.issue_date, 200);
    sheet.field(Place::ExpiryDate, (560, row(5)), "Date of expiry", &record.expiry_date, 200);
}

fn optical(sheet: &mut Sheet, plan: &Plan) {
    let [flat, tilted] = sheet.palette().shift;
    let variable = Ink::plain(flat).blended(Blend::Shift(tilted));
    sheet.print(
        Place::OviEmblem,
        Area::tenths(744, 18, 62, 84),
        What::Motif(Motif::Lighthouse),
        PrintProcess::Screen,
        variable,
    );
    let applied = Ink::plain(Colour(190, 200, 206));
    let foil = Foil {
        away: Motif::Heron,
        towards: match plan.generation {
            Generation::Lighthouse => Motif::WaterLily,
            Generation::Island | Generation::Heron => Motif::Lighthouse,
        },
        motion: Motion::Moves,
    };
    let area = Area::tenths(196, 330, 146, 146);
    sheet.add(Place::Hologram, area, What::Foil(foil), Making::Applied, applied);
    let laser = What::LaserImage {
        picture: Picture::new(&plan.person.face, Tone::Ghost),
        text: plan.record.number.clone(),
        motion: Motion::Moves,
    };
    sheet.print(
        Place::LaserImage,
        Area::tenths(676, 232, 140, 150),
        laser,
        PrintProcess::LaserEngraving,
        Ink::carbon(Colour(40, 40, 44)),
    );
    let reflector = Area::tenths(300, 495, 520, 34);
    let clear = Ink::plain(Colour(236, 242, 246));
    sheet.add(Place::Retroreflector, reflector, What::Retroreflector, Making::Applied, clear);
}

pub(super) fn back(plan: &Plan) -> Page {
    let mut sheet = Sheet::new(plan, Side::Back, SIZE, Substrate::Polycarbonate);
    sheet.background(Area::tenths(250, 10, 360, 320));
    sheet.glowing_design(Area::tenths(340, 10, 200, 310), Area::tenths(20, 20, 300, 300));
    let record = plan.record;
    sheet.field(Place::BirthPlace, (40, 40), "Place of birth", &record.birth_place, 300);
    sheet.field(Place::PersonalNumber, (40, 104), "Personal No.", &record.personal_number, 250);
    sheet.field(Place::Authority, (40, 168), "Authority", &record.authority, 250);
    let arms = What::Motif(Motif::Arms);
    let ink = sheet.intaglio();
    sheet.print(Place::Emblem, Area::tenths(400, 60, 160, 186), arms, PrintProcess::Intaglio, ink);
    sheet.microprint(40, 320, 776, "UTOPIA AMAUROT ANYDER ");
    let ghost = What::Portrait(Picture::new(&plan.person.face, Tone::Ghost));
    sheet.print(
        Place::GhostPortrait,
        Area::tenths(640, 60, 176, 226),
        ghost,
        PrintProcess::LaserEngraving,
        Ink::carbon(Colour(40, 40, 44)),
    );
    if plan.kind.has_chip(plan.generation) {
        let area = Area::tenths(750, 20, 66, 36);
        sheet.print(
            Place::ChipSymbol,
            area,
            What::ChipSymbol,
            PrintProcess::Offset,
            Ink::plain(sheet.palette().intaglio),
        );
    }
    sheet.zone(47, 360, &record.zone);
    sheet.page
}
