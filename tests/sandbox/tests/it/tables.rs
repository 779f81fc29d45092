//! The sandbox's table of the AMS family and the core's schema were made apart: where they disagree is known, with reasons.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

fn read(path: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

#[test]
fn every_disagreement_with_the_cores_schema_is_known_with_its_reason() {
    let known = read("tests/ams-differences.json");
    let known: BTreeMap<String, String> = serde_json::from_value(known["differences"].clone()).unwrap();
    let found = differences(&read("src/ams/table.json"), &read("../../core/schema/ams.json"));
    let new: Vec<&String> = found.iter().filter(|line| !known.contains_key(*line)).collect();
    assert_eq!(
        new,
        Vec::<&String>::new(),
        "add each with its reason, or mend the table that is wrong"
    );
    let gone: Vec<&String> = known.keys().filter(|line| !found.contains(*line)).collect();
    assert_eq!(gone, Vec::<&String>::new(), "the tables agree about these now");
    for (line, reason) in known {
        assert!(reason.len() > 20, "{line} has no reason");
    }
}

#[test]
fn the_codes_are_those_of_the_core_with_the_status_that_it_knows() {
    let own = include_str!("../../src/ams/codes.txt");
    let own: BTreeMap<&str, &str> = own.lines().filter_map(|line| line.split_once(' ')).collect();
    let core = read("../../core/schema/ams.json");
    let core = core["result_codes"].as_array().unwrap();
    let names: BTreeSet<&str> = core.iter().map(|code| code["code"].as_str().unwrap()).collect();
    assert_eq!(own.keys().copied().collect::<BTreeSet<_>>(), names);
    for code in core {
        if let (Some(name), Some(status)) = (code["code"].as_str(), code["status"].as_str()) {
            assert_eq!(own[name], status, "{name}");
        }
    }
}

#[test]
fn a_difference_in_any_fact_of_a_field_shows() {
    let table = |field: &str| -> Value {
        let text = format!(
            r#"{{"operations":[{{"id":"o","request":"R","response":"E","idempotency":"a"}}],"models":{{"R":[{field}],"E":[]}}}}"#
        );
        serde_json::from_str(&text).unwrap()
    };
    let schema: Value = serde_json::from_str(
        r#"{"operations":[{"id":"o","request":"Q","response":"E","idempotency":"a"}],
            "models":[{"name":"Q","fields":[{"name":"a","type":"text","max":64,"required":true}]},{"name":"E","fields":[]}]}"#,
    )
    .unwrap();
    let same = table(r#"{"name":"a","type":"text","max":64,"required":true}"#);
    assert_eq!(differences(&same, &schema), BTreeSet::new());
    for (field, wanted) in [
        (
            r#"{"name":"a","type":"text","max":32,"required":true}"#,
            "Q.a max: 32, core 64",
        ),
        (
            r#"{"name":"a","type":"text","max":64}"#,
            "Q.a required: false, core true",
        ),
        (
            r#"{"name":"a","type":"integer","max":64,"required":true}"#,
            "Q.a type: integer, core text",
        ),
    ] {
        let found = differences(&table(field), &schema);
        assert_eq!(found, BTreeSet::from([wanted.to_owned()]), "{field}");
    }
}

/// One line for each fact that the tables tell differently, of everything that requests and replies reach.
fn differences(table: &Value, core: &Value) -> BTreeSet<String> {
    let models = core["models"].as_array().unwrap();
    let mut walk = Walk {
        own: &table["models"],
        core: models
            .iter()
            .map(|model| (model["name"].as_str().unwrap(), model))
            .collect(),
        seen: BTreeSet::new(),
        found: BTreeSet::new(),
    };
    let operations = core["operations"].as_array().unwrap();
    let operations: BTreeMap<&str, &Value> = operations
        .iter()
        .map(|operation| (operation["id"].as_str().unwrap(), operation))
        .collect();
    for own in table["operations"].as_array().unwrap() {
        let id = own["id"].as_str().unwrap();
        let Some(core) = operations.get(id) else {
            walk.found.insert(format!("{id}: only in the sandbox"));
            continue;
        };
        walk.say(id, "idempotency", &own["idempotency"], &core["idempotency"]);
        for part in ["request", "response"] {
            walk.models(own[part].as_str().unwrap(), core[part].as_str().unwrap());
        }
    }
    walk.found
}

struct Walk<'a> {
    own: &'a Value,
    core: BTreeMap<&'a str, &'a Value>,
    seen: BTreeSet<(String, String)>,
    found: BTreeSet<String>,
}

impl Walk<'_> {
    fn models(&mut self, own: &str, core: &str) {
        if !self.seen.insert((own.to_owned(), core.to_owned())) {
            return;
        }
        let by_name = |fields: &Value| -> BTreeMap<String, Value> {
            let fields = fields.as_array().unwrap();
            fields
                .iter()
                .map(|field| (field["name"].as_str().unwrap().to_owned(), field.clone()))
                .collect()
        };
        let (ours, theirs) = (by_name(&self.own[own]), by_name(&self.core[core]["fields"]));
        for name in ours.keys().chain(theirs.keys()).collect::<BTreeSet<_>>() {
            let at = format!("{core}.{name}");
            match (ours.get(name), theirs.get(name)) {
                (Some(ours), Some(theirs)) => self.fields(&at, ours, theirs),
                (Some(_), None) => drop(self.found.insert(format!("{at}: only in the sandbox"))),
                _ => drop(self.found.insert(format!("{at}: only in the core"))),
            }
        }
    }

    fn fields(&mut self, at: &str, own: &Value, core: &Value) {
        let required = |field: &Value| Value::from(field["required"].as_bool().unwrap_or_default());
        self.say(at, "required", &required(own), &required(core));
        self.say(at, "unless", &own["unless"], &core["required_unless"]);
        self.say(at, "format", &own["format"], &core["format"]);
        // A country has two letters, whether the table counts them or names the form.
        if core["format"] != "country" {
            self.say(at, "max", &own["max"], &core["max"]);
        }
        self.types(at, own["type"].as_str().unwrap(), core["type"].as_str().unwrap());
    }

    fn types(&mut self, at: &str, own: &str, core: &str) {
        for opening in ["list<", "map<"] {
            let inner =
                |kind: &str| -> Option<String> { Some(kind.strip_prefix(opening)?.strip_suffix('>')?.to_owned()) };
            if let (Some(own), Some(core)) = (inner(own), inner(core)) {
                return self.types(at, &own, &core);
            }
        }
        if self.own.get(own).is_some() && self.core.contains_key(core) {
            self.models(own, core);
        } else if own != core {
            self.found.insert(format!("{at} type: {own}, core {core}"));
        }
    }

    fn say(&mut self, at: &str, what: &str, own: &Value, core: &Value) {
        if own != core {
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            self.found
                .insert(format!("{at} {what}: {}, core {}", text(own), text(core)));
        }
    }
}
