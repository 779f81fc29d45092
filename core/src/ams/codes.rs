//! What S, F and U mean, and what to do about a result code.

use serde_json::Value;

use crate::answer::Answer;
use crate::error::{Action, AlipayError, Result, printable};
use crate::generated::ams::RESULT_CODES;
use crate::json::Object;
use crate::meaning::{AMS, State};
use crate::operation::{Operation, ResultCode};

/// Fields that let the flow go on while the result is open (section 7 of the specification).
const WAYS_AHEAD: &[&str] = &[
    "normalUrl",
    "applinkUrl",
    "schemeUrl",
    "redirectActionForm",
    "orderCodeForm",
    "challengeActionForm",
    "paymentActionForm",
    "paymentData",
    "paymentSessionData",
];

/// What a believed reply means; `reply` is its text for the caller.
pub(super) fn meaning(operation: &Operation, object: &Object, reply: String) -> Result<Answer> {
    let result = ResultInfo::of(object);
    match result.status {
        "S" => Ok(Answer::Reply(reply)),
        "F" => {
            let action = action(result.code, Action::Stop);
            let text = format!("the gateway refused: {}; {}", printable(result.code), action.advice());
            Err(AlipayError::refused(result.code, action, text).with_reply(reply))
        }
        // U, the undocumented A, and whatever may come: never success, never failure.
        _ if goes_on(operation, object, result.code) => Ok(Answer::Reply(reply)),
        _ => {
            // Nothing is charged by keeping a payment method, so this one is tried again, under a new id.
            let action = match operation.idempotency {
                "vaultingRequestId" => Action::NewId,
                _ => action(result.code, Action::Inquire),
            };
            let text = format!(
                "may or may not have happened: {}; {}",
                printable(result.code),
                action.advice()
            );
            Err(AlipayError::unknown(text)
                .with_code(result.code, action)
                .with_reply(reply))
        }
    }
}

/// Only where the table says that an operation may go on, is "in process" a way ahead: elsewhere it is an outcome that nobody
/// knows.
fn goes_on(operation: &Operation, object: &Object, code: &str) -> bool {
    let continues = |code| {
        let known = AMS.of(&operation.id, "result.resultCode", code);
        known.is_some_and(|known| known.state == State::Continues)
    };
    // An operation that no table knows may show a way all the same.
    let may = operation.request.is_none() || continues("PAYMENT_IN_PROCESS");
    may && (continues(code) || has_way_ahead(object))
}

/// Whether a reply shows where the buyer goes on.
pub(super) fn has_way_ahead(reply: &Object) -> bool {
    let given = |name: &&str| reply.get(*name).is_some_and(|value| !value.is_null() && value != "");
    WAYS_AHEAD.iter().any(given)
}

/// `result` of a reply, absent parts empty.
pub(super) struct ResultInfo<'a> {
    pub(super) status: &'a str,
    pub(super) code: &'a str,
}

impl<'a> ResultInfo<'a> {
    pub(super) fn of(object: &'a Object) -> Self {
        let text = |name| {
            object
                .get("result")
                .and_then(|result| result.get(name))
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        Self {
            status: text("resultStatus"),
            code: text("resultCode"),
        }
    }
}

fn find(code: &str) -> Option<&'static ResultCode> {
    RESULT_CODES.iter().find(|known| known.code == code)
}

/// What to do about a code.
pub(super) fn action(code: &str, otherwise: Action) -> Action {
    find(code)
        .and_then(|known| Action::parse(known.action))
        .unwrap_or(otherwise)
}
