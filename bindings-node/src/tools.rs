//! The small tools.

use alipay_global::tools;
use napi::bindgen_prelude::{Buffer, BufferSlice, Object};
use napi::{Env, Result};
use napi_derive::napi;

use crate::{pairs, raise, workers};

/// Signs text.
#[napi(catch_unwind)]
pub fn sign(text: String, sign_type: String, key: String, charset: String) -> Result<String> {
    tools::sign(&text, &sign_type, &key, &charset).map_err(raise)
}

/// True when the signature is right for this text.
#[napi(catch_unwind)]
pub fn verify(text: String, signature: String, sign_type: String, key: String, charset: String) -> Result<bool> {
    tools::verify(&text, &signature, &sign_type, &key, &charset).map_err(raise)
}

/// The text that `gateway.do` signs; names and values, each ended by NUL.
#[napi(catch_unwind)]
pub fn presign(params: String) -> String {
    tools::presign(&pairs(&params))
}

/// Signs parameters of `gateway.do`. Everything crosses as bytes, since a text costs as much as the work itself: in the
/// first `length` of them the sign type, the charset, the key, then `count` names and values, each ended by NUL. Empty when
/// a piece holds a NUL.
#[napi(catch_unwind)]
pub fn sign_params(room: BufferSlice, length: u32, count: u32) -> Result<String> {
    let all = room.get(..length as usize).unwrap_or_default();
    let all = std::str::from_utf8(all).unwrap_or_default();
    let mut start = 0;
    let mut pieces = memchr::memchr_iter(0, all.as_bytes()).map(|end| {
        let piece = &all[start..end];
        start = end + 1;
        piece
    });
    let mut next = || pieces.next().unwrap_or_default();
    let (sign_type, charset, key) = (next(), next(), next());
    let mut pairs = Vec::with_capacity(count as usize);
    while let Some(name) = pieces.next() {
        pairs.push((name, pieces.next().unwrap_or_default()));
    }
    if pairs.len() != count as usize {
        return Ok(String::new());
    }
    tools::sign_params(&pairs, sign_type, key, charset).map_err(raise)
}

/// A promise of `[private PEM, public PEM]`: finding primes takes up to seconds.
#[napi(ts_return_type = "Promise<string[]>", catch_unwind)]
pub fn generate_key_pair(env: &Env, bits: u32) -> Result<Object<'_>> {
    workers::promise(env, move || {
        let pair = tools::generate_key_pair(bits)?;
        Ok(vec![pair.private_pem.expose().to_owned(), pair.public_pem])
    })
}

/// What a key text is, as JSON text.
#[napi(catch_unwind)]
pub fn inspect_key(text: String) -> Result<String> {
    tools::inspect_key(&text).map(|info| info.to_json()).map_err(raise)
}

/// `10.00` USD is `1000`.
#[napi(catch_unwind)]
pub fn to_minor_units(value: String, currency: String) -> Result<String> {
    tools::to_minor_units(&value, &currency).map_err(raise)
}

/// `1000` in USD is `10.00`.
#[napi(catch_unwind)]
pub fn from_minor_units(value: String, currency: String) -> Result<String> {
    tools::from_minor_units(&value, &currency).map_err(raise)
}

/// A request id such as a `paymentRequestId`.
#[napi(catch_unwind)]
pub fn new_request_id(prefix: String) -> Result<String> {
    tools::new_request_id(&prefix).map_err(raise)
}

/// An unguessable `authState`.
#[napi(catch_unwind)]
pub fn new_auth_state() -> String {
    tools::new_auth_state()
}

/// The `authCode` of a return whose `authState` is the one given.
#[napi(catch_unwind)]
pub fn authorization_code(returned: String, auth_state: String) -> Result<String> {
    tools::authorization_code(&returned, &auth_state).map_err(raise)
}

/// The text for `order.extendInfo`, from the JSON text of an object.
#[napi(catch_unwind)]
pub fn china_extra_trans_info(info: String) -> Result<String> {
    tools::china_extra_trans_info(&info).map_err(raise)
}

/// A QR code as SVG.
#[napi(catch_unwind)]
pub fn qr_svg(text: String) -> Result<String> {
    tools::qr_svg(&text).map_err(raise)
}

/// A QR code as PNG.
#[napi(catch_unwind)]
pub fn qr_png(text: String) -> Result<Buffer> {
    tools::qr_png(&text).map(Into::into).map_err(raise)
}
