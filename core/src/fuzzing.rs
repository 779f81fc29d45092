//! Readers for the fuzz targets and the test that replays their corpora. Not an API: it changes without notice.
#![allow(missing_docs)]

/// What the reader of replies makes of these bytes: the decoded text, and its leaves in the order of the document.
#[must_use]
pub fn xml(bytes: &[u8]) -> Option<(String, Vec<(String, String)>)> {
    crate::mapi::fuzzing::xml(bytes)
}

/// Decoded names and values of a form.
#[must_use]
pub fn form(bytes: &[u8]) -> Option<Vec<(Vec<u8>, Vec<u8>)>> {
    crate::mapi::fuzzing::form(bytes)
}

/// A form with these names and values.
#[must_use]
pub fn written(pairs: &[(Vec<u8>, Vec<u8>)]) -> String {
    crate::mapi::fuzzing::written(pairs)
}

/// What is signed of a form.
#[must_use]
pub fn presign(pairs: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    crate::mapi::canonical::presign(pairs.iter().map(|(name, value)| (name.as_slice(), value.as_slice())))
}

/// `resultStatus`, `memo` and `result` of an app result.
#[must_use]
pub fn app_parts(text: &str) -> Option<(String, String, Vec<String>)> {
    crate::mapi::fuzzing::app_parts(text)
}

/// The signed part of an app result as fields.
#[must_use]
pub fn app_fields(signed: &str) -> Option<Vec<(String, String)>> {
    crate::mapi::fuzzing::app_fields(signed)
}

/// What is cut out of an in-store reply: the signed object, its `head` and its `body`, and the signature.
#[must_use]
#[allow(clippy::type_complexity)]
pub fn slice(bytes: &[u8]) -> Option<(&str, Option<&str>, Option<&str>, Option<String>)> {
    crate::instore::fuzzing::slice(bytes)
}
