//! Words of this family with more than one reading.

use crate::words::Word;

/// All of them.
pub(super) const WORDS: &[&Word] = &[&REFUND_FEE, &REFUND_NEWS, &FAILED_REFUND];

/// A sister gateway says total; the line for this one is not stored.
pub(super) const REFUND_FEE: Word = Word {
    name: "mapi.refund_fee",
    readings: &["total", "single"],
    says: "refund_fee of acquire.refund and of refund news: all refunds together, or this one",
};

/// Refund news are listed with their notify_action_type; whether every contract gets them is not said.
pub(super) const REFUND_NEWS: Word = Word {
    name: "mapi.refund_news",
    readings: &["none", "full", "bare"],
    says: "in-store refunds also as trade_status_sync with refundFPAction: not at all, with refund_fee, or without it",
};

/// The vendor calls it a duplicated request and says nothing of success.
pub(super) const FAILED_REFUND: Word = Word {
    name: "mapi.failed_refund",
    readings: &["anew", "repeated"],
    says: "forex_refund again after a try that failed: tried anew, or REPEATED_REFUNDMENT_REQUEST",
};
