//! Notifications and the return of the browser.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use alipay_global::mapi::MapiClient;
use alipay_global::{AlipayError, CallOptions, ErrorKind, Event, HttpRequest, HttpResponse, Transport, TransportError};
use serde_json::{Value, json};

use super::support::*;

fn data(event: &Event) -> Value {
    serde_json::from_str(event.data()).unwrap()
}

fn reason<T: std::fmt::Debug>(result: Result<T, AlipayError>) -> String {
    let error = result.expect_err("must not verify");
    assert_eq!(error.kind(), ErrorKind::Signature, "{error}");
    error.reason().unwrap().to_owned()
}

/// A form signed with MD5; the values need no escapes.
fn form(fields: &[(&str, &str)]) -> Vec<u8> {
    let mut sorted: Vec<_> = fields.iter().filter(|(_, value)| !value.is_empty()).collect();
    sorted.sort();
    let joined: Vec<_> = sorted.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let sent: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!(
        "{}&sign={}&sign_type=MD5",
        sent.join("&"),
        md5(joined.join("&").as_bytes())
    )
    .into_bytes()
}

fn read(fields: &[(&str, &str)]) -> Result<Event, AlipayError> {
    client("MD5", json!({})).verify_notification(&form(fields))
}

#[test]
fn the_acknowledgement_is_seven_bytes_and_the_rejection_is_not() {
    let event = read(&[("notify_type", "trade_status_sync"), ("out_trade_no", "A")]).unwrap();
    let ack = event.acknowledge().unwrap();
    assert_eq!((ack.status, ack.body.as_slice()), (200, &b"success"[..]));
    assert_ne!(event.reject().unwrap().body, b"success");
}

#[test]
fn one_changed_byte_anywhere_never_turns_into_another_event() {
    let client = client("MD5", json!({}));
    let raw = message("md5-utf-8").into_bytes();
    let honest = data(&client.verify_notification(&raw).unwrap());
    for place in 0..raw.len() {
        let mut changed = raw.clone();
        changed[place] ^= 1;
        if let Ok(event) = client.verify_notification(&changed) {
            assert_eq!(data(&event), honest, "byte {place}");
        }
    }
}

#[test]
fn what_does_not_verify_says_why() {
    let client = client("MD5", json!({}));
    let raw = message("md5-utf-8");
    let verify = |text: String| reason(client.verify_notification(text.as_bytes()));
    assert_eq!(verify(raw.replace("10.00", "99.00")), "mismatch");
    assert_eq!(verify(format!("{raw}&extra=1")), "mismatch");
    assert_eq!(verify(raw.split("&sign=").next().unwrap().to_owned()), "missing");
    let rsa2 = verifier("RSA2", json!({}));
    assert_eq!(reason(rsa2.verify_notification(raw.as_bytes())), "downgrade");
}

#[test]
fn a_field_that_was_moved_into_another_value_is_refused() {
    let client = client("MD5", json!({}));
    let sign = md5(b"out_trade_no=A&refund_fee=1.00&subject=x&trade_status=TRADE_SUCCESS");
    let verify = |form: &str| client.verify_notification(format!("{form}&sign={sign}&sign_type=MD5").as_bytes());
    assert!(verify("out_trade_no=A&refund_fee=1.00&subject=x&trade_status=TRADE_SUCCESS").is_ok());
    // The same signed text: the refund, and the status, are gone from the fields.
    for attack in [
        "out_trade_no=A%26refund_fee%3D1.00&subject=x&trade_status=TRADE_SUCCESS",
        "out_trade_no=A&refund_fee=1.00&subject=x%26trade_status%3DTRADE_SUCCESS",
    ] {
        assert_eq!(reason(verify(attack)), "ambiguous", "{attack}");
    }
    let query = "out_trade_no=A&refund_fee=1.00&subject=x%26trade_status%3DTRADE_SUCCESS";
    let returned = client.verify_return(&format!("{query}&sign={sign}&sign_type=MD5"));
    assert_eq!(reason(returned), "ambiguous");
    // What cannot have been a field of its own is text.
    let sign = md5(b"body=you & me=two&price=1&out_trade_no=A");
    let text = format!("body=you+%26+me%3Dtwo%26price%3D1&out_trade_no=A&sign={sign}&sign_type=MD5");
    assert_eq!(
        data(&client.verify_notification(text.as_bytes()).unwrap())["body"],
        "you & me=two&price=1"
    );
}

#[test]
fn blanks_in_a_signature_that_was_decoded_twice_are_repaired() {
    let client = verifier("RSA", json!({}));
    let raw = message("rsa-utf-8");
    assert!(raw.contains("%2B"), "the signature has a plus sign");
    let (head, sign) = raw.split_once("&sign=").unwrap();
    let twice = format!("{head}&sign={}", sign.replace("%2B", "+"));
    assert!(client.verify_notification(twice.as_bytes()).is_ok());
}

#[test]
fn a_verified_form_may_name_its_charset() {
    let client = client("MD5", json!({}));
    // Signed raw: the two bytes of one GBK character.
    let mut text = b"_input_charset=GBK&notify_id=1&notify_type=x&subject=".to_vec();
    text.extend_from_slice(&[0xb2, 0xe2]);
    let sign = md5(&text);
    let body = format!(
        "{}&subject=%B2%E2&sign={sign}&sign_type=MD5",
        "notify_type=x&notify_id=1&_input_charset=GBK"
    );
    let event = client.verify_notification(body.as_bytes()).unwrap();
    assert_eq!(data(&event)["subject"], "测");
}

#[test]
fn somebody_elses_sale_is_not_ours() {
    // One RSA key of Alipay signs for all merchants.
    let raw = message("rsa-utf-8");
    let other = verifier("RSA", json!({"partner": "2088000000000001"}));
    assert_eq!(reason(other.verify_notification(raw.as_bytes())), "partner");
    let both = verifier("RSA", json!({"partner": "2088000000000001", "seller_ids": [PARTNER]}));
    assert!(both.verify_notification(raw.as_bytes()).is_ok());
    let mail = read(&[
        ("notify_type", "trade_status_sync"),
        ("out_trade_no", "A"),
        ("seller_id", "shop@example.com"),
    ]);
    assert!(mail.is_ok());
}

#[test]
fn each_business_event_has_one_key() {
    let refund = |status: &'static str, time: &'static str| {
        let fields = [
            ("notify_type", "anything"),
            ("notify_time", time),
            ("out_trade_no", "A"),
            ("out_return_no", "R1"),
            ("refund_status", status),
        ];
        read(&fields).unwrap()
    };
    let first = refund("REFUND_SUCCESS", "2026-04-17");
    assert_eq!(first.kind(), "refund_status_sync");
    assert_eq!(first.dedup_key(), refund("REFUND_SUCCESS", "2026-04-18").dedup_key());
    // A refund that failed may be repeated under its id, and then succeed.
    assert_ne!(first.dedup_key(), refund("REFUND_FAIL", "2026-04-17").dedup_key());

    let trade = |fee: &'static str| {
        let fields = [
            ("notify_type", "trade_status_sync"),
            ("out_trade_no", "A"),
            ("trade_status", "TRADE_SUCCESS"),
            ("refund_fee", fee),
        ];
        read(&fields).unwrap().dedup_key().to_owned()
    };
    assert_eq!(trade(""), trade("0.00"));
    assert_ne!(trade(""), trade("1.00"));
    assert_ne!(trade("1.00"), trade("2.00"));

    let unsigned = |status: &'static str| {
        read(&[("agreement_no", "G"), ("status", status)])
            .unwrap()
            .dedup_key()
            .to_owned()
    };
    assert_ne!(unsigned("UNSIGN"), unsigned("NORMAL"));
    let bare = |time: &'static str| {
        read(&[("x", "1"), ("notify_time", time)])
            .unwrap()
            .dedup_key()
            .to_owned()
    };
    assert_eq!(bare("1"), bare("2"));
}

#[test]
fn a_return_is_read_from_the_query_or_the_whole_url() {
    let client = client("MD5", json!({}));
    let sign = md5("currency=USD&out_trade_no=A 1&total_fee=0.01&trade_no=2018&trade_status=TRADE_FINISHED".as_bytes());
    let query = format!(
        "out_trade_no=A+1&trade_no=2018&total_fee=0.01&currency=USD&trade_status=TRADE_FINISHED&sign={sign}&sign_type=MD5"
    );
    for form in [
        query.clone(),
        format!("?{query}"),
        format!("https://shop.example/back?{query}#top"),
        format!("/back?{query}"),
    ] {
        let fields = client.verify_return(&form).unwrap();
        assert_eq!(fields["out_trade_no"], "A 1");
        assert_eq!(fields.get("sign"), None);
    }
    assert_eq!(reason(client.verify_return(&query.replace("0.01", "0.02"))), "mismatch");
    assert_eq!(reason(client.verify_return(&format!("{query}&lang=en"))), "mismatch");
    assert_eq!(reason(client.verify_return("")), "missing");
}

/// Answers every request with one text and remembers the URL.
struct Says(&'static str, Arc<Mutex<Vec<String>>>);

impl Transport for Says {
    fn send(&self, request: &HttpRequest, _: Duration) -> Result<HttpResponse, TransportError> {
        self.1.lock().unwrap().push(request.url.clone());
        Ok(response(200, self.0.as_bytes()))
    }
}

fn asking(says: &'static str) -> (MapiClient, Arc<Mutex<Vec<String>>>) {
    let urls = Arc::default();
    let mut options = options("MD5", json!({"notify_verify": true}));
    options.transport = Some(Arc::new(Says(says, Arc::clone(&urls))));
    (MapiClient::new(options).unwrap(), urls)
}

#[test]
fn the_gateway_is_asked_only_after_the_signature_held() {
    let good = form(&[
        ("notify_type", "trade_status_sync"),
        ("notify_id", "n1"),
        ("out_trade_no", "A"),
    ]);
    let (client, urls) = asking("true");
    assert!(client.verify_notification(&good).is_ok());
    assert_eq!(
        *urls.lock().unwrap(),
        [format!(
            "{GATEWAY}?notify_id=n1&partner={PARTNER}&service=notify_verify"
        )]
    );
    assert_eq!(reason(client.verify_notification(b"notify_id=n1&sign=x")), "mismatch");
    assert_eq!(urls.lock().unwrap().len(), 1);
    for (says, confirmed) in [("true", true), ("false", false), ("invalid", false)] {
        let (client, _) = asking(says);
        assert_eq!(client.verify_notification(&good).is_ok(), confirmed);
        assert_eq!(client.notify_verify("n1", &CallOptions::default()).unwrap(), confirmed);
    }
    let (client, _) = asking("<html>");
    assert_eq!(
        client.notify_verify("n1", &CallOptions::default()).unwrap_err().kind(),
        ErrorKind::OutcomeUnknown
    );
}
