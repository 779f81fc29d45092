//! Reading requests: freshness, the content type, fields with their limits.

use axum::http::{HeaderMap, Uri};
use serde_json::Value;

use super::codes::{Refusal, refuse};
use crate::clock;
use crate::json::{self, Fields};

/// The signature holds, so the time is the caller's own.
pub(super) fn check_freshness(headers: &HeaderMap, max_skew: i64) -> Result<(), Refusal> {
    let text = header(headers, "request-time").unwrap_or_default();
    let time = clock::parse_request_time(text).ok_or_else(|| {
        refuse(
            "PARAM_ILLEGAL",
            "request-time is neither milliseconds nor ISO 8601 with an offset",
        )
    })?;
    let skew = (clock::now() - time).whole_seconds().abs();
    if max_skew > 0 && skew > max_skew {
        return Err(refuse(
            "PARAM_ILLEGAL",
            format!("request-time is {skew} s away from now, more than {max_skew} s"),
        ));
    }
    Ok(())
}

/// Recommended, not required; but a wrong one is refused.
pub(super) fn check_content_type(headers: &HeaderMap) -> Result<(), Refusal> {
    let Some(given) = header(headers, "content-type") else {
        return Ok(());
    };
    let given = given.to_ascii_lowercase();
    let mut parts = given.split(';').map(str::trim);
    let json = parts.next() == Some("application/json");
    let utf8 = parts.all(|part| {
        part.strip_prefix("charset=")
            .is_none_or(|charset| charset.trim_matches('"') == "utf-8")
    });
    if json && utf8 {
        Ok(())
    } else {
        Err(refuse(
            "MEDIA_TYPE_NOT_ACCEPTABLE",
            "the body must be application/json in UTF-8",
        ))
    }
}

/// The one value of a header.
pub(super) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let only = values.next()?.to_str().ok()?.trim();
    // Two values of one header: nobody can say which was signed.
    (values.next().is_none() && !only.is_empty()).then_some(only)
}

/// A required text of at most `longest` characters.
pub(super) fn required<'a>(request: &'a Fields, path: &str, longest: usize) -> Result<&'a str, Refusal> {
    optional(request, path, longest)?.ok_or_else(|| refuse("PARAM_ILLEGAL", format!("{path} is missing")))
}

/// An optional text; empty counts as absent.
pub(super) fn optional<'a>(request: &'a Fields, path: &str, longest: usize) -> Result<Option<&'a str>, Refusal> {
    let Some(value) = json::at(request, path) else {
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

/// A boolean, also as text: the reference asks for text, the SDKs send booleans.
pub(super) fn truthy(request: &Fields, path: &str) -> Result<bool, Refusal> {
    match json::at(request, path) {
        None => Ok(false),
        Some(Value::Bool(value)) => Ok(*value),
        Some(Value::String(text)) if text == "true" || text == "false" => Ok(text == "true"),
        Some(_) => Err(refuse("PARAM_ILLEGAL", format!("{path} is neither true nor false"))),
    }
}

/// The words of a description, for magic values: `FAIL:RISK_REJECT` is one word.
pub(super) fn magic<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let words = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_' || letter == ':'));
    words
        .map(|found| found.split_once(':').unwrap_or((found, "")))
        .find(|(name, _)| *name == word)
        .map(|(_, code)| code)
}

/// An absolute http or https URL.
pub(super) fn web_url(request: &Fields, path: &str, longest: usize) -> Result<Option<String>, Refusal> {
    let Some(text) = optional(request, path, longest)? else {
        return Ok(None);
    };
    let uri: Option<Uri> = text.parse().ok();
    let web = uri.is_some_and(|uri| matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some());
    if web {
        Ok(Some(text.to_owned()))
    } else {
        Err(refuse(
            "PARAM_ILLEGAL",
            format!("{path} is not an absolute web address"),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_json_in_utf8_is_taken() {
        let check = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("content-type", value.parse().unwrap());
            check_content_type(&headers).is_ok()
        };
        assert!(check("application/json"));
        assert!(check("Application/JSON; charset=UTF-8"));
        assert!(!check("application/json; charset=GBK"));
        assert!(!check("text/plain"));
        assert!(check_content_type(&HeaderMap::new()).is_ok());
    }

    #[test]
    fn magic_values_are_whole_words() {
        assert_eq!(magic("A POST card", "POST"), Some(""));
        assert_eq!(magic("A POSTER", "POST"), None);
        assert_eq!(magic("try FAIL:RISK_REJECT now", "FAIL"), Some("RISK_REJECT"));
    }
}
