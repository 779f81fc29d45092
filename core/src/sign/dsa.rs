//! `DSA`: SHA-1 with DSA, the signature as the DER of r and s. Only old contracts have it.

use alipay_global_keys::Hash;
use aws_lc_rs::digest::{Digest, SHA1_FOR_LEGACY_USE_ONLY, digest};
use dsa::signature::hazmat::PrehashVerifier;
use dsa::{BigUint, Components, Signature, SigningKey, VerifyingKey};
use pkcs8::der::{Decode, Reader, SliceReader, asn1::UintRef};
use pkcs8::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};
use pkcs8::{EncodePrivateKey, EncodePublicKey, PrivateKeyInfo};
use zeroize::Zeroizing;

use super::native::NativeKey;

/// A public key.
#[derive(Clone, PartialEq)]
pub(super) struct Public(VerifyingKey);

/// A private key.
pub(super) struct Private {
    public: Public,
    key: NativeKey,
}

impl Public {
    pub(super) fn from_spki(spki: SubjectPublicKeyInfoRef<'_>) -> Result<Self, String> {
        check_sizes(&components(&spki.algorithm)?)?;
        VerifyingKey::try_from(spki).map(Self).map_err(|_| DAMAGED.into())
    }

    pub(super) fn bits(&self) -> usize {
        self.0.components().p().bits()
    }

    /// The key as SubjectPublicKeyInfo.
    pub(super) fn spki(&self) -> Option<Vec<u8>> {
        Some(self.0.to_public_key_der().ok()?.into_vec())
    }

    pub(super) fn verify(&self, bytes: &[u8], signature: &[u8]) -> bool {
        let Ok(signature) = Signature::from_der(signature) else {
            return false;
        };
        self.0.verify_prehash(hash(bytes).as_ref(), &signature).is_ok()
    }
}

impl Private {
    /// Reads PKCS#8.
    pub(super) fn from_pkcs8(info: PrivateKeyInfo<'_>) -> Result<Self, String> {
        check_sizes(&components(&info.algorithm)?)?;
        Self::loaded(&SigningKey::try_from(info).map_err(|_| DAMAGED)?)
    }

    /// Reads the old OpenSSL form: version, p, q, g, y, x, one after the other.
    pub(super) fn from_numbers(content: &[u8]) -> Result<Self, String> {
        let mut reader = SliceReader::new(content).map_err(|_| DAMAGED)?;
        let mut number = || -> Result<BigUint, String> {
            let number = UintRef::decode(&mut reader).map_err(|_| DAMAGED)?;
            Ok(BigUint::from_bytes_be(number.as_bytes()))
        };
        let (_version, p, q, g, y, x) = (number()?, number()?, number()?, number()?, number()?, number()?);
        reader.finish(()).map_err(|_| DAMAGED)?;
        let components = Components::from_components(p, q, g).map_err(|_| DAMAGED)?;
        check_sizes(&components)?;
        if components.g().modpow(&x, components.p()) != y {
            return Err(DAMAGED.into());
        }
        let public = VerifyingKey::from_components(components, y).map_err(|_| DAMAGED)?;
        Self::loaded(&SigningKey::from_components(public, x).map_err(|_| DAMAGED)?)
    }

    pub(super) fn public(&self) -> Public {
        self.public.clone()
    }

    /// The signature; none when the library refuses the key. Its nonce is random, so no two are the same and timing
    /// cannot be averaged over repetitions.
    pub(super) fn sign(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        self.key.sign(Hash::Sha1, bytes)
    }

    fn loaded(key: &SigningKey) -> Result<Self, String> {
        let pkcs8 = key.to_pkcs8_der().map_err(|_| DAMAGED)?;
        let public = Public(key.verifying_key().clone());
        let key = NativeKey::from_pkcs8(Zeroizing::new(pkcs8.as_bytes().to_vec())).ok_or(DAMAGED)?;
        Ok(Self { public, key })
    }
}

fn hash(bytes: &[u8]) -> Digest {
    digest(&SHA1_FOR_LEGACY_USE_ONLY, bytes)
}

fn components(algorithm: &AlgorithmIdentifierRef<'_>) -> Result<Components, String> {
    let parameters = algorithm.parameters_any().map_err(|_| DAMAGED)?;
    parameters.decode_as().map_err(|_| DAMAGED.into())
}

/// Before any arithmetic: it would take for ever on absurd numbers.
fn check_sizes(components: &Components) -> Result<(), String> {
    let (p, q) = (components.p().bits(), components.q().bits());
    if !(1_024..=3_072).contains(&p) || ![160, 224, 256].contains(&q) {
        return Err(format!(
            "has {p} bits with a subgroup of {q}; DSA keys from 1024 to 3072 bits with 160, 224 or 256 work here"
        ));
    }
    Ok(())
}

const DAMAGED: &str = "is a damaged DSA key; copy it again";
