//! Which replies are believed.

use serde_json::Value;

use crate::answer::Answer;
use crate::error::{Action, AlipayError, Result, printable};
use crate::http::{HttpRequest, HttpResponse};
use crate::json::{self, Object};
use crate::operation::{Kind, Operation};

use super::settings::Settings;
use super::{canonical, codes};

/// Verifies the raw bytes, then reads the result.
pub(super) fn accept(
    settings: &Settings,
    operation: &Operation,
    prepared: &HttpRequest,
    response: &HttpResponse,
) -> Result<Answer> {
    if !settings.signs() || operation.kind == Kind::Session {
        return unsigned_by_design(operation, &response.body);
    }
    let signed = response.header("signature").and_then(canonical::from_header);
    let time = response
        .header("response-time")
        .map(str::trim)
        .filter(|time| !time.is_empty());
    match (signed, time) {
        (Some(signed), Some(time)) => {
            verify(settings, prepared, response, &signed, time)?;
            let (object, text) = readable(&response.body)?;
            about_this_request(prepared, &object)?;
            codes::meaning(operation, &object, text)
        }
        (None, None) => Err(unsigned(operation, &response.body)),
        (Some(_), None) => Err(distrust("incomplete", "the reply has a signature but no response-time")),
        (None, Some(_)) => Err(distrust("missing", "the reply has a response-time but no signature")),
    }
}

fn verify(
    settings: &Settings,
    prepared: &HttpRequest,
    response: &HttpResponse,
    signed: &str,
    time: &str,
) -> Result<()> {
    if response
        .header("client-id")
        .is_some_and(|id| id.trim() != settings.client_id)
    {
        return Err(distrust("client_id", "the reply is for another client id"));
    }
    let text = canonical::text(prepared.path(), &settings.client_id, time, &response.body);
    match &settings.verifier {
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
    let result = codes::ResultInfo::of(&object);
    match result.status {
        "F" | "U" if result.status == "F" || operation.kind != Kind::Upload => {
            let action = codes::action(result.code, Action::Fix);
            let text = format!(
                "the gateway answered without a signature, so this proves nothing: {}; {}",
                printable(result.code),
                action.advice()
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
    let (mut object, _) = readable(body)?;
    if !object.get("result").is_some_and(Value::is_object) {
        return Err(distrust("unreadable", "the reply has no result"));
    }
    object.insert("_unverified".to_owned(), Value::Bool(true));
    let text = json::to_text(&object);
    codes::meaning(operation, &object, text)
}

fn readable(body: &[u8]) -> Result<(Object, String)> {
    json::object_and_text(body).map_err(|fault| distrust("unreadable", format!("the reply is {fault}")))
}

fn distrust(reason: &str, text: impl Into<String>) -> AlipayError {
    AlipayError::unknown(text).with_reason(reason)
}
