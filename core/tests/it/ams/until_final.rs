//! AMS flows through the client, over a real socket.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use alipay_global::{Action, CallOptions, ErrorKind, Outcome};

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
    CallOptions {
        deadline: Some(Duration::from_secs(seconds)),
        ..CallOptions::default()
    }
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
        .call("vaults.vaultPaymentMethod", request, &CallOptions::default());
    assert!(reply.unwrap().contains("normalUrl"));
}
