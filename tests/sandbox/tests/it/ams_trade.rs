//! What happens to money that was authorised or paid: capture, change, cancel, refund, customs.

use serde_json::{Value, json};

use crate::ams::{NOWHERE, code, paid, refund};
use crate::merchant::{ams, pay_request};
use crate::support::{ACKNOWLEDGED, Sandbox, Shop};

pub(crate) fn money(value: &str) -> Value {
    json!({ "currency": "USD", "value": value })
}

/// An authorised card payment; its id.
pub(crate) fn authorised(sandbox: &Sandbox, id: &str, mode: &str, notify: &str) -> String {
    let mut request = pay_request(id, notify);
    request["paymentMethod"]["paymentMethodType"] = json!("CARD");
    request["paymentFactor"] = json!({ "isAuthorization": true, "captureMode": mode });
    let reply = ams(sandbox, "payments/pay", &request);
    sandbox.approve(id);
    reply["paymentId"].as_str().unwrap().to_owned()
}

pub(crate) fn capture(sandbox: &Sandbox, id: &str, payment: &str, value: &str) -> Value {
    let request = json!({ "captureRequestId": id, "paymentId": payment, "captureAmount": money(value) });
    ams(sandbox, "payments/capture", &request)
}

fn kinds(shop: &Shop, count: usize) -> Vec<String> {
    let mut found: Vec<String> = (0..count)
        .map(|_| {
            let body: Value = serde_json::from_slice(&shop.next().body).unwrap();
            body["notifyType"].as_str().unwrap().to_owned()
        })
        .collect();
    found.sort();
    found
}

#[test]
fn parts_of_an_authorisation_are_captured_until_nothing_is_left() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let payment = authorised(&sandbox, "a1", "MANUAL", &shop.url);
    let first = capture(&sandbox, "c1", &payment, "60");
    assert_eq!(code(&first), "SUCCESS S");
    assert_eq!(
        first,
        capture(&sandbox, "c1", &payment, "60"),
        "the same request, the same answer"
    );
    assert_eq!(
        code(&capture(&sandbox, "c1", &payment, "61")),
        "REPEAT_REQ_INCONSISTENT F"
    );
    assert_eq!(
        code(&capture(&sandbox, "c2", &payment, "41")),
        "PAYMENT_AMOUNT_EXCEED_LIMIT F"
    );
    assert_eq!(code(&capture(&sandbox, "c2", &payment, "40")), "SUCCESS S");
    assert_eq!(kinds(&shop, 3), ["CAPTURE_RESULT", "CAPTURE_RESULT", "PAYMENT_RESULT"]);
    let reply = ams(&sandbox, "payments/inquiryPayment", &json!({ "paymentId": payment }));
    let lines = reply["transactions"].as_array().unwrap();
    assert_eq!(
        lines.iter().filter(|line| line["transactionType"] == "CAPTURE").count(),
        2
    );
    assert_eq!(sandbox.ledger()["ams"]["payments"][0]["captured"], "100");
}

#[test]
fn only_what_was_captured_goes_back() {
    let sandbox = Sandbox::new();
    let payment = authorised(&sandbox, "a1", "MANUAL", NOWHERE);
    let give = |request: Value| code(&ams(&sandbox, "payments/refund", &request));
    assert_eq!(give(refund("r1", &payment, "10")), "REFUND_AMOUNT_EXCEED F");
    capture(&sandbox, "c1", &payment, "60");
    assert_eq!(give(refund("r2", &payment, "61")), "REFUND_AMOUNT_EXCEED F");
    let mut named = refund("r3", &payment, "10");
    named["captureId"] = json!("none");
    assert_eq!(give(named), "ORDER_NOT_EXIST F");
    assert_eq!(give(refund("r4", &payment, "60")), "SUCCESS S");
    let mut coded = refund("r5-REFUND_WINDOW_EXCEED", &payment, "1");
    assert_eq!(give(coded.clone()), "REFUND_AMOUNT_EXCEED F");
    coded["paymentId"] = json!(paid(&sandbox, "t1"));
    assert_eq!(give(coded), "REFUND_WINDOW_EXCEED F");
}

#[test]
fn an_automatic_capture_follows_the_payment() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let payment = authorised(&sandbox, "a1", "AUTOMATIC", &shop.url);
    assert_eq!(kinds(&shop, 2), ["CAPTURE_RESULT", "PAYMENT_RESULT"]);
    assert_eq!(code(&capture(&sandbox, "c1", &payment, "1")), "ORDER_STATUS_INVALID F");
    assert_eq!(
        code(&ams(&sandbox, "payments/refund", &refund("r1", &payment, "100"))),
        "SUCCESS S"
    );
}

#[test]
fn an_authorisation_can_change_end_and_run_out() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let payment = authorised(&sandbox, "a1", "MANUAL", &shop.url);
    let update = |id: &str, value: &str| {
        let request = json!({ "updateRequestId": id, "paymentId": payment, "amount": money(value) });
        ams(&sandbox, "payments/updateAmount", &request)
    };
    assert_eq!(update("u1", "150")["amount"], money("150"));
    assert_eq!(kinds(&shop, 2), ["PAYMENT_RESULT", "UPDATE_AMOUNT_RESULT"]);
    assert_eq!(code(&update("u1", "151")), "REPEAT_REQ_INCONSISTENT F");
    assert_eq!(code(&capture(&sandbox, "c1", &payment, "150")), "SUCCESS S");
    assert_eq!(code(&update("u2", "10")), "ORDER_STATUS_INVALID F");
    let cancel = |id: &str| code(&ams(&sandbox, "payments/cancel", &json!({ "paymentId": id })));
    assert_eq!(cancel(&payment), "ORDER_STATUS_INVALID F");
    let held = authorised(&sandbox, "a2", "MANUAL", NOWHERE);
    assert_eq!(
        sandbox.control("age", &json!({ "id": "a2", "seconds": 3 * 86_400 })).0,
        200
    );
    assert_eq!(cancel(&held), "SUCCESS S", "what was never captured is let go");
    let old = authorised(&sandbox, "a3", "MANUAL", NOWHERE);
    sandbox.control("age", &json!({ "id": "a3", "seconds": 8 * 86_400 }));
    assert_eq!(code(&capture(&sandbox, "c3", &old, "1")), "ORDER_IS_CLOSED F");
}

#[test]
fn windows_to_cancel_and_refund_close() {
    let sandbox = Sandbox::new();
    let payment = paid(&sandbox, "t1");
    sandbox.control("age", &json!({ "id": "t1", "seconds": 2 * 86_400 }));
    let cancel = ams(&sandbox, "payments/cancel", &json!({ "paymentId": payment }));
    assert_eq!(code(&cancel), "CANCEL_WINDOW_EXCEED F");
    assert_eq!(
        code(&ams(&sandbox, "payments/refund", &refund("r1", &payment, "10"))),
        "SUCCESS S"
    );
    sandbox.control("age", &json!({ "id": "t1", "seconds": 365 * 86_400 }));
    assert_eq!(
        code(&ams(&sandbox, "payments/refund", &refund("r2", &payment, "10"))),
        "REFUND_WINDOW_EXCEED F"
    );
}

pub(crate) fn declare(id: &str, payment: &str, value: &str) -> Value {
    json!({
        "declarationRequestId": id,
        "paymentId": payment,
        "declarationAmount": { "currency": "CNY", "value": value },
        "customs": { "customsCode": "ZONGSHU", "region": "CN" },
        "merchantCustomsInfo": { "merchantCustomsCode": "X1", "merchantCustomsName": "Shop" },
        "splitOrder": false
    })
}

#[test]
fn a_paid_order_is_declared_up_to_its_amount_in_yuan() {
    let sandbox = Sandbox::new();
    let payment = paid(&sandbox, "t1");
    let send = |request: &Value| ams(&sandbox, "customs/declare", request);
    assert_eq!(
        code(&send(&declare("d1", &payment, "711"))),
        "PARAM_ILLEGAL F",
        "one dollar is 7.10 yuan"
    );
    let mut request = declare("d2", &payment, "710");
    request["buyerCertificate"] = json!({ "certificateType": "ID_CARD", "certificateNo": "110101199003070000" });
    let reply = send(&request);
    assert_eq!(reply["identityCheckResult"], "CHECK_NOT_PASSED");
    assert_eq!(reply, send(&request), "the same request, the same answer");
    request["declarationAmount"]["value"] = json!("700");
    assert_eq!(code(&send(&request)), "REPEAT_REQ_INCONSISTENT F");
    let mut dollars = declare("d3", &payment, "1");
    dollars["declarationAmount"]["currency"] = json!("USD");
    assert_eq!(code(&send(&dollars)), "CURRENCY_NOT_SUPPORT F");
    let open = ams(&sandbox, "payments/pay", &pay_request("t2", NOWHERE));
    assert_eq!(
        code(&send(&declare("d4", open["paymentId"].as_str().unwrap(), "1"))),
        "ORDER_STATUS_INVALID F"
    );
    assert_eq!(code(&send(&declare("d5", "none", "1"))), "ORDER_NOT_EXIST F");

    let ask = json!({ "declarationRequestIds": ["d2", "d9"] });
    let reply = ams(&sandbox, "customs/inquiryDeclarationRequests", &ask);
    assert_eq!(code(&reply), "SUCCESS S");
    assert_eq!(reply["declarationRequestsNotFound"], json!(["d9"]));
    assert_eq!(reply["declarationRecords"][0]["declarationAmount"]["value"], "710");
    let many: Vec<String> = (0..11).map(|at| format!("d{at}")).collect();
    let reply = ams(
        &sandbox,
        "customs/inquiryDeclarationRequests",
        &json!({ "declarationRequestIds": many }),
    );
    assert_eq!(code(&reply), "PARAM_ILLEGAL F");
}

#[test]
fn parts_of_a_split_order_add_up() {
    let sandbox = Sandbox::new();
    let payment = paid(&sandbox, "t1");
    let part = |id: &str, value: &str, name: &str| {
        let mut request = declare(id, &payment, value);
        request["splitOrder"] = json!("true");
        request[name] = json!("sub-1");
        code(&ams(&sandbox, "customs/declare", &request))
    };
    assert_eq!(
        part("d1", "400", "somethingElse"),
        "PARAM_ILLEGAL F",
        "suborderId is missing"
    );
    assert_eq!(part("d2", "400", "suborderId"), "SUCCESS S");
    assert_eq!(part("d3", "311", "subOrderId"), "PARAM_ILLEGAL F", "711 together");
    assert_eq!(part("d4", "310", "subOrderId"), "SUCCESS S");
}

#[test]
fn methods_and_rates_are_answered_before_any_payment() {
    let sandbox = Sandbox::new();
    let consult = |currency: &str, more: Value| {
        let mut request = json!({
            "productCode": "CASHIER_PAYMENT", "paymentAmount": { "currency": currency, "value": "100" },
            "env": { "terminalType": "WEB" }
        });
        request
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        ams(&sandbox, "payments/consult", &request)
    };
    let option = |reply: &Value| reply["paymentOptions"][0].clone();
    assert_eq!(option(&consult("USD", json!({})))["enabled"], true);
    let brazil = option(&consult("BRL", json!({})));
    assert_eq!(
        (&brazil["enabled"], &brazil["disableReason"]),
        (&json!(false), &json!("CHANNEL_NOT_SUPPORT_CURRENCY"))
    );
    let only = consult("USD", json!({ "allowedPaymentMethods": ["GCASH"] }));
    assert_eq!(only["paymentOptions"].as_array().unwrap().len(), 1);
    assert_eq!(
        code(&consult("USD", json!({ "allowedPaymentMethods": ["NONE"] }))),
        "NO_PAY_OPTIONS F"
    );

    let rate = |sell: &str, buy: &str| {
        let request = json!({ "currencyPairs": [{ "sellCurrency": sell, "buyCurrency": buy }] });
        ams(&sandbox, "payments/inquireExchangeRate", &request)
    };
    assert_eq!(
        rate("USD", "CNY")["quotes"][0]["quotePrice"].to_string(),
        "7.1000000000"
    );
    assert_eq!(code(&rate("USD", "XXX")), "CURRENCY_NOT_SUPPORT F");
}
