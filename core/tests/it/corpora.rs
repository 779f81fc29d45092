//! Replays what the fuzzers found interesting, under the same oracles, on a stable compiler.

use std::path::Path;

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

/// Every file of one corpus goes through its oracle.
fn replay(target: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut count = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        check(&std::fs::read(entry.unwrap().path()).unwrap());
        count += 1;
    }
    assert!(count >= 10, "{target}: {count} files");
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
