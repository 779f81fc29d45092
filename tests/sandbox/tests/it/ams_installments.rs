//! Card payments in parts: from the bank's plans to the payment that took one.

use serde_json::{Value, json};

use crate::ams::{NOWHERE, code};
use crate::merchant::{ams, pay_request};
use crate::support::{ACKNOWLEDGED, Sandbox, Shop};

fn by_card(id: &str, currency: &str, value: &str, plan: Value) -> Value {
    let mut request = pay_request(id, NOWHERE);
    request["paymentMethod"]["paymentMethodType"] = json!("CARD");
    request["paymentAmount"] = json!({ "currency": currency, "value": value });
    request["settlementStrategy"]["settlementCurrency"] = json!(currency);
    request["creditPayPlan"] = plan;
    request
}

#[test]
fn every_plan_that_is_enabled_can_be_paid_by_within_its_amounts() {
    let sandbox = Sandbox::new();
    let reply = ams(&sandbox, "payments/inquireInstallment", &json!({}));
    assert_eq!(code(&reply), "SUCCESS S");
    let bank = &reply["installmentBanks"];
    assert!(bank["bankName"].is_string() && bank["bins"][0].is_string());
    let plans = bank["plans"].as_array().unwrap();
    for (at, plan) in plans.iter().enumerate() {
        let (least, most) = (&plan["minInstallmentAmount"], &plan["maxInstallmentAmount"]);
        let value = |amount: &Value| amount["value"].as_str().unwrap().parse::<u64>().unwrap();
        let currency = least["currency"].as_str().unwrap();
        let pay = |value: u64| {
            let chosen = json!({ "installmentNum": plan["installmentNum"], "interval": plan["interval"] });
            let request = by_card(&format!("t{at}-{value}"), currency, &value.to_string(), chosen);
            code(&ams(&sandbox, "payments/pay", &request))
        };
        if plan["enabled"] == false {
            assert_eq!(pay(value(least)), "BUSINESS_NOT_SUPPORT F", "{plan}");
            continue;
        }
        for (amount, wanted) in [
            (value(least), "PAYMENT_IN_PROCESS U"),
            (value(most), "PAYMENT_IN_PROCESS U"),
            (value(least) - 1, "PAYMENT_AMOUNT_EXCEED_LIMIT F"),
            (value(most) + 1, "PAYMENT_AMOUNT_EXCEED_LIMIT F"),
        ] {
            assert_eq!(pay(amount), wanted, "{amount} {plan}");
        }
    }
    assert!(plans.iter().any(|plan| plan["enabled"] == false));
    let long = json!({ "merchantAccountId": "m".repeat(33) });
    assert_eq!(
        code(&ams(&sandbox, "payments/inquireInstallment", &long)),
        "PARAM_ILLEGAL F"
    );
}

#[test]
fn a_plan_is_shown_to_the_buyer_and_told_with_the_payment() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let mut request = by_card("t1", "USD", "10000", json!({ "installmentNum": 6 }));
    request["paymentNotifyUrl"] = json!(shop.url);
    let reply = ams(&sandbox, "payments/pay", &request);
    let page = sandbox.get(reply["normalUrl"].as_str().unwrap()).text();
    assert!(
        page.contains("USD 17.10<small>then 5 × USD 17.08, 2.50 % interest"),
        "{page}"
    );
    sandbox.approve("t1");
    let plan = json!({ "installmentNum": 6, "interval": "MONTH", "interestRate": "2.50" });
    let told: Value = serde_json::from_slice(&shop.next().body).unwrap();
    let asked = ams(
        &sandbox,
        "payments/inquiryPayment",
        &json!({ "paymentRequestId": "t1" }),
    );
    for reply in [told, asked] {
        assert_eq!(reply["paymentResultInfo"]["creditPayPlan"], plan);
        // The interest is between the buyer and the bank.
        assert_eq!(reply["paymentAmount"]["value"], "10000");
    }
}

#[test]
fn a_plan_the_bank_does_not_have_is_refused() {
    let sandbox = Sandbox::new();
    for (currency, plan, wanted) in [
        ("USD", json!({ "installmentNum": 5 }), "PARAM_ILLEGAL F"),
        ("USD", json!({ "interval": "MONTH" }), "PARAM_ILLEGAL F"),
        ("USD", json!({ "installmentNum": "many" }), "PARAM_ILLEGAL F"),
        (
            "USD",
            json!({ "installmentNum": 3, "interval": "DAY" }),
            "PARAM_ILLEGAL F",
        ),
        ("EUR", json!({ "installmentNum": 3 }), "CURRENCY_NOT_SUPPORT F"),
        ("USD", json!({ "installmentNum": "3" }), "PAYMENT_IN_PROCESS U"),
        ("EUR", Value::Null, "PAYMENT_IN_PROCESS U"),
    ] {
        let id = format!("{currency} {plan}");
        let request = by_card(&id, currency, "10000", plan);
        assert_eq!(code(&ams(&sandbox, "payments/pay", &request)), wanted, "{id}");
    }
}

#[test]
fn the_plans_beside_a_card_are_those_for_the_amount() {
    let sandbox = Sandbox::new();
    let card = |currency: &str, value: &str| {
        let request = json!({
            "productCode": "CASHIER_PAYMENT", "paymentAmount": { "currency": currency, "value": value },
            "allowedPaymentMethods": ["CARD"], "env": { "terminalType": "WEB" }
        });
        ams(&sandbox, "payments/consult", &request)["paymentOptions"][0].clone()
    };
    let enabled = |value: &str| {
        let card = card("USD", value);
        let plans = card["installment"]["plans"].as_array().unwrap().clone();
        plans.iter().filter(|plan| plan["enabled"] == true).count()
    };
    assert_eq!((enabled("4999"), enabled("5000"), enabled("500001")), (0, 3, 0));
    let euro = card("EUR", "5000");
    assert_eq!(
        (&euro["paymentMethodType"], euro.get("installment")),
        (&json!("CARD"), None)
    );
}
