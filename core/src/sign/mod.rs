//! Signatures: one file per algorithm, keys read once and kept.

mod dsa;
mod key;
mod key_info;
mod md5;
mod native;
mod random;
mod rsa;
mod sha256;
mod signer;
mod text;
mod verifier;

use std::fmt;
use std::sync::Arc;

use alipay_global_keys::Hash;

use crate::error::{AlipayError, Result};
use crate::secret::Secret;

pub use key_info::KeyInfo;
pub use signer::Signer;
pub use verifier::Verifier;

pub(crate) use random::{random_byte, random_id};

/// How a message is signed. Configured, never taken from a message.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SignType {
    /// Lower-case hex of MD5 over text and key.
    Md5,
    /// SHA-1 with RSA, PKCS#1 v1.5, base64.
    Rsa,
    /// SHA-256 with RSA, PKCS#1 v1.5, base64.
    Rsa2,
    /// SHA-1 with DSA, DER, base64. The nonce is random, so two signatures of one text differ.
    Dsa,
    /// Lower-case hex of SHA-256 over text and key.
    Sha256,
}

/// How a `SHA256` signature is written; the vendor does not say.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Encoding {
    /// Lower-case hex.
    #[default]
    Hex,
    /// Upper-case hex.
    UpperHex,
    /// Base64.
    Base64,
}

/// A private key, parsed once.
#[derive(Clone)]
pub struct PrivateKey(Arc<key::Private>);

/// A public key, parsed once.
#[derive(Clone)]
pub struct PublicKey(key::Public);

impl SignType {
    /// Reads the vendor's spelling: `MD5`, `RSA`, `RSA2`, `DSA`, `SHA256`.
    ///
    /// # Errors
    /// `Config` for anything else.
    pub fn parse(text: &str) -> Result<Self> {
        let all = [Self::Md5, Self::Rsa, Self::Rsa2, Self::Dsa, Self::Sha256];
        all.into_iter()
            .find(|sign_type| sign_type.as_str() == text)
            .ok_or_else(|| {
                // A key that slipped into this option must not be printed.
                let given = if text.len() <= 12 {
                    format!("{text:?}")
                } else {
                    "this".into()
                };
                AlipayError::config(format!(
                    "no sign_type {given}; there are MD5, RSA, RSA2, DSA and SHA256"
                ))
            })
    }

    /// The vendor's spelling.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Rsa => "RSA",
            Self::Rsa2 => "RSA2",
            Self::Dsa => "DSA",
            Self::Sha256 => "SHA256",
        }
    }

    /// True for `MD5` and `SHA256`, which both sides make with one shared secret.
    #[must_use]
    pub const fn is_keyed(self) -> bool {
        matches!(self, Self::Md5 | Self::Sha256)
    }

    fn hash(self) -> Hash {
        match self {
            Self::Rsa | Self::Dsa => Hash::Sha1,
            _ => Hash::Sha256,
        }
    }
}

impl PrivateKey {
    /// Reads PEM, DER as base64 (any white space), PKCS#1, PKCS#8.
    ///
    /// # Errors
    /// `Config`, saying what the text is and what is wanted; never showing it.
    pub fn parse(text: &str) -> Result<Self> {
        Self::named(text, PRIVATE_KEY)
    }

    /// The public half.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        PublicKey(self.0.public())
    }

    fn named(text: &str, option: &str) -> Result<Self> {
        let key = key::Private::read(text).map_err(|fault| wrong(option, &fault))?;
        Ok(Self(Arc::new(key)))
    }
}

impl PublicKey {
    /// Reads PEM, DER as base64 (any white space), SPKI, PKCS#1.
    ///
    /// # Errors
    /// `Config`, saying what the text is and what is wanted.
    pub fn parse(text: &str) -> Result<Self> {
        Self::named(text, ALIPAY_PUBLIC_KEY)
    }

    /// The size of the modulus.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.0.bits()
    }

    fn named(text: &str, option: &str) -> Result<Self> {
        key::Public::read(text).map(Self).map_err(|fault| wrong(option, &fault))
    }
}

/// SHA-256 of some bytes as lower-case hex: a name for a message that has no id.
pub(crate) fn digest_hex(bytes: &[u8]) -> String {
    text::hex(sha256::digest(bytes, b"").as_ref())
}

/// Says what a key text is; for [`crate::tools::inspect_key`].
pub(crate) fn inspect(text: &str) -> Result<KeyInfo> {
    let found = key::read(text).map_err(|fault| wrong(KEY, &fault))?;
    let (public, half) = match found.key {
        key::Key::Private(key) => (key.public(), "private"),
        key::Key::Public(key) => (key, "public"),
    };
    let spki = public
        .spki()
        .ok_or_else(|| wrong(KEY, "cannot be written as SubjectPublicKeyInfo"))?;
    Ok(KeyInfo {
        kind: format!("{} {half}", public.kind().to_ascii_lowercase()),
        bits: public.bits(),
        format: format!("{} {}", found.form, if found.is_pem { "PEM" } else { "base64" }),
        fingerprint: digest_hex(&spki),
    })
}

/// A shared secret that cannot be anything else.
fn shared(secret: &Secret, option: &str) -> Result<Secret> {
    let text = secret.expose();
    let fault = if text.is_empty() {
        "is empty"
    } else if text.contains("-----BEGIN") {
        "is a PEM key; the secret you share with Alipay is wanted here"
    } else if text.trim() != text {
        "starts or ends with white space; remove it"
    } else if !text.is_ascii() {
        "has characters outside ASCII; copy it again"
    } else {
        return Ok(secret.clone());
    };
    Err(wrong(option, fault))
}

fn wrong(option: &str, fault: &str) -> AlipayError {
    AlipayError::config(format!("{option} {fault}"))
}

fn missing(sign_type: SignType, option: &str) -> AlipayError {
    AlipayError::config(format!("{} needs the option {option}", sign_type.as_str()))
}

fn mismatch(option: &str, kind: &str, sign_type: SignType) -> AlipayError {
    let wanted = if sign_type == SignType::Dsa { "a DSA" } else { "an RSA" };
    let kind = if kind == "DSA" { "a DSA" } else { "an RSA" };
    AlipayError::config(format!(
        "{option} is {kind} key; {} wants {wanted} key",
        sign_type.as_str()
    ))
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey([redacted])")
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({}, {} bits)", self.0.kind(), self.0.bits())
    }
}

const PRIVATE_KEY: &str = "private_key";
const ALIPAY_PUBLIC_KEY: &str = "alipay_public_key";
const KEY: &str = "key";
