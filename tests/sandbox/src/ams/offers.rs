//! What a shop asks before it asks for money: methods and rates; [`super::installment`] adds what a card can be paid in.

use serde_json::{Value, json};

use super::amount::{amount, check_alipay_cn};
use super::codes::{Refusal, refuse, success, unknown};
use super::installment;
use super::request::optional;
use super::rules::code_in;
use crate::app::Shared;
use crate::clock;
use crate::json::{self, Fields, with};
use crate::money;

/// Wallets and the currency each takes best; `ALIPAY_CN` takes what its guide lists.
const SHOWN: [(&str, &str, &str); 8] = [
    ("ALIPAY_CN", "CN", "CNY"),
    ("ALIPAY_HK", "HK", "HKD"),
    ("KAKAOPAY", "KR", "KRW"),
    ("GCASH", "PH", "PHP"),
    ("DANA", "ID", "IDR"),
    ("TNG", "MY", "MYR"),
    ("TRUEMONEY", "TH", "THB"),
    ("PAYPAY", "JP", "JPY"),
];

/// Methods for an amount.
pub(super) fn consult(request: &Fields) -> Result<Fields, Refusal> {
    let value = amount(request, "paymentAmount")?;
    let names = |path: &str| -> Vec<String> {
        let items = json::at(request, path).and_then(Value::as_array);
        items.map_or_else(Vec::new, |items| {
            items
                .iter()
                .filter_map(|item| item.as_str().map(str::to_owned))
                .collect()
        })
    };
    let (allowed, blocked, regions) = (
        names("allowedPaymentMethods"),
        names("blockedPaymentMethods"),
        names("allowedPaymentMethodRegions"),
    );
    let settlement = optional(request, "settlementStrategy.settlementCurrency", 3)?.unwrap_or(&value.currency);
    let asked = |method: &str, region: &str| {
        (allowed.is_empty() || allowed.iter().any(|name| name == method))
            && !blocked.iter().any(|name| name == method)
            && (regions.is_empty() || regions.iter().any(|name| name == region || name == "GLOBAL"))
    };
    let mut options: Vec<Value> = SHOWN
        .iter()
        .filter(|(method, region, _)| asked(method, region))
        .map(|(method, region, currency)| {
            let enabled = *method != "ALIPAY_CN" || check_alipay_cn(&value.currency, Some(settlement)).is_ok();
            let option = with(
                Fields::new(),
                json!({
                    "paymentMethodType": method,
                    "paymentMethodCategory": "WALLET",
                    "paymentMethodRegion": [region],
                    "enabled": enabled,
                    "preferred": *method == "ALIPAY_CN",
                    "supportedCurrencies": [currency],
                    "disableReason": (!enabled).then_some("CHANNEL_NOT_SUPPORT_CURRENCY"),
                }),
            );
            Value::Object(option)
        })
        .collect();
    if asked("CARD", "GLOBAL") {
        let card = json!({
            "paymentMethodType": "CARD",
            "paymentMethodCategory": "CARD",
            "paymentMethodRegion": ["GLOBAL"],
            "enabled": true,
            "preferred": false,
            "installment": installment::options(&value),
        });
        options.push(Value::Object(with(Fields::new(), card)));
    }
    if options.is_empty() {
        return Err(refuse("NO_PAY_OPTIONS", "nothing is left of the methods"));
    }
    Ok(with(success(), json!({ "paymentOptions": options })))
}

/// Rates between currencies this sandbox knows.
pub(super) fn rates(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let pair = |sell: &str, buy: &str| -> Result<Value, Refusal> {
        let price = money::cross_rate(sell, buy)
            .ok_or_else(|| refuse("CURRENCY_NOT_SUPPORT", format!("no rate for {sell}/{buy}")))?;
        let price: Value = serde_json::from_str(&price).unwrap_or_default();
        let now = clock::now();
        Ok(json!({
            "quoteId": app.world().ledger.next_id("Q"),
            "quoteCurrencyPair": format!("{sell}/{buy}"),
            "quotePrice": price,
            "quoteStartTime": clock::iso(now),
            "quoteExpiryTime": clock::iso(now + time::Duration::hours(1)),
            "guaranteed": true,
        }))
    };
    let asked = json::at(request, "currencyPairs").and_then(Value::as_array);
    let mut quotes = Vec::new();
    for item in asked.into_iter().flatten() {
        let code = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default();
        quotes.push(pair(code("sellCurrency"), code("buyCurrency"))?);
    }
    if quotes.is_empty() {
        let sell = match optional(request, "sellCurrency", 3)? {
            Some(sell) => sell,
            None => optional(request, "paymentCurrency", 3)?.unwrap_or("USD"),
        };
        quotes.push(pair(sell, optional(request, "buyCurrency", 3)?.unwrap_or("CNY"))?);
    }
    Ok(with(success(), json!({ "quotes": quotes })))
}

/// The documented code that the request's own id asks for: `…-RISK_REJECT`.
pub(super) fn asked_for(id: &str) -> Option<Refusal> {
    match code_in(id) {
        Some((_, "S")) | None => None,
        Some((code, "U")) => Some(unknown(code, "asked for by the id")),
        Some((code, _)) => Some(refuse(code, "asked for by the id")),
    }
}
