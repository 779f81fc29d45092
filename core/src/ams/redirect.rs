//! From a reply to the place where the buyer pays.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;

use crate::error::{AlipayError, Result};
use crate::json::{self, Object, filled};
use crate::redirect::Redirect;

/// What stays as it is in a query.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Reads `normalUrl`, `redirectActionForm`, `orderCodeForm` and the app links of a reply.
///
/// `http://` targets pass only where the gateway itself is on this machine.
pub(super) fn from_reply(reply: &(impl Serialize + ?Sized), local_gateway: bool) -> Result<Redirect> {
    let object = json::reply(reply)?;
    let mut redirect = target(&object, local_gateway)?;
    redirect.app_link = link(&object, "applinkUrl", local_gateway)?;
    // A custom scheme opens whatever app claims it: not https by nature, but never a script.
    if let Some(url) = filled(&object, "schemeUrl").filter(|url| is_app_scheme(url)) {
        redirect = redirect.with_scheme(url.to_owned());
    }
    if let Some(challenge) = object.get("challengeActionForm").and_then(Value::as_object) {
        let fields = challenge.iter().filter(|(_, value)| !value.is_null());
        redirect.challenge = fields
            .map(|(name, value)| (name.clone(), as_text(value.clone())))
            .collect();
    }
    if let Some(code) = object.get("orderCodeForm").and_then(Value::as_object) {
        redirect.qr_code = shown_code(code);
        redirect.expires = filled(code, "expireTime").map(str::to_owned);
    }
    let nothing = redirect.qr_code.is_none() && redirect.scheme_url.is_none() && redirect.challenge.is_empty();
    if redirect.url.is_empty() && nothing {
        return Err(AlipayError::invalid(
            "reply",
            "redirect",
            "the reply has nowhere to send the buyer: no normalUrl, applinkUrl, schemeUrl, redirectActionForm, orderCodeForm or challengeActionForm",
        ));
    }
    Ok(redirect)
}

fn target(object: &Object, local_gateway: bool) -> Result<Redirect> {
    for name in ["normalUrl", "applinkUrl"] {
        if let Some(url) = link(object, name, local_gateway)? {
            let (action, fields) = split_query(&url);
            return Ok(Redirect::new("GET", url, &action, fields, "utf-8"));
        }
    }
    match object.get("redirectActionForm").and_then(Value::as_object) {
        Some(form) => action_form(form, local_gateway),
        None => Ok(Redirect::default()),
    }
}

fn action_form(form: &Object, local_gateway: bool) -> Result<Redirect> {
    let url = link(form, "redirectUrl", local_gateway)?.ok_or_else(|| {
        AlipayError::invalid(
            "redirectActionForm.redirectUrl",
            "required",
            "redirectActionForm.redirectUrl is missing",
        )
    })?;
    let fields = parameters(form)?;
    let method = filled(form, "method").unwrap_or("GET").to_ascii_uppercase();
    match method.as_str() {
        "POST" => Ok(Redirect::new("POST", url.clone(), &url, fields, "utf-8")),
        "GET" => {
            // An HTML GET form drops the query of its action, so what stands there becomes fields.
            let (action, mut all) = split_query(&url);
            all.extend(fields);
            let query: Vec<String> = all
                .iter()
                .map(|(name, value)| {
                    format!(
                        "{}={}",
                        utf8_percent_encode(name, QUERY),
                        utf8_percent_encode(value, QUERY)
                    )
                })
                .collect();
            let whole = if query.is_empty() {
                action.clone()
            } else {
                format!("{action}?{}", query.join("&"))
            };
            Ok(Redirect::new("GET", whole, &action, all, "utf-8"))
        }
        _ => Err(AlipayError::invalid(
            "redirectActionForm.method",
            "value",
            "redirectActionForm.method must be GET or POST",
        )),
    }
}

/// `parameters` is JSON inside a string; a few samples have the object itself.
fn parameters(form: &Object) -> Result<Vec<(String, String)>> {
    let bad = || {
        AlipayError::invalid(
            "redirectActionForm.parameters",
            "json",
            "redirectActionForm.parameters must be a JSON object in a string",
        )
    };
    let object = match form.get("parameters") {
        None | Some(Value::Null) => return Ok(Vec::new()),
        Some(Value::String(text)) if text.is_empty() => return Ok(Vec::new()),
        Some(Value::String(text)) => json::object(text.as_bytes()).map_err(|_| bad())?,
        Some(Value::Object(object)) => object.clone(),
        Some(_) => return Err(bad()),
    };
    Ok(object
        .into_iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| (name, as_text(value)))
        .collect())
}

fn as_text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Number(number) => plain_number(&number.to_string()),
        other => other.to_string(),
    }
}

/// A number written without exponent: `1.5911e12` is `1591100000000`.
fn plain_number(text: &str) -> String {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else {
        return text.to_owned();
    };
    let Ok(exponent) = exponent.parse::<i32>() else {
        return text.to_owned();
    };
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let point = i32::try_from(whole.len()).unwrap_or(i32::MAX).saturating_add(exponent);
    if !(-64..=64).contains(&point) {
        return text.to_owned();
    }
    let digits = format!("{whole}{fraction}");
    let length = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    let shown = if point <= 0 {
        format!("0.{}{digits}", "0".repeat(point.unsigned_abs() as usize))
    } else if point >= length {
        format!("{digits}{}", "0".repeat((point - length).unsigned_abs() as usize))
    } else {
        let (before, after) = digits.split_at(point.unsigned_abs() as usize);
        format!("{before}.{after}")
    };
    format!("{sign}{shown}")
}

/// A link that is https, or http where the gateway is on this machine too.
fn link(object: &Object, name: &str, local_gateway: bool) -> Result<Option<String>> {
    let Some(url) = filled(object, name) else {
        return Ok(None);
    };
    let clean = !url.chars().any(|c| c.is_control() || c.is_whitespace());
    if clean && (url.starts_with("https://") || (local_gateway && url.starts_with("http://"))) {
        return Ok(Some(url.to_owned()));
    }
    Err(AlipayError::invalid(
        name,
        "https",
        format!("{name} of the reply is not an https:// address; the buyer is not sent there"),
    ))
}

/// `scheme:` of an app: letters and digits, and not one that runs in the page.
fn is_app_scheme(url: &str) -> bool {
    let Some((scheme, _)) = url.split_once(':') else {
        return false;
    };
    let scheme = scheme.to_ascii_lowercase();
    let well_formed = scheme
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    well_formed
        && !scheme.is_empty()
        && !matches!(
            scheme.as_str(),
            "javascript" | "data" | "vbscript" | "file" | "blob" | "about"
        )
}

/// The code as text, for drawing it here: ready images are links to somewhere else.
fn shown_code(form: &Object) -> Option<String> {
    let details = form.get("codeDetails")?.as_array()?.iter().filter_map(Value::as_object);
    let mut texts = details.filter(|detail| filled(detail, "displayType") == Some("TEXT"));
    let first = texts.clone().next();
    // A bar code shows the same payment to another reader.
    let scanned = texts.find(|detail| filled(detail, "codeValueType") != Some("BARCODE"));
    scanned
        .or(first)
        .and_then(|detail| filled(detail, "codeValue"))
        .map(str::to_owned)
}

/// The address without its query, and the query's pairs decoded.
fn split_query(url: &str) -> (String, Vec<(String, String)>) {
    let bare = url.split('#').next().unwrap_or(url);
    let Some((action, query)) = bare.split_once('?') else {
        return (bare.to_owned(), Vec::new());
    };
    let decode = |text: &str| {
        percent_encoding::percent_decode_str(&text.replace('+', " "))
            .decode_utf8_lossy()
            .into_owned()
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    });
    (action.to_owned(), pairs.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The form of the vendor's guide.
    const GUIDE: &str = r#"{"redirectActionForm":{"method":"GET","parameters":"{\"amountValue\":\"100\",\"paymentExpireTime\":1591046710000,\"callback\":\"https://www.taobao.com?param1=sl\"}","redirectUrl":"https://iopensandbox.alipay.com/alipaycn/pc/cashier?keep=1"}}"#;

    #[test]
    fn a_get_form_keeps_the_query_of_its_address_and_adds_its_parameters() {
        let redirect = from_reply(GUIDE, false).unwrap();
        assert_eq!(
            redirect.url,
            "https://iopensandbox.alipay.com/alipaycn/pc/cashier?keep=1&amountValue=100&paymentExpireTime=1591046710000&callback=https%3A%2F%2Fwww.taobao.com%3Fparam1%3Dsl"
        );
        assert_eq!(redirect.method, "GET");
        assert!(redirect.form.contains(r#"<input type="hidden" name="keep" value="1">"#));
        assert!(
            redirect
                .form
                .contains(r#"action="https://iopensandbox.alipay.com/alipaycn/pc/cashier""#)
        );
    }

    #[test]
    fn a_post_form_posts_its_parameters() {
        let redirect = from_reply(&GUIDE.replace("\"GET\"", "\"POST\""), false).unwrap();
        assert_eq!((redirect.method.as_str(), redirect.fields.len()), ("POST", 3));
        assert!(redirect.form.contains("method=\"post\""));
    }

    #[test]
    fn only_https_targets_are_taken() {
        for bad in [
            "http://evil.example/",
            "javascript:alert(1)",
            "https://a.example/ b",
            "//evil.example",
        ] {
            let reply = serde_json::json!({"normalUrl": bad}).to_string();
            assert!(from_reply(&reply, false).is_err(), "{bad}");
        }
        assert!(from_reply(r#"{"normalUrl":"http://127.0.0.1:1/x"}"#, true).is_ok());
        assert!(from_reply(r#"{"schemeUrl":"javascript:alert(1)"}"#, false).is_err());
    }

    #[test]
    fn an_order_code_gives_the_text_to_draw_and_its_expiry() {
        let reply = r#"{"orderCodeForm":{"expireTime":"2026-04-17T08:30:00+08:00","codeDetails":[{"displayType":"BIGIMAGE","codeValue":"https://img.example/1"},{"displayType":"TEXT","codeValue":"28763443825664394"}]}}"#;
        let redirect = from_reply(reply, false).unwrap();
        assert_eq!(redirect.qr_code.as_deref(), Some("28763443825664394"));
        assert_eq!(redirect.expires.as_deref(), Some("2026-04-17T08:30:00+08:00"));
    }

    #[test]
    fn the_code_to_scan_comes_before_the_bar_code() {
        let reply = r#"{"orderCodeForm":{"codeDetails":[{"codeValueType":"BARCODE","displayType":"TEXT","codeValue":"123"},{"codeValueType":"QRCODE","displayType":"TEXT","codeValue":"https://qr.example/9"}]}}"#;
        assert_eq!(
            from_reply(reply, false).unwrap().qr_code.as_deref(),
            Some("https://qr.example/9")
        );
    }

    #[test]
    fn the_apps_scheme_falls_back_to_the_page_and_the_app_link_stays_beside_it() {
        let reply = r#"{"normalUrl":"https://w.example/p","applinkUrl":"https://app.example/p","schemeUrl":"alipays://platformapi/startApp?x=1"}"#;
        let redirect = from_reply(reply, false).unwrap();
        assert_eq!(redirect.url, "https://w.example/p");
        assert_eq!(redirect.app_link.as_deref(), Some("https://app.example/p"));
        let page = redirect.app_page.unwrap();
        assert!(page.contains("alipays://platformapi/startApp?x=1") && page.contains("https://w.example/p"));
        let app_only = from_reply(
            r#"{"applinkUrl":"https://app.example/p","schemeUrl":"alipays://p"}"#,
            false,
        )
        .unwrap();
        assert!(app_only.app_page.unwrap().contains("href=\"https://app.example/p\""));
    }

    #[test]
    fn a_scheme_never_runs_in_the_page() {
        for bad in [
            "javascript:alert(1)",
            "DATA:text/html,x",
            " javascript:alert(1)",
            "vbscript:x",
            "java\nscript:x",
            "x",
        ] {
            let reply = serde_json::json!({"normalUrl": "https://w.example/", "schemeUrl": bad}).to_string();
            let redirect = from_reply(&reply, false).unwrap();
            assert_eq!((redirect.scheme_url, redirect.app_page), (None, None), "{bad}");
        }
    }

    #[test]
    fn a_challenge_is_what_to_ask_the_buyer() {
        let reply = r#"{"challengeActionForm":{"challengeType":"SMS_OTP","challengeRenderValue":"+65 ****1234","triggerSource":"CHANNEL","extendInfo":null}}"#;
        let redirect = from_reply(reply, false).unwrap();
        let expected = [
            ("challengeType", "SMS_OTP"),
            ("challengeRenderValue", "+65 ****1234"),
            ("triggerSource", "CHANNEL"),
        ];
        assert_eq!(
            redirect.challenge,
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[test]
    fn a_reply_without_a_way_ahead_is_refused() {
        assert!(from_reply(r#"{"result":{"resultStatus":"S"}}"#, false).is_err());
    }

    #[test]
    fn numbers_are_written_without_exponent() {
        for (given, wanted) in [
            ("1591046710000", "1591046710000"),
            ("1.591e12", "1591000000000"),
            ("15E-1", "1.5"),
            ("-2e-3", "-0.002"),
            ("1.25e1", "12.5"),
        ] {
            assert_eq!(plain_number(given), wanted);
        }
    }
}
