//! One day at a time: what each answer makes the flows of this gateway do next.

use std::time::Duration;

use serde_json::json;
use time::macros::datetime;

use super::*;
use crate::until_final::Next;
use crate::until_final::script::*;

const REFUND: &str = "alipay.acquire.overseas.spot.refund";

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

fn payment(limits: Limits) -> Pay<Trade> {
    let request = r#"{"partner_trans_id":"T1","trans_amount":"10.00","currency":"USD"}"#;
    Pay::new(Trade::to_pay(request).unwrap(), limits, Goal::Pay)
}

fn said(more: &Value) -> Result<String> {
    let mut reply = json!({ "is_success": "T", "result_code": "SUCCESS", "partner_trans_id": "T1" });
    for (field, value) in more.as_object().unwrap() {
        reply[field] = value.clone();
    }
    Ok(reply.to_string())
}

fn stands(word: &str) -> Result<String> {
    said(&json!({ "alipay_trans_status": word }))
}

fn not_found() -> Result<String> {
    no("TRADE_NOT_EXIST", Action::Same)
}

fn has_success() -> Result<String> {
    Err(AlipayError::unknown("the same id came before").with_code("TRADE_HAS_SUCCESS", Action::Inquire))
}

#[test]
fn a_success_is_confirmed_because_nothing_says_how_old_it_is() {
    let day = pay(vec![said(&json!({})), stands("TRADE_SUCCESS")]);
    assert_eq!((day.state(), day.calls()), ("paid", vec![PAY, QUERY]));
    // The gateway repeats the first answer of a payment that was reversed since.
    let day = pay(vec![said(&json!({})), stands("TRADE_CLOSED")]);
    assert_eq!((day.state(), day.calls()), ("not_paid", vec![PAY, QUERY]));
}

#[test]
fn a_trade_that_was_paid_and_given_back_is_returned() {
    let closed = || said(&json!({ "alipay_trans_status": "TRADE_CLOSED", "alipay_pay_time": "20260416230000" }));
    assert_eq!(pay(vec![lost(), closed()]).state(), "returned");
    assert_eq!(pay(vec![has_success(), closed()]).state(), "returned");
    assert_eq!(pay(vec![lost(), stands("TRADE_CLOSED")]).state(), "not_paid");
    let whole = json!({ "alipay_trans_status": "TRADE_SUCCESS", "trans_amount": "10.00", "refund_fee": "10.0", "currency": "USD" });
    assert_eq!(pay(vec![lost(), said(&whole)]).state(), "returned");
    // By our own reversal.
    assert_eq!(
        late(vec![lost(), said(&json!({ "alipay_reverse_time": "1" })), closed()]).state(),
        "cancelled"
    );
    assert_eq!(undo(WHOLE, START, vec![closed()]).state(), "returned");
}

#[test]
fn another_amount_is_never_called_paid() {
    for more in [
        json!({ "trans_amount": "1.00", "currency": "USD" }),
        json!({ "trans_amount": "10.00", "currency": "HKD" }),
    ] {
        assert_eq!(pay(vec![said(&more), stands("TRADE_SUCCESS")]).name(), "unknown");
    }
}

#[test]
fn a_reversal_that_may_arrive_twice_keeps_paid_from_being_final() {
    let refused = || no("TRADE_STATUS_ERROR", Action::Inquire);
    let day = late(vec![lost(), refused(), stands("TRADE_SUCCESS"), stands("TRADE_CLOSED")]);
    assert_eq!(
        (day.state(), day.calls()),
        ("cancelled", vec![PAY, REVERSE, QUERY, QUERY])
    );
    let day = late(vec![lost(), refused(), stands("TRADE_SUCCESS")]);
    assert_eq!((day.state(), day.at), ("paid", limits().quiet));
}

#[test]
fn a_refusal_counts_when_a_query_confirms_it() {
    let balance = || no("BUYER_BALANCE_NOT_ENOUGH", Action::User);
    assert_eq!(pay(vec![balance(), not_found()]).state(), "not_paid");
    assert_eq!(pay(vec![balance(), stands("TRADE_SUCCESS")]).state(), "paid");
    assert_ne!(
        pay(vec![balance(), no("ACCESS_FORBIDDEN", Action::Fix)]).name(),
        "not_paid"
    );
    // Refused and still open: the buyer must not be able to pay it later.
    let day = pay(vec![
        balance(),
        stands("WAIT_BUYER_PAY"),
        said(&json!({ "alipay_reverse_time": "1" })),
        stands("TRADE_CLOSED"),
    ]);
    assert_eq!(
        (day.state(), day.calls()),
        ("cancelled", vec![PAY, QUERY, REVERSE, QUERY])
    );
    let day = pay(vec![no("CONTEXT_INCONSISTENT", Action::Inquire)]);
    assert_eq!(day.calls(), [PAY]);
}

#[test]
fn a_partner_without_the_first_service_gets_the_other_one() {
    let none = no("ILLEGAL_PARTNER_EXTERFACE", Action::Fix);
    let day = late(vec![
        lost(),
        none,
        said(&json!({ "alipay_cancel_time": "1" })),
        stands("TRADE_CLOSED"),
    ]);
    assert_eq!(
        (day.state(), day.calls()),
        ("cancelled", vec![PAY, REVERSE, CANCEL, QUERY])
    );
}

#[test]
fn a_signed_answer_to_another_call_about_the_same_payment_is_no_payment() {
    for other in [
        json!({ "alipay_trans_status": "WAIT_BUYER_PAY" }),
        json!({ "alipay_trans_status": "TRADE_CLOSED" }),
        json!({ "alipay_trans_status": "BRAND_NEW" }),
        json!({ "alipay_reverse_time": "20260416235900" }),
        json!({ "alipay_cancel_time": "20260416235900" }),
        json!({ "partner_refund_id": "R1" }),
        json!({ "partner_trans_id": "T2" }),
        json!({ "partner_trans_id": null }),
    ] {
        let mut flow = payment(limits());
        assert!(matches!(flow.step(Duration::ZERO, None), Next::Call(PAY, _)));
        let heard = crate::until_final::Heard {
            result: said(&other),
            at: None,
        };
        assert!(
            matches!(flow.step(Duration::ZERO, Some(heard)), Next::Wait(_)),
            "{other}"
        );
    }
}

const WHOLE: &str = r#"{"partner_trans_id":"T1","partner_refund_id":"R1","refund_amount":"10","currency":"USD"}"#;

fn undo(request: &str, start: OffsetDateTime, answers: Vec<Result<String>>) -> Day {
    let operation = Operation::unknown(
        REVERSE.to_owned(),
        "acquire_overseas_spot_reverse".to_owned(),
        String::new(),
    );
    let mut flow = undo::Undo::new(&operation, request, start, limits()).unwrap();
    play(&mut flow, answers)
}

fn paid() -> Result<String> {
    said(
        &json!({ "alipay_trans_status": "TRADE_SUCCESS", "trans_amount": "10.00", "alipay_pay_time": "20260416230000" }),
    )
}

/// Eleven seconds before midnight in China.
const LATE: OffsetDateTime = datetime!(2026-04-16 23:59:49 +8);

#[test]
fn in_doubt_every_error_of_undoing_is_unknown() {
    let refused = || no("TRADE_STATUS_ERROR", Action::Inquire);
    // The reversal was lost, midnight came, and the refund of the next day was not reached or refused.
    for answer in [unreachable(), refused(), no("ILLEGAL_SIGN", Action::Fix), lost()] {
        let day = undo(
            WHOLE,
            LATE,
            vec![paid(), lost(), refused(), paid(), answer.clone(), paid()],
        );
        assert_eq!(day.name(), "unknown", "{answer:?}");
    }
    for answer in [unreachable(), no("ILLEGAL_SIGN", Action::Fix)] {
        let day = undo(
            r#"{"partner_trans_id":"T1"}"#,
            START,
            vec![stands("TRADE_SUCCESS"), lost(), answer.clone()],
        );
        assert_eq!(day.name(), "unknown", "{answer:?}");
    }
    // Nothing was sent that moves money: the error is what it is.
    assert_eq!(undo(WHOLE, LATE, vec![unreachable()]).name(), "not_sent");
    assert_eq!(undo(WHOLE, LATE, vec![not_found()]).name(), "refused");
}

#[test]
fn the_day_of_a_payment_is_the_day_in_china() {
    let reversed = || said(&json!({ "alipay_reverse_time": "1" }));
    let refunded = || said(&json!({ "partner_refund_id": "R1" }));
    let today = undo(WHOLE, LATE, vec![paid(), reversed(), stands("TRADE_CLOSED")]);
    assert_eq!(
        (today.state(), today.calls()),
        ("cancelled", vec![QUERY, REVERSE, QUERY])
    );
    let tomorrow = undo(WHOLE, datetime!(2026-04-16 16:00:10 UTC), vec![paid(), refunded()]);
    assert_eq!((tomorrow.state(), tomorrow.calls()), ("refunded", vec![QUERY, REFUND]));
    let part = WHOLE.replace("\"10\"", "\"4.00\"");
    let part = undo(&part, LATE, vec![paid(), refunded()]);
    assert_eq!((part.state(), part.calls()), ("refunded", vec![QUERY, REFUND]));
    let error = undo(
        r#"{"partner_trans_id":"T1"}"#,
        datetime!(2026-04-16 16:00:10 UTC),
        vec![paid()],
    );
    assert_eq!(
        (error.name(), error.error().field()),
        ("not_sent", Some("partner_refund_id"))
    );
}

fn refund(id: &str, request: &str, limits: Limits, answers: Vec<Result<String>>) -> Day {
    let words = refund::Refund::new(refund::Service::of(id).unwrap(), request, START).unwrap();
    play(&mut Repeat::new(words, limits), answers)
}

fn online(answers: Vec<Result<String>>) -> Day {
    refund(
        "forex_refund",
        r#"{"out_return_no":"R1","currency":"USD","return_amount":"10.00"}"#,
        limits(),
        answers,
    )
}

fn taken() -> Result<String> {
    let reply = r#"{"is_success":"T","_unverified":true}"#;
    Err(AlipayError::unknown("nothing signed")
        .with_reason("missing")
        .with_reply(reply))
}

fn repeated() -> Result<String> {
    let error = AlipayError::unknown("the same id came before");
    Err(error
        .with_code("REPEATED_REFUNDMENT_REQUEST", Action::Inquire)
        .with_reply(r#"{"is_success":"F","error":"REPEATED_REFUNDMENT_REQUEST"}"#))
}

#[test]
fn an_online_refund_is_refunded_when_it_was_taken_and_then_known() {
    assert_eq!(online(vec![taken(), repeated()]).state(), "refunded");
    // Taken alone proves nothing, nor does a number that was seen before.
    assert_eq!(online(vec![taken()]).name(), "unknown");
    let day = online(vec![repeated()]);
    assert_eq!(
        (day.name(), day.error().code()),
        ("unknown", Some("REPEATED_REFUNDMENT_REQUEST"))
    );
    let unreadable = || Err(AlipayError::unknown("unreadable").with_reason("unreadable"));
    let system = || Err(AlipayError::unknown("fault").with_code("SYSTEM_ERROR", Action::Inquire));
    for doubt in [lost(), unreadable(), system()] {
        let day = online(vec![doubt, repeated()]);
        assert_eq!(day.name(), "unknown");
        assert!(day.error().to_string().contains("transaction file"), "{}", day.error());
    }
}

#[test]
fn a_refund_of_another_amount_is_not_this_refund() {
    let request = r#"{"partner_refund_id":"R1","partner_trans_id":"T1","currency":"USD","refund_amount":"9.00"}"#;
    let told = |amount: &str| said(&json!({ "partner_refund_id": "R1", "refund_amount": amount, "currency": "USD" }));
    assert_eq!(refund(REFUND, request, limits(), vec![told("9.0")]).state(), "refunded");
    assert_eq!(refund(REFUND, request, limits(), vec![told("1.00")]).name(), "unknown");
    let exceeds = || no("RETURN_AMOUNT_EXCEED", Action::Stop);
    assert_eq!(
        refund(REFUND, request, limits(), vec![exceeds()]).state(),
        "not_refunded"
    );
    assert_eq!(
        refund(REFUND, request, limits(), vec![lost(), exceeds()]).name(),
        "unknown"
    );
    let restarted = Limits {
        restarted: true,
        ..limits()
    };
    assert_eq!(refund(REFUND, request, restarted, vec![exceeds()]).name(), "unknown");
}

#[test]
fn a_flow_refunds_synchronously_or_not_at_all() {
    let request = r#"{"out_return_no":"R1","is_sync":"N"}"#;
    let error = refund::Refund::new(refund::Service::of("forex_refund").unwrap(), request, START)
        .err()
        .unwrap();
    assert_eq!((error.field(), error.rule()), (Some("is_sync"), Some("synchronous")));
}
