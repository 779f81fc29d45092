//! The core from outside, in one binary: every test that needs no more than what the crate exports.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests stand outside of test functions
#![allow(unreachable_pub)] // the fuzzers' oracles are the same files

mod ams;
#[cfg(feature = "fuzzing")]
mod corpora;
#[cfg(feature = "http2")]
mod http2;
mod instore;
mod keys;
mod mapi;
mod meanings;
mod qr;
mod sign;
mod support;
mod tls;
mod tools;
mod transport;
#[cfg(feature = "typed")]
mod typed_table;
mod vectors;
