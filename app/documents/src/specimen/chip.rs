//! What the chip of a specimen holds, as far as a case needs it. How a chip is checked, step by step, is the matter of
//! [`crate::chip`].

use serde::{Deserialize, Serialize};

use crate::face::Face;

/// The chip, and what a reader would say about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chip {
    /// Data group 1: the zone.
    pub zone: Vec<String>,
    /// Data group 2.
    pub face: Face,
    pub health: Health,
    pub signature: Signature,
    pub certificate: Certificate,
}

impl Chip {
    pub const fn new(zone: Vec<String>, face: Face) -> Self {
        Self {
            zone,
            face,
            health: Health::Answers,
            signature: Signature::Right,
            certificate: Certificate::Trusted,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Health {
    Answers,
    /// The document stays valid as one without a chip.
    Silent,
}

/// Whether hashes and signature of the security object are right.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signature {
    Right,
    Wrong,
}

/// Who vouches for the signature.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certificate {
    Trusted,
    /// The reader does not have it: unknown, not false.
    Unknown,
    /// It names another issuer than the page does.
    OfAnotherIssuer,
}
