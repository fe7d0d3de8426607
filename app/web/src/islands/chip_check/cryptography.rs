//! Real signatures over simulated chips: ECDSA on P-256 over SHA-256, as passports use it (Doc 9303 Part 11 §5.1 and
//! Part 12).
//!
//! ```text
//! country (CSCA)  signs the certificate of  a document signer  signs the security object of  a chip
//! ```
//!
//! The keys follow from words that stand here for everybody to read: they protect nothing but drawings. The reader
//! trusts one country key; the signer under the other one is the certificate that nobody has loaded yet.

use documents::chip::{
    Certificate, Certificates, DocumentSigner, Hasher, SignatureVerdict, SignatureVerifier,
};
use p256::ecdsa::signature::{Signer, Verifier};
use p256::ecdsa::{Signature, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

/// Both countries' keys, and what the reader trusts.
#[derive(Clone)]
pub(super) struct ChipCryptography {
    signers: Vec<SignerKey>,
    /// The country keys that were loaded into the reader.
    trusted: Vec<VerifyingKey>,
}

/// A document signer: its key, and its certificate.
#[derive(Clone)]
struct SignerKey {
    name: Certificate,
    key: SigningKey,
    /// The country's signature over the signer's name and public key.
    certified: Signature,
}

/// The signer that the reader can trace to a country key.
const TRUSTED: &str = "UTO-DS-07";
/// The signer since this spring.
const UNKNOWN: &str = "UTO-DS-08";

impl ChipCryptography {
    /// Nothing, if a seed gives no key; these do.
    pub(super) fn new() -> Option<Self> {
        let country = key("CSCA Utopia 3")?;
        let next_country = key("CSCA Utopia 4")?;
        Some(Self {
            signers: vec![
                SignerKey::certified_by(&country, TRUSTED)?,
                SignerKey::certified_by(&next_country, UNKNOWN)?,
            ],
            trusted: vec![*country.verifying_key()],
        })
    }

    pub(super) fn certificates() -> Certificates {
        Certificates { trusted: Certificate::new(TRUSTED), unknown: Certificate::new(UNKNOWN) }
    }

    fn signer(&self, certificate: &Certificate) -> Option<&SignerKey> {
        self.signers.iter().find(|signer| signer.name == *certificate)
    }
}

impl SignerKey {
    fn certified_by(country: &SigningKey, name: &str) -> Option<Self> {
        let key = key(name)?;
        let name = Certificate::new(name);
        let certified = country.sign(&certified_bytes(&name, key.verifying_key()));
        Some(Self { name, key, certified })
    }

    fn is_certified_by(&self, country: &VerifyingKey) -> bool {
        let bytes = certified_bytes(&self.name, self.key.verifying_key());
        country.verify(&bytes, &self.certified).is_ok()
    }
}

/// A key that follows from words.
fn key(words: &str) -> Option<SigningKey> {
    SigningKey::from_slice(&Sha256::digest(words)).ok()
}

fn certified_bytes(name: &Certificate, key: &VerifyingKey) -> Vec<u8> {
    let mut bytes = name.name().as_bytes().to_vec();
    bytes.extend_from_slice(key.to_sec1_point(true).as_bytes());
    bytes
}

impl Hasher for ChipCryptography {
    fn hash(&self, data: &[u8]) -> Vec<u8> {
        Sha256::digest(data).to_vec()
    }
}

impl DocumentSigner for ChipCryptography {
    fn sign(&self, message: &[u8], certificate: &Certificate) -> Vec<u8> {
        let signer = self.signer(certificate);
        signer.map_or_else(Vec::new, |signer| {
            let signature: Signature = signer.key.sign(message);
            signature.to_bytes().to_vec()
        })
    }
}

impl SignatureVerifier for ChipCryptography {
    fn verify(
        &self,
        message: &[u8],
        signature: &[u8],
        certificate: &Certificate,
    ) -> SignatureVerdict {
        let (Some(signer), Ok(signature)) =
            (self.signer(certificate), Signature::from_slice(signature))
        else {
            return SignatureVerdict::Wrong;
        };
        if signer.key.verifying_key().verify(message, &signature).is_err() {
            SignatureVerdict::Wrong
        } else if self.trusted.iter().any(|country| signer.is_certified_by(country)) {
            SignatureVerdict::Right
        } else {
            SignatureVerdict::NoTrustedCertificate
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use documents::chip::{ChipScenario, Lesson, exercise};

    #[test]
    fn every_verdict_is_that_of_real_signatures() {
        let cryptography = ChipCryptography::new().unwrap();
        let Certificates { trusted, unknown } = ChipCryptography::certificates();
        let message = b"hashes of a chip";
        let signature = cryptography.sign(message, &trusted);
        let verdict = |message: &[u8], signature: &[u8], certificate: &Certificate| {
            cryptography.verify(message, signature, certificate)
        };
        assert_eq!(signature.len(), 64);
        assert_eq!(verdict(message, &signature, &trusted), SignatureVerdict::Right);
        assert_eq!(verdict(b"hashes of a ship", &signature, &trusted), SignatureVerdict::Wrong);
        assert_eq!(verdict(message, &signature, &unknown), SignatureVerdict::Wrong);
        assert_eq!(verdict(message, &signature[1..], &trusted), SignatureVerdict::Wrong);
        let other = cryptography.sign(message, &unknown);
        assert_eq!(verdict(message, &other, &unknown), SignatureVerdict::NoTrustedCertificate);
        let nobody = Certificate::new("QMR-DS-01");
        assert_eq!(verdict(message, &signature, &nobody), SignatureVerdict::Wrong);
    }

    #[test]
    fn hashes_are_those_of_sha_256() {
        let cryptography = ChipCryptography::new().unwrap();
        let hash = cryptography.hash(b"abc");
        assert_eq!(hash.len(), 32);
        assert_eq!(hash[..8], [0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea]);
    }

    #[test]
    fn scenarios_come_out_as_with_the_stand_in() {
        let cryptography = ChipCryptography::new().unwrap();
        for scenario in ChipScenario::ALL {
            let lesson = Lesson::Chip(scenario);
            let certificates = ChipCryptography::certificates();
            let exercise = exercise(lesson, &certificates, &cryptography, 5).unwrap();
            let check = exercise.situation.check(&cryptography);
            let right = scenario.right_next_step(exercise.situation.active);
            assert_eq!(check.next_step(), right, "{scenario:?}");
        }
    }
}
