//! How replies leave: serialised, signed and, if a fault wants it, spoilt.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::canonical;
use super::codes::{Refusal, result_of, with_result};
use crate::clock;
use crate::fault::{Reply, Tamper};
use crate::json::Fields;
use crate::keys::{self, Bits, Hash, Keys, Signer};
use crate::text::percent_encode;

/// The gateway does not sign what it says to callers it cannot tell.
pub(super) fn unsigned(refusal: &Refusal) -> Reply {
    unsigned_fields(result_of(refusal))
}

/// A reply without a signature.
pub(super) fn unsigned_fields(fields: Fields) -> Reply {
    Reply::new("application/json; charset=UTF-8", Value::Object(fields).to_string())
}

/// `algorithm=RSA256,keyVersion=1,signature=…` over the text of the specification.
pub(super) fn sign(keys: &Keys, signer: Signer, path: &str, client_id: &str, time: &str, body: &[u8]) -> String {
    let text = canonical::text_to_sign("POST", path, client_id, time, body);
    let signature = keys::base64(&keys.sign(signer, Bits::Normal, Hash::Sha256, &text));
    format!(
        "algorithm=RSA256,keyVersion=1,signature={}",
        percent_encode(signature.as_bytes())
    )
}

/// Serialises, signs and, if a fault wants it, spoils a reply.
pub(super) fn seal(
    keys: &Keys,
    path: &str,
    client_id: &str,
    fields: &Fields,
    at: OffsetDateTime,
    tamper: Tamper,
) -> Reply {
    let mut body = spoil_before_signing(fields, tamper);
    let time = clock::iso(at);
    let signer = if tamper == Tamper::WrongKey {
        Signer::Stranger
    } else {
        Signer::Alipay
    };
    let signature = sign(keys, signer, path, client_id, &time, &body);
    if tamper == Tamper::WrongSignature {
        body = promote(&body);
    }
    let mut reply = Reply::new("application/json; charset=UTF-8", body);
    if tamper != Tamper::Unsigned {
        reply.headers.push(("response-time", time));
        reply.headers.push(("signature", signature));
    }
    reply.headers.push(("client-id", client_id.to_owned()));
    reply
}

fn spoil_before_signing(fields: &Fields, tamper: Tamper) -> Vec<u8> {
    let honest = Value::Object(fields.clone()).to_string();
    match tamper {
        Tamper::OtherRequest => {
            let mut other = fields.clone();
            for id in ["paymentRequestId", "paymentId", "refundRequestId", "refundId"] {
                other.insert(id.into(), json!("another-one"));
            }
            Value::Object(other).to_string().into_bytes()
        }
        Tamper::InProcess => {
            let mut open = fields.clone();
            open.extend(with_result("PAYMENT_IN_PROCESS", "U", "the outcome is not known yet"));
            Value::Object(open).to_string().into_bytes()
        }
        Tamper::InvalidUtf8 => [&honest.as_bytes()[..honest.len() - 1], b",\"note\":\"\xc3\x28\"}"].concat(),
        Tamper::NotParsable => b"<html>busy, please wait</html>".to_vec(),
        Tamper::Bomb => ["{\"result\":".repeat(100_000), "1".to_owned(), "}".repeat(100_000)]
            .concat()
            .into_bytes(),
        Tamper::DuplicateKey => {
            let twin = r#","result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success."}}"#;
            format!("{}{twin}", &honest[..honest.len() - 1]).into_bytes()
        }
        _ => honest.into_bytes(),
    }
}

/// What an attacker would change: a failure becomes a success, a success loses a letter.
fn promote(body: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(body);
    let better = text
        .replace(r#""resultStatus":"U""#, r#""resultStatus":"S""#)
        .replace(r#""resultStatus":"F""#, r#""resultStatus":"S""#);
    if better == text {
        text.replace("success.", "success!").into_bytes()
    } else {
        better.into_bytes()
    }
}
