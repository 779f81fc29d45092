//! Every product of `pay`: cashier, session, token, card and till.

use serde_json::{Value, json};

use crate::ams::{NOWHERE, code};
use crate::merchant::{ams, pay_request};
use crate::support::{ACKNOWLEDGED, Sandbox, Shop};

/// A code scanned at a till.
fn scan(id: &str, digits: &str) -> Value {
    json!({
        "paymentRequestId": id,
        "productCode": "IN_STORE_PAYMENT",
        "paymentFactor": { "inStorePaymentScenario": "PaymentCode" },
        "paymentAmount": { "currency": "USD", "value": "100" },
        "paymentMethod": { "paymentMethodType": "CONNECT_WALLET", "paymentMethodId": digits },
        "order": {
            "referenceOrderId": format!("order-{id}"),
            "orderDescription": "Coffee",
            "orderAmount": { "currency": "USD", "value": "100" }
        },
        "settlementStrategy": { "settlementCurrency": "USD" }
    })
}

fn status(sandbox: &Sandbox, id: &str) -> String {
    let reply = ams(sandbox, "payments/inquiryPayment", &json!({ "paymentRequestId": id }));
    reply["paymentStatus"].as_str().unwrap().to_owned()
}

#[test]
fn a_scanned_code_is_paid_at_once() {
    let sandbox = Sandbox::new();
    let reply = ams(&sandbox, "payments/pay", &scan("s1", "287634438256643941"));
    assert_eq!(code(&reply), "SUCCESS S");
    assert!(reply["paymentTime"].is_string() && reply.get("normalUrl").is_none());
    assert_eq!(status(&sandbox, "s1"), "SUCCESS");
}

#[test]
fn magic_codes_wait_fail_and_leave_the_outcome_open() {
    let sandbox = Sandbox::new();
    let pay = |id: &str, digits: &str| code(&ams(&sandbox, "payments/pay", &scan(id, digits)));
    assert_eq!(pay("wait", "280000000000000001"), "PAYMENT_IN_PROCESS U");
    assert_eq!(status(&sandbox, "wait"), "PROCESSING");
    sandbox.approve("wait");
    assert_eq!(status(&sandbox, "wait"), "SUCCESS");
    assert_eq!(pay("poor", "280000000000000002"), "USER_BALANCE_NOT_ENOUGH F");
    assert_eq!(pay("old", "280000000000000003"), "EXPIRED_CODE F");
    assert_eq!(pay("wrong", "280000000000000006"), "INVALID_PAYMENT_CODE F");
    assert_eq!(pay("foreign", "128763443825664394"), "INVALID_PAYMENT_CODE F");
    for (id, digits, end) in [
        ("then-paid", "280000000000000004", "SUCCESS"),
        ("then-closed", "280000000000000005", "FAIL"),
    ] {
        assert_eq!(pay(id, digits), "UNKNOWN_EXCEPTION U");
        assert_eq!(pay(id, digits), "PAYMENT_IN_PROCESS U", "the same request again");
        assert_eq!(status(&sandbox, id), "PROCESSING");
        assert_eq!(status(&sandbox, id), end);
    }
    assert_eq!(pay("password", "280000000000000007"), "PAYMENT_IN_PROCESS U");
    assert_eq!(
        (status(&sandbox, "password"), status(&sandbox, "password")),
        ("PROCESSING".into(), "SUCCESS".into())
    );
    assert_eq!(pay("left", "280000000000000008"), "PAYMENT_IN_PROCESS U");
    sandbox.ledger_when(|ledger| {
        let payments = ledger["ams"]["payments"].as_array().unwrap();
        payments
            .iter()
            .any(|known| known["id"] == "left" && known["code"] == "ORDER_IS_CLOSED")
    });
    let ledger = sandbox.ledger();
    let charges = ledger["ams"]["payments"].as_array().unwrap().iter();
    assert!(
        charges
            .map(|known| known["charges"].as_u64().unwrap())
            .all(|charges| charges <= 1)
    );
}

#[test]
fn scenarios_are_told_apart_by_their_exact_letters() {
    let sandbox = Sandbox::new();
    let mut request = scan("s1", "287634438256643941");
    request["paymentFactor"]["inStorePaymentScenario"] = json!("PAYMENT_CODE");
    assert_eq!(code(&ams(&sandbox, "payments/pay", &request)), "PARAM_ILLEGAL F");
    request["paymentFactor"] = json!({});
    assert_eq!(code(&ams(&sandbox, "payments/pay", &request)), "PARAM_ILLEGAL F");

    request["paymentFactor"]["inStorePaymentScenario"] = json!("OrderCode");
    request["paymentMethod"]
        .as_object_mut()
        .unwrap()
        .remove("paymentMethodId");
    let reply = ams(&sandbox, "payments/pay", &request);
    assert_eq!(code(&reply), "PAYMENT_IN_PROCESS U");
    let picture = reply["orderCodeForm"]["codeDetails"][1]["codeValue"].as_str().unwrap();
    assert!(sandbox.get(picture).text().contains("<svg"));

    request["paymentRequestId"] = json!("s2");
    request["paymentFactor"]["inStorePaymentScenario"] = json!("EntryCode");
    let reply = ams(&sandbox, "payments/pay", &request);
    assert!(reply["normalUrl"].is_string() && reply.get("orderCodeForm").is_none());
}

#[test]
fn the_last_words_of_an_id_ask_for_a_documented_code() {
    let sandbox = Sandbox::new();
    let mut request = pay_request("t1", NOWHERE);
    request["order"]["referenceOrderId"] = json!("order-USER_BALANCE_NOT_ENOUGH");
    assert_eq!(
        code(&ams(&sandbox, "payments/pay", &request)),
        "USER_BALANCE_NOT_ENOUGH F"
    );
    assert_eq!(status(&sandbox, "t1"), "FAIL");
    let traffic = pay_request("t2-REQUEST_TRAFFIC_EXCEED_LIMIT", NOWHERE);
    assert_eq!(
        code(&ams(&sandbox, "payments/pay", &traffic)),
        "REQUEST_TRAFFIC_EXCEED_LIMIT U"
    );
    assert_eq!(code(&ams(&sandbox, "payments/pay", &traffic)), "PAYMENT_IN_PROCESS U");
    let declare = json!({
        "declarationRequestId": "d-PROCESS_FAIL", "paymentId": "p", "declarationAmount": { "currency": "CNY", "value": "1" },
        "customs": {}, "merchantCustomsInfo": {}, "splitOrder": false
    });
    assert_eq!(code(&ams(&sandbox, "customs/declare", &declare)), "PROCESS_FAIL F");
}

#[test]
fn a_session_opens_a_page_and_is_the_payment_of_its_id() {
    let sandbox = Sandbox::new();
    let mut request = pay_request("s1", NOWHERE);
    request.as_object_mut().unwrap().remove("paymentMethod");
    let reply = ams(&sandbox, "payments/createPaymentSession", &request);
    assert_eq!(code(&reply), "SUCCESS S");
    for name in ["paymentSessionId", "paymentSessionData", "paymentSessionExpiryTime"] {
        assert!(reply[name].is_string(), "{name}");
    }
    assert_eq!(reply, ams(&sandbox, "payments/createPaymentSession", &request));
    assert!(
        sandbox
            .get(reply["normalUrl"].as_str().unwrap())
            .text()
            .contains("Pay USD 1.00")
    );
    assert_eq!(status(&sandbox, "s1"), "PROCESSING");
    sandbox.approve("s1");
    assert_eq!(status(&sandbox, "s1"), "SUCCESS");
    request["paymentAmount"]["value"] = json!("101");
    assert_eq!(
        code(&ams(&sandbox, "payments/createPaymentSession", &request)),
        "REPEAT_REQ_INCONSISTENT F"
    );
}

#[test]
fn a_chinese_wallet_shows_what_it_takes_in_yuan() {
    let sandbox = Sandbox::new();
    let reply = ams(&sandbox, "payments/pay", &pay_request("t1", NOWHERE));
    assert_eq!(reply["paymentQuote"]["quoteCurrencyPair"], "USD/CNY");
    assert_eq!(reply["paymentQuote"]["quotePrice"].to_string(), "7.10000000");
    assert_eq!(reply["processingAmount"], json!({ "currency": "CNY", "value": "710" }));
    sandbox.approve("t1");
    let reply = ams(
        &sandbox,
        "payments/inquiryPayment",
        &json!({ "paymentRequestId": "t1" }),
    );
    assert_eq!(
        reply["customsDeclarationAmount"],
        json!({ "currency": "CNY", "value": "710" })
    );
    assert_eq!(
        reply["grossSettlementAmount"],
        json!({ "currency": "USD", "value": "100" })
    );

    let mut yuan = pay_request("t2", NOWHERE);
    yuan["paymentAmount"] = json!({ "currency": "CNY", "value": "100" });
    let reply = ams(&sandbox, "payments/pay", &yuan);
    assert!(reply.get("paymentQuote").is_none());
}

#[test]
fn wallets_that_count_in_steps_refuse_what_is_between() {
    let sandbox = Sandbox::new();
    for (method, currency, value, wanted) in [
        ("JKOPAY", "TWD", "150", "PARAM_ILLEGAL F"),
        ("JKOPAY", "TWD", "200", "PAYMENT_IN_PROCESS U"),
        ("OCTOPUS", "HKD", "105", "PARAM_ILLEGAL F"),
        ("OCTOPUS", "HKD", "110", "PAYMENT_IN_PROCESS U"),
        ("DANA", "IDR", "150", "PARAM_ILLEGAL F"),
        ("NO_SUCH_WALLET", "USD", "100", "PAYMENT_METHOD_NOT_SUPPORTED F"),
    ] {
        let mut request = pay_request(&format!("{method}{value}"), NOWHERE);
        request["paymentMethod"]["paymentMethodType"] = json!(method);
        request["paymentAmount"] = json!({ "currency": currency, "value": value });
        assert_eq!(
            code(&ams(&sandbox, "payments/pay", &request)),
            wanted,
            "{method} {value}"
        );
    }
}

#[test]
fn a_challenged_card_is_paid_with_the_right_code_and_closed_after_three_wrong_ones() {
    let sandbox = Sandbox::new();
    let start = |id: &str| {
        let mut request = pay_request(id, NOWHERE);
        request["paymentMethod"]["paymentMethodType"] = json!("CARD");
        request["order"]["orderDescription"] = json!("OTP");
        let reply = ams(&sandbox, "payments/pay", &request);
        assert_eq!(reply["challengeActionForm"]["challengeType"], "SMS_OTP");
        assert!(reply.get("normalUrl").is_none());
        reply["paymentId"].clone()
    };
    let answer = |payment: &Value, otp: &str| {
        let method = json!({ "verifyMethodType": "OTP", "otpValue": otp });
        let request = json!({ "paymentId": payment, "verifyRequestId": "v", "verifyMethod": method });
        code(&ams(&sandbox, "payments/verifyAndCompletePayment", &request))
    };
    let right = start("right");
    assert_eq!(answer(&right, "000000"), "VERIFY_UNMATCHED F");
    assert_eq!(answer(&right, "123456"), "SUCCESS S");
    assert_eq!(answer(&right, "123456"), "SUCCESS S", "asked again");
    assert_eq!(status(&sandbox, "right"), "SUCCESS");
    let wrong = start("wrong");
    for _ in 0..3 {
        assert_eq!(answer(&wrong, "1"), "VERIFY_UNMATCHED F");
    }
    assert_eq!(answer(&wrong, "123456"), "VERIFY_TIMES_EXCEED_LIMIT F");
    assert_eq!(status(&sandbox, "wrong"), "FAIL");
}

#[test]
fn a_buyer_who_is_done_before_the_money_is_announced_as_pending() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    ams(&sandbox, "payments/pay", &pay_request("t1", &shop.url));
    assert_eq!(sandbox.control("pending", &json!({ "id": "t1" })).0, 200);
    let body: Value = serde_json::from_slice(&shop.next().body).unwrap();
    assert_eq!(body["notifyType"], "PAYMENT_PENDING");
    assert_eq!(status(&sandbox, "t1"), "PENDING");
    sandbox.approve("t1");
    let body: Value = serde_json::from_slice(&shop.next().body).unwrap();
    assert_eq!(body["notifyType"], "PAYMENT_RESULT");
    assert_eq!(status(&sandbox, "t1"), "SUCCESS");
    assert_eq!(sandbox.control("pending", &json!({ "id": "t1" })).0, 409);
}
