//! Alipay's side of the wire for all three protocol families, offline.
//!
//! Written from the protocol specifications and never from the SDK's core, so that a mistake cannot hide by being made twice.
//! [`start`] runs it inside a test process; the binary `alipay-sandbox` runs it for every other language.
//!
//! `app`, `world`, `ledger`, `flow`, `notify`, `control` and `cashier` know no family; each family brings what is its own
//! through the trait in `app`, and `serve` alone names all three.

mod ams;
mod app;
mod cashier;
mod clock;
mod config;
mod control;
mod fault;
mod flow;
mod instore;
mod json;
mod keys;
mod ledger;
mod mapi;
mod money;
mod notes;
mod notification;
mod notify;
mod pem;
mod post;
mod serve;
mod text;
mod words;
mod world;

pub use config::Config;
pub use serve::{Running, start};

/// The explanation of `--help`: options, magic values, control API, faults.
#[must_use]
pub fn help() -> String {
    include_str!("help.txt")
        .replace("{mapi}", include_str!("mapi/help.txt").trim_end())
        .replace("{kinds}", &fault::known_kinds())
        .replace("{words}", words::help(&serve::words()).trim_end())
}

/// The documented error codes of every mapi service, which magic values bring about.
#[must_use]
pub fn help_codes() -> String {
    mapi::help_codes()
}
