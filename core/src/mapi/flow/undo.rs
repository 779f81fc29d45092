//! Undoing a store payment: on its day as a whole and with its fee, later as a refund. The day is that of GMT+8.

use std::time::Duration;

use serde_json::Value;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};

use crate::error::{AlipayError, ErrorKind, Result};
use crate::flow::{Final, Flow, Next};
use crate::json::Object;
use crate::operation::Operation;
use crate::time::gmt8;

use super::payment::{CANCEL, QUERY, REVERSE, Reversal, Reversed};
use super::refund::{Refund, Service};
use super::{Status, Trade, required, same_amount, text};

/// Between two queries whose answer was lost.
const POLL: Duration = Duration::from_secs(3);

/// What a refund needs. Nothing is guessed: the amount of a payment is not always in its settlement currency.
const REFUND_FIELDS: &[&str] = &["partner_refund_id", "refund_amount", "currency"];
/// What a refund may have besides.
const MORE: &[&str] = &["alipay_trans_id", "refund_reason", "refund_reson", "notify_url"];

/// Ends as `cancelled`, `refunded` or `not_refunded`.
pub(super) struct Undo {
    method: String,
    request: Object,
    trade: Trade,
    start: OffsetDateTime,
    deadline: Duration,
    phase: Phase,
    reversal: Reversal,
    /// Why the gateway would not reverse.
    refusal: Option<AlipayError>,
    refund: Option<Refund>,
}

enum Phase {
    Query,
    Querying,
    Reverse,
    Reversing,
    Refunding,
}

impl Undo {
    pub(super) fn new(operation: &Operation, request: &str, start: OffsetDateTime, deadline: Duration) -> Result<Self> {
        let request = super::request(request)?;
        let id = required(&request, "partner_trans_id")?;
        if super::given(&request, "partner_refund_id").is_some_and(|refund| refund == id) {
            let rule = "partner_refund_id must differ from partner_trans_id";
            return Err(AlipayError::invalid("partner_refund_id", "distinct", rule));
        }
        Ok(Self {
            method: operation.method.clone().into_owned(),
            trade: Trade { id, amount: None },
            request,
            start,
            deadline,
            phase: Phase::Query,
            reversal: Reversal::new(if operation.id == CANCEL { CANCEL } else { REVERSE }),
            refusal: None,
            refund: None,
        })
    }

    fn answered(&mut self, now: Duration, result: Result<String>) -> Next {
        let result = result.and_then(|reply| match self.trade.status(&reply) {
            Status::Unclear => Err(AlipayError::unknown("the reply does not say where this payment stands")),
            status => Ok((status, reply)),
        });
        let (status, reply) = match result {
            Ok(told) => told,
            Err(_) if self.refund.is_some() => return self.failed(unsure()),
            Err(error) if self.reversal.started() => return self.reverse_later(error),
            Err(error) if error.kind() == ErrorKind::OutcomeUnknown && now + POLL <= self.deadline => {
                self.phase = Phase::Query;
                return Next::Wait(POLL);
            }
            Err(error) => return self.failed(error),
        };
        match status {
            Status::Closed => Next::Done(Ok(Final {
                state: "cancelled",
                reply,
            })),
            _ if self.refund.is_some() => self.failed(unsure()),
            Status::Paid => self.undo(now, &reply),
            _ => self.reverse_again(),
        }
    }

    /// A payment that was made: a part of it, or one of an earlier day, can only be refunded.
    fn undo(&mut self, now: Duration, reply: &str) -> Next {
        let told = super::read(reply);
        let today = gmt8(self.start + now).date();
        let paid = text(&told, "alipay_pay_time").and_then(pay_time);
        let is_over = paid.is_some_and(|paid| paid.date() != today);
        let is_part = super::given(&self.request, "refund_amount")
            .zip(text(&told, "trans_amount"))
            .is_some_and(|(part, whole)| !same_amount(&part, whole));
        let is_refused = self.refusal.is_some() && !self.reversal.in_doubt;
        if is_over || is_part || is_refused && self.can_refund() {
            return self.refund(now);
        }
        match self.refusal.take() {
            Some(refusal) if is_refused => self.failed(refusal),
            _ => self.reverse_again(),
        }
    }

    fn reverse_again(&mut self) -> Next {
        if self.reversal.started() {
            return self.reverse_later(unsure());
        }
        self.reverse()
    }

    fn reverse(&mut self) -> Next {
        self.phase = Phase::Reversing;
        self.reversal.call(&self.trade)
    }

    fn reverse_later(&mut self, last: AlipayError) -> Next {
        if self.reversal.exhausted() {
            let error = if self.reversal.in_doubt { unsure() } else { last };
            return self.failed(error);
        }
        self.phase = Phase::Reverse;
        Reversal::pause()
    }

    fn reversed(&mut self, result: Result<String>) -> Next {
        match self.reversal.answered(&result) {
            Reversed::Ask => {
                self.refusal = result.err();
                self.query()
            }
            Reversed::Again => self.reverse_later(result.err().unwrap_or_else(unsure)),
            Reversed::Other => self.reverse(),
        }
    }

    fn query(&mut self) -> Next {
        self.phase = Phase::Querying;
        Next::Call(QUERY, self.trade.request())
    }

    fn refund(&mut self, now: Duration) -> Next {
        let missing = REFUND_FIELDS
            .iter()
            .find(|field| super::given(&self.request, field).is_none());
        if let Some(field) = missing {
            let rule = format!(
                "{field} is missing; by the calendar of GMT+8 the day of this payment is over, or a part is to go back, and a refund needs {}",
                REFUND_FIELDS.join(", ")
            );
            return self.failed(AlipayError::invalid(*field, "required", rule));
        }
        let mut request = Object::new();
        request.insert("partner_trans_id".to_owned(), self.trade.id.as_str().into());
        for name in REFUND_FIELDS.iter().chain(MORE) {
            if let Some(value) = self.request.get(*name) {
                request.insert((*name).to_owned(), value.clone());
            }
        }
        // Its own clock starts now.
        let deadline = self.deadline + now;
        match Refund::new(
            Service::spot(),
            &Value::Object(request).to_string(),
            self.start,
            deadline,
        ) {
            Ok(refund) => {
                self.phase = Phase::Refunding;
                self.refund.insert(refund).step(now, None)
            }
            Err(error) => self.failed(error),
        }
    }

    fn can_refund(&self) -> bool {
        REFUND_FIELDS
            .iter()
            .all(|field| super::given(&self.request, field).is_some())
    }

    fn failed(&self, error: AlipayError) -> Next {
        Next::Done(Err(error.on(&self.method, Some(&self.trade.id))))
    }
}

impl Flow for Undo {
    fn step(&mut self, now: Duration, last: Option<Result<String>>) -> Next {
        match (&self.phase, last) {
            (Phase::Query, _) => self.query(),
            (Phase::Querying, Some(result)) => self.answered(now, result),
            (Phase::Reverse, _) => self.reverse(),
            (Phase::Reversing, Some(result)) => self.reversed(result),
            (Phase::Refunding, last) => match self.refund.as_mut().map(|refund| refund.step(now, last)) {
                // Refused, perhaps because a reversal that was given up acted after all.
                Some(Next::Done(Ok(end))) if end.state == "not_refunded" && self.reversal.in_doubt => self.query(),
                Some(next) => next,
                None => self.failed(unsure()),
            },
            _ => self.failed(unsure()),
        }
    }
}

fn unsure() -> AlipayError {
    AlipayError::unknown("may or may not be undone; query it, and repeat until the query says TRADE_CLOSED")
}

/// `yyyyMMddHHmmss`, in GMT+8.
fn pay_time(text: &str) -> Option<PrimitiveDateTime> {
    const FORM: &[BorrowedFormatItem<'_>] = format_description!("[year][month][day][hour][minute][second]");
    PrimitiveDateTime::parse(text, FORM).ok()
}
