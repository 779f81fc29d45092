//! The native half of the Python package: it carries values across and nothing else.
//!
//! Every rule lives in the core; every name a merchant writes lives in `python/alipay_global`.
#![forbid(unsafe_code)]

mod client;
mod errors;
mod json;
mod ticket;
mod tools;
mod transport;

#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use super::client::{CallOptions, Client, Event};
    #[pymodule_export]
    use super::ticket::Ticket;
    #[pymodule_export]
    use super::tools::{
        authorization_code, china_extra_trans_info, from_minor_units, generate_key_pair, inspect_key, new_auth_state,
        new_request_id, presign_pairs, qr_png, qr_svg, sign, sign_params, to_minor_units, verify,
    };

    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
}
