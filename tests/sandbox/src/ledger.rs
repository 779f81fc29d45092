//! What happened to the money: payments and refunds of all families in one book.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use crate::clock;
use crate::money::Amount;
use crate::notes::Notes;

/// Where a payment stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Status {
    /// Known to the cashier only: the mapi gateway has no trade before the buyer logs in.
    Created,
    /// The buyer has to act.
    Waiting,
    /// The buyer has paid.
    Paid,
    /// Closed unpaid, with the result code that says why.
    Closed(String),
    /// Cancelled by the merchant; a payment that was made went back.
    Cancelled,
}

impl Status {
    fn name(&self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Waiting => "waiting",
            Self::Paid => "paid",
            Self::Closed(_) => "closed",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Where a refund stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum RefundStatus {
    /// Accepted, the outcome comes by notification.
    Processing,
    /// The buyer has the money back.
    Done,
    /// Failed for good, with the result code.
    Failed(String),
}

impl RefundStatus {
    fn name(&self) -> &'static str {
        match self {
            Self::Processing => "processing",
            Self::Done => "done",
            Self::Failed(_) => "failed",
        }
    }
}

/// A refund of a payment.
#[derive(Clone, Debug)]
pub(crate) struct Refund {
    /// The merchant's id.
    pub(crate) id: String,
    /// Alipay's id.
    pub(crate) alipay_id: String,
    pub(crate) amount: Amount,
    pub(crate) status: RefundStatus,
    pub(crate) at: OffsetDateTime,
    pub(crate) notify_url: Option<String>,
    /// What must not change when the request is repeated.
    pub(crate) fingerprint: String,
    /// How often the request came.
    pub(crate) requests: u32,
    /// What only its family knows of it.
    pub(crate) details: Notes,
}

impl Refund {
    fn json(&self, payment: &str) -> Value {
        json!({
            "id": self.id,
            "alipay_id": self.alipay_id,
            "payment": payment,
            "status": self.status.name(),
            "code": match &self.status { RefundStatus::Failed(code) => Some(code), _ => None },
            "currency": self.amount.currency,
            "amount": self.amount.minor.to_string(),
            "requests": self.requests,
            "at": clock::iso(self.at),
            "notify_url": self.notify_url,
        })
    }
}

/// A payment.
#[derive(Clone, Debug)]
pub(crate) struct Payment {
    /// The name of its family.
    pub(crate) family: &'static str,
    /// The merchant's id.
    pub(crate) id: String,
    /// Alipay's id.
    pub(crate) alipay_id: String,
    pub(crate) status: Status,
    /// What the merchant asked for.
    pub(crate) amount: Amount,
    pub(crate) title: String,
    pub(crate) shop: String,
    pub(crate) created: OffsetDateTime,
    pub(crate) expires: OffsetDateTime,
    pub(crate) paid_at: Option<OffsetDateTime>,
    pub(crate) ended_at: Option<OffsetDateTime>,
    pub(crate) notify_url: Option<String>,
    pub(crate) return_url: Option<String>,
    /// What must not change when the request is repeated.
    pub(crate) fingerprint: String,
    /// How often the request came.
    pub(crate) requests: u32,
    /// How often the buyer was charged. More than one is a bug of the sandbox.
    pub(crate) charges: u32,
    pub(crate) refunds: Vec<Refund>,
    /// What only its family knows of it.
    pub(crate) details: Notes,
}

impl Payment {
    /// Whether the buyer can still pay.
    pub(crate) fn open(&self) -> bool {
        matches!(self.status, Status::Created | Status::Waiting)
    }

    /// The buyer pays. False when that is no longer possible.
    pub(crate) fn pay(&mut self, now: OffsetDateTime) -> bool {
        let open = self.open() && now <= self.expires;
        if open {
            self.status = Status::Paid;
            self.paid_at = Some(now);
            self.charges += 1;
        }
        open
    }

    /// The payment ends unpaid. False when it had ended before.
    pub(crate) fn close(&mut self, code: &str, now: OffsetDateTime) -> bool {
        let open = self.open();
        if open {
            self.status = Status::Closed(code.to_owned());
            self.ended_at = Some(now);
        }
        open
    }

    /// The merchant takes it back, paid or not.
    pub(crate) fn cancel(&mut self, now: OffsetDateTime) {
        self.status = Status::Cancelled;
        self.ended_at = Some(now);
    }

    /// Moves everything that happened into the past, as if the day had been another.
    pub(crate) fn age(&mut self, by: time::Duration) {
        self.created -= by;
        self.expires -= by;
        self.paid_at = self.paid_at.map(|at| at - by);
        self.ended_at = self.ended_at.map(|at| at - by);
        for refund in &mut self.refunds {
            refund.at -= by;
        }
    }

    /// What went back or is on its way back, in the smallest unit.
    pub(crate) fn refunded(&self) -> u64 {
        let counts = |refund: &&Refund| !matches!(refund.status, RefundStatus::Failed(_));
        self.refunds
            .iter()
            .filter(counts)
            .map(|refund| refund.amount.minor)
            .sum()
    }

    /// For the control API.
    pub(crate) fn json(&self) -> Map<String, Value> {
        let shown = json!({
            "id": self.id,
            "alipay_id": self.alipay_id,
            "status": self.status.name(),
            "code": match &self.status { Status::Closed(code) => Some(code), _ => None },
            "currency": self.amount.currency,
            "amount": self.amount.minor.to_string(),
            "refunded": self.refunded().to_string(),
            "title": self.title,
            "charges": self.charges,
            "requests": self.requests,
            "created_at": clock::iso(self.created),
            "paid_at": self.paid_at.map(clock::iso),
            "ended_at": self.ended_at.map(clock::iso),
            "notify_url": self.notify_url,
            "return_url": self.return_url,
        });
        match shown {
            Value::Object(shown) => shown,
            _ => Map::new(),
        }
    }
}

/// The book.
#[derive(Default)]
pub(crate) struct Ledger {
    payments: Vec<Payment>,
    index: BTreeMap<(&'static str, String), usize>,
    /// Payment and place of every refund, by both of its ids.
    refunds: BTreeMap<(&'static str, String), (usize, usize)>,
    /// Payments that were handed out and may have got refunds that the index does not know yet.
    handed_out: BTreeSet<usize>,
    serial: u64,
    /// Merchant ids that were cancelled before any payment came.
    pub(crate) cancelled_early: BTreeMap<(&'static str, String), OffsetDateTime>,
}

impl Ledger {
    /// Adds a payment; it is found under both of its ids.
    pub(crate) fn add(&mut self, payment: Payment) -> &mut Payment {
        let at = self.payments.len();
        self.index.insert((payment.family, payment.id.clone()), at);
        self.index.insert((payment.family, payment.alipay_id.clone()), at);
        self.payments.push(payment);
        self.handed_out.insert(at);
        &mut self.payments[at]
    }

    /// The payments of a family, the oldest first.
    pub(crate) fn of(&self, family: &'static str) -> impl Iterator<Item = &Payment> {
        self.payments.iter().filter(move |payment| payment.family == family)
    }

    /// By the merchant's or by Alipay's id.
    pub(crate) fn find(&mut self, family: &'static str, id: &str) -> Option<&mut Payment> {
        let at = *self.index.get(&(family, id.to_owned()))?;
        self.handed_out.insert(at);
        self.payments.get_mut(at)
    }

    /// The payment a refund id, of the merchant or of Alipay, belongs to, and the refund's place in it.
    pub(crate) fn find_refund(&mut self, family: &'static str, id: &str) -> Option<(&mut Payment, usize)> {
        for at in std::mem::take(&mut self.handed_out) {
            let payment = &self.payments[at];
            for (place, refund) in payment.refunds.iter().enumerate() {
                for known in [&refund.id, &refund.alipay_id] {
                    self.refunds
                        .entry((payment.family, known.clone()))
                        .or_insert((at, place));
                }
            }
        }
        let (at, place) = *self.refunds.get(&(family, id.to_owned()))?;
        self.handed_out.insert(at);
        Some((self.payments.get_mut(at)?, place))
    }

    /// Open payments whose time is up.
    pub(crate) fn overdue(&self, now: OffsetDateTime) -> Vec<(&'static str, String)> {
        let late = self
            .payments
            .iter()
            .filter(|payment| payment.open() && now > payment.expires);
        late.map(|payment| (payment.family, payment.id.clone())).collect()
    }

    /// Whether a family knows an id.
    pub(crate) fn knows(&self, family: &'static str, id: &str) -> bool {
        self.index.contains_key(&(family, id.to_owned()))
    }

    /// An id as Alipay makes them: the day, a constant, a number that never repeats.
    pub(crate) fn next_id(&mut self, infix: &str) -> String {
        self.serial += 1;
        let now = clock::now();
        // Microseconds of the day keep ids apart across restarts on one day.
        let micros = (now.hour() as u64 * 3600 + now.minute() as u64 * 60 + now.second() as u64) * 1_000_000
            + u64::from(now.microsecond());
        format!("{}{infix}{:011}{:04}", clock::day(now), micros, self.serial % 10_000)
    }

    /// The refunds of a family for the control API.
    pub(crate) fn refunds(&self, family: &'static str) -> Vec<Value> {
        let of_payment = |payment: &Payment| {
            let refunds = payment.refunds.iter();
            let shown = refunds.map(|refund| refund.json(&payment.id));
            shown.collect::<Vec<_>>()
        };
        self.of(family).flat_map(of_payment).collect()
    }
}
