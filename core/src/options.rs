//! Options of the clients, and of one call. The types are made from `core/schema/options.json`.

pub(crate) mod connection;
pub(crate) mod read;

pub use crate::generated::options::{AmsOptions, CallOptions, InStoreOptions, MapiOptions};
