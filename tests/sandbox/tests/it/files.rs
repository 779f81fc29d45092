//! How the sandbox's files hang together: none imports another in a circle, and what is shared knows no family.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A module by the names that lead to it: `["ams", "pay"]`; the crate itself is empty.
type Module = Vec<String>;

/// One file as far as its imports go.
struct File {
    /// Without comments and tests.
    text: String,
    /// What its `use` lines name, one path each.
    uses: Vec<Vec<String>>,
}

#[test]
fn no_file_imports_another_in_a_circle() {
    let files = files();
    assert!(files.len() > 90, "only {} files were read", files.len());
    let mut edges = edges(&files);
    // Whatever nothing points to, or what points to nothing any more, is in no circle.
    while let Some(free) = edges.iter().find(|(_, to)| to.is_empty()).map(|(at, _)| at.clone()) {
        edges.remove(&free);
        edges.values_mut().for_each(|to| to.retain(|target| *target != free));
    }
    let names: Vec<String> = edges.keys().map(|module| module.join("::")).collect();
    assert_eq!(names, Vec::<String>::new(), "these files hang together in circles");
}

#[test]
fn a_family_is_named_by_the_file_that_serves_and_by_itself_only() {
    let files = files();
    for (module, to) in edges(&files) {
        let own = module.first().map(String::as_str);
        for target in to {
            let family = target.first().map(String::as_str).unwrap_or_default();
            let foreign = ["ams", "mapi", "instore"].contains(&family) && own != Some(family);
            // The crate's root re-exports the help on codes.
            let allowed = own.is_none() || own == Some("serve");
            assert!(
                !foreign || allowed,
                "{} imports {}",
                module.join("::"),
                target.join("::")
            );
        }
    }
}

#[test]
fn a_circle_is_found_where_there_is_one() {
    let file = |text: &str| File::read(text);
    let module = |name: &str| vec![name.to_owned()];
    let files = BTreeMap::from([
        (Vec::new(), file("mod a;\nmod b;\nmod c;\npub(crate) use a::One;")),
        (module("a"), file("use crate::{b::Two, c};")),
        (module("b"), file("fn two() { crate::c::three() }")),
        (module("c"), file("use super::One;")),
    ]);
    let edges = edges(&files);
    assert_eq!(edges[&module("a")], BTreeSet::from([module("b"), module("c")]));
    assert_eq!(edges[&module("b")], BTreeSet::from([module("c")]));
    assert_eq!(
        edges[&module("c")],
        BTreeSet::from([module("a")]),
        "through the re-export"
    );
}

fn files() -> BTreeMap<Module, File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("main.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.insert(module_of(&root, &path), File::read(&text));
            }
        }
    }
    found
}

fn module_of(root: &Path, path: &Path) -> Module {
    let inside: PathBuf = path.strip_prefix(root).unwrap().with_extension("");
    let mut names: Module = inside.iter().map(|name| name.to_str().unwrap().to_owned()).collect();
    if names.last().is_some_and(|name| name == "mod" || name == "lib") {
        names.pop();
    }
    names
}

impl File {
    fn read(text: &str) -> Self {
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let kept: Vec<&str> = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        let text = kept.join("\n");
        let mut uses = Vec::new();
        for part in text.split("use ").skip(1) {
            if let Some((tree, _)) = part.split_once(';') {
                expand(tree, &[], &mut uses);
            }
        }
        Self { text, uses }
    }

    /// Paths that stand in the code itself: `crate::…`, `super::…` and `child::…`.
    fn spoken(&self) -> Vec<Vec<String>> {
        let part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == ':';
        self.text
            .split(|letter| !part(letter))
            .filter(|word| word.contains("::"))
            .map(|word| word.split("::").map(str::to_owned).collect::<Vec<_>>())
            // `crate::{` opens a tree of a `use` line, which is read apart.
            .filter(|path| path.iter().all(|name| !name.is_empty()))
            .collect()
    }
}

/// `a::{b, c::d}` as `a::b` and `a::c::d`.
fn expand(tree: &str, before: &[String], out: &mut Vec<Vec<String>>) {
    let tree = tree.trim();
    let Some((head, inner)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default();
        let names = path.split("::").map(|name| name.trim().to_owned());
        out.push(before.iter().cloned().chain(names).collect());
        return;
    };
    let names = head.split("::").map(|name| name.trim().to_owned());
    let before: Vec<String> = before
        .iter()
        .cloned()
        .chain(names.filter(|name| !name.is_empty()))
        .collect();
    let (mut depth, mut start) = (0, 0);
    let inner = inner.trim_end().strip_suffix('}').unwrap_or(inner);
    for (at, letter) in inner.char_indices().chain([(inner.len(), ',')]) {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                if !inner[start..at].trim().is_empty() {
                    expand(&inner[start..at], &before, out);
                }
                start = at + 1;
            }
            _ => {}
        }
    }
}

fn edges(files: &BTreeMap<Module, File>) -> BTreeMap<Module, BTreeSet<Module>> {
    let targets = |module: &Module, file: &File| {
        let paths = file.uses.iter().cloned().chain(file.spoken());
        let found = paths.filter_map(|path| resolve(files, module, &path, 0));
        found.filter(|target| target != module).collect()
    };
    files
        .iter()
        .map(|(module, file)| (module.clone(), targets(module, file)))
        .collect()
}

/// The file that a path leads to, through re-exports.
fn resolve(files: &BTreeMap<Module, File>, from: &Module, path: &[String], depth: usize) -> Option<Module> {
    let mut at = from.clone();
    let mut rest = path;
    match path.first().map(String::as_str)? {
        "crate" => {
            at.clear();
            rest = &path[1..];
        }
        "self" => rest = &path[1..],
        "super" => {
            while rest.first().is_some_and(|name| name == "super") {
                at.pop();
                rest = &rest[1..];
            }
        }
        child => {
            let inside: Module = from.iter().cloned().chain([child.to_owned()]).collect();
            files.get(&inside)?;
        }
    }
    while let Some(name) = rest.first() {
        let inside: Module = at.iter().cloned().chain([name.clone()]).collect();
        if !files.contains_key(&inside) {
            break;
        }
        at = inside;
        rest = &rest[1..];
    }
    let Some(item) = rest.first().filter(|item| *item != "self" && depth < 8) else {
        return Some(at);
    };
    let mut exports = files[&at].uses.iter().filter(|known| known.last() == Some(item));
    let through = exports.find_map(|known| resolve(files, &at, known, depth + 1));
    Some(through.unwrap_or(at))
}
