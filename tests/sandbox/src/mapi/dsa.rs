//! The sign type `DSA`: SHA-1 with DSA, the signature as the DER of r and s.

use std::sync::LazyLock;

use dsa::pkcs8::{DecodePrivateKey as _, DecodePublicKey as _};
use dsa::signature::SignatureEncoding as _;
use dsa::signature::hazmat::{PrehashVerifier as _, RandomizedPrehashSigner as _};
use dsa::{Signature, SigningKey, VerifyingKey};
use rsa::rand_core::OsRng;
use sha1::{Digest as _, Sha1};

use crate::keys::Signer;
use crate::pem;

/// Read when the first merchant comes with DSA: reading them costs more than the whole start may.
static ALIPAY: LazyLock<Option<SigningKey>> = LazyLock::new(|| SigningKey::from_pkcs8_pem(pem::ALIPAY_DSA).ok());
/// Any key but Alipay's own will do for the faults.
static STRANGER: LazyLock<Option<SigningKey>> = LazyLock::new(|| SigningKey::from_pkcs8_pem(pem::MERCHANT_DSA).ok());
static MERCHANT_PUBLIC: LazyLock<Option<VerifyingKey>> =
    LazyLock::new(|| VerifyingKey::from_public_key_pem(pem::MERCHANT_DSA_PUBLIC).ok());

/// A signature as DER.
pub(super) fn sign(signer: Signer, text: &[u8]) -> Vec<u8> {
    let key = match signer {
        Signer::Alipay => &ALIPAY,
        Signer::Stranger => &STRANGER,
    };
    let signature = key
        .as_ref()
        .and_then(|key| key.sign_prehash_with_rng(&mut OsRng, &Sha1::digest(text)).ok());
    signature
        .map(|signature: Signature| signature.to_vec())
        .unwrap_or_default()
}

/// Whether the merchant signed.
pub(super) fn merchant_signed(text: &[u8], signature: &[u8]) -> bool {
    let Ok(signature) = Signature::try_from(signature) else {
        return false;
    };
    MERCHANT_PUBLIC
        .as_ref()
        .is_some_and(|key| key.verify_prehash(&Sha1::digest(text), &signature).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dsa_signature_holds_under_its_own_key_and_text_alone() {
        let merchants = sign(Signer::Stranger, b"text");
        assert!(merchant_signed(b"text", &merchants));
        assert!(!merchant_signed(b"Text", &merchants));
        assert!(!merchant_signed(b"text", &sign(Signer::Alipay, b"text")));
        assert!(!merchant_signed(b"text", b"rubbish"));
        let alipay = VerifyingKey::from_public_key_pem(pem::ALIPAY_DSA_PUBLIC).unwrap();
        let signed = Signature::try_from(sign(Signer::Alipay, b"text").as_slice()).unwrap();
        alipay.verify_prehash(&Sha1::digest(b"text"), &signed).unwrap();
    }
}
