//! Private keys inside aws-lc, and a fork that finds no thread in there. All `unsafe` of this project is in this crate.
//!
//! `aws-lc-rs` signs neither with RSA keys under 2048 bits nor with SHA-1 nor with DSA. The C library below it does, as fast
//! as OpenSSL, and blinds RSA; old contracts need all three. What goes in is PKCS#8 and a message, what comes out is a
//! signature; the rules about which keys are wanted stand in the core.

mod fork;

use std::fmt;
use std::mem::MaybeUninit;
use std::ptr::{self, NonNull};

use aws_lc_sys as c;

pub use fork::away_from_forks;

/// What is hashed before signing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Hash {
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
}

/// A private key of RSA or DSA. It prints as `[redacted]`; the library wipes its numbers when it is dropped.
pub struct PrivateKey(NonNull<c::EVP_PKEY>);

// SAFETY: the key is never changed after it was read, but for caches that the library guards with locks of its own
// (`RSA::lock`, `DSA::method_mont_lock`); `openssl/evp.h` and `openssl/rsa.h` allow use from many threads at once.
unsafe impl Send for PrivateKey {}
// SAFETY: as for `Send`.
unsafe impl Sync for PrivateKey {}

impl PrivateKey {
    /// Reads PKCS#8; none when it is not that, or when its numbers do not belong together.
    #[must_use]
    pub fn from_pkcs8(der: &[u8]) -> Option<Self> {
        away_from_forks(|| {
            let mut reader = MaybeUninit::uninit();
            // SAFETY: `CBS_init` writes the whole of `reader`, which then borrows `der`; nobody reads it after this function.
            // The key that comes back is ours alone, and `Drop` frees it.
            let key = unsafe {
                c::CBS_init(reader.as_mut_ptr(), der.as_ptr(), der.len());
                Self(NonNull::new(c::EVP_parse_private_key(reader.as_mut_ptr())).or_else(forget_error)?)
            };
            // SAFETY: initialised above.
            let rest = unsafe { c::CBS_len(reader.as_ptr()) };
            (rest == 0).then_some(key)
        })
    }

    /// `RSA` (PKCS#1 v1.5, blinded) or `DSA` (DER, with a random nonce) over the hash of these bytes; none when the
    /// library refuses the key.
    #[must_use]
    pub fn sign(&self, hash: Hash, bytes: &[u8]) -> Option<Vec<u8>> {
        away_from_forks(|| {
            let context = Context::new()?;
            // SAFETY: the table of a hash is static. The context takes a reference of its own to the key, which lives; no
            // one wants the inner context back, so null. The library writes at most `length` bytes into `signature`, which
            // has `EVP_PKEY_size` of them, and reads `bytes.len()` of `bytes`.
            let (done, signature) = unsafe {
                let hash = match hash {
                    Hash::Sha1 => c::EVP_sha1(),
                    Hash::Sha256 => c::EVP_sha256(),
                };
                let (context, key) = (context.0.as_ptr(), self.0.as_ptr());
                let mut signature = vec![0; usize::try_from(c::EVP_PKEY_size(key)).ok()?];
                let mut length = signature.len();
                let done = c::EVP_DigestSignInit(context, ptr::null_mut(), hash, ptr::null_mut(), key) == 1
                    && c::EVP_DigestSign(
                        context,
                        signature.as_mut_ptr(),
                        &mut length,
                        bytes.as_ptr(),
                        bytes.len(),
                    ) == 1;
                signature.truncate(length);
                (done, signature)
            };
            if done { Some(signature) } else { forget_error() }
        })
    }
}

impl Drop for PrivateKey {
    fn drop(&mut self) {
        // SAFETY: the one reference that this value owns. What the library frees it wipes first (`OPENSSL_free`).
        unsafe { c::EVP_PKEY_free(self.0.as_ptr()) }
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey([redacted])")
    }
}

/// The state of one signature.
struct Context(NonNull<c::EVP_MD_CTX>);

impl Context {
    fn new() -> Option<Self> {
        // SAFETY: allocates; null when there is no memory.
        NonNull::new(unsafe { c::EVP_MD_CTX_new() }).map(Self)
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        // SAFETY: made by `EVP_MD_CTX_new` and freed once.
        unsafe { c::EVP_MD_CTX_free(self.0.as_ptr()) }
    }
}

/// Nothing, and the library's memory of why is emptied: it would stand in front of another caller's error.
fn forget_error<T>() -> Option<T> {
    // SAFETY: touches nothing but this thread's queue of errors.
    unsafe { c::ERR_clear_error() };
    None
}
