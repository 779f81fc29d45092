//! `RSA` and `RSA2`: PKCS#1 v1.5 with SHA-1 and SHA-256.
//!
//! aws-lc does the arithmetic: aws-lc-rs verifies, and `alipay-global-keys` signs, because aws-lc-rs signs neither with SHA-1
//! nor with the 1024 bits of old contracts.

use alipay_global_keys::{Hash, away_from_forks};
use aws_lc_rs::signature::{
    ParsedPublicKey, RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
    RsaParameters,
};
use pkcs8::der::{Decode, Encode, asn1::BitStringRef};
use pkcs8::{PrivateKeyInfo, spki::SubjectPublicKeyInfoRef};
use zeroize::Zeroizing;

use super::native::NativeKey;

/// A public key whose numbers have been checked.
#[derive(Clone, Eq, PartialEq)]
pub(super) struct Public {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

/// A private key whose numbers have been checked.
pub(super) struct Private {
    public: Public,
    key: NativeKey,
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
        let key = ParsedPublicKey::new(parameters(hash), der).map_err(|_| DAMAGED)?;
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
        // aws-lc stops at 33 bits, which five bytes may exceed: it says so itself.
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
        // Written anew, so that nothing but the numbers that were looked at reaches the library.
        let pkcs8 = PrivateKeyInfo::new(pkcs1::ALGORITHM_ID, der)
            .to_der()
            .map_err(|_| DAMAGED)?;
        let key = NativeKey::from_pkcs8(Zeroizing::new(pkcs8)).ok_or(MISMATCH)?;
        Ok(Self { public, key })
    }

    pub(super) fn public(&self) -> &Public {
        &self.public
    }

    /// The signature; none when the library refuses the key.
    pub(super) fn sign(&self, hash: Hash, bytes: &[u8]) -> Option<Vec<u8>> {
        self.key.sign(hash, bytes)
    }
}

impl Verifying {
    /// Strict PKCS#1 v1.5: this hash only, and a signature exactly as long as the modulus.
    pub(super) fn verify(&self, bytes: &[u8], signature: &[u8]) -> bool {
        away_from_forks(|| self.0.verify_sig(bytes, signature).is_ok())
    }
}

fn parameters(hash: Hash) -> &'static RsaParameters {
    match hash {
        Hash::Sha1 => &RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
        Hash::Sha256 => &RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
    }
}

const DAMAGED: &str = "is a damaged RSA key; copy it again";
const MISMATCH: &str = "is a damaged RSA key: its numbers do not belong together; copy it again";
