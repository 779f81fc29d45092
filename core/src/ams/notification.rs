//! Notifications: verified over the raw bytes, answered in the one form Alipay takes.

use serde_json::Value;

use crate::error::{AlipayError, Result};
use crate::http::{HttpReply, NotificationRequest};
use crate::json::{self, Object, filled};
use crate::notification::Event;

use super::canonical;
use super::settings::Settings;

/// Ids that make a business event what it is, in this order, where present.
const IDS: &[&str] = &[
    "paymentId",
    "paymentRequestId",
    "captureId",
    "captureRequestId",
    "updateRequestId",
    "refundId",
    "refundRequestId",
    "disputeId",
    "notifyTime",
    "vaultingRequestId",
    "authState",
    "authorizationNotifyType",
    "subscriptionId",
    "subscriptionRequestId",
    "phaseNo",
    "registrationRequestId",
    "merchantId",
];

/// Fields whose value tells the kind, after `notifyType`.
const KINDS: &[&str] = &[
    "notifyType",
    "disputeNotificationType",
    "authorizationNotifyType",
    "subscriptionNotificationType",
    "subscriptionOrderStatus",
];

/// Verifies, then reads.
pub(super) fn verify(settings: &Settings, message: &NotificationRequest) -> Result<Event> {
    check(settings, message)?;
    let (object, text) = json::object_and_text(&message.body).map_err(|fault| {
        AlipayError::signature("unreadable", format!("the notification is signed, but it is {fault}"))
    })?;
    let kind = kind(&object);
    let key = dedup_key(&kind, &object, &message.body);
    Ok(Event::new(kind, text, key, |accepted| Ok(answer(accepted))))
}

fn check(settings: &Settings, message: &NotificationRequest) -> Result<()> {
    let Some(verifier) = &settings.verifier else {
        return Err(AlipayError::config(
            "alipay_public_key and client_id are needed to verify notifications, with an API key too",
        ));
    };
    let Some(signed) = message.header("signature").and_then(canonical::from_header) else {
        return Err(AlipayError::signature(
            "missing",
            "the notification has no signature; pass all headers as they arrived",
        ));
    };
    let Some(time) = message
        .header("request-time")
        .map(str::trim)
        .filter(|time| !time.is_empty())
    else {
        return Err(AlipayError::signature(
            "incomplete",
            "the notification has no request-time; pass all headers as they arrived",
        ));
    };
    let Some(client_id) = message.header("client-id").map(str::trim) else {
        return Err(AlipayError::signature(
            "incomplete",
            "the notification has no client-id; pass all headers as they arrived",
        ));
    };
    if client_id != settings.client_id {
        return Err(AlipayError::signature(
            "client_id",
            "the notification is for another client id",
        ));
    }
    // Real notifications leave the query out of the signed path; the reference's wording would keep it in.
    let whole = if message.path.is_empty() {
        "/"
    } else {
        message.path.as_str()
    };
    let bare = whole.split(['?', '#']).next().unwrap_or("/");
    let holds = |path: &str| verifier.verify(&canonical::text(path, client_id, time, &message.body), &signed);
    if holds(bare) || (bare != whole && holds(whole)) {
        return Ok(());
    }
    if !canonical::is_base64(&signed) {
        return Err(AlipayError::signature(
            "malformed",
            "the signature of the notification is not base64",
        ));
    }
    Err(AlipayError::signature(
        "mismatch",
        "the signature does not match; pass the path that Alipay called and the raw body, and check that alipay_public_key is the one of this environment",
    ))
}

fn kind(object: &Object) -> String {
    if let Some(kind) = KINDS.iter().find_map(|name| filled(object, name)) {
        return kind.to_owned();
    }
    // Two kinds of dispute advice say what they are by nothing but their content.
    let by_content = [
        ("evidenceList", "DEFENSE_STRATEGY_SUGGESTION"),
        ("defenseFile", "DEFENSE_DOCUMENT"),
    ];
    by_content
        .iter()
        .find(|(field, _)| object.contains_key(*field))
        .map_or("UNKNOWN", |(_, kind)| kind)
        .to_owned()
}

/// Kind, ids and status: the same for every redelivery, whose headers differ.
fn dedup_key(kind: &str, object: &Object, body: &[u8]) -> String {
    let ids: Vec<&str> = IDS.iter().filter_map(|name| filled(object, name)).collect();
    if ids.is_empty() {
        return format!("{kind}:{}", crate::sign::digest_hex(body));
    }
    let status = object
        .get("result")
        .and_then(|result| result.get("resultStatus"))
        .and_then(Value::as_str);
    let status = status.or_else(|| filled(object, "refundStatus"));
    format!("{kind}:{}:{}", ids.join(":"), status.unwrap_or_default())
}

fn answer(accepted: bool) -> HttpReply {
    let (status, body) = if accepted {
        (
            200,
            r#"{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}"#,
        )
    } else {
        (
            500,
            r#"{"result":{"resultCode":"PROCESS_FAIL","resultStatus":"F","resultMessage":"not stored"}}"#,
        )
    };
    HttpReply {
        status,
        headers: vec![("content-type".to_owned(), "application/json; charset=UTF-8".to_owned())],
        body: body.as_bytes().to_vec(),
    }
}
