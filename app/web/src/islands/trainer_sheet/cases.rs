//! The cases of a sheet. On paper nobody can tilt a document or move a lens, so only cases come whose traces the
//! printed pictures show.

use documents::alteration::FraudClass;
use documents::case::{Case, Means, Trace};
use documents::chance::Chance;
use documents::grading::Nature;
use documents::light::{Light, Tilt, View};
use documents::specimen::Side;

use super::code::{SheetClass, SheetCode};

/// How the side with the portrait is shown besides daylight.
pub(super) fn main_views() -> Vec<View> {
    let flat =
        [Light::Oblique, Light::Transmitted, Light::Ultraviolet, Light::Infrared, Light::Coaxial];
    let tilted = Tilt::ALL.last().copied().unwrap_or_default();
    let tilted = View { light: Light::Daylight, tilt: tilted };
    flat.into_iter().map(View::flat).chain([tilted]).collect()
}

/// How every other side is shown.
pub(super) const OTHER_LIGHTS: [Light; 2] = [Light::Daylight, Light::Transmitted];

/// How often we try to draw a case that paper can show.
const ATTEMPTS: u32 = 60;

pub(super) fn cases(code: SheetCode) -> Vec<Case> {
    let mut chance = Chance::new(code.number().into()).fork("sheet");
    let classes = match code.class() {
        SheetClass::Mixed => FraudClass::ALL.to_vec(),
        SheetClass::Of(class) => vec![class],
    };
    let natures = natures(&classes, code.count(), &mut chance);
    let difficulty = code.difficulty().difficulty();
    natures
        .into_iter()
        .map(|nature| {
            let mut case = Case::new(chance.next(), nature, difficulty);
            for _ in 0..ATTEMPTS {
                if shows_on_paper(&case) {
                    break;
                }
                case = Case::new(chance.next(), nature, difficulty);
            }
            case
        })
        .collect()
}

/// About half of them innocent, one more or less, the classes in turn, all in an order of chance.
fn natures(classes: &[FraudClass], count: u8, chance: &mut Chance) -> Vec<Nature<FraudClass>> {
    let half = u32::from(count) / 2;
    let innocent = half + chance.below(2) * (u32::from(count) % 2);
    let mut left: Vec<FraudClass> = Vec::new();
    let mut natures: Vec<Nature<FraudClass>> = (0..u32::from(count))
        .map(|index| {
            if index < innocent {
                return Nature::Innocent;
            }
            if left.is_empty() {
                left = classes.to_vec();
            }
            let drawn = chance.below(u32::try_from(left.len()).unwrap_or_default()) as usize;
            if drawn < left.len() {
                Nature::Altered(left.swap_remove(drawn))
            } else {
                Nature::Innocent
            }
        })
        .collect();
    // Fisher and Yates.
    for last in (1..natures.len()).rev() {
        let among = u32::try_from(last + 1).unwrap_or(u32::MAX);
        natures.swap(last, chance.below(among) as usize);
    }
    natures
}

/// Whether some trace of the alteration is in a printed picture, or in what is printed beside it.
fn shows_on_paper(case: &Case) -> bool {
    let traces = &case.truth.traces;
    traces.is_empty() || traces.iter().any(|trace| is_on_paper(case, trace))
}

/// Whether this trace is.
pub(super) fn is_on_paper(case: &Case, trace: &Trace) -> bool {
    let main = case.specimen.main_side();
    trace.means.iter().any(|means| match trace.spot.side {
        Side::Counter => true,
        // The cover would take a third of a page and is not printed.
        Side::Cover => false,
        side if side == main => *means != Means::Lens,
        _ => matches!(means, Means::Daylight | Means::Transmitted | Means::Comparing),
    })
}

#[cfg(test)]
mod tests {
    use super::super::code::SheetDifficulty;
    use super::*;

    #[test]
    fn a_code_gives_the_same_cases_again() {
        let code = SheetCode::read("M2-06-K7QX").unwrap();
        assert_eq!(cases(code), cases(code));
        assert_eq!(cases(code).len(), 6);
        assert_ne!(cases(code), cases(SheetCode::read("M2-06-K7QY").unwrap()));
    }

    #[test]
    fn every_case_can_be_told_from_paper() {
        for class in SheetClass::ALL {
            for difficulty in SheetDifficulty::ALL {
                for number in 0..4 {
                    for case in cases(SheetCode::new(class, difficulty, 6, number)) {
                        assert!(shows_on_paper(&case), "{class:?} {difficulty:?} {:?}", case.truth);
                    }
                }
            }
        }
    }

    #[test]
    fn about_half_of_a_sheet_is_innocent_and_classes_come_in_turn() {
        for number in 0..30 {
            let all = cases(SheetCode::new(SheetClass::Mixed, SheetDifficulty::Easy, 12, number));
            let natures: Vec<_> = all.iter().map(|case| case.truth.nature()).collect();
            let innocent = natures.iter().filter(|nature| **nature == Nature::Innocent).count();
            assert_eq!(innocent, 6, "{number}");
            let mut classes: Vec<_> =
                natures.iter().filter(|nature| **nature != Nature::Innocent).collect();
            classes.sort();
            classes.dedup();
            assert_eq!(classes.len(), 6, "{number}: six of seven classes, each once");
        }
        let ones: Vec<_> = (0..30)
            .map(|number| {
                cases(SheetCode::new(
                    SheetClass::Of(FraudClass::Paper),
                    SheetDifficulty::Easy,
                    1,
                    number,
                ))
            })
            .map(|cases| cases[0].truth.nature())
            .collect();
        assert!(
            ones.contains(&Nature::Innocent) && ones.contains(&Nature::Altered(FraudClass::Paper))
        );
    }
}
