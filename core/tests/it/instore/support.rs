//! Keys, messages and requests of the tests.

use alipay_global::instore::InStoreClient;
use alipay_global::{AlipayError, CallOptions, HttpRequest, HttpResponse, InStoreOptions};
use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::support::key;
use crate::support::shared;

/// As the vendor prints them, and the time of its example: the shared vectors `instore/envelope-*` say the same.
pub(crate) const CLIENT: &str = "211xxxxxxxxxxxxxxx044";
pub(crate) const ACCOUNT: &str = "211xxxxxxxxxxxxxxxx512";
pub(crate) const MESSAGE: &str = "0d1fa2b3c4d5e6f708192a3b4c5d6e7f";
pub(crate) const NOW: &str = "2018-05-29T07:37:10+08:00";
pub(crate) const SECRET: &str = "0123456789abcdef0123456789abcdef";
pub(crate) const PAY: &str = "alipay.intl.acquiring.offline.pay";

/// A reply of the shared vectors.
pub(crate) fn reply(name: &str) -> Vec<u8> {
    shared::body(shared::named(&format!("instore/reply-{name}")))
}

/// Options as a binding passes them; `more` wins.
pub(crate) fn options(more: &Value) -> InStoreOptions {
    read(more).unwrap()
}

pub(crate) fn read(more: &Value) -> Result<InStoreOptions, AlipayError> {
    let keys = &shared::named("instore/reply-paid")["options"];
    let account = match more["profile"].as_str() {
        None | Some("NA_2_0_2") => "partner_id",
        Some(_) => "merchant_id",
    };
    let mut all = json!({
        "client_id": CLIENT, "private_key": keys["private_key"], "alipay_public_key": keys["alipay_public_key"], "key": SECRET,
        "gateway": "production", "now": NOW, "retries": 0,
    });
    all[account] = ACCOUNT.into();
    for (name, value) in more.as_object().unwrap() {
        all[name] = value.clone();
    }
    InStoreOptions::from_json(&all.to_string())
}

pub(crate) fn client(more: &Value) -> InStoreClient {
    InStoreClient::new(options(more)).unwrap()
}

pub(crate) fn call() -> CallOptions {
    CallOptions::default().message_id(MESSAGE.to_owned())
}

pub(crate) fn ok(body: impl Into<Vec<u8>>) -> HttpResponse {
    HttpResponse {
        status: 200,
        headers: Vec::new(),
        body: body.into(),
    }
}

pub(crate) fn prepared(client: &InStoreClient, operation: &str) -> HttpRequest {
    let request = match operation.rsplit('.').next() {
        Some("refund") => {
            r#"{"acquirementId":"A1","merchantRefundId":"R1","refundAmount":{"currency":"USD","value":"1"}}"#.to_owned()
        }
        Some("archive") => r#"{"merchantId":"M1","sellerId":"S1","storeId":"S1","paymentScene":"OFFLINE"}"#.to_owned(),
        Some("pay") => pay("T1", "239"),
        _ => r#"{"merchantTransId":"T1"}"#.to_owned(),
    };
    client.prepare(operation, &request, &call()).unwrap()
}

pub(crate) fn pay(id: &str, value: &str) -> String {
    json!({
        "productCode": "OFFLINE_PAY", "merchantTransId": id, "codeType": "BARCODE", "identityCode": "28763443825664394",
        "order": {"orderAmount": {"currency": "USD", "value": value}, "orderTitle": "tea", "seller": {
            "secondaryMerchantId": ACCOUNT, "storeId": ACCOUNT}},
    })
    .to_string()
}

/// Signs as Alipay does, without any of the crate's own code.
pub(crate) fn sign(content: &str) -> String {
    let der: String = key("alipay2048")
        .lines()
        .filter(|line| !line.starts_with('-'))
        .collect();
    let pair = KeyPair::from_pkcs8(&STANDARD.decode(der).unwrap()).unwrap();
    let mut out = vec![0; pair.public_modulus_len()];
    pair.sign(
        &signature::RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        content.as_bytes(),
        &mut out,
    )
    .unwrap();
    STANDARD.encode(out)
}

pub(crate) fn signed(member: &str, content: &str) -> String {
    format!(r#"{{"{member}":{content},"signature":"{}"}}"#, sign(content))
}
