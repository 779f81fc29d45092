//! The native half of the Python package: it carries values across and nothing else.
//!
//! Every rule lives in the core; every name a merchant writes lives in `python/alipay_global`.
#![forbid(unsafe_code)]

mod client;
mod errors;
mod tools;
mod transport;

#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use super::client::{CallOptions, Client, Event};
    #[pymodule_export]
    use super::tools::{from_minor_units, generate_key_pair, inspect_key, presign_pairs, sign, to_minor_units, verify};

    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
}
