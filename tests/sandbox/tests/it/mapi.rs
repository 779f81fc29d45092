//! mapi calls.

use alipay_sandbox::Config;
use serde_json::json;

use crate::merchant::{
    china_time, mapi, md5_hex, presign, query, rsa2_holds, service, set, sha1_rsa_holds, sign, tag, trade, trade_fields,
};
use crate::support::{Answer, Sandbox};

fn error(answer: &Answer) -> String {
    let text = answer.text();
    let node = tag(&text, "error").or(tag(&text, "code")).unwrap_or("none");
    node.to_owned()
}

fn query_of(id: &str) -> Vec<(&'static str, String)> {
    service("single_trade_query", &[("out_trade_no", id)])
}

fn refund_of(id: &str, trade: &str, amount: &str) -> Vec<(&'static str, String)> {
    service(
        "forex_refund",
        &[
            ("out_return_no", id),
            ("out_trade_no", trade),
            ("return_amount", amount),
            ("currency", "USD"),
            ("gmt_return", "2026-01-02 03:04:05"),
            ("is_sync", "Y"),
        ],
    )
}

fn paid(sandbox: &Sandbox, id: &str) {
    assert_eq!(mapi(sandbox, trade(id)).status, 200);
    sandbox.approve(id);
}

#[test]
fn an_order_opens_a_cashier_and_exists_only_after_login() {
    let sandbox = Sandbox::new();
    let page = mapi(&sandbox, trade("m1"));
    assert_eq!(page.header("content-type"), Some("text/html; charset=UTF-8"));
    assert!(page.text().contains("pencil &amp; \u{6d4b}\u{8bd5}"), "{}", page.text());
    assert!(page.text().contains("USD 10.00"));

    assert_eq!(error(&mapi(&sandbox, query_of("m1"))), "TRADE_NOT_EXIST");
    sandbox.control("login", &json!({ "id": "m1" }));
    let status = |sandbox: &Sandbox| {
        tag(&mapi(sandbox, query_of("m1")).text(), "trade_status")
            .unwrap()
            .to_owned()
    };
    assert_eq!(status(&sandbox), "WAIT_BUYER_PAY");
    sandbox.approve("m1");
    assert_eq!(status(&sandbox), "TRADE_FINISHED");
    assert_eq!(error(&mapi(&sandbox, query_of("m2"))), "TRADE_NOT_EXIST");
}

#[test]
fn every_sign_type_is_taken_and_answered_in_kind() {
    let sandbox = Sandbox::new();
    paid(&sandbox, "m1");
    let option = |name: &str| sandbox.hello["mapi"][name].as_str().unwrap();
    for sign_type in ["MD5", "RSA", "RSA2"] {
        let mut fields = query_of("m1");
        sign(&sandbox, &mut fields, sign_type);
        let xml = sandbox
            .get(&format!("{}/gateway.do?{}", sandbox.url(), query(&fields, "utf-8")))
            .text();
        assert_eq!(tag(&xml, "sign_type"), Some(sign_type), "{xml}");
        let text = presign(&trade_fields(&xml));
        assert!(
            text.contains("subject=pencil & \u{6d4b}\u{8bd5}&"),
            "values are signed unescaped: {text}"
        );
        let signature = tag(&xml, "sign").unwrap();
        let holds = match sign_type {
            "MD5" => md5_hex(format!("{text}{}", option("key")).as_bytes()) == signature,
            "RSA" => sha1_rsa_holds(option("alipay_public_key_1024"), text.as_bytes(), signature),
            _ => {
                use base64::Engine as _;
                let raw = base64::engine::general_purpose::STANDARD.decode(signature).unwrap();
                rsa2_holds(option("alipay_public_key"), text.as_bytes(), &raw)
            }
        };
        assert!(holds, "{sign_type}");
    }
}

#[test]
fn gbk_is_spoken_where_gbk_is_asked_for() {
    let sandbox = Sandbox::new();
    let mut fields = trade("m1");
    set(&mut fields, "_input_charset", "gbk");
    sign(&sandbox, &mut fields, "MD5");
    let page = sandbox.get(&format!("{}/gateway.do?{}", sandbox.url(), query(&fields, "gbk")));
    assert!(page.text().contains("\u{6d4b}\u{8bd5}"), "{}", page.text());
    sandbox.approve("m1");

    let mut fields = query_of("m1");
    set(&mut fields, "_input_charset", "GBK");
    sign(&sandbox, &mut fields, "MD5");
    let answer = sandbox.get(&format!("{}/gateway.do?{}", sandbox.url(), query(&fields, "gbk")));
    assert!(answer.body.starts_with(b"<?xml version=\"1.0\" encoding=\"GBK\"?>"));
    let (text, _, broken) = encoding_rs::GBK.decode(&answer.body);
    assert!(!broken && text.contains("\u{6d4b}\u{8bd5}"));
    let signed = encoding_rs::GBK.encode(&presign(&trade_fields(&text))).0.into_owned();
    let key = sandbox.hello["mapi"]["key"].as_str().unwrap().as_bytes();
    assert_eq!(tag(&text, "sign"), Some(md5_hex(&[&signed, key].concat()).as_str()));
}

#[test]
fn a_body_without_charset_in_the_url_is_read_as_gbk() {
    let sandbox = Sandbox::new();
    let post = |url: &str, fields: &[(&'static str, String)]| {
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        sandbox
            .post(
                &format!("{}{url}", sandbox.url()),
                &headers,
                query(fields, "utf-8").as_bytes(),
            )
            .unwrap()
    };
    let mut order = trade("m1");
    sign(&sandbox, &mut order, "MD5");
    assert_eq!(
        error(&post("/gateway.do", &order)),
        "ILLEGAL_SIGN",
        "the Chinese text was destroyed"
    );
    assert!(
        post("/gateway.do?_input_charset=utf-8", &order)
            .text()
            .contains("\u{6d4b}\u{8bd5}")
    );

    sandbox.approve("m1");
    let mut fields = query_of("m1");
    sign(&sandbox, &mut fields, "MD5");
    let answer = post("/gateway.do", &fields);
    assert!(
        answer.body.starts_with(b"<?xml version=\"1.0\" encoding=\"GBK\"?>"),
        "ASCII survives, the answer is GBK"
    );
    // The URL's charset counts although the body does not repeat it.
    fields.retain(|(name, _)| *name != "_input_charset");
    assert!(
        post("/gateway.do?_input_charset=utf-8", &fields)
            .text()
            .contains("TRADE_FINISHED")
    );
}

#[test]
fn the_gateways_refusals_have_their_codes() {
    let sandbox = Sandbox::new();
    let call = |fields: &[(&'static str, String)]| {
        error(&sandbox.get(&format!("{}/gateway.do?{}", sandbox.url(), query(fields, "utf-8"))))
    };
    let signed = |name: &'static str, value: &str| {
        let mut fields = query_of("m1");
        set(&mut fields, name, value);
        sign(&sandbox, &mut fields, "MD5");
        call(&fields)
    };
    assert_eq!(signed("service", ""), "ILLEGAL_SERVICE");
    assert_eq!(signed("service", "make_me_rich"), "ILLEGAL_SERVICE");
    assert_eq!(
        signed("service", "mobile.securitypay.pay"),
        "ILLEGAL_PARTNER_EXTERFACE",
        "an order string goes to the wallet"
    );
    assert_eq!(signed("partner", "2088000000000000"), "ILLEGAL_PARTNER");
    assert_eq!(signed("timestamp", "2012-12-21 17:11:16"), "ILLEGAL_ARGUMENT");
    assert_eq!(signed("timestamp", &china_time()), "TRADE_NOT_EXIST");

    let mut fields = query_of("m1");
    sign(&sandbox, &mut fields, "MD5");
    let changed = |name: &'static str, value: &str| {
        let mut fields = fields.clone();
        set(&mut fields, name, value);
        call(&fields)
    };
    assert_eq!(changed("_input_charset", "latin-1"), "ILLEGAL_CHARSET");
    assert_eq!(changed("out_trade_no", "m2"), "ILLEGAL_SIGN");
    assert_eq!(changed("sign", ""), "ILLEGAL_SIGN");
    assert_eq!(changed("sign_type", "md5"), "ILLEGAL_SIGN_TYPE");
    assert_eq!(changed("sign_type", "RSA2"), "ILLEGAL_SIGN");
    assert_eq!(changed("sign_type", "DSA"), "ILLEGAL_SIGN");
    let sign = fields
        .iter()
        .find(|(name, _)| *name == "sign")
        .unwrap()
        .1
        .to_uppercase();
    assert_eq!(changed("sign", &sign), "ILLEGAL_SIGN", "hex is lower case");
    let twice = format!("{}&out_trade_no=m2", query(&fields, "utf-8"));
    assert_eq!(
        error(&sandbox.get(&format!("{}/gateway.do?{twice}", sandbox.url()))),
        "ILLEGAL_ARGUMENT"
    );
}

#[test]
fn an_order_that_breaks_a_rule_is_a_page_with_the_code() {
    let sandbox = Sandbox::new();
    let long = "\u{6d4b}".repeat(86);
    for (name, value, wanted) in [
        ("subject", "", "ILLEGAL_ARGUMENT"),
        ("subject", long.as_str(), "ILLEGAL_ARGUMENT"),
        ("subject", "a \"quoted\" thing", "ILLEGAL_ARGUMENT"),
        ("out_trade_no", "m 1", "ILLEGAL_ARGUMENT"),
        ("product_code", "", "ILLEGAL_ARGUMENT"),
        ("product_code", "NEW_WAP_OVERSEAS_SELLER", "ILLEGAL_ARGUMENT"),
        ("trade_information", "", "ILLEGAL_ARGUMENT"),
        (
            "trade_information",
            r#"{"business_type":"4","goods_info":"a^1","total_quantity":"9"}"#,
            "ILLEGAL_ARGUMENT",
        ),
        ("currency", "CNY", "ILLEGAL_CURRENCY"),
        ("currency", "JPY", "ILLEGAL_ARGUMENT"),
        ("total_fee", "", "ILLEGAL_FEE_PARAM"),
        ("rmb_fee", "1.00", "ILLEGAL_FEE_PARAM"),
        ("total_fee", "1.005", "ILLEGAL_ARGUMENT"),
        ("total_fee", "0.00", "TOTAL_FEE_LESSEQUAL_ZERO"),
        ("total_fee", "1000000.01", "TOTAL_FEE_OUT_OF_RANGE"),
        ("timeout_rule", "13h", "ILLEGAL_TIMEOUT_RULE"),
        ("order_valid_time", "60", "ILLEGAL_ARGUMENT"),
        ("notify_url", "shop", "ILLEGAL_ARGUMENT"),
        (
            "split_fund_info",
            r#"[{"transIn":"2088","amount":"10.01","currency":"USD","desc":"x"}]"#,
            "ILLEGAL_ARGUMENT",
        ),
    ] {
        let mut fields = trade("m1");
        set(&mut fields, name, value);
        let answer = mapi(&sandbox, fields);
        assert_eq!(error(&answer), wanted, "{name}={value}");
        assert!(answer.header("content-type").unwrap().starts_with("text/html"));
    }
    let mut fields = trade("m1");
    set(&mut fields, "service", "create_forex_trade_wap");
    set(&mut fields, "product_code", "NEW_WAP_OVERSEAS_SELLER");
    assert!(mapi(&sandbox, fields).text().contains("Pay USD 10.00"));
}

#[test]
fn an_order_number_is_used_once() {
    let sandbox = Sandbox::new();
    assert!(mapi(&sandbox, trade("m1")).text().contains("Pay USD"));
    assert!(
        mapi(&sandbox, trade("m1")).text().contains("Pay USD"),
        "the same order may be opened again"
    );
    let mut other = trade("m1");
    set(&mut other, "total_fee", "11.00");
    assert_eq!(error(&mapi(&sandbox, other)), "ALIN42282");
    sandbox.approve("m1");
    assert!(mapi(&sandbox, trade("m1")).text().contains("Paid"));
    assert_eq!(sandbox.ledger()["mapi"]["payments"][0]["charges"], 1);
}

#[test]
fn refunds_are_counted_once_and_never_exceed() {
    let sandbox = Sandbox::new();
    let give = |fields| {
        let xml = mapi(&sandbox, fields).text();
        format!(
            "{} {}",
            tag(&xml, "is_success").unwrap(),
            tag(&xml, "error").unwrap_or("-")
        )
    };
    assert_eq!(give(refund_of("r1", "m1", "1.00")), "F PURCHASE_TRADE_NOT_EXIST");
    paid(&sandbox, "m1");
    assert_eq!(give(refund_of("r1", "m1", "6.00")), "T -");
    assert_eq!(give(refund_of("r1", "m1", "6.00")), "F REPEATED_REFUNDMENT_REQUEST");
    assert_eq!(give(refund_of("r1", "m1", "4.00")), "F CONTEXT_INCONSISTENT");
    assert_eq!(give(refund_of("r2", "m1", "4.01")), "F RETURN_AMOUNT_EXCEED");
    assert_eq!(give(refund_of("r2", "m1", "4.00")), "T -");
    assert_eq!(
        tag(&mapi(&sandbox, query_of("m1")).text(), "to_buyer_fee"),
        Some("10.00")
    );

    paid(&sandbox, "m2");
    for (name, value, wanted) in [
        ("currency", "EUR", "F CURRENCY_NOT_SAME"),
        ("currency", "CNY", "F ILLEGAL_CURRENCY"),
        ("gmt_return", "", "F ILLEGAL_ARGUMENT"),
        ("gmt_return", "2026-01-02T03:04:05+08:00", "F ILLEGAL_ARGUMENT"),
        ("is_sync", "yes", "F ILLEGAL_ARGUMENT"),
        ("product_code", "NEW_WAP_OVERSEAS_SELLER", "F ILLEGAL_ARGUMENT"),
        ("return_rmb_amount", "1.00", "F ILLEGAL_FEE_PARAM"),
        (
            "reason",
            "FAIL:REFUNDMENT_VALID_DATE_EXCEED",
            "F REFUNDMENT_VALID_DATE_EXCEED",
        ),
    ] {
        let mut fields = refund_of("r3", "m2", "1.00");
        set(&mut fields, name, value);
        assert_eq!(give(fields), wanted, "{name}={value}");
    }
    let mut legacy = refund_of("r4", "m2", "1.00");
    set(&mut legacy, "gmt_return", "20260102030405");
    assert_eq!(give(legacy), "T -");
    assert_eq!(sandbox.ledger()["mapi"]["payments"][1]["refunded"], "100");
}

#[test]
fn refunds_may_be_asked_to_keep_their_distance() {
    let sandbox = Sandbox::with(Config {
        refund_spacing: true,
        ..Config::default()
    });
    paid(&sandbox, "m1");
    assert!(
        mapi(&sandbox, refund_of("r1", "m1", "1.00"))
            .text()
            .contains("<is_success>T")
    );
    assert_eq!(
        error(&mapi(&sandbox, refund_of("r2", "m1", "1.00"))),
        "REPEATED_REFUNDMENT_REQUEST_TO_ONE_TRADE"
    );
}

#[test]
fn a_price_in_yuan_is_refunded_in_yuan() {
    let sandbox = Sandbox::new();
    let mut order = trade("m1");
    set(&mut order, "total_fee", "");
    set(&mut order, "rmb_fee", "71.00");
    mapi(&sandbox, order);
    sandbox.approve("m1");
    assert_eq!(tag(&mapi(&sandbox, query_of("m1")).text(), "total_fee"), Some("10.00"));
    assert_eq!(
        error(&mapi(&sandbox, refund_of("r1", "m1", "1.00"))),
        "CURRENCY_NOT_SAME"
    );
    let mut refund = refund_of("r1", "m1", "");
    set(&mut refund, "return_rmb_amount", "7.10");
    assert!(mapi(&sandbox, refund).text().contains("<is_success>T"));
}

#[test]
fn failures_of_known_callers_are_signed_over_the_code() {
    let sandbox = Sandbox::new();
    let xml = mapi(&sandbox, query_of("m1")).text();
    let key = sandbox.hello["mapi"]["key"].as_str().unwrap();
    assert_eq!(
        tag(&xml, "sign"),
        Some(md5_hex(format!("error=TRADE_NOT_EXIST{key}").as_bytes()).as_str())
    );
    let mut fields = query_of("m1");
    set(&mut fields, "partner", "2088000000000000");
    assert_eq!(tag(&mapi(&sandbox, fields).text(), "sign"), None);
}
