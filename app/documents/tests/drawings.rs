//! Drawings: the same everywhere, small enough for a cheap phone, and right for the site's policy.

#![allow(clippy::unwrap_used, reason = "a test says by its panic what went wrong")]

use std::fmt::Write;

use documents::alteration::Alteration;
use documents::case::Case;
use documents::difficulty::Difficulty;
use documents::drawing::{draw, magnify};
use documents::light::{Light, Magnification, View};
use documents::specimen::element::Place;
use documents::specimen::generation::Generation;
use documents::specimen::measure::Point;
use documents::specimen::{Page, Specimen, SpecimenKind};
use proptest::prelude::*;

/// FNV-1a, which is short and the same everywhere.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn main_page(kind: SpecimenKind, generation: Generation, seed: u64) -> Page {
    let specimen = Specimen::new(kind, generation, seed);
    specimen.page(specimen.main_side()).unwrap().clone()
}

fn specimens() -> impl Iterator<Item = Specimen> {
    SpecimenKind::ALL.into_iter().flat_map(|kind| {
        Generation::ALL.into_iter().map(move |generation| Specimen::new(kind, generation, 42))
    })
}

fn elements(svg: &str) -> usize {
    svg.matches('<').count() - svg.matches("</").count()
}

#[test]
fn golden_drawings() {
    let mut all = String::new();
    for kind in SpecimenKind::ALL {
        for (generation, seed) in Generation::ALL.into_iter().zip([1, 2, 3]) {
            let page = main_page(kind, generation, seed);
            for light in Light::ALL {
                let svg = draw(&page, View::flat(light), "g");
                writeln!(all, "{kind:?} {generation:?} {light:?} {:016x}", hash(&svg)).unwrap();
            }
            let at = page.area_of(Place::Portrait).unwrap().centre();
            let lens = Magnification::new(10).unwrap();
            let svg = magnify(&page, View::default(), at, lens, "g");
            writeln!(all, "{kind:?} {generation:?} lens {:016x}", hash(&svg)).unwrap();
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/drawings.golden");
    // After a change of the drawings: look at them (examples/contact_sheet.rs), then write the new hashes.
    if std::env::var_os("CHAMPA_ACCEPT_DRAWINGS").is_some() {
        std::fs::write(path, &all).unwrap();
    }
    let golden = std::fs::read_to_string(path).unwrap();
    assert_eq!(all, golden, "drawings changed; CHAMPA_ACCEPT_DRAWINGS=1 accepts them");
}

/// A page and that of the reference lie over each other on the desk.
#[test]
fn the_same_page_is_of_one_size_in_every_generation() {
    for kind in SpecimenKind::ALL {
        let pages = || specimens().filter(|one| one.kind == kind).flat_map(|one| one.pages);
        for page in pages() {
            let mut others = pages().filter(|other| other.side == page.side);
            assert!(others.all(|other| other.area() == page.area()), "{kind:?} {:?}", page.side);
        }
    }
}

#[test]
fn drawings_keep_their_budget() {
    for specimen in specimens() {
        for page in &specimen.pages {
            for view in View::all() {
                let svg = draw(page, view, "b");
                let name = format!("{:?} {:?} {:?}", specimen.kind, page.side, view);
                assert!(svg.len() <= 76_000, "{name}: {} bytes", svg.len());
                assert!(elements(&svg) <= 1200, "{name}: {} elements", elements(&svg));
            }
        }
    }
}

#[test]
fn the_lens_draws_little() {
    let lens = Magnification::new(10).unwrap();
    for specimen in specimens() {
        for page in &specimen.pages {
            for place in page.places() {
                let at = page.area_of(place).unwrap().centre();
                let svg = magnify(page, View::default(), at, lens, "l");
                assert!(svg.len() <= 60_000, "{place:?}: {} bytes", svg.len());
            }
        }
    }
}

/// The site's policy: no styles, no scripts, nothing from elsewhere. And every id has the caller's prefix.
fn check_policy(svg: &str, prefix: &str) {
    for forbidden in ["style", "<script", "http:", "https:", "data:", "onload", "NaN", "inf"] {
        let allowed = svg.replace("http://www.w3.org/2000/svg", "");
        assert!(!allowed.contains(forbidden), "{forbidden}");
    }
    for part in svg.split(" id=\"").skip(1) {
        assert!(part.starts_with(prefix), "{}", &part[..30.min(part.len())]);
    }
    for part in svg.split("url(#").skip(1).chain(svg.split("href=\"#").skip(1)) {
        let id: String = part.chars().take_while(|c| !matches!(c, ')' | '"')).collect();
        assert!(svg.contains(&format!(" id=\"{id}\"")), "no {id}");
    }
    balanced(svg);
}

/// Every element is closed, in order.
fn balanced(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in svg.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').unwrap();
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap());
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn drawings_obey_the_policy_of_the_site() {
    for specimen in specimens() {
        for page in &specimen.pages {
            for light in Light::ALL {
                check_policy(&draw(page, View::flat(light), "desk1-"), "desk1-");
            }
        }
    }
    for alteration in Alteration::ALL {
        let case = Case::of(9, alteration, Difficulty::EASIEST);
        for page in &case.specimen.pages {
            for light in Light::ALL {
                check_policy(&draw(page, View::flat(light), "x"), "x");
            }
            let lens = Magnification::new(20).unwrap();
            check_policy(&magnify(page, View::default(), page.area().centre(), lens, "x"), "x");
        }
    }
}

#[test]
fn every_light_shows_another_picture() {
    for specimen in specimens() {
        for page in &specimen.pages {
            let drawn: std::collections::BTreeSet<String> =
                Light::ALL.into_iter().map(|light| draw(page, View::flat(light), "v")).collect();
            assert_eq!(drawn.len(), Light::ALL.len(), "{:?}", page.side);
        }
    }
}

#[test]
fn the_background_vanishes_in_infrared_and_the_zone_stays() {
    let page = main_page(SpecimenKind::Passport, Generation::Heron, 5);
    let daylight = draw(&page, View::flat(Light::Daylight), "i");
    let infrared = draw(&page, View::flat(Light::Infrared), "i");
    assert!(daylight.contains("linearGradient id=\"i-r"));
    assert!(!infrared.contains("linearGradient id=\"i-r"));
    let zone = |svg: &str| svg.matches("stroke-width=\"33\"").count();
    assert!(zone(&daylight) >= 2 && zone(&infrared) >= 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Any seed, any point, any power: a drawing that is well formed.
    #[test]
    fn any_specimen_can_be_drawn(
        seed in any::<u64>(),
        kind in 0..4_usize,
        generation in 0..3_usize,
        view in 0..30_usize,
        x in -5000..130_000_i32,
        y in -5000..130_000_i32,
        power in 1..=30_u8,
    ) {
        let specimen = Specimen::new(SpecimenKind::ALL[kind], Generation::ALL[generation], seed);
        let view = View::all().nth(view).unwrap();
        for page in &specimen.pages {
            check_policy(&draw(page, view, "p"), "p");
            let lens = Magnification::new(power).unwrap();
            check_policy(&magnify(page, view, Point::new(x, y), lens, "p"), "p");
        }
    }
}
