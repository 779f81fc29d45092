//! Who is calling: headers, the text to sign, freshness.

use axum::http::HeaderMap;

use super::{CLIENT_ID, Refusal, refuse};
use crate::clock;
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

/// The signature holds, so the time is the caller's own.
pub(super) fn check_freshness(headers: &HeaderMap, max_skew: i64) -> Result<(), Refusal> {
    let text = header(headers, "request-time").unwrap_or_default();
    let time = clock::parse_request_time(text).ok_or_else(|| {
        refuse(
            "PARAM_ILLEGAL",
            "request-time is neither milliseconds nor ISO 8601 with an offset",
        )
    })?;
    let skew = (clock::now() - time).whole_seconds().abs();
    if max_skew > 0 && skew > max_skew {
        return Err(refuse(
            "PARAM_ILLEGAL",
            format!("request-time is {skew} s away from now, more than {max_skew} s"),
        ));
    }
    Ok(())
}

/// Recommended, not required; but a wrong one is refused.
pub(super) fn check_content_type(headers: &HeaderMap) -> Result<(), Refusal> {
    let Some(given) = header(headers, "content-type") else {
        return Ok(());
    };
    let given = given.to_ascii_lowercase();
    let mut parts = given.split(';').map(str::trim);
    let json = parts.next() == Some("application/json");
    let utf8 = parts.all(|part| {
        part.strip_prefix("charset=")
            .is_none_or(|charset| charset.trim_matches('"') == "utf-8")
    });
    if json && utf8 {
        Ok(())
    } else {
        Err(refuse(
            "MEDIA_TYPE_NOT_ACCEPTABLE",
            "the body must be application/json in UTF-8",
        ))
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let only = values.next()?.to_str().ok()?.trim();
    // Two values of one header: nobody can say which was signed.
    (values.next().is_none() && !only.is_empty()).then_some(only)
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

    #[test]
    fn only_json_in_utf8_is_taken() {
        let check = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("content-type", value.parse().unwrap());
            check_content_type(&headers).is_ok()
        };
        assert!(check("application/json"));
        assert!(check("Application/JSON; charset=UTF-8"));
        assert!(!check("application/json; charset=GBK"));
        assert!(!check("text/plain"));
        assert!(check_content_type(&HeaderMap::new()).is_ok());
    }
}
