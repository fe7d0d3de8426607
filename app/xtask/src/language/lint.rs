//! Signs and letters that are wrong in a language, whatever the word.
//!
//! Each rule looks at one place of one line and says whether the fault is there. The rules look at
//! characters and not through regular expressions, because most of them depend on a neighbour and
//! the crate `regex` cannot look around.

use course::Lang;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::Finding;
use super::plain_text::NOT_WORDS;

/// Everything that is wrong in a plain text (no Markdown), by line.
pub fn lint(lang: Lang, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let mut report = |message: String, remedy: &str| {
            findings.push(Finding { line: index + 1, message, remedy: remedy.to_owned() });
        };
        let chars: Vec<char> = line.chars().collect();
        for rule in rules(lang) {
            for at in (0..chars.len()).filter(|at| (rule.is_broken)(&chars, *at)) {
                report(format!("{}: …{}…", rule.fault, excerpt(&chars, at)), rule.remedy);
            }
        }
        if !is_nfc(line) {
            let composed: String = line.nfc().collect();
            let differs = line.chars().zip(composed.chars()).position(|(a, b)| a != b).unwrap_or(0);
            report(
                format!("letters in pieces (not NFC): …{}…", excerpt(&chars, differs)),
                "type the letter with its mark as one character",
            );
        }
        if lang == Lang::Hy {
            for question in questions_without_mark(line) {
                report(
                    format!("begins with a question word but has no ՞: “{question}”"),
                    "put ՞ on the stressed vowel of the asked word (ո՞վ, ինչո՞ւ)",
                );
            }
            for word in words_in_capitals(line) {
                report(
                    format!("an Armenian word in capitals: “{word}”"),
                    "write it in small letters; if it is an abbreviation, add it to ABBREVIATIONS in language/lint.rs",
                );
            }
        }
    }
    findings.extend(foreign_text(lang, text));
    findings
}

/// A rule about one place.
struct Rule {
    fault: &'static str,
    remedy: &'static str,
    /// Whether the fault is at this place of the line.
    is_broken: fn(&[char], usize) -> bool,
}

fn rules(lang: Lang) -> &'static [Rule] {
    match lang {
        Lang::Hy => ARMENIAN,
        Lang::Ru => RUSSIAN,
        Lang::En => ENGLISH,
    }
}

const DOUBLE_SPACE: Rule = Rule {
    fault: "double space",
    remedy: "write one space",
    is_broken: |line, at| {
        matches!(line[at..], [' ', ' ', ..])
            && at > 0
            && !line[at - 1].is_whitespace()
            && line[at..].iter().find(|c| **c != ' ').is_some_and(|c| !c.is_whitespace())
    },
};

const ARMENIAN: &[Rule] = &[
    Rule {
        fault: "a Latin or Cyrillic letter in an Armenian word",
        remedy: "type the Armenian letter that looks like it (հ h, օ o, ս u, ո n, ց g, զ q, յ j)",
        is_broken: |line, at| {
            let foreign = |c: char| c.is_ascii_alphabetic() || is_cyrillic(c);
            pair(line, at, |a, b| (is_armenian(a) && foreign(b)) || (foreign(a) && is_armenian(b)))
        },
    },
    Rule {
        fault: "an ASCII “:” as full stop",
        remedy: "write ։ (U+0589), or ՝ before an explanation",
        is_broken: |line, at| {
            line[at] == ':'
                && before(line, at).is_some_and(|c| is_armenian(c) || matches!(c, '»' | ')'))
                && after(line, at).is_none_or(char::is_whitespace)
        },
    },
    Rule {
        fault: "“?” or “!”",
        remedy: "put ՞, ՜ or ՛ over the stressed vowel and end the sentence with ։",
        is_broken: |line, at| matches!(line[at], '?' | '!'),
    },
    Rule {
        fault: "a backtick or apostrophe after a word",
        remedy: "write ՝ (U+055D)",
        is_broken: |line, at| {
            matches!(line[at], '`' | '´' | '\'' | '’') && before(line, at).is_some_and(is_armenian)
        },
    },
    Rule {
        fault: "straight or English quotes",
        remedy: "write « »",
        is_broken: |line, at| matches!(line[at], '"' | '“' | '”' | '„'),
    },
    Rule {
        fault: "ԵՒ or Եւ",
        remedy: "write Եվ at the beginning of a sentence, ԵՎ in capitals",
        is_broken: |line, at| line[at] == 'Ե' && matches!(after(line, at), Some('Ւ' | 'ւ')),
    },
    Rule {
        fault: "եւ as two letters",
        remedy: "write the letter և (U+0587)",
        is_broken: |line, at| {
            line[at] == 'ե'
                && after(line, at) == Some('ւ')
                && !matches!(before(line, at), Some('Ե' | 'ե'))
        },
    },
    Rule {
        fault: "ւ that is not part of ու: classical or Western spelling",
        remedy: "write the reformed spelling: վ, յու, ով (իրավունք, հարյուր)",
        is_broken: |line, at| {
            let vowel = match before(line, at) {
                Some(mark) if is_word_mark(mark) => {
                    return line[at] == 'ւ' && !matches!(before(line, at - 1), Some('ո' | 'Ո'));
                }
                vowel => vowel,
            };
            line[at] == 'ւ' && !matches!(vowel, Some('ո' | 'Ո' | 'ե' | 'Ե'))
        },
    },
    Rule {
        fault: "a mark after ու",
        remedy: "put the mark after ո: ո՞ւ, ո՛ւ, ո՜ւ",
        is_broken: |line, at| {
            matches!(line[at], 'ո' | 'Ո')
                && after(line, at) == Some('ւ')
                && after(line, at + 1).is_some_and(is_word_mark)
        },
    },
    Rule {
        fault: "-ութիւն or -եան: classical spelling",
        remedy: "write -ություն, -յան",
        is_broken: |line, at| {
            line[at..].starts_with(&['ո', 'ւ', 'թ', 'ի', 'ւ', 'ն'])
                || (line[at..].starts_with(&['ե', 'ա', 'ն'])
                    && !after(line, at + 2).is_some_and(is_armenian))
        },
    },
    Rule {
        fault: "է inside a word: classical spelling (մէջ, սիրէ)",
        remedy: "write ե (մեջ, սիրե)",
        // չէի, -էլ, որևէ, մանրէաբան are right: there է begins or ends a part of the word.
        is_broken: |line, at| {
            let inner = "բգդզթժիլխծկհձղճմյնշպջռսվտրցփքֆ";
            line[at] == 'է'
                && before(line, at).is_some_and(|c| inner.contains(c))
                && after(line, at).is_some_and(|c| inner.contains(c))
        },
    },
    Rule {
        fault: "Western կը or մը",
        remedy: "write the Eastern form: կ- on the verb, մի before the noun",
        is_broken: |line, at| {
            matches!(line[at], 'կ' | 'մ')
                && after(line, at) == Some('ը')
                && !before(line, at).is_some_and(is_armenian)
                && !after(line, at + 1).is_some_and(is_armenian)
        },
    },
    Rule {
        fault: "the one dot leader U+2024",
        remedy: "write “.”",
        is_broken: |line, at| line[at] == '\u{2024}',
    },
    Rule {
        fault: "the Armenian hyphen U+058A",
        remedy: "write “-”",
        is_broken: |line, at| line[at] == '\u{058a}',
    },
    Rule {
        fault: "՛, ՜ or ՞ outside a word",
        remedy: "put it after the stressed vowel",
        is_broken: |line, at| is_word_mark(line[at]) && !before(line, at).is_some_and(is_armenian),
    },
    DOUBLE_SPACE,
];

const RUSSIAN: &[Rule] = &[
    Rule {
        fault: "a Latin letter in a Russian word",
        remedy: "type the Cyrillic letter that looks like it",
        is_broken: |line, at| {
            pair(line, at, |a, b| {
                (is_cyrillic(a) && b.is_ascii_alphabetic())
                    || (a.is_ascii_alphabetic() && is_cyrillic(b))
            })
        },
    },
    Rule {
        fault: "straight or English quotes",
        remedy: "write « »",
        is_broken: |line, at| matches!(line[at], '"' | '“' | '”'),
    },
    HYPHEN_AS_DASH,
    Rule {
        fault: "a Ukrainian or Belarusian letter",
        remedy: "type the Russian letter",
        is_broken: |line, at| "іїєґўІЇЄҐЎ".contains(line[at]),
    },
    Rule {
        fault: "«нелегальный мигрант»",
        remedy: "say неурегулированный, с неурегулированным статусом",
        is_broken: |line, at| begins_phrase(line, at, "нелегальн", "мигран"),
    },
    DOUBLE_SPACE,
];

const ENGLISH: &[Rule] = &[
    Rule {
        fault: "straight quotes",
        remedy: "write “ ” and ’",
        is_broken: |line, at| matches!(line[at], '"' | '\''),
    },
    HYPHEN_AS_DASH,
    Rule {
        fault: "“illegal migrant”",
        remedy: "say migrant in an irregular situation: no person is illegal",
        is_broken: |line, at| {
            begins_phrase(line, at, "illegal", "migrant")
                || begins_phrase(line, at, "illegal", "immigrant")
        },
    },
    DOUBLE_SPACE,
];

const HYPHEN_AS_DASH: Rule = Rule {
    fault: "a hyphen as dash",
    remedy: "write —",
    is_broken: |line, at| matches!(line[at..], [' ', '-', ' ', ..]),
};

fn is_armenian(c: char) -> bool {
    matches!(c, '\u{0531}'..='\u{0556}' | '\u{0561}'..='\u{0587}')
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{0400}'..='\u{04ff}')
}

/// ՛ ՜ ՞: they stand inside words, on the stressed vowel.
fn is_word_mark(c: char) -> bool {
    matches!(c, '\u{055b}' | '\u{055c}' | '\u{055e}')
}

fn before(line: &[char], at: usize) -> Option<char> {
    line.get(at.checked_sub(1)?).copied()
}

fn after(line: &[char], at: usize) -> Option<char> {
    line.get(at + 1).copied()
}

fn pair(line: &[char], at: usize, is_fault: impl Fn(char, char) -> bool) -> bool {
    after(line, at).is_some_and(|next| is_fault(line[at], next))
}

/// Whether a word that begins with `first` begins here and one that begins with `second` follows.
fn begins_phrase(line: &[char], at: usize, first: &str, second: &str) -> bool {
    if before(line, at).is_some_and(char::is_alphabetic) {
        return false;
    }
    let rest: String = line[at..].iter().flat_map(|c| c.to_lowercase()).collect();
    rest.starts_with(first)
        && rest
            .split_once(char::is_whitespace)
            .is_some_and(|(_, rest)| rest.trim_start().starts_with(second))
}

/// Up to twelve characters on either side.
fn excerpt(line: &[char], at: usize) -> String {
    let end = line.len().min(at + 13);
    line[at.saturating_sub(12)..end].iter().collect::<String>().trim().to_owned()
}

/// Sentences that open with a question word, go on after it, and do not ask.
///
/// A heading without verjaket may (“Ինչ է պահվում”). In “Ով խաբում է, նա է մեղավոր” and “Ինչպես գիտեք, …” the word opens a clause and the comma ends
/// it; “Քանի որ” and “Քանի դեռ” are conjunctions.
fn questions_without_mark(line: &str) -> impl Iterator<Item = &str> {
    const QUESTION_WORDS: [&str; 7] = ["Ինչ", "Ինչու", "Որտեղ", "Ով", "Քանի", "Արդյոք", "Ինչպես"];
    line.split_inclusive('։').map(str::trim).filter(|sentence| {
        let mut words = sentence.trim_start_matches('«').split_whitespace();
        let first = words.next().unwrap_or_default().trim_end_matches(|c| !is_armenian(c));
        sentence.ends_with('։')
            && QUESTION_WORDS.contains(&first)
            && !matches!(words.next(), None | Some("որ" | "դեռ"))
            && !sentence.contains([',', '՞'])
    })
}

/// Known abbreviations. Other Armenian words of capitals are shouting, or the work of a program
/// that gets և wrong (ԵՒ).
const ABBREVIATIONS: &[&str] = &[
    "ԿԲ",
    "ՄԲ",
    "ԱԱԾ",
    "ԱԳՆ",
    "ԱԺ",
    "ԱԻՆ",
    "ԱՁ",
    "ԱՀԿ",
    "ԱՄԷ",
    "ԱՄԿ",
    "ԱՄՆ",
    "ԱՊՀ",
    "ԵԱՀԿ",
    "ԵԱՏՄ",
    "ԵԽ",
    "ԵՄ",
    "ԹՀԳ",
    "ԿԳՄՍՆ",
    "ՀԿ",
    "ՀՀ",
    "ՀՕ",
    "ՄԱԶԾ",
    "ՄԱԿ",
    "ՄԻԵԴ",
    "ՄԻՊ",
    "ՄՄԿ",
    "ՆԳՆ",
    "ՌԴ",
    "ՍՊԸ",
    "ՔԿ",
    "ՓԲԸ",
    "ՓԳՀ",
];

fn words_in_capitals(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c| !is_armenian(c)).filter(|word| {
        word.chars().count() >= 2
            && word.chars().all(|c| matches!(c, '\u{0531}'..='\u{0556}'))
            && !ABBREVIATIONS.contains(word)
    })
}

/// Armenian and Russian text of which more than two letters in five are of another script was left
/// untranslated. Codes (UTO, TD3) do not count, nor do texts too short to judge.
fn foreign_text(lang: Lang, text: &str) -> Option<Finding> {
    let (is_own, script): (fn(char) -> bool, _) = match lang {
        Lang::Hy => (is_armenian, "Armenian"),
        Lang::Ru => (is_cyrillic, "Cyrillic"),
        Lang::En => return None,
    };
    let letters: Vec<char> = text
        .split(|c: char| c.is_whitespace() || c == NOT_WORDS)
        .filter(|word| word.chars().any(char::is_lowercase))
        .flat_map(str::chars)
        .filter(|c| c.is_alphabetic())
        .collect();
    let own = letters.iter().filter(|c| is_own(**c)).count();
    (letters.len() >= 12 && own * 5 < letters.len() * 3).then(|| Finding {
        line: 1,
        message: format!("only {own} of {} letters are {script}", letters.len()),
        remedy: "translate the text, or write codes and foreign words as `code`".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `bad` breaks exactly the rule whose message begins with `fault`; `good` breaks none.
    fn check(lang: Lang, fault: &str, bad: &str, good: &str) {
        let found: Vec<_> = lint(lang, bad).into_iter().map(|finding| finding.message).collect();
        assert!(
            !found.is_empty() && found.iter().all(|message| message.starts_with(fault)),
            "{bad}: {found:?}, expected {fault}"
        );
        assert_eq!(lint(lang, good), [], "{good}");
    }

    #[test]
    fn armenian() {
        let check = |fault, bad, good| check(Lang::Hy, fault, bad, good);
        check("a Latin or Cyrillic", "Սա hայերեն բառ է։", "Սա հայերեն բառ է։");
        check("a Latin or Cyrillic", "անձնաgիր", "անձնագիր, PE-ն, TD3");
        check("a Latin or Cyrillic", "մարդу իրավունքը", "մարդու իրավունքը");
        check("an ASCII “:”", "Անին գնաց:", "Անին գնաց 10:30-ին։");
        check("an ASCII “:”", "ասաց «այո»: Հետո", "ասաց «այո»։ Հետո");
        check("“?” or “!”", "Գիտե՞ս?", "Գիտե՞ս։");
        check("“?” or “!”", "Կանգնի՛ր!", "Կանգնի՛ր։");
        check("a backtick", "Դաս` առաջին", "Դաս՝ առաջին");
        check("a backtick", "Դաս’ առաջին", "Դաս՝ առաջին");
        check("straight or English", "ասաց \"այո\"", "ասաց «այո»");
        check("straight or English", "ասաց “այո”", "ասաց «այո»");
        check("ԵՒ or Եւ", "Եւ գնաց։", "Եվ գնաց։");
        check("եւ as two", "գնաց եւ եկավ", "գնաց և եկավ");
        check("ւ that is not", "իրաւունք", "իրավունք, ո՞ւր, ուր");
        check("a mark after ու", "ինչու՞ գնաց", "ինչո՞ւ գնաց");
        check("-ութիւն or -եան", "Պետրոսեան", "Պետրոսյան");
        check("է inside", "մէջ", "մեջ, չէի, ինչ-որ մեկն էլ, որևէ, մանրէաբան");
        check("Western", "կը գնա", "կգնա");
        check("Western", "մարդ մը", "մի մարդ");
        check("the one dot", "թ\u{2024}", "թ.");
        check("the Armenian hyphen", "մեկ\u{58a}երկու", "մեկ-երկու");
        check("՛, ՜ or ՞ outside", "Գիտես ՞", "Գիտե՞ս");
        check("double space", "մեկ  երկու", "մեկ երկու");
        check("begins with a question", "Ինչ է սա։", "Ի՞նչ է սա։");
        check(
            "begins with a question",
            "Լավ։ «Որտեղ է նա»։",
            "Ով խաբում է, նա է մեղավոր։ Քանի դեռ գիշեր է։ Ինչ է պահվում",
        );
        check("an Armenian word in capitals", "ԴԱՍ առաջին", "ՀՀ-ում, ՄԱԿ-ի և ԱՄՆ-ի, Ա. Դասը");
        check("only 0 of", "Ask for the contract", "Ask պայմանագիրը խնդրի՛ր MRZ UTO TD3 ERIKSSON");
    }

    #[test]
    fn classical_endings_break_two_rules() {
        let found: Vec<_> = lint(Lang::Hy, "օգնութիւն").into_iter().map(|f| f.message).collect();
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn russian() {
        let check = |fault, bad, good| check(Lang::Ru, fault, bad, good);
        check("a Latin letter", "пaспорт", "паспорт TD3");
        check("straight or English", "он сказал \"да\"", "он сказал «да»");
        check("a hyphen as dash", "Ани - ученица", "Ани — ученица, какая-то");
        check("a Ukrainian", "міграция", "миграция");
        check("«нелегальный мигрант»", "о Нелегальных мигрантах", "нелегальная работа мигранта");
        check("double space", "один  два", "один два");
        check("letters in pieces", "и\u{306}од", "йод");
        check("only 0 of", "Ask for the contract", "Спросите договор ICAO");
    }

    #[test]
    fn english() {
        let check = |fault, bad, good| check(Lang::En, fault, bad, good);
        check("straight quotes", "She said \"no\"", "She said “no”");
        check("straight quotes", "don't", "don’t");
        check("a hyphen as dash", "Ani - a pupil", "Ani — a single-minded pupil");
        check("“illegal migrant”", "Illegal migrants", "irregular migrants, illegal work");
        check("double space", "one  two", "one two");
        check("letters in pieces", "cafe\u{301}", "café");
    }

    #[test]
    fn findings_know_their_line_and_place() {
        let found = lint(Lang::Ru, "Хорошо.\nОн был там - и ушёл.");
        assert_eq!(found[0].line, 2);
        assert_eq!(found[0].message, "a hyphen as dash: …Он был там - и ушёл.…");
    }
}
