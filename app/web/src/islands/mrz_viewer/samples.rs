//! Fictitious zones to look at, each with what its page prints.

use course::Lang;

use crate::i18n::mrz;

/// A document of the list, or what the learner types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sample {
    Passport,
    PassportOlder,
    Refugee,
    CardSmall,
    CardLarge,
    VisaLarge,
    VisaSmall,
    Shortened,
    Unknown,
    OneDiffers,
    Misread,
    Several,
    Own,
}

/// What the page prints where it is not simply what the zone says. Empty: as in the zone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct OnPage {
    pub(super) surname: &'static str,
    pub(super) given_names: &'static str,
    pub(super) number: &'static str,
    pub(super) nationality: &'static str,
    pub(super) birth_date: &'static str,
    pub(super) sex: &'static str,
    pub(super) expiry_date: &'static str,
}

impl Sample {
    pub(super) const ALL: [Self; 13] = [
        Self::Passport,
        Self::PassportOlder,
        Self::Refugee,
        Self::CardSmall,
        Self::CardLarge,
        Self::VisaLarge,
        Self::VisaSmall,
        Self::Shortened,
        Self::Unknown,
        Self::OneDiffers,
        Self::Misread,
        Self::Several,
        Self::Own,
    ];

    /// As the value of an option.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Passport => "passport",
            Self::PassportOlder => "passport-older",
            Self::Refugee => "refugee",
            Self::CardSmall => "card-small",
            Self::CardLarge => "card-large",
            Self::VisaLarge => "visa-large",
            Self::VisaSmall => "visa-small",
            Self::Shortened => "shortened",
            Self::Unknown => "unknown",
            Self::OneDiffers => "one-differs",
            Self::Misread => "misread",
            Self::Several => "several",
            Self::Own => "own",
        }
    }

    pub(super) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sample| sample.id() == id)
    }

    pub(super) const fn words(self, lang: Lang) -> &'static str {
        match self {
            Self::Passport => mrz::sample_passport(lang),
            Self::PassportOlder => mrz::sample_passport_older(lang),
            Self::Refugee => mrz::sample_refugee(lang),
            Self::CardSmall => mrz::sample_card_small(lang),
            Self::CardLarge => mrz::sample_card_large(lang),
            Self::VisaLarge => mrz::sample_visa_large(lang),
            Self::VisaSmall => mrz::sample_visa_small(lang),
            Self::Shortened => mrz::sample_shortened(lang),
            Self::Unknown => mrz::sample_unknown(lang),
            Self::OneDiffers => mrz::sample_one_differs(lang),
            Self::Misread => mrz::sample_misread(lang),
            Self::Several => mrz::sample_several(lang),
            Self::Own => mrz::sample_own(lang),
        }
    }

    /// The zone; nothing for the learner's own.
    pub(super) const fn zone(self) -> &'static str {
        match self {
            Self::Passport => {
                "PPUTOVARN<<TILDA<MARIT<<<<<<<<<<<<<<<<<<<<<<\n\
                 C271946085UTO7903214F3309140<<<<<<<<<<<<<<02"
            }
            Self::PassportOlder => {
                "P<UTOQUIST<<HALVAR<<<<<<<<<<<<<<<<<<<<<<<<<<\n\
                 R0G4172856UTO5811029M280530231958042<<<<<<60"
            }
            Self::Refugee => {
                "PRUTOSELANI<<MIRO<<<<<<<<<<<<<<<<<<<<<<<<<<<\n\
                 RT33091844XXB9102284M2908177<<<<<<<<<<<<<<<4"
            }
            Self::CardSmall => {
                "I<UTOT84021956<3025<<<<<<<<<<<\n\
                 8607047F3102282UTO<<<<<<<<<<<2\n\
                 PELLARIN<<OTTILIA<<<<<<<<<<<<<"
            }
            Self::CardLarge => {
                "I<UTOOSTERVIK<<EDVIN<ULRIK<<<<<<<<<<\n\
                 CA74103955UTO7205192M300111272051906"
            }
            Self::VisaLarge => {
                "V<UTOLAKEBORN<<NERISSA<<<<<<<<<<<<<<<<<<<<<<\n\
                 L840172630XXX9508163F2709053SINGLE<ENTRY<<<<"
            }
            Self::VisaSmall => {
                "V<UTOJORVANE<<TIBOR<<<<<<<<<<<<<<<<<\n\
                 U902183542XXA8812245M2706306<<<<<<<<"
            }
            Self::Shortened => {
                "PPUTOVANTERHOLM<STRANDBERG<<ALEXANDRINA<WILH\n\
                 UL44719022UTO8409300F3406119<<<<<<<<<<<<<<00"
            }
            Self::Unknown => {
                "PPUTOREEDMACE<<YARA<<<<<<<<<<<<<<<<<<<<<<<<<\n\
                 UL20836174UTO62<<<<8<3501209<<<<<<<<<<<<<<08"
            }
            Self::OneDiffers => {
                "PPUTOHALVARDEN<<CORIN<<<<<<<<<<<<<<<<<<<<<<<\n\
                 UL66102846UTO9304077M3109144<<<<<<<<<<<<<<02"
            }
            Self::Misread => {
                "PPUTOMERIDEW<<PAL0MA<ROSALIE<<<<<<<<<<<<<<<<\n\
                 UL5O340171UTO8701129F3Z07084<<<<<<<<<<<<<<06"
            }
            Self::Several => {
                "IVXXACA55209715<<<<<<<<<<<<<<<\n\
                 9113042X3002315UTO<<<<<<<<<<<2\n\
                 FENWATER<<DORINA<<ADELA<<<<<<<"
            }
            Self::Own => "",
        }
    }

    pub(super) const fn on_page(self) -> OnPage {
        const AS_IN_ZONE: OnPage = OnPage {
            surname: "",
            given_names: "",
            number: "",
            nationality: "",
            birth_date: "",
            sex: "",
            expiry_date: "",
        };
        match self {
            Self::Shortened => OnPage {
                surname: "VANTERHOLM STRANDBERG",
                given_names: "ALEXANDRINA WILHELMINA",
                ..AS_IN_ZONE
            },
            Self::OneDiffers => OnPage { expiry_date: "14 SEP 2034", ..AS_IN_ZONE },
            Self::Misread => OnPage {
                surname: "MERIDEW",
                given_names: "PALOMA ROSALIE",
                number: "UL5034017",
                expiry_date: "08 JUL 2032",
                ..AS_IN_ZONE
            },
            Self::Several => OnPage {
                surname: "FENWATER",
                given_names: "DORINA ADELA",
                birth_date: "04 MAR 1991",
                sex: "F",
                expiry_date: "23 FEB 2030",
                ..AS_IN_ZONE
            },
            _ => AS_IN_ZONE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use documents::mrz::{Tolerance, parse};

    #[test]
    fn the_documents_are_as_their_names_say() {
        for sample in Sample::ALL {
            let faults = parse(sample.zone(), Tolerance::AsPrinted).faults;
            let is_faulty = matches!(sample, Sample::Misread | Sample::Several | Sample::Own);
            assert_eq!(!faults.is_empty(), is_faulty, "{sample:?}: {faults:?}");
            assert_eq!(Sample::from_id(sample.id()), Some(sample));
        }
        assert!(parse(Sample::Several.zone(), Tolerance::AsPrinted).faults.len() >= 5);
    }
}
