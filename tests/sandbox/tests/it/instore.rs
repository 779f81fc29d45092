//! In-store calls.

use serde_json::{Value, json};

use crate::merchant::{CANCEL, Envelope, PAY, QUERY, REFUND, instore, instore_verdict, scan};
use crate::support::Sandbox;

const CODE: &str = "28763443825664394";

fn code(body: &Value) -> String {
    let info = &body["resultInfo"];
    format!(
        "{} {}",
        info["resultCode"].as_str().unwrap(),
        info["resultStatus"].as_str().unwrap()
    )
}

fn state(sandbox: &Sandbox, id: &str) -> String {
    let body = instore(sandbox, QUERY, json!({ "merchantTransId": id }));
    assert_eq!(code(&body), "SUCCESS S", "the result describes the query");
    body["statusDetail"]["acquirementStatus"].as_str().unwrap().to_owned()
}

fn refund(id: &str, payment: &Value, value: &str) -> Value {
    json!({
        "acquirementId": payment["acquirementId"],
        "merchantRefundId": id,
        "refundAmount": { "currency": "USD", "value": value },
        "isSync": true
    })
}

#[test]
fn a_scanned_code_is_paid_at_once() {
    let sandbox = Sandbox::new();
    let body = instore(&sandbox, PAY, scan("i1", CODE));
    assert_eq!(code(&body), "SUCCESS S");
    assert_eq!(body["orderAmount"], json!({ "currency": "USD", "value": "239" }));
    assert_eq!(body["payAmount"], json!({ "currency": "CNY", "value": "1697" }));
    assert_eq!(state(&sandbox, "i1"), "SUCCESS");
}

#[test]
fn the_reply_names_the_message_it_answers() {
    let sandbox = Sandbox::new();
    let envelope = Envelope::new(&sandbox, PAY, scan("i1", CODE));
    let head = envelope.send(&sandbox).unwrap().json()["response"]["head"].clone();
    assert_eq!(head["reqMsgId"], envelope.head["reqMsgId"]);
    assert_eq!(head["function"], "alipay.intl.acquiring.offline.pay");
    assert!(head["respTime"].as_str().unwrap().ends_with("+08:00"));
}

#[test]
fn sha256_is_taken_and_answered_in_kind() {
    let sandbox = Sandbox::new();
    let mut envelope = Envelope::new(&sandbox, PAY, scan("i1", CODE));
    envelope.head["signType"] = json!("SHA256");
    let answer = envelope.send(&sandbox).unwrap();
    assert_eq!(instore_verdict(&sandbox, &answer), "SUCCESS S signed");
    assert_eq!(answer.json()["signature"].as_str().unwrap().len(), 64);
    envelope.head.as_object_mut().unwrap().remove("signType");
    assert_eq!(envelope.verdict(&sandbox), "SUCCESS S signed", "RSA2 is the default");
}

#[test]
fn magic_codes_end_as_announced() {
    let sandbox = Sandbox::new();
    let pay = |id: &str, ending: &str| code(&instore(&sandbox, PAY, scan(id, &format!("28000000000000{ending}"))));

    assert_eq!(pay("wait", "0001"), "USER_PAYING U");
    assert_eq!(state(&sandbox, "wait"), "PAYING");
    sandbox.approve("wait");
    assert_eq!(state(&sandbox, "wait"), "SUCCESS");
    assert_eq!(pay("wait", "0001"), "SUCCESS S");

    assert_eq!(pay("poor", "0002"), "BALANCE_NOT_ENOUGH F");
    assert_eq!(state(&sandbox, "poor"), "CLOSED");
    assert_eq!(pay("old", "0003"), "AUTH_CODE_ILLEGAL F");

    assert_eq!(pay("paid", "0004"), "UNKNOWN_EXCEPTION U");
    assert_eq!(
        (state(&sandbox, "paid"), state(&sandbox, "paid")),
        ("PAYING".into(), "SUCCESS".into())
    );
    assert_eq!(pay("closed", "0005"), "UNKNOWN_EXCEPTION U");
    assert_eq!(
        (state(&sandbox, "closed"), state(&sandbox, "closed")),
        ("PAYING".into(), "CLOSED".into())
    );
    for payment in sandbox.ledger()["instore"]["payments"].as_array().unwrap() {
        let paid = payment["status"] == "paid";
        assert_eq!(payment["charges"], json!(u8::from(paid)), "{payment}");
    }
}

#[test]
fn callers_who_cannot_be_told_are_answered_unsigned() {
    let sandbox = Sandbox::new();
    let envelope = || Envelope::new(&sandbox, PAY, scan("i1", CODE));
    let with = |name: &str, value: Value| {
        let mut envelope = envelope();
        envelope.head[name] = value;
        envelope.verdict(&sandbox)
    };
    assert_eq!(with("clientId", json!("211")), "OAUTH_FAILED F unsigned");
    assert_eq!(with("signType", json!("RSA")), "INVALID_SIGNATURE F unsigned");
    for raw in [
        r#"{"request":{"head":{"clientId":"2118810112213624100044"},"body":{}},"signature":"AAAA"}"#,
        r#"{"request":{"head":{"clientId":"2118810112213624100044"},"body":{}}}"#,
    ] {
        let answer = envelope().send_raw(&sandbox, raw).unwrap();
        assert_eq!(instore_verdict(&sandbox, &answer), "INVALID_SIGNATURE F unsigned");
    }
    for raw in ["", "{}", "[]", r#"{"request":{}"#] {
        let answer = envelope().send_raw(&sandbox, raw).unwrap();
        assert_ne!(
            instore_verdict(&sandbox, &answer).split(' ').next(),
            Some("SUCCESS"),
            "{raw}"
        );
    }
}

#[test]
fn a_byte_changed_after_signing_is_noticed() {
    let sandbox = Sandbox::new();
    let envelope = Envelope::new(&sandbox, PAY, scan("i1", CODE));
    let content = json!({ "head": envelope.head, "body": envelope.body }).to_string();
    let key = sandbox.hello["instore"]["private_key"].as_str().unwrap();
    let signature = crate::merchant::rsa2(key, content.as_bytes());
    let changed = content.replace("239", "238");
    let answer = envelope
        .send_raw(
            &sandbox,
            &format!(r#"{{"request":{changed},"signature":"{signature}"}}"#),
        )
        .unwrap();
    assert_eq!(instore_verdict(&sandbox, &answer), "INVALID_SIGNATURE F unsigned");
    let spaced = content.replace("\":", "\": ");
    let answer = envelope
        .send_raw(
            &sandbox,
            &format!(r#"{{"request":{spaced},"signature":"{signature}"}}"#),
        )
        .unwrap();
    assert_eq!(
        instore_verdict(&sandbox, &answer),
        "INVALID_SIGNATURE F unsigned",
        "the literal bytes count"
    );
    let answer = envelope
        .send_raw(
            &sandbox,
            &format!("{{ \"signature\" : \"{signature}\" , \"request\" : {content} }}"),
        )
        .unwrap();
    assert_eq!(
        instore_verdict(&sandbox, &answer),
        "SUCCESS S signed",
        "what is outside does not count"
    );
}

#[test]
fn heads_and_bodies_that_break_a_rule_are_refused_signed() {
    let sandbox = Sandbox::new();
    for (part, pointer, value, wanted) in [
        ("head", "/version", json!("2.0.3"), "PARAM_ILLEGAL F signed"),
        ("head", "/version", json!("2.0.4"), "PARAM_MISSING F signed"),
        (
            "head",
            "/function",
            json!("alipay.intl.acquiring.offline.payQuery"),
            "FUNCTION_NOT_MATCH F signed",
        ),
        ("head", "/reqMsgId", json!(""), "PARAM_MISSING F signed"),
        (
            "head",
            "/reqTime",
            json!("2001-07-04T12:08:56+05:30"),
            "PARAM_ILLEGAL F signed",
        ),
        (
            "head",
            "/reqTime",
            json!("2999-07-04T12:08:56Z"),
            "PARAM_ILLEGAL F signed",
        ),
        ("body", "/partnerId", json!("211"), "PARAM_ILLEGAL F signed"),
        ("body", "/productCode", json!("AUTO_DEBIT"), "PARAM_ILLEGAL F signed"),
        ("body", "/codeType", json!("QRCODE"), "PARAM_ILLEGAL F signed"),
        ("body", "/merchantTransId", json!(null), "PARAM_MISSING F signed"),
        ("body", "/identityCode", json!("12345"), "AUTH_CODE_ILLEGAL F signed"),
        (
            "body",
            "/order/orderAmount/currency",
            json!("EUR"),
            "CURRENCY_NOT_SUPPORT F signed",
        ),
        (
            "body",
            "/order/orderAmount/value",
            json!("2.39"),
            "PARAM_ILLEGAL F signed",
        ),
        ("body", "/order/orderTitle", json!(""), "PARAM_MISSING F signed"),
        ("body", "/order/seller", json!({}), "PARAM_MISSING F signed"),
        (
            "body",
            "/order/seller/storeId",
            json!("another"),
            "MERCHANT_AND_SHOP_NOT_MATCH F signed",
        ),
        ("body", "/order/orderAmount/value", json!(239), "SUCCESS S signed"),
    ] {
        let mut envelope = Envelope::new(&sandbox, PAY, scan("i1", CODE));
        let part = if part == "head" {
            &mut envelope.head
        } else {
            &mut envelope.body
        };
        *part.pointer_mut(pointer).unwrap() = value.clone();
        assert_eq!(envelope.verdict(&sandbox), wanted, "{pointer} {value}");
    }
    let nowhere = (
        "alipay.intl.acquiring.offline.pay",
        "/alipay/intl/acquiring/offline/Pay.htm",
    );
    assert_eq!(
        Envelope::new(&sandbox, nowhere, scan("i2", CODE)).verdict(&sandbox),
        "NO_INTERFACE_DEF F signed"
    );
}

#[test]
fn repeating_a_payment_repeats_the_answer_and_never_the_charge() {
    let sandbox = Sandbox::new();
    let first = instore(&sandbox, PAY, scan("i1", CODE));
    let second = instore(&sandbox, PAY, scan("i1", CODE));
    assert_eq!(first["acquirementId"], second["acquirementId"]);
    let mut other = scan("i1", CODE);
    other["order"]["orderAmount"]["value"] = json!("240");
    assert_eq!(code(&instore(&sandbox, PAY, other)), "REPEAT_REQ_INCONSISTENT F");
    assert_eq!(sandbox.ledger()["instore"]["payments"][0]["charges"], 1);
}

#[test]
fn cancelling_works_before_during_and_after() {
    let sandbox = Sandbox::new();
    let cancel = |id: &str| code(&instore(&sandbox, CANCEL, json!({ "merchantTransId": id })));
    assert_eq!(cancel("never"), "SUCCESS S");
    assert_eq!(
        code(&instore(&sandbox, PAY, scan("never", CODE))),
        "ORDER_IS_CANCELED F",
        "a late payment finds it cancelled"
    );
    instore(&sandbox, PAY, scan("wait", "280000000000000001"));
    assert_eq!(cancel("wait"), "SUCCESS S");
    assert_eq!(state(&sandbox, "wait"), "CANCELLED");
    assert_eq!(sandbox.control("approve", &json!({ "id": "wait" })).0, 409);
    let paid = instore(&sandbox, PAY, scan("paid", CODE));
    instore(&sandbox, REFUND, refund("r1", &paid, "1"));
    assert_eq!(cancel("paid"), "REFUND_TRANSACTION_EXIST F");
    assert_eq!(
        code(&instore(&sandbox, QUERY, json!({ "merchantTransId": "nothing" }))),
        "ORDER_NOT_EXISTS F"
    );
}

#[test]
fn refunds_are_synchronous_counted_once_and_never_exceed() {
    let sandbox = Sandbox::new();
    let paid = instore(&sandbox, PAY, scan("i1", CODE));
    let give = |request: Value| code(&instore(&sandbox, REFUND, request));
    for later in [json!(false), Value::Null] {
        let mut request = refund("r0", &paid, "1");
        request["isSync"] = later;
        assert_eq!(give(request), "UNKNOWN_EXCEPTION U");
    }
    assert_eq!(give(refund("r1", &paid, "200")), "SUCCESS S");
    assert_eq!(give(refund("r1", &paid, "200")), "SUCCESS S");
    assert_eq!(give(refund("r1", &paid, "39")), "REPEAT_REQ_INCONSISTENT F");
    assert_eq!(give(refund("r2", &paid, "40")), "AMOUNT_EXCEEDS_LIMIT F");
    assert_eq!(give(refund("r2", &paid, "39")), "SUCCESS S");
    assert_eq!(
        give(refund("r3", &json!({ "acquirementId": "nothing" }), "1")),
        "ORDER_NOT_EXISTS F"
    );
    let ledger = sandbox.ledger();
    assert_eq!(ledger["instore"]["payments"][0]["refunded"], "239");
    assert_eq!(ledger["instore"]["refunds"].as_array().unwrap().len(), 2);
    assert_eq!(ledger["instore"]["notifications"], json!([]), "the sandbox sends none");
}
