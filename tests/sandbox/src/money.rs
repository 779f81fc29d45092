//! Amounts are integers of the smallest unit; decimals exist only as text on the wire.

use std::fmt;

/// An amount in the smallest unit of its currency.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Amount {
    /// ISO 4217.
    pub(crate) currency: String,
    /// 100 is 1.00 USD and 100 JPY.
    pub(crate) minor: u64,
}

impl Amount {
    pub(crate) fn new(currency: &str, minor: u64) -> Self {
        Self {
            currency: currency.to_owned(),
            minor,
        }
    }

    /// The decimal text of the mapi family: `10.00`, and `100` for yen.
    pub(crate) fn decimal(&self) -> String {
        format_decimal(self.minor, exponent(&self.currency))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.currency, self.decimal())
    }
}

/// Decimals of a currency.
pub(crate) fn exponent(currency: &str) -> u32 {
    match currency {
        "CLP" | "JPY" | "KRW" | "VND" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

/// Plain decimal text with at most as many decimals as the currency has. No sign, exponent or separator.
pub(crate) fn parse_decimal(text: &str, currency: &str) -> Option<u64> {
    let decimals = exponent(currency);
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || fraction.is_some_and(|part| !digits(part) || part.len() > decimals as usize) {
        return None;
    }
    let fraction = fraction.unwrap_or("");
    let padded = format!("{whole}{fraction:0<width$}", width = decimals as usize);
    padded.parse().ok()
}

/// The reverse of [`parse_decimal`], always with all decimals.
pub(crate) fn format_decimal(minor: u64, decimals: u32) -> String {
    if decimals == 0 {
        return minor.to_string();
    }
    let unit = 10_u64.pow(decimals);
    format!("{}.{:0width$}", minor / unit, minor % unit, width = decimals as usize)
}

/// The sandbox's fixed rates: millionths of a yuan for one unit of the currency.
const RATES: [(&str, u64); 18] = [
    ("USD", 7_100_000),
    ("EUR", 7_800_000),
    ("GBP", 9_100_000),
    ("HKD", 910_000),
    ("CHF", 8_100_000),
    ("SGD", 5_300_000),
    ("SEK", 680_000),
    ("DKK", 1_040_000),
    ("NOK", 660_000),
    ("JPY", 48_000),
    ("CAD", 5_200_000),
    ("AUD", 4_700_000),
    ("NZD", 4_300_000),
    ("KRW", 5_200),
    ("THB", 200_000),
    ("MOP", 880_000),
    ("TWD", 220_000),
    ("CNY", 1_000_000),
];

/// Yuan for one unit, with eight decimals, as files and notifications print it.
pub(crate) fn yuan_per_unit(currency: &str) -> String {
    format_decimal(rate(currency) * 100, 8)
}

/// Units of the currency for one yuan, ten decimals.
pub(crate) fn units_per_yuan(currency: &str) -> String {
    format_decimal(10_u64.pow(16) / rate(currency), 10)
}

/// Units of one currency for a unit of another, ten decimals, if both are known.
pub(crate) fn cross_rate(sell: &str, buy: &str) -> Option<String> {
    let known = |code: &str| RATES.iter().find(|(found, _)| *found == code).map(|(_, rate)| *rate);
    let (sell, buy) = (known(sell)?, known(buy)?);
    let wide = u128::from(sell) * 10_u128.pow(10) / u128::from(buy);
    Some(format_decimal(u64::try_from(wide).ok()?, 10))
}

/// What an amount in yuan is worth in another currency, rounded half up.
pub(crate) fn from_yuan(fen: u64, currency: &str) -> Amount {
    let wide = u128::from(fen) * 10_u128.pow(exponent(currency)) * 1_000_000;
    Amount::new(currency, divide(wide, 100 * u128::from(rate(currency))))
}

/// What an amount is worth in yuan, rounded half up.
pub(crate) fn to_yuan(amount: &Amount) -> Amount {
    let wide = u128::from(amount.minor) * u128::from(rate(&amount.currency)) * 100;
    Amount::new("CNY", divide(wide, 10_u128.pow(exponent(&amount.currency)) * 1_000_000))
}

/// The sum of `name^quantity|name^quantity`, if it is well formed. Both online families describe goods like this.
pub(crate) fn goods_quantity(goods: &str) -> Option<u64> {
    goods.split('|').try_fold(0_u64, |sum, item| {
        let (name, quantity) = item.split_once('^')?;
        let plain = !name.is_empty() && !quantity.is_empty() && quantity.bytes().all(|byte| byte.is_ascii_digit());
        if plain {
            sum.checked_add(quantity.parse().ok()?)
        } else {
            None
        }
    })
}

fn rate(currency: &str) -> u64 {
    RATES
        .iter()
        .find(|(code, _)| *code == currency)
        .map_or(1_000_000, |(_, rate)| *rate)
}

fn divide(wide: u128, by: u128) -> u64 {
    u64::try_from((wide + by / 2) / by).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_follow_the_currency() {
        assert_eq!(parse_decimal("350.45", "USD"), Some(35_045));
        assert_eq!(parse_decimal("0.1", "USD"), Some(10));
        assert_eq!(parse_decimal("100", "JPY"), Some(100));
        for (text, currency) in [
            ("100.00", "JPY"),
            ("100.999", "USD"),
            ("1e2", "USD"),
            ("-1", "USD"),
            ("", "USD"),
            (".5", "USD"),
            ("5.", "USD"),
            ("1,000", "USD"),
            (" 1", "USD"),
        ] {
            assert_eq!(parse_decimal(text, currency), None, "{text} {currency}");
        }
        assert_eq!(Amount::new("USD", 5).decimal(), "0.05");
        assert_eq!(Amount::new("KRW", 5000).decimal(), "5000");
    }

    #[test]
    fn goods_add_up() {
        assert_eq!(goods_quantity("pencil^2|eraser^5|iPhone XS 256G^1"), Some(8));
        for bad in ["", "pencil", "pencil^", "^2", "a^1|", "a^b^1", "a^-1"] {
            assert_eq!(goods_quantity(bad), None, "{bad}");
        }
    }

    /// The guide's example: a payment of 100 fen settles as 14 cents.
    #[test]
    fn the_guides_conversion_comes_out() {
        assert_eq!(from_yuan(100, "USD"), Amount::new("USD", 14));
        assert_eq!(from_yuan(4800, "JPY"), Amount::new("JPY", 1000));
        assert_eq!(to_yuan(&Amount::new("USD", 100)), Amount::new("CNY", 710));
        assert_eq!(to_yuan(&Amount::new("JPY", 1000)), Amount::new("CNY", 4800));
        assert_eq!(yuan_per_unit("USD"), "7.10000000");
        assert_eq!(units_per_yuan("USD"), "0.1408450704");
    }
}
