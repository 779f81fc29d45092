//! Shorthand of the tests of mapi services.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dsa::pkcs8::{DecodePrivateKey as _, DecodePublicKey as _};
use dsa::signature::SignatureEncoding as _;
use dsa::signature::hazmat::{PrehashVerifier as _, RandomizedPrehashSigner as _};
use rsa::rand_core::OsRng;
use serde_json::{Value, json};
use sha1::{Digest as _, Sha1};
use time::macros::{format_description, offset};
use time::{Duration, OffsetDateTime};

use crate::merchant::{china_time, mapi, md5_hex, presign, service, tag};
use crate::support::Sandbox;

pub(crate) const PARTNER: &str = "2088101122136241";

/// A call's answer: its text, and shorthand for what it says.
pub(crate) struct Said(pub(crate) String);

impl Said {
    /// A leaf of the answer.
    pub(crate) fn get(&self, name: &str) -> &str {
        // The echo of the request repeats names as attributes only.
        tag(&self.0, name).unwrap_or_default()
    }

    /// `T SUCCESS -`: gateway, business, error.
    pub(crate) fn verdict(&self) -> String {
        let or_dash = |text: &str| {
            if text.is_empty() {
                "-".to_owned()
            } else {
                text.to_owned()
            }
        };
        let error = ["detail_error_code", "error"]
            .into_iter()
            .map(|name| self.get(name))
            .find(|text| !text.is_empty());
        format!(
            "{} {} {}",
            or_dash(self.get("is_success")),
            or_dash(self.get("result_code")),
            error.unwrap_or("-")
        )
    }
}

/// Calls a service, signed with MD5 in UTF-8, and checks the signature of an XML answer.
pub(crate) fn call(sandbox: &Sandbox, name: &str, fields: &[(&'static str, &str)]) -> Said {
    let said = Said(mapi(sandbox, service(name, fields)).text());
    if let Some(inner) = tag(&said.0, "response") {
        let element = inner.trim_start_matches('<').split('>').next().unwrap();
        let text = presign(&leaves(tag(inner, element).unwrap()));
        let key = sandbox.hello["mapi"]["key"].as_str().unwrap();
        assert_eq!(
            said.get("sign"),
            md5_hex(format!("{text}{key}").as_bytes()),
            "{}",
            said.0
        );
    }
    said
}

/// The children of an element, unescaped; those with children as they are written.
fn leaves(mut rest: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    while let Some(name) = rest.strip_prefix('<').and_then(|rest| rest.split('>').next()) {
        let value = tag(rest, name).unwrap();
        let plain = value
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
        let markup = value.starts_with('<');
        out.push((name.to_owned(), if markup { value.to_owned() } else { plain }));
        rest = &rest[2 * name.len() + 5 + value.len()..];
    }
    out
}

/// The same fields with one of them changed; an empty value leaves it out.
pub(crate) fn but<'a>(
    fields: &[(&'static str, &'a str)],
    name: &'static str,
    value: &'a str,
) -> Vec<(&'static str, &'a str)> {
    let mut out = fields.to_vec();
    out.retain(|(known, _)| *known != name);
    out.push((name, value));
    out
}

/// A barcode payment over 19.90 USD.
pub(crate) fn spot<'a>(id: &'a str, code: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![
        ("alipay_seller_id", PARTNER),
        ("trans_name", "iPhone"),
        ("partner_trans_id", id),
        ("currency", "USD"),
        ("trans_amount", "19.90"),
        ("buyer_identity_code", code),
        ("identity_code_type", "barcode"),
        ("trans_create_time", "20180322122321"),
        ("biz_product", "OVERSEAS_MBARCODE_PAY"),
    ]
}

/// A code that is paid at once.
pub(crate) const GOOD: &str = "285902802486590277";

pub(crate) fn pay(sandbox: &Sandbox, id: &str, code: &str) -> Said {
    call(sandbox, "alipay.acquire.overseas.spot.pay", &spot(id, code))
}

/// `alipay_trans_status`, or the code that refuses to say.
pub(crate) fn status(sandbox: &Sandbox, id: &str) -> String {
    let said = call(sandbox, "alipay.acquire.overseas.query", &[("partner_trans_id", id)]);
    match said.get("alipay_trans_status") {
        "" => said.get("error").to_owned(),
        status => status.to_owned(),
    }
}

/// The day so many days ago in China, as file services want it.
pub(crate) fn day(ago: i64) -> String {
    let form = format_description!("[year][month][day]");
    (OffsetDateTime::now_utc().to_offset(offset!(+8)) - Duration::days(ago))
        .format(&form)
        .unwrap()
}

pub(crate) fn now() -> String {
    china_time()
}

/// Moves a payment into the past.
pub(crate) fn age(sandbox: &Sandbox, id: &str, days: i64) {
    let (status, answer) = sandbox.control("mapi/age", &json!({ "id": id, "seconds": days * 86_400 }));
    assert_eq!(status, 200, "{answer}");
}

/// One entry of the ledger.
pub(crate) fn booked(sandbox: &Sandbox, what: &str, id: &str) -> Value {
    let ledger = sandbox.ledger();
    let all = ledger["mapi"][what].as_array().unwrap();
    all.iter().find(|entry| entry["id"] == id).cloned().unwrap_or_default()
}

pub(crate) fn dsa_sign(pem: &str, text: &[u8]) -> String {
    let key = dsa::SigningKey::from_pkcs8_pem(pem).unwrap();
    let signature: dsa::Signature = key.sign_prehash_with_rng(&mut OsRng, &Sha1::digest(text)).unwrap();
    STANDARD.encode(signature.to_vec())
}

pub(crate) fn dsa_holds(pem: &str, text: &[u8], signature: &str) -> bool {
    let key = dsa::VerifyingKey::from_public_key_pem(pem).unwrap();
    let raw = STANDARD.decode(signature).unwrap_or_default();
    dsa::Signature::try_from(raw.as_slice())
        .is_ok_and(|signature| key.verify_prehash(&Sha1::digest(text), &signature).is_ok())
}
