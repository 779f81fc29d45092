//! What a function answers: `resultInfo`, and the ids that belong to the codes.

use serde_json::json;

use crate::json::Fields;

/// A result that is not success.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    pub(super) code: String,
    message: String,
}

pub(super) fn refuse(code: &str, message: impl Into<String>) -> Refusal {
    Refusal {
        code: code.to_owned(),
        message: message.into(),
    }
}

/// A body that begins with success.
pub(super) fn success() -> Fields {
    info("S", "00000000", "SUCCESS", "success")
}

/// A body that says no, or not yet. Status and id belong to the code.
pub(super) fn result(refusal: &Refusal) -> Fields {
    let known = CODES.iter().find(|(code, ..)| *code == refusal.code);
    let (id, status) = known.map_or(("00000019", "F"), |(_, id, status)| (*id, *status));
    info(status, id, &refusal.code, &refusal.message)
}

fn info(status: &str, id: &str, code: &str, message: &str) -> Fields {
    let mut fields = Fields::new();
    let result = json!({ "resultStatus": status, "resultCodeId": id, "resultCode": code, "resultMsg": message });
    fields.insert("resultInfo".into(), result);
    fields
}

const CODES: &[(&str, &str, &str)] = &[
    ("PARAM_MISSING", "00000002", "F"),
    ("PARAM_ILLEGAL", "00000004", "F"),
    ("INVALID_SIGNATURE", "00000007", "F"),
    ("NO_INTERFACE_DEF", "00000013", "F"),
    ("API_IS_INVALID", "00000014", "F"),
    ("MSG_PARSE_ERROR", "00000015", "F"),
    ("OAUTH_FAILED", "00000016", "F"),
    ("FUNCTION_NOT_MATCH", "00000017", "F"),
    ("TARGET_NOT_FOUND", "00000020", "F"),
    // The quick start names this one without an id; the id is the sandbox's own.
    ("UNKNOWN_EXCEPTION", "00000900", "U"),
    // A sister family's code, for the fault that leaves an outcome open.
    ("PAYMENT_IN_PROCESS", "00000901", "U"),
    ("ORDER_NOT_EXISTS", "12005002", "F"),
    ("ORDER_STATUS_INVALID", "12005003", "F"),
    ("ORDER_IS_CANCELED", "12005008", "F"),
    ("AUTH_CODE_ILLEGAL", "12005009", "F"),
    ("USER_PAYING", "12005012", "U"),
    ("CANCEL_EXPIRED", "12005018", "F"),
    ("REFUND_TRANSACTION_EXIST", "12005019", "F"),
    ("MERCHANT_ACCOUNT_BALANCE_NOT_ENOUGH", "12005021", "F"),
    ("ORDER_IS_CLOSED", "12005100", "F"),
    ("CURRENCY_NOT_CORRECT", "12005103", "F"),
    ("AMOUNT_EXCEEDS_LIMIT", "12005104", "F"),
    ("REPEAT_REQ_INCONSISTENT", "12005112", "F"),
    ("BALANCE_NOT_ENOUGH", "12005115", "F"),
    ("MERCHANT_AND_SHOP_NOT_MATCH", "12005135", "F"),
    ("SHOP_NOT_EXIST", "12005136", "F"),
    ("SHOP_STATUS_ABNORMAL", "12005137", "F"),
    ("REFUND_IN_PROCESS", "12005436", "U"),
    // As above.
    ("CURRENCY_NOT_SUPPORT", "12005999", "F"),
];
