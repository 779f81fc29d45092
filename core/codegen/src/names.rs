//! Names in the case of each language, by one rule.

use crate::family::Family;

/// The method of an operation: AMS keeps its group, the others are flat.
pub(crate) fn method(family: Family, id: &str) -> String {
    match family {
        Family::Ams => match id.split_once('.') {
            Some((group, name)) => format!("{}.{}", snake(group), snake(name)),
            None => snake(id),
        },
        Family::Mapi => snake(id.strip_prefix("alipay.").unwrap_or(id)),
        Family::Instore => snake(id.strip_prefix("alipay.intl.").unwrap_or(id)),
    }
}

/// `paymentRequestId` and `secmerchant.maintain.queryStatus` become `payment_request_id` and so on.
///
/// A run of capitals is one word: `merchantMCC` is `merchant_mcc`, `is3DSAuthentication` is `is3ds_authentication`.
pub(crate) fn snake(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 8);
    for (at, &c) in chars.iter().enumerate() {
        if c == '.' || c == '_' || c == '-' || c == ' ' {
            out.push('_');
            continue;
        }
        if c.is_ascii_uppercase() && at > 0 {
            let before = chars[at - 1];
            let after_is_lower = chars.get(at + 1).is_some_and(char::is_ascii_lowercase);
            if before.is_ascii_lowercase()
                || (before.is_ascii_uppercase() && after_is_lower)
                || (before.is_ascii_digit() && after_is_lower)
            {
                out.push('_');
            }
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// `payments.inquiry_payment` becomes `PaymentsInquiryPayment`.
pub(crate) fn pascal(text: &str) -> String {
    snake(text)
        .split('_')
        .filter(|word| !word.is_empty())
        .map(capital)
        .collect()
}

/// `inquiry_payment` becomes `inquiryPayment`.
pub(crate) fn camel(text: &str) -> String {
    let text = pascal(text);
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_ascii_lowercase().to_string() + chars.as_str(),
        None => text,
    }
}

/// `PaymentStatus` and `NORTH-america` become `PAYMENT_STATUS` and `NORTH_AMERICA`.
pub(crate) fn upper(text: &str) -> String {
    let clean: String = text
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    let name = if clean.chars().all(|c| !c.is_ascii_lowercase()) {
        clean
    } else {
        snake(&clean).to_ascii_uppercase()
    };
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("V{name}")
    } else {
        name
    }
}

/// A field name in Rust: snake case, and never a keyword.
pub(crate) fn rust_field(wire: &str) -> String {
    let name = snake(wire);
    if matches!(
        name.as_str(),
        "type" | "ref" | "self" | "move" | "in" | "match" | "use" | "where"
    ) {
        return name + "_";
    }
    name
}

/// What serde's `rename_all = "camelCase"` makes of a Rust field name.
pub(crate) fn camel_of_serde(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |text, word| text + &capital(word))
}

/// Constants for wire values, each with its value; a name that would stand twice gets the position as its end.
pub(crate) fn constants(values: &[String]) -> Vec<(String, &str)> {
    let mut named: Vec<(String, &str)> = Vec::new();
    for (at, value) in values.iter().enumerate() {
        let mut name = upper(value);
        if named.iter().any(|(known, _)| *known == name) {
            name = format!("{name}_{at}");
        }
        named.push((name, value));
    }
    named
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    match chars.next() {
        Some(first) => first.to_ascii_uppercase().to_string() + chars.as_str(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_follow_the_vendors_names() {
        assert_eq!(
            method(Family::Ams, "payments.inquiryPayment"),
            "payments.inquiry_payment"
        );
        assert_eq!(
            method(Family::Mapi, "alipay.acquire.overseas.spot.pay"),
            "acquire_overseas_spot_pay"
        );
        assert_eq!(
            method(Family::Mapi, "alipay.overseas.secmerchant.maintain.queryStatus"),
            "overseas_secmerchant_maintain_query_status"
        );
        assert_eq!(method(Family::Mapi, "mobile.securitypay.pay"), "mobile_securitypay_pay");
        assert_eq!(
            method(Family::Instore, "alipay.intl.acquiring.offline.payQuery"),
            "acquiring_offline_pay_query"
        );
    }

    #[test]
    fn a_run_of_capitals_is_one_word() {
        assert_eq!(snake("merchantMCC"), "merchant_mcc");
        assert_eq!(snake("orderCountIn24H"), "order_count_in24h");
        assert_eq!(snake("threeDSMode"), "three_ds_mode");
        assert_eq!(camel("inquiry_payment"), "inquiryPayment");
        assert_eq!(upper("North-america"), "NORTH_AMERICA");
    }
}
