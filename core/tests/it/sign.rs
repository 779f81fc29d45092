//! Signatures: what no verifier may take, what a signer may not repeat. What is right stands in the shared vectors.

use alipay_global::Secret;
use alipay_global::sign::{Encoding, SignType, Signer, Verifier};
use serde_json::Value;

use crate::support::shared::{self, text};
use crate::support::{key, public};

fn sign_with(private: &str, sign_type: &str) -> Signer {
    let private = Secret::from(private);
    Signer::new(SignType::parse(sign_type).unwrap(), Some(&private), None).unwrap()
}

fn verify_with(public: &[&str], sign_type: &str) -> Verifier {
    let keys: Vec<String> = public.iter().map(|&key| key.to_owned()).collect();
    Verifier::new(SignType::parse(sign_type).unwrap(), &keys, None, None).unwrap()
}

#[test]
fn a_changed_byte_another_hash_or_another_key_fails() {
    let honest: Vec<&Value> = shared::below("openssl/verify-").collect();
    assert_eq!(honest.len(), 8 * 2 * 4 + 4 * 4);
    for vector in &honest {
        let (name, public, sign_type) = (text(vector, "name"), text(vector, "key"), text(vector, "sign_type"));
        let (message, signature) = (text(vector, "text"), text(vector, "signature"));
        let verifier = verify_with(&[public], sign_type);
        assert!(verifier.verify(message.as_bytes(), signature), "{name}");
        assert!(!verifier.verify(format!("{message} ").as_bytes(), signature), "{name}");
        let mut changed = signature.as_bytes().to_vec();
        changed[10] = if changed[10] == b'A' { b'B' } else { b'A' };
        assert!(
            !verifier.verify(message.as_bytes(), std::str::from_utf8(&changed).unwrap()),
            "{name}"
        );
        let stranger = honest
            .iter()
            .find(|other| other["key"] != vector["key"] && (other["sign_type"] == "DSA") == (sign_type == "DSA"));
        let stranger = verify_with(&[text(stranger.unwrap(), "key")], sign_type);
        assert!(!stranger.verify(message.as_bytes(), signature), "{name}");
        let other_hash = match sign_type {
            "RSA" => "RSA2",
            "RSA2" => "RSA",
            _ => continue,
        };
        assert!(
            !verify_with(&[public], other_hash).verify(message.as_bytes(), signature),
            "{name}"
        );
    }
}

#[test]
fn dsa_signatures_never_repeat_and_always_verify() {
    let keys = shared::below("openssl/key-dsa").filter(|vector| vector["form"] == "PKCS#8");
    let mut count = 0;
    for vector in keys {
        let signer = sign_with(text(vector, "text"), "DSA");
        let (first, second) = (signer.sign(b"text").unwrap(), signer.sign(b"text").unwrap());
        assert_ne!(first, second, "a nonce twice gives the key away");
        let name = text(vector, "name").replace("pkcs-8", "public-spki");
        let verifier = verify_with(&[text(shared::named(&name), "text")], "DSA");
        for signature in [first, second] {
            assert!(verifier.verify(b"text", &signature), "{name}");
        }
        count += 1;
    }
    assert_eq!(count, 4);
}

#[test]
fn while_keys_rotate_any_of_them_verifies() {
    let (old, new) = (public("rsa2048"), public("rsa3072"));
    let verifier = verify_with(&[&old, &new], "RSA2");
    for (name, expected) in [("rsa2048", true), ("rsa3072", true), ("other2048", false)] {
        let signature = sign_with(&key(name), "RSA2").sign(b"text").unwrap();
        assert_eq!(verifier.verify(b"text", &signature), expected, "{name}");
    }
}

#[test]
fn base64_may_lack_padding_but_holds_no_white_space_and_no_escapes() {
    let verifier = verify_with(&[&public("rsa1024")], "RSA2");
    let signature = sign_with(&key("rsa1024"), "RSA2").sign(b"text").unwrap();
    assert!(signature.ends_with('='));
    assert!(verifier.verify(b"text", &signature));
    assert!(verifier.verify(b"text", signature.trim_end_matches('=')));
    for wrong in [
        format!("{signature}\n"),
        format!(" {signature}"),
        format!("{}\n{}", &signature[..64], &signature[64..]),
        signature.replace('=', "%3D"),
        format!("{signature}{signature}"),
        String::new(),
    ] {
        assert!(!verifier.verify(b"text", &wrong), "{wrong:?}");
    }
}

#[test]
fn shared_secret_signatures_are_compared_whole() {
    // printf textkey | md5sum; printf textkey | sha256sum
    let key = Secret::from("key");
    for (sign_type, right) in [
        ("MD5", "2da42e99d59372135b00c4a0a61ba191"),
        (
            "SHA256",
            "84f1980ab8751660f844a7e6838b1324314b4aea330aa75ad7de0c62a1e807b3",
        ),
    ] {
        let sign_type = SignType::parse(sign_type).unwrap();
        let verifier = Verifier::new(sign_type, &[], Some(&key), None).unwrap();
        let signer = Signer::new(sign_type, None, Some(&key)).unwrap();
        assert_eq!(signer.sign(b"text").unwrap(), right);
        assert!(verifier.verify(b"text", right));
        assert!(verifier.verify(b"text", &right.to_uppercase()));
        for wrong in [
            "",
            "0",
            &right[1..],
            &right[..right.len() - 2],
            &format!("{right}00"),
            &format!(" {right}"),
        ] {
            assert!(!verifier.verify(b"text", wrong), "{sign_type:?} {wrong:?}");
        }
        assert!(!verifier.verify(b"Text", right));
    }
}

#[test]
fn sha256_signatures_come_in_three_writings_and_all_are_read() {
    // printf textkey | openssl dgst -sha256 -binary | base64
    let base64 = "hPGYCrh1FmD4RKfmg4sTJDFLSuozCqda194MYqHoB7M=";
    let hex = "84f1980ab8751660f844a7e6838b1324314b4aea330aa75ad7de0c62a1e807b3";
    let key = Secret::from("key");
    let signer = Signer::new(SignType::Sha256, None, Some(&key)).unwrap();
    let verifier = Verifier::new(SignType::Sha256, &[], Some(&key), None).unwrap();
    for (encoding, expected) in [
        (Encoding::Hex, hex.to_owned()),
        (Encoding::UpperHex, hex.to_uppercase()),
        (Encoding::Base64, base64.to_owned()),
    ] {
        assert_eq!(signer.clone().with_encoding(encoding).sign(b"text").unwrap(), expected);
        assert!(verifier.verify(b"text", &expected));
    }
}

#[test]
fn base64_of_base64_is_written_and_read_only_where_asked_for() {
    use base64::engine::{Engine, general_purpose::STANDARD};

    let signer = sign_with(&key("rsa2048"), "RSA2");
    let once = signer.sign(b"text").unwrap();
    let twice = signer.with_double_base64(true).sign(b"text").unwrap();
    assert_eq!(twice, STANDARD.encode(&once));
    let public = public("rsa2048");
    let (single, double) = (
        verify_with(&[&public], "RSA2"),
        verify_with(&[&public], "RSA2").with_double_base64(true),
    );
    assert!(single.verify(b"text", &once) && double.verify(b"text", &twice));
    assert!(!single.verify(b"text", &twice) && !double.verify(b"text", &once));
}
