//! Alipay payments across borders: the AMS JSON API, the legacy `gateway.do` API and the in-store JSON API.
//!
//! One call lives like this: the request is checked against the schema, [`Client::prepare`] serialises it once, signs those
//! bytes and gives an [`HttpRequest`]; a [`Transport`] sends it; [`Client::accept`] verifies the raw reply and only then reads it.
//! `prepare` and `accept` are pure, so you may send with an HTTP stack of your own.
//!
//! A merchant's private key lives on servers and on terminals the merchant owns, never in an app that buyers install.
#![forbid(unsafe_code)]

pub mod amount;
pub mod ams;
mod answer;
mod any_options;
mod check;
mod client;
mod error;
mod family;
#[cfg(test)]
mod flow;
mod freshness;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod gateway;
#[doc(hidden)]
#[rustfmt::skip]
pub mod generated;
mod http;
pub mod instore;
mod json;
pub mod mapi;
#[doc(hidden)]
pub mod meaning;
mod notification;
#[doc(hidden)]
pub mod operation;
mod options;
mod pipeline;
mod qr;
mod redirect;
mod secret;
pub mod sign;
mod time;
pub mod tools;
mod transport;
#[cfg(feature = "typed")]
pub mod typed;
mod until_final;

pub use answer::Answer;
pub use any_options::Options;
pub use client::Client;
pub use error::{Action, AlipayError, ErrorKind, Outcome, Result};
pub use family::Family;
pub use freshness::Freshness;
pub use http::{HttpReply, HttpRequest, HttpResponse, NotificationRequest};
pub use notification::Event;
pub use options::{AmsOptions, CallOptions, InStoreOptions, MapiOptions};
pub use redirect::Redirect;
pub use secret::Secret;
pub use transport::{Transport, TransportError};
pub use until_final::{Final, SharedTicket, Step, Ticket};

// What Kotlin and Swift need to find the typed models; it holds no hand-written unsafe.
#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
