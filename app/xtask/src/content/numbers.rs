//! The numbers and codes that a text must keep in every language.
//!
//! Numbers are compared as a reader understands them: “260,000”, “260 000” and “260000” are one
//! number, “1.5” and “1,5” too. Codes are what no language translates: `P<`, TD3, XXB.

use std::collections::BTreeSet;

/// The numbers of a text, sorted, each as often as it stands there. Digits inside a code (TD3) are
/// not numbers; the digits of “19-րդ” and “5th” are.
pub fn numbers(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_ascii_digit() {
            at += 1;
        } else if at > 0 && (chars[at - 1].is_ascii_alphabetic() || chars[at - 1] == '<') {
            at += digits(&chars, at);
        } else {
            let (number, length) = number(&chars[at..]);
            found.push(number);
            at += length;
        }
    }
    found.sort();
    found
}

/// The number that a text begins with, without separators of thousands, and its length.
fn number(chars: &[char]) -> (String, usize) {
    let mut length = digits(chars, 0);
    let mut number: String = chars[..length].iter().collect();
    // Thousands: at most three digits, then groups of exactly three.
    if length <= 3 && !number.starts_with('0') {
        while length < chars.len()
            && matches!(chars[length], ',' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
            && digits(chars, length + 1) == 3
        {
            number.extend(&chars[length + 1..length + 4]);
            length += 4;
        }
    }
    // A fraction, a time of day or a date in digits.
    while length < chars.len()
        && matches!(chars[length], '.' | ',' | ':')
        && digits(chars, length + 1) > 0
    {
        let more = digits(chars, length + 1);
        number.push('.');
        number.extend(&chars[length + 1..=length + more]);
        length += 1 + more;
    }
    (number, length)
}

fn digits(chars: &[char], from: usize) -> usize {
    chars[from.min(chars.len())..].iter().take_while(|c| c.is_ascii_digit()).count()
}

/// Codes that must be the same in every language: with `<`, or capitals and digits together, or
/// the State of all specimens.
pub fn codes(text: &str) -> BTreeSet<String> {
    latin_words(text)
        .filter(|word| {
            let has_digit = word.bytes().any(|b| b.is_ascii_digit());
            let has_letter = word.bytes().any(|b| b.is_ascii_uppercase());
            let only =
                word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'<');
            only && (word.contains('<') || (has_digit && has_letter) || *word == "UTO")
        })
        .map(str::to_owned)
        .collect()
}

/// All words of two and more Latin capitals. A translation may leave some out (UN, ICAO have
/// translated names), but it invents none.
pub fn capitals(text: &str) -> BTreeSet<String> {
    latin_words(text)
        .filter(|word| word.bytes().all(|b| b.is_ascii_uppercase()))
        .map(str::to_owned)
        .collect()
}

fn latin_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '<')).filter(|word| word.len() >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_a_reader_understands_it() {
        let check = |text: &str, expected: &[&str]| assert_eq!(numbers(text), expected, "{text}");
        check("260,000 drams", &["260000"]);
        check("260 000 դրամ, 260\u{a0}000", &["260000", "260000"]);
        check("1,560,000", &["1560000"]);
        check("1,5 и 1.5", &["1.5", "1.5"]);
        check("18:30, 05.02.2025", &["05.02.2025", "18.30"]);
        check("19-րդ, 5th, 2004–2006", &["19", "2004", "2006", "5"]);
        check("In 2007 120 people, 1, 2", &["1", "120", "2", "2007"]);
        check("TD3, XXB, AB2134<<<1", &[]);
        check("100, 200", &["100", "200"]);
        check("1,0000", &["1.0000"]);
    }

    #[test]
    fn codes_are_kept_and_names_are_not() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(codes(text).iter().map(String::as_str).collect::<Vec<_>>(), expected);
        };
        check("P<UTO ICAO TD3 a < b 112 UTO", &["P<UTO", "TD3", "UTO"]);
        check("TD3-ի, 5th", &["TD3"]);
        assert_eq!(capitals("ICAO Doc TD3 A").into_iter().collect::<Vec<_>>(), ["ICAO"]);
    }
}
