//! The keys that the first releases gave, for shops that have stored them. Goes with version 0.2.

use crate::json::{self, Object, text};
use sha2::{Digest, Sha256};

/// The kind of a refund's notification: its `notify_type` is not documented.
const REFUND: &str = "refund_status_sync";

/// The key of an event in its first form.
pub(super) fn of(fields: &Object) -> String {
    dedup_key(kind(fields), fields)
}

fn kind(fields: &Object) -> &str {
    let notify_type = text(fields, "notify_type");
    if text(fields, "out_return_no").is_some() && text(fields, "refund_status").is_some() {
        return REFUND;
    }
    notify_type.unwrap_or("unknown")
}

/// Payments: order and status. Refunds: refund id and status, for a failed one may succeed when it is repeated.
fn dedup_key(kind: &str, fields: &Object) -> String {
    let join = |names: &[&str]| {
        let values: Option<Vec<_>> = names.iter().map(|name| text(fields, name)).collect();
        values.map(|values| format!("{kind}:{}", values.join(":")))
    };
    if kind == REFUND {
        return join(&["out_return_no", "refund_status"]).unwrap_or_default();
    }
    if let Some(key) = join(&["out_trade_no", "trade_status"]) {
        // In-store trades notify each partial refund with the same status.
        let refunded = text(fields, "refund_fee").filter(|fee| fee.bytes().any(|byte| matches!(byte, b'1'..=b'9')));
        return match refunded {
            Some(fee) => format!("{key}:{fee}"),
            None => key,
        };
    }
    join(&["agreement_no", "status"])
        .or_else(|| join(&["notify_id"]))
        .unwrap_or_else(|| format!("{kind}:{}", digest(fields)))
}

/// For a notification without any id: its content, less the moment it was sent.
fn digest(fields: &Object) -> String {
    let content: Object = fields
        .iter()
        .filter(|(name, _)| name.as_str() != "notify_time")
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let hash = Sha256::digest(json::to_text(&content));
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
