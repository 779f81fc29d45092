//! What to believe of a reply, and what it means: verified over its raw bytes, then matched to the request, then read.

use serde::Deserialize;
use serde_json::Value;

use crate::error::{Action, AlipayError, Result};
use crate::http::{HttpRequest, HttpResponse};
use crate::instore::settings::Settings;
use crate::instore::slice::{self, Cut};
use crate::json::Object;
use crate::operation::Operation;
use crate::pipeline::Answer;
use crate::sign::Verifier;

/// Far above any real message.
pub(crate) const LARGEST: usize = 4 << 20;

/// A reply to `prepared`, or why there is none.
pub(crate) fn accept(
    settings: &Settings,
    operation: &Operation,
    prepared: &HttpRequest,
    response: &HttpResponse,
) -> Result<Answer> {
    if response.status != 200 {
        return Err(AlipayError::unknown(format!(
            "HTTP status {} says nothing about the outcome; {}",
            response.status,
            next_step(operation)
        )));
    }
    let believed = verified(&response.body, "response", &settings.verifier)
        .and_then(parts)
        .and_then(|(head, body)| answers(settings, prepared, &head).map(|()| body));
    let body = believed.map_err(|reason| {
        let error = AlipayError::unknown(format!("the reply {}; {}", reason.text, next_step(operation)));
        if reason.name == "missing" {
            return explained(settings, error, &response.body).with_reason(reason.name);
        }
        error.with_reason(reason.name)
    })?;
    meaning(settings, operation, &body)
}

/// A gateway that cannot tell who asks may answer `F` or `U` unsigned. That explains, and proves nothing; an unsigned
/// `S` does not even explain.
fn explained(settings: &Settings, error: AlipayError, raw: &[u8]) -> AlipayError {
    let Some((_, body)) = slice::cut(raw, "response").ok().and_then(|cut| parts(cut.content).ok()) else {
        return error;
    };
    let result = Outline::of(&body);
    if !matches!(result.status, "F" | "U") {
        return error;
    }
    let action = settings.codes.action(result.code).unwrap_or(Action::Fix);
    AlipayError::unknown(format!("{error}; it claims {}", shown(result.code)))
        .with_code(result.code, action)
        .with_reply(crate::json::to_text(&body))
}

/// `resultInfo` of a body, absent parts empty.
struct Outline<'a> {
    status: &'a str,
    code: &'a str,
}

impl<'a> Outline<'a> {
    fn of(body: &'a Object) -> Self {
        let result = body.get("resultInfo").and_then(Value::as_object);
        let part = |name| result.and_then(|result| text(result, name)).unwrap_or_default();
        Self {
            status: part("resultStatus"),
            code: part("resultCode"),
        }
    }
}

/// Why a message is not believed.
pub(crate) struct Reason {
    /// The word for `AlipayError::reason`.
    pub(crate) name: &'static str,
    /// Continues a sentence that begins with the message's name.
    pub(crate) text: String,
}

impl Reason {
    fn new(name: &'static str, text: impl Into<String>) -> Self {
        Self {
            name,
            text: text.into(),
        }
    }
}

/// The signed text of a message, once its signature holds.
pub(crate) fn verified<'a>(raw: &'a [u8], member: &str, verifier: &Verifier) -> Result<&'a str, Reason> {
    if raw.len() > LARGEST {
        return Err(Reason::new("malformed", "is larger than any real message"));
    }
    let Cut { content, signature } =
        slice::cut(raw, member).map_err(|fault| Reason::new("malformed", format!("cannot be read: {fault}")))?;
    match signature {
        Some(signature) if !signature.is_empty() => {
            if verifier.verify(content.as_bytes(), &signature) {
                Ok(content)
            } else {
                Err(Reason::new(
                    "mismatch",
                    "has a signature that does not fit: check alipay_public_key and sign_type",
                ))
            }
        }
        _ => Err(Reason::new(
            "missing",
            "is not signed: with a new key the gateway may not know it yet",
        )),
    }
}

/// Head and body of a verified text.
pub(crate) fn parts(content: &str) -> Result<(Object, Object), Reason> {
    let mut object = crate::json::object(content.as_bytes())
        .map_err(|fault| Reason::new("malformed", format!("cannot be read: {fault}")))?;
    match (object.remove("head"), object.remove("body")) {
        (Some(Value::Object(head)), Some(Value::Object(body))) => Ok((head, body)),
        _ => Err(Reason::new("malformed", "has no head and body")),
    }
}

/// A text field of an object.
pub(crate) fn text<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}

/// A well signed reply to another request must not be taken for ours.
fn answers(settings: &Settings, prepared: &HttpRequest, head: &Object) -> Result<(), Reason> {
    #[derive(Deserialize)]
    struct Sent<'a> {
        #[serde(borrow)]
        head: SentHead<'a>,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct SentHead<'a> {
        #[serde(borrow)]
        function: std::borrow::Cow<'a, str>,
        #[serde(borrow)]
        req_msg_id: std::borrow::Cow<'a, str>,
    }

    let sent = slice::cut(&prepared.body, "request").ok();
    let sent: Option<Sent<'_>> = sent.and_then(|cut| serde_json::from_str(cut.content).ok());
    let Some(Sent { head: sent }) = sent else {
        return Err(Reason::new(
            "other_request",
            "cannot be matched: the prepared request was changed",
        ));
    };
    if text(head, "reqMsgId") != Some(&*sent.req_msg_id) {
        return Err(Reason::new(
            "other_request",
            "belongs to another request: its reqMsgId is not ours",
        ));
    }
    if text(head, "function").is_some_and(|function| !same_function(function, &sent.function)) {
        return Err(Reason::new("other_request", "belongs to another function"));
    }
    if text(head, "clientId").is_some_and(|id| id != settings.client_id) {
        return Err(Reason::new("client_id", "is for another client"));
    }
    Ok(())
}

/// Equal, except that the vendor's own sample of a merchant function answers with the name of its sibling.
fn same_function(theirs: &str, ours: &str) -> bool {
    match ours.rsplit_once('.') {
        Some((group, _)) if group.starts_with("alipay.intl.merchant.") => {
            theirs.rsplit_once('.').is_some_and(|(other, _)| other == group)
        }
        _ => theirs == ours,
    }
}

/// The status decides what happened; the code says what to do about it.
fn meaning(settings: &Settings, operation: &Operation, body: &Object) -> Result<Answer> {
    let Outline { status, code } = Outline::of(body);
    let action = |otherwise| settings.codes.action(code).unwrap_or(otherwise);
    let reply = crate::json::to_text(body);
    match status {
        "S" => Ok(Answer::Reply(reply)),
        "U" if settings.codes.goes_on(code) => Ok(Answer::Reply(reply)),
        "U" => {
            let text = format!(
                "may or may not have happened ({}); {}",
                shown(code),
                next_step(operation)
            );
            let error = AlipayError::unknown(text).with_code(code, action(Action::Inquire));
            Err(error.with_reply(reply))
        }
        "F" => {
            let text = if operation.reads {
                format!(
                    "the query was refused with {}, no final word on what it asked about",
                    shown(code)
                )
            } else {
                format!("refused with {}", shown(code))
            };
            Err(AlipayError::refused(code, action(Action::Stop), text).with_reply(reply))
        }
        _ => {
            let text = format!("the reply has no known result status; {}", next_step(operation));
            Err(AlipayError::unknown(text).with_reply(reply))
        }
    }
}

fn next_step(operation: &Operation) -> &'static str {
    if operation.reads {
        "ask again"
    } else if operation.idempotency == "merchantTransId" && !operation.id.ends_with(".payCancel") {
        "query it by its merchantTransId before anything else"
    } else {
        "repeat it with the same ids"
    }
}

/// A code as it may stand in a message.
fn shown(code: &str) -> &str {
    let plain =
        !code.is_empty() && code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if plain { code } else { "an unreadable code" }
}
