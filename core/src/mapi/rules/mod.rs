//! Rules between parameters: what a table of single fields cannot say.

mod merchant;
mod money;
mod trade;

use serde_json::Value;
use time::OffsetDateTime;

use crate::error::{AlipayError, Result};

use super::parameters::Parameters;

pub(super) use money::{is_amount, same_amount};

/// Refuses combinations that the gateway would refuse, or worse, take for something else.
pub(super) fn check(service: &str, all: &Parameters, now: OffsetDateTime) -> Result<()> {
    money::check(all)?;
    trade::check(all)?;
    match service {
        "create_forex_trade" | "create_forex_trade_wap" | "mobile.securitypay.pay" => {
            one_of(all, "total_fee", "rmb_fee")?;
            both_or_none(all, "order_gmt_create", "order_valid_time")?;
            money::foreign(all, "rmb_fee")?;
            money::split(all, "transIn", "rmb_fee")
        }
        "forex_refund" => {
            one_of(all, "return_amount", "return_rmb_amount")?;
            money::foreign(all, "return_rmb_amount")?;
            money::split(all, "transOut", "return_rmb_amount")
        }
        "alipay.acquire.overseas.spot.refund" => trade::refund_id(all),
        "forex_compare_file" | "forex_liquidation_file" => trade::file_range(all, now),
        "alipay.overseas.secmerchant.online.maintain" => merchant::check(all),
        "alipay.overseas.secmerchant.offline.maintain" => merchant::store(all),
        "alipay.overseas.secmerchant.maintain.queryStatus" => merchant::status(all),
        _ => Ok(()),
    }
}

fn one_of(all: &Parameters, first: &str, second: &str) -> Result<()> {
    match (all.get(first), all.get(second)) {
        (Some(_), None) | (None, Some(_)) => Ok(()),
        (Some(_), Some(_)) => Err(broken(
            second,
            "one_of",
            format!("{first} and {second} are both given; send exactly one"),
        )),
        (None, None) => Err(broken(
            first,
            "one_of",
            format!("{first} and {second} are both missing; send exactly one"),
        )),
    }
}

fn both_or_none(all: &Parameters, first: &str, second: &str) -> Result<()> {
    let missing = match (all.get(first), all.get(second)) {
        (Some(_), None) => second,
        (None, Some(_)) => first,
        _ => return Ok(()),
    };
    Err(broken(
        missing,
        "required",
        format!("{first} and {second} go together; {missing} is missing"),
    ))
}

/// A nested parameter, whether it was given as an object or as JSON text.
fn nested(all: &Parameters, name: &str) -> Result<Option<Value>> {
    let Some(text) = all.get(name) else { return Ok(None) };
    let wrong = |_| {
        broken(
            name,
            "json",
            format!("{name} must be JSON; give it as an object or a list"),
        )
    };
    serde_json::from_str(text).map(Some).map_err(wrong)
}

/// A member of a nested object as text, numbers as written.
fn member(value: &Value, name: &str) -> Option<String> {
    match value.get(name)? {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn broken(field: impl Into<String>, rule: &str, text: impl Into<String>) -> AlipayError {
    AlipayError::invalid(field, rule, text)
}

#[cfg(test)]
mod tests;
