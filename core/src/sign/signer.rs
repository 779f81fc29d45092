//! Signing with the algorithm and the key of one client.

use std::fmt;
use std::sync::Arc;

use super::{Encoding, KEY, PRIVATE_KEY, PrivateKey, SignType, md5, mismatch, missing, sha256, shared, text};
use crate::error::{AlipayError, Result};
use crate::secret::Secret;

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
    Key(PrivateKey),
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
            SignWith::Key(key) => {
                let signature = key.0.sign(self.sign_type.hash(), bytes).ok_or_else(refused)?;
                let once = text::base64(&signature);
                Ok(if self.is_doubled && self.sign_type != SignType::Dsa {
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
            SignWith::Secret(shared(secret, option)?)
        } else {
            let key = PrivateKey::named(secret.expose(), option)?;
            if key.0.is_dsa() != (sign_type == SignType::Dsa) {
                return Err(mismatch(option, key.0.public().kind(), sign_type));
            }
            SignWith::Key(key)
        };
        Ok(Self {
            sign_type,
            with: Arc::new(with),
            encoding: Encoding::default(),
            is_doubled: false,
        })
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({}, [redacted])", self.sign_type.as_str())
    }
}
