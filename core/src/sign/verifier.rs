//! Verifying with the algorithm and the keys of one client.

use std::fmt;
use std::sync::Arc;

use subtle::ConstantTimeEq;

use super::key;
use super::{
    ALIPAY_PUBLIC_KEY, KEY, PRIVATE_KEY, PrivateKey, PublicKey, SignType, dsa, md5, mismatch, missing, rsa, sha256,
    shared, text, wrong,
};
use crate::error::{AlipayError, Result};
use crate::secret::Secret;

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
        Ok(Self::with(sign_type, VerifyWith::Secret(shared(secret, option)?)))
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

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verifier({}, [redacted])", self.sign_type.as_str())
    }
}
