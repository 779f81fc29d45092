//! The key of an event: its kind, the id of the trade, refund or agreement, and every state word, each meaning written in one way.

use crate::json::{Object, text};

use super::kind::{REFUND, TRADE_CLOSE, TRADE_REFUND};
use crate::meaning::{MAPI, State};
use crate::notification::key::{Key, amount, content};

/// The same for every redelivery, also under a new `notify_id`.
pub(super) fn of(kind: &str, fields: &Object) -> String {
    let mut key = Key::new(kind);
    let mut add = |name: &str| text(fields, name).map(|value| key.add(name, value)).is_some();
    // A trade of a printed code has no id of yours.
    let trade = add("out_trade_no") || add("trade_no");
    if kind == REFUND {
        add("out_return_no");
        add("refund_status");
        return key.finish();
    }
    if let Some(status) = text(fields, "trade_status").filter(|_| trade) {
        match kind {
            TRADE_REFUND => refund(&mut key, fields),
            TRADE_CLOSE => {}
            _ => key.add("state", state(status)),
        }
        return key.finish();
    }
    if add("agreement_no") {
        add("status");
        return key.finish();
    }
    if !add("notify_id") {
        key.add_digest("content", &content(fields, SENDING));
    }
    key.finish()
}

/// What changes when one and the same news is sent again.
const SENDING: &[&str] = &["notify_id", "notify_time"];

/// Paid is paid: TRADE_FINISHED follows TRADE_SUCCESS when the refund period of the same payment is over.
fn state(status: &str) -> &str {
    match MAPI.of("notify.trade", "trade_status", status) {
        Some(known) if known.state == State::Paid => "paid",
        _ => status,
    }
}

/// Refunds of one trade: by amount and by what names the refund. Whether `refund_fee` is the total or the single refund is not
/// published, so the amount alone tells nothing apart.
fn refund(key: &mut Key, fields: &Object) {
    if let Some(fee) = text(fields, "refund_fee") {
        key.add("refund_fee", amount(fee));
    }
    let mut named = false;
    for name in ["gmt_refund", "out_biz_no", "out_request_no"] {
        if let Some(value) = text(fields, name) {
            key.add(name, value);
            named = true;
        }
    }
    if !named {
        key.add_digest("content", &content(fields, &[SENDING, &["refund_fee"]].concat()));
    }
}
