//! What believing and reading an in-store reply of 2 kB costs, as one JSON object. `./dev bench` compares.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use alipay_global::instore::InStoreClient;
use alipay_global::sign::{SignType, Signer, Verifier};
use alipay_global::{CallOptions, HttpResponse, InStoreOptions, Secret};
use serde_json::{Value, json};

fn main() {
    let keys: Value = serde_json::from_str(include_str!("../../tests/vectors/keys.json")).unwrap();
    let alipay = std::env::var("BENCH_OTHER_KEY").unwrap();
    let signer = Signer::new(
        SignType::Rsa2,
        Some(&Secret::from(keys["alipay2048"].as_str().unwrap())),
        None,
    )
    .unwrap();
    let client = InStoreClient::new(
        InStoreOptions::default()
            .client_id("211xxxxxxxxxxxxxxx044")
            .partner_id("211xxxxxxxxxxxxxxxx512")
            .private_key(Secret::from(keys["rsa2048"].as_str().unwrap()))
            .alipay_public_key(alipay.clone())
            .gateway("production"),
    )
    .unwrap();
    let options = CallOptions::default().message_id("0123456789abcdef0123456789abcdef");
    let query = "acquiring_offline_pay_query";
    let prepared = client
        .prepare(query, r#"{"merchantTransId":"bench"}"#, &options)
        .unwrap();
    let content = include_str!("../../tests/bench/reply.json").trim();
    let signature = signer.sign(content.as_bytes()).unwrap();
    let response = HttpResponse {
        status: 200,
        headers: Vec::new(),
        body: format!(r#"{{"response":{content},"signature":"{signature}"}}"#).into_bytes(),
    };
    let verifier = Verifier::new(SignType::Rsa2, &[alipay], None, None).unwrap();
    let (mut whole, mut part) = (Vec::new(), Vec::new());
    for _ in 0..4_000 {
        whole.push(time(|| {
            black_box(client.accept(query, &prepared, black_box(&response)).unwrap());
        }));
        part.push(time(|| {
            assert!(verifier.verify(black_box(content.as_bytes()), &signature));
        }));
    }
    let (whole, part) = (median(whole), median(part));
    println!(
        "{}",
        json!({ "accept": 1.0 / whole.as_secs_f64(), "verify": 1.0 / part.as_secs_f64() })
    );
}

fn time(operation: impl FnOnce()) -> Duration {
    let begin = Instant::now();
    operation();
    begin.elapsed()
}

fn median(mut all: Vec<Duration>) -> Duration {
    all.sort();
    all[all.len() / 2]
}
