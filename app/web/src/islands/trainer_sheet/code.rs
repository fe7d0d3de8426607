//! The code of a sheet: everything that the sheet follows from, short enough to be typed from a board.
//!
//! ```text
//! M2-06-K7QX    class · difficulty · how many cases · which of a million such sheets
//! ```

use std::fmt;

use documents::alteration::FraudClass;
use documents::difficulty::Difficulty;

/// A sheet, named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SheetCode {
    class: SheetClass,
    difficulty: SheetDifficulty,
    count: u8,
    /// 20 bits.
    number: u32,
}

/// Which documents are on a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetClass {
    Mixed,
    Of(FraudClass),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetDifficulty {
    Easy,
    Medium,
    Hard,
}

/// Digits and letters without those that are taken for others when somebody writes by hand (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl SheetClass {
    const fn letter(self) -> char {
        match self {
            Self::Mixed => 'M',
            Self::Of(FraudClass::Data) => 'D',
            Self::Of(FraudClass::Paper) => 'P',
            Self::Of(FraudClass::Print) => 'R',
            Self::Of(FraudClass::Optical) => 'V',
            Self::Of(FraudClass::Page) => 'G',
            Self::Of(FraudClass::Chip) => 'C',
            Self::Of(FraudClass::Identity) => 'Y',
        }
    }
}

impl SheetDifficulty {
    pub(super) const ALL: [Self; 3] = [Self::Easy, Self::Medium, Self::Hard];

    const fn digit(self) -> char {
        match self {
            Self::Easy => '1',
            Self::Medium => '2',
            Self::Hard => '3',
        }
    }

    pub(super) fn difficulty(self) -> Difficulty {
        Difficulty::nearest(match self {
            Self::Easy => 10,
            Self::Medium => 40,
            Self::Hard => 75,
        })
    }
}

impl SheetCode {
    /// As many cases as a sheet has at most.
    pub(super) const MOST: u8 = 12;

    /// Of the number only 20 bits count.
    pub(super) fn new(
        class: SheetClass,
        difficulty: SheetDifficulty,
        count: u8,
        number: u64,
    ) -> Self {
        let number = u32::try_from(number & 0xf_ffff).unwrap_or_default();
        Self { class, difficulty, count: count.clamp(1, Self::MOST), number }
    }

    pub(super) const fn class(self) -> SheetClass {
        self.class
    }

    pub(super) const fn difficulty(self) -> SheetDifficulty {
        self.difficulty
    }

    pub(super) const fn count(self) -> u8 {
        self.count
    }

    pub(super) const fn number(self) -> u32 {
        self.number
    }

    /// Reads what somebody typed: small letters, spaces and missing hyphens do not matter. `None` for anything else.
    pub(super) fn read(text: &str) -> Option<Self> {
        let signs: Vec<char> = text
            .chars()
            .filter(|sign| sign.is_alphanumeric())
            .map(|sign| sign.to_ascii_uppercase())
            .collect();
        let (head, tail) = (signs.get(..4)?, signs.get(4..8)?);
        if signs.len() != 8 {
            return None;
        }
        let class = SheetClass::ALL.into_iter().find(|class| class.letter() == head[0])?;
        let difficulty = SheetDifficulty::ALL.into_iter().find(|one| one.digit() == head[1])?;
        let digits: String =
            head[2..].iter().map(|sign| if *sign == 'O' { '0' } else { *sign }).collect();
        let count: u8 = digits.parse().ok()?;
        if !(1..=Self::MOST).contains(&count) {
            return None;
        }
        let number = tail.iter().try_fold(0_u32, |number, sign| {
            let sign = match sign {
                'O' => '0',
                'I' | 'L' => '1',
                other => *other,
            };
            let value = ALPHABET.iter().position(|known| char::from(*known) == sign)?;
            Some(number * 32 + u32::try_from(value).ok()?)
        })?;
        Some(Self { class, difficulty, count, number })
    }
}

impl fmt::Display for SheetCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}-{:02}-", self.class.letter(), self.difficulty.digit(), self.count)?;
        for shift in [15, 10, 5, 0] {
            let sign = ALPHABET.get((self.number >> shift & 31) as usize).copied().unwrap_or(b'0');
            write!(formatter, "{}", char::from(sign))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read() {
        for class in SheetClass::ALL {
            for difficulty in SheetDifficulty::ALL {
                for (count, number) in [(1, 0), (6, 0x7_1234), (12, 0xf_ffff), (7, u64::MAX)] {
                    let code = SheetCode::new(class, difficulty, count, number);
                    assert_eq!(SheetCode::read(&code.to_string()), Some(code));
                }
            }
        }
        let code = SheetCode::new(SheetClass::Mixed, SheetDifficulty::Medium, 6, 0x9_1234);
        assert_eq!(code.to_string(), "M2-06-J4HM");
    }

    #[test]
    fn hands_write_codes_in_many_ways() {
        let code = SheetCode::read("M2-06-K01X");
        assert!(code.is_some());
        for text in ["m2-06-k01x", " M2 06 K01X ", "m206k01x", "M2-O6-KOIX", "m2–06–kolx"] {
            assert_eq!(SheetCode::read(text), code, "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_code() {
        let table = [
            "",
            "M2-06-K7Q",
            "M2-06-K7QXX",
            "X2-06-K7QX",
            "M4-06-K7QX",
            "M2-00-K7QX",
            "M2-13-K7QX",
            "M2-06-K7QU",
            "Մ2-06-K7QX",
            "M2-0Ա-K7QX",
            "<script>",
        ];
        for text in table {
            assert_eq!(SheetCode::read(text), None, "{text}");
        }
    }
}
