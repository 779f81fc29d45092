//! Small tools. Their keys go straight to the core: no Python frame holds them when one fails.

use alipay_global::tools;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::errors::outside;

/// Sign a text. `key` is your private key, or the shared secret of `MD5` and `SHA256`.
///
/// `sign_type` is `"MD5"`, `"RSA"`, `"RSA2"`, `"DSA"` or `"SHA256"`; `charset` is `"utf-8"`, `"gbk"` or `"gb2312"`.
/// Keep private keys on servers and terminals you own, never in an app that buyers install.
#[pyfunction]
#[pyo3(signature = (text, *, sign_type, key, charset = "utf-8"))]
pub(crate) fn sign(py: Python<'_>, text: &str, sign_type: &str, key: &str, charset: &str) -> PyResult<String> {
    outside(py, || tools::sign(text, sign_type, key, charset))
}

/// Tell whether a signature is right. `key` is Alipay's public key, or the shared secret of `MD5` and `SHA256`.
#[pyfunction]
#[pyo3(signature = (text, signature, *, sign_type, key, charset = "utf-8"))]
pub(crate) fn verify(
    py: Python<'_>,
    text: &str,
    signature: &str,
    sign_type: &str,
    key: &str,
    charset: &str,
) -> PyResult<bool> {
    outside(py, || tools::verify(text, signature, sign_type, key, charset))
}

/// Give the text that the `gateway.do` API signs: sorted, without empty values, `sign` and `sign_type`.
#[pyfunction]
#[pyo3(name = "presign")]
pub(crate) fn presign_pairs(py: Python<'_>, params: Vec<(String, String)>) -> PyResult<String> {
    outside(py, || Ok(tools::presign(&params)))
}

/// Make a pair of RSA keys: private half, public half, both PEM.
#[pyfunction]
pub(crate) fn generate_key_pair(py: Python<'_>, bits: u32) -> PyResult<(String, String)> {
    outside(py, || tools::generate_key_pair(bits)).map(|pair| (pair.private_pem.expose().to_owned(), pair.public_pem))
}

/// Say what a key text is: kind, bits, format, fingerprint.
#[pyfunction]
pub(crate) fn inspect_key(py: Python<'_>, text: &str) -> PyResult<(String, usize, String, String)> {
    outside(py, || tools::inspect_key(text)).map(|info| (info.kind, info.bits, info.format, info.fingerprint))
}

/// Turn `"10.00"` of `"USD"` into `"1000"`. Text to text, never rounded: surplus decimals must be zero.
#[pyfunction]
pub(crate) fn to_minor_units(py: Python<'_>, value: &str, currency: &str) -> PyResult<String> {
    outside(py, || tools::to_minor_units(value, currency))
}

/// Turn `"1000"` of `"USD"` into `"10.00"`.
#[pyfunction]
pub(crate) fn from_minor_units(py: Python<'_>, value: &str, currency: &str) -> PyResult<String> {
    outside(py, || tools::from_minor_units(value, currency))
}

/// Make a request id: 32 characters behind the prefix, sorted by time.
///
/// Store it with the order before the first try and use it again for every repetition.
#[pyfunction]
#[pyo3(signature = (prefix = ""))]
pub(crate) fn new_request_id(py: Python<'_>, prefix: &str) -> PyResult<String> {
    outside(py, || tools::new_request_id(prefix))
}

/// Make an unguessable `authState` for a consent. Keep it in the buyer's session.
#[pyfunction]
pub(crate) fn new_auth_state() -> String {
    tools::new_auth_state()
}

/// Give the `authCode` with which the buyer came back: `returned` is that URL or its query.
///
/// `auth_state` is the one you kept. The code is a secret: exchange it for a token, log it nowhere.
#[pyfunction]
pub(crate) fn authorization_code(py: Python<'_>, returned: &str, auth_state: &str) -> PyResult<String> {
    outside(py, || tools::authorization_code(returned, auth_state))
}

/// Give the text for `order.extendInfo` from the JSON text of an object.
#[pyfunction]
pub(crate) fn china_extra_trans_info(py: Python<'_>, info: &str) -> PyResult<String> {
    outside(py, || tools::china_extra_trans_info(info))
}

/// Draw a QR code as an SVG image.
#[pyfunction]
pub(crate) fn qr_svg(py: Python<'_>, text: &str) -> PyResult<String> {
    outside(py, || tools::qr_svg(text))
}

/// Draw a QR code as a PNG image.
#[pyfunction]
pub(crate) fn qr_png<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyBytes>> {
    outside(py, || tools::qr_png(text)).map(|image| PyBytes::new(py, &image))
}
