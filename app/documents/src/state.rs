//! Codes of States, organizations and persons without a nationality (Doc 9303 Part 3 §5).

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::character::{MrzCharacter, characters, without_fill};

/// Three characters: one to three letters, then fillers. Germany is `D<<`.
///
/// The code need not be in any list: a zone of a State that does not exist can be read, too.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct StateCode([MrzCharacter; 3]);

impl StateCode {
    /// Reads the three characters of a field.
    ///
    /// # Errors
    /// If they are not letters followed by fillers.
    pub fn read(field: [MrzCharacter; 3]) -> Result<Self, StateFault> {
        let used = without_fill(&field);
        if used.is_empty() {
            Err(StateFault::Empty)
        } else if used.iter().all(|character| character.is_letter()) {
            Ok(Self(field))
        } else {
            Err(StateFault::NotLetters)
        }
    }

    /// A code with or without its fillers: `UTO`, `D`, `D<<`.
    ///
    /// # Errors
    /// If it is not one to three letters.
    pub fn parse(code: &str) -> Result<Self, StateFault> {
        let mut field = characters(code).map_err(|_| StateFault::NotLetters)?;
        while field.len() < 3 {
            field.push(MrzCharacter::FILLER);
        }
        let field: [MrzCharacter; 3] = field.try_into().map_err(|_| StateFault::TooLong)?;
        Self::read(field)
    }

    pub fn characters(self) -> [MrzCharacter; 3] {
        self.0
    }

    /// The letters without the fillers.
    pub fn letters(self) -> String {
        crate::character::text(without_fill(&self.0))
    }

    pub fn class(self) -> StateClass {
        StateClass::of(&self.letters())
    }
}

impl fmt::Display for StateCode {
    /// As the zone prints it, with fillers.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::character::text(&self.0))
    }
}

/// What sort of thing a code stands for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StateClass {
    /// ISO 3166-1, with `D` for Germany and `RKS` for Kosovo.
    Country,
    /// The five kinds of British nationals who are not British citizens.
    BritishCategory,
    /// The European Union, the United Nations, Interpol, the Order of Malta …
    Organization,
    /// `XXA`, Convention of 1954.
    ///
    /// Holders of this and the next three codes have lawful documents. The code is a reason to
    /// think of protection, never a red flag.
    Stateless,
    /// `XXB`, Convention of 1951.
    Refugee,
    /// `XXC`.
    RefugeeOther,
    /// `XXX`.
    Unspecified,
    /// `UTO`, Utopia.
    Specimen,
    /// Taken out of ISO 3166, still on older documents.
    Deprecated,
    /// In no list that we have.
    Unknown,
}

impl StateClass {
    /// Whether something of this class can issue a document. Persons cannot.
    pub fn may_issue(self) -> bool {
        match self {
            Self::Country
            | Self::BritishCategory
            | Self::Organization
            | Self::Specimen
            | Self::Deprecated
            | Self::Unknown => true,
            Self::Stateless | Self::Refugee | Self::RefugeeOther | Self::Unspecified => false,
        }
    }

    fn of(letters: &str) -> Self {
        match letters {
            "XXA" => Self::Stateless,
            "XXB" => Self::Refugee,
            "XXC" => Self::RefugeeOther,
            "XXX" => Self::Unspecified,
            "UTO" => Self::Specimen,
            "ANT" | "NTZ" => Self::Deprecated,
            _ if BRITISH_CATEGORIES.contains(&letters) => Self::BritishCategory,
            _ if ORGANIZATIONS.contains(&letters) => Self::Organization,
            _ if OTHER_COUNTRIES.contains(&letters) => Self::Country,
            _ if countries().any(|country| country == letters) => Self::Country,
            _ => Self::Unknown,
        }
    }
}

/// What can be wrong with a code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StateFault {
    #[error("no code")]
    Empty,
    #[error("a code is made of letters, with fillers only at the end")]
    NotLetters,
    #[error("a code has three letters at most")]
    TooLong,
    /// Well-formed, but in no list.
    #[error("no such code is known")]
    Unknown,
    /// `XXA` and its likes are for holders.
    #[error("this code cannot issue documents")]
    CannotIssue,
}

/// Every code of ISO 3166-1 alpha-3, in alphabetical order.
///
/// `DEU` is among them, though documents write `D`.
pub fn countries() -> impl Iterator<Item = &'static str> {
    ISO_3166_1.split(' ')
}

/// Doc 9303 Part 3 §5, Part A: what ISO 3166-1 does not have.
const OTHER_COUNTRIES: [&str; 2] = ["D", "RKS"];

/// Part A, too.
const BRITISH_CATEGORIES: [&str; 5] = ["GBD", "GBN", "GBO", "GBP", "GBS"];

/// Parts B, C, D and H. UNK is the United Nations mission in Kosovo, for residents there; IAO is
/// ICAO itself, which signs master lists and issues no documents.
const ORGANIZATIONS: [&str; 16] = [
    "EUE", "UNO", "UNA", "UNK", "XBA", "XIM", "XCC", "XCE", "XCO", "XEC", "XPO", "XES", "XMP",
    "XOM", "XDC", "IAO",
];

/// The 249 codes, from the list of the Debian package iso-codes.
const ISO_3166_1: &str = "\
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN \
    BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN \
    CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU \
    DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR \
    GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV \
    HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM \
    KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA \
    MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM \
    NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL \
    PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE \
    SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK \
    TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB \
    VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE";

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: &str, class: StateClass) {
        let read = StateCode::parse(code).unwrap();
        assert_eq!(read.class(), class, "{code}");
        assert_eq!(StateCode::read(read.characters()), Ok(read));
    }

    #[test]
    fn classes_of_section_5() {
        for code in ["ARM", "RUS", "GEO", "IRN", "TUR", "ARE", "AZE", "RKS", "D<<", "D", "DEU"] {
            check(code, StateClass::Country);
        }
        for code in ["GBD", "GBN", "GBO", "GBP", "GBS"] {
            check(code, StateClass::BritishCategory);
        }
        for code in ["EUE", "UNO", "UNA", "UNK", "XPO", "XOM", "XCE", "XDC", "IAO"] {
            check(code, StateClass::Organization);
        }
        check("XXA", StateClass::Stateless);
        check("XXB", StateClass::Refugee);
        check("XXC", StateClass::RefugeeOther);
        check("XXX", StateClass::Unspecified);
        check("UTO", StateClass::Specimen);
        check("ANT", StateClass::Deprecated);
        check("NTZ", StateClass::Deprecated);
        for code in ["YTO", "ZZZ", "XKX", "AR", "AR<"] {
            check(code, StateClass::Unknown);
        }
    }

    #[test]
    fn what_is_no_code() {
        for (code, fault) in [
            ("", StateFault::Empty),
            ("<<<", StateFault::Empty),
            ("A1M", StateFault::NotLetters),
            ("<RM", StateFault::NotLetters),
            ("A<M", StateFault::NotLetters),
            ("arm", StateFault::NotLetters),
            ("ARME", StateFault::TooLong),
        ] {
            assert_eq!(StateCode::parse(code), Err(fault), "{code:?}");
        }
    }

    #[test]
    fn germany_is_one_letter_and_two_fillers() {
        let germany = StateCode::parse("D").unwrap();
        assert_eq!(germany.to_string(), "D<<");
        assert_eq!(germany.letters(), "D");
    }

    #[test]
    fn the_list_of_countries_is_whole_and_in_order() {
        let list: Vec<&str> = countries().collect();
        assert_eq!(list.len(), 249);
        assert!(list.is_sorted());
        assert!(list.iter().all(|code| StateCode::parse(code).is_ok() && code.len() == 3));
    }

    #[test]
    fn persons_do_not_issue_documents() {
        for (code, may_issue) in [("UTO", true), ("XXB", false), ("XXX", false), ("XPO", true)] {
            let class = StateCode::parse(code).unwrap().class();
            assert_eq!(class.may_issue(), may_issue, "{code}");
        }
    }
}
