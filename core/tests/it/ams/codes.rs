//! The result codes of AMS, beside the specification's table.

use alipay_global::ams::AmsClient;
use alipay_global::generated::ams::{OPERATIONS, RESULT_CODES};
use alipay_global::operation::Kind;
use alipay_global::{AmsOptions, Answer, CallOptions, ErrorKind, HttpResponse};

use crate::support;
use crate::support::shared::{self, text};

/// Code, status, action.
fn rows() -> Vec<(&'static str, &'static str, &'static str)> {
    let table = include_str!("../../../../tests/vectors/tables/ams-results.txt").lines();
    let rows = table.filter(|line| !line.starts_with('#')).map(|line| {
        let mut words = line.split(' ').map(|word| if word == "-" { "" } else { word });
        (words.next().unwrap(), words.next().unwrap(), words.next().unwrap())
    });
    rows.collect()
}

fn api_key_client(environment: &str) -> AmsClient {
    AmsClient::new(
        AmsOptions::default()
            .api_key(format!("isak_{environment}_abc_secret").as_str())
            .gateway("asia"),
    )
    .unwrap()
}

/// What a client makes of a reply with this result.
fn judged(operation: &str, code: &str, status: &str) -> alipay_global::Result<Answer> {
    let client = api_key_client("TEST");
    let request = support::asked(&client);
    let response = HttpResponse {
        status: 200,
        headers: Vec::new(),
        body: serde_json::json!({"result": {"resultCode": code, "resultStatus": status}})
            .to_string()
            .into_bytes(),
    };
    client.accept(operation, &request, &response)
}

#[test]
fn every_code_of_the_specification_is_in_the_schema_with_its_status_and_action() {
    let rows = rows();
    assert_eq!(rows.len(), 80);
    for (code, status, action) in rows {
        let known = RESULT_CODES.iter().find(|known| known.code == code);
        let known = known.unwrap_or_else(|| panic!("{code} is missing"));
        assert_eq!((known.status, known.action), (status, action), "{code}");
    }
}

#[test]
fn every_refusal_says_what_to_do() {
    for (code, status, action) in rows() {
        match judged("payments.refund", code, "F") {
            // A code that belongs to another status still follows the status that came.
            Err(error) if status == "F" || status.is_empty() => {
                assert_eq!(error.kind(), ErrorKind::Refused, "{code}");
                assert_eq!(
                    (error.code(), error.action().map(|a| a.as_str())),
                    (Some(code), Some(action))
                );
            }
            other => assert_eq!(other.unwrap_err().kind(), ErrorKind::Refused, "{code}"),
        }
    }
}

#[test]
fn an_unknown_code_follows_its_status() {
    assert!(judged("payments.refund", "BRAND_NEW", "S").is_ok());
    let refused = judged("payments.refund", "BRAND_NEW", "F").unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Refused);
    for status in ["U", "A", "", "X", "s"] {
        let unknown = judged("payments.refund", "SUCCESS", status).unwrap_err();
        assert_eq!(unknown.kind(), ErrorKind::OutcomeUnknown, "{status}");
    }
}

#[test]
fn open_results_go_on_only_where_the_flow_does() {
    for code in ["PAYMENT_IN_PROCESS", "VERIFICATION_IN_PROCESS"] {
        assert!(judged("payments.pay", code, "U").is_ok(), "{code}");
        let asked = judged("payments.inquiryPayment", code, "U").unwrap_err();
        assert_eq!(asked.kind(), ErrorKind::OutcomeUnknown, "{code}");
    }
    for code in ["UNKNOWN_EXCEPTION", "REQUEST_TRAFFIC_EXCEED_LIMIT"] {
        let error = judged("payments.pay", code, "U").unwrap_err();
        assert_eq!(error.action().map(|action| action.as_str()), Some("same"), "{code}");
    }
}

#[test]
fn what_no_buyer_takes_part_in_is_not_known_while_it_is_in_process() {
    for operation in [
        "payments.refund",
        "payments.cancel",
        "payments.capture",
        "authorizations.applyToken",
        "customs.declare",
    ] {
        let error = judged(operation, "PAYMENT_IN_PROCESS", "U").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{operation}");
    }
    for operation in ["subscriptions.create", "vaults.vaultPaymentMethod"] {
        assert!(judged(operation, "PAYMENT_IN_PROCESS", "U").is_ok(), "{operation}");
    }
}

#[test]
fn an_api_key_calls_169_of_the_179_operations() {
    // Section 17.3: not the seven below /aps/, not the file upload, not the path with two slashes; usage events without key.
    let (client, options) = (api_key_client("PROD"), CallOptions::default());
    let (mut called, mut refused) = (0, Vec::new());
    for operation in OPERATIONS.iter().filter(|operation| operation.kind == Kind::Call) {
        let vector = shared::named(&format!("ams/prepare-minimal-{}", operation.id));
        match client.prepare(&operation.id, text(vector, "request"), &options) {
            Ok(_) => called += 1,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Config, "{}: {error}", operation.id);
                refused.push(&operation.path);
            }
        }
    }
    assert_eq!((called, refused.len()), (169, 8));
    assert!(
        refused
            .iter()
            .all(|path| path.starts_with("/aps/") || path.contains("//")),
        "{refused:?}"
    );
    let sessions = OPERATIONS
        .iter()
        .filter(|operation| operation.kind == Kind::Session)
        .count();
    assert_eq!((OPERATIONS.len(), sessions), (179, 1));
}

#[test]
fn an_api_key_uploads_no_file_and_sends_usage_events_without_itself() {
    let (client, options) = (api_key_client("PROD"), CallOptions::default());
    let upload = r#"{"file":{"name":"a.png","content":"iVBORw0KGgo="}}"#;
    let error = client
        .prepare("billing.productUploadImage", upload, &options)
        .unwrap_err();
    assert!(
        error.kind() == ErrorKind::Config && error.to_string().contains("API key"),
        "{error}"
    );
    let events = r#"{"sessionId":"s1","meters":[]}"#;
    let request = client.prepare("meter.uploadEvent", events, &options).unwrap();
    assert_eq!(
        (request.header("authorization"), request.header("x-session-id")),
        (None, Some("s1"))
    );
}

#[test]
fn the_key_says_which_environment_the_path_is_in() {
    let request = r#"{"paymentRequestId":"a"}"#;
    for (environment, path) in [
        ("TEST", "/ams/sandbox/api/v1/payments/inquiryPayment"),
        ("PROD", "/ams/api/v1/payments/inquiryPayment"),
    ] {
        let client = api_key_client(environment);
        let prepared = client.prepare("payments.inquiryPayment", request, &CallOptions::default());
        assert_eq!(prepared.unwrap().path(), path);
    }
}
