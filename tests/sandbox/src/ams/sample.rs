//! Answers of operations that have no state here: every documented field that must be there, from the request alone.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::codes::success;
use super::rules::{Field, Model, Table, inside, table};
use crate::json::Fields;

/// A success of an operation. The same request gets the same answer; ids that request and answer share are echoed.
pub(super) fn answer(operation: &str, request: &Fields) -> Fields {
    let table = table();
    let mut out = success();
    let Some(known) = table.operation(operation) else {
        return out;
    };
    let Some(model) = table.model(&known.response) else {
        return out;
    };
    let seed = Value::Object(request.clone()).to_string();
    let sampler = Sampler {
        table,
        seed: format!("{operation} {seed}"),
    };
    for field in model.fields.iter().filter(|field| field.name != "result") {
        let echo = request.get(&field.name).filter(|given| sampler.fits(field, given));
        match echo {
            Some(given) => drop(out.insert(field.name.clone(), given.clone())),
            None if field.required || useful(field) => {
                out.insert(field.name.clone(), sampler.value(field, &field.kind, 0));
            }
            None => {}
        }
    }
    out
}

/// Optional, but a caller cannot go on without it: what was made, or where to look at it.
fn useful(field: &Field) -> bool {
    field.kind == "text" && field.format.is_none() && ["Id", "Url", "Token"].iter().any(|end| field.name.ends_with(end))
}

struct Sampler<'a> {
    table: &'a Table,
    seed: String,
}

impl Sampler<'_> {
    fn fits(&self, field: &Field, given: &Value) -> bool {
        match field.kind.as_str() {
            "text" => given.as_str().is_some_and(|text| !text.is_empty()),
            "integer" | "millis" => given.is_i64() || given.is_u64(),
            "boolean" => given.is_boolean(),
            // What stands in a request as an object of the same name may lack what the answer's must have.
            "Amount" => given.get("currency").is_some() && given.get("value").is_some(),
            _ => false,
        }
    }

    fn model(&self, model: &Model, depth: usize) -> Value {
        let some_required = model.fields.iter().any(|field| field.required);
        let wanted = model.fields.iter().filter(|field| {
            // A model without a required field would be an empty object: its plain fields make it readable.
            field.required || (!some_required && depth < 3 && self.table.model(&field.kind).is_none())
        });
        let fields = wanted.map(|field| (field.name.clone(), self.value(field, &field.kind, depth + 1)));
        Value::Object(fields.collect())
    }

    fn value(&self, field: &Field, kind: &str, depth: usize) -> Value {
        if let Some(inner) = inside(kind, "list<") {
            // The depth ends lists of what contains itself.
            let items = if depth < 6 {
                vec![self.value(field, inner, depth + 1)]
            } else {
                Vec::new()
            };
            return Value::Array(items);
        }
        if inside(kind, "map<").is_some() || kind == "any" {
            return json!({});
        }
        if let Some(model) = self.table.model(kind) {
            return self.model(model, depth);
        }
        match kind {
            "integer" => json!(1),
            "millis" => json!(1_793_000_000_000_u64),
            "boolean" => json!(!field.name.starts_with("has")),
            "decimal" => json!("1.25"),
            _ => Value::String(self.text(field)),
        }
    }

    fn text(&self, field: &Field) -> String {
        let name = field.name.as_str();
        let whole = match (self.table.values(field).first(), field.format.as_deref()) {
            (Some(first), _) => first.clone(),
            (None, Some("currency")) => "USD".to_owned(),
            (None, Some("country")) => "SG".to_owned(),
            (None, Some("minor_units")) => "100".to_owned(),
            (None, Some("time")) => time(field),
            _ if name.ends_with("Id") => self.id(name),
            _ if name.to_ascii_lowercase().ends_with("url") => {
                format!("https://sandbox.example/{name}/{}", self.id(name))
            }
            _ if name.to_ascii_lowercase().contains("email") => "buyer@sandbox.example".to_owned(),
            _ if name == "currency" || name.ends_with("Currency") => "USD".to_owned(),
            _ if name == "value" || name.ends_with("Rate") => "100".to_owned(),
            _ if name.to_ascii_lowercase().ends_with("status") => "ACTIVE".to_owned(),
            _ => format!("sandbox {name}"),
        };
        match field.max {
            Some(max) => whole.chars().take(max).collect(),
            None => whole,
        }
    }

    /// Digits that follow from the request and the name of the field.
    fn id(&self, name: &str) -> String {
        let digest = Sha256::digest(format!("{name} {}", self.seed));
        let digits = digest.iter().take(12).map(|byte| format!("{:02}", byte % 100));
        format!("20260930{}", digits.collect::<String>())
    }
}

/// A fixed time, later where it is an end: an answer must not depend on when it was asked for.
fn time(field: &Field) -> String {
    let name = field.name.to_ascii_lowercase();
    if field.max.is_some_and(|max| max < 20) {
        return "2000000000000".to_owned();
    }
    let end = ["expir", "due", "until", "end", "next"]
        .iter()
        .any(|word| name.contains(word));
    let text = if end {
        "2033-05-18T11:33:20+08:00"
    } else {
        "2026-09-30T12:00:00+08:00"
    };
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    #[test]
    fn what_both_sides_know_is_echoed_and_the_rest_is_made_from_the_request() {
        let request = json::parse_object(br#"{"productRequestId":"p1","productName":"Tea"}"#).unwrap();
        let reply = answer("billing.productCreate", &request);
        assert_eq!(reply, answer("billing.productCreate", &request));
        let id = json::text(&reply, "productId").unwrap();
        assert!(id.starts_with("20260930") && id.len() == 32, "{id}");
        let other = json::parse_object(br#"{"productRequestId":"p2","productName":"Tea"}"#).unwrap();
        assert_ne!(
            json::text(&answer("billing.productCreate", &other), "productId").unwrap(),
            id
        );
        let request = json::parse_object(br#"{"transferRequestId":"t1"}"#).unwrap();
        let reply = answer("marketplace.createTransfer", &request);
        assert_eq!(json::text(&reply, "transferRequestId"), Some("t1"));
    }

    #[test]
    fn every_required_field_of_every_answer_is_there() {
        for operation in table().operations() {
            let operation = operation.id.as_str();
            let reply = Value::Object(answer(operation, &Fields::new()));
            let model = table()
                .operation(operation)
                .and_then(|known| table().model(&known.response));
            let missing = lacking(model.unwrap(), &reply);
            assert_eq!(missing, None, "{operation} {reply}");
        }
    }

    /// Written apart from the code above: walks the table again.
    fn lacking(model: &Model, value: &Value) -> Option<String> {
        model.fields.iter().find_map(|field| {
            let found = value.get(&field.name);
            if field.required && found.is_none_or(Value::is_null) {
                return Some(field.name.clone());
            }
            let kind = inside(&field.kind, "list<").unwrap_or(&field.kind);
            let inner = table().model(kind)?;
            match found? {
                Value::Array(items) => items.iter().find_map(|item| lacking(inner, item)),
                other => lacking(inner, other),
            }
        })
    }
}
