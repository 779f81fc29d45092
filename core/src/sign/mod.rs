//! Signatures: one file per algorithm, keys read once and kept.

mod dsa;
mod key;
mod md5;
mod random;
mod rsa;
mod sha256;
mod text;

use std::fmt;
use std::sync::Arc;

use subtle::ConstantTimeEq;

use crate::error::{AlipayError, Result};
use crate::secret::Secret;

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
    /// SHA-1 with DSA, DER, base64.
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

/// Signs with one algorithm and one key.
#[derive(Clone)]
pub struct Signer {
    sign_type: SignType,
    with: Arc<SignWith>,
    encoding: Encoding,
    is_doubled: bool,
}

enum SignWith {
    Secret(Secret),
    Rsa(rsa::Signing),
    Dsa(dsa::Private),
}

/// Verifies with one algorithm and one key, or several keys while they rotate.
#[derive(Clone)]
pub struct Verifier {
    sign_type: SignType,
    with: Arc<VerifyWith>,
    is_doubled: bool,
}

enum VerifyWith {
    Secret(Secret),
    Rsa(Vec<rsa::Verifying>),
    Dsa(Vec<dsa::Public>),
}

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

    fn hash(self) -> rsa::Hash {
        match self {
            Self::Rsa => rsa::Hash::Sha1,
            _ => rsa::Hash::Sha256,
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

impl Signer {
    /// `RSA`, `RSA2`, `DSA` need `private_key`; `MD5`, `SHA256` need `key`.
    ///
    /// # Errors
    /// `Config`, naming the option that is missing or of the wrong kind.
    pub fn new(sign_type: SignType, private_key: Option<&Secret>, key: Option<&Secret>) -> Result<Self> {
        match (sign_type.is_keyed(), private_key, key) {
            (true, _, Some(secret)) => Self::named(sign_type, secret, KEY),
            (false, Some(secret), _) => Self::named(sign_type, secret, PRIVATE_KEY),
            (true, _, None) => Err(missing(sign_type, "key, the secret you share with Alipay")),
            (false, None, _) => Err(missing(sign_type, "private_key")),
        }
    }

    /// Writes `SHA256` signatures in this way. No effect on the others: `MD5` is always lower-case hex, `RSA`, `RSA2`
    /// and `DSA` are always base64.
    #[must_use]
    pub fn with_encoding(mut self, encoding: Encoding) -> Self {
        self.encoding = encoding;
        self
    }

    /// Encodes `RSA` and `RSA2` signatures in base64 twice, as one in-store sample shows. Off by default.
    #[must_use]
    pub fn with_double_base64(mut self, is_doubled: bool) -> Self {
        self.is_doubled = is_doubled;
        self
    }

    /// Signs these bytes; the result is text as it travels: base64, or hex for `MD5` and `SHA256`.
    ///
    /// # Errors
    /// `Config` when the crypto library refuses the key.
    pub fn sign(&self, bytes: &[u8]) -> Result<String> {
        let refused = || AlipayError::config("private_key was refused by the crypto library; make a new one");
        match &*self.with {
            SignWith::Secret(secret) if self.sign_type == SignType::Md5 => {
                Ok(text::hex(&md5::digest(bytes, secret.expose().as_bytes())))
            }
            SignWith::Secret(secret) => {
                let digest = sha256::digest(bytes, secret.expose().as_bytes());
                Ok(match self.encoding {
                    Encoding::Hex => text::hex(digest.as_ref()),
                    Encoding::UpperHex => text::hex(digest.as_ref()).to_ascii_uppercase(),
                    Encoding::Base64 => text::base64(digest.as_ref()),
                })
            }
            SignWith::Dsa(key) => Ok(text::base64(&key.sign(bytes).ok_or_else(refused)?)),
            SignWith::Rsa(key) => {
                let once = text::base64(&key.sign(bytes).ok_or_else(refused)?);
                Ok(if self.is_doubled {
                    text::base64(once.as_bytes())
                } else {
                    once
                })
            }
        }
    }

    /// The algorithm.
    #[must_use]
    pub fn sign_type(&self) -> SignType {
        self.sign_type
    }

    /// The same with an option name of the caller's choice.
    pub(crate) fn named(sign_type: SignType, secret: &Secret, option: &str) -> Result<Self> {
        let with = if sign_type.is_keyed() {
            SignWith::Secret(shared(secret, sign_type, option)?)
        } else {
            let key = PrivateKey::named(secret.expose(), option)?;
            match (&*key.0, sign_type) {
                (key::Private::Dsa(key), SignType::Dsa) => SignWith::Dsa(key.clone()),
                (key::Private::Rsa(key), SignType::Rsa | SignType::Rsa2) => {
                    SignWith::Rsa(key.signing(sign_type.hash()).map_err(|fault| wrong(option, &fault))?)
                }
                (key, _) => return Err(mismatch(option, key.public().kind(), sign_type)),
            }
        };
        Ok(Self {
            sign_type,
            with: Arc::new(with),
            encoding: Encoding::default(),
            is_doubled: false,
        })
    }
}

impl Verifier {
    /// `RSA`, `RSA2`, `DSA` need at least one of `alipay_public_keys`; `MD5`, `SHA256` need `key`.
    /// With `private_key` it refuses the merchant's own public key.
    ///
    /// # Errors
    /// `Config`, naming the option that is missing or of the wrong kind.
    pub fn new(
        sign_type: SignType,
        alipay_public_keys: &[String],
        key: Option<&Secret>,
        private_key: Option<&Secret>,
    ) -> Result<Self> {
        if sign_type.is_keyed() {
            let secret = key.ok_or_else(|| missing(sign_type, "key, the secret you share with Alipay"))?;
            return Self::secret(sign_type, secret, KEY);
        }
        if alipay_public_keys.is_empty() {
            return Err(missing(sign_type, "alipay_public_key"));
        }
        let own = private_key
            .map(|secret| PrivateKey::named(secret.expose(), PRIVATE_KEY))
            .transpose()?;
        let mut keys = Vec::with_capacity(alipay_public_keys.len());
        for (position, text) in alipay_public_keys.iter().enumerate() {
            let option = match alipay_public_keys.len() {
                1 => ALIPAY_PUBLIC_KEY.to_owned(),
                _ => format!("{ALIPAY_PUBLIC_KEY}[{position}]"),
            };
            let key = PublicKey::named(text, &option)?;
            if own.as_ref().is_some_and(|own| own.0.public() == key.0) {
                return Err(AlipayError::config(format!(
                    "{option}: this is your own public key: it matches private_key; take Alipay's from the merchant portal"
                )));
            }
            keys.push((key, option));
        }
        Self::public(sign_type, &keys)
    }

    /// Expects `RSA` and `RSA2` signatures in base64 twice, as one in-store sample shows. Off by default.
    #[must_use]
    pub fn with_double_base64(mut self, is_doubled: bool) -> Self {
        self.is_doubled = is_doubled;
        self
    }

    /// True when the signature text (base64 or hex) is right for these bytes under one of the keys.
    ///
    /// Hex may be in any case; `SHA256` may also be base64. Base64 padding may be missing; white space may not be there.
    #[must_use]
    pub fn verify(&self, bytes: &[u8], signature: &str) -> bool {
        self.holds(bytes, signature).unwrap_or(false)
    }

    /// The algorithm.
    #[must_use]
    pub fn sign_type(&self) -> SignType {
        self.sign_type
    }

    /// One key or shared secret, with an option name of the caller's choice.
    pub(crate) fn named(sign_type: SignType, secret: &Secret, option: &str) -> Result<Self> {
        if sign_type.is_keyed() {
            return Self::secret(sign_type, secret, option);
        }
        let key = PublicKey::named(secret.expose(), option)?;
        Self::public(sign_type, &[(key, option.to_owned())])
    }

    fn secret(sign_type: SignType, secret: &Secret, option: &str) -> Result<Self> {
        Ok(Self::with(
            sign_type,
            VerifyWith::Secret(shared(secret, sign_type, option)?),
        ))
    }

    fn public(sign_type: SignType, keys: &[(PublicKey, String)]) -> Result<Self> {
        let (mut rsa, mut dsa) = (Vec::new(), Vec::new());
        for (key, option) in keys {
            match (&key.0, sign_type) {
                (key::Public::Dsa(key), SignType::Dsa) => dsa.push(key.clone()),
                (key::Public::Rsa(key), SignType::Rsa | SignType::Rsa2) => {
                    rsa.push(key.verifying(sign_type.hash()).map_err(|fault| wrong(option, &fault))?);
                }
                (key, _) => return Err(mismatch(option, key.kind(), sign_type)),
            }
        }
        let with = if sign_type == SignType::Dsa {
            VerifyWith::Dsa(dsa)
        } else {
            VerifyWith::Rsa(rsa)
        };
        Ok(Self::with(sign_type, with))
    }

    fn with(sign_type: SignType, with: VerifyWith) -> Self {
        Self {
            sign_type,
            with: Arc::new(with),
            is_doubled: false,
        }
    }

    /// None when the signature is not even of the right form.
    fn holds(&self, bytes: &[u8], signature: &str) -> Option<bool> {
        match &*self.with {
            VerifyWith::Secret(secret) if self.sign_type == SignType::Md5 => {
                let given = text::from_hex(signature)?;
                Some(
                    md5::digest(bytes, secret.expose().as_bytes())
                        .ct_eq(given.as_slice())
                        .into(),
                )
            }
            VerifyWith::Secret(secret) => {
                let is_hex = signature.len() == 64;
                let given = if is_hex {
                    text::from_hex(signature)
                } else {
                    text::from_base64(signature)
                }?;
                Some(
                    sha256::digest(bytes, secret.expose().as_bytes())
                        .as_ref()
                        .ct_eq(given.as_slice())
                        .into(),
                )
            }
            VerifyWith::Dsa(keys) => {
                let given = text::from_base64(signature)?;
                Some(keys.iter().any(|key| key.verify(bytes, &given)))
            }
            VerifyWith::Rsa(keys) => {
                let mut given = text::from_base64(signature)?;
                if self.is_doubled {
                    given = text::from_base64(std::str::from_utf8(&given).ok()?)?;
                }
                Some(keys.iter().any(|key| key.verify(bytes, &given)))
            }
        }
    }
}

/// SHA-256 of some bytes as lower-case hex: a name for a message that has no id.
pub(crate) fn digest_hex(bytes: &[u8]) -> String {
    text::hex(sha256::digest(bytes, b"").as_ref())
}

/// A shared secret that cannot be anything else.
fn shared(secret: &Secret, sign_type: SignType, option: &str) -> Result<Secret> {
    let text = secret.expose();
    let fault = if text.is_empty() {
        "is empty"
    } else if text.contains("-----BEGIN") {
        return Err(wrong(
            option,
            &format!(
                "is a PEM key; {} wants the secret you share with Alipay",
                sign_type.as_str()
            ),
        ));
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
    AlipayError::config(format!("sign_type {} needs the option {option}", sign_type.as_str()))
}

fn mismatch(option: &str, kind: &str, sign_type: SignType) -> AlipayError {
    let wanted = if sign_type == SignType::Dsa { "a DSA" } else { "an RSA" };
    let kind = if kind == "DSA" { "a DSA" } else { "an RSA" };
    AlipayError::config(format!(
        "{option} is {kind} key; sign_type {} wants {wanted} key",
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

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({}, [redacted])", self.sign_type.as_str())
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verifier({}, [redacted])", self.sign_type.as_str())
    }
}

const PRIVATE_KEY: &str = "private_key";
const ALIPAY_PUBLIC_KEY: &str = "alipay_public_key";
const KEY: &str = "key";
