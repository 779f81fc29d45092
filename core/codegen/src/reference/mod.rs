//! The reference that people read: a page for each group of operations in each language, and tables of messages that all languages share.

mod calls;
mod example;
mod groups;
mod messages;
mod options;
mod status;

use std::fmt::Write as _;

use crate::schema::{Kind, Operation, Schema};
use crate::{Output, docs, rust_typed};

use calls::Language;
use groups::Group;
use messages::Homes;
pub(crate) use options::file as options;
pub use status::Facts;

/// Where the pages are.
const FOLDER: &str = "core/docs/reference";

/// The first line of every page.
const HEADER: &str = "<!-- @generated from core/schema by core/codegen. Do not edit. -->\n";

/// Every page, and the table that says what is done for each operation.
pub(crate) fn files(schemas: &[Schema], facts: &Facts) -> Vec<Output> {
    let mut outputs = Vec::new();
    for schema in schemas {
        let groups = groups::of(schema);
        let homes = Homes::new(schema, &groups);
        outputs.extend(messages::files(schema, &groups, &homes));
        for language in Language::ALL {
            outputs.extend(groups.iter().map(|group| page(schema, &homes, group, language)));
        }
    }
    outputs.push(status::file(schemas, facts));
    outputs.push(status::index(schemas, facts));
    outputs
}

/// The page of one group in one language.
fn page(schema: &Schema, homes: &Homes<'_>, group: &Group<'_>, language: Language) -> Output {
    let mut text = format!(
        "{HEADER}# {}: {}\n\n{}\n\n{}\n",
        language.title(),
        group.title,
        group.about,
        language.introduction(schema)
    );
    let _ = writeln!(
        text,
        "Fields: [messages of this group](../messages/{0}.md). What a refusal means: [result codes](../messages/{1}-codes.md).",
        groups::slug(schema, group),
        schema.family
    );
    for operation in &group.operations {
        section(&mut text, schema, homes, operation, language);
    }
    Output {
        path: format!("{FOLDER}/{}/{}.md", language.folder(), groups::slug(schema, group)),
        text,
    }
}

fn section(text: &mut String, schema: &Schema, homes: &Homes<'_>, operation: &Operation, language: Language) {
    let _ = write!(text, "\n## {}\n\n", operation.id);
    for line in docs::operation(operation) {
        let _ = writeln!(text, "{line}");
    }
    let _ = write!(
        text,
        "\n```{}\n{}\n```\n\n",
        language.fence(),
        language.call(schema, operation)
    );
    let link = |model: &str| homes.link_from_outside(schema, model);
    let mut facts = vec![format!("sends {}", link(&operation.request))];
    if !operation.response.is_empty() {
        facts.push(format!("answers {}", link(&operation.response)));
    } else if operation.kind == Kind::File {
        facts.push("answers the file as text".to_owned());
    }
    if !operation.path.is_empty() {
        facts.push(format!("path `{}`", operation.path));
    }
    if !operation.idempotency.is_empty() {
        facts.push(format!("repeat with the same `{}`", operation.idempotency));
    }
    if operation.read_only {
        facts.push("only reads".to_owned());
    }
    if !operation.versions.is_empty() {
        facts.push(format!("in {}", operation.versions.join(", ")));
    }
    if !operation.since.is_empty() {
        facts.push(format!("new in {}", operation.since));
    }
    if operation.paging.is_some() {
        facts.push(format!(
            "comes in pages, which `{}` walks through",
            language.pages(operation)
        ));
    }
    let _ = writeln!(text, "{}", facts.join(" · "));
    if let Some(about) = docs::until_final(operation) {
        let has_method = is_typed(operation) || matches!(language, Language::Python | Language::Node);
        let flow = if has_method {
            language.until_final(schema, operation)
        } else {
            language.until_final_by_id(schema, operation)
        };
        let _ = write!(text, "\n`{flow}`: {}\n", about.join(" "));
    }
}

/// True when Rust, Kotlin and Swift have a method and records for it.
fn is_typed(operation: &Operation) -> bool {
    operation.tier == 1 && operation.kind != Kind::Question
}

/// The name of a record in Rust, Kotlin and Swift.
fn record(model: &str) -> &str {
    rust_typed::type_name(model)
}
