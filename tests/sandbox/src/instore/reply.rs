//! How answers leave: in an envelope, signed and, if a fault wants it, spoilt.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::canonical::{self, SignType};
use super::codes;
use crate::clock;
use crate::fault::{Reply, Tamper};
use crate::json::Fields;
use crate::keys::{Keys, Signer};

/// A signed answer to the request with this head, spoilt if a fault wants it.
pub(super) fn seal(
    keys: &Keys,
    head: &Fields,
    body: &Fields,
    sign_type: SignType,
    at: OffsetDateTime,
    tamper: Tamper,
) -> Reply {
    let mut content = spoil_before_signing(head, body, at, tamper);
    let signer = if tamper == Tamper::WrongKey {
        Signer::Stranger
    } else {
        Signer::Alipay
    };
    let signature = canonical::signature(keys, signer, sign_type, &content);
    if tamper == Tamper::WrongSignature {
        content = promote(&content);
    }
    let tail = match tamper {
        Tamper::Unsigned => "}".to_owned(),
        _ => format!(",\"signature\":\"{signature}\"}}"),
    };
    let raw = match tamper {
        Tamper::NotParsable => b"<html>busy, please wait</html>".to_vec(),
        _ => [b"{\"response\":", content.as_slice(), tail.as_bytes()].concat(),
    };
    Reply::new("application/json;charset=UTF-8", raw)
}

/// An answer to a caller that could not be recognised.
pub(super) fn unsigned(head: &Fields, body: &Fields) -> Reply {
    let inner = inner(head, body, clock::now());
    Reply::new("application/json;charset=UTF-8", format!("{{\"response\":{inner}}}"))
}

fn inner(head: &Fields, body: &Fields, at: OffsetDateTime) -> Value {
    json!({
        "head": {
            "version": head.get("version"),
            "function": head.get("function"),
            "clientId": head.get("clientId"),
            "respTime": clock::iso(at),
            "reqMsgId": head.get("reqMsgId"),
            "reserve": "{}",
        },
        "body": body,
    })
}

fn spoil_before_signing(head: &Fields, body: &Fields, at: OffsetDateTime, tamper: Tamper) -> Vec<u8> {
    let honest = inner(head, body, at).to_string();
    let open = &honest.as_bytes()[..honest.len() - 1];
    match tamper {
        Tamper::OtherRequest => {
            let (mut head, mut body) = (head.clone(), body.clone());
            head.insert("reqMsgId".into(), json!("another-one"));
            for id in ["merchantTransId", "acquirementId", "merchantRefundId", "refundId"] {
                body.insert(id.into(), json!("another-one"));
            }
            inner(&head, &body, at).to_string().into_bytes()
        }
        Tamper::InProcess => {
            let mut open = body.clone();
            open.extend(codes::result(&codes::refuse(
                "PAYMENT_IN_PROCESS",
                "the outcome is not known yet",
            )));
            inner(head, &open, at).to_string().into_bytes()
        }
        Tamper::InvalidUtf8 => [open, b",\"note\":\"\xc3\x28\"}"].concat(),
        Tamper::Bomb => ["{\"body\":".repeat(100_000), "1".to_owned(), "}".repeat(100_000)]
            .concat()
            .into_bytes(),
        Tamper::DuplicateKey => {
            let twin = br#","body":{"resultInfo":{"resultStatus":"S","resultCodeId":"00000000","resultCode":"SUCCESS","resultMsg":"success"}}}"#;
            [open, twin].concat()
        }
        _ => honest.into_bytes(),
    }
}

/// What an attacker would change: a failure becomes a success, a success loses a letter.
fn promote(content: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(content);
    let better = text
        .replace(r#""resultStatus":"U""#, r#""resultStatus":"S""#)
        .replace(r#""resultStatus":"F""#, r#""resultStatus":"S""#);
    if better == text {
        text.replace(r#""success""#, r#""succesS""#).into_bytes()
    } else {
        better.into_bytes()
    }
}
