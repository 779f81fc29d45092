//! Rules between fields that a schema cannot hold: a request that breaks one is declined, so it is not sent.

use serde_json::Value;

use crate::error::{AlipayError, Result};
use crate::json::{self, Object};
use crate::operation::Operation;

use super::alipay_cn;

/// Currencies that AlipayCN takes; it settles in the same ones but CNY (section 8.1, from the vendor's guide).
const ALIPAY_CN: &[&str] = &[
    "USD", "EUR", "JPY", "GBP", "CAD", "AUD", "SGD", "CHF", "SEK", "DKK", "NOK", "NZD", "THB", "HKD", "CNY",
];

/// Checks what belongs together in this operation's request.
pub(super) fn check(operation: &Operation, request: &Object) -> Result<()> {
    if operation.read_only {
        return Ok(());
    }
    match &*operation.id {
        "customs.declare" => customs(request)?,
        "disputes.supplyEvidence" => evidence(request)?,
        _ => {}
    }
    // By content, not by name: every operation that names a wallet and an amount is under the wallet's rules.
    let currency = at(request, "paymentAmount.currency");
    match (at(request, "paymentMethod.paymentMethodType"), currency) {
        (Some("ALIPAY_CN"), Some(currency)) => {
            alipay_cn(currency, at(request, "settlementStrategy.settlementCurrency"))?;
        }
        (Some("JKOPAY"), Some("TWD")) => steps(request, "JKOPay", 100, "\"10000\" for 100 TWD")?,
        (Some("OCTOPUS"), Some("HKD")) => steps(request, "Octopus", 10, "\"1250\" for 12.50 HKD")?,
        _ => {}
    }
    if let Some(info) = at(request, "order.extendInfo") {
        alipay_cn::check(info)?;
    }
    whole_rupiah(request)
}

/// Section 8: two decimals on the wire, and no coin that small exists.
fn whole_rupiah(request: &Object) -> Result<()> {
    let order = request.get("order").and_then(|order| order.get("orderAmount"));
    let own = request.iter().map(|(name, value)| (name.as_str(), value));
    for (path, amount) in own.chain(order.map(|amount| ("order.orderAmount", amount))) {
        let text = |name: &str| amount.get(name).and_then(Value::as_str);
        if text("currency") == Some("IDR") && text("value").is_some_and(|value| !is_multiple(value, 100)) {
            return Err(AlipayError::invalid(
                format!("{path}.value"),
                "whole_units",
                format!("{path}.value has a part of a rupiah; IDR ends in 00, such as \"1500000\" for 15000 rupiah"),
            ));
        }
    }
    Ok(())
}

/// Section 8: some wallets take round amounts only.
fn steps(request: &Object, wallet: &str, step: u64, example: &str) -> Result<()> {
    const VALUE: &str = "paymentAmount.value";
    match at(request, "paymentAmount.value") {
        Some(value) if !is_multiple(value, step) => Err(AlipayError::invalid(
            VALUE,
            "step",
            format!("{VALUE} must be a multiple of {step} for {wallet}, such as {example}"),
        )),
        _ => Ok(()),
    }
}

/// By its last digits; what is no number at all is for the schema to refuse.
fn is_multiple(value: &str, step: u64) -> bool {
    let tail = value.get(value.len().saturating_sub(4)..).unwrap_or_default();
    tail.parse::<u64>().map_or(true, |tail| tail % step == 0)
}

/// Section 9.
fn customs(request: &Object) -> Result<()> {
    if at(request, "declarationAmount.currency").is_some_and(|currency| currency != "CNY") {
        return Err(AlipayError::invalid(
            "declarationAmount.currency",
            "customs_currency",
            "declarationAmount.currency must be \"CNY\"; the amount is customsDeclarationAmount of the payment or less",
        ));
    }
    let split = request
        .get("splitOrder")
        .is_some_and(|split| split == true || split == "true");
    // Four of the vendor's five clients write the second spelling.
    let named = ["suborderId", "subOrderId"]
        .iter()
        .any(|name| at(request, name).is_some_and(|id| !id.is_empty()));
    if split && !named {
        return Err(AlipayError::invalid(
            "suborderId",
            "required",
            "suborderId is required when splitOrder is true: the order id that the other customs parties report, such as \"order-42-1\"",
        ));
    }
    Ok(())
}

/// Section 17.1: so many characters for one tag, and so many for all.
fn evidence(request: &Object) -> Result<()> {
    const ONE: usize = 4_000_000;
    const ALL: usize = 10_000_000;
    const FIELD: &str = "evidenceContent";
    let Some(tags) = request.get(FIELD).and_then(Value::as_object) else {
        return Ok(());
    };
    if tags.is_empty() {
        return Err(AlipayError::invalid(
            FIELD,
            "min_items",
            "evidenceContent must have one tag at least, such as {\"RECEIPT\": {...}}",
        ));
    }
    let mut all = 0;
    for (tag, content) in tags {
        let length = content.to_string().chars().count();
        all += length;
        if length > ONE {
            return Err(AlipayError::invalid(
                format!("{FIELD}.{tag}"),
                "max_length",
                format!("{FIELD}.{tag} has {length} characters, at most {ONE} are allowed; shorten it"),
            ));
        }
    }
    if all > ALL {
        return Err(AlipayError::invalid(
            FIELD,
            "max_length",
            format!("{FIELD} has {all} characters, at most {ALL} are allowed; send some tags in a call of their own"),
        ));
    }
    Ok(())
}

fn alipay_cn(payment: &str, settlement: Option<&str>) -> Result<()> {
    const SETTLEMENT: &str = "settlementStrategy.settlementCurrency";
    if !ALIPAY_CN.contains(&payment) {
        return Err(AlipayError::invalid(
            "paymentAmount.currency",
            "alipay_cn_currency",
            format!(
                "paymentAmount.currency must be one that AlipayCN takes: {}",
                ALIPAY_CN.join(", ")
            ),
        ));
    }
    let Some(settlement) = settlement else {
        return Err(AlipayError::invalid(
            SETTLEMENT,
            "required",
            format!("{SETTLEMENT} is required for AlipayCN, such as \"USD\""),
        ));
    };
    if settlement == "CNY" || !ALIPAY_CN.contains(&settlement) {
        return Err(AlipayError::invalid(
            SETTLEMENT,
            "alipay_cn_currency",
            format!(
                "{SETTLEMENT} must be a currency that AlipayCN settles in, which CNY is not: {}",
                ALIPAY_CN[..ALIPAY_CN.len() - 1].join(", ")
            ),
        ));
    }
    if payment != "CNY" && payment != settlement {
        return Err(AlipayError::invalid(
            SETTLEMENT,
            "alipay_cn_currency",
            format!("{SETTLEMENT} must equal paymentAmount.currency unless that is CNY"),
        ));
    }
    Ok(())
}

fn at<'a>(object: &'a Object, path: &str) -> Option<&'a str> {
    json::at(object, path).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::ams::OPERATIONS;

    fn broken(operation: &str, request: Value) -> Option<(String, String)> {
        let operation = OPERATIONS.iter().find(|known| known.id == operation).unwrap();
        let error = check(operation, request.as_object().unwrap()).err()?;
        let field = error.field().unwrap_or_default().to_owned();
        // The text names the path and gives an example of what would pass.
        assert!(error.to_string().contains(&field), "{error}");
        Some((field, error.rule().unwrap_or_default().to_owned()))
    }

    fn pay(method: &str, currency: &str, value: &str, settlement: Option<&str>) -> Option<(String, String)> {
        let mut request = serde_json::json!({
            "paymentMethod": {"paymentMethodType": method},
            "paymentAmount": {"currency": currency, "value": value},
        });
        if let Some(settlement) = settlement {
            request["settlementStrategy"] = serde_json::json!({"settlementCurrency": settlement});
        }
        broken("payments.pay", request)
    }

    #[test]
    fn alipay_cn_settles_in_the_payments_currency_unless_that_is_cny() {
        // Section 8.1, all currencies it lists.
        for currency in "USD EUR JPY GBP CAD AUD SGD CHF SEK DKK NOK NZD THB HKD".split(' ') {
            assert_eq!(pay("ALIPAY_CN", currency, "100", Some(currency)), None);
            assert_eq!(pay("ALIPAY_CN", "CNY", "100", Some(currency)), None);
        }
        const SETTLEMENT: &str = "settlementStrategy.settlementCurrency";
        for (payment, settlement, field, rule) in [
            ("CNY", Some("CNY"), SETTLEMENT, "alipay_cn_currency"),
            ("USD", Some("EUR"), SETTLEMENT, "alipay_cn_currency"),
            ("USD", Some("CNY"), SETTLEMENT, "alipay_cn_currency"),
            ("USD", None, SETTLEMENT, "required"),
            ("CNY", None, SETTLEMENT, "required"),
            ("MYR", Some("MYR"), "paymentAmount.currency", "alipay_cn_currency"),
            ("CNY", Some("MYR"), SETTLEMENT, "alipay_cn_currency"),
        ] {
            let found = pay("ALIPAY_CN", payment, "100", settlement);
            assert_eq!(found, Some((field.into(), rule.into())), "{payment} {settlement:?}");
        }
        assert_eq!(pay("ALIPAY_HK", "HKD", "100", None), None);
    }

    #[test]
    fn wallets_with_steps_take_round_amounts_only() {
        for (method, currency, value, good) in [
            ("JKOPAY", "TWD", "10000", true),
            ("JKOPAY", "TWD", "10050", false),
            ("JKOPAY", "TWD", "99", false),
            ("OCTOPUS", "HKD", "1250", true),
            ("OCTOPUS", "HKD", "1255", false),
            ("OCTOPUS", "HKD", "5", false),
            ("OCTOPUS", "HKD", "0", true),
            ("JKOPAY", "TWD", "9007199254740993", false),
        ] {
            assert_eq!(pay(method, currency, value, None).is_none(), good, "{method} {value}");
        }
    }

    #[test]
    fn rupiah_are_whole_wherever_they_move() {
        assert_eq!(pay("DANA", "IDR", "1500000", None), None);
        let found = pay("DANA", "IDR", "1500050", None);
        assert_eq!(found, Some(("paymentAmount.value".into(), "whole_units".into())));
        let refund = serde_json::json!({"refundAmount": {"currency": "IDR", "value": "150"}});
        assert_eq!(broken("payments.refund", refund).unwrap().0, "refundAmount.value");
        let order = serde_json::json!({"order": {"orderAmount": {"currency": "IDR", "value": "1"}}});
        assert_eq!(broken("payments.pay", order).unwrap().0, "order.orderAmount.value");
        let zero = serde_json::json!({"refundAmount": {"currency": "IDR", "value": "0"}});
        assert_eq!(broken("payments.refund", zero), None);
    }

    #[test]
    fn customs_take_yuan_and_the_name_of_a_part() {
        let declare = |currency: &str, split: Value, extra: &str| {
            let mut request =
                serde_json::json!({"declarationAmount": {"currency": currency, "value": "100"}, "splitOrder": split});
            if !extra.is_empty() {
                request[extra] = "order-42-1".into();
            }
            broken("customs.declare", request).map(|(field, _)| field)
        };
        assert_eq!(declare("CNY", false.into(), ""), None);
        assert_eq!(declare("CNY", true.into(), "suborderId"), None);
        assert_eq!(declare("CNY", "true".into(), "subOrderId"), None);
        assert_eq!(declare("CNY", true.into(), "").as_deref(), Some("suborderId"));
        assert_eq!(declare("CNY", "true".into(), "").as_deref(), Some("suborderId"));
        assert_eq!(
            declare("USD", false.into(), "").as_deref(),
            Some("declarationAmount.currency")
        );
    }
}
