//! Callers with an API key: nothing is signed, neither way.

use axum::http::HeaderMap;

use super::codes::{Refusal, refuse};
use super::rules::operation_at;

/// A key that may call everything.
pub(super) const STANDARD: &str = "isak_TEST_sandbox_notASecretAnybodyHas";

/// A key that may only look.
pub(super) const RESTRICTED: &str = "irak_TEST_sandbox_notASecretEither";

/// Headers of the other way to call, which do not mix with a key.
const SIGNED: [&str; 4] = ["client-id", "request-time", "signature", "agent-token"];

/// The key of a caller who shows one.
pub(super) fn given(headers: &HeaderMap) -> Option<&str> {
    headers.get("authorization")?.to_str().ok()
}

/// Whether the key may do the operation. The words of a permission that lacks are those seen in the sandbox.
pub(super) fn check(given: &str, headers: &HeaderMap, operation: &str, reads: bool) -> Result<(), Refusal> {
    if let Some(name) = SIGNED.iter().find(|name| headers.contains_key(**name)) {
        return Err(refuse(
            "PARAM_ILLEGAL",
            format!("header {name} does not go with an API key"),
        ));
    }
    let key = given
        .strip_prefix("Bearer ")
        .ok_or_else(|| refuse("OAUTH_FAIL", "the header is not Bearer and a key"))?;
    match key {
        STANDARD => Ok(()),
        RESTRICTED if reads => Ok(()),
        RESTRICTED => Err(refuse(
            "OAUTH_FAIL",
            format!("this key has no permission for {operation}"),
        )),
        key if key.starts_with("isak_PROD_") || key.starts_with("irak_PROD_") => {
            Err(refuse("OAUTH_FAIL", "a PROD key has no business in a sandbox"))
        }
        _ => Err(refuse("OAUTH_FAIL", "no such key")),
    }
}

/// A test key takes the sandbox form of every path, also where signed calls do not.
pub(super) fn operation(path: &str) -> Option<&'static str> {
    if path.contains("//") || !path.starts_with("/ams/sandbox/api/") {
        return None;
    }
    let found = operation_at(path).or_else(|| operation_at(&path.replacen("/ams/sandbox/api", "/ams/api", 1)));
    // These have transports of their own.
    found.filter(|id| !matches!(*id, "billing.productUploadImage" | "meter.uploadEvent"))
}
