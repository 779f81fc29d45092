//! Signatures against vectors made elsewhere: the specifications, OpenSSL, a real notification.

use alipay_global::Secret;
use alipay_global::sign::{SignType, Signer, Verifier};
use serde_json::Value;

fn spec() -> Vec<Value> {
    serde_json::from_str(include_str!("data/spec-vectors.json")).unwrap()
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
        Some("base64") => alipay_global::sign::Encoding::Base64,
        _ => alipay_global::sign::Encoding::Hex,
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
