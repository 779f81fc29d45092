//! What a notification is about: paid, refunded, closed, or an agreement.

use crate::json::{Object, text};

use crate::meaning::{About, MAPI, State};
use crate::notification::key::amount;

/// A refund of an online trade; its `notify_type` is not documented.
pub(super) const REFUND: &str = "refund_status_sync";
/// News of a refund of a store trade, which comes under the `notify_type` of its payment.
pub(super) const TRADE_REFUND: &str = "trade_refund_sync";
/// News that a trade was closed or called off, likewise.
pub(super) const TRADE_CLOSE: &str = "trade_close_sync";

/// The kind of an event: the vendor's `notify_type`, split where it covers payment, refund and close alike.
pub(super) fn of(fields: &Object) -> &str {
    if text(fields, "out_return_no").is_some() && text(fields, "refund_status").is_some() {
        return REFUND;
    }
    let notify_type = text(fields, "notify_type").unwrap_or("unknown");
    let Some(status) = text(fields, "trade_status") else {
        return notify_type;
    };
    let word = |field, word| MAPI.of("notify.trade", field, word);
    let refunded = text(fields, "refund_fee").is_some_and(|fee| !matches!(amount(fee), "0" | ""));
    let action = text(fields, "notify_action_type").and_then(|action| word("notify_action_type", action));
    match action.map(|action| (action.about, action.state)) {
        Some((About::Refund, _)) => TRADE_REFUND,
        // Its refunds have come before, in messages of their own.
        Some((_, State::Paid)) => notify_type,
        _ if refunded => TRADE_REFUND,
        Some((_, State::Cancelled)) => TRADE_CLOSE,
        _ if word("trade_status", status).is_some_and(|status| status.state == State::Failed) => TRADE_CLOSE,
        _ => notify_type,
    }
}
