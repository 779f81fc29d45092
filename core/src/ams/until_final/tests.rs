//! One day at a time: what each answer makes the flows of AMS do next.

mod settlement;

use std::time::Duration;

use serde_json::{Value, json};
use time::macros::datetime;

use super::*;
use crate::error::ErrorKind;
use crate::until_final::script::*;
use crate::until_final::{Heard, Next};

const PAY: &str = "payments.pay";
const INQUIRE: &str = "payments.inquiryPayment";
const CANCEL: &str = "payments.cancel";

/// A payment with the code on the buyer's phone.
fn pay(answers: Vec<Result<String>>) -> Day {
    play(&mut payment(&json!({})), answers)
}

fn payment(more: &Value) -> Pay<Payment> {
    payment_until(more, limits())
}

fn within(deadline: Duration) -> Limits {
    Limits { deadline, ..limits() }
}

fn payment_until(more: &Value, limits: Limits) -> Pay<Payment> {
    let mut request = json!({
        "paymentRequestId": "T1",
        "paymentAmount": { "currency": "USD", "value": "100" },
        "paymentMethod": { "paymentMethodType": "CONNECT_WALLET" },
        "productCode": "IN_STORE_PAYMENT",
        "paymentFactor": { "inStorePaymentScenario": "PaymentCode" },
    });
    for (field, value) in more.as_object().unwrap() {
        request[field] = value.clone();
    }
    Pay::new(Payment::new(&request.to_string()).unwrap(), limits, Goal::Pay)
}

fn said(status: &str, more: &Value) -> Result<String> {
    let mut reply = json!({
        "result": { "resultStatus": status, "resultCode": "SUCCESS" },
        "paymentRequestId": "T1",
        "paymentAmount": { "currency": "USD", "value": "100" },
        "paymentTime": "2026-04-17T16:00:00+08:00",
    });
    for (field, value) in more.as_object().unwrap() {
        reply[field] = value.clone();
    }
    Ok(reply.to_string())
}

fn stands(word: &str) -> Result<String> {
    said("S", &json!({ "paymentStatus": word }))
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
    for word in ["PENDING", "PROCESSING", "PARTLY_SUCCESS", ""] {
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

fn line(kind: &str, status: &str, value: &str) -> Value {
    let amount = json!({ "currency": "USD", "value": value });
    json!({ "transactionType": kind, "transactionStatus": status, "transactionAmount": amount })
}

/// An inquiry that says SUCCESS and lists these transactions.
fn listing(lines: Value) -> Result<String> {
    said("S", &json!({ "paymentStatus": "SUCCESS", "transactions": lines }))
}

#[test]
fn what_is_held_until_the_merchant_captures_it_is_authorized_and_not_paid() {
    let held = [
        json!({ "isAuthorization": true, "captureMode": "MANUAL" }),
        json!({ "paymentFactor": { "isAuthorization": true, "captureMode": "MANUAL" } }),
        json!({ "paymentFactor": { "isAuthorization": "true", "captureMode": "MANUAL" } }),
    ];
    for more in held {
        let day = play(&mut payment(&more), vec![said("S", &json!({})), listing(json!([]))]);
        assert_eq!((day.state(), day.calls()), ("authorized", vec![PAY, INQUIRE]));
        let captured = listing(json!([line("CAPTURE", "SUCCESS", "100")]));
        assert_eq!(play(&mut payment(&more), vec![lost(), captured]).state(), "paid");
    }
}

#[test]
fn a_card_is_paid_when_its_capture_is_there() {
    let card =
        json!({ "paymentMethod": { "paymentMethodType": "CARD" }, "paymentFactor": { "isAuthorization": true } });
    let day = |answers| play(&mut payment(&card), answers);
    let captured = || listing(json!([line("CAPTURE", "SUCCESS", "100")]));
    let paid = day(vec![said("S", &json!({})), listing(json!([])), captured()]);
    assert_eq!((paid.state(), paid.calls()), ("paid", vec![PAY, INQUIRE, INQUIRE]));
    assert_eq!(
        day(vec![lost(), listing(json!([line("CAPTURE", "FAIL", "100")]))]).state(),
        "not_paid"
    );
    assert_eq!(
        day(vec![lost(), listing(json!([line("VOID", "SUCCESS", "100")]))]).state(),
        "cancelled"
    );
    // Nothing yet: it is asked on, never called off, and at last it is what it is.
    let held = day(vec![lost(), listing(json!([]))]);
    assert_eq!((held.state(), held.at), ("authorized", DEADLINE));
    assert!(!held.calls().contains(&CANCEL));
}

#[test]
fn a_payment_whose_whole_amount_went_back_is_returned() {
    let refunds = |lines: Value| pay(vec![lost(), listing(lines)]);
    assert_eq!(
        refunds(json!([
            line("REFUND", "SUCCESS", "40"),
            line("REFUND", "SUCCESS", "60")
        ]))
        .state(),
        "returned"
    );
    for open in [
        json!([line("REFUND", "SUCCESS", "99")]),
        json!([line("REFUND", "PROCESSING", "100")]),
        json!([line("REFUND", "FAIL", "100")]),
        json!([line("CAPTURE", "SUCCESS", "100")]),
        json!(null),
    ] {
        assert_eq!(refunds(open.clone()).state(), "paid", "{open}");
    }
}

#[test]
fn a_code_or_a_link_that_was_made_is_not_a_payment() {
    let scenarios = [
        json!({ "paymentFactor": { "inStorePaymentScenario": "OrderCode" } }),
        json!({ "paymentFactor": { "inStorePaymentScenario": "EntryCode" } }),
        json!({ "productCode": "CASHIER_PAYMENT", "paymentFactor": null }),
    ];
    for scenario in scenarios {
        // Both readings: S when the code was made, and S with everything that a payment has.
        for reply in [
            json!({ "paymentTime": null }),
            json!({}),
            json!({ "orderCodeForm": { "codeDetails": [] } }),
        ] {
            let day = play(
                &mut payment(&scenario),
                vec![said("S", &reply), stands("PROCESSING"), stands("SUCCESS")],
            );
            assert_eq!(
                (day.state(), day.calls()),
                ("paid", vec![PAY, INQUIRE, INQUIRE]),
                "{scenario} {reply}"
            );
            let day = play(&mut payment(&scenario), vec![said("S", &reply), stands("PROCESSING")]);
            assert!(day.calls().contains(&CANCEL), "{scenario} {reply}");
        }
    }
    // With the code on the phone or a token it is one, unless there is a way ahead or no time.
    let token = json!({ "productCode": "AGREEMENT_PAYMENT", "paymentFactor": null });
    assert_eq!(play(&mut payment(&token), vec![said("S", &json!({}))]).calls(), [PAY]);
    for reply in [
        json!({ "paymentTime": null }),
        json!({ "normalUrl": "https://pay.example" }),
    ] {
        assert_eq!(
            pay(vec![said("S", &reply), stands("SUCCESS")]).calls(),
            [PAY, INQUIRE],
            "{reply}"
        );
    }
}

#[test]
fn a_payment_that_the_buyer_finished_is_never_called_off() {
    let day = pay(vec![lost(), stands("PENDING"), stands("PROCESSING")]);
    assert_eq!((day.name(), day.at), ("unknown", DEADLINE));
    assert!(!day.calls().contains(&CANCEL) && day.error().to_string().contains("notification"));
    assert_eq!(pay(vec![lost(), stands("PENDING"), stands("SUCCESS")]).state(), "paid");
}

#[test]
fn a_word_counts_in_any_case() {
    for (word, state) in [("Success", "paid"), ("fail", "not_paid"), ("Cancelled", "cancelled")] {
        assert_eq!(pay(vec![lost(), stands(word)]).state(), state);
    }
}

#[test]
fn an_answer_that_may_be_older_than_the_flow_is_confirmed_whatever_our_clock_says() {
    // The gateway repeats the first answer of a payment that was cancelled since.
    let old = || said("S", &json!({ "paymentTime": "2026-04-17T15:59:59+08:00" }));
    let day = pay(vec![old(), stands("CANCELLED")]);
    assert_eq!((day.state(), day.calls()), ("cancelled", vec![PAY, INQUIRE]));
    // A till that is 91 seconds slow, and one of another day: the gateway's own clock is the measure.
    for clock in [datetime!(2026-04-17 8:01:31 UTC), datetime!(2026-04-18 8:00 UTC)] {
        let day = play_at(
            &mut payment(&json!({})),
            vec![said("S", &json!({})), stands("CANCELLED")],
            |now| Some(clock + now),
        );
        assert_eq!((day.state(), day.calls()), ("cancelled", vec![PAY, INQUIRE]));
        let made = json!({ "paymentTime": crate::time::rfc3339_offset(clock) });
        let day = play_at(&mut payment(&json!({})), vec![said("S", &made)], |now| {
            Some(clock + now)
        });
        assert_eq!((day.state(), day.calls()), ("paid", vec![PAY]));
    }
    // Without a signed time nothing is known of its age.
    let day = play_at(
        &mut payment(&json!({})),
        vec![said("S", &json!({})), stands("SUCCESS")],
        |_| None,
    );
    assert_eq!((day.state(), day.calls()), ("paid", vec![PAY, INQUIRE]));
}

#[test]
fn a_refusal_of_another_day_is_no_answer() {
    // Signed, without an id, and recorded long ago: it comes after the flow heard something newer.
    let refused = || no("USER_BALANCE_NOT_ENOUGH", Action::User);
    let days = std::cell::Cell::new(0);
    let clock = |now| {
        days.set(days.get() + 1);
        Some(if days.get() == 3 {
            datetime!(2001-01-01 0:00 UTC)
        } else {
            START + now
        })
    };
    let day = play_at(
        &mut payment(&json!({})),
        vec![lost(), not_found(), refused(), stands("SUCCESS")],
        clock,
    );
    assert_eq!((day.state(), day.calls()), ("paid", vec![PAY, INQUIRE, PAY, INQUIRE]));
}

#[test]
fn only_no_such_payment_confirms_a_refusal() {
    let system = || no("SYSTEM_ERROR", Action::Stop);
    let denied = || no("ACCESS_DENIED", Action::Fix);
    let refused = || no("USER_BALANCE_NOT_ENOUGH", Action::User);
    // A fault of the gateway is no answer, neither to the payment nor to the question.
    assert_eq!(pay(vec![lost(), not_found(), system()]).name(), "unknown");
    assert_eq!(pay(vec![refused(), denied()]).name(), "unknown");
    assert_eq!(pay(vec![refused(), system(), stands("SUCCESS")]).state(), "paid");
    // In doubt it takes two of them with a pause between, in which a lagging inquiry catches up.
    let day = pay(vec![lost(), not_found(), refused(), not_found(), stands("SUCCESS")]);
    assert_eq!(day.state(), "paid");
    let day = pay(vec![lost(), not_found(), refused(), not_found()]);
    assert_eq!(
        (day.state(), day.calls()),
        ("not_paid", vec![PAY, INQUIRE, PAY, INQUIRE, INQUIRE])
    );
    assert!(
        day.waits.last().is_some_and(|pause| *pause >= Duration::from_secs(5)),
        "{:?}",
        day.waits
    );
    // In doubt a mistake of ours proves nothing about the attempt before it.
    assert_eq!(pay(vec![lost(), denied()]).name(), "unknown");
    assert_eq!(pay(vec![lost(), not_found(), denied()]).name(), "unknown");
}

#[test]
fn a_cancellation_that_may_arrive_twice_keeps_paid_from_being_final() {
    let link = || said("U", &json!({}));
    let invalid = || no("ORDER_STATUS_INVALID", Action::Inquire);
    let late = || payment_until(&json!({}), within(Duration::ZERO));
    // The first copy is refused, the second acts half a minute later.
    let day = play(
        &mut late(),
        vec![link(), invalid(), stands("SUCCESS"), stands("CANCELLED")],
    );
    assert_eq!(
        (day.state(), day.calls()),
        ("cancelled", vec![PAY, CANCEL, INQUIRE, INQUIRE])
    );
    // A quiet time and a second success.
    let day = play(&mut late(), vec![link(), invalid(), stands("SUCCESS")]);
    assert_eq!((day.state(), day.at), ("paid", limits().quiet));
    // The same success again, recorded: its own clock stood still.
    let day = play_at(&mut late(), vec![link(), invalid(), stands("SUCCESS")], |_| Some(START));
    assert_eq!(day.name(), "unknown");
    // Too little time for that.
    let hurried = Limits {
        give_up: Duration::from_secs(30),
        ..within(Duration::ZERO)
    };
    let day = play(
        &mut payment_until(&json!({}), hurried),
        vec![link(), invalid(), stands("SUCCESS")],
    );
    assert_eq!((day.name(), day.at), ("unknown", Duration::from_secs(30)));
}

#[test]
fn what_an_earlier_process_may_have_cancelled_is_paid_when_it_has_stayed_so() {
    let restarted = || {
        payment_until(
            &json!({}),
            Limits {
                restarted: true,
                ..limits()
            },
        )
    };
    let day = play(
        &mut restarted(),
        vec![said("S", &json!({})), stands("SUCCESS"), stands("CANCELLED")],
    );
    assert_eq!(day.state(), "cancelled");
    let day = play(&mut restarted(), vec![said("S", &json!({})), stands("SUCCESS")]);
    assert_eq!((day.state(), day.at), ("paid", limits().quiet));
    // And what it paid is not called unpaid because the same id is refused now.
    let refused = || no("USER_BALANCE_NOT_ENOUGH", Action::User);
    let day = play(&mut restarted(), vec![refused(), not_found(), stands("SUCCESS")]);
    assert_eq!(day.state(), "paid");
}

#[test]
fn a_saved_flow_that_may_have_cancelled_knows_it() {
    let answers = [said("U", &json!({})), no("ORDER_STATUS_INVALID", Action::Inquire)];
    let mut first = payment_until(&json!({}), within(Duration::ZERO));
    assert!(matches!(
        first.step(Duration::ZERO, None),
        Next::Call("payments.pay", _)
    ));
    let heard = Heard {
        result: answers[0].clone(),
        at: None,
    };
    assert!(matches!(
        first.step(Duration::ZERO, Some(heard)),
        Next::Call("payments.cancel", _)
    ));
    // It died here: before the call, during it, or after it.
    let mut second = payment_until(&json!({}), within(Duration::ZERO));
    second.resume(first.facts(), Duration::from_secs(1)).unwrap();
    let day = play(
        &mut second,
        vec![
            no("ORDER_STATUS_INVALID", Action::Inquire),
            stands("SUCCESS"),
            stands("CANCELLED"),
        ],
    );
    assert_eq!(day.state(), "cancelled");
}

#[test]
fn the_whole_ends_when_the_caller_gives_up() {
    for give_up in [1, 30, 61, 90] {
        let limits = Limits {
            give_up: Duration::from_secs(give_up),
            ..limits()
        };
        let day = play(&mut payment_until(&json!({}), limits), vec![lost()]);
        assert_eq!(day.name(), "unknown");
        assert!(day.at <= limits.give_up, "{:?}", day.at);
    }
}

#[test]
fn a_refusal_is_confirmed_before_it_counts() {
    let refused = || no("USER_BALANCE_NOT_ENOUGH", Action::User);
    let day = pay(vec![refused(), not_found()]);
    assert_eq!((day.state(), day.calls()), ("not_paid", vec![PAY, INQUIRE]));
    assert!(day.end.unwrap().reply.contains("USER_BALANCE_NOT_ENOUGH"));
    // Confirmed by a payment that failed: still the reply that says why.
    let day = pay(vec![refused(), stands("FAIL")]);
    assert_eq!(day.state(), "not_paid");
    assert!(day.end.unwrap().reply.contains("USER_BALANCE_NOT_ENOUGH"));
    // An earlier process got through with it.
    assert_eq!(pay(vec![refused(), stands("SUCCESS")]).state(), "paid");
    assert_eq!(
        pay(vec![no("ORDER_IS_CANCELED", Action::NewId), stands("CANCELLED")]).state(),
        "cancelled"
    );
    assert_eq!(pay(vec![refused(), lost(), not_found()]).state(), "not_paid");
    // A code that is spent may be spent by the attempt before this one.
    let spent = || no("INVALID_PAYMENT_CODE", Action::User);
    assert_eq!(pay(vec![spent(), not_found(), stands("SUCCESS")]).state(), "paid");
    assert_eq!(pay(vec![spent(), not_found()]).state(), "not_paid");
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
    let mut late = payment_until(&json!({}), within(Duration::ZERO));
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
    let mut late = payment_until(&json!({}), within(Duration::ZERO));
    let day = play(&mut late, vec![said("U", &json!({})), lost()]);
    assert_eq!(day.calls()[1..], [CANCEL; 8]);
    assert_eq!(day.waits, [2, 4, 8, 16, 16, 16, 16].map(Duration::from_secs));
    let text = day.error().to_string();
    assert!(text.contains("keep cancelling") && text.contains("no reply"), "{text}");

    // While one may still be on its way, "paid" is no final word.
    let mut late = payment_until(&json!({}), within(Duration::ZERO));
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
