//! The typed records of the core: what the tier-1 operations send and receive.

use std::fmt::Write as _;

use crate::schema::{Family, Field, Kind, Model, Operation, Schema};
use crate::types::Type;
use crate::{Output, docs, header, names};

/// Operations that have typed records.
pub(crate) fn operations(schema: &Schema) -> impl Iterator<Item = &Operation> {
    schema
        .operations
        .iter()
        .filter(|operation| operation.tier == 1 && operation.kind != Kind::Question)
}

/// Models that have typed records, in the schema's order.
pub(crate) fn models(schema: &Schema) -> Vec<&Model> {
    let called = operations(schema).flat_map(|operation| [operation.request.as_str(), operation.response.as_str()]);
    let posted = schema
        .notifications
        .iter()
        .filter(|known| known.tier == 1)
        .map(|known| known.model.as_str());
    schema.closure(called.chain(posted))
}

/// The vendor's names, where the languages do not have that name already.
pub(crate) fn type_name(name: &str) -> &str {
    match name {
        "Result" => "AmsResult",
        "Error" => "AmsError",
        "Event" => "AmsEvent",
        name => name,
    }
}

pub(crate) fn file(schema: &Schema) -> Output {
    let models = models(schema);
    let inputs: Vec<&str> = schema
        .closure(operations(schema).map(|operation| operation.request.as_str()))
        .iter()
        .map(|model| model.name.as_str())
        .collect();
    let mut out = header("//", schema.family.name());
    let _ = write!(
        out,
        "//! Records of the {} family. Values that a record does not know are in the reply of `call`.\n\n\
         {}{}use serde::{{Deserialize, Serialize}};\n\n\
         use crate::typed::open_enum;\n",
        schema.family,
        if models.iter().any(|model| has_map(model)) {
            "use std::collections::HashMap;\n"
        } else {
            ""
        },
        if models.iter().any(|model| has_secret(model)) {
            "use std::fmt;\n"
        } else {
            ""
        },
    );
    if out.contains("use std::") {
        out = out.replacen("use serde::", "\nuse serde::", 1);
    }
    if models.iter().any(|model| has_secret(model)) {
        out = out.replacen(
            "use crate::typed::open_enum;",
            "use crate::typed::{Redacted, open_enum};",
            1,
        );
    }
    enums(&mut out, schema, &models);
    for model in models {
        record(&mut out, schema, model, inputs.contains(&model.name.as_str()));
    }
    Output {
        path: format!("core/src/generated/typed/{}.rs", schema.family),
        text: out,
    }
}

fn has_secret(model: &Model) -> bool {
    model.fields.iter().any(|field| field.secret)
}

fn has_map(model: &Model) -> bool {
    model
        .fields
        .iter()
        .any(|field| matches!(&field.shape, Type::Map(inner) if **inner != Type::Any))
}

fn enums(out: &mut String, schema: &Schema, models: &[&Model]) {
    let used = |name: &str| {
        models
            .iter()
            .any(|model| model.fields.iter().any(|field| field.enumeration == name))
    };
    for known in schema.enums.iter().filter(|known| used(&known.name)) {
        let _ = write!(
            out,
            "\nopen_enum! {{\n    /// Known values of `{0}`; others are kept as they are.\n    {0} {{\n",
            known.name
        );
        for (constant, value) in names::constants(&known.values) {
            let _ = writeln!(out, "        {constant} = {value:?},");
        }
        out.push_str("    }\n}\n");
    }
}

fn record(out: &mut String, schema: &Schema, model: &Model, input: bool) {
    let name = type_name(&model.name);
    let about = if model.doc.is_empty() {
        format!("`{}` of the vendor's reference.", model.name)
    } else {
        model.doc.clone()
    };
    let secret = has_secret(model);
    let debug = if secret { "" } else { "Debug, " };
    let case = if schema.family == Family::Mapi {
        ""
    } else {
        ", rename_all = \"camelCase\""
    };
    let _ = write!(
        out,
        "\n/// {about}\n#[derive(Clone, {debug}Default, Deserialize, Eq, PartialEq, Serialize)]\n#[serde(default{case})]\n\
         #[cfg_attr(feature = \"uniffi\", derive(uniffi::Record))]\n"
    );
    if secret {
        out.push_str("#[cfg_attr(feature = \"uniffi\", uniffi::export(Display))]\n");
    }
    // A reply may get new fields; a request is written as a literal and needs `..Default::default()` anyway.
    if !input {
        out.push_str("#[non_exhaustive]\n");
    }
    let _ = writeln!(out, "pub struct {name} {{");
    for field in &model.fields {
        self::field(out, schema, model, field);
    }
    out.push_str("}\n");
    if secret {
        redacted(out, model, name);
    }
}

fn field(out: &mut String, schema: &Schema, model: &Model, field: &Field) {
    let kind = rust_type(schema, model, field, &field.shape);
    let mut about = docs::field(field);
    if about.is_empty() {
        about = format!("`{}`.", field.name);
    }
    if kind.is_none() {
        about.push_str(" As JSON text.");
    }
    let _ = writeln!(out, "    /// {about}");
    let name = names::rust_field(&field.name);
    let wire = if schema.family == Family::Mapi {
        name.clone()
    } else {
        names::camel_of_serde(&name)
    };
    let mut serde = vec!["skip_serializing_if = \"Option::is_none\"".to_owned()];
    if wire != field.name {
        serde.insert(0, format!("rename = {:?}", field.name));
    }
    if !field.alias.is_empty() {
        serde.push(format!("alias = {:?}", field.alias));
    }
    let kind = match kind {
        Some(kind) => kind,
        None => {
            serde.push("serialize_with = \"crate::typed::json_text\"".to_owned());
            "String".to_owned()
        }
    };
    // An amount without one of its halves is no amount, so these two are always there.
    let whole = is_amount(model);
    if whole {
        serde.retain(|attribute| !attribute.starts_with("skip"));
    }
    if !serde.is_empty() {
        let _ = writeln!(out, "    #[serde({})]", serde.join(", "));
    }
    if whole {
        let _ = writeln!(out, "    pub {name}: {kind},");
    } else {
        let _ = writeln!(
            out,
            "    #[cfg_attr(feature = \"uniffi\", uniffi(default = None))]\n    pub {name}: Option<{kind}>,"
        );
    }
}

/// `currency` and `value`, nothing else.
fn is_amount(model: &Model) -> bool {
    matches!(model.fields.as_slice(), [currency, value] if currency.format == "currency" && value.format == "minor_units")
}

/// The type of a field without its `Option`; none where only JSON text can hold it.
fn rust_type(schema: &Schema, model: &Model, field: &Field, shape: &Type) -> Option<String> {
    Some(match shape {
        Type::Text if !field.enumeration.is_empty() => field.enumeration.clone(),
        Type::Text | Type::Decimal | Type::Number(..) | Type::Millis => "String".to_owned(),
        Type::Integer if field.format == "minor_units" => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Any => return None,
        // A record cannot hold itself in every language; the inner one is JSON text.
        Type::Model(name)
            if schema
                .closure([name.as_str()])
                .iter()
                .any(|inner| inner.name == model.name) =>
        {
            return None;
        }
        Type::Model(name) => type_name(name).to_owned(),
        Type::List(inner) => format!("Vec<{}>", rust_type(schema, model, field, inner)?),
        Type::Map(inner) => format!("HashMap<String, {}>", rust_type(schema, model, field, inner)?),
        Type::Json(inner) => rust_type(schema, model, field, inner)?,
    })
}

/// A record with a secret prints everything else.
fn redacted(out: &mut String, model: &Model, name: &str) {
    let _ = write!(
        out,
        "\nimpl fmt::Debug for {name} {{\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n        f.debug_struct({name:?})\n"
    );
    for field in &model.fields {
        let field_name = names::rust_field(&field.name);
        let hide = if field.secret {
            ".as_ref().map(|_| Redacted)"
        } else {
            ""
        };
        let _ = writeln!(out, "            .field({field_name:?}, &self.{field_name}{hide})");
    }
    let _ = write!(
        out,
        "            .finish()\n    }}\n}}\n\nimpl fmt::Display for {name} {{\n    \
         fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n        fmt::Debug::fmt(self, f)\n    }}\n}}\n"
    );
}
