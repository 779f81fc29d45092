//! What is checked in is what the generator writes, and a new operation is one schema entry.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use alipay_codegen::schema::Schema;
use alipay_codegen::{Facts, documents, drift, generate, options, parse, read, write};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The schema of AMS with one place changed, and the others as they are.
fn edited(from: &str, to: &str) -> Result<Vec<Schema>, String> {
    assert!(alipay_global_schema::AMS.contains(from));
    let ams = alipay_global_schema::AMS.replacen(from, to, 1);
    parse([&ams, alipay_global_schema::MAPI, alipay_global_schema::INSTORE])
}

#[test]
fn checked_in_files_are_what_the_generator_writes() {
    let outputs = generate(&read().unwrap(), &options().unwrap()).unwrap();
    assert_eq!(drift(&root(), &outputs), Vec::<String>::new(), "run ./dev gen");
}

#[test]
fn checked_in_documents_are_what_the_generator_writes() {
    let outputs = documents(&read().unwrap(), &Facts::read(&root()).unwrap());
    assert_eq!(drift(&root(), &outputs), Vec::<String>::new(), "run ./dev gen");
}

#[test]
fn every_operation_is_callable_and_documented_in_every_language() {
    let schemas = read().unwrap();
    let outputs = documents(&schemas, &Facts::read(&root()).unwrap());
    let text = |path: &str| &outputs.iter().find(|output| output.path == path).unwrap().text;
    let table = text("core/docs/operations.md");
    assert!(
        !table.contains("no vector"),
        "an operation has no vector in tests/vectors"
    );
    for operation in schemas.iter().flat_map(|schema| &schema.operations) {
        assert!(!operation.doc.is_empty(), "{} says nothing about itself", operation.id);
        let row = table
            .lines()
            .find(|line| line.starts_with(&format!("| `{}` |", operation.id)))
            .unwrap();
        for language in ["rust", "python", "node", "kotlin", "swift"] {
            let link = row
                .split("](reference/")
                .find(|part| part.starts_with(language))
                .unwrap();
            let (page, _) = link.split_once('#').unwrap();
            let page = text(&format!("core/docs/reference/{page}"));
            assert!(
                page.contains(&format!("\n## {}\n", operation.id)),
                "{} in {language}",
                operation.id
            );
        }
    }
}

#[test]
fn links_of_the_reference_lead_somewhere() {
    let schemas = read().unwrap();
    let outputs = documents(&schemas, &Facts::read(&root()).unwrap());
    let others = generate(&schemas, &options().unwrap()).unwrap();
    let anchors = |text: &str| -> Vec<String> {
        let headings = text.lines().filter(|line| line.starts_with('#'));
        let plain = |line: &str| -> String {
            let title = line.trim_start_matches('#').trim().to_lowercase();
            let kept = title.chars().filter(|c| c.is_alphanumeric() || " _-".contains(*c));
            kept.map(|c| if c == ' ' { '-' } else { c }).collect()
        };
        headings.map(plain).collect()
    };
    let find = |path: &Path| {
        let path = path.components().fold(PathBuf::new(), |mut path, part| {
            if part.as_os_str() == ".." {
                path.pop();
            } else {
                path.push(part);
            }
            path
        });
        let mut all = outputs.iter().chain(&others);
        all.find(|output| Path::new(&output.path) == path)
    };
    let mut checked = 0;
    for output in &outputs {
        let here = anchors(&output.text);
        for link in output
            .text
            .split("](")
            .skip(1)
            .map(|rest| rest.split(')').next().unwrap())
        {
            checked += 1;
            let (page, anchor) = link.split_once('#').unwrap_or((link, ""));
            if page.starts_with("guides/") {
                continue;
            }
            let known = if page.is_empty() {
                here.clone()
            } else {
                let path = Path::new(&output.path).parent().unwrap().join(page);
                anchors(&find(&path).unwrap_or_else(|| panic!("{} -> {link}", output.path)).text)
            };
            assert!(
                anchor.is_empty() || known.iter().any(|own| own == anchor),
                "{} -> {link}",
                output.path
            );
        }
    }
    assert!(checked > 1_000);
}

#[test]
fn the_same_schema_gives_the_same_bytes() {
    let texts = || -> Vec<String> {
        let outputs = generate(&read().unwrap(), &options().unwrap()).unwrap();
        outputs.into_iter().map(|output| output.path + &output.text).collect()
    };
    assert_eq!(texts(), texts());
}

#[test]
fn a_new_operation_is_one_schema_entry() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("add");
    let _ = fs::remove_dir_all(&folder);
    write(&folder, &generate(&read().unwrap(), &options().unwrap()).unwrap()).unwrap();
    let schemas = edited(
        r#"  "operations": ["#,
        r#"  "operations": [
    {"id": "payments.holdBack", "tier": 1, "path": "/ams/api/v1/payments/holdBack", "request": "PayCancelRequest", "response": "PayCancelResponse", "doc": "Holds a payment back."},"#,
    );
    let after = generate(&schemas.unwrap(), &options().unwrap()).unwrap();
    assert!(!drift(&folder, &after).is_empty());
    write(&folder, &after).unwrap();

    let finds = |path: &str, wanted: &str| {
        let text = fs::read_to_string(folder.join(path)).unwrap();
        assert!(text.contains(wanted), "{path} lacks {wanted}");
    };
    finds(
        "core/src/generated/ams.rs",
        r#"Operation::new("payments.holdBack", "payments.hold_back", "/ams/api/v1/payments/holdBack", "/ams/sandbox/api/v1/payments/holdBack").request(&PAY_CANCEL_REQUEST)"#,
    );
    let python = "bindings-python/python/alipay_global/_generated/ams.py";
    finds(python, "    def hold_back(self, request: t.PayCancelRequest,");
    finds(python, "    async def hold_back(self, request: t.PayCancelRequest,");
    finds(python, r#"self._call("payments.hold_back", request, options)"#);
    finds("bindings-node/generated/ams.js", "holdBack: 'payments.holdBack',");
    finds(
        "bindings-node/generated/ams.d.ts",
        "  /** Holds a payment back. */\n  holdBack(request: PayCancelRequest, options?: CallOptions): Promise<PayCancelResponse>",
    );
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn every_operation_reaches_every_language() {
    let schemas = read().unwrap();
    let counts: Vec<_> = schemas.iter().map(|schema| schema.operations.len()).collect();
    assert_eq!(counts, [179, 36, 9]);
    let outputs = generate(&schemas, &options().unwrap()).unwrap();
    for schema in &schemas {
        let text = |path: &str| {
            let path = path.replace("FAMILY", schema.family.name());
            outputs.iter().find(|output| output.path == path).unwrap().text.clone()
        };
        let rust = text("core/src/generated/FAMILY.rs");
        let python = text("bindings-python/python/alipay_global/_generated/FAMILY.py");
        let node = text("bindings-node/generated/FAMILY.js");
        for operation in &schema.operations {
            assert!(rust.contains(&format!("Operation::new({:?}, ", operation.id)));
            // The one question has an answer of its own; its method is written by hand.
            if operation.id != "notify_verify" {
                // Once for each of the two clients, and twice more where a flow stays with it: whole, and step by step.
                let methods = if operation.until_final.is_empty() { 2 } else { 6 };
                let called = format!("(\"{}\", request", schema.method(operation));
                assert_eq!(python.matches(&called).count(), methods, "{}", operation.id);
                assert!(node.contains(&format!(": '{}',", operation.id)));
            }
        }
    }
}

#[test]
fn a_schema_that_does_not_fit_together_is_refused() {
    let refused = |from: &str, to: &str, why: &str| {
        let error = edited(from, to).map(|_| ()).unwrap_err();
        assert!(error.contains("core/schema/ams.json") && error.contains(why), "{error}");
    };
    refused(
        r#""request": "PayRequest""#,
        r#""request": "PaidRequest""#,
        "no model \"PaidRequest\"",
    );
    refused(r#""type": "SettlementStrategy""#, r#""type": "Settlement""#, "no model");
    refused(r#""type": "list<Goods>""#, r#""type": "lists<Goods>""#, "is not one of");
    refused(r#""enum": "ProductCodeType""#, r#""enum": "ProductCodes""#, "no enum");
    refused(
        r#""idempotency": "paymentRequestId""#,
        r#""idempotency": "payId""#,
        "no request field \"payId\"",
    );
    refused(
        r#""id": "payments.pay","#,
        r#""id": "payments.refund","#,
        "its method stands twice",
    );
    refused(r#""tier": 1, "path""#, r#""tiers": 1, "path""#, "unknown field `tiers`");
    // An override that has become pointless must go.
    refused(
        r#"{"name": "env", "type": "Env", "required": true, "doc": "The device of the buyer. Older"#,
        r#"{"name": "env", "type": "Env", "doc": "The device of the buyer. Older"#,
        "changes nothing",
    );
}
