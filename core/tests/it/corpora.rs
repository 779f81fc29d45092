//! Replays what the fuzzers found interesting, under the same oracles, on a stable compiler.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

#[path = "../../fuzz/oracles/app_result.rs"]
mod app_result;
#[path = "../../fuzz/oracles/form.rs"]
mod form;
#[path = "../../fuzz/oracles/key.rs"]
mod key;
#[path = "../../fuzz/oracles/slice.rs"]
mod slice;
#[path = "../../fuzz/oracles/xml.rs"]
mod xml;

/// Every input of one corpus goes through its oracle; see corpus.py for the lines of the file.
fn replay(target: &str, check: fn(&[u8])) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fuzz/corpora/{target}.jsonl"));
    let inputs = std::fs::read_to_string(file).unwrap();
    assert!(inputs.lines().count() > 150, "{target}: {}", inputs.lines().count());
    for line in inputs.lines() {
        match serde_json::from_str(line).unwrap() {
            Value::String(text) => check(text.as_bytes()),
            bytes => check(&STANDARD.decode(bytes["base64"].as_str().unwrap()).unwrap()),
        }
    }
}

#[test]
fn replies_are_read_as_another_parser_reads_them() {
    replay("xml", xml::check);
}

#[test]
fn forms_are_read_as_another_decoder_reads_them() {
    replay("form", form::check);
}

#[test]
fn app_results_are_believed_with_a_signature_only() {
    replay("app_result", app_result::check);
}

#[test]
fn the_signed_bytes_of_an_envelope_are_what_a_json_parser_sees() {
    replay("slice", slice::check);
}

#[test]
fn a_key_is_what_its_inspection_says() {
    replay("key", key::check);
}
