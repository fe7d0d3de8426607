//! A check digit worked out by a learner, and what went wrong on the way.
//!
//! Each step is judged for itself and against the learner's own earlier steps: a product that is right for a wrong
//! value is a right product.

use super::{Working, weight};
use crate::character::MrzCharacter;

/// What a learner wrote. A step that is not done yet is `None`; lists that are too short count as that.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ByHand {
    pub values: Vec<Option<u32>>,
    pub weights: Vec<Option<u32>>,
    pub products: Vec<Option<u32>>,
    pub sum: Option<u32>,
    pub digit: Option<u32>,
}

/// One number of the working. Places are counted from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Cell {
    Value(usize),
    Weight(usize),
    Product(usize),
    Sum,
    Digit,
}

/// What is the matter with a number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Mistake {
    /// `A` is 10; one more or one less is the neighbour's value.
    LetterOffByOne,
    /// `A` is 10, not 1: the digits come first.
    LetterCountedFromOne,
    LetterHasAnotherValue,
    FillerIsNotZero,
    DigitIsNotItself,
    /// 7, 3, 1 from the left; here they run from the right.
    WeightsFromTheRight,
    /// 1, 3, 7 instead of 7, 3, 1.
    WeightsInReverse,
    AnotherWeight,
    /// Added instead of multiplied.
    AddedNotMultiplied,
    ProductIsWrong,
    SumIsWrong,
    /// What comes out of the division by ten, instead of what is left over.
    QuotientNotRemainder,
    /// What is missing to the next ten, as other kinds of check digit want it.
    ComplementNotRemainder,
    /// More than one digit.
    NotOneDigit,
    RemainderIsWrong,
}

impl ByHand {
    /// Everything that is wrong, in the order of the steps.
    pub fn mistakes(&self, data: &[MrzCharacter]) -> Vec<(Cell, Mistake)> {
        let working = Working::of(data);
        let mut mistakes = Vec::new();
        for (place, step) in working.steps.iter().enumerate() {
            if let Some(value) = at(&self.values, place)
                && value != u32::from(step.value)
            {
                mistakes.push((Cell::Value(place), value_mistake(step.character, value)));
            }
            if let Some(written) = at(&self.weights, place)
                && written != u32::from(step.weight)
            {
                mistakes.push((Cell::Weight(place), self.weight_mistake(working.steps.len())));
            }
            let value = at(&self.values, place).unwrap_or(step.value.into());
            let by = at(&self.weights, place).unwrap_or(step.weight.into());
            if let Some(product) = at(&self.products, place)
                && Some(product) != value.checked_mul(by)
            {
                let added = Some(product) == value.checked_add(by);
                mistakes.push((
                    Cell::Product(place),
                    if added { Mistake::AddedNotMultiplied } else { Mistake::ProductIsWrong },
                ));
            }
        }
        let products = working
            .steps
            .iter()
            .enumerate()
            .map(|(place, step)| at(&self.products, place).unwrap_or(step.product.into()));
        let sum = products.fold(0, u32::saturating_add);
        if self.sum.is_some_and(|written| written != sum) {
            mistakes.push((Cell::Sum, Mistake::SumIsWrong));
        }
        if let Some(digit) = self.digit {
            let mistake = digit_mistake(digit, self.sum.unwrap_or(sum));
            mistakes.extend(mistake.map(|mistake| (Cell::Digit, mistake)));
        }
        mistakes
    }

    /// Everything is filled in, and the digit is that of the data.
    pub fn is_done(&self, data: &[MrzCharacter]) -> bool {
        let working = Working::of(data);
        let places = 0..working.steps.len();
        let is_full = places.into_iter().all(|place| {
            [&self.values, &self.weights, &self.products]
                .iter()
                .all(|list| at(list, place).is_some())
        });
        is_full
            && self.sum.is_some()
            && self.digit == Some(working.remainder.value().into())
            && self.mistakes(data).is_empty()
    }

    /// If all weights that are written follow another order, that order is the mistake.
    fn weight_mistake(&self, length: usize) -> Mistake {
        let follows = |order: &dyn Fn(usize) -> u8| {
            (0..length)
                .all(|place| at(&self.weights, place).is_none_or(|w| w == u32::from(order(place))))
        };
        if follows(&|place| weight(length - 1 - place)) {
            Mistake::WeightsFromTheRight
        } else if follows(&|place| [1, 3, 7][place % 3]) {
            Mistake::WeightsInReverse
        } else {
            Mistake::AnotherWeight
        }
    }
}

fn at(list: &[Option<u32>], place: usize) -> Option<u32> {
    list.get(place).copied().flatten()
}

fn value_mistake(character: MrzCharacter, written: u32) -> Mistake {
    let right = u32::from(character.value());
    if character.is_filler() {
        Mistake::FillerIsNotZero
    } else if character.is_digit() {
        Mistake::DigitIsNotItself
    } else if written.abs_diff(right) == 1 {
        Mistake::LetterOffByOne
    } else if written + 9 == right {
        Mistake::LetterCountedFromOne
    } else {
        Mistake::LetterHasAnotherValue
    }
}

fn digit_mistake(digit: u32, sum: u32) -> Option<Mistake> {
    let remainder = sum % 10;
    match digit {
        _ if digit == remainder => None,
        _ if digit == sum / 10 => Some(Mistake::QuotientNotRemainder),
        _ if digit > 9 => Some(Mistake::NotOneDigit),
        _ if digit + remainder == 10 => Some(Mistake::ComplementNotRemainder),
        _ => Some(Mistake::RemainderIsWrong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::character::characters;

    fn right(text: &str) -> (Vec<MrzCharacter>, ByHand) {
        let data = characters(text).unwrap();
        let working = Working::of(&data);
        let by_hand = ByHand {
            values: working.steps.iter().map(|step| Some(step.value.into())).collect(),
            weights: working.steps.iter().map(|step| Some(step.weight.into())).collect(),
            products: working.steps.iter().map(|step| Some(step.product.into())).collect(),
            sum: u32::try_from(working.sum).ok(),
            digit: Some(working.remainder.value().into()),
        };
        (data, by_hand)
    }

    #[test]
    fn a_right_working_has_no_mistake() {
        for text in ["", "<", "520727", "AB2134<<<", "R0G417285"] {
            let (data, by_hand) = right(text);
            assert_eq!(by_hand.mistakes(&data), vec![], "{text}");
            assert!(by_hand.is_done(&data), "{text}");
        }
    }

    #[test]
    fn nothing_written_is_no_mistake_and_not_done() {
        let (data, _) = right("AB2");
        assert_eq!(ByHand::default().mistakes(&data), vec![]);
        assert!(!ByHand::default().is_done(&data));
    }

    #[test]
    fn mistakes_are_told_apart() {
        let case = |change: fn(&mut ByHand)| {
            let (data, mut by_hand) = right("A<7");
            change(&mut by_hand);
            // 10·7 + 0·3 + 7·1 = 77
            by_hand.mistakes(&data)
        };
        // The products are right for what was written before them, so only they change along.
        assert_eq!(
            case(|b| (b.values[0], b.products[0], b.sum, b.digit) =
                (Some(11), Some(77), Some(84), Some(4))),
            [(Cell::Value(0), Mistake::LetterOffByOne)]
        );
        assert_eq!(
            case(|b| (b.values[0], b.products[0], b.sum, b.digit) =
                (Some(1), Some(7), Some(14), Some(4))),
            [(Cell::Value(0), Mistake::LetterCountedFromOne)]
        );
        assert_eq!(
            case(|b| b.values[1] = Some(5)),
            [
                (Cell::Value(1), Mistake::FillerIsNotZero),
                (Cell::Product(1), Mistake::ProductIsWrong)
            ]
        );
        assert_eq!(
            case(|b| b.products[2] = Some(8)),
            [(Cell::Product(2), Mistake::AddedNotMultiplied), (Cell::Sum, Mistake::SumIsWrong)]
        );
        assert_eq!(case(|b| b.sum = Some(97)), [(Cell::Sum, Mistake::SumIsWrong)]);
        assert_eq!(case(|b| b.digit = Some(3)), [(Cell::Digit, Mistake::ComplementNotRemainder)]);
        assert_eq!(case(|b| b.digit = Some(77)), [(Cell::Digit, Mistake::NotOneDigit)]);
        assert_eq!(case(|b| b.digit = Some(0)), [(Cell::Digit, Mistake::RemainderIsWrong)]);
    }

    #[test]
    fn the_quotient_is_told_from_other_digits() {
        let (data, mut by_hand) = right("520727");
        by_hand.digit = Some(10);
        assert_eq!(by_hand.mistakes(&data), [(Cell::Digit, Mistake::QuotientNotRemainder)]);
    }

    #[test]
    fn an_order_of_weights_is_seen_as_a_whole() {
        let weights = |weights: &[u32]| {
            let (data, _) = right("12345");
            let by_hand = ByHand {
                weights: weights.iter().copied().map(Some).collect(),
                ..ByHand::default()
            };
            by_hand.mistakes(&data).into_iter().map(|(_, mistake)| mistake).collect::<Vec<_>>()
        };
        assert!(weights(&[3, 7, 1, 3, 7]).iter().all(|m| *m == Mistake::WeightsFromTheRight));
        assert!(weights(&[1, 3, 7, 1, 3]).iter().all(|m| *m == Mistake::WeightsInReverse));
        assert_eq!(weights(&[7, 3, 2, 7, 3]), [Mistake::AnotherWeight]);
    }
}
