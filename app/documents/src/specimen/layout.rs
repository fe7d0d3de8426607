//! Where everything stands: the pages of the four kinds of document, in tenths of millimetres.
//!
//! ```text
//! sheet      a page in the making, and what all pages share: paper, background, entries
//! passport   data page, of passports and refugee travel documents
//! booklet    cover and visa page
//! card       both sides
//! visa       the sticker
//! ```

mod booklet;
mod card;
mod passport;
mod sheet;
mod visa;

use super::generation::Generation;
use super::person::Person;
use super::{Page, Record, SpecimenKind};

/// What a page is laid out from.
struct Plan<'a> {
    kind: SpecimenKind,
    generation: Generation,
    seed: u64,
    person: &'a Person,
    record: &'a Record,
}

pub(super) fn pages(
    kind: SpecimenKind,
    generation: Generation,
    seed: u64,
    person: &Person,
    record: &Record,
) -> Vec<Page> {
    let plan = Plan { kind, generation, seed, person, record };
    match kind {
        SpecimenKind::Passport | SpecimenKind::RefugeeTravelDocument => {
            vec![passport::data_page(&plan), booklet::visa_page(&plan), booklet::cover(&plan)]
        }
        SpecimenKind::IdentityCard => vec![card::front(&plan), card::back(&plan)],
        SpecimenKind::Visa => vec![visa::visa_page(&plan), passport::data_page(&plan)],
    }
}
