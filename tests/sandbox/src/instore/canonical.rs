//! Envelopes: `{"request":{…},"signature":"…"}`, signed over the literal bytes of the inner object.

use serde_json::{Value, json};

use super::Fields;
use crate::clock;
use crate::fault::{Reply, Tamper};
use crate::json;
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

/// A signed answer to the request with this head, spoilt if a fault wants it.
pub(super) fn seal(keys: &Keys, head: &Fields, body: &Fields, sign_type: SignType, tamper: Tamper) -> Reply {
    let mut content = spoil_before_signing(head, body, tamper);
    let signer = if tamper == Tamper::WrongKey {
        Signer::Stranger
    } else {
        Signer::Alipay
    };
    let signature = signature(keys, signer, sign_type, &content);
    if tamper == Tamper::WrongSignature {
        content = promote(&content);
    }
    let tail = match tamper {
        Tamper::Unsigned => "}".to_owned(),
        _ => format!(",\"signature\":\"{signature}\"}}"),
    };
    let raw = match tamper {
        Tamper::NotParsable => b"<html>busy, please wait</html>".to_vec(),
        _ => [b"{\"response\":", content.as_slice(), tail.as_bytes()].concat(),
    };
    Reply::new("application/json;charset=UTF-8", raw)
}

/// An answer to a caller that could not be recognised.
pub(super) fn unsigned(head: &Fields, body: &Fields) -> Reply {
    let inner = inner(head, body);
    Reply::new("application/json;charset=UTF-8", format!("{{\"response\":{inner}}}"))
}

fn inner(head: &Fields, body: &Fields) -> Value {
    json!({
        "head": {
            "version": head.get("version"),
            "function": head.get("function"),
            "clientId": head.get("clientId"),
            "respTime": clock::iso(clock::now()),
            "reqMsgId": head.get("reqMsgId"),
            "reserve": "{}",
        },
        "body": body,
    })
}

fn spoil_before_signing(head: &Fields, body: &Fields, tamper: Tamper) -> Vec<u8> {
    let honest = inner(head, body).to_string();
    let open = &honest.as_bytes()[..honest.len() - 1];
    match tamper {
        Tamper::OtherRequest => {
            let (mut head, mut body) = (head.clone(), body.clone());
            head.insert("reqMsgId".into(), json!("another-one"));
            for id in ["merchantTransId", "acquirementId", "merchantRefundId", "refundId"] {
                body.insert(id.into(), json!("another-one"));
            }
            inner(&head, &body).to_string().into_bytes()
        }
        Tamper::InvalidUtf8 => [open, b",\"note\":\"\xc3\x28\"}"].concat(),
        Tamper::Bomb => ["{\"body\":".repeat(100_000), "1".to_owned(), "}".repeat(100_000)]
            .concat()
            .into_bytes(),
        Tamper::DuplicateKey => {
            let twin = br#","body":{"resultInfo":{"resultStatus":"S","resultCodeId":"00000000","resultCode":"SUCCESS","resultMsg":"success"}}}"#;
            [open, twin].concat()
        }
        _ => honest.into_bytes(),
    }
}

/// What an attacker would change: a failure becomes a success, a success loses a letter.
fn promote(content: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(content);
    let better = text
        .replace(r#""resultStatus":"U""#, r#""resultStatus":"S""#)
        .replace(r#""resultStatus":"F""#, r#""resultStatus":"S""#);
    if better == text {
        text.replace(r#""success""#, r#""succesS""#).into_bytes()
    } else {
        better.into_bytes()
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
