//! This family's reader for [`crate::fuzzing`].

use super::canonical;

/// The signed object, its `head` and `body`, and the signature: what is cut out of an envelope before anything is believed.
#[allow(clippy::type_complexity)]
pub(crate) fn slice(bytes: &[u8]) -> Option<(&str, Option<&str>, Option<&str>, Option<String>)> {
    let cut = canonical::cut(bytes, "response").ok()?;
    let signature = cut.signature.map(std::borrow::Cow::into_owned);
    Some((cut.content, cut.head, cut.body, signature))
}
