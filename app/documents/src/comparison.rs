//! Two pictures: one person, or two?
//!
//! People are bad at matching faces that they do not know, and years of service do not help; comparing feature by
//! feature does. A [`Pair`] is drawn from a seed: the same person on two days, or a person and a look-alike. The second
//! picture's hair, beard, glasses and camera are drawn before it is known whose they are, so nothing that changes can
//! give the answer away.
//!
//! ```text
//! Pair              two portraits, and whether they show one person
//! series            twenty of them, half and half
//! feature_sheet     the truth about each feature: agrees, differs, hidden
//! score             answers: accuracy, d′ and c, by confidence, feature by feature
//! ```

mod feature_sheet;
mod score;

pub use feature_sheet::{FeatureAnswer, FeatureLine, FeatureTruth};
pub use score::{Judged, Judgement, OFFICERS_2014, OfficersStudy, SeriesScore};

use serde::{Deserialize, Serialize};

use crate::chance::Chance;
use crate::difficulty::Difficulty;
use crate::face::{Appearance, Face, HairStyle, Likeness, Photo};
use crate::sex::Sex;

/// How many pairs make a series.
pub const SERIES: usize = 20;

/// Whether two pictures show one person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    SamePerson,
    DifferentPeople,
}

/// A picture of somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Portrait {
    pub face: Face,
    pub appearance: Appearance,
}

impl Portrait {
    /// See [`Face::draw`].
    pub fn draw(&self, prefix: &str) -> String {
        self.face.draw(&self.appearance, prefix)
    }
}

/// Two pictures to compare.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pair {
    /// Gives the same pair again, with the same difficulty and relation.
    pub seed: u64,
    /// Sharp and neutral, as on a passport photograph.
    pub first: Portrait,
    /// Another day.
    pub second: Portrait,
    pub relation: Relation,
    pub difficulty: Difficulty,
}

impl Pair {
    /// A pair of a known relation. The difficulty says how near a look-alike comes, and how much the second picture
    /// has changed.
    ///
    /// At most one of the features that hair and beards can hide is hidden, and a look-alike differs clearly in three:
    /// every pair can be told by looking.
    pub fn new(seed: u64, difficulty: Difficulty, relation: Relation) -> Self {
        let chance = Chance::new(seed).fork("pair");
        let face = Face::new(chance.fork("first").next());
        let first_appearance = usual_with_features(&face);
        let second_appearance =
            another_day(&face, &first_appearance, difficulty, &mut chance.fork("another day"));
        let second_face = match relation {
            Relation::SamePerson => face.clone(),
            Relation::DifferentPeople => {
                let likeness = Likeness::new(100 - (100 - difficulty.get()) / 5 * 4);
                face.look_alike(chance.fork("second").next(), likeness)
            }
        };
        Self {
            seed,
            first: Portrait { face, appearance: first_appearance },
            second: Portrait { face: second_face, appearance: second_appearance },
            relation,
            difficulty,
        }
    }

    /// Every feature, with the truth about it.
    pub fn feature_sheet(&self) -> Vec<FeatureLine> {
        feature_sheet::of(&self.first, &self.second)
    }
}

/// Twenty pairs: ten of one person, ten of two, in an order of chance.
pub fn series(seed: u64, difficulty: Difficulty) -> Vec<Pair> {
    let mut chance = Chance::new(seed).fork("series");
    let mut relations: Vec<Relation> = (0..SERIES)
        .map(|index| if index % 2 == 0 { Relation::SamePerson } else { Relation::DifferentPeople })
        .collect();
    // Fisher and Yates.
    for last in (1..relations.len()).rev() {
        let among = u32::try_from(last + 1).unwrap_or(u32::MAX);
        relations.swap(last, chance.below(among) as usize);
    }
    relations.into_iter().map(|relation| Pair::new(chance.next(), difficulty, relation)).collect()
}

/// The usual appearance, with hair that shows what is to be compared.
fn usual_with_features(face: &Face) -> Appearance {
    let usual = face.usual_appearance();
    if usual.hidden_features().len() <= 1 {
        return usual;
    }
    let hair_style =
        if face.sex() == Sex::Female { HairStyle::LongStraight } else { HairStyle::SideParted };
    Appearance { hair_style, ..usual }
}

/// The more difficult, the more has changed: from one thing to nine.
fn another_day(
    face: &Face,
    before: &Appearance,
    difficulty: Difficulty,
    dice: &mut Chance,
) -> Appearance {
    let hidden_together = |after: &Appearance| {
        let mut hidden = before.hidden_features();
        hidden.extend(after.hidden_features());
        hidden.sort_unstable();
        hidden.dedup();
        hidden.len()
    };
    let changes = 1 + usize::from(difficulty.get()) * 8 / 100;
    for _attempt in 0..24 {
        let after = changed(face, before, changes, dice);
        if hidden_together(&after) <= 1 {
            return after;
        }
    }
    // What hid too much stays as it was.
    let after = changed(face, before, changes, dice);
    Appearance { hair_style: before.hair_style, beard: before.beard, ..after }
}

fn changed(face: &Face, before: &Appearance, changes: usize, dice: &mut Chance) -> Appearance {
    let day = face.varied_appearance(dice);
    // Clothes always change, and hair falls otherwise.
    let mut after = Appearance { clothes: day.clothes, day: day.day, ..*before };
    let mut changeable: Vec<fn(&mut Appearance, &Appearance)> = vec![
        |after, day| after.years_later = day.years_later,
        |after, day| after.hair_style = day.hair_style,
        |after, day| after.hair_colour = day.hair_colour,
        |after, day| after.beard = day.beard,
        |after, day| after.glasses = day.glasses,
        |after, day| after.make_up = day.make_up,
        |after, day| after.weight = day.weight,
        |after, day| after.expression = day.expression,
        |after, day| after.turn = day.turn,
        |after, day| after.photo = Photo { quality: day.photo.quality, ..after.photo },
    ];
    for _ in 0..changes.min(changeable.len()) {
        let index = dice.below(u32::try_from(changeable.len()).unwrap_or_default()) as usize;
        changeable.swap_remove(index)(&mut after, &day);
    }
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difficulty(number: u8) -> Difficulty {
        Difficulty::new(number).unwrap()
    }

    #[test]
    fn a_series_is_half_and_half_and_in_no_fixed_order() {
        let orders: Vec<Vec<Relation>> = (0..5)
            .map(|seed| series(seed, difficulty(40)).iter().map(|pair| pair.relation).collect())
            .collect();
        for order in &orders {
            let same = order.iter().filter(|relation| **relation == Relation::SamePerson).count();
            assert_eq!((order.len(), same), (SERIES, SERIES / 2));
        }
        assert!(orders.windows(2).any(|two| two[0] != two[1]));
    }

    #[test]
    fn what_changes_does_not_tell_the_answer() {
        for seed in 0..100 {
            let [same, different] = [Relation::SamePerson, Relation::DifferentPeople]
                .map(|relation| Pair::new(seed, difficulty(60), relation));
            assert_eq!(same.first, different.first);
            assert_eq!(same.second.appearance, different.second.appearance);
            assert_eq!(same.second.face, same.first.face);
            assert_ne!(different.second.face, different.first.face);
        }
    }

    #[test]
    fn at_most_one_feature_is_hidden() {
        for seed in 0..300 {
            let pair = Pair::new(seed, difficulty(100), Relation::SamePerson);
            let hidden = pair.feature_sheet();
            let hidden = hidden.iter().filter(|line| line.truth == FeatureTruth::Hidden).count();
            assert!(hidden <= 1, "{seed}");
        }
    }

    #[test]
    fn more_difficult_pairs_have_changed_more() {
        let changes = |number: u8| -> usize {
            let of = |seed| {
                let pair = Pair::new(seed, difficulty(number), Relation::SamePerson);
                let (before, after) = (pair.first.appearance, pair.second.appearance);
                [
                    before.years_later != after.years_later,
                    before.hair_style != after.hair_style,
                    before.glasses != after.glasses,
                    before.weight != after.weight,
                    before.expression != after.expression,
                    before.photo != after.photo,
                ]
                .into_iter()
                .filter(|differs| *differs)
                .count()
            };
            (0..200).map(of).sum()
        };
        let changes = [0, 50, 100].map(changes);
        assert!(changes.is_sorted_by(|easy, hard| easy < hard), "{changes:?}");
    }

    #[test]
    fn the_seed_decides_everything() {
        assert_eq!(series(9, difficulty(30)), series(9, difficulty(30)));
        assert_ne!(series(9, difficulty(30)), series(10, difficulty(30)));
    }
}
