//! `forex_refund_file`: many refunds in one text file.
//!
//! No page describes this upload. What is done here is what the gateway does elsewhere: the parameters are signed as
//! always, the file stands outside the signature in a part of its own. Its name is an option, since that is a guess too.

use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use crate::error::{AlipayError, Result};
use crate::http::HttpRequest;
use crate::json::{self, Object};
use crate::operation::Operation;
use crate::time::gmt8;

use super::request;
use super::settings::{Sender, Settings};

const FILE: &str = "file";
/// More than any day of refunds; the error code ILLEGAL_FILE_FORMAT is the gateway's own limit.
const LARGEST: usize = 5 << 20;
/// In bytes; longer than `reason` of a single refund.
const LONGEST_REASON: usize = 255;

/// A signed POST of the file in `file`: its text, or a list of refunds.
pub(super) fn post(
    settings: &Settings,
    sender: &Sender,
    operation: &Operation,
    request: &str,
    now: OffsetDateTime,
) -> Result<HttpRequest> {
    let mut object = json::object(request.as_bytes())
        .map_err(|fault| AlipayError::invalid("", "json", format!("the request is {fault}")))?;
    let text = match object.shift_remove(FILE) {
        Some(Value::String(text)) => text,
        Some(Value::Array(refunds)) => lines(settings, sender, &refunds, now)?,
        _ => String::new(),
    };
    let content = settings.charset.encode(&text).map_err(|lacking| {
        fault(
            "charset",
            &format!("holds {lacking:?}, which the charset does not have"),
        )
    })?;
    if content.is_empty() {
        return Err(fault("required", "must be the text of the file or a list of refunds"));
    }
    if content.len() > LARGEST {
        return Err(fault(
            "file_size",
            &format!("has more than {LARGEST} bytes; send several files"),
        ));
    }
    // What else there is has no model of its own.
    let bare = Operation {
        request: None,
        ..operation.clone()
    };
    let parameters = request::parameters(settings, sender, &bare, &Value::Object(object).to_string(), now)?;
    let fields = request::signed_fields(settings, sender, &parameters)?;
    let boundary = boundary(&content);
    Ok(HttpRequest {
        method: "POST".to_owned(),
        url: request::action(settings, sender),
        headers: vec![(
            "Content-Type".to_owned(),
            format!("multipart/form-data; boundary={boundary}"),
        )],
        body: parts(&boundary, &fields, &settings.refund_file_field, &content),
    })
}

/// `partner|out_return_no|out_trade_no|currency|return_amount|gmt_return|reason`, a refund a line.
fn lines(settings: &Settings, sender: &Sender, refunds: &[Value], now: OffsetDateTime) -> Result<String> {
    const TIME: &[BorrowedFormatItem<'_>] = format_description!("[year][month][day][hour][minute][second]");
    let time = gmt8(now).format(TIME).unwrap_or_default();
    let mut text = String::new();
    for (index, refund) in refunds.iter().enumerate() {
        let object = refund
            .as_object()
            .ok_or_else(|| at(index, "", "type", "must be an object"))?;
        let columns = [
            ("out_return_no", None),
            ("out_trade_no", None),
            ("currency", None),
            ("return_amount", None),
            ("gmt_return", Some(time.as_str())),
            ("reason", Some("refund")),
        ];
        text.push_str(&sender.partner);
        for (name, default) in columns {
            let value = column(settings, index, object, name, default)?;
            text.push('|');
            text.push_str(&value);
        }
        text.push_str("\r\n");
    }
    Ok(text)
}

fn column(settings: &Settings, index: usize, refund: &Object, name: &str, default: Option<&str>) -> Result<String> {
    let value = match (refund.get(name), default) {
        (Some(Value::String(text)), _) if !text.is_empty() => text.clone(),
        (Some(Value::Number(number)), _) => number.to_string(),
        (None | Some(Value::Null | Value::String(_)), Some(default)) => default.to_owned(),
        (None | Some(Value::Null | Value::String(_)), None) => return Err(at(index, name, "required", "is missing")),
        _ => return Err(at(index, name, "type", "must be text")),
    };
    if value.contains(['|', '\r', '\n']) {
        return Err(at(
            index,
            name,
            "format",
            "must not hold | or a line break, which end a column",
        ));
    }
    let is_amount = name == "return_amount";
    if is_amount && !super::rules::is_amount(&value, refund.get("currency").and_then(Value::as_str)) {
        return Err(at(
            index,
            name,
            "decimal",
            "must be a plain decimal above zero, such as 10.00, in the units of its currency",
        ));
    }
    let length = settings.charset.encode(&value).map_or(0, |bytes| bytes.len());
    if name == "reason" && length > LONGEST_REASON {
        return Err(at(index, name, "max_length", "may have 255 bytes at most"));
    }
    Ok(value)
}

fn parts(boundary: &str, fields: &[(String, Vec<u8>)], file_field: &str, content: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(content.len() + 2_048);
    let mut part = |head: &str, bytes: &[u8]| {
        out.extend_from_slice(format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes());
        out.extend_from_slice(bytes);
        out.extend_from_slice(b"\r\n");
    };
    for (name, value) in fields {
        part(&format!("name=\"{name}\""), value);
    }
    let head = format!("name=\"{file_field}\"; filename=\"refunds.txt\"\r\nContent-Type: text/plain");
    part(&head, content);
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    out
}

/// No file holds its own digest.
fn boundary(content: &[u8]) -> String {
    format!("alipay-{}", crate::sign::digest_hex(content))
}

fn at(index: usize, name: &str, rule: &str, text: &str) -> AlipayError {
    let dot = if name.is_empty() { "" } else { "." };
    let field = format!("{FILE}[{index}]{dot}{name}");
    let text = format!("{field} {text}");
    AlipayError::invalid(field, rule, text)
}

fn fault(rule: &str, text: &str) -> AlipayError {
    AlipayError::invalid(FILE, rule, format!("{FILE} {text}"))
}
