//! Amounts of AMS requests and the currency rules of AlipayCN.

use serde_json::{Value, json};

use super::codes::{Refusal, refuse};
use super::request::required;
use crate::json::{self, Fields};
use crate::money::{self, Amount};

/// What AlipayCN settles in. It takes payments in these and in CNY.
const SETTLEMENT: [&str; 14] = [
    "USD", "EUR", "JPY", "GBP", "CAD", "AUD", "SGD", "CHF", "SEK", "DKK", "NOK", "NZD", "THB", "HKD",
];

/// `{currency, value}` with a value of digits, above zero.
pub(super) fn amount(request: &Fields, path: &str) -> Result<Amount, Refusal> {
    let currency = required(request, &format!("{path}.currency"), 3)?;
    if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(refuse(
            "PARAM_ILLEGAL",
            format!("{path}.currency is not an ISO 4217 code"),
        ));
    }
    let bad = |why: &str| refuse("PARAM_ILLEGAL", format!("{path}.value {why}"));
    let value = json::at(request, &format!("{path}.value")).ok_or_else(|| bad("is missing"))?;
    let value = value.as_str().ok_or_else(|| bad("is not a string of digits"))?;
    if value.is_empty() || value.len() > 16 || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(bad("is not a whole number of at most 16 digits in the smallest unit"));
    }
    let minor: u64 = value.parse().map_err(|_| bad("is too large"))?;
    if minor == 0 {
        return Err(bad("is zero"));
    }
    if currency == "IDR" && !minor.is_multiple_of(100) {
        return Err(bad("must be whole rupiah"));
    }
    Ok(Amount::new(currency, minor))
}

/// Payment and settlement currency of an AlipayCN payment.
pub(super) fn check_alipay_cn(payment: &str, settlement: Option<&str>) -> Result<(), Refusal> {
    let settlement = settlement.ok_or_else(|| {
        refuse(
            "PARAM_ILLEGAL",
            "settlementStrategy.settlementCurrency is missing: AlipayCN needs it",
        )
    })?;
    if payment != "CNY" && !SETTLEMENT.contains(&payment) {
        return Err(refuse(
            "CURRENCY_NOT_SUPPORT",
            format!("AlipayCN takes no payments in {payment}"),
        ));
    }
    if !SETTLEMENT.contains(&settlement) {
        return Err(refuse(
            "SETTLE_CONTRACT_NOT_MATCH",
            format!("AlipayCN does not settle in {settlement}"),
        ));
    }
    if payment != "CNY" && payment != settlement {
        return Err(refuse(
            "SETTLE_CONTRACT_NOT_MATCH",
            format!("a payment in {payment} settles in {payment}, not {settlement}"),
        ));
    }
    Ok(())
}

/// Steps in which two wallets count.
pub(super) fn check_wallet(method: &str, amount: &Amount) -> Result<(), Refusal> {
    let step = match (method, amount.currency.as_str()) {
        ("JKOPAY", "TWD") => 100,
        ("OCTOPUS", "HKD") => 10,
        _ => 1,
    };
    if amount.minor.is_multiple_of(step) {
        Ok(())
    } else {
        Err(refuse(
            "PARAM_ILLEGAL",
            format!("paymentAmount.value must be a multiple of {step} for {method}"),
        ))
    }
}

/// An amount on the wire.
pub(super) fn wire(amount: &Amount) -> Value {
    json!({ "currency": amount.currency, "value": amount.minor.to_string() })
}

/// Adds what the merchant gets for an amount, with the rate if it was converted.
pub(super) fn add_settlement(fields: &mut Fields, amount: &Amount, settlement: &str) {
    if amount.currency != "CNY" || settlement == "CNY" || settlement.is_empty() {
        fields.insert("grossSettlementAmount".into(), wire(amount));
        return;
    }
    fields.insert(
        "grossSettlementAmount".into(),
        wire(&money::from_yuan(amount.minor, settlement)),
    );
    // A number with more digits than a float prints back: readers have to keep them.
    let price: Value = serde_json::from_str(&money::units_per_yuan(settlement)).unwrap_or_default();
    let quote = json!({ "quoteCurrencyPair": format!("CNY/{settlement}"), "quotePrice": price, "guaranteed": true });
    fields.insert("settlementQuote".into(), quote);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(result: Result<(), Refusal>) -> String {
        result.map_or_else(|refusal| refusal.code, |()| "ok".into())
    }

    #[test]
    fn the_currency_rules_of_the_guide_hold() {
        for (payment, settlement, wanted) in [
            ("USD", Some("USD"), "ok"),
            ("CNY", Some("USD"), "ok"),
            ("CNY", Some("CNY"), "SETTLE_CONTRACT_NOT_MATCH"),
            ("CNY", None, "PARAM_ILLEGAL"),
            ("USD", None, "PARAM_ILLEGAL"),
            ("EUR", Some("USD"), "SETTLE_CONTRACT_NOT_MATCH"),
            ("IDR", Some("IDR"), "CURRENCY_NOT_SUPPORT"),
        ] {
            assert_eq!(
                code(check_alipay_cn(payment, settlement)),
                wanted,
                "{payment} {settlement:?}"
            );
        }
    }

    #[test]
    fn values_are_whole_numbers_in_strings() {
        let read = |value: &str| {
            let text = format!(r#"{{"a":{{"currency":"USD","value":{value}}}}}"#);
            amount(&json::parse_object(text.as_bytes()).unwrap(), "a")
        };
        assert_eq!(read(r#""100""#).unwrap(), Amount::new("USD", 100));
        for bad in [
            "100",
            "1.5",
            r#""1.5""#,
            r#""-1""#,
            r#""""#,
            r#""0""#,
            r#""12345678901234567""#,
            "null",
            r#"" 1""#,
        ] {
            assert_eq!(read(bad).unwrap_err().code, "PARAM_ILLEGAL", "{bad}");
        }
    }
}
