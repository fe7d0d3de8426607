//! How hard a case is.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// 0, the traces leap to the eye, to 100, hardly anybody sees them.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(try_from = "u8", into = "u8")]
pub struct Difficulty(u8);

impl Difficulty {
    pub const EASIEST: Self = Self(0);
    pub const HARDEST: Self = Self(100);

    /// # Errors
    /// If it is above 100.
    pub const fn new(difficulty: u8) -> Result<Self, TooDifficult> {
        if difficulty <= 100 { Ok(Self(difficulty)) } else { Err(TooDifficult(difficulty)) }
    }

    /// The nearest difficulty to a number.
    pub fn nearest(number: i32) -> Self {
        Self(u8::try_from(number.clamp(0, 100)).unwrap_or_default())
    }

    pub const fn get(self) -> u8 {
        self.0
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("a difficulty goes to 100, not {0}")]
pub struct TooDifficult(pub u8);

impl TryFrom<u8> for Difficulty {
    type Error = TooDifficult;

    fn try_from(difficulty: u8) -> Result<Self, TooDifficult> {
        Self::new(difficulty)
    }
}

impl From<Difficulty> for u8 {
    fn from(difficulty: Difficulty) -> u8 {
        difficulty.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difficulty_lies_between_0_and_100() {
        assert_eq!(Difficulty::new(101), Err(TooDifficult(101)));
        assert_eq!(
            [-7, 0, 55, 300].map(|number| Difficulty::nearest(number).get()),
            [0, 0, 55, 100]
        );
    }
}
