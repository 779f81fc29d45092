//! Builds `{"request":{"head":…,"body":…},"signature":"…"}`: serialised once, signed, pasted.

use serde::Serialize;

use crate::error::{AlipayError, Result};
use crate::family::Attempt;
use crate::instore::settings::{Reserve, Settings};
use crate::json::Object;
use crate::secret::Secret;
use crate::sign::Signer;

/// The signed message of one attempt.
pub(crate) fn request(settings: &Settings, function: &str, body: &Object, attempt: &Attempt) -> Result<Vec<u8>> {
    if attempt.message_id.is_empty() || attempt.message_id.chars().count() > 64 {
        return Err(AlipayError::invalid(
            "message_id",
            "max_length",
            "message_id must have 1 to 64 characters",
        ));
    }
    let reserve = reserve(settings, attempt.options.agent_token.as_ref())?;
    let head = RequestHead {
        version: &settings.version,
        function,
        client_id: &settings.client_id,
        req_time: crate::time::rfc3339_offset(attempt.now),
        req_msg_id: &attempt.message_id,
        reserve: &reserve,
        sign_type: settings.head_sign_type,
    };
    signed("request", &content(&head, body)?, &settings.signer)
}

/// Head and body as the text that is signed.
pub(crate) fn content(head: &impl Serialize, body: &Object) -> Result<String> {
    #[derive(Serialize)]
    struct Content<'a, H> {
        head: &'a H,
        body: &'a Object,
    }
    // Text keys and values only: this cannot fail, but an empty message must never go out in its place.
    serde_json::to_string(&Content { head, body })
        .map_err(|_| AlipayError::invalid("body", "json", "the message cannot be written as JSON"))
}

/// Pastes the very text that was signed.
pub(crate) fn signed(member: &str, content: &str, signer: &Signer) -> Result<Vec<u8>> {
    let signature = signer.sign(content.as_bytes())?;
    Ok(format!(r#"{{"{member}":{content},"signature":"{signature}"}}"#).into_bytes())
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RequestHead<'a> {
    version: &'a str,
    function: &'a str,
    client_id: &'a str,
    req_time: String,
    req_msg_id: &'a str,
    reserve: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sign_type: Option<&'static str>,
}

/// A token of this call goes before the client's own.
fn reserve(settings: &Settings, token: Option<&Secret>) -> Result<String> {
    let text = match (token, &settings.reserve) {
        (Some(token), _) | (None, Reserve::Token(token)) => {
            serde_json::json!({ "isvAccesstoken": token.expose() }).to_string()
        }
        (None, Reserve::Text(text)) => text.clone(),
    };
    if text.chars().count() > 256 {
        return Err(AlipayError::config(
            "reserve, which carries agent_token, holds 256 characters at most",
        ));
    }
    Ok(text)
}
