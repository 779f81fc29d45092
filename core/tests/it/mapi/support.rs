//! Clients and messages for the tests of this family.

use alipay_global::mapi::MapiClient;
use alipay_global::{AlipayError, Answer, HttpRequest, HttpResponse, MapiOptions};
use md5::{Digest, Md5};
use serde_json::{Value, json};

use crate::support::shared::{self, text};

pub(crate) const PARTNER: &str = "2088101122136241";
/// The public key of Alipay's old sandbox, printed in tests of public clients.
pub(crate) const MD5_KEY: &str = "760bdzec6y9goq7ctyx96ezkz78287de";
pub(crate) const GATEWAY: &str = "https://mapi.alipaydev.com/gateway.do";

/// A form of the shared vectors as the gateway posts it, by algorithm and charset.
pub(crate) fn message(name: &str) -> String {
    String::from_utf8(shared::body(shared::named(&format!("mapi/message-{name}")))).unwrap()
}

/// An XML answer of the shared vectors.
pub(crate) fn answer(name: &str) -> Vec<u8> {
    shared::body(shared::named(&format!("mapi/reply-{name}")))
}

/// What the wallet app hands over as `result`, out of its wrapping.
pub(crate) fn app_result(name: &str) -> String {
    let wrapped = text(shared::named(&format!("mapi/app-result-{name}")), "text");
    let (_, result) = wrapped.split_once("result={").unwrap();
    result.strip_suffix('}').unwrap().to_owned()
}

/// The keys of both sides for one algorithm.
fn keys(sign_type: &str) -> &'static Value {
    let name = match sign_type {
        "RSA" => "mapi/message-rsa-utf-8",
        "RSA2" => "mapi/message-rsa2-gbk",
        "DSA" => "mapi/message-dsa-utf-8",
        _ => "mapi/message-md5-utf-8",
    };
    &shared::named(name)["options"]
}

/// Options for one algorithm; `more` goes on top.
pub(crate) fn options(sign_type: &str, more: Value) -> MapiOptions {
    let keys = keys(sign_type);
    options_of(
        json!({"partner": PARTNER, "sign_type": sign_type, "gateway": GATEWAY, "now": "2026-04-16T17:30:00Z",
            "key": keys["key"], "private_key": keys["private_key"], "alipay_public_key": keys["alipay_public_key"]}),
        more,
    )
}

fn options_of(mut options: Value, more: Value) -> MapiOptions {
    for (name, value) in more.as_object().unwrap() {
        options[name] = value.clone();
    }
    MapiOptions::from_json(&options.to_string()).unwrap()
}

pub(crate) fn client(sign_type: &str, more: Value) -> MapiClient {
    MapiClient::new(options(sign_type, more)).unwrap()
}

/// A client that only verifies: it has Alipay's public key, or the shared one.
pub(crate) fn verifier(sign_type: &str, more: Value) -> MapiClient {
    let keys = keys(sign_type);
    let options = if sign_type == "MD5" {
        json!({"partner": PARTNER, "sign_type": "MD5", "key": MD5_KEY, "gateway": GATEWAY})
    } else {
        json!({"partner": PARTNER, "sign_type": sign_type, "alipay_public_key": keys["alipay_public_key"]})
    };
    MapiClient::new(options_of(options, more)).unwrap()
}

pub(crate) fn md5(text: &[u8]) -> String {
    let hash = Md5::new().chain_update(text).chain_update(MD5_KEY).finalize();
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An answer of the gateway with these fields, signed with MD5 as section 3.4 of the specification says.
pub(crate) fn reply(fields: &[(&str, &str)]) -> String {
    let mut sorted: Vec<_> = fields.iter().filter(|(_, value)| !value.is_empty()).collect();
    sorted.sort();
    let text: Vec<_> = sorted.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let sign = md5(text.join("&").as_bytes());
    let body: String = fields
        .iter()
        .map(|(name, value)| format!("<{name}>{value}</{name}>"))
        .collect();
    format!(
        "<alipay><is_success>T</is_success><response><alipay>{body}</alipay></response>\
         <sign>{sign}</sign><sign_type>MD5</sign_type></alipay>"
    )
}

pub(crate) fn response(status: u16, body: &[u8]) -> HttpResponse {
    HttpResponse {
        status,
        headers: vec![("Content-Type".into(), "text/xml".into())],
        body: body.to_vec(),
    }
}

/// What a client makes of an answer to a request.
pub(crate) fn accept(client: &MapiClient, service: &str, request: Value, body: &[u8]) -> Result<Answer, AlipayError> {
    let prepared = client
        .prepare(service, &request.to_string(), &Default::default())
        .unwrap();
    client.accept(service, &prepared, &response(200, body))
}

pub(crate) fn accept_query(body: &[u8]) -> Result<Answer, AlipayError> {
    accept(
        &client("MD5", json!({})),
        "single_trade_query",
        json!({"out_trade_no": "ORDER-0001"}),
        body,
    )
}

pub(crate) fn json_of(answer: Answer) -> Value {
    match answer {
        Answer::Reply(text) => serde_json::from_str(&text).unwrap(),
        other => panic!("not a reply: {other:?}"),
    }
}

/// A request that has a body of its own, for services of which only the answer matters.
pub(crate) fn prepared(body: &str) -> HttpRequest {
    HttpRequest {
        method: "POST".into(),
        url: format!("{GATEWAY}?_input_charset=utf-8"),
        headers: vec![],
        body: body.as_bytes().to_vec(),
    }
}
