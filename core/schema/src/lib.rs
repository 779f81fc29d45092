//! The schema of Alipay's cross-border APIs as JSON texts: what can be called, what a request looks like, what a code means.
//!
//! This crate holds data and depends on nothing. What the keys mean stands in the README of `core/codegen`.
#![forbid(unsafe_code)]

/// The AMS JSON API.
pub const AMS: &str = include_str!("../ams.json");
/// The legacy gateway, `gateway.do`.
pub const MAPI: &str = include_str!("../mapi.json");
/// The in-store JSON API.
pub const INSTORE: &str = include_str!("../instore.json");

/// What each word of the AMS family says.
pub const AMS_MEANINGS: &str = include_str!("../meanings/ams.json");
/// What each word of the legacy gateway says.
pub const MAPI_MEANINGS: &str = include_str!("../meanings/mapi.json");
/// What each word of the in-store family says.
pub const INSTORE_MEANINGS: &str = include_str!("../meanings/instore.json");
/// What a client and one call can be told.
pub const OPTIONS: &str = include_str!("../options.json");
