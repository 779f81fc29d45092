//! Writes everything that follows from `core/schema`: the tables and typed models of the core, and the faces of the bindings.
//!
//! The same schema gives the same bytes. To change an output change the schema, the override table or the generator.

mod constants;
mod docs;
mod events;
mod family;
pub mod meanings;
mod names;
mod node;
mod node_options;
pub mod options;
mod python;
mod python_options;
mod reference;
mod rust_calls;
mod rust_options;
mod rust_tables;
mod rust_typed;
pub mod schema;
pub mod types;
mod uniffi_options;

use std::fs;
use std::path::Path;

use options::Options;
pub use reference::Facts;
use schema::{Family, Schema};

/// One generated file.
pub struct Output {
    /// Path from the top of the repository.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

/// All schemas of the repository, in the order of [`Family::ALL`].
///
/// # Errors
/// A line that names the file and what is wrong with it.
pub fn read() -> Result<Vec<Schema>, String> {
    parse([
        alipay_global_schema::AMS,
        alipay_global_schema::MAPI,
        alipay_global_schema::INSTORE,
    ])
}

/// Schemas from their texts, in the order of [`Family::ALL`].
///
/// # Errors
/// A line that names the file and what is wrong with it.
pub fn parse(texts: [&str; 3]) -> Result<Vec<Schema>, String> {
    Family::ALL
        .into_iter()
        .zip(texts)
        .map(|(family, text)| Schema::read(text).map_err(|error| format!("core/schema/{family}.json: {error}")))
        .collect()
}

/// Options of clients and calls.
///
/// # Errors
/// A line that names the file and what is wrong with it.
pub fn options() -> Result<Options, String> {
    Options::read(alipay_global_schema::OPTIONS).map_err(|error| format!("core/schema/options.json: {error}"))
}

/// Every file that follows from the schemas.
///
/// # Errors
/// A line that says what cannot be expressed.
pub fn generate(schemas: &[Schema], options: &Options) -> Result<Vec<Output>, String> {
    let mut outputs = python::packages();
    outputs.push(rust_options::file(options));
    outputs.push(uniffi_options::file(options));
    outputs.extend(python_options::files(options));
    outputs.extend(node_options::files(options));
    outputs.push(reference::options(options));
    for schema in schemas {
        outputs.push(rust_tables::file(schema));
        outputs.push(rust_typed::file(schema));
        outputs.extend(python::files(schema));
        outputs.extend(node::files(schema));
        outputs.extend(constants::files(schema));
    }
    outputs.extend(rust_calls::files(schemas)?);
    let meanings = meanings::read(schemas)?;
    outputs.push(meanings::table(&meanings));
    outputs.push(meanings::page(&meanings));
    Ok(outputs)
}

/// The reference and the table of what is done for each operation.
#[must_use]
pub fn documents(schemas: &[Schema], facts: &Facts) -> Vec<Output> {
    reference::files(schemas, facts)
}

/// Paths of the files whose text on disk is not what the generator writes.
#[must_use]
pub fn drift(root: &Path, outputs: &[Output]) -> Vec<String> {
    outputs
        .iter()
        .filter(|output| fs::read_to_string(root.join(&output.path)).ok().as_deref() != Some(&output.text))
        .map(|output| output.path.clone())
        .collect()
}

/// Writes the files that differ and gives their paths.
///
/// # Errors
/// A line that names the file that cannot be written.
pub fn write(root: &Path, outputs: &[Output]) -> Result<Vec<String>, String> {
    let changed = drift(root, outputs);
    for output in outputs.iter().filter(|output| changed.contains(&output.path)) {
        let path = root.join(&output.path);
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, &output.text))
            .map_err(|error| format!("{}: {error}", output.path))?;
    }
    Ok(changed)
}

/// The first lines of a generated file.
fn header(comment: &str, family: &str) -> String {
    format!("{comment} @generated from core/schema/{family}.json by core/codegen. Do not edit.\n")
}
