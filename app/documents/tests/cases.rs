//! What cases promise: an alteration can be found in the ways that its traces name, its unaltered twin shows nothing
//! there, and no innocent oddity is anything but innocent.

#![allow(clippy::unwrap_used, reason = "a test says by its panic what went wrong")]

use std::collections::{BTreeSet, HashMap};

use documents::alteration::{Alteration, FraudClass};
use documents::case::{Case, ChipReading, Means, Spot, Trace};
use documents::consistency::{About, disagreements};
use documents::difficulty::Difficulty;
use documents::drawing::{draw, magnify};
use documents::grading::{Decision, Nature};
use documents::light::{Light, Magnification, Tilt, View};
use documents::oddity::Oddity;
use documents::specimen::element::Place;
use documents::specimen::generation::Generation;
use documents::specimen::measure::Point;
use documents::specimen::{Page, Side, SpecimenKind};
use documents::visible::{Seen, visible, visible_under_lens};

const DIFFICULTIES: [u8; 3] = [0, 50, 100];

fn difficulty(number: u8) -> Difficulty {
    Difficulty::new(number).unwrap()
}

/// Every alteration on every document that can have it, in one difficulty or another.
fn altered() -> impl Iterator<Item = (Alteration, Case)> {
    Alteration::ALL.into_iter().flat_map(|alteration| {
        let all = SpecimenKind::ALL
            .into_iter()
            .flat_map(|kind| Generation::ALL.into_iter().map(move |generation| (kind, generation)));
        let fitting = all.filter(move |(kind, generation)| alteration.fits(*kind, *generation));
        // Neighbouring kinds have other difficulties: twelve times three would take minutes.
        fitting.zip(DIFFICULTIES.into_iter().cycle()).map(move |((kind, generation), number)| {
            let seed = 1000 + u64::from(number);
            (alteration, Case::of_kind(seed, kind, generation, alteration, difficulty(number)))
        })
    })
}

fn page(case: &Case, side: Side) -> &Page {
    case.specimen.page(side).unwrap()
}

/// What is seen at one place.
fn seen_at(page: &Page, view: View, place: Place) -> Vec<Seen> {
    visible(page, view).into_iter().filter(|seen| seen.place == place).collect()
}

fn lens_points(page: &Page, other: &Page, place: Place) -> Vec<Point> {
    let elements = page.at(place).chain(other.at(place));
    elements
        .flat_map(|element| {
            let area = element.area;
            let (x, y) = (area.centre().x.0, area.centre().y.0);
            [1, 3, 5]
                .map(|part| Point::new(area.left.0 + area.width.0 * part / 6, y))
                .into_iter()
                .chain([Point::new(x, y)])
        })
        .collect()
}

fn power(times: u8) -> Magnification {
    Magnification::new(times).unwrap()
}

/// Which sides were found to differ in which views: many traces ask the same.
#[derive(Default)]
struct Desk(HashMap<(Side, View), bool>);

impl Desk {
    fn differs(&mut self, altered: &Page, genuine: &Page, view: View) -> bool {
        *self
            .0
            .entry((altered.side, view))
            .or_insert_with(|| draw(altered, view, "t") != draw(genuine, view, "t"))
    }
}

/// Whether drawing and words differ from the twin's in the way that the trace names.
fn is_found(
    desk: &mut Desk,
    case: &Case,
    twin: &Case,
    trace: &Trace,
    means: Means,
) -> (bool, bool) {
    let Spot { side, place } = trace.spot;
    if means == Means::Comparing {
        let about = |case: &Case| {
            let all = disagreements(case).into_iter();
            all.filter(|found| found.spots.contains(&trace.spot))
                .map(|found| found.about)
                .collect::<Vec<About>>()
        };
        let (found, clean) = (about(case), about(twin));
        return (!found.is_empty() && clean.is_empty(), true);
    }
    let (altered, genuine) = (page(case, side), page(twin, side));
    if means == Means::Lens {
        let view = View::flat(Light::Daylight);
        let points = lens_points(altered, genuine, place);
        let drawn = points.iter().any(|at| {
            magnify(altered, view, *at, power(10), "t")
                != magnify(genuine, view, *at, power(10), "t")
        });
        let said = points.iter().any(|at| {
            let words = |page: &Page| {
                let all = visible_under_lens(page, view, *at, power(10)).into_iter();
                all.filter(|seen| seen.place == place).collect::<Vec<Seen>>()
            };
            words(altered) != words(genuine)
        });
        return (drawn, said);
    }
    let views: Vec<View> = match means.light() {
        Some(light) => vec![View::flat(light)],
        None => Tilt::ALL
            .into_iter()
            .filter(|tilt| *tilt != Tilt::FLAT)
            .map(|tilt| View { light: Light::Daylight, tilt })
            .collect(),
    };
    let drawn = views.iter().any(|view| desk.differs(altered, genuine, *view));
    let said =
        views.iter().any(|view| seen_at(altered, *view, place) != seen_at(genuine, *view, place));
    (drawn, said)
}

#[test]
fn every_trace_is_found_in_every_way_that_it_names() {
    let mut faults = BTreeSet::new();
    for (alteration, case) in altered() {
        let twin = case.twin();
        let mut desk = Desk::default();
        assert!(
            !case.truth.traces.is_empty(),
            "{alteration:?} on {:?} leaves no trace",
            case.specimen.kind
        );
        for trace in &case.truth.traces {
            assert!(!trace.means.is_empty());
            for means in &trace.means {
                let found = is_found(&mut desk, &case, &twin, trace, *means);
                if found != (true, true) {
                    let kind = (case.specimen.kind, case.specimen.generation);
                    faults.insert(format!(
                        "{alteration:?} {kind:?} {:?} {means:?}: drawn, said = {found:?}",
                        trace.spot
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_alteration_fits_some_document_and_every_class_has_some() {
    for alteration in Alteration::ALL {
        assert!(altered().any(|(other, _)| other == alteration), "{alteration:?}");
    }
    for class in FraudClass::ALL {
        assert!(Alteration::of_class(class).count() >= 4, "{class:?}");
    }
    assert_eq!(Alteration::ALL.into_iter().collect::<BTreeSet<_>>().len(), 48);
}

/// Innocent cases: each oddity on every document that can have it, and cases without any.
fn innocents() -> impl Iterator<Item = Case> {
    let odd = Oddity::ALL.into_iter().map(Some).chain([None]);
    odd.flat_map(|oddity| (0..24).map(move |seed| Case::innocent(seed, oddity, difficulty(50))))
}

#[test]
fn no_innocent_case_is_fraud() {
    for case in innocents() {
        let truth = case.graded_truth();
        assert_eq!(truth.nature, Nature::Innocent);
        assert!(truth.traces.is_empty());
        assert_ne!(truth.decision, Decision::SecondLine, "{:?}", case.truth.oddities);
        assert_eq!(
            truth.decision == Decision::Protection,
            !case.circumstances.observations.is_empty()
        );
        assert_eq!(disagreements(&case), [], "{:?}", case.truth.oddities);
    }
}

#[test]
fn every_oddity_can_be_noticed() {
    for oddity in Oddity::ALL {
        let is_noticed = (0..24).any(|seed| {
            let case = Case::innocent(seed, Some(oddity), difficulty(50));
            let side = case.specimen.main_side();
            let text = |place| page(&case, side).entry(place).unwrap_or("").to_owned();
            let zone = page(&case, case.specimen.zone_side()).zone().unwrap().to_vec();
            match oddity {
                Oddity::Wear | Oddity::WaterStain => {
                    !seen_at(page(&case, side), View::default(), Place::Paper).is_empty()
                }
                Oddity::OldPhoto => case.circumstances.traveller.appearance.years_later == 10,
                Oddity::CodeWithoutSecondLetter => zone[0].starts_with("P<"),
                Oddity::HarmonizedCode => zone[0].starts_with("PP") || zone[0].starts_with("PR"),
                Oddity::TruncatedName | Oddity::NameFillsField => !zone[0].ends_with('<'),
                Oddity::RefugeeCode => zone[1].contains("XXB"),
                Oddity::StatelessCode => zone[1].contains("XXA"),
                Oddity::BrokenChip => case.chip_reading() == ChipReading::Silent,
                Oddity::UnknownCertificate => matches!(
                    case.chip_reading(),
                    ChipReading::Read {
                        certificate: documents::specimen::chip::Certificate::Unknown,
                        ..
                    }
                ),
                Oddity::TransliterationDifference => !text(Place::Surname).is_ascii(),
                Oddity::UnknownBirthDay => text(Place::BirthDate).starts_with("XX XXX"),
                Oddity::UnspecifiedSex => text(Place::Sex) == "X",
                Oddity::BlankOptionalData => zone[1][28..43] == *"<".repeat(15),
            }
        });
        assert!(is_noticed, "{oddity:?}");
    }
}

#[test]
fn a_name_that_just_fits_is_whole() {
    for seed in 0..12 {
        let case = Case::innocent(seed, Some(Oddity::NameFillsField), difficulty(0));
        let zone = page(&case, Side::DataPage).zone().unwrap().to_vec();
        let surname = page(&case, Side::DataPage).entry(Place::Surname).unwrap().replace('-', "<");
        let given = page(&case, Side::DataPage).entry(Place::GivenNames).unwrap().replace(' ', "<");
        assert!(zone[0].ends_with(&format!("UTO{surname}<<{given}")), "{zone:?}");
        assert_eq!(zone[0].len(), 44);
    }
}

#[test]
fn altered_cases_are_referred_and_fear_is_never_overruled() {
    let mut protected = 0;
    for seed in 0..120 {
        for class in FraudClass::ALL {
            let case = Case::new(seed, Nature::Altered(class), difficulty(40));
            assert_eq!(case.truth.nature(), Nature::Altered(class));
            if case.circumstances.observations.is_empty() {
                assert_eq!(case.truth.decision, Decision::SecondLine);
            } else {
                assert_eq!(case.truth.decision, Decision::Protection);
                protected += 1;
            }
        }
    }
    assert!((20..140).contains(&protected), "{protected}");
}

#[test]
fn the_same_seed_is_the_same_case() {
    for seed in [0, 1, u64::MAX] {
        for nature in [Nature::Innocent, Nature::Altered(FraudClass::Page)] {
            let one = Case::new(seed, nature, difficulty(30));
            assert_eq!(one, Case::new(seed, nature, difficulty(30)));
            let side = one.specimen.main_side();
            let again = Case::new(seed, nature, difficulty(30));
            assert_eq!(
                draw(page(&one, side), View::default(), "a"),
                draw(page(&again, side), View::default(), "a")
            );
        }
    }
}

#[test]
fn the_twin_of_a_case_agrees_with_itself() {
    for (alteration, case) in altered() {
        assert_eq!(disagreements(&case.twin()), [], "{alteration:?}");
    }
}

#[test]
fn plain_traces_are_plainer_than_faint_ones() {
    let glow = |number| {
        let case = Case::of(3, Alteration::BrightPaper, difficulty(number));
        let side = case.truth.traces[0].spot.side;
        match page(&case, side).substrate {
            documents::specimen::Substrate::BrightPaper(glow) => glow,
            other => panic!("{other:?}"),
        }
    };
    assert!(glow(0) > glow(50) && glow(50) > glow(100));
}
