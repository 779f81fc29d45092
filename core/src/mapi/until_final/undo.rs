//! Undoing a store payment: on its day as a whole and with its fee, later as a refund. The day is that of GMT+8.

use std::time::Duration;

use serde_json::Value;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};

use crate::error::{AlipayError, ErrorKind, Result};
use crate::json::{self, Object};
use crate::operation::Operation;
use crate::time::gmt8;
use crate::until_final::{Final, Goal, Heard, Limits, Machine, Next, Pay, Repeat, Stated};

use super::refund::{Refund, Service};
use super::{CANCEL, QUERY, REVERSE, Trade, given, required, same_amount, text};

/// What a refund needs. Nothing is guessed: the amount of a payment is not always in its settlement currency.
const REFUND_FIELDS: &[&str] = &["partner_refund_id", "refund_amount", "currency"];
/// What a refund may have besides.
const MORE: &[&str] = &["alipay_trans_id", "refund_reason", "refund_reson", "notify_url"];

/// Ends as `cancelled`, `returned`, `refunded` or `not_refunded`: the machine of a payment that is to be undone, and that of
/// a refund where its day is over or a part is to go back.
pub(super) struct Undo {
    request: Object,
    start: OffsetDateTime,
    limits: Limits,
    asking: bool,
    reversal: Pay<Trade>,
    /// Its own clock starts when it does.
    refund: Option<(Repeat<Refund>, Duration)>,
    /// The refund came to no good end, and a reversal may be why.
    checking: bool,
}

impl Undo {
    pub(super) fn new(operation: &Operation, asked: &str, start: OffsetDateTime, limits: Limits) -> Result<Self> {
        let request = super::request(asked)?;
        let id = required(&request, "partner_trans_id")?;
        if given(&request, "partner_refund_id").is_some_and(|refund| refund == id) {
            let rule = "partner_refund_id must differ from partner_trans_id";
            return Err(AlipayError::invalid("partner_refund_id", "distinct", rule));
        }
        let trade = Trade {
            method: operation.method.clone().into_owned(),
            request: String::new(),
            id,
            amount: None,
            undo: if operation.id == CANCEL {
                [CANCEL, REVERSE]
            } else {
                [REVERSE, CANCEL]
            },
        };
        let otherwise = missing(&request).is_none();
        Ok(Self {
            reversal: Pay::new(trade, limits, Goal::Undo { otherwise }),
            request,
            start,
            limits,
            asking: false,
            refund: None,
            checking: false,
        })
    }

    fn reverse(&mut self, now: Duration, last: Option<Heard>) -> Next {
        if let Some(Heard { result: Ok(reply), .. }) = &last
            && self.asking
            && self.must_refund(now, reply)
        {
            return self.refund(now);
        }
        match self.reversal.step(now, last) {
            // Not reversed, and nothing under way that could do it: a refund is the other way.
            Next::Done(Ok(end)) if end.state == "paid" => match missing(&self.request) {
                None => self.refund(now),
                Some(_) => self.not_undone(&end),
            },
            next => {
                self.asking = matches!(&next, Next::Call(QUERY, _));
                next
            }
        }
    }

    /// A payment that was made: a part of it, or one of an earlier day, can only be refunded.
    fn must_refund(&self, now: Duration, reply: &str) -> bool {
        let Ok(told) = json::object(reply.as_bytes()) else {
            return false;
        };
        let trade = self.reversal.words();
        if !trade.is_named(&told) || trade.stands(&told) != Stated::Done {
            return false;
        }
        let today = gmt8(self.start + now).date();
        let paid = text(&told, "alipay_pay_time").and_then(pay_time);
        let is_over = paid.is_some_and(|paid| paid.date() != today);
        let is_part = given(&self.request, "refund_amount")
            .zip(text(&told, "trans_amount"))
            .is_some_and(|(part, whole)| !same_amount(&part, whole));
        is_over || is_part
    }

    fn refund(&mut self, now: Duration) -> Next {
        if let Some(field) = missing(&self.request) {
            let rule = format!(
                "{field} is missing; by the calendar of GMT+8 the day of this payment is over, or a part is to go back, and a refund needs {}",
                REFUND_FIELDS.join(", ")
            );
            return self.failed(AlipayError::invalid(field, "required", rule));
        }
        match self.refund_from(now) {
            Ok(refund) => {
                self.refund = Some((refund, now));
                self.go_on(now, None)
            }
            Err(error) => self.failed(error),
        }
    }

    fn refund_from(&self, now: Duration) -> Result<Repeat<Refund>> {
        let mut request = Object::new();
        request.insert("partner_trans_id".to_owned(), self.reversal.words().id.as_str().into());
        for name in REFUND_FIELDS.iter().chain(MORE) {
            if let Some(value) = self.request.get(*name) {
                request.insert((*name).to_owned(), value.clone());
            }
        }
        let words = Refund::new(Service::spot(), &Value::Object(request).to_string(), self.start)?;
        let limits = Limits {
            give_up: self.limits.give_up.saturating_sub(now),
            ..self.limits
        };
        Ok(Repeat::new(words, limits))
    }

    fn go_on(&mut self, now: Duration, last: Option<Heard>) -> Next {
        let Some((refund, since)) = &mut self.refund else {
            return self.failed(unsure());
        };
        match refund.step(now.saturating_sub(*since), last) {
            // Refused or without a last word: a reversal that was sent before may be why, or may still act.
            Next::Done(end) if self.reversal.undoing() && !end.as_ref().is_ok_and(|end| end.state == "refunded") => {
                self.checking = true;
                Next::Call(
                    QUERY,
                    serde_json::json!({ "partner_trans_id": self.reversal.words().id }).to_string(),
                )
            }
            next => next,
        }
    }

    /// In doubt every error is an open end.
    fn checked(&self, last: Option<Heard>) -> Next {
        let Some(Heard { result: Ok(reply), .. }) = last else {
            return self.failed(unsure());
        };
        let told = json::object(reply.as_bytes()).unwrap_or_default();
        let trade = self.reversal.words();
        match trade.stands(&told) {
            Stated::Closed | Stated::Returned if trade.is_named(&told) => Next::Done(Ok(Final {
                state: "cancelled",
                reply,
            })),
            _ => self.failed(unsure()),
        }
    }

    fn not_undone(&self, end: &Final) -> Next {
        let text = "the gateway would not reverse it, and it is still paid; a refund needs partner_refund_id, refund_amount and currency";
        let action = crate::error::Action::Fix;
        self.failed(AlipayError::refused("NOT_REVERSED", action, text).with_reply(end.reply.as_str()))
    }

    fn failed(&self, error: AlipayError) -> Next {
        let error = if self.reversal.undoing()
            && error.kind() != ErrorKind::OutcomeUnknown
            && error.code() != Some("NOT_REVERSED")
        {
            unsure()
        } else {
            error
        };
        let trade = self.reversal.words();
        Next::Done(Err(error.on(&trade.method, Some(&trade.id))))
    }
}

impl Machine for Undo {
    fn step(&mut self, now: Duration, last: Option<Heard>) -> Next {
        match (self.checking, &self.refund) {
            (true, _) => self.checked(last),
            (false, Some(_)) => self.go_on(now, last),
            (false, None) => self.reverse(now, last),
        }
    }

    fn facts(&self) -> Value {
        let refund = self.refund.as_ref().map(|(refund, since)| (refund.facts(), since));
        serde_json::json!({ "reversal": self.reversal.facts(), "refund": refund })
    }

    /// A check that was under way is made anew, by the refund.
    fn resume(&mut self, facts: Value, now: Duration) -> Result<()> {
        let (reversal, refund): (Value, Option<(Value, Duration)>) = (
            facts["reversal"].clone(),
            crate::until_final::facts(facts["refund"].clone())?,
        );
        self.reversal.resume(reversal, now)?;
        if let Some((facts, since)) = refund {
            let mut machine = self.refund_from(since)?;
            machine.resume(facts, now.saturating_sub(since))?;
            self.refund = Some((machine, since));
        }
        Ok(())
    }
}

fn missing(request: &Object) -> Option<&'static str> {
    REFUND_FIELDS
        .iter()
        .find(|field| given(request, field).is_none())
        .copied()
}

fn unsure() -> AlipayError {
    AlipayError::unknown("may or may not be undone; query it, and repeat until the query says TRADE_CLOSED")
}

/// `yyyyMMddHHmmss`, in GMT+8.
fn pay_time(text: &str) -> Option<PrimitiveDateTime> {
    const FORM: &[BorrowedFormatItem<'_>] = format_description!("[year][month][day][hour][minute][second]");
    PrimitiveDateTime::parse(text, FORM).ok()
}
