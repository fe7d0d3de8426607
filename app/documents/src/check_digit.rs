//! The check digit of Doc 9303 Part 3 §4.9: weights 7, 3, 1, sum modulo 10.
//!
//! [`CheckDigit`] is the result, [`Working`] shows how it comes about, and the functions below
//! say what it cannot see; [`by_hand`] judges a learner's working. A correct digit proves that somebody did the sum, nothing more.

pub mod by_hand;

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::character::{MrzCharacter, NotInAlphabet, characters};

/// The number by which each character's value is multiplied, again and again from the left.
pub const WEIGHTS: [u8; 3] = [7, 3, 1];

/// A check digit, 0–9.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct CheckDigit(u8);

impl CheckDigit {
    /// The digit over a piece of text.
    ///
    /// # Errors
    /// At the first character that the zone cannot hold.
    pub fn compute(data: &str) -> Result<Self, NotInAlphabet> {
        Ok(Self::of(&characters(data)?))
    }

    /// The digit over characters.
    pub fn of(data: &[MrzCharacter]) -> Self {
        let sum = data.iter().enumerate().fold(0_u8, |sum, (index, character)| {
            // At most 9 + 35 · 7 = 254: it fits.
            (sum + character.value() * weight(index)) % 10
        });
        Self(sum)
    }

    pub fn value(self) -> u8 {
        self.0
    }

    /// As it is printed.
    pub fn character(self) -> MrzCharacter {
        MrzCharacter::of_digit(self.0)
    }
}

/// A number that is no digit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("{0} is not one digit")]
pub struct NotADigit(pub u8);

impl TryFrom<u8> for CheckDigit {
    type Error = NotADigit;

    fn try_from(digit: u8) -> Result<Self, NotADigit> {
        if digit < 10 { Ok(Self(digit)) } else { Err(NotADigit(digit)) }
    }
}

impl From<CheckDigit> for u8 {
    fn from(digit: CheckDigit) -> u8 {
        digit.0
    }
}

impl fmt::Display for CheckDigit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A check digit worked out on paper: one line per character, the sum, what is left over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Working {
    pub steps: Vec<Step>,
    pub sum: usize,
    /// What is left of the sum after division by 10: the check digit.
    pub remainder: CheckDigit,
}

/// One line of the working.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Step {
    pub character: MrzCharacter,
    pub value: u8,
    pub weight: u8,
    pub product: u8,
}

impl Working {
    /// The working over a piece of text.
    ///
    /// # Errors
    /// At the first character that the zone cannot hold.
    pub fn compute(data: &str) -> Result<Self, NotInAlphabet> {
        Ok(Self::of(&characters(data)?))
    }

    /// The working over characters.
    pub fn of(data: &[MrzCharacter]) -> Self {
        let steps: Vec<Step> = data
            .iter()
            .enumerate()
            .map(|(index, &character)| Step {
                character,
                value: character.value(),
                weight: weight(index),
                product: character.value() * weight(index),
            })
            .collect();
        Self {
            sum: steps.iter().map(|step| usize::from(step.product)).sum(),
            remainder: CheckDigit::of(data),
            steps,
        }
    }
}

/// The weight of the character at a place, counted from 0.
pub fn weight(index: usize) -> u8 {
    WEIGHTS[index % WEIGHTS.len()]
}

/// No check digit can tell these two characters apart, wherever they stand.
///
/// Each weight is prime to 10, so only values that are equal modulo 10 give the same digit:
/// `G` and `6`, `S` and `8`, `L` and `1`, but not `O` and `0`.
pub fn indistinguishable(a: MrzCharacter, b: MrzCharacter) -> bool {
    a.value() % 10 == b.value() % 10
}

/// The alphabet, sorted into the ten classes that check digits see: class 0 holds `0 A K U <`.
pub fn equivalence_classes() -> [Vec<MrzCharacter>; 10] {
    std::array::from_fn(|class| {
        MrzCharacter::all()
            .filter(|character| usize::from(character.value() % 10) == class)
            .collect()
    })
}

/// Swapping these two neighbours leaves the check digit as it was, wherever they stand.
///
/// Neighbouring weights differ by 4, 2 or 6, so a swap changes the sum by an even multiple of the
/// difference: nothing is seen when the values differ by a multiple of 5 (`1` and `6`).
pub fn swap_is_invisible(a: MrzCharacter, b: MrzCharacter) -> bool {
    a.value() % 5 == b.value() % 5
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(data: &str, digit: u8) {
        let computed = CheckDigit::compute(data).unwrap();
        assert_eq!(computed.value(), digit, "check digit of {data}");

        let working = Working::compute(data).unwrap();
        assert_eq!(working.remainder, computed);
        assert_eq!(working.sum % 10, usize::from(digit));
        assert_eq!(working.steps.len(), data.len());
    }

    fn character(character: char) -> MrzCharacter {
        MrzCharacter::try_from(character).unwrap()
    }

    #[test]
    fn worked_examples_of_part_3_appendix_a() {
        check("520727", 3);
        check("AB2134<<<", 5);
    }

    #[test]
    fn digits_of_the_specimens() {
        check("L898902C3", 6);
        check("L898902C<", 3);
        check("740812", 2);
        check("120415", 9);
        check("ZE184226B<<<<<", 1);
        check("D23145890", 7);
        check("D23145890734", 9);
        check("", 0);
        check("<<<<<<<<<<<<<<", 0);
    }

    #[test]
    fn a_long_text_does_not_overflow() {
        check(&"Z".repeat(3_000), 0);
    }

    #[test]
    fn a_character_outside_the_alphabet_has_no_value() {
        assert_eq!(CheckDigit::compute("AB 2134"), Err(NotInAlphabet(' ')));
        assert_eq!(Working::compute("ab"), Err(NotInAlphabet('a')));
    }

    #[test]
    fn the_working_shows_each_step() {
        let working = Working::compute("AB2134<<<").unwrap();
        let products: Vec<u8> = working.steps.iter().map(|step| step.product).collect();
        assert_eq!(products, [70, 33, 2, 7, 9, 4, 0, 0, 0]);
        assert_eq!(working.sum, 125);
        assert_eq!(
            working.steps[1],
            Step { character: character('B'), value: 11, weight: 3, product: 33 }
        );
    }

    #[test]
    fn misreadings_that_are_caught_and_that_are_not() {
        for (a, b, invisible) in [
            ('O', '0', false),
            ('Q', '0', false),
            ('D', '0', false),
            ('I', '1', false),
            ('S', '5', false),
            ('B', '8', false),
            ('Z', '2', false),
            ('Z', '7', false),
            ('G', '6', true),
            ('S', '8', true),
            ('L', '1', true),
        ] {
            assert_eq!(indistinguishable(character(a), character(b)), invisible, "{a} for {b}");
        }
    }

    #[test]
    fn classes_and_pairs_that_look_alike_to_the_digit() {
        let classes = equivalence_classes().map(|class| crate::character::text(&class));
        assert_eq!(
            classes,
            ["0AKU<", "1BLV", "2CMW", "3DNX", "4EOY", "5FPZ", "6GQ", "7HR", "8IS", "9JT"]
        );
        let pairs: usize = classes.iter().map(|c| c.len() * (c.len() - 1) / 2).sum();
        assert_eq!(pairs, 52);
    }

    #[test]
    fn indistinguishable_is_what_the_digits_say() {
        for a in MrzCharacter::all() {
            for b in MrzCharacter::all() {
                for before in ["", "5", "5X"] {
                    let digit = |c: MrzCharacter| CheckDigit::compute(&format!("{before}{c}"));
                    assert_eq!(digit(a) == digit(b), indistinguishable(a, b), "{a} {b}");
                }
            }
        }
    }

    #[test]
    fn swap_is_invisible_is_what_the_digits_say() {
        for a in MrzCharacter::all() {
            for b in MrzCharacter::all() {
                for before in ["", "5", "5X"] {
                    let digit = |x, y| CheckDigit::compute(&format!("{before}{x}{y}"));
                    assert_eq!(digit(a, b) == digit(b, a), swap_is_invisible(a, b));
                }
            }
        }
    }

    #[test]
    fn ten_of_ninety_ordered_pairs_of_unequal_digits_swap_unseen() {
        let digits: Vec<MrzCharacter> = MrzCharacter::all().filter(|c| c.is_digit()).collect();
        let unseen = digits
            .iter()
            .flat_map(|a| digits.iter().map(move |b| (a, b)))
            .filter(|(a, b)| a != b && swap_is_invisible(**a, **b))
            .count();
        assert_eq!(unseen, 10);
    }

    #[test]
    fn the_saved_form_is_a_number_below_ten() {
        use serde::de::{IntoDeserializer, value::Error};
        let read = |digit: u8| {
            let source: serde::de::value::U8Deserializer<Error> = digit.into_deserializer();
            CheckDigit::deserialize(source)
        };
        assert_eq!(read(9).map(u8::from), Ok(9));
        assert!(read(10).is_err());
    }
}
