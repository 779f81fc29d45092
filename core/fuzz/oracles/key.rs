//! Keys: what `inspect_key` says of a text is what reading it for use finds.

use alipay_global::tools::{inspect_key, sign, verify};

/// Never panics; a text is one kind of key or none, and no message repeats it.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let info = inspect_key(text);
    let kind = info.as_ref().map_or("", |info| info.kind.as_str());
    for (sign_type, family) in [("RSA2", "rsa"), ("DSA", "dsa")] {
        let verified = verify("a", "AAAA", sign_type, text, "utf-8");
        assert!(
            verified.is_err() || kind == format!("{family} public"),
            "{kind}: {verified:?}"
        );
        // A short key may be refused for use although it can be read, and a key of broken numbers by the signer.
        assert!(!matches!(verified, Ok(true)), "a signature of three zeros");
        let signed = sign("a", sign_type, text, "utf-8");
        assert!(
            signed.is_err() || kind == format!("{family} private"),
            "{kind}: {signed:?}"
        );
        if kind.is_empty() {
            leaks_nothing(text, &signed.map_or_else(|error| error.to_string(), |_| String::new()));
        }
    }
    if let Ok(info) = &info {
        assert_eq!(info.fingerprint.len(), 64);
        assert!(info.bits >= 512, "{info:?}");
    }
}

/// No long piece of the text stands in the message.
fn leaks_nothing(text: &str, message: &str) {
    let pieces = text
        .split_whitespace()
        .filter(|piece| piece.len() >= 24 && piece.is_ascii());
    for piece in pieces {
        let words = piece.bytes().all(|byte| byte.is_ascii_alphabetic());
        assert!(words || !message.contains(piece), "{message}");
    }
}
