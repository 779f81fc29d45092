// @generated from core/schema/options.json by core/codegen. Do not edit.
//! Settings of the clients and of one call.

use std::collections::HashMap;
use std::sync::Arc;

use serde::Serialize;

use crate::config::{Parts, text};
use crate::error::AlipayError;
use crate::keys::SecretKey;
use crate::transport::Foreign;

/// Settings of `AmsClient`. Keys go into its constructor.
#[derive(Clone, Debug, Serialize, uniffi::Record)]
pub struct AmsConfig {
    /// The id that Alipay issued. Ids that start with `SANDBOX_` use the sandbox paths. Not needed with an API key.
    #[uniffi(default)]
    pub client_id: Option<String>,
    /// A name such as `north-america`, `asia` or `europe`, or an `https://` URL; `http://` only for this machine.
    pub gateway: String,
    /// Which of your key pairs signs. Default: 1.
    #[uniffi(default)]
    pub key_version: Option<u32>,
    /// Operation to path, sent and signed as it stands: for a path that moved, or an operation that is newer than this package.
    #[uniffi(default)]
    pub paths: Option<HashMap<String, String>>,
    /// Where files and large messages go, for a gateway whose upload host is not known: an `https://` URL. Default: by the region of `gateway`.
    #[uniffi(default)]
    pub upload_gateway: Option<String>,
    /// Seconds for one attempt, connect to last byte. Default: 15.
    #[uniffi(default)]
    pub timeout: Option<f64>,
    /// How often to try again where that cannot pay twice. Default: 2.
    #[uniffi(default)]
    pub retries: Option<u32>,
    /// PEM file with certificates to trust besides the public ones.
    #[uniffi(default)]
    pub ca_file: Option<String>,
    /// What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`.
    #[uniffi(default)]
    pub freshness: Option<String>,
    /// A fixed clock, for tests. Default: the clock of the machine.
    #[uniffi(default)]
    pub now: Option<String>,
}

impl AmsConfig {
    pub(crate) fn options(&self, parts: Parts) -> Result<alipay_global::AmsOptions, AlipayError> {
        let mut options = alipay_global::AmsOptions::from_json(&text(self)?)?;
        options.private_key = parts.private_key.map(|secret| secret.secret());
        options.alipay_public_key = parts.alipay_public_key.map(|key| key.texts()).unwrap_or_default();
        options.api_key = parts.api_key.map(|secret| secret.secret());
        options.agent_token = parts.agent_token.map(|secret| secret.secret());
        options.proxy = parts.proxy.map(|secret| secret.secret());
        options.transport = parts.transport.map(|own| Arc::new(Foreign(own)) as _);
        Ok(options)
    }
}

/// Settings of `MapiClient`. Keys go into its constructor.
#[derive(Clone, Debug, Serialize, uniffi::Record)]
pub struct MapiConfig {
    /// Partner id, 16 digits. A client that only verifies can do without.
    #[uniffi(default)]
    pub partner: Option<String>,
    /// A name such as `production` or `sandbox`, or an `https://` URL; `http://` only for this machine. A client that only verifies can do without.
    #[uniffi(default)]
    pub gateway: Option<String>,
    /// The algorithm agreed with Alipay. Default: what the given key allows: `MD5` for `key`, `RSA2` for `privateKey`, `RSA` where only `alipayPublicKey` is given.
    #[uniffi(default)]
    pub sign_type: Option<String>,
    /// The charset of requests and of what is signed. Default: `utf-8`.
    #[uniffi(default)]
    pub charset: Option<String>,
    /// Accounts besides `partner` that notifications may be for.
    #[uniffi(default)]
    pub seller_ids: Option<Vec<String>>,
    /// Ask the gateway about each notification too, beside verifying its signature. It answers for about a minute only. Default: false.
    #[uniffi(default)]
    pub notify_verify: Option<bool>,
    /// The part of `forex_refund_file` that holds the file. Default: `file`.
    #[uniffi(default)]
    pub refund_file_field: Option<String>,
    /// Seconds for one attempt, connect to last byte. Default: 15.
    #[uniffi(default)]
    pub timeout: Option<f64>,
    /// How often to try again where that cannot pay twice. Default: 2.
    #[uniffi(default)]
    pub retries: Option<u32>,
    /// PEM file with certificates to trust besides the public ones.
    #[uniffi(default)]
    pub ca_file: Option<String>,
    /// What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`.
    #[uniffi(default)]
    pub freshness: Option<String>,
    /// A fixed clock, for tests. Default: the clock of the machine.
    #[uniffi(default)]
    pub now: Option<String>,
}

impl MapiConfig {
    pub(crate) fn options(&self, parts: Parts) -> Result<alipay_global::MapiOptions, AlipayError> {
        let mut options = alipay_global::MapiOptions::from_json(&text(self)?)?;
        options.private_key = parts.private_key.map(|secret| secret.secret());
        options.alipay_public_key = parts.alipay_public_key.map(|key| key.texts()).unwrap_or_default();
        options.key = parts.key.map(|secret| secret.secret());
        options.proxy = parts.proxy.map(|secret| secret.secret());
        options.transport = parts.transport.map(|own| Arc::new(Foreign(own)) as _);
        Ok(options)
    }
}

/// Settings of `InStoreClient`. Keys go into its constructor.
#[derive(Clone, Debug, Serialize, uniffi::Record)]
pub struct InStoreConfig {
    /// The id that Alipay issued.
    pub client_id: String,
    /// `production`, `sandbox`, or an `https://` URL with its path prefix, as the sandbox's is not published; `http://` only for this machine.
    pub gateway: String,
    /// Profile `NA_2_0_2`: the account that Alipay settles to.
    #[uniffi(default)]
    pub partner_id: Option<String>,
    /// Profiles `SEA_2_0_4` and `HK_2_0_0`: the same under its other name.
    #[uniffi(default)]
    pub merchant_id: Option<String>,
    /// The version of the protocol. Default: `NA_2_0_2`.
    #[uniffi(default)]
    pub profile: Option<String>,
    /// The algorithm. `RSA` only where Alipay asked for it, with profile `HK_2_0_0`. Default: `RSA2`.
    #[uniffi(default)]
    pub sign_type: Option<String>,
    /// `head.version`. Default: by `profile`.
    #[uniffi(default)]
    pub version: Option<String>,
    /// How a `SHA256` signature is written; replies may use any. Default: `hex`.
    #[uniffi(default)]
    pub sha256_encoding: Option<String>,
    /// Write `RSA2` signatures as base64 of base64, as one published sample is. Default: false.
    #[uniffi(default)]
    pub double_base64: Option<bool>,
    /// Send `head.signType`. Default: true, for `RSA` false.
    #[uniffi(default)]
    pub head_sign_type: Option<bool>,
    /// The algorithm of what Alipay signs, where it is not the one of what you sign. Default: `signType`.
    #[uniffi(default)]
    pub reply_sign_type: Option<String>,
    /// The shared secret of what Alipay signs, where it is not the one of what you sign. Default: `key`.
    #[serde(skip)]
    #[uniffi(default)]
    pub reply_key: Option<Arc<SecretKey>>,
    /// Text of `head.reserve`. Not together with `agentToken`, which travels there. Default: `{}`.
    #[uniffi(default)]
    pub reserve: Option<String>,
    /// Function to path below `gateway`: for new functions, or paths that moved.
    #[uniffi(default)]
    pub function_paths: Option<HashMap<String, String>>,
    /// Result code to action, before the built-in table; `continue` makes a `U` a reply.
    #[uniffi(default)]
    pub codes: Option<HashMap<String, String>>,
    /// Where a reply says how the payment stands: dotted paths. Default: `statusDetail.acquirementStatus`, `acquirementStatus`, `transStatus`, `paymentStatus`.
    #[uniffi(default)]
    pub state_paths: Option<Vec<String>>,
    /// Word of a state field to `paid`, `not_paid`, `cancelled` or `pending`.
    #[uniffi(default)]
    pub states: Option<HashMap<String, String>>,
    /// How notifications are answered: signed or unsigned envelope, or plain words. Default: `signed`.
    #[uniffi(default)]
    pub acknowledgement: Option<String>,
    /// Function to kind of event, for notifications without `notify` in their name.
    #[uniffi(default)]
    pub notifications: Option<HashMap<String, String>>,
    /// Write amounts as JSON numbers. Default: false.
    #[uniffi(default)]
    pub amount_as_number: Option<bool>,
    /// Apply the limits of the vendor's sandbox before sending: USD only, synchronous refunds only. Default: by the host of `gateway`.
    #[uniffi(default)]
    pub sandbox: Option<bool>,
    /// Insist that store, seller and account are one, as direct merchants must. Default: false.
    #[uniffi(default)]
    pub direct: Option<bool>,
    /// Seconds for one attempt, connect to last byte. Default: 15.
    #[uniffi(default)]
    pub timeout: Option<f64>,
    /// How often to try again where that cannot pay twice. Default: 2.
    #[uniffi(default)]
    pub retries: Option<u32>,
    /// PEM file with certificates to trust besides the public ones.
    #[uniffi(default)]
    pub ca_file: Option<String>,
    /// What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`.
    #[uniffi(default)]
    pub freshness: Option<String>,
    /// A fixed clock, for tests. Default: the clock of the machine.
    #[uniffi(default)]
    pub now: Option<String>,
}

impl InStoreConfig {
    pub(crate) fn options(&self, parts: Parts) -> Result<alipay_global::InStoreOptions, AlipayError> {
        let mut options = alipay_global::InStoreOptions::from_json(&text(self)?)?;
        options.private_key = parts.private_key.map(|secret| secret.secret());
        options.alipay_public_key = parts.alipay_public_key.map(|key| key.texts()).unwrap_or_default();
        options.key = parts.key.map(|secret| secret.secret());
        options.agent_token = parts.agent_token.map(|secret| secret.secret());
        options.reply_key = self.reply_key.as_ref().map(|secret| secret.secret());
        options.proxy = parts.proxy.map(|secret| secret.secret());
        options.transport = parts.transport.map(|own| Arc::new(Foreign(own)) as _);
        Ok(options)
    }
}

/// Options of one call.
#[derive(Clone, Debug, Serialize, uniffi::Record)]
pub struct CallOptions {
    /// For integrators: the token of the merchant this call is for. Default: the client's.
    #[serde(skip)]
    #[uniffi(default)]
    pub agent_token: Option<Arc<SecretKey>>,
    /// Seconds for one attempt, connect to last byte. Default: the client's.
    #[uniffi(default)]
    pub timeout: Option<f64>,
    /// How often to try again where that cannot pay twice. Default: the client's.
    #[uniffi(default)]
    pub retries: Option<u32>,
    /// Seconds to wait for the end before cancelling or giving up; only for what stays with a payment until it is final. Default: 60.
    #[uniffi(default)]
    pub deadline: Option<f64>,
    /// Seconds after which the whole ends, whatever is known by then; only for what stays with a payment until it is final. Default: the deadline and four minutes, in which what is still open is cancelled and that is made sure of.
    #[uniffi(default)]
    pub give_up: Option<f64>,
    /// An earlier process may have worked on the same id and died: a refusal is then no proof that nothing happened, and a success counts once it has lasted as long as a cancellation can be under way. A saved ticket knows more and needs no such wait. Default: false.
    #[uniffi(default)]
    pub restarted: Option<bool>,
    /// `reqMsgId` of this message. Default: a new random one for every attempt.
    #[uniffi(default)]
    pub message_id: Option<String>,
    /// The moment of this call, for tests. Default: the client's clock.
    #[uniffi(default)]
    pub now: Option<String>,
}

impl CallOptions {
    pub(crate) fn options(&self) -> Result<alipay_global::CallOptions, AlipayError> {
        let mut options = alipay_global::CallOptions::from_json(&text(self)?)?;
        options.agent_token = self.agent_token.as_ref().map(|secret| secret.secret());
        Ok(options)
    }
}
