//! AMS calls.

use alipay_sandbox::Config;
use serde_json::{Value, json};

use crate::merchant::{AmsCall, ams, pay_request};
use crate::support::Sandbox;

pub(crate) const NOWHERE: &str = "https://shop.example/notify";

pub(crate) fn code(reply: &Value) -> String {
    let result = &reply["result"];
    format!(
        "{} {}",
        result["resultCode"].as_str().unwrap(),
        result["resultStatus"].as_str().unwrap()
    )
}

pub(crate) fn paid(sandbox: &Sandbox, id: &str) -> String {
    let reply = ams(sandbox, "payments/pay", &pay_request(id, NOWHERE));
    sandbox.approve(id);
    reply["paymentId"].as_str().unwrap().to_owned()
}

pub(crate) fn refund(id: &str, payment: &str, value: &str) -> Value {
    json!({ "refundRequestId": id, "paymentId": payment, "refundAmount": { "currency": "USD", "value": value } })
}

#[test]
fn the_guides_request_opens_a_cashier() {
    let sandbox = Sandbox::new();
    let reply = ams(&sandbox, "payments/pay", &pay_request("t1", NOWHERE));
    assert_eq!(code(&reply), "PAYMENT_IN_PROCESS U");
    assert_eq!(reply["paymentAmount"], json!({ "currency": "USD", "value": "100" }));
    assert!(reply["normalUrl"].as_str().unwrap().starts_with(sandbox.url()));
    let form = &reply["redirectActionForm"];
    assert_eq!(form["method"], "GET");
    let parameters: Value = serde_json::from_str(form["parameters"].as_str().unwrap()).unwrap();
    assert_eq!(parameters["callback"], "https://www.taobao.com?param1=sl");
    assert!(parameters["paymentExpireTime"].is_u64());
    assert!(reply.get("orderCodeForm").is_none());
}

#[test]
fn terminals_and_magic_words_change_the_ways_to_pay() {
    let sandbox = Sandbox::new();
    let mut request = pay_request("app", NOWHERE);
    request["order"]["env"]["terminalType"] = json!("APP");
    let reply = ams(&sandbox, "payments/pay", &request);
    assert_eq!(reply["redirectActionForm"]["method"], "POST");
    assert!(reply["applinkUrl"].is_string());

    let mut request = pay_request("qr", NOWHERE);
    request["order"]["orderDescription"] = json!("a QR and a POST card");
    let reply = ams(&sandbox, "payments/pay", &request);
    assert_eq!(reply["redirectActionForm"]["method"], "POST");
    let details = reply["orderCodeForm"]["codeDetails"].as_array().unwrap();
    assert_eq!(details[0]["displayType"], "TEXT");
    let picture = sandbox.get(details[1]["codeValue"].as_str().unwrap());
    assert_eq!(picture.header("content-type"), Some("image/svg+xml"));
    assert!(picture.text().contains("<svg"));

    let mut request = pay_request("fail", NOWHERE);
    request["order"]["orderDescription"] = json!("FAIL:RISK_REJECT");
    assert_eq!(code(&ams(&sandbox, "payments/pay", &request)), "RISK_REJECT F");

    let mut request = pay_request("unknown", NOWHERE);
    request["order"]["orderDescription"] = json!("UNKNOWN");
    assert_eq!(code(&ams(&sandbox, "payments/pay", &request)), "UNKNOWN_EXCEPTION U");
    assert_eq!(code(&ams(&sandbox, "payments/pay", &request)), "PAYMENT_IN_PROCESS U");

    let mut request = pay_request("auto", NOWHERE);
    request["order"]["orderDescription"] = json!("AUTOPAY");
    assert_eq!(code(&ams(&sandbox, "payments/pay", &request)), "SUCCESS S");
}

#[test]
fn callers_who_cannot_be_told_are_answered_unsigned() {
    let sandbox = Sandbox::new();
    let call = || AmsCall::new(&sandbox, "payments/pay", &pay_request("t1", NOWHERE));
    let verdict = |call: AmsCall| call.verdict(&sandbox);
    let production = "/ams/api/v1/payments/pay".to_owned();

    assert_eq!(
        verdict(AmsCall {
            signed_path: production.clone(),
            ..call()
        }),
        "INVALID_SIGNATURE F unsigned"
    );
    assert_eq!(
        verdict(AmsCall {
            signed_path: production.clone(),
            path: production,
            ..call()
        }),
        "CLIENT_INVALID F unsigned"
    );
    assert_eq!(
        verdict(AmsCall {
            client_id: "SANDBOX_OTHER".into(),
            ..call()
        }),
        "CLIENT_INVALID F unsigned"
    );
    assert_eq!(
        verdict(AmsCall {
            key_version: "7",
            ..call()
        }),
        "KEY_NOT_FOUND F unsigned"
    );
    let nowhere = "/ams/sandbox/api/v1/payments/nowhere".to_owned();
    assert_eq!(
        verdict(AmsCall {
            signed_path: nowhere.clone(),
            path: nowhere,
            ..call()
        }),
        "NO_INTERFACE_DEF F unsigned"
    );
    assert_eq!(
        sandbox.get(&format!("{}{}", sandbox.url(), call().path)).json()["result"]["resultCode"],
        "METHOD_NOT_SUPPORTED"
    );
    assert_eq!(
        sandbox.ledger()["ams"]["payments"],
        json!([]),
        "nothing may have happened"
    );
}

#[test]
fn known_callers_with_bad_requests_are_answered_signed() {
    let sandbox = Sandbox::new();
    let call = || AmsCall::new(&sandbox, "payments/pay", &pay_request("t1", NOWHERE));
    let verdict = |call: AmsCall| call.verdict(&sandbox);
    let now: u64 = call().time.parse().unwrap();

    for stale in [
        (now - 1_900_000).to_string(),
        (now + 1_900_000).to_string(),
        "2020-05-18T12:08:56+05:30".into(),
        "soon".into(),
    ] {
        assert_eq!(verdict(AmsCall { time: stale, ..call() }), "PARAM_ILLEGAL F signed");
    }
    assert_eq!(
        verdict(AmsCall {
            content_type: "text/plain",
            ..call()
        }),
        "MEDIA_TYPE_NOT_ACCEPTABLE F signed"
    );
    assert_eq!(
        verdict(AmsCall {
            content_type: "application/json; charset=GBK",
            ..call()
        }),
        "MEDIA_TYPE_NOT_ACCEPTABLE F signed"
    );
    for body in ["", "[]", "{", r#"{"paymentRequestId":"a","paymentRequestId":"b"}"#] {
        assert_eq!(
            verdict(AmsCall {
                body: body.into(),
                ..call()
            }),
            "PARAM_ILLEGAL F signed",
            "{body}"
        );
    }
    assert_eq!(
        verdict(AmsCall {
            body: b"{\"a\":\"\xff\"}".to_vec(),
            ..call()
        }),
        "PARAM_ILLEGAL F signed"
    );
    assert_eq!(verdict(call()), "PAYMENT_IN_PROCESS U signed");
}

#[test]
fn a_clock_far_away_is_accepted_where_it_is_allowed() {
    let sandbox = Sandbox::with(Config {
        max_skew: 0,
        ..Config::default()
    });
    let call = AmsCall::new(&sandbox, "payments/pay", &pay_request("t1", NOWHERE));
    assert_eq!(
        AmsCall {
            time: "2020-05-18T12:08:56+05:30".into(),
            ..call
        }
        .verdict(&sandbox),
        "PAYMENT_IN_PROCESS U signed"
    );
}

#[test]
fn each_required_field_is_missed() {
    let sandbox = Sandbox::new();
    for pointer in [
        "/paymentRequestId",
        "/productCode",
        "/paymentAmount",
        "/paymentAmount/currency",
        "/paymentAmount/value",
        "/paymentMethod",
        "/order/referenceOrderId",
        "/order/orderDescription",
        "/order/orderAmount",
        "/order/env",
        "/paymentRedirectUrl",
        "/settlementStrategy",
    ] {
        let mut request = pay_request("t1", NOWHERE);
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        request
            .pointer_mut(parent)
            .unwrap()
            .as_object_mut()
            .unwrap()
            .remove(name);
        let reply = ams(&sandbox, "payments/pay", &request);
        assert_eq!(code(&reply), "PARAM_ILLEGAL F", "{pointer}");
        let message = reply["result"]["resultMessage"].as_str().unwrap();
        assert!(
            message.contains(name) || name == "env" || name == "settlementStrategy",
            "{message}"
        );
    }
}

#[test]
fn values_that_break_a_rule_are_refused() {
    let sandbox = Sandbox::new();
    let long = "x".repeat(65);
    for (pointer, value, wanted) in [
        ("/paymentRequestId", json!(long), "PARAM_ILLEGAL F"),
        ("/paymentRequestId", json!(7), "PARAM_ILLEGAL F"),
        ("/productCode", json!("SOMETHING"), "PARAM_ILLEGAL F"),
        ("/productCode", json!("AGREEMENT_PAYMENT"), "PARAM_ILLEGAL F"),
        ("/paymentAmount/value", json!("1.00"), "PARAM_ILLEGAL F"),
        ("/paymentAmount/value", json!(1.5), "PARAM_ILLEGAL F"),
        ("/paymentAmount/currency", json!("usd"), "PARAM_ILLEGAL F"),
        ("/paymentAmount/currency", json!("EUR"), "SETTLE_CONTRACT_NOT_MATCH F"),
        ("/paymentAmount/currency", json!("IDR"), "CURRENCY_NOT_SUPPORT F"),
        (
            "/settlementStrategy/settlementCurrency",
            json!("CNY"),
            "SETTLE_CONTRACT_NOT_MATCH F",
        ),
        (
            "/paymentMethod/paymentMethodType",
            json!("CASH"),
            "PAYMENT_METHOD_NOT_SUPPORTED F",
        ),
        ("/paymentNotifyUrl", json!("shop.example"), "PARAM_ILLEGAL F"),
        ("/paymentRedirectUrl", json!("javascript:alert(1)"), "PARAM_ILLEGAL F"),
        ("/order/env/terminalType", json!("FRIDGE"), "PARAM_ILLEGAL F"),
        (
            "/order/extendInfo",
            json!({ "chinaExtraTransInfo": {} }),
            "PARAM_ILLEGAL F",
        ),
        (
            "/order/extendInfo",
            json!(r#"{"chinaExtraTransInfo":{"businessType":"4","goodsInfo":"a^1","totalQuantity":"2"}}"#),
            "PARAM_ILLEGAL F",
        ),
    ] {
        let mut request = pay_request("t1", NOWHERE);
        *request.pointer_mut(pointer).unwrap() = value.clone();
        // IDR has to end in 00, which 100 does.
        assert_eq!(
            code(&ams(&sandbox, "payments/pay", &request)),
            wanted,
            "{pointer} {value}"
        );
    }
}

#[test]
fn repeating_a_payment_repeats_the_answer_and_never_the_charge() {
    let sandbox = Sandbox::new();
    let request = pay_request("t1", NOWHERE);
    let first = ams(&sandbox, "payments/pay", &request);
    let second = ams(&sandbox, "payments/pay", &request);
    assert_eq!(first["paymentId"], second["paymentId"]);
    assert_eq!(first["normalUrl"], second["normalUrl"]);

    let mut other = request.clone();
    other["paymentAmount"]["value"] = json!("101");
    assert_eq!(
        code(&ams(&sandbox, "payments/pay", &other)),
        "REPEAT_REQ_INCONSISTENT F"
    );

    sandbox.approve("t1");
    let third = ams(&sandbox, "payments/pay", &request);
    assert_eq!(code(&third), "SUCCESS S");
    assert_eq!(third["paymentId"], first["paymentId"]);
    assert_eq!(sandbox.control("approve", &json!({ "id": "t1" })).0, 409);
    let ledger = sandbox.ledger();
    assert_eq!(ledger["ams"]["payments"].as_array().unwrap().len(), 1);
    assert_eq!(ledger["ams"]["payments"][0]["charges"], 1);
    assert_eq!(ledger["ams"]["payments"][0]["requests"], 4);
}

#[test]
fn an_inquiry_tells_where_the_payment_stands() {
    let sandbox = Sandbox::new();
    let by_id = json!({ "paymentRequestId": "t1" });
    assert_eq!(
        code(&ams(&sandbox, "payments/inquiryPayment", &by_id)),
        "ORDER_NOT_EXIST F"
    );
    assert_eq!(
        code(&ams(&sandbox, "payments/inquiryPayment", &json!({}))),
        "PARAM_ILLEGAL F"
    );
    ams(&sandbox, "payments/pay", &pay_request("t1", NOWHERE));
    assert_eq!(
        ams(&sandbox, "payments/inquiryPayment", &by_id)["paymentStatus"],
        "PROCESSING"
    );
    sandbox.approve("t1");
    let reply = ams(&sandbox, "payments/inquiryPayment", &by_id);
    assert_eq!(reply["paymentStatus"], "SUCCESS");
    assert_eq!(
        reply["grossSettlementAmount"],
        json!({ "currency": "USD", "value": "100" })
    );

    ams(&sandbox, "payments/pay", &pay_request("t2", NOWHERE));
    sandbox.control("decline", &json!({ "id": "t2", "code": "USER_BALANCE_NOT_ENOUGH" }));
    let reply = ams(
        &sandbox,
        "payments/inquiryPayment",
        &json!({ "paymentRequestId": "t2" }),
    );
    assert_eq!(
        (reply["paymentStatus"].as_str(), reply["paymentResultCode"].as_str()),
        (Some("FAIL"), Some("USER_BALANCE_NOT_ENOUGH"))
    );
}

#[test]
fn a_payment_in_yuan_is_settled_converted_with_its_rate() {
    let sandbox = Sandbox::new();
    let mut request = pay_request("t1", NOWHERE);
    request["paymentAmount"]["currency"] = json!("CNY");
    ams(&sandbox, "payments/pay", &request);
    sandbox.approve("t1");
    let reply = ams(
        &sandbox,
        "payments/inquiryPayment",
        &json!({ "paymentRequestId": "t1" }),
    );
    // The guide's notification: 100 fen are 14 cents.
    assert_eq!(
        reply["grossSettlementAmount"],
        json!({ "currency": "USD", "value": "14" })
    );
    assert_eq!(reply["settlementQuote"]["quoteCurrencyPair"], "CNY/USD");
    assert_eq!(reply["settlementQuote"]["quotePrice"].to_string(), "0.1408450704");
}

#[test]
fn a_payment_nobody_pays_in_time_fails() {
    let sandbox = Sandbox::new();
    let mut request = pay_request("t1", NOWHERE);
    let soon = time::OffsetDateTime::now_utc() + time::Duration::milliseconds(400);
    request["paymentExpiryTime"] = json!(soon.format(&time::format_description::well_known::Rfc3339).unwrap());
    ams(&sandbox, "payments/pay", &request);
    let ledger = sandbox.ledger_when(|ledger| ledger["ams"]["payments"][0]["status"] == "closed");
    assert_eq!(ledger["ams"]["notifications"][0]["kind"], "PAYMENT_RESULT");
    assert_eq!(code(&ams(&sandbox, "payments/pay", &request)), "ORDER_IS_CLOSED F");
    assert_eq!(sandbox.control("approve", &json!({ "id": "t1" })).0, 409);
}

#[test]
fn cancelling_closes_the_unpaid_and_returns_the_paid() {
    let sandbox = Sandbox::new();
    let cancel = |id: &str| code(&ams(&sandbox, "payments/cancel", &json!({ "paymentRequestId": id })));
    assert_eq!(cancel("t1"), "ORDER_NOT_EXIST F");
    ams(&sandbox, "payments/pay", &pay_request("t1", NOWHERE));
    assert_eq!(cancel("t1"), "SUCCESS S");
    assert_eq!(cancel("t1"), "SUCCESS S");
    assert_eq!(sandbox.control("approve", &json!({ "id": "t1" })).0, 409);
    let reply = ams(
        &sandbox,
        "payments/inquiryPayment",
        &json!({ "paymentRequestId": "t1" }),
    );
    assert_eq!(reply["paymentStatus"], "CANCELLED");

    paid(&sandbox, "t2");
    assert_eq!(cancel("t2"), "SUCCESS S");
    let payment = paid(&sandbox, "t3");
    ams(&sandbox, "payments/refund", &refund("r1", &payment, "1"));
    assert_eq!(cancel("t3"), "ORDER_STATUS_INVALID F");
}

#[test]
fn refunds_never_exceed_the_payment_and_never_happen_twice() {
    let sandbox = Sandbox::new();
    let payment = paid(&sandbox, "t1");
    let give = |id: &str, value: &str| code(&ams(&sandbox, "payments/refund", &refund(id, &payment, value)));
    assert_eq!(give("r1", "60"), "SUCCESS S");
    assert_eq!(give("r1", "60"), "SUCCESS S");
    assert_eq!(give("r1", "40"), "REPEAT_REQ_INCONSISTENT F");
    assert_eq!(give("r2", "41"), "REFUND_AMOUNT_EXCEED F");
    assert_eq!(give("r2", "40"), "SUCCESS S");
    assert_eq!(give("r3", "1"), "REFUND_AMOUNT_EXCEED F");
    let ledger = sandbox.ledger();
    assert_eq!(ledger["ams"]["payments"][0]["refunded"], "100");
    assert_eq!(ledger["ams"]["refunds"].as_array().unwrap().len(), 2);

    let reply = ams(&sandbox, "payments/inquiryRefund", &json!({ "refundRequestId": "r2" }));
    assert_eq!(
        (reply["refundStatus"].as_str(), reply["refundAmount"]["value"].as_str()),
        (Some("SUCCESS"), Some("40"))
    );
    assert_eq!(
        code(&ams(
            &sandbox,
            "payments/inquiryRefund",
            &json!({ "refundRequestId": "r9" })
        )),
        "ORDER_NOT_EXIST F"
    );
}

#[test]
fn refunds_need_a_paid_payment_in_the_same_currency() {
    let sandbox = Sandbox::new();
    let open = ams(&sandbox, "payments/pay", &pay_request("open", NOWHERE));
    let give = |request: Value| code(&ams(&sandbox, "payments/refund", &request));
    assert_eq!(
        give(refund("r1", open["paymentId"].as_str().unwrap(), "1")),
        "ORDER_STATUS_INVALID F"
    );
    assert_eq!(give(refund("r1", "nothing", "1")), "ORDER_NOT_EXIST F");
    assert_eq!(
        give(refund("r1", "open", "1")),
        "ORDER_NOT_EXIST F",
        "the payment id is asked for, not the request id"
    );
    let payment = paid(&sandbox, "t1");
    let mut euro = refund("r1", &payment, "1");
    euro["refundAmount"]["currency"] = json!("EUR");
    assert_eq!(give(euro), "CURRENCY_NOT_SUPPORT F");
    let mut failing = refund("r2", &payment, "1");
    failing["refundReason"] = json!("FAIL:MERCHANT_BALANCE_NOT_ENOUGH");
    assert_eq!(give(failing.clone()), "MERCHANT_BALANCE_NOT_ENOUGH F");
    assert_eq!(give(failing), "MERCHANT_BALANCE_NOT_ENOUGH F", "final for this id");
}

#[test]
fn an_asynchronous_refund_is_accepted_first_and_done_later() {
    let sandbox = Sandbox::new();
    let payment = paid(&sandbox, "t1");
    let mut request = refund("r1", &payment, "10");
    request["isAsyncRefund"] = json!("true");
    let reply = ams(&sandbox, "payments/refund", &request);
    assert_eq!(code(&reply), "SUCCESS S");
    assert!(reply.get("refundTime").is_none());
    sandbox.ledger_when(|ledger| ledger["ams"]["refunds"][0]["status"] == "done");
    let reply = ams(&sandbox, "payments/inquiryRefund", &json!({ "refundRequestId": "r1" }));
    assert_eq!(reply["refundStatus"], "SUCCESS");
}

#[test]
fn operations_without_a_state_answer_from_the_table() {
    let sandbox = Sandbox::new();
    let request = json!({ "productRequestId": "p1", "name": "Tea" });
    let reply = ams(&sandbox, "billing/product/create", &request);
    assert_eq!(code(&reply), "SUCCESS S");
    assert!(reply["productId"].as_str().is_some_and(|id| id.len() >= 16));
    assert_eq!(reply, ams(&sandbox, "billing/product/create", &request));
    let reply = ams(&sandbox, "billing/product/create", &json!({}));
    assert_eq!(code(&reply), "PARAM_ILLEGAL F");
    assert!(
        reply["result"]["resultMessage"]
            .as_str()
            .unwrap()
            .ends_with("name is missing")
    );
}
