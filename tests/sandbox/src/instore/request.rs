//! Reading requests: fields with their limits, in the order that the gateway looks at them.

use serde_json::Value;
use time::OffsetDateTime;

use super::canonical::SignType;
use super::codes::{Refusal, refuse};
use super::profile::Profile;
use crate::app::Shared;
use crate::clock;
use crate::json::{self, Fields};
use crate::money::Amount;

/// One call whose sender is known.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
    pub(super) app: &'a Shared,
    pub(super) profile: &'static Profile,
    pub(super) sign_type: SignType,
    /// Whether it came to the live gateway.
    pub(super) live: bool,
}

/// A required text.
pub(super) fn required<'a>(fields: &'a Fields, path: &str, longest: usize) -> Result<&'a str, Refusal> {
    optional(fields, path, longest)?.ok_or_else(|| refuse("PARAM_MISSING", format!("{path} is missing")))
}

/// An optional text; empty counts as absent.
pub(super) fn optional<'a>(fields: &'a Fields, path: &str, longest: usize) -> Result<Option<&'a str>, Refusal> {
    let Some(value) = json::at(fields, path) else {
        return Ok(None);
    };
    let text = value
        .as_str()
        .ok_or_else(|| refuse("PARAM_ILLEGAL", format!("{path} is not a string")))?;
    if text.chars().count() > longest {
        return Err(refuse(
            "PARAM_ILLEGAL",
            format!("{path} is longer than {longest} characters"),
        ));
    }
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// Money: documents print the value as a string, one live client sends a number; both are taken.
pub(super) fn amount(fields: &Fields, path: &str) -> Result<Amount, Refusal> {
    let currency = required(fields, &format!("{path}.currency"), 3)?;
    let value = json::at(fields, &format!("{path}.value"))
        .ok_or_else(|| refuse("PARAM_MISSING", format!("{path}.value is missing")))?;
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    };
    let digits = !text.is_empty() && text.len() <= 16 && text.bytes().all(|byte| byte.is_ascii_digit());
    let minor = text.parse().ok().filter(|minor| digits && *minor > 0);
    let minor = minor.ok_or_else(|| {
        refuse(
            "PARAM_ILLEGAL",
            format!("{path}.value is not a whole number above zero"),
        )
    })?;
    Ok(Amount::new(currency, minor))
}

/// A text that must be this one.
pub(super) fn exactly(body: &Fields, name: &str, wanted: &str) -> Result<(), Refusal> {
    let found = required(body, name, 64)?;
    if found == wanted {
        Ok(())
    } else {
        Err(refuse("PARAM_ILLEGAL", format!("{name} must be {wanted}")))
    }
}

/// A time of a request, with its offset.
pub(super) fn moment(body: &Fields, path: &str) -> Result<Option<OffsetDateTime>, Refusal> {
    let Some(text) = optional(body, path, 64)? else {
        return Ok(None);
    };
    let time = clock::parse_iso(text);
    time.map(Some)
        .ok_or_else(|| refuse("PARAM_ILLEGAL", format!("{path} is not RFC 3339 with an offset")))
}
