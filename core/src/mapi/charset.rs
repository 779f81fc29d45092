//! The three charsets of the gateway. The same text has other bytes, and so another signature, in each.

use std::borrow::Cow;

use encoding_rs::{Encoding, GBK, UTF_8};

/// What `_input_charset` may name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Charset {
    Utf8,
    Gbk,
    Gb2312,
}

impl Charset {
    /// Reads the vendor's names in any case.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        [Self::Utf8, Self::Gbk, Self::Gb2312]
            .into_iter()
            .find(|charset| charset.name().eq_ignore_ascii_case(name.trim()))
    }

    /// The value of `_input_charset`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Gbk => "gbk",
            Self::Gb2312 => "gb2312",
        }
    }

    /// For counting bytes: GB2312 is a part of GBK.
    pub(crate) const fn encoding(self) -> &'static Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Gbk | Self::Gb2312 => GBK,
        }
    }

    /// The bytes of a text, or the first character that this charset does not have.
    pub(crate) fn encode(self, text: &str) -> Result<Cow<'_, [u8]>, char> {
        if self == Self::Utf8 || text.is_ascii() {
            return Ok(Cow::Borrowed(text.as_bytes()));
        }
        let mut out = Vec::with_capacity(text.len());
        let mut utf8 = [0; 4];
        for c in text.chars() {
            let (bytes, _, unmappable) = GBK.encode(c.encode_utf8(&mut utf8));
            if unmappable || !self.has(c, &bytes) {
                return Err(c);
            }
            out.extend_from_slice(&bytes);
        }
        Ok(Cow::Owned(out))
    }

    /// The text of these bytes; none when they are not of this charset.
    pub(crate) fn decode(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        self.encoding()
            .decode_without_bom_handling_and_without_replacement(bytes)
    }

    /// The web's GBK holds characters that came after GBK 1.0; a Java gateway would read something else in their place.
    fn has(self, c: char, bytes: &[u8]) -> bool {
        if c.is_ascii() {
            return true;
        }
        let &[lead, trail] = bytes else { return false };
        let in_gbk = !matches!(c, '\u{e000}'..='\u{f8ff}')
            && !matches!((lead, trail), (0xfe, 0x50..=0xa0) | (0xa8, 0xbf) | (0xa9, 0x89..=0x95));
        match self {
            Self::Utf8 => true,
            Self::Gbk => in_gbk,
            // Rows 1 to 9 and 16 to 87 of the 94 x 94 plane, less what GBK added to rows 2, 6 and 8.
            Self::Gb2312 => in_gbk && trail >= 0xa1 && matches!(lead, 0xa1..=0xa9 | 0xb0..=0xf7) && !added(lead, trail),
        }
    }
}

/// Characters that GBK put into rows that GB2312 left open.
const fn added(lead: u8, trail: u8) -> bool {
    match lead {
        0xa2 => trail <= 0xaa,
        0xa6 => trail >= 0xe0,
        0xa8 => matches!(trail, 0xbb..=0xc0),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_agree_with_the_gbk_codec_of_python() {
        // python3 -c 'print("测试商品·—".encode("gbk").hex())'
        assert_eq!(
            *Charset::Gbk.encode("测试商品·—").unwrap(),
            [0xb2, 0xe2, 0xca, 0xd4, 0xc9, 0xcc, 0xc6, 0xb7, 0xa1, 0xa4, 0xa1, 0xaa]
        );
        assert_eq!(Charset::Gbk.decode(&[0xb2, 0xe2]).unwrap(), "测");
    }

    #[test]
    fn a_character_that_the_charset_lacks_is_named() {
        assert_eq!(Charset::Gbk.encode("咖啡 ☕"), Err('☕'));
        assert_eq!(Charset::Gbk.encode("10 €"), Err('€'));
        assert_eq!(Charset::Gbk.encode("\u{e000}"), Err('\u{e000}'));
        assert_eq!(Charset::Gb2312.encode("朱镕基"), Err('镕'));
        assert_eq!(Charset::Gb2312.encode("测试ⅰ"), Err('ⅰ'));
        assert!(Charset::Gbk.encode("朱镕基").is_ok());
        assert!(Charset::Gb2312.encode("测试商品").is_ok());
    }

    #[test]
    fn bytes_of_another_charset_are_not_guessed() {
        assert_eq!(Charset::Utf8.decode(&[0xb2, 0xe2]), None);
        assert_eq!(Charset::Gbk.decode(&[0xb2]), None);
    }

    #[test]
    fn names_are_read_in_any_case() {
        assert_eq!(Charset::parse("UTF-8"), Some(Charset::Utf8));
        assert_eq!(Charset::parse("Gb2312"), Some(Charset::Gb2312));
        assert_eq!(Charset::parse("big5"), None);
    }
}
