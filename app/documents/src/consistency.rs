//! What a perfect comparison finds: page against zone, chip, film, other pages, database and the person.
//!
//! For the explanation after a case, and for the tests of this crate: whoever shows it before has given the answer
//! away. A disagreement is a question, no proof; and agreement proves nothing.

use crate::case::{Case, ChipReading, DatabaseAnswer, Spot};
use crate::field::Field;
use crate::format::MrzFormat;
use crate::mrz::{Mrz, Tolerance, parse};
use crate::name::Name;
use crate::sex::Sex;
use crate::specimen::chip::{Certificate, Signature};
use crate::specimen::element::{Place, What};
use crate::specimen::person::from_page;
use crate::specimen::{Page, Side, SpecimenKind};
use crate::state::{StateClass, StateCode};

/// Two things that do not agree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Disagreement {
    pub about: About,
    /// Where to look.
    pub spots: [Spot; 2],
}

/// About what.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum About {
    /// A check digit of the zone is not the computed one.
    CheckDigit(Field),
    /// An entry says something else than the zone.
    Entry(Place),
    /// No State has the code.
    Issuer,
    /// The chip says something else than the zone.
    ChipData,
    /// The chip says something else than an entry.
    ChipEntry(Place),
    /// The chip shows another face than the page.
    ChipFace,
    ChipSignature,
    ChipCertificate,
    /// The portrait and the second image show two persons.
    SecondImage,
    /// The traveller is another person than the portrait shows.
    Traveller,
    /// The perforated number of a page is not that of the booklet.
    Perforation,
    /// The visa was made out for another passport.
    CarrierNumber,
    /// The database knows the number.
    Database,
}

/// Everything that does not agree. Nothing, for a genuine document in the right hands, however odd.
pub fn disagreements(case: &Case) -> Vec<Disagreement> {
    let mut found = Vec::new();
    for side in [case.specimen.zone_side(), Side::DataPage] {
        let is_new = side == case.specimen.zone_side() || case.specimen.kind == SpecimenKind::Visa;
        if let (true, Some(page)) = (is_new, case.specimen.page(side)) {
            zone(case, page, &mut found);
        }
    }
    numbers(case, &mut found);
    chip(case, &mut found);
    persons(case, &mut found);
    if case.circumstances.database != DatabaseAnswer::NoEntry {
        let number = Spot { side: case.specimen.main_side(), place: Place::DocumentNumber };
        let answer = Spot { side: Side::Counter, place: Place::DatabaseAnswer };
        found.push(Disagreement { about: About::Database, spots: [number, answer] });
    }
    found
}

fn zone(case: &Case, page: &Page, found: &mut Vec<Disagreement>) {
    let Some(lines) = page.zone() else { return };
    let Some(zone) = parse(&lines.join("\n"), Tolerance::AsPrinted).mrz else { return };
    let here = Spot { side: page.side, place: Place::MachineReadableZone };
    let wrong = zone.verify().into_iter().filter(|check| !check.verdict.is_right());
    found.extend(
        wrong.map(|check| Disagreement {
            about: About::CheckDigit(check.digit),
            spots: [here, here],
        }),
    );
    if zone.issuing_state().is_ok_and(|code| !is_known(code)) {
        found.push(Disagreement { about: About::Issuer, spots: [here, here] });
    }
    // A visa's carrier has a zone of its own.
    for (entry, place) in differing_on(&sides_of(case, page), &zone) {
        found.push(Disagreement { about: About::Entry(place), spots: [entry, here] });
    }
}

/// The pages whose entries belong to the zone of a page: those of a card are on both sides.
fn sides_of<'a>(case: &'a Case, page: &'a Page) -> Vec<&'a Page> {
    match case.specimen.kind {
        SpecimenKind::IdentityCard => case.specimen.pages.iter().collect(),
        _ => vec![page],
    }
}

fn differing(case: &Case, zone: &Mrz) -> Vec<(Spot, Place)> {
    let page = case.specimen.page(case.specimen.zone_side());
    page.map(|page| differing_on(&sides_of(case, page), zone)).unwrap_or_default()
}

/// The entries that say something else than a zone.
fn differing_on(pages: &[&Page], zone: &Mrz) -> Vec<(Spot, Place)> {
    let mut differing = Vec::new();
    for page in pages {
        for place in ENTRIES {
            let Some(text) = page.entry(place) else { continue };
            if agrees(zone, place, text, page) == Some(false) {
                differing.push((Spot { side: page.side, place }, place));
            }
        }
    }
    differing
}

const ENTRIES: [Place; 9] = [
    Place::DocumentCode,
    Place::IssuingState,
    Place::DocumentNumber,
    Place::Surname,
    Place::Nationality,
    Place::BirthDate,
    Place::Sex,
    Place::ExpiryDate,
    Place::PersonalNumber,
];

/// Whether an entry and the zone say the same; nothing, if they cannot be compared.
fn agrees(zone: &Mrz, place: Place, text: &str, page: &Page) -> Option<bool> {
    let is_visa = matches!(zone.format(), MrzFormat::MrvA | MrzFormat::MrvB);
    let printed = |field: Field| {
        let characters = zone.field(field)?.iter().map(|character| char::from(*character));
        Some(characters.collect::<String>().trim_end_matches('<').to_owned())
    };
    Some(match place {
        Place::DocumentCode => printed(Field::DocumentCode)? == text,
        Place::IssuingState => printed(Field::IssuingState)? == text,
        // The zone of a visa holds the number of the passport: Utopia's choice among the two that are allowed.
        Place::DocumentNumber if is_visa => return None,
        Place::DocumentNumber => printed(Field::DocumentNumber)? == text,
        Place::PersonalNumber if is_visa => printed(Field::DocumentNumber)? == text,
        Place::PersonalNumber => printed(Field::OptionalData)? == text,
        Place::Surname => {
            let given = page.entry(Place::GivenNames).unwrap_or("");
            let width = zone.field(Field::Name)?.len();
            let expected = Name::from_page(text, given).ok()?.characters(width).ok()?;
            expected.as_slice() == zone.field(Field::Name)?
        }
        Place::Nationality => {
            let code = zone.nationality().ok()?.letters();
            // Utopia prints the name of its own nationality; a code that is not in the lists is nobody's.
            match text {
                "UTOPIAN" => code == "UTO",
                "NORDAVIAN" => return None,
                other => code == other,
            }
        }
        Place::BirthDate => zone.birth_date().ok()? == from_page(text)?,
        Place::ExpiryDate => zone.expiry_date().ok()? == from_page(text)?,
        Place::Sex => zone.sex().ok().map(Sex::on_page)?.to_string() == text,
        _ => return None,
    })
}

fn is_known(code: StateCode) -> bool {
    code.class() != StateClass::Unknown
}

fn numbers(case: &Case, found: &mut Vec<Disagreement>) {
    let data_page = case.specimen.page(Side::DataPage);
    let number = data_page.and_then(|page| page.entry(Place::DocumentNumber));
    let Some(number) = number else { return };
    let own = Spot { side: Side::DataPage, place: Place::DocumentNumber };
    for page in &case.specimen.pages {
        let holes = page.elements.iter().find_map(|element| match &element.what {
            What::Perforation { text, .. } => Some(text.as_str()),
            _ => None,
        });
        if holes.is_some_and(|holes| holes != number) {
            let other = Spot { side: page.side, place: Place::Perforation };
            found.push(Disagreement { about: About::Perforation, spots: [own, other] });
        }
    }
    let carrier = case.specimen.page(Side::VisaPage).and_then(|p| p.entry(Place::PersonalNumber));
    if case.specimen.kind == SpecimenKind::Visa && carrier.is_some_and(|named| named != number) {
        let other = Spot { side: Side::VisaPage, place: Place::PersonalNumber };
        found.push(Disagreement { about: About::CarrierNumber, spots: [own, other] });
        let zone = Spot { side: Side::VisaPage, place: Place::MachineReadableZone };
        found.push(Disagreement { about: About::CarrierNumber, spots: [own, zone] });
    }
}

fn chip(case: &Case, found: &mut Vec<Disagreement>) {
    let ChipReading::Read { zone, face, signature, certificate } = case.chip_reading() else {
        return;
    };
    let here = Spot { side: Side::Counter, place: Place::Chip };
    let side = case.specimen.zone_side();
    let printed = case.specimen.page(side).and_then(Page::zone);
    if printed.is_some_and(|lines| lines != zone.as_slice()) {
        let zone = Spot { side, place: Place::MachineReadableZone };
        found.push(Disagreement { about: About::ChipData, spots: [zone, here] });
    }
    if let Some(stored) = parse(&zone.join("\n"), Tolerance::AsPrinted).mrz {
        for (entry, place) in differing(case, &stored) {
            found.push(Disagreement { about: About::ChipEntry(place), spots: [entry, here] });
        }
    }
    let portrait = Spot { side: case.specimen.main_side(), place: Place::Portrait };
    if case.portrait().is_some_and(|picture| picture.face != *face) {
        found.push(Disagreement { about: About::ChipFace, spots: [portrait, here] });
    }
    if signature == Signature::Wrong {
        found.push(Disagreement { about: About::ChipSignature, spots: [here, here] });
    }
    if certificate == Certificate::OfAnotherIssuer {
        found.push(Disagreement { about: About::ChipCertificate, spots: [here, here] });
    }
}

fn persons(case: &Case, found: &mut Vec<Disagreement>) {
    let Some(portrait) = case.portrait() else { return };
    let here = Spot { side: case.specimen.main_side(), place: Place::Portrait };
    if portrait.face != case.circumstances.traveller.face {
        let traveller = Spot { side: Side::Counter, place: Place::Traveller };
        found.push(Disagreement { about: About::Traveller, spots: [here, traveller] });
    }
    for page in &case.specimen.pages {
        for element in &page.elements {
            let (What::Portrait(other) | What::LaserImage { picture: other, .. }) = &element.what
            else {
                continue;
            };
            if other.face != portrait.face {
                let other = Spot { side: page.side, place: element.place };
                found.push(Disagreement { about: About::SecondImage, spots: [here, other] });
            }
        }
    }
}
