//! Random ids and jitter, straight from the operating system: no state that a fork could copy, no lock that it could leave shut.

use std::hash::{BuildHasher, RandomState};

/// 32 hex digits from the system's random source.
pub(crate) fn random_id() -> String {
    super::text::hex(&random::<16>())
}

/// One random byte.
pub(crate) fn random_byte() -> u8 {
    let [byte] = random::<1>();
    byte
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if getrandom::fill(&mut bytes).is_err() {
        // No system of today comes here. These bytes make ids and pauses, never keys, and an id that repeats would be worse
        // than one that is easier to guess.
        for (position, byte) in bytes.iter_mut().enumerate() {
            *byte = RandomState::new().hash_one(position).to_le_bytes()[0];
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_are_32_hex_digits_and_never_the_same() {
        let ids: HashSet<String> = (0..1_000).map(|_| random_id()).collect();
        assert_eq!(ids.len(), 1_000);
        assert!(
            ids.iter()
                .all(|id| id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()))
        );
    }

    #[test]
    fn bytes_take_many_values() {
        let seen: HashSet<u8> = (0..1_000).map(|_| random_byte()).collect();
        assert!(seen.len() > 200, "{} of 256 values in 1000 draws", seen.len());
    }
}
