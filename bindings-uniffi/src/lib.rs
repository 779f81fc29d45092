//! The native library of the Kotlin and Swift packages: values cross, nothing is decided here.
//!
//! `build.sh` beside this crate builds it and writes the Kotlin and Swift sources from it.
#![forbid(unsafe_code)]

mod client;
mod config;
mod error;
#[rustfmt::skip]
mod generated;
mod keys;
mod message;
mod offload;
mod ticket;
mod tools;
mod transport;
mod typed;

pub use client::{AmsClient, AppResult, InStoreClient, MapiClient};
pub use config::{AmsConfig, CallOptions, InStoreConfig, MapiConfig};
pub use error::{Action, AlipayError, Failure, Outcome};
pub use keys::{PrivateKey, PublicKey, SecretKey};
pub use message::{Answer, Event, Final, FormField, HttpReply, HttpRequest, HttpResponse, NextPage, Redirect};
pub use ticket::{Step, Ticket};
pub use tools::{
    KeyInfo, KeyPair, authorization_code, china_extra_trans_info, from_minor_units, generate_key_pair, inspect_key,
    new_auth_state, new_request_id, presign, qr_png, qr_svg, sign, sign_params, to_minor_units, verify,
};
pub use transport::{Transport, TransportError};
pub use typed::*;

uniffi::setup_scaffolding!();
alipay_global::uniffi_reexport_scaffolding!();
