//! The data page of a passport or a refugee travel document: 125 × 88 mm (Doc 9303 Part 4).

use super::Plan;
use super::sheet::Sheet;
use crate::specimen::element::{
    Align, Foil, Holes, Making, Motif, Motion, Place, Stitches, Typeface, What,
};
use crate::specimen::generation::Generation;
use crate::specimen::ink::{Blend, Colour, Ink, PrintProcess};
use crate::specimen::measure::Area;
use crate::specimen::picture::{Picture, Tone};
use crate::specimen::{Page, Side, SpecimenKind, Substrate};

const PORTRAIT: Area = Area::tenths(50, 165, 350, 450);
const GHOST: Area = Area::tenths(1040, 372, 160, 206);
const ROWS: i32 = 160;
const ROW: i32 = 59;
const COLUMN: i32 = 462;

pub(super) fn data_page(plan: &Plan) -> Page {
    let substrate = match plan.generation {
        Generation::Island | Generation::Heron => Substrate::DullPaper,
        Generation::Lighthouse => Substrate::Polycarbonate,
    };
    let mut sheet = Sheet::new(plan, Side::DataPage, (1250, 880), substrate);
    sheet.background(Area::tenths(560, 170, 470, 470));
    sheet.band(Area::tenths(0, 645, 1250, 36), 9);
    if substrate == Substrate::DullPaper {
        sheet.paper(Area::tenths(740, 200, 250, 390), 690, 34);
    }
    sheet.glowing_design(Area::tenths(560, 150, 340, 500), Area::tenths(500, 180, 460, 460));
    heading(&mut sheet, plan);
    if substrate == Substrate::DullPaper {
        sheet.register(Area::tenths(950, 42, 70, 70));
    }
    portrait(&mut sheet, plan);
    entries(&mut sheet, plan);
    sheet.zone(60, 700, &data_page_zone(plan));
    optical(&mut sheet, plan);
    finish(&mut sheet, plan);
    sheet.page
}

/// The page in which a visa stands has a zone of its own.
fn data_page_zone(plan: &Plan) -> Vec<String> {
    match plan.kind {
        SpecimenKind::Visa => {
            let mut record = plan.record.clone();
            (record.issued, record.expires) = carrier_dates(plan);
            record.number.clone_from(&record.passport_number);
            passport_code(plan).clone_into(&mut record.code);
            record.zone_of(SpecimenKind::Passport, plan.person)
        }
        _ => plan.record.zone.clone(),
    }
}

/// The code of the passport that carries a visa.
const fn passport_code(plan: &Plan) -> &'static str {
    if plan.generation.harmonizes_codes() { "PP" } else { "P" }
}

/// Issue and expiry of the passport that carries a visa: the middle of its series.
fn carrier_dates(plan: &Plan) -> (crate::date::CalendarDate, crate::date::CalendarDate) {
    use crate::specimen::person::date;
    let (_, last) = plan.generation.years();
    (date(last, 5, 14), date(last + 10, 5, 14))
}

fn heading(sheet: &mut Sheet, plan: &Plan) {
    let ink = sheet.intaglio();
    let title = match plan.kind {
        SpecimenKind::RefugeeTravelDocument => "TRAVEL DOCUMENT",
        _ => "PASSPORT",
    };
    sheet.letter(
        Place::Title,
        Area::tenths(50, 42, 440, 36),
        "STATE OF UTOPIA",
        (46, Typeface::Serif, Align::Start),
        (PrintProcess::Intaglio, ink),
    );
    sheet.letter(
        Place::Title,
        Area::tenths(50, 92, 380, 24),
        title,
        (30, Typeface::Serif, Align::Start),
        (PrintProcess::Intaglio, ink),
    );
    if plan.kind == SpecimenKind::RefugeeTravelDocument {
        sheet.letter(
            Place::Title,
            Area::tenths(440, 96, 400, 20),
            convention(&plan.record.nationality),
            (20, Typeface::Sans, Align::Start),
            (PrintProcess::Offset, Ink::plain(sheet.palette().intaglio)),
        );
    }
    sheet.print(
        Place::Emblem,
        Area::tenths(1032, 28, 84, 98),
        What::Motif(Motif::Arms),
        PrintProcess::Intaglio,
        ink,
    );
    sheet.microprint(50, 138, 1150, "STATE OF UTOPIA * ISLE AND LAKE AND LIGHT * ");
    sheet.microprint(50, 624, 350, "UTOPIA AMAUROT ANYDER ");
}

/// The Convention under which a travel document is made out: that on refugees, or that on stateless persons.
fn convention(nationality: &str) -> &'static str {
    match nationality {
        "XXA" => "Convention of 28 September 1954",
        _ => "Convention of 28 July 1951",
    }
}

fn portrait(sheet: &mut Sheet, plan: &Plan) {
    let (process, tone) = match plan.generation {
        Generation::Island => (PrintProcess::DyeSublimation, Tone::Colour),
        Generation::Heron => (PrintProcess::Inkjet, Tone::Colour),
        Generation::Lighthouse => (PrintProcess::LaserEngraving, Tone::Grey),
    };
    let ink = Ink::carbon(Colour(40, 40, 44));
    let face = &plan.person.face;
    let portrait = What::Portrait(Picture::new(face, tone));
    sheet.print(Place::Portrait, PORTRAIT, portrait, process, ink);
    // The background goes on over the edge of the portrait.
    sheet.band(Area::tenths(0, 520, 470, 60), 4);
    if plan.generation != Generation::Island {
        let ghost = What::Portrait(Picture::new(face, Tone::Ghost));
        sheet.print(Place::GhostPortrait, GHOST, ghost, process, ink);
    }
}

fn entries(sheet: &mut Sheet, plan: &Plan) {
    let record = plan.record;
    let row = |index: i32| ROWS + index * ROW;
    let is_carrier = plan.kind == SpecimenKind::Visa;
    let (code, issue, expiry) = if is_carrier {
        let (issued, expires) = carrier_dates(plan);
        let on_page = crate::specimen::person::on_page;
        (passport_code(plan), on_page(issued), on_page(expires))
    } else {
        (record.code.as_str(), record.issue_date.clone(), record.expiry_date.clone())
    };
    let authority = if is_carrier { "AMAUROT" } else { record.authority.as_str() };
    sheet.field(Place::DocumentCode, (COLUMN, row(0)), "Type", code, 100);
    sheet.field(Place::IssuingState, (590, row(0)), "Code of State", &record.issuing_state, 100);
    sheet.field(Place::Surname, (COLUMN, row(1)), "1 Surname", &record.surname, 580);
    sheet.field(Place::GivenNames, (COLUMN, row(2)), "2 Given names", &record.given_names, 580);
    sheet.field(
        Place::Nationality,
        (COLUMN, row(3)),
        "3 Nationality",
        &nationality(&record.nationality),
        380,
    );
    sheet.field(Place::BirthDate, (COLUMN, row(4)), "4 Date of birth", &record.birth_date, 250);
    let personal = &record.personal_number;
    sheet.field(Place::PersonalNumber, (770, row(4)), "5 Personal No.", personal, 250);
    sheet.field(Place::Sex, (COLUMN, row(5)), "6 Sex", &record.sex, 60);
    sheet.field(Place::BirthPlace, (590, row(5)), "7 Place of birth", &record.birth_place, 400);
    sheet.field(Place::IssueDate, (COLUMN, row(6)), "8 Date of issue", &issue, 250);
    sheet.field(Place::Authority, (770, row(6)), "9 Authority", authority, 250);
    sheet.field(Place::ExpiryDate, (COLUMN, row(7)), "10 Date of expiry", &expiry, 250);
    sheet.label(770, row(7), "11 Signature of bearer");
    let (process, ink) = sheet.personalization();
    let signature = What::Signature { seed: plan.person.hand };
    sheet.print(Place::Signature, Area::tenths(770, row(7) + 12, 230, 44), signature, process, ink);
    number(sheet, plan);
}

pub(super) fn nationality(code: &str) -> String {
    match code {
        "UTO" => "UTOPIAN".to_owned(),
        other => other.to_owned(),
    }
}

/// The number of the booklet is printed before the booklet is made out.
fn number(sheet: &mut Sheet, plan: &Plan) {
    let number = match plan.kind {
        SpecimenKind::Visa => &plan.record.passport_number,
        _ => &plan.record.number,
    };
    let label = match plan.kind {
        SpecimenKind::RefugeeTravelDocument => "Document No.",
        _ => "Passport No.",
    };
    sheet.field(Place::DocumentNumber, (860, ROWS), label, number, 300);
    let (process, ink) = match plan.generation {
        Generation::Island => (PrintProcess::Letterpress, sheet.number_ink()),
        Generation::Heron | Generation::Lighthouse => sheet.personalization(),
    };
    if let Some(element) = sheet.page.elements.last_mut() {
        element.making = Making::Printed(process);
        element.ink = ink;
    }
}

fn optical(sheet: &mut Sheet, plan: &Plan) {
    let applied = Ink::plain(Colour(190, 200, 206));
    let [flat, tilted] = sheet.palette().shift;
    let variable = Ink::plain(flat).blended(Blend::Shift(tilted));
    if plan.generation != Generation::Island {
        let emblem = What::Motif(Motif::Lighthouse);
        let area = Area::tenths(1128, 28, 72, 98);
        sheet.print(Place::OviEmblem, area, emblem, PrintProcess::Screen, variable);
        let foil = match plan.generation {
            Generation::Lighthouse => {
                Foil { away: Motif::Heron, towards: Motif::WaterLily, motion: Motion::Moves }
            }
            _ => Foil { away: Motif::Heron, towards: Motif::Lighthouse, motion: Motion::Moves },
        };
        let area = Area::tenths(278, 408, 210, 210);
        sheet.add(Place::Hologram, area, What::Foil(foil), Making::Applied, applied);
    }
    if plan.generation == Generation::Lighthouse {
        let laser = What::LaserImage {
            picture: Picture::new(&plan.person.face, Tone::Ghost),
            text: plan.record.number.clone(),
            motion: Motion::Moves,
        };
        let ink = Ink::carbon(Colour(40, 40, 44));
        sheet.print(
            Place::LaserImage,
            Area::tenths(1060, 222, 140, 130),
            laser,
            PrintProcess::LaserEngraving,
            ink,
        );
    }
    let ink = sheet.intaglio();
    let latent = What::LatentImage { text: "UTO".to_owned() };
    sheet.print(
        Place::LatentImage,
        Area::tenths(1040, 590, 160, 48),
        latent,
        PrintProcess::Intaglio,
        ink,
    );
}

fn finish(sheet: &mut Sheet, plan: &Plan) {
    let area = sheet.page.area();
    let clear = Ink::plain(Colour(236, 242, 246));
    if sheet.page.substrate == Substrate::DullPaper {
        let number = match plan.kind {
            SpecimenKind::Visa => &plan.record.passport_number,
            _ => &plan.record.number,
        };
        sheet.add(
            Place::Perforation,
            Area::tenths(560, 24, 350, 46),
            What::Perforation { text: number.clone(), holes: Holes::Clean },
            Making::Cut,
            clear,
        );
        sheet.add(
            Place::Laminate,
            Area::tenths(14, 14, 1222, 852),
            What::Laminate,
            Making::Applied,
            clear,
        );
    }
    let reflector = match plan.generation {
        Generation::Lighthouse => Area::tenths(430, 640, 780, 48),
        _ => area,
    };
    sheet.add(Place::Retroreflector, reflector, What::Retroreflector, Making::Applied, clear);
    let thread = Ink::plain(Colour(232, 232, 226)).glowing(sheet.palette().glow[0]);
    sheet.add(
        Place::Stitching,
        Area::tenths(0, 4, 1250, 10),
        What::Stitching { stitches: Stitches::Regular },
        Making::Sewn,
        thread,
    );
}
