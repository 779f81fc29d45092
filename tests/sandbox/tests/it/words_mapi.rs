//! Words about money as the vendor's pages have them, and both readings of those that they leave open: mapi.

use serde_json::json;

use crate::mapi_contracts::{agreement, debit};
use crate::mapi_support::{GOOD, Said, call, pay, spot, status};
use crate::merchant::{mapi, trade};
use crate::notifications::form;
use crate::support::{Sandbox, Shop};

fn refund(sandbox: &Sandbox, id: &str, amount: &str) -> Said {
    let fields = [
        ("partner_refund_id", id),
        ("partner_trans_id", "s1"),
        ("refund_amount", amount),
        ("currency", "USD"),
        ("is_sync", "Y"),
    ];
    call(sandbox, "alipay.acquire.overseas.spot.refund", &fields)
}

/// A paid barcode trade whose merchant listens.
fn sold(sandbox: &Sandbox, shop: &Shop) {
    let mut fields = spot("s1", GOOD);
    fields.push(("notify_url", &shop.url));
    assert_eq!(
        call(sandbox, "alipay.acquire.overseas.spot.pay", &fields).verdict(),
        "T SUCCESS -"
    );
}

/// Status, action and refunded amount of the next news.
fn news(shop: &Shop) -> (String, String, String) {
    let fields = form(&shop.next(), "utf-8");
    let text = |name: &str| {
        let found = fields.iter().find(|(known, _)| known == name);
        found.map_or_else(String::new, |(_, value)| value.clone())
    };
    (text("trade_status"), text("notify_action_type"), text("refund_fee"))
}

fn said(status: &str, action: &str, fee: &str) -> (String, String, String) {
    (status.to_owned(), action.to_owned(), fee.to_owned())
}

#[test]
fn a_trade_is_finished_once_its_refund_period_is_over() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("text/plain", &["success"]);
    sold(&sandbox, &shop);
    assert_eq!(news(&shop), said("TRADE_SUCCESS", "payByAccountAction", ""));
    assert_eq!(sandbox.control("mapi/finish", &json!({ "id": "s1" })).0, 200);
    assert_eq!(news(&shop), said("TRADE_FINISHED", "finishFPAction", ""));
    assert_eq!(status(&sandbox, "s1"), "TRADE_FINISHED");
    assert_eq!(refund(&sandbox, "r1", "1.00").verdict(), "T FAIL TRADE_HAS_FINISHED");
    assert_eq!(sandbox.control("mapi/finish", &json!({ "id": "none" })).0, 409);
}

#[test]
fn refund_news_name_their_action_and_the_total_or_the_single_amount() {
    for (reading, second) in [("total", "3.00"), ("single", "2.00")] {
        let sandbox = Sandbox::new();
        let shop = Shop::answering("text/plain", &["success"]);
        sandbox.read("mapi.refund_news", "full");
        sandbox.read("mapi.refund_fee", reading);
        sold(&sandbox, &shop);
        news(&shop);
        refund(&sandbox, "r1", "1.00");
        assert_eq!(news(&shop), said("TRADE_SUCCESS", "refundFPAction", "1.00"));
        refund(&sandbox, "r2", "2.00");
        assert_eq!(news(&shop), said("TRADE_SUCCESS", "refundFPAction", second));
        refund(&sandbox, "r3", "16.90");
        assert_eq!(news(&shop).0, "TRADE_CLOSED", "it went back whole");
    }
}

#[test]
fn refund_news_may_come_without_an_amount() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("text/plain", &["success"]);
    sandbox.read("mapi.refund_news", "bare");
    sold(&sandbox, &shop);
    news(&shop);
    refund(&sandbox, "r1", "1.00");
    assert_eq!(news(&shop), said("TRADE_SUCCESS", "refundFPAction", ""));
}

#[test]
fn a_trade_that_was_paid_and_taken_back_is_closed_with_its_pay_time() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("text/plain", &["success"]);
    sold(&sandbox, &shop);
    news(&shop);
    call(
        &sandbox,
        "alipay.acquire.overseas.spot.reverse",
        &[("partner_trans_id", "s1")],
    );
    assert_eq!(news(&shop), said("TRADE_CLOSED", "reverseAction", ""));
    let reply = call(&sandbox, "alipay.acquire.overseas.query", &[("partner_trans_id", "s1")]);
    assert_eq!(reply.get("alipay_trans_status"), "TRADE_CLOSED");
    assert_eq!(reply.get("alipay_pay_time").len(), 14, "it was paid: {}", reply.0);

    pay(&sandbox, "open", "280000000000000001");
    call(
        &sandbox,
        "alipay.acquire.overseas.spot.reverse",
        &[("partner_trans_id", "open")],
    );
    let reply = call(
        &sandbox,
        "alipay.acquire.overseas.query",
        &[("partner_trans_id", "open")],
    );
    assert_eq!(
        (reply.get("alipay_trans_status"), reply.get("alipay_pay_time")),
        ("TRADE_CLOSED", ""),
        "and this one was not"
    );
}

#[test]
fn a_failed_refund_is_tried_anew_or_called_a_repetition() {
    for (reading, second) in [("anew", "T - -"), ("repeated", "F - REPEATED_REFUNDMENT_REQUEST")] {
        let sandbox = Sandbox::new();
        sandbox.read("mapi.failed_refund", reading);
        mapi(&sandbox, trade("m1"));
        sandbox.approve("m1");
        let give = |reason: &str| {
            let fields = [
                ("out_return_no", "r1"),
                ("out_trade_no", "m1"),
                ("return_amount", "4.00"),
                ("currency", "USD"),
                ("gmt_return", "20260102030405"),
                ("is_sync", "Y"),
                ("reason", reason),
            ];
            call(&sandbox, "forex_refund", &fields).verdict()
        };
        assert_eq!(give("FAIL:SELLER_BALANCE_NOT_ENOUGH"), "F - SELLER_BALANCE_NOT_ENOUGH");
        assert_eq!(give("damaged"), second);
        let refunded = sandbox.ledger()["mapi"]["payments"][0]["refunded"].clone();
        assert_eq!(refunded, if reading == "anew" { "400" } else { "0" }, "{reading}");
    }
}

#[test]
fn an_order_whose_payment_failed_waits_and_can_be_paid() {
    let sandbox = Sandbox::new();
    agreement(&sandbox, "a1", "http://127.0.0.1:9/");
    sandbox.control("mapi/agree", &json!({ "id": "a1" }));
    let number = sandbox.ledger()["mapi"]["agreements"][0]["agreement_no"].clone();
    let answer = debit(&sandbox, "d1-PAYFAIL", number.as_str().unwrap());
    assert_eq!(answer, "T ORDER_SUCCESS_PAY_FAIL BUYER_BALANCE_NOT_ENOUGH");
    let query = || {
        let reply = call(&sandbox, "alipay.acquire.query", &[("out_trade_no", "d1-PAYFAIL")]);
        reply.get("trade_status").to_owned()
    };
    assert_eq!(query(), "WAIT_BUYER_PAY", "the first order is open");
    sandbox.approve("d1-PAYFAIL");
    assert_eq!(query(), "TRADE_SUCCESS", "so a second one is paid twice");
}
