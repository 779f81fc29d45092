//! JSON as a strict gateway reads it: valid UTF-8, one object, no key twice.

use std::collections::HashSet;
use std::ops::Range;

use serde_json::{Map, Value};

/// The members of an object: a request body or a reply.
pub(crate) type Fields = Map<String, Value>;

/// Reads one object, refusing a key that appears twice anywhere: two readers would disagree about its meaning.
pub(crate) fn parse_object(bytes: &[u8]) -> Result<Fields, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "the body is not valid UTF-8".to_owned())?;
    let value: Value = serde_json::from_str(text).map_err(|error| format!("the body is not valid JSON: {error}"))?;
    if let Some(key) = duplicate_key(bytes) {
        return Err(format!("key {key} appears twice"));
    }
    match value {
        Value::Object(map) => Ok(map),
        _ => Err("the body is not a JSON object".to_owned()),
    }
}

/// The members of an object that was written down.
pub(crate) fn fields(value: Value) -> Fields {
    with(Fields::new(), value)
}

/// Fields with more of them; what is null stays out.
pub(crate) fn with(mut fields: Fields, more: Value) -> Fields {
    if let Value::Object(more) = more {
        fields.extend(more.into_iter().filter(|(_, value)| !value.is_null()));
    }
    fields
}

/// Keys of the outermost object and where their values stand, without interpreting anything deeper.
pub(crate) fn members(bytes: &[u8]) -> Option<Vec<(String, Range<usize>)>> {
    let mut at = skip_space(bytes, 0);
    if bytes.get(at) != Some(&b'{') {
        return None;
    }
    at = skip_space(bytes, at + 1);
    let mut out = Vec::new();
    while bytes.get(at) != Some(&b'}') {
        let key_end = string_end(bytes, at)?;
        let key: String = serde_json::from_slice(&bytes[at..key_end]).ok()?;
        at = skip_space(bytes, key_end);
        if bytes.get(at) != Some(&b':') {
            return None;
        }
        at = skip_space(bytes, at + 1);
        let end = value_end(bytes, at)?;
        out.push((key, at..end));
        at = skip_space(bytes, end);
        match bytes.get(at)? {
            b',' => at = skip_space(bytes, at + 1),
            b'}' => {}
            _ => return None,
        }
    }
    (skip_space(bytes, at + 1) == bytes.len()).then_some(out)
}

/// Text at a path such as `order.orderAmount.currency`. Absent, null and other types are `None`.
pub(crate) fn text<'a>(map: &'a Map<String, Value>, path: &str) -> Option<&'a str> {
    at(map, path)?.as_str()
}

/// The value at a path; null counts as absent.
pub(crate) fn at<'a>(map: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    let mut parts = path.split('.');
    let first = map.get(parts.next()?)?;
    parts
        .try_fold(first, |value, part| value.get(part))
        .filter(|value| !value.is_null())
}

/// Where a value ends: a string, a balanced object or array, or a bare word.
fn value_end(bytes: &[u8], start: usize) -> Option<usize> {
    match bytes.get(start)? {
        b'"' => string_end(bytes, start),
        b'{' | b'[' => {
            let mut depth = 0_usize;
            let mut at = start;
            loop {
                match bytes.get(at)? {
                    b'"' => {
                        at = string_end(bytes, at)?;
                        continue;
                    }
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => depth -= 1,
                    _ => {}
                }
                at += 1;
                if depth == 0 {
                    return Some(at);
                }
            }
        }
        _ => {
            let length = bytes[start..]
                .iter()
                .take_while(|byte| !b",}] \t\r\n".contains(byte))
                .count();
            (length > 0).then_some(start + length)
        }
    }
}

/// Just behind the closing quote of the string that starts here.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    if bytes.get(start) != Some(&b'"') {
        return None;
    }
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'\\' => at += 2,
            b'"' => return Some(at + 1),
            _ => at += 1,
        }
    }
}

fn skip_space(bytes: &[u8], start: usize) -> usize {
    let space = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    start + bytes.get(start..).unwrap_or_default().iter().take_while(space).count()
}

/// The first key that an object holds twice. The text is known to be valid JSON.
fn duplicate_key(bytes: &[u8]) -> Option<String> {
    let mut open: Vec<Option<HashSet<String>>> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                let end = string_end(bytes, at)?;
                if bytes.get(skip_space(bytes, end)) == Some(&b':') {
                    let key: String = serde_json::from_slice(&bytes[at..end]).ok()?;
                    if let Some(Some(keys)) = open.last_mut()
                        && !keys.insert(key.clone())
                    {
                        return Some(key);
                    }
                }
                at = end;
                continue;
            }
            b'{' => open.push(Some(HashSet::new())),
            b'[' => open.push(None),
            b'}' | b']' => drop(open.pop()),
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_twice_is_refused_however_it_is_spelt() {
        assert!(parse_object(br#"{"a":{"b":1,"c":[{"b":2},{"b":3}]},"b":"a\":"}"#).is_ok());
        for bad in [r#"{"a":1,"a":2}"#, r#"{"x":[{"a":1,"b":2,"\u0061":3}]}"#] {
            assert!(parse_object(bad.as_bytes()).unwrap_err().contains("twice"), "{bad}");
        }
        assert!(parse_object(b"[]").is_err());
        assert!(parse_object(b"{\"a\":\"\xff\"}").unwrap_err().contains("UTF-8"));
    }

    #[test]
    fn members_keep_every_byte_of_a_value() {
        let raw = br#" {"request" : {"head":{"a":"}\"\\"}, "b":[1,{"c":2}]} ,"signature":"abc=="} "#;
        let found = members(raw).unwrap();
        assert_eq!(found[0].0, "request");
        assert_eq!(&raw[found[0].1.clone()], br#"{"head":{"a":"}\"\\"}, "b":[1,{"c":2}]}"#);
        assert_eq!(&raw[found[1].1.clone()], br#""abc==""#);
        for bad in [r#"{"a":1"#, r#"{"a" 1}"#, r#"{"a":{"b":1}"#, r#"{"a":1}x"#, "[]", ""] {
            assert!(members(bad.as_bytes()).is_none(), "{bad}");
        }
    }
}
