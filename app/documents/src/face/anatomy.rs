//! What stays: bones, cartilage, lids, hairline, marks.

use serde::{Deserialize, Serialize};

use super::measure::Measure;
use crate::chance::Chance;
use crate::sex::Sex;

/// A person's stable face.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Anatomy {
    /// Never [`Sex::Unspecified`]: a drawing has to decide.
    pub(super) sex: Sex,
    /// Years, in the picture that has no years added.
    pub(super) age: u8,
    measures: [i8; Measure::ALL.len()],
    pub(super) lobes: Lobes,
    pub(super) eye_colour: EyeColour,
    pub(super) skin_tone: SkinTone,
    pub(super) natural_hair: NaturalHair,
    pub(super) marks: Vec<Mark>,
}

/// How the ear ends below.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lobes {
    /// Rounded, with a notch before the cheek.
    Free,
    /// Running straight into the cheek.
    Attached,
    /// Free and long.
    Long,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EyeColour {
    DarkBrown,
    Brown,
    Hazel,
    Green,
    Grey,
    Blue,
}

/// From light to dark. Light and camera change it more than people differ, so it is no feature to compare.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SkinTone {
    VeryLight,
    Light,
    Fair,
    Olive,
    Tan,
    Brown,
    DarkBrown,
}

impl SkinTone {
    pub const ALL: [Self; 7] = [
        Self::VeryLight,
        Self::Light,
        Self::Fair,
        Self::Olive,
        Self::Tan,
        Self::Brown,
        Self::DarkBrown,
    ];
}

/// The colour that hair has before it is grey.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NaturalHair {
    Black,
    DarkBrown,
    Brown,
    Chestnut,
    Red,
    DarkBlond,
    Blond,
}

/// Something on the skin that stays for years.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Mark {
    pub kind: MarkKind,
    pub place: MarkPlace,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    Mole,
    Scar,
    Birthmark,
}

impl MarkKind {
    pub const ALL: [Self; 3] = [Self::Mole, Self::Scar, Self::Birthmark];
}

/// Left and right are those of the picture, as whoever looks sees them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkPlace {
    ForeheadLeft,
    ForeheadRight,
    BrowLeft,
    BrowRight,
    CheekboneLeft,
    CheekboneRight,
    CheekLeft,
    CheekRight,
    BesideNoseLeft,
    BesideNoseRight,
    AboveLip,
    JawLeft,
    JawRight,
    Chin,
}

impl MarkPlace {
    pub const ALL: [Self; 14] = [
        Self::ForeheadLeft,
        Self::ForeheadRight,
        Self::BrowLeft,
        Self::BrowRight,
        Self::CheekboneLeft,
        Self::CheekboneRight,
        Self::CheekLeft,
        Self::CheekRight,
        Self::BesideNoseLeft,
        Self::BesideNoseRight,
        Self::AboveLip,
        Self::JawLeft,
        Self::JawRight,
        Self::Chin,
    ];
}

impl Anatomy {
    /// Somebody of this sex and age. An unspecified sex is drawn from the chance.
    pub(super) fn of(sex: Sex, age: u8, chance: &Chance) -> Self {
        let mut bones = chance.fork("bones");
        let sex = match sex {
            Sex::Unspecified if chance.fork("sex").is_one_of(1, 2) => Sex::Female,
            Sex::Unspecified => Sex::Male,
            known => known,
        };
        let skin_tone = *chance.fork("skin").pick(&SkinTone::ALL).unwrap_or(&SkinTone::Olive);
        Self {
            sex,
            age,
            measures: Measure::ALL.map(|measure| {
                // The sum of two dice: most people are near the middle.
                let drawn = bones.between(-50, 50) + bones.between(-50, 50);
                clamped(measure, drawn * 11 / 10 + tendency(measure, sex))
            }),
            lobes: match bones.below(10) {
                0..=4 => Lobes::Free,
                5..=7 => Lobes::Attached,
                _ => Lobes::Long,
            },
            eye_colour: eye_colour(skin_tone, &mut bones),
            skin_tone,
            natural_hair: natural_hair(skin_tone, &mut bones),
            marks: marks(&mut chance.fork("marks")),
        }
    }

    /// Within the range of the measure.
    pub fn measure(&self, measure: Measure) -> i8 {
        self.measures.get(measure.index()).copied().unwrap_or_default()
    }

    pub(super) fn set(&mut self, measure: Measure, value: i32) {
        if let Some(place) = self.measures.get_mut(measure.index()) {
            *place = clamped(measure, value);
        }
    }

    pub fn lobes(&self) -> Lobes {
        self.lobes
    }

    pub fn eye_colour(&self) -> EyeColour {
        self.eye_colour
    }

    pub fn skin_tone(&self) -> SkinTone {
        self.skin_tone
    }

    pub fn natural_hair(&self) -> NaturalHair {
        self.natural_hair
    }

    /// In the order of their kinds and places.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The measure as a part of the way from the middle to the end, for the drawing.
    pub(super) fn part(&self, measure: Measure) -> f64 {
        f64::from(self.measure(measure)) / 100.0
    }
}

fn clamped(measure: Measure, value: i32) -> i8 {
    let (least, greatest) = measure.range();
    i8::try_from(value.clamp(least.into(), greatest.into())).unwrap_or_default()
}

/// How women and men differ on average, as half of the distance. Single persons differ far more.
fn tendency(measure: Measure, sex: Sex) -> i32 {
    let of_women = match measure {
        Measure::JawWidth => -30,
        Measure::BrowThickness | Measure::HairlineCorners => -34,
        Measure::BrowArch => 26,
        Measure::BrowHeight | Measure::UpperLip | Measure::LowerLip | Measure::LipBow => 18,
        Measure::ChinWidth | Measure::NoseBaseWidth => -22,
        Measure::NoseTipWidth | Measure::BridgeWidth => -16,
        Measure::HeadWidth => -12,
        Measure::EyeOpening => 20,
        Measure::EarLength | Measure::ChinCleft => -14,
        _ => 0,
    };
    if sex == Sex::Female { of_women } else { -of_women }
}

fn eye_colour(skin: SkinTone, chance: &mut Chance) -> EyeColour {
    use EyeColour::{Blue, Brown, DarkBrown, Green, Grey, Hazel};
    let among: &[EyeColour] = match skin {
        SkinTone::VeryLight | SkinTone::Light => &[Brown, Hazel, Green, Grey, Blue, Blue],
        SkinTone::Fair | SkinTone::Olive => &[DarkBrown, Brown, Brown, Hazel, Green, Grey],
        SkinTone::Tan => &[DarkBrown, DarkBrown, Brown, Hazel],
        SkinTone::Brown | SkinTone::DarkBrown => &[DarkBrown, DarkBrown, DarkBrown, Brown],
    };
    *chance.pick(among).unwrap_or(&Brown)
}

fn natural_hair(skin: SkinTone, chance: &mut Chance) -> NaturalHair {
    use NaturalHair::{Black, Blond, Brown, Chestnut, DarkBlond, DarkBrown, Red};
    let among: &[NaturalHair] = match skin {
        SkinTone::VeryLight => &[DarkBrown, Brown, Chestnut, Red, DarkBlond, Blond],
        SkinTone::Light => &[Black, DarkBrown, Brown, Chestnut, DarkBlond, Blond],
        SkinTone::Fair | SkinTone::Olive => &[Black, DarkBrown, DarkBrown, Brown, Chestnut],
        SkinTone::Tan => &[Black, DarkBrown, Brown],
        SkinTone::Brown | SkinTone::DarkBrown => &[Black, Black, DarkBrown],
    };
    *chance.pick(among).unwrap_or(&DarkBrown)
}

/// Half of all people have none that a photograph shows.
fn marks(chance: &mut Chance) -> Vec<Mark> {
    let count = match chance.below(12) {
        0..=5 => 0,
        6..=9 => 1,
        10 => 2,
        _ => 3,
    };
    let mut marks: Vec<Mark> = Vec::new();
    for _ in 0..count {
        let mark = a_mark(chance);
        if marks.iter().all(|other| other.place != mark.place) {
            marks.push(mark);
        }
    }
    marks.sort_unstable();
    marks
}

pub(super) fn a_mark(chance: &mut Chance) -> Mark {
    let kind = match chance.below(8) {
        0..=4 => MarkKind::Mole,
        5 | 6 => MarkKind::Scar,
        _ => MarkKind::Birthmark,
    };
    let place = *chance.pick(&MarkPlace::ALL).unwrap_or(&MarkPlace::CheekLeft);
    Mark { kind, place }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_fill_the_range_of_every_measure() {
        let people: Vec<Anatomy> =
            (0..400).map(|seed| Anatomy::of(Sex::Unspecified, 30, &Chance::new(seed))).collect();
        for measure in Measure::ALL {
            let values: Vec<i8> = people.iter().map(|person| person.measure(measure)).collect();
            let (least, greatest) = measure.range();
            assert!(values.iter().min() < Some(&(least.max(-99) + 40)), "{measure:?}");
            assert!(values.iter().max() > Some(&(greatest - 40)), "{measure:?}");
        }
    }

    #[test]
    fn about_half_of_the_people_have_no_marks_and_nobody_has_two_in_one_place() {
        let counts: Vec<usize> = (0..1000)
            .map(|seed| {
                let marks = Anatomy::of(Sex::Female, 30, &Chance::new(seed)).marks;
                let mut places: Vec<MarkPlace> = marks.iter().map(|mark| mark.place).collect();
                places.sort_unstable();
                places.dedup();
                assert_eq!(places.len(), marks.len());
                marks.len()
            })
            .collect();
        let without = counts.iter().filter(|count| **count == 0).count();
        assert!((400..600).contains(&without), "{without}");
    }
}
