//! What is done for each operation, from facts: vectors that every language runs, and what the sandbox dispatches.

use std::collections::BTreeSet;
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

/// What the sandbox does, read from its source: it cannot claim what it does not dispatch.
#[derive(Default)]
struct Sandbox {
    /// Operations that it has code for: they read and change its ledger.
    stateful: BTreeSet<String>,
    /// Operations whose request it checks and whose reply it makes by the schema.
    from_schema: BTreeSet<String>,
}

impl Sandbox {
    fn read(source: &Path) -> Self {
        let mut sandbox = Self::default();
        for family in Family::ALL {
            let folder = source.join(family.name());
            for path in files(&folder, "rs") {
                let text = fs::read_to_string(path).unwrap_or_default();
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                // An arm of a dispatch, a name given to an operation, or a comparison with one.
                let marks = [" => ", "const ", "== ", "named("];
                let lines = code.lines().filter(|line| marks.iter().any(|mark| line.contains(mark)));
                let ours = lines.map(|line| line.split(" => ").next().unwrap_or_default());
                let names = ours.flat_map(|line| line.split('"').skip(1).step_by(2));
                sandbox.stateful.extend(names.map(str::to_owned));
            }
        }
        let listed = fs::read_to_string(source.join("ams/operations.txt")).unwrap_or_default();
        let names = listed.lines().filter_map(|line| line.split_whitespace().next());
        sandbox.from_schema.extend(names.map(str::to_owned));
        sandbox
    }
}

impl Facts {
    /// Reads the vectors, the sandbox's source and the titles of the guides. What is not there is not claimed.
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
        facts.sandbox = Sandbox::read(&root.join("tests/sandbox/src"));
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
