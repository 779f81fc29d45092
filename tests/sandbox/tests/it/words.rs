//! Words about money as the vendor's pages have them, and both readings of those that they leave open: AMS.

use alipay_sandbox::Config;
use serde_json::{Value, json};

use crate::ams::{NOWHERE, code, paid, refund};
use crate::ams_subscriptions::create;
use crate::ams_tokens::{card, vault};
use crate::ams_trade::{authorised, capture, money};
use crate::merchant::{AmsCall, ams, ams_holds, pay_request};
use crate::support::{ACKNOWLEDGED, Sandbox, Shop};

fn inquire(sandbox: &Sandbox, id: &str) -> Value {
    ams(sandbox, "payments/inquiryPayment", &json!({ "paymentRequestId": id }))
}

/// Type and status of every transaction line of a payment.
fn lines(reply: &Value) -> Vec<(String, String)> {
    let lines = reply["transactions"].as_array().cloned().unwrap_or_default();
    let text = |line: &Value, name: &str| line[name].as_str().unwrap().to_owned();
    lines
        .iter()
        .map(|line| (text(line, "transactionType"), text(line, "transactionStatus")))
        .collect()
}

fn line(kind: &str, status: &str) -> (String, String) {
    (kind.to_owned(), status.to_owned())
}

fn told(shop: &Shop) -> Value {
    serde_json::from_slice(&shop.next().body).unwrap()
}

/// The next message that has a field with this value.
fn told_with(shop: &Shop, name: &str, value: &str) -> Value {
    (0..8)
        .map(|_| told(shop))
        .find(|body| body[name] == value)
        .unwrap_or_else(|| panic!("no {name} {value}"))
}

#[test]
fn a_word_is_chosen_on_the_command_line_and_over_the_control_api_until_a_reset() {
    let sandbox = Sandbox::with(Config {
        words: vec![("ams.code".into(), "S".into())],
        ..Config::default()
    });
    let reading = || {
        let url = format!("{}/control/words", sandbox.url());
        sandbox.get(&url).json()["ams.code"]["reading"].clone()
    };
    assert_eq!(reading(), "S");
    sandbox.read("ams.code", "U");
    assert_eq!(reading(), "U");
    let (status, answer) = sandbox.control("words", &json!({ "ams.voided": "SUCCESS", "ams.code": "maybe" }));
    assert_eq!(
        (status, &answer["error"]),
        (400, &json!("ams.code is not read as maybe: one of U, S"))
    );
    sandbox.control("reset", &Value::Null);
    assert_eq!(reading(), "S", "a reset goes back to the command line");
}

#[test]
fn the_help_tells_every_word() {
    let help = alipay_sandbox::help();
    let words = Sandbox::new();
    let words = words.get(&format!("{}/control/words", words.url())).json();
    assert!(words.as_object().unwrap().len() >= 11);
    for name in words.as_object().unwrap().keys() {
        assert!(help.contains(&format!("{name}=")), "{name}");
    }
}

#[test]
fn a_code_that_was_made_is_answered_u_or_s_and_is_not_paid_either_way() {
    for (reading, answer) in [("U", "PAYMENT_IN_PROCESS U"), ("S", "SUCCESS S")] {
        for scenario in ["OrderCode", "EntryCode"] {
            let sandbox = Sandbox::new();
            sandbox.read("ams.code", reading);
            let mut request = pay_request("c1", NOWHERE);
            request["productCode"] = json!("IN_STORE_PAYMENT");
            request["paymentFactor"] = json!({ "inStorePaymentScenario": scenario });
            let reply = ams(&sandbox, "payments/pay", &request);
            assert_eq!(code(&reply), answer, "{scenario}");
            assert!(reply.get("paymentTime").is_none() && reply["normalUrl"].is_string());
            assert_eq!(inquire(&sandbox, "c1")["paymentStatus"], "PROCESSING");
        }
    }
}

#[test]
fn a_period_is_told_with_the_fields_of_the_page_and_no_type() {
    let sandbox = Sandbox::new();
    sandbox.read("ams.period", "bare");
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    ams(&sandbox, "subscriptions/create", &create("s1", &shop.url));
    sandbox.control("agree", &json!({ "id": "s1" }));
    let body = told_with(&shop, "phaseNo", "1");
    let names: Vec<&String> = body.as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        [
            "result",
            "paymentId",
            "paymentAmount",
            "paymentCreateTime",
            "paymentTime",
            "subscriptionRequestId",
            "subscriptionId",
            "periodStartTime",
            "periodEndTime",
            "phaseNo"
        ]
    );
    sandbox.control("period", &json!({ "id": "s1", "code": "USER_BALANCE_NOT_ENOUGH" }));
    let body = told_with(&shop, "phaseNo", "2");
    assert_eq!(body["result"]["resultCode"], "USER_BALANCE_NOT_ENOUGH");
    assert!(body.get("paymentTime").is_none() && body.get("notifyType").is_none());
}

#[test]
fn a_subscription_is_active_or_terminated_and_nothing_else() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    ams(&sandbox, "subscriptions/create", &create("no", &shop.url));
    sandbox.control("refuse", &json!({ "id": "no" }));
    let body = told_with(&shop, "subscriptionNotificationType", "CREATE");
    assert_eq!(body["subscriptionStatus"], "TERMINATED", "the creation failed");

    // The period that was paid runs out: which status is told meanwhile is open.
    sandbox.read("ams.cancelled_subscription", "ACTIVE");
    ams(&sandbox, "subscriptions/create", &create("s1", &shop.url));
    sandbox.control("agree", &json!({ "id": "s1" }));
    let end = |kind: &str| {
        let request = json!({ "subscriptionRequestId": "s1", "cancellationType": kind });
        code(&ams(&sandbox, "subscriptions/cancel", &request))
    };
    assert_eq!(end("CANCEL"), "SUCCESS S");
    assert_eq!(
        told_with(&shop, "subscriptionNotificationType", "CANCEL")["subscriptionStatus"],
        "ACTIVE"
    );
    assert_eq!(
        sandbox.control("period", &json!({ "id": "s1" })).0,
        409,
        "no next charge"
    );
    let body = told_with(&shop, "subscriptionNotificationType", "TERMINATE");
    assert_eq!(body["subscriptionStatus"], "TERMINATED");
    let known = &sandbox.ledger()["ams"]["subscriptions"][1];
    assert_eq!(known["payments"].as_array().unwrap().len(), 1);
}

#[test]
fn an_authorisation_is_taken_by_capture_lines_and_let_go_by_a_void_line() {
    let sandbox = Sandbox::new();
    let held = authorised(&sandbox, "m1", "MANUAL", NOWHERE);
    assert_eq!(lines(&inquire(&sandbox, "m1")), []);
    capture(&sandbox, "c1", &held, "60");
    assert_eq!(lines(&inquire(&sandbox, "m1")), [line("CAPTURE", "SUCCESS")]);

    for (reading, status) in [("CANCELLED", "CANCELLED"), ("SUCCESS", "SUCCESS")] {
        sandbox.read("ams.voided", reading);
        let id = format!("void-{status}");
        authorised(&sandbox, &id, "MANUAL", NOWHERE);
        ams(&sandbox, "payments/cancel", &json!({ "paymentRequestId": id }));
        let reply = inquire(&sandbox, &id);
        assert_eq!(reply["paymentStatus"], status);
        assert_eq!(lines(&reply), [line("VOID", "SUCCESS")]);
    }
}

#[test]
fn an_automatic_capture_may_fail_after_the_authorisation_succeeded() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let mut request = pay_request("a1", &shop.url);
    request["paymentMethod"]["paymentMethodType"] = json!("CARD");
    request["paymentFactor"] = json!({ "isAuthorization": true, "captureMode": "AUTOMATIC" });
    request["order"]["orderDescription"] = json!("Tea CAPTURE_FAIL:DO_NOT_HONOR");
    let payment = ams(&sandbox, "payments/pay", &request)["paymentId"]
        .as_str()
        .unwrap()
        .to_owned();
    sandbox.approve("a1");
    let body = told_with(&shop, "notifyType", "CAPTURE_RESULT");
    assert_eq!(body["result"]["resultCode"], "DO_NOT_HONOR");
    let reply = inquire(&sandbox, "a1");
    assert_eq!(reply["paymentStatus"], "SUCCESS", "the authorisation");
    assert_eq!(lines(&reply), [line("CAPTURE", "FAIL")]);
    let back = refund("r1", &payment, "10");
    assert_eq!(code(&ams(&sandbox, "payments/refund", &back)), "REFUND_AMOUNT_EXCEED F");
}

#[test]
fn a_refunded_payment_stays_success_with_a_refund_line() {
    let sandbox = Sandbox::new();
    let payment = paid(&sandbox, "p1");
    ams(&sandbox, "payments/refund", &refund("r1", &payment, "100"));
    let reply = inquire(&sandbox, "p1");
    assert_eq!(reply["paymentStatus"], "SUCCESS");
    assert_eq!(lines(&reply), [line("REFUND", "SUCCESS")]);
    assert_eq!(reply["transactions"][0]["transactionAmount"], money("100"));
}

#[test]
fn a_pending_payment_says_so_until_its_money_has_come() {
    let sandbox = Sandbox::new();
    ams(&sandbox, "payments/pay", &pay_request("p1", NOWHERE));
    sandbox.control("pending", &json!({ "id": "p1" }));
    assert_eq!(inquire(&sandbox, "p1")["paymentStatus"], "PENDING");
    sandbox.read("ams.status_case", "Success");
    assert_eq!(inquire(&sandbox, "p1")["paymentStatus"], "Pending");
    sandbox.approve("p1");
    assert_eq!(
        inquire(&sandbox, "p1")["paymentStatus"],
        "Success",
        "as a page of the vendor prints it"
    );
}

#[test]
fn an_authorisation_under_review_is_told_again_when_the_review_ends() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let mut request = pay_request("p1", &shop.url);
    request["order"]["orderDescription"] = json!("Tea REVIEW");
    ams(&sandbox, "payments/pay", &request);
    assert_eq!(
        sandbox.control("review", &json!({ "id": "p1", "status": "ACCEPT" })).0,
        409
    );
    sandbox.approve("p1");
    assert_eq!(told(&shop)["authReviewStatus"], "PROCESSING");
    assert_eq!(inquire(&sandbox, "p1")["authReviewStatus"], "PROCESSING");
    sandbox.control("review", &json!({ "id": "p1", "status": "REJECT" }));
    let body = told(&shop);
    assert_eq!(
        (&body["notifyType"], &body["authReviewStatus"]),
        (&json!("PAYMENT_RESULT"), &json!("REJECT"))
    );
    assert_eq!(
        sandbox.control("review", &json!({ "id": "p1", "status": "MAYBE" })).0,
        400
    );
}

#[test]
fn a_chargeback_is_won_or_lost_and_only_a_compliance_request_is_validated() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let open = |id: &str, more: Value| {
        ams(&sandbox, "payments/pay", &pay_request(id, &shop.url));
        sandbox.approve(id);
        let mut body = json!({ "id": id });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        sandbox.control("dispute", &body).1["id"].clone()
    };
    let judge = |id: &Value, more: Value| {
        let mut body = json!({ "id": id, "step": "judge" });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        sandbox.control("dispute/step", &body)
    };
    let judged = || told_with(&shop, "disputeNotificationType", "DISPUTE_JUDGED")["disputeJudgedResult"].clone();
    let undefended = open("x1", json!({}));
    let (status, answer) = judge(&undefended, json!({ "result": "VALIDATE_SUCCESS" }));
    assert_eq!(
        (status, &answer["error"]),
        (
            409,
            &json!("a CHARGEBACK is not judged VALIDATE_SUCCESS: ACCEPT_BY_CUSTOMER or ACCEPT_BY_MERCHANT")
        )
    );
    judge(&undefended, json!({}));
    assert_eq!(judged(), "ACCEPT_BY_MERCHANT", "nobody defended");
    let chosen = open("x2", json!({}));
    judge(&chosen, json!({ "result": "ACCEPT_BY_CUSTOMER" }));
    assert_eq!(judged(), "ACCEPT_BY_CUSTOMER");
    let asked = open("x3", json!({ "type": "COMPLIANCE_REQUEST" }));
    assert_eq!(judge(&asked, json!({ "result": "ACCEPT_BY_MERCHANT" })).0, 409);
    judge(&asked, json!({ "result": "VALIDATE_SUCCESS" }));
    assert_eq!(judged(), "VALIDATE_SUCCESS");

    let rapid = open("x4", json!({ "begin": "rdr" }));
    let body = told_with(&shop, "disputeId", rapid.as_str().unwrap());
    assert_eq!(
        body["disputeNotificationType"], "RDR_RESOLVED",
        "the first that the merchant hears"
    );
    let late = open("x5", json!({}));
    sandbox.control("dispute/step", &json!({ "id": late, "step": "due" }));
    assert_eq!(
        told_with(&shop, "disputeNotificationType", "DEFENSE_DUE_ALERT")["disputeId"],
        late
    );
}

#[test]
fn a_vaulting_is_told_with_its_status_or_with_the_result_alone() {
    for (reading, status) in [("status", json!("SUCCESS")), ("result", Value::Null)] {
        let sandbox = Sandbox::new();
        sandbox.read("ams.vaulting", reading);
        let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
        ams(
            &sandbox,
            "vaults/vaultPaymentMethod",
            &vault("v1", &card(json!({})), &shop.url),
        );
        let body = told(&shop);
        assert_eq!(
            (&body["vaultingStatus"], &body["result"]["resultStatus"]),
            (&status, &json!("S"))
        );
    }
}

#[test]
fn any_operation_can_leave_its_outcome_open_although_it_was_done() {
    let sandbox = Sandbox::new();
    let payment = paid(&sandbox, "p1");
    let held = authorised(&sandbox, "p2", "MANUAL", NOWHERE);
    let open = "PAYMENT_IN_PROCESS U";
    sandbox.fault("payments.refund", "in_process");
    assert_eq!(
        code(&ams(&sandbox, "payments/refund", &refund("r1", &payment, "40"))),
        open
    );
    sandbox.fault("payments.capture", "in_process");
    assert_eq!(code(&capture(&sandbox, "c1", &held, "60")), open);
    ams(&sandbox, "payments/pay", &pay_request("p3", NOWHERE));
    sandbox.fault("payments.cancel", "in_process");
    assert_eq!(
        code(&ams(&sandbox, "payments/cancel", &json!({ "paymentRequestId": "p3" }))),
        open
    );
    let ledger = sandbox.ledger();
    let payments = ledger["ams"]["payments"].as_array().unwrap();
    assert_eq!(payments[0]["refunded"], "40");
    assert_eq!(payments[1]["captured"], "60");
    assert_eq!(payments[2]["status"], "cancelled");
}

#[test]
fn replies_are_signed_for_another_time_where_that_is_wanted() {
    let sandbox = Sandbox::new();
    ams(&sandbox, "payments/pay", &pay_request("p1", NOWHERE));
    sandbox.control("clock", &json!({ "seconds": -86_400 }));
    let call = AmsCall::new(
        &sandbox,
        "payments/inquiryPayment",
        &json!({ "paymentRequestId": "p1" }),
    );
    let answer = call.send(&sandbox).unwrap();
    assert!(ams_holds(&sandbox, &call.path, &answer), "signed all the same");
    let time = answer.header("response-time").unwrap();
    let form = &time::format_description::well_known::Rfc3339;
    let told = time::OffsetDateTime::parse(time, form).unwrap();
    let age = time::OffsetDateTime::now_utc() - told;
    assert!((86_390..86_410).contains(&age.whole_seconds()), "{time}");
    assert_eq!(sandbox.control("clock", &json!({ "seconds": "soon" })).0, 400);
}
