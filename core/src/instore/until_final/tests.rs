//! One day at a time: what each answer makes the flows of the till do next.

use std::time::Duration;

use serde_json::json;

use super::*;
use crate::until_final::script::*;

const PAY: &str = "alipay.intl.acquiring.offline.pay";
const QUERY: &str = "alipay.intl.acquiring.offline.payQuery";
const CANCEL: &str = "alipay.intl.acquiring.common.payCancel";
const REFUND: &str = "alipay.intl.acquiring.common.refund";

fn payment(limits: Limits) -> Pay<Payment> {
    let request = json!({ "merchantTransId": "T1", "order": { "orderAmount": { "currency": "USD", "value": "239" } } });
    let states = States::new(None, &std::collections::BTreeMap::new()).unwrap();
    Pay::new(Payment::new(&request.to_string(), &states).unwrap(), limits, Goal::Pay)
}

fn pay(answers: Vec<Result<String>>) -> Day {
    play(&mut payment(limits()), answers)
}

fn late(answers: Vec<Result<String>>) -> Day {
    let limits = Limits {
        deadline: Duration::ZERO,
        ..limits()
    };
    play(&mut payment(limits), answers)
}

fn refund(limits: Limits, answers: Vec<Result<String>>) -> Day {
    let request = json!({ "acquirementId": "A1", "merchantRefundId": "R1", "refundAmount": { "currency": "USD", "value": "239" } });
    play(
        &mut Repeat::new(Refund::new(&request.to_string()).unwrap(), limits),
        answers,
    )
}

fn said(status: &str, more: &Value) -> Result<String> {
    let mut reply = json!({ "resultInfo": { "resultStatus": status, "resultCode": "X" }, "merchantTransId": "T1" });
    for (field, value) in more.as_object().unwrap() {
        reply[field] = value.clone();
    }
    Ok(reply.to_string())
}

fn stands(word: &str) -> Result<String> {
    said("S", &json!({ "acquirementStatus": word }))
}

fn paid_at(time: &str) -> Result<String> {
    said("S", &json!({ "acquirementId": "A1", "paymentTime": time }))
}

fn not_found() -> Result<String> {
    no("TARGET_NOT_FOUND", Action::Inquire)
}

fn unknown_outcome() -> Result<String> {
    Err(AlipayError::unknown("still running").with_code("PAYMENT_IN_PROCESS", Action::Inquire))
}

#[test]
fn a_payment_of_this_flow_is_one_call_and_any_other_success_is_confirmed() {
    let day = pay(vec![paid_at("2026-04-17T16:00:00+08:00")]);
    assert_eq!((day.state(), day.calls()), ("paid", vec![PAY]));
    for old in [paid_at("2026-04-17T15:59:00+08:00"), said("S", &json!({}))] {
        let day = pay(vec![old, stands("CANCELLED")]);
        assert_eq!((day.state(), day.calls()), ("cancelled", vec![PAY, QUERY]));
    }
}

#[test]
fn every_refusal_is_asked_about_once_before_it_counts() {
    let codes = [
        ("ORDER_STATUS_INVALID", Action::Inquire),
        ("AUTH_CODE_ILLEGAL", Action::User),
        ("PROCESS_FAIL", Action::Stop),
        ("NEW_IN_2031", Action::Stop),
        ("BALANCE_NOT_ENOUGH", Action::User),
    ];
    for (code, action) in codes {
        // An earlier process got through with it.
        assert_eq!(pay(vec![no(code, action), stands("SUCCESS")]).state(), "paid", "{code}");
        let day = pay(vec![no(code, action), not_found()]);
        assert_eq!(
            (day.state(), day.calls()[..2].to_vec()),
            ("not_paid", vec![PAY, QUERY]),
            "{code}"
        );
        assert_eq!(
            pay(vec![no(code, action), stands("CLOSED")]).state(),
            "not_paid",
            "{code}"
        );
        // What the question was refused with says nothing about the payment.
        let denied = no("API_IS_INVALID", Action::Fix);
        assert_ne!(pay(vec![no(code, action), denied]).name(), "not_paid", "{code}");
    }
    let mistake = || no("PARAM_ILLEGAL", Action::Fix);
    assert_eq!(pay(vec![mistake(), not_found()]).name(), "refused");
    assert_eq!(pay(vec![mistake(), stands("SUCCESS")]).name(), "paid");
    let other = pay(vec![no("REPEAT_REQ_INCONSISTENT", Action::NewId)]);
    assert_eq!((other.name(), other.calls()), ("refused", vec![PAY]));
}

#[test]
fn a_cancellation_that_may_arrive_twice_keeps_paid_from_being_final() {
    let refused = || no("CANCEL_NOT_ALLOWED", Action::Stop);
    let day = late(vec![
        unknown_outcome(),
        refused(),
        stands("SUCCESS"),
        stands("CANCELLED"),
    ]);
    assert_eq!(
        (day.state(), day.calls()),
        ("cancelled", vec![PAY, CANCEL, QUERY, QUERY])
    );
    let day = late(vec![unknown_outcome(), refused(), stands("SUCCESS")]);
    assert_eq!((day.state(), day.at), ("paid", limits().quiet));
    let over = || no("CANCEL_EXPIRED", Action::Stop);
    let day = late(vec![unknown_outcome(), over(), stands("SUCCESS")]);
    assert_eq!((day.state(), day.at), ("paid", Duration::ZERO));
}

#[test]
fn what_never_arrived_is_cancelled_for_good_when_nothing_can_arrive_any_more() {
    let day = late(vec![lost(), said("S", &json!({}))]);
    assert_eq!(
        (day.state(), day.calls(), day.at),
        ("cancelled", vec![PAY, CANCEL, CANCEL], limits().quiet)
    );
    // Known by a query: nothing can arrive as new.
    let day = pay(vec![lost(), stands("PAYING")]);
    assert!(day.calls().contains(&QUERY));
}

#[test]
fn money_that_went_back_is_told_and_never_called_off() {
    let closed = |more: &Value| {
        let mut reply = json!({ "acquirementStatus": "TRADE_CLOSED" });
        for (field, value) in more.as_object().unwrap() {
            reply[field] = value.clone();
        }
        said("S", &reply)
    };
    let time = json!({ "paymentTime": "2026-04-17T15:00:00+08:00" });
    assert_eq!(pay(vec![lost(), closed(&time)]).state(), "returned");
    assert_eq!(pay(vec![lost(), closed(&json!({}))]).state(), "not_paid");
    // Closed by our own cancellation.
    assert_eq!(late(vec![lost(), lost(), closed(&time)]).state(), "cancelled");
    let whole = json!({ "acquirementStatus": "SUCCESS", "refundAmount": { "currency": "USD", "value": "239" } });
    assert_eq!(pay(vec![lost(), said("S", &whole)]).state(), "returned");
    assert_eq!(pay(vec![lost(), stands("PART_REFUND")]).state(), "paid");
    assert_eq!(pay(vec![lost(), stands("TRADE_FINISHED")]).state(), "paid");
    // Of all of it or of a part, nobody says.
    let day = pay(vec![lost(), stands("REFUND")]);
    assert_eq!((day.name(), day.calls()), ("unknown", vec![PAY, QUERY]));
}

#[test]
fn a_refusal_of_a_refund_in_doubt_is_doubt() {
    for code in [
        "MERCHANT_ACCOUNT_BALANCE_NOT_ENOUGH",
        "PROCESS_FAIL",
        "REFUND_TIME_EXCEEDS_LIMIT",
        "NEW_IN_2031",
    ] {
        let refused = || no(code, Action::Stop);
        assert_eq!(refund(limits(), vec![lost(), refused()]).name(), "unknown", "{code}");
        assert_eq!(refund(limits(), vec![refused()]).name(), "not_refunded", "{code}");
        let restarted = Limits {
            restarted: true,
            ..limits()
        };
        assert_eq!(refund(restarted, vec![refused()]).name(), "unknown", "{code}");
        let done = said("S", &json!({ "merchantRefundId": "R1" }));
        let day = refund(limits(), vec![lost(), refused(), done]);
        assert_eq!((day.state(), day.calls()), ("refunded", vec![REFUND; 3]), "{code}");
    }
    assert_eq!(
        refund(limits(), vec![no("PARAM_ILLEGAL", Action::Fix)]).name(),
        "refused"
    );
    assert_eq!(refund(limits(), vec![unreachable()]).name(), "not_sent");
    assert_eq!(refund(limits(), vec![lost(), unreachable()]).name(), "unknown");
}

#[test]
fn a_refund_of_another_amount_is_not_this_refund() {
    let of = |value: &str| {
        said(
            "S",
            &json!({ "merchantRefundId": "R1", "refundAmount": { "currency": "USD", "value": value } }),
        )
    };
    assert_eq!(refund(limits(), vec![of("239")]).state(), "refunded");
    assert_eq!(refund(limits(), vec![of("100")]).name(), "unknown");
}
