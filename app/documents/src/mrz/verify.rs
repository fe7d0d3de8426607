//! The check digits of a zone, recomputed one by one.

use serde::{Deserialize, Serialize};

use super::{Mrz, NumberLayout};
use crate::character::MrzCharacter;
use crate::check_digit::{CheckDigit, Working};
use crate::field::{Field, Role, Span};

/// One check digit: what it covers, what is printed, what should be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Check {
    /// Which check digit.
    pub digit: Field,
    /// What it is computed over, in order.
    pub covers: Vec<Span>,
    /// The characters there.
    pub data: Vec<MrzCharacter>,
    /// Where it is printed. In the optional data, if the document number is long.
    pub place: Span,
    pub printed: MrzCharacter,
    pub computed: CheckDigit,
    pub verdict: Verdict,
}

/// How a printed check digit agrees with the computed one.
///
/// A wrong digit is a reason to look closer, no proof of fraud; a right one is no proof of
/// genuineness (Doc 9303 Part 3 §7 knows genuine documents with wrong digits).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Right,
    /// `<` for the optional data of TD3 when there are none: a State may print that or `0`
    /// (Doc 9303 Part 4 §4.2.2.2, position 43).
    LeftBlank,
    Wrong,
    /// `<` where a digit must be.
    Missing,
    /// A letter.
    NotADigit,
}

impl Verdict {
    /// As Doc 9303 wants it.
    pub fn is_right(self) -> bool {
        match self {
            Self::Right | Self::LeftBlank => true,
            Self::Wrong | Self::Missing | Self::NotADigit => false,
        }
    }
}

impl Check {
    /// How the digit is computed, for showing it.
    pub fn working(&self) -> Working {
        Working::of(&self.data)
    }
}

impl Mrz {
    /// Every check digit that the format has, in reading order. Visas have three, TD1 and TD2
    /// four, TD3 five.
    pub fn verify(&self) -> Vec<Check> {
        let digits = self.format.fields().iter().map(|at| at.field);
        digits
            .filter(|field| field.role() == Role::CheckDigit)
            .filter_map(|digit| self.check(digit))
            .collect()
    }

    /// One check digit, if the format has it.
    pub fn check(&self, digit: Field) -> Option<Check> {
        let mut place = self.format.span(digit)?;
        let mut covers = self.format.covered_by(digit);
        if digit == Field::DocumentNumberDigit
            && let NumberLayout::Long { rest, digit, .. } = self.number_layout()
        {
            covers.push(rest);
            place = digit;
        }
        let data: Vec<MrzCharacter> =
            covers.iter().flat_map(|span| self.at(*span)).copied().collect();
        let printed = *self.at(place).first()?;
        let computed = CheckDigit::of(&data);
        Some(Check {
            digit,
            verdict: verdict(digit, &data, printed, computed),
            covers,
            data,
            place,
            printed,
            computed,
        })
    }
}

fn verdict(
    digit: Field,
    data: &[MrzCharacter],
    printed: MrzCharacter,
    computed: CheckDigit,
) -> Verdict {
    let is_blank = data.iter().all(|character| character.is_filler());
    if printed == computed.character() {
        Verdict::Right
    } else if printed.is_digit() {
        Verdict::Wrong
    } else if printed.is_letter() {
        Verdict::NotADigit
    } else if digit == Field::OptionalDataDigit && is_blank {
        Verdict::LeftBlank
    } else {
        Verdict::Missing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mrz::{Tolerance, parse};

    const PASSPORT: [&str; 2] = [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ];

    /// The checks that do not agree, of a zone as it is printed.
    fn check(lines: &[&str], expected: &[(Field, Verdict, u8)]) {
        let mrz = parse(&lines.join("\n"), Tolerance::AsPrinted).mrz.unwrap();
        let found: Vec<_> = mrz
            .verify()
            .into_iter()
            .filter(|check| check.verdict != Verdict::Right)
            .map(|check| (check.digit, check.verdict, check.computed.value()))
            .collect();
        assert_eq!(found, expected, "{lines:?}");
    }

    #[test]
    fn a_changed_birth_date_is_seen_twice() {
        check(&PASSPORT, &[]);
        check(
            &[PASSPORT[0], "L898902C36UTO7408132F1204159ZE184226B<<<<<10"],
            &[
                (Field::BirthDateDigit, Verdict::Wrong, 3),
                (Field::CompositeDigit, Verdict::Wrong, 7),
            ],
        );
    }

    #[test]
    fn a_change_where_nothing_looks_is_not_seen() {
        check(
            &[
                "PDRUSERIKSSON<<ANTON<<<<<<<<<<<<<<<<<<<<<<<<",
                "L898902C36RUS7408122M1204159ZE184226B<<<<<10",
            ],
            &[],
        );
        // L for 1: equal modulo 10.
        check(&[PASSPORT[0], "1898902C36UTO7408122F1204159ZE184226B<<<<<10"], &[]);
    }

    #[test]
    fn the_digit_over_no_optional_data_may_be_zero_or_a_filler() {
        let line = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<";
        check(&[PASSPORT[0], &format!("{line}08")], &[]);
        check(
            &[PASSPORT[0], &format!("{line}<8")],
            &[(Field::OptionalDataDigit, Verdict::LeftBlank, 0)],
        );
        check(
            &[PASSPORT[0], &format!("{line}18")],
            &[
                (Field::OptionalDataDigit, Verdict::Wrong, 0),
                (Field::CompositeDigit, Verdict::Wrong, 9),
            ],
        );
    }

    #[test]
    fn a_filler_or_a_letter_is_no_check_digit() {
        check(
            &[PASSPORT[0], "L898902C3<UTO740812CF1204159ZE184226B<<<<<<<"],
            &[
                (Field::DocumentNumberDigit, Verdict::Missing, 6),
                (Field::BirthDateDigit, Verdict::NotADigit, 2),
                (Field::OptionalDataDigit, Verdict::Missing, 1),
                (Field::CompositeDigit, Verdict::Missing, 7),
            ],
        );
    }

    #[test]
    fn a_check_says_where_it_looks_and_shows_the_working() {
        let text = "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<<<<<<<<<<<<<<";
        let mrz = parse(text, Tolerance::AsPrinted).mrz.unwrap();
        let check = mrz.check(Field::DocumentNumberDigit).unwrap();
        assert_eq!(check.covers, [Span::new(1, 6, 14), Span::new(1, 16, 18)]);
        assert_eq!(check.place, Span::new(1, 19, 19));
        assert_eq!(crate::character::text(&check.data), "D23145890734");
        assert_eq!(check.working().remainder, check.computed);
        assert_eq!(check.verdict, Verdict::Right);
    }
}
