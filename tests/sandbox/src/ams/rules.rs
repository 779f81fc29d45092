//! What a request must hold: the fields of every operation, their types and lengths, and the result codes there are.
//!
//! The table is derived from the specification by `derive_ams.py`, apart from the SDK's schema: a mistake in one of them shows
//! as a difference, which a test lists.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::Value;

use super::codes::{Refusal, refuse};
use crate::json::Fields;

/// Documented result codes and the status each comes with, one a line.
const CODES: &str = include_str!("codes.txt");

/// The file, read once.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Table {
    operations: Vec<Operation>,
    models: BTreeMap<String, Model>,
    enums: BTreeMap<String, Vec<String>>,
    #[serde(skip)]
    by_id: HashMap<String, usize>,
    #[serde(skip)]
    by_path: HashMap<String, usize>,
}

/// One operation.
#[derive(Debug, Deserialize)]
pub(super) struct Operation {
    pub(super) id: String,
    /// Where the sandbox answers it.
    path: String,
    pub(super) idempotency: Option<String>,
    pub(super) request: String,
    pub(super) response: String,
}

/// The fields of an object.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Model {
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
    unless: Option<String>,
    pub(super) max: Option<usize>,
    pub(super) format: Option<String>,
    #[serde(rename = "enum")]
    listed: Option<String>,
    #[serde(default)]
    values: Vec<String>,
}

/// The table. A test of this file proves that it can be read.
pub(super) fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table: Table = serde_json::from_str(include_str!("table.json")).unwrap_or_default();
        let numbered = || table.operations.iter().zip(0..table.operations.len());
        let by_id = numbered().map(|(known, at)| (known.id.clone(), at)).collect();
        // Where two share a path the first one answers for both.
        let by_path = numbered().rev().map(|(known, at)| (known.path.clone(), at)).collect();
        (table.by_id, table.by_path) = (by_id, by_path);
        table
    })
}

/// The operation whose sandbox path this is.
pub(super) fn operation_at(path: &str) -> Option<&'static str> {
    let table = table();
    Some(&table.operations.get(*table.by_path.get(path)?)?.id)
}

/// The documented code that the last words of an id spell: `order-7-RISK_REJECT`. With the status it comes with.
pub(super) fn code_in(id: &str) -> Option<(&'static str, &'static str)> {
    let tail = id.rsplit('-').next()?;
    CODES
        .lines()
        .filter_map(|line| line.split_once(' '))
        .find(|(code, _)| *code == tail)
}

impl Table {
    pub(super) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.get(*self.by_id.get(id)?)
    }

    pub(super) fn model(&self, name: &str) -> Option<&Model> {
        self.models.get(name)
    }

    #[cfg(test)]
    pub(super) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Documented values of a field, if there is a list.
    pub(super) fn values<'a>(&'a self, field: &'a Field) -> &'a [String] {
        field.listed.as_deref().map_or(&field.values, |name| self.listed(name))
    }

    /// The values of an enumeration.
    pub(super) fn listed(&self, name: &str) -> &[String] {
        self.enums.get(name).map_or(&[], Vec::as_slice)
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
    let table = table();
    let model = table.operation(operation).and_then(|known| table.model(&known.request));
    match model {
        Some(model) => object(table, model, request, "", depth),
        None => Ok(()),
    }
}

fn object(table: &Table, model: &Model, given: &Fields, path: &str, depth: Depth) -> Result<(), Refusal> {
    for field in &model.fields {
        let path = if path.is_empty() {
            field.name.clone()
        } else {
            format!("{path}.{}", field.name)
        };
        match given.get(&field.name) {
            None | Some(Value::Null) if field.required && !has(given, field.unless.as_deref()) => {
                return Err(refuse("PARAM_ILLEGAL", format!("{path} is missing")));
            }
            Some(Value::String(text)) if text.is_empty() && field.required => {
                return Err(refuse("PARAM_ILLEGAL", format!("{path} is empty")));
            }
            None | Some(Value::Null) => {}
            Some(value) => one(table, field, &field.kind, value, &path, depth)?,
        }
    }
    Ok(())
}

fn has(given: &Fields, name: Option<&str>) -> bool {
    name.and_then(|name| given.get(name))
        .is_some_and(|value| !value.is_null())
}

fn one(table: &Table, field: &Field, kind: &str, value: &Value, path: &str, depth: Depth) -> Result<(), Refusal> {
    let wrong = |wanted: &str| Err(refuse("PARAM_ILLEGAL", format!("{path} is not {wanted}")));
    if let Some(inner) = inside(kind, "list<") {
        let Some(items) = value.as_array() else {
            return wrong("a list");
        };
        let numbered = items.iter().zip(0_usize..);
        return numbered
            .filter(|_| depth == Depth::All)
            .try_for_each(|(item, at)| one(table, field, inner, item, &format!("{path}[{at}]"), depth));
    }
    if inside(kind, "map<").is_some() {
        return if value.is_object() { Ok(()) } else { wrong("an object") };
    }
    if let Some(model) = table.model(kind) {
        return match value.as_object() {
            Some(given) if depth == Depth::All => object(table, model, given, path, depth),
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
    fn every_operation_of_the_specification_has_a_path_and_its_models() {
        let table = table();
        // createPaymentSession and createAuthorizationSession share one.
        assert_eq!((table.operations.len(), table.by_path.len()), (179, 178));
        for known in &table.operations {
            assert!(table.model(&known.request).is_some(), "{}", known.request);
            assert!(table.model(&known.response).is_some(), "{}", known.response);
        }
    }

    #[test]
    fn operations_are_found_by_their_sandbox_path_only() {
        assert_eq!(operation_at("/ams/sandbox/api/v1/payments/pay"), Some("payments.pay"));
        assert_eq!(operation_at("/ams/api/v1/payments/pay"), None);
        assert_eq!(operation_at("/ams/sandbox/api/v1/payments/pay/"), None);
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
        assert_eq!(code_in("order-7-RISK_REJECT"), Some(("RISK_REJECT", "F")));
        assert_eq!(code_in("UNKNOWN_EXCEPTION"), Some(("UNKNOWN_EXCEPTION", "U")));
        assert_eq!(code_in("order-RISK_REJECT-7"), None);
        assert_eq!(code_in("order-NO_SUCH_CODE"), None);
    }
}
