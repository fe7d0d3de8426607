//! The inspection of a chip, step by step.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    AccessFault, AccessKey, CardAccessNumber, Chip, DataGroup, Hasher, OpenChip, Origin,
    SecurityObject, SignatureVerdict, SignatureVerifier,
};
use crate::field::{Field, Role};
use crate::mrz::{Mrz, Tolerance, parse};

/// What is printed on the document, as far as the chip is concerned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PrintedPage {
    pub symbol: ChipSymbol,
    pub zone: Mrz,
    pub card_access_number: Option<CardAccessNumber>,
    /// What stands for the picture of the face, such as the seed of a drawing: equal bytes, equal pictures.
    pub photo: Vec<u8>,
}

impl PrintedPage {
    /// The key in the zone, if it can be read.
    pub fn zone_key(&self) -> Option<AccessKey> {
        AccessKey::of_zone(&self.zone)
    }

    /// Every key that the page offers.
    pub fn keys(&self) -> Vec<AccessKey> {
        let number = self.card_access_number.map(AccessKey::CardAccessNumber);
        self.zone_key().into_iter().chain(number).collect()
    }
}

/// "Chip inside" may only stand on a document with a chip that holds at least the mandatory data, signed
/// (Doc 9303 Part 9 §2.3).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChipSymbol {
    Printed,
    Absent,
}

/// In the order in which they are done.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Is there a symbol, and does something answer?
    Presence,
    /// Does what is printed open the chip?
    Access,
    /// Are the mandatory data groups there?
    Read,
    /// Did an issuer sign these data, and are they unchanged?
    PassiveAuthentication,
    /// Is this the chip that they were written to?
    ActiveAuthentication,
    /// Are the zone on the chip and the zone on the page the same?
    CompareZone,
    /// Are the face on the chip and the photograph the same?
    CompareFace,
}

impl Step {
    pub const ALL: [Self; 7] = [
        Self::Presence,
        Self::Access,
        Self::Read,
        Self::PassiveAuthentication,
        Self::ActiveAuthentication,
        Self::CompareZone,
        Self::CompareFace,
    ];
}

/// What a step found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepResult {
    Presence(PresenceResult),
    Access(AccessResult),
    Read(ReadResult),
    PassiveAuthentication(AuthenticationResult),
    ActiveAuthentication(ActiveResult),
    CompareZone(ZoneResult),
    CompareFace(FaceResult),
    /// An earlier step ended the inspection.
    NotReached,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PresenceResult {
    SymbolAndAnswer,
    /// The chip is broken, or there never was one.
    SymbolWithoutAnswer,
    /// A document without electronics.
    NoChip,
    /// Something answers that the cover does not speak of.
    AnswerWithoutSymbol,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccessResult {
    Opened,
    /// What was typed is not what is printed.
    TypedOtherwiseThanPrinted,
    /// What is printed was typed, and the chip refuses it: page and chip do not belong together, or the page was
    /// changed, or it was misread twice.
    PrintedDataRefused,
    /// A card access number for a chip that knows BAC only.
    NotWithThisProtocol,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadResult {
    Complete,
    Missing(DataGroup),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuthenticationResult {
    /// Signed by an issuer that we trust, and unchanged.
    Authentic,
    /// The signature is right by itself; whose it is cannot be told. Unknown, not false.
    NoTrustedCertificate,
    SignatureWrong,
    /// The group is not the one that was signed.
    Changed(DataGroup),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActiveResult {
    ProvesItself,
    /// Many genuine chips cannot: then a copy cannot be told from the original.
    NotSupported,
    /// The chip does not have the secret key: it is a copy.
    CannotProveItself,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ZoneResult {
    Same,
    /// In these fields; check digits are left out.
    Differs(Vec<PageDifference>),
    /// DG1 holds no zone, or one of another format.
    Unreadable,
}

/// A field that the chip and the page tell differently.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PageDifference {
    pub field: Field,
    pub on_chip: String,
    pub on_page: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaceResult {
    Same,
    Differs,
}

/// What the lamp beside a step shows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Colour {
    /// Not done, or not needed.
    Grey,
    Green,
    /// Unknown. Not false.
    Yellow,
    /// A contradiction.
    Red,
}

impl StepResult {
    pub fn colour(&self) -> Colour {
        match self {
            Self::NotReached
            | Self::Presence(PresenceResult::NoChip)
            | Self::ActiveAuthentication(ActiveResult::NotSupported) => Colour::Grey,
            Self::Presence(PresenceResult::SymbolAndAnswer)
            | Self::Access(AccessResult::Opened)
            | Self::Read(ReadResult::Complete)
            | Self::PassiveAuthentication(AuthenticationResult::Authentic)
            | Self::ActiveAuthentication(ActiveResult::ProvesItself)
            | Self::CompareZone(ZoneResult::Same)
            | Self::CompareFace(FaceResult::Same) => Colour::Green,
            Self::Presence(
                PresenceResult::SymbolWithoutAnswer | PresenceResult::AnswerWithoutSymbol,
            )
            | Self::Access(
                AccessResult::TypedOtherwiseThanPrinted | AccessResult::NotWithThisProtocol,
            )
            | Self::PassiveAuthentication(AuthenticationResult::NoTrustedCertificate) => {
                Colour::Yellow
            }
            Self::Access(AccessResult::PrintedDataRefused)
            | Self::Read(ReadResult::Missing(_))
            | Self::PassiveAuthentication(
                AuthenticationResult::SignatureWrong | AuthenticationResult::Changed(_),
            )
            | Self::ActiveAuthentication(ActiveResult::CannotProveItself)
            | Self::CompareZone(ZoneResult::Differs(_) | ZoneResult::Unreadable)
            | Self::CompareFace(FaceResult::Differs) => Colour::Red,
        }
    }
}

/// What the chip is good for in the rest of the examination.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChipUse {
    /// Its data may be relied on; the person has still to be compared with the face.
    ReliedOn,
    /// Its data may be looked at, but prove nothing.
    LookedAt,
    /// Everything is decided on paper, ink and foil.
    Nothing,
}

/// What is right to do next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NextStep {
    /// The chip supports the document; compare the person with the face.
    GoOn,
    /// Go on as with a document without a chip, more carefully. No reason to refuse anybody.
    GoOnWithoutChip,
    /// Look for the certificate, examine the page more carefully meanwhile. No reason to refuse anybody.
    LookForCertificate,
    /// Read the page again, and type again.
    TypeAgain,
    /// Refer, without accusing: somebody with more time must explain the contradiction.
    SecondLine,
}

impl NextStep {
    pub const ALL: [Self; 5] = [
        Self::GoOn,
        Self::GoOnWithoutChip,
        Self::LookForCertificate,
        Self::TypeAgain,
        Self::SecondLine,
    ];
}

/// Why.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NextStepReason {
    /// Signed, unchanged, the same as the page, and the chip proved itself.
    EverythingAgrees,
    /// The same without the last: a copied chip would look just like this.
    AgreesButACopyCannotBeExcluded,
    /// A document without electronics is a document.
    NoChip,
    /// Chips break. A document with a broken chip stays valid.
    ChipIsSilent,
    /// The cover says nothing of a chip that answers: perhaps another card lies between the pages.
    ChipWithoutSymbol,
    /// States are slow to exchange certificates. Not to have one says something about the reader.
    CertificateIsUnknown,
    TypedOtherwiseThanPrinted,
    /// The chip knows only the zone, not the card access number.
    ProtocolNeedsTheZone,
    PrintedDataDoNotOpenTheChip,
    MandatoryDataAreMissing,
    SignatureIsWrong,
    DataWereChanged,
    ChipIsACopy,
    PageTellsOtherData,
    PageShowsAnotherFace,
}

/// A whole inspection.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChipCheck {
    results: BTreeMap<Step, StepResult>,
}

impl ChipCheck {
    /// Goes through every step that can be reached.
    ///
    /// `typed` is what the terminal was told; `None` stands for a page of which no key can be read.
    pub fn run(
        page: &PrintedPage,
        chip: Option<&Chip>,
        typed: Option<&AccessKey>,
        cryptography: &(impl Hasher + SignatureVerifier),
    ) -> Self {
        let mut check = Self {
            results: Step::ALL.map(|step| (step, StepResult::NotReached)).into_iter().collect(),
        };
        let answering = chip.filter(|chip| chip.answers());
        let presence = match (page.symbol, answering) {
            (ChipSymbol::Printed, Some(_)) => PresenceResult::SymbolAndAnswer,
            (ChipSymbol::Printed, None) => PresenceResult::SymbolWithoutAnswer,
            (ChipSymbol::Absent, Some(_)) => PresenceResult::AnswerWithoutSymbol,
            (ChipSymbol::Absent, None) => PresenceResult::NoChip,
        };
        check.set(Step::Presence, StepResult::Presence(presence));
        let Some(chip) = answering else { return check };

        let opened = typed.map_or(Err(AccessFault::Refused), |typed| chip.open(typed));
        let access = match &opened {
            Ok(_) => AccessResult::Opened,
            Err(AccessFault::NotWithThisProtocol) => AccessResult::NotWithThisProtocol,
            Err(_) if typed.is_some_and(|typed| page.keys().contains(typed)) => {
                AccessResult::PrintedDataRefused
            }
            Err(_) => AccessResult::TypedOtherwiseThanPrinted,
        };
        check.set(Step::Access, StepResult::Access(access));
        let Ok(open) = opened else { return check };

        let missing = [DataGroup::Zone, DataGroup::Face]
            .into_iter()
            .find(|group| open.group(*group).is_none());
        let read = missing.map_or(ReadResult::Complete, ReadResult::Missing);
        check.set(Step::Read, StepResult::Read(read));

        let passive = passive_authentication(open, cryptography);
        check.set(Step::PassiveAuthentication, StepResult::PassiveAuthentication(passive));
        let active = match open.proves_itself() {
            None => ActiveResult::NotSupported,
            Some(Origin::Issued) => ActiveResult::ProvesItself,
            Some(Origin::Copied) => ActiveResult::CannotProveItself,
        };
        check.set(Step::ActiveAuthentication, StepResult::ActiveAuthentication(active));
        if let Some(zone) = open.group(DataGroup::Zone) {
            let result = compare_zone(zone, &page.zone);
            check.set(Step::CompareZone, StepResult::CompareZone(result));
        }
        if let Some(face) = open.group(DataGroup::Face) {
            let result = if face == page.photo { FaceResult::Same } else { FaceResult::Differs };
            check.set(Step::CompareFace, StepResult::CompareFace(result));
        }
        check
    }

    pub fn result(&self, step: Step) -> &StepResult {
        self.results.get(&step).unwrap_or(&StepResult::NotReached)
    }

    /// Every step with its result, in order.
    pub fn results(&self) -> impl Iterator<Item = (Step, &StepResult)> {
        self.results.iter().map(|(step, result)| (*step, result))
    }

    /// The strongest colour of all steps.
    pub fn colour(&self) -> Colour {
        self.results.values().map(StepResult::colour).max().unwrap_or(Colour::Grey)
    }

    pub fn chip_use(&self) -> ChipUse {
        match self.next_step() {
            NextStep::GoOn => ChipUse::ReliedOn,
            NextStep::LookForCertificate | NextStep::SecondLine => ChipUse::LookedAt,
            NextStep::GoOnWithoutChip | NextStep::TypeAgain => ChipUse::Nothing,
        }
    }

    /// What is right to do now. A contradiction weighs more than something unknown.
    pub fn next_step(&self) -> NextStep {
        match self.reason() {
            NextStepReason::EverythingAgrees | NextStepReason::AgreesButACopyCannotBeExcluded => {
                NextStep::GoOn
            }
            NextStepReason::NoChip
            | NextStepReason::ChipIsSilent
            | NextStepReason::ChipWithoutSymbol => NextStep::GoOnWithoutChip,
            NextStepReason::CertificateIsUnknown => NextStep::LookForCertificate,
            NextStepReason::TypedOtherwiseThanPrinted | NextStepReason::ProtocolNeedsTheZone => {
                NextStep::TypeAgain
            }
            NextStepReason::PrintedDataDoNotOpenTheChip
            | NextStepReason::MandatoryDataAreMissing
            | NextStepReason::SignatureIsWrong
            | NextStepReason::DataWereChanged
            | NextStepReason::ChipIsACopy
            | NextStepReason::PageTellsOtherData
            | NextStepReason::PageShowsAnotherFace => NextStep::SecondLine,
        }
    }

    /// The weightiest reason for the next step.
    pub fn reason(&self) -> NextStepReason {
        let reasons = self.results.values().filter_map(reason);
        // Of two that lead to the second line, the first in the order of the steps.
        let mut weightiest = None;
        for (colour, reason) in reasons {
            if weightiest.is_none_or(|(heaviest, _)| colour > heaviest) {
                weightiest = Some((colour, reason));
            }
        }
        let proves_itself = *self.result(Step::ActiveAuthentication)
            == StepResult::ActiveAuthentication(ActiveResult::ProvesItself);
        match weightiest {
            Some((_, reason)) => reason,
            None if proves_itself => NextStepReason::EverythingAgrees,
            None => NextStepReason::AgreesButACopyCannotBeExcluded,
        }
    }

    fn set(&mut self, step: Step, result: StepResult) {
        self.results.insert(step, result);
    }
}

/// Why one result would not let us simply go on.
fn reason(result: &StepResult) -> Option<(Colour, NextStepReason)> {
    let reason = match result {
        StepResult::Presence(PresenceResult::NoChip) => NextStepReason::NoChip,
        StepResult::Presence(PresenceResult::SymbolWithoutAnswer) => NextStepReason::ChipIsSilent,
        StepResult::Presence(PresenceResult::AnswerWithoutSymbol) => {
            NextStepReason::ChipWithoutSymbol
        }
        StepResult::Access(AccessResult::TypedOtherwiseThanPrinted) => {
            NextStepReason::TypedOtherwiseThanPrinted
        }
        StepResult::Access(AccessResult::NotWithThisProtocol) => {
            NextStepReason::ProtocolNeedsTheZone
        }
        StepResult::Access(AccessResult::PrintedDataRefused) => {
            NextStepReason::PrintedDataDoNotOpenTheChip
        }
        StepResult::Read(ReadResult::Missing(_)) => NextStepReason::MandatoryDataAreMissing,
        StepResult::PassiveAuthentication(AuthenticationResult::NoTrustedCertificate) => {
            NextStepReason::CertificateIsUnknown
        }
        StepResult::PassiveAuthentication(AuthenticationResult::SignatureWrong) => {
            NextStepReason::SignatureIsWrong
        }
        StepResult::PassiveAuthentication(AuthenticationResult::Changed(_)) => {
            NextStepReason::DataWereChanged
        }
        StepResult::ActiveAuthentication(ActiveResult::CannotProveItself) => {
            NextStepReason::ChipIsACopy
        }
        StepResult::CompareZone(ZoneResult::Differs(_) | ZoneResult::Unreadable) => {
            NextStepReason::PageTellsOtherData
        }
        StepResult::CompareFace(FaceResult::Differs) => NextStepReason::PageShowsAnotherFace,
        StepResult::NotReached
        | StepResult::Presence(PresenceResult::SymbolAndAnswer)
        | StepResult::Access(AccessResult::Opened)
        | StepResult::Read(ReadResult::Complete)
        | StepResult::PassiveAuthentication(AuthenticationResult::Authentic)
        | StepResult::ActiveAuthentication(
            ActiveResult::ProvesItself | ActiveResult::NotSupported,
        )
        | StepResult::CompareZone(ZoneResult::Same)
        | StepResult::CompareFace(FaceResult::Same) => return None,
    };
    Some((result.colour(), reason))
}

/// Doc 9303 Part 11 §5.1: the signature of the security object, then the hash of every group that was read.
fn passive_authentication(
    open: OpenChip,
    cryptography: &(impl Hasher + SignatureVerifier),
) -> AuthenticationResult {
    let object = open.security_object();
    let signed = SecurityObject::signed_bytes(&object.hashes);
    let verdict = cryptography.verify(&signed, &object.signature, &object.certificate);
    if verdict == SignatureVerdict::Wrong {
        return AuthenticationResult::SignatureWrong;
    }
    let changed = open.groups().find(|group| {
        let hash = open.group(*group).map(|data| cryptography.hash(data));
        hash.as_ref() != object.hashes.get(group)
    });
    match (changed, verdict) {
        // What does not fit its own hash is wrong, whoever signed.
        (Some(group), _) => AuthenticationResult::Changed(group),
        (None, SignatureVerdict::Right) => AuthenticationResult::Authentic,
        (None, _) => AuthenticationResult::NoTrustedCertificate,
    }
}

/// Field by field; the check digits follow from the fields.
fn compare_zone(on_chip: &[u8], on_page: &Mrz) -> ZoneResult {
    let on_chip = std::str::from_utf8(on_chip).ok();
    let on_chip = on_chip.and_then(|text| parse(text, Tolerance::AsPrinted).mrz);
    let Some(on_chip) = on_chip.filter(|zone| zone.format() == on_page.format()) else {
        return ZoneResult::Unreadable;
    };
    let differences: Vec<PageDifference> = on_page
        .format()
        .fields()
        .iter()
        .map(|at| at.field)
        .filter(|field| field.role() != Role::CheckDigit)
        .filter(|field| on_chip.field(*field) != on_page.field(*field))
        .map(|field| {
            let text = |zone: &Mrz| crate::character::text(zone.field(field).unwrap_or_default());
            PageDifference { field, on_chip: text(&on_chip), on_page: text(on_page) }
        })
        .collect();
    if differences.is_empty() && on_chip == *on_page {
        ZoneResult::Same
    } else {
        // Only a check digit differs: that is a difference, too, though no field shows it.
        ZoneResult::Differs(differences)
    }
}
