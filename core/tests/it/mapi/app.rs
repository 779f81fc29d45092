//! Order strings for the wallet app, and what it hands back.

use alipay_global::{Answer, CallOptions, ErrorKind};
use serde_json::{Value, json};

use super::support::*;
use crate::support::{key, public};

fn read(client: &alipay_global::mapi::MapiClient, text: &str) -> Value {
    serde_json::from_str(&client.verify_app_result(text).unwrap().to_json()).unwrap()
}

fn wrap(status: &str, result: &str) -> String {
    format!("resultStatus={{{status}}};memo={{}};result={{{result}}}")
}

#[test]
fn a_result_for_another_partner_is_refused() {
    // One key of Alipay signs for all merchants: the signature alone does not say whose payment it is.
    let other = verifier("RSA", json!({"partner": "2088000000000001"}));
    let error = other.verify_app_result(&wrap("9000", &app_result("paid"))).unwrap_err();
    assert_eq!((error.kind(), error.reason()), (ErrorKind::Signature, Some("partner")));
}

#[test]
fn paid_needs_the_status_the_signed_success_and_the_signature() {
    let client = verifier("RSA", json!({}));
    let (paid, unpaid) = (app_result("paid"), app_result("not-successful"));
    assert_eq!(read(&client, &wrap("9000", &paid))["paid"], true);
    assert_eq!(read(&client, &wrap("8000", &paid))["paid"], false);
    assert_eq!(read(&client, &wrap("9000", &unpaid))["paid"], false);
    assert_eq!(read(&client, &wrap("9000", &paid))["fields"]["body"], "a=b");
    for broken in [
        unpaid.replace("success=\"false\"", "success=\"true\""),
        paid.replace("0.01", "0.02"),
        format!("{paid}&x=\"1\""),
        paid.split("&sign=").next().unwrap().to_owned(),
        paid.replace("sign_type=\"RSA\"", "sign_type=\"MD5\""),
        String::new(),
    ] {
        let error = client.verify_app_result(&wrap("9000", &broken)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature, "{error}");
    }
}

#[test]
fn a_cancel_claims_nothing() {
    let client = verifier("RSA", json!({}));
    let result = read(&client, "resultStatus={6001};memo={操作已经取消。};result={}");
    assert_eq!(
        result,
        json!({"fields": {}, "paid": false, "state": "failed", "result_status": "6001", "memo": "操作已经取消。"})
    );
    for text in [
        "",
        "resultStatus={9000}",
        "resultStatus=9000;memo=;result=",
        "{\"memo\":\"\"}",
        "x",
    ] {
        assert_eq!(
            client.verify_app_result(text).unwrap_err().reason(),
            Some("malformed"),
            "{text}"
        );
    }
}

#[test]
fn what_may_have_been_paid_is_pending_and_never_failed() {
    let client = verifier("RSA", json!({}));
    // The tables of the app SDK: 8000 and 6004 are "result unknown (may have been paid)".
    for (status, state) in [
        ("8000", "pending"),
        ("6004", "pending"),
        ("6002", "pending"),
        ("5000", "pending"),
        ("a word of tomorrow", "pending"),
        ("4000", "failed"),
        ("6001", "failed"),
    ] {
        let result = read(&client, &format!("resultStatus={{{status}}};memo={{}};result={{}}"));
        assert_eq!(
            (&result["state"], &result["paid"]),
            (&json!(state), &json!(false)),
            "{status}"
        );
    }
    let paid = read(
        &client,
        &format!("resultStatus={{9000}};memo={{}};result={{{}}}", app_result("paid")),
    );
    assert_eq!((&paid["state"], &paid["paid"]), (&json!("paid"), &json!(true)));
}

#[test]
fn the_parts_may_come_as_json() {
    let client = verifier("RSA", json!({}));
    let parts = json!({"resultStatus": "9000", "memo": "", "result": app_result("paid")});
    assert_eq!(read(&client, &parts.to_string())["paid"], true);
}

#[test]
fn an_app_needs_only_the_public_key() {
    let options = json!({"alipay_public_key": public("alipay1024")}).to_string();
    let client =
        alipay_global::mapi::MapiClient::new(alipay_global::MapiOptions::from_json(&options).unwrap()).unwrap();
    assert_eq!(read(&client, &wrap("9000", &app_result("paid")))["paid"], true);
    let error = client
        .call("single_trade_query", r#"{"out_trade_no":"A"}"#, &CallOptions::default())
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

fn order() -> Value {
    json!({
        "notify_url": "https://example.com/notify", "out_trade_no": "ORDER-0001", "subject": "test", "payment_type": "1",
        "seller_id": PARTNER, "total_fee": "0.10", "currency": "HKD", "forex_biz": "FP", "body": "test",
        "product_code": "NEW_WAP_OVERSEAS_SELLER",
        "trade_information": {"business_type": "5", "other_business_type": "transfer"},
    })
}

#[test]
fn an_order_string_is_sorted_and_only_its_signature_is_encoded() {
    let client = client("RSA", json!({}));
    let Answer::Text(text) = client
        .call("mobile.securitypay.pay", &order().to_string(), &CallOptions::default())
        .unwrap()
    else {
        panic!("not a text");
    };
    let (signed, sign) = text.split_once("&sign=\"").unwrap();
    assert!(signed.starts_with("_input_charset=\"utf-8\"&body=\"test\"&currency=\"HKD\"&forex_biz=\"FP\"&notify_url=\"https://example.com/notify\""));
    // Nested JSON keeps its quotes: orders of the kind are in the wild.
    assert!(signed.ends_with(
        "&total_fee=\"0.10\"&trade_information=\"{\"business_type\":\"5\",\"other_business_type\":\"transfer\"}\""
    ));
    assert!(sign.ends_with("%3D\"&sign_type=\"RSA\""), "{sign}");
    assert!(!sign.contains(['+', '/']));
}

#[test]
fn a_value_cannot_break_out_of_its_quotes() {
    let client = client("RSA", json!({}));
    let mut quoted = order();
    quoted["subject"] = "x\"&total_fee=\"0.01".into();
    let error = client
        .call("mobile.securitypay.pay", &quoted.to_string(), &CallOptions::default())
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (ErrorKind::InvalidRequest, Some("subject"))
    );
    let mut nested = order();
    nested["trade_information"]["other_business_type"] = "&total_fee=".into();
    let error = client
        .call("mobile.securitypay.pay", &nested.to_string(), &CallOptions::default())
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (ErrorKind::InvalidRequest, Some("trade_information"))
    );
}

#[test]
fn only_rsa_signs_for_the_app() {
    let client = client("MD5", json!({}));
    let order = client.call("mobile.securitypay.pay", &order().to_string(), &CallOptions::default());
    assert_eq!(order.unwrap_err().kind(), ErrorKind::Config);
    let result = client.verify_app_result(&wrap("9000", &app_result("paid")));
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Config);
}

/// The ways in which wallets and app frameworks hand one result over.
fn envelopes(status: &str, result: &str) -> Vec<String> {
    let escape =
        |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    let ios =
        json!({"memo": {"ResultStatus": status, "memo": "", "result": result}, "requestType": "safepay"}).to_string();
    let inner = json!({"ResultStatus": status, "memo": "", "result": result}).to_string();
    let bridge = json!({"resultStatus": status.parse::<u32>().unwrap(), "result": result}).to_string();
    vec![
        format!("resultStatus={{{status}}};memo={{}};result={{{result}}}"),
        format!(
            "resultStatus={{{status}}};memo={{}};result={{{result}}};extendInfo={{\"doNotExit\":true,\"isDisplayResult\":true}}"
        ),
        format!("resultStatus={{{status}}};memo={{处理成功}};openTime={{1}};result={{{result}}};\r\n"),
        format!("extendInfo={{{{}}}};result={{{result}}};memo={{}};resultStatus={{{status}}}"),
        format!("merchantapp://safepay/?{}", escape(&ios)),
        format!("merchantapp://safepay/?{ios}"),
        escape(&ios),
        escape(&ios).replace("%2B", "+").replace('+', "%20"),
        ios,
        inner,
        bridge,
    ]
}

#[test]
fn a_genuine_result_gives_the_same_fields_through_every_envelope() {
    let client = verifier("RSA", json!({}));
    let paid = app_result("paid");
    let wanted = read(&client, &wrap("9000", &paid));
    for text in envelopes("9000", &paid) {
        let found = read(&client, &text);
        assert_eq!(
            (&found["fields"], &found["paid"]),
            (&wanted["fields"], &json!(true)),
            "{text}"
        );
    }
}

#[test]
fn a_cancelled_result_is_read_through_every_envelope() {
    let client = verifier("RSA", json!({}));
    for text in envelopes("6001", "") {
        let found = read(&client, &text);
        assert_eq!(
            (&found["result_status"], &found["paid"]),
            (&json!("6001"), &json!(false)),
            "{text}"
        );
    }
}

#[test]
fn a_changed_byte_of_the_signed_part_is_refused_in_every_envelope() {
    let client = verifier("RSA", json!({}));
    let paid = app_result("paid");
    let signed = paid.split("&sign_type=").next().unwrap().len();
    for at in 0..signed {
        let mut bytes = paid.clone().into_bytes();
        bytes[at] ^= 1;
        let Ok(changed) = String::from_utf8(bytes) else {
            continue;
        };
        for text in envelopes("9000", &changed) {
            assert_eq!(
                client.verify_app_result(&text).unwrap_err().kind(),
                ErrorKind::Signature,
                "{text}"
            );
        }
    }
}

#[test]
fn a_subject_that_looks_like_the_next_part_is_part_of_the_result() {
    let signed = "out_trade_no=\"A1\"&subject=\"};memo={x};result={y}\"&success=\"true\"";
    let sign = alipay_global::tools::sign(signed, "RSA", &key("alipay1024"), "utf-8").unwrap();
    let result = format!("{signed}&sign_type=\"RSA\"&sign=\"{sign}\"");
    let found = read(&verifier("RSA", json!({})), &(wrap("9000", &result) + ";extendInfo={}"));
    assert_eq!(
        (&found["paid"], &found["fields"]["subject"]),
        (&json!(true), &json!("};memo={x};result={y}"))
    );
}

#[test]
fn what_is_no_result_of_this_product_is_called_by_its_name() {
    let client = verifier("RSA", json!({}));
    let openapi = r#"{"alipay_trade_app_pay_response":{"code":"10000"},"sign":"x","sign_type":"RSA2"}"#;
    for text in envelopes("9000", openapi).into_iter().chain([openapi.to_owned()]) {
        assert_eq!(
            client.verify_app_result(&text).unwrap_err().reason(),
            Some("other_product"),
            "{text}"
        );
    }
    let dart = client
        .verify_app_result("{resultStatus: 9000, memo: , result: partner=\"2088\"}")
        .unwrap_err();
    assert!(dart.to_string().contains("jsonEncode"), "{dart}");
}
