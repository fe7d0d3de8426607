//! The chip of a travel document, and how it is checked (Doc 9303 Parts 9 to 12).
//!
//! The map:
//!
//! ```text
//! Chip, OpenChip      what is on it; nothing can be read before access is opened
//! access              what opens it: data printed on the page (BAC, PACE) or the card access number (PACE)
//! cryptography        what the caller brings: hashes and signatures, as traits; a stand-in for training
//! check               the steps of an inspection, the result and colour of each, the right next step
//! scenario            chips that teach: genuine, unknown certificate, changed, exchanged, silent, copied …
//! exercise            a scenario, and somebody who shows the document
//! ```
//!
//! What an inspection proves is less than it seems. Green: an issuer signed these data, nobody changed them, and they
//! are those of the page. It does not prove that this chip is the one that they were written to, unless that is asked
//! of the chip itself. Yellow: we do not have the certificate; nothing is known, nothing is false. Red: a contradiction
//! that somebody with more time must look into.

mod access;
mod check;
mod cryptography;
mod exercise;
mod scenario;

pub use access::{AccessFault, AccessKey, AccessProtocol, CardAccessNumber, NoCardAccessNumber};
pub use check::{
    AccessResult, ActiveResult, AuthenticationResult, ChipCheck, ChipSymbol, ChipUse, Colour,
    FaceResult, NextStep, NextStepReason, PageDifference, PresenceResult, PrintedPage, ReadResult,
    Step, StepResult, ZoneResult,
};
pub use cryptography::{
    Certificate, DocumentSigner, Hasher, SignatureVerdict, SignatureVerifier, TrainingCryptography,
};
pub use exercise::{Exercise, ExerciseReason, Holder, Lesson, Traveller, exercise};
pub use scenario::{ActiveAuthentication, Certificates, ChipScenario, Situation};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A group of data of the logical data structure (Doc 9303 Part 10).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DataGroup {
    /// DG1, the machine readable zone. Mandatory.
    Zone,
    /// DG2, the face. Mandatory.
    Face,
    /// DG15, the public key with which the chip can prove that it is itself.
    ActiveKey,
}

impl DataGroup {
    /// The number after "DG".
    pub const fn number(self) -> u8 {
        match self {
            Self::Zone => 1,
            Self::Face => 2,
            Self::ActiveKey => 15,
        }
    }

    pub const fn is_mandatory(self) -> bool {
        matches!(self, Self::Zone | Self::Face)
    }
}

/// EF.SOD: the hashes of all data groups, signed by the issuer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SecurityObject {
    pub hashes: BTreeMap<DataGroup, Vec<u8>>,
    pub signature: Vec<u8>,
    /// The document signer's, which comes with the chip. Whether it is trusted is decided elsewhere.
    pub certificate: Certificate,
}

impl SecurityObject {
    /// What the signature is over: the hashes in the order of the groups, each after its number and length.
    pub fn signed_bytes(hashes: &BTreeMap<DataGroup, Vec<u8>>) -> Vec<u8> {
        hashes
            .iter()
            .flat_map(|(group, hash)| {
                let length = u8::try_from(hash.len()).unwrap_or(u8::MAX);
                [group.number(), length].into_iter().chain(hash.iter().copied())
            })
            .collect()
    }
}

/// Whether the chip answers a reader.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Health {
    Answers,
    /// Broken, by wear or by a hammer. The document stays valid as one without electronics.
    Silent,
}

/// Whether the chip is the one that the issuer wrote.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    Issued,
    /// Somebody wrote data that were read elsewhere to another chip. The secret key cannot be read, so it is missing.
    Copied,
}

/// A contactless chip. Its data can be read through [`Chip::open`] only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chip {
    health: Health,
    origin: Origin,
    protocol: AccessProtocol,
    /// What the chip was told at its making; each opens it.
    keys: Vec<AccessKey>,
    groups: BTreeMap<DataGroup, Vec<u8>>,
    security_object: SecurityObject,
}

impl Chip {
    /// A chip as an issuer writes it: hashes computed, security object signed.
    pub fn issued(
        protocol: AccessProtocol,
        keys: Vec<AccessKey>,
        groups: BTreeMap<DataGroup, Vec<u8>>,
        certificate: Certificate,
        cryptography: &(impl Hasher + DocumentSigner),
    ) -> Self {
        let hashes: BTreeMap<DataGroup, Vec<u8>> =
            groups.iter().map(|(group, data)| (*group, cryptography.hash(data))).collect();
        let signature = cryptography.sign(&SecurityObject::signed_bytes(&hashes), &certificate);
        Self {
            health: Health::Answers,
            origin: Origin::Issued,
            protocol,
            keys,
            groups,
            security_object: SecurityObject { hashes, signature, certificate },
        }
    }

    pub fn protocol(&self) -> AccessProtocol {
        self.protocol
    }

    /// Opens access.
    ///
    /// # Errors
    /// If the chip does not answer, the protocol does not know such a key, or the key is not the chip's. Which
    /// character is wrong the chip does not say.
    pub fn open(&self, key: &AccessKey) -> Result<OpenChip<'_>, AccessFault> {
        if self.health == Health::Silent {
            return Err(AccessFault::NoAnswer);
        }
        if !self.protocol.knows(key) {
            return Err(AccessFault::NotWithThisProtocol);
        }
        if self.keys.contains(key) { Ok(OpenChip(self)) } else { Err(AccessFault::Refused) }
    }

    fn answers(&self) -> bool {
        self.health == Health::Answers
    }
}

/// A chip to which access was opened.
#[derive(Clone, Copy, Debug)]
pub struct OpenChip<'a>(&'a Chip);

impl<'a> OpenChip<'a> {
    pub fn group(self, group: DataGroup) -> Option<&'a [u8]> {
        self.0.groups.get(&group).map(Vec::as_slice)
    }

    pub fn groups(self) -> impl Iterator<Item = DataGroup> + 'a {
        self.0.groups.keys().copied()
    }

    pub fn security_object(self) -> &'a SecurityObject {
        &self.0.security_object
    }

    /// Whether the chip can sign what the reader throws at it with the key of DG15 (active authentication, Doc 9303
    /// Part 11). `None` if it has no such key.
    pub fn proves_itself(self) -> Option<Origin> {
        self.0.groups.contains_key(&DataGroup::ActiveKey).then_some(self.0.origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_signed_tells_the_groups_apart() {
        let hashes = BTreeMap::from([(DataGroup::Zone, vec![7, 8]), (DataGroup::Face, vec![9])]);
        assert_eq!(SecurityObject::signed_bytes(&hashes), [1, 2, 7, 8, 2, 1, 9]);
    }

    #[test]
    fn nothing_can_be_read_with_a_wrong_key_or_from_a_silent_chip() {
        let right = AccessKey::CardAccessNumber(CardAccessNumber::parse("123456").unwrap());
        let wrong = AccessKey::CardAccessNumber(CardAccessNumber::parse("123457").unwrap());
        let groups = BTreeMap::from([(DataGroup::Zone, vec![1]), (DataGroup::Face, vec![2])]);
        let certificate = Certificate::new("signer 1");
        let mut chip = Chip::issued(
            AccessProtocol::Pace,
            vec![right.clone()],
            groups,
            certificate,
            &TrainingCryptography::trusting([]),
        );
        assert_eq!(chip.open(&right).unwrap().group(DataGroup::Zone), Some([1].as_slice()));
        assert_eq!(chip.open(&wrong).err(), Some(AccessFault::Refused));
        chip.protocol = AccessProtocol::Bac;
        assert_eq!(chip.open(&right).err(), Some(AccessFault::NotWithThisProtocol));
        chip.health = Health::Silent;
        assert_eq!(chip.open(&right).err(), Some(AccessFault::NoAnswer));
    }
}
