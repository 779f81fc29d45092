//! An event on its way to the merchant, and what happened to it.

use std::sync::Arc;

use axum::http::Uri;
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::clock;
use crate::fault::Delivery;
use crate::keys::Keys;
use crate::post::{Composed, Heard};

/// What is sent. Each attempt is composed and signed anew.
pub(crate) trait Message: Send + Sync {
    /// Headers and body of one attempt, spoilt if a fault wants it.
    fn compose(&self, keys: &Keys, url: &Uri, wrong: Option<Delivery>) -> Composed;

    /// Whether the merchant said that it has understood.
    fn acknowledged(&self, keys: &Keys, heard: &Heard) -> bool;

    /// The id under which the merchant may ask whether this message is genuine.
    fn id(&self) -> Option<&str> {
        None
    }
}

/// One event on its way to the merchant.
pub(crate) struct Notification {
    pub(crate) serial: u64,
    pub(crate) family: &'static str,
    /// `PAYMENT_RESULT`, `trade_status_sync`, …
    pub(crate) kind: String,
    /// The merchant's id of the payment.
    pub(crate) payment: String,
    pub(crate) refund: Option<String>,
    pub(crate) url: String,
    pub(crate) message: Arc<dyn Message>,
    pub(crate) state: State,
    pub(crate) attempts: Vec<Attempt>,
}

/// What has become of a notification.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum State {
    Pending,
    Delivered,
    GaveUp,
    Undeliverable,
}

/// One time that it was sent.
pub(crate) struct Attempt {
    pub(crate) at: OffsetDateTime,
    pub(crate) status: Option<u16>,
    pub(crate) acknowledged: bool,
    pub(crate) error: Option<String>,
}

impl Notification {
    /// Whether it is about a payment or refund.
    pub(crate) fn is_about(&self, id: &str) -> bool {
        self.payment == id || self.refund.as_deref() == Some(id)
    }

    /// For the ledger.
    pub(crate) fn json(&self) -> Value {
        let attempts: Vec<Value> = self.attempts.iter().map(Attempt::json).collect();
        json!({
            "kind": self.kind,
            "payment": self.payment,
            "refund": self.refund,
            "url": self.url,
            "state": match self.state {
                State::Pending => "pending",
                State::Delivered => "delivered",
                State::GaveUp => "gave_up",
                State::Undeliverable => "undeliverable",
            },
            "attempts": attempts,
        })
    }
}

impl Attempt {
    /// One that has not been answered.
    pub(crate) fn unanswered(error: String) -> Self {
        Self {
            at: clock::now(),
            status: None,
            acknowledged: false,
            error: Some(error),
        }
    }

    fn json(&self) -> Value {
        json!({
            "at": clock::iso(self.at),
            "status": self.status,
            "acknowledged": self.acknowledged,
            "error": self.error,
        })
    }
}
