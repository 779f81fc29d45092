//! Signatures: one file per algorithm, keys read once and kept.

use crate::error::{AlipayError, Result};
use crate::secret::Secret;

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
    /// SHA-1 with DSA, DER, base64.
    Dsa,
    /// Lower-case hex of SHA-256 over text and key.
    Sha256,
}

/// A private key, parsed once.
#[derive(Clone)]
pub struct PrivateKey(());

/// A public key, parsed once.
#[derive(Clone)]
pub struct PublicKey(());

/// Signs with one algorithm and one key.
#[derive(Clone)]
pub struct Signer(());

/// Verifies with one algorithm and one key, or several keys while they rotate.
#[derive(Clone)]
pub struct Verifier(());

impl SignType {
    /// Reads the vendor's spelling: `MD5`, `RSA`, `RSA2`, `DSA`, `SHA256`.
    ///
    /// # Errors
    /// `Config` for anything else.
    pub fn parse(text: &str) -> Result<Self> {
        Err(AlipayError::config(text))
    }

    /// The vendor's spelling.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        ""
    }
}

impl PrivateKey {
    /// Reads PEM, DER as base64 (any white space), PKCS#1, PKCS#8.
    ///
    /// # Errors
    /// `Config`, saying what the text is and what is wanted; never showing it.
    pub fn parse(_text: &str) -> Result<Self> {
        Err(AlipayError::config(""))
    }
}

impl PublicKey {
    /// Reads PEM, DER as base64 (any white space), SPKI, PKCS#1.
    ///
    /// # Errors
    /// `Config`, saying what the text is and what is wanted.
    pub fn parse(_text: &str) -> Result<Self> {
        Err(AlipayError::config(""))
    }
}

impl Signer {
    /// `RSA`, `RSA2`, `DSA` need `private_key`; `MD5`, `SHA256` need `key`.
    ///
    /// # Errors
    /// `Config`, naming the option that is missing or of the wrong kind.
    pub fn new(_sign_type: SignType, _private_key: Option<&Secret>, _key: Option<&Secret>) -> Result<Self> {
        Err(AlipayError::config(""))
    }

    /// Signs these bytes; the result is text as it travels: base64, or hex for `MD5` and `SHA256`.
    ///
    /// # Errors
    /// `Config` when the crypto library refuses the key.
    pub fn sign(&self, _bytes: &[u8]) -> Result<String> {
        Err(AlipayError::config(""))
    }

    /// The algorithm.
    #[must_use]
    pub fn sign_type(&self) -> SignType {
        SignType::Rsa2
    }
}

impl Verifier {
    /// `RSA`, `RSA2`, `DSA` need at least one of `alipay_public_keys`; `MD5`, `SHA256` need `key`.
    /// With `private_key` it refuses the merchant's own public key.
    ///
    /// # Errors
    /// `Config`, naming the option that is missing or of the wrong kind.
    pub fn new(
        _sign_type: SignType,
        _alipay_public_keys: &[String],
        _key: Option<&Secret>,
        _private_key: Option<&Secret>,
    ) -> Result<Self> {
        Err(AlipayError::config(""))
    }

    /// True when the signature text (base64 or hex) is right for these bytes under one of the keys.
    #[must_use]
    pub fn verify(&self, _bytes: &[u8], _signature: &str) -> bool {
        false
    }
}

/// 32 hex digits from the system's random source.
pub(crate) fn random_id() -> String {
    String::new()
}

/// One random byte.
pub(crate) fn random_byte() -> u8 {
    0
}

/// SHA-256 of some bytes as lower-case hex: a name for a message that has no id.
pub(crate) fn digest_hex(_bytes: &[u8]) -> String {
    String::new()
}
