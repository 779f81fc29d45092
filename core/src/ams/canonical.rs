//! The signed text and the `signature` header.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// `POST <path> LF <client id>.<time>.<body>`: time and body exactly as they travel.
pub(super) fn text(path: &str, client_id: &str, time: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("POST {path}\n{client_id}.{time}.");
    let mut bytes = Vec::with_capacity(head.len() + body.len());
    bytes.extend_from_slice(head.as_bytes());
    bytes.extend_from_slice(body);
    bytes
}

/// The header value for a base64 signature.
pub(super) fn header(key_version: u32, base64: &str) -> String {
    let mut header = format!("algorithm=RSA256,keyVersion={key_version},signature=");
    header.reserve(base64.len() + base64.len() / 8);
    for character in base64.chars() {
        // The three characters of base64 that a URL decoder would touch.
        match character {
            '+' => header.push_str("%2B"),
            '/' => header.push_str("%2F"),
            '=' => header.push_str("%3D"),
            other => header.push(other),
        }
    }
    header
}

/// The base64 signature in a header value: any order, any spacing, any case of names. None when there is no signature in it.
pub(super) fn from_header(value: &str) -> Option<String> {
    let signature = value.split(',').find_map(|part| {
        let (name, text) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("signature").then(|| text.trim())
    })?;
    if signature.is_empty() {
        return None;
    }
    let mut decoded = Vec::with_capacity(signature.len());
    // Percent-decoding only: a form decoder would turn `+` into a blank and break unescaped base64.
    decoded.extend(percent_encoding::percent_decode_str(signature));
    String::from_utf8(decoded).ok()
}

/// Whether this is base64 at all; tells a garbled header from a wrong key.
pub(super) fn is_base64(text: &str) -> bool {
    STANDARD.decode(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signed_text_has_one_line_feed_and_no_trailing_one() {
        // Section 2.1 of the AMS specification; the notification of its real test vector.
        let bytes = text(
            "/api/all",
            "SANDBOX_5Y5X382YF8CZ05415",
            "2022-01-18T07:11:42Z",
            br#"{"notifyType":"PAYMENT_RESULT2"}"#,
        );
        assert_eq!(
            bytes,
            b"POST /api/all\nSANDBOX_5Y5X382YF8CZ05415.2022-01-18T07:11:42Z.{\"notifyType\":\"PAYMENT_RESULT2\"}"
        );
        assert_eq!(text("/", "c", "1", b""), b"POST /\nc.1.");
    }

    #[test]
    fn a_header_is_read_in_any_order_spacing_and_case() {
        for value in [
            "algorithm=RSA256,keyVersion=1,signature=a%2Bb%2Fc%3D",
            "algorithm=RSA256, keyVersion=1, signature=a%2bb%2fc%3d",
            "Signature=a+b/c= , KEYVERSION=2",
            "signature=a+b/c=",
        ] {
            assert_eq!(from_header(value).as_deref(), Some("a+b/c="), "{value}");
        }
    }

    #[test]
    fn a_header_without_a_signature_is_unsigned() {
        for value in [
            "",
            "algorithm=RSA256,keyVersion=1",
            "algorithm=RSA256,keyVersion=1,signature=",
            "signature",
            "=x",
        ] {
            assert_eq!(from_header(value), None, "{value}");
        }
    }

    #[test]
    fn every_character_of_base64_survives_the_header() {
        let all = "ABCXYZabcxyz0189+/==";
        let value = header(7, all);
        assert_eq!(
            value,
            "algorithm=RSA256,keyVersion=7,signature=ABCXYZabcxyz0189%2B%2F%3D%3D"
        );
        assert_eq!(from_header(&value).as_deref(), Some(all));
    }
}
