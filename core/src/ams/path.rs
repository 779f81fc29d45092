//! Sandbox ids live under their own path, and that path is signed.

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
