//! Words that neither a dictionary nor the project's word lists know.
//!
//! The dictionaries are development tools installed from npm; nothing of them is shipped. The
//! Armenian one needs repair (see [`armenian::repaired`]) and knows too few inflected forms (see
//! [`armenian::dictionary_forms`]).

mod armenian;

use anyhow::{Context, anyhow};
use course::Lang;
use spellbook::Dictionary;
use std::collections::HashSet;
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

use super::Finding;

/// Where `cargo xtask` installs the dictionaries, below the project's folder.
pub const CACHE_DIR: &str = ".cache/dictionaries";

/// Where the project keeps the words that are right although no dictionary knows them.
pub const EXTRA_WORDS_DIR: &str = "content/spelling";

pub struct Spelling {
    hy: Speller,
    ru: Speller,
    en: Speller,
}

impl Spelling {
    /// Reads the dictionaries in `<cache_dir>/node_modules` and the lists `<lang>.txt` in
    /// `extra_words_dir`.
    ///
    /// # Errors
    /// When a file is missing or damaged; the message says what to do.
    pub fn load(cache_dir: &Path, extra_words_dir: &Path) -> anyhow::Result<Self> {
        let load = |lang| Speller::load(lang, cache_dir, extra_words_dir);
        // Russian takes as long as the other two together.
        std::thread::scope(|scope| {
            let ru = scope.spawn(|| load(Lang::Ru));
            let (hy, en) = (load(Lang::Hy)?, load(Lang::En)?);
            let ru =
                ru.join().map_err(|_| anyhow!("reading the Russian dictionary panicked"))??;
            Ok(Self { hy, ru, en })
        })
    }

    /// The words of a plain text that are unknown, each with its line (counted from 1).
    pub fn unknown_words(&self, lang: Lang, text: &str) -> Vec<(usize, String)> {
        let mut unknown = Vec::new();
        for (index, line) in text.lines().enumerate() {
            for token in tokens(line) {
                if !self.knows(lang, token) {
                    unknown.push((index + 1, token.to_owned()));
                }
            }
        }
        unknown
    }

    /// The unknown words as faults.
    pub fn findings(&self, lang: Lang, text: &str) -> Vec<Finding> {
        self.unknown_words(lang, text)
            .into_iter()
            .map(|(line, word)| Finding {
                line,
                message: format!("unknown word: {word}"),
                remedy: format!(
                    "correct it; if it is right, add it to {EXTRA_WORDS_DIR}/{}.txt",
                    lang.code()
                ),
            })
            .collect()
    }

    /// Whether a word as it stands in a text is right. It may be a compound: only one part of
    /// “PE-ն” or “из-за” may be a word, or every part, or the whole.
    fn knows(&self, lang: Lang, token: &str) -> bool {
        let word = normalized(token);
        if self.knows_simple(lang, word.trim_matches(APOSTROPHES)) {
            return true;
        }
        let mut parts = word.split('-');
        let first = parts.next().unwrap_or_default();
        (first.is_empty() || self.knows_simple(lang, first))
            && parts.all(|part| self.knows_simple(lang, part) || is_bare_ending(lang, part))
            && word.contains('-')
    }

    /// Whether a word without hyphens (or a hyphenated one as a whole) is right.
    fn knows_simple(&self, lang: Lang, word: &str) -> bool {
        let is_latin = word.chars().any(|c| c.is_ascii_alphabetic());
        if is_code(word) {
            return true;
        }
        match lang {
            Lang::En => {
                self.en.knows(word)
                    || word.strip_suffix("'s").is_some_and(|word| self.en.knows(word))
            }
            // A foreign word or name in Latin letters: “laissez-passer”, “Frontex”.
            Lang::Hy | Lang::Ru if is_latin => self.get(lang).lists(word) || self.en.knows(word),
            Lang::Ru => self.ru.knows(word),
            Lang::Hy => armenian::spellings(word).any(|word| {
                let is_misformed = || {
                    armenian::verb_of_wrong_genitive(&word)
                        .is_some_and(|verb| self.hy.dictionary.check(&verb))
                };
                if word.chars().all(char::is_lowercase) && !self.hy.lists(&word) && is_misformed() {
                    return false;
                }
                self.hy.knows(&word)
                    || armenian::dictionary_forms(&word)
                        .iter()
                        .any(|form| self.hy.dictionary.check(form))
                    || armenian::list_forms(&word).iter().any(|form| self.hy.lists_whole(form))
            }),
        }
    }

    fn get(&self, lang: Lang) -> &Speller {
        match lang {
            Lang::Hy => &self.hy,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}

/// The words of one language.
struct Speller {
    dictionary: Dictionary,
    words: HashSet<String>,
    /// Beginnings of words, sorted.
    stems: Vec<String>,
}

impl Speller {
    fn load(lang: Lang, cache_dir: &Path, extra_words_dir: &Path) -> anyhow::Result<Self> {
        let package = match lang {
            Lang::Hy => "dictionary-hy",
            Lang::Ru => "dictionary-ru",
            Lang::En => "dictionary-en-gb",
        };
        let folder = cache_dir.join("node_modules").join(package);
        let read = |name: &str| {
            let path = folder.join(name);
            std::fs::read_to_string(&path).with_context(|| {
                format!(
                    "{}: no dictionary; run `cargo xtask test`, which installs the dictionaries",
                    path.display()
                )
            })
        };
        let affixes = match lang {
            Lang::Hy => armenian::repaired(&read("index.aff")?),
            Lang::Ru | Lang::En => read("index.aff")?,
        };
        let dictionary = Dictionary::new(&affixes, &read("index.dic")?)
            .map_err(|fault| anyhow!("{}: {fault}", folder.display()))?;

        let path = extra_words_dir.join(format!("{}.txt", lang.code()));
        let list = std::fs::read_to_string(&path).with_context(|| {
            format!("{}: no list of extra words; make the file", path.display())
        })?;
        let (words, stems) = word_list(&list);
        Ok(Self { dictionary, words, stems })
    }

    fn knows(&self, word: &str) -> bool {
        self.lists(word) || self.dictionary.check(word)
    }

    /// Whether the project's list has the word, or its beginning. An entry in small letters also
    /// stands for the word at the beginning of a sentence; a name does not stand for a small word.
    fn lists(&self, word: &str) -> bool {
        let small = small_initial(word);
        let has_listed_stem = |word: &str| {
            self.stems.iter().any(|stem| {
                word.strip_prefix(stem.as_str())
                    .is_some_and(|ending| ending.chars().count() <= LONGEST_ENDING)
            })
        };
        self.lists_whole(word) || has_listed_stem(word) || has_listed_stem(&small)
    }

    fn lists_whole(&self, word: &str) -> bool {
        self.words.contains(word) || self.words.contains(&small_initial(word))
    }
}

/// The longest regular ending we know is -ություններից, which stands after a stem: longer ones are
/// other words that happen to begin alike.
const LONGEST_ENDING: usize = 12;

/// Whole words and stems (`word*`) of a project list; `#` begins a comment.
fn word_list(list: &str) -> (HashSet<String>, Vec<String>) {
    let mut words = HashSet::new();
    let mut stems = Vec::new();
    for entry in list.lines() {
        let entry = entry.split('#').next().unwrap_or_default().trim();
        match entry.strip_suffix('*') {
            Some(stem) => stems.push(normalized(stem)),
            None if entry.is_empty() => {}
            None => _ = words.insert(normalized(entry)),
        }
    }
    (words, stems)
}

const APOSTROPHES: [char; 3] = ['\'', '’', '՚'];

/// The words of a line, with the hyphens, apostrophes and marks that stand inside them; a hyphen
/// before a word stays, because it says that the word is an ending (“`PE`-ն”).
fn tokens(line: &str) -> impl Iterator<Item = &str> {
    let stands_in_words = |c: char| {
        c.is_alphanumeric()
            || armenian::is_mark(c)
            || APOSTROPHES.contains(&c)
            || matches!(c, '-' | '\u{2011}' | '\u{ad}' | '\u{301}')
    };
    line.split(move |c| !stands_in_words(c))
        .map(|token| token.trim_end_matches(['-', '\u{2011}']).trim_matches(APOSTROPHES))
        .filter(|token| token.contains(char::is_alphabetic))
}

/// NFC, without the marks of Armenian stress and question, Russian stress and soft hyphens; plain
/// hyphens and apostrophes.
fn normalized(word: &str) -> String {
    word.nfc()
        .filter(|c| !armenian::is_mark(*c) && !matches!(c, '\u{ad}' | '\u{301}'))
        .map(|c| match c {
            '\u{2011}' => '-',
            '’' | '՚' => '\'',
            c => c,
        })
        .collect()
}

/// Numbers, words with numbers in them, and abbreviations: TD3, 1990-, UTO, МОТ, IDs.
fn is_code(word: &str) -> bool {
    let abbreviation = word.strip_suffix('s').unwrap_or(word).trim_end_matches('\'');
    word.contains(|c: char| c.is_numeric())
        || (abbreviation.chars().count() >= 2 && abbreviation.chars().all(char::is_uppercase))
}

/// Whether this is an ending that may follow a number, an abbreviation or a quotation after a
/// hyphen: “ՄԱԿ-ի”, “«այո»-ն”, “5-й”.
fn is_bare_ending(lang: Lang, part: &str) -> bool {
    match lang {
        Lang::Hy => armenian::is_ending(part),
        Lang::Ru => part.chars().count() <= 3 && part.chars().all(|c| "аегийймоухюяых".contains(c)),
        Lang::En => matches!(part, "s" | "th"),
    }
}

fn small_initial(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::LazyLock;

    /// Never skipped: without dictionaries the tests fail and say what to do.
    static SPELLING: LazyLock<Spelling> = LazyLock::new(|| {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        Spelling::load(&project.join(CACHE_DIR), &project.join(EXTRA_WORDS_DIR))
            .unwrap_or_else(|fault| panic!("{fault:#}"))
    });

    fn check(lang: Lang, text: &str, expected: &[&str]) {
        let found = SPELLING.unknown_words(lang, text);
        let words: Vec<_> = found.iter().map(|(_, word)| word.as_str()).collect();
        assert_eq!(words, expected, "{text}");
    }

    #[test]
    fn armenian_words_are_known() {
        check(Lang::Hy, "Եվ մարդկանց թրաֆիքինգը՝ որպես ոստիկանության և Եվրոպայի խնդիր։", &[]);
        check(Lang::Hy, "Գիտե՞ս, ո՛վ է նա, ինչո՞ւ, ո՞ւր գնաց. Կանգնի՛ր", &[]);
        check(Lang::Hy, "«այո»-ն, ՄԱԿ-ի, ՄԱԿ-ից, TD3-ով, PE-ները, 1-ին, 2-րդ, ID-քարտերից", &[]);
        check(Lang::Hy, "քարտինը, տասնութը, կորստի, ամսաթվերով, դրե՛ք, չգիտեն, ուղղորդման", &[]);
        check(Lang::Hy, "դոլար կամ passport, բայց pasport", &["pasport"]);
    }

    #[test]
    fn russian_words_are_known() {
        check(
            Lang::Ru,
            "Кто-то из-за границы, 5-й и 20-летний, по-русски, ID-карта, ещё, все\u{301}",
            &[],
        );
        check(Lang::Ru, "МОТ, UTO, TD3 и ICAO Doc 9303; Гагика; т. е. неурегулированную", &[]);
        check(Lang::Ru, "кто-ни\u{301}будь, кто-нибуть", &["кто-нибуть"]);
    }

    #[test]
    fn english_words_are_known() {
        check(Lang::En, "Don’t look: Ani’s look-alike, the ILO’s IDs, ‘organise’, 1st", &[]);
        check(Lang::En, "recognize, recieve", &["recognize", "recieve"]);
    }

    #[test]
    fn a_name_does_not_stand_for_a_small_word() {
        check(Lang::Ru, "гагик", &["гагик"]);
        check(Lang::Hy, "նարեկ, Նարեկին", &["նարեկ"]);
    }

    #[test]
    fn unknown_words_come_with_their_lines() {
        let found = SPELLING.unknown_words(Lang::En, "right\nwrnog\n\nteh");
        assert_eq!(found, [(2, "wrnog".to_owned()), (4, "teh".to_owned())]);
        let finding = &SPELLING.findings(Lang::En, "teh")[0];
        assert_eq!(finding.message, "unknown word: teh");
        assert_eq!(finding.remedy, "correct it; if it is right, add it to content/spelling/en.txt");
    }

    #[test]
    fn a_missing_dictionary_says_what_to_do() {
        let fault = Spelling::load(Path::new("nowhere"), Path::new("nowhere")).err().unwrap();
        let message = format!("{fault:#}");
        assert!(
            message.contains("run `cargo xtask test`, which installs the dictionaries"),
            "{message}"
        );
    }

    #[test]
    fn lists_hold_words_stems_and_comments() {
        let (words, stems) = word_list("# head\nքարտ # note\n\nГагик*\nlook’s");
        assert_eq!(words, HashSet::from(["քարտ".to_owned(), "look's".to_owned()]));
        assert_eq!(stems, ["Гагик"]);
    }

    /// What pupils, typists and machine translation get wrong. Each must be caught, in spite of the
    /// endings that we take off. (Not caught, because they are words: `քարդ`; `թրաֆիկինգ`, which the
    /// glossary refuses.)
    #[test]
    fn misspellings_are_caught() {
        let check = |lang, words: &str| {
            let missed: Vec<_> = words
                .split(' ')
                .filter(|word| SPELLING.unknown_words(lang, word).is_empty())
                .collect();
            assert!(missed.is_empty(), "taken for right: {missed:?}");
        };
        check(
            Lang::Hy,
            "անձնագիրի պայմանագիրով փաստաթուղթեր փաստաթուղթի շահագործումի պետությունի օգնութուն \
             աշխտանք աշխատանգ ճանապահ ճանապարհորթություն ոստիկանուրյուն սահամանապահ երեխաա երխա \
             գործադու աշխատավառձ աշխադավարձ իրավուք իրավունգ անվդանգ վըտանգ խաբեուցյուն պարտգ \
             հեռախօս ընգեր մայրիգ հարձնել խոսդում պատասխհան ստուքել տղամարթ ազադություն \
             հաղորդագրուտյուն թրաֆիքինքից միկրացիա միգրանդներ կամաոր հյուպատոսութուն \
             դեսպանություննը զանքահարիր վարորթ չգիդեմ ընտանիգ մեքենաի լուսանգար հարեվան Երեվան \
             մարդի կատարումի ձևաթուղթի խոցելիութան մուտկագրել ուղորդել գրանցումի սենյագ նամագ",
        );
        check(
            Lang::Ru,
            "обьявление подьезд агенство будующий вообщем граждансво дагавор доверенасть паспарт \
             пограничнек следущий учавствовать эксплуатацыя юрисдикцыя вирбовка",
        );
        check(
            Lang::En,
            "accomodation adress agencey boarder-gaurd definately documant embasy goverment \
             occured pasport recieve recruter seperate trafficing untill",
        );
    }
}
