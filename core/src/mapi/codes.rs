//! What a code of the gateway means: a refusal, or an open question.

use crate::error::{Action, AlipayError, printable};
use crate::generated::mapi::RESULT_CODES;
use crate::operation::{Operation, ResultCode};

/// Codes that leave open whether the gateway acted, whatever the schema adds to them.
const OPEN: &[&str] = &["SYSTEM_ERROR", "SYSTEM_EXCEPTION", "UNKNOWN"];

/// What a query says while the buyer has not logged in: Alipay has no trade before that.
const NOT_YET: &[&str] = &["TRADE_NOT_EXIST", "TRADE_IS_NOT_EXIST"];

/// Codes that say that the same id came before: the first try may have moved money.
const SEEN_BEFORE: &[&str] = &[
    "TRADE_HAS_SUCCESS",
    "TRADE_HAS_FINISHED",
    "TRADE_BUYER_NOT_MATCH",
    "REPEATED_REFUNDMENT_REQUEST",
    "REPEATED_REFUNDMENT_REQUEST_TO_ONE_TRADE",
    "CONTEXT_INCONSISTENT",
    "DISCORDANT_REPEAT_REQUEST",
];

/// The error for a code: `Refused`, or `OutcomeUnknown` where the money's whereabouts are open.
///
/// A refused query moved nothing, so only system faults leave it open.
pub(super) fn failure(operation: &Operation, code: &str, reply: String) -> AlipayError {
    let plain = bare(code);
    let open = OPEN.contains(&plain) || listed(plain).is_some_and(|known| known.status == "U");
    let before = SEEN_BEFORE.contains(&plain) && !operation.read_only;
    if code.is_empty() {
        return unknown("", Action::Inquire, "the gateway said no without a code", reply);
    }
    if open || before {
        let why = if before {
            "the same id came before"
        } else {
            "the gateway had a fault"
        };
        let text = format!("may or may not have happened: {}, {why}", printable(code));
        return unknown(code, Action::Inquire, &text, reply);
    }
    let action = if operation.read_only && NOT_YET.contains(&plain) {
        Action::Same
    } else {
        action(plain)
    };
    let text = format!("the gateway refused: {}; {}", printable(code), action.advice());
    AlipayError::refused(code, action, text).with_reply(reply)
}

/// The outcome is open: what to do, in the text and as a code.
pub(super) fn unknown(code: &str, action: Action, text: &str, reply: String) -> AlipayError {
    AlipayError::unknown(format!("{text}; {}", action.advice()))
        .with_code(code, action)
        .with_reply(reply)
}

/// What to do about a code; an unknown code is for people.
fn action(code: &str) -> Action {
    listed(code)
        .and_then(|known| Action::parse(known.action))
        .unwrap_or(Action::Stop)
}

fn listed(code: &str) -> Option<&'static ResultCode> {
    RESULT_CODES.iter().find(|known| known.code == code)
}

/// Some services put the name of their layer before the code.
pub(super) fn bare(code: &str) -> &str {
    code.strip_prefix("aop.")
        .unwrap_or(code)
        .strip_prefix("ACQ.")
        .unwrap_or(code)
}
