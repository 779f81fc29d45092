//! Refunds and captures.

use super::*;

fn refund(more: &Value) -> Repeat<Settlement> {
    refund_until(more, limits())
}

fn refund_until(more: &Value, limits: Limits) -> Repeat<Settlement> {
    let mut request =
        json!({ "paymentId": "P1", "refundRequestId": "R1", "refundAmount": { "currency": "USD", "value": "1" } });
    for (field, value) in more.as_object().unwrap() {
        request[field] = value.clone();
    }
    Repeat::new(Settlement::new(Kind::Refund, &request.to_string()).unwrap(), limits)
}

fn refunded(status: &str) -> Result<String> {
    said("S", &json!({ "refundRequestId": "R1", "refundStatus": status }))
}

const REFUND: &str = "payments.refund";
const ASK: &str = "payments.inquiryRefund";

#[test]
fn a_lost_refund_is_repeated_with_its_id_and_then_asked_for() {
    let day = play(
        &mut refund(&json!({})),
        vec![lost(), lost(), refunded("PROCESSING"), refunded("SUCCESS")],
    );
    assert_eq!((day.state(), day.calls()), ("refunded", vec![REFUND, REFUND, ASK, ASK]));
    assert_eq!(day.requests[0], day.requests[1]);
    assert_eq!(day.requests[2].1, json!({ "refundRequestId": "R1" }));
    let day = play(&mut refund(&json!({})), vec![lost(), lost(), refunded("FAIL")]);
    assert_eq!(day.state(), "not_refunded");
}

#[test]
fn an_asynchronous_refund_that_was_taken_in_is_not_made_yet() {
    for word in [json!(true), json!("true")] {
        let mut flow = refund(&json!({ "isAsyncRefund": word }));
        let day = play(
            &mut flow,
            vec![refunded("SUCCESS"), refunded("PROCESSING"), refunded("SUCCESS")],
        );
        assert_eq!((day.state(), day.calls()), ("refunded", vec![REFUND, ASK, ASK]));
    }
}

#[test]
fn a_refund_without_an_end_names_the_id_to_repeat() {
    let day = play(&mut refund(&json!({})), vec![lost()]);
    assert_eq!(day.waits.iter().sum::<Duration>(), DEADLINE);
    assert_eq!(
        (day.error().kind(), day.error().idempotency_id()),
        (ErrorKind::OutcomeUnknown, Some("R1"))
    );
    assert!(day.error().to_string().contains("refundRequestId"), "{}", day.error());
}

#[test]
fn a_refused_refund_is_confirmed_before_it_counts() {
    let refused = || no("REFUND_AMOUNT_EXCEED", Action::Stop);
    let day = play(&mut refund(&json!({})), vec![refused(), not_found()]);
    assert_eq!((day.state(), day.calls()), ("not_refunded", vec![REFUND, ASK, ASK]));
    assert_eq!(
        play(&mut refund(&json!({})), vec![refused(), refunded("SUCCESS")]).state(),
        "refunded"
    );
    let day = play(
        &mut refund(&json!({})),
        vec![no("REPEAT_REQ_INCONSISTENT", Action::NewId)],
    );
    assert_eq!((day.error().kind(), day.requests.len()), (ErrorKind::Refused, 1));
}

#[test]
fn a_refund_in_doubt_is_not_refused_by_a_question_that_was_refused() {
    let system = || no("SYSTEM_ERROR", Action::Stop);
    assert_eq!(play(&mut refund(&json!({})), vec![lost(), system()]).name(), "unknown");
    let exceed = || no("REFUND_AMOUNT_EXCEED", Action::Stop);
    let day = play(
        &mut refund(&json!({})),
        vec![lost(), exceed(), not_found(), refunded("SUCCESS")],
    );
    assert_eq!(day.state(), "refunded");
    let day = play(&mut refund(&json!({})), vec![lost(), exceed(), not_found()]);
    assert_eq!(
        (day.state(), day.calls()),
        ("not_refunded", vec![REFUND, REFUND, ASK, ASK])
    );
    // The amount may be exceeded because an earlier process refunded it.
    let restarted = Limits {
        restarted: true,
        ..limits()
    };
    let day = play(
        &mut refund_until(&json!({}), restarted),
        vec![exceed(), not_found(), refunded("SUCCESS")],
    );
    assert_eq!(day.state(), "refunded");
}

#[test]
fn a_lost_capture_is_looked_for_among_the_transactions_of_its_payment() {
    let capture = |answers| {
        let request = json!({ "paymentId": "P1", "captureRequestId": "C1", "captureAmount": { "currency": "USD", "value": "5" } });
        let mut flow = Repeat::new(Settlement::new(Kind::Capture, &request.to_string()).unwrap(), limits());
        play(&mut flow, answers)
    };
    let line = |id: &str, kind: &str, status: &str, value: &str| {
        let amount = json!({ "currency": "USD", "value": value });
        json!({ "transactionRequestId": id, "transactionType": kind, "transactionStatus": status, "transactionAmount": amount })
    };
    let lists = |lines: Value| said("S", &json!({ "paymentId": "P1", "transactions": lines }));
    let others = json!([
        line("C0", "CAPTURE", "SUCCESS", "5"),
        line("C1", "REFUND", "SUCCESS", "5")
    ]);

    let day = capture(vec![lost(), lists(json!([line("C1", "CAPTURE", "SUCCESS", "5")]))]);
    assert_eq!(
        (day.state(), day.calls()),
        ("captured", vec!["payments.capture", INQUIRE])
    );
    assert_eq!(day.requests[1].1, json!({ "paymentId": "P1" }));
    assert_eq!(
        capture(vec![lost(), lists(json!([line("C1", "CAPTURE", "FAIL", "5")]))]).state(),
        "not_captured"
    );
    let day = capture(vec![lost(), lists(json!([line("C1", "CAPTURE", "SUCCESS", "6")]))]);
    assert_eq!(day.error().kind(), ErrorKind::OutcomeUnknown);

    // Nothing known of it: sent again, unchanged.
    let done = said("S", &json!({ "captureRequestId": "C1" }));
    let day = capture(vec![lost(), lists(others), done]);
    assert_eq!((day.state(), day.requests.len()), ("captured", 3));
    assert_eq!(day.requests[0], day.requests[2]);

    // While the payment is being reviewed it is not captured.
    let review = said("S", &json!({ "paymentId": "P1", "authReviewStatus": "PROCESSING" }));
    let day = capture(vec![
        lost(),
        review,
        lists(json!([line("C1", "CAPTURE", "SUCCESS", "5")])),
    ]);
    assert_eq!(day.calls(), ["payments.capture", INQUIRE, INQUIRE]);
}

#[test]
fn a_request_without_its_id_is_not_sent() {
    let error = Payment::new("{}").err().unwrap();
    assert_eq!(
        (error.field(), error.rule()),
        (Some("paymentRequestId"), Some("required"))
    );
    let error = Settlement::new(Kind::Refund, r#"{"paymentId":"P1"}"#).err().unwrap();
    assert_eq!(error.field(), Some("refundRequestId"));
    let error = Settlement::new(Kind::Capture, r#"{"captureRequestId":"C1"}"#)
        .err()
        .unwrap();
    assert_eq!(error.field(), Some("paymentId"));
    assert!(Payment::new("[]").is_err());
}

#[test]
fn a_refund_of_a_caller_whom_the_gateway_does_not_know_is_not_repeated_for_a_minute() {
    let error = AlipayError::unknown("the gateway answered without a signature: KEY_NOT_FOUND");
    let locked_out = Err(error.with_reason("missing").with_code("KEY_NOT_FOUND", Action::Fix));
    assert_eq!(play(&mut refund(&json!({})), vec![locked_out]).requests.len(), 2);
}
