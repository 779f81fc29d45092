//! Which files may know of a family: its own, and the one that serves. (That none imports another in a circle is looked at
//! by `tests/house.py`, for all crates alike.)

use std::path::{Path, PathBuf};

const FAMILIES: [&str; 3] = ["ams", "mapi", "instore"];

/// They name all families: one declares the modules, the other assembles the sandbox.
const MAY: [&str; 2] = ["lib.rs", "serve.rs"];

#[test]
fn a_family_is_named_by_its_own_files_and_by_the_one_that_serves() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = files(&root);
    assert!(files.len() > 90, "only {} files were read", files.len());
    for path in files {
        let inside = path.strip_prefix(&root).unwrap();
        if MAY.iter().any(|name| inside == Path::new(name)) {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for family in FAMILIES.iter().filter(|family| !inside.starts_with(family)) {
            assert!(!names(&text, family), "{} names {family}", inside.display());
        }
    }
}

#[test]
fn a_name_counts_in_code_and_not_in_comments_or_texts() {
    assert!(names("use crate::{app, ams};", "ams"));
    assert!(names("let page = ams::page();", "ams"));
    assert!(!names("// as ams does\nlet name = \"ams\";", "ams"));
    assert!(!names("let params = 1;", "ams"));
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let found = paths.flat_map(|path| match path.is_dir() {
        true => files(&path),
        false => vec![path],
    });
    found
        .filter(|path| path.extension().is_some_and(|kind| kind == "rs"))
        .collect()
}

/// Whether code has a word outside of comments and texts.
fn names(text: &str, word: &str) -> bool {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = code.flat_map(|line| [line, "\n"]).collect();
    // Between quotes is every second part.
    let outside = code.split('"').step_by(2);
    let letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    outside
        .flat_map(|part| part.split(|found| !letter(found)))
        .any(|found| found == word)
}
