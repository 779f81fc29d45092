#![no_main]

#[path = "../oracles/app_result.rs"]
mod oracle;

libfuzzer_sys::fuzz_target!(|data: &[u8]| oracle::check(data));
