//! The embedded test keys and the four ways the families sign: RSA with SHA-1 or SHA-256, MD5 and SHA-256 with a key.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{self, RsaKeyPair, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::Md5;
use rsa::pkcs8::{DecodePrivateKey, DecodePublicKey};
use rsa::{Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

use crate::pem;

/// MD5 key of the mapi merchant: published with the public test vectors of that partner.
pub(crate) const MD5_KEY: &str = "760bdzec6y9goq7ctyx96ezkz78287de";
/// SHA256 key of the in-store merchant.
pub(crate) const SHA256_KEY: &str = "0123456789abcdef0123456789abcdef";

/// Whose private key signs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Signer {
    /// The key the merchant was given the public half of.
    Alipay,
    /// Some other key: every verification must fail.
    Stranger,
}

/// Size of an RSA key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Bits {
    /// 1024 bits.
    Small,
    /// 2048 bits.
    Normal,
}

/// Hash under an RSA signature.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Hash {
    /// `RSA`
    Sha1,
    /// `RSA2`, `RSA256`
    Sha256,
}

/// Every RSA key of the sandbox, parsed once.
pub(crate) struct Keys {
    alipay: RsaKeyPair,
    stranger: RsaKeyPair,
    merchant_public: Vec<u8>,
    alipay_slow: RsaPrivateKey,
    alipay_1024: RsaPrivateKey,
    stranger_slow: RsaPrivateKey,
    stranger_1024: RsaPrivateKey,
    merchant_slow: RsaPublicKey,
    merchant_1024: RsaPublicKey,
}

impl Keys {
    /// Reads the embedded keys. An error means that the binary was built from broken files.
    pub(crate) fn embedded() -> Result<Self, String> {
        let alipay = pem::ALIPAY;
        let stranger = pem::OTHER;
        let merchant_public = pem::MERCHANT_PUBLIC;
        Ok(Self {
            alipay: pair(alipay)?,
            stranger: pair(stranger)?,
            merchant_public: der(merchant_public)?,
            alipay_slow: private(alipay)?,
            alipay_1024: private(pem::ALIPAY_1024)?,
            stranger_slow: private(stranger)?,
            // Any key but Alipay's own will do, and this one has the right length.
            stranger_1024: private(pem::MERCHANT_1024)?,
            merchant_slow: public(merchant_public)?,
            merchant_1024: public(pem::MERCHANT_1024_PUBLIC)?,
        })
    }

    /// A signature as raw bytes.
    pub(crate) fn sign(&self, signer: Signer, bits: Bits, hash: Hash, text: &[u8]) -> Vec<u8> {
        let fast = match signer {
            Signer::Alipay => &self.alipay,
            Signer::Stranger => &self.stranger,
        };
        if (bits, hash) == (Bits::Normal, Hash::Sha256) {
            let mut out = vec![0; fast.public_modulus_len()];
            let done = fast.sign(&signature::RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut out);
            return done.map(|()| out).unwrap_or_default();
        }
        let slow = match (signer, bits) {
            (Signer::Alipay, Bits::Normal) => &self.alipay_slow,
            (Signer::Alipay, Bits::Small) => &self.alipay_1024,
            (Signer::Stranger, Bits::Normal) => &self.stranger_slow,
            (Signer::Stranger, Bits::Small) => &self.stranger_1024,
        };
        let done = match hash {
            Hash::Sha1 => slow.sign(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(text)),
            Hash::Sha256 => slow.sign(Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(text)),
        };
        done.unwrap_or_default()
    }

    /// Whether the merchant signed, and with the key of which size: its length gives it away.
    pub(crate) fn merchant_signed(&self, hash: Hash, text: &[u8], signature: &[u8]) -> Option<Bits> {
        let bits = match signature.len() {
            128 => Bits::Small,
            256 => Bits::Normal,
            _ => return None,
        };
        let good = match (bits, hash) {
            (Bits::Normal, Hash::Sha256) => {
                UnparsedPublicKey::new(&signature::RSA_PKCS1_2048_8192_SHA256, &self.merchant_public)
                    .verify(text, signature)
                    .is_ok()
            }
            (Bits::Normal, Hash::Sha1) => slow_verify(&self.merchant_slow, hash, text, signature),
            (Bits::Small, hash) => slow_verify(&self.merchant_1024, hash, text, signature),
        };
        good.then_some(bits)
    }
}

/// Lower-case hex of MD5 over text and key, nothing between them.
pub(crate) fn md5_with_key(text: &[u8], key: &str) -> String {
    hex(&Md5::new().chain_update(text).chain_update(key).finalize())
}

/// Lower-case hex of SHA-256 over text and key, nothing between them.
pub(crate) fn sha256_with_key(text: &[u8], key: &str) -> String {
    hex(&sha256_bytes(text, key))
}

/// Whether a signature is SHA-256 over text and key, as hex of either case or base64: the encoding is not documented.
pub(crate) fn sha256_matches(text: &[u8], key: &str, signature: &str) -> bool {
    let raw = sha256_bytes(text, key);
    signature.eq_ignore_ascii_case(&hex(&raw)) || signature == base64(&raw)
}

/// Standard base64 with padding.
pub(crate) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Standard base64 with padding, nothing else.
pub(crate) fn unbase64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

fn sha256_bytes(text: &[u8], key: &str) -> Vec<u8> {
    Sha256::new().chain_update(text).chain_update(key).finalize().to_vec()
}

fn slow_verify(key: &RsaPublicKey, hash: Hash, text: &[u8], signature: &[u8]) -> bool {
    match hash {
        Hash::Sha1 => key.verify(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(text), signature),
        Hash::Sha256 => key.verify(Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(text), signature),
    }
    .is_ok()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn der(pem: &str) -> Result<Vec<u8>, String> {
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode(body).map_err(|error| format!("embedded key: {error}"))
}

fn pair(pem: &str) -> Result<RsaKeyPair, String> {
    RsaKeyPair::from_pkcs8(&der(pem)?).map_err(|error| format!("embedded key: {error}"))
}

fn private(pem: &str) -> Result<RsaPrivateKey, String> {
    RsaPrivateKey::from_pkcs8_pem(pem).map_err(|error| format!("embedded key: {error}"))
}

fn public(pem: &str) -> Result<RsaPublicKey, String> {
    RsaPublicKey::from_public_key_pem(pem).map_err(|error| format!("embedded key: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The genuine notification of the in-store specification, signed by the real sandbox.
    #[test]
    fn a_genuine_ams_notification_verifies() {
        let text =
            b"POST /api/all\nSANDBOX_5Y5X382YF8CZ05415.2022-01-18T07:11:42Z.{\"notifyType\":\"PAYMENT_RESULT2\"}";
        let key = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAjJkGHwE3wT+Ws3wr3yp+XXyYi7m2ZB2bh9X/noLDaw32twXTCjSLHJJJwdVXro6uRGmgIhzD58hiNrQwBpMjWwgBLfeCdefJYSe71DPw5JYCb+EGH7b2CISCEIvbKtGA834Dhu6zuPqrR/HQKqjY7qIbtpXK4tizRCvSUzRWg3cjV+LtGO2YbzNVrb8aNQfXH3SLhtQyN0SmhcD6x85vOOOmvbZNUX/8aIVbRHB5zEZ5ObxrAzx0kv50Tgd6Er07qhFhh0miobGktOquzFutouO+k6evPSO4RSdDjUMW0E6Zod7CBhvz/bZjCy49iLCEYVEkfcoLL35TDWZaCEoYyQIDAQAB";
        let signature = "PsUnbVTkBqfIuLr4DTyr2KHdV+1MoO1nl53vIr8WQNafsCT7W/sLH9eEkO4kddnMNXJJnkEcsGFSZScvus9vdwr9v2nIRSpckIrvKxkY8ncl7mjTV/9WgYgUDN+PRm/FEhSw95Qsx14E9Pt2PLQWrz6Y1gLBnfF2xQLS/kALEgVo8zzLj1YYE4g/ar3SK5V7Q9TSQCKf/TScsHFo+PaEEjcuBN6ojZ9iisV8t+LTIpm/36RpZ6WvzspQ5QqgaUL2TeyBwq9fI1PV8vcKzbLdlSCOHuY78qoBUMmwR46av9lS20ibcoEjfdgwvRlQSPK50UW126ADJpE32MqsigExfg==";
        let public = UnparsedPublicKey::new(&signature::RSA_PKCS1_2048_8192_SHA256, unbase64(key).unwrap());
        public.verify(text, &unbase64(signature).unwrap()).unwrap();
    }

    #[test]
    fn appended_keys_reproduce_the_vectors_of_the_specifications() {
        let wap = "_input_charset=utf-8&currency=USD&notify_url=https://example.com/notify&out_trade_no=12345&partner=2088101122136241&service=create_forex_trade_wap&subject=product_name&supplier=company_name&total_fee=350.45";
        assert_eq!(
            md5_with_key(wap.as_bytes(), MD5_KEY),
            "c19f42a597963f118c4f99f2fc7f716f"
        );

        let content = br#"{"head":{"version":"2.0.2","function":"alipay.intl.acquiring.offline.payQuery","clientId":"211xxxxxxxxxxxxxxx044","reqTime":"2001-07-04T12:08:56+05:30","reqMsgId":"1234567asdfasdf1123fda","reserve":"{}","signType":"SHA256"},"body":{"partnerId":"211xxxxxxxxxxxxxxxx512","merchantTransId":"510xxxxxxxxxxxxxx002"}}"#;
        let expected = "d0f3d5b2c4eea4e93b2d0d0f95487549674a2a742053aac6156ded3946915ed5";
        assert_eq!(sha256_with_key(content, SHA256_KEY), expected);
        assert!(sha256_matches(content, SHA256_KEY, &expected.to_uppercase()));
        assert!(sha256_matches(
            content,
            SHA256_KEY,
            "0PPVssTupOk7LQ0PlUh1SWdKKnQgU6rGFW3tOUaRXtU="
        ));
        assert!(!sha256_matches(b"{}", SHA256_KEY, expected));
    }

    #[test]
    fn a_merchant_signature_holds_only_under_its_own_hash_and_text() {
        let keys = Keys::embedded().unwrap();
        let small = private(pem::MERCHANT_1024).unwrap();
        let signed = small.sign(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(b"text")).unwrap();
        assert_eq!(keys.merchant_signed(Hash::Sha1, b"text", &signed), Some(Bits::Small));
        assert_eq!(keys.merchant_signed(Hash::Sha256, b"text", &signed), None);
        assert_eq!(keys.merchant_signed(Hash::Sha1, b"Text", &signed), None);
        assert_eq!(keys.merchant_signed(Hash::Sha1, b"text", &signed[1..]), None);
    }

    #[test]
    fn a_stranger_signs_with_another_key_of_the_same_size() {
        let keys = Keys::embedded().unwrap();
        for bits in [Bits::Small, Bits::Normal] {
            for hash in [Hash::Sha1, Hash::Sha256] {
                let ours = keys.sign(Signer::Alipay, bits, hash, b"text");
                let theirs = keys.sign(Signer::Stranger, bits, hash, b"text");
                assert_eq!(ours.len(), theirs.len());
                assert!(!ours.is_empty());
                assert_ne!(ours, theirs);
            }
        }
    }
}
