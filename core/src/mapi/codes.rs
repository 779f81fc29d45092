//! What a code of the gateway means: a refusal, or an open question.

use crate::error::{Action, AlipayError, printable};
use crate::generated::mapi::RESULT_CODES;
use crate::meaning::{MAPI, State};
use crate::operation::{Operation, ResultCode};

/// The error for a code: `Refused`, or `OutcomeUnknown` where the money's whereabouts are open.
///
/// A refused query moved nothing, so only system faults leave it open.
pub(super) fn failure(operation: &Operation, code: &str, reply: String) -> AlipayError {
    let plain = bare(code);
    let open = general(plain) == Some(State::Unknown);
    // The same id came before: the first try may have moved money.
    let before = matches!(general(plain), Some(State::CameBefore | State::OtherContent)) && !operation.read_only;
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
    let asked = MAPI
        .in_case(&operation.id, "error", plain, "query")
        .map(|known| known.state);
    // Alipay has no trade before the buyer has logged in: nothing is decided by that.
    let action = if operation.read_only && asked == Some(State::Pending) {
        Action::Same
    } else {
        action(plain)
    };
    let text = format!("the gateway refused: {}; {}", printable(code), action.advice());
    AlipayError::refused(code, action, text).with_reply(reply)
}

/// What a code says about any call.
fn general(code: &str) -> Option<State> {
    MAPI.of("", "error", code).map(|known| known.state)
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
