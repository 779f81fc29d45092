//! What is sent and what is believed, to the byte.

use alipay_global::{CallOptions, ErrorKind, HttpResponse, Outcome};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;

use super::support::{CLIENT, MESSAGE, PAY, SECRET, client, ok, prepared, reply, sign, signed};

#[test]
fn the_envelope_of_the_specification_comes_out_to_the_byte() {
    // spec/instore.md, section 4.4
    let content = r#"{"head":{"version":"2.0.2","function":"alipay.intl.acquiring.offline.payQuery","clientId":"211xxxxxxxxxxxxxxx044","reqTime":"2001-07-04T12:08:56+05:30","reqMsgId":"1234567asdfasdf1123fda","reserve":"{}","signType":"SHA256"},"body":{"partnerId":"211xxxxxxxxxxxxxxxx512","merchantTransId":"510xxxxxxxxxxxxxx002"}}"#;
    for (encoding, signature) in [
        (
            "hex",
            "d0f3d5b2c4eea4e93b2d0d0f95487549674a2a742053aac6156ded3946915ed5",
        ),
        ("base64", "0PPVssTupOk7LQ0PlUh1SWdKKnQgU6rGFW3tOUaRXtU="),
    ] {
        let client =
            client(&json!({"sign_type": "SHA256", "sha256_encoding": encoding, "now": "2001-07-04T12:08:56+05:30"}));
        let options = CallOptions::default().message_id("1234567asdfasdf1123fda");
        let request = client.prepare(
            "acquiring_offline_pay_query",
            r#"{"merchantTransId":"510xxxxxxxxxxxxxx002"}"#,
            &options,
        );
        let wanted = format!(r#"{{"request":{content},"signature":"{signature}"}}"#);
        assert_eq!(String::from_utf8(request.unwrap().body).unwrap(), wanted);
    }
}

#[test]
fn any_changed_byte_of_the_signed_part_is_refused() {
    let client = client(&json!({}));
    let message = reply("paid");
    let request = prepared(&client, PAY);
    assert!(client.accept(PAY, &request, &ok(message.clone())).is_ok());
    let signed = "{\"response\":".len()..message.len() - ",\"signature\":\"".len() - 344 - "\"}".len();
    assert_eq!((message[signed.start], message[signed.end - 1]), (b'{', b'}'));
    for place in signed {
        for bit in [0, 1, 5, 7] {
            let mut changed = message.clone();
            changed[place] ^= 1 << bit;
            let error = client
                .accept(PAY, &request, &ok(changed))
                .expect_err("a changed byte was believed");
            assert_eq!(error.outcome(), Outcome::Unknown, "byte {place}");
        }
    }
}

#[test]
fn every_removed_or_doubled_byte_of_a_reply_is_refused() {
    let client = client(&json!({}));
    let message = reply("paid");
    let request = prepared(&client, PAY);
    let outcome = |body: Vec<u8>| match client.accept(PAY, &request, &ok(body)) {
        Ok(_) => Ok(()),
        Err(error) => Err(error.outcome()),
    };
    assert_eq!(outcome(message.clone()), Ok(()));
    for place in 0..message.len() {
        let mut shorter = message.clone();
        // The padding of the signature may be missing: it says nothing.
        let padding = shorter.remove(place) == b'=';
        if !padding {
            assert_eq!(outcome(shorter), Err(Outcome::Unknown), "without byte {place}");
        }
        let mut longer = message.clone();
        longer.insert(place, message[place]);
        assert_eq!(outcome(longer), Err(Outcome::Unknown), "byte {place} twice");
        let cut = message[..place].to_vec();
        assert_eq!(outcome(cut), Err(Outcome::Unknown), "cut at {place}");
    }
}

#[test]
fn any_status_but_200_is_unknown_even_with_a_good_reply() {
    let client = client(&json!({}));
    let message = reply("paid");
    for status in [0, 100, 201, 204, 302, 400, 403, 404, 500, 502, 503] {
        let response = HttpResponse {
            status,
            ..ok(message.clone())
        };
        let error = client.accept(PAY, &prepared(&client, PAY), &response).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{status}");
    }
}

#[test]
fn a_huge_reply_is_refused_without_being_read() {
    let client = client(&json!({}));
    let content = format!(r#"{{"head":{{}},"body":{{"x":"{}"}}}}"#, r#"\"{"#.repeat(2 << 20));
    let error = client
        .accept(PAY, &prepared(&client, PAY), &ok(signed("response", &content)))
        .unwrap_err();
    assert_eq!(error.reason(), Some("malformed"));
}

#[test]
fn a_shared_key_reply_verifies_in_each_way_of_writing_and_in_no_other() {
    use sha2::{Digest, Sha256};
    let client = client(&json!({"sign_type": "SHA256"}));
    let request = prepared(&client, PAY);
    let content = json!({"head": {"function": PAY, "clientId": CLIENT, "reqMsgId": MESSAGE},
        "body": {"resultInfo": {"resultStatus": "S", "resultCode": "SUCCESS"}}})
    .to_string();
    let digest = Sha256::digest(format!("{content}{}", SECRET));
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    for good in [hex.clone(), hex.to_uppercase(), STANDARD.encode(digest)] {
        let message = format!(r#"{{"response":{content},"signature":"{good}"}}"#);
        assert!(client.accept(PAY, &request, &ok(message)).is_ok(), "{good}");
    }
    let unkeyed = Sha256::digest(&content);
    for bad in [
        STANDARD.encode(unkeyed),
        hex[..63].to_owned(),
        format!("{hex}00"),
        sign(&content),
        "null".into(),
    ] {
        let message = format!(r#"{{"response":{content},"signature":"{bad}"}}"#);
        let error = client.accept(PAY, &request, &ok(message)).unwrap_err();
        assert_eq!(error.reason(), Some("mismatch"), "{bad}");
    }
}

#[test]
fn replies_can_be_verified_with_another_algorithm_than_requests_are_signed_with() {
    let client = client(&json!({"sign_type": "SHA256", "reply_sign_type": "RSA2"}));
    let message = reply("paid");
    assert!(client.accept(PAY, &prepared(&client, PAY), &ok(message)).is_ok());
}
