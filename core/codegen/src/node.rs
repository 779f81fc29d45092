//! The Node face: tables of methods, and declarations that describe requests and replies.

use std::fmt::Write as _;

use crate::schema::{Family, Field, Kind, Model, Operation, Schema};
use crate::types::Type;
use crate::{Output, docs, events, header, names};

pub(crate) fn files(schema: &Schema) -> Vec<Output> {
    vec![
        Output {
            path: format!("bindings-node/generated/{}.js", schema.family),
            text: tables(schema),
        },
        Output {
            path: format!("bindings-node/generated/{}.d.ts", schema.family),
            text: declarations(schema),
        },
    ]
}

/// A question has an answer of its own and is asked by hand-written code.
fn facade(schema: &Schema) -> impl Iterator<Item = &Operation> {
    schema
        .operations
        .iter()
        .filter(|operation| operation.kind != Kind::Question)
}

/// Group and method in the language's case; no group outside AMS.
fn split(schema: &Schema, operation: &Operation) -> (String, String) {
    let method = schema.method(operation);
    match method.split_once('.') {
        Some((group, name)) => (names::camel(group), names::camel(name)),
        None => (String::new(), names::camel(&method)),
    }
}

fn groups(schema: &Schema) -> Vec<(String, Vec<&Operation>)> {
    let mut groups: Vec<(String, Vec<&Operation>)> = Vec::new();
    for operation in facade(schema) {
        let (group, _) = split(schema, operation);
        match groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, members)) => members.push(operation),
            None => groups.push((group, vec![operation])),
        }
    }
    groups
}

fn tables(schema: &Schema) -> String {
    let mut out = header("//", schema.family.name());
    out.push_str("'use strict'\n\nmodule.exports = {\n");
    for (group, members) in groups(schema) {
        let indent = if group.is_empty() { "  " } else { "    " };
        if !group.is_empty() {
            let _ = writeln!(out, "  {group}: {{");
        }
        for operation in members {
            let name = split(schema, operation).1;
            let _ = writeln!(out, "{indent}{name}: '{}',", operation.id);
            if !operation.until_final.is_empty() {
                let _ = writeln!(out, "{indent}{name}UntilFinal: {{ untilFinal: '{}' }},", operation.id);
                let _ = writeln!(out, "{indent}{}: {{ start: '{}' }},", start(&name), operation.id);
            }
        }
        if !group.is_empty() {
            out.push_str("  },\n");
        }
    }
    out.push_str("}\n");
    out
}

fn declarations(schema: &Schema) -> String {
    let mut out = header("//", schema.family.name());
    let redirects = facade(schema).any(|operation| operation.kind == Kind::Redirect);
    let imports = if redirects {
        "CallOptions, Final, FlowOptions, Redirect, Ticket, Waiting"
    } else {
        "CallOptions, Final, FlowOptions, Ticket, Waiting"
    };
    let events = events::of(schema);
    let verified = if events.is_empty() {
        ""
    } else {
        ", Event as Verified, UnknownKind"
    };
    let _ = writeln!(out, "import type {{ {imports}{verified} }} from '../index'");
    if !events.is_empty() {
        let class = schema.family.class();
        let _ = write!(
            out,
            "\n/** A verified notification: its `kind` selects the type of its `data`. The last one is a kind that is not known yet. */\n\
             export type {class}Notification =\n"
        );
        for event in events {
            let kinds: Vec<String> = event.kinds.iter().map(|kind| format!("'{kind}'")).collect();
            let _ = writeln!(out, "  | Verified<{}, {}>", kinds.join(" | "), event.models.join(" | "));
        }
        out.push_str("  | Verified<UnknownKind, any>\n");
    }
    let mut names = Vec::new();
    for (group, members) in groups(schema) {
        let (name, about) = if group.is_empty() {
            let class = schema.family.class();
            (
                format!("{class}Operations"),
                format!(
                    "Every operation of the {} family; `client.call` reaches any other.",
                    schema.family
                ),
            )
        } else {
            (group_interface(&group), format!("Operations of the group `{group}`."))
        };
        let _ = write!(out, "\n/** {about} */\nexport interface {name} {{\n");
        for operation in members {
            method(&mut out, schema, operation);
        }
        out.push_str("}\n");
        names.push((group, name));
    }
    if schema.family == Family::Ams {
        out.push_str("\n/** The groups of operations of an AMS client. */\nexport interface AmsGroups {\n");
        for (group, name) in names {
            let _ = writeln!(
                out,
                "  /** Operations of the group `{group}`. */\n  readonly {group}: {name}"
            );
        }
        out.push_str("}\n");
    }
    let roots = schema
        .operations
        .iter()
        .flat_map(|operation| [operation.request.as_str(), operation.response.as_str()])
        .chain(schema.notifications.iter().map(|known| known.model.as_str()));
    let inputs: Vec<&str> = schema
        .closure(schema.operations.iter().map(|operation| operation.request.as_str()))
        .iter()
        .map(|model| model.name.as_str())
        .collect();
    for model in schema.closure(roots) {
        interface(&mut out, schema, model, inputs.contains(&model.name.as_str()));
    }
    out
}

/// The method that begins a flow: `startPay`.
fn start(name: &str) -> String {
    let mut rest = name.chars();
    let first = rest.next().map(|letter| letter.to_ascii_uppercase());
    format!("start{}{}", first.map(String::from).unwrap_or_default(), rest.as_str())
}

/// Groups are called like models here and there (`Merchants`), so they have a suffix of their own.
fn group_interface(group: &str) -> String {
    format!("{}Operations", names::pascal(group))
}

fn method(out: &mut String, schema: &Schema, operation: &Operation) {
    comment(out, "  ", &docs::operation(operation));
    let reply = match operation.kind {
        Kind::Redirect => "Redirect",
        Kind::AppOrder | Kind::File | Kind::Question => "string",
        Kind::Call | Kind::Upload | Kind::Session => &operation.response,
    };
    let _ = writeln!(
        out,
        "  {}(request: {}, options?: CallOptions): Promise<{reply}>",
        split(schema, operation).1,
        operation.request
    );
    if let Some(about) = docs::until_final(operation) {
        comment(out, "  ", &about);
        let _ = writeln!(
            out,
            "  {}UntilFinal(request: {}, options?: FlowOptions & Waiting): Promise<Final>",
            split(schema, operation).1,
            operation.flow_request()
        );
        let name = split(schema, operation).1;
        comment(out, "  ", &[docs::start(&format!("{name}UntilFinal"))]);
        let _ = writeln!(
            out,
            "  {}(request: {}, options?: FlowOptions): Ticket",
            start(&name),
            operation.flow_request()
        );
    }
}

pub(crate) fn comment(out: &mut String, indent: &str, lines: &[String]) {
    match lines {
        [line] => {
            let _ = writeln!(out, "{indent}/** {line} */");
        }
        lines => {
            let _ = writeln!(out, "{indent}/**");
            for line in lines {
                let _ = writeln!(out, "{indent} * {line}");
            }
            let _ = writeln!(out, "{indent} */");
        }
    }
}

fn interface(out: &mut String, schema: &Schema, model: &Model, input: bool) {
    out.push('\n');
    if !model.doc.is_empty() {
        comment(out, "", std::slice::from_ref(&model.doc));
    }
    let _ = writeln!(out, "export interface {} {{", model.name);
    for field in &model.fields {
        let about = docs::field(field);
        if !about.is_empty() {
            comment(out, "  ", &[about]);
        }
        // Replies carry what the gateway sends; only requests owe anything.
        let optional = if field.always_required() && input { "" } else { "?" };
        let _ = writeln!(
            out,
            "  {}{optional}: {}",
            field.name,
            ts_type(schema, field, &field.shape, input)
        );
    }
    // A reply may carry more than the schema knows. In a request an unknown name is more likely a slip of the pen.
    out.push_str(if input { "}\n" } else { "  [unknown: string]: any\n}\n" });
}

fn ts_type(schema: &Schema, field: &Field, shape: &Type, input: bool) -> String {
    match shape {
        Type::Text => {
            let values = schema.values(field);
            if !values.is_empty() {
                let values: Vec<String> = values.iter().map(|value| format!("'{value}'")).collect();
                return format!("{} | (string & {{}})", values.join(" | "));
            }
            if input && field.format == "time" {
                "string | Date"
            } else if input && field.format == "base64" {
                "string | Uint8Array"
            } else {
                "string"
            }
            .to_owned()
        }
        // Numbers that a double cannot hold arrive as text; a bigint leaves as its digits.
        Type::Integer => if input {
            "number | bigint | string"
        } else {
            "number | string"
        }
        .to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Decimal | Type::Number(..) => if input {
            "string | number | bigint"
        } else {
            "string | number"
        }
        .to_owned(),
        Type::Millis => if input {
            "number | string | Date"
        } else {
            "number | string"
        }
        .to_owned(),
        Type::Any => "any".to_owned(),
        Type::Model(name) => name.clone(),
        Type::List(inner) => format!("Array<{}>", ts_type(schema, field, inner, input)),
        Type::Map(inner) => format!("Record<string, {}>", ts_type(schema, field, inner, input)),
        Type::Json(inner) if **inner == Type::Any => "any".to_owned(),
        Type::Json(inner) => format!("{} | string", ts_type(schema, field, inner, input)),
    }
}
