//! What aws-lc signs beside what another library signs, with keys and messages that nobody chose.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use std::time::{SystemTime, UNIX_EPOCH};

use alipay_global_keys::{Hash, PrivateKey};
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use dsa::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use dsa::signature::hazmat::PrehashVerifier;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use rsa::traits::PublicKeyParts;
use rsa::{Pkcs1v15Sign, RsaPrivateKey};
use sha1::Sha1;
use sha2::Sha256;

/// Another seed in every run, said so that a failure can be played again: `SEED=… cargo test`.
fn chance() -> ChaCha8Rng {
    let seed = std::env::var("SEED").map_or_else(
        |_| {
            SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .unwrap()
                .subsec_nanos()
                .into()
        },
        |seed| seed.parse().unwrap(),
    );
    println!("SEED={seed}");
    ChaCha8Rng::seed_from_u64(seed)
}

fn message(chance: &mut ChaCha8Rng) -> Vec<u8> {
    let mut message = vec![0; chance.next_u32() as usize % 2_048];
    chance.fill_bytes(&mut message);
    message
}

#[test]
fn ten_thousand_rsa_signatures_are_those_of_another_library() {
    let mut chance = chance();
    // Sizes that are no multiple of 64 occur too: old tools made keys of any length.
    let sizes = [(1_024, 24), (1_025, 1), (1_152, 2), (1_536, 2), (2_048, 4), (2_055, 1)];
    let keys: Vec<_> = sizes
        .iter()
        .flat_map(|&(bits, count)| std::iter::repeat_n(bits, count))
        .map(|bits| {
            let theirs = RsaPrivateKey::new(&mut chance, bits).unwrap();
            let ours = PrivateKey::from_pkcs8(theirs.to_pkcs8_der().unwrap().as_bytes()).unwrap();
            (ours, theirs)
        })
        .collect();
    for turn in 0..10_000 {
        let (ours, theirs) = &keys[turn % keys.len()];
        let message = message(&mut chance);
        let (hash, expected) = match chance.next_u32() % 2 {
            0 => (
                Hash::Sha1,
                theirs.sign(
                    Pkcs1v15Sign::new::<Sha1>(),
                    digest(&SHA1_FOR_LEGACY_USE_ONLY, &message).as_ref(),
                ),
            ),
            _ => (
                Hash::Sha256,
                theirs.sign(Pkcs1v15Sign::new::<Sha256>(), digest(&SHA256, &message).as_ref()),
            ),
        };
        let signed = ours.sign(hash, &message).unwrap();
        assert_eq!(signed, expected.unwrap(), "{} bits, turn {turn}", theirs.size() * 8);
    }
}

#[test]
fn another_library_verifies_every_dsa_signature_and_none_repeats() {
    let keys: serde_json::Value = serde_json::from_str(include_str!("../../../tests/vectors/keys.json")).unwrap();
    let pem = keys["dsa1024"].as_str().unwrap();
    let theirs = dsa::SigningKey::from_pkcs8_pem(pem).unwrap();
    let ours = PrivateKey::from_pkcs8(theirs.to_pkcs8_der().unwrap().as_bytes()).unwrap();
    let mut chance = chance();
    let mut last = Vec::new();
    for _ in 0..500 {
        let message = message(&mut chance);
        let signed = ours.sign(Hash::Sha1, &message).unwrap();
        let signature = dsa::Signature::try_from(signed.as_slice()).unwrap();
        let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, &message);
        theirs
            .verifying_key()
            .verify_prehash(hash.as_ref(), &signature)
            .unwrap();
        assert_ne!(ours.sign(Hash::Sha1, &message).unwrap(), signed, "the nonce is random");
        assert_ne!(last, signed);
        last = signed;
    }
}

#[test]
fn a_damaged_key_is_refused_or_signs_as_if_it_were_whole() {
    let mut chance = chance();
    let theirs = RsaPrivateKey::new(&mut chance, 1_024).unwrap();
    let whole = theirs.to_pkcs8_der().unwrap();
    let expected = PrivateKey::from_pkcs8(whole.as_bytes()).unwrap().sign(Hash::Sha1, b"a");
    for position in 0..whole.as_bytes().len() {
        let mut damaged = whole.as_bytes().to_vec();
        damaged[position] ^= 1 << (chance.next_u32() % 8);
        if let Some(key) = PrivateKey::from_pkcs8(&damaged) {
            assert_eq!(key.sign(Hash::Sha1, b"a"), expected, "byte {position}");
        }
        assert!(
            PrivateKey::from_pkcs8(&whole.as_bytes()[..position]).is_none(),
            "cut at {position}"
        );
    }
    let longer = [whole.as_bytes(), b"\0"].concat();
    assert!(PrivateKey::from_pkcs8(&longer).is_none());
}

#[test]
fn a_key_prints_nothing_of_itself() {
    let key = RsaPrivateKey::new(&mut chance(), 1_024).unwrap();
    let key = PrivateKey::from_pkcs8(key.to_pkcs8_der().unwrap().as_bytes()).unwrap();
    assert_eq!(format!("{key:?}"), "PrivateKey([redacted])");
}
