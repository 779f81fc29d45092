//! Charsets, percent encoding and markup escapes.

use encoding_rs::{Encoding, GBK, UTF_8};

/// The charsets of the mapi gateway.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Charset {
    /// UTF-8
    Utf8,
    /// GBK, and GB2312, which it contains.
    Gbk,
}

impl Charset {
    /// `_input_charset`, in any case.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" => Some(Self::Utf8),
            "gbk" | "gb2312" => Some(Self::Gbk),
            _ => None,
        }
    }

    /// The name an XML prolog or a content type gives it.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Gbk => "GBK",
        }
    }

    /// Text to bytes. What the charset lacks becomes a numeric character reference.
    pub(crate) fn encode(self, text: &str) -> Vec<u8> {
        self.encoding().encode(text).0.into_owned()
    }

    /// Bytes to text; broken sequences become replacement characters, so that a signature over them fails.
    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        self.encoding().decode_without_bom_handling(bytes).0.into_owned()
    }

    fn encoding(self) -> &'static Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Gbk => GBK,
        }
    }
}

/// Undoes percent encoding; `+` is a blank only in forms.
pub(crate) fn percent_decode(text: &[u8], form: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        match (byte, tail) {
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                out.push(nibble(*high) << 4 | nibble(*low));
                rest = after;
            }
            (b'+', _) if form => out.push(b' '),
            _ => out.push(byte),
        }
    }
    out
}

/// Percent-encodes everything but letters, digits and `-._~`.
pub(crate) fn percent_encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(byte) {
            out.push(char::from(*byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Name and value pairs of a query or a form, in order, decoded.
pub(crate) fn parse_form(raw: &[u8], charset: Charset) -> Vec<(String, String)> {
    raw.split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
            let name = percent_decode(&pair[..at], true);
            let value = percent_decode(pair.get(at + 1..).unwrap_or_default(), true);
            (charset.decode(&name), charset.decode(&value))
        })
        .collect()
}

/// Pairs as a form body in a charset.
pub(crate) fn write_form<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>, charset: Charset) -> String {
    let pairs: Vec<String> = pairs
        .into_iter()
        .map(|(name, value)| {
            format!(
                "{}={}",
                percent_encode(&charset.encode(name)),
                percent_encode(&charset.encode(value))
            )
        })
        .collect();
    pairs.join("&")
}

/// For text and attributes of HTML and XML alike.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

fn nibble(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        _ => digit.wrapping_sub(b'A').wrapping_add(10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn form_values_are_decoded_with_the_charset_of_the_request() {
        // 测试 is B2 E2 CA D4 in GBK and E6 B5 8B E8 AF 95 in UTF-8.
        let wanted = vec![
            ("subject".to_owned(), "测试 + &".to_owned()),
            ("empty".to_owned(), String::new()),
        ];
        assert_eq!(parse_form(b"subject=%B2%e2%CA%D4+%2B+%26&empty=", Charset::Gbk), wanted);
        assert_eq!(
            parse_form(b"subject=%E6%B5%8B%E8%AF%95%20%2B%20%26&empty", Charset::Utf8),
            wanted
        );
        assert_eq!(write_form([("s", "测")], Charset::Gbk), "s=%B2%E2");
    }

    #[test]
    fn a_plus_outside_a_form_stays_a_plus() {
        assert_eq!(percent_decode(b"a+b%2B%2f%zz", false), b"a+b+/%zz");
    }
}
