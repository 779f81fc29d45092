//! The flat list of names and values that the gateway knows.

use std::borrow::Cow;

use serde_json::Value;

use crate::error::{AlipayError, Result};
use crate::json::Object;
use crate::operation::{Field, Format, Operation, Shape};

use super::canonical;
use super::settings::Settings;

/// What is sent, sorted by name, without `sign` and `sign_type`.
pub(super) struct Parameters(Vec<Parameter>);

pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) value: String,
}

/// Names with their values as bytes in the charset.
pub(super) type Encoded<'a> = Vec<(&'a str, Cow<'a, [u8]>)>;

impl Parameters {
    /// The members of a request's object, in order.
    pub(super) fn of(operation: &Operation, object: Object) -> Result<Self> {
        let all = object
            .into_iter()
            .map(|(name, value)| Parameter::of(operation, name, value));
        all.collect::<Result<_>>().map(Self)
    }

    /// Adds what the client sets itself, and sorts by name.
    pub(super) fn complete(&mut self, own: Vec<(&'static str, String)>) {
        self.0.extend(own.into_iter().map(|(name, value)| Parameter {
            name: name.to_owned(),
            value,
        }));
        self.0.sort_by(|a, b| a.name.cmp(&b.name));
    }

    /// No value may pass for a parameter of its own, neither here nor in the messages where it comes back.
    pub(super) fn refuse_hidden(&self, operation: &Operation) -> Result<()> {
        let pairs = self.iter().map(|one| (one.name.as_bytes(), one.value.as_bytes()));
        let text = |one: &&Parameter| {
            field(operation, &one.name)
                .is_some_and(|field| matches!(field.shape, Shape::Text) && field.format != Format::Url)
        };
        let found = canonical::hidden(pairs).or_else(|| {
            let mut texts = self.iter().filter(text);
            texts.find_map(|one| Some((one.name.as_bytes(), canonical::holds_field(one.value.as_bytes())?)))
        });
        let Some((holder, inner)) = found else { return Ok(()) };
        let holder = String::from_utf8_lossy(holder);
        let rule =
            format!("{holder} holds &{inner}=, which the signature cannot tell from a parameter; leave that out");
        Err(AlipayError::invalid(holder, "ambiguous", rule))
    }

    /// The value of a parameter; none when it is not sent.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|parameter| parameter.name == name)
            .map(|parameter| parameter.value.as_str())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Parameter> + Clone {
        self.0.iter()
    }

    /// Names with their values as bytes in the charset.
    pub(super) fn encoded<'a>(&'a self, settings: &Settings) -> Result<Encoded<'a>> {
        let charset = settings.charset;
        let encode = |parameter: &'a Parameter| {
            let Parameter { name, value } = parameter;
            let bytes = charset.encode(value).map_err(|lacking| {
                let rule = format!(
                    "{name} holds {lacking:?} (U+{:04X}), which {} does not have; leave it out or use the charset utf-8",
                    u32::from(lacking),
                    charset.name()
                );
                AlipayError::invalid(name, "charset", rule)
            })?;
            Ok((name.as_str(), bytes))
        };
        self.iter().map(encode).collect()
    }

    #[cfg(test)]
    pub(super) fn from_pairs(pairs: &[(&str, &str)]) -> Self {
        let all = pairs.iter().map(|(name, value)| Parameter {
            name: (*name).to_owned(),
            value: (*value).to_owned(),
        });
        Self(all.collect())
    }
}

impl Parameter {
    fn of(operation: &Operation, name: String, value: Value) -> Result<Self> {
        let field = field(operation, &name);
        let plain_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
        if !name.bytes().all(plain_name) {
            return Err(AlipayError::invalid(
                "",
                "name",
                "a parameter name may hold letters, digits, underscores, dots and hyphens only",
            ));
        }
        let (value, is_json) = match value {
            Value::String(text) => {
                let is_json = match field.map(|field| &field.shape) {
                    Some(Shape::Json(_)) => true,
                    Some(Shape::Any) | None => is_json_text(&text),
                    Some(_) => false,
                };
                (text, is_json)
            }
            Value::Bool(flag) => (flag.to_string(), false),
            Value::Number(number) => {
                let text = number.to_string();
                if text.contains(['e', 'E']) {
                    let rule = format!("{name} must be written without an exponent, best as text");
                    return Err(AlipayError::invalid(name, "type", rule));
                }
                (text, false)
            }
            // Serialised once: this text is signed and this text travels.
            nested @ (Value::Object(_) | Value::Array(_)) => (nested.to_string(), true),
            Value::Null => (String::new(), false),
        };
        if !is_json && value.contains('"') {
            let rule = format!("{name} must not hold the character \"; the gateway bars it outside JSON");
            return Err(AlipayError::invalid(name, "quote", rule));
        }
        Ok(Self { name, value })
    }
}

/// How the schema describes a parameter.
pub(super) fn field(operation: &Operation, name: &str) -> Option<&'static Field> {
    operation.request?.fields.iter().find(|field| field.name == name)
}

fn is_json_text(text: &str) -> bool {
    text.starts_with(['{', '[']) && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}
