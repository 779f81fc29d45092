//! Keys that tell one business event from every other, and give a redelivery the key of its first delivery.
//!
//! A key is the kind and, by name and length, each id and each state word: no value can be taken for two. The number in front is the
//! version of this form: keys of different versions never meet.

use sha2::{Digest, Sha256};

use crate::json::Object;

/// Shops keep keys in an indexed column: what is longer, or not printable, is given as its digest.
const LONGEST: usize = 190;

/// A key while it is put together.
pub(crate) struct Key(String);

impl Key {
    pub(crate) fn new(kind: &str) -> Self {
        Self(format!("2;{}:{kind}", kind.len()))
    }

    /// Adds an id or a word. Words of one meaning must be written alike before.
    pub(crate) fn add(&mut self, name: &str, value: &str) {
        self.0.push_str(&format!(";{name}={}:{value}", value.len()));
    }

    /// Adds what must not stand in the open, or is too long to.
    pub(crate) fn add_digest(&mut self, name: &str, value: &[u8]) {
        let digest = hex(value);
        self.add(name, digest.get(..32).unwrap_or_default());
    }

    pub(crate) fn finish(self) -> String {
        let open = self.0.len() <= LONGEST && self.0.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ');
        if open {
            self.0
        } else {
            format!("2;sha256:{}", hex(self.0.as_bytes()))
        }
    }
}

/// The whole content but some fields, alike for every order of its members.
pub(crate) fn content(object: &Object, without: &[&str]) -> Vec<u8> {
    let mut members: Vec<_> = object
        .iter()
        .filter(|(name, _)| !without.contains(&name.as_str()))
        .collect();
    members.sort_by_key(|(name, _)| *name);
    let mut bytes = Vec::new();
    for (name, value) in members {
        let value = value.to_string();
        bytes.extend_from_slice(format!("{}:{name}{}:{value}", name.len(), value.len()).as_bytes());
    }
    bytes
}

/// A decimal without needless zeros: `1`, `1.0` and `01.00` are one amount. Anything else stays as it is.
pub(crate) fn amount(text: &str) -> &str {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) {
        return text;
    }
    let zeros = whole.len() - whole.trim_start_matches('0').len();
    let start = zeros.min(whole.len() - 1);
    let kept = part.trim_end_matches('0').len();
    let end = if kept == 0 { whole.len() } else { whole.len() + 1 + kept };
    text.get(start..end).unwrap_or(text)
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(parts: &[(&str, &str)]) -> String {
        let mut key = Key::new("K");
        for (name, value) in parts {
            key.add(name, value);
        }
        key.finish()
    }

    #[test]
    fn no_value_can_be_taken_for_two() {
        assert_ne!(key(&[("a", "A:B")]), key(&[("a", "A"), ("b", "B")]));
        assert_ne!(key(&[("a", "A;b=1:B")]), key(&[("a", "A"), ("b", "B")]));
        assert_ne!(key(&[("a", "A")]), key(&[("b", "A")]));
        assert_ne!(Key::new("K;a=1:A").finish(), key(&[("a", "A")]));
    }

    #[test]
    fn a_key_fits_an_indexed_column_and_holds_nothing_a_database_refuses() {
        let long = key(&[("a", &"x".repeat(300))]);
        assert!(long.len() <= LONGEST && long != key(&[("a", &"x".repeat(301))]));
        let odd = key(&[("a", "\0")]);
        assert!(odd.bytes().all(|byte| byte.is_ascii_graphic()) && odd != key(&[("a", "\n")]));
    }

    #[test]
    fn amounts_are_compared_as_numbers() {
        for (written, same) in [
            ("1", "1"),
            ("1.0", "1"),
            ("1.00", "1"),
            ("01.50", "1.5"),
            ("0.00", "0"),
            ("0.10", "0.1"),
            ("100", "100"),
        ] {
            assert_eq!(amount(written), same);
        }
        for other in ["", ".5", "1,00", "-1", "1.0.0", "one"] {
            assert_eq!(amount(other), other);
        }
    }
}
