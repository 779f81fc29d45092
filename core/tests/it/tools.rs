//! The small tools, against the same vectors as the rest.

use alipay_global::tools::{generate_key_pair, inspect_key, presign, sign, sign_params, verify};
use alipay_global::{ErrorKind, Secret};
use serde_json::Value;

use crate::support::{key, public};

#[test]
fn parameters_are_signed_in_one_go() {
    // published-md5-query of the specification
    let params = [
        ("service", "single_trade_query"),
        ("partner", "2088101122136241"),
        ("_input_charset", "utf-8"),
        ("out_trade_no", "SAMPLE_TRANSACTION_ID"),
        ("body", ""),
        ("sign_type", "MD5"),
    ];
    let key = "760bdzec6y9goq7ctyx96ezkz78287de";
    let signature = sign_params(&params, "MD5", key, "utf-8").unwrap();
    assert_eq!(signature, "d4d3825356fd0799ee16829acffc1460");
    // python3: hashlib.md5("a=测试".encode("gbk") + b"0123456789abcdef").hexdigest()
    assert_eq!(
        sign_params(&[("a", "测试")], "MD5", "0123456789abcdef", "gbk").unwrap(),
        "3dadfab7e0244c5fa2b70fe7bd6ea40e"
    );
    let lacking = sign_params(&[("a", "☕")], "MD5", key, "gbk").unwrap_err();
    assert!(lacking.to_string().contains("U+2615"), "{lacking}");
}

#[test]
fn presign_keeps_zero_and_raw_characters() {
    let pairs = [("b", "0"), ("a", "+ %41&=\"中"), ("B", "1"), ("_c", "2"), ("e", "")];
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(presign(&pairs), "B=1&_c=2&a=+ %41&=\"中&b=0");
}

#[test]
fn a_character_that_the_charset_lacks_is_named() {
    let key = "760bdzec6y9goq7ctyx96ezkz78287de";
    for (message, charset, named) in [
        ("a😀", "gbk", "U+1F600"),
        ("a😀", "gb2312", "U+1F600"),
        ("朱镕基", "gb2312", "镕"),
        ("第ⅲ", "gb2312", "U+2172"),
        ("5 €", "gbk", "U+20AC"),
        ("\u{e000}", "gbk", "U+E000"),
    ] {
        for error in [
            sign(message, "MD5", key, charset).unwrap_err(),
            verify(message, "00", "MD5", key, charset).unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::InvalidRequest);
            assert_eq!(error.field(), Some("text"));
            assert!(
                error.to_string().contains(named) && error.to_string().contains(charset),
                "{error}"
            );
        }
        assert!(sign(message, "MD5", key, "utf-8").is_ok());
    }
    // python3 -c 'import hashlib; print(hashlib.md5("朱镕基".encode("gbk") + b"key").hexdigest())'
    assert_eq!(
        sign("朱镕基", "MD5", "key", "GBK").unwrap(),
        "a6b74614a5a5d6f5eae1c7b576cb3ccc"
    );
    // the same with "测试。" and gb2312
    assert_eq!(
        sign("测试。", "MD5", "key", "gb2312").unwrap(),
        "c25b94a45e9eb61d6a0135f1d1c4b38b"
    );
}

#[test]
fn wrong_settings_are_config_errors_that_show_nothing() {
    for (sign_type, key, charset) in [
        ("RSA3", "key", "utf-8"),
        ("MD5", "", "utf-8"),
        ("MD5", "key", "big5"),
        ("RSA2", "760bdzec6y9goq7ctyx96ezkz78287de", "utf-8"),
    ] {
        let error = sign("text", sign_type, key, charset).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
        assert!(!error.to_string().contains("760bdz"), "{error}");
        assert_eq!(
            verify("text", "00", sign_type, key, charset).unwrap_err().kind(),
            ErrorKind::Config
        );
    }
}

#[test]
fn a_generated_pair_signs_and_verifies_and_shares_a_fingerprint() {
    let pair = generate_key_pair(2_048).unwrap();
    let private = pair.private_pem.expose();
    assert!(private.starts_with("-----BEGIN PRIVATE KEY-----\n") && private.ends_with("-----END PRIVATE KEY-----\n"));
    assert!(pair.public_pem.starts_with("-----BEGIN PUBLIC KEY-----\n"));
    let signature = sign("text", "RSA2", private, "utf-8").unwrap();
    assert!(verify("text", &signature, "RSA2", &pair.public_pem, "utf-8").unwrap());
    let (one, other) = (inspect_key(private).unwrap(), inspect_key(&pair.public_pem).unwrap());
    assert_eq!(one.fingerprint, other.fingerprint);
    assert_eq!(
        (one.kind.as_str(), one.bits, one.format.as_str()),
        ("rsa private", 2_048, "PKCS#8 PEM")
    );
    let json: Value = serde_json::from_str(&other.to_json()).unwrap();
    assert_eq!(json["kind"], "rsa public");
    assert_eq!(json["bits"], 2_048);
    assert_eq!(json["format"], "SPKI PEM");
    assert_eq!(json["fingerprint"], other.fingerprint);
    for bits in [0, 1_024, 2_047, 8_192] {
        assert_eq!(generate_key_pair(bits).unwrap_err().kind(), ErrorKind::Config);
    }
}

#[test]
fn more_keys_than_are_remembered_and_threads_change_no_answer() {
    let names = [
        "rsa1024",
        "rsa2048",
        "rsa3072",
        "rsa4096",
        "alipay1024",
        "alipay2048",
        "other2048",
    ];
    let keys: Vec<(Secret, String)> = names.iter().map(|name| (key(name).into(), public(name))).collect();
    std::thread::scope(|scope| {
        for shift in 0..4 {
            let keys = &keys;
            scope.spawn(move || {
                for round in 0..6 {
                    let (private, public) = &keys[(round + shift) % keys.len()];
                    let (_, stranger) = &keys[(round + shift + 1) % keys.len()];
                    for sign_type in ["RSA", "RSA2"] {
                        // A blank at the end is another text of the same key: more entries than there is room for.
                        let private = format!("{}{}", private.expose(), " ".repeat(round));
                        let signature = sign("text", sign_type, &private, "utf-8").unwrap();
                        assert!(verify("text", &signature, sign_type, public, "utf-8").unwrap());
                        assert!(!verify("text", &signature, sign_type, stranger, "utf-8").unwrap());
                    }
                }
            });
        }
    });
}
