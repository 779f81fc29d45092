//! What an AMS client refuses at construction, and that it shows no secret.

use std::collections::BTreeMap;

use alipay_global::ams::AmsClient;
use alipay_global::{AlipayError, AmsOptions, CallOptions, ErrorKind, NotificationRequest, Secret};

use crate::support;

fn open(change: impl FnOnce(&mut AmsOptions)) -> Result<AmsClient, AlipayError> {
    support::open("north-america", change)
}

fn refused(change: impl FnOnce(&mut AmsOptions)) -> String {
    let error = open(change).expect_err("a wrong option was taken");
    assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    let shown = format!("{error} {error:?} {}", error.to_json());
    for name in ["rsa2048", "alipay2048", "rsa1024"] {
        assert!(
            support::key(name)
                .lines()
                .filter(|line| line.len() > 40)
                .all(|line| !shown.contains(line)),
            "{shown}"
        );
    }
    error.to_string()
}

#[test]
fn swapped_keys_are_named_for_what_they_are() {
    let text = refused(|options| options.alipay_public_key = vec![support::key("alipay2048")]);
    assert!(
        text.contains("alipay_public_key") && text.contains("private key"),
        "{text}"
    );
    let text = refused(|options| options.private_key = Some(support::public("rsa2048").into()));
    assert!(text.contains("private_key") && text.contains("public key"), "{text}");
}

#[test]
fn the_merchants_own_public_key_is_not_alipays() {
    let text = refused(|options| options.alipay_public_key = vec![support::public("rsa2048")]);
    assert!(text.contains("your own public key"), "{text}");
}

#[test]
fn missing_options_are_named() {
    for (change, name) in [
        (
            (|options: &mut AmsOptions| options.client_id = None) as fn(&mut AmsOptions),
            "client_id",
        ),
        (|options| options.client_id = Some(" ".into()), "client_id"),
        (|options| options.private_key = None, "private_key"),
        (|options| options.private_key = Some("".into()), "private_key"),
        (|options| options.alipay_public_key.clear(), "alipay_public_key"),
        (|options| options.gateway = None, "gateway"),
    ] {
        let text = refused(change);
        assert!(text.contains(name), "{text}");
    }
}

#[test]
fn options_of_another_family_and_misspelt_ones_are_refused() {
    for (options, name) in [
        (r#"{"partner":"2088101122136241"}"#, "partner"),
        (r#"{"clientID":"x"}"#, "client_i_d"),
    ] {
        let error = AmsOptions::from_json(options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(name), "{error}");
    }
}

#[test]
fn keys_of_the_legacy_gateway_are_too_small() {
    let text = refused(|options| options.private_key = Some(support::key("rsa1024").into()));
    assert!(text.contains("1024") && text.contains("2048"), "{text}");
    let text = refused(|options| options.alipay_public_key = vec![support::public("alipay1024")]);
    assert!(text.contains("1024"), "{text}");
}

#[test]
fn a_header_cannot_be_smuggled_in_through_an_option() {
    assert!(refused(|options| options.client_id = Some("a\r\nx-evil: 1".into())).contains("client_id"));
    assert!(refused(|options| options.agent_token = Some("a\nb".into())).contains("agent_token"));
}

#[test]
fn several_alipay_keys_are_believed_while_they_rotate() {
    let client =
        open(|options| options.alipay_public_key = vec![support::public("other2048"), support::public("alipay2048")])
            .unwrap();
    let signed = alipay_global::tools::sign(
        &format!("POST /n\n{}.t.{{}}", support::CLIENT_ID),
        "RSA2",
        &support::key("alipay2048"),
        "utf-8",
    )
    .unwrap();
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let message = NotificationRequest {
        path: "/n".into(),
        headers: vec![
            header("client-id", support::CLIENT_ID),
            header("request-time", "t"),
            header("signature", &format!("signature={}", signed.replace('+', "%2B"))),
        ],
        body: b"{}".to_vec(),
    };
    assert_eq!(client.verify_notification(&message).unwrap().kind(), "UNKNOWN");
}

#[test]
fn a_notification_is_acknowledged_and_rejected_as_the_reference_wants() {
    let vectors: serde_json::Value = serde_json::from_str(include_str!("../../../../tests/vectors/ams.json")).unwrap();
    let vector = vectors["vectors"]
        .as_array()
        .unwrap()
        .iter()
        .find(|vector| vector["name"] == "ams/notification-payment-result")
        .unwrap();
    let client = AmsClient::new(AmsOptions::from_json(&vector["options"].to_string()).unwrap()).unwrap();
    let headers = vector["headers"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
        .collect();
    let body = base64::Engine::decode(
        &base64::engine::general_purpose::STANDARD,
        vector["body_base64"].as_str().unwrap(),
    )
    .unwrap();
    let event = client
        .verify_notification(&NotificationRequest {
            path: "/alipay/notify".into(),
            headers,
            body,
        })
        .unwrap();
    let yes = event.acknowledge().unwrap();
    // Section 6 of the specification, to the byte.
    assert_eq!(
        (yes.status, yes.body.as_slice()),
        (
            200,
            br#"{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}"#.as_slice()
        )
    );
    let no: serde_json::Value = serde_json::from_slice(&event.reject().unwrap().body).unwrap();
    assert_eq!(no["result"]["resultStatus"], "F");
}

#[test]
fn an_api_key_signs_nothing_and_marks_what_it_brings_back() {
    let options = AmsOptions::default()
        .api_key(Secret::from("isak_TEST_abc_verysecretpart"))
        .gateway("asia");
    let client = AmsClient::new(options).unwrap();
    let request = support::asked(&client);
    assert_eq!(
        request.header("authorization"),
        Some("Bearer isak_TEST_abc_verysecretpart")
    );
    assert_eq!(
        (
            request.header("signature"),
            request.header("client-id"),
            request.header("request-time")
        ),
        (None, None, None)
    );
    assert!(request.url.contains("/ams/sandbox/api/"));
    let response = alipay_global::HttpResponse {
        status: 200,
        headers: Vec::new(),
        body: br#"{"result":{"resultStatus":"S","resultCode":"SUCCESS"}}"#.to_vec(),
    };
    let alipay_global::Answer::Reply(reply) = client.accept("payments.inquiryPayment", &request, &response).unwrap()
    else {
        panic!("no reply")
    };
    assert!(reply.contains("\"_unverified\":true"));
    assert!(!format!("{client:?} {request:?}").contains("verysecretpart"));
}

#[test]
fn an_api_key_that_is_none_is_refused_without_being_shown() {
    for bad in ["", "isak_LIVE_a_secret", "isak_TEST_only", "isak_TEST_a_b c", "nothing"] {
        let error = AmsClient::new(AmsOptions::default().api_key(bad).gateway("asia")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(bad.is_empty() || !error.to_string().contains(bad), "{error}");
    }
    let both = AmsOptions::default()
        .api_key("isak_PROD_a_secret")
        .client_id(support::CLIENT_ID)
        .gateway("asia");
    assert!(
        AmsClient::new(both)
            .unwrap_err()
            .to_string()
            .contains("different environments")
    );
}

#[test]
fn nothing_public_prints_a_secret() {
    let options = support::options("north-america");
    let client = AmsClient::new(options.clone()).unwrap();
    let call = CallOptions::default().agent_token("ISV-TOKEN-SECRET");
    let request = client
        .prepare("payments.inquiryPayment", r#"{"paymentRequestId":"a"}"#, &call)
        .unwrap();
    let shown = format!(
        "{options:?} {client:?} {call:?} {request:?} {:?}",
        Secret::from("ISV-TOKEN-SECRET")
    );
    assert!(!shown.contains("ISV-TOKEN-SECRET"), "{shown}");
    assert!(!shown.contains("signature"), "{shown}");
    assert!(
        support::key("rsa2048")
            .lines()
            .filter(|line| line.len() > 40)
            .all(|line| !shown.contains(line))
    );
}

fn paths(operation: &str, path: &str) -> BTreeMap<String, String> {
    BTreeMap::from([(operation.to_owned(), path.to_owned())])
}

#[test]
fn a_path_that_the_merchant_knows_better_is_sent_as_it_stands() {
    let own = "/ams/api/v1/payments/retrievePaymentSession";
    let client = open(|options| options.paths = paths("payments.retrieve_payment_session", own)).unwrap();
    let prepare = |client: &AmsClient, operation: &str| {
        client.prepare(operation, r#"{"paymentRequestId":"a"}"#, &CallOptions::default())
    };
    let request = prepare(&client, "payments.retrievePaymentSession").unwrap();
    assert!(request.url.ends_with(&format!(".com{own}")), "{}", request.url);
    let untouched = prepare(&client, "payments.inquiryPayment").unwrap();
    assert!(untouched.url.ends_with("/ams/sandbox/api/v1/payments/inquiryPayment"));
}

#[test]
fn an_operation_newer_than_the_schema_is_called_by_its_path() {
    let client =
        open(|options| options.paths = paths("payments.somethingNew", "/ams/api/v1/payments/somethingNew")).unwrap();
    let request = client
        .prepare("payments.somethingNew", "{}", &CallOptions::default())
        .unwrap();
    assert!(request.url.ends_with("/ams/api/v1/payments/somethingNew"));
    let without = open(|_| ()).unwrap();
    let error = without.prepare("payments.somethingNew", "{}", &CallOptions::default());
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    assert!(error.to_string().contains("payments.somethingNew"), "{error}");
}

#[test]
fn a_path_that_would_break_the_request_line_or_the_signed_text_is_refused() {
    for bad in [
        "ams/api",
        "/ams/api v1",
        "/ams\nclient-id.time.",
        "/ams?x=1",
        "https://other.example/ams",
    ] {
        let text = refused(|options| options.paths = paths("payments.pay", bad));
        assert!(text.contains("paths must be"), "{text}");
    }
}
