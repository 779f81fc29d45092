//! Services that answer in plain text: files, and the check of a notification.

use crate::answer::Answer;
use crate::error::{Action, AlipayError, Result, printable};
use crate::generated::mapi::FILE_MESSAGES;
use crate::operation::Operation;

use super::charset::Charset;
use super::{codes, reply};

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
        return Ok(Answer::Text(text.into_owned()));
    }
    let sentence = line.strip_prefix(PREFIX).unwrap_or(line).trim();
    let known = FILE_MESSAGES.iter().find(|message| sentence.starts_with(message.code));
    match known.map(|message| message.action) {
        // Nothing to report: an empty file.
        Some("") => Ok(Answer::Text(String::new())),
        Some("fix") => {
            let text = format!("the gateway refused: {}; repair the request", printable(sentence));
            Err(AlipayError::refused(sentence, Action::Fix, text))
        }
        None if !sentence.is_empty() => Err(codes::failure(operation, sentence, String::new())),
        _ => Err(AlipayError::unknown(
            "the gateway has no file at the moment; ask again later",
        )),
    }
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
