//! What is written down about every operation: the fields a request must have and the codes there are.
//!
//! The schema is data that the specification gave; reading it here shares facts with the SDK, not code.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::Value;

use super::codes::{Refusal, refuse};
use crate::json::Fields;

/// The file, read once.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Schema {
    operations: Vec<Operation>,
    models: Vec<Model>,
    enums: Vec<Listed>,
    result_codes: Vec<Code>,
    #[serde(skip)]
    by_id: HashMap<String, usize>,
    #[serde(skip)]
    by_name: HashMap<String, usize>,
}

/// One operation.
#[derive(Debug, Deserialize)]
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) idempotency: Option<String>,
    pub(super) request: String,
    pub(super) response: String,
}

/// The fields of an object.
#[derive(Debug, Deserialize)]
pub(super) struct Model {
    name: String,
    pub(super) fields: Vec<Field>,
}

/// One field.
#[derive(Debug, Deserialize)]
pub(super) struct Field {
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    #[serde(default)]
    pub(super) required: bool,
    /// The sibling that stands in for a required field.
    required_unless: Option<String>,
    pub(super) max: Option<usize>,
    pub(super) format: Option<String>,
    #[serde(rename = "enum")]
    listed: Option<String>,
    #[serde(default)]
    values: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Listed {
    name: String,
    values: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Code {
    code: String,
    status: Option<String>,
}

/// The schema. A test of this file proves that it can be read.
pub(super) fn schema() -> &'static Schema {
    static SCHEMA: OnceLock<Schema> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let text = include_str!("../../../../core/schema/ams.json");
        let mut schema: Schema = serde_json::from_str(text).unwrap_or_default();
        let named = |names: Vec<String>| names.into_iter().zip(0..).collect();
        schema.by_id = named(schema.operations.iter().map(|known| known.id.clone()).collect());
        schema.by_name = named(schema.models.iter().map(|known| known.name.clone()).collect());
        schema
    })
}

impl Schema {
    pub(super) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.get(*self.by_id.get(id)?)
    }

    pub(super) fn model(&self, name: &str) -> Option<&Model> {
        self.models.get(*self.by_name.get(name)?)
    }

    /// Documented values of a field, if there is a list.
    pub(super) fn values<'a>(&'a self, field: &'a Field) -> &'a [String] {
        let listed = field.listed.as_ref();
        let found = listed.and_then(|name| self.enums.iter().find(|known| known.name == *name));
        found.map_or(&field.values, |known| &known.values)
    }

    /// The values of an enumeration.
    pub(super) fn listed(&self, name: &str) -> Vec<&str> {
        let found = self.enums.iter().find(|known| known.name == name);
        found.map_or_else(Vec::new, |known| known.values.iter().map(String::as_str).collect())
    }

    /// The documented code that the last words of an id spell: `order-7-RISK_REJECT`. With the status it comes with.
    pub(super) fn code_in(&self, id: &str) -> Option<(&str, &str)> {
        let tail = id.rsplit('-').next()?;
        let found = self.result_codes.iter().find(|known| known.code == tail)?;
        Some((&found.code, found.status.as_deref().unwrap_or("F")))
    }
}

/// How deep a request is looked into.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Depth {
    /// The outermost fields: what is inside has rules of its own.
    Outer,
    /// All of it.
    All,
}

/// Refuses a request that lacks a required field, has one of another kind or one that is too long.
pub(super) fn check(operation: &str, request: &Fields, depth: Depth) -> Result<(), Refusal> {
    let schema = schema();
    let model = schema
        .operation(operation)
        .and_then(|known| schema.model(&known.request));
    match model {
        Some(model) => object(schema, model, request, "", depth),
        None => Ok(()),
    }
}

fn object(schema: &Schema, model: &Model, given: &Fields, path: &str, depth: Depth) -> Result<(), Refusal> {
    for field in &model.fields {
        let path = if path.is_empty() {
            field.name.clone()
        } else {
            format!("{path}.{}", field.name)
        };
        match given.get(&field.name) {
            None | Some(Value::Null) if field.required && !has(given, field.required_unless.as_deref()) => {
                return Err(refuse("PARAM_ILLEGAL", format!("{path} is missing")));
            }
            Some(Value::String(text)) if text.is_empty() && field.required => {
                return Err(refuse("PARAM_ILLEGAL", format!("{path} is empty")));
            }
            None | Some(Value::Null) => {}
            Some(value) => one(schema, field, &field.kind, value, &path, depth)?,
        }
    }
    Ok(())
}

fn has(given: &Fields, name: Option<&str>) -> bool {
    name.and_then(|name| given.get(name))
        .is_some_and(|value| !value.is_null())
}

fn one(schema: &Schema, field: &Field, kind: &str, value: &Value, path: &str, depth: Depth) -> Result<(), Refusal> {
    let wrong = |wanted: &str| Err(refuse("PARAM_ILLEGAL", format!("{path} is not {wanted}")));
    if let Some(inner) = inside(kind, "list<") {
        let Some(items) = value.as_array() else {
            return wrong("a list");
        };
        let numbered = items.iter().zip(0_usize..);
        return numbered
            .filter(|_| depth == Depth::All)
            .try_for_each(|(item, at)| one(schema, field, inner, item, &format!("{path}[{at}]"), depth));
    }
    if inside(kind, "map<").is_some() {
        return if value.is_object() { Ok(()) } else { wrong("an object") };
    }
    if let Some(model) = schema.model(kind) {
        return match value.as_object() {
            Some(given) if depth == Depth::All => object(schema, model, given, path, depth),
            Some(_) => Ok(()),
            None => wrong("an object"),
        };
    }
    // The reference asks for text everywhere, the SDKs send native scalars: both are taken.
    let fits = match (kind, value) {
        ("integer" | "millis", Value::String(text)) => text.parse::<i64>().is_ok(),
        ("integer" | "millis", value) => value.is_i64() || value.is_u64(),
        ("boolean", Value::String(text)) => text == "true" || text == "false",
        ("boolean", value) => value.is_boolean(),
        ("decimal", value) => value.is_number() || value.is_string(),
        ("text", value) => !value.is_object() && !value.is_array(),
        _ => true,
    };
    if !fits {
        return wrong(match kind {
            "integer" | "millis" => "a whole number",
            "boolean" => "true or false",
            _ => "a string",
        });
    }
    match (value.as_str(), field.max) {
        (Some(text), Some(max)) if text.chars().count() > max => Err(refuse(
            "PARAM_ILLEGAL",
            format!("{path} is longer than {max} characters"),
        )),
        _ => Ok(()),
    }
}

/// `Goods` of `list<Goods>`.
pub(super) fn inside<'a>(kind: &'a str, opening: &str) -> Option<&'a str> {
    kind.strip_prefix(opening)?.strip_suffix('>')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    #[test]
    fn every_operation_with_a_path_is_in_the_schema() {
        let paths = crate::ams::operations::PATHS.lines();
        let missing: Vec<&str> = paths
            .filter_map(|line| line.split(' ').next())
            .filter(|id| schema().operation(id).is_none())
            .collect();
        assert_eq!(missing, Vec::<&str>::new());
        assert_eq!(schema().operations.len(), 179);
    }

    #[test]
    fn the_first_missing_field_is_named_with_its_path() {
        let check = |operation: &str, text: &str| {
            let request = json::parse_object(text.as_bytes()).unwrap();
            check(operation, &request, Depth::All).map_err(|refusal| refusal.message)
        };
        let declare = |amount: &str| {
            format!(
                r#"{{"declarationRequestId":"d","paymentId":"p","declarationAmount":{amount},"customs":{{}},"merchantCustomsInfo":{{}},"splitOrder":"false"}}"#
            )
        };
        assert_eq!(
            check("customs.declare", "{}").unwrap_err(),
            "declarationRequestId is missing"
        );
        assert_eq!(
            check("customs.declare", &declare(r#"{"currency":"CNY"}"#)).unwrap_err(),
            "declarationAmount.value is missing"
        );
        assert_eq!(
            check("customs.declare", &declare(r#"{"currency":"CNYY","value":"1"}"#)).unwrap_err(),
            "declarationAmount.currency is longer than 3 characters"
        );
        assert_eq!(
            check("customs.declare", &declare("[]")).unwrap_err(),
            "declarationAmount is not an object"
        );
        assert!(check("customs.declare", &declare(r#"{"currency":"CNY","value":"1"}"#)).is_ok());
    }

    #[test]
    fn ids_name_documented_codes_with_their_last_words() {
        assert_eq!(schema().code_in("order-7-RISK_REJECT"), Some(("RISK_REJECT", "F")));
        assert_eq!(schema().code_in("UNKNOWN_EXCEPTION"), Some(("UNKNOWN_EXCEPTION", "U")));
        assert_eq!(schema().code_in("order-RISK_REJECT-7"), None);
        assert_eq!(schema().code_in("order-NO_SUCH_CODE"), None);
    }
}
