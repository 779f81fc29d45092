//! Small tools: signatures, keys and amounts without a client.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use alipay_global::tools;

use crate::error::AlipayError;

/// A new pair of keys. It prints as nothing; take the private key out once, to where it is kept.
#[derive(uniffi::Object)]
#[uniffi::export(Debug, Display)]
pub struct KeyPair(tools::KeyPair);

#[uniffi::export]
impl KeyPair {
    /// PKCS#8 in PEM: keep it on a server or a terminal that you own, never in an app that buyers install.
    pub fn private_pem(&self) -> String {
        self.0.private_pem.expose().to_owned()
    }

    /// SubjectPublicKeyInfo in PEM: this half goes to Alipay.
    pub fn public_pem(&self) -> String {
        self.0.public_pem.clone()
    }
}

/// What a key text is, without any of a private key.
#[derive(Clone, Debug, uniffi::Record)]
pub struct KeyInfo {
    /// `rsa private`, `rsa public`, `dsa private` or `dsa public`.
    pub kind: String,
    /// Size of the modulus.
    pub bits: u32,
    /// Such as `PKCS#8 PEM`.
    pub format: String,
    /// SHA-256 of the public half, in lower-case hex: the same for both keys of a pair.
    pub fingerprint: String,
}

/// Signs a text. `sign_type` is `MD5`, `RSA`, `RSA2`, `DSA` or `SHA256`; `key` is the private key or the shared secret.
#[uniffi::export(default(charset = "utf-8"))]
pub fn sign(text: String, sign_type: String, key: String, charset: String) -> Result<String, AlipayError> {
    let key = alipay_global::Secret::from(key);
    Ok(tools::sign(&text, &sign_type, key.expose(), &charset)?)
}

/// True when the signature is right for this text under `key`: Alipay's public key, or the shared secret.
#[uniffi::export(default(charset = "utf-8"))]
pub fn verify(
    text: String,
    signature: String,
    sign_type: String,
    key: String,
    charset: String,
) -> Result<bool, AlipayError> {
    let key = alipay_global::Secret::from(key);
    Ok(tools::verify(&text, &signature, &sign_type, key.expose(), &charset)?)
}

/// The text that mapi signs: sorted, empty values and `sign`, `sign_type` left out.
#[uniffi::export]
pub fn presign(params: HashMap<String, String>) -> String {
    let params: Vec<_> = params.into_iter().collect();
    tools::presign(&params)
}

/// Makes an RSA key pair of 2048, 3072 or 4096 bits.
#[uniffi::export(default(bits = 2048))]
pub fn generate_key_pair(bits: u32) -> Result<Arc<KeyPair>, AlipayError> {
    Ok(Arc::new(KeyPair(tools::generate_key_pair(bits)?)))
}

/// Says what a key text is: kind, size, format and fingerprint.
#[uniffi::export]
pub fn inspect_key(text: String) -> Result<KeyInfo, AlipayError> {
    let text = alipay_global::Secret::from(text);
    let info = tools::inspect_key(text.expose())?;
    Ok(KeyInfo {
        kind: info.kind,
        bits: u32::try_from(info.bits).unwrap_or(u32::MAX),
        format: info.format,
        fingerprint: info.fingerprint,
    })
}

/// `"10.00"` of `"USD"` is `"1000"` in the smallest unit. Text to text: nothing is rounded.
#[uniffi::export]
pub fn to_minor_units(value: String, currency: String) -> Result<String, AlipayError> {
    Ok(alipay_global::amount::to_minor_units(&value, &currency)?)
}

/// `"1000"` of `"USD"` is `"10.00"`.
#[uniffi::export]
pub fn from_minor_units(value: String, currency: String) -> Result<String, AlipayError> {
    Ok(alipay_global::amount::from_minor_units(&value, &currency)?)
}

/// A new request id, such as a `paymentRequestId`: 32 characters behind the prefix, later ones sort behind earlier ones.
/// Store it with the order before the first try and use it again for every repetition.
#[uniffi::export(default(prefix = ""))]
pub fn new_request_id(prefix: String) -> Result<String, AlipayError> {
    Ok(tools::new_request_id(&prefix)?)
}

/// A new unguessable `authState` for a consent. Keep it in the buyer's session.
#[uniffi::export]
pub fn new_auth_state() -> String {
    tools::new_auth_state()
}

/// The `authCode` with which the buyer came back: `returned` is that URL or its query, `auth_state` the one you kept.
/// The code is a secret: exchange it for a token and log it nowhere.
#[uniffi::export]
pub fn authorization_code(returned: String, auth_state: String) -> Result<String, AlipayError> {
    Ok(tools::authorization_code(&returned, &auth_state)?)
}

/// The text for `order.extendInfo` that AlipayCN wants about an order. `info` is the JSON text of an object:
/// `{"businessType":"4","goods":[{"name":"Bag","quantity":2}]}` for goods, whose quantities are summed.
#[uniffi::export]
pub fn china_extra_trans_info(info: String) -> Result<String, AlipayError> {
    Ok(tools::china_extra_trans_info(&info)?)
}

/// A QR code as an SVG image.
#[uniffi::export]
pub fn qr_svg(text: String) -> Result<String, AlipayError> {
    Ok(tools::qr_svg(&text)?)
}

/// A QR code as a PNG image.
#[uniffi::export]
pub fn qr_png(text: String) -> Result<Vec<u8>, AlipayError> {
    Ok(tools::qr_png(&text)?)
}

impl fmt::Display for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyPair([redacted])")
    }
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
