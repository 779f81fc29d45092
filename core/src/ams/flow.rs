//! Staying with money until it is final: payments, refunds and captures.
//!
//! Machines that [`crate::flow`] drives. What they share: whose statement counts, how long to wait, what a refusal means.

mod payment;
mod settlement;
#[cfg(test)]
mod simulation;

use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;

use crate::error::{Action, AlipayError, ErrorKind, Result};
use crate::flow::{Final, Flow};
use crate::json::{self, Object, request as read_request};

use payment::Payment;
use settlement::{Kind, Settlement};

/// The id or the content was used for something else: whatever became of that, it is not the answer to this request.
const OTHER_CONTENT: &str = "REPEAT_REQ_INCONSISTENT";
/// Answers of a gateway that does not know the id, or not yet.
const NOT_FOUND: &[&str] = &["ORDER_NOT_EXIST", "PAYMENT_NOT_EXIST"];

/// A reply that the client accepted, read once more for what it says about one request.
struct Statement {
    object: Object,
    text: String,
}

impl Statement {
    /// None where the reply does not name the id: signatures cover the path and not the request, so only the id tells a
    /// reply to this request from a recorded one to another.
    fn about(text: String, field: &str, id: &str) -> Option<Self> {
        let object = json::object(text.as_bytes()).ok()?;
        (object.get(field)? == id).then_some(Self { object, text })
    }

    fn succeeded(&self) -> bool {
        let status = self.object.get("result").and_then(|result| result.get("resultStatus"));
        status.is_some_and(|status| status == "S")
    }

    fn word(&self, field: &str) -> &str {
        self.object.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    /// A payment that is still being looked at is neither shipped nor captured.
    fn reviewed(&self) -> bool {
        let review = self.object.get("authReviewStatus");
        review.is_none_or(|word| word.is_null() || word == "ACCEPT")
    }

    /// Whether an amount in the reply, where there is one, is the one that was asked for.
    fn has_amount(&self, field: &str, asked: Option<&Value>) -> bool {
        match (self.object.get(field), asked) {
            (Some(told), Some(asked)) if !told.is_null() => same_amount(told, asked),
            _ => true,
        }
    }

    /// The end of a flow. Replies to an API key carry no signature: they may be acted upon, but they prove nothing.
    fn ends(self, state: &'static str) -> Result<Final> {
        if self.object.get("_unverified").is_some() {
            let text = format!(
                "the gateway says {}, but replies to an API key are not signed; wait for the verified notification",
                state.replace('_', " ")
            );
            return Err(AlipayError::unknown(text).with_reply(self.text));
        }
        Ok(Final {
            state,
            reply: self.text,
        })
    }
}

/// What a refusal means once it is sure that nothing else happened under the same id.
fn refused(error: AlipayError, state: &'static str) -> Result<Final> {
    // Somebody has to repair something: that is no answer of the buyer's.
    if matches!(error.action(), Some(Action::Fix | Action::Support)) {
        return Err(error);
    }
    let reply = error.reply().unwrap_or_default().to_owned();
    match json::object(reply.as_bytes()) {
        Ok(object) if object.get("_unverified").is_none() => Ok(Final { state, reply }),
        _ => Err(error),
    }
}

fn is_refusal(error: &AlipayError) -> bool {
    error.kind() == ErrorKind::Refused
}

fn is_not_found(error: &AlipayError) -> bool {
    is_refusal(error) && error.code().is_some_and(|code| NOT_FOUND.contains(&code))
}

fn is_about_other_content(error: &AlipayError) -> bool {
    is_refusal(error) && error.code() == Some(OTHER_CONTENT)
}

/// The gateway cannot tell who is calling: an answer without a signature that asks for a repair. One may be anybody's; when
/// the next call fares no better, waiting helps nobody.
fn is_locked_out(error: &AlipayError) -> bool {
    error.reason() == Some("missing") && error.action() == Some(Action::Fix)
}

/// The end without a last word. The last trouble is the best hint why there is none.
fn open_end(text: impl Into<String>, trouble: Option<&AlipayError>) -> AlipayError {
    let text = text.into();
    let Some(trouble) = trouble else {
        return AlipayError::unknown(text);
    };
    let error = AlipayError::unknown(format!("{text}; last: {trouble}"));
    match trouble.reason() {
        Some(reason) => error.with_reason(reason),
        None => error,
    }
}

/// Until the next question: every two seconds as the documentation advises, and ever more patiently when it takes long.
fn pause(now: Duration) -> Duration {
    (now / 10).clamp(Duration::from_secs(2), Duration::from_secs(30))
}

fn required(request: &Object, field: &str) -> Result<String> {
    json::filled(request, field)
        .map(str::to_owned)
        .ok_or_else(|| AlipayError::invalid(field, "required", format!("{field} is required")))
}

/// Amounts come as texts or as numbers, from us as from the gateway; as text they may have leading zeros.
fn same_amount(one: &Value, other: &Value) -> bool {
    let value = |amount: &Value| match amount.get("value") {
        Some(Value::String(text)) => Some(text.trim_start_matches('0').to_owned()),
        Some(Value::Number(number)) => Some(number.to_string().trim_start_matches('0').to_owned()),
        _ => None,
    };
    one.get("currency") == other.get("currency") && value(one) == value(other)
}
