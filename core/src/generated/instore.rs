//! Operations of one family.
use crate::operation::{Gateway, Operation, ResultCode};

/// All operations, sorted by id.
pub static OPERATIONS: &[Operation] = &[];
/// Result codes, sorted by code.
pub static RESULT_CODES: &[ResultCode] = &[];
/// Gateways that can be named.
pub static GATEWAYS: &[Gateway] = &[];
