//! Subscriptions, from the buyer's yes to the last period.

use serde_json::{Value, json};

use crate::ams::code;
use crate::merchant::{ams, ams_notification_holds};
use crate::support::{ACKNOWLEDGED, Sandbox, Shop};

pub(crate) fn create(id: &str, notify: &str) -> Value {
    json!({
        "subscriptionRequestId": id,
        "subscriptionDescription": "Tea every month",
        "subscriptionRedirectUrl": "https://shop.example/back",
        "subscriptionStartTime": "2026-01-01T00:00:00+08:00",
        "periodRule": { "periodType": "MONTH", "periodCount": 1 },
        "paymentMethod": { "paymentMethodType": "ALIPAY_CN" },
        "subscriptionNotificationUrl": format!("{notify}/subscription"),
        "paymentNotificationUrl": format!("{notify}/payment"),
        "orderInfo": { "orderAmount": { "currency": "USD", "value": "500" } },
        "paymentAmount": { "currency": "USD", "value": "500" },
        "settlementStrategy": { "settlementCurrency": "USD" },
        "env": { "terminalType": "WEB" }
    })
}

/// The next two notifications by path.
fn two(sandbox: &Sandbox, shop: &Shop) -> (Value, Value) {
    let mut both: Vec<(String, Value)> = (0..2)
        .map(|_| {
            let received = shop.next();
            assert!(ams_notification_holds(sandbox, &received));
            (received.path.clone(), serde_json::from_slice(&received.body).unwrap())
        })
        .collect();
    both.sort_by(|left, right| left.0.cmp(&right.0));
    let subscription = both.pop().unwrap().1;
    (both.pop().unwrap().1, subscription)
}

#[test]
fn a_subscription_begins_with_the_buyers_yes_and_its_first_payment() {
    let sandbox = Sandbox::new();
    sandbox.read("ams.period", "typed");
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let reply = ams(&sandbox, "subscriptions/create", &create("s1", &shop.url));
    assert_eq!(code(&reply), "SUCCESS S");
    assert_eq!(reply, ams(&sandbox, "subscriptions/create", &create("s1", &shop.url)));
    assert!(
        sandbox
            .get(reply["normalUrl"].as_str().unwrap())
            .text()
            .contains("Tea every month")
    );
    let inquiry = json!({ "subscriptionRequestId": "s1" });
    assert_eq!(
        ams(&sandbox, "subscriptions/inquiry", &inquiry)["subscriptionStatus"],
        "PROCESSING"
    );
    assert_eq!(
        sandbox.control("period", &json!({ "id": "s1" })).0,
        409,
        "nobody has agreed"
    );

    sandbox.control("agree", &json!({ "id": "s1" }));
    let (payment, subscription) = two(&sandbox, &shop);
    assert_eq!(subscription["subscriptionNotificationType"], "CREATE");
    assert_eq!(subscription["subscriptionStatus"], "ACTIVE");
    assert_eq!(
        (&payment["notifyType"], &payment["phaseNo"]),
        (&json!("PAYMENT_RESULT"), &json!("1"))
    );
    assert_eq!(payment["subscriptionId"], subscription["subscriptionId"]);
    assert_eq!(payment["paymentAmount"]["value"], "500");
    for name in ["periodStartTime", "periodEndTime", "subscriptionRequestId"] {
        assert!(payment[name].is_string(), "{name}");
    }
}

#[test]
fn periods_are_paid_or_fail_and_are_listed() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    ams(&sandbox, "subscriptions/create", &create("s1", &shop.url));
    sandbox.control("agree", &json!({ "id": "s1" }));
    let (_, subscription) = two(&sandbox, &shop);
    let id = subscription["subscriptionId"].clone();
    assert_eq!(
        sandbox
            .control("period", &json!({ "id": "s1", "code": "USER_BALANCE_NOT_ENOUGH" }))
            .0,
        200
    );
    let failed: Value = serde_json::from_slice(&shop.next().body).unwrap();
    assert_eq!(
        (&failed["result"]["resultCode"], &failed["phaseNo"]),
        (&json!("USER_BALANCE_NOT_ENOUGH"), &json!("2"))
    );
    sandbox.control("period", &json!({ "id": id }));
    let reply = ams(
        &sandbox,
        "subscriptions/inquireSubscriptionPayment",
        &json!({ "subscriptionId": id, "pageSize": 2 }),
    );
    assert_eq!(reply["paginator"]["totalCount"], 3);
    let status = |at: usize| reply["payments"][at]["status"].clone();
    assert_eq!((status(0), status(1)), (json!("SUCCESS"), json!("FAIL")));
    let request = json!({ "subscriptionId": id, "pageSize": 2, "currentPage": "2" });
    let reply = ams(&sandbox, "subscriptions/inquireSubscriptionPayment", &request);
    assert_eq!(reply["payments"].as_array().unwrap().len(), 1);
}

#[test]
fn a_subscription_changes_and_ends_once() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    ams(&sandbox, "subscriptions/create", &create("s1", &shop.url));
    sandbox.control("agree", &json!({ "id": "s1" }));
    let (_, subscription) = two(&sandbox, &shop);
    let id = subscription["subscriptionId"].clone();
    let kind = || {
        let body: Value = serde_json::from_slice(&shop.next().body).unwrap();
        body["subscriptionNotificationType"].as_str().unwrap().to_owned()
    };
    let price = json!({ "currency": "USD", "value": "600" });
    let change = json!({ "subscriptionChangeRequestId": "c1", "subscriptionId": id, "paymentAmount": price });
    assert_eq!(code(&ams(&sandbox, "subscriptions/change", &change)), "SUCCESS S");
    assert_eq!(kind(), "CHANGE");
    let update = json!({
        "subscriptionUpdateRequestId": "u1", "subscriptionId": id, "orderInfo": { "orderAmount": price },
        "subscriptionDescription": "Better tea"
    });
    assert_eq!(code(&ams(&sandbox, "subscriptions/update", &update)), "SUCCESS S");
    assert_eq!(kind(), "UPDATE");
    let reply = ams(
        &sandbox,
        "subscriptions/inquireSubscription",
        &json!({ "subscriptionId": id }),
    );
    let shown = &reply["subscription"];
    assert_eq!(
        (&shown["paymentAmount"]["value"], &shown["subscriptionDescription"]),
        (&json!("600"), &json!("Better tea"))
    );

    let end = |kind: &str| {
        let request = json!({ "subscriptionId": id, "cancellationType": kind });
        code(&ams(&sandbox, "subscriptions/cancel", &request))
    };
    assert_eq!(end("STOP"), "PARAM_ILLEGAL F");
    assert_eq!(end("CANCEL"), "SUCCESS S");
    assert_eq!(kind(), "CANCEL");
    assert_eq!(end("CANCEL"), "SUCCESS S", "asked again");
    assert_eq!(end("TERMINATE"), "ORDER_STATUS_INVALID F");
    let mut late = change;
    late["subscriptionChangeRequestId"] = json!("c2");
    assert_eq!(
        code(&ams(&sandbox, "subscriptions/change", &late)),
        "ORDER_STATUS_INVALID F"
    );
    let count = |status: &str| {
        ams(
            &sandbox,
            "subscriptions/inquireSubscriptionList",
            &json!({ "statuses": [status] }),
        )["paginator"]["totalCount"]
            .clone()
    };
    assert_eq!((count("TERMINATED"), count("ACTIVE")), (json!(1), json!(0)));
}

#[test]
fn a_buyer_who_ends_a_subscription_is_announced_with_the_last_period() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    ams(&sandbox, "subscriptions/create", &create("s1", &shop.url));
    assert_eq!(
        sandbox.control("unsubscribe", &json!({ "id": "s1" })).0,
        409,
        "nobody has agreed"
    );
    sandbox.control("agree", &json!({ "id": "s1" }));
    let (payment, _) = two(&sandbox, &shop);
    sandbox.control("unsubscribe", &json!({ "id": "s1" }));
    let (one, other) = two(&sandbox, &shop);
    let by_order = |body: &Value| body.get("subscriptionOrderStatus").is_some();
    assert!(by_order(&one) != by_order(&other));
    let (cancel, plan) = if by_order(&one) { (one, other) } else { (other, one) };
    assert_eq!(
        (&plan["subscriptionNotificationType"], &plan["subscriptionStatus"]),
        (&json!("CANCEL"), &json!("TERMINATED"))
    );
    assert_eq!(cancel["subscriptionOrderStatus"], "CANCEL");
    for (name, of_payment) in [
        ("subscriptionId", "subscriptionId"),
        ("subscriptionRequestId", "subscriptionRequestId"),
        ("subscriptionTransId", "paymentId"),
        ("paymentAmount", "paymentAmount"),
        ("paymentTime", "paymentTime"),
        ("periodEndTime", "periodEndTime"),
        ("phaseNo", "phaseNo"),
    ] {
        assert_eq!(cancel[name], payment[of_payment], "{name}");
    }
    assert_eq!(cancel["subscriptionOrderId"], "s1-1");
    assert_eq!(
        sandbox.control("unsubscribe", &json!({ "id": "s1" })).0,
        409,
        "once is enough"
    );
    assert_eq!(
        sandbox.control("period", &json!({ "id": "s1" })).0,
        409,
        "nothing is charged any more"
    );
}

#[test]
fn a_subscription_that_was_cancelled_is_not_agreed_to_afterwards() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    ams(&sandbox, "subscriptions/create", &create("s1", &shop.url));
    let end = json!({ "subscriptionRequestId": "s1", "cancellationType": "CANCEL" });
    assert_eq!(code(&ams(&sandbox, "subscriptions/cancel", &end)), "SUCCESS S");
    shop.next();
    assert_eq!(sandbox.control("agree", &json!({ "id": "s1" })).0, 409);
    let inquiry = json!({ "subscriptionRequestId": "s1" });
    let reply = ams(&sandbox, "subscriptions/inquiry", &inquiry);
    assert_eq!(reply["subscriptionStatus"], "TERMINATED");
    assert!(shop.silent_for(std::time::Duration::from_millis(200)));
}
