//! What the caller brings: this crate knows what is hashed and signed, not how.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// A document signer's certificate, by its name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Certificate(String);

impl Certificate {
    pub fn new(name: &str) -> Self {
        Self(name.to_owned())
    }

    pub fn name(&self) -> &str {
        &self.0
    }
}

/// Computes the hash of a data group.
pub trait Hasher {
    fn hash(&self, data: &[u8]) -> Vec<u8>;
}

/// Signs a security object. Only issuers have one; here, only the maker of a training case.
pub trait DocumentSigner {
    fn sign(&self, message: &[u8], certificate: &Certificate) -> Vec<u8>;
}

/// Verifies a signature and looks for trust in its certificate: up to a country's root (CSCA) that the reader has.
pub trait SignatureVerifier {
    fn verify(
        &self,
        message: &[u8],
        signature: &[u8],
        certificate: &Certificate,
    ) -> SignatureVerdict;
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureVerdict {
    /// Right, and the certificate is trusted.
    Right,
    /// Right by itself, but the reader has no trusted certificate above it. Unknown, not false.
    NoTrustedCertificate,
    Wrong,
}

/// Stands in for cryptography in training: it notices every change, is the same everywhere, takes no time, and hides
/// nothing from anybody. Nothing but drawings may ever be "secured" with it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TrainingCryptography {
    trusted: BTreeSet<Certificate>,
}

impl TrainingCryptography {
    /// With the certificates that the reader trusts.
    pub fn trusting(certificates: impl IntoIterator<Item = Certificate>) -> Self {
        Self { trusted: certificates.into_iter().collect() }
    }
}

/// FNV-1a, 64 bits.
fn fingerprint(pieces: &[&[u8]]) -> Vec<u8> {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for piece in pieces {
        // The length parts the pieces.
        let length = u64::try_from(piece.len()).unwrap_or(u64::MAX).to_be_bytes();
        for byte in length.iter().chain(piece.iter()) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    hash.to_be_bytes().to_vec()
}

impl Hasher for TrainingCryptography {
    fn hash(&self, data: &[u8]) -> Vec<u8> {
        fingerprint(&[data])
    }
}

impl DocumentSigner for TrainingCryptography {
    fn sign(&self, message: &[u8], certificate: &Certificate) -> Vec<u8> {
        fingerprint(&[certificate.name().as_bytes(), message])
    }
}

impl SignatureVerifier for TrainingCryptography {
    fn verify(
        &self,
        message: &[u8],
        signature: &[u8],
        certificate: &Certificate,
    ) -> SignatureVerdict {
        if self.sign(message, certificate) != signature {
            SignatureVerdict::Wrong
        } else if self.trusted.contains(certificate) {
            SignatureVerdict::Right
        } else {
            SignatureVerdict::NoTrustedCertificate
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_right_wrong_or_without_trust() {
        let (known, unknown) = (Certificate::new("known"), Certificate::new("unknown"));
        let reader = TrainingCryptography::trusting([known.clone()]);
        let signature = reader.sign(b"data", &known);
        assert_eq!(reader.verify(b"data", &signature, &known), SignatureVerdict::Right);
        assert_eq!(reader.verify(b"dati", &signature, &known), SignatureVerdict::Wrong);
        assert_eq!(reader.verify(b"data", &signature, &unknown), SignatureVerdict::Wrong);
        let signature = reader.sign(b"data", &unknown);
        let verdict = reader.verify(b"data", &signature, &unknown);
        assert_eq!(verdict, SignatureVerdict::NoTrustedCertificate);
    }
}
