//! What AMS knows beside payments and refunds: tokens, vaults, subscriptions, declarations, disputes.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::Fields;
use super::ask::Ask;
use super::customs::Declaration;
use super::dispute::Dispute;
use super::subscription::Subscription;
use super::token::{Mandate, Token};
use super::vault::Vaulting;

/// The book. A reset forgets it with the ledger.
#[derive(Default)]
pub(crate) struct Book {
    /// Pages on which a buyer agrees to something other than a payment.
    pub(super) asks: Vec<Ask>,
    pub(super) tokens: Vec<Token>,
    pub(super) mandates: Vec<Mandate>,
    pub(super) vaultings: Vec<Vaulting>,
    pub(super) subscriptions: Vec<Subscription>,
    pub(super) declarations: Vec<Declaration>,
    pub(super) disputes: Vec<Dispute>,
    /// Requests of payment sessions by `paymentRequestId`, as they came.
    pub(super) sessions: BTreeMap<String, Fields>,
    /// Sessions of meter uploads and when they end.
    pub(super) meter_sessions: BTreeMap<String, OffsetDateTime>,
    /// Final answers by operation and request id, with what must not change.
    pub(super) answers: BTreeMap<(String, String), (String, Fields)>,
}

impl Book {
    /// For the control API. Tokens are secrets, and these are worthless: tests want to see them.
    pub(crate) fn json(&self) -> Map<String, Value> {
        let parts = json!({
            "asks": self.asks.iter().map(Ask::json).collect::<Vec<_>>(),
            "tokens": self.tokens.iter().map(Token::json).collect::<Vec<_>>(),
            "vaultings": self.vaultings.iter().map(Vaulting::json).collect::<Vec<_>>(),
            "subscriptions": self.subscriptions.iter().map(Subscription::json).collect::<Vec<_>>(),
            "declarations": self.declarations.iter().map(Declaration::json).collect::<Vec<_>>(),
            "disputes": self.disputes.iter().map(Dispute::json).collect::<Vec<_>>(),
        });
        match parts {
            Value::Object(parts) => parts,
            _ => Map::new(),
        }
    }
}
