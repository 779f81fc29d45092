//! Keys in every form that merchants hold them in, and every wrong thing that ends up in a key option.

use alipay_global::sign::{PrivateKey, PublicKey, SignType, Signer, Verifier};
use alipay_global::tools::inspect_key;
use alipay_global::{AlipayError, ErrorKind, Secret};

use crate::support::shared::{self, text};

/// A key of the openssl command in one of its forms.
fn form(key: &str, form: &str) -> &'static str {
    let mut all = shared::below("openssl/key-").filter(|vector| vector["of"] == key && vector["form"] == form);
    text(all.next().unwrap_or_else(|| panic!("no {form} of {key}")), "text")
}

/// The names of the keys that have this form.
fn having(form: &str) -> Vec<&'static str> {
    shared::below("openssl/key-")
        .filter(|vector| vector["form"] == form)
        .map(|vector| text(vector, "of"))
        .collect()
}

fn sign_type_of(key: &str) -> SignType {
    if key.starts_with("dsa") {
        SignType::Dsa
    } else {
        SignType::Rsa2
    }
}

/// The ways people store one PEM text.
fn writings(pem: &str) -> Vec<(&'static str, String)> {
    let lines: Vec<&str> = pem.trim().lines().collect();
    let (first, last) = (lines[0], lines[lines.len() - 1]);
    let body = lines[1..lines.len() - 1].concat();
    vec![
        ("PEM", pem.to_owned()),
        ("PEM with CRLF", pem.replace('\n', "\r\n")),
        ("PEM without line breaks", format!("{first}{body}{last}")),
        ("PEM with its body on one line", format!("{first}\n{body}\n{last}")),
        ("PEM with blanks for line breaks", pem.replace('\n', " ")),
        ("PEM with line breaks spelt out", pem.replace('\n', "\\n")),
        ("PEM with line breaks spelt out twice", pem.replace('\n', "\\r\\n")),
        ("PEM that is indented", pem.replace('\n', "\n    ")),
        (
            "PEM behind a byte order mark and words",
            format!("\u{feff}Bag Attributes\n    friendlyName: test\n{pem}"),
        ),
        ("base64", body.clone()),
        ("base64 with line breaks", lines[1..lines.len() - 1].join("\n")),
        (
            "base64 with tabs and blanks",
            format!("\t {} \r\n{}\u{a0}", &body[..100], &body[100..]),
        ),
        ("base64 without padding", body.trim_end_matches('=').to_owned()),
    ]
}

#[test]
fn every_form_and_writing_of_a_key_is_the_same_key() {
    let mut count = 0;
    for vector in shared::below("openssl/key-").filter(|vector| vector.get("form").is_some()) {
        let wanted = &vector["info"];
        for (writing, text) in writings(text(vector, "text")) {
            let name = format!("{} {writing}", vector["name"]);
            let info = inspect_key(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            let armour = if writing.starts_with("PEM") { "PEM" } else { "base64" };
            assert_eq!(info.kind, wanted["kind"], "{name}");
            assert_eq!(info.bits as u64, wanted["bits"].as_u64().unwrap(), "{name}");
            assert_eq!(
                info.format,
                wanted["format"].as_str().unwrap().replace("PEM", armour),
                "{name}"
            );
            assert_eq!(info.fingerprint, wanted["fingerprint"], "{name}");
            count += 1;
        }
    }
    assert_eq!(count, (8 * 4 + 4 * 3) * 13);
}

#[test]
fn every_form_of_a_private_key_signs() {
    let mut count = 0;
    for private in ["PKCS#8", "PKCS#1", "OpenSSL"] {
        for name in having(private) {
            let sign_type = sign_type_of(name);
            let verifier = Verifier::new(sign_type, &[form(name, "public SPKI").into()], None, None).unwrap();
            let signer = Signer::new(sign_type, Some(&form(name, private).into()), None).unwrap();
            let signature = signer.sign(b"text").unwrap();
            assert!(verifier.verify(b"text", &signature), "{name} {private}");
            count += 1;
        }
    }
    assert_eq!(count, 12 + 8 + 4);
}

#[test]
fn labels_are_not_believed_and_parameters_in_front_are_skipped() {
    let mislabelled = form("rsa 2048", "PKCS#8").replace("PRIVATE KEY", "RSA PRIVATE KEY");
    assert_eq!(inspect_key(&mislabelled).unwrap().format, "PKCS#8 PEM");
    let with_parameters = text(shared::named("openssl/key-dsa-1024-160-with-parameters"), "text");
    assert!(with_parameters.contains("BEGIN DSA PARAMETERS"));
    assert_eq!(inspect_key(with_parameters).unwrap().kind, "dsa private");
}

#[test]
fn whatever_is_no_key_is_named_with_its_option() {
    let mut count = 0;
    for case in shared::below("openssl/no-key-") {
        let (name, given, says) = (text(case, "name"), text(case, "text"), text(case, "error_contains"));
        for (option, result) in [
            ("private_key", PrivateKey::parse(given).map(drop)),
            ("alipay_public_key", PublicKey::parse(given).map(drop)),
            ("key", inspect_key(given).map(drop)),
        ] {
            let error = result.expect_err(name);
            assert_eq!(error.kind(), ErrorKind::Config, "{name}");
            let shown = error.to_string();
            assert!(shown.starts_with(option) && shown.contains(says), "{name}: {shown}");
            shows_nothing_of(given, &error);
        }
        count += 1;
    }
    assert_eq!(count, 38);
}

/// No run of twelve letters and digits of the text may be in the error.
fn shows_nothing_of(text: &str, error: &AlipayError) {
    let shown = format!("{error} {error:?}");
    let windows = text
        .as_bytes()
        .windows(12)
        .filter_map(|window| std::str::from_utf8(window).ok());
    for window in windows.filter(|window| window.bytes().all(|c| c.is_ascii_alphanumeric())) {
        assert!(!shown.contains(window), "{shown} shows {window}");
    }
}

#[test]
fn a_key_of_the_other_half_is_named() {
    for name in having("PKCS#8") {
        let public = PublicKey::parse(form(name, "PKCS#8")).unwrap_err();
        assert!(
            public.to_string().contains("alipay_public_key is a private key"),
            "{public}"
        );
        let private = PrivateKey::parse(form(name, "public SPKI")).unwrap_err();
        assert!(private.to_string().contains("private_key is a public key"), "{private}");
    }
}

#[test]
fn a_key_of_the_other_algorithm_is_named() {
    let (rsa, dsa) = ("rsa 2048", "dsa 1024 160");
    let sign = |sign_type, key: &str| {
        Signer::new(sign_type, Some(&form(key, "PKCS#8").into()), None)
            .unwrap_err()
            .to_string()
    };
    let verify = |sign_type, key: &str| {
        Verifier::new(sign_type, &[form(key, "public SPKI").into()], None, None)
            .unwrap_err()
            .to_string()
    };
    assert!(sign(SignType::Dsa, rsa).contains("private_key is an RSA key; DSA wants a DSA key"));
    assert!(sign(SignType::Rsa2, dsa).contains("private_key is a DSA key; RSA2 wants an RSA key"));
    assert!(verify(SignType::Dsa, rsa).contains("alipay_public_key is an RSA key"));
    assert!(verify(SignType::Rsa, dsa).contains("alipay_public_key is a DSA key"));
}

#[test]
fn the_merchants_own_public_key_is_refused_in_every_form() {
    let names = having("PKCS#8");
    for name in &names {
        let sign_type = sign_type_of(name);
        let stranger = names
            .iter()
            .find(|other| *other != name && sign_type_of(other) == sign_type)
            .unwrap();
        let stranger = form(stranger, "public SPKI").to_owned();
        let private = Secret::from(form(name, "PKCS#8"));
        for public in ["public SPKI", "public PKCS#1"] {
            if !having(public).contains(name) {
                continue;
            }
            let own = form(name, public).to_owned();
            let error = Verifier::new(sign_type, std::slice::from_ref(&own), None, Some(&private)).unwrap_err();
            assert!(
                error
                    .to_string()
                    .contains("this is your own public key: it matches private_key"),
                "{error}"
            );
            let error = Verifier::new(sign_type, &[stranger.clone(), own], None, Some(&private)).unwrap_err();
            assert!(error.to_string().starts_with("alipay_public_key[1]"), "{error}");
        }
        assert!(
            Verifier::new(sign_type, &[stranger], None, Some(&private)).is_ok(),
            "{name}"
        );
    }
}

#[test]
fn a_missing_option_is_named() {
    let none: Option<&Secret> = None;
    for (sign_type, option) in [
        (SignType::Rsa2, "private_key"),
        (SignType::Dsa, "private_key"),
        (SignType::Md5, "key"),
    ] {
        let error = Signer::new(sign_type, none, none).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(
            error.to_string().contains(&format!("needs the option {option}")),
            "{error}"
        );
    }
    for (sign_type, option) in [(SignType::Rsa, "alipay_public_key"), (SignType::Sha256, "key")] {
        let error = Verifier::new(sign_type, &[], none, none).unwrap_err();
        assert!(
            error.to_string().contains(&format!("needs the option {option}")),
            "{error}"
        );
    }
}

#[test]
fn a_shared_secret_is_neither_empty_nor_a_key_nor_surrounded_by_blanks() {
    for (wrong, says) in [
        ("", "key is empty"),
        (
            "760bdzec6y9goq7ctyx96ezkz78287de\n",
            "key starts or ends with white space",
        ),
        (
            " 760bdzec6y9goq7ctyx96ezkz78287de",
            "key starts or ends with white space",
        ),
        ("７60bdzec6y9goq7ctyx96ezkz78287de", "key has characters outside ASCII"),
        (form("rsa 1024", "PKCS#8"), "key is a PEM key"),
    ] {
        let secret = Secret::from(wrong);
        for sign_type in [SignType::Md5, SignType::Sha256] {
            let signer = Signer::new(sign_type, None, Some(&secret)).unwrap_err();
            let verifier = Verifier::new(sign_type, &[], Some(&secret), None).unwrap_err();
            assert!(signer.to_string().contains(says), "{signer}");
            assert!(verifier.to_string().contains(says), "{verifier}");
            assert!(!signer.to_string().contains("60bdzec"), "{signer}");
        }
    }
}

#[test]
fn nothing_printed_shows_a_key() {
    let private = form("rsa 2048", "PKCS#8");
    let secret = Secret::from("760bdzec6y9goq7ctyx96ezkz78287de");
    let public = form("rsa 2056", "public SPKI").to_owned();
    let pair = alipay_global::tools::generate_key_pair(2_048).unwrap();
    let printed = [
        format!("{:?}", PrivateKey::parse(private).unwrap()),
        format!("{:?}", PublicKey::parse(&public).unwrap()),
        format!(
            "{:?}",
            Signer::new(SignType::Rsa2, Some(&private.into()), None).unwrap()
        ),
        format!("{:?}", Signer::new(SignType::Md5, None, Some(&secret)).unwrap()),
        format!("{:?}", Verifier::new(SignType::Rsa2, &[public], None, None).unwrap()),
        format!(
            "{:?}",
            Verifier::new(SignType::Sha256, &[], Some(&secret), None).unwrap()
        ),
        format!("{pair:?}"),
        format!("{:?}", inspect_key(private).unwrap()),
    ];
    let lines = private
        .lines()
        .chain(pair.private_pem.expose().lines())
        .filter(|line| !line.starts_with("-----"));
    for line in lines.chain([secret.expose()]) {
        assert!(printed.iter().all(|text| !text.contains(line)), "{printed:?}");
    }
    assert_eq!(printed[1], "PublicKey(RSA, 2056 bits)");
}

#[test]
fn sign_types_are_read_as_the_vendor_writes_them() {
    for name in ["MD5", "RSA", "RSA2", "DSA", "SHA256"] {
        assert_eq!(SignType::parse(name).unwrap().as_str(), name);
    }
    for wrong in ["", "md5", "RSA256", "HMAC", " RSA2", form("rsa 1024", "PKCS#8")] {
        let error = SignType::parse(wrong).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().len() < 100, "{error}");
    }
}
