//! Keys, messages and requests of the tests.

use alipay_global::instore::InStoreClient;
use alipay_global::{AlipayError, CallOptions, HttpRequest, HttpResponse, InStoreOptions};
use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

pub(crate) const MERCHANT: &str = include_str!("../../data/instore-merchant.pem");
pub(crate) const ALIPAY: &str = include_str!("../../data/instore-alipay.pem");
pub(crate) const ALIPAY_PUBLIC: &str = include_str!("../../data/instore-alipay-public.pem");
pub(crate) const PAY: &str = "alipay.intl.acquiring.offline.pay";

pub(crate) fn vectors() -> Value {
    serde_json::from_str(include_str!("../../data/instore.json")).unwrap()
}

/// Options as a binding passes them; `more` wins.
pub(crate) fn options(more: &Value) -> InStoreOptions {
    read(more).unwrap()
}

pub(crate) fn read(more: &Value) -> Result<InStoreOptions, AlipayError> {
    let vectors = vectors();
    let account = match more["profile"].as_str() {
        None | Some("NA_2_0_2") => "partner_id",
        Some(_) => "merchant_id",
    };
    let mut all = json!({
        "client_id": vectors["client_id"], "private_key": MERCHANT, "alipay_public_key": ALIPAY_PUBLIC, "key": vectors["key"],
        "gateway": "production", "now": vectors["now"], "retries": 0,
    });
    all[account] = vectors["account"].clone();
    for (name, value) in more.as_object().unwrap() {
        all[name] = value.clone();
    }
    InStoreOptions::from_json(&all.to_string())
}

pub(crate) fn client(more: &Value) -> InStoreClient {
    InStoreClient::new(options(more)).unwrap()
}

pub(crate) fn call() -> CallOptions {
    CallOptions::default().message_id(vectors()["message_id"].as_str().unwrap().to_owned())
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
            "secondaryMerchantId": vectors()["account"], "storeId": vectors()["account"]}},
    })
    .to_string()
}

/// Signs as Alipay does, without any of the crate's own code.
pub(crate) fn sign(content: &str) -> String {
    let der: String = ALIPAY.lines().filter(|line| !line.starts_with('-')).collect();
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
