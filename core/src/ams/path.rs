//! Sandbox ids live under their own path, and that path is signed. A merchant may know a path better than the schema.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::error::{AlipayError, Result};
use crate::operation::Operation;

/// The path to sign and to send for this operation.
pub(super) fn of(operation: &Operation, sandbox: bool) -> &str {
    if sandbox {
        &operation.sandbox_path
    } else {
        &operation.path
    }
}

/// Sandbox client ids start with this.
pub(super) const SANDBOX_PREFIX: &str = "SANDBOX_";

/// The option `paths`: operation to the path that is sent and signed as it stands, in the sandbox too.
pub(super) struct OwnPaths(BTreeMap<String, String>);

impl OwnPaths {
    pub(super) fn new(paths: &BTreeMap<String, String>) -> Result<Self> {
        if paths.values().all(|path| is_path(path)) {
            return Ok(Self(paths.clone()));
        }
        Err(AlipayError::config(
            "paths must be an object of operation and path, such as {\"payments.retrievePaymentSession\": \"/ams/api/v1/payments/retrievePaymentSession\"}",
        ))
    }

    /// The operation with its own path; also one that the schema does not know, when it has one.
    pub(super) fn apply(&self, name: &str, known: Option<&'static Operation>) -> Option<Cow<'static, Operation>> {
        let is_meant = |own: &str| own == name || known.is_some_and(|known| own == known.id || own == known.method);
        let Some((_, path)) = self.0.iter().find(|(own, _)| is_meant(own)) else {
            return known.map(Cow::Borrowed);
        };
        Some(Cow::Owned(match known {
            Some(known) => Operation {
                path: path.clone().into(),
                sandbox_path: path.clone().into(),
                ..known.clone()
            },
            None => Operation::unknown(name.to_owned(), name.to_owned(), path.clone()),
        }))
    }
}

/// What may stand in the signed text and in a request line.
fn is_path(path: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '.');
    path.starts_with('/') && path.chars().all(plain)
}
