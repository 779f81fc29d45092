//! What is known of a subscription.

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use crate::ams::amount::wire;
use crate::ams::codes::{Refusal, refuse};
use crate::ams::request::optional;
use crate::clock;
use crate::json::{Fields, with};
use crate::money::Amount;
use crate::world::World;

/// The subscriptions, the oldest first.
#[derive(Clone, Debug, Default)]
pub(super) struct Subscriptions(pub(super) Vec<Subscription>);

/// One subscription.
#[derive(Clone, Debug)]
pub(super) struct Subscription {
    pub(super) id: String,
    pub(super) request: String,
    /// `PROCESSING` until the buyer has agreed, then `ACTIVE` or `TERMINATED`: there is no third.
    pub(super) status: &'static str,
    /// Cancelled, and the period that was paid runs out.
    pub(super) ending: bool,
    /// `CANCEL` or `TERMINATE`, once the merchant or the buyer has had enough.
    pub(super) ended_by: Option<&'static str>,
    pub(super) description: String,
    pub(super) method: String,
    pub(super) terminal: String,
    pub(super) settlement: String,
    pub(super) amount: Amount,
    pub(super) rule: Value,
    pub(super) start: String,
    pub(super) end: Option<String>,
    pub(super) notify_url: Option<String>,
    pub(super) pay_url: Option<String>,
    pub(super) phase: u32,
    /// Merchant ids of its payments.
    pub(super) payments: Vec<String>,
    pub(super) updated: OffsetDateTime,
}

impl Subscription {
    /// For the control API.
    pub(super) fn json(&self) -> Value {
        json!({
            "id": self.id,
            "request": self.request,
            "status": self.status,
            "ending": self.ending,
            "amount": wire(&self.amount),
            "phase": self.phase,
            "payments": self.payments,
        })
    }

    /// As inquiries show it.
    pub(super) fn shown(&self) -> Value {
        let (start, end) = self.period(self.phase.max(1));
        let shown = with(
            Fields::new(),
            json!({
                "subscriptionId": self.id,
                "subscriptionDescription": self.description,
                "subscriptionStartTime": self.start,
                "subscriptionEndTime": self.end,
                "subscriptionNotifyUrl": self.notify_url.as_deref().unwrap_or_default(),
                "periodRule": self.rule,
                "status": self.status,
                "paymentAmount": wire(&self.amount),
                "paymentMethod": { "paymentMethodType": self.method },
                "currentPhaseNo": self.phase,
                "currentPeriodStart": clock::iso(start),
                "currentPeriodEnd": clock::iso(end),
                "lastUpdateTime": clock::iso(self.updated),
            }),
        );
        Value::Object(shown)
    }

    /// Months of thirty days are near enough for a test.
    pub(super) fn period(&self, phase: u32) -> (OffsetDateTime, OffsetDateTime) {
        let days = match self.rule.get("periodType").and_then(Value::as_str) {
            Some("DAY") => 1,
            Some("WEEK") => 7,
            Some("QUARTER") => 91,
            Some("HALF_YEAR") => 182,
            Some("YEAR") => 365,
            _ => 30,
        };
        let count = self
            .rule
            .get("periodCount")
            .and_then(Value::as_i64)
            .unwrap_or(1)
            .clamp(1, 100);
        let length = Duration::days(days * count);
        let first = clock::parse_iso(&self.start).unwrap_or_else(clock::now);
        let start = first + length * phase.saturating_sub(1);
        (start, start + length)
    }
}

/// By `subscriptionId`, which wins, or by `subscriptionRequestId`.
pub(super) fn find<'a>(world: &'a mut World, request: &Fields) -> Result<&'a mut Subscription, Refusal> {
    let id = match optional(request, "subscriptionId", 64)? {
        Some(id) => id,
        None => optional(request, "subscriptionRequestId", 64)?.ok_or_else(|| {
            refuse(
                "PARAM_ILLEGAL",
                "neither subscriptionId nor subscriptionRequestId is given",
            )
        })?,
    };
    world
        .books
        .book::<Subscriptions>()
        .0
        .iter_mut()
        .find(|known| known.id == id || known.request == id)
        .ok_or_else(|| refuse("ORDER_NOT_EXIST", "no such subscription"))
}

/// One that is active.
pub(super) fn active<'a>(world: &'a mut World, id: &str) -> Option<&'a mut Subscription> {
    let mut all = world.books.book::<Subscriptions>().0.iter_mut();
    all.find(|known| (known.id == id || known.request == id) && known.status == "ACTIVE")
}
