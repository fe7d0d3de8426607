//! A fictitious person. Names, places and faces follow from a seed; nobody of that name exists.

use crate::chance::Chance;
use crate::date::{CalendarDate, MrzDate, Part};
use crate::face::Face;
use crate::sex::Sex;

/// Whom a document is made out for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// As the page prints it, in capitals.
    pub surname: String,
    pub given_names: String,
    pub sex: Sex,
    pub born: CalendarDate,
    pub birth_known: BirthKnown,
    pub birth_place: &'static str,
    /// Eight digits.
    pub personal_number: String,
    /// As old as when the document was made out, more or less.
    pub face: Face,
    /// The seed of the signature.
    pub hand: u64,
}

impl Person {
    /// A grown-up between 28 and 70 on the given day.
    pub fn new(seed: u64, today: CalendarDate) -> Self {
        let chance = Chance::new(seed);
        let mut names = chance.fork("names");
        let sex = if names.is_one_of(1, 2) { Sex::Female } else { Sex::Male };
        let given = match sex {
            Sex::Female => &WOMEN,
            Sex::Male | Sex::Unspecified => &MEN,
        };
        let first = *names.pick(given).unwrap_or(&"");
        let second = *names.pick(given).unwrap_or(&"");
        let given_names = if first != second && names.is_one_of(2, 3) {
            format!("{first} {second}")
        } else {
            first.to_owned()
        };
        let mut life = chance.fork("life");
        let age = u16::try_from(life.between(28, 70)).unwrap_or(40);
        let born = day_in(today.year() - age, &mut life);
        Self {
            surname: (*names.pick(&SURNAMES).unwrap_or(&"")).to_owned(),
            given_names,
            sex,
            born,
            birth_known: BirthKnown::ToTheDay,
            birth_place: life.pick(&PLACES).copied().unwrap_or("AMAUROT"),
            personal_number: format!("{:08}", life.below(100_000_000)),
            face: Face::of(
                chance.fork("face").next(),
                sex,
                u8::try_from(age.saturating_sub(4)).unwrap_or(40),
            ),
            hand: chance.fork("hand").next(),
        }
    }

    /// As the zone prints it.
    pub fn birth_date(&self) -> MrzDate {
        let whole: MrzDate = self.born.into();
        match self.birth_known {
            BirthKnown::ToTheDay => whole,
            BirthKnown::YearOnly => {
                MrzDate::new(whole.year(), Part::Unknown, Part::Unknown).unwrap_or(whole)
            }
        }
    }

    /// As a page prints it.
    pub fn birth_on_page(&self) -> String {
        match self.birth_known {
            BirthKnown::ToTheDay => on_page(self.born),
            BirthKnown::YearOnly => format!("XX XXX {}", self.born.year()),
        }
    }
}

/// How exactly a State knows when somebody was born (Doc 9303 Part 3 §4.8 lets parts be unknown).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BirthKnown {
    ToTheDay,
    YearOnly,
}

/// Some day of a year; never after the 28th, so that it exists.
pub(crate) fn day_in(year: u16, chance: &mut Chance) -> CalendarDate {
    let month = u8::try_from(1 + chance.below(12)).unwrap_or(1);
    let day = u8::try_from(1 + chance.below(28)).unwrap_or(1);
    date(year, month, day)
}

/// A day that the caller knows to exist; the first of January 2000 if it does not.
pub(crate) fn date(year: u16, month: u8, day: u8) -> CalendarDate {
    CalendarDate::new(year, month, day).unwrap_or(MILLENNIUM)
}

const MILLENNIUM: CalendarDate = CalendarDate::MILLENNIUM;

/// As a page prints a day: `07 MAR/MAR 1991`, with the English name of the month (Doc 9303 Part 3 §3.8).
pub fn on_page(day: CalendarDate) -> String {
    let month = usize::from(day.month()).checked_sub(1).and_then(|index| MONTH_NAMES.get(index));
    format!("{:02} {} {}", day.day(), month.copied().unwrap_or("JAN"), day.year())
}

/// Reads what [`on_page`] writes; `XX` is an unknown part.
pub fn from_page(text: &str) -> Option<MrzDate> {
    let mut words = text.split(' ');
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    let part = |text: &str| match text {
        "XX" | "XXX" => Some(Part::Unknown),
        digits => digits.parse().ok().map(Part::Known),
    };
    let month = match MONTH_NAMES.iter().position(|name| *name == month) {
        Some(index) => Part::Known(u8::try_from(index + 1).ok()?),
        None => part(month)?,
    };
    MrzDate::new(part(year.get(2..)?)?, month, part(day)?).ok()
}

/// The English names of the months, shortened.
pub(crate) const MONTH_NAMES: [&str; 12] =
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/// A surname and given names that do not fit the name field of a passport.
pub(crate) const LONG_NAMES: [(&str, &str); 4] = [
    ("VAN DER WATERBERGHEN-HERONSDOTTIR", "ALEXANDRINA ESMERELDA"),
    ("MONTELUNARIO DE LAS AGUAS", "MAXIMILIANA THEODORA"),
    ("HALLGRIMSVALDEN-ISLEBORN", "BARTHOLOMEA CONSTANTINA"),
    ("ANYDERKHOROVSKAYA-LAKEHURST", "SERAPHINA WILHELMINA"),
];

/// A surname and a given name that together take exactly the 39 places of a passport's name field.
pub(crate) const FITTING_NAMES: [(&str, &str); 3] = [
    ("WATERHOLMSTEAD-BERGEN", "ISOLDE MARGARETA"),
    ("HERONSGATE-LAKEMARSH", "FLORENTINE ADELIA"),
    ("ISLEWICK-NORTHAVEN", "CASSIOPEA ROSALINDE"),
];

/// Surnames with letters that the zone does not have. Each has a right spelling in it.
pub(crate) const NATIONAL_NAMES: [&str; 5] =
    ["ÖSTERLÖV", "HÄLLGREN", "MÜNDERSEE", "ÅLEVIK", "SØRVAND"];

const SURNAMES: [&str; 44] = [
    "AMARIND",
    "ANYDRIS",
    "ARKFELD",
    "BELLORAY",
    "BIRKHAVEN",
    "BRANTMERE",
    "CALDORIN",
    "CORVAL",
    "DALMERE",
    "DUNEVAR",
    "ELDERMOOR",
    "ESTERLUND",
    "FALCONRY",
    "FENWATER",
    "FJORNAL",
    "GALVARRE",
    "GRANITSYN",
    "HALVARDEN",
    "HERONIAN",
    "HOLLOWEN",
    "ILVERMAR",
    "ISLANDER",
    "JORVANE",
    "KALDEMAR",
    "KERWYNNE",
    "LAKEBORN",
    "LINDQVARN",
    "LORAVEL",
    "MARISTOV",
    "MERIDEW",
    "NAVARRIN",
    "NORHOLME",
    "ORCHARDE",
    "OSTERVIK",
    "PELLARIN",
    "QUILLMAN",
    "REEDMACE",
    "ROWANDAL",
    "SALTMARCH",
    "TARNOVAR",
    "UNDERLEY",
    "VALTERRE",
    "WELLERSUND",
    "YARROWBY",
];

const WOMEN: [&str; 24] = [
    "ADELA", "AMARA", "BRISA", "CELINE", "DORINA", "ELIRA", "FIONA", "GRETHE", "ILSA", "IRINA",
    "JOVANA", "KARINE", "LIORA", "MARLENE", "MIRAL", "NADIA", "NERISSA", "OTTILIA", "PALOMA",
    "ROSALIE", "SANNA", "TAMAR", "VERENA", "YARA",
];

const MEN: [&str; 24] = [
    "ALARIC", "ANTON", "BASTIAN", "CORIN", "DAMIR", "EDVIN", "FELIX", "GORAN", "HALVAR", "IVO",
    "JONAS", "KASPAR", "LEVON", "MARIN", "MATEO", "NIKLAS", "OREN", "PASCAL", "RAFAEL", "SAMIR",
    "TIBOR", "ULRIK", "VIKTOR", "YANNIS",
];

const PLACES: [&str; 12] = [
    "AMAUROT",
    "ANYDER",
    "HERONHAVEN",
    "NORLAKE",
    "ISLEGATE",
    "REEDWICK",
    "TARNMOUTH",
    "SALTERNE",
    "WESTMERE",
    "LANTERN POINT",
    "GREYSTRAND",
    "LILYFORD",
];
