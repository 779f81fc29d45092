//! `application/x-www-form-urlencoded` over bytes: the charset is not its business.

use percent_encoding::percent_encode_byte;

/// Largest message that is looked at. A notification has about 2 kB.
const MAX_BYTES: usize = 1 << 20;

/// Decoded names and values in the order of the message.
pub(super) type Pairs = Vec<(Vec<u8>, Vec<u8>)>;

/// Appends a value: letters, digits and `-_.*` stay, a blank is `+`, all else `%XX` byte by byte.
pub(super) fn encode(out: &mut String, bytes: &[u8]) {
    for &byte in bytes {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            _ => out.push_str(percent_encode_byte(byte)),
        }
    }
}

/// Reads a form. The error says what is wrong with it and holds nothing of its content.
pub(super) fn decode(body: &[u8]) -> Result<Pairs, &'static str> {
    if body.len() > MAX_BYTES {
        return Err("larger than 1 MiB");
    }
    let mut pairs = Pairs::new();
    for part in body.split(|byte| *byte == b'&').filter(|part| !part.is_empty()) {
        let (name, value) = match part.iter().position(|byte| *byte == b'=') {
            Some(at) => (&part[..at], &part[at + 1..]),
            None => (part, &[][..]),
        };
        pairs.push((unescape(name)?, unescape(value)?));
    }
    let mut names: Vec<&[u8]> = pairs.iter().map(|(name, _)| name.as_slice()).collect();
    names.sort_unstable();
    if names.windows(2).any(|two| two[0] == two[1]) {
        // Two readers could take two different amounts from it.
        return Err("a form with the same name twice");
    }
    Ok(pairs)
}

/// The value of a name.
pub(super) fn value<'a>(pairs: &'a Pairs, name: &str) -> Option<&'a [u8]> {
    let found = pairs.iter().find(|(given, _)| given == name.as_bytes());
    found.map(|(_, value)| value.as_slice())
}

fn unescape(text: &[u8]) -> Result<Vec<u8>, &'static str> {
    if memchr::memchr2(b'+', b'%', text).is_none() {
        return Ok(text.to_vec());
    }
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.iter();
    while let Some(&byte) = rest.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => match (digit(rest.next()), digit(rest.next())) {
                (Some(high), Some(low)) => high << 4 | low,
                _ => return Err("not percent-encoded properly"),
            },
            plain => plain,
        });
    }
    Ok(out)
}

fn digit(byte: Option<&u8>) -> Option<u8> {
    let value = char::from(*byte?).to_digit(16)?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoding_agrees_with_quote_plus_of_python() {
        // urllib.parse.quote_plus("a b+c&d=e%\"中/~*", safe="*"), where ~ is the one difference: Java escapes it
        let mut out = String::new();
        encode(&mut out, "a b+c&d=e%\"中/~*".as_bytes());
        assert_eq!(out, "a+b%2Bc%26d%3De%25%22%E4%B8%AD%2F%7E*");
    }

    #[test]
    fn what_was_encoded_comes_back() {
        let bytes: Vec<u8> = (0..=255).collect();
        let mut text = String::from("x=");
        encode(&mut text, &bytes);
        assert_eq!(decode(text.as_bytes()).unwrap(), vec![(b"x".to_vec(), bytes)]);
    }

    #[test]
    fn both_spellings_of_a_blank_are_read() {
        let pairs = decode(b"a=1+2%203&empty=&none&&b=%2B").unwrap();
        assert_eq!(value(&pairs, "a"), Some(&b"1 2 3"[..]));
        assert_eq!(value(&pairs, "empty"), Some(&b""[..]));
        assert_eq!(value(&pairs, "none"), Some(&b""[..]));
        assert_eq!(value(&pairs, "b"), Some(&b"+"[..]));
        assert_eq!(value(&pairs, "c"), None);
    }

    #[test]
    fn a_name_that_stands_twice_is_refused() {
        assert!(decode(b"total_fee=1.00&total_fee=100.00").is_err());
        assert!(decode(b"total_fee=1.00&%74otal_fee=100.00").is_err());
    }

    #[test]
    fn broken_escapes_are_refused() {
        for broken in ["a=%", "a=%2", "a=%zz", "a=%+1"] {
            assert!(decode(broken.as_bytes()).is_err(), "{broken}");
        }
    }
}
