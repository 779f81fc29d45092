//! Words about money that the in-store pages leave open, each way.

use serde_json::{Value, json};

use crate::instore_versions::{Merchant, acknowledge, all, signed_parts};
use crate::merchant::{PAY, REFUND};
use crate::support::{Sandbox, Shop};

fn sold(merchant: &Merchant<'_>, id: &str) -> Value {
    merchant.call(PAY, merchant.order(id, "28763443825664394"))["acquirementId"].clone()
}

fn refund(merchant: &Merchant<'_>, id: &str, payment: &Value, value: &str) -> String {
    let request = json!({
        "acquirementId": payment, "merchantRefundId": id, "isSync": true,
        "refundAmount": { "currency": "USD", "value": value },
    });
    merchant.said(REFUND, request)
}

#[test]
fn a_refund_is_announced_under_its_own_function_or_under_that_of_payments() {
    for (reading, function) in [
        ("refund", "alipay.intl.acquiring.common.notify.refund"),
        ("pay", "alipay.intl.acquiring.offline.notify.pay"),
    ] {
        let sandbox = Sandbox::new();
        sandbox.read("instore.refund_notice", reading);
        let key = sandbox.hello["instore"]["private_key"].as_str().unwrap().to_owned();
        let shop = Shop::replying("application/json", move |_, received| {
            acknowledge(&key, received, |_| {})
        });
        sandbox.control("instore", &json!({ "notify_url": shop.url }));
        let [america, ..] = all(&sandbox, true);
        let payment = sold(&america, "t1");
        shop.next();
        assert_eq!(refund(&america, "r1", &payment, "39"), "SUCCESS S");
        let told: Value = serde_json::from_str(&signed_parts(&shop.next().text(), "request").0).unwrap();
        assert_eq!(told["head"]["function"], function);
        assert_eq!(told["body"]["merchantRefundId"], "r1", "only the body tells");
    }
}

#[test]
fn a_refunded_payment_is_worded_in_three_ways() {
    for (reading, part, whole, older) in [
        ("paid", "SUCCESS", "SUCCESS", "TRADE_SUCCESS"),
        ("refund", "PART_REFUND", "REFUND", "REFUND"),
        ("closed", "SUCCESS", "CLOSED", "TRADE_CLOSED"),
    ] {
        let sandbox = Sandbox::new();
        sandbox.read("instore.refunded", reading);
        let [america, _, hong_kong] = all(&sandbox, false);
        let payment = sold(&america, "t1");
        refund(&america, "r1", &payment, "39");
        assert_eq!(america.state("t1"), part);
        refund(&america, "r2", &payment, "200");
        assert_eq!(america.state("t1"), whole);
        let payment = sold(&hong_kong, "t2");
        refund(&hong_kong, "r3", &payment, "239");
        assert_eq!(hong_kong.state("t2"), older);
    }
}
