//! Wrong options: said at construction, without the secret.

use alipay_global::mapi::MapiClient;
use alipay_global::{ErrorKind, MapiOptions};
use serde_json::{Value, json};

use super::support::*;
use crate::support::{key, public};

fn fault(options: Value) -> String {
    let error = match MapiOptions::from_json(&options.to_string()) {
        Ok(options) => MapiClient::new(options).expect_err("must be refused"),
        Err(error) => error,
    };
    assert_eq!(error.kind(), ErrorKind::Config);
    let text = format!("{error} {error:?} {}", error.to_json());
    let line = key("rsa1024").lines().nth(3).unwrap().to_owned();
    assert!(!text.contains(MD5_KEY) && !text.contains(&line), "{text}");
    error.to_string()
}

#[test]
fn each_wrong_option_names_what_is_wanted() {
    let good = || json!({"partner": PARTNER, "key": MD5_KEY, "gateway": GATEWAY});
    let with = |name: &str, value: Value| {
        let mut options = good();
        options[name] = value;
        fault(options)
    };
    assert!(MapiClient::new(MapiOptions::from_json(&good().to_string()).unwrap()).is_ok());
    for (name, value, wanted) in [
        ("partner", json!(null), "partner is missing"),
        ("partner", json!("20881011"), "16 digits"),
        ("gateway", json!(null), "gateway is missing"),
        ("gateway", json!("http://mapi.alipaydev.com/gateway.do"), "https"),
        ("gateway", json!("mars"), "no gateway"),
        ("charset", json!("big5"), "utf-8, gbk or gb2312"),
        ("sign_type", json!("SHA256"), "MD5, RSA, RSA2 or DSA"),
        ("sign_type", json!("md5"), "MD5"),
        ("sign_type", json!("RSA2"), "alipay_public_key"),
        ("key", json!(""), "key"),
        ("key", json!(null), "no key is given"),
        ("private_key", json!(key("rsa1024")), "sign_type"),
        ("notify_verify", json!("yes"), "true or false"),
        ("client_id", json!("x"), "no option \"client_id\""),
        ("sing_type", json!("MD5"), "no option \"sing_type\""),
    ] {
        let text = with(name, value.clone());
        assert!(text.contains(wanted), "{name} {value}: {text}");
    }
}

#[test]
fn the_merchants_own_public_key_is_not_alipays() {
    let text = fault(
        json!({"partner": PARTNER, "gateway": GATEWAY, "private_key": key("rsa1024"), "alipay_public_key": public("rsa1024")}),
    );
    assert!(text.contains("own public key"), "{text}");
}

#[test]
fn a_gateway_without_a_path_gets_the_usual_one() {
    let client = client("MD5", json!({"gateway": "http://127.0.0.1:8080"}));
    let prepared = client.prepare("some.service", "{}", &Default::default()).unwrap();
    assert_eq!(prepared.url, "http://127.0.0.1:8080/gateway.do?_input_charset=utf-8");
}

#[test]
fn nothing_that_is_printed_holds_a_secret() {
    let options = options("MD5", json!({}));
    let client = MapiClient::new(options.clone()).unwrap();
    assert!(!format!("{options:?} {client:?}").contains(MD5_KEY));
}
