//! Bytes as hex and base64, the two ways a signature travels.

use base64::engine::general_purpose::STANDARD_PAD_INDIFFERENT;
use base64::engine::{Engine, GeneralPurpose};

// Signatures without padding are seen in the wild; stray bits behind the last byte are not, and would make two texts equal.
const BASE64: GeneralPurpose = STANDARD_PAD_INDIFFERENT;

/// Lower case hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(if half < 10 { b'0' + half } else { b'a' + half - 10 });
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// Bytes of hex in any case; none when it is not exactly that.
pub(super) fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |c: u8| char::from(c).to_digit(16).and_then(|value| u8::try_from(value).ok());
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs
        .iter()
        .map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?))
        .collect()
}

/// Standard base64 with padding, on one line.
pub(super) fn base64(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

/// Bytes of standard base64, padded or not; none when anything else stands in it, white space included.
pub(super) fn from_base64(text: &str) -> Option<Vec<u8>> {
    BASE64.decode(text).ok()
}

/// The same for a key, where it matters how the text is broken.
pub(super) fn key_base64(text: &str) -> Result<Vec<u8>, base64::DecodeError> {
    BASE64.decode(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_is_read_in_any_case_and_nothing_else_is() {
        assert_eq!(hex(&[0, 0x9f, 0xff]), "009fff");
        assert_eq!(from_hex("009FfF"), Some(vec![0, 0x9f, 0xff]));
        for wrong in ["0", "0g", " 00", "00 ", "+1", "０0"] {
            assert_eq!(from_hex(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn base64_needs_no_padding_but_bears_no_white_space() {
        assert_eq!(from_base64("/w=="), Some(vec![0xff]));
        assert_eq!(from_base64("/w"), Some(vec![0xff]));
        for wrong in ["/w==\n", "/ w", "_w", "/x==", "/", "%2Fw%3D%3D"] {
            assert_eq!(from_base64(wrong), None, "{wrong:?}");
        }
    }
}
