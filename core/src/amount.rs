//! Amounts between decimals, as people write them, and the smallest unit, as the APIs want them. Text to text: no
//! float is ever made, and nothing is ever rounded.

use crate::error::{AlipayError, Result};

/// Decimal text to the smallest unit: `10.00` USD is `1000`, `100` JPY is `100`.
///
/// Plain ASCII digits with at most one point between them. Decimals beyond those of the currency must be zero. IDR has
/// two decimals on the wire, but only whole rupiah are paid: `10.50` IDR is refused.
///
/// ```
/// assert_eq!(alipay_global::amount::to_minor_units("10.00", "USD")?, "1000");
/// # Ok::<(), alipay_global::AlipayError>(())
/// ```
///
/// # Errors
/// `InvalidRequest` with field `amount` or `currency`.
pub fn to_minor_units(decimal: &str, currency: &str) -> Result<String> {
    let places = decimals(currency)?;
    let (whole, fraction) = match decimal.split_once('.') {
        Some((whole, fraction)) if is_digits(fraction) => (whole, fraction),
        None => (decimal, ""),
        Some(_) => return Err(not_a_number()),
    };
    if !is_digits(whole) {
        return Err(not_a_number());
    }
    let kept = fraction.get(..places).unwrap_or(fraction);
    let surplus = fraction.get(places..).unwrap_or_default();
    if surplus.bytes().any(|digit| digit != b'0') {
        return Err(AlipayError::invalid(
            "amount",
            "decimals",
            format!("amount has more decimals than {currency}, which has {places}; round it yourself"),
        ));
    }
    let padded = format!("{whole}{kept:0<places$}");
    let value = without_leading_zeros(&padded);
    if value.len() > MAX_DIGITS {
        return Err(too_long(value.len()));
    }
    if currency == "IDR" && value != "0" && !value.ends_with("00") {
        return Err(AlipayError::invalid(
            "amount",
            "whole_units",
            "amount has a part of a rupiah; IDR is paid in whole rupiah",
        ));
    }
    Ok(value.to_owned())
}

/// The smallest unit to decimal text with all the decimals of the currency: `1000` USD is `10.00`.
///
/// ```
/// assert_eq!(alipay_global::amount::from_minor_units("1000", "USD")?, "10.00");
/// # Ok::<(), alipay_global::AlipayError>(())
/// ```
///
/// # Errors
/// `InvalidRequest` with field `amount` or `currency`.
pub fn from_minor_units(value: &str, currency: &str) -> Result<String> {
    let places = decimals(currency)?;
    if !is_digits(value) {
        return Err(AlipayError::invalid(
            "amount",
            "digits",
            "amount must be ASCII digits only, in the smallest unit",
        ));
    }
    if value.len() > MAX_DIGITS {
        return Err(too_long(value.len()));
    }
    // At least one digit stands before the point.
    let digits = format!("{:0>width$}", without_leading_zeros(value), width = places + 1);
    Ok(match digits.split_at(digits.len() - places) {
        (whole, "") => whole.to_owned(),
        (whole, fraction) => format!("{whole}.{fraction}"),
    })
}

/// How many decimals a currency has: AMS lists its own currencies, all agree with ISO 4217, which says the rest.
fn decimals(currency: &str) -> Result<usize> {
    let is_code = currency.len() == 3 && currency.bytes().all(|c| c.is_ascii_uppercase());
    let places = DECIMALS
        .iter()
        .find(|(codes, _)| codes.split(' ').any(|code| code == currency));
    match places {
        Some((_, places)) if is_code => Ok(*places),
        _ if is_code => Err(AlipayError::invalid(
            "currency",
            "iso4217",
            format!("currency {currency} is not in ISO 4217"),
        )),
        _ => Err(AlipayError::invalid(
            "currency",
            "iso4217",
            "currency must be an ISO 4217 code of three capital letters, such as USD",
        )),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit())
}

fn without_leading_zeros(digits: &str) -> &str {
    match digits.trim_start_matches('0') {
        "" => "0",
        rest => rest,
    }
}

fn not_a_number() -> AlipayError {
    AlipayError::invalid(
        "amount",
        "decimal",
        "amount must be plain decimal text such as 10.00, without sign, exponent, blank or thousands separator",
    )
}

fn too_long(digits: usize) -> AlipayError {
    AlipayError::invalid(
        "amount",
        "max_digits",
        format!("amount has {digits} digits in the smallest unit; at most {MAX_DIGITS} are possible"),
    )
}

/// The wire field has 16 characters.
const MAX_DIGITS: usize = 16;

const DECIMALS: [(&str, usize); 4] = [
    ("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF", 0),
    (
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE \
         CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL \
         HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR \
         MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK \
         SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD \
         XCG YER ZAR ZMW ZWG",
        2,
    ),
    ("BHD IQD JOD KWD LYD OMR TND", 3),
    ("CLF UYW", 4),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(result: Result<String>) -> (String, String) {
        let error = result.unwrap_err();
        (
            error.field().unwrap_or_default().to_owned(),
            error.rule().unwrap_or_default().to_owned(),
        )
    }

    #[test]
    fn every_currency_of_the_ams_specification_is_known() {
        for code in ["CLP", "JPY", "KRW", "VND"] {
            assert_eq!(to_minor_units("100", code).unwrap(), "100", "{code}");
        }
        let two = "AUD BDT BRL CAD CNY EUR GBP HKD IDR MXN MYR NZD PEN PHP PKR PLN SGD THB TWD USD CHF SEK DKK NOK";
        for code in two.split(' ') {
            assert_eq!(to_minor_units("100", code).unwrap(), "10000", "{code}");
        }
    }

    #[test]
    fn decimals_become_the_smallest_unit() {
        for (decimal, currency, value) in [
            ("10.00", "USD", "1000"),
            ("10", "USD", "1000"),
            ("10.5", "USD", "1050"),
            ("0.01", "USD", "1"),
            ("0.1", "USD", "10"),
            ("0", "USD", "0"),
            ("0.00", "JPY", "0"),
            ("0010.00", "USD", "1000"),
            ("100", "JPY", "100"),
            ("100.00", "JPY", "100"),
            ("10.1000000", "EUR", "1010"),
            ("1.234", "KWD", "1234"),
            ("1.2", "CLF", "12000"),
            ("15000", "IDR", "1500000"),
            ("0.00", "IDR", "0"),
            ("99999999999999.99", "USD", "9999999999999999"),
            ("9007199254740993", "JPY", "9007199254740993"),
        ] {
            assert_eq!(
                to_minor_units(decimal, currency).unwrap(),
                value,
                "{decimal} {currency}"
            );
        }
    }

    #[test]
    fn the_smallest_unit_becomes_decimals() {
        for (value, currency, decimal) in [
            ("1000", "USD", "10.00"),
            ("1", "USD", "0.01"),
            ("10", "USD", "0.10"),
            ("0", "USD", "0.00"),
            ("0", "JPY", "0"),
            ("0001000", "USD", "10.00"),
            ("100", "JPY", "100"),
            ("5", "KWD", "0.005"),
            ("1050", "IDR", "10.50"),
            ("9999999999999999", "USD", "99999999999999.99"),
        ] {
            assert_eq!(
                from_minor_units(value, currency).unwrap(),
                decimal,
                "{value} {currency}"
            );
        }
    }

    #[test]
    fn nothing_is_rounded() {
        for (decimal, currency) in [
            ("10.001", "USD"),
            ("0.005", "USD"),
            ("100.5", "JPY"),
            ("1.0000000001", "EUR"),
        ] {
            let expected = ("amount".to_owned(), "decimals".to_owned());
            assert_eq!(
                refusal(to_minor_units(decimal, currency)),
                expected,
                "{decimal} {currency}"
            );
        }
        assert_eq!(refusal(to_minor_units("10.50", "IDR")).1, "whole_units");
        assert_eq!(refusal(to_minor_units("0.01", "IDR")).1, "whole_units");
    }

    #[test]
    fn anything_but_plain_digits_is_refused() {
        for wrong in [
            "", " ", "-1", "+1", "1e3", "1,000", "1.", ".5", "1.2.3", " 1", "1 ", "0x10", "１０", "NaN", "1_000",
            "10.0é", "1.é",
        ] {
            assert_eq!(refusal(to_minor_units(wrong, "USD")).1, "decimal", "{wrong:?}");
            assert_eq!(refusal(from_minor_units(wrong, "USD")).1, "digits", "{wrong:?}");
        }
        assert_eq!(refusal(from_minor_units("10.00", "USD")).1, "digits");
    }

    #[test]
    fn more_than_sixteen_digits_are_refused_and_leading_zeros_count_on_the_way_in() {
        assert_eq!(refusal(to_minor_units("100000000000000.00", "USD")).1, "max_digits");
        assert_eq!(refusal(from_minor_units("10000000000000000", "USD")).1, "max_digits");
        assert_eq!(refusal(from_minor_units("00000000000000001", "USD")).1, "max_digits");
        assert_eq!(to_minor_units("00000000000000001", "JPY").unwrap(), "1");
    }

    #[test]
    fn a_wrong_currency_names_the_field() {
        for wrong in ["", "usd", "US", "USDT", "XYZ", "US ", "€", "U D", "USD CAD"] {
            assert_eq!(refusal(to_minor_units("1", wrong)).0, "currency", "{wrong:?}");
            assert_eq!(refusal(from_minor_units("1", wrong)).0, "currency", "{wrong:?}");
        }
    }
}
