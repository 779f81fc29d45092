//! The sandbox as merchants meet it: over the wire, with signatures made here and not by the sandbox's own code.

// Helpers of tests may panic like tests do; clippy.toml covers test functions only.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod ams;
mod ams_disputes;
mod ams_installments;
mod ams_products;
mod ams_subscriptions;
mod ams_tokens;
mod ams_trade;
mod ams_transport;
mod cashier;
mod declared;
mod declared_ams;
mod declared_instore;
mod declared_mapi;
mod faults;
mod files;
mod instore;
mod instore_files;
mod instore_versions;
mod mapi;
mod mapi_contracts;
mod mapi_online;
mod mapi_store;
mod mapi_support;
mod merchant;
mod notifications;
mod support;
mod tables;
mod words;
mod words_instore;
mod words_mapi;
