//! What a notification is about: said by a field, or known by its content where the vendor's page lists no such field.

use serde_json::Value;

use crate::json::Object;

/// The kind of an event.
pub(super) fn of(object: &Object) -> String {
    let said = SAID_BY.iter().find_map(|name| {
        object
            .get(*name)
            .and_then(Value::as_str)
            .filter(|kind| !kind.is_empty())
    });
    said.or_else(|| known_by_content(object))
        .unwrap_or("UNKNOWN")
        .to_owned()
}

/// Fields whose value is the kind.
const SAID_BY: &[&str] = &[
    "notifyType",
    "disputeNotificationType",
    "authorizationNotifyType",
    "subscriptionNotificationType",
    "subscriptionOrderStatus",
];

/// Kinds of messages that say nowhere what they are, and the fields that only they have together.
const BY_CONTENT: &[(&str, &[&str])] = &[
    // The payment of one period of a subscription: its page lists neither `notifyType` nor `paymentRequestId`.
    ("PAYMENT_RESULT", &["phaseNo", "paymentId", "result"]),
    ("PAYMENT_RESULT", &["subscriptionId", "paymentId", "result"]),
    ("DEFENSE_STRATEGY_SUGGESTION", &["evidenceList"]),
    ("DEFENSE_DOCUMENT", &["defenseFile"]),
    ("VAULTING_RESULT", &["vaultingRequestId"]),
    ("REGISTRATION_STATUS", &["registrationRequestId", "registrationResult"]),
    ("TRANSFER_RESULT", &["transferRequestId", "transferResult"]),
    ("REFUND_RESULT", &["refundId", "refundStatus"]),
    // The notice of 2020: a code is news of consent; of a token it does not say whether it was made or revoked.
    ("AUTHCODE_CREATED", &["authCode"]),
    ("AUTHORIZATION", &["accessToken"]),
];

fn known_by_content(object: &Object) -> Option<&'static str> {
    let has = |name: &&str| object.get(*name).is_some_and(|value| !value.is_null());
    BY_CONTENT
        .iter()
        .find(|(_, fields)| fields.iter().all(has))
        .map(|(kind, _)| *kind)
}
