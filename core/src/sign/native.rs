//! A private key inside aws-lc, read anew in every process.

use std::sync::Arc;

use alipay_global_keys::{Hash, PrivateKey};
use arc_swap::ArcSwap;
use zeroize::Zeroizing;

/// A private key that has been read, and what it was read from.
pub(super) struct NativeKey {
    pkcs8: Zeroizing<Vec<u8>>,
    current: ArcSwap<Owned>,
}

/// Beside a key the library keeps what blinds it and a lock. Both belong to the threads of one process.
struct Owned {
    process: u32,
    key: PrivateKey,
}

impl NativeKey {
    /// None when the library refuses the key.
    pub(super) fn from_pkcs8(pkcs8: Zeroizing<Vec<u8>>) -> Option<Self> {
        let current = ArcSwap::from_pointee(Owned::read(&pkcs8)?);
        Some(Self { pkcs8, current })
    }

    pub(super) fn sign(&self, hash: Hash, bytes: &[u8]) -> Option<Vec<u8>> {
        let current = self.current.load();
        if current.process == std::process::id() {
            return current.key.sign(hash, bytes);
        }
        let fresh = Arc::new(Owned::read(&self.pkcs8)?);
        let inherited = self.current.swap(Arc::clone(&fresh));
        if inherited.process != fresh.process {
            // Freeing it would touch what a thread of the parent may have left half done.
            std::mem::forget(inherited);
        }
        fresh.key.sign(hash, bytes)
    }
}

impl Owned {
    fn read(pkcs8: &[u8]) -> Option<Self> {
        let key = PrivateKey::from_pkcs8(pkcs8)?;
        let process = std::process::id();
        Some(Self { process, key })
    }
}
