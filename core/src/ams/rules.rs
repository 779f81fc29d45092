//! Rules between fields that a schema cannot hold: a request that breaks one is declined, so it is not sent.

use serde_json::Value;

use crate::error::{AlipayError, Result};
use crate::json::Object;
use crate::operation::Operation;

/// Currencies that AlipayCN takes; it settles in the same ones but CNY (section 8.1, from the vendor's guide).
const ALIPAY_CN: &[&str] = &[
    "USD", "EUR", "JPY", "GBP", "CAD", "AUD", "SGD", "CHF", "SEK", "DKK", "NOK", "NZD", "THB", "HKD", "CNY",
];

/// Checks what belongs together in this operation's request.
pub(super) fn check(operation: &Operation, request: &Object) -> Result<()> {
    // By content, not by name: every operation that names this wallet and an amount is under the wallet's rules.
    let method = at(request, &["paymentMethod", "paymentMethodType"]);
    match (method, at(request, &["paymentAmount", "currency"])) {
        (Some("ALIPAY_CN"), Some(currency)) if !operation.reads => {
            alipay_cn(currency, at(request, &["settlementStrategy", "settlementCurrency"]))
        }
        _ => Ok(()),
    }
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

fn at<'a>(object: &'a Object, path: &[&str]) -> Option<&'a str> {
    let (first, rest) = path.split_first()?;
    rest.iter()
        .try_fold(object.get(*first)?, |value, name| value.get(name))
        .and_then(Value::as_str)
}
