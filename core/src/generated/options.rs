// @generated from core/schema/options.json by core/codegen. Do not edit.
//! Options of the clients, and of one call.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use time::OffsetDateTime;

use crate::error::Result;
use crate::options::connection::Connection;
use crate::options::read;
use crate::secret::Secret;
use crate::transport::Transport;

/// Options of [`AmsClient`](crate::ams::AmsClient).
///
/// Begin with `AmsOptions::default()` and chain what you need; what is absent has its default.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmsOptions {
    /// The id that Alipay issued. Ids that start with `SANDBOX_` use the sandbox paths. Not needed with an API key.
    pub client_id: Option<String>,
    /// A name such as `north-america`, `asia` or `europe`, or an `https://` URL; `http://` only for this machine.
    pub gateway: Option<String>,
    /// Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install.
    pub private_key: Option<Secret>,
    /// Alipay's public key, or several while keys rotate. Not your own public key: that is refused.
    pub alipay_public_key: Vec<String>,
    /// Instead of RSA keys: sent as a Bearer token. Replies are then unsigned, and what they say of money unverified.
    pub api_key: Option<Secret>,
    /// For integrators: the merchant's token. Can be given per call too.
    pub agent_token: Option<Secret>,
    /// Which of your key pairs signs. Default: 1.
    pub key_version: Option<u32>,
    /// Operation to path, sent and signed as it stands: for a path that moved, or an operation that is newer than this package.
    pub paths: BTreeMap<String, String>,
    /// Where files and large messages go, for a gateway whose upload host is not known: an `https://` URL. Default: by the region of `gateway`.
    pub upload_gateway: Option<String>,
    /// Seconds for one attempt, connect to last byte. Default: 15.
    pub timeout: Option<Duration>,
    /// How often to try again where that cannot pay twice. Default: 2.
    pub retries: Option<u32>,
    /// PEM file with certificates to trust besides the public ones.
    pub ca_file: Option<String>,
    /// What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`.
    pub freshness: Option<crate::Freshness>,
    /// A fixed clock, for tests. Default: the clock of the machine.
    pub now: Option<OffsetDateTime>,
    /// `http://user:password@host:port`.
    pub proxy: Option<Secret>,
    /// Your own way to send. Default: built in.
    pub transport: Option<Arc<dyn Transport>>,
}

impl AmsOptions {
    /// The id that Alipay issued. Ids that start with `SANDBOX_` use the sandbox paths. Not needed with an API key.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// A name such as `north-america`, `asia` or `europe`, or an `https://` URL; `http://` only for this machine.
    #[must_use]
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }

    /// Alipay's public key, or several while keys rotate. Not your own public key: that is refused.
    ///
    /// Called again, it adds one more.
    #[must_use]
    pub fn alipay_public_key(mut self, alipay_public_key: impl Into<String>) -> Self {
        self.alipay_public_key.push(alipay_public_key.into());
        self
    }

    /// Instead of RSA keys: sent as a Bearer token. Replies are then unsigned, and what they say of money unverified.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// For integrators: the merchant's token. Can be given per call too.
    #[must_use]
    pub fn agent_token(mut self, agent_token: impl Into<Secret>) -> Self {
        self.agent_token = Some(agent_token.into());
        self
    }

    /// Which of your key pairs signs. Default: 1.
    #[must_use]
    pub fn key_version(mut self, key_version: u32) -> Self {
        self.key_version = Some(key_version);
        self
    }

    /// Operation to path, sent and signed as it stands: for a path that moved, or an operation that is newer than this package.
    #[must_use]
    pub fn paths(mut self, paths: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.paths = paths.into_iter().map(|(name, text)| (name.into(), text.into())).collect();
        self
    }

    /// Where files and large messages go, for a gateway whose upload host is not known: an `https://` URL. Default: by the region of `gateway`.
    #[must_use]
    pub fn upload_gateway(mut self, upload_gateway: impl Into<String>) -> Self {
        self.upload_gateway = Some(upload_gateway.into());
        self
    }

    /// Seconds for one attempt, connect to last byte. Default: 15.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often to try again where that cannot pay twice. Default: 2.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = Some(retries);
        self
    }

    /// PEM file with certificates to trust besides the public ones.
    #[must_use]
    pub fn ca_file(mut self, ca_file: impl Into<String>) -> Self {
        self.ca_file = Some(ca_file.into());
        self
    }

    /// What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`.
    #[must_use]
    pub fn freshness(mut self, freshness: crate::Freshness) -> Self {
        self.freshness = Some(freshness);
        self
    }

    /// A fixed clock, for tests. Default: the clock of the machine.
    #[must_use]
    pub fn now(mut self, now: OffsetDateTime) -> Self {
        self.now = Some(now);
        self
    }

    /// `http://user:password@host:port`.
    #[must_use]
    pub fn proxy(mut self, proxy: impl Into<Secret>) -> Self {
        self.proxy = Some(proxy.into());
        self
    }

    /// Your own way to send. Default: built in.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Reads options from the JSON text of an object, with names in snake case or camel case.
    ///
    /// # Errors
    /// `Config`, naming the option; values are not repeated, they may be keys.
    pub fn from_json(text: &str) -> Result<Self> {
        const KNOWN: &[&str] = &["client_id", "gateway", "private_key", "alipay_public_key", "api_key", "agent_token", "key_version", "paths", "upload_gateway", "timeout", "retries", "ca_file", "freshness", "now", "proxy"];
        let mut options = Self::default();
        read::object("AmsClient", KNOWN, text, |name, value| {
            match name {
                "client_id" => options.client_id = Some(read::text(name, value)?),
                "gateway" => options.gateway = Some(read::text(name, value)?),
                "private_key" => options.private_key = Some(read::secret(name, value)?),
                "alipay_public_key" => options.alipay_public_key = read::keys(name, value)?,
                "api_key" => options.api_key = Some(read::secret(name, value)?),
                "agent_token" => options.agent_token = Some(read::secret(name, value)?),
                "key_version" => options.key_version = Some(read::count(name, value)?),
                "paths" => options.paths = read::map(name, value)?,
                "upload_gateway" => options.upload_gateway = Some(read::text(name, value)?),
                "timeout" => options.timeout = Some(read::seconds(name, value)?),
                "retries" => options.retries = Some(read::count(name, value)?),
                "ca_file" => options.ca_file = Some(read::text(name, value)?),
                "freshness" => options.freshness = Some(crate::Freshness::parse(&read::text(name, value)?)?),
                "now" => options.now = Some(read::time(name, value)?),
                "proxy" => options.proxy = Some(read::secret(name, value)?),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(options)
    }
}

impl fmt::Debug for AmsOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AmsOptions")
            .field("client_id", &self.client_id)
            .field("gateway", &self.gateway)
            .field("private_key", &self.private_key)
            .field("alipay_public_key", &self.alipay_public_key)
            .field("api_key", &self.api_key)
            .field("agent_token", &self.agent_token)
            .field("key_version", &self.key_version)
            .field("paths", &self.paths)
            .field("upload_gateway", &self.upload_gateway)
            .field("timeout", &self.timeout)
            .field("retries", &self.retries)
            .field("ca_file", &self.ca_file)
            .field("freshness", &self.freshness)
            .field("now", &self.now)
            .field("proxy", &self.proxy)
            .field("transport", &self.transport.is_some())
            .finish()
    }
}

impl AmsOptions {
    /// What every family has.
    pub(crate) fn connection(&self) -> Connection {
        Connection {
            timeout: self.timeout,
            retries: self.retries,
            ca_file: self.ca_file.clone(),
            proxy: self.proxy.clone(),
            transport: self.transport.clone(),
            freshness: self.freshness,
            now: self.now,
        }
    }
}

/// Options of [`MapiClient`](crate::mapi::MapiClient).
///
/// Begin with `MapiOptions::default()` and chain what you need; what is absent has its default.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapiOptions {
    /// Partner id, 16 digits. A client that only verifies can do without.
    pub partner: Option<String>,
    /// A name such as `production` or `sandbox`, or an `https://` URL; `http://` only for this machine. A client that only verifies can do without.
    pub gateway: Option<String>,
    /// Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install.
    pub private_key: Option<Secret>,
    /// Alipay's public key, or several while keys rotate. Not your own public key: that is refused.
    pub alipay_public_key: Vec<String>,
    /// The shared secret of `MD5`.
    pub key: Option<Secret>,
    /// The algorithm agreed with Alipay. Default: what the given key allows: `MD5` for `key`, `RSA2` for `private_key`, `RSA` where only `alipay_public_key` is given.
    pub sign_type: Option<String>,
    /// The charset of requests and of what is signed. Default: `utf-8`.
    pub charset: Option<String>,
    /// Accounts besides `partner` that notifications may be for.
    pub seller_ids: Option<Vec<String>>,
    /// Ask the gateway about each notification too, beside verifying its signature. It answers for about a minute only. Default: false.
    pub notify_verify: Option<bool>,
    /// The part of `forex_refund_file` that holds the file. Default: `file`.
    pub refund_file_field: Option<String>,
    /// Seconds for one attempt, connect to last byte. Default: 15.
    pub timeout: Option<Duration>,
    /// How often to try again where that cannot pay twice. Default: 2.
    pub retries: Option<u32>,
    /// PEM file with certificates to trust besides the public ones.
    pub ca_file: Option<String>,
    /// What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`.
    pub freshness: Option<crate::Freshness>,
    /// A fixed clock, for tests. Default: the clock of the machine.
    pub now: Option<OffsetDateTime>,
    /// `http://user:password@host:port`.
    pub proxy: Option<Secret>,
    /// Your own way to send. Default: built in.
    pub transport: Option<Arc<dyn Transport>>,
}

impl MapiOptions {
    /// Partner id, 16 digits. A client that only verifies can do without.
    #[must_use]
    pub fn partner(mut self, partner: impl Into<String>) -> Self {
        self.partner = Some(partner.into());
        self
    }

    /// A name such as `production` or `sandbox`, or an `https://` URL; `http://` only for this machine. A client that only verifies can do without.
    #[must_use]
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }

    /// Alipay's public key, or several while keys rotate. Not your own public key: that is refused.
    ///
    /// Called again, it adds one more.
    #[must_use]
    pub fn alipay_public_key(mut self, alipay_public_key: impl Into<String>) -> Self {
        self.alipay_public_key.push(alipay_public_key.into());
        self
    }

    /// The shared secret of `MD5`.
    #[must_use]
    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The algorithm agreed with Alipay. Default: what the given key allows: `MD5` for `key`, `RSA2` for `private_key`, `RSA` where only `alipay_public_key` is given.
    #[must_use]
    pub fn sign_type(mut self, sign_type: impl Into<String>) -> Self {
        self.sign_type = Some(sign_type.into());
        self
    }

    /// The charset of requests and of what is signed. Default: `utf-8`.
    #[must_use]
    pub fn charset(mut self, charset: impl Into<String>) -> Self {
        self.charset = Some(charset.into());
        self
    }

    /// Accounts besides `partner` that notifications may be for.
    #[must_use]
    pub fn seller_ids(mut self, seller_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.seller_ids = Some(seller_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Ask the gateway about each notification too, beside verifying its signature. It answers for about a minute only. Default: false.
    #[must_use]
    pub fn notify_verify(mut self, notify_verify: bool) -> Self {
        self.notify_verify = Some(notify_verify);
        self
    }

    /// The part of `forex_refund_file` that holds the file. Default: `file`.
    #[must_use]
    pub fn refund_file_field(mut self, refund_file_field: impl Into<String>) -> Self {
        self.refund_file_field = Some(refund_file_field.into());
        self
    }

    /// Seconds for one attempt, connect to last byte. Default: 15.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often to try again where that cannot pay twice. Default: 2.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = Some(retries);
        self
    }

    /// PEM file with certificates to trust besides the public ones.
    #[must_use]
    pub fn ca_file(mut self, ca_file: impl Into<String>) -> Self {
        self.ca_file = Some(ca_file.into());
        self
    }

    /// What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`.
    #[must_use]
    pub fn freshness(mut self, freshness: crate::Freshness) -> Self {
        self.freshness = Some(freshness);
        self
    }

    /// A fixed clock, for tests. Default: the clock of the machine.
    #[must_use]
    pub fn now(mut self, now: OffsetDateTime) -> Self {
        self.now = Some(now);
        self
    }

    /// `http://user:password@host:port`.
    #[must_use]
    pub fn proxy(mut self, proxy: impl Into<Secret>) -> Self {
        self.proxy = Some(proxy.into());
        self
    }

    /// Your own way to send. Default: built in.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Reads options from the JSON text of an object, with names in snake case or camel case.
    ///
    /// # Errors
    /// `Config`, naming the option; values are not repeated, they may be keys.
    pub fn from_json(text: &str) -> Result<Self> {
        const KNOWN: &[&str] = &["partner", "gateway", "private_key", "alipay_public_key", "key", "sign_type", "charset", "seller_ids", "notify_verify", "refund_file_field", "timeout", "retries", "ca_file", "freshness", "now", "proxy"];
        let mut options = Self::default();
        read::object("MapiClient", KNOWN, text, |name, value| {
            match name {
                "partner" => options.partner = Some(read::text(name, value)?),
                "gateway" => options.gateway = Some(read::text(name, value)?),
                "private_key" => options.private_key = Some(read::secret(name, value)?),
                "alipay_public_key" => options.alipay_public_key = read::keys(name, value)?,
                "key" => options.key = Some(read::secret(name, value)?),
                "sign_type" => options.sign_type = Some(read::text(name, value)?),
                "charset" => options.charset = Some(read::text(name, value)?),
                "seller_ids" => options.seller_ids = Some(read::texts(name, value)?),
                "notify_verify" => options.notify_verify = Some(read::flag(name, value)?),
                "refund_file_field" => options.refund_file_field = Some(read::text(name, value)?),
                "timeout" => options.timeout = Some(read::seconds(name, value)?),
                "retries" => options.retries = Some(read::count(name, value)?),
                "ca_file" => options.ca_file = Some(read::text(name, value)?),
                "freshness" => options.freshness = Some(crate::Freshness::parse(&read::text(name, value)?)?),
                "now" => options.now = Some(read::time(name, value)?),
                "proxy" => options.proxy = Some(read::secret(name, value)?),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(options)
    }
}

impl fmt::Debug for MapiOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MapiOptions")
            .field("partner", &self.partner)
            .field("gateway", &self.gateway)
            .field("private_key", &self.private_key)
            .field("alipay_public_key", &self.alipay_public_key)
            .field("key", &self.key)
            .field("sign_type", &self.sign_type)
            .field("charset", &self.charset)
            .field("seller_ids", &self.seller_ids)
            .field("notify_verify", &self.notify_verify)
            .field("refund_file_field", &self.refund_file_field)
            .field("timeout", &self.timeout)
            .field("retries", &self.retries)
            .field("ca_file", &self.ca_file)
            .field("freshness", &self.freshness)
            .field("now", &self.now)
            .field("proxy", &self.proxy)
            .field("transport", &self.transport.is_some())
            .finish()
    }
}

impl MapiOptions {
    /// What every family has.
    pub(crate) fn connection(&self) -> Connection {
        Connection {
            timeout: self.timeout,
            retries: self.retries,
            ca_file: self.ca_file.clone(),
            proxy: self.proxy.clone(),
            transport: self.transport.clone(),
            freshness: self.freshness,
            now: self.now,
        }
    }
}

/// Options of [`InStoreClient`](crate::instore::InStoreClient).
///
/// Begin with `InStoreOptions::default()` and chain what you need; what is absent has its default.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InStoreOptions {
    /// The id that Alipay issued.
    pub client_id: Option<String>,
    /// `production`, `sandbox`, or an `https://` URL with its path prefix, as the sandbox's is not published; `http://` only for this machine.
    pub gateway: Option<String>,
    /// Profile `NA_2_0_2`: the account that Alipay settles to.
    pub partner_id: Option<String>,
    /// Profiles `SEA_2_0_4` and `HK_2_0_0`: the same under its other name.
    pub merchant_id: Option<String>,
    /// The version of the protocol. Default: `NA_2_0_2`.
    pub profile: Option<String>,
    /// Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install.
    pub private_key: Option<Secret>,
    /// Alipay's public key, or several while keys rotate. Not your own public key: that is refused.
    pub alipay_public_key: Vec<String>,
    /// The shared secret of `SHA256`.
    pub key: Option<Secret>,
    /// For integrators: the merchant's token. Can be given per call too.
    pub agent_token: Option<Secret>,
    /// The algorithm. `RSA` only where Alipay asked for it, with profile `HK_2_0_0`. Default: `RSA2`.
    pub sign_type: Option<String>,
    /// `head.version`. Default: by `profile`.
    pub version: Option<String>,
    /// How a `SHA256` signature is written; replies may use any. Default: `hex`.
    pub sha256_encoding: Option<String>,
    /// Write `RSA2` signatures as base64 of base64, as one published sample is. Default: false.
    pub double_base64: Option<bool>,
    /// Send `head.signType`. Default: true, for `RSA` false.
    pub head_sign_type: Option<bool>,
    /// The algorithm of what Alipay signs, where it is not the one of what you sign. Default: `sign_type`.
    pub reply_sign_type: Option<String>,
    /// The shared secret of what Alipay signs, where it is not the one of what you sign. Default: `key`.
    pub reply_key: Option<Secret>,
    /// Text of `head.reserve`. Not together with `agent_token`, which travels there. Default: `{}`.
    pub reserve: Option<String>,
    /// Function to path below `gateway`: for new functions, or paths that moved.
    pub function_paths: BTreeMap<String, String>,
    /// Result code to action, before the built-in table; `continue` makes a `U` a reply.
    pub codes: BTreeMap<String, String>,
    /// Where a reply says how the payment stands: dotted paths. Default: `statusDetail.acquirementStatus`, `acquirementStatus`, `transStatus`, `paymentStatus`.
    pub state_paths: Option<Vec<String>>,
    /// Word of a state field to `paid`, `not_paid`, `cancelled` or `pending`.
    pub states: BTreeMap<String, String>,
    /// How notifications are answered: signed or unsigned envelope, or plain words. Default: `signed`.
    pub acknowledgement: Option<String>,
    /// Function to kind of event, for notifications without `notify` in their name.
    pub notifications: BTreeMap<String, String>,
    /// Write amounts as JSON numbers. Default: false.
    pub amount_as_number: Option<bool>,
    /// Apply the limits of the vendor's sandbox before sending: USD only, synchronous refunds only. Default: by the host of `gateway`.
    pub sandbox: Option<bool>,
    /// Insist that store, seller and account are one, as direct merchants must. Default: false.
    pub direct: Option<bool>,
    /// Seconds for one attempt, connect to last byte. Default: 15.
    pub timeout: Option<Duration>,
    /// How often to try again where that cannot pay twice. Default: 2.
    pub retries: Option<u32>,
    /// PEM file with certificates to trust besides the public ones.
    pub ca_file: Option<String>,
    /// What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`.
    pub freshness: Option<crate::Freshness>,
    /// A fixed clock, for tests. Default: the clock of the machine.
    pub now: Option<OffsetDateTime>,
    /// `http://user:password@host:port`.
    pub proxy: Option<Secret>,
    /// Your own way to send. Default: built in.
    pub transport: Option<Arc<dyn Transport>>,
}

impl InStoreOptions {
    /// The id that Alipay issued.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// `production`, `sandbox`, or an `https://` URL with its path prefix, as the sandbox's is not published; `http://` only for this machine.
    #[must_use]
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Profile `NA_2_0_2`: the account that Alipay settles to.
    #[must_use]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Profiles `SEA_2_0_4` and `HK_2_0_0`: the same under its other name.
    #[must_use]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// The version of the protocol. Default: `NA_2_0_2`.
    #[must_use]
    pub fn profile(mut self, profile: impl Into<String>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }

    /// Alipay's public key, or several while keys rotate. Not your own public key: that is refused.
    ///
    /// Called again, it adds one more.
    #[must_use]
    pub fn alipay_public_key(mut self, alipay_public_key: impl Into<String>) -> Self {
        self.alipay_public_key.push(alipay_public_key.into());
        self
    }

    /// The shared secret of `SHA256`.
    #[must_use]
    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// For integrators: the merchant's token. Can be given per call too.
    #[must_use]
    pub fn agent_token(mut self, agent_token: impl Into<Secret>) -> Self {
        self.agent_token = Some(agent_token.into());
        self
    }

    /// The algorithm. `RSA` only where Alipay asked for it, with profile `HK_2_0_0`. Default: `RSA2`.
    #[must_use]
    pub fn sign_type(mut self, sign_type: impl Into<String>) -> Self {
        self.sign_type = Some(sign_type.into());
        self
    }

    /// `head.version`. Default: by `profile`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// How a `SHA256` signature is written; replies may use any. Default: `hex`.
    #[must_use]
    pub fn sha256_encoding(mut self, sha256_encoding: impl Into<String>) -> Self {
        self.sha256_encoding = Some(sha256_encoding.into());
        self
    }

    /// Write `RSA2` signatures as base64 of base64, as one published sample is. Default: false.
    #[must_use]
    pub fn double_base64(mut self, double_base64: bool) -> Self {
        self.double_base64 = Some(double_base64);
        self
    }

    /// Send `head.signType`. Default: true, for `RSA` false.
    #[must_use]
    pub fn head_sign_type(mut self, head_sign_type: bool) -> Self {
        self.head_sign_type = Some(head_sign_type);
        self
    }

    /// The algorithm of what Alipay signs, where it is not the one of what you sign. Default: `sign_type`.
    #[must_use]
    pub fn reply_sign_type(mut self, reply_sign_type: impl Into<String>) -> Self {
        self.reply_sign_type = Some(reply_sign_type.into());
        self
    }

    /// The shared secret of what Alipay signs, where it is not the one of what you sign. Default: `key`.
    #[must_use]
    pub fn reply_key(mut self, reply_key: impl Into<Secret>) -> Self {
        self.reply_key = Some(reply_key.into());
        self
    }

    /// Text of `head.reserve`. Not together with `agent_token`, which travels there. Default: `{}`.
    #[must_use]
    pub fn reserve(mut self, reserve: impl Into<String>) -> Self {
        self.reserve = Some(reserve.into());
        self
    }

    /// Function to path below `gateway`: for new functions, or paths that moved.
    #[must_use]
    pub fn function_paths(mut self, function_paths: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.function_paths = function_paths.into_iter().map(|(name, text)| (name.into(), text.into())).collect();
        self
    }

    /// Result code to action, before the built-in table; `continue` makes a `U` a reply.
    #[must_use]
    pub fn codes(mut self, codes: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.codes = codes.into_iter().map(|(name, text)| (name.into(), text.into())).collect();
        self
    }

    /// Where a reply says how the payment stands: dotted paths. Default: `statusDetail.acquirementStatus`, `acquirementStatus`, `transStatus`, `paymentStatus`.
    #[must_use]
    pub fn state_paths(mut self, state_paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.state_paths = Some(state_paths.into_iter().map(Into::into).collect());
        self
    }

    /// Word of a state field to `paid`, `not_paid`, `cancelled` or `pending`.
    #[must_use]
    pub fn states(mut self, states: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.states = states.into_iter().map(|(name, text)| (name.into(), text.into())).collect();
        self
    }

    /// How notifications are answered: signed or unsigned envelope, or plain words. Default: `signed`.
    #[must_use]
    pub fn acknowledgement(mut self, acknowledgement: impl Into<String>) -> Self {
        self.acknowledgement = Some(acknowledgement.into());
        self
    }

    /// Function to kind of event, for notifications without `notify` in their name.
    #[must_use]
    pub fn notifications(mut self, notifications: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.notifications = notifications.into_iter().map(|(name, text)| (name.into(), text.into())).collect();
        self
    }

    /// Write amounts as JSON numbers. Default: false.
    #[must_use]
    pub fn amount_as_number(mut self, amount_as_number: bool) -> Self {
        self.amount_as_number = Some(amount_as_number);
        self
    }

    /// Apply the limits of the vendor's sandbox before sending: USD only, synchronous refunds only. Default: by the host of `gateway`.
    #[must_use]
    pub fn sandbox(mut self, sandbox: bool) -> Self {
        self.sandbox = Some(sandbox);
        self
    }

    /// Insist that store, seller and account are one, as direct merchants must. Default: false.
    #[must_use]
    pub fn direct(mut self, direct: bool) -> Self {
        self.direct = Some(direct);
        self
    }

    /// Seconds for one attempt, connect to last byte. Default: 15.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often to try again where that cannot pay twice. Default: 2.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = Some(retries);
        self
    }

    /// PEM file with certificates to trust besides the public ones.
    #[must_use]
    pub fn ca_file(mut self, ca_file: impl Into<String>) -> Self {
        self.ca_file = Some(ca_file.into());
        self
    }

    /// What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`.
    #[must_use]
    pub fn freshness(mut self, freshness: crate::Freshness) -> Self {
        self.freshness = Some(freshness);
        self
    }

    /// A fixed clock, for tests. Default: the clock of the machine.
    #[must_use]
    pub fn now(mut self, now: OffsetDateTime) -> Self {
        self.now = Some(now);
        self
    }

    /// `http://user:password@host:port`.
    #[must_use]
    pub fn proxy(mut self, proxy: impl Into<Secret>) -> Self {
        self.proxy = Some(proxy.into());
        self
    }

    /// Your own way to send. Default: built in.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Reads options from the JSON text of an object, with names in snake case or camel case.
    ///
    /// # Errors
    /// `Config`, naming the option; values are not repeated, they may be keys.
    pub fn from_json(text: &str) -> Result<Self> {
        const KNOWN: &[&str] = &["client_id", "gateway", "partner_id", "merchant_id", "profile", "private_key", "alipay_public_key", "key", "agent_token", "sign_type", "version", "sha256_encoding", "double_base64", "head_sign_type", "reply_sign_type", "reply_key", "reserve", "function_paths", "codes", "state_paths", "states", "acknowledgement", "notifications", "amount_as_number", "sandbox", "direct", "timeout", "retries", "ca_file", "freshness", "now", "proxy"];
        let mut options = Self::default();
        read::object("InStoreClient", KNOWN, text, |name, value| {
            match name {
                "client_id" => options.client_id = Some(read::text(name, value)?),
                "gateway" => options.gateway = Some(read::text(name, value)?),
                "partner_id" => options.partner_id = Some(read::text(name, value)?),
                "merchant_id" => options.merchant_id = Some(read::text(name, value)?),
                "profile" => options.profile = Some(read::text(name, value)?),
                "private_key" => options.private_key = Some(read::secret(name, value)?),
                "alipay_public_key" => options.alipay_public_key = read::keys(name, value)?,
                "key" => options.key = Some(read::secret(name, value)?),
                "agent_token" => options.agent_token = Some(read::secret(name, value)?),
                "sign_type" => options.sign_type = Some(read::text(name, value)?),
                "version" => options.version = Some(read::text(name, value)?),
                "sha256_encoding" => options.sha256_encoding = Some(read::text(name, value)?),
                "double_base64" => options.double_base64 = Some(read::flag(name, value)?),
                "head_sign_type" => options.head_sign_type = Some(read::flag(name, value)?),
                "reply_sign_type" => options.reply_sign_type = Some(read::text(name, value)?),
                "reply_key" => options.reply_key = Some(read::secret(name, value)?),
                "reserve" => options.reserve = Some(read::text(name, value)?),
                "function_paths" => options.function_paths = read::map(name, value)?,
                "codes" => options.codes = read::map(name, value)?,
                "state_paths" => options.state_paths = Some(read::texts(name, value)?),
                "states" => options.states = read::map(name, value)?,
                "acknowledgement" => options.acknowledgement = Some(read::text(name, value)?),
                "notifications" => options.notifications = read::map(name, value)?,
                "amount_as_number" => options.amount_as_number = Some(read::flag(name, value)?),
                "sandbox" => options.sandbox = Some(read::flag(name, value)?),
                "direct" => options.direct = Some(read::flag(name, value)?),
                "timeout" => options.timeout = Some(read::seconds(name, value)?),
                "retries" => options.retries = Some(read::count(name, value)?),
                "ca_file" => options.ca_file = Some(read::text(name, value)?),
                "freshness" => options.freshness = Some(crate::Freshness::parse(&read::text(name, value)?)?),
                "now" => options.now = Some(read::time(name, value)?),
                "proxy" => options.proxy = Some(read::secret(name, value)?),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(options)
    }
}

impl fmt::Debug for InStoreOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InStoreOptions")
            .field("client_id", &self.client_id)
            .field("gateway", &self.gateway)
            .field("partner_id", &self.partner_id)
            .field("merchant_id", &self.merchant_id)
            .field("profile", &self.profile)
            .field("private_key", &self.private_key)
            .field("alipay_public_key", &self.alipay_public_key)
            .field("key", &self.key)
            .field("agent_token", &self.agent_token)
            .field("sign_type", &self.sign_type)
            .field("version", &self.version)
            .field("sha256_encoding", &self.sha256_encoding)
            .field("double_base64", &self.double_base64)
            .field("head_sign_type", &self.head_sign_type)
            .field("reply_sign_type", &self.reply_sign_type)
            .field("reply_key", &self.reply_key)
            .field("reserve", &self.reserve)
            .field("function_paths", &self.function_paths)
            .field("codes", &self.codes)
            .field("state_paths", &self.state_paths)
            .field("states", &self.states)
            .field("acknowledgement", &self.acknowledgement)
            .field("notifications", &self.notifications)
            .field("amount_as_number", &self.amount_as_number)
            .field("sandbox", &self.sandbox)
            .field("direct", &self.direct)
            .field("timeout", &self.timeout)
            .field("retries", &self.retries)
            .field("ca_file", &self.ca_file)
            .field("freshness", &self.freshness)
            .field("now", &self.now)
            .field("proxy", &self.proxy)
            .field("transport", &self.transport.is_some())
            .finish()
    }
}

impl InStoreOptions {
    /// What every family has.
    pub(crate) fn connection(&self) -> Connection {
        Connection {
            timeout: self.timeout,
            retries: self.retries,
            ca_file: self.ca_file.clone(),
            proxy: self.proxy.clone(),
            transport: self.transport.clone(),
            freshness: self.freshness,
            now: self.now,
        }
    }
}

/// Options of one call.
///
/// Begin with `CallOptions::default()` and chain what you need; what is absent has its default.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// For integrators: the token of the merchant this call is for. Default: the client's.
    pub agent_token: Option<Secret>,
    /// Seconds for one attempt, connect to last byte. Default: the client's.
    pub timeout: Option<Duration>,
    /// How often to try again where that cannot pay twice. Default: the client's.
    pub retries: Option<u32>,
    /// Seconds to wait for the end before cancelling or giving up; only for what stays with a payment until it is final. Default: 60.
    pub deadline: Option<Duration>,
    /// Seconds after which the whole ends, whatever is known by then; only for what stays with a payment until it is final. Default: the deadline and four minutes, in which what is still open is cancelled and that is made sure of.
    pub give_up: Option<Duration>,
    /// An earlier process may have worked on the same id and died: a refusal is then no proof that nothing happened, and a success counts once it has lasted as long as a cancellation can be under way. A saved ticket knows more and needs no such wait. Default: false.
    pub restarted: Option<bool>,
    /// `reqMsgId` of this message. Default: a new random one for every attempt.
    pub message_id: Option<String>,
    /// The moment of this call, for tests. Default: the client's clock.
    pub now: Option<OffsetDateTime>,
}

impl CallOptions {
    /// For integrators: the token of the merchant this call is for. Default: the client's.
    #[must_use]
    pub fn agent_token(mut self, agent_token: impl Into<Secret>) -> Self {
        self.agent_token = Some(agent_token.into());
        self
    }

    /// Seconds for one attempt, connect to last byte. Default: the client's.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often to try again where that cannot pay twice. Default: the client's.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = Some(retries);
        self
    }

    /// Seconds to wait for the end before cancelling or giving up; only for what stays with a payment until it is final. Default: 60.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Seconds after which the whole ends, whatever is known by then; only for what stays with a payment until it is final. Default: the deadline and four minutes, in which what is still open is cancelled and that is made sure of.
    #[must_use]
    pub fn give_up(mut self, give_up: Duration) -> Self {
        self.give_up = Some(give_up);
        self
    }

    /// An earlier process may have worked on the same id and died: a refusal is then no proof that nothing happened, and a success counts once it has lasted as long as a cancellation can be under way. A saved ticket knows more and needs no such wait. Default: false.
    #[must_use]
    pub fn restarted(mut self, restarted: bool) -> Self {
        self.restarted = Some(restarted);
        self
    }

    /// `reqMsgId` of this message. Default: a new random one for every attempt.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// The moment of this call, for tests. Default: the client's clock.
    #[must_use]
    pub fn now(mut self, now: OffsetDateTime) -> Self {
        self.now = Some(now);
        self
    }

    /// Reads options from the JSON text of an object, with names in snake case or camel case.
    ///
    /// # Errors
    /// `Config`, naming the option; values are not repeated, they may be keys.
    pub fn from_json(text: &str) -> Result<Self> {
        const KNOWN: &[&str] = &["agent_token", "timeout", "retries", "deadline", "give_up", "restarted", "message_id", "now"];
        let mut options = Self::default();
        read::object("a call", KNOWN, text, |name, value| {
            match name {
                "agent_token" => options.agent_token = Some(read::secret(name, value)?),
                "timeout" => options.timeout = Some(read::seconds(name, value)?),
                "retries" => options.retries = Some(read::count(name, value)?),
                "deadline" => options.deadline = Some(read::seconds(name, value)?),
                "give_up" => options.give_up = Some(read::seconds(name, value)?),
                "restarted" => options.restarted = Some(read::flag(name, value)?),
                "message_id" => options.message_id = Some(read::text(name, value)?),
                "now" => options.now = Some(read::time(name, value)?),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(options)
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("agent_token", &self.agent_token)
            .field("timeout", &self.timeout)
            .field("retries", &self.retries)
            .field("deadline", &self.deadline)
            .field("give_up", &self.give_up)
            .field("restarted", &self.restarted)
            .field("message_id", &self.message_id)
            .field("now", &self.now)
            .finish()
    }
}
