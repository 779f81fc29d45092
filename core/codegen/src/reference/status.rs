//! What is done for each operation, from facts: vectors that every language runs, and what the sandbox dispatches.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::calls::Language;
use super::{HEADER, groups, is_typed};
use crate::Output;
use crate::schema::{Family, Operation, Schema};

/// Operations that no vector can hold, and what is known of them instead.
const WITHOUT_VECTOR: &[(&str, &str)] = &[
    (
        "billing.productUploadImage",
        "yes; a file beside the JSON, tests of its own",
    ),
    ("meter.uploadEvent", "yes; HTTP/2 with a session, tests of its own"),
    (
        "forex_refund_file",
        "yes; how the file travels is a guess; tests of its own",
    ),
];

/// What is known besides the schema.
#[derive(Default)]
pub struct Facts {
    vectors: BTreeSet<String>,
    sandbox: Sandbox,
    guides: Vec<(String, String)>,
}

/// What the sandbox does with each operation, as it declares: tests of the sandbox hold it to that.
#[derive(Default)]
struct Sandbox {
    /// By family and operation: `changes`, `reads` or `rules`.
    declared: BTreeMap<String, BTreeMap<String, String>>,
    /// Operations whose request it checks and whose reply it makes by its table of the family.
    by_table: BTreeSet<String>,
}

impl Sandbox {
    fn read(source: &Path) -> Result<Self, String> {
        let mut declared: Value = read_json(&source.join("stateful.json"))?;
        if let Some(members) = declared.as_object_mut() {
            members.remove("about");
        }
        let declared = serde_json::from_value(declared).map_err(|error| format!("stateful.json: {error}"))?;
        let table: Value = read_json(&source.join("ams/table.json"))?;
        let operations = table["operations"].as_array().into_iter().flatten();
        let names = operations.filter_map(|operation| operation["id"].as_str());
        Ok(Self {
            declared,
            by_table: names.map(str::to_owned).collect(),
        })
    }

    fn does(&self, operation: &Operation, family: &str) -> &'static str {
        let declared = self.declared.get(family).and_then(|known| known.get(&operation.id));
        match declared.map(String::as_str) {
            Some("changes") => "changes",
            Some("reads") => "reads",
            Some("rules") => "rules",
            _ if self.by_table.contains(&operation.id) => "table",
            _ => "no",
        }
    }
}

impl Facts {
    /// Reads the vectors, what the sandbox declares and the titles of the guides. What is not there is not claimed.
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
        facts.sandbox = Sandbox::read(&root.join("tests/sandbox/src"))?;
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
         - **sandbox**: `changes` alters what `alipay-sandbox` remembers, `reads` answers from it, `rules` answers by rules of its own from \
         the request alone, `table` checks the request and answers by the table of the family.\n\
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
                    facts.sandbox.does(operation, schema.family.name()),
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
        Family::Ams => "AMS JSON API",
        Family::Mapi => "Legacy gateway, `gateway.do`",
        Family::Instore => "In-store JSON API",
    }
}

/// Where to begin.
pub(crate) fn index(schemas: &[Schema], facts: &Facts) -> Output {
    let mut text =
        format!("{HEADER}# Documentation\n\n## Guides\n\nEach with code in four languages that the tests run.\n\n");
    for (file, title) in &facts.guides {
        let _ = writeln!(text, "- [{title}](guides/{file})");
    }
    text.push_str("\n## Reference\n\n[What each word means](words.md): did somebody pay, who won, was it refunded\n\n[What is done for each operation](operations.md)\n");
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
