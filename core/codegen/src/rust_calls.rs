//! The typed methods of the core, and the table from which other crates make theirs.

use std::fmt::Write as _;

use crate::schema::{Family, Kind, Operation, Schema};
use crate::{Output, docs, names, rust_typed};

pub(crate) fn files(schemas: &[Schema]) -> Result<Vec<Output>, String> {
    unique(schemas)?;
    let output = |name: &str, text: String| Output {
        path: format!("core/src/generated/typed/{name}.rs"),
        text,
    };
    Ok(vec![
        output("mod", index()),
        output("calls", calls(schemas)),
        output("table", table(schemas)),
    ])
}

const HEADER: &str = "// @generated from core/schema by core/codegen. Do not edit.\n";

fn index() -> String {
    format!(
        "{HEADER}//! Typed records and calls of the tier-1 operations.\n\
         pub mod ams;\npub mod calls;\npub mod instore;\npub mod mapi;\nmod table;\n"
    )
}

/// Kotlin and Swift have one name space for all families.
fn unique(schemas: &[Schema]) -> Result<(), String> {
    let mut seen: Vec<(&str, Family)> = Vec::new();
    for schema in schemas {
        let models = rust_typed::models(schema);
        let records = models.iter().map(|model| rust_typed::type_name(&model.name));
        let enums = schema.enums.iter().map(|known| known.name.as_str());
        for name in records.chain(enums) {
            if let Some((_, family)) = seen.iter().find(|(known, _)| *known == name) {
                return Err(format!(
                    "{name} stands in {family} and in {}; typed names must differ",
                    schema.family
                ));
            }
            seen.push((name, schema.family));
        }
    }
    Ok(())
}

struct Group<'a> {
    name: String,
    operations: Vec<&'a Operation>,
}

/// The groups of AMS; the other families are flat and have one group without a name.
fn groups(schema: &Schema) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for operation in rust_typed::operations(schema) {
        let method = schema.method(operation);
        let name = method.split_once('.').map_or("", |(group, _)| group);
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.operations.push(operation),
            None => groups.push(Group {
                name: name.to_owned(),
                operations: vec![operation],
            }),
        }
    }
    groups
}

fn local(schema: &Schema, operation: &Operation) -> String {
    let method = schema.method(operation);
    method
        .split_once('.')
        .map_or(method.clone(), |(_, name)| name.to_owned())
}

fn calls(schemas: &[Schema]) -> String {
    let mut out = format!(
        "{HEADER}//! Typed methods of the clients.\n\n\
         use crate::ams::AmsClient;\nuse crate::client::Client;\nuse crate::error::Result;\nuse crate::until_final::Final;\nuse crate::instore::InStoreClient;\n\
         use crate::mapi::MapiClient;\nuse crate::options::CallOptions;\nuse crate::redirect::Redirect;\nuse crate::typed;\n\n\
         use super::{{ams, instore, mapi}};\n"
    );
    for schema in schemas {
        let groups = groups(schema);
        if schema.family == Family::Ams {
            out.push_str("\nimpl AmsClient {\n");
            for group in &groups {
                let _ = writeln!(
                    out,
                    "    /// Operations of the group `{0}`.\n    #[must_use]\n    pub fn {0}(&self) -> {1}<'_> {{\n        \
                     {1} {{ client: self.raw(), options: CallOptions::default() }}\n    }}",
                    group.name,
                    names::pascal(&group.name)
                );
            }
            out.push_str("}\n");
            for group in &groups {
                handle(&mut out, schema, group);
            }
        } else {
            for group in &groups {
                let _ = writeln!(out, "\nimpl {}Client {{", schema.family.class());
                for operation in &group.operations {
                    method(&mut out, schema, operation, "self.raw()", "&CallOptions::default()");
                }
                out.push_str("}\n");
            }
        }
    }
    out
}

fn handle(out: &mut String, schema: &Schema, group: &Group<'_>) {
    let name = names::pascal(&group.name);
    let _ = write!(
        out,
        "\n/// Operations of the group `{}` of one client.\n#[derive(Clone, Debug)]\npub struct {name}<'a> {{\n    \
         client: &'a Client,\n    options: CallOptions,\n}}\n\n\
         impl {name}<'_> {{\n    /// The same operations with options for the calls that follow.\n    #[must_use]\n    \
         pub fn options(mut self, options: CallOptions) -> Self {{\n        self.options = options;\n        self\n    }}\n",
        group.name
    );
    for operation in &group.operations {
        method(out, schema, operation, "self.client", "&self.options");
    }
    out.push_str("}\n");
}

fn method(out: &mut String, schema: &Schema, operation: &Operation, client: &str, options: &str) {
    out.push('\n');
    for line in docs::operation(operation) {
        let _ = writeln!(out, "    /// {line}");
    }
    let family = schema.family.name();
    let (door, reply) = match operation.kind {
        Kind::Redirect => ("redirect", "Redirect".to_owned()),
        Kind::AppOrder | Kind::File | Kind::Question => ("text", "String".to_owned()),
        Kind::Call | Kind::Upload | Kind::Session => (
            "call",
            format!("{family}::{}", rust_typed::type_name(&operation.response)),
        ),
    };
    let _ = write!(
        out,
        "    ///\n    /// # Errors\n    /// See [`crate::ErrorKind`]: the kind says what is known about the money.\n    \
         pub fn {}(&self, request: &{family}::{}) -> Result<{reply}> {{\n        \
         typed::{door}({client}, {:?}, request, {options})\n    }}\n",
        local(schema, operation),
        operation.request,
        schema.method(operation)
    );
    let Some(about) = docs::until_final(operation) else {
        return;
    };
    out.push('\n');
    for line in about {
        let _ = writeln!(out, "    /// {line}");
    }
    // The flat clients have no handle that carries options, and a flow wants its deadline.
    let parameter = if schema.family == Family::Ams {
        ""
    } else {
        ", options: &CallOptions"
    };
    let options = if parameter.is_empty() { options } else { "options" };
    let _ = write!(
        out,
        "    ///\n    /// # Errors\n    /// As the call itself; a refusal for business reasons is no error but a state.\n    \
         pub fn {}_until_final(&self, request: &{family}::{}{parameter}) -> Result<Final> {{\n        \
         typed::until_final({client}, {:?}, request, {options})\n    }}\n",
        local(schema, operation),
        operation.flow_request(),
        schema.method(operation)
    );
}

/// One macro that hands every typed operation to another macro, so that a binding names none.
fn table(schemas: &[Schema]) -> String {
    let mut out = format!(
        "{HEADER}//! The table of typed operations, for crates that export them.\n\n\
         /// Calls `$callback!` once with every typed operation of every family.\n///\n\
         /// AMS has groups; `calls` answer with a record, `redirects` with a [`Redirect`](crate::Redirect), `texts` with a\n\
         /// string; `flows` end with a [`Final`](crate::Final); `notifications` pairs a name with the record of its data. An entry is its documentation, its method,\n\
         /// its id, its request and its reply.\n\
         #[macro_export]\nmacro_rules! for_each_typed_operation {{\n    ($callback:ident) => {{\n        $callback! {{\n"
    );
    for schema in schemas {
        let _ = writeln!(out, "            {} {{", schema.family);
        if schema.family == Family::Ams {
            out.push_str("                groups {\n");
            for group in groups(schema) {
                let _ = writeln!(
                    out,
                    "                    #[doc = \"Operations of the group `{0}`.\"]\n                    {0}: {1} {{",
                    group.name,
                    names::pascal(&group.name)
                );
                let indent = "                            ";
                out.push_str("                        calls {\n");
                entries(&mut out, schema, &group.operations, |_| true, indent);
                out.push_str("                        }\n                        flows {\n");
                flows(&mut out, schema, &group.operations, indent);
                out.push_str("                        }\n                    }\n");
            }
            out.push_str("                }\n");
        } else {
            let operations: Vec<_> = rust_typed::operations(schema).collect();
            let text = |operation: &Operation| matches!(operation.kind, Kind::AppOrder | Kind::File);
            let redirect = |operation: &Operation| operation.kind == Kind::Redirect;
            let indent = "                    ";
            out.push_str("                calls {\n");
            entries(
                &mut out,
                schema,
                &operations,
                |operation| !text(operation) && !redirect(operation),
                indent,
            );
            out.push_str("                }\n                redirects {\n");
            entries(&mut out, schema, &operations, redirect, indent);
            out.push_str("                }\n                texts {\n");
            entries(&mut out, schema, &operations, text, indent);
            out.push_str("                }\n                flows {\n");
            flows(&mut out, schema, &operations, indent);
            out.push_str("                }\n");
        }
        out.push_str("                notifications {\n");
        for known in schema
            .notifications
            .iter()
            .filter(|known| known.tier == 1 && !known.model.is_empty())
        {
            let _ = writeln!(
                out,
                "                    {} {:?}: {};",
                names::snake(&known.name),
                known.name,
                rust_typed::type_name(&known.model)
            );
        }
        out.push_str("                }\n            }\n");
    }
    out.push_str("        }\n    };\n}\n");
    out
}

fn entries(
    out: &mut String,
    schema: &Schema,
    operations: &[&Operation],
    wanted: impl Fn(&Operation) -> bool,
    indent: &str,
) {
    for operation in operations.iter().filter(|operation| wanted(operation)) {
        for line in docs::operation(operation) {
            let _ = writeln!(out, "{indent}#[doc = {line:?}]");
        }
        let reply = if operation.response.is_empty() {
            String::new()
        } else {
            format!(" => {}", rust_typed::type_name(&operation.response))
        };
        let _ = writeln!(
            out,
            "{indent}{} {:?}: {}{reply};",
            local(schema, operation),
            schema.method(operation),
            operation.request
        );
    }
}

fn flows(out: &mut String, schema: &Schema, operations: &[&Operation], indent: &str) {
    for operation in operations {
        let Some(about) = docs::until_final(operation) else {
            continue;
        };
        for line in about {
            let _ = writeln!(out, "{indent}#[doc = {line:?}]");
        }
        let _ = writeln!(
            out,
            "{indent}{}_until_final {:?}: {};",
            local(schema, operation),
            schema.method(operation),
            operation.flow_request()
        );
    }
}
