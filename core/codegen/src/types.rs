//! The little language of field types: `text`, `list<Goods>`, `json<list<SplitFundInfo>>`, `number(9,2)`.

use serde::Deserialize;

/// What a field may hold.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(try_from = "String")]
pub enum Type {
    /// A string.
    Text,
    /// An integer, or its text.
    Integer,
    /// true or false.
    Boolean,
    /// A decimal.
    Decimal,
    /// mapi: a decimal with a total number of digits and a number of decimals.
    Number(u8, u8),
    /// A moment as milliseconds, or as text.
    Millis,
    /// Anything.
    Any,
    /// An object of this name.
    Model(String),
    /// A list.
    List(Box<Self>),
    /// An object with free keys.
    Map(Box<Self>),
    /// JSON text on the wire.
    Json(Box<Self>),
}

impl Type {
    /// The model this type is made of, if any.
    #[must_use]
    pub fn model(&self) -> Option<&str> {
        match self {
            Self::Model(name) => Some(name),
            Self::List(inner) | Self::Map(inner) | Self::Json(inner) => inner.model(),
            _ => None,
        }
    }
}

impl TryFrom<String> for Type {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        parse(&text)
    }
}

fn parse(text: &str) -> Result<Type, String> {
    let simple = match text {
        "text" => Some(Type::Text),
        "integer" => Some(Type::Integer),
        "boolean" => Some(Type::Boolean),
        "decimal" => Some(Type::Decimal),
        "millis" => Some(Type::Millis),
        "any" => Some(Type::Any),
        _ => None,
    };
    if let Some(found) = simple {
        return Ok(found);
    }
    if let Some(inner) = text.strip_prefix("number(").and_then(|rest| rest.strip_suffix(')')) {
        let (digits, decimals) = inner.split_once(',').ok_or_else(|| format!("type {text:?}"))?;
        let number = |part: &str| part.trim().parse().map_err(|_| format!("type {text:?}"));
        return Ok(Type::Number(number(digits)?, number(decimals)?));
    }
    for (prefix, wrap) in [
        ("list<", Type::List as fn(Box<Type>) -> Type),
        ("map<", Type::Map),
        ("json<", Type::Json),
    ] {
        if let Some(inner) = text.strip_prefix(prefix).and_then(|rest| rest.strip_suffix('>')) {
            return Ok(wrap(Box::new(parse(inner)?)));
        }
    }
    if text.starts_with(|c: char| c.is_ascii_uppercase()) && text.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Ok(Type::Model(text.to_owned()));
    }
    Err(format!(
        "type {text:?} is not one of text, integer, boolean, decimal, number(p,s), millis, any, list<>, map<>, json<> or a model"
    ))
}
