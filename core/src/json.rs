//! JSON with the strictness that money wants: no duplicate keys, no number that a double cannot hold.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::fmt;

use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::error::AlipayError;

/// An object of the wire, order kept.
pub(crate) type Object = Map<String, Value>;

/// How the reader's own keys begin: numbers and raw values travel inside it as objects of one such key.
const RESERVED: &str = "$serde_json::private::";

/// Why a text was refused, without any of the text.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum Fault {
    /// Not JSON at this line and column.
    Syntax(usize, usize),
    /// The same key twice in one object: two readers could read two amounts.
    DuplicateKey,
    /// A key with a meaning of its own inside the JSON reader: it would hide its value and its duplicates.
    ReservedKey,
    /// JSON, but not an object.
    NotAnObject,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(line, column) => write!(f, "not JSON at line {line} column {column}"),
            Self::DuplicateKey => f.write_str("the same key stands twice in one object"),
            Self::ReservedKey => write!(f, "a key begins with {RESERVED}, which no message has"),
            Self::NotAnObject => f.write_str("not a JSON object"),
        }
    }
}

/// Reads an object and refuses duplicate keys anywhere in it.
pub(crate) fn object(bytes: &[u8]) -> Result<Object, Fault> {
    let text = utf8(bytes)?;
    inspect(text)?;
    parse(text)
}

/// Reads like [`object`], and gives the text for a caller in any language: the one received, unless [`to_text`] would
/// change a number in it.
pub(crate) fn object_and_text(bytes: &[u8]) -> Result<(Object, String), Fault> {
    let text = utf8(bytes)?.trim_ascii();
    let has_numbers = inspect(text)?;
    let object = parse(text)?;
    let text = if has_numbers { to_text(&object) } else { text.to_owned() };
    Ok((object, text))
}

/// Refuses what [`object`] refuses and keeps nothing: several times as fast as reading. True when there may be a number
/// in it, so that [`to_text`] could have something to do.
pub(crate) fn inspect(text: &str) -> Result<bool, Fault> {
    if has_reserved_key(text) {
        return Err(Fault::ReservedKey);
    }
    let numbers = Cell::new(false);
    let keys = RefCell::new(Vec::with_capacity(2 * FEW));
    let unique = Unique {
        numbers: &numbers,
        keys: &keys,
    };
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = unique.deserialize(&mut reader).and_then(|()| reader.end());
    read.map(|()| numbers.get()).map_err(|error| fault(&error))
}

/// The object as text for a caller in any language: numbers beyond a double's exact integers, and all
/// fractions, become strings.
pub(crate) fn to_text(object: &Object) -> String {
    if object.values().all(is_safe) {
        return serde_json::to_string(object).unwrap_or_default();
    }
    let mut copy = object.clone();
    copy.values_mut().for_each(make_safe);
    serde_json::to_string(&copy).unwrap_or_default()
}

/// A request: JSON text of an object.
///
/// # Errors
/// `InvalidRequest`, saying where it is broken.
pub(crate) fn request(text: &str) -> Result<Object, AlipayError> {
    object(text.as_bytes()).map_err(|fault| AlipayError::invalid("", "json", format!("the request is {fault}")))
}

/// A reply that a client gave, handed back: a record, or its JSON text.
///
/// # Errors
/// `InvalidRequest` when it is no object.
pub(crate) fn reply(reply: &(impl Serialize + ?Sized)) -> Result<Object, AlipayError> {
    let read = match serde_json::to_value(reply) {
        Ok(Value::String(text)) => object(text.as_bytes()),
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) | Err(_) => Err(Fault::NotAnObject),
    };
    read.map_err(|fault| AlipayError::invalid("reply", "json", format!("the reply is {fault}")))
}

/// A text of an object; none where there is nothing, or something else.
pub(crate) fn text<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}

/// The same, where an empty text counts as nothing.
pub(crate) fn filled<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    text(object, name).filter(|text| !text.is_empty())
}

/// The value at a dotted path; null counts as absent.
pub(crate) fn at<'a>(object: &'a Object, path: &str) -> Option<&'a Value> {
    let mut names = path.split('.');
    let first = object.get(names.next()?)?;
    let found = names.try_fold(first, |value, name| value.get(name))?;
    (!found.is_null()).then_some(found)
}

/// The text (or number) at a dotted path of a JSON text; none when it is not there or not readable.
pub(crate) fn text_at(json: &str, path: &str) -> Option<String> {
    if path.is_empty() {
        return None;
    }
    let value: Value = serde_json::from_str(json).ok()?;
    let found = path.split('.').try_fold(&value, |value, name| value.get(name))?;
    match found {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn parse(text: &str) -> Result<Object, Fault> {
    match serde_json::from_str(text).map_err(|error| fault(&error))? {
        Value::Object(object) => Ok(object),
        _ => Err(Fault::NotAnObject),
    }
}

fn is_safe(value: &Value) -> bool {
    match value {
        Value::Number(number) => fits_a_double(number),
        Value::Array(items) => items.iter().all(is_safe),
        Value::Object(object) => object.values().all(is_safe),
        _ => true,
    }
}

fn make_safe(value: &mut Value) {
    match value {
        Value::Number(number) if !fits_a_double(number) => *value = Value::String(number.to_string()),
        Value::Array(items) => items.iter_mut().for_each(make_safe),
        Value::Object(object) => object.values_mut().for_each(make_safe),
        _ => {}
    }
}

/// An integer within ±(2^53-1), written as one.
fn fits_a_double(number: &serde_json::Number) -> bool {
    const LIMIT: u64 = (1 << 53) - 1;
    number.as_i64().is_some_and(|n| n.unsigned_abs() <= LIMIT)
}

/// One look at all bytes is faster than one at each string.
fn utf8(bytes: &[u8]) -> Result<&str, Fault> {
    std::str::from_utf8(bytes).map_err(|error| {
        let good = &bytes[..error.valid_up_to()];
        let line_start = memchr::memrchr(b'\n', good).map_or(0, |at| at + 1);
        let lines = memchr::memchr_iter(b'\n', good).count();
        Fault::Syntax(lines + 1, good.len() - line_start + 1)
    })
}

/// Whether such a key stands in the text as it is; one with escapes is found while reading.
fn has_reserved_key(text: &str) -> bool {
    memchr::memmem::find_iter(text.as_bytes(), RESERVED).any(|at| {
        let begins = at > 0 && text.as_bytes()[at - 1] == b'"';
        let end = text[at..].find('"').map(|quote| text[at + quote + 1..].trim_start());
        begins && end.is_some_and(|rest| rest.starts_with(':'))
    })
}

fn fault(error: &serde_json::Error) -> Fault {
    if error.is_data() && error.to_string().starts_with(RESERVED) {
        Fault::ReservedKey
    } else if error.is_data() {
        Fault::DuplicateKey
    } else {
        Fault::Syntax(error.line(), error.column())
    }
}

/// Accepts any JSON without duplicate keys and keeps nothing of it but whether it holds a number.
#[derive(Clone, Copy)]
struct Unique<'n, 'de> {
    numbers: &'n Cell<bool>,
    /// The keys so far of all objects that are open, the outermost first: one list for the whole text.
    keys: &'n RefCell<Vec<Cow<'de, str>>>,
}

impl<'de> DeserializeSeed<'de> for Unique<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unique<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without duplicate keys")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        self.numbers.set(true);
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        self.numbers.set(true);
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        self.numbers.set(true);
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(self)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let mut seen = Seen::new(self.keys);
        while let Some(key) = entries.next_key_seed(Key)? {
            // With `arbitrary_precision` a number arrives as a map of one private key.
            if key.starts_with(RESERVED) {
                if matches!(key, Cow::Owned(_)) {
                    // Written with escapes: the reader's own keys never are.
                    entries.next_value::<IgnoredAny>()?;
                    return Err(serde::de::Error::custom(RESERVED));
                }
                self.numbers.set(true);
            }
            if !seen.insert(key) {
                // The rest must still be consumed for serde_json to report this error and not a syntax error.
                entries.next_value::<IgnoredAny>()?;
                return Err(serde::de::Error::custom("duplicate key"));
            }
            entries.next_value_seed(self)?;
        }
        Ok(())
    }
}

/// Keys of one object: compared one by one while they are few, which real messages never exceed, hashed beyond that.
struct Seen<'n, 'de> {
    open: &'n RefCell<Vec<Cow<'de, str>>>,
    /// Where the keys of this object begin.
    start: usize,
    many: Option<HashSet<Cow<'de, str>>>,
}

const FEW: usize = 48;

impl<'n, 'de> Seen<'n, 'de> {
    fn new(open: &'n RefCell<Vec<Cow<'de, str>>>) -> Self {
        Self {
            open,
            start: open.borrow().len(),
            many: None,
        }
    }

    /// False when it was there already.
    fn insert(&mut self, key: Cow<'de, str>) -> bool {
        let mut open = self.open.borrow_mut();
        let few = open.get(self.start..).unwrap_or_default();
        if few.len() < FEW {
            let new = !few.contains(&key);
            open.push(key);
            return new;
        }
        let many = self.many.get_or_insert_with(|| few.iter().cloned().collect());
        many.insert(key)
    }
}

impl Drop for Seen<'_, '_> {
    /// The object ends: its keys are no longer open.
    fn drop(&mut self) {
        self.open.borrow_mut().truncate(self.start);
    }
}

/// A key, borrowed where it has no escapes.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_the_reader_itself_is_refused_in_every_spelling() {
        for key in ["RawValue", "Number", "Anything"] {
            for dollar in ["$", "\\u0024"] {
                for text in [
                    format!(r#"{{"{dollar}serde_json::private::{key}":"1"}}"#),
                    format!(r#"{{"a":[{{"{dollar}serde_json::private::{key}" : "1","value":"2"}}]}}"#),
                    format!(r#"{{"b":1,"{dollar}serde_json::private::{key}":"{{\"b\":2}}"}}"#),
                ] {
                    assert_eq!(object(text.as_bytes()), Err(Fault::ReservedKey), "{text}");
                }
            }
        }
        let harmless = r#"{"subject":"$serde_json::private::Number","n":1}"#;
        assert!(object(harmless.as_bytes()).is_ok());
    }

    #[test]
    fn a_key_that_stands_twice_is_refused_at_any_depth() {
        assert_eq!(object(br#"{"a":1,"a":2}"#), Err(Fault::DuplicateKey));
        assert_eq!(
            object(br#"{"x":[{"value":"1","value":"2"}]}"#),
            Err(Fault::DuplicateKey)
        );
        assert!(object(br#"{"x":{"a":1},"y":{"a":1}}"#).is_ok());
    }

    #[test]
    fn an_escaped_key_is_the_same_key() {
        assert_eq!(object(br#"{"a":1,"\u0061":2}"#), Err(Fault::DuplicateKey));
    }

    #[test]
    fn many_keys_are_compared_like_few() {
        for n in [2, 47, 48, 49, 50, 500] {
            let keys: Vec<String> = (0..n).map(|at| format!(r#""k{at}":"v""#)).collect();
            let text = keys.join(",");
            assert!(object(format!("{{{text}}}").as_bytes()).is_ok(), "{n}");
            for double in [0, n / 2, n - 1] {
                let text = format!(r#"{{{text},"k{double}":"v"}}"#);
                assert_eq!(object(text.as_bytes()), Err(Fault::DuplicateKey), "{n}: {double}");
            }
        }
    }

    #[test]
    fn inspection_sees_every_number_and_nothing_else_as_one() {
        for (text, numbers) in [
            (r#"{"a":"1","b":[true,null,{"c":"-1.5e3"}]}"#, false),
            (r#"{"a":1}"#, true),
            (r#"{"a":[{"b":[-0.5]}]}"#, true),
            (r#"{"a":9007199254740993}"#, true),
        ] {
            assert_eq!(inspect(text), Ok(numbers), "{text}");
        }
        assert!(matches!(inspect(r#"{"a":"b"} x"#), Err(Fault::Syntax(..))));
    }

    #[test]
    fn a_number_that_a_double_would_round_leaves_as_text() {
        let read = object(
            br#"{"big":9007199254740993,"ok":9007199254740991,"neg":-9007199254740992,"rate":6.4886,"list":[1e400]}"#,
        )
        .unwrap();
        assert_eq!(
            to_text(&read),
            r#"{"big":"9007199254740993","ok":9007199254740991,"neg":"-9007199254740992","rate":"6.4886","list":["1e+400"]}"#
        );
    }

    #[test]
    fn a_text_without_numbers_is_given_back_as_it_came() {
        let (read, text) = object_and_text(b" {\"a\" : \"\\u0062\"}\n").unwrap();
        assert_eq!((read["a"].as_str(), text.as_str()), (Some("b"), r#"{"a" : "\u0062"}"#));
        let (_, text) = object_and_text(br#"{ "a": 9007199254740993 }"#).unwrap();
        assert_eq!(text, r#"{"a":"9007199254740993"}"#);
        assert_eq!(object_and_text(br#"{"a":"1","a":"2"}"#), Err(Fault::DuplicateKey));
        assert_eq!(object_and_text(b"[]"), Err(Fault::NotAnObject));
    }

    #[test]
    fn broken_text_is_named_by_its_place_only() {
        assert_eq!(object(b"{\"a\":").unwrap_err(), Fault::Syntax(1, 5));
        assert_eq!(object(b"[1]").unwrap_err(), Fault::NotAnObject);
        assert_eq!(object(b"\xff{}").unwrap_err(), Fault::Syntax(1, 1));
        assert_eq!(object(b"{\n\"a\":\"\xff\"}").unwrap_err(), Fault::Syntax(2, 6));
        let deep = "[".repeat(100_000);
        assert!(matches!(object(deep.as_bytes()), Err(Fault::Syntax(..))));
    }
}
