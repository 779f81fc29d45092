//! Services that answer in plain text: files, and the check of a notification.

use crate::error::{AlipayError, Result};
use crate::operation::Operation;
use crate::pipeline::Answer;

use super::charset::Charset;
use super::{reply, result};

/// Sentences that mean that there is nothing to report.
const NOTHING: &[&str] = &["No balance account data in the period", "File empty"];

/// Sentences that say that it may work later.
const LATER: &[&str] = &["System exception", "Internet connected exception"];

/// What comes before the sentence in some answers.
const PREFIX: &str = "File download failed:";

/// A file has fields set apart by `|`; XML and sentences are refusals.
pub(super) fn accept(operation: &Operation, body: &[u8]) -> Result<Answer> {
    if body.trim_ascii().starts_with(b"<") {
        return Err(reply::refusal(operation, body));
    }
    let Some(text) = Charset::Utf8.decode(body).or_else(|| Charset::Gbk.decode(body)) else {
        return Err(AlipayError::unknown("the file is neither UTF-8 nor GBK"));
    };
    let line = text.trim().lines().next().unwrap_or_default();
    if line.contains('|') {
        return Ok(Answer::Text(text));
    }
    let sentence = line.strip_prefix(PREFIX).unwrap_or(line).trim();
    if NOTHING.iter().any(|known| sentence.starts_with(known)) {
        return Ok(Answer::Text(String::new()));
    }
    if sentence.is_empty() || LATER.iter().any(|known| sentence.starts_with(known)) {
        return Err(AlipayError::unknown(
            "the gateway has no file at the moment; ask again later",
        ));
    }
    Err(result::failure(operation, sentence, String::new()))
}

/// `true`, `false` or `invalid`, and nothing else.
pub(super) fn question(body: &[u8]) -> Result<Answer> {
    match body.trim_ascii() {
        b"true" => Ok(Answer::Text("true".to_owned())),
        b"false" => Ok(Answer::Text("false".to_owned())),
        b"invalid" => Ok(Answer::Text("invalid".to_owned())),
        _ => Err(AlipayError::unknown(
            "the gateway answered neither true nor false nor invalid",
        )),
    }
}
