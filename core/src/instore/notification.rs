//! Notifications: a request envelope from Alipay, verified, told apart by its function, answered with an envelope.

mod old_key;

use serde::Serialize;
use time::OffsetDateTime;

use crate::error::{AlipayError, Result};
use crate::http::{HttpReply, NotificationRequest};
use crate::instore::reply::{Message, verified};
use crate::instore::request;
use crate::instore::settings::{Acknowledgement, Settings};
use crate::json::{Object, text};
use crate::notification::key::{Key, content};
use crate::notification::{Event, Keys};
use crate::sign::Signer;

/// Kind of the event that tells of a payment.
const PAYMENT: &str = "notify.pay";
/// Kind of the event that tells of a refund, whatever its function is called: that name is not published.
const REFUND: &str = "notify.refund";

const PAYMENT_IDS: &[&str] = &["merchantTransId", "acquirementId"];
/// Only news of a refund has one of these.
const REFUND_IDS: &[&str] = &["merchantRefundId", "refundId"];

pub(crate) fn event(settings: &Settings, message: &NotificationRequest, now: OffsetDateTime) -> Result<Event> {
    let message = verified(&message.body, "request", &settings.verifier)
        .and_then(Message::read)
        .map_err(|reason| AlipayError::signature(reason.name, format!("the notification {}", reason.text)))?;
    let data = message.text();
    let function = message.head.function.clone().unwrap_or_default();
    let body = message.object().unwrap_or_default();
    let told = kind(settings, &function, &body).ok_or_else(|| {
        // With a shared key our own requests carry a signature that holds: they must not come back as news.
        AlipayError::signature(
            "function",
            "the message is signed but its function is no notification; name it in option notifications if it is one",
        )
    })?;
    let keys = Keys {
        new: key(&told, &message, &body),
        old: old_key::of(settings, &function, &message, &data),
    };
    let head = message.head;
    let answer = Answer {
        head: AnswerHead {
            version: head.version.unwrap_or_else(|| settings.version.clone()),
            function,
            client_id: head.client_id.unwrap_or_else(|| settings.client_id.clone()),
            resp_time: crate::time::rfc3339_offset(now),
            req_msg_id: head.req_msg_id.unwrap_or_default(),
        },
        signer: settings.signer.clone(),
        form: settings.acknowledgement,
    };
    Ok(Event::new(told, data, keys, move |good| answer.reply(good)))
}

fn kind(settings: &Settings, function: &str, body: &Object) -> Option<String> {
    if let Some(kind) = settings.notifications.get(function) {
        return Some(kind.clone());
    }
    let lower = function.to_ascii_lowercase();
    if !lower.contains("notify") {
        return None;
    }
    // How the news of a refund is named is not published: it may come under the function of payments.
    let refund = REFUND_IDS
        .iter()
        .any(|name| text(body, name).is_some_and(|id| !id.is_empty()));
    if refund || lower.contains("refund") {
        return Some(REFUND.to_owned());
    }
    if lower.ends_with(".notify.pay") {
        return Some(PAYMENT.to_owned());
    }
    Some(function.strip_prefix("alipay.intl.").unwrap_or(function).to_owned())
}

/// Kind, business id and status: a redelivery has a new message id and the same three.
fn key(kind: &str, message: &Message<'_>, body: &Object) -> String {
    let mut key = Key::new(kind);
    let ids = if kind == REFUND { REFUND_IDS } else { PAYMENT_IDS };
    let named = ids
        .iter()
        .find_map(|name| text(body, name).filter(|id| !id.is_empty()).map(|id| (name, id)));
    match named {
        Some((name, id)) => key.add(name, id),
        // News of failures may come without any id: then only the message's own id keeps two orders apart.
        None => {
            key.add("reqMsgId", message.head.req_msg_id.as_deref().unwrap_or_default());
            key.add_digest("content", &content(body, &[]));
        }
    }
    key.add("resultStatus", message.status());
    key.finish()
}

/// Makes the answer when the merchant asks for it.
struct Answer {
    head: AnswerHead,
    signer: Signer,
    form: Acknowledgement,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AnswerHead {
    version: String,
    function: String,
    client_id: String,
    resp_time: String,
    req_msg_id: String,
}

impl Answer {
    fn reply(&self, good: bool) -> Result<HttpReply> {
        let (status, content_type, body) = match self.form {
            Acknowledgement::Plain if good => (200, TEXT, b"success".to_vec()),
            Acknowledgement::Plain => (500, TEXT, b"fail".to_vec()),
            form => (200, JSON, self.envelope(good, form)?),
        };
        Ok(HttpReply {
            status,
            headers: vec![("content-type".to_owned(), content_type.to_owned())],
            body,
        })
    }

    fn envelope(&self, good: bool, form: Acknowledgement) -> Result<Vec<u8>> {
        let [status, id, code, message] = if good {
            ["S", "00000000", "SUCCESS", "success"]
        } else {
            ["U", "00000900", "SYSTEM_ERROR", "system error"]
        };
        let mut result = Object::new();
        result.insert("resultStatus".to_owned(), status.into());
        result.insert("resultCodeId".to_owned(), id.into());
        result.insert("resultCode".to_owned(), code.into());
        result.insert("resultMsg".to_owned(), message.into());
        let mut body = Object::new();
        body.insert("resultInfo".to_owned(), result.into());
        let content = request::content(&self.head, &body)?;
        if form == Acknowledgement::Signed {
            request::signed("response", &content, &self.signer)
        } else {
            Ok(format!(r#"{{"response":{content}}}"#).into_bytes())
        }
    }
}

const JSON: &str = "application/json; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
