//! What a client is made of, without its secrets: those are objects and go into the constructor.

use std::sync::Arc;

use alipay_global::Options;
use serde::Serialize;

use crate::error::AlipayError;
use crate::keys::{PrivateKey, PublicKey, SecretKey};
use crate::transport::{Foreign, Transport};

/// Settings of an `AmsClient`.
#[derive(Clone, Debug, Serialize, uniffi::Record)]
pub struct AmsConfig {
    /// The id that Alipay issued. Not needed with an API key.
    #[uniffi(default)]
    pub client_id: Option<String>,
    /// A name such as `north-america`, `asia` or `europe`, or an `https://` URL; `http://` only for loopback.
    pub gateway: String,
    /// Which of your key pairs signs. Default 1.
    #[uniffi(default)]
    pub key_version: Option<u32>,
    /// Where files and large messages go, for a `gateway` whose upload host is not known: an `https://` URL.
    #[uniffi(default)]
    pub upload_gateway: Option<String>,
    /// Seconds of one attempt, connect to last byte. Default 15.
    #[uniffi(default)]
    pub timeout: Option<f64>,
    /// How often to try again where that cannot pay twice. Default 2.
    #[uniffi(default)]
    pub retries: Option<u32>,
    /// PEM file with certificates to trust in addition to the public ones.
    #[uniffi(default)]
    pub ca_file: Option<String>,
    /// A fixed clock for tests, RFC 3339.
    #[uniffi(default)]
    pub now: Option<String>,
}

/// Settings of a `MapiClient`.
#[derive(Clone, Debug, Serialize, uniffi::Record)]
pub struct MapiConfig {
    /// Partner id, 16 digits. A client that only verifies can do without.
    #[uniffi(default)]
    pub partner: Option<String>,
    /// A name such as `production` or `sandbox`, or an `https://` URL; `http://` only for loopback.
    /// A client that only verifies can do without.
    #[uniffi(default)]
    pub gateway: Option<String>,
    /// `MD5`, `RSA`, `RSA2` or `DSA`, as agreed with Alipay.
    #[uniffi(default)]
    pub sign_type: Option<String>,
    /// `utf-8` (default), `gbk` or `gb2312`.
    #[uniffi(default)]
    pub charset: Option<String>,
    /// Seconds of one attempt, connect to last byte. Default 15.
    #[uniffi(default)]
    pub timeout: Option<f64>,
    /// How often to try again where that cannot pay twice. Default 2.
    #[uniffi(default)]
    pub retries: Option<u32>,
    /// PEM file with certificates to trust in addition to the public ones.
    #[uniffi(default)]
    pub ca_file: Option<String>,
    /// A fixed clock for tests, RFC 3339.
    #[uniffi(default)]
    pub now: Option<String>,
    /// Rarely needed settings by name: the JSON text of an object, without secrets.
    #[uniffi(default)]
    #[serde(skip)]
    pub extra: Option<String>,
}

/// Settings of an `InStoreClient`.
#[derive(Clone, Debug, Serialize, uniffi::Record)]
pub struct InStoreConfig {
    /// The id that Alipay issued.
    pub client_id: String,
    /// A name such as `production` or `sandbox`, or an `https://` URL; `http://` only for loopback.
    pub gateway: String,
    /// Profile 2.0.2: the account that Alipay settles to.
    #[uniffi(default)]
    pub partner_id: Option<String>,
    /// Profiles 2.0.4 and 2.0.0: the same under its other name.
    #[uniffi(default)]
    pub merchant_id: Option<String>,
    /// `NA_2_0_2` (default), `SEA_2_0_4` or `HK_2_0_0`.
    #[uniffi(default)]
    pub profile: Option<String>,
    /// `RSA2` (default), `SHA256`, or `RSA` where Alipay asks for it.
    #[uniffi(default)]
    pub sign_type: Option<String>,
    /// Seconds of one attempt, connect to last byte. Default 15.
    #[uniffi(default)]
    pub timeout: Option<f64>,
    /// How often to try again where that cannot pay twice. Default 2.
    #[uniffi(default)]
    pub retries: Option<u32>,
    /// PEM file with certificates to trust in addition to the public ones.
    #[uniffi(default)]
    pub ca_file: Option<String>,
    /// A fixed clock for tests, RFC 3339.
    #[uniffi(default)]
    pub now: Option<String>,
    /// Rarely needed settings by name: the JSON text of an object, without secrets.
    #[uniffi(default)]
    #[serde(skip)]
    pub extra: Option<String>,
}

/// Options of one call.
#[derive(Clone, Debug, Serialize, uniffi::Record)]
pub struct CallOptions {
    /// AMS, for integrators: the token of the merchant this call is for.
    #[uniffi(default)]
    #[serde(skip)]
    pub agent_token: Option<Arc<SecretKey>>,
    /// Seconds of one attempt of this call.
    #[uniffi(default)]
    pub timeout: Option<f64>,
    /// How often to try again, where that cannot pay twice.
    #[uniffi(default)]
    pub retries: Option<u32>,
    /// Flows only: seconds to wait for the end before cancelling or giving up. Default 60.
    #[uniffi(default)]
    pub deadline: Option<f64>,
    /// In-store: `reqMsgId` of this message. Default: a new random one for every attempt.
    #[uniffi(default)]
    pub message_id: Option<String>,
    /// The moment of this call, RFC 3339, for tests.
    #[uniffi(default)]
    pub now: Option<String>,
}

impl CallOptions {
    pub(crate) fn read(given: Option<Self>) -> Result<alipay_global::CallOptions, AlipayError> {
        let Some(given) = given else {
            return Ok(alipay_global::CallOptions::default());
        };
        let mut options = alipay_global::CallOptions::from_json(&text(&given)?)?;
        options.agent_token = given.agent_token.map(|token| token.secret());
        Ok(options)
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

/// Settings and secrets together. The record's field names are the option names, so a new option is one field.
pub(crate) fn options(config: &impl Serialize, extra: Option<&str>, parts: Parts) -> Result<Options, AlipayError> {
    let secret = |part: Option<Arc<SecretKey>>| part.map(|part| part.secret());
    let mut options = Options::from_json(&text(config)?)?;
    if let Some(extra) = extra {
        options.extra = Options::from_json(extra)?.extra;
    }
    options.private_key = parts.private_key.map(|key| key.secret());
    options.alipay_public_key = parts.alipay_public_key.map(|key| key.texts()).unwrap_or_default();
    options.key = secret(parts.key);
    options.api_key = secret(parts.api_key);
    options.agent_token = secret(parts.agent_token);
    options.proxy = secret(parts.proxy);
    options.transport = parts
        .transport
        .map(|own| Arc::new(Foreign(own)) as Arc<dyn alipay_global::Transport>);
    Ok(options)
}

fn text(config: &impl Serialize) -> Result<String, AlipayError> {
    serde_json::to_string(config).map_err(|error| AlipayError::config(format!("settings: {error}")))
}
