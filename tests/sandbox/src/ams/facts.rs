//! What only AMS payments have.

use time::OffsetDateTime;

use super::installment::Plan;
use crate::flow::Move;
use crate::ledger::Payment;
use crate::money::Amount;

/// Facts of a payment beside its amount and its state.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(crate) product: Product,
    pub(crate) method: String,
    pub(crate) settlement_currency: String,
    pub(crate) terminal: String,
    pub(crate) form_method: &'static str,
    /// The answer shows a code to scan.
    pub(crate) order_code: bool,
    /// What the first call is told, whatever becomes of the money: a code with `U`.
    pub(crate) say_once: Option<String>,
    pub(crate) order_id: String,
    pub(crate) taking: Taking,
    pub(crate) captures: Vec<Capture>,
    /// The card is charged in parts.
    pub(crate) plan: Option<Plan>,
    /// How often a challenge may still be answered.
    pub(crate) challenge: Option<u8>,
    /// What the buyer does after so many inquiries.
    pub(crate) later: Option<(u32, Move)>,
    /// The buyer is done, the money is not.
    pub(crate) pending: bool,
    /// `PROCESSING`, `ACCEPT` or `REJECT`: somebody looks at the authorisation.
    pub(crate) review: Option<&'static str>,
    /// The transaction that let an authorisation go.
    pub(crate) voided: Option<String>,
    /// What the bank says to a capture that happens by itself: a code that refuses it.
    pub(crate) capture_fails: Option<String>,
    /// The part of a subscription it pays.
    pub(crate) period: Option<Period>,
}

impl Facts {
    /// What was taken of an authorised payment so far, in the smallest unit.
    pub(crate) fn captured(&self) -> u64 {
        let made = self.captures.iter().filter(|capture| capture.failed.is_none());
        made.map(|capture| capture.amount.minor).sum()
    }
}

/// What a payment of this family knows beside money.
pub(super) trait Known {
    /// Its facts.
    fn facts(&self) -> Option<&Facts>;

    /// The same, to be changed.
    fn facts_mut(&mut self) -> Option<&mut Facts>;
}

impl Known for Payment {
    fn facts(&self) -> Option<&Facts> {
        self.details.get()
    }

    fn facts_mut(&mut self) -> Option<&mut Facts> {
        self.details.get_mut()
    }
}

/// How the buyer comes to pay.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Product {
    /// On a page of the wallet.
    Cashier,
    /// On a page that a payment session opened.
    Session,
    /// By a token, without the buyer.
    Agreement,
    /// By a code the merchant scanned.
    PaymentCode,
    /// By a code the buyer scans.
    OrderCode,
    /// By the code of a store.
    EntryCode,
}

impl Product {
    /// `pay` makes a code for the buyer to scan and takes nothing.
    pub(super) fn is_code(self) -> bool {
        matches!(self, Self::OrderCode | Self::EntryCode)
    }
}

/// When the money is taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Taking {
    /// With the payment.
    AtOnce,
    /// Authorised first, captured by itself right after.
    Automatic,
    /// Authorised first; the merchant captures.
    Manual,
}

/// A part of an authorised payment that was taken.
#[derive(Clone, Debug)]
pub(crate) struct Capture {
    pub(crate) id: String,
    pub(crate) alipay_id: String,
    pub(crate) amount: Amount,
    pub(crate) last: bool,
    /// The code it failed with.
    pub(crate) failed: Option<String>,
    pub(crate) at: OffsetDateTime,
}

/// A period of a subscription.
#[derive(Clone, Debug)]
pub(crate) struct Period {
    pub(crate) subscription: String,
    pub(crate) request: String,
    pub(crate) phase: u32,
    pub(crate) start: OffsetDateTime,
    pub(crate) end: OffsetDateTime,
}
