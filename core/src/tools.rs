//! Small tools for scripts, tests and debugging: the same in every language.
//!
//! A client keeps its keys parsed. These functions take the key as text each time and remember the last few, as a
//! digest of the text and the parsed key.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use alipay_global_keys::away_from_forks;
use arc_swap::ArcSwapOption;
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{self, KeySize};
use aws_lc_rs::signature::KeyPair as _;
use pkcs8::der::Document;
use pkcs8::{LineEnding, SecretDocument};
use time::UtcOffset;

use crate::error::{AlipayError, Result};
use crate::mapi::canonical;
use crate::mapi::charset::Charset;
use crate::secret::Secret;
use crate::sign::{self, SignType, Signer, Verifier};
use crate::time::Clock;

pub use crate::amount::{from_minor_units, to_minor_units};
pub use crate::ams::{authorization_code, china_extra_trans_info, new_auth_state};
pub use crate::qr::{qr_png, qr_svg};
pub use crate::sign::KeyInfo;

/// A new pair of keys. Keep the private one on servers and terminals you own, give the public one to Alipay.
#[derive(Clone)]
#[non_exhaustive]
pub struct KeyPair {
    /// PKCS#8 in PEM.
    pub private_pem: Secret,
    /// SubjectPublicKeyInfo in PEM.
    pub public_pem: String,
}

/// Signs a text as `sign_type` (`MD5`, `RSA`, `RSA2`, `DSA`, `SHA256`) says.
///
/// `key` is the private key, or the shared secret of `MD5` and `SHA256`. `charset` is `utf-8`, `gbk` or `gb2312`.
///
/// # Errors
/// `Config` for a wrong sign type, key or charset; `InvalidRequest` naming a character that the charset does not have.
pub fn sign(text: &str, sign_type: &str, key: &str, charset: &str) -> Result<String> {
    let bytes = encode(text, charset)?;
    signer(sign_type, key)?.sign(&bytes)
}

/// True when the signature is right. `key` is Alipay's public key, or the shared secret of `MD5` and `SHA256`.
///
/// # Errors
/// `Config` for a wrong sign type, key or charset; `InvalidRequest` naming a character that the charset does not have.
pub fn verify(text: &str, signature: &str, sign_type: &str, key: &str, charset: &str) -> Result<bool> {
    static KNOWN: Cache<Verifier> = Cache::empty();
    let bytes = encode(text, charset)?;
    Ok(KNOWN.of(sign_type, key, Verifier::named)?.verify(&bytes, signature))
}

/// The text that `gateway.do` requests sign: without `sign`, `sign_type` and empty values, sorted by name, joined raw.
///
/// ```
/// let params = [("b", "2"), ("a", "1"), ("c", ""), ("sign", "x")].map(|(name, value)| (name.into(), value.into()));
/// assert_eq!(alipay_global::tools::presign(&params), "a=1&b=2");
/// ```
#[must_use]
pub fn presign(params: &[(String, String)]) -> String {
    let pairs = params.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes()));
    // Nothing but whole names and values goes in, so what comes out is text again.
    String::from_utf8(canonical::presign(pairs)).unwrap_or_default()
}

/// A new request id, such as a `paymentRequestId`: unique, and later ones sort behind earlier ones.
///
/// Store it with the order before the first try, and use it again for every repetition: that is what keeps a payment from
/// happening twice. It has 32 characters of `0-9a-f` behind the prefix, so an id without prefix fits every operation.
///
/// # Errors
/// `InvalidRequest` for a prefix with more than 32 characters, or others than `A-Z a-z 0-9 - _`.
pub fn new_request_id(prefix: &str) -> Result<String> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    if prefix.len() > 32 || !prefix.bytes().all(plain) {
        return Err(AlipayError::invalid(
            "prefix",
            "characters",
            "prefix must be at most 32 letters, digits, - and _, such as \"order-42-\"",
        ));
    }
    let now = Clock::system().now().to_offset(UtcOffset::UTC);
    let (date, millisecond) = (now.date(), now.millisecond());
    let (hour, minute, second) = (now.hour(), now.minute(), now.second());
    let mut chance = sign::random_id();
    chance.truncate(15);
    Ok(format!(
        "{prefix}{:04}{:02}{:02}{hour:02}{minute:02}{second:02}{millisecond:03}{chance}",
        date.year(),
        u8::from(date.month()),
        date.day(),
    ))
}

/// Signs parameters of `gateway.do` in one go: [`presign`], then [`sign()`].
///
/// # Errors
/// As [`sign()`].
pub fn sign_params<N: AsRef<str>, V: AsRef<str>>(
    params: &[(N, V)],
    sign_type: &str,
    key: &str,
    charset: &str,
) -> Result<String> {
    let pairs = params.iter();
    let text = canonical::presign(pairs.map(|(name, value)| (name.as_ref().as_bytes(), value.as_ref().as_bytes())));
    let is_utf8 = Charset::parse(charset) == Some(Charset::Utf8);
    // Whole texts went in, so what came out is text again; looking at it is for the charsets that convert it.
    let bytes = match is_utf8 {
        true => text,
        false => encode(&String::from_utf8(text).unwrap_or_default(), charset)?.into_owned(),
    };
    signer(sign_type, key)?.sign(&bytes)
}

/// Makes a new RSA key pair of 2048, 3072 or 4096 bits.
///
/// # Errors
/// `Config` for another size.
pub fn generate_key_pair(bits: u32) -> Result<KeyPair> {
    let size = match bits {
        2_048 => KeySize::Rsa2048,
        3_072 => KeySize::Rsa3072,
        4_096 => KeySize::Rsa4096,
        _ => {
            return Err(AlipayError::config(format!(
                "bits is {bits}; new keys have 2048, 3072 or 4096"
            )));
        }
    };
    let failed = || AlipayError::config("the crypto library could not make a key");
    let pair = away_from_forks(|| rsa::KeyPair::generate(size)).map_err(|_| failed())?;
    let private: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| failed())?;
    let public: PublicKeyX509Der<'_> = pair.public_key().as_der().map_err(|_| failed())?;
    let private = SecretDocument::try_from(private.as_ref()).map_err(|_| failed())?;
    let public = Document::try_from(public.as_ref()).map_err(|_| failed())?;
    let private_pem = private.to_pem("PRIVATE KEY", LineEnding::LF).map_err(|_| failed())?;
    Ok(KeyPair {
        private_pem: private_pem.as_str().into(),
        public_pem: public.to_pem("PUBLIC KEY", LineEnding::LF).map_err(|_| failed())?,
    })
}

/// Says what a key text is.
///
/// # Errors
/// `Config` when this library cannot use it, saying what it is instead.
pub fn inspect_key(text: &str) -> Result<KeyInfo> {
    sign::inspect(text)
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyPair")
            .field("private_pem", &self.private_pem)
            .field("public_pem", &self.public_pem)
            .finish()
    }
}

/// The last few keys to sign with, parsed.
fn signer(sign_type: &str, key: &str) -> Result<Arc<Signer>> {
    static KNOWN: Cache<Signer> = Cache::empty();
    KNOWN.of(sign_type, key, Signer::named)
}

/// The bytes of a text in this charset: the same text has another signature in each.
fn encode<'a>(text: &'a str, charset: &str) -> Result<Cow<'a, [u8]>> {
    let Some(charset) = Charset::parse(charset) else {
        return Err(AlipayError::config("charset must be utf-8, gbk or gb2312"));
    };
    charset.encode(text).map_err(|c| {
        let (point, name) = (u32::from(c), charset.name());
        AlipayError::invalid(
            "text",
            "charset",
            format!("text: {c:?} (U+{point:04X}) does not exist in {name}"),
        )
    })
}

/// The last few keys, newest first. Reading takes no lock, so a fork at any moment leaves nothing locked.
struct Cache<T>(ArcSwapOption<Vec<Entry<T>>>);

struct Entry<T> {
    sign_type: SignType,
    digest: String,
    parsed: Arc<T>,
}

impl<T> Clone for Entry<T> {
    fn clone(&self) -> Self {
        Self {
            sign_type: self.sign_type,
            digest: self.digest.clone(),
            parsed: Arc::clone(&self.parsed),
        }
    }
}

impl<T> Cache<T> {
    const fn empty() -> Self {
        Self(ArcSwapOption::const_empty())
    }

    fn of(&self, sign_type: &str, key: &str, parse: fn(SignType, &Secret, &str) -> Result<T>) -> Result<Arc<T>> {
        let sign_type = SignType::parse(sign_type)?;
        if sign_type.is_keyed() {
            // Nothing to parse, and a shared secret is not to be kept.
            return parse(sign_type, &key.into(), "key").map(Arc::new);
        }
        let digest = sign::digest_hex(key.as_bytes());
        let known = self.0.load();
        let found = known
            .iter()
            .flat_map(|entries| entries.iter())
            .find(|entry| entry.sign_type == sign_type && entry.digest == digest);
        if let Some(entry) = found {
            return Ok(Arc::clone(&entry.parsed));
        }
        let parsed = Arc::new(parse(sign_type, &key.into(), "key")?);
        let entry = Entry {
            sign_type,
            digest,
            parsed: Arc::clone(&parsed),
        };
        self.0.rcu(|known| {
            let kept = known
                .iter()
                .flat_map(|entries| entries.iter())
                .take(REMEMBERED - 1)
                .cloned();
            Some(Arc::new(std::iter::once(entry.clone()).chain(kept).collect::<Vec<_>>()))
        });
        Ok(parsed)
    }
}

const REMEMBERED: usize = 16;
