//! In-store services of mapi: barcodes, order codes, shop codes.

use serde_json::json;

use crate::mapi_support::{GOOD, PARTNER, Said, age, booked, but, call, now, pay, spot, status};
use crate::merchant::tag;
use crate::support::{Sandbox, Shop};

const PAY: &str = "alipay.acquire.overseas.spot.pay";
const QUERY: &str = "alipay.acquire.overseas.query";
const REFUND: &str = "alipay.acquire.overseas.spot.refund";

fn cancel(sandbox: &Sandbox, id: &str) -> Said {
    call(
        sandbox,
        "alipay.acquire.overseas.spot.cancel",
        &[("partner_trans_id", id)],
    )
}

fn reverse(sandbox: &Sandbox, id: &str) -> Said {
    call(
        sandbox,
        "alipay.acquire.overseas.spot.reverse",
        &[("partner_trans_id", id)],
    )
}

fn refund(sandbox: &Sandbox, id: &str, trade: &str, amount: &str) -> Said {
    let fields = [
        ("partner_refund_id", id),
        ("partner_trans_id", trade),
        ("refund_amount", amount),
        ("currency", "USD"),
        ("is_sync", "Y"),
    ];
    call(sandbox, REFUND, &fields)
}

pub(crate) fn order(id: &str) -> Vec<(&'static str, String)> {
    [
        ("out_trade_no", id),
        ("subject", "Payment by QR-Code"),
        ("product_code", "OVERSEAS_MBARCODE_PAY"),
        ("total_fee", "3.00"),
        ("currency", "USD"),
        ("trans_currency", "USD"),
        ("notify_url", "http://127.0.0.1:9/"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into_iter()
    .chain([("timestamp", now())])
    .collect()
}

fn borrowed<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

#[test]
fn a_scanned_buyer_is_charged_once_whatever_is_repeated() {
    let sandbox = Sandbox::new();
    let paid = pay(&sandbox, "s1", GOOD);
    assert_eq!(paid.verdict(), "T SUCCESS -");
    assert_eq!(paid.get("trans_amount_cny"), "141.29", "19.90 USD at 7.10");
    assert_eq!(paid.get("exchange_rate"), "7.10000000");
    assert_eq!(pay(&sandbox, "s1", GOOD).verdict(), "T FAILED TRADE_HAS_SUCCESS");
    assert_eq!(
        pay(&sandbox, "s1", "300000000000000000").verdict(),
        "T FAILED TRADE_HAS_SUCCESS",
        "a fresh code of the same buyer is the same request"
    );
    let other = but(&spot("s1", GOOD), "trans_amount", "20.00");
    assert_eq!(call(&sandbox, PAY, &other).verdict(), "T FAILED CONTEXT_INCONSISTENT");
    let booked = booked(&sandbox, "payments", "s1");
    assert_eq!((&booked["charges"], &booked["requests"]), (&json!(1), &json!(4)));
}

#[test]
fn every_magic_code_does_what_the_help_says() {
    let sandbox = Sandbox::new();
    let code = |number: u32| format!("28000000000000000{number}");
    for (number, verdict, states) in [
        (1, "T UNKNOWN -", ["WAIT_BUYER_PAY", "WAIT_BUYER_PAY"]),
        (2, "T FAILED BUYER_BALANCE_NOT_ENOUGH", ["TRADE_NOT_EXIST"; 2]),
        (3, "T FAILED SOUNDWAVE_PARSER_FAIL", ["TRADE_NOT_EXIST"; 2]),
        (4, "T UNKNOWN -", ["WAIT_BUYER_PAY", "TRADE_SUCCESS"]),
        (5, "T UNKNOWN -", ["WAIT_BUYER_PAY", "TRADE_CLOSED"]),
        (6, "T UNKNOWN -", ["WAIT_BUYER_PAY", "WAIT_BUYER_PAY"]),
        (7, "T SUCCESS -", ["TRADE_SUCCESS", "TRADE_SUCCESS"]),
    ] {
        let id = format!("code-{number}");
        assert_eq!(pay(&sandbox, &id, &code(number)).verdict(), verdict, "{number}");
        assert_eq!([status(&sandbox, &id), status(&sandbox, &id)], states, "{number}");
    }
    sandbox.approve("code-1");
    assert_eq!(status(&sandbox, "code-1"), "TRADE_SUCCESS");
    for bad in ["24000000000000000", "310000000000000000", "2800", "28000000000000000x"] {
        assert_eq!(
            pay(&sandbox, "bad", bad).verdict(),
            "T FAILED SOUNDWAVE_PARSER_FAIL",
            "{bad}"
        );
    }
}

#[test]
fn a_barcode_payment_that_breaks_a_rule_is_refused() {
    let sandbox = Sandbox::new();
    let trade = r#"{"secondary_merchant_id""#;
    for (name, value, wanted) in [
        ("alipay_seller_id", "2088000000000000", "T FAILED SELLER_NOT_EXIST"),
        ("alipay_seller_id", "", "F - ILLEGAL_ARGUMENT"),
        ("trans_amount", "19.999", "T FAILED INVALID_PARAMETER"),
        ("trans_amount", "0", "T FAILED INVALID_PARAMETER"),
        ("trans_amount", "100000000.01", "T FAILED INVALID_PARAMETER"),
        ("currency", "XXX", "T FAILED ILLEGAL_CURRENCY"),
        ("trans_currency", "BTC", "T FAILED INVALID_PARAMETER"),
        ("trans_create_time", "2018-03-22 12:23:21", "F - ILLEGAL_ARGUMENT"),
        ("biz_product", "OTHER", "F - ILLEGAL_ARGUMENT"),
        ("identity_code_type", "face", "F - ILLEGAL_ARGUMENT"),
        ("extend_info", trade, "F - ILLEGAL_ARGUMENT"),
        ("notify_url", "shop", "F - ILLEGAL_ARGUMENT"),
    ] {
        let fields = but(&spot("s1", GOOD), name, value);
        assert_eq!(call(&sandbox, PAY, &fields).verdict(), wanted, "{name}={value}");
    }
    let yen = but(&but(&spot("s2", GOOD), "currency", "JPY"), "trans_amount", "100.00");
    assert_eq!(call(&sandbox, PAY, &yen).verdict(), "T FAILED INVALID_PARAMETER");
    let yen = but(&yen, "trans_amount", "100");
    assert_eq!(call(&sandbox, PAY, &yen).get("trans_amount_cny"), "4.80");
    let priced = but(
        &but(&spot("s3", GOOD), "trans_currency", "CNY"),
        "trans_amount",
        "71.00",
    );
    let said = call(&sandbox, PAY, &priced);
    assert_eq!(
        (said.get("trans_amount"), said.get("forex_total_fee")),
        ("71.00", "10.00")
    );
}

#[test]
fn a_payment_is_taken_back_on_its_own_day_only() {
    let sandbox = Sandbox::new();
    assert_eq!(cancel(&sandbox, "none").verdict(), "T FAIL TRADE_NOT_EXIST");
    pay(&sandbox, "s1", GOOD);
    let said = reverse(&sandbox, "s1");
    assert_eq!((said.verdict().as_str(), said.get("action")), ("T SUCCESS -", "refund"));
    assert_eq!(said.get("alipay_reverse_time").len(), 14);
    assert_eq!(reverse(&sandbox, "s1").verdict(), "T SUCCESS -", "granted already");
    assert_eq!(status(&sandbox, "s1"), "TRADE_CLOSED");
    assert_eq!(pay(&sandbox, "s1", GOOD).verdict(), "T FAILED TRADE_HAS_CLOSE");
    assert_eq!(refund(&sandbox, "r1", "s1", "1.00").verdict(), "T FAIL TRADE_HAS_CLOSE");

    pay(&sandbox, "s2", GOOD);
    age(&sandbox, "s2", 1);
    assert_eq!(cancel(&sandbox, "s2").verdict(), "T FAIL TRADE_STATUS_ERROR");
    assert_eq!(refund(&sandbox, "r2", "s2", "19.90").verdict(), "T SUCCESS -");
    assert_eq!(status(&sandbox, "s2"), "TRADE_CLOSED", "all of it went back");

    pay(&sandbox, "s3", GOOD);
    refund(&sandbox, "r3", "s3", "1.00");
    assert_eq!(
        cancel(&sandbox, "s3").verdict(),
        "T FAIL TRADE_STATUS_ERROR",
        "whole amounts only"
    );
}

#[test]
fn a_cancellation_that_failed_is_repeated() {
    let sandbox = Sandbox::new();
    pay(&sandbox, "s1", "280000000000000006");
    let first = cancel(&sandbox, "s1");
    assert_eq!(
        (first.verdict().as_str(), first.get("retry_flag")),
        ("T UNKNOWN SYSTEM_ERROR", "Y")
    );
    assert_eq!(status(&sandbox, "s1"), "WAIT_BUYER_PAY");
    let second = cancel(&sandbox, "s1");
    assert_eq!((second.get("retry_flag"), second.get("action")), ("N", "close"));
    assert_eq!(
        sandbox.control("approve", &json!({ "id": "s1" })).0,
        409,
        "too late to pay"
    );
    assert_eq!(booked(&sandbox, "payments", "s1")["charges"], 0);
}

#[test]
fn store_refunds_repeat_their_answer_and_never_exceed() {
    let sandbox = Sandbox::new();
    pay(&sandbox, "s1", GOOD);
    let first = refund(&sandbox, "r1", "s1", "10.00");
    assert_eq!(
        (first.verdict().as_str(), first.get("refund_amount_cny")),
        ("T SUCCESS -", "71.00")
    );
    assert_eq!(refund(&sandbox, "r1", "s1", "10.00").verdict(), "T SUCCESS -");
    assert_eq!(
        refund(&sandbox, "r1", "s1", "9.00").verdict(),
        "T FAIL DISCORDANT_REPEAT_REQUEST"
    );
    assert_eq!(
        refund(&sandbox, "r2", "s1", "19.91").verdict(),
        "T FAIL RETURN_AMOUNT_EXCEED"
    );
    assert_eq!(
        refund(&sandbox, "r2", "s1", "9.91").verdict(),
        "T FAIL REQUEST_AMOUNT_EXCEED"
    );
    assert_eq!(
        refund(&sandbox, "s1", "s1", "1.00").verdict(),
        "T FAIL INVALID_PARAMETER"
    );
    assert_eq!(
        refund(&sandbox, "r2", "none", "1.00").verdict(),
        "T FAIL TRADE_NOT_EXIST"
    );
    assert_eq!(refund(&sandbox, "r2", "s1", "9.90").verdict(), "T SUCCESS -");
    let booked = booked(&sandbox, "payments", "s1");
    assert_eq!(booked["refunded"], "1990");
    pay(&sandbox, "s2", "280000000000000001");
    assert_eq!(
        refund(&sandbox, "r3", "s2", "1.00").verdict(),
        "T FAIL TRADE_STATUS_ERROR"
    );
    let euro = [
        ("partner_refund_id", "r4"),
        ("partner_trans_id", "s1"),
        ("refund_amount", "1.00"),
        ("currency", "EUR"),
    ];
    assert_eq!(call(&sandbox, REFUND, &euro).verdict(), "T FAIL INVALID_PARAMETER");
}

#[test]
fn an_asynchronous_store_refund_is_announced() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("text/plain", &["success"]);
    pay(&sandbox, "s1", GOOD);
    let url = format!("{}/refunds", shop.url);
    for (id, reason) in [("r1", ""), ("r2", "FAIL:BUYER_ENABLE_STATUS_FORBID")] {
        let fields = [
            ("partner_refund_id", id),
            ("partner_trans_id", "s1"),
            ("refund_amount", "5.00"),
            ("currency", "USD"),
            ("refund_reason", reason),
            ("notify_url", url.as_str()),
        ];
        assert_eq!(call(&sandbox, REFUND, &fields).verdict(), "T SUCCESS -");
    }
    let bodies = [shop.next(), shop.next()].map(|received| String::from_utf8(received.body).unwrap());
    let of = |id: &str| bodies.iter().find(|body| body.contains(id)).unwrap();
    assert!(of("partner_refund_id=r1").contains("refund_status=REFUND_SUCCESS"));
    let failed = of("partner_refund_id=r2");
    assert!(failed.contains("refund_status=REFUND_FAIL"), "{failed}");
    assert!(failed.contains("error_code=BUYER_ENABLE_STATUS_FORBID"), "{failed}");
    assert_eq!(booked(&sandbox, "payments", "s1")["refunded"], "500");
}

#[test]
fn an_order_code_becomes_a_trade_when_it_is_scanned() {
    let sandbox = Sandbox::new();
    let fields = order("o1");
    let said = call(&sandbox, "alipay.acquire.precreate", &borrowed(&fields));
    assert_eq!(said.verdict(), "T SUCCESS -");
    assert!(
        said.get("pic_url").contains("&amp;"),
        "escaped: {}",
        said.get("pic_url")
    );
    assert_eq!(status(&sandbox, "o1"), "TRADE_NOT_EXIST");
    let picture = sandbox.get(&said.get("pic_url").replace("&amp;", "&"));
    assert_eq!(picture.header("content-type"), Some("image/svg+xml"));
    assert!(sandbox.get(said.get("qr_code")).text().contains("USD 3.00"));
    assert_eq!(status(&sandbox, "o1"), "WAIT_BUYER_PAY");
    assert_eq!(
        call(&sandbox, "alipay.acquire.precreate", &borrowed(&fields)).get("qr_code"),
        said.get("qr_code")
    );
    let (code, _) = sandbox.control("mapi/scan", &json!({ "code": said.get("qr_code") }));
    assert_eq!((code, status(&sandbox, "o1").as_str()), (200, "TRADE_SUCCESS"));
    assert_eq!(
        sandbox.control("mapi/scan", &json!({ "code": said.get("qr_code") })).0,
        409
    );
    assert_eq!(
        call(&sandbox, "alipay.acquire.precreate", &borrowed(&fields)).verdict(),
        "T FAIL TRADE_HAS_SUCCESS"
    );
    let undo = |id: &str| {
        let time = now();
        call(
            &sandbox,
            "alipay.acquire.cancel",
            &[("out_trade_no", id), ("timestamp", &time)],
        )
    };
    let said = undo("o1");
    assert_eq!((said.get("action"), said.get("retry_flag")), ("refund", "N"));
    call(&sandbox, "alipay.acquire.precreate", &borrowed(&order("o2")));
    assert_eq!(undo("o2").get("action"), "close");
    assert_eq!(undo("none").verdict(), "T FAIL TRADE_NOT_EXIST");
}

#[test]
fn an_order_that_breaks_a_rule_gets_no_code() {
    let sandbox = Sandbox::new();
    let many = format!("[{}]", vec!["{}"; 51].join(","));
    for (name, value, wanted) in [
        ("price", "1.00", "T FAIL INVALID_PARAMETER"),
        ("total_fee", "-1", "T FAIL INVALID_PARAMETER"),
        ("seller_id", "2088000000000000", "T FAIL SELLER_NOT_EXIST"),
        ("it_b_pay", "1.5h", "T FAIL INVALID_PARAMETER"),
        ("it_b_pay", "16d", "T FAIL INVALID_PARAMETER"),
        ("goods_detail", many.as_str(), "F - ILLEGAL_ARGUMENT"),
        ("notify_url", "", "F - ILLEGAL_ARGUMENT"),
        ("timestamp", "", "F - ILLEGAL_ARGUMENT"),
        ("timestamp", "2018-03-22 12:23:21", "F - ILLEGAL_ARGUMENT"),
        ("trans_currency", "", "F - ILLEGAL_ARGUMENT"),
    ] {
        let fields = order("o1");
        let mut fields = but(&borrowed(&fields), name, value);
        if name == "price" {
            fields.push(("quantity", "2"));
        }
        let said = call(&sandbox, "alipay.acquire.precreate", &fields);
        assert_eq!(said.verdict(), wanted, "{name}={value}");
    }
    let mut fields = order("o2");
    fields.push(("price", "1.50".into()));
    fields.push(("quantity", "2".into()));
    fields.retain(|(name, _)| *name != "timestamp");
    let millis = crate::merchant::millis();
    let mut both = borrowed(&fields);
    both.push(("timestamp", &millis));
    assert_eq!(
        call(&sandbox, "alipay.acquire.precreate", &both).verdict(),
        "T SUCCESS -",
        "milliseconds were seen accepted too"
    );
}

#[test]
fn a_wallet_order_is_asked_for_and_refunded_in_yuan_unless_said_otherwise() {
    let sandbox = Sandbox::new();
    let fields = order("o1");
    let made = call(&sandbox, "alipay.acquire.create", &borrowed(&fields));
    assert_eq!(made.get("out_trade_no"), "o1");
    let query = || call(&sandbox, "alipay.acquire.query", &[("out_trade_no", "o1")]);
    assert_eq!(query().verdict(), "T FAIL TRADE_NOT_EXIST");
    sandbox.approve("o1");
    let said = query();
    assert_eq!(said.get("trade_status"), "TRADE_SUCCESS");
    assert_eq!(tag(said.get("fund_bill_list"), "amount"), Some("21.30"));
    let refund = |id: &str, amount: &str, currency: &str| {
        let fields = [
            ("out_trade_no", "o1"),
            ("out_request_no", id),
            ("refund_amount", amount),
            ("trans_currency", currency),
            ("sync_flag", "Y"),
        ];
        call(&sandbox, "alipay.acquire.refund", &fields)
    };
    let first = refund("r1", "7.10", "");
    assert_eq!(
        (first.get("fund_change"), first.get("refund_fee")),
        ("Y", "1.00"),
        "yuan"
    );
    let again = refund("r1", "7.10", "");
    assert_eq!((again.get("fund_change"), again.get("refund_fee")), ("N", "1.00"));
    assert_eq!(refund("r1", "7.11", "").verdict(), "T FAIL DISCORDANT_REPEAT_REQUEST");
    assert_eq!(refund("r2", "2.01", "USD").verdict(), "T FAIL REQUEST_AMOUNT_EXCEED");
    assert_eq!(refund("r2", "2.00", "USD").get("refund_fee"), "3.00");
    assert_eq!(refund("r3", "1.00", "EUR").verdict(), "T FAIL INVALID_PARAMETER");
}

#[test]
fn an_online_trade_is_no_business_of_the_store_services() {
    let sandbox = Sandbox::new();
    crate::merchant::mapi(&sandbox, crate::merchant::trade("m1"));
    sandbox.approve("m1");
    assert_eq!(status(&sandbox, "m1"), "TRADE_NOT_EXIST");
    assert_eq!(cancel(&sandbox, "m1").verdict(), "T FAIL TRADE_ROLE_ERROR");
    assert_eq!(refund(&sandbox, "r1", "m1", "1.00").verdict(), "T FAIL TRADE_NOT_EXIST");
    pay(&sandbox, "s1", GOOD);
    let said = call(&sandbox, "single_trade_query", &[("out_trade_no", "s1")]);
    assert_eq!(said.verdict(), "F - TRADE_NOT_EXIST");
    assert_eq!(call(&sandbox, QUERY, &[]).verdict(), "F - ILLEGAL_ARGUMENT");
}

pub(crate) const DATA: &str = r#"{"secondary_merchant_industry":"5311","secondary_merchant_id":"M1","secondary_merchant_name":"Lotte","store_id":"S1","store_name":"Apple","trans_currency":"USD","currency":"USD","country_code":"US","address":"x","notify_charset":"GBK","notify_sign_type":"RSA"}"#;

#[test]
fn a_shop_code_is_one_for_a_store_and_changes_within_its_limits() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("text/plain", &["success"]);
    let (time, url) = (now(), format!("{}/n", shop.url));
    let base = [
        ("timestamp", time.as_str()),
        ("biz_type", "OVERSEASHOPQRCODE"),
        ("biz_data", DATA),
        ("notify_url", url.as_str()),
    ];
    let create = |data: &str| call(&sandbox, "alipay.commerce.qrcode.create", &but(&base, "biz_data", data));
    let said = create(DATA);
    assert!(said.0.contains("<qrcodeinfo>"), "{}", said.0);
    let code = said.get("qrcode").to_owned();
    assert_eq!(create(DATA).get("qrcode"), code);
    let with_fee = DATA.replace(
        "{\"sec",
        "{\"channel_fee\":{\"type\":\"RATE\",\"value\":\"0.02\"},\"sec",
    );
    let second = create(&with_fee).get("qrcode").to_owned();
    assert_ne!(second, code, "one with and one without a fee");
    for bad in [
        "[]",
        &DATA.replace("\"address\":\"x\"", "\"address\":\"\""),
        &DATA.replace("\"currency\":\"USD\"", "\"currency\":\"EUR\""),
    ] {
        assert!(
            ["T FAIL INVALID_PARAMETER", "F - ILLEGAL_ARGUMENT"].contains(&create(bad).verdict().as_str()),
            "{bad}"
        );
    }

    let scan = |amount: &str| sandbox.control("mapi/scan", &json!({ "code": code, "amount": amount }));
    assert_eq!(scan("").0, 400);
    assert_eq!(scan("5.00").0, 200);
    let body = String::from_utf8(shop.next().body).unwrap();
    assert!(
        body.contains("sign_type=RSA&") || body.ends_with("sign_type=RSA"),
        "{body}"
    );
    assert!(
        body.contains("trade_status=TRADE_SUCCESS") && body.contains("total_fee=5.00"),
        "{body}"
    );

    let modify = |code: &str, data: &str| {
        let fields = [&but(&base, "biz_data", data)[..], &[("qrcode", code)]].concat();
        call(&sandbox, "alipay.commerce.qrcode.modify", &fields).verdict()
    };
    assert_eq!(modify(&code, &DATA.replace("Apple", "Pear")), "T SUCCESS -");
    assert_eq!(modify(&code, &DATA.replace("M1", "M2")), "T FAIL INVALID_PARAMETER");
    assert_eq!(
        modify(&second, DATA),
        "T FAIL INVALID_PARAMETER",
        "a fee cannot be removed"
    );
    assert_eq!(modify("https://qr.alipay.com/none", DATA), "T FAIL INVALID_PARAMETER");

    let set = |status: &'static str| {
        let fields = [
            ("timestamp", time.as_str()),
            ("biz_type", "OVERSEASHOPQRCODE"),
            ("qrcode", code.as_str()),
            ("status", status),
        ];
        call(&sandbox, "alipay.commerce.qrcode.modifyStatus", &fields).verdict()
    };
    assert_eq!(set("STOP"), "T SUCCESS -");
    assert_eq!(scan("5.00").0, 404);
    assert_eq!(set("RESTART"), "T SUCCESS -");
    assert_eq!(scan("5.00").0, 200);
    assert_eq!(set("DELETE"), "T SUCCESS -");
    assert_eq!(set("RESTART"), "T FAIL INVALID_PARAMETER", "deleted for good");
    assert_eq!(set("MELT"), "F - ILLEGAL_ARGUMENT");
    assert_eq!(PARTNER.len(), 16);
}
