//! Keys and other secrets as opaque objects: they enter, they are used, they never come out and never print.

use std::fmt;
use std::sync::Arc;

use alipay_global::sign;

use crate::error::AlipayError;

/// Your private key, read once.
///
/// It belongs on a server or on a terminal that you own, never in an app that buyers install.
#[derive(uniffi::Object)]
#[uniffi::export(Debug, Display)]
pub struct PrivateKey(alipay_global::Secret);

#[uniffi::export]
impl PrivateKey {
    /// Reads PEM, or DER as base64 with any white space; PKCS#1 or PKCS#8.
    #[uniffi::constructor]
    pub fn parse(text: String) -> Result<Arc<Self>, AlipayError> {
        let text = alipay_global::Secret::from(text);
        // Read here for the error's sake: it belongs to this line of the caller, not to the client's.
        sign::PrivateKey::parse(text.expose())?;
        Ok(Arc::new(Self(text)))
    }
}

impl PrivateKey {
    pub(crate) fn secret(&self) -> alipay_global::Secret {
        self.0.clone()
    }
}

/// Alipay's public key, or several while keys rotate.
#[derive(uniffi::Object)]
#[uniffi::export(Debug, Display)]
pub struct PublicKey(Vec<String>);

#[uniffi::export]
impl PublicKey {
    /// Reads PEM, or DER as base64 with any white space.
    #[uniffi::constructor]
    pub fn parse(text: String) -> Result<Arc<Self>, AlipayError> {
        sign::PublicKey::parse(&text)?;
        Ok(Arc::new(Self(vec![text])))
    }

    /// Any of these keys is right: for the days in which Alipay changes from one to the next.
    #[uniffi::constructor]
    pub fn any_of(keys: Vec<Arc<Self>>) -> Result<Arc<Self>, AlipayError> {
        if keys.is_empty() {
            return Err(AlipayError::config("no public key in the list; wanted at least one"));
        }
        Ok(Arc::new(Self(
            keys.iter().flat_map(|key| key.0.iter().cloned()).collect(),
        )))
    }
}

impl PublicKey {
    pub(crate) fn texts(&self) -> Vec<String> {
        self.0.clone()
    }
}

/// Any other text that must not be seen: the shared key of `MD5` and `SHA256`, an API key, a token, a proxy with a password.
#[derive(uniffi::Object)]
#[uniffi::export(Debug, Display)]
pub struct SecretKey(alipay_global::Secret);

#[uniffi::export]
impl SecretKey {
    /// Takes the text; it is wiped from the library's memory when the object goes.
    #[uniffi::constructor]
    pub fn of(text: String) -> Arc<Self> {
        Arc::new(Self(text.into()))
    }
}

impl SecretKey {
    pub(crate) fn secret(&self) -> alipay_global::Secret {
        self.0.clone()
    }
}

macro_rules! redacted {
    ($($name:ident)*) => {
        $(impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        })*
    };
}

redacted!(PrivateKey PublicKey SecretKey);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_the_wrong_kind_is_refused_where_it_is_read() {
        let error = PrivateKey::parse("not a key".into()).unwrap_err();
        assert!(matches!(error, AlipayError::Config { .. }));
        assert!(PublicKey::any_of(vec![]).is_err());
    }

    #[test]
    fn a_secret_prints_as_nothing() {
        let key = SecretKey::of("760bdzec6y9goq7ctyx96ezkz78287de".into());
        assert_eq!(format!("{key} {key:?}"), "SecretKey([redacted]) SecretKey([redacted])");
    }
}
