//! From a request to the bytes that are signed and sent.

use serde_json::Value;

use crate::check::{self, Unit};
use crate::error::{AlipayError, Result};
use crate::family::Attempt;
use crate::http::HttpRequest;
use crate::json;
use crate::operation::{Kind, Operation};
use crate::time::epoch_millis;

use super::hosts::Hosts;
use super::settings::{Credential, Settings, header_safe};
use super::upload::{self, Multipart};
use super::{canonical, null_fields, rules, usage_events};

/// Checks a request (JSON text of an object), serialises it once and signs it.
pub(super) fn build(
    settings: &Settings,
    hosts: &Hosts,
    operation: &Operation,
    request: &str,
    attempt: &Attempt,
) -> Result<HttpRequest> {
    let object = json::request(request)?;
    null_fields::refuse_in_lists(&object)?;
    if let Some(model) = operation.request {
        check::request(model, &object, Unit::Characters)?;
    }
    rules::check(operation, &object)?;
    let base = hosts.of(operation)?;
    let message = match operation.kind {
        Kind::Session => return usage_events::request(base, settings.path(operation), null_fields::left_out(object)),
        Kind::Upload => Message::Multipart(upload::message(null_fields::left_out(object))?),
        // The text is sent as it came: what was checked is what is signed and what travels.
        _ if null_fields::holds(&object) => {
            Message::Json(Value::Object(null_fields::left_out(object)).to_string().into_bytes())
        }
        _ => Message::Json(request.as_bytes().to_vec()),
    };
    signed(settings, base, operation, message, attempt)
}

/// What travels, and the bytes of it that are signed.
enum Message {
    /// All of it is signed.
    Json(Vec<u8>),
    /// The JSON part is signed, the files are not.
    Multipart(Multipart),
}

/// The finished request around a message that is not touched any more.
fn signed(
    settings: &Settings,
    base: &str,
    operation: &Operation,
    message: Message,
    attempt: &Attempt,
) -> Result<HttpRequest> {
    let mut headers = vec![("content-type".to_owned(), message.content_type().to_owned())];
    let path = settings.path(operation);
    match &settings.credential {
        Credential::Rsa {
            signer,
            key_version,
            agent_token,
            ..
        } => {
            let time = epoch_millis(attempt.now);
            let signature = signer.sign(&canonical::text(path, &settings.client_id, &time, message.signed()))?;
            headers.push(("client-id".to_owned(), settings.client_id.clone()));
            headers.push(("request-time".to_owned(), time));
            headers.push(("signature".to_owned(), canonical::header(*key_version, &signature)));
            if let Some(token) = attempt.options.agent_token.as_ref().or(agent_token.as_ref()) {
                let token = header_safe("agent_token", token.expose())?;
                headers.push(("agent-token".to_owned(), token.to_owned()));
            }
        }
        Credential::Bearer { key, .. } => {
            if operation.kind == Kind::Upload
                || !operation.path.starts_with("/ams/api/")
                || operation.path.contains("//")
            {
                return Err(AlipayError::config(format!(
                    "{} cannot be called with an API key; use client_id and private_key",
                    operation.id
                )));
            }
            if attempt.options.agent_token.is_some() {
                return Err(AlipayError::config(
                    "agent_token does not go with api_key: there is no integrator mode for API keys",
                ));
            }
            headers.push(("authorization".to_owned(), format!("Bearer {}", key.expose())));
        }
    }
    Ok(HttpRequest {
        method: "POST".to_owned(),
        url: format!("{base}{path}"),
        headers,
        body: message.body(),
    })
}

impl Message {
    fn content_type(&self) -> &str {
        match self {
            Self::Json(_) => "application/json; charset=UTF-8",
            Self::Multipart(parts) => &parts.content_type,
        }
    }

    fn signed(&self) -> &[u8] {
        match self {
            Self::Json(body) => body,
            Self::Multipart(parts) => &parts.signed,
        }
    }

    fn body(self) -> Vec<u8> {
        match self {
            Self::Json(body) => body,
            Self::Multipart(parts) => parts.body,
        }
    }
}
