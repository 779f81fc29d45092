//! The keys that the first releases gave, for shops that have stored them. Goes with version 0.2.

use sha2::{Digest, Sha256};

use super::{PAYMENT, REFUND};
use crate::instore::reply::Message;
use crate::instore::settings::Settings;
use crate::json::text;

/// The key of an event in its first form; empty for a message that was no event then.
pub(super) fn of(settings: &Settings, function: &str, message: &Message<'_>, data: &str) -> String {
    let kind = kind(settings, function);
    kind.map_or_else(String::new, |kind| dedup_key(&kind, message, data))
}

fn kind(settings: &Settings, function: &str) -> Option<String> {
    if let Some(kind) = settings.notifications.get(function) {
        return Some(kind.clone());
    }
    let lower = function.to_ascii_lowercase();
    if !lower.contains("notify") {
        return None;
    }
    if lower.contains("refund") {
        return Some(REFUND.to_owned());
    }
    if lower.ends_with(".notify.pay") {
        return Some(PAYMENT.to_owned());
    }
    Some(function.strip_prefix("alipay.intl.").unwrap_or(function).to_owned())
}

/// Kind, business id and status: a redelivery has a new message id and the same three.
fn dedup_key(kind: &str, message: &Message<'_>, data: &str) -> String {
    let body = message.object().unwrap_or_default();
    let ids = if kind == REFUND {
        ["merchantRefundId", "refundId"]
    } else {
        ["merchantTransId", "acquirementId"]
    };
    let id = ids
        .iter()
        .find_map(|name| text(&body, name).filter(|id| !id.is_empty()));
    let status = message.status();
    match id {
        Some(id) => format!("{kind}/{id}/{status}"),
        // Without any id only the whole content tells two events apart.
        None => {
            let hash = Sha256::digest(data.as_bytes());
            let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("{kind}/sha256:{hex}")
        }
    }
}
