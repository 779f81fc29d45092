//! `SHA256`: SHA-256 over the bytes and the shared key, nothing between them. A plain hash, not HMAC: that is the rule.

use aws_lc_rs::digest::{Context, Digest, SHA256};

/// The digest of the bytes followed by the key.
pub(super) fn digest(bytes: &[u8], key: &[u8]) -> Digest {
    let mut context = Context::new(&SHA256);
    context.update(bytes);
    context.update(key);
    context.finish()
}
