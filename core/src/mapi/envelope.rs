//! How a wallet hands a result to the app: the same three parts, in every wrapping that is seen.
//!
//! - Android: `resultStatus={9000};memo={};result={…};extendInfo={…}`, in any order, with parts that may be new;
//! - iOS: `scheme://safepay/?{"memo":{"ResultStatus":"9000","memo":"","result":"…"},…}`, percent-encoded or not, whole or
//!   only its query, or the object inside;
//! - a bridge of an app framework: a JSON object of the three names, in either capitalisation.
//!
//! The wrapping is not signed, so nothing in it is believed: the signature decides over the inner text.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::error::{AlipayError, Result};
use crate::json::{self, Object};

/// How many readings of one text are tried: a part may hold what looks like the beginning of the next.
const MOST_READINGS: usize = 16;

/// The parts of a result.
#[derive(Debug)]
pub(super) struct Envelope {
    /// `9000`, `8000`, `6001`, ...: what the wallet says, unsigned.
    pub(super) status: String,
    /// A word for the buyer; usually empty.
    pub(super) memo: String,
    /// The inner text, likeliest reading first; one empty text where there is none. The one whose signature holds is meant.
    pub(super) results: Vec<String>,
}

impl Envelope {
    pub(super) fn parse(given: &str) -> Result<Self> {
        let text = given.trim().trim_start_matches('\u{feff}').trim_end_matches(';').trim();
        match shape(text) {
            Shape::Object(object) => Self::from_object(&object),
            Shape::Printed => Err(AlipayError::signature(
                "malformed",
                "the app result is a map as a program prints it, without quotes: encode it as JSON (Dart: jsonEncode(result)) or pass its parts",
            )),
            Shape::Parts => Self::from_parts(text),
        }
    }

    fn from_object(object: &Object) -> Result<Self> {
        if let Some(Value::Object(inner)) = member(object, "memo") {
            return Self::from_object(inner);
        }
        if object.keys().any(|name| name.ends_with("_response")) {
            return Err(other_product());
        }
        let part = |name: &str| match member(object, name) {
            Some(Value::String(text)) => Some(text.clone()),
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        };
        if matches!(member(object, "result"), Some(Value::Object(_))) {
            return Err(other_product());
        }
        let status = part("resultStatus").ok_or_else(malformed)?;
        Self::of(
            status,
            part("memo").unwrap_or_default(),
            vec![part("result").unwrap_or_default()],
        )
    }

    fn from_parts(text: &str) -> Result<Self> {
        let marks = marks(text);
        if marks.first().is_none_or(|mark| mark.at != 0) || !text.ends_with('}') {
            return Err(malformed());
        }
        let nearest = |name: &str| {
            let index = marks.iter().position(|mark| mark.name.eq_ignore_ascii_case(name))?;
            readings(text, &marks, index).next()
        };
        let status = nearest("resultStatus").ok_or_else(malformed)?;
        let memo = nearest("memo").unwrap_or_default();
        let results: Vec<String> = (0..marks.len())
            .filter(|index| marks[*index].name.eq_ignore_ascii_case("result"))
            .flat_map(|index| readings(text, &marks, index))
            .take(MOST_READINGS)
            .map(str::to_owned)
            .collect();
        // Without a single part `result` a paid status has nothing to prove it.
        if results.is_empty() && status == "9000" {
            return Err(malformed());
        }
        Self::of(status.to_owned(), memo.to_owned(), results)
    }

    fn of(status: String, memo: String, mut results: Vec<String>) -> Result<Self> {
        if results.iter().any(|result| result.trim_start().starts_with('{')) {
            return Err(other_product());
        }
        if results.is_empty() {
            results.push(String::new());
        }
        Ok(Self { status, memo, results })
    }
}

enum Shape {
    Object(Object),
    Parts,
    Printed,
}

/// Which wrapping this is. A URL counts by its query.
fn shape(text: &str) -> Shape {
    if let Some(object) = as_object(text) {
        return Shape::Object(object);
    }
    if text.starts_with('{') {
        return Shape::Printed;
    }
    if !starts_with_part(text) {
        let query = text.split_once('?').map_or(text, |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let decoded = percent_decode_str(query).decode_utf8();
        let found = as_object(query).or_else(|| decoded.ok().and_then(|decoded| as_object(&decoded)));
        if let Some(object) = found {
            return Shape::Object(object);
        }
    }
    Shape::Parts
}

fn as_object(text: &str) -> Option<Object> {
    json::object(text.as_bytes()).ok()
}

/// A member whose name may begin with a capital: the two platforms differ.
fn member<'a>(object: &'a Object, name: &str) -> Option<&'a Value> {
    let found = object.iter().find(|(given, _)| given.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value)
}

/// Where `name={` begins a part.
struct Mark<'a> {
    at: usize,
    name: &'a str,
    value: usize,
}

/// All places that could begin a part: the start, and after `};`.
fn marks(text: &str) -> Vec<Mark<'_>> {
    let after = text.match_indices("};").map(|(at, _)| at + 2);
    let mut found = Vec::new();
    for at in std::iter::once(0).chain(after) {
        let rest = text[at..].trim_start();
        let at = text.len() - rest.len();
        if let Some(length) = part_name(rest) {
            found.push(Mark {
                at,
                name: &rest[..length],
                value: at + length + 2,
            });
        }
    }
    found
}

fn starts_with_part(text: &str) -> bool {
    part_name(text).is_some()
}

/// The length of the name where the text begins with `name={`.
fn part_name(text: &str) -> Option<usize> {
    let length = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    (length > 0 && text[length..].starts_with("={")).then_some(length)
}

/// The texts that the part at `index` may hold: up to the next part, or to one after it, or to the end.
fn readings<'a>(text: &'a str, marks: &'a [Mark<'_>], index: usize) -> impl Iterator<Item = &'a str> {
    let begin = marks[index].value;
    let later = marks[index + 1..].iter().map(|mark| text[..mark.at].trim_end());
    later
        .chain(std::iter::once(text))
        .filter_map(move |upto| upto.get(begin..)?.trim_end_matches(';').strip_suffix('}'))
}

fn malformed() -> AlipayError {
    AlipayError::signature(
        "malformed",
        "the app result does not read resultStatus={..};memo={..};result={..}; pass it as the wallet gave it",
    )
}

fn other_product() -> AlipayError {
    AlipayError::signature(
        "other_product",
        "the app result is JSON of the openapi gateway, another product than the cross-border gateway: its signature follows other rules; pay with the order string of mobile_securitypay_pay",
    )
}
