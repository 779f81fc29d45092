//! Words of this family with more than one reading.

use crate::words::Word;

/// All of them.
pub(super) const WORDS: &[&Word] = &[
    &CODE,
    &PERIOD,
    &CANCELLED_SUBSCRIPTION,
    &VOIDED,
    &VAULTING,
    &STATUS_CASE,
];

/// strictness.md tells of vendor code that reads S as "made, not paid"; the pages show U.
pub(super) const CODE: Word = Word {
    name: "ams.code",
    readings: &["U", "S"],
    says: "what payments.pay answers when the code of an OrderCode or EntryCode was made and nothing is paid",
};

/// The vendor's list for a period has no `notifyType`; its sample was not stored.
pub(super) const PERIOD: Word = Word {
    name: "ams.period",
    readings: &["bare", "typed"],
    says: "notices of a period: the fields that the page lists alone, without notifyType, or as payments with it",
};

/// The period that was paid runs out; which status is told meanwhile is not said.
pub(super) const CANCELLED_SUBSCRIPTION: Word = Word {
    name: "ams.cancelled_subscription",
    readings: &["TERMINATED", "ACTIVE"],
    says: "the status of a subscription between CANCEL and the end of its period, which /control/period brings about",
};

/// A voided authorisation shows in its transaction line; what the payment is called then is open.
pub(super) const VOIDED: Word = Word {
    name: "ams.voided",
    readings: &["CANCELLED", "SUCCESS"],
    says: "paymentStatus of an authorisation that was voided, beside its line VOID SUCCESS",
};

/// One page of notifyVaulting has the status, the other has the result alone.
pub(super) const VAULTING: Word = Word {
    name: "ams.vaulting",
    readings: &["status", "result"],
    says: "notices of a vaulting with vaultingStatus, or with the result alone",
};

/// The pages print both.
pub(super) const STATUS_CASE: Word = Word {
    name: "ams.status_case",
    readings: &["SUCCESS", "Success"],
    says: "how paymentStatus is spelt in inquiries",
};
