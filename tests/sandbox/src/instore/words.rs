//! Words of this family with more than one reading.

use crate::words::Word;

/// All of them.
pub(super) const WORDS: &[&Word] = &[&REFUND_NOTICE, &REFUNDED];

/// That there is a notification is published, its function is not.
pub(super) const REFUND_NOTICE: Word = Word {
    name: "instore.refund_notice",
    readings: &["refund", "pay"],
    says: "the function of refund notices: common.notify.refund, or offline.notify.pay as for payments",
};

/// Words for a refunded payment are not published; the older gateway closes one that went back whole.
pub(super) const REFUNDED: Word = Word {
    name: "instore.refunded",
    readings: &["paid", "refund", "closed"],
    says: "how a query words a refunded payment: still paid, REFUND and PART_REFUND, or CLOSED once it went back whole",
};
