//! Cardinal plural categories for whole numbers (CLDR 48).

use course::Lang;

/// A CLDR plural category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plural {
    One,
    Few,
    Many,
    Other,
}

/// The category of a whole number. Armenian `one` covers 0 and 1.
pub const fn plural(lang: Lang, count: u32) -> Plural {
    match lang {
        Lang::En => match count {
            1 => Plural::One,
            _ => Plural::Other,
        },
        Lang::Hy => match count {
            0 | 1 => Plural::One,
            _ => Plural::Other,
        },
        Lang::Ru => match (count % 10, count % 100) {
            (1, tens) if tens != 11 => Plural::One,
            (2..=4, tens) if tens < 12 || tens > 14 => Plural::Few,
            _ => Plural::Many,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_those_of_cldr() {
        let cases = [
            (Lang::En, 0, Plural::Other),
            (Lang::En, 1, Plural::One),
            (Lang::En, 2, Plural::Other),
            (Lang::Hy, 0, Plural::One),
            (Lang::Hy, 1, Plural::One),
            (Lang::Hy, 2, Plural::Other),
            (Lang::Ru, 0, Plural::Many),
            (Lang::Ru, 1, Plural::One),
            (Lang::Ru, 3, Plural::Few),
            (Lang::Ru, 11, Plural::Many),
            (Lang::Ru, 12, Plural::Many),
            (Lang::Ru, 21, Plural::One),
            (Lang::Ru, 24, Plural::Few),
            (Lang::Ru, 111, Plural::Many),
        ];
        for (lang, count, expected) in cases {
            assert_eq!(plural(lang, count), expected, "{lang:?} {count}");
        }
    }
}
