//! Numbers, percentages and dates as readers write them (CLDR 48: hy-AM, ru-RU, en-GB).

use course::{Day, Lang};

const NBSP: char = '\u{a0}';

/// A whole number with its groups. Armenian leaves four digits together.
pub fn number(lang: Lang, value: u64) -> String {
    let digits = value.to_string();
    let least = if lang == Lang::Hy { 5 } else { 4 };
    if digits.len() < least {
        return digits;
    }
    let separator = if lang == Lang::En { ',' } else { NBSP };
    let mut grouped = String::with_capacity(digits.len() * 4 / 3 + 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// A number that may be below nothing, with a real minus sign.
pub fn signed(lang: Lang, value: i64) -> String {
    let digits = number(lang, value.unsigned_abs());
    if value < 0 { format!("−{digits}") } else { digits }
}

/// What ends a sentence: in Armenian the վերջակետ.
pub const fn full_stop(lang: Lang) -> char {
    match lang {
        Lang::Hy => '։',
        Lang::Ru | Lang::En => '.',
    }
}

/// Hundredths as a decimal fraction of two places.
pub fn hundredths(lang: Lang, value: u64) -> String {
    let mark = if lang == Lang::En { '.' } else { ',' };
    format!("{}{mark}{:02}", number(lang, value / 100), value % 100)
}

/// Per mille as whole per cent, rounded down: 80 % is shown only when it is reached.
pub fn percent(lang: Lang, per_mille: u32) -> String {
    let percent = per_mille / 10;
    if lang == Lang::Ru { format!("{percent}{NBSP}%") } else { format!("{percent}%") }
}

/// A part of one in tenths of a per cent, 0 to 1000.
pub fn per_mille(part: f64) -> u32 {
    u32::try_from(whole(part.clamp(0.0, 1.0) * 1000.0)).unwrap_or_default()
}

/// A part of one in whole per cent, to the nearest.
pub fn share(lang: Lang, part: f64) -> String {
    percent(lang, per_mille(part) + 5)
}

/// A number with one place, with a real minus sign.
pub fn decimal(lang: Lang, value: f64) -> String {
    let tenths = whole(value * 10.0);
    let mark = if lang == Lang::En { '.' } else { ',' };
    let minus = if tenths < 0 { "−" } else { "" };
    let tenths = tenths.unsigned_abs();
    format!("{minus}{}{mark}{}", number(lang, tenths / 10), tenths % 10)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "`as` saturates, which is right for what is shown"
)]
fn whole(value: f64) -> i64 {
    value.round() as i64
}

/// Milliseconds as minutes and whole seconds: `1:05`.
pub fn minutes_and_seconds(millis: u64) -> String {
    let seconds = millis / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A size in megabytes or kilobytes.
pub fn bytes(lang: Lang, bytes: u64) -> String {
    let (value, unit) = if bytes >= 1_000_000 {
        (hundredths(lang, bytes / 10_000), super::shell::megabytes(lang))
    } else {
        (number(lang, bytes.div_ceil(1000)), super::shell::kilobytes(lang))
    };
    format!("{value}{NBSP}{unit}")
}

/// A long date, the month in the genitive: `5 November 2026`, `5 ноября 2026 г.`, `05 նոյեմբերի, 2026 թ.`.
pub fn date(lang: Lang, day: Day) -> String {
    let (year, month, day) = day.civil();
    let month = MONTHS[(month as usize + 11) % 12];
    match lang {
        Lang::En => format!("{day} {} {year}", month.0),
        Lang::Ru => format!("{day}{NBSP}{} {year}{NBSP}г.", month.1),
        Lang::Hy => format!("{day:02}{NBSP}{}, {year}{NBSP}թ.", month.2),
    }
}

/// Month names are data of CLDR rather than words of the interface; the genitive where the language has one.
const MONTHS: [(&str, &str, &str); 12] = [
    ("January", "января", "հունվարի"),
    ("February", "февраля", "փետրվարի"),
    ("March", "марта", "մարտի"),
    ("April", "апреля", "ապրիլի"),
    ("May", "мая", "մայիսի"),
    ("June", "июня", "հունիսի"),
    ("July", "июля", "հուլիսի"),
    ("August", "августа", "օգոստոսի"),
    ("September", "сентября", "սեպտեմբերի"),
    ("October", "октября", "հոկտեմբերի"),
    ("November", "ноября", "նոյեմբերի"),
    ("December", "декабря", "դեկտեմբերի"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_in_cldr() {
        let cases = [
            (Lang::Hy, 1234, "1234"),
            (Lang::Hy, 12345, "12\u{a0}345"),
            (Lang::Ru, 1234, "1\u{a0}234"),
            (Lang::En, 1_234_567, "1,234,567"),
            (Lang::En, 999, "999"),
        ];
        for (lang, value, expected) in cases {
            assert_eq!(number(lang, value), expected);
        }
        assert_eq!(signed(Lang::En, -1500), "−1,500");
        assert_eq!(hundredths(Lang::Ru, 123_405), "1\u{a0}234,05");
        assert_eq!(percent(Lang::Ru, 799), "79\u{a0}%");
        assert_eq!(percent(Lang::Hy, 800), "80%");
    }

    #[test]
    fn fractions_are_rounded_to_the_nearest() {
        assert_eq!(share(Lang::En, 0.146), "15%");
        assert_eq!(share(Lang::Ru, 1.0), "100\u{a0}%");
        assert_eq!(share(Lang::Hy, -0.2), "0%");
        assert_eq!(decimal(Lang::En, 1.96), "2.0");
        assert_eq!(decimal(Lang::Hy, -0.34), "−0,3");
        assert_eq!(decimal(Lang::En, -0.04), "0.0");
        assert_eq!(per_mille(f64::NAN), 0);
    }

    #[test]
    fn a_time_is_minutes_and_whole_seconds() {
        for (millis, expected) in
            [(0, "0:00"), (999, "0:00"), (65_400, "1:05"), (3_600_000, "60:00")]
        {
            assert_eq!(minutes_and_seconds(millis), expected);
        }
    }

    #[test]
    fn dates_are_written_as_in_cldr() {
        let day = Day::new(2026, 11, 5).unwrap();
        assert_eq!(date(Lang::En, day), "5 November 2026");
        assert_eq!(date(Lang::Ru, day), "5\u{a0}ноября 2026\u{a0}г.");
        assert_eq!(date(Lang::Hy, day), "05\u{a0}նոյեմբերի, 2026\u{a0}թ.");
    }
}
