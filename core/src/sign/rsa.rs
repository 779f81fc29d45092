//! `RSA` and `RSA2`: PKCS#1 v1.5 with SHA-1 and SHA-256.
//!
//! aws-lc-rs verifies everything and signs SHA-256 with 2048 bits and more. It signs neither with smaller keys nor with
//! SHA-1, which old contracts still need: there the `rsa` crate signs, blinded.

use std::sync::Arc;

use aws_lc_rs::digest;
use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{
    ParsedPublicKey, RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
    RSA_PKCS1_SHA256, RsaParameters,
};
use rsa::pkcs1;
use rsa::pkcs8::der::{Decode, Encode, asn1::BitStringRef};
use rsa::pkcs8::{PrivateKeyInfo, spki::SubjectPublicKeyInfoRef};
use rsa::rand_core::OsRng;
use rsa::{BigUint, Pkcs1v15Sign, RsaPrivateKey};

/// What is hashed before RSA.
#[derive(Clone, Copy)]
pub(super) enum Hash {
    Sha1,
    Sha256,
}

/// A public key whose numbers have been checked.
#[derive(Clone, Eq, PartialEq)]
pub(super) struct Public {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

/// A private key whose numbers have been checked.
pub(super) struct Private {
    public: Public,
    engine: Engine,
}

enum Engine {
    Aws(KeyPair),
    Small(Arc<RsaPrivateKey>),
}

/// A private key made ready for one hash.
pub(super) enum Signing {
    Fast(KeyPair),
    Blinded(Arc<RsaPrivateKey>, Hash),
}

/// A public key made ready for one hash.
pub(super) struct Verifying(ParsedPublicKey);

impl Public {
    /// Reads `RSAPublicKey` of PKCS#1.
    pub(super) fn from_der(der: &[u8]) -> Result<Self, String> {
        let key = pkcs1::RsaPublicKey::from_der(der).map_err(|_| DAMAGED)?;
        Self::from_numbers(key.modulus.as_bytes(), key.public_exponent.as_bytes())
    }

    pub(super) fn bits(&self) -> usize {
        let first = self.modulus.first().copied().unwrap_or_default();
        self.modulus.len() * 8 - first.leading_zeros() as usize
    }

    /// The key as SubjectPublicKeyInfo.
    pub(super) fn spki(&self) -> Option<Vec<u8>> {
        let pkcs1 = self.pkcs1()?;
        let spki = SubjectPublicKeyInfoRef {
            algorithm: pkcs1::ALGORITHM_ID,
            subject_public_key: BitStringRef::from_bytes(&pkcs1).ok()?,
        };
        spki.to_der().ok()
    }

    pub(super) fn verifying(&self, hash: Hash) -> Result<Verifying, String> {
        let der = self.pkcs1().ok_or(DAMAGED)?;
        let key = ParsedPublicKey::new(hash.parameters(), der).map_err(|_| DAMAGED)?;
        Ok(Verifying(key))
    }

    fn pkcs1(&self) -> Option<Vec<u8>> {
        let key = pkcs1::RsaPublicKey {
            modulus: pkcs1::UintRef::new(&self.modulus).ok()?,
            public_exponent: pkcs1::UintRef::new(&self.exponent).ok()?,
        };
        key.to_der().ok()
    }

    fn from_numbers(modulus: &[u8], exponent: &[u8]) -> Result<Self, String> {
        let key = Self {
            modulus: modulus.to_vec(),
            exponent: exponent.to_vec(),
        };
        let bits = key.bits();
        if !(1_024..=4_096).contains(&bits) {
            return Err(format!("has {bits} bits; RSA keys from 1024 to 4096 bits work here"));
        }
        let is_odd = |number: &[u8]| number.last().is_some_and(|last| last & 1 == 1);
        // Both libraries stop at 33 bits, which five bytes may exceed: they say so themselves.
        if !is_odd(modulus) || !is_odd(exponent) || exponent == [1] || exponent.len() > 5 {
            return Err(DAMAGED.into());
        }
        Ok(key)
    }
}

impl Private {
    /// Reads `RSAPrivateKey` of PKCS#1.
    pub(super) fn from_der(der: &[u8]) -> Result<Self, String> {
        let key = pkcs1::RsaPrivateKey::from_der(der).map_err(|_| DAMAGED)?;
        if key.other_prime_infos.is_some() {
            return Err("has more than two primes; make a new key".into());
        }
        let public = Public::from_numbers(key.modulus.as_bytes(), key.public_exponent.as_bytes())?;
        let engine = if public.bits() >= 2_048 {
            Engine::Aws(KeyPair::from_der(der).map_err(|_| MISMATCH)?)
        } else {
            let number = |part: pkcs1::UintRef<'_>| BigUint::from_bytes_be(part.as_bytes());
            let primes = vec![number(key.prime1), number(key.prime2)];
            let (n, e, d) = (
                number(key.modulus),
                number(key.public_exponent),
                number(key.private_exponent),
            );
            let small = RsaPrivateKey::from_components(n, e, d, primes).map_err(|_| MISMATCH)?;
            Engine::Small(Arc::new(small))
        };
        Ok(Self { public, engine })
    }

    pub(super) fn public(&self) -> &Public {
        &self.public
    }

    pub(super) fn signing(&self, hash: Hash) -> Result<Signing, String> {
        match (&self.engine, hash) {
            (Engine::Aws(key), Hash::Sha256) => Ok(Signing::Fast(key.clone())),
            (Engine::Small(key), _) => Ok(Signing::Blinded(Arc::clone(key), hash)),
            (Engine::Aws(key), Hash::Sha1) => {
                let der = key.as_der().map_err(|_| DAMAGED)?;
                let info = PrivateKeyInfo::from_der(der.as_ref()).map_err(|_| DAMAGED)?;
                let key = RsaPrivateKey::try_from(info).map_err(|_| MISMATCH)?;
                Ok(Signing::Blinded(Arc::new(key), hash))
            }
        }
    }
}

impl Signing {
    /// The signature; none when the library refuses the key.
    pub(super) fn sign(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Fast(key) => {
                let mut signature = vec![0; key.public_modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), bytes, &mut signature)
                    .ok()?;
                Some(signature)
            }
            Self::Blinded(key, hash) => {
                let digest = digest::digest(hash.algorithm(), bytes);
                key.sign_with_rng(&mut OsRng, hash.padding(), digest.as_ref()).ok()
            }
        }
    }
}

impl Verifying {
    /// Strict PKCS#1 v1.5: this hash only, and a signature exactly as long as the modulus.
    pub(super) fn verify(&self, bytes: &[u8], signature: &[u8]) -> bool {
        self.0.verify_sig(bytes, signature).is_ok()
    }
}

impl Hash {
    fn parameters(self) -> &'static RsaParameters {
        match self {
            Self::Sha1 => &RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
            Self::Sha256 => &RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
        }
    }

    fn algorithm(self) -> &'static digest::Algorithm {
        match self {
            Self::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            Self::Sha256 => &digest::SHA256,
        }
    }

    /// The head of DigestInfo, RFC 8017 section 9.2 note 1.
    fn padding(self) -> Pkcs1v15Sign {
        let prefix: &[u8] = match self {
            Self::Sha1 => b"\x30\x21\x30\x09\x06\x05\x2b\x0e\x03\x02\x1a\x05\x00\x04\x14",
            Self::Sha256 => b"\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20",
        };
        Pkcs1v15Sign {
            hash_len: Some(self.algorithm().output_len()),
            prefix: prefix.into(),
        }
    }
}

const DAMAGED: &str = "is a damaged RSA key; copy it again";
const MISMATCH: &str = "is a damaged RSA key: its numbers do not belong together; copy it again";
