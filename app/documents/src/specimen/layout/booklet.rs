//! The other pages of a booklet: its cover, and a page for visas and stamps.

use super::Plan;
use super::sheet::Sheet;
use crate::specimen::element::{
    Align, Guilloche, Holes, Making, Motif, Pattern, Place, Stitches, Typeface, Way, What,
};
use crate::specimen::ink::{Colour, Ink, PrintProcess};
use crate::specimen::measure::{Area, Micrometres};
use crate::specimen::person::{date, day_in, on_page};
use crate::specimen::{Page, Side, SpecimenKind, Substrate};

pub(super) fn cover(plan: &Plan) -> Page {
    let mut sheet = Sheet::new(plan, Side::Cover, (880, 1250), Substrate::Cloth);
    let (cloth, gold) = match plan.kind {
        SpecimenKind::RefugeeTravelDocument => (Colour(96, 112, 122), Colour(226, 214, 176)),
        _ => (Colour(28, 62, 84), Colour(222, 190, 116)),
    };
    sheet.page.palette.paper = cloth;
    let gold = Ink::plain(gold);
    let foil = PrintProcess::Screen;
    let title = match plan.kind {
        SpecimenKind::RefugeeTravelDocument => "TRAVEL DOCUMENT",
        _ => "PASSPORT",
    };
    let lettering = |size| (size, Typeface::Serif, Align::Middle);
    sheet.letter(
        Place::Title,
        Area::tenths(140, 170, 600, 50),
        "STATE OF UTOPIA",
        lettering(64),
        (foil, gold),
    );
    let emblem = What::Motif(Motif::Arms);
    sheet.print(Place::CoverEmblem, Area::tenths(265, 360, 350, 420), emblem, foil, gold);
    sheet.letter(Place::Title, Area::tenths(140, 920, 600, 54), title, lettering(66), (foil, gold));
    if plan.kind == SpecimenKind::RefugeeTravelDocument {
        sheet.letter(
            Place::Title,
            Area::tenths(140, 1000, 600, 30),
            if plan.record.nationality == "XXA" {
                "CONVENTION OF 28 SEPTEMBER 1954"
            } else {
                "CONVENTION OF 28 JULY 1951"
            },
            lettering(34),
            (foil, gold),
        );
        // Two stripes in the upper left corner, as travel documents of the Convention have.
        let stripe = Ink::carbon(Colour(20, 24, 28));
        let band = Guilloche {
            pattern: Pattern::Stripes,
            strands: 2,
            cycles: 0,
            phase: 0,
            line: Micrometres(3600),
        };
        let area = Area::tenths(0, 0, 240, 240);
        sheet.print(Place::CoverEmblem, area, What::Guilloche(band), foil, stripe);
    }
    if plan.kind.has_chip(plan.generation) {
        let area = Area::tenths(388, 1080, 104, 62);
        sheet.print(Place::ChipSymbol, area, What::ChipSymbol, foil, gold);
    }
    sheet.page
}

/// Page 7.
pub(super) fn visa_page(plan: &Plan) -> Page {
    let mut sheet = bare_visa_page(plan);
    stamps(&mut sheet, plan);
    sheet.page
}

/// A page before anybody stamped it.
pub(super) fn bare_visa_page(plan: &Plan) -> Sheet {
    let mut sheet = Sheet::new(plan, Side::VisaPage, (1250, 880), Substrate::DullPaper);
    sheet.background(Area::tenths(380, 190, 490, 490));
    sheet.band(Area::tenths(0, 60, 1250, 70), 6);
    sheet.band(Area::tenths(0, 760, 1250, 70), 6);
    sheet.paper(Area::tenths(480, 230, 290, 430), 1010, 40);
    let pale = Ink::plain(sheet.palette().rainbow[2].mixed(Colour::WHITE, 45));
    let island = What::Motif(Motif::Island);
    let area = Area::tenths(330, 300, 590, 300);
    sheet.print(Place::Background, area, island, PrintProcess::Offset, pale);
    sheet.glowing_design(Area::tenths(150, 260, 280, 420), Area::tenths(760, 250, 400, 400));
    let ink = Ink::plain(sheet.palette().intaglio);
    sheet.letter(
        Place::Labels,
        Area::tenths(525, 24, 200, 26),
        "VISAS",
        (34, Typeface::Serif, Align::Middle),
        (PrintProcess::Offset, ink),
    );
    sheet.letter(
        Place::PageNumber,
        Area::tenths(1170, 818, 40, 30),
        "7",
        (40, Typeface::Serif, Align::End),
        (PrintProcess::Offset, ink),
    );
    sheet.microprint(50, 140, 1150, "STATE OF UTOPIA * PAGE 7 * ");
    sheet.register(Area::tenths(40, 776, 80, 80));
    let number = match plan.kind {
        SpecimenKind::Visa => &plan.record.passport_number,
        _ => &plan.record.number,
    };
    let clear = Ink::plain(Colour::WHITE);
    sheet.add(
        Place::Perforation,
        Area::tenths(450, 816, 350, 46),
        What::Perforation { text: number.clone(), holes: Holes::Clean },
        Making::Cut,
        clear,
    );
    let thread = Ink::plain(Colour(232, 232, 226)).glowing(sheet.palette().glow[0]);
    sheet.add(
        Place::Stitching,
        Area::tenths(0, 4, 1250, 10),
        What::Stitching { stitches: Stitches::Regular },
        Making::Sewn,
        thread,
    );
    sheet
}

fn stamps(sheet: &mut Sheet, plan: &Plan) {
    let mut chance = sheet.chance.fork("stamps");
    let year = plan.record.issued.year().max(2024) + 1;
    let arrival = day_in(year.min(2026), &mut chance);
    let departure = date(arrival.year(), arrival.month(), (arrival.day() + 5).min(28));
    let posts = ["NORLAKE", "ISLEGATE", "SALTERNE", "LANTERN POINT"];
    for (way, day, left, colour) in [
        (Way::In, arrival, 150, Colour(62, 74, 150)),
        (Way::Out, departure, 760, Colour(150, 52, 66)),
    ] {
        let text = (*chance.pick(&posts).unwrap_or(&"NORLAKE")).to_owned();
        let area =
            Area::tenths(left + chance.between(-30, 30), 330 + chance.between(-60, 60), 330, 190);
        let what = What::Stamp { text, date: on_page(day), way };
        sheet.print(Place::Stamp, area, what, PrintProcess::Letterpress, Ink::plain(colour));
    }
}
