//! A document on the reader, and somebody in front of it.
//!
//! The scenarios are about the chip. An exercise adds what no chip knows: whether the person who shows the document is
//! its holder.

use serde::{Deserialize, Serialize};

use super::{
    CardAccessNumber, Certificates, ChipCheck, ChipScenario, ChipSymbol, DocumentSigner, Hasher,
    NextStep, NextStepReason, PrintedPage, Situation,
};
use crate::chance::Chance;
use crate::face::{Appearance, Face, Likeness};
use crate::mrz::{Tolerance, parse};
use crate::specimen::generation::Generation;
use crate::specimen::person::Person;
use crate::specimen::{Record, SpecimenKind, desk_day};

/// What an exercise teaches.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lesson {
    /// Whatever the chip is like, its holder shows it.
    Chip(ChipScenario),
    /// Everything about chip and page is right; somebody else shows them.
    SomebodyElse,
}

impl Lesson {
    /// The genuine one first: who has not seen green does not know what yellow and red depart from.
    pub const ALL: [Self; 9] = [
        Self::Chip(ChipScenario::Genuine),
        Self::Chip(ChipScenario::UnknownCertificate),
        Self::Chip(ChipScenario::WrongAccessDataTyped),
        Self::Chip(ChipScenario::ChangedDataGroup),
        Self::Chip(ChipScenario::BrokenChip),
        Self::SomebodyElse,
        Self::Chip(ChipScenario::DataOfAnotherDocument),
        Self::Chip(ChipScenario::ClonedChip),
        Self::Chip(ChipScenario::WrongSignature),
    ];
}

/// A document on the reader, with its holder's picture and whoever shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Exercise {
    pub lesson: Lesson,
    pub situation: Situation,
    pub traveller: Traveller,
    /// Whose pictures there are, on the page or on the chip: the drawing and the face.
    pictures: [(Vec<u8>, Face); 2],
}

/// Whoever stands at the counter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Traveller {
    pub face: Face,
    /// On another day than that of the photograph.
    pub appearance: Appearance,
    pub is: Holder,
}

/// Whether somebody is the holder of the document.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holder {
    /// Of what is printed on the page.
    Same,
    SomebodyElse,
}

/// Why a next step is right.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExerciseReason {
    Chip(NextStepReason),
    /// Chip and page agree; the person does not agree with them.
    TravellerIsSomebodyElse,
}

impl Exercise {
    /// Whose face a photograph shows, for those who do not see it; it shows the usual appearance.
    pub fn pictured(&self, photo: &[u8]) -> Option<&Face> {
        self.pictures.iter().find(|(drawing, _)| drawing == photo).map(|(_, face)| face)
    }

    /// What is right to do after a check, and why. A contradiction of the chip is found first.
    pub fn next_step(&self, check: &ChipCheck) -> (NextStep, ExerciseReason) {
        let step = check.next_step();
        let may_go_on = matches!(
            step,
            NextStep::GoOn | NextStep::GoOnWithoutChip | NextStep::LookForCertificate
        );
        if may_go_on && self.traveller.is == Holder::SomebodyElse {
            (NextStep::SecondLine, ExerciseReason::TravellerIsSomebodyElse)
        } else {
            (step, ExerciseReason::Chip(check.reason()))
        }
    }
}

/// Makes an exercise. Nothing, if the seed gives a document without a zone that can be read; none does.
pub fn exercise(
    lesson: Lesson,
    certificates: &Certificates,
    cryptography: &(impl Hasher + DocumentSigner),
    seed: u64,
) -> Option<Exercise> {
    let mut dice = Chance::new(seed).fork("chip exercise");
    let holder = Person::new(dice.next(), desk_day());
    let stranger = Person::new(dice.next(), desk_day());
    let page = printed(&holder, &mut dice)?;
    let other = printed(&stranger, &mut dice)?;
    let pictures =
        [(page.photo.clone(), holder.face.clone()), (other.photo.clone(), stranger.face.clone())];
    let scenario = match lesson {
        Lesson::Chip(scenario) => scenario,
        Lesson::SomebodyElse => ChipScenario::Genuine,
    };
    let situation = scenario.situation(page, &other, certificates, cryptography, dice.next());
    let (face, is) = match lesson {
        Lesson::SomebodyElse => {
            (holder.face.look_alike(dice.next(), Likeness::new(25)), Holder::SomebodyElse)
        }
        // Whoever exchanged the photograph did so for the person at the counter.
        Lesson::Chip(_) if situation.page.photo == other.photo => (stranger.face, Holder::Same),
        Lesson::Chip(_) => (holder.face, Holder::Same),
    };
    let appearance = face.varied_appearance(&mut dice);
    Some(Exercise { lesson, situation, traveller: Traveller { face, appearance, is }, pictures })
}

/// The page of a passport with a chip. What stands for the photograph is the drawing itself, as SVG: what is hashed
/// on the chip is what is seen.
fn printed(person: &Person, dice: &mut Chance) -> Option<PrintedPage> {
    let generation = *dice.pick(&[Generation::Heron, Generation::Lighthouse])?;
    let seed = dice.next();
    let record = Record::new(SpecimenKind::Passport, generation, seed, person);
    let card_access_number =
        dice.is_one_of(1, 3).then(|| CardAccessNumber::of_number(dice.below(1_000_000)));
    let prefix = format!("face-{seed:x}");
    Some(PrintedPage {
        symbol: ChipSymbol::Printed,
        zone: parse(&record.zone.join("\n"), Tolerance::AsPrinted).mrz?,
        card_access_number,
        photo: person.face.draw(&person.face.usual_appearance(), &prefix).into_bytes(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chip::{Certificate, Colour, TrainingCryptography};

    fn certificates() -> Certificates {
        Certificates { trusted: Certificate::new("UTO 1"), unknown: Certificate::new("UTO 2") }
    }

    fn made(lesson: Lesson, seed: u64) -> (Exercise, ChipCheck) {
        let cryptography = TrainingCryptography::trusting([certificates().trusted]);
        let exercise = exercise(lesson, &certificates(), &cryptography, seed).unwrap();
        let check = exercise.situation.check(&cryptography);
        (exercise, check)
    }

    #[test]
    fn the_right_step_is_that_of_the_scenario() {
        for lesson in Lesson::ALL {
            for seed in 0..40 {
                let (exercise, check) = made(lesson, seed);
                let expected = match lesson {
                    Lesson::Chip(scenario) => scenario.right_next_step(exercise.situation.active),
                    Lesson::SomebodyElse => NextStep::SecondLine,
                };
                assert_eq!(exercise.next_step(&check).0, expected, "{lesson:?} {seed}");
            }
        }
    }

    #[test]
    fn a_stranger_is_behind_a_green_chip() {
        let (exercise, check) = made(Lesson::SomebodyElse, 7);
        assert_eq!(check.colour(), Colour::Green);
        assert_eq!(exercise.next_step(&check).1, ExerciseReason::TravellerIsSomebodyElse);
    }

    #[test]
    fn an_exercise_follows_from_its_seed() {
        let lesson = Lesson::Chip(ChipScenario::ChangedDataGroup);
        assert_eq!(made(lesson, 3), made(lesson, 3));
        assert_ne!(made(lesson, 3), made(lesson, 4));
    }

    #[test]
    fn what_is_hashed_is_a_drawing() {
        let (exercise, _) = made(Lesson::Chip(ChipScenario::Genuine), 1);
        assert_eq!(
            exercise.pictured(&exercise.situation.page.photo),
            Some(&exercise.traveller.face)
        );
        let photo = String::from_utf8(exercise.situation.page.photo).unwrap();
        assert!(photo.starts_with('<') && photo.contains("face-"), "{photo}");
    }
}
