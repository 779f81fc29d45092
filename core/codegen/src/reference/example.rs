//! The smallest request that passes the checks, for examples: required fields with values that show their form.

use serde_json::{Map, Value};

use super::record;
use crate::names;
use crate::schema::{Field, Model, Operation, Schema};
use crate::types::Type;

/// Deeper than any request needs to be.
const DEEPEST: usize = 6;

/// A value to print in some language.
pub(crate) enum Example {
    /// A string.
    Text(String),
    /// A number, `true`: the same in every language but one.
    Raw(&'static str),
    /// An object of a model: field names with their values.
    Object(String, Vec<(String, Self)>),
    /// A list of one item.
    List(Box<Self>),
    /// An object with a free key.
    Map(Box<Self>),
}

impl Example {
    /// The smallest request of an operation; always with the id that makes a repetition harmless.
    pub(crate) fn of(schema: &Schema, operation: &Operation) -> Self {
        let Some(model) = schema.model(&operation.request) else {
            return Self::Object(operation.request.clone(), Vec::new());
        };
        let mut more = operation.example.clone();
        if !operation.idempotency.is_empty() {
            more.entry(operation.idempotency.clone()).or_insert(Value::Null);
        }
        let empty = more.is_empty() && !model.fields.iter().any(|field| field.required);
        if let Some(id) = model.fields.iter().find(|field| empty && names_something(field)) {
            more.insert(id.name.clone(), Value::Null);
        }
        object(schema, model, 0, &more)
    }

    /// As JavaScript and Python have it, several lines where one would be long.
    pub(crate) fn literal(&self, language: Literal, indent: usize) -> String {
        let flat = self.flat(language);
        if flat.chars().count() + indent <= 100 {
            return flat;
        }
        let inner = " ".repeat(indent + 4);
        let end = " ".repeat(indent);
        match self {
            Self::Object(name, fields) => {
                let (open, close) = language.brackets(name);
                let lines: String = fields
                    .iter()
                    .map(|(name, value)| {
                        format!(
                            "{inner}{}{},\n",
                            language.key(name),
                            value.literal(language, indent + 4)
                        )
                    })
                    .collect();
                let lines = language.last_line(lines);
                format!("{open}\n{lines}{end}{close}")
            }
            _ => flat,
        }
    }

    fn flat(&self, language: Literal) -> String {
        match self {
            Self::Text(text) => language.quoted(text),
            Self::Raw("true") if language == Literal::Python => "True".to_owned(),
            Self::Raw("false") if language == Literal::Python => "False".to_owned(),
            Self::Raw(raw) => (*raw).to_owned(),
            Self::Object(name, fields) => {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|(name, value)| format!("{}{}", language.key(name), value.flat(language)))
                    .collect();
                let (open, close) = language.brackets(name);
                let pad = if language == Literal::JavaScript && !fields.is_empty() {
                    " "
                } else {
                    ""
                };
                format!("{open}{pad}{}{pad}{close}", fields.join(", "))
            }
            Self::List(item) if language == Literal::Kotlin => format!("listOf({})", item.flat(language)),
            Self::List(item) => format!("[{}]", item.flat(language)),
            Self::Map(item) => match language {
                Literal::Kotlin => format!("mapOf(\"key\" to {})", item.flat(language)),
                Literal::Swift => format!("[\"key\": {}]", item.flat(language)),
                _ => format!("{{\"key\": {}}}", item.flat(language)),
            },
        }
    }
}

/// Where nothing is required, an example still says what it is about.
fn names_something(field: &Field) -> bool {
    let name = field.name.as_str();
    let ending = ["Id", "Token", "token"].iter().any(|ending| name.ends_with(ending));
    ending && name != "merchantAccountId" && field.shape == Type::Text
}

/// `more` names further fields; a value there is shown as it is, null stands for a plausible one.
fn object(schema: &Schema, model: &Model, depth: usize, more: &Map<String, Value>) -> Example {
    let wanted = model.fields.iter().enumerate().filter(|(at, field)| {
        // Of two that stand in for each other the later is enough.
        let spared = model.fields[*at..]
            .iter()
            .any(|later| later.required && later.name == field.required_unless);
        ((field.required && !spared) || more.contains_key(&field.name)) && !field.dropped
    });
    let fields = wanted.filter_map(|(_, field)| {
        let value = value(schema, field, &field.shape, depth, more.get(&field.name))?;
        Some((field.name.clone(), value))
    });
    Example::Object(model.name.clone(), fields.collect())
}

fn value(schema: &Schema, field: &Field, shape: &Type, depth: usize, given: Option<&Value>) -> Option<Example> {
    if depth > DEEPEST {
        return None;
    }
    match given {
        Some(Value::String(text)) => return Some(Example::Text(text.clone())),
        Some(Value::Bool(given)) => return Some(Example::Raw(if *given { "true" } else { "false" })),
        _ => {}
    }
    if field.format == "minor_units" {
        return Some(Example::Text("1000".to_owned()));
    }
    Some(match shape {
        Type::Text | Type::Any => Example::Text(text(schema, field)),
        Type::Integer => Example::Raw("1"),
        Type::Boolean => Example::Raw("true"),
        Type::Decimal | Type::Number(..) => Example::Text("10.00".to_owned()),
        Type::Millis => Example::Text("2026-04-17T08:00:00+08:00".to_owned()),
        Type::Model(name) => {
            let more = given.and_then(Value::as_object).cloned().unwrap_or_default();
            object(schema, schema.model(name)?, depth + 1, &more)
        }
        Type::List(inner) => Example::List(Box::new(value(schema, field, inner, depth, given)?)),
        Type::Map(inner) => Example::Map(Box::new(value(schema, field, inner, depth, given)?)),
        Type::Json(inner) if **inner == Type::Any => Example::Object(String::new(), Vec::new()),
        Type::Json(inner) => value(schema, field, inner, depth, given)?,
    })
}

fn text(schema: &Schema, field: &Field) -> String {
    if let Some(first) = schema.values(field).first() {
        return first.clone();
    }
    match field.format.as_str() {
        "currency" => "USD",
        "country" => "US",
        "time" => "2026-04-17T08:00:00+08:00",
        "gmt8_time" => "2026-04-17 08:00:00",
        "day" => "2026-04-17",
        "date" => "20260410",
        "url" => "https://shop.example/…",
        "base64" => "iVBORw0KGgo=",
        _ if field.max == 2 => "US",
        _ if field.name.to_lowercase().ends_with("url") => "https://shop.example/…",
        _ => "…",
    }
    .to_owned()
}

/// The languages in which a request is written out.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Literal {
    /// A dictionary.
    Python,
    /// An object.
    JavaScript,
    /// JSON text.
    Json,
    /// Records with named arguments.
    Kotlin,
    /// Records with labels.
    Swift,
}

impl Literal {
    fn quoted(self, text: &str) -> String {
        if self == Self::JavaScript {
            format!("'{text}'")
        } else {
            format!("\"{text}\"")
        }
    }

    fn key(self, name: &str) -> String {
        match self {
            Self::Python | Self::Json => format!("\"{name}\": "),
            Self::JavaScript => format!("{name}: "),
            Self::Kotlin => format!("{} = ", names::camel(&names::rust_field(name))),
            Self::Swift => format!("{}: ", names::camel(&names::rust_field(name))),
        }
    }

    fn brackets(self, model: &str) -> (String, &'static str) {
        match self {
            Self::Kotlin | Self::Swift => (format!("{}(", record(model)), ")"),
            _ => ("{".to_owned(), "}"),
        }
    }

    /// Swift and JSON have no comma at the end.
    fn last_line(self, lines: String) -> String {
        match self {
            Self::Swift | Self::Json => lines
                .strip_suffix(",\n")
                .map_or(lines.clone(), |lines| format!("{lines}\n")),
            _ => lines,
        }
    }
}
