//! Limits of parameters: presence, bytes, amounts, times.

use serde_json::Value;

use super::canonical::Channel;
use super::codes::Code;
use super::request::Params;
use crate::clock;
use crate::json;
use crate::money::{self, Amount};

/// The 15 currencies contracts settle in.
const SETTLEMENT: [&str; 15] = [
    "GBP", "HKD", "USD", "CHF", "SGD", "SEK", "DKK", "NOK", "JPY", "CAD", "AUD", "EUR", "NZD", "KRW", "THB",
];

/// Texts of all services with a limit in bytes of the request charset.
const LIMITS: [(&str, usize); 30] = [
    ("notify_url", 200),
    ("return_url", 200),
    ("refer_url", 200),
    ("subject", 256),
    ("body", 400),
    ("out_trade_no", 64),
    ("trade_no", 64),
    ("out_return_no", 64),
    ("reason", 100),
    ("secondary_merchant_id", 64),
    ("secondary_merchant_name", 64),
    ("secondary_merchant_industry", 4),
    ("product_code", 64),
    ("trade_information", 6000),
    ("partner_trans_id", 64),
    ("partner_refund_id", 64),
    ("alipay_trans_id", 64),
    ("out_request_no", 64),
    ("out_order_no", 64),
    ("trans_name", 256),
    ("memo", 256),
    ("refund_reason", 128),
    ("refund_reson", 128),
    ("buyer_identity_code", 32),
    ("show_url", 400),
    ("seller_email", 100),
    ("biz_data", 2000),
    ("external_sign_no", 32),
    ("alipay_logon_id", 100),
    ("scene", 100),
];

/// A parameter that must be there.
pub(super) fn required<'a>(params: &'a Params, name: &str) -> Result<&'a str, Code> {
    params.get(name).ok_or_else(|| illegal(name))
}

/// `ILLEGAL_ARGUMENT`, with the parameter it is about for the error page.
pub(super) fn illegal(name: &str) -> Code {
    format!("ILLEGAL_ARGUMENT {name}")
}

/// Lengths count bytes in the charset of the request; the half-width quote is barred outside JSON.
pub(super) fn check_texts(params: &Params, channel: Channel) -> Result<(), Code> {
    for (name, longest) in LIMITS {
        if params
            .get(name)
            .is_some_and(|value| channel.charset.encode(value).len() > longest)
        {
            return Err(illegal(name));
        }
    }
    for name in ["subject", "body", "out_trade_no", "out_return_no", "supplier", "reason"] {
        if params.get(name).is_some_and(|value| value.contains('"')) {
            return Err(illegal(name));
        }
    }
    Ok(())
}

/// An optional http or https address.
pub(super) fn web_url(params: &Params, name: &str) -> Result<Option<String>, Code> {
    let Some(text) = params.get(name) else {
        return Ok(None);
    };
    let uri: Option<axum::http::Uri> = text.parse().ok();
    let web = uri.is_some_and(|uri| matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some());
    if web {
        Ok(Some(text.to_owned()))
    } else {
        Err(illegal(name))
    }
}

/// The contract's settlement currency: never CNY.
pub(super) fn currency(params: &Params) -> Result<&str, Code> {
    let currency = required(params, "currency")?;
    if SETTLEMENT.contains(&currency) {
        Ok(currency)
    } else {
        Err("ILLEGAL_CURRENCY".into())
    }
}

/// Exactly one of an amount in the currency and an amount in yuan.
pub(super) fn amount(params: &Params, foreign: &str, yuan: &str, currency: &str) -> Result<Amount, Code> {
    let (name, text, currency) = match (params.get(foreign), params.get(yuan)) {
        (Some(text), None) => (foreign, text, currency),
        (None, Some(text)) => (yuan, text, "CNY"),
        _ => return Err("ILLEGAL_FEE_PARAM".into()),
    };
    let minor = money::parse_decimal(text, currency).ok_or_else(|| illegal(name))?;
    if minor == 0 {
        return Err("TOTAL_FEE_LESSEQUAL_ZERO".into());
    }
    if minor > 1_000_000 * 10_u64.pow(money::exponent(currency)) {
        return Err("TOTAL_FEE_OUT_OF_RANGE".into());
    }
    Ok(Amount::new(currency, minor))
}

/// An amount of the in-store services: 0.01 to 100000000.00, whole for yen and won.
pub(super) fn store_amount(params: &Params, name: &str, currency: &str) -> Result<Amount, Code> {
    let text = required(params, name)?;
    let minor = money::parse_decimal(text, currency).ok_or("INVALID_PARAMETER")?;
    let most = 100_000_000 * 10_u64.pow(money::exponent(currency));
    if (1..=most).contains(&minor) {
        Ok(Amount::new(currency, minor))
    } else {
        Err("INVALID_PARAMETER".into())
    }
}

/// The currency a price is in; the settlement currency when nothing else is said.
pub(super) fn pricing_currency<'a>(params: &'a Params, settled_in: &'a str) -> Result<&'a str, Code> {
    match params.get("trans_currency") {
        None => Ok(settled_in),
        Some(code) if SETTLEMENT.contains(&code) || ["CNY", "MOP", "TWD"].contains(&code) => Ok(code),
        Some(_) => Err("INVALID_PARAMETER".into()),
    }
}

/// What a price is worth to the merchant.
pub(super) fn settled(amount: &Amount, currency: &str) -> Amount {
    if amount.currency == currency {
        amount.clone()
    } else {
        money::from_yuan(money::to_yuan(amount).minor, currency)
    }
}

/// `price` times `quantity` is `total_fee`, where all are given.
pub(super) fn check_product(params: &Params, total: &Amount) -> Result<(), Code> {
    let (Some(price), Some(quantity)) = (params.get("price"), params.get("quantity")) else {
        return Ok(());
    };
    let price = money::parse_decimal(price, &total.currency).ok_or("INVALID_PARAMETER")?;
    let quantity: u64 = quantity.parse().map_err(|_| "INVALID_PARAMETER")?;
    if price.checked_mul(quantity) == Some(total.minor) {
        Ok(())
    } else {
        Err("INVALID_PARAMETER".into())
    }
}

/// A parameter that is JSON text of an object, if it is there.
pub(super) fn object(params: &Params, name: &str) -> Result<Option<serde_json::Map<String, Value>>, Code> {
    let Some(text) = params.get(name) else {
        return Ok(None);
    };
    json::parse_object(text.as_bytes()).map(Some).map_err(|_| illegal(name))
}

/// `it_b_pay`: 1m to 15d in whole numbers, or 1c for the rest of the day. In minutes.
pub(super) fn pay_within(params: &Params) -> Result<i64, Code> {
    let Some(text) = params.get("it_b_pay") else {
        return Ok(720);
    };
    let bad = || Code::from("INVALID_PARAMETER");
    if text == "1c" {
        return Ok(1_440);
    }
    let (number, unit) = text.split_at_checked(text.len().saturating_sub(1)).ok_or_else(bad)?;
    let number: i64 = number.parse().map_err(|_| bad())?;
    let minutes = match unit {
        "m" => number,
        "h" => number.saturating_mul(60),
        "d" => number.saturating_mul(1_440),
        _ => return Err(bad()),
    };
    if (1..=21_600).contains(&minutes) {
        Ok(minutes)
    } else {
        Err(bad())
    }
}

/// `trade_information`, mandatory since 2019.
pub(super) fn check_trade_information(params: &Params) -> Result<(), Code> {
    let bad = || illegal("trade_information");
    let info = json::parse_object(required(params, "trade_information")?.as_bytes()).map_err(|_| bad())?;
    let types: Vec<&str> = json::text(&info, "business_type").ok_or_else(bad)?.split('|').collect();
    if !types.iter().all(|kind| matches!(*kind, "1" | "2" | "3" | "4" | "5")) {
        return Err(bad());
    }
    if types.contains(&"4") {
        let sum = json::text(&info, "goods_info")
            .and_then(money::goods_quantity)
            .ok_or_else(bad)?;
        if json::text(&info, "total_quantity") != Some(sum.to_string().as_str()) {
            return Err(bad());
        }
    }
    Ok(())
}

/// `split_fund_info`: at most ten accounts, together not above the amount.
pub(super) fn check_split(params: &Params, account: &str, whole: &Amount) -> Result<(), Code> {
    let Some(text) = params.get("split_fund_info") else {
        return Ok(());
    };
    let bad = || illegal("split_fund_info");
    let parts: Vec<Value> = serde_json::from_str(text).map_err(|_| bad())?;
    let mut sum = 0_u64;
    for part in &parts {
        let field = |name: &str| part.get(name).and_then(Value::as_str).ok_or_else(bad);
        field(account)?;
        if field("currency")? != whole.currency {
            return Err(bad());
        }
        sum = sum.saturating_add(money::parse_decimal(field("amount")?, &whole.currency).ok_or_else(bad)?);
    }
    if parts.is_empty() || parts.len() > 10 || sum > whole.minor {
        Err(bad())
    } else {
        Ok(())
    }
}

/// How long the buyer has, in minutes; half a day when nothing is said.
pub(super) fn timeout_minutes(params: &Params) -> Result<i64, Code> {
    let minutes = match params.get("timeout_rule").unwrap_or("12h") {
        "5m" => 5,
        "10m" => 10,
        "15m" => 15,
        "30m" => 30,
        "1h" => 60,
        "2h" => 120,
        "3h" => 180,
        "5h" => 300,
        "10h" => 600,
        "12h" => 720,
        "1d" => 1_440,
        "3d" => 4_320,
        "7d" => 10_080,
        "15d" => 21_600,
        _ => return Err("ILLEGAL_TIMEOUT_RULE".into()),
    };
    Ok(minutes)
}

/// `order_gmt_create` and `order_valid_time` come together or not at all.
pub(super) fn check_order_window(params: &Params) -> Result<(), Code> {
    match (params.get("order_gmt_create"), params.get("order_valid_time")) {
        (None, None) => Ok(()),
        (Some(created), Some(seconds)) => {
            clock::parse_spaced(created).ok_or_else(|| illegal("order_gmt_create"))?;
            let valid = seconds
                .parse()
                .is_ok_and(|seconds: u32| (1..=2_592_000).contains(&seconds));
            if valid {
                Ok(())
            } else {
                Err(illegal("order_valid_time"))
            }
        }
        (None, _) => Err(illegal("order_gmt_create")),
        (_, None) => Err(illegal("order_valid_time")),
    }
}
