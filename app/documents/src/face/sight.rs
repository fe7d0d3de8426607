//! What can be seen of a face in a picture, in terms that can be read aloud: for everybody who does not see the drawing.
//!
//! What is visible, never the answer: a smile lifts the corners of the mouth here as it does in the drawing, and what
//! hair hides is said to be hidden. Steps are so narrow that a clear difference between two people is always told by at
//! least one of them, and so wide that a hair's breadth is not.

use super::Face;
use super::anatomy::{EyeColour, Lobes, Mark};
use super::appearance::{Appearance, Expression, Weight};
use super::measure::{Feature, Measure};

/// A feature as the picture shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FeatureSight {
    pub feature: Feature,
    pub sights: Vec<Sight>,
}

/// Something seen of a feature.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Sight {
    /// Hair or a beard is in the way, and nothing else is told of the feature.
    Hidden,
    /// A measure that is not in the middle of what we draw, or whose middle says something.
    Measured {
        measure: Measure,
        level: Level,
    },
    /// Every measure that is not named is in the middle.
    OtherwiseAverage,
    Lobes(Lobes),
    EyeColour(EyeColour),
    Mark(Mark),
    /// Where marks would be seen there are none.
    NoMarks,
}

/// A step of five between the smallest and the greatest that we draw.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Level {
    FarBelow,
    Below,
    Average,
    Above,
    FarAbove,
}

impl Level {
    /// Steps of 40 hundredths: a clear difference is 45.
    const fn of(hundredths: i32) -> Self {
        match hundredths {
            ..-60 => Self::FarBelow,
            -60..-20 => Self::Below,
            -20..=20 => Self::Average,
            21..=60 => Self::Above,
            _ => Self::FarAbove,
        }
    }
}

/// Every feature, in the order of the sheet.
pub(super) fn sights(face: &Face, appearance: &Appearance) -> Vec<FeatureSight> {
    let hidden = appearance.hidden_features();
    Feature::ALL
        .into_iter()
        .map(|feature| {
            let sights = if hidden.contains(&feature) {
                vec![Sight::Hidden]
            } else if feature == Feature::Marks {
                marks(face, appearance)
            } else {
                measured(face, appearance, feature)
            };
            FeatureSight { feature, sights }
        })
        .collect()
}

fn measured(face: &Face, appearance: &Appearance, feature: Feature) -> Vec<Sight> {
    let anatomy = face.anatomy();
    let mut sights = Vec::new();
    let mut is_something_average = false;
    for measure in feature.measures().filter(|measure| !is_covered(*measure, appearance)) {
        let value = i32::from(anatomy.measure(measure)) + moved(measure, face, appearance);
        let level = Level::of(value);
        if level == Level::Average && !says_something_in_the_middle(measure) {
            is_something_average = true;
        } else {
            sights.push(Sight::Measured { measure, level });
        }
    }
    if is_something_average {
        sights.push(Sight::OtherwiseAverage);
    }
    match feature {
        Feature::Ears => sights.push(Sight::Lobes(anatomy.lobes())),
        Feature::Eyes => sights.push(Sight::EyeColour(anatomy.eye_colour())),
        _ => {}
    }
    sights
}

fn marks(face: &Face, appearance: &Appearance) -> Vec<Sight> {
    let seen = face.anatomy().marks().iter().filter(|mark| appearance.shows(mark.place));
    let sights: Vec<Sight> = seen.map(|mark| Sight::Mark(*mark)).collect();
    if sights.is_empty() { vec![Sight::NoMarks] } else { sights }
}

/// "No dimple", "a straight bridge": nobody would call these average.
const fn says_something_in_the_middle(measure: Measure) -> bool {
    matches!(measure, Measure::BridgeBend | Measure::ChinCleft | Measure::HairlinePeak)
}

/// What a moustache covers of the groove above the lip.
const fn is_covered(measure: Measure, appearance: &Appearance) -> bool {
    appearance.beard.hides_philtrum()
        && matches!(measure, Measure::PhiltrumLength | Measure::PhiltrumDepth)
}

/// What an expression, weight and years do to what is measured, in hundredths, as in the drawing.
fn moved(measure: Measure, face: &Face, appearance: &Appearance) -> i32 {
    let years = i32::from(face.age()) + i32::from(appearance.years_later);
    let ageing = ((years - 25) * 2).clamp(0, 100);
    match (measure, appearance.expression) {
        (Measure::EyeOpening, expression) => {
            let expressed = match expression {
                Expression::Neutral => 0,
                Expression::Smiling => -50,
                Expression::Tired => -90,
                Expression::Frowning => -35,
            };
            expressed - ageing * 3 / 5
        }
        (Measure::BrowHeight, Expression::Frowning) => -80,
        (Measure::MouthCorners, Expression::Smiling) => 180,
        (Measure::MouthCorners, Expression::Tired) => -65,
        (Measure::JawWidth, _) => {
            let weight = match appearance.weight {
                Weight::MuchLess => -73,
                Weight::Less => -36,
                Weight::Usual => 0,
                Weight::More => 36,
                Weight::MuchMore => 73,
            };
            weight + ageing / 4
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Beard, Degree, Difference, HairStyle, Likeness};
    use super::*;
    use crate::chance::Chance;

    fn of(sights: &[FeatureSight], feature: Feature) -> &[Sight] {
        &sights.iter().find(|sight| sight.feature == feature).unwrap().sights
    }

    #[test]
    fn a_clear_difference_is_always_told() {
        for seed in 0..200 {
            let face = Face::new(seed);
            let other = face.look_alike(seed, Likeness::new(80));
            let appearance = Appearance {
                hair_style: HairStyle::TiedBack,
                beard: Beard::None,
                ..face.usual_appearance()
            };
            let (mine, others) = (face.sights(&appearance), other.sights(&appearance));
            for (feature, difference) in face.differences(&other) {
                if difference.degree() >= Degree::Clear {
                    assert_ne!(
                        of(&mine, feature),
                        of(&others, feature),
                        "{seed}: {feature:?} {difference:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn what_is_stable_is_told_alike_on_every_day() {
        for seed in 0..200 {
            let face = Face::new(seed);
            let days = [face.usual_appearance(), face.varied_appearance(&mut Chance::new(seed))]
                .map(|appearance| face.sights(&appearance));
            for feature in [Feature::Ears, Feature::Nose, Feature::Hairline, Feature::Chin] {
                let [first, second] = days.each_ref().map(|day| of(day, feature));
                let is_hidden =
                    [first, second].iter().any(|sights| sights.contains(&Sight::Hidden));
                assert!(is_hidden || first == second, "{seed}: {feature:?}");
            }
        }
    }

    #[test]
    fn a_smile_lifts_the_corners_and_a_moustache_hides_the_groove() {
        let level = |face: &Face, appearance: &Appearance, wanted: Measure| {
            let sights = face.sights(appearance);
            let found =
                of(&sights, Feature::MouthAndPhiltrum).iter().find_map(|sight| match sight {
                    Sight::Measured { measure, level } if *measure == wanted => Some(*level),
                    _ => None,
                });
            found.unwrap_or(Level::Average)
        };
        for seed in 0..50 {
            let face = Face::new(seed);
            let neutral = Appearance { beard: Beard::None, ..face.usual_appearance() };
            let smiling = Appearance { expression: Expression::Smiling, ..neutral };
            assert_eq!(level(&face, &smiling, Measure::MouthCorners), Level::FarAbove);
            let bearded = Appearance { beard: Beard::Moustache, ..neutral };
            assert_eq!(level(&face, &bearded, Measure::PhiltrumLength), Level::Average);
        }
    }

    #[test]
    fn a_mark_under_hair_is_not_told() {
        let face = (0..10_000).map(Face::new).find(|face| {
            face.anatomy().marks().iter().any(|mark| mark.place == super::super::MarkPlace::JawLeft)
        });
        let face = face.unwrap();
        let shown = Appearance { beard: Beard::None, ..face.usual_appearance() };
        let covered = Appearance { beard: Beard::Full, ..shown };
        assert!(
            of(&face.sights(&shown), Feature::Marks).len()
                >= of(&face.sights(&covered), Feature::Marks).len()
        );
        assert!(!of(&face.sights(&covered), Feature::Marks).iter().any(|sight| matches!(sight,
            Sight::Mark(mark) if mark.place == super::super::MarkPlace::JawLeft)));
    }

    #[test]
    fn levels_are_narrower_than_a_clear_difference() {
        for value in -100..=55 {
            assert_ne!(Level::of(value), Level::of(value + 45), "{value}");
        }
        let lobes = Difference::Lobes { first: Lobes::Free, second: Lobes::Attached };
        assert_eq!(lobes.degree(), Degree::Clear);
    }
}
