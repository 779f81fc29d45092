//! Staying with an operation of this gateway until it is final: store payments, refunds, undoing, registration.
//!
//! Machines that [`crate::flow`] drives. Replies of this gateway are not bound to their requests by more than the ids in
//! them, so a machine believes only a reply that names its own trade, and only what another call would confirm.

mod payment;
mod refund;
mod registration;
mod undo;

#[cfg(test)]
mod simulation;

use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;

use crate::error::{Action, AlipayError, ErrorKind, Result};
use crate::flow::Flow;
use crate::json::{self, Object};
use crate::operation::Operation;

use super::rules::same_amount;

/// The machine for an operation; none where the first answer is the last.
pub(super) fn of(
    operation: &Operation,
    request: &str,
    start: OffsetDateTime,
    deadline: Duration,
) -> Result<Option<Box<dyn Flow>>> {
    Ok(Some(match &*operation.id {
        payment::PAY => Box::new(payment::Payment::new(request, deadline)?),
        payment::REVERSE | payment::CANCEL => Box::new(undo::Undo::new(operation, request, start, deadline)?),
        "alipay.overseas.secmerchant.online.maintain" | "alipay.overseas.secmerchant.offline.maintain" => {
            Box::new(registration::Registration::new(operation, request, deadline)?)
        }
        id => match refund::Service::of(id) {
            Some(service) => Box::new(refund::Refund::new(service, request, start, deadline)?),
            None => return Ok(None),
        },
    }))
}

/// Where a store payment stands by a query.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Status {
    Paid,
    Closed,
    /// The buyer has not paid yet.
    Waiting,
    /// A state that nobody documented, or a reply about something else.
    Unclear,
}

/// A payment, as it is known from the request: what a reply must be about.
struct Trade {
    id: String,
    /// Amount and currency, where a reply states them in the same currency.
    amount: Option<(String, String)>,
}

impl Trade {
    /// The reply as an object if it names this trade and no other amount.
    fn read(&self, reply: &str) -> Option<Object> {
        let object = read(reply);
        let ids = ["partner_trans_id", "out_trade_no"];
        let mut named = ids.iter().filter_map(|name| text(&object, name)).peekable();
        named.peek()?;
        if !named.all(|id| id == self.id) {
            return None;
        }
        let told = text(&object, "trans_amount").zip(text(&object, "currency"));
        match (&self.amount, told) {
            (Some((amount, currency)), Some((told, of))) if of != currency || !same_amount(told, amount) => None,
            _ => Some(object),
        }
    }

    fn status(&self, reply: &str) -> Status {
        let object = self.read(reply).unwrap_or_default();
        match text(&object, "alipay_trans_status") {
            Some("TRADE_SUCCESS" | "TRADE_FINISHED") => Status::Paid,
            Some("TRADE_CLOSED") => Status::Closed,
            Some("WAIT_BUYER_PAY") => Status::Waiting,
            _ => Status::Unclear,
        }
    }

    /// What a query, a reversal and a cancellation ask for.
    fn request(&self) -> String {
        serde_json::json!({ "partner_trans_id": self.id }).to_string()
    }
}

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

fn read(reply: &str) -> Object {
    json::object(reply.as_bytes()).unwrap_or_default()
}

fn text<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}

/// A refusal or an open question with this code.
fn says(error: &AlipayError, codes: &[&str]) -> bool {
    matches!(error.kind(), ErrorKind::Refused | ErrorKind::OutcomeUnknown)
        && error
            .code()
            .is_some_and(|code| codes.contains(&super::codes::bare(code)))
}

/// The request or the set-up is at fault: nothing that repeating could change.
fn is_mistake(error: &AlipayError) -> bool {
    error.kind() == ErrorKind::Refused && matches!(error.action(), Some(Action::Fix | Action::Support))
}

/// What the gateway said, for [`crate::flow::Final::reply`].
fn reply_of(error: &AlipayError) -> String {
    error.reply().unwrap_or_default().to_owned()
}

/// Answers of a query that knows no such trade.
const NOT_FOUND: &[&str] = &["TRADE_NOT_EXIST", "TRADE_IS_NOT_EXIST"];

/// The same id was used for something else: whatever its state is, it is not the state of this request.
const OTHER_CONTENT: &[&str] = &[
    "CONTEXT_INCONSISTENT",
    "DISCORDANT_REPEAT_REQUEST",
    "TRADE_BUYER_NOT_MATCH",
];
