//! Usage events: a session id in place of a signature, over HTTP/2 (section 14).

use crate::error::{AlipayError, Result};
use crate::http::HttpRequest;
use crate::json::Object;

/// Makes the request of a checked one: `sessionId` becomes the header, the rest is the body. Nothing is signed.
pub(super) fn request(base: &str, path: &str, mut request: Object) -> Result<HttpRequest> {
    let session = request.remove("sessionId").unwrap_or_default();
    let session = session
        .as_str()
        .filter(|id| !id.is_empty() && id.chars().all(|c| c.is_ascii_graphic()));
    let Some(session) = session else {
        return Err(AlipayError::invalid(
            "sessionId",
            "header",
            "sessionId must be the sessionId that meter.createSession gave: visible ASCII without blanks",
        ));
    };
    Ok(HttpRequest {
        method: "POST".to_owned(),
        url: format!("{base}{path}"),
        headers: vec![
            ("content-type".to_owned(), "application/json; charset=UTF-8".to_owned()),
            ("x-session-id".to_owned(), session.to_owned()),
        ],
        body: serde_json::Value::Object(request).to_string().into_bytes(),
    })
}
