//! Chips that teach.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    AccessKey, AccessProtocol, Certificate, Chip, ChipCheck, ChipSymbol, DataGroup, DocumentSigner,
    Hasher, Health, NextStep, Origin, PrintedPage, SignatureVerifier,
};
use crate::chance::Chance;
use crate::character::MrzCharacter;
use crate::field::Field;
use crate::mrz::Mrz;

/// What is the matter with a chip, or with whoever reads it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChipScenario {
    Genuine,
    /// Signed by an issuer whose certificate the reader does not have.
    UnknownCertificate,
    /// The security object was made by somebody who is no issuer.
    WrongSignature,
    /// One data group was exchanged after signing.
    ChangedDataGroup,
    /// Everything on the chip is genuine, and belongs to another document.
    DataOfAnotherDocument,
    BrokenChip,
    /// The inspector mistyped.
    WrongAccessDataTyped,
    /// All data, word for word, on another chip. Passive authentication cannot see it; active authentication can,
    /// where the chip has it.
    ClonedChip,
}

impl ChipScenario {
    pub const ALL: [Self; 8] = [
        Self::Genuine,
        Self::UnknownCertificate,
        Self::WrongSignature,
        Self::ChangedDataGroup,
        Self::DataOfAnotherDocument,
        Self::BrokenChip,
        Self::WrongAccessDataTyped,
        Self::ClonedChip,
    ];

    /// Whether somebody tampered. The others happen to honest travellers every day.
    pub const fn is_fraud(self) -> bool {
        match self {
            Self::WrongSignature
            | Self::ChangedDataGroup
            | Self::DataOfAnotherDocument
            | Self::ClonedChip => true,
            Self::Genuine
            | Self::UnknownCertificate
            | Self::BrokenChip
            | Self::WrongAccessDataTyped => false,
        }
    }

    /// What is right to do. For a copy it depends on whether the chip can prove itself: where it cannot, the right
    /// thing is to go on, and to know why that is no certainty.
    pub const fn right_next_step(self, chip: ActiveAuthentication) -> NextStep {
        match (self, chip) {
            (Self::Genuine, _) | (Self::ClonedChip, ActiveAuthentication::Absent) => NextStep::GoOn,
            (Self::UnknownCertificate, _) => NextStep::LookForCertificate,
            (Self::BrokenChip, _) => NextStep::GoOnWithoutChip,
            (Self::WrongAccessDataTyped, _) => NextStep::TypeAgain,
            (
                Self::WrongSignature
                | Self::ChangedDataGroup
                | Self::DataOfAnotherDocument
                | Self::ClonedChip,
                _,
            ) => NextStep::SecondLine,
        }
    }

    /// A situation at the counter. `page` is the document that lies there, `other` another person's genuine one, from
    /// which data may have been taken. Which group is changed, what is mistyped and which protocol the chip speaks
    /// follow from the seed.
    pub fn situation(
        self,
        page: PrintedPage,
        other: &PrintedPage,
        certificates: &Certificates,
        cryptography: &(impl Hasher + DocumentSigner),
        seed: u64,
    ) -> Situation {
        let mut dice = Chance::new(seed).fork("chip scenario");
        let mut page = PrintedPage { symbol: ChipSymbol::Printed, ..page };
        let active = if dice.is_one_of(1, 2) {
            ActiveAuthentication::Present
        } else {
            ActiveAuthentication::Absent
        };
        let protocol = if page.card_access_number.is_some() || dice.is_one_of(1, 2) {
            AccessProtocol::Pace
        } else {
            AccessProtocol::Bac
        };
        let source = if self == Self::DataOfAnotherDocument { other } else { &page };
        let mut groups = BTreeMap::from([
            (DataGroup::Zone, source.zone.to_string().into_bytes()),
            (DataGroup::Face, source.photo.clone()),
        ]);
        if active == ActiveAuthentication::Present {
            groups.insert(DataGroup::ActiveKey, dice.next().to_be_bytes().to_vec());
        }
        let certificate = match self {
            Self::UnknownCertificate => certificates.unknown.clone(),
            _ => certificates.trusted.clone(),
        };
        let mut chip = Chip::issued(protocol, page.keys(), groups, certificate, cryptography);
        let mut typed = page.zone_key();
        // A letter of the name, which may be changed now, is no part of the key.
        match self {
            Self::Genuine | Self::UnknownCertificate => {}
            // The data are genuine; the chip that they stand on is not.
            Self::DataOfAnotherDocument | Self::ClonedChip => chip.origin = Origin::Copied,
            Self::WrongSignature => {
                if let Some(byte) = chip.security_object.signature.first_mut() {
                    *byte ^= 0xff;
                }
            }
            Self::ChangedDataGroup => change_a_group(&mut page, &mut chip, other, &mut dice),
            Self::BrokenChip => chip.health = Health::Silent,
            Self::WrongAccessDataTyped => typed = typed.map(|key| mistyped(&key, &mut dice)),
        }
        Situation { scenario: self, page, chip, typed, active }
    }
}

/// Whether the chips of a document can prove themselves.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActiveAuthentication {
    Present,
    Absent,
}

/// One that the reader trusts, and one that it does not have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Certificates {
    pub trusted: Certificate,
    pub unknown: Certificate,
}

/// A document on the reader.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Situation {
    pub scenario: ChipScenario,
    pub page: PrintedPage,
    pub chip: Chip,
    /// What the terminal is told first.
    pub typed: Option<AccessKey>,
    pub active: ActiveAuthentication,
}

impl Situation {
    pub fn check(&self, cryptography: &(impl Hasher + SignatureVerifier)) -> ChipCheck {
        ChipCheck::run(&self.page, Some(&self.chip), self.typed.as_ref(), cryptography)
    }

    /// The same after typing again what is printed.
    #[must_use]
    pub fn typed_again(&self) -> Self {
        Self { typed: self.page.zone_key(), ..self.clone() }
    }
}

/// Exchanges the face, or a letter of the name, on the page and on the chip alike: comparing them shows nothing, only
/// the hash does.
fn change_a_group(page: &mut PrintedPage, chip: &mut Chip, other: &PrintedPage, dice: &mut Chance) {
    if dice.is_one_of(1, 2) {
        page.photo.clone_from(&other.photo);
        chip.groups.insert(DataGroup::Face, other.photo.clone());
    } else if let Some(zone) = with_another_name(&page.zone, dice) {
        chip.groups.insert(DataGroup::Zone, zone.to_string().into_bytes());
        page.zone = zone;
    }
}

/// The first letter of the name is another one. No check digit covers it.
fn with_another_name(zone: &Mrz, dice: &mut Chance) -> Option<Mrz> {
    let place = zone.format().span(Field::Name)?;
    let first = *zone.at(place).first()?;
    let letters = (b'A'..=b'Z').map(MrzCharacter::of_capital);
    let others: Vec<MrzCharacter> = letters.filter(|letter| *letter != first).collect();
    zone.with(place.line, place.from, *dice.pick(&others)?)
}

/// The last digit of the expiry otherwise, as fingers slip. The terminal does not notice: it computes the check digit
/// of what is typed, and that grows with the digit, whose weight is 1.
fn mistyped(key: &AccessKey, dice: &mut Chance) -> AccessKey {
    let AccessKey::Zone(information) = key else { return key.clone() };
    let by = 1 + dice.below(9);
    let untouched = information.chars().count().saturating_sub(2);
    let typed =
        information.chars().enumerate().map(|(place, character)| match character.to_digit(10) {
            Some(digit) if place >= untouched => {
                char::from_digit((digit + by) % 10, 10).unwrap_or(character)
            }
            _ => character,
        });
    AccessKey::Zone(typed.collect())
}

#[cfg(test)]
mod tests {
    use super::super::{
        AccessResult, ActiveResult, AuthenticationResult, CardAccessNumber, ChipUse, Colour,
        FaceResult, NextStepReason, PresenceResult, Step, StepResult, TrainingCryptography,
        ZoneResult,
    };
    use super::*;
    use crate::mrz::{Tolerance, parse};

    fn certificates() -> Certificates {
        Certificates {
            trusted: Certificate::new("UTO signer 7"),
            unknown: Certificate::new("UTO signer 8"),
        }
    }

    fn reader() -> TrainingCryptography {
        TrainingCryptography::trusting([certificates().trusted])
    }

    fn page(zone: &str, photo: u8) -> PrintedPage {
        PrintedPage {
            symbol: ChipSymbol::Printed,
            zone: parse(zone, Tolerance::AsPrinted).mrz.unwrap(),
            card_access_number: Some(CardAccessNumber::parse("271828").unwrap()),
            photo: vec![photo],
        }
    }

    fn anna() -> PrintedPage {
        page(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            1,
        )
    }

    fn berta() -> PrintedPage {
        page(
            "P<UTOLINDHOLM<<BERTA<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<14",
            2,
        )
    }

    fn situation(scenario: ChipScenario, seed: u64) -> Situation {
        scenario.situation(anna(), &berta(), &certificates(), &reader(), seed)
    }

    #[test]
    fn every_scenario_leads_to_its_right_next_step() {
        for scenario in ChipScenario::ALL {
            for seed in 0..40 {
                let situation = situation(scenario, seed);
                let check = situation.check(&reader());
                let right = scenario.right_next_step(situation.active);
                assert_eq!(check.next_step(), right, "{scenario:?} {seed} {check:?}");
            }
        }
    }

    #[test]
    fn every_scenario_shows_its_colour_and_says_why() {
        use NextStepReason as Why;
        // Of chips that cannot prove themselves.
        let table = [
            (ChipScenario::Genuine, Colour::Green, Why::AgreesButACopyCannotBeExcluded),
            (ChipScenario::UnknownCertificate, Colour::Yellow, Why::CertificateIsUnknown),
            (ChipScenario::WrongSignature, Colour::Red, Why::SignatureIsWrong),
            (ChipScenario::ChangedDataGroup, Colour::Red, Why::DataWereChanged),
            (ChipScenario::DataOfAnotherDocument, Colour::Red, Why::PageTellsOtherData),
            (ChipScenario::BrokenChip, Colour::Yellow, Why::ChipIsSilent),
            (ChipScenario::WrongAccessDataTyped, Colour::Yellow, Why::TypedOtherwiseThanPrinted),
            (ChipScenario::ClonedChip, Colour::Green, Why::AgreesButACopyCannotBeExcluded),
        ];
        for (scenario, colour, why) in table {
            for seed in 0..40 {
                let situation = situation(scenario, seed);
                if situation.active == ActiveAuthentication::Absent {
                    let check = situation.check(&reader());
                    assert_eq!(
                        (check.colour(), check.reason()),
                        (colour, why),
                        "{scenario:?} {seed}"
                    );
                }
            }
        }
    }

    #[test]
    fn passive_authentication_cannot_see_a_copy_and_active_authentication_can() {
        let mut seen = [0, 0];
        for seed in 0..40 {
            let situation = situation(ChipScenario::ClonedChip, seed);
            let check = situation.check(&reader());
            let authentic = StepResult::PassiveAuthentication(AuthenticationResult::Authentic);
            assert_eq!(*check.result(Step::PassiveAuthentication), authentic);
            let (index, expected) = match situation.active {
                ActiveAuthentication::Absent => (0, ActiveResult::NotSupported),
                ActiveAuthentication::Present => (1, ActiveResult::CannotProveItself),
            };
            seen[index] += 1;
            let expected = StepResult::ActiveAuthentication(expected);
            assert_eq!(*check.result(Step::ActiveAuthentication), expected);
        }
        assert!(seen.iter().all(|count| *count > 5), "{seen:?}");
    }

    #[test]
    fn changed_data_agree_with_the_changed_page_and_only_the_hash_tells() {
        let mut changed = std::collections::BTreeSet::new();
        for seed in 0..40 {
            let check = situation(ChipScenario::ChangedDataGroup, seed).check(&reader());
            assert_eq!(*check.result(Step::CompareZone), StepResult::CompareZone(ZoneResult::Same));
            assert_eq!(*check.result(Step::CompareFace), StepResult::CompareFace(FaceResult::Same));
            if let StepResult::PassiveAuthentication(AuthenticationResult::Changed(group)) =
                check.result(Step::PassiveAuthentication)
            {
                changed.insert(*group);
            }
        }
        assert_eq!(changed.into_iter().collect::<Vec<_>>(), [DataGroup::Zone, DataGroup::Face]);
    }

    #[test]
    fn data_of_another_document_are_authentic_and_still_not_those_of_the_page() {
        let check = situation(ChipScenario::DataOfAnotherDocument, 1).check(&reader());
        let authentic = StepResult::PassiveAuthentication(AuthenticationResult::Authentic);
        assert_eq!(*check.result(Step::PassiveAuthentication), authentic);
        let StepResult::CompareZone(ZoneResult::Differs(fields)) = check.result(Step::CompareZone)
        else {
            unreachable!("{check:?}");
        };
        let number =
            fields.iter().find(|difference| difference.field == Field::DocumentNumber).unwrap();
        assert_eq!((number.on_chip.as_str(), number.on_page.as_str()), ("L898902C<", "L898902C3"));
        assert!(fields.iter().any(|difference| difference.field == Field::BirthDate));
    }

    #[test]
    fn a_silent_chip_ends_the_inspection_and_not_the_journey() {
        let check = situation(ChipScenario::BrokenChip, 3).check(&reader());
        let silent = StepResult::Presence(PresenceResult::SymbolWithoutAnswer);
        assert_eq!(*check.result(Step::Presence), silent);
        assert!(Step::ALL[1..].iter().all(|step| *check.result(*step) == StepResult::NotReached));
        assert_eq!(check.chip_use(), ChipUse::Nothing);
        assert!(!ChipScenario::BrokenChip.is_fraud());
    }

    #[test]
    fn nothing_is_read_until_what_is_printed_was_typed() {
        for seed in 0..20 {
            let situation = situation(ChipScenario::WrongAccessDataTyped, seed);
            let check = situation.check(&reader());
            assert_eq!(*check.result(Step::Read), StepResult::NotReached);
            let again = situation.typed_again().check(&reader());
            assert_eq!(again.next_step(), NextStep::GoOn, "{seed}");
        }
    }

    #[test]
    fn printed_data_that_do_not_open_the_chip_are_a_contradiction() {
        let mut situation = situation(ChipScenario::Genuine, 5);
        situation.page.zone = berta().zone;
        let check = situation.typed_again().check(&reader());
        let refused = StepResult::Access(AccessResult::PrintedDataRefused);
        assert_eq!(*check.result(Step::Access), refused);
        assert_eq!(check.next_step(), NextStep::SecondLine);
    }

    #[test]
    fn a_document_without_a_chip_is_a_document() {
        let page = PrintedPage { symbol: ChipSymbol::Absent, ..anna() };
        let check = ChipCheck::run(&page, None, None, &reader());
        assert_eq!((check.colour(), check.next_step()), (Colour::Grey, NextStep::GoOnWithoutChip));
        assert_eq!(check.reason(), NextStepReason::NoChip);
    }

    #[test]
    fn a_wrong_hash_is_red_even_when_the_certificate_is_unknown() {
        let mut situation = situation(ChipScenario::UnknownCertificate, 2);
        situation.chip.groups.insert(DataGroup::Face, vec![99]);
        let check = situation.check(&reader());
        assert_eq!(check.reason(), NextStepReason::DataWereChanged);
        assert_eq!(check.colour(), Colour::Red);
    }
}
