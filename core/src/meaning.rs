//! What a word of the gateway says: looked up in the table that is generated from `core/schema/meanings`.
//!
//! No meaning of a word stands in the code. A word without a row says nothing, so it never means that money moved.

pub use crate::generated::meanings::{AMS, INSTORE, MAPI};

/// The words of one family.
pub struct Words(pub(crate) &'static [Meaning]);

/// What one word says, in one place and one case.
#[derive(Debug)]
pub struct Meaning {
    /// Operations and notifications that it stands in; everywhere in the family where empty.
    pub scopes: &'static [&'static str],
    /// Path of the field that holds it.
    pub field: &'static str,
    /// The word as the vendor writes it.
    pub word: &'static str,
    /// The circumstance in which it says this; any where empty.
    pub case: &'static str,
    /// The vendor prints it in capitals and otherwise.
    pub any_case: bool,
    /// What it speaks of.
    pub about: About,
    /// Where that stands.
    pub state: State,
    /// The state does not change by itself.
    pub is_final: bool,
    /// What has become of the money.
    pub money: Money,
    /// Fields that must be those of the request before it is believed.
    pub agree: &'static [&'static str],
    /// The meaning as a sentence.
    pub says: &'static str,
    /// What to do next, as the end of a sentence; may be empty.
    pub next: &'static str,
    /// What the vendor leaves open; settled where empty.
    pub open: &'static str,
    /// Short name of the source in `core/docs/words.md`.
    pub source: &'static str,
}

/// What a word speaks of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum About {
    /// The call itself, not what it was for.
    Call,
    /// A payment.
    Payment,
    /// Money held for a payment.
    Authorization,
    /// Taking money that was held.
    Capture,
    /// Giving money back.
    Refund,
    /// The buyer's consent to be charged, and its token.
    Agreement,
    /// A subscription.
    Subscription,
    /// Keeping a payment method.
    Vaulting,
    /// A dispute.
    Dispute,
    /// A look at a payment by risk control.
    Review,
    /// A page, a code or a session in which somebody may pay.
    Session,
    /// A merchant or a shop.
    Registration,
    /// A declaration to customs.
    Customs,
    /// A transfer or payout.
    Transfer,
    /// Settlement and reserves.
    Settlement,
    /// An invoice.
    Invoice,
    /// Anything else.
    Other,
}

/// Where it stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum State {
    /// Call: carried out or taken; the operation says what that means.
    Accepted,
    /// Call: refused, nothing was done.
    Refused,
    /// Call: what it names does not exist here.
    NotFound,
    /// Call: the id came before with other content, and what that call did is open.
    OtherContent,
    /// Call: the id came before, and what that call did is open.
    CameBefore,
    /// Call: our request or configuration is wrong; nothing was done.
    Mistake,
    /// Call: what it names is closed or called off; nothing more happens to it.
    Closed,
    /// Call: too late for this kind of call; what it names stands.
    Over,
    /// Call: whether it was carried out is open.
    Unknown,
    /// Call: somebody has a step to do, and the reply says how.
    Continues,
    /// Open.
    Pending,
    /// Open, and the buyer has done their part: never to be cancelled.
    Completing,
    /// Held, not taken.
    Authorized,
    /// Taken from what was held.
    Captured,
    /// Paid.
    Paid,
    /// Did not happen.
    Failed,
    /// Called off; what was paid goes back.
    Cancelled,
    /// Paid, and given back in part.
    PartlyRefunded,
    /// Given back whole; of a refund: made.
    Refunded,
    /// Dispute: undecided.
    Open,
    /// Dispute: won, the money is the merchant's.
    Won,
    /// Dispute: lost, the money goes back to the buyer.
    Lost,
    /// Dispute: material was checked, nobody won.
    Checked,
    /// Dispute: settled by itself in the buyer's favour.
    Settled,
    /// Dispute: the buyer withdrew.
    Withdrawn,
    /// In force.
    Active,
    /// Called off, in force until the paid period is over.
    Ending,
    /// No longer in force.
    Ended,
    /// Let pass.
    Approved,
    /// Turned down.
    Rejected,
    /// Done.
    Done,
}

/// What has become of the money.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Money {
    /// None was moved by this.
    None,
    /// The word does not say.
    Unsaid,
    /// Held at the buyer's bank.
    Held,
    /// No longer held or frozen.
    Released,
    /// Taken from who pays.
    Taken,
    /// Given back whole.
    Returned,
    /// Given back in part.
    PartlyReturned,
    /// Kept from the merchant until a dispute is decided.
    Frozen,
    /// Taken from the merchant by a dispute.
    Lost,
}

impl Words {
    /// What a word says where nothing special is known; none for a word without a row.
    #[must_use]
    pub fn of(&self, scope: &str, field: &str, word: &str) -> Option<&'static Meaning> {
        self.in_case(scope, field, word, "")
    }

    /// What a word says in a case; what it says in general where it has no row for the case.
    ///
    /// A row that names the operation or notification wins over one for the whole family.
    #[must_use]
    pub fn in_case(&self, scope: &str, field: &str, word: &str, case: &str) -> Option<&'static Meaning> {
        let find = |own: bool, case: &str| {
            self.0
                .iter()
                .find(|row| row.field == field && row.case == case && row.is_word(word) && row.stands_in(scope, own))
        };
        let found = if case.is_empty() {
            None
        } else {
            find(true, case).or_else(|| find(false, case))
        };
        found.or_else(|| find(true, "")).or_else(|| find(false, ""))
    }

    /// Every row.
    pub fn rows(&self) -> impl Iterator<Item = &'static Meaning> {
        self.0.iter()
    }
}

impl Meaning {
    fn is_word(&self, word: &str) -> bool {
        self.word == word || (self.any_case && self.word.eq_ignore_ascii_case(word))
    }

    fn stands_in(&self, scope: &str, own: bool) -> bool {
        if own {
            self.scopes.contains(&scope)
        } else {
            self.scopes.is_empty()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_the_operation_wins_over_a_row_of_the_family() {
        let state = |scope| {
            AMS.of(scope, "result.resultStatus", "S")
                .map(|found| (found.about, found.state))
        };
        assert_eq!(state("payments.cancel"), Some((About::Payment, State::Cancelled)));
        assert_eq!(state("an.operation.of.tomorrow"), Some((About::Call, State::Accepted)));
    }

    #[test]
    fn a_case_without_a_row_says_what_the_word_says_in_general() {
        let state = |case| {
            AMS.in_case("payments.inquiryPayment", "paymentStatus", "SUCCESS", case)
                .map(|found| found.state)
        };
        assert_eq!(state("manual"), Some(State::Authorized));
        assert_eq!(state("unheard of"), Some(State::Paid));
    }

    #[test]
    fn case_matters_except_where_the_vendor_prints_both() {
        assert_eq!(
            AMS.of("payments.inquiryPayment", "paymentStatus", "Success")
                .map(|found| found.state),
            Some(State::Paid)
        );
        assert!(AMS.of("notifyPayment", "result.resultStatus", "s").is_none());
        assert!(INSTORE.of("", "statusDetail.acquirementStatus", "success").is_none());
    }

    #[test]
    fn a_word_without_a_row_says_nothing() {
        assert!(
            AMS.of("payments.inquiryPayment", "paymentStatus", "PARTLY_SUCCESS")
                .is_none()
        );
        assert!(MAPI.of("alipay.acquire.query", "trade_status", "").is_none());
    }
}
