//! Checks a request against its model; the error names the field, the rule and the fix, and never repeats a value.

use std::fmt;

use serde_json::{Number, Value};

use crate::error::{AlipayError, Result};
use crate::json::Object;
use crate::operation::{Field, Format, Model, Shape};

mod form;

/// What the schema's lengths count.
#[derive(Clone, Copy)]
pub(crate) enum Unit {
    /// Unicode characters.
    Characters,
    /// Bytes in this charset. The request travels as a form, so numbers are text there.
    Bytes(&'static encoding_rs::Encoding),
}

/// Refuses a request that breaks a documented rule, naming the path of the field.
///
/// `null` counts as absent. Fields and values that the schema does not know pass untouched: the gateway may know them.
pub(crate) fn request(model: &Model, object: &Object, unit: Unit) -> Result<()> {
    unit.model(model, object, &Path::Top)
}

impl Unit {
    fn model(self, model: &Model, object: &Object, path: &Path<'_>) -> Result<()> {
        let given = |name| find(object, name).filter(|value| !value.is_null());
        let filled = |value: Option<&Value>| value.is_some_and(|value| value.as_str() != Some(""));
        for field in model.fields {
            let (path, value) = (Path::Name(path, field.name), given(field.name));
            if field.required && !filled(value) && !field.required_unless.is_some_and(|sibling| filled(given(sibling)))
            {
                return Err(path.lacks(field, value.is_some()));
            }
            if let Some(value) = value {
                self.value(&field.shape, field, value, &path)?;
            }
        }
        Ok(())
    }

    fn value(self, shape: &Shape, field: &Field, value: &Value, path: &Path<'_>) -> Result<()> {
        match shape {
            Shape::Any => Ok(()),
            Shape::Text => self.text(field, value, path),
            Shape::Integer => integer(field, value, path),
            Shape::Boolean => boolean(value, path),
            Shape::Decimal => decimal(value, path),
            Shape::Number(digits, decimals) => number(*digits, *decimals, value, path),
            Shape::Millis => millis(value, path),
            Shape::Model(model) => match value {
                Value::Object(object) => self.model(model, object, path),
                other => Err(path.kind("an object", other)),
            },
            Shape::List(inner) => match value {
                Value::Array(items) => {
                    count(items.len(), field, path)?;
                    (0..)
                        .zip(items)
                        .try_for_each(|(at, item)| self.value(inner, field, item, &Path::Item(path, at)))
                }
                other => Err(path.kind("a list", other)),
            },
            Shape::Map(inner) => match value {
                Value::Object(entries) => {
                    count(entries.len(), field, path)?;
                    entries
                        .iter()
                        .try_for_each(|(key, item)| self.value(inner, field, item, &Path::Name(path, key)))
                }
                other => Err(path.kind("an object", other)),
            },
            Shape::Json(inner) => self.json(inner, field, value, path),
        }
    }

    fn text(self, field: &Field, value: &Value, path: &Path<'_>) -> Result<()> {
        match value {
            Value::String(text) if text.is_empty() => Ok(()),
            Value::String(text) => {
                form::check(field.format, text, path)?;
                self.length(text, field.max, path)
            }
            Value::Number(_) if field.format == Format::MinorUnits => {
                Err(path.refuse("minor_units", form::MINOR_UNITS))
            }
            // A form has no types, so an integer or a boolean is its own text there; a fraction may have been rounded.
            Value::Number(number) if matches!(self, Self::Bytes(_)) && is_integer(number) => {
                self.length(&number.to_string(), field.max, path)
            }
            Value::Bool(_) if matches!(self, Self::Bytes(_)) => Ok(()),
            other => Err(path.kind("text in quotes", other)),
        }
    }

    /// An object or a list that travels as JSON text: checked either way, its length as it would be sent.
    fn json(self, inner: &Shape, field: &Field, value: &Value, path: &Path<'_>) -> Result<()> {
        let (parsed, text) = match value {
            Value::String(text) if text.is_empty() => return Ok(()),
            Value::String(text) => match serde_json::from_str(text) {
                Ok(parsed @ (Value::Object(_) | Value::Array(_))) => (parsed, text.clone()),
                _ => return Err(path.refuse("json", "must be an object, a list or the JSON text of one")),
            },
            Value::Object(_) | Value::Array(_) => (value.clone(), value.to_string()),
            other => return Err(path.kind("an object, a list or JSON text", other)),
        };
        self.length(&text, field.max, path)?;
        // The limit was for the text as a whole, not for what is in it.
        let inside = Field {
            max: 0,
            shape: Shape::Any,
            ..*field
        };
        self.value(inner, &inside, &parsed, path)
    }

    fn length(self, text: &str, max: u32, path: &Path<'_>) -> Result<()> {
        let max = max as usize;
        // No charset here needs more bytes than UTF-8, and no text has more characters than bytes.
        if max == 0 || text.len() <= max {
            return Ok(());
        }
        let (length, unit) = match self {
            Self::Characters => (text.chars().count(), "characters".to_owned()),
            Self::Bytes(charset) => (charset.encode(text).0.len(), format!("bytes in {}", charset.name())),
        };
        if length <= max {
            return Ok(());
        }
        Err(path.refuse(
            "max_length",
            &format!("has {length} {unit}, at most {max} are allowed; shorten it"),
        ))
    }
}

/// A model has many more fields than a request uses of it: comparing with the few that are there beats hashing every name.
fn find<'a>(object: &'a Object, name: &str) -> Option<&'a Value> {
    const FEW: usize = 16;
    if object.len() > FEW {
        return object.get(name);
    }
    object.iter().find_map(|(key, value)| (key == name).then_some(value))
}

fn integer(field: &Field, value: &Value, path: &Path<'_>) -> Result<()> {
    let text = match value {
        Value::Number(number) if is_integer(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Number(_) if field.format == Format::MinorUnits => String::new(),
        Value::Number(_) => return Err(path.refuse("integer", "must be an integer, got a fraction")),
        other => return Err(path.kind("an integer", other)),
    };
    if field.format == Format::MinorUnits {
        form::check(Format::MinorUnits, &text, path)?;
        return Unit::Characters.length(&text, field.max, path);
    }
    let digits = text.strip_prefix('-').unwrap_or(&text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(path.refuse("integer", "must be an integer or its digits as text"));
    }
    Ok(())
}

fn boolean(value: &Value, path: &Path<'_>) -> Result<()> {
    match value {
        Value::Bool(_) => Ok(()),
        Value::String(text) if text == "true" || text == "false" => Ok(()),
        Value::String(_) => Err(path.refuse("type", "must be true or false")),
        other => Err(path.kind("true or false", other)),
    }
}

fn decimal(value: &Value, path: &Path<'_>) -> Result<()> {
    match value {
        Value::Number(number) if is_integer(number) => Ok(()),
        Value::Number(_) => Err(path.refuse("decimal", FLOAT)),
        Value::String(text) if plain(text.strip_prefix('-').unwrap_or(text)).is_some() => Ok(()),
        Value::String(_) => Err(path.refuse(
            "decimal",
            "must be a plain decimal such as \"6.4886\", without exponent, sign + or separators",
        )),
        other => Err(path.kind("a decimal as text", other)),
    }
}

const FLOAT: &str = "must not be a JSON fraction, which may have been rounded; send it as text such as \"10.00\"";

/// The vendor's `Number(9,2)`: nine digits in all, two of them after the point, no sign.
fn number(digits: u8, decimals: u8, value: &Value, path: &Path<'_>) -> Result<()> {
    let text = match value {
        Value::Number(number) if is_integer(number) => number.to_string(),
        Value::Number(_) => return Err(path.refuse("decimal", FLOAT)),
        Value::String(text) if text.is_empty() => return Ok(()),
        Value::String(text) => text.clone(),
        other => return Err(path.kind("a decimal as text", other)),
    };
    let Some((whole, fraction)) = plain(&text) else {
        return Err(path.refuse(
            "decimal",
            "must be a plain decimal such as \"10.00\", without sign, exponent or separators",
        ));
    };
    if fraction.len() > decimals.into() {
        let text = format!(
            "has {} decimals, at most {decimals} are allowed; it is not rounded for you",
            fraction.len()
        );
        return Err(path.refuse("decimals", &text));
    }
    let most = usize::from(digits.saturating_sub(decimals));
    if whole.trim_start_matches('0').len() > most {
        return Err(path.refuse("max_digits", &format!("has more than {most} digits before the point")));
    }
    Ok(())
}

/// Both sides of the point, when there is nothing but digits and at most one point between them.
fn plain(text: &str) -> Option<(&str, &str)> {
    let (whole, fraction) = match text.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (text, ""),
    };
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    (!whole.is_empty() && digits(whole) && digits(fraction)).then_some((whole, fraction))
}

fn millis(value: &Value, path: &Path<'_>) -> Result<()> {
    match value {
        Value::Number(number) if is_integer(number) => Ok(()),
        Value::String(text) if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) => Ok(()),
        Value::String(text) => form::check(Format::Time, text, path),
        other => Err(path.kind("a time: milliseconds since 1970 or ISO 8601 text", other)),
    }
}

fn count(items: usize, field: &Field, path: &Path<'_>) -> Result<()> {
    let max = usize::from(field.max_items);
    if max == 0 || items <= max {
        return Ok(());
    }
    Err(path.refuse("max_items", &format!("has {items} entries, at most {max} are allowed")))
}

/// Written as one: `10.0` and `1e3` may have been floats before.
fn is_integer(number: &Number) -> bool {
    let text = number.as_str();
    text.strip_prefix('-')
        .unwrap_or(text)
        .bytes()
        .all(|b| b.is_ascii_digit())
}

/// Where a value stands; a text is made of it only for an error.
enum Path<'a> {
    Top,
    Name(&'a Self, &'a str),
    Item(&'a Self, usize),
}

impl Path<'_> {
    /// `text` goes on after the name of the field.
    fn lacks(&self, field: &Field, is_empty: bool) -> AlipayError {
        let text = match field.required_unless {
            Some(sibling) => format!("is required without {sibling}; add one of the two"),
            None if is_empty => "is required and must not be empty".to_owned(),
            None => "is required; add it to the request".to_owned(),
        };
        self.refuse("required", &text)
    }

    fn refuse(&self, rule: &str, text: &str) -> AlipayError {
        AlipayError::invalid(self.to_string(), rule, format!("{self} {text}"))
    }

    fn kind(&self, wanted: &str, found: &Value) -> AlipayError {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.refuse("type", &format!("must be {wanted}, got {found}"))
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Top => Ok(()),
            Self::Name(Self::Top, name) => f.write_str(name),
            Self::Name(parent, name) => write!(f, "{parent}.{name}"),
            Self::Item(parent, at) => write!(f, "{parent}[{at}]"),
        }
    }
}

#[cfg(test)]
mod tests;
