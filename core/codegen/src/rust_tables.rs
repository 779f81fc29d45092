//! The tables of the core: what `prepare` checks against, what `accept` looks results up in.

use std::fmt::Write as _;

use crate::names;
use crate::schema::{Family, Field, Kind, Model, Operation, Schema};
use crate::types::Type;
use crate::{Output, header};

pub(crate) fn file(schema: &Schema) -> Output {
    let mut out = header("//", schema.family.name());
    let (last, notification) = match schema.family {
        Family::Ams => (", Paging", ", Notification"),
        Family::Mapi => ("", ""),
        Family::Instore => (", Profile", ""),
    };
    // Only what is used is imported.
    let kind = if schema.operations.iter().any(|operation| operation.kind != Kind::Call) {
        ", Kind"
    } else {
        ""
    };
    let _ = write!(
        out,
        "//! Operations, result codes and gateways of the {} family.\n\n\
         use crate::operation::{{Field, Format, Gateway{kind}, Model{notification}, Operation{last}, ResultCode, Shape}};\n\n",
        schema.family
    );
    operations(&mut out, schema);
    codes(
        &mut out,
        "RESULT_CODES",
        "Result codes, sorted by code.",
        &schema.result_codes,
    );
    if schema.family == Family::Mapi {
        codes(
            &mut out,
            "FILE_MESSAGES",
            "What a file service says instead of a file, sorted.",
            &schema.file_messages,
        );
    }
    gateways(&mut out, schema);
    if schema.family == Family::Ams {
        notifications(&mut out, schema);
    }
    if schema.family == Family::Instore {
        profiles(&mut out, schema);
    }
    let requests = schema.closure(schema.operations.iter().map(|operation| operation.request.as_str()));
    enums(&mut out, schema, &requests);
    for model in requests {
        self::model(&mut out, schema, model);
    }
    Output {
        path: format!("core/src/generated/{}.rs", schema.family),
        text: out,
    }
}

fn operations(out: &mut String, schema: &Schema) {
    out.push_str("/// All operations, sorted by id.\npub static OPERATIONS: &[Operation] = &[\n");
    for operation in &schema.operations {
        let _ = write!(
            out,
            "    Operation::new({:?}, {:?}, {:?}, {:?})",
            operation.id,
            schema.method(operation),
            operation.path,
            sandbox_path(operation)
        );
        if operation.kind != Kind::Call {
            let _ = write!(out, ".kind(Kind::{:?})", operation.kind);
        }
        if operation.read_only {
            out.push_str(".read_only()");
        }
        if !operation.idempotency.is_empty() {
            let _ = write!(out, ".idempotency({:?})", operation.idempotency);
        }
        if operation.large {
            out.push_str(".large()");
        }
        if let Some(paging) = &operation.paging {
            let _ = write!(
                out,
                ".paging(&Paging {{ items: {:?}, ask: {:?}, more: {:?}, next: {:?}, id: {:?}, pages: {:?}, size: {:?}, total: {:?} }})",
                paging.items, paging.ask, paging.more, paging.next, paging.id, paging.pages, paging.size, paging.total
            );
        }
        let _ = writeln!(out, ".request(&{}),", names::upper(&operation.request));
    }
    out.push_str("];\n\n");
}

/// Client ids that start with `SANDBOX_` call another path, except where the schema says otherwise.
fn sandbox_path(operation: &Operation) -> String {
    if operation.sandbox_path.is_empty() {
        operation.path.replacen("/ams/api", "/ams/sandbox/api", 1)
    } else {
        operation.sandbox_path.clone()
    }
}

fn codes(out: &mut String, name: &str, doc: &str, codes: &[crate::schema::ResultCode]) {
    let _ = writeln!(out, "/// {doc}\npub static {name}: &[ResultCode] = &[");
    for code in codes {
        let _ = writeln!(
            out,
            "    ResultCode {{ code: {:?}, status: {:?}, action: {:?} }},",
            code.code, code.status, code.action
        );
    }
    out.push_str("];\n\n");
}

fn gateways(out: &mut String, schema: &Schema) {
    out.push_str("/// Gateways that can be named.\npub static GATEWAYS: &[Gateway] = &[\n");
    for gateway in &schema.gateways {
        let _ = writeln!(
            out,
            "    Gateway {{ name: {:?}, url: {:?}, upload: {:?} }},",
            gateway.name, gateway.url, gateway.upload
        );
    }
    out.push_str("];\n\n");
}

fn notifications(out: &mut String, schema: &Schema) {
    out.push_str("/// Messages that Alipay posts.\npub static NOTIFICATIONS: &[Notification] = &[\n");
    for known in &schema.notifications {
        let _ = writeln!(
            out,
            "    Notification {{ name: {:?}, kinds: &{:?}, discriminator: {:?}, marker: {:?} }},",
            known.name, known.kinds, known.discriminator, known.marker
        );
    }
    out.push_str("];\n\n");
}

fn profiles(out: &mut String, schema: &Schema) {
    out.push_str("/// Versions of the protocol; the first is the default.\npub static PROFILES: &[Profile] = &[\n");
    for profile in &schema.profiles {
        let _ = writeln!(
            out,
            "    Profile {{\n        name: {:?},\n        version: {:?},\n        gateway: {:?},\n        sandbox: {:?},\n        \
             account_field: {:?},\n        account_max: {},\n        seller_field: {:?},\n        seller_required: &{:?},\n    }},",
            profile.name,
            profile.version,
            profile.gateway,
            profile.sandbox,
            profile.account_field,
            profile.account_max,
            profile.seller_field,
            profile.seller_required
        );
    }
    out.push_str("];\n\n");
}

fn enums(out: &mut String, schema: &Schema, models: &[&Model]) {
    let used = |name: &str| {
        models
            .iter()
            .any(|model| model.fields.iter().any(|field| field.enumeration == name))
    };
    for known in schema.enums.iter().filter(|known| used(&known.name)) {
        let _ = writeln!(out, "static {}: &[&str] = &{:?};", enum_name(&known.name), known.values);
    }
    out.push('\n');
}

fn enum_name(name: &str) -> String {
    format!("{}_VALUES", names::upper(name))
}

fn model(out: &mut String, schema: &Schema, model: &Model) {
    let _ = writeln!(
        out,
        "static {}: Model = Model {{\n    name: {:?},\n    fields: &[",
        names::upper(&model.name),
        model.name
    );
    for field in &model.fields {
        self::field(out, schema, field);
    }
    out.push_str("    ],\n};\n\n");
}

fn field(out: &mut String, schema: &Schema, field: &Field) {
    let _ = write!(out, "        Field::new({:?}, {})", field.name, shape(&field.shape));
    if field.always_required() {
        out.push_str(".required()");
    } else if field.required {
        let _ = write!(out, ".required_unless({:?})", field.required_unless);
    }
    if field.max != 0 {
        let _ = write!(out, ".max({})", field.max);
    }
    if field.max_items != 0 {
        let _ = write!(out, ".max_items({})", field.max_items);
    }
    if !field.format.is_empty() {
        let _ = write!(out, ".format(Format::{})", names::pascal(&field.format));
    }
    if !field.enumeration.is_empty() {
        let _ = write!(out, ".values({})", enum_name(&field.enumeration));
    } else if !schema.values(field).is_empty() {
        let _ = write!(out, ".values(&{:?})", field.values);
    }
    out.push_str(",\n");
}

fn shape(shape: &Type) -> String {
    match shape {
        Type::Text => "Shape::Text".to_owned(),
        Type::Integer => "Shape::Integer".to_owned(),
        Type::Boolean => "Shape::Boolean".to_owned(),
        Type::Decimal => "Shape::Decimal".to_owned(),
        Type::Number(digits, decimals) => format!("Shape::Number({digits}, {decimals})"),
        Type::Millis => "Shape::Millis".to_owned(),
        Type::Any => "Shape::Any".to_owned(),
        Type::Model(name) => format!("Shape::Model(&{})", names::upper(name)),
        Type::List(inner) => format!("Shape::List(&{})", self::shape(inner)),
        Type::Map(inner) => format!("Shape::Map(&{})", self::shape(inner)),
        Type::Json(inner) => format!("Shape::Json(&{})", self::shape(inner)),
    }
}
