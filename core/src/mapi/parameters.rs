//! From the request's JSON object to the flat list of names and values that the gateway knows.

use std::borrow::Cow;

use serde_json::Value;
use time::OffsetDateTime;

use crate::check::{self, Unit};
use crate::error::{AlipayError, Result};
use crate::json::{self, Object};
use crate::operation::{Field, Format, Kind, Operation, Shape};
use crate::time::gmt8_datetime;

use super::settings::{Sender, Settings};
use super::{canonical, rules};

/// What is sent, sorted by name, without `sign` and `sign_type`.
pub(super) struct Parameters(Vec<Parameter>);

pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) value: String,
}

/// Names with their values as bytes in the charset.
pub(super) type Encoded<'a> = Vec<(&'a str, Cow<'a, [u8]>)>;

impl Parameters {
    /// Reads the request, adds what the client knows, checks all of it.
    pub(super) fn read(
        settings: &Settings,
        sender: &Sender,
        operation: &Operation,
        request: &str,
        now: OffsetDateTime,
    ) -> Result<Self> {
        let mut object = json::object(request.as_bytes())
            .map_err(|fault| AlipayError::invalid("", "json", format!("the request is {fault}")))?;
        object.retain(|_, value| !is_empty(value));
        let own = owned(settings, sender, operation);
        take_owned(&mut object, &own, settings)?;
        fill(&mut object, operation, now);
        if let Some(model) = operation.request {
            check::request(model, &object, Unit::Bytes(settings.charset.encoding()))?;
        }
        let mut all = Vec::with_capacity(object.len() + own.len());
        for (name, value) in object {
            let field = field(operation, &name);
            all.push(Parameter::read(name, value, field)?);
        }
        let mut all = Self(all);
        if operation.request.is_some() {
            rules::check(&operation.id, &all, now)?;
        }
        all.0.extend(own.into_iter().map(|(name, value)| Parameter {
            name: name.to_owned(),
            value,
        }));
        all.0.sort_by(|a, b| a.name.cmp(&b.name));
        all.plain(operation)?;
        Ok(all)
    }

    /// No value may pass for a parameter of its own, neither here nor in the messages where it comes back.
    fn plain(&self, operation: &Operation) -> Result<()> {
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
    pub(super) fn of(pairs: &[(&str, &str)]) -> Self {
        let all = pairs.iter().map(|(name, value)| Parameter {
            name: (*name).to_owned(),
            value: (*value).to_owned(),
        });
        Self(all.collect())
    }
}

impl Parameter {
    fn read(name: String, value: Value, field: Option<&Field>) -> Result<Self> {
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

/// What the client sets itself.
fn owned(settings: &Settings, sender: &Sender, operation: &Operation) -> Vec<(&'static str, String)> {
    let mut own = vec![
        ("service", operation.id.clone().into_owned()),
        ("partner", sender.partner.clone()),
    ];
    // The check of a notification is documented with these parameters and nothing else.
    if operation.kind != Kind::Question {
        own.push(("_input_charset", settings.charset.name().to_owned()));
    }
    own
}

/// A request may repeat what the client sets, as old code does, but not contradict it.
fn take_owned(object: &mut Object, own: &[(&'static str, String)], settings: &Settings) -> Result<()> {
    if object.contains_key("sign") {
        let rule = "sign is made by the client; leave it out";
        return Err(AlipayError::invalid("sign", "owned", rule));
    }
    let sign_type = ("sign_type", settings.sign_type.as_str().to_owned());
    for (name, value) in own.iter().chain([&sign_type]) {
        let Some(given) = object.shift_remove(*name) else {
            continue;
        };
        let same = given.as_str().is_some_and(|given| match *name {
            "_input_charset" => given.eq_ignore_ascii_case(value),
            _ => given == value,
        });
        if !same {
            let rule = format!("{name} is set by the client and differs from the one in the request; leave it out");
            return Err(AlipayError::invalid(*name, "owned", rule));
        }
    }
    Ok(())
}

/// Defaults where the pages disagree whether a parameter may be missing: it is always sent.
fn fill(object: &mut Object, operation: &Operation, now: OffsetDateTime) {
    let mut default = |name: &str, value: &str| {
        if !object.contains_key(name) {
            object.insert(name.to_owned(), value.into());
        }
    };
    if field(operation, "timestamp").is_some() {
        default("timestamp", &gmt8_datetime(now));
    }
    match operation.id.as_ref() {
        "forex_refund" => {
            default("gmt_return", &gmt8_datetime(now));
            default("is_sync", "N");
            default("reason", "refund");
        }
        "alipay.acquire.overseas.spot.refund" => default("is_sync", "N"),
        _ => {}
    }
}

fn field(operation: &Operation, name: &str) -> Option<&'static Field> {
    operation.request?.fields.iter().find(|field| field.name == name)
}

/// Absent, for this gateway. `0` and `false` are values.
fn is_empty(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(str::is_empty)
}

fn is_json_text(text: &str) -> bool {
    text.starts_with(['{', '[']) && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}
