//! Properties over random messages: nothing changed is believed, and all that we sign verifies elsewhere.

use alipay_global::{CallOptions, ErrorKind, NotificationRequest, Outcome};
use base64::{Engine, engine::general_purpose::STANDARD};
use proptest::prelude::*;
use rsa::pkcs8::DecodePrivateKey;
use rsa::{Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::support::{CLIENT, MESSAGE, PAY, client, ok, pay, prepared, sign};
use crate::support::key;

const QUERY: &str = "alipay.intl.acquiring.offline.payQuery";
const NOTIFY: &str = "alipay.intl.acquiring.offline.notify.pay";

/// Any JSON that a message may hold, with the traps of the slice in its texts.
fn value() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        any::<String>(),
        r#"[{}\[\]",:\\a]{0,12}"#.prop_map(String::from),
        Just("\"signature\":\"".to_owned()),
    ];
    let leaf = prop_oneof![
        text.prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..4)
                .prop_map(|object| Value::Object(object.into_iter().collect())),
        ]
    })
}

/// Head and body of a message with a random field between the fixed ones.
fn content(function: &str, extra: &Value, spaced: bool) -> String {
    let message = json!({
        "head": {"function": function, "clientId": CLIENT, "reqMsgId": MESSAGE},
        "body": {"extra": extra, "resultInfo": {"resultStatus": "S", "resultCode": "SUCCESS"}, "merchantTransId": "T1"},
    });
    if spaced {
        format!("{message:#}")
    } else {
        message.to_string()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_reply_is_believed_and_none_with_a_changed_byte(
        extra in value(), spaced: bool, place: prop::sample::Index, byte: u8,
    ) {
        let client = client(&json!({}));
        let request = prepared(&client, QUERY);
        let content = content(QUERY, &extra, spaced);
        let tail = format!(r#","signature":"{}"}}"#, sign(&content));
        let whole = |content: &[u8]| [br#"{"response":"#, content, tail.as_bytes()].concat();
        let reply = client.accept(QUERY, &request, &ok(whole(content.as_bytes())));
        prop_assert!(reply.is_ok(), "{:?} {}", reply, content);

        let mut changed = content.into_bytes();
        let place = place.index(changed.len());
        prop_assume!(changed[place] != byte);
        changed[place] = byte;
        let error = client.accept(QUERY, &request, &ok(whole(&changed)));
        prop_assert_eq!(error.map_err(|error| error.outcome()).unwrap_err(), Outcome::Unknown);
    }

    #[test]
    fn any_notification_is_believed_and_none_with_a_changed_byte(
        extra in value(), spaced: bool, place: prop::sample::Index, byte: u8,
    ) {
        let client = client(&json!({}));
        let content = content(NOTIFY, &extra, spaced);
        let tail = format!(r#","signature":"{}"}}"#, sign(&content));
        let told = |content: &[u8]| client.verify_notification(&NotificationRequest {
            path: String::new(),
            headers: Vec::new(),
            body: [br#"{"request":"#, content, tail.as_bytes()].concat(),
        });
        let event = told(content.as_bytes());
        prop_assert!(event.is_ok(), "{:?} {}", event, content);
        prop_assert!(verifies(&event.unwrap().acknowledge().unwrap().body, "response"));

        let mut changed = content.into_bytes();
        let place = place.index(changed.len());
        prop_assume!(changed[place] != byte);
        changed[place] = byte;
        prop_assert_eq!(told(&changed).unwrap_err().kind(), ErrorKind::Signature);
    }

    #[test]
    fn all_that_we_send_verifies_with_another_implementation(
        title in "\\PC{1,40}", extra in value(), message_id in "[ -~]{1,64}", compact: bool,
    ) {
        let client = client(&json!({}));
        let mut request: Map<String, Value> = serde_json::from_str(&pay("T1", "239")).unwrap();
        request["order"]["orderTitle"] = title.into();
        request.insert("anything".to_owned(), extra);
        let request = if compact { json!(request).to_string() } else { format!("{:#}", json!(request)) };
        let options = CallOptions::default().message_id(message_id);
        let sent = client.prepare(PAY, &request, &options);
        prop_assert!(sent.is_ok(), "{:?} {}", sent, request);
        prop_assert!(verifies(&sent.unwrap().body, "request"));
    }
}

/// Cut with a JSON parser and verified with a library that the crate verifies nothing with.
fn verifies(envelope: &[u8], member: &str) -> bool {
    let parts: std::collections::HashMap<String, Box<RawValue>> = serde_json::from_slice(envelope).unwrap();
    let signature: String = serde_json::from_str(parts["signature"].get()).unwrap();
    let key = RsaPublicKey::from(RsaPrivateKey::from_pkcs8_pem(&key("rsa2048")).unwrap());
    // RFC 8017, section 9.2, note 1: what goes before a SHA-256 hash.
    let prefix = [
        0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04,
        0x20,
    ];
    let scheme = Pkcs1v15Sign {
        hash_len: Some(32),
        prefix: prefix.into(),
    };
    let hash = Sha256::digest(parts[member].get());
    key.verify(scheme, &hash, &STANDARD.decode(signature).unwrap()).is_ok()
}
