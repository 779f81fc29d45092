//! `MD5`: hex of MD5 over the bytes and the shared key, nothing between them.

use md5::{Digest, Md5};

/// The digest of the bytes followed by the key.
pub(super) fn digest(bytes: &[u8], key: &[u8]) -> [u8; 16] {
    Md5::new().chain_update(bytes).chain_update(key).finalize().into()
}
