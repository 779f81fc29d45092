//! Who is calling: the text that is signed, and whose signature holds.

use axum::http::HeaderMap;

use super::codes::{Refusal, refuse};
use super::request::header;
use super::settings::CLIENT_ID;
use crate::keys::{self, Bits, Hash, Keys};
use crate::text::percent_decode;

/// Method, path, client id, time and the exact bytes of the body.
pub(super) fn text_to_sign(method: &str, path: &str, client_id: &str, time: &str, body: &[u8]) -> Vec<u8> {
    [format!("{method} {path}\n{client_id}.{time}.").as_bytes(), body].concat()
}

/// The client id of a caller whose signature holds. Refusals are answered without a signature.
pub(super) fn authenticate(keys: &Keys, path: &str, headers: &HeaderMap, body: &[u8]) -> Result<&'static str, Refusal> {
    let client_id =
        header(headers, "client-id").ok_or_else(|| refuse("CLIENT_INVALID", "header client-id is missing"))?;
    if client_id != CLIENT_ID {
        return Err(refuse(
            "CLIENT_INVALID",
            format!("this sandbox knows one client: {CLIENT_ID}"),
        ));
    }
    let bad = |reason: &str| refuse("INVALID_SIGNATURE", reason);
    let time = header(headers, "request-time").ok_or_else(|| bad("header request-time is missing"))?;
    let given = header(headers, "signature").ok_or_else(|| bad("header signature is missing"))?;
    let given = Signature::parse(given);
    if given.algorithm.as_deref() != Some("RSA256") {
        return Err(bad("the algorithm must be RSA256"));
    }
    // 1 is the default, 2 what the guide shows after a rotation; both name the one key there is. Absent means the latest.
    if !matches!(given.key_version.as_deref(), None | Some("1" | "2")) {
        return Err(refuse(
            "KEY_NOT_FOUND",
            "no public key was uploaded for this keyVersion",
        ));
    }
    let raw = given
        .bytes()
        .ok_or_else(|| bad("the signature is not percent-encoded base64"))?;
    let text = text_to_sign("POST", path, client_id, time, body);
    if keys.merchant_signed(Hash::Sha256, &text, &raw) != Some(Bits::Normal) {
        return Err(bad("the signature does not match the path, the headers and the body"));
    }
    Ok(CLIENT_ID)
}

/// The parts of a signature header, in any order and case.
#[derive(Debug, Default, Eq, PartialEq)]
struct Signature {
    algorithm: Option<String>,
    key_version: Option<String>,
    value: Option<String>,
}

impl Signature {
    fn parse(header: &str) -> Self {
        let mut out = Self::default();
        for (name, value) in header.split(',').filter_map(|part| part.trim().split_once('=')) {
            let value = Some(value.trim().to_owned());
            match name.trim().to_ascii_lowercase().as_str() {
                "algorithm" => out.algorithm = value,
                "keyversion" => out.key_version = value,
                "signature" => out.value = value,
                _ => {}
            }
        }
        out
    }

    fn bytes(&self) -> Option<Vec<u8>> {
        let plain = percent_decode(self.value.as_deref()?.as_bytes(), false);
        keys::unbase64(std::str::from_utf8(&plain).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_that_of_the_specification() {
        let text = text_to_sign(
            "POST",
            "/api/all",
            "SANDBOX_5Y5X382YF8CZ05415",
            "2022-01-18T07:11:42Z",
            br#"{"notifyType":"PAYMENT_RESULT2"}"#,
        );
        let wanted =
            "POST /api/all\nSANDBOX_5Y5X382YF8CZ05415.2022-01-18T07:11:42Z.{\"notifyType\":\"PAYMENT_RESULT2\"}";
        assert_eq!(text, wanted.as_bytes());
        assert_eq!(text_to_sign("POST", "/", "C", "1", b""), b"POST /\nC.1.");
    }

    #[test]
    fn header_parts_come_in_any_order_spacing_and_case() {
        let tight = Signature::parse("algorithm=RSA256,keyVersion=2,signature=a%2bb%3D%3d");
        assert_eq!(
            tight,
            Signature::parse("Signature=a%2bb%3D%3d, KEYVERSION=2 , Algorithm=RSA256")
        );
        assert_eq!(Signature::parse("signature=aGVsbG8=").bytes(), Some(b"hello".to_vec()));
        assert_eq!(
            Signature::parse("signature=aGVsbG8%3d").bytes(),
            Some(b"hello".to_vec())
        );
        assert_eq!(Signature::parse("signature=").bytes(), Some(Vec::new()));
    }
}
