//! The key of an event: its kind, every id and every state word of the message.

use serde_json::Value;

use crate::json::Object;
use crate::notification::key::{Key, content};

/// The same for every redelivery, whose headers differ; different where an id or a state differs.
pub(super) fn of(kind: &str, object: &Object) -> String {
    let mut key = Key::new(kind);
    for id in IDS {
        if let Some(value) = text(object, id) {
            key.add(id, &value);
        }
    }
    for id in SECRETS {
        if let Some(value) = text(object, id) {
            key.add_digest(id, value.as_bytes());
        }
    }
    for word in WORDS {
        if let Some(value) = text(object, word) {
            // Printed in capitals and otherwise for one and the same state.
            key.add(word, &value.to_ascii_uppercase());
        }
    }
    if let Some((_, time)) = TIMES.iter().find(|(known, _)| *known == kind)
        && let Some(value) = text(object, time)
    {
        key.add(time, &value);
    }
    if !TOLD_APART.contains(&kind) {
        key.add_digest("content", &content(object, &[]));
    }
    key.finish()
}

/// A text or a number at a dotted path; empty is absent.
fn text(object: &Object, path: &str) -> Option<String> {
    let mut names = path.split('.');
    let first = object.get(names.next()?)?;
    match names.try_fold(first, |value, name| value.get(name))? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Ids, of the thing first, then of what it belongs to.
const IDS: &[&str] = &[
    "paymentRequestId",
    "paymentId",
    "captureRequestId",
    "captureId",
    "refundRequestId",
    "refundId",
    "disputeId",
    "updateRequestId",
    "subscriptionRequestId",
    "subscriptionId",
    "phaseNo",
    "vaultingRequestId",
    "authState",
    "registrationRequestId",
    "transferRequestId",
    "transferId",
    "settlementRequestId",
    "invoiceId",
    "notifyId",
];

/// Ids that charge a buyer: only their digests stand in a key.
const SECRETS: &[&str] = &["accessToken", "authCode"];

/// Every word that states something.
const WORDS: &[&str] = &[
    "result.resultStatus",
    "paymentStatus",
    "refundStatus",
    "authReviewStatus",
    "vaultingStatus",
    "subscriptionNotificationType",
    "subscriptionOrderStatus",
    "subscriptionStatus",
    "disputeType",
    "disputeJudgedResult",
    "disputeAcceptReason",
    "registrationResult.registrationStatus",
    "transferResult.resultStatus",
    "invoiceStatus",
];

/// The time that goes with a kind: what happens to a dispute twice happens at two times.
const TIMES: &[(&str, &str)] = &[
    ("DISPUTE_CREATED", "disputeTime"),
    ("DISPUTE_JUDGED", "disputeJudgedTime"),
    ("DISPUTE_ACCEPTED", "disputeAcceptTime"),
    ("DISPUTE_CANCELLED", "disputeCancelledTime"),
    ("DEFENSE_SUPPLIED", "defenseSuppliedTime"),
    ("DEFENSE_DUE_ALERT", "defenseDueTime"),
    ("RDR_RESOLVED", "disputeJudgedTime"),
    ("DEFENSE_STRATEGY_SUGGESTION", "notifyTime"),
    ("DEFENSE_DOCUMENT", "notifyTime"),
];

/// Kinds whose events are told apart by ids, words and time alone. Of every other kind, known or not, the content counts too: two
/// changes of one subscription differ in nothing else, and of a kind of tomorrow nobody knows what tells it apart.
const TOLD_APART: &[&str] = &[
    "PAYMENT_RESULT",
    "PAYMENT_PENDING",
    "OFFLINE_PAYMENT_CODE",
    "UPDATE_AMOUNT_RESULT",
    "CAPTURE_RESULT",
    "REFUND_RESULT",
    "AUTHCODE_CREATED",
    "TOKEN_CREATED",
    "TOKEN_CANCELED",
    "DISPUTE_CREATED",
    "DISPUTE_JUDGED",
    "DISPUTE_ACCEPTED",
    "DISPUTE_CANCELLED",
    "DEFENSE_SUPPLIED",
    "DEFENSE_DUE_ALERT",
    "RDR_RESOLVED",
    "DEFENSE_STRATEGY_SUGGESTION",
    "DEFENSE_DOCUMENT",
    "VAULTING_RESULT",
];
