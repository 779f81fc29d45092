//! Constants for Kotlin and Swift: gateways, profiles, result codes and known values, as text on both sides.

use std::fmt::Write as _;

use crate::schema::{Family, ResultCode, Schema};
use crate::{Output, header, names, rust_typed};

/// One list of constants.
struct List {
    /// `AmsGateways`.
    name: String,
    doc: String,
    /// Wire value and remark.
    entries: Vec<(String, String)>,
}

pub(crate) fn files(schema: &Schema) -> Vec<Output> {
    let lists = lists(schema);
    let class = schema.family.class();
    vec![
        Output {
            path: format!("bindings-uniffi/kotlin/src/main/kotlin/com/alipayglobal/Generated{class}.kt"),
            text: kotlin(schema, &lists),
        },
        Output {
            path: format!("bindings-uniffi/swift/Sources/AlipayGlobal/Generated{class}.swift"),
            text: swift(schema, &lists),
        },
    ]
}

fn lists(schema: &Schema) -> Vec<List> {
    let class = schema.family.class();
    let mut lists = vec![List {
        name: format!("{class}Gateways"),
        doc: "Gateways that can be named in place of a URL.".to_owned(),
        entries: schema
            .gateways
            .iter()
            .map(|known| (known.name.clone(), known.url.clone()))
            .collect(),
    }];
    if schema.family == Family::Instore {
        lists.push(List {
            name: format!("{class}Profiles"),
            doc: "Versions of the protocol.".to_owned(),
            entries: schema
                .profiles
                .iter()
                .map(|known| (known.name.clone(), known.version.clone()))
                .collect(),
        });
    }
    lists.push(List {
        name: format!("{class}ResultCodes"),
        doc: "Result codes that are known; others occur. An error says what to do in its action.".to_owned(),
        entries: schema
            .result_codes
            .iter()
            .map(|known| (known.code.clone(), action(known)))
            .collect(),
    });
    let models = rust_typed::models(schema);
    let used = |name: &str| {
        models
            .iter()
            .any(|model| model.fields.iter().any(|field| field.enumeration == name))
    };
    lists.extend(schema.enums.iter().filter(|known| used(&known.name)).map(|known| {
        List {
            name: format!("{}Values", known.name),
            doc: format!(
                "Known values of `{}`; others occur and are never one of these.",
                known.name
            ),
            entries: known
                .values
                .iter()
                .map(|value| (value.clone(), String::new()))
                .collect(),
        }
    }));
    lists
}

/// A result code in a few words.
fn action(code: &ResultCode) -> String {
    let action = match code.action.as_str() {
        "fix" => "repair the request or the configuration",
        "user" => "the buyer has to change something; new request id",
        "new_id" => "new request id",
        "same" => "repeat the same request",
        "stop" => "do not retry",
        "support" => "ask Alipay",
        "inquire" => "ask for the state first",
        "continue" => "the flow goes on",
        _ => return code.doc.clone(),
    };
    if code.doc.is_empty() {
        format!("{action}.")
    } else {
        format!("{action}. {}", code.doc)
    }
}

fn kotlin(schema: &Schema, lists: &[List]) -> String {
    let mut out = header("//", schema.family.name());
    out.push_str("package com.alipayglobal\n");
    for list in lists {
        let _ = writeln!(out, "\n/** {} */\npublic object {} {{", list.doc, list.name);
        let values: Vec<String> = list.entries.iter().map(|(value, _)| value.clone()).collect();
        for ((name, value), (_, remark)) in names::constants(&values).iter().zip(&list.entries) {
            if !remark.is_empty() {
                let _ = writeln!(out, "    /** {} */", sentence(remark));
            }
            let _ = writeln!(out, "    public const val {name}: String = {value:?}");
        }
        out.push_str("}\n");
    }
    out
}

fn swift(schema: &Schema, lists: &[List]) -> String {
    let mut out = header("//", schema.family.name());
    for list in lists {
        let _ = writeln!(out, "\n/// {}\npublic enum {} {{", list.doc, list.name);
        let values: Vec<String> = list.entries.iter().map(|(value, _)| value.clone()).collect();
        let mut seen: Vec<String> = Vec::new();
        for ((constant, value), (_, remark)) in names::constants(&values).iter().zip(&list.entries) {
            if !remark.is_empty() {
                let _ = writeln!(out, "    /// {}", sentence(remark));
            }
            // Two values may differ in case only; then the second keeps the name it has in Kotlin.
            let camel = swift_name(constant);
            let name = if seen.contains(&camel) { constant.clone() } else { camel };
            let _ = writeln!(out, "    public static let {name} = {value:?}");
            seen.push(name);
        }
        out.push_str("}\n");
    }
    out
}

fn swift_name(constant: &str) -> String {
    let name = names::camel(constant);
    match name.as_str() {
        "default" | "public" | "private" | "internal" | "case" | "in" | "is" | "as" | "return" | "continue"
        | "break" | "switch" | "where" | "true" | "false" | "nil" | "self" | "init" | "static" | "class"
        | "protocol" => {
            format!("`{name}`")
        }
        _ => name,
    }
}

/// With a capital at the front, except for URLs and numbers.
fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if !text.starts_with("http") => first.to_ascii_uppercase().to_string() + chars.as_str(),
        _ => text.to_owned(),
    }
}
