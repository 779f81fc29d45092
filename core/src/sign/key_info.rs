//! What can be told of a key to anybody.

/// What a key text is, without any of a private key.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct KeyInfo {
    /// `rsa private`, `rsa public`, `dsa private` or `dsa public`.
    pub kind: String,
    /// Size of the modulus.
    pub bits: usize,
    /// `PKCS#1`, `PKCS#8`, `SPKI` or `OpenSSL`, then `PEM` or `base64`: `PKCS#8 PEM`.
    pub format: String,
    /// SHA-256 of the public half as SubjectPublicKeyInfo, in lower-case hex: the same for both keys of a pair.
    pub fingerprint: String,
}

impl KeyInfo {
    /// An object with `kind`, `bits`, `format` and `fingerprint`.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::json!({
            "kind": self.kind, "bits": self.bits, "format": self.format, "fingerprint": self.fingerprint,
        })
        .to_string()
    }
}
