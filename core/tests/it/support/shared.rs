//! The vectors that all languages share, also for tests that begin with one of them and change it.

use std::path::PathBuf;
use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

static ALL: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    let files = files.map(|path| serde_json::from_str::<Value>(&std::fs::read_to_string(path).unwrap()).unwrap());
    files.flat_map(|file| vectors(&file)).collect()
});

/// Every vector, with what its file says of all.
pub fn all() -> &'static [Value] {
    &ALL
}

/// The vector of this name.
pub fn named(name: &str) -> &'static Value {
    let found = all().iter().find(|vector| vector["name"] == name);
    found.unwrap_or_else(|| panic!("no vector is called {name}"))
}

/// The vectors whose name begins so.
pub fn below(prefix: &str) -> impl Iterator<Item = &'static Value> {
    all()
        .iter()
        .filter(move |vector| text(vector, "name").starts_with(prefix))
}

pub fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

pub fn headers(value: &Value) -> Vec<(String, String)> {
    let pairs = value["headers"].as_object().into_iter().flatten();
    pairs
        .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
        .collect()
}

/// The bytes that a vector sends or answers with.
pub fn body(value: &Value) -> Vec<u8> {
    STANDARD.decode(text(value, "body_base64")).unwrap()
}

fn vectors(file: &Value) -> Vec<Value> {
    let own = file["vectors"].as_array().into_iter().flatten();
    own.map(|own| {
        let both = file["defaults"]
            .as_object()
            .into_iter()
            .chain(own.as_object())
            .flatten();
        Value::Object(both.map(|(name, value)| (name.clone(), value.clone())).collect())
    })
    .collect()
}
