//! Signatures against vectors made elsewhere: the specifications, OpenSSL, a real notification.

use alipay_global::Secret;
use alipay_global::sign::{Encoding, SignType, Signer, Verifier};
use serde_json::Value;

fn spec() -> Vec<Value> {
    serde_json::from_str(include_str!("../data/spec-vectors.json")).unwrap()
}

fn bytes(vector: &Value) -> Vec<u8> {
    let text = vector["text"].as_str().unwrap();
    match vector["charset"].as_str().unwrap() {
        "gbk" => encoding_rs::GBK.encode(text).0.into_owned(),
        _ => text.as_bytes().to_vec(),
    }
}

fn secret(vector: &Value, name: &str) -> Option<Secret> {
    vector[name].as_str().map(Secret::from)
}

fn verifier(vector: &Value) -> Verifier {
    let sign_type = SignType::parse(vector["sign_type"].as_str().unwrap()).unwrap();
    let keys: Vec<String> = vector["public_key"].as_str().map(str::to_owned).into_iter().collect();
    Verifier::new(sign_type, &keys, secret(vector, "key").as_ref(), None).unwrap()
}

fn signer(vector: &Value) -> Signer {
    let sign_type = SignType::parse(vector["sign_type"].as_str().unwrap()).unwrap();
    let encoding = match vector["encoding"].as_str() {
        Some("base64") => Encoding::Base64,
        _ => Encoding::Hex,
    };
    let signer = Signer::new(
        sign_type,
        secret(vector, "private_key").as_ref(),
        secret(vector, "key").as_ref(),
    );
    signer.unwrap().with_encoding(encoding)
}

#[test]
fn every_vector_of_the_specifications_verifies() {
    for vector in spec() {
        assert!(
            verifier(&vector).verify(&bytes(&vector), vector["sign"].as_str().unwrap()),
            "{}",
            vector["name"]
        );
    }
}

#[test]
fn every_reproducible_vector_of_the_specifications_is_signed_byte_for_byte() {
    for vector in spec().iter().filter(|vector| vector["reproducible"] == true) {
        assert_eq!(
            signer(vector).sign(&bytes(vector)).unwrap(),
            vector["sign"].as_str().unwrap(),
            "{}",
            vector["name"]
        );
    }
}

fn openssl() -> Value {
    serde_json::from_str(include_str!("../data/sign.json")).unwrap()
}

fn pairs(data: &Value) -> Vec<&Value> {
    [&data["rsa"], &data["dsa"]]
        .into_iter()
        .flat_map(|list| list.as_array().unwrap())
        .collect()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

fn sign_with(key: &Value, sign_type: &str) -> Signer {
    let private = Secret::from(text(&key["forms"], "PKCS#8"));
    Signer::new(SignType::parse(sign_type).unwrap(), Some(&private), None).unwrap()
}

fn verify_with(public: &[&str], sign_type: &str) -> Verifier {
    let keys: Vec<String> = public.iter().map(|&key| key.to_owned()).collect();
    Verifier::new(SignType::parse(sign_type).unwrap(), &keys, None, None).unwrap()
}

fn spki(key: &Value) -> &str {
    text(&key["forms"], "public SPKI")
}

#[test]
fn openssl_signatures_verify_and_rsa_ones_are_made_byte_for_byte() {
    let data = openssl();
    let mut count = 0;
    for key in pairs(&data) {
        for vector in key["signatures"].as_array().unwrap() {
            let (sign_type, message, signature) =
                (text(vector, "sign_type"), text(vector, "text"), text(vector, "sign"));
            assert!(
                verify_with(&[spki(key)], sign_type).verify(message.as_bytes(), signature),
                "{} {sign_type}",
                key["name"]
            );
            let ours = sign_with(key, sign_type).sign(message.as_bytes()).unwrap();
            if sign_type == "DSA" {
                assert!(
                    verify_with(&[spki(key)], "DSA").verify(message.as_bytes(), &ours),
                    "{}",
                    key["name"]
                );
            } else {
                assert_eq!(ours, signature, "{} {sign_type}", key["name"]);
            }
            count += 1;
        }
    }
    assert_eq!(count, 8 * 2 * 4 + 4 * 4);
}

#[test]
fn a_changed_byte_another_hash_or_another_key_fails() {
    let data = openssl();
    let keys = pairs(&data);
    for (position, key) in keys.iter().enumerate() {
        for vector in key["signatures"].as_array().unwrap() {
            let (sign_type, message, signature) =
                (text(vector, "sign_type"), text(vector, "text"), text(vector, "sign"));
            let verifier = verify_with(&[spki(key)], sign_type);
            assert!(!verifier.verify(format!("{message} ").as_bytes(), signature));
            let mut changed = signature.as_bytes().to_vec();
            changed[10] = if changed[10] == b'A' { b'B' } else { b'A' };
            assert!(!verifier.verify(message.as_bytes(), std::str::from_utf8(&changed).unwrap()));
            let other_hash = match sign_type {
                "RSA" => "RSA2",
                "RSA2" => "RSA",
                _ => continue,
            };
            assert!(!verify_with(&[spki(key)], other_hash).verify(message.as_bytes(), signature));
        }
        let other = keys[(position + 1) % keys.len()];
        let vector = &key["signatures"][0];
        let kind = |key: &Value| text(key, "name").starts_with("dsa");
        if kind(key) == kind(other) {
            let sign_type = text(vector, "sign_type");
            assert!(
                !verify_with(&[spki(other)], sign_type).verify(text(vector, "text").as_bytes(), text(vector, "sign"))
            );
        }
    }
}

#[test]
fn forged_padding_and_wrong_lengths_fail() {
    let data = openssl();
    let mut names = std::collections::BTreeSet::new();
    for key in data["rsa"].as_array().unwrap() {
        let forged = &key["forged"];
        let message = text(forged, "text").as_bytes();
        let (rsa, rsa2) = (verify_with(&[spki(key)], "RSA"), verify_with(&[spki(key)], "RSA2"));
        assert!(rsa2.verify(message, text(forged, "right")), "{}", key["name"]);
        for (name, signature) in forged["wrong"].as_object().unwrap() {
            assert!(
                !rsa2.verify(message, signature.as_str().unwrap()),
                "{} {name}",
                key["name"]
            );
            assert!(
                !rsa.verify(message, signature.as_str().unwrap()),
                "{} {name}",
                key["name"]
            );
            names.insert(name.clone());
        }
    }
    assert!(names.contains("cube root with garbage behind (Bleichenbacher)"));
    assert_eq!(names.len(), 15);
}

#[test]
fn a_signature_has_exactly_one_form() {
    let special = &openssl()["special"];
    let verifier = verify_with(&[text(special, "public")], "RSA2");
    for name in ["leading zero", "modulus added"] {
        let case = &special[name];
        assert!(
            verifier.verify(text(case, "text").as_bytes(), text(case, "right")),
            "{name}"
        );
        assert!(
            !verifier.verify(text(case, "text").as_bytes(), text(case, "wrong")),
            "{name}"
        );
    }
}

#[test]
fn dsa_signatures_of_nonsense_numbers_fail() {
    use base64::engine::{Engine, general_purpose::STANDARD};

    let data = openssl();
    for key in data["dsa"].as_array().unwrap() {
        let verifier = verify_with(&[spki(key)], "DSA");
        let right = STANDARD.decode(text(&key["signatures"][0], "sign")).unwrap();
        let message = text(&key["signatures"][0], "text").as_bytes();
        assert!(verifier.verify(message, &STANDARD.encode(&right)));
        let long = [
            &[0x30, 0x82, 0x02, 0x06, 0x02, 0x81, 0xff][..],
            &[0x7f; 255],
            &[0x02, 0x81, 0xff],
            &[0x7f; 255],
        ]
        .concat();
        for (name, wrong) in [
            ("zero and zero", vec![0x30, 6, 2, 1, 0, 2, 1, 0]),
            ("one and one", vec![0x30, 6, 2, 1, 1, 2, 1, 1]),
            ("zero and one", vec![0x30, 6, 2, 1, 0, 2, 1, 1]),
            ("negative", vec![0x30, 6, 2, 1, 0xff, 2, 1, 0xff]),
            ("far above the subgroup", long),
            ("a byte behind", [&right[..], &[0]].concat()),
            ("a byte short", right[..right.len() - 1].to_vec()),
            ("nothing", vec![]),
            ("raw r and s", vec![0x55; 40]),
        ] {
            assert!(
                !verifier.verify(message, &STANDARD.encode(wrong)),
                "{} {name}",
                key["name"]
            );
        }
    }
}

#[test]
fn dsa_signatures_never_repeat_and_always_verify() {
    let data = openssl();
    for key in data["dsa"].as_array().unwrap() {
        let signer = sign_with(key, "DSA");
        let (first, second) = (signer.sign(b"text").unwrap(), signer.sign(b"text").unwrap());
        assert_ne!(first, second, "a nonce twice gives the key away");
        for signature in [first, second] {
            assert!(verify_with(&[spki(key)], "DSA").verify(b"text", &signature));
        }
    }
}

#[test]
fn while_keys_rotate_any_of_them_verifies() {
    let data = openssl();
    let (old, new, other) = (&data["rsa"][0], &data["rsa"][2], &data["rsa"][4]);
    let verifier = verify_with(&[spki(old), spki(new)], "RSA2");
    for (key, expected) in [(old, true), (new, true), (other, false)] {
        let signature = sign_with(key, "RSA2").sign(b"text").unwrap();
        assert_eq!(verifier.verify(b"text", &signature), expected, "{}", key["name"]);
    }
}

#[test]
fn base64_may_lack_padding_but_holds_no_white_space_and_no_escapes() {
    let data = openssl();
    let key = &data["rsa"][0];
    let verifier = verify_with(&[spki(key)], "RSA2");
    let signature = sign_with(key, "RSA2").sign(b"text").unwrap();
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

    let data = openssl();
    let key = &data["rsa"][2];
    let once = sign_with(key, "RSA2").sign(b"text").unwrap();
    let twice = sign_with(key, "RSA2").with_double_base64(true).sign(b"text").unwrap();
    assert_eq!(twice, STANDARD.encode(&once));
    let (single, double) = (
        verify_with(&[spki(key)], "RSA2"),
        verify_with(&[spki(key)], "RSA2").with_double_base64(true),
    );
    assert!(single.verify(b"text", &once) && double.verify(b"text", &twice));
    assert!(!single.verify(b"text", &twice) && !double.verify(b"text", &once));
}
