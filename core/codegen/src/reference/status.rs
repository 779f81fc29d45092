//! What is done for each operation, from facts: vectors that every language runs, and the list that the sandbox prints of itself.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use super::calls::Language;
use super::{HEADER, groups, is_typed};
use crate::Output;
use crate::schema::{Operation, Schema};

/// Operations that no vector can hold, and what is known of them instead.
const WITHOUT_VECTOR: &[(&str, &str)] = &[
    ("billing.productUploadImage", "a file beside the JSON; tests of its own"),
    ("meter.uploadEvent", "HTTP/2 with a session; tests of its own"),
    ("forex_refund_file", "how the file is signed is not documented"),
];

/// What is known besides the schema.
#[derive(Default)]
pub struct Facts {
    vectors: BTreeSet<String>,
    sandbox: Sandbox,
    guides: Vec<(String, String)>,
}

/// What the sandbox says it does. A test of the sandbox keeps the file true.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sandbox {
    /// Operations that read and change its ledger.
    stateful: BTreeSet<String>,
    /// Operations whose request it checks and whose reply it makes by the schema.
    from_schema: BTreeSet<String>,
}

impl Facts {
    /// Reads the vectors, the sandbox's list and the titles of the guides. What is not there is not claimed.
    ///
    /// # Errors
    /// A line that names the file that cannot be read.
    pub fn read(root: &Path) -> Result<Self, String> {
        let mut facts = Self::default();
        for path in files(&root.join("tests/vectors"), "json") {
            let file: Value = read_json(&path)?;
            let kind = |vector: &Value| vector.get("kind").or(file["defaults"].get("kind")).cloned();
            let name = |vector: &Value| vector.get("operation").or(file["defaults"].get("operation")).cloned();
            for vector in file["vectors"].as_array().into_iter().flatten() {
                let shows_request = matches!(kind(vector).as_ref().and_then(Value::as_str), Some("prepare" | "call"));
                if let (true, Some(Value::String(name))) = (shows_request, name(vector)) {
                    facts.vectors.insert(name);
                }
            }
        }
        let list = root.join("tests/sandbox/operations.json");
        if list.exists() {
            facts.sandbox = read_json(&list)?;
        }
        for path in files(&root.join("core/docs/guides"), "md") {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let title = text
                .lines()
                .find_map(|line| line.strip_prefix("# "))
                .unwrap_or_default();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            facts.guides.push((name, title.to_owned()));
        }
        Ok(facts)
    }
}

fn files(folder: &Path, ending: &str) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|own| own == ending))
        .collect();
    paths.sort();
    paths
}

fn read_json<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// One row for each operation.
pub(crate) fn file(schemas: &[Schema], facts: &Facts) -> Output {
    let mut text = format!(
        "{HEADER}# What is done for each operation\n\n\
         - **callable**: from Rust, Python, Node, Kotlin and Swift, the request checked before it is sent and the reply verified; \
         `tests/vectors` holds for each what must be sent, and every language runs them.\n\
         - **typed**: `all` has records and methods in Rust, Kotlin and Swift besides the types of Python and TypeScript; `py, ts` has the latter \
         and is called by name from the others.\n\
         - **sandbox**: `stateful` reads and changes the ledger of `alipay-sandbox`; `schema` checks the request and answers by the schema.\n\
         - **documented**: the page of each language.\n"
    );
    for schema in schemas {
        let _ = write!(text, "\n## {}\n", title(schema));
        for group in groups::of(schema) {
            let _ = write!(text, "\n### {}: {}\n\n", schema.family, group.title);
            text.push_str("| operation | callable | typed | sandbox | documented |\n| --- | --- | --- | --- | --- |\n");
            for operation in &group.operations {
                let _ = writeln!(
                    text,
                    "| `{}` | {} | {} | {} | {} |",
                    operation.id,
                    callable(operation, facts),
                    if is_typed(operation) { "all" } else { "py, ts" },
                    sandbox(operation, facts),
                    pages(&groups::slug(schema, &group), operation)
                );
            }
        }
    }
    Output {
        path: "core/docs/operations.md".to_owned(),
        text,
    }
}

fn callable(operation: &Operation, facts: &Facts) -> &'static str {
    if facts.vectors.contains(&operation.id) {
        return "yes";
    }
    let known = WITHOUT_VECTOR.iter().find(|(id, _)| *id == operation.id);
    known.map_or("no vector", |(_, why)| why)
}

fn sandbox(operation: &Operation, facts: &Facts) -> &'static str {
    if facts.sandbox.stateful.contains(&operation.id) {
        "stateful"
    } else if facts.sandbox.from_schema.contains(&operation.id) {
        "schema"
    } else {
        "no"
    }
}

fn pages(slug: &str, operation: &Operation) -> String {
    let anchor: String = operation
        .id
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    let links = Language::ALL.map(|language| {
        format!(
            "[{}](reference/{}/{slug}.md#{anchor})",
            language.title(),
            language.folder()
        )
    });
    links.join(" ")
}

const fn title(schema: &Schema) -> &'static str {
    match schema.family {
        crate::schema::Family::Ams => "AMS JSON API",
        crate::schema::Family::Mapi => "Legacy gateway, `gateway.do`",
        crate::schema::Family::Instore => "In-store JSON API",
    }
}

/// Where to begin.
pub(crate) fn index(schemas: &[Schema], facts: &Facts) -> Output {
    let mut text =
        format!("{HEADER}# Documentation\n\n## Guides\n\nEach with code in four languages that the tests run.\n\n");
    for (file, title) in &facts.guides {
        let _ = writeln!(text, "- [{title}](guides/{file})");
    }
    text.push_str("\n## Reference\n\n[What is done for each operation](operations.md)\n");
    for schema in schemas {
        let names: Vec<&str> = Language::ALL.map(Language::title).to_vec();
        let _ = write!(
            text,
            "\n### {}\n\n| | {} | messages |\n| --- |{} --- |\n",
            title(schema),
            names.join(" | "),
            " --- |".repeat(names.len())
        );
        for group in groups::of(schema) {
            let slug = groups::slug(schema, &group);
            let links = Language::ALL
                .map(|language| format!("[{}](reference/{}/{slug}.md)", language.title(), language.folder()));
            let _ = writeln!(
                text,
                "| {} | {} | [fields](reference/messages/{slug}.md) |",
                group.title,
                links.join(" | ")
            );
        }
        let _ = write!(text, "\n[Result codes](reference/messages/{}-codes.md)", schema.family);
        if !schema.notifications.is_empty() && schema.notifications.iter().any(|known| !known.model.is_empty()) {
            let _ = write!(
                text,
                ", [notifications](reference/messages/{}-notify.md)",
                schema.family
            );
        }
        text.push('\n');
    }
    Output {
        path: "core/docs/README.md".to_owned(),
        text,
    }
}
