//! The binding translates values and knows no operation: their table is the core's.

use std::fs;
use std::path::Path;

use alipay_global::generated::{ams, instore, mapi};

#[test]
fn no_line_of_this_crate_names_an_operation() {
    let tables = [ams::OPERATIONS, mapi::OPERATIONS, instore::OPERATIONS];
    let names: Vec<&str> = tables
        .iter()
        .flat_map(|table| table.iter())
        .flat_map(|operation| [operation.id.as_ref(), operation.method.as_ref()])
        .collect();
    assert!(
        names.len() > 400,
        "only {} names: the tables are not there",
        names.len()
    );
    let mut lines = 0;
    for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in text.lines().enumerate() {
            // Comments may give examples.
            let code = line.split("//").next().unwrap_or_default();
            for name in &names {
                assert!(!code.contains(name), "{}:{} names {name}", path.display(), number + 1);
            }
            lines += 1;
        }
    }
    assert!(lines > 300);
}
