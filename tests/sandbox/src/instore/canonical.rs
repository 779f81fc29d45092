//! The signed text: of an envelope `{"request":{…},"signature":"…"}`, the literal bytes of the inner object.

use serde_json::Value;

use crate::json::{self, Fields};
use crate::keys::{self, Bits, Hash, Keys, SHA256_KEY, Signer};

/// How a message is signed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum SignType {
    /// SHA256withRSA, base64 once.
    Rsa2,
    /// SHA-256 over content and key.
    Sha256,
    /// SHA1withRSA, in Hong Kong.
    Rsa,
}

impl SignType {
    /// What `head.signType` says; nothing where the version does not know it.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Rsa2 => Some("RSA2"),
            Self::Sha256 => Some("SHA256"),
            Self::Rsa => None,
        }
    }
}

/// A message cut into its parts, unread.
pub(super) struct Message<'a> {
    content: &'a [u8],
    signature: String,
}

impl<'a> Message<'a> {
    /// Finds the content under `key` and the signature beside it without parsing either.
    pub(super) fn cut(raw: &'a [u8], key: &str) -> Result<Self, String> {
        let members = json::members(raw).ok_or("the body is not a JSON object")?;
        let only = |name: &str| {
            let mut found = members.iter().filter(|(known, _)| known == name);
            match (found.next(), found.next()) {
                (Some((_, range)), None) => raw.get(range.clone()),
                _ => None,
            }
        };
        let content = only(key)
            .filter(|content| content.starts_with(b"{"))
            .ok_or(format!("{key} is missing"))?;
        // A missing signature is an empty one: it verifies nothing.
        let signature = only("signature")
            .and_then(|raw| serde_json::from_slice(raw).ok())
            .unwrap_or_default();
        Ok(Self { content, signature })
    }

    /// The content, strictly parsed.
    pub(super) fn parse(&self) -> Result<Fields, String> {
        json::parse_object(self.content)
    }

    /// The head, as far as it can be read: it names the key to verify with.
    pub(super) fn head(&self) -> Fields {
        match self.parse().ok().and_then(|mut fields| fields.remove("head")) {
            Some(Value::Object(head)) => head,
            _ => Fields::new(),
        }
    }
}

/// Whether the merchant signed exactly these bytes.
pub(super) fn verify(keys: &Keys, message: &Message<'_>, sign_type: SignType) -> bool {
    let rsa = |hash| {
        keys::unbase64(&message.signature)
            .is_some_and(|signature| keys.merchant_signed(hash, message.content, &signature) == Some(Bits::Normal))
    };
    match sign_type {
        SignType::Rsa2 => rsa(Hash::Sha256),
        SignType::Rsa => rsa(Hash::Sha1),
        SignType::Sha256 => keys::sha256_matches(message.content, SHA256_KEY, &message.signature),
    }
}

/// The signature of Alipay, or of somebody else, as text.
pub(super) fn signature(keys: &Keys, signer: Signer, sign_type: SignType, content: &[u8]) -> String {
    match (sign_type, signer) {
        (SignType::Rsa2, signer) => keys::base64(&keys.sign(signer, Bits::Normal, Hash::Sha256, content)),
        (SignType::Rsa, signer) => keys::base64(&keys.sign(signer, Bits::Normal, Hash::Sha1, content)),
        (SignType::Sha256, Signer::Alipay) => keys::sha256_with_key(content, SHA256_KEY),
        (SignType::Sha256, Signer::Stranger) => keys::sha256_with_key(content, "another key"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vector of the in-store specification, pasted into an envelope with white space of its own.
    #[test]
    fn the_signed_content_is_the_literal_slice() {
        let content = r#"{"head":{"version":"2.0.2","function":"alipay.intl.acquiring.offline.payQuery","clientId":"211xxxxxxxxxxxxxxx044","reqTime":"2001-07-04T12:08:56+05:30","reqMsgId":"1234567asdfasdf1123fda","reserve":"{}","signType":"SHA256"},"body":{"partnerId":"211xxxxxxxxxxxxxxxx512","merchantTransId":"510xxxxxxxxxxxxxx002"}}"#;
        let sign = "d0f3d5b2c4eea4e93b2d0d0f95487549674a2a742053aac6156ded3946915ed5";
        let keys = Keys::embedded().unwrap();
        for raw in [
            format!(r#"{{"request":{content},"signature":"{sign}"}}"#),
            format!("{{ \"signature\" : \"{sign}\",\n \"request\" : {content} }}"),
        ] {
            let message = Message::cut(raw.as_bytes(), "request").unwrap();
            assert!(verify(&keys, &message, SignType::Sha256), "{raw}");
            assert_eq!(message.content, content.as_bytes());
        }
        let reprinted = format!(
            r#"{{"request":{},"signature":"{sign}"}}"#,
            content.replace("\":\"", "\": \"")
        );
        assert!(!verify(
            &keys,
            &Message::cut(reprinted.as_bytes(), "request").unwrap(),
            SignType::Sha256
        ));
    }

    #[test]
    fn a_second_request_or_a_missing_signature_verifies_nothing() {
        assert!(Message::cut(br#"{"request":{},"request":{},"signature":""}"#, "request").is_err());
        assert!(Message::cut(br#"{"request":"text","signature":""}"#, "request").is_err());
        let keys = Keys::embedded().unwrap();
        let bare = Message::cut(br#"{"request":{}}"#, "request").unwrap();
        assert!(!verify(&keys, &bare, SignType::Rsa2));
        assert!(!verify(&keys, &bare, SignType::Sha256));
    }
}
