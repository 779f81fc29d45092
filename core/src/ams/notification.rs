//! Notifications: verified over the raw bytes, answered in the one form Alipay takes.

mod key;
mod kind;
mod old_key;

use crate::error::{AlipayError, Result};
use crate::http::{HttpReply, NotificationRequest};
use crate::json;
use crate::notification::{Event, Keys};

use super::canonical;
use super::settings::Settings;

/// Verifies, then reads.
pub(super) fn verify(settings: &Settings, message: &NotificationRequest) -> Result<Event> {
    check(settings, message)?;
    let (object, text) = json::object_and_text(&message.body).map_err(|fault| {
        AlipayError::signature("unreadable", format!("the notification is signed, but it is {fault}"))
    })?;
    let kind = kind::of(&object);
    let keys = Keys {
        new: key::of(&kind, &object),
        old: old_key::of(&object, &message.body),
    };
    Ok(Event::new(kind, text, keys, |accepted| Ok(answer(accepted))))
}

fn check(settings: &Settings, message: &NotificationRequest) -> Result<()> {
    let Some(verifier) = &settings.verifier else {
        return Err(AlipayError::config(
            "alipay_public_key and client_id are needed to verify notifications, with an API key too",
        ));
    };
    let Some(signed) = message.header("signature").and_then(canonical::from_header) else {
        return Err(AlipayError::signature(
            "missing",
            "the notification has no signature; pass all headers as they arrived",
        ));
    };
    let Some(time) = message
        .header("request-time")
        .map(str::trim)
        .filter(|time| !time.is_empty())
    else {
        return Err(AlipayError::signature(
            "incomplete",
            "the notification has no request-time; pass all headers as they arrived",
        ));
    };
    let Some(client_id) = message.header("client-id").map(str::trim) else {
        return Err(AlipayError::signature(
            "incomplete",
            "the notification has no client-id; pass all headers as they arrived",
        ));
    };
    if client_id != settings.client_id {
        return Err(AlipayError::signature(
            "client_id",
            "the notification is for another client id",
        ));
    }
    // Real notifications leave the query out of the signed path; the reference's wording would keep it in.
    let whole = if message.path.is_empty() {
        "/"
    } else {
        message.path.as_str()
    };
    let bare = whole.split(['?', '#']).next().unwrap_or("/");
    let holds = |path: &str| verifier.verify(&canonical::text(path, client_id, time, &message.body), &signed);
    if holds(bare) || (bare != whole && holds(whole)) {
        return Ok(());
    }
    if !canonical::is_base64(&signed) {
        return Err(AlipayError::signature(
            "malformed",
            "the signature of the notification is not base64",
        ));
    }
    Err(AlipayError::signature(
        "mismatch",
        "the signature does not match; pass the path that Alipay called and the raw body, and check that alipay_public_key is the one of this environment",
    ))
}

fn answer(accepted: bool) -> HttpReply {
    let (status, body) = if accepted {
        (
            200,
            r#"{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}"#,
        )
    } else {
        (
            500,
            r#"{"result":{"resultCode":"PROCESS_FAIL","resultStatus":"F","resultMessage":"not stored"}}"#,
        )
    };
    HttpReply {
        status,
        headers: vec![("content-type".to_owned(), "application/json; charset=UTF-8".to_owned())],
        body: body.as_bytes().to_vec(),
    }
}
