//! One day at a time: what each answer makes the flows do next.

use serde_json::json;

use super::*;
use crate::flow::Next;

const DEADLINE: Duration = Duration::from_secs(60);
const PAY: &str = "payments.pay";
const INQUIRE: &str = "payments.inquiryPayment";
const CANCEL: &str = "payments.cancel";

/// How a scripted day went.
struct Day {
    end: Result<Final>,
    requests: Vec<(&'static str, Value)>,
    waits: Vec<Duration>,
}

impl Day {
    fn state(&self) -> &'static str {
        self.end.as_ref().unwrap().state
    }

    fn error(&self) -> &AlipayError {
        self.end.as_ref().unwrap_err()
    }

    fn calls(&self) -> Vec<&'static str> {
        self.requests.iter().map(|(operation, _)| *operation).collect()
    }
}

/// Plays a flow against these answers; the last one is given again and again.
fn play(flow: &mut dyn Flow, answers: Vec<Result<String>>) -> Day {
    let (mut requests, mut waits, mut now) = (Vec::new(), Vec::new(), Duration::ZERO);
    let mut last = None;
    loop {
        match flow.step(now, last.take()) {
            Next::Done(end) => return Day { end, requests, waits },
            Next::Wait(time) => {
                now += time;
                waits.push(time);
            }
            Next::Call(operation, request) => {
                let answer = answers.get(requests.len()).or(answers.last()).unwrap();
                requests.push((operation, serde_json::from_str(&request).unwrap()));
                assert!(requests.len() < 100, "a flow that does not end");
                last = Some(answer.clone());
            }
        }
    }
}

fn pay(answers: Vec<Result<String>>) -> Day {
    play(&mut payment(&json!({})), answers)
}

fn payment(more: &Value) -> Payment {
    payment_until(more, DEADLINE)
}

fn payment_until(more: &Value, deadline: Duration) -> Payment {
    let mut request = json!({
        "paymentRequestId": "T1",
        "paymentAmount": { "currency": "USD", "value": "100" },
        "paymentMethod": { "paymentMethodType": "ALIPAY_CN" },
    });
    for (field, value) in more.as_object().unwrap() {
        request[field] = value.clone();
    }
    let start = crate::time::parse("2026-04-17T08:00:00Z").unwrap();
    Payment::new(&request.to_string(), start, deadline).unwrap()
}

fn said(status: &str, more: &Value) -> Result<String> {
    let mut reply = json!({
        "result": { "resultStatus": status, "resultCode": "SUCCESS" },
        "paymentRequestId": "T1",
        "paymentAmount": { "currency": "USD", "value": "100" },
    });
    for (field, value) in more.as_object().unwrap() {
        reply[field] = value.clone();
    }
    Ok(reply.to_string())
}

fn stands(word: &str) -> Result<String> {
    said("S", &json!({ "paymentStatus": word }))
}

fn lost() -> Result<String> {
    Err(AlipayError::unknown("no reply"))
}

fn no(code: &str, action: Action) -> Result<String> {
    let reply = json!({ "result": { "resultStatus": "F", "resultCode": code } });
    Err(AlipayError::refused(code, action, "the gateway refused").with_reply(reply.to_string()))
}

fn not_found() -> Result<String> {
    no("ORDER_NOT_EXIST", Action::Fix)
}

#[test]
fn a_payment_that_succeeds_at_once_is_one_call() {
    let day = pay(vec![said("S", &json!({}))]);
    assert_eq!((day.state(), day.calls()), ("paid", vec![PAY]));
    assert!(day.end.unwrap().reply.contains("T1"));
}

#[test]
fn a_lost_payment_that_the_gateway_does_not_know_is_sent_again_unchanged() {
    let day = pay(vec![lost(), not_found(), lost(), not_found(), said("S", &json!({}))]);
    assert_eq!(
        (day.state(), day.calls()),
        ("paid", vec![PAY, INQUIRE, PAY, INQUIRE, PAY])
    );
    assert!(day.requests[0] == day.requests[2] && day.requests[2] == day.requests[4]);
    assert_eq!(day.requests[1].1, json!({ "paymentRequestId": "T1" }));
}

#[test]
fn an_order_that_does_not_exist_is_not_called_unpaid_while_its_payment_is_in_doubt() {
    let mut answers = vec![lost()];
    answers.extend((0..99).map(|_| not_found()));
    // Each time it is sent again that is lost, too.
    for place in [2, 4, 6, 8] {
        answers[place] = lost();
    }
    let day = pay(answers);
    assert_eq!(day.error().kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(day.calls().iter().filter(|operation| **operation == PAY).count(), 5);
    assert!(day.error().to_string().contains("may still arrive"), "{}", day.error());
    assert_eq!(day.error().idempotency_id(), Some("T1"));
}

#[test]
fn what_is_open_at_the_deadline_is_asked_for_once_more_and_then_cancelled() {
    let link = said("U", &json!({ "normalUrl": "https://pay.example" }));
    let day = pay(vec![link, stands("PROCESSING")]);
    assert_eq!(day.state(), "cancelled");
    let calls = day.calls();
    assert_eq!(
        (calls[0], calls.iter().filter(|call| **call == INQUIRE).count()),
        (PAY, calls.len() - 2)
    );
    assert_eq!(calls[calls.len() - 2..], [INQUIRE, CANCEL]);
    // Every two seconds at first, then ever more patiently, the last time at the deadline.
    assert_eq!(day.waits.iter().sum::<Duration>(), DEADLINE);
    assert_eq!(day.waits[..10], [Duration::from_secs(2); 10]);
    assert!(day.waits[10..day.waits.len() - 1].is_sorted(), "{:?}", day.waits);
}

#[test]
fn unknown_words_and_pending_are_never_final() {
    for word in ["PENDING", "PROCESSING", "success", "PARTLY_SUCCESS", ""] {
        let day = pay(vec![lost(), stands(word), stands("SUCCESS")]);
        assert_eq!((day.state(), day.requests.len()), ("paid", 3), "{word}");
    }
    for (word, state) in [("FAIL", "not_paid"), ("CANCELLED", "cancelled")] {
        assert_eq!(pay(vec![lost(), stands(word)]).state(), state);
    }
}

#[test]
fn a_payment_under_review_is_not_paid_yet() {
    let review = |word: &str| said("S", &json!({ "paymentStatus": "SUCCESS", "authReviewStatus": word }));
    for word in ["PROCESSING", "REJECT", "NEW_WORD"] {
        let day = pay(vec![lost(), review(word), review("ACCEPT")]);
        assert_eq!((day.state(), day.requests.len()), ("paid", 3), "{word}");
    }
}

#[test]
fn a_card_that_paid_is_asked_about_its_review() {
    let by_card = [
        json!({ "paymentMethod": { "paymentMethodType": "CARD" } }),
        json!({ "paymentFactor": { "isAuthorization": true } }),
        json!({ "paymentFactor": { "isAuthorization": "true" } }),
        json!({ "isAuthorization": true }),
    ];
    for more in by_card {
        let day = play(&mut payment(&more), vec![said("S", &json!({})), stands("SUCCESS")]);
        assert_eq!((day.state(), day.calls()), ("paid", vec![PAY, INQUIRE]));
    }
}

#[test]
fn an_answer_from_before_the_flow_began_is_checked() {
    let old = said("S", &json!({ "paymentCreateTime": "2026-04-17T07:59:00Z" }));
    let day = pay(vec![old, stands("CANCELLED")]);
    assert_eq!((day.state(), day.calls()), ("cancelled", vec![PAY, INQUIRE]));
    let new = said("S", &json!({ "paymentCreateTime": "2026-04-17T16:00:01+08:00" }));
    assert_eq!(pay(vec![new]).calls(), [PAY]);
}

#[test]
fn a_refusal_is_confirmed_before_it_counts() {
    let refused = || no("USER_BALANCE_NOT_ENOUGH", Action::User);
    let day = pay(vec![refused(), not_found()]);
    assert_eq!((day.state(), day.calls()), ("not_paid", vec![PAY, INQUIRE]));
    assert!(day.end.unwrap().reply.contains("USER_BALANCE_NOT_ENOUGH"));
    // An earlier process got through with it.
    assert_eq!(pay(vec![refused(), stands("SUCCESS")]).state(), "paid");
    assert_eq!(
        pay(vec![no("ORDER_IS_CANCELED", Action::NewId), stands("CANCELLED")]).state(),
        "cancelled"
    );
    assert_eq!(pay(vec![refused(), lost(), not_found()]).state(), "not_paid");
}

#[test]
fn what_somebody_has_to_repair_is_an_error_and_no_answer_of_the_buyer() {
    for action in [Action::Fix, Action::Support] {
        let day = pay(vec![no("ACCESS_DENIED", action), no("ACCESS_DENIED", action)]);
        assert_eq!(
            (day.error().kind(), day.error().code()),
            (ErrorKind::Refused, Some("ACCESS_DENIED"))
        );
    }
    // Whatever that other payment became, it is not this one.
    let day = pay(vec![no("REPEAT_REQ_INCONSISTENT", Action::NewId)]);
    assert_eq!(
        (day.error().code(), day.calls()),
        (Some("REPEAT_REQ_INCONSISTENT"), vec![PAY])
    );
}

#[test]
fn a_payment_that_never_left_is_not_sent_unless_an_earlier_one_may_have_arrived() {
    let unreachable = || Err(AlipayError::connect("not reached"));
    assert_eq!(pay(vec![unreachable()]).error().kind(), ErrorKind::Connect);
    let day = pay(vec![lost(), not_found(), unreachable(), stands("SUCCESS")]);
    assert_eq!(day.state(), "paid");
    let day = pay(vec![lost(), unreachable()]);
    assert_eq!(day.error().kind(), ErrorKind::OutcomeUnknown);
}

#[test]
fn a_payment_that_cannot_be_cancelled_any_more_stays_paid() {
    let mut late = payment_until(&json!({}), Duration::ZERO);
    let answers = vec![
        said("U", &json!({})),
        no("CANCEL_WINDOW_EXCEED", Action::Stop),
        stands("SUCCESS"),
    ];
    let day = play(&mut late, answers);
    assert_eq!((day.state(), day.calls()), ("paid", vec![PAY, CANCEL, INQUIRE]));
}

#[test]
fn a_cancellation_is_repeated_and_then_left_to_the_caller_with_the_reason() {
    let mut late = payment_until(&json!({}), Duration::ZERO);
    let day = play(&mut late, vec![said("U", &json!({})), lost()]);
    assert_eq!(day.calls()[1..], [CANCEL; 8]);
    assert_eq!(day.waits, [2, 4, 8, 16, 16, 16, 16].map(Duration::from_secs));
    let text = day.error().to_string();
    assert!(text.contains("keep cancelling") && text.contains("no reply"), "{text}");

    // While one may still be on its way, "paid" is no final word.
    let mut late = payment_until(&json!({}), Duration::ZERO);
    let answers = vec![
        said("U", &json!({})),
        lost(),
        no("ORDER_STATUS_INVALID", Action::Inquire),
        stands("SUCCESS"),
        said("S", &json!({})),
    ];
    let day = play(&mut late, answers);
    assert_eq!(
        (day.state(), day.calls()),
        ("cancelled", vec![PAY, CANCEL, CANCEL, INQUIRE, CANCEL])
    );
}

#[test]
fn another_amount_is_never_called_paid() {
    for amount in [
        json!({ "currency": "USD", "value": "1" }),
        json!({ "currency": "CNY", "value": "100" }),
        json!({ "currency": "USD" }),
    ] {
        let day = pay(vec![said("S", &json!({ "paymentAmount": amount }))]);
        assert_eq!(
            (day.error().kind(), day.calls()),
            (ErrorKind::OutcomeUnknown, vec![PAY])
        );
    }
    // The same one in another spelling.
    let amount = json!({ "currency": "USD", "value": 100 });
    assert_eq!(
        pay(vec![said("S", &json!({ "paymentAmount": amount }))]).state(),
        "paid"
    );
}

#[test]
fn a_reply_that_does_not_name_the_payment_ends_nothing() {
    for reply in [
        r#"{"result":{"resultStatus":"S"}}"#,
        r#"{"result":{"resultStatus":"S"},"paymentStatus":"SUCCESS"}"#,
        r#"{"result":{"resultStatus":"S"},"paymentStatus":"FAIL","paymentRequestId":null}"#,
        "[]",
    ] {
        let day = pay(vec![Ok(reply.to_owned()), Ok(reply.to_owned()), stands("SUCCESS")]);
        assert_eq!((day.state(), day.requests.len()), ("paid", 3), "{reply}");
    }
}

#[test]
fn replies_to_an_api_key_prove_nothing_about_the_money() {
    let unverified = |word: &str| said("S", &json!({ "paymentStatus": word, "_unverified": true }));
    for day in [
        pay(vec![unverified("SUCCESS")]),
        pay(vec![lost(), unverified("SUCCESS")]),
        pay(vec![lost(), unverified("FAIL")]),
        pay(vec![lost(), unverified("CANCELLED")]),
    ] {
        assert_eq!(day.error().kind(), ErrorKind::OutcomeUnknown);
        assert!(day.error().to_string().contains("notification"), "{}", day.error());
        assert!(day.error().reply().is_some());
    }
    let reply = r#"{"result":{"resultStatus":"F"},"_unverified":true}"#;
    let refusal = AlipayError::refused("RISK_REJECT", Action::User, "refused").with_reply(reply);
    let day = pay(vec![Err(refusal), not_found()]);
    assert_eq!(day.error().kind(), ErrorKind::Refused);
}

#[test]
fn a_gateway_that_does_not_know_the_caller_is_not_asked_for_a_minute() {
    let locked_out = || {
        let error = AlipayError::unknown("the gateway answered without a signature: KEY_NOT_FOUND");
        Err(error.with_reason("missing").with_code("KEY_NOT_FOUND", Action::Fix))
    };
    let day = pay(vec![locked_out()]);
    assert_eq!((day.requests.len(), day.error().code()), (2, Some("KEY_NOT_FOUND")));
    // Anybody can say that once.
    assert_eq!(pay(vec![locked_out(), stands("SUCCESS")]).state(), "paid");
    let mut flow = refund(&json!({}));
    assert_eq!(play(&mut flow, vec![locked_out()]).requests.len(), 2);
}

#[test]
fn questions_name_the_account_that_the_payment_named() {
    let mut flow = payment(&json!({ "merchantAccountId": "M9" }));
    let day = play(&mut flow, vec![lost(), stands("SUCCESS")]);
    assert_eq!(
        day.requests[1].1,
        json!({ "paymentRequestId": "T1", "merchantAccountId": "M9" })
    );
}

#[test]
fn a_request_without_its_id_is_not_sent() {
    let start = OffsetDateTime::UNIX_EPOCH;
    let error = Payment::new("{}", start, DEADLINE).err().unwrap();
    assert_eq!(
        (error.field(), error.rule()),
        (Some("paymentRequestId"), Some("required"))
    );
    let error = Settlement::new(Kind::Refund, r#"{"paymentId":"P1"}"#, DEADLINE)
        .err()
        .unwrap();
    assert_eq!(error.field(), Some("refundRequestId"));
    let error = Settlement::new(Kind::Capture, r#"{"captureRequestId":"C1"}"#, DEADLINE)
        .err()
        .unwrap();
    assert_eq!(error.field(), Some("paymentId"));
    assert!(Payment::new("[]", start, DEADLINE).is_err());
}

fn refund(more: &Value) -> Settlement {
    let mut request =
        json!({ "paymentId": "P1", "refundRequestId": "R1", "refundAmount": { "currency": "USD", "value": "1" } });
    for (field, value) in more.as_object().unwrap() {
        request[field] = value.clone();
    }
    Settlement::new(Kind::Refund, &request.to_string(), DEADLINE).unwrap()
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
    assert_eq!((day.state(), day.calls()), ("not_refunded", vec![REFUND, ASK]));
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
fn a_lost_capture_is_looked_for_among_the_transactions_of_its_payment() {
    let capture = |answers| {
        let request = json!({ "paymentId": "P1", "captureRequestId": "C1", "captureAmount": { "currency": "USD", "value": "5" } });
        let mut flow = Settlement::new(Kind::Capture, &request.to_string(), DEADLINE).unwrap();
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
