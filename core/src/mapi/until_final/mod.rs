//! What the words of this gateway mean to a flow: store payments, refunds, undoing, registration.
//!
//! Replies are not bound to their requests by more than the ids in them, and none has a time: so a machine believes only a
//! reply that names its own trade, and a success of `pay` only when a query says so too.

mod refund;
mod registration;
#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;
mod undo;

use serde_json::Value;
use time::OffsetDateTime;

use crate::error::{Action, AlipayError, ErrorKind, Result};
use crate::json::{self, Object};
use crate::operation::Operation;
use crate::until_final::{
    Act, Goal, Known, Limits, Machine, Manner, Named, Pace, Pay, Refusal, Repeat, Stated, Vocabulary,
};

use super::codes::bare;
use super::rules::same_amount;

const PAY: &str = "alipay.acquire.overseas.spot.pay";
const QUERY: &str = "alipay.acquire.overseas.query";
const REVERSE: &str = "alipay.acquire.overseas.spot.reverse";
const CANCEL: &str = "alipay.acquire.overseas.spot.cancel";

/// The machine for an operation; none where the first answer is the last.
pub(super) fn of(
    operation: &Operation,
    request: &str,
    start: OffsetDateTime,
    limits: Limits,
) -> Result<Option<Box<dyn Machine>>> {
    Ok(Some(match &*operation.id {
        PAY => Box::new(Pay::new(Trade::to_pay(request)?, limits, Goal::Pay)),
        REVERSE | CANCEL => Box::new(undo::Undo::new(operation, request, start, limits)?),
        id if registration::is_one(id) => Box::new(Repeat::new(
            registration::Registration::new(operation, request)?,
            limits,
        )),
        id => match refund::Service::of(id) {
            Some(service) => Box::new(Repeat::new(refund::Refund::new(service, request, start)?, limits)),
            None => return Ok(None),
        },
    }))
}

/// What a gateway says to a partner that has no contract for the service.
const NOT_OFFERED: &[&str] = &[
    "ACCESS_FORBIDDEN",
    "EXTERFACE_IS_CLOSED",
    "HAS_NO_PRIVILEGE",
    "HASH_NO_PRIVILEGE",
    "ILLEGAL_PARTNER_EXTERFACE",
    "ILLEGAL_SERVICE",
];

/// What a code means, whichever service was refused with it. No refusal of this gateway is signed.
fn refusal(act: Act, error: &AlipayError) -> Refusal {
    match (act, bare(error.code().unwrap_or_default()), error.action()) {
        (Act::Ask | Act::Undo, "TRADE_NOT_EXIST" | "TRADE_IS_NOT_EXIST", _) => Refusal::NotFound,
        // The same id was used for something else: whatever its state is, it is not the state of this request.
        (Act::Do, "CONTEXT_INCONSISTENT" | "DISCORDANT_REPEAT_REQUEST" | "TRADE_BUYER_NOT_MATCH", _) => {
            Refusal::OtherContent
        }
        (Act::Undo, code, _) if NOT_OFFERED.contains(&code) => Refusal::NotOffered,
        // A code that was used, a trade that ended: an earlier attempt may be the reason.
        (_, "SOUNDWAVE_PARSER_FAIL" | "TRADE_HAS_CLOSE", _) => Refusal::Other,
        (_, _, Some(Action::Fix | Action::Support)) if error.kind() == ErrorKind::Refused => Refusal::OurMistake,
        (_, _, Some(Action::User | Action::NewId)) => Refusal::Final,
        _ => Refusal::Other,
    }
}

/// A payment, as it is known from the request: what a reply must be about.
pub(crate) struct Trade {
    method: String,
    request: String,
    id: String,
    /// Amount and currency, where a reply states them in the same currency.
    amount: Option<(String, String)>,
    /// Undoes it, and what does the same for partners without the first.
    undo: [&'static str; 2],
}

impl Trade {
    const MANNER: Manner = Manner {
        ends: ["paid", "not_paid"],
        pace: Pace::every(3),
        asks: true,
        sends: 1,
        undos: 5,
        undo_pauses: &[5],
        undo_knows: false,
        undo_refused: true,
        once_more: false,
        asks_first: false,
    };

    pub(crate) fn to_pay(text: &str) -> Result<Self> {
        let object = request(text)?;
        // Priced in another currency, the reply's amount may be in either.
        let is_converted = given(&object, "trans_currency").is_some();
        let amount = given(&object, "trans_amount").zip(given(&object, "currency"));
        Ok(Self {
            method: "acquire_overseas_spot_pay".to_owned(),
            request: text.to_owned(),
            id: required(&object, "partner_trans_id")?,
            amount: amount.filter(|_| !is_converted),
            undo: [REVERSE, CANCEL],
        })
    }

    /// Whether a reply names this trade.
    fn is_named(&self, reply: &Object) -> bool {
        let mut named = ["partner_trans_id", "out_trade_no"]
            .into_iter()
            .filter_map(|name| text(reply, name))
            .peekable();
        named.peek().is_some() && named.all(|id| id == self.id)
    }

    /// Whether a reply states another amount in the currency that was asked for.
    fn has_other_amount(&self, reply: &Object) -> bool {
        let told = text(reply, "trans_amount").zip(text(reply, "currency"));
        match (&self.amount, told) {
            (Some((amount, currency)), Some((told, of))) => of != currency || !same_amount(told, amount),
            _ => false,
        }
    }

    fn stands(&self, reply: &Object) -> Stated {
        match text(reply, "alipay_trans_status") {
            Some("TRADE_SUCCESS" | "TRADE_FINISHED") if self.has_other_amount(reply) => Stated::OtherAmount,
            Some("TRADE_SUCCESS" | "TRADE_FINISHED") => {
                let whole = text(reply, "refund_fee").zip(text(reply, "trans_amount"));
                if whole.is_some_and(|(refunded, whole)| same_amount(refunded, whole)) {
                    Stated::Returned
                } else {
                    Stated::Done
                }
            }
            // Closed after it was paid: all of it went back.
            Some("TRADE_CLOSED") if text(reply, "alipay_pay_time").is_some_and(|time| !time.is_empty()) => {
                Stated::Returned
            }
            Some("TRADE_CLOSED") => Stated::Closed,
            _ => Stated::Open,
        }
    }
}

impl Vocabulary for Trade {
    fn manner(&self) -> &'static Manner {
        &Self::MANNER
    }

    fn named(&self) -> Named<'_> {
        Named {
            operation: &self.method,
            field: "partner_trans_id",
            id: &self.id,
        }
    }

    fn call(&self, act: Act, known: &Known) -> (&'static str, String) {
        let ids = || serde_json::json!({ "partner_trans_id": self.id }).to_string();
        match act {
            Act::Do => (PAY, self.request.clone()),
            Act::Ask => (QUERY, ids()),
            Act::Undo => (self.undo[usize::from(known.other_service)], ids()),
        }
    }

    fn states(&self, act: Act, reply: &Object, _known: &Known) -> Stated {
        if !self.is_named(reply) {
            return Stated::Nothing;
        }
        match (act, text(reply, "alipay_trans_status")) {
            // Those of a query and of a reversal look alike but for what else they hold.
            (Act::Do, None) if OTHER_ANSWERS.iter().any(|name| reply.contains_key(*name)) => Stated::Nothing,
            (Act::Do, None) if self.has_other_amount(reply) => Stated::OtherAmount,
            (Act::Do, None) => Stated::Done,
            (Act::Do, Some(_)) => match self.stands(reply) {
                stated @ (Stated::Done | Stated::OtherAmount) => stated,
                _ => Stated::Open,
            },
            (Act::Ask, Some(_)) => self.stands(reply),
            (Act::Ask, None) => Stated::Nothing,
            // A success is confirmed by a query: nothing in a reply says which call it answers.
            (Act::Undo, _) => Stated::Nothing,
        }
    }

    fn refusal(&self, act: Act, error: &AlipayError) -> Refusal {
        refusal(act, error)
    }
}

/// The words of one refund, for proofs.
#[cfg(test)]
pub(crate) fn refund(id: &str, request: &str, start: OffsetDateTime) -> impl Vocabulary {
    refund::Refund::new(refund::Service::of(id).unwrap(), request, start).unwrap()
}

/// What answers to other calls about the same payment hold.
const OTHER_ANSWERS: &[&str] = &["alipay_reverse_time", "alipay_cancel_time", "partner_refund_id"];

/// A request as an object, for the ids in it.
fn request(text: &str) -> Result<Object> {
    json::object(text.as_bytes()).map_err(|fault| AlipayError::invalid("", "json", format!("the request is {fault}")))
}

/// A field that the flow cannot do without.
fn required(object: &Object, field: &str) -> Result<String> {
    given(object, field).ok_or_else(|| AlipayError::invalid(field, "required", format!("{field} is missing")))
}

/// A text or a number as text.
fn given(object: &Object, field: &str) -> Option<String> {
    match object.get(field)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn text<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}
