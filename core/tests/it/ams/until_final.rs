//! AMS flows through the client, over a real socket.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use alipay_global::{Action, Answer, CallOptions, ErrorKind, Freshness, Outcome, Step};

use crate::support::{Act, Server};

const PAYMENT: &str = r#"{"paymentRequestId":"T1","productCode":"CASHIER_PAYMENT",
    "paymentAmount":{"currency":"USD","value":"100"},"paymentMethod":{"paymentMethodType":"ALIPAY_CN"},
    "order":{"referenceOrderId":"O1","orderDescription":"tea","orderAmount":{"currency":"USD","value":"100"}},
    "paymentNotifyUrl":"https://shop.example/n","paymentRedirectUrl":"https://shop.example/r",
    "settlementStrategy":{"settlementCurrency":"USD"},"env":{"terminalType":"WEB"}}"#;
const PAID: &str = r#"{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"},"paymentRequestId":"T1",
    "paymentId":"P1","paymentStatus":"SUCCESS","paymentAmount":{"currency":"USD","value":"100"}}"#;
const OPEN: &str = r#"{"result":{"resultCode":"PAYMENT_IN_PROCESS","resultStatus":"U","resultMessage":""},"paymentRequestId":"T1",
    "paymentId":"P1","normalUrl":"https://pay.example/P1"}"#;

fn within(seconds: u64) -> CallOptions {
    CallOptions::default().deadline(Duration::from_secs(seconds))
}

#[test]
fn a_lost_payment_is_found_by_its_id() {
    let server = Server::start(|seen, _| match &seen.path {
        path if path.ends_with("/pay") => Act::Drop,
        path if path.ends_with("/inquiryPayment") => {
            assert_eq!(seen.body, br#"{"paymentRequestId":"T1"}"#);
            Act::Signed(200, PAID.to_owned())
        }
        path => panic!("{path}"),
    });
    let end = server
        .client()
        .until_final("payments.pay", PAYMENT, &within(30))
        .unwrap();
    assert_eq!((end.state, server.requests.load(Ordering::SeqCst)), ("paid", 2));
    assert!(end.reply.contains("\"P1\""));
}

#[test]
fn the_deadline_of_the_call_is_when_cancelling_begins() {
    let server = Server::start(|seen, _| match &seen.path {
        path if path.ends_with("/cancel") => Act::Signed(200, PAID.replace("paymentStatus", "unknownField")),
        _ => Act::Signed(200, OPEN.to_owned()),
    });
    let start = Instant::now();
    let end = server
        .client()
        .until_final("payments.pay", PAYMENT, &within(0))
        .unwrap();
    assert_eq!((end.state, server.requests.load(Ordering::SeqCst)), ("cancelled", 2));
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
}

#[test]
fn an_operation_without_an_end_to_wait_for_says_so() {
    let server = Server::start(|_, _| Act::Drop);
    let error = server
        .client()
        .until_final("payments.consult", "{}", &within(1))
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(server.requests.load(Ordering::SeqCst), 0);
}

#[test]
fn a_request_that_breaks_a_rule_ends_before_anything_is_sent() {
    let server = Server::start(|_, _| Act::Drop);
    let broken = PAYMENT.replace(r#""settlementCurrency":"USD""#, r#""settlementCurrency":"CNY""#);
    let error = server
        .client()
        .until_final("payments.pay", &broken, &within(1))
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::InvalidRequest, Outcome::NotSent)
    );
    assert_eq!(error.idempotency_id(), Some("T1"));
    assert_eq!(server.requests.load(Ordering::SeqCst), 0);
}

#[test]
fn an_api_key_client_never_hears_paid_from_an_unsigned_reply() {
    let server = Server::start(|_, _| Act::Signed(200, PAID.to_owned()));
    let client = server.client_with(|options| {
        options.api_key = Some("irak_TEST_shop_0123456789".into());
        options.private_key = None;
    });
    let error = client.until_final("payments.pay", PAYMENT, &within(1)).unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(error.to_string().contains("notification"), "{error}");
    assert!(error.reply().unwrap().contains("_unverified"));
}

#[test]
fn what_moves_no_money_is_sent_again_by_itself_when_its_reply_is_lost() {
    let consent = r#"{"grantType":"AUTHORIZATION_CODE","authCode":"A1","customerBelongsTo":"ALIPAY_CN"}"#;
    for (operation, request) in [
        ("authorizations.applyToken", consent),
        ("payments.createPaymentSession", PAYMENT),
    ] {
        let server = Server::start(|_, count| match count {
            0 => Act::Drop,
            _ => Act::Signed(
                200,
                r#"{"result":{"resultStatus":"S","resultCode":"SUCCESS"}}"#.to_owned(),
            ),
        });
        server
            .client()
            .call(operation, request, &CallOptions::default())
            .unwrap();
        assert_eq!(server.requests.load(Ordering::SeqCst), 2, "{operation}");
    }
}

#[test]
fn what_moves_money_is_never_sent_again_by_itself() {
    let refund = r#"{"refundRequestId":"R1","paymentId":"P1","refundAmount":{"currency":"USD","value":"1"}}"#;
    let capture = r#"{"captureRequestId":"C1","paymentId":"P1","captureAmount":{"currency":"USD","value":"1"}}"#;
    for (operation, request) in [
        ("payments.pay", PAYMENT),
        ("payments.refund", refund),
        ("payments.capture", capture),
        // Harmless to repeat, but it gives money back: the caller's or a flow's to do.
        ("payments.cancel", r#"{"paymentRequestId":"T1"}"#),
    ] {
        let server = Server::start(|_, _| Act::Drop);
        let error = server
            .client()
            .call(operation, request, &CallOptions::default())
            .unwrap_err();
        assert_eq!(error.outcome(), Outcome::Unknown, "{operation}");
        assert_eq!(server.requests.load(Ordering::SeqCst), 1, "{operation}");
    }
}

#[test]
fn a_payment_method_that_may_not_have_been_kept_is_tried_under_a_new_id() {
    let unclear = r#"{"result":{"resultStatus":"U","resultCode":"UNKNOWN_EXCEPTION"}}"#;
    let server = Server::start(move |_, _| Act::Signed(200, unclear.to_owned()));
    let request = r#"{"vaultingRequestId":"V1","vaultingNotificationUrl":"https://shop.example/n","redirectUrl":"https://shop.example/r","env":{"terminalType":"WEB"},
        "paymentMethodDetail":{"paymentMethodType":"CARD"}}"#;
    let error = server
        .client()
        .call("vaults.vaultPaymentMethod", request, &CallOptions::default())
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.action()),
        (ErrorKind::OutcomeUnknown, Some(Action::NewId))
    );

    // The normal answer is no error: the buyer verifies the card on a page.
    let page =
        r#"{"result":{"resultStatus":"U","resultCode":"VERIFICATION_IN_PROCESS"},"normalUrl":"https://pay.example/v"}"#;
    let server = Server::start(move |_, _| Act::Signed(200, page.to_owned()));
    let reply = server
        .client()
        .call("vaults.vaultPaymentMethod", request, &CallOptions::default())
        .and_then(Answer::into_reply);
    assert!(reply.unwrap().contains("normalUrl"));
}

/// A payment with the code on the buyer's phone.
const AT_THE_TILL: &str = r#"{"paymentRequestId":"T1","productCode":"IN_STORE_PAYMENT",
    "paymentAmount":{"currency":"USD","value":"100"},"paymentMethod":{"paymentMethodType":"CONNECT_WALLET","paymentMethodId":"28763443825664394"},
    "paymentFactor":{"inStorePaymentScenario":"PaymentCode"},
    "order":{"referenceOrderId":"O1","orderDescription":"tea","orderAmount":{"currency":"USD","value":"100"},
    "env":{"terminalType":"WEB","storeTerminalId":"S1","storeTerminalRequestTime":"2026-04-17T08:00:00+08:00"}},
    "paymentNotifyUrl":"https://shop.example/n","settlementStrategy":{"settlementCurrency":"USD"},"env":{"terminalType":"WEB"}}"#;

/// The gateway loses the first `pay`, is at it for a while, and then it is paid.
fn hesitant() -> Server {
    Server::start(|seen, count| match &seen.path {
        path if path.ends_with("/pay") => Act::Drop,
        _ if count < 3 => Act::Signed(
            200,
            PAID.replace("SUCCESS\",\"paymentAmount", "PROCESSING\",\"paymentAmount"),
        ),
        _ => Act::Signed(200, PAID.to_owned()),
    })
}

#[test]
fn a_ticket_makes_one_call_a_step_and_goes_on_in_another_process() {
    let server = hesitant();
    let mut ticket = server
        .client()
        .raw()
        .start("payments.pay", AT_THE_TILL, &within(60))
        .unwrap();
    assert_eq!(server.requests.load(Ordering::SeqCst), 0);
    let (mut elapsed, mut steps) = (Duration::ZERO, 0);
    let end = loop {
        let before = server.requests.load(Ordering::SeqCst);
        let step = ticket.step_at(elapsed).unwrap();
        assert!(server.requests.load(Ordering::SeqCst) <= before + 1);
        match step {
            Step::Done(end) => break end,
            Step::Wait(time) => elapsed += time,
        }
        steps += 1;
        assert!(steps < 20);
        // Written down and taken up by another client, as another process would.
        let text = ticket.save();
        assert!(text.contains("T1") && !text.contains("PRIVATE"), "{text}");
        ticket = server.client().raw().resume(&text, &CallOptions::default()).unwrap();
    };
    assert_eq!(end.state, "paid");
    // Nothing was slept away.
    assert!(elapsed >= Duration::from_secs(2));
}

#[test]
fn a_ticket_of_another_payment_is_refused() {
    let server = hesitant();
    let client = server.client();
    let mut ticket = client.raw().start("payments.pay", AT_THE_TILL, &within(60)).unwrap();
    ticket.step().unwrap();
    let text = ticket.save();
    for altered in [
        text.replace("T1", "T2"),
        text.replace(r#"value\":\"100"#, r#"value\":\"1"#),
        text.replace("\"sends\":1", "\"sends\":0"),
        text.replace("\"version\":1", "\"version\":9"),
        "{}".to_owned(),
        String::new(),
    ] {
        assert_ne!(altered, text);
        let error = client.raw().resume(&altered, &CallOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{altered}");
    }
    let error = client.raw().start("payments.consult", "{}", &within(1)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[test]
fn a_reply_that_is_minutes_older_than_another_one_is_no_answer_of_now() {
    let now = time::OffsetDateTime::now_utc();
    let minutes_ago = |minutes: i64| {
        let at = now - time::Duration::minutes(minutes);
        at.format(&time::format_description::well_known::Rfc3339).unwrap()
    };
    let times = [
        minutes_ago(0),
        minutes_ago(4),
        minutes_ago(6),
        "yesterday".to_owned(),
        "2001-01-01T00:00:00Z".to_owned(),
    ];
    let clock = Arc::new(Mutex::new(String::new()));
    let of_gateway = Arc::clone(&clock);
    let server = Server::start(move |seen, _| {
        let time = of_gateway.lock().unwrap().clone();
        let reply = String::from_utf8(crate::support::signed_at(&seen.path, 200, PAID, &time)).unwrap();
        Act::Raw(
            reply
                .replace("location:", "connection: close\r\nlocation:")
                .into_bytes(),
        )
    });
    let inquire = |client: &alipay_global::ams::AmsClient, time: &String| {
        clock.lock().unwrap().clone_from(time);
        let once = CallOptions::default().retries(0);
        client.call("payments.inquiryPayment", r#"{"paymentRequestId":"T1"}"#, &once)
    };
    let client = server.client();
    let answers: Vec<_> = times.iter().map(|time| inquire(&client, time)).collect();
    let believed: Vec<bool> = answers.iter().map(Result::is_ok).collect();
    // A time in a new form proves nothing, and stops nobody.
    assert_eq!(believed, [true, true, false, true, false]);
    let error = answers[2].as_ref().unwrap_err();
    assert_eq!((error.kind(), error.reason()), (ErrorKind::OutcomeUnknown, Some("old")));
    for mode in [Freshness::Off, Freshness::Warn] {
        let client = server.client_with(|options| options.freshness = Some(mode));
        assert!(times.iter().all(|time| inquire(&client, time).is_ok()), "{mode:?}");
    }
}

#[test]
fn a_deadline_without_an_end_is_an_error_that_says_so() {
    for text in [
        r#"{"deadline":NaN}"#,
        r#"{"deadline":Infinity}"#,
        r#"{"give_up":-Infinity}"#,
        r#"{"deadline":0}"#,
        r#"{"give_up":1e999}"#,
    ] {
        let error = CallOptions::from_json(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(
            error.to_string().contains("seconds above 0 and at most 3600"),
            "{text}: {error}"
        );
    }
}
