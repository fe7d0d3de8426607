//! What the Armenian dictionary lacks: a sound affix file, Եվ, and inflected forms.
//!
//! A word takes its endings in a fixed order: stem, plural, case, article (`քարտ` `եր` `ից` `ը`).
//! We take them off in the opposite order and look each result up. Two lists of rules differ in how
//! much they trust the result:
//!
//! - A dictionary word brings its own table of endings with it. Only what those tables forget is
//!   taken off ([`dictionary_forms`]): taking off everything would accept `անձնագիրի`, where the
//!   dictionary rightly asks for `անձնագրի`.
//! - A word of the project's list has no table. All regular endings are taken off ([`list_forms`]),
//!   so that `թրաֆիքինգ` also stands for `թրաֆիքինգից`, and `ձևաթուղթ` for `ձևաթղթերի`.

use std::collections::BTreeSet;
use std::fmt::Write;

/// Words that the dictionary may know although it does not know this form of them.
///
/// Articles on any part of speech (`տասնութը`, `երկրորդինը`), stems that lose a vowel (`կորստի`,
/// `ամսաթվերն`), imperatives (`դրեք`), չ- and ամենա- and -ամյա.
pub fn dictionary_forms(word: &str) -> BTreeSet<String> {
    let with_article = after(&[word.to_owned()].into(), &[ARTICLES, POSSESSIONS]);
    let mut forms = with_article.clone();
    for form in &with_article {
        forms.extend(form.strip_suffix("եք").map(|stem| format!("{stem}ել")));
        forms.extend(form.strip_suffix("ամյա").map(str::to_owned));
        forms.extend(form.strip_prefix("ամենա").map(str::to_owned));
        let denied = form.strip_prefix('չ');
        forms.extend(denied.filter(|rest| has_verb_ending(rest)).map(str::to_owned));
    }
    forms.extend(after(&with_article, &[FEMININE_CASES]));
    for stem in after(&with_article, &[CASES, PLURALS]).difference(&with_article) {
        forms.extend(with_lost_vowel(stem));
    }
    // What is left must be enough to be a word of its own.
    forms.retain(|form| form != word && form.chars().count() >= 3);
    forms
}

/// Words of the project's list that this may be a form of.
pub fn list_forms(word: &str) -> BTreeSet<String> {
    let whole = BTreeSet::from([word.to_owned()]);
    let stems = after(&whole, &[ARTICLES, PERSONS, POSSESSIONS, CASES, PLURALS]);
    let mut forms = stems.clone();
    for stem in stems.difference(&whole) {
        forms.extend(with_lost_vowel(stem));
    }
    for stem in &stems {
        forms.extend(infinitives(stem));
    }
    forms
}

/// The verb whose noun in -ում has been given the ending -ի here: շահագործումի. The dictionary lets
/// it through; the genitive is շահագործման. Where there is no such verb (կոստյումի), the form is
/// right; where the noun has become a thing (դիմումի), the project's list says so.
pub fn verb_of_wrong_genitive(word: &str) -> Option<String> {
    let stem = ["ումի", "ումին", "ումիս", "ումիդ"]
        .into_iter()
        .find_map(|ending| word.strip_suffix(ending))?;
    Some(format!("{stem}ել"))
}

/// The word as it stands, and as it is inside a sentence. The capital of և is Եվ.
pub fn spellings(word: &str) -> impl Iterator<Item = String> {
    let mut letters = word.chars();
    let small = letters
        .next()
        .filter(|first| first.is_uppercase())
        .map(|first| first.to_lowercase().chain(letters).collect());
    let ligature = word.strip_prefix("Եվ").map(|rest| format!("և{rest}"));
    std::iter::once(word.to_owned()).chain(small).chain(ligature)
}

/// ՛ ՜ ՞ ՟: they stand inside words and are no letters.
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{055b}' | '\u{055c}' | '\u{055e}' | '\u{055f}')
}

/// Whether this may follow a number, an abbreviation or a quotation after a hyphen: “ՄԱԿ-ի”.
pub fn is_ending(part: &str) -> bool {
    let whole = BTreeSet::from([part.to_owned()]);
    matches!(part, "րդ" | "ական" | "ամյա")
        || after(&whole, &[ARTICLES, PERSONS, POSSESSIONS, CASES, PLURALS]).contains("")
}

/// An ending, and what the word ends in without it.
type Ending = (&'static str, &'static str);

const ARTICLES: &[Ending] = &[("ը", ""), ("ն", "")];

/// “My”, “your”.
const PERSONS: &[Ending] = &[("ս", ""), ("դ", "")];

/// “That of …”: a genitive with an article of its own.
const POSSESSIONS: &[Ending] = &[("ինը", "ի"), ("ինն", "ի")];

const CASES: &[Ending] = &[
    ("ի", ""),
    ("ից", ""),
    ("ով", ""),
    ("ում", ""),
    // Infinitives, and nouns like մարդ.
    ("ու", ""),
    ("ուց", ""),
    // Stems in ա: միգրացիա.
    ("այի", "ա"),
    ("այից", "ա"),
    ("այով", "ա"),
    ("այում", "ա"),
    // Stems in ո: Պալերմո.
    ("ոյի", "ո"),
    ("ոյից", "ո"),
    ("ոյով", "ո"),
    // Stems in ի: զարմուհի.
    ("ու", "ի"),
    ("ուց", "ի"),
    ("ով", "ի"),
    ("ության", "ություն"),
    ("ությամբ", "ություն"),
    ("ման", "ում"),
    ("մամբ", "ում"),
];

/// Women and professions in -ուհի, of which the dictionary has the nominative only.
const FEMININE_CASES: &[Ending] = &[("ուհու", "ուհի"), ("ուհուց", "ուհի"), ("ուհով", "ուհի")];

const PLURALS: &[Ending] = &[("եր", ""), ("ներ", "")];

/// What follows the stem of a verb in -ել; between them վ may stand, for the passive.
const VERB_ENDINGS: &[&str] = &[
    "եմ",
    "ես",
    "ի",
    "ենք",
    "եք",
    "են",
    "եի",
    "եիր",
    "եր",
    "եինք",
    "եիք",
    "եին",
    "ում",
    "ած",
    "ող",
    "եց",
    "եցի",
    "եցիր",
    "եցինք",
    "եցիք",
    "եցին",
    "իր",
    "ել",
    "ելիս",
];

/// Nouns that lose their last vowel before every ending but the article: անձնագիր, անձնագրի.
const LOSING_A_VOWEL: &[&str] = &["գիր", "գիրք", "գիծ", "թիվ", "նիշ", "թուղթ"];

/// Nouns that take -ման and -յան where others take -ի, -մամբ and -յամբ where others take -ով.
const CHANGING: &[&str] = &["ում", "յուն"];

/// The words, and what remains of them when the endings of each layer in turn are taken off.
fn after(words: &BTreeSet<String>, layers: &[&[Ending]]) -> BTreeSet<String> {
    let mut forms = words.clone();
    for layer in layers {
        let stems: Vec<_> = forms
            .iter()
            .flat_map(|form| layer.iter().filter_map(|ending| without(form, *ending)))
            .collect();
        forms.extend(stems);
    }
    forms
}

fn without(form: &str, (written, lexical): Ending) -> Option<String> {
    let stem = form.strip_suffix(written)?;
    let ends_in = |finals: &[&str]| finals.iter().any(|last| stem.ends_with(last));
    let cannot_stand = lexical.is_empty()
        && match written {
            // One article is enough: -ությունն, -ությունը.
            "ը" => stem.ends_with("նն") && stem != "ինն",
            "ի" | "ով" => ends_in(LOSING_A_VOWEL) || ends_in(CHANGING),
            "ից" | "ում" | "եր" | "ներ" => ends_in(LOSING_A_VOWEL),
            _ => false,
        };
    (!cannot_stand).then(|| format!("{stem}{lexical}"))
}

/// The stem with the ի or ու that an ending made it lose: ձևաթղթ(ի) → ձևաթուղթ, գր(ի) → գիր; and
/// with ու where the ending made it վ: լեզվ(ի) → լեզու.
fn with_lost_vowel(stem: &str) -> Vec<String> {
    let consonants: Vec<_> = stem.char_indices().rev().take(2).map(|(at, _)| at).collect();
    let filled = consonants
        .into_iter()
        .filter(|at| *at > 0)
        .map(|at| stem.split_at(at))
        .filter(|(_, last)| !last.contains(['ա', 'ե', 'է', 'ը', 'ի', 'ո', 'ւ', 'օ']))
        .flat_map(|(first, last)| ["ի", "ու"].map(|vowel| format!("{first}{vowel}{last}")));
    filled.chain(stem.strip_suffix('վ').map(|first| format!("{first}ու"))).collect()
}

/// The infinitives that a form of a verb, its participle or its noun in -ում may belong to.
fn infinitives(form: &str) -> Vec<String> {
    let bases = [Some(form), form.strip_prefix('չ'), form.strip_prefix('կ')];
    bases
        .into_iter()
        .flatten()
        .flat_map(|base| VERB_ENDINGS.iter().filter_map(|ending| base.strip_suffix(ending)))
        .flat_map(|stem| [Some(stem), stem.strip_suffix('վ')])
        .flatten()
        .map(|stem| format!("{stem}ել"))
        .collect()
}

fn has_verb_ending(form: &str) -> bool {
    VERB_ENDINGS.iter().any(|ending| form.ends_with(ending))
}

/// The affix file of npm's `dictionary-hy` 1.0.1, repaired.
///
/// As published, group VD declares 171 rows and has 172, some rows lack the condition, and
/// `spellbook` refuses it. Every group is written anew with its true count. The word list spells և
/// as two letters, so it is converted on the way in.
pub fn repaired(affixes: &str) -> String {
    const KEPT: [&str; 6] = ["SET", "TRY", "FLAG", "NEEDAFFIX", "WORDCHARS", "FORBIDDENWORD"];
    let mut repaired = String::new();
    let mut groups: Vec<Group> = Vec::new();
    for line in affixes.lines() {
        let words: Vec<_> = line.split('#').next().unwrap_or_default().split_whitespace().collect();
        match words[..] {
            [kind @ ("SFX" | "PFX"), flag, ref row @ ..] => {
                let at = groups.iter().position(|group| group.kind == kind && group.flag == flag);
                let at = at.unwrap_or_else(|| {
                    groups.push(Group { kind, flag, crosses: "Y", rows: Vec::new() });
                    groups.len() - 1
                });
                match *row {
                    [crosses @ ("Y" | "N"), ..] => groups[at].crosses = crosses,
                    [strip, add] => groups[at].rows.push([strip, add, "."]),
                    [strip, add, condition, ..] => groups[at].rows.push([strip, add, condition]),
                    _ => {}
                }
            }
            [name, ..] if KEPT.contains(&name) => repaired.extend([line.trim_end(), "\n"]),
            _ => {}
        }
    }
    for Group { kind, flag, crosses, rows } in groups {
        _ = writeln!(repaired, "{kind} {flag} {crosses} {}", rows.len());
        for row in rows {
            _ = writeln!(repaired, "{kind} {flag} {}", row.join(" "));
        }
    }
    repaired.push_str("ICONV 1\nICONV և եւ\n");
    repaired
}

/// The rows of an affix file that share a flag.
struct Group<'file> {
    kind: &'file str,
    flag: &'file str,
    /// Whether they go together with prefixes.
    crosses: &'file str,
    rows: Vec<[&'file str; 3]>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(forms: fn(&str) -> BTreeSet<String>, of: &str, lexical: &str) {
        assert!(forms(of).contains(lexical), "{of}: {lexical} is not among {:?}", forms(of));
    }

    #[test]
    fn endings_that_the_dictionary_forgets_are_taken_off() {
        check(dictionary_forms, "տասնութը", "տասնութ");
        check(dictionary_forms, "երկրորդինը", "երկրորդի");
        check(dictionary_forms, "կորստի", "կորուստ");
        check(dictionary_forms, "ամսաթվերն", "ամսաթիվ");
        check(dictionary_forms, "լեզվում", "լեզու");
        check(dictionary_forms, "Զարուհուն", "Զարուհի");
        check(dictionary_forms, "դրեք", "դրել");
        check(dictionary_forms, "չգիտեն", "գիտեն");
        check(dictionary_forms, "ամենազգույշը", "զգույշ");
        check(dictionary_forms, "քսանյոթամյա", "քսանյոթ");
    }

    #[test]
    fn other_endings_of_dictionary_words_are_left_to_the_dictionary() {
        assert!(!dictionary_forms("անձնագիրի").contains("անձնագիր"));
        assert!(!dictionary_forms("մարդի").contains("մարդ"));
        assert!(!dictionary_forms("դեսպանություննը").contains("դեսպանությունն"));
    }

    #[test]
    fn all_endings_of_listed_words_are_taken_off() {
        check(list_forms, "թրաֆիքինգից", "թրաֆիքինգ");
        check(list_forms, "միգրացիայինը", "միգրացիա");
        check(list_forms, "ձևաթղթերի", "ձևաթուղթ");
        check(list_forms, "խոցելիության", "խոցելիություն");
        check(list_forms, "ուղղորդման", "ուղղորդում");
        check(list_forms, "ուղղորդվում", "ուղղորդել");
        check(list_forms, "ուղղորդելու", "ուղղորդել");
        check(list_forms, "չմուտքագրված", "մուտքագրել");
        check(list_forms, "զարմուհուս", "զարմուհի");
        assert!(!list_forms("ձևաթուղթի").contains("ձևաթուղթ"));
        assert!(!list_forms("խոցելիությունի").contains("խոցելիություն"));
    }

    #[test]
    fn endings_stand_after_abbreviations() {
        for ending in ["ն", "ի", "ին", "ից", "ով", "ները", "ներից", "րդ", "ինը"]
        {
            assert!(is_ending(ending), "{ending}");
        }
        for word in ["քարտ", "իի", "նն", "երեխա"] {
            assert!(!is_ending(word), "{word}");
        }
    }

    #[test]
    fn a_broken_affix_file_is_made_whole() {
        let broken = "FLAG long\nSFX LO Y 9\nSFX LO   ո\tոյում/DE # comment\n# SFX XX Y 1\nSFX LO 0 ում .\nMAP 0\n";
        assert_eq!(
            repaired(broken),
            "FLAG long\nSFX LO Y 2\nSFX LO ո ոյում/DE .\nSFX LO 0 ում .\nICONV 1\nICONV և եւ\n"
        );
    }
}
