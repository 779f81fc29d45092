//! Results of the wallet app: what is read can be put together again, and nothing unsigned is believed.

use std::sync::LazyLock;

use alipay_global::mapi::MapiClient;
use alipay_global::{MapiOptions, fuzzing};

/// The public key that the signed results of the corpus were made with.
const ALIPAY: &str = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCxffb02g2+r7Uvz6qaD1/5YKPtMXxoApu3DXrADTeWlu2/Gey0gxZcaFlX4sfSds32eqEPSkFhxXcyIhv7jTHUkKCLl4bNA21gF3paO9tQJLtsMRs1PAzuwHCLMkQM/dsWt0mN5APz0VcMxFiUGTwnNXaXl5aKeQU6Yeuu0YpvuwIDAQAB";

static CLIENT: LazyLock<MapiClient> = LazyLock::new(|| {
    let options = MapiOptions::default().alipay_public_key(ALIPAY);
    MapiClient::new(options).expect("a client that verifies")
});

/// Never panics; paid only with the signature of the one key.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let parts = fuzzing::app_parts(text);
    if let Some((status, memo, results)) = &parts
        && text.trim().starts_with("resultStatus={")
    {
        let stands = |name: &str, value: &str| {
            let part = format!("{name}={{{value}}}").to_ascii_lowercase();
            text.to_ascii_lowercase().contains(&part)
        };
        assert!(stands("resultStatus", status), "the status is not in the text");
        assert!(memo.is_empty() || stands("memo", memo), "the memo is not in the text");
        for result in results.iter().filter(|result| !result.is_empty()) {
            assert!(stands("result", result), "a reading of the result is not in the text");
        }
    }
    if let Some(fields) = fuzzing::app_fields(text) {
        let pairs: Vec<_> = fields
            .iter()
            .map(|(name, value)| format!("{name}=\"{value}\""))
            .collect();
        assert_eq!(pairs.join("&"), text, "the fields are not the text");
    }
    if let Ok(result) = CLIENT.verify_app_result(text)
        && !result.fields.is_empty()
    {
        let readings = parts.map(|(_, _, results)| results).unwrap_or_default();
        assert!(
            readings.iter().any(|reading| is_signed(reading)),
            "believed without a signature: {result:?}"
        );
    } else {
        assert!(!CLIENT.verify_app_result(text).is_ok_and(|result| result.paid));
    }
}

/// The signature holds by the small tool, which shares no reading with the client.
fn is_signed(result: &str) -> bool {
    let Some(end) = result.rfind("&sign_type=") else {
        return false;
    };
    let sign = result[end..]
        .split("&sign=\"")
        .nth(1)
        .and_then(|rest| rest.strip_suffix('"'))
        .map(|sign| sign.replace(' ', "+"));
    let verified = alipay_global::tools::verify(&result[..end], &sign.unwrap_or_default(), "RSA", ALIPAY, "utf-8");
    verified.unwrap_or(false)
}
