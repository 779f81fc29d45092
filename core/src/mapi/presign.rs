//! The text that is signed: parameters sorted by name, empty ones left out, joined raw.

/// `name=value&name=value` in ascending byte order of the names, without `sign`, `sign_type` and empty values.
///
/// Values are the decoded bytes in the message's charset: nothing is escaped here.
pub(crate) fn presign<'a>(pairs: impl IntoIterator<Item = (&'a [u8], &'a [u8])>) -> Vec<u8> {
    let mut kept: Vec<_> = pairs
        .into_iter()
        .filter(|(name, value)| !value.is_empty() && *name != b"sign" && *name != b"sign_type")
        .collect();
    // Stable, so that repeated names keep the order of the message.
    kept.sort_by_key(|(name, _)| *name);
    let length = kept.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
    let mut text = Vec::with_capacity(length);
    for (name, value) in kept {
        if !text.is_empty() {
            text.push(b'&');
        }
        text.extend_from_slice(name);
        text.push(b'=');
        text.extend_from_slice(value);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(pairs: &[(&str, &str)]) -> String {
        let bytes = pairs.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes()));
        String::from_utf8(presign(bytes)).unwrap()
    }

    #[test]
    fn names_sort_by_bytes_and_underscore_comes_first() {
        assert_eq!(
            text(&[
                ("b", "2"),
                ("_input_charset", "utf-8"),
                ("B", "1"),
                ("a_b", "3"),
                ("ab", "4")
            ]),
            "B=1&_input_charset=utf-8&a_b=3&ab=4&b=2"
        );
    }

    #[test]
    fn empty_values_and_the_signature_stay_out_but_zero_stays_in() {
        assert_eq!(
            text(&[
                ("fee", "0"),
                ("body", ""),
                ("sign", "x"),
                ("sign_type", "MD5"),
                ("blank", " ")
            ]),
            "blank= &fee=0"
        );
    }

    #[test]
    fn values_stay_raw() {
        assert_eq!(
            text(&[("u", "https://a.example/?x=1&y=%2B+\"中")]),
            "u=https://a.example/?x=1&y=%2B+\"中"
        );
    }
}
