//! Which replies are believed, and what S, F and U mean.

use serde_json::Value;

use crate::error::{Action, AlipayError, Result};
use crate::generated::ams::RESULT_CODES;
use crate::http::{HttpRequest, HttpResponse};
use crate::json::{self, Object};
use crate::operation::{Kind, Operation, ResultCode};
use crate::pipeline::Answer;

use super::canonical;
use super::settings::Identity;

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

/// Verifies the raw bytes, then reads the result.
pub(super) fn accept(
    identity: &Identity,
    operation: &Operation,
    prepared: &HttpRequest,
    response: &HttpResponse,
) -> Result<Answer> {
    if response.status != 200 {
        return Err(AlipayError::unknown(format!(
            "the gateway answered with HTTP status {}, which says nothing about the money; query it before anything else",
            response.status
        )));
    }
    if !identity.signs() || operation.kind == Kind::Session {
        return unsigned_by_design(operation, &response.body);
    }
    let signed = response.header("signature").and_then(canonical::from_header);
    let time = response
        .header("response-time")
        .map(str::trim)
        .filter(|time| !time.is_empty());
    match (signed, time) {
        (Some(signed), Some(time)) => {
            verify(identity, prepared, response, &signed, time)?;
            let (object, text) = read(&response.body)?;
            about_this_request(prepared, &object)?;
            judge(operation, &object, text)
        }
        (None, None) => Err(unsigned(operation, &response.body)),
        (Some(_), None) => Err(distrust("incomplete", "the reply has a signature but no response-time")),
        (None, Some(_)) => Err(distrust("missing", "the reply has a response-time but no signature")),
    }
}

fn verify(
    identity: &Identity,
    prepared: &HttpRequest,
    response: &HttpResponse,
    signed: &str,
    time: &str,
) -> Result<()> {
    if response
        .header("client-id")
        .is_some_and(|id| id.trim() != identity.client_id)
    {
        return Err(distrust("client_id", "the reply is for another client id"));
    }
    let text = canonical::text(prepared.path(), &identity.client_id, time, &response.body);
    match &identity.verifier {
        Some(verifier) if verifier.verify(&text, signed) => Ok(()),
        _ if !canonical::is_base64(signed) => Err(distrust("malformed", "the signature of the reply is not base64")),
        _ => Err(distrust(
            "mismatch",
            "the signature of the reply does not match; check that alipay_public_key is the one of this environment",
        )),
    }
}

/// The path is signed, the request is not: a reply recorded for another payment verifies too. Its ids give it away.
fn about_this_request(prepared: &HttpRequest, reply: &Object) -> Result<()> {
    let Ok(request) = json::object(&prepared.body) else {
        return Ok(());
    };
    let differs = |name: &String, asked: &Value| {
        let id = name.ends_with("RequestId")
            || matches!(name.as_str(), "paymentId" | "refundId" | "captureId" | "disputeId");
        id && reply
            .get(name)
            .is_some_and(|answered| answered != asked && !answered.is_null())
    };
    match request.iter().find(|(name, asked)| differs(name, asked)) {
        None => Ok(()),
        Some((name, _)) => Err(distrust(
            "other_request",
            format!("the reply is about another {name} than the request"),
        )),
    }
}

/// The gateway does not sign when it cannot tell who called. That explains, and proves nothing.
fn unsigned(operation: &Operation, body: &[u8]) -> AlipayError {
    let Ok(object) = json::object(body) else {
        return distrust("missing", "the reply has no signature and is not readable");
    };
    let result = Outline::of(&object);
    match result.status {
        "F" | "U" if result.status == "F" || operation.kind != Kind::Upload => {
            let action = action(result.code, Action::Fix);
            let text = format!(
                "the gateway answered without a signature, so this proves nothing: {}; {}",
                printable(result.code),
                advice(action)
            );
            distrust("missing", text)
                .with_code(result.code, action)
                .with_reply(json::to_text(&object))
        }
        _ => distrust(
            "missing",
            "the reply claims success without a signature; someone may be answering in the gateway's place",
        ),
    }
}

/// API key and session replies: F and U may be acted upon, S stays marked for what it is.
fn unsigned_by_design(operation: &Operation, body: &[u8]) -> Result<Answer> {
    let (mut object, _) = read(body)?;
    if !object.get("result").is_some_and(Value::is_object) {
        return Err(distrust("unreadable", "the reply has no result"));
    }
    object.insert("_unverified".to_owned(), Value::Bool(true));
    let text = json::to_text(&object);
    judge(operation, &object, text)
}

fn read(body: &[u8]) -> Result<(Object, String)> {
    json::object_and_text(body).map_err(|fault| distrust("unreadable", format!("the reply is {fault}")))
}

/// What a believed reply says; `reply` is its text for the caller.
fn judge(operation: &Operation, object: &Object, reply: String) -> Result<Answer> {
    let result = Outline::of(object);
    match result.status {
        "S" => Ok(Answer::Reply(reply)),
        "F" => {
            let action = action(result.code, Action::Stop);
            let text = format!("the gateway refused: {}; {}", printable(result.code), advice(action));
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
                advice(action)
            );
            Err(AlipayError::unknown(text)
                .with_code(result.code, action)
                .with_reply(reply))
        }
    }
}

/// Only what a buyer takes part in has a way ahead without showing one: elsewhere "in process" is an outcome that nobody
/// knows yet.
fn goes_on(operation: &Operation, object: &Object, code: &str) -> bool {
    let buyer = operation.id == "payments.pay"
        || ["subscriptions.", "vaults."]
            .iter()
            .any(|group| operation.id.starts_with(group));
    let expected = buyer && find(code).is_some_and(|known| known.action == "continue");
    let money = MOVES_MONEY_ALONE.contains(&&*operation.id);
    !operation.read_only && (expected || !money && has_way_ahead(object))
}

/// What no buyer takes part in.
const MOVES_MONEY_ALONE: &[&str] = &[
    "authorizations.applyToken",
    "customs.declare",
    "payments.cancel",
    "payments.capture",
    "payments.refund",
];

/// Whether a reply shows where the buyer goes on.
pub(super) fn has_way_ahead(reply: &Object) -> bool {
    let given = |name: &&str| reply.get(*name).is_some_and(|value| !value.is_null() && value != "");
    WAYS_AHEAD.iter().any(given)
}

/// `result` of a reply, absent parts empty.
struct Outline<'a> {
    status: &'a str,
    code: &'a str,
}

impl<'a> Outline<'a> {
    fn of(object: &'a Object) -> Self {
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

fn action(code: &str, otherwise: Action) -> Action {
    find(code)
        .and_then(|known| Action::parse(known.action))
        .unwrap_or(otherwise)
}

fn distrust(reason: &str, text: impl Into<String>) -> AlipayError {
    AlipayError::unknown(text).with_reason(reason)
}

/// Codes are capitals and underscores; anything else in that place is not repeated.
fn printable(code: &str) -> &str {
    let plain = !code.is_empty() && code.len() <= 64 && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if plain { code } else { "no readable result code" }
}

/// What the action means, in words.
const fn advice(action: Action) -> &'static str {
    match action {
        Action::Fix => "repair the request or the configuration",
        Action::User => "ask the buyer for something else, then use a new request id",
        Action::NewId => "use a new request id",
        Action::Same => "repeat the same request with the same id, after a pause",
        Action::Stop => "do not retry automatically",
        Action::Support => "ask Alipay",
        Action::Inquire => "query it before anything else",
    }
}
