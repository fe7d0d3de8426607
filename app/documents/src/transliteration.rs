//! National letters to `A`–`Z` (Doc 9303 Part 3 §6).
//!
//! §6.A is here in full; it gives some letters several spellings, and the issuing State chooses.
//! Of §6.B the Russian alphabet is here; Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian
//! have exceptions there, and half-right names are worse than none. §6.C (Arabic) is left out.
//!
//! Doc 9303 has **no Armenian table**. An Armenian name enters the zone in the Latin spelling that
//! the State prints on the page, and two documents of one person may well differ in it.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Writes letters in `A`–`Z`, taking the first spelling that the table gives.
///
/// Digits, spaces and punctuation pass through: they are the business of [`crate::name`].
///
/// # Errors
/// At the first letter that cannot be written.
pub fn transliterate(text: &str) -> Result<String, NoTransliteration> {
    let mut latin = String::with_capacity(text.len());
    for character in text.chars() {
        match spellings(character)? {
            Spellings::Table(spellings) => latin.push_str(spellings[0]),
            Spellings::Itself(itself) => latin.push_str(&itself),
        }
    }
    Ok(latin)
}

/// Every spelling of one letter, the preferred one first: `Ü` is `UE`, `UXX` or `U`.
///
/// # Errors
/// If the letter has no table.
pub fn alternatives(letter: char) -> Result<Vec<String>, NoTransliteration> {
    Ok(match spellings(letter)? {
        Spellings::Table(spellings) => spellings.iter().copied().map(String::from).collect(),
        Spellings::Itself(itself) => vec![itself],
    })
}

/// The Latin spelling is one of those that the tables allow for the text.
///
/// # Errors
/// At the first letter that cannot be written.
pub fn spells(text: &str, latin: &str) -> Result<bool, NoTransliteration> {
    // How far into `latin` one can have come after each letter. A set, because spellings differ
    // in length.
    let mut reached = vec![0];
    for letter in text.chars() {
        let spellings = alternatives(letter)?;
        let mut next: Vec<usize> = reached
            .iter()
            .flat_map(|&from| {
                let rest = &latin[from..];
                let fitting = spellings.iter().filter(|spelling| rest.starts_with(*spelling));
                fitting.map(move |spelling| from + spelling.len())
            })
            .collect();
        next.sort_unstable();
        next.dedup();
        reached = next;
    }
    Ok(reached.contains(&latin.len()))
}

/// A letter that this crate cannot write in `A`–`Z`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoTransliteration {
    /// Doc 9303 has no table for the Armenian script. Use the Latin spelling of the document.
    #[error("Doc 9303 has no table for Armenian ({0:?})")]
    ArmenianHasNoTable(char),
    /// Doc 9303 has a table, which is not in this crate.
    #[error("the table for {0:?} is not in this crate")]
    TableNotIncluded(char),
    /// Doc 9303 has no table for the script either.
    #[error("no table for {0:?}")]
    NoTable(char),
}

enum Spellings {
    Table(&'static [&'static str]),
    /// Already fit for the zone, or not a letter at all; in capitals.
    Itself(String),
}

fn spellings(character: char) -> Result<Spellings, NoTransliteration> {
    let capital = if character == 'ß' {
        // Unicode turns ß into SS, which is right, but the table has the capital letter.
        "ẞ".to_owned()
    } else {
        character.to_uppercase().collect::<String>()
    };
    let mut capitals = capital.chars();
    if let (Some(single), None) = (capitals.next(), capitals.next())
        && let Some(table) = latin(single).or_else(|| russian(single))
    {
        return Ok(Spellings::Table(table));
    }
    match character {
        _ if capital.is_ascii() => Ok(Spellings::Itself(capital)),
        '\u{0530}'..='\u{058F}' | '\u{FB13}'..='\u{FB17}' => {
            Err(NoTransliteration::ArmenianHasNoTable(character))
        }
        // Some apostrophes count as letters in Unicode.
        '\u{02B9}'..='\u{02C1}' => Ok(Spellings::Itself(capital)),
        // A separate accent on the letter before it: the letter alone is a right spelling.
        '\u{0300}'..='\u{036F}' => Ok(Spellings::Itself(String::new())),
        '\u{0400}'..='\u{052F}' | '\u{0600}'..='\u{06FF}' if character.is_alphabetic() => {
            Err(NoTransliteration::TableNotIncluded(character))
        }
        _ if character.is_alphabetic() => Err(NoTransliteration::NoTable(character)),
        _ => Ok(Spellings::Itself(capital)),
    }
}

/// Doc 9303 Part 3 §6.A.
fn latin(capital: char) -> Option<&'static [&'static str]> {
    Some(match capital {
        'Ä' => &["AE", "A"],
        'Å' => &["AA", "A"],
        'Ñ' => &["N", "NXX"],
        'Ö' => &["OE", "O"],
        'Ü' => &["UE", "UXX", "U"],
        'Æ' => &["AE"],
        'Ĳ' => &["IJ"],
        'Ø' | 'Œ' => &["OE"],
        'Þ' => &["TH"],
        'ẞ' => &["SS"],
        'À' | 'Á' | 'Â' | 'Ã' | 'Ā' | 'Ă' | 'Ą' => &["A"],
        'Ç' | 'Ć' | 'Ĉ' | 'Ċ' | 'Č' => &["C"],
        'Ð' | 'Ď' | 'Đ' => &["D"],
        'È' | 'É' | 'Ê' | 'Ë' | 'Ē' | 'Ĕ' | 'Ė' | 'Ę' | 'Ě' => &["E"],
        'Ĝ' | 'Ğ' | 'Ġ' | 'Ģ' => &["G"],
        'Ĥ' | 'Ħ' => &["H"],
        'Ì' | 'Í' | 'Î' | 'Ï' | 'Ĩ' | 'Ī' | 'Ĭ' | 'Į' | 'İ' => &["I"],
        'Ĵ' => &["J"],
        'Ķ' => &["K"],
        'Ĺ' | 'Ļ' | 'Ľ' | 'Ŀ' | 'Ł' => &["L"],
        'Ń' | 'Ņ' | 'Ň' | 'Ŋ' => &["N"],
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ō' | 'Ŏ' | 'Ő' => &["O"],
        'Ŕ' | 'Ŗ' | 'Ř' => &["R"],
        // Ș and Ț with a comma below are not in the table. They are the Romanian letters that it
        // lists with a cedilla, and older documents print them so.
        'Ś' | 'Ŝ' | 'Ş' | 'Ș' | 'Š' => &["S"],
        'Ţ' | 'Ț' | 'Ť' | 'Ŧ' => &["T"],
        'Ù' | 'Ú' | 'Û' | 'Ũ' | 'Ū' | 'Ŭ' | 'Ů' | 'Ű' | 'Ų' => &["U"],
        'Ŵ' => &["W"],
        'Ý' | 'Ŷ' | 'Ÿ' => &["Y"],
        'Ź' | 'Ż' | 'Ž' => &["Z"],
        _ => return None,
    })
}

/// Doc 9303 Part 3 §6.B, the 33 letters of Russian.
fn russian(capital: char) -> Option<&'static [&'static str]> {
    Some(match capital {
        'А' => &["A"],
        'Б' => &["B"],
        'В' => &["V"],
        'Г' => &["G"],
        'Д' => &["D"],
        'Е' | 'Ё' | 'Э' => &["E"],
        'Ж' => &["ZH"],
        'З' => &["Z"],
        'И' | 'Й' => &["I"],
        'К' => &["K"],
        'Л' => &["L"],
        'М' => &["M"],
        'Н' => &["N"],
        'О' => &["O"],
        'П' => &["P"],
        'Р' => &["R"],
        'С' => &["S"],
        'Т' => &["T"],
        'У' => &["U"],
        'Ф' => &["F"],
        'Х' => &["KH"],
        'Ц' => &["TS"],
        'Ч' => &["CH"],
        'Ш' => &["SH"],
        'Щ' => &["SHCH"],
        'Ъ' => &["IE"],
        'Ы' => &["Y"],
        // The table has no row for the soft sign; in practice nothing is written for it.
        'Ь' => &[""],
        'Ю' => &["IU"],
        'Я' => &["IA"],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, latin: &str) {
        assert_eq!(transliterate(text).as_deref(), Ok(latin), "{text}");
        assert_eq!(spells(text, latin), Ok(true), "{text} as {latin}");
    }

    #[test]
    fn latin_letters() {
        check("Eriksson", "ERIKSSON");
        check("Müller", "MUELLER");
        check("Åse Øst", "AASE OEST");
        check("Weiß WEIẞ", "WEISS WEISS");
        check("Ñuñoa", "NUNOA");
        check("Łódź", "LODZ");
        check("Çağış", "CAGIS");
        check("İIıi", "IIII");
        check("Þór Æsir Œuvre", "THOR AESIR OEUVRE");
        check("Ștefan Țepeș", "STEFAN TEPES");
    }

    #[test]
    fn russian_letters() {
        check("Щербакова", "SHCHERBAKOVA");
        check("Юлия", "IULIIA");
        check("Ёж подъезд Ольга", "EZH PODIEEZD OLGA");
        check("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "ABVGDEEZHZIIKLMNOPRSTUFKHTSCHSHSHCHIEYEIUIA");
    }

    #[test]
    fn what_is_no_letter_passes_through() {
        check("O'Connor-Smith, 3", "O'CONNOR-SMITH, 3");
        check("O’Connor Oʼconnor", "O’CONNOR OʼCONNOR");
    }

    #[test]
    fn an_accent_of_its_own_disappears() {
        check("E\u{301}va", "EVA");
        check("Андреи\u{306}", "ANDREI");
    }

    #[test]
    fn some_letters_have_several_right_spellings() {
        for (letter, expected) in [
            ('Ü', vec!["UE", "UXX", "U"]),
            ('ö', vec!["OE", "O"]),
            ('Ä', vec!["AE", "A"]),
            ('å', vec!["AA", "A"]),
            ('ñ', vec!["N", "NXX"]),
            ('ß', vec!["SS"]),
            ('x', vec!["X"]),
        ] {
            assert_eq!(alternatives(letter).unwrap(), expected, "{letter}");
        }
        for (latin, right) in [
            ("MUELLER", true),
            ("MULLER", true),
            ("MUXXLLER", true),
            ("MULER", false),
            ("MUELLERS", false),
            ("MUELLE", false),
        ] {
            assert_eq!(spells("Müller", latin), Ok(right), "{latin}");
        }
        assert_eq!(spells("Ü", "é"), Ok(false));
    }

    #[test]
    fn scripts_without_a_table_say_so() {
        for (letter, error) in [
            ('Ա', NoTransliteration::ArmenianHasNoTable('Ա')),
            ('և', NoTransliteration::ArmenianHasNoTable('և')),
            ('՛', NoTransliteration::ArmenianHasNoTable('՛')),
            ('Ї', NoTransliteration::TableNotIncluded('Ї')),
            ('ع', NoTransliteration::TableNotIncluded('ع')),
            ('ა', NoTransliteration::NoTable('ა')),
            ('Ω', NoTransliteration::NoTable('Ω')),
            ('漢', NoTransliteration::NoTable('漢')),
        ] {
            assert_eq!(transliterate(&letter.to_string()), Err(error));
            assert_eq!(spells("ok", "OK").and(alternatives(letter)), Err(error));
        }
    }
}
