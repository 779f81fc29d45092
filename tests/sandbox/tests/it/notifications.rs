//! Notifications: signed, repeated, acknowledged.

use std::time::{Duration, Instant};

use alipay_sandbox::Config;
use serde_json::{Value, json};

use crate::merchant::{
    ams, ams_notification_holds, charset_of, mapi, md5_hex, pay_request, presign, query, service, set, sign, trade,
};
use crate::support::{ACKNOWLEDGED, Received, Sandbox, Shop};

fn notify_of(received: &Received) -> Value {
    serde_json::from_slice(&received.body).unwrap()
}

/// Decoded pairs of a form in a charset.
pub(crate) fn form(received: &Received, charset: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes();
        while let Some((first, tail)) = rest.split_first() {
            rest = tail;
            match first {
                b'%' => {
                    bytes.push(u8::from_str_radix(std::str::from_utf8(&tail[..2]).unwrap(), 16).unwrap());
                    rest = &tail[2..];
                }
                b'+' => bytes.push(b' '),
                other => bytes.push(*other),
            }
        }
        charset_of(charset).decode(&bytes).0.into_owned()
    };
    let text = received.text();
    text.split('&')
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

fn field<'a>(fields: &'a [(String, String)], name: &str) -> &'a str {
    fields
        .iter()
        .find(|(known, _)| known == name)
        .map_or("", |(_, value)| value.as_str())
}

fn md5_holds(sandbox: &Sandbox, fields: &[(String, String)], charset: &str) -> bool {
    let text = charset_of(charset).encode(&presign(fields)).0.into_owned();
    md5_hex(&[&text, sandbox.hello["mapi"]["key"].as_str().unwrap().as_bytes()].concat()) == field(fields, "sign")
}

#[test]
fn a_paid_payment_is_announced_signed_over_the_path_without_query() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    for (id, tail, path) in [
        ("t1", "/alipay/notify?order=1", "/alipay/notify?order=1"),
        ("t2", "", "/"),
    ] {
        ams(
            &sandbox,
            "payments/pay",
            &pay_request(id, &format!("{}{tail}", shop.url)),
        );
        sandbox.approve(id);
        let received = shop.next();
        assert_eq!(received.path, path);
        assert!(ams_notification_holds(&sandbox, &received));
        assert!(received.header("request-time").unwrap().ends_with('Z'));
        let body = notify_of(&received);
        assert_eq!(
            (body["notifyType"].as_str(), body["paymentRequestId"].as_str()),
            (Some("PAYMENT_RESULT"), Some(id))
        );
        assert_eq!(body["result"]["resultStatus"], "S");
        assert!(
            body.get("notifyUrl").is_some() && body.get("actualPaymentAmount").is_some(),
            "fields no SDK models"
        );
        sandbox.ledger_when(|ledger| {
            ledger["ams"]["notifications"]
                .as_array()
                .unwrap()
                .iter()
                .all(|sent| sent["state"] == "delivered")
        });
    }
    assert!(
        shop.silent_for(Duration::from_millis(200)),
        "what was acknowledged is not repeated"
    );
}

#[test]
fn refunds_and_failures_are_announced_too() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let reply = ams(&sandbox, "payments/pay", &pay_request("t1", &shop.url));
    sandbox.approve("t1");
    shop.next();
    let refund = json!({ "refundRequestId": "r1", "paymentId": reply["paymentId"], "refundAmount": { "currency": "USD", "value": "40" } });
    ams(&sandbox, "payments/refund", &refund);
    let received = shop.next();
    assert!(ams_notification_holds(&sandbox, &received));
    let body = notify_of(&received);
    assert_eq!(
        (body["notifyType"].as_str(), body["refundStatus"].as_str()),
        (Some("REFUND_RESULT"), Some("SUCCESS"))
    );
    assert_eq!(body["refundAmount"]["value"], "40");

    ams(&sandbox, "payments/pay", &pay_request("t2", &shop.url));
    sandbox.control("decline", &json!({ "id": "t2" }));
    let body = notify_of(&shop.next());
    assert_eq!(
        (
            body["result"]["resultStatus"].as_str(),
            body["result"]["resultCode"].as_str()
        ),
        (Some("F"), Some("RISK_REJECT"))
    );
}

#[test]
fn eight_attempts_follow_the_schedule_and_then_no_more() {
    // 87,900 s become 1.758 s.
    let sandbox = Sandbox::with(Config {
        time_scale: 0.000_02,
        ..Config::default()
    });
    let shop = Shop::answering("application/json", &["{}"]);
    ams(&sandbox, "payments/pay", &pay_request("t1", &shop.url));
    sandbox.approve("t1");
    let received: Vec<Received> = (0..8).map(|_| shop.next()).collect();
    let gaps: Vec<u128> = received
        .windows(2)
        .map(|pair| (pair[1].at - pair[0].at).as_millis())
        .collect();
    for (gap, wanted) in gaps.iter().zip([2, 12, 12, 72, 144, 432, 1080]) {
        assert!((wanted..wanted + 1_000).contains(gap), "{gaps:?}");
    }
    assert!(
        received
            .iter()
            .all(|received| ams_notification_holds(&sandbox, received))
    );
    let ledger = sandbox.ledger_when(|ledger| ledger["ams"]["notifications"][0]["state"] == "gave_up");
    assert_eq!(
        ledger["ams"]["notifications"][0]["attempts"].as_array().unwrap().len(),
        8
    );
    assert!(shop.silent_for(Duration::from_millis(300)));
}

#[test]
fn repeating_ends_with_the_acknowledgement() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering(
        "application/json",
        &[
            "",
            r#"{"result":{"resultCode":"PROCESS_FAIL","resultStatus":"F"}}"#,
            ACKNOWLEDGED,
        ],
    );
    ams(&sandbox, "payments/pay", &pay_request("t1", &shop.url));
    sandbox.approve("t1");
    let ledger = sandbox.ledger_when(|ledger| ledger["ams"]["notifications"][0]["state"] == "delivered");
    let attempts = ledger["ams"]["notifications"][0]["attempts"].as_array().unwrap();
    let heard: Vec<bool> = attempts
        .iter()
        .map(|attempt| attempt["acknowledged"].as_bool().unwrap())
        .collect();
    assert_eq!(heard, [false, false, true]);
}

#[test]
fn a_shop_that_cannot_be_reached_is_tried_again_and_strangers_never() {
    let sandbox = Sandbox::new();
    ams(
        &sandbox,
        "payments/pay",
        &pay_request("t1", "http://127.0.0.1:9/nobody"),
    );
    ams(
        &sandbox,
        "payments/pay",
        &pay_request("t2", "https://shop.example/notify"),
    );
    sandbox.approve("t1");
    sandbox.approve("t2");
    let ledger =
        sandbox.ledger_when(|ledger| ledger["ams"]["notifications"][0]["attempts"].as_array().unwrap().len() > 2);
    assert_eq!(ledger["ams"]["notifications"][1]["state"], "undeliverable");
}

#[test]
fn a_notification_can_be_sent_once_more() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    ams(&sandbox, "payments/pay", &pay_request("t1", &shop.url));
    assert_eq!(sandbox.control("notify", &json!({ "id": "t1" })).0, 404);
    sandbox.approve("t1");
    let first = shop.next();
    assert_eq!(
        sandbox.control("notify", &json!({ "id": "t1" })),
        (200, json!({ "sent": 1 }))
    );
    assert_eq!(shop.next().body, first.body);
}

#[test]
fn notification_faults_spoil_the_first_attempt() {
    let sandbox = Sandbox::new();
    for kind in ["notify_unsigned", "notify_wrong_key"] {
        let shop = Shop::answering("application/json", &["{}", ACKNOWLEDGED]);
        ams(&sandbox, "payments/pay", &pay_request(kind, &shop.url));
        sandbox.fault("PAYMENT_RESULT", kind);
        sandbox.approve(kind);
        let received = shop.next();
        assert!(!ams_notification_holds(&sandbox, &received), "{kind}");
        assert_eq!(received.header("signature").is_some(), kind == "notify_wrong_key");
        assert!(
            ams_notification_holds(&sandbox, &shop.next()),
            "the next attempt is honest"
        );
    }
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    ams(&sandbox, "payments/pay", &pay_request("twice", &shop.url));
    sandbox.fault("ams", "notify_twice");
    sandbox.approve("twice");
    assert_eq!(shop.next().body, shop.next().body);
    assert!(shop.silent_for(Duration::from_millis(200)));

    ams(&sandbox, "payments/pay", &pay_request("late", &shop.url));
    sandbox.control("fault", &json!({ "on": "*", "kind": "notify_late", "delay_ms": 300 }));
    let started = Instant::now();
    sandbox.approve("late");
    assert!(shop.next().at - started >= Duration::from_millis(300));
}

#[test]
fn a_reordered_notification_comes_after_the_next_one() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let reply = ams(&sandbox, "payments/pay", &pay_request("t1", &shop.url));
    sandbox.fault("PAYMENT_RESULT", "notify_reordered");
    sandbox.approve("t1");
    assert!(shop.silent_for(Duration::from_millis(100)));
    let refund = json!({ "refundRequestId": "r1", "paymentId": reply["paymentId"], "refundAmount": { "currency": "USD", "value": "40" } });
    ams(&sandbox, "payments/refund", &refund);
    assert_eq!(notify_of(&shop.next())["notifyType"], "REFUND_RESULT");
    assert_eq!(notify_of(&shop.next())["notifyType"], "PAYMENT_RESULT");
}

#[test]
fn a_mapi_trade_is_announced_in_the_charset_of_its_order() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("text/plain", &["success"]);
    for charset in ["utf-8", "gbk"] {
        let mut order = trade(charset);
        set(&mut order, "_input_charset", charset);
        set(&mut order, "notify_url", &format!("{}/notify", shop.url));
        sign(&sandbox, &mut order, "MD5");
        sandbox.get(&format!("{}/gateway.do?{}", sandbox.url(), query(&order, charset)));
        sandbox.approve(charset);
        let received = shop.next();
        let fields = form(&received, charset);
        assert_eq!(field(&fields, "subject"), "pencil & \u{6d4b}\u{8bd5}");
        assert_eq!(field(&fields, "trade_status"), "TRADE_FINISHED");
        assert_eq!(field(&fields, "total_fee"), "10.00");
        assert!(md5_holds(&sandbox, &fields, charset), "{charset}");
        assert!(
            received
                .header("content-type")
                .unwrap()
                .to_lowercase()
                .ends_with(charset)
        );
    }
    let verify = |notify_id: &str| {
        let url = format!(
            "{}/gateway.do?service=notify_verify&partner=2088101122136241&notify_id={notify_id}",
            sandbox.url()
        );
        sandbox.get(&url).text()
    };
    let mut order = trade("again");
    set(&mut order, "notify_url", &shop.url);
    mapi(&sandbox, order);
    sandbox.approve("again");
    let fields = form(&shop.next(), "utf-8");
    assert_eq!(verify(field(&fields, "notify_id")), "true");
    assert_eq!(verify("somebody-elses"), "false");
    assert_eq!(verify(""), "invalid");
}

#[test]
fn a_mapi_notification_is_repeated_with_one_id_until_success_is_said() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("text/html", &["SUCCESS", "success\n", "success"]);
    let mut order = trade("m1");
    set(&mut order, "notify_url", &shop.url);
    mapi(&sandbox, order);
    sandbox.approve("m1");
    let ids: Vec<String> = (0..3)
        .map(|_| field(&form(&shop.next(), "utf-8"), "notify_id").to_owned())
        .collect();
    assert!(ids[0] == ids[1] && ids[1] == ids[2] && !ids[0].is_empty());
    assert!(shop.silent_for(Duration::from_millis(200)));
}

#[test]
fn an_asynchronous_mapi_refund_announces_its_outcome() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("text/plain", &["success"]);
    mapi(&sandbox, trade("m1"));
    sandbox.approve("m1");
    for (id, reason, status, code) in [
        ("r1", "goods returned", "REFUND_SUCCESS", ""),
        ("r2", "FAIL:SYSTEM_EXCEPTION", "REFUND_FAIL", "SYSTEM_EXCEPTION"),
    ] {
        let refund = [
            ("out_return_no", id),
            ("out_trade_no", "m1"),
            ("return_amount", "1.00"),
            ("currency", "USD"),
            ("gmt_return", "2026-01-02 03:04:05"),
            ("reason", reason),
            ("notify_url", shop.url.as_str()),
        ];
        assert!(
            mapi(&sandbox, service("forex_refund", &refund))
                .text()
                .contains("<is_success>T")
        );
        let fields = form(&shop.next(), "utf-8");
        assert_eq!(
            (field(&fields, "refund_status"), field(&fields, "error_code")),
            (status, code)
        );
        assert_eq!(field(&fields, "out_return_no"), id);
        assert!(md5_holds(&sandbox, &fields, "utf-8"));
    }
    assert_eq!(
        sandbox.ledger()["mapi"]["payments"][0]["refunded"],
        "100",
        "a failed refund gives the amount free again"
    );
}
