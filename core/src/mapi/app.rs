//! The wallet app: the order string that opens it, and the result that it hands back.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use crate::error::{AlipayError, Result};
use crate::meaning::{MAPI, State};
use crate::sign::SignType;

use super::envelope::Envelope;
use super::parameters::Parameters;
use super::settings::{Sender, Settings};

/// What the wallet app handed back, once its signature held.
///
/// `paid` is a reason to thank the buyer; the notification is the reason to deliver.
#[derive(Clone, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct AppResult {
    /// True only when the verified fields say so.
    pub paid: bool,
    /// `paid` as above; `pending`: the buyer may have paid (`8000`, `6004`, and whatever proves nothing), so wait for the
    /// notification or query, and charge nobody again before; `failed`: the wallet says, unsigned, that nobody paid.
    pub state: &'static str,
    /// What the wallet says happened; `9000` is its word for success. Not signed.
    pub result_status: String,
    /// Free text of the wallet. Not signed.
    pub memo: String,
    /// The verified fields; none when the wallet gave no result to verify.
    pub fields: BTreeMap<String, String>,
}

impl AppResult {
    /// All of it as one JSON object, for the bindings.
    #[must_use]
    pub fn to_json(&self) -> String {
        json!({
            "fields": self.fields,
            "paid": self.paid,
            "state": self.state,
            "result_status": self.result_status,
            "memo": self.memo,
        })
        .to_string()
    }
}

// The fields hold a buyer's data.
impl fmt::Debug for AppResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AppResult(paid: {}, {} fields)", self.paid, self.fields.len())
    }
}

/// `name="value"` pairs, sorted, signed as they stand; only the signature is percent-encoded.
pub(super) fn order(settings: &Settings, sender: &Sender, parameters: &Parameters) -> Result<String> {
    if !matches!(settings.sign_type, SignType::Rsa | SignType::Rsa2) {
        return Err(AlipayError::config(format!(
            "order strings for the app are signed with RSA or RSA2, this client has {}; open a second client with private_key and alipay_public_key",
            settings.sign_type.as_str()
        )));
    }
    let mut text = String::new();
    for parameter in parameters.iter() {
        // The wallet splits at this pair of characters and knows no escape.
        if parameter.value.contains("\"&") {
            let rule = format!("{} must not hold \" followed by & in an order string", parameter.name);
            return Err(AlipayError::invalid(&parameter.name, "quote", rule));
        }
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(&format!("{}=\"{}\"", parameter.name, parameter.value));
    }
    // Reports an unmappable character by the name of its parameter; the text as a whole cannot fail afterwards.
    parameters.encoded(settings)?;
    let bytes = settings.charset.encode(&text).unwrap_or_default();
    let sign = sender.signer.sign(&bytes)?;
    Ok(format!(
        "{text}&sign=\"{}\"&sign_type=\"{}\"",
        utf8_percent_encode(&sign, NON_ALPHANUMERIC),
        settings.sign_type.as_str()
    ))
}

/// Verifies `resultStatus={..};memo={..};result={..}` and says what it proves.
///
/// A result without content, as after a cancel, proves nothing and claims nothing: `paid` is false then.
pub(super) fn verify_result(settings: &Settings, text: &str) -> Result<AppResult> {
    let Envelope { status, memo, results } = Envelope::parse(text)?;
    if status != "9000" && results.iter().any(String::is_empty) {
        return Ok(AppResult {
            state: state(&status, false),
            result_status: status,
            memo,
            ..AppResult::default()
        });
    }
    let signed = verify_first(settings, &results)?;
    let fields: BTreeMap<_, _> = fields(signed)?.into_iter().collect();
    if let (Some(own), Some(named)) = (&settings.partner, fields.get("partner")) {
        // Alipay signs for every merchant with one key: this could be a payment to somebody else.
        if named != own {
            return Err(AlipayError::signature(
                "partner",
                "the app result is for another partner",
            ));
        }
    }
    let state = state(&status, fields.get("success").is_some_and(|success| success == "true"));
    Ok(AppResult {
        paid: state == "paid",
        state,
        result_status: status,
        memo,
        fields,
    })
}

/// `paid`, `failed`, or `pending`: the buyer may have paid, so nobody may be charged again before a query.
fn state(status: &str, says_success: bool) -> &'static str {
    let case = if says_success { "paid_flag" } else { "" };
    match MAPI
        .in_case("app", "resultStatus", status, case)
        .map(|known| known.state)
    {
        Some(State::Paid) => "paid",
        Some(State::Failed) => "failed",
        _ => "pending",
    }
}

/// The signed part of the first reading whose signature holds; else what is wrong with the likeliest one.
fn verify_first<'a>(settings: &Settings, results: &'a [String]) -> Result<&'a str> {
    let mut first = None;
    for result in results {
        match verify(settings, result) {
            Ok(signed) => return Ok(signed),
            Err(error) => _ = first.get_or_insert(error),
        }
    }
    Err(first.unwrap_or_else(missing))
}

fn missing() -> AlipayError {
    AlipayError::signature("missing", "the app result has no signature; wait for the notification")
}

/// The part of the result that the signature covers: everything before `&sign_type=`, as received.
fn verify<'a>(settings: &Settings, result: &'a str) -> Result<&'a str> {
    if !matches!(settings.sign_type, SignType::Rsa | SignType::Rsa2) {
        return Err(AlipayError::config(format!(
            "app results are signed with RSA, this client has {}; open a second client with sign_type RSA and alipay_public_key",
            settings.sign_type.as_str()
        )));
    }
    let (signed, tail) = result.rsplit_once("&sign_type=\"").ok_or_else(missing)?;
    let (named, sign) = tail.split_once("\"&sign=\"").ok_or_else(missing)?;
    // A URL that was decoded as a form has blanks where the base64 had plus signs.
    let sign = sign.strip_suffix('"').ok_or_else(missing)?.replace(' ', "+");
    if named != settings.sign_type.as_str() {
        return Err(AlipayError::signature(
            "downgrade",
            format!(
                "the app result is signed with another algorithm than {}",
                settings.sign_type.as_str()
            ),
        ));
    }
    let holds = settings
        .charset
        .encode(signed)
        .is_ok_and(|bytes| settings.verifier.verify(&bytes, &sign));
    match (holds, settings.sign_type) {
        (true, _) => Ok(signed),
        (false, SignType::Rsa2) => Err(AlipayError::signature(
            "mismatch",
            "the signature of the app result does not match; the gateway does not support this check with RSA2, so rely on the notification",
        )),
        (false, _) => Err(AlipayError::signature(
            "mismatch",
            "the signature of the app result does not match; rely on the notification or a query",
        )),
    }
}

/// `name="value"` pairs. A value ends at `"&`, which no value may hold.
pub(super) fn fields(signed: &str) -> Result<Vec<(String, String)>> {
    let broken = || {
        AlipayError::signature(
            "unreadable",
            "the app result is signed, but not a list of name=\"value\"",
        )
    };
    let inner = signed.strip_suffix('"').ok_or_else(broken)?;
    let (mut names, mut fields) = (BTreeSet::new(), Vec::new());
    for pair in inner.split("\"&") {
        let (name, value) = pair.split_once("=\"").ok_or_else(broken)?;
        if !names.insert(name) {
            return Err(AlipayError::signature("unreadable", "the app result has a field twice"));
        }
        fields.push((name.to_owned(), value.to_owned()));
    }
    Ok(fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::MapiOptions;
    use serde_json::Value;

    #[test]
    fn the_order_string_of_the_specification_is_made_byte_for_byte() {
        let file: Value = serde_json::from_str(include_str!("../../../tests/vectors/published.json")).unwrap();
        let key = |name: &str| {
            let mut vectors = file["vectors"].as_array().unwrap().iter();
            let vector = vectors.find(|vector| vector["name"] == format!("published/{name}"));
            vector.unwrap()["key"].as_str().unwrap()
        };
        let settings = Settings::new(
            &MapiOptions::default()
                .partner("2088101122136241".to_owned())
                .private_key(key("app-order-string"))
                .alipay_public_key(key("ams-genuine-notification").to_owned())
                .sign_type("RSA".to_owned())
                .gateway("https://intlmapi.alipay.com/gateway.do".to_owned()),
        )
        .unwrap();
        let parameters = Parameters::from_pairs(&[
            ("_input_charset", "utf-8"),
            ("body", "test"),
            ("currency", "HKD"),
            ("forex_biz", "FP"),
            ("notify_url", "https://example.com/notify"),
            ("out_trade_no", "ORDER-0001"),
            ("partner", "2088101122136241"),
            ("payment_type", "1"),
            ("product_code", "NEW_WAP_OVERSEAS_SELLER"),
            ("seller_id", "2088101122136241"),
            ("service", "mobile.securitypay.pay"),
            ("subject", "test"),
            ("total_fee", "0.10"),
        ]);
        let made = order(&settings, settings.sender().unwrap(), &parameters).unwrap();
        // `app-order-string` of the specification
        let expected = "_input_charset=\"utf-8\"&body=\"test\"&currency=\"HKD\"&forex_biz=\"FP\"&notify_url=\"https://example.com/notify\"&out_trade_no=\"ORDER-0001\"&partner=\"2088101122136241\"&payment_type=\"1\"&product_code=\"NEW_WAP_OVERSEAS_SELLER\"&seller_id=\"2088101122136241\"&service=\"mobile.securitypay.pay\"&subject=\"test\"&total_fee=\"0.10\"&sign=\"UZZNCtKlBsHz3Yk0YrEp%2B%2B5vpuFFrxvLhIyiRG8%2BagssTUiow0fkk%2B342ZxZVHu6XkEP%2FwmmzCirnA2KGaisHqAU4BJJWFMKNLg9VQc0A0iF3VCLcbMG3ISyFemCjBWnN6DdrbA2QuWkFHntgLoWFhRCkjqsy3Wy8uaxlxAYe4E%3D\"&sign_type=\"RSA\"";
        assert_eq!(made, expected);
    }
}
