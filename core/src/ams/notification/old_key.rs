//! The keys that the first releases gave, for shops that have stored them. Goes with version 0.2.

use serde_json::Value;

use crate::json::Object;

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

/// The key of an event in its first form.
pub(super) fn of(object: &Object, body: &[u8]) -> String {
    dedup_key(&kind(object), object, body)
}

fn text<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

fn kind(object: &Object) -> String {
    if let Some(kind) = KINDS.iter().find_map(|name| text(object, name)) {
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
    let ids: Vec<&str> = IDS.iter().filter_map(|name| text(object, name)).collect();
    if ids.is_empty() {
        return format!("{kind}:{}", crate::sign::digest_hex(body));
    }
    let status = object
        .get("result")
        .and_then(|result| result.get("resultStatus"))
        .and_then(Value::as_str);
    let status = status.or_else(|| text(object, "refundStatus"));
    format!("{kind}:{}:{}", ids.join(":"), status.unwrap_or_default())
}
