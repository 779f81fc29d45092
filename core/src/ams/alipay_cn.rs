//! What AlipayCN wants to know about an order: `chinaExtraTransInfo` inside `order.extendInfo` (section 8.2).

use serde::Deserialize;
use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Iso8601;

use crate::error::{AlipayError, Result};
use crate::json::{self, Object};

/// The text for `order.extendInfo`, from the JSON text of an object with `businessType` and what belongs to it.
///
/// | `businessType` | fields |
/// | --- | --- |
/// | `1` hotel | `hotelName`, `checkinTime`, `checkoutTime` |
/// | `2` flight | `flightNumber`, `departureTime` |
/// | `3` study abroad | `admissionNoticeUrl` |
/// | `4` goods | `goods`: a list of `{"name", "quantity"}`; `goodsInfo` and `totalQuantity` are made of it |
/// | `5` other | `otherBusinessType` |
///
/// ```
/// let order = r#"{"businessType":"4","goods":[{"name":"Bag","quantity":2},{"name":"Shoe","quantity":1}]}"#;
/// assert_eq!(
///     alipay_global::tools::china_extra_trans_info(order)?,
///     r#"{"chinaExtraTransInfo":{"businessType":"4","goodsInfo":"Bag^2|Shoe^1","totalQuantity":"3"}}"#
/// );
/// # Ok::<(), alipay_global::AlipayError>(())
/// ```
///
/// # Errors
/// `InvalidRequest`, naming the field.
pub fn china_extra_trans_info(info: &str) -> Result<String> {
    let given = json::object(info.as_bytes())
        .map_err(|fault| AlipayError::invalid("", "json", format!("the order information is {fault}")))?;
    let kind = match given.get("businessType") {
        Some(Value::String(kind)) => kind.clone(),
        Some(Value::Number(kind)) => kind.to_string(),
        _ => String::new(),
    };
    let Some((_, fields)) = BUSINESS.iter().find(|(known, _)| *known == kind) else {
        return Err(AlipayError::invalid(
            "businessType",
            "value",
            "businessType must be \"1\" hotel, \"2\" flight, \"3\" study abroad, \"4\" goods or \"5\" other",
        ));
    };
    let mut out = Object::new();
    out.insert("businessType".to_owned(), kind.as_str().into());
    for (name, value) in given
        .iter()
        .filter(|(name, value)| *name != "businessType" && !value.is_null())
    {
        if !fields.contains(&name.as_str()) {
            return Err(AlipayError::invalid(
                name,
                "unknown",
                format!(
                    "{name} does not belong to businessType {kind}, which has {}",
                    fields.join(", ")
                ),
            ));
        }
        if name != "goods" {
            out.insert(name.clone(), text(name, value)?.into());
        }
    }
    // What flights, schools and others must say is not established; hotels and goods are.
    if matches!(kind.as_str(), "1" | "4")
        && let Some(missing) = fields.iter().find(|name| given.get(**name).is_none_or(Value::is_null))
    {
        return Err(AlipayError::invalid(
            *missing,
            "required",
            format!("{missing} is required for businessType {kind}; add it"),
        ));
    }
    if let Some(goods) = given.get("goods").filter(|goods| !goods.is_null()) {
        let (info, total) = goods_info(goods)?;
        out.insert("goodsInfo".to_owned(), info.into());
        out.insert("totalQuantity".to_owned(), total.to_string().into());
    }
    Ok(serde_json::json!({ "chinaExtraTransInfo": out }).to_string())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Extended {
    china_extra_trans_info: Goods,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Goods {
    goods_info: String,
    total_quantity: String,
}

/// Refuses an `order.extendInfo` whose goods do not add up. Anything that says something else passes.
pub(super) fn check(extend_info: &str) -> Result<()> {
    if !extend_info.contains("goodsInfo") {
        return Ok(());
    }
    let Ok(Extended {
        china_extra_trans_info: goods,
    }) = serde_json::from_str(extend_info)
    else {
        return Ok(());
    };
    let mut quantities = goods
        .goods_info
        .split('|')
        .map(|part| part.rsplit_once('^')?.1.parse::<u64>().ok());
    let sum = quantities.try_fold(0_u64, |sum, quantity| sum.checked_add(quantity?));
    if sum.is_some() && sum == goods.total_quantity.parse().ok() {
        return Ok(());
    }
    Err(AlipayError::invalid(
        "order.extendInfo",
        "china_extra_trans_info",
        "order.extendInfo must have the sum of the quantities of goodsInfo as totalQuantity, such as \"3\" for \"Bag^2|Shoe^1\"; china_extra_trans_info writes both",
    ))
}

/// `name^quantity` joined by `|`, and the sum of the quantities.
fn goods_info(goods: &Value) -> Result<(String, u64)> {
    let goods = goods.as_array().filter(|goods| !goods.is_empty()).ok_or_else(|| {
        AlipayError::invalid(
            "goods",
            "type",
            "goods must be a list such as [{\"name\": \"Bag\", \"quantity\": 2}]",
        )
    })?;
    let mut total = 0_u64;
    let mut parts = Vec::with_capacity(goods.len());
    for (at, item) in goods.iter().enumerate() {
        let name = item.get("name").and_then(Value::as_str).unwrap_or_default();
        if name.trim().is_empty() || name.contains(['^', '|']) || name.chars().any(char::is_control) {
            return Err(AlipayError::invalid(
                format!("goods[{at}].name"),
                "characters",
                format!("goods[{at}].name must be a name such as \"Bag\" without the separators ^ and |"),
            ));
        }
        let quantity = item.get("quantity").and_then(whole);
        let sum = quantity.and_then(|quantity| total.checked_add(quantity));
        let (Some(quantity), Some(sum)) = (quantity, sum) else {
            return Err(AlipayError::invalid(
                format!("goods[{at}].quantity"),
                "integer",
                format!("goods[{at}].quantity must be a whole number of 1 or more, such as 2"),
            ));
        };
        total = sum;
        parts.push(format!("{name}^{quantity}"));
    }
    Ok((parts.join("|"), total))
}

fn whole(value: &Value) -> Option<u64> {
    let number = match value {
        Value::String(text) if text.bytes().all(|b| b.is_ascii_digit()) => text.parse().ok(),
        other => other.as_u64(),
    };
    number.filter(|number| *number > 0)
}

fn text<'a>(name: &str, value: &'a Value) -> Result<&'a str> {
    let text = value
        .as_str()
        .filter(|text| !text.trim().is_empty())
        .ok_or_else(|| AlipayError::invalid(name, "type", format!("{name} must be text and not empty")))?;
    if name.ends_with("Time") && OffsetDateTime::parse(text, &Iso8601::PARSING).is_err() {
        return Err(AlipayError::invalid(
            name,
            "time",
            format!("{name} must be a time with its zone such as \"2026-04-17T15:00:00+08:00\""),
        ));
    }
    Ok(text)
}

/// Business types and what may be said about each.
const BUSINESS: [(&str, &[&str]); 5] = [
    ("1", &["hotelName", "checkinTime", "checkoutTime"]),
    ("2", &["flightNumber", "departureTime"]),
    ("3", &["admissionNoticeUrl"]),
    ("4", &["goods"]),
    ("5", &["otherBusinessType"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(info: &str) -> (String, String) {
        let error = china_extra_trans_info(info).unwrap_err();
        let name = error.field().unwrap_or_default().to_owned();
        assert!(error.to_string().contains(&name), "{error}");
        (name, error.rule().unwrap_or_default().to_owned())
    }

    #[test]
    fn quantities_are_summed_as_in_the_guide() {
        let goods = r#"{"businessType":4,"goods":[{"name":"口红","quantity":"10"},{"name":"a\"b","quantity":32}]}"#;
        assert_eq!(
            china_extra_trans_info(goods).unwrap(),
            "{\"chinaExtraTransInfo\":{\"businessType\":\"4\",\"goodsInfo\":\"口红^10|a\\\"b^32\",\"totalQuantity\":\"42\"}}"
        );
    }

    #[test]
    fn goods_that_do_not_add_up_are_refused() {
        let order = |goods: &str, total: &str| {
            let info = serde_json::json!({"chinaExtraTransInfo": {"businessType": "4", "goodsInfo": goods, "totalQuantity": total}});
            check(&info.to_string()).is_ok()
        };
        assert!(order("Bag^2|Shoe^1", "3") && order("a^b^1", "1"));
        for (goods, total) in [
            ("Bag^2|Shoe^1", "2"),
            ("Bag", "1"),
            ("Bag^x", "1"),
            ("", "0"),
            ("Bag^2", "two"),
        ] {
            assert!(!order(goods, total), "{goods} {total}");
        }
        for other in [
            "",
            "no JSON, goodsInfo",
            r#"{"goodsInfo":"x"}"#,
            r#"{"chinaExtraTransInfo":{"hotelName":"x"}}"#,
        ] {
            assert!(check(other).is_ok(), "{other}");
        }
    }

    #[test]
    fn a_hotel_says_its_name_and_both_times() {
        let hotel = r#"{"businessType":"1","hotelName":"Hilton","checkinTime":"2026-05-01T15:00:00+08:00","checkoutTime":"2026-05-02T11:00:00+08:00"}"#;
        assert!(
            china_extra_trans_info(hotel)
                .unwrap()
                .contains(r#""hotelName":"Hilton""#)
        );
        let (field, rule) =
            refusal(r#"{"businessType":"1","hotelName":"Hilton","checkinTime":"2026-05-01T15:00:00+08:00"}"#);
        assert_eq!((field.as_str(), rule.as_str()), ("checkoutTime", "required"));
        let (field, rule) = refusal(r#"{"businessType":"1","checkinTime":"2026-05-01 15:00"}"#);
        assert_eq!((field.as_str(), rule.as_str()), ("checkinTime", "time"));
    }

    #[test]
    fn what_would_break_the_text_is_refused_by_its_path() {
        for (info, field) in [
            (r#"{}"#, "businessType"),
            (r#"{"businessType":"6"}"#, "businessType"),
            (r#"{"businessType":"4"}"#, "goods"),
            (r#"{"businessType":"4","goods":[]}"#, "goods"),
            (r#"{"businessType":"4","hotelName":"x"}"#, "hotelName"),
            (
                r#"{"businessType":"4","goods":[{"name":"a","quantity":1},{"name":"b|c","quantity":1}]}"#,
                "goods[1].name",
            ),
            (
                r#"{"businessType":"4","goods":[{"name":"a^b","quantity":1}]}"#,
                "goods[0].name",
            ),
            (
                r#"{"businessType":"4","goods":[{"name":"a","quantity":0}]}"#,
                "goods[0].quantity",
            ),
            (
                r#"{"businessType":"4","goods":[{"name":"a","quantity":1.5}]}"#,
                "goods[0].quantity",
            ),
            (
                r#"{"businessType":"4","goods":[{"name":"a","quantity":"-1"}]}"#,
                "goods[0].quantity",
            ),
            (r#"{"businessType":"4","goods":[{"name":"a"}]}"#, "goods[0].quantity"),
        ] {
            assert_eq!(refusal(info).0, field, "{info}");
        }
    }
}
