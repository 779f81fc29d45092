//! A merchant's side, written for these tests: it signs with the keys of the hello line and checks what comes back.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};
use rsa::pkcs8::{DecodePrivateKey as _, DecodePublicKey as _};
use rsa::{Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use serde_json::{Value, json};
use sha1::Sha1;
use sha2::Sha256;
use time::OffsetDateTime;
use time::macros::{format_description, offset};

use crate::support::{Answer, Received, Sandbox};

pub(crate) fn rsa2(pem: &str, text: &[u8]) -> String {
    let pair = RsaKeyPair::from_pkcs8(&der(pem)).unwrap();
    let mut out = vec![0; pair.public_modulus_len()];
    pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut out)
        .unwrap();
    STANDARD.encode(out)
}

pub(crate) fn rsa2_holds(pem: &str, text: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der(pem))
        .verify(text, signature)
        .is_ok()
}

pub(crate) fn sha1_rsa(pem: &str, text: &[u8]) -> String {
    let key = RsaPrivateKey::from_pkcs8_pem(pem).unwrap();
    STANDARD.encode(key.sign(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(text)).unwrap())
}

pub(crate) fn sha1_rsa_holds(pem: &str, text: &[u8], signature: &str) -> bool {
    let key = RsaPublicKey::from_public_key_pem(pem).unwrap();
    let signature = STANDARD.decode(signature).unwrap_or_default();
    key.verify(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(text), &signature)
        .is_ok()
}

pub(crate) fn md5_hex(text: &[u8]) -> String {
    hex(&Md5::digest(text))
}

pub(crate) fn sha256_hex(text: &[u8]) -> String {
    hex(&Sha256::digest(text))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn der(pem: &str) -> Vec<u8> {
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    STANDARD.decode(body).unwrap()
}

pub(crate) fn millis() -> String {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_millis()
        .to_string()
}

pub(crate) fn china_time() -> String {
    let form = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
    OffsetDateTime::now_utc().to_offset(offset!(+8)).format(&form).unwrap()
}

/// `%2B%2F%3D` for the three letters of base64 that need it.
fn percent(base64: &str) -> String {
    base64.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
}

fn unpercent(text: &str) -> String {
    text.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=")
}

// AMS

/// A signed AMS call, open to every kind of mischief before it is sent.
pub(crate) struct AmsCall {
    pub(crate) path: String,
    pub(crate) signed_path: String,
    pub(crate) client_id: String,
    pub(crate) time: String,
    pub(crate) body: Vec<u8>,
    pub(crate) content_type: &'static str,
    pub(crate) key_version: &'static str,
}

impl AmsCall {
    pub(crate) fn new(sandbox: &Sandbox, operation: &str, body: &Value) -> Self {
        let path = format!("/ams/sandbox/api/v1/{operation}");
        Self {
            signed_path: path.clone(),
            path,
            client_id: sandbox.hello["ams"]["client_id"].as_str().unwrap().to_owned(),
            time: millis(),
            body: body.to_string().into_bytes(),
            content_type: "application/json; charset=UTF-8",
            key_version: "1",
        }
    }

    pub(crate) fn send(&self, sandbox: &Sandbox) -> Result<Answer, ureq::Error> {
        let head = format!("POST {}\n{}.{}.", self.signed_path, self.client_id, self.time);
        let text = [head.as_bytes(), &self.body].concat();
        let sign = percent(&rsa2(sandbox.hello["ams"]["private_key"].as_str().unwrap(), &text));
        let signature = format!("algorithm=RSA256,keyVersion={},signature={sign}", self.key_version);
        let headers = [
            ("client-id", self.client_id.as_str()),
            ("request-time", self.time.as_str()),
            ("content-type", self.content_type),
            ("signature", signature.as_str()),
        ];
        sandbox.post(&format!("{}{}", sandbox.url(), self.path), &headers, &self.body)
    }

    /// `code status signed|unsigned` of the answer.
    pub(crate) fn verdict(&self, sandbox: &Sandbox) -> String {
        let answer = self.send(sandbox).unwrap();
        let body = answer.json();
        let result = &body["result"];
        let signed = if ams_holds(sandbox, &self.path, &answer) {
            "signed"
        } else {
            "unsigned"
        };
        format!(
            "{} {} {signed}",
            result["resultCode"].as_str().unwrap(),
            result["resultStatus"].as_str().unwrap()
        )
    }
}

/// Whether an answer carries Alipay's signature over this path.
pub(crate) fn ams_holds(sandbox: &Sandbox, path: &str, answer: &Answer) -> bool {
    let (Some(time), Some(signature)) = (answer.header("response-time"), answer.header("signature")) else {
        return false;
    };
    let client_id = answer.header("client-id").unwrap_or_default();
    ams_signature_holds(sandbox, path, client_id, time, signature, &answer.body)
}

/// Whether a notification carries Alipay's signature over its path without query.
pub(crate) fn ams_notification_holds(sandbox: &Sandbox, received: &Received) -> bool {
    let path = received.path.split('?').next().unwrap();
    let field = |name| received.header(name).unwrap_or_default();
    ams_signature_holds(
        sandbox,
        path,
        field("client-id"),
        field("request-time"),
        field("signature"),
        &received.body,
    )
}

fn ams_signature_holds(
    sandbox: &Sandbox,
    path: &str,
    client_id: &str,
    time: &str,
    signature: &str,
    body: &[u8],
) -> bool {
    let Some(value) = signature.strip_prefix("algorithm=RSA256,keyVersion=1,signature=") else {
        return false;
    };
    let text = [format!("POST {path}\n{client_id}.{time}.").as_bytes(), body].concat();
    let raw = STANDARD.decode(unpercent(value)).unwrap_or_default();
    rsa2_holds(sandbox.hello["ams"]["alipay_public_key"].as_str().unwrap(), &text, &raw)
}

/// An AMS call that must be signed, and its body.
pub(crate) fn ams(sandbox: &Sandbox, operation: &str, body: &Value) -> Value {
    let call = AmsCall::new(sandbox, operation, body);
    let answer = call.send(sandbox).unwrap();
    assert!(ams_holds(sandbox, &call.path, &answer), "unsigned: {}", answer.text());
    answer.json()
}

/// The guide's request, with an address for notifications.
pub(crate) fn pay_request(id: &str, notify_url: &str) -> Value {
    json!({
        "paymentRequestId": id,
        "productCode": "CASHIER_PAYMENT",
        "paymentAmount": { "currency": "USD", "value": "100" },
        "paymentMethod": { "paymentMethodType": "ALIPAY_CN" },
        "order": {
            "referenceOrderId": "alipayCNOrder12345",
            "orderDescription": "Macbook 12 inch M3 8G 256G SSD^1|Apple iPad Pro 11 inch^1",
            "orderAmount": { "currency": "USD", "value": "100" },
            "env": { "terminalType": "WEB" },
            "extendInfo": "{\"chinaExtraTransInfo\":{\"totalQuantity\":\"2\",\"businessType\":\"4\",\"goodsInfo\":\"Macbook 12 inch M3 8G 256G SSD^1|Apple iPad Pro 11 inch^1\"}}"
        },
        "paymentNotifyUrl": notify_url,
        "paymentRedirectUrl": "https://www.taobao.com?param1=sl",
        "settlementStrategy": { "settlementCurrency": "USD" }
    })
}

// mapi

/// Fields of an order that the gateway takes.
pub(crate) fn trade(id: &str) -> Vec<(&'static str, String)> {
    [
        ("service", "create_forex_trade"),
        ("partner", "2088101122136241"),
        ("_input_charset", "utf-8"),
        ("subject", "pencil & \u{6d4b}\u{8bd5}"),
        ("out_trade_no", id),
        ("currency", "USD"),
        ("total_fee", "10.00"),
        ("product_code", "NEW_OVERSEAS_SELLER"),
        (
            "trade_information",
            r#"{"business_type":"4","goods_info":"pencil^2|eraser^5","total_quantity":"7"}"#,
        ),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

/// Any other service of the family.
pub(crate) fn service(name: &str, fields: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    let mut out = vec![
        ("service", name.to_owned()),
        ("partner", "2088101122136241".to_owned()),
        ("_input_charset", "utf-8".to_owned()),
    ];
    out.extend(fields.iter().map(|(name, value)| (*name, (*value).to_owned())));
    out
}

/// Replaces or adds a field.
pub(crate) fn set(fields: &mut Vec<(&'static str, String)>, name: &'static str, value: &str) {
    fields.retain(|(known, _)| *known != name);
    fields.push((name, value.to_owned()));
}

pub(crate) fn charset_of(name: &str) -> &'static encoding_rs::Encoding {
    encoding_rs::Encoding::for_label(name.as_bytes()).unwrap()
}

/// Sorted, empty ones and signature dropped, joined.
pub(crate) fn presign<N: AsRef<str>>(fields: &[(N, String)]) -> String {
    let mut lines: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_ref(), value.as_str()))
        .filter(|(name, value)| !value.is_empty() && !matches!(*name, "sign" | "sign_type"))
        .collect();
    lines.sort_unstable();
    lines
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect::<Vec<_>>()
        .join("&")
}

/// Adds signature and type; the text is encoded in the charset the fields name.
pub(crate) fn sign(sandbox: &Sandbox, fields: &mut Vec<(&'static str, String)>, sign_type: &str) {
    let charset = fields
        .iter()
        .find(|(name, _)| *name == "_input_charset")
        .map_or("gbk", |(_, value)| value);
    let text = charset_of(charset).encode(&presign(fields)).0.into_owned();
    let option = |name: &str| sandbox.hello["mapi"][name].as_str().unwrap();
    let value = match sign_type {
        "MD5" => md5_hex(&[&text, option("key").as_bytes()].concat()),
        "RSA" => sha1_rsa(option("private_key_1024"), &text),
        _ => rsa2(option("private_key"), &text),
    };
    fields.push(("sign", value));
    fields.push(("sign_type", sign_type.to_owned()));
}

/// Fields as a query, percent-encoded in a charset.
pub(crate) fn query(fields: &[(&'static str, String)], charset: &str) -> String {
    let encode = |text: &str| -> String {
        let bytes = charset_of(charset).encode(text).0.into_owned();
        bytes
            .iter()
            .map(|byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(*byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            })
            .collect()
    };
    fields
        .iter()
        .map(|(name, value)| format!("{name}={}", encode(value)))
        .collect::<Vec<_>>()
        .join("&")
}

/// A GET call signed with MD5 in UTF-8.
pub(crate) fn mapi(sandbox: &Sandbox, mut fields: Vec<(&'static str, String)>) -> Answer {
    sign(sandbox, &mut fields, "MD5");
    sandbox.get(&format!("{}/gateway.do?{}", sandbox.url(), query(&fields, "utf-8")))
}

/// The text between two tags.
pub(crate) fn tag<'a>(xml: &'a str, name: &str) -> Option<&'a str> {
    let start = xml.find(&format!("<{name}>"))? + name.len() + 2;
    let end = xml[start..].find(&format!("</{name}>"))? + start;
    Some(&xml[start..end])
}

/// Leaf fields of `<response><trade>`, unescaped.
pub(crate) fn trade_fields(xml: &str) -> Vec<(String, String)> {
    let mut rest = tag(xml, "trade").unwrap_or_default();
    let mut out = Vec::new();
    while let Some(name) = rest.strip_prefix('<').and_then(|rest| rest.split('>').next()) {
        let value = tag(rest, name).unwrap();
        out.push((
            name.to_owned(),
            value
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"),
        ));
        rest = &rest[2 * name.len() + 5 + value.len()..];
    }
    out
}

// in-store

pub(crate) const PAY: (&str, &str) = (
    "alipay.intl.acquiring.offline.pay",
    "/alipay/intl/acquiring/offline/pay.htm",
);
pub(crate) const QUERY: (&str, &str) = (
    "alipay.intl.acquiring.offline.payQuery",
    "/alipay/intl/acquiring/offline/payquery.htm",
);
pub(crate) const CANCEL: (&str, &str) = (
    "alipay.intl.acquiring.common.payCancel",
    "/alipay/intl/acquiring/common/paycancel.htm",
);
pub(crate) const REFUND: (&str, &str) = (
    "alipay.intl.acquiring.common.refund",
    "/alipay/intl/acquiring/common/grefund.htm",
);

/// An envelope before it is signed.
pub(crate) struct Envelope {
    pub(crate) head: Value,
    pub(crate) body: Value,
    pub(crate) tail: &'static str,
    /// To the gateway that plays production.
    pub(crate) live: bool,
}

impl Envelope {
    pub(crate) fn new(sandbox: &Sandbox, (function, tail): (&str, &'static str), body: Value) -> Self {
        let form = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]+00:00");
        let head = json!({
            "version": "2.0.2",
            "function": function,
            "clientId": sandbox.hello["instore"]["client_id"],
            "reqTime": OffsetDateTime::now_utc().format(&form).unwrap(),
            "reqMsgId": format!("message-{}", millis()),
            "reserve": "{}",
            "signType": "RSA2",
        });
        let mut body = body;
        body["partnerId"] = sandbox.hello["instore"]["partner_id"].clone();
        Self {
            head,
            body,
            tail,
            live: false,
        }
    }

    pub(crate) fn send(&self, sandbox: &Sandbox) -> Result<Answer, ureq::Error> {
        let content = json!({ "head": self.head, "body": self.body }).to_string();
        let option = |name: &str| sandbox.hello["instore"][name].as_str().unwrap();
        let signature = match self.head["signType"].as_str() {
            Some("SHA256") => sha256_hex(format!("{content}{}", option("key")).as_bytes()),
            _ => rsa2(option("private_key"), content.as_bytes()),
        };
        self.send_raw(
            sandbox,
            &format!(r#"{{"request":{content},"signature":"{signature}"}}"#),
        )
    }

    pub(crate) fn send_raw(&self, sandbox: &Sandbox, raw: &str) -> Result<Answer, ureq::Error> {
        let gateway = if self.live { "live_gateway" } else { "gateway" };
        let url = format!("{}{}", sandbox.hello["instore"][gateway].as_str().unwrap(), self.tail);
        sandbox.post(
            &url,
            &[("content-type", "application/json; charset=utf-8")],
            raw.as_bytes(),
        )
    }

    /// `code status signed|unsigned` of the answer.
    pub(crate) fn verdict(&self, sandbox: &Sandbox) -> String {
        instore_verdict(sandbox, &self.send(sandbox).unwrap())
    }
}

pub(crate) fn instore_verdict(sandbox: &Sandbox, answer: &Answer) -> String {
    let body = answer.json();
    let info = &body["response"]["body"]["resultInfo"];
    let signed = if instore_holds(sandbox, answer) {
        "signed"
    } else {
        "unsigned"
    };
    format!(
        "{} {} {signed}",
        info["resultCode"].as_str().unwrap(),
        info["resultStatus"].as_str().unwrap()
    )
}

/// Whether Alipay signed the bytes between `"response":` and `,"signature"`, in either way.
pub(crate) fn instore_holds(sandbox: &Sandbox, answer: &Answer) -> bool {
    let text = answer.text();
    let Some((content, tail)) = text
        .strip_prefix(r#"{"response":"#)
        .and_then(|rest| rest.rsplit_once(r#","signature":""#))
    else {
        return false;
    };
    let signature = tail.trim_end_matches("\"}");
    let option = |name: &str| sandbox.hello["instore"][name].as_str().unwrap();
    let raw = STANDARD.decode(signature).unwrap_or_default();
    rsa2_holds(option("alipay_public_key"), content.as_bytes(), &raw)
        || sha256_hex(format!("{content}{}", option("key")).as_bytes()) == signature
}

/// A signed answer's body.
pub(crate) fn instore(sandbox: &Sandbox, function: (&str, &'static str), body: Value) -> Value {
    let answer = Envelope::new(sandbox, function, body).send(sandbox).unwrap();
    assert!(instore_holds(sandbox, &answer), "unsigned: {}", answer.text());
    answer.json()["response"]["body"].clone()
}

pub(crate) fn scan(id: &str, code: &str) -> Value {
    let partner = "2188101122136512";
    json!({
        "productCode": "OFFLINE_PAY",
        "merchantTransId": id,
        "codeType": "BARCODE",
        "identityCode": code,
        "order": {
            "orderAmount": { "currency": "USD", "value": "239" },
            "orderTitle": "Women Summer Dress",
            "seller": { "secondaryMerchantId": partner, "storeId": partner }
        }
    })
}
