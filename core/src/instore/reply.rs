//! What to believe of a reply, and what it means: verified over its raw bytes, then matched to the request, then read.

use serde::Deserialize;
use serde_json::Value;

use crate::answer::Answer;
use crate::error::{Action, AlipayError, Result, printable};
use crate::http::{HttpRequest, HttpResponse};
use crate::instore::canonical::{self, Cut};
use crate::instore::codes;
use crate::instore::settings::Settings;
use crate::json::Object;
use crate::operation::Operation;
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
    let believed = verified(&response.body, "response", &settings.verifier)
        .and_then(Message::read)
        .and_then(|message| answers(settings, prepared, &message.head).map(|()| message));
    let message = believed.map_err(|reason| {
        let error = AlipayError::unknown(format!("the reply {}; {}", reason.text, codes::next_step(operation)));
        if reason.name == "missing" {
            return explained(settings, error, &response.body).with_reason(reason.name);
        }
        error.with_reason(reason.name)
    })?;
    meaning(settings, operation, prepared, &message)
}

/// A gateway that cannot tell who asks may answer `F` or `U` unsigned. That explains, and proves nothing; an unsigned
/// `S` does not even explain.
fn explained(settings: &Settings, error: AlipayError, raw: &[u8]) -> AlipayError {
    let cut = canonical::cut(raw, "response").ok();
    let Some(message) = cut.and_then(|cut| Message::read(cut).ok()) else {
        return error;
    };
    if !matches!(message.status(), "F" | "U") {
        return error;
    }
    let code = message.code();
    let action = settings.codes.action(code).unwrap_or(Action::Fix);
    AlipayError::unknown(format!("{error}; it claims {}", printable(code)))
        .with_code(code, action)
        .with_reply(message.text())
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

/// The parts of a message, once its signature holds.
pub(crate) fn verified<'a>(raw: &'a [u8], member: &str, verifier: &Verifier) -> Result<Cut<'a>, Reason> {
    if raw.len() > LARGEST {
        return Err(Reason::new("malformed", "is larger than any real message"));
    }
    let cut =
        canonical::cut(raw, member).map_err(|fault| Reason::new("malformed", format!("cannot be read: {fault}")))?;
    match &cut.signature {
        Some(signature) if !signature.is_empty() => {
            if verifier.verify(cut.content.as_bytes(), signature) {
                Ok(cut)
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

/// A verified message, read as far as the rules need it.
pub(crate) struct Message<'a> {
    pub(crate) head: Head,
    body: &'a str,
    has_numbers: bool,
    result: ResultInfo,
}

/// What the rules need of a head. A field of the wrong type makes the message unreadable.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Head {
    pub(crate) version: Option<String>,
    pub(crate) function: Option<String>,
    pub(crate) client_id: Option<String>,
    pub(crate) req_msg_id: Option<String>,
}

/// What the rules need of a result. Absent or unreadable parts are empty, and so no known status.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct ResultInfo {
    result_status: Option<String>,
    result_code: Option<String>,
}

impl<'a> Message<'a> {
    /// Reads a verified message strictly.
    pub(crate) fn read(cut: Cut<'a>) -> Result<Self, Reason> {
        // All of the signed text, so that a second `head` or `body` is refused as well.
        let has_numbers = crate::json::inspect(cut.content)
            .map_err(|fault| Reason::new("malformed", format!("cannot be read: {fault}")))?;
        let shapeless = || Reason::new("malformed", "has no readable head and body");
        let head = cut.head.ok_or_else(shapeless)?;
        let body = cut.body.ok_or_else(shapeless)?;
        let result = canonical::object_at(body, &["resultInfo"]).and_then(|text| serde_json::from_str(text).ok());
        Ok(Self {
            head: serde_json::from_str(head).map_err(|_| shapeless())?,
            body,
            has_numbers,
            result: result.unwrap_or_default(),
        })
    }

    /// The body as JSON text for a caller in any language. Where no number could be rounded, the very text that was signed.
    pub(crate) fn text(&self) -> String {
        if !self.has_numbers {
            return self.body.to_owned();
        }
        self.object()
            .map(|object| crate::json::to_text(&object))
            .unwrap_or_default()
    }

    /// The body as an object.
    pub(crate) fn object(&self) -> Option<Object> {
        serde_json::from_str(self.body).ok()
    }

    /// `resultInfo.resultStatus`, empty when absent.
    pub(crate) fn status(&self) -> &str {
        self.result.result_status.as_deref().unwrap_or_default()
    }

    fn code(&self) -> &str {
        self.result.result_code.as_deref().unwrap_or_default()
    }
}

/// A well signed reply to another request must not be taken for ours.
fn answers(settings: &Settings, prepared: &HttpRequest, head: &Head) -> Result<(), Reason> {
    let sent = std::str::from_utf8(&prepared.body).ok();
    let sent = sent.and_then(|text| canonical::object_at(text, &["request", "head"]));
    let sent: Option<Head> = sent.and_then(|head| serde_json::from_str(head).ok());
    let Some(sent) = sent.filter(|sent| sent.req_msg_id.is_some()) else {
        return Err(Reason::new(
            "other_request",
            "cannot be matched: the prepared request was changed",
        ));
    };
    if head.req_msg_id != sent.req_msg_id {
        return Err(Reason::new(
            "other_request",
            "belongs to another request: its reqMsgId is not ours",
        ));
    }
    let ours = sent.function.unwrap_or_default();
    if head
        .function
        .as_ref()
        .is_some_and(|theirs| !same_function(theirs, &ours))
    {
        return Err(Reason::new("other_request", "belongs to another function"));
    }
    if head.client_id.as_ref().is_some_and(|id| *id != settings.client_id) {
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
fn meaning(
    settings: &Settings,
    operation: &Operation,
    prepared: &HttpRequest,
    message: &Message<'_>,
) -> Result<Answer> {
    let code = message.code();
    let action = |otherwise| settings.codes.action(code).unwrap_or(otherwise);
    let reply = message.text();
    match message.status() {
        "S" if other_amount(prepared, message) => {
            let text = "the reply is about another refundAmount than the request; compare them before anything else";
            Err(AlipayError::unknown(text)
                .with_reason("other_request")
                .with_reply(reply))
        }
        "S" => Ok(Answer::Reply(reply)),
        "U" if settings.codes.goes_on(&operation.id, code) => Ok(Answer::Reply(reply)),
        "U" => {
            let text = format!(
                "may or may not have happened ({}); {}",
                printable(code),
                codes::next_step(operation)
            );
            let error = AlipayError::unknown(text).with_code(code, action(Action::Inquire));
            Err(error.with_reply(reply))
        }
        "F" => {
            let text = if operation.read_only {
                format!(
                    "the query was refused with {}, no final word on what it asked about",
                    printable(code)
                )
            } else {
                format!("refused with {}", printable(code))
            };
            Err(AlipayError::refused(code, action(Action::Stop), text).with_reply(reply))
        }
        _ => {
            let text = format!("the reply has no known result status; {}", codes::next_step(operation));
            Err(AlipayError::unknown(text).with_reply(reply))
        }
    }
}

/// A refund of less, or of more, than was asked for is not the refund that was asked for.
fn other_amount(prepared: &HttpRequest, message: &Message<'_>) -> bool {
    let sent = std::str::from_utf8(&prepared.body).ok();
    let sent = sent.and_then(|text| canonical::object_at(text, &["request", "body", "refundAmount"]));
    let Some(sent) = sent.and_then(|text| serde_json::from_str::<Object>(text).ok()) else {
        return false;
    };
    let body = message.object().unwrap_or_default();
    let Some(told) = body.get("refundAmount").and_then(Value::as_object) else {
        return false;
    };
    let part = |amount: &Object, name: &str| match amount.get(name) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    ["currency", "value"].iter().any(|name| {
        part(told, name)
            .zip(part(&sent, name))
            .is_some_and(|(told, sent)| told != sent)
    })
}
