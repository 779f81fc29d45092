//! Is a reply about the request it came for? The signature covers the reply alone.

use serde_json::Value;

use crate::error::{AlipayError, Result};
use crate::http::HttpRequest;
use crate::json::Object;
use crate::notification::key::amount;

use super::form;

/// Ids that a reply repeats: its name in the reply, and in the request.
const IDS: &[(&str, &[&str])] = &[
    ("out_trade_no", &["out_trade_no", "partner_trans_id"]),
    ("partner_trans_id", &["partner_trans_id", "out_trade_no"]),
    ("out_return_no", &["out_return_no"]),
    ("partner_refund_id", &["partner_refund_id"]),
    ("out_request_no", &["out_request_no"]),
    ("trade_no", &["trade_no"]),
    ("alipay_trans_id", &["alipay_trans_id"]),
    ("secondary_merchant_id", &["secondary_merchant_id"]),
];

/// Refuses a reply that names another trade or refund. True when it repeats one of the ids of the request.
pub(super) fn same(prepared: &HttpRequest, reply: &Object) -> Result<bool> {
    let request = parameters(prepared);
    let both = pairs(&request, reply);
    for (name, in_reply, in_request) in &both {
        if in_reply.as_bytes() != *in_request {
            return Err(AlipayError::unknown(format!(
                "the reply is about another {name} than the request; query it before anything else"
            ))
            .with_reason("other_request"));
        }
    }
    // A refund of less, or of more, than was asked for is not the refund that was asked for.
    let told = reply.get("refund_amount").and_then(Value::as_str);
    let asked = form::value(&request, "refund_amount").and_then(|asked| std::str::from_utf8(asked).ok());
    if told
        .zip(asked)
        .is_some_and(|(told, asked)| amount(told) != amount(asked))
    {
        return Err(AlipayError::unknown(
            "the reply is about another refund_amount than the request; compare them before anything else",
        )
        .with_reason("other_request"));
    }
    Ok(!both.is_empty())
}

/// Ids that stand on both sides.
fn pairs<'a>(request: &'a form::Pairs, reply: &'a Object) -> Vec<(&'static str, &'a str, &'a [u8])> {
    let both = IDS.iter().filter_map(|(name, names)| {
        let in_reply = reply.get(*name).and_then(Value::as_str)?;
        let in_request = names.iter().find_map(|name| form::value(request, name))?;
        Some((*name, in_reply, in_request))
    });
    both.collect()
}

/// Ids are ASCII, so the charset does not matter. A request that cannot be read has no ids.
fn parameters(prepared: &HttpRequest) -> form::Pairs {
    let query = prepared.url.split_once('?').map_or("", |(_, query)| query);
    let form = if prepared.body.is_empty() {
        query.as_bytes()
    } else {
        prepared.body.as_slice()
    };
    form::decode(form).unwrap_or_default()
}
