//! Options out of JSON text. A value is never repeated in an error: it may be a key.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;

use crate::error::{AlipayError, Result};
use crate::secret::Secret;

/// Hands every option of an object to `set`, which says whether it knows the name. Empty text and null are no option.
pub(crate) fn object(
    owner: &str,
    known: &[&str],
    text: &str,
    mut set: impl FnMut(&str, Value) -> Result<bool>,
) -> Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    let object = crate::json::object(text.as_bytes()).map_err(|fault| {
        // What JSON cannot say and programs write all the same.
        let endless = ["NaN", "Infinity"].iter().any(|word| text.contains(word));
        AlipayError::config(if endless {
            format!("options of {owner}: a time must be seconds above 0 and at most 3600; one of them is infinite or no number")
        } else {
            format!("options of {owner}: {fault}")
        })
    })?;
    for (given, value) in object {
        if !value.is_null() && !set(&snake(&given), value)? {
            return Err(AlipayError::config(format!(
                "no option {:?} for {owner}; there are {}",
                snake(&given),
                known.join(", ")
            )));
        }
    }
    Ok(())
}

pub(crate) fn text(name: &str, value: Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(AlipayError::config(format!("{name} must be text"))),
    }
}

pub(crate) fn secret(name: &str, value: Value) -> Result<Secret> {
    text(name, value).map(Secret::from)
}

pub(crate) fn keys(name: &str, value: Value) -> Result<Vec<String>> {
    match value {
        Value::String(key) => Ok(vec![key]),
        Value::Array(keys) => keys.into_iter().map(|key| text(name, key)).collect(),
        _ => Err(AlipayError::config(format!("{name} must be text or a list of texts"))),
    }
}

pub(crate) fn texts(name: &str, value: Value) -> Result<Vec<String>> {
    let wrong = || AlipayError::config(format!("{name} must be a list of texts"));
    let Value::Array(items) = value else {
        return Err(wrong());
    };
    let texts = items.into_iter().map(|item| text(name, item).map_err(|_| wrong()));
    texts.collect()
}

pub(crate) fn map(name: &str, value: Value) -> Result<BTreeMap<String, String>> {
    let wrong = || AlipayError::config(format!("{name} must be an object with texts"));
    let Value::Object(object) = value else {
        return Err(wrong());
    };
    let pairs = object
        .into_iter()
        .map(|(key, value)| Ok((key, text(name, value).map_err(|_| wrong())?)));
    pairs.collect()
}

pub(crate) fn flag(name: &str, value: Value) -> Result<bool> {
    match value {
        Value::Bool(flag) => Ok(flag),
        _ => Err(AlipayError::config(format!("{name} must be true or false"))),
    }
}

pub(crate) fn count(name: &str, value: Value) -> Result<u32> {
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| AlipayError::config(format!("{name} must be a whole number of 0 or more")))
}

pub(crate) fn seconds(name: &str, value: Value) -> Result<Duration> {
    // Through f64: with arbitrary precision a number keeps its text, and a time-out may be fractional.
    let seconds = value.as_f64().filter(|seconds| *seconds > 0.0 && *seconds <= 3_600.0);
    seconds
        .map(Duration::from_secs_f64)
        .ok_or_else(|| AlipayError::config(format!("{name} must be seconds above 0 and at most 3600")))
}

pub(crate) fn time(name: &str, value: Value) -> Result<OffsetDateTime> {
    crate::time::parse(&text(name, value)?)
}

/// `alipayPublicKey` and `alipay_public_key` are the same option.
fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}
