//! `null` in requests: the reference does not know it. A field that is null is left out; an item of a list is refused.

use serde_json::Value;

use crate::error::{AlipayError, Result};
use crate::json::Object;

/// Whether any field is null.
pub(super) fn holds(object: &Object) -> bool {
    object.values().any(|value| match value {
        Value::Null => true,
        Value::Array(items) => items
            .iter()
            .any(|item| matches!(item, Value::Object(inner) if holds(inner))),
        Value::Object(inner) => holds(inner),
        _ => false,
    })
}

/// The object without fields that are null.
pub(super) fn left_out(object: Object) -> Object {
    fn strip(value: Value) -> Value {
        match value {
            Value::Array(items) => items.into_iter().map(strip).collect(),
            Value::Object(inner) => Value::Object(left_out(inner)),
            other => other,
        }
    }
    let kept = object.into_iter().filter(|(_, value)| !value.is_null());
    kept.map(|(name, value)| (name, strip(value))).collect()
}

/// Dropping an item would send another order than the one that was given.
pub(super) fn refuse_in_lists(object: &Object) -> Result<()> {
    object.iter().try_for_each(|(name, value)| look(value, name))
}

fn look(value: &Value, path: &str) -> Result<()> {
    match value {
        Value::Object(object) => object
            .iter()
            .filter(|(_, inner)| inner.is_object() || inner.is_array())
            .try_for_each(|(name, inner)| look(inner, &format!("{path}.{name}"))),
        Value::Array(items) => items.iter().enumerate().try_for_each(|(at, item)| match item {
            Value::Null => Err(AlipayError::invalid(
                format!("{path}[{at}]"),
                "null",
                format!("{path}[{at}] is null; leave the item out of the list"),
            )),
            item => look(item, &format!("{path}[{at}]")),
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(value: Value) -> Object {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn null_in_a_list_is_refused_by_its_path() {
        let request = object(serde_json::json!({"order": {"goods": [{"a": "b"}, {"tags": ["x", null]}]}}));
        let error = refuse_in_lists(&request).unwrap_err();
        assert_eq!(
            (error.field(), error.rule()),
            (Some("order.goods[1].tags[1]"), Some("null"))
        );
    }

    #[test]
    fn a_field_that_is_null_is_left_out_at_every_depth() {
        let request = object(serde_json::json!({"a": null, "b": {"c": null, "d": 1}, "e": [{"f": null}]}));
        assert!(holds(&request) && refuse_in_lists(&request).is_ok());
        assert_eq!(
            Value::Object(left_out(request)),
            serde_json::json!({"b": {"d": 1}, "e": [{}]})
        );
        assert!(!holds(&object(serde_json::json!({"a": {"b": [{"c": false}]}}))));
    }
}
