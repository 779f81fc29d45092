//! Results: a code, a status and a sentence.

use serde_json::json;

use crate::json::Fields;

/// A result that is not success.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    pub(super) code: String,
    pub(super) status: &'static str,
    pub(super) message: String,
}

/// A refusal for good.
pub(super) fn refuse(code: &str, message: impl Into<String>) -> Refusal {
    Refusal {
        code: code.to_owned(),
        status: "F",
        message: message.into(),
    }
}

/// A refusal that leaves the outcome open.
pub(super) fn unknown(code: &str, message: impl Into<String>) -> Refusal {
    Refusal {
        code: code.to_owned(),
        status: "U",
        message: message.into(),
    }
}

/// A reply that begins with success.
pub(super) fn success() -> Fields {
    with_result("SUCCESS", "S", "success.")
}

/// A reply that says no, or not yet.
pub(super) fn result_of(refusal: &Refusal) -> Fields {
    with_result(&refusal.code, refusal.status, &refusal.message)
}

/// A reply that begins with a result.
pub(super) fn with_result(code: &str, status: &str, message: &str) -> Fields {
    let mut fields = Fields::new();
    let result = json!({ "resultCode": code, "resultStatus": status, "resultMessage": message });
    fields.insert("result".into(), result);
    fields
}
