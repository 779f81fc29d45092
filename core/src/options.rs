//! Options of the clients, and of one call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;

use crate::error::{AlipayError, Result};
use crate::freshness::Freshness;
use crate::json::Object;
use crate::secret::Secret;
use crate::time::Clock;
use crate::transport::Transport;

/// What a client is made of. Fill in what the family needs; the rest has defaults.
///
/// ```
/// let options = alipay_global::Options {
///     client_id: Some("SANDBOX_5Y055A2Y2F6K05235".into()),
///     gateway: Some("north-america".into()),
///     ..Default::default()
/// };
/// ```
#[derive(Clone, Default)]
pub struct Options {
    /// AMS and in-store: the id that Alipay issued.
    pub client_id: Option<String>,
    /// AMS, for integrators: the merchant's token. Can be given per call too.
    pub agent_token: Option<Secret>,
    /// AMS without RSA keys: sent as a Bearer token. Replies are then unsigned, and what they say of money unverified.
    pub api_key: Option<Secret>,
    /// AMS: which of your key pairs signs. Default 1.
    pub key_version: Option<u32>,
    /// mapi: partner id, 16 digits.
    pub partner: Option<String>,
    /// In-store 2.0.2: the account that Alipay settles to.
    pub partner_id: Option<String>,
    /// In-store 2.0.4 and 2.0.0: the same under its other name.
    pub merchant_id: Option<String>,
    /// In-store: `NA_2_0_2` (default), `SEA_2_0_4`, `HK_2_0_0`.
    pub profile: Option<String>,
    /// Your private key: PEM, DER as base64, PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install.
    pub private_key: Option<Secret>,
    /// Alipay's public key, or several while keys rotate.
    pub alipay_public_key: Vec<String>,
    /// The shared secret of `MD5` and `SHA256`.
    pub key: Option<Secret>,
    /// `MD5`, `RSA`, `RSA2`, `DSA` (mapi), `RSA2`, `SHA256`, `RSA` (in-store). AMS knows one only.
    pub sign_type: Option<String>,
    /// mapi: `utf-8` (default), `gbk` or `gb2312`.
    pub charset: Option<String>,
    /// A name from the spec such as `north-america`, `production`, `sandbox`, or an `https://` URL; `http://` only for loopback.
    pub gateway: Option<String>,
    /// Whole time of one attempt, connect to last byte. Default 15 s.
    pub timeout: Option<Duration>,
    /// How often to try again where that cannot pay twice. Default 2.
    pub retries: Option<u32>,
    /// Proxy URL: `http://user:password@host:port`.
    pub proxy: Option<Secret>,
    /// PEM file with certificates to trust in addition to the public ones.
    pub ca_file: Option<String>,
    /// What to do about a verified reply that is minutes older than another one of the same gateway. Default: it is an
    /// unknown outcome.
    pub freshness: Option<Freshness>,
    /// Your own way to send.
    pub transport: Option<Arc<dyn Transport>>,
    /// A fixed clock, for tests.
    pub now: Option<OffsetDateTime>,
    /// Rarely needed settings of one family, by name; each family refuses what it does not know.
    pub extra: Object,
}

impl Options {
    /// Reads options from the JSON text of an object with names in snake case or camel case, as the bindings pass them.
    ///
    /// # Errors
    /// `Config`, naming the option; values are not repeated, they may be keys.
    pub fn from_json(text: &str) -> Result<Self> {
        let object =
            crate::json::object(text.as_bytes()).map_err(|fault| AlipayError::config(format!("options: {fault}")))?;
        let mut options = Self::default();
        for (given, value) in object {
            if value.is_null() {
                continue;
            }
            let name = snake(&given);
            match name.as_str() {
                "client_id" => options.client_id = Some(text_of(&name, value)?),
                "agent_token" => options.agent_token = Some(text_of(&name, value)?.into()),
                "api_key" => options.api_key = Some(text_of(&name, value)?.into()),
                "key_version" => options.key_version = Some(number_of(&name, &value)?),
                "partner" => options.partner = Some(text_of(&name, value)?),
                "partner_id" => options.partner_id = Some(text_of(&name, value)?),
                "merchant_id" => options.merchant_id = Some(text_of(&name, value)?),
                "profile" => options.profile = Some(text_of(&name, value)?),
                "private_key" => options.private_key = Some(text_of(&name, value)?.into()),
                "alipay_public_key" => options.alipay_public_key = texts_of(&name, value)?,
                "key" => options.key = Some(text_of(&name, value)?.into()),
                "sign_type" => options.sign_type = Some(text_of(&name, value)?),
                "charset" => options.charset = Some(text_of(&name, value)?),
                "gateway" => options.gateway = Some(text_of(&name, value)?),
                "timeout" => options.timeout = Some(seconds_of(&name, &value)?),
                "retries" => options.retries = Some(number_of(&name, &value)?),
                "proxy" => options.proxy = Some(text_of(&name, value)?.into()),
                "ca_file" => options.ca_file = Some(text_of(&name, value)?),
                "freshness" => options.freshness = Some(Freshness::parse(&text_of(&name, value)?)?),
                "now" => options.now = Some(crate::time::parse(&text_of(&name, value)?)?),
                _ => {
                    options.extra.insert(name, value);
                }
            }
        }
        Ok(options)
    }

    pub(crate) fn clock(&self) -> Clock {
        self.now.map_or_else(Clock::system, Clock::fixed)
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.timeout.unwrap_or(Duration::from_secs(15))
    }

    /// Refuses options of other families and misspelt ones: `known` are the family's own names.
    pub(crate) fn only(&self, family: &str, known: &[&str]) -> Result<()> {
        let given = [
            ("client_id", self.client_id.is_some()),
            ("agent_token", self.agent_token.is_some()),
            ("api_key", self.api_key.is_some()),
            ("key_version", self.key_version.is_some()),
            ("partner", self.partner.is_some()),
            ("partner_id", self.partner_id.is_some()),
            ("merchant_id", self.merchant_id.is_some()),
            ("profile", self.profile.is_some()),
            ("key", self.key.is_some()),
            ("sign_type", self.sign_type.is_some()),
            ("charset", self.charset.is_some()),
        ];
        let fixed = given.iter().filter(|(_, is_given)| *is_given).map(|(name, _)| *name);
        let extra = self.extra.keys().map(String::as_str);
        match fixed.chain(extra).find(|name| !known.contains(name)) {
            None => Ok(()),
            Some(name) => Err(AlipayError::config(format!(
                "no option {name:?} for {family}; there are {} besides private_key, alipay_public_key, gateway, timeout, retries, proxy, ca_file, freshness, transport and now",
                known.join(", ")
            ))),
        }
    }
}

/// Options of one call.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    /// AMS, for integrators: the token of the merchant this call is for.
    pub agent_token: Option<Secret>,
    /// Whole time of one attempt of this call.
    pub timeout: Option<Duration>,
    /// How often to try again, where that cannot pay twice.
    pub retries: Option<u32>,
    /// `until_final` only: how long to wait for the end before cancelling or giving up. Default 60 s.
    pub deadline: Option<Duration>,
    /// `until_final` only: when the whole ends, whatever is known by then. Default: the deadline and four minutes, in which
    /// what is still open is cancelled and that is made sure of.
    pub give_up: Option<Duration>,
    /// `until_final` only: an earlier process may have worked on the same id and died. A refusal is then no proof that nothing
    /// happened, and a success counts once it has lasted as long as a cancellation can be under way: two time-outs and half
    /// a minute. A saved ticket knows more and needs no such wait.
    pub restarted: bool,
    /// In-store: `reqMsgId` of this message. Default: a new random one for every attempt.
    pub message_id: Option<String>,
    /// The moment of this call, for tests.
    pub now: Option<OffsetDateTime>,
}

impl CallOptions {
    /// Reads call options from JSON text as the bindings pass them; empty text means none.
    ///
    /// # Errors
    /// `Config`, naming the option.
    pub fn from_json(text: &str) -> Result<Self> {
        let mut options = Self::default();
        if text.is_empty() {
            return Ok(options);
        }
        let object = crate::json::object(text.as_bytes()).map_err(|fault| {
            // What JSON cannot say and programs write all the same.
            let endless = ["NaN", "Infinity"].iter().any(|word| text.contains(word));
            AlipayError::config(if endless {
                "call options: deadline, give_up and timeout must be seconds above 0 and at most 3600; one of them is infinite or no number".to_owned()
            } else {
                format!("call options: {fault}")
            })
        })?;
        for (given, value) in object {
            if value.is_null() {
                continue;
            }
            let name = snake(&given);
            match name.as_str() {
                "agent_token" => options.agent_token = Some(text_of(&name, value)?.into()),
                "timeout" => options.timeout = Some(seconds_of(&name, &value)?),
                "retries" => options.retries = Some(number_of(&name, &value)?),
                "deadline" => options.deadline = Some(seconds_of(&name, &value)?),
                "give_up" => options.give_up = Some(seconds_of(&name, &value)?),
                "restarted" => options.restarted = flag_of(&name, &value)?,
                "message_id" => options.message_id = Some(text_of(&name, value)?),
                "now" => options.now = Some(crate::time::parse(&text_of(&name, value)?)?),
                other => {
                    return Err(AlipayError::config(format!(
                        "no call option {other:?}; there are agent_token, timeout, retries, deadline, give_up, restarted, message_id and now"
                    )));
                }
            }
        }
        Ok(options)
    }
}

/// `alipayPublicKey` and `alipay_public_key` are the same option.
fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

fn text_of(name: &str, value: Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(AlipayError::config(format!("{name} must be text"))),
    }
}

fn texts_of(name: &str, value: Value) -> Result<Vec<String>> {
    match value {
        Value::String(text) => Ok(vec![text]),
        Value::Array(items) => items.into_iter().map(|item| text_of(name, item)).collect(),
        _ => Err(AlipayError::config(format!("{name} must be text or a list of texts"))),
    }
}

fn number_of(name: &str, value: &Value) -> Result<u32> {
    let number = value.as_u64().and_then(|n| u32::try_from(n).ok());
    number.ok_or_else(|| AlipayError::config(format!("{name} must be a whole number of 0 or more")))
}

fn flag_of(name: &str, value: &Value) -> Result<bool> {
    value
        .as_bool()
        .ok_or_else(|| AlipayError::config(format!("{name} must be true or false")))
}

fn seconds_of(name: &str, value: &Value) -> Result<Duration> {
    // Through f64: with arbitrary precision a number keeps its text, and a time-out may be fractional.
    let seconds = value.as_f64().filter(|seconds| *seconds > 0.0 && *seconds <= 3_600.0);
    seconds
        .map(Duration::from_secs_f64)
        .ok_or_else(|| AlipayError::config(format!("{name} must be seconds above 0 and at most 3600")))
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("client_id", &self.client_id)
            .field("partner", &self.partner)
            .field("gateway", &self.gateway)
            .field("sign_type", &self.sign_type)
            .finish_non_exhaustive()
    }
}
