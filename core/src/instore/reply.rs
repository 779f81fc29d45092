//! What to believe of a reply, and what it means: verified over its raw bytes, then matched to the request, then read.

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

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
        .and_then(Message::read)
        .and_then(|message| answers(settings, prepared, &message.head).map(|()| message));
    let message = believed.map_err(|reason| {
        let error = AlipayError::unknown(format!("the reply {}; {}", reason.text, next_step(operation)));
        if reason.name == "missing" {
            return explained(settings, error, &response.body).with_reason(reason.name);
        }
        error.with_reason(reason.name)
    })?;
    meaning(settings, operation, &message)
}

/// A gateway that cannot tell who asks may answer `F` or `U` unsigned. That explains, and proves nothing; an unsigned
/// `S` does not even explain.
fn explained(settings: &Settings, error: AlipayError, raw: &[u8]) -> AlipayError {
    let cut = slice::cut(raw, "response").ok();
    let Some(message) = cut.and_then(|cut| Message::read(cut.content).ok()) else {
        return error;
    };
    if !matches!(message.status(), "F" | "U") {
        return error;
    }
    let code = message.code();
    let action = settings.codes.action(code).unwrap_or(Action::Fix);
    AlipayError::unknown(format!("{error}; it claims {}", shown(code)))
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

/// A verified message, read as far as the rules need it.
pub(crate) struct Message<'a> {
    pub(crate) head: Object,
    body: &'a str,
    has_numbers: bool,
    result: Object,
}

impl<'a> Message<'a> {
    /// Reads a verified text strictly.
    pub(crate) fn read(content: &'a str) -> Result<Self, Reason> {
        // Objects are read from their own text: a struct would accept a list in place of an object.
        #[derive(Deserialize)]
        struct Parts<'a> {
            #[serde(borrow)]
            head: &'a RawValue,
            #[serde(borrow)]
            body: &'a RawValue,
        }
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Body<'a> {
            #[serde(borrow)]
            result_info: Option<&'a RawValue>,
        }

        let has_numbers = crate::json::inspect(content.as_bytes())
            .map_err(|fault| Reason::new("malformed", format!("cannot be read: {fault}")))?;
        let shapeless = || Reason::new("malformed", "has no head and body");
        let parts: Parts<'_> = serde_json::from_str(content).map_err(|_| shapeless())?;
        let (head, body) = (parts.head.get(), parts.body.get());
        if !body.starts_with('{') {
            return Err(shapeless());
        }
        let read: Body<'_> = serde_json::from_str(body).map_err(|_| shapeless())?;
        let result = read
            .result_info
            .map(RawValue::get)
            .and_then(|text| serde_json::from_str(text).ok());
        Ok(Self {
            head: serde_json::from_str(head).map_err(|_| shapeless())?,
            body,
            has_numbers,
            // Without a readable result no status is known, and so nothing is a success.
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
        text(&self.result, "resultStatus").unwrap_or_default()
    }

    fn code(&self) -> &str {
        text(&self.result, "resultCode").unwrap_or_default()
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
fn meaning(settings: &Settings, operation: &Operation, message: &Message<'_>) -> Result<Answer> {
    let code = message.code();
    let action = |otherwise| settings.codes.action(code).unwrap_or(otherwise);
    let reply = message.text();
    match message.status() {
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
