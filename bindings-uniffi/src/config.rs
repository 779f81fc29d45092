//! What a client is made of. Secrets are objects: the usual ones go into a constructor, rare ones into the settings.

use std::sync::Arc;

use serde::Serialize;

use crate::error::AlipayError;
use crate::keys::{PrivateKey, PublicKey, SecretKey};
use crate::transport::Transport;

pub use crate::generated::{AmsConfig, CallOptions, InStoreConfig, MapiConfig};

impl CallOptions {
    pub(crate) fn read(given: Option<Self>) -> Result<alipay_global::CallOptions, AlipayError> {
        given.map_or_else(|| Ok(alipay_global::CallOptions::default()), |given| given.options())
    }
}

/// What goes into a constructor beside the settings.
#[derive(Default)]
pub(crate) struct Parts {
    pub(crate) private_key: Option<Arc<PrivateKey>>,
    pub(crate) alipay_public_key: Option<Arc<PublicKey>>,
    pub(crate) key: Option<Arc<SecretKey>>,
    pub(crate) api_key: Option<Arc<SecretKey>>,
    pub(crate) agent_token: Option<Arc<SecretKey>>,
    pub(crate) proxy: Option<Arc<SecretKey>>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
}

/// A record as the core reads it: its field names are the names of the options.
pub(crate) fn text(record: &impl Serialize) -> Result<String, AlipayError> {
    serde_json::to_string(record).map_err(|error| AlipayError::config(format!("settings: {error}")))
}
