//! The client of this family for Rust.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::json;

use crate::answer::Answer;
use crate::client::{Client, Rules};
use crate::error::{AlipayError, Result};
use crate::family::Family;
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::notification::Event;
use crate::options::{CallOptions, MapiOptions};
use crate::until_final::Final;

use super::app::{self, AppResult};
use super::{Mapi, notification};

/// The legacy cross-border gateway for one merchant. Cheap to clone, safe to share between threads.
///
/// The private key or the MD5 key belongs on a server or on a terminal that the merchant owns, never in an app that buyers
/// install. An app needs Alipay's public key alone, for [`MapiClient::verify_app_result`].
///
/// ```no_run
/// # fn main() -> alipay_global::Result<()> {
/// use alipay_global::{MapiOptions, mapi::MapiClient};
///
/// let mapi = MapiClient::new(
///     MapiOptions::default()
///         .partner("2088101122136241")
///         .key(std::env::var("ALIPAY_MD5_KEY").unwrap_or_default())
///         .gateway("https://mapi.alipaydev.com/gateway.do"),
/// )?;
/// let answer = mapi.call("single_trade_query", r#"{"out_trade_no":"order-42"}"#, &Default::default())?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct MapiClient {
    client: Client,
    rules: Arc<Mapi>,
}

impl MapiClient {
    /// Opens a client.
    ///
    /// `sign_type` defaults to `MD5` when only `key` is given and to `RSA2` when only `private_key` is given. With
    /// `alipay_public_key` alone the client verifies (`RSA` by default) and sends nothing.
    ///
    /// # Errors
    /// `Config` when an option or a key is wrong.
    pub fn new(options: MapiOptions) -> Result<Self> {
        Client::open(options)?.try_into()
    }

    /// Calls any service by its name or its method name. A redirect service gives [`Answer::Redirect`] and sends nothing.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn call(&self, service: &str, request: &str, options: &CallOptions) -> Result<Answer> {
        self.client.call(service, request, options)
    }

    /// Stays with an operation until it is final, as [`Client::until_final`]; `request` is JSON text.
    ///
    /// # Errors
    /// As [`MapiClient::call`]; a refusal for business reasons is no error but a state.
    pub fn until_final(&self, operation: &str, request: &str, options: &CallOptions) -> Result<Final> {
        self.client.until_final(operation, request, options)
    }

    /// Builds and signs a request without sending it.
    ///
    /// # Errors
    /// `InvalidRequest` when the request breaks a documented rule.
    pub fn prepare(&self, service: &str, request: &str, options: &CallOptions) -> Result<HttpRequest> {
        self.client.prepare(service, request, options)
    }

    /// Verifies and reads a reply that you fetched yourself.
    ///
    /// # Errors
    /// `OutcomeUnknown` when the reply cannot be believed, `Refused` when the gateway said no.
    pub fn accept(&self, service: &str, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        self.client.accept(service, prepared, response)
    }

    /// Verifies a notification over the raw bytes of its form and only then reads it.
    ///
    /// # Errors
    /// `Signature` when it is not from Alipay, or not for this client.
    pub fn verify_notification(&self, body: &[u8]) -> Result<Event> {
        self.client.verify_notification(&NotificationRequest {
            path: String::new(),
            headers: Vec::new(),
            body: body.to_vec(),
        })
    }

    /// The fields of a verified `return_url` hit: for display only. Takes the raw query or the whole URL.
    ///
    /// # Errors
    /// `Signature` when it does not verify.
    pub fn verify_return(&self, query: &str) -> Result<BTreeMap<String, String>> {
        notification::verify_return(&self.rules.0, query)
    }

    /// What the wallet app handed back, verified.
    ///
    /// # Errors
    /// `Signature` when it does not verify.
    pub fn verify_app_result(&self, text: &str) -> Result<AppResult> {
        app::verify_result(&self.rules.0, text)
    }

    /// Asks the gateway whether it sent this notification. It knows for one minute only, so ask at once.
    ///
    /// # Errors
    /// `OutcomeUnknown` and `Connect` when there was no answer.
    pub fn notify_verify(&self, notify_id: &str, options: &CallOptions) -> Result<bool> {
        let request = json!({ "notify_id": notify_id }).to_string();
        self.client.confirms("notify_verify", &request, options)
    }

    /// The client that this one stands on: JSON text in, JSON text out.
    #[must_use]
    pub fn raw(&self) -> &Client {
        &self.client
    }
}

impl TryFrom<Client> for MapiClient {
    type Error = AlipayError;

    /// `Config` when the client is of another family.
    fn try_from(client: Client) -> Result<Self> {
        match client.rules() {
            Rules::Mapi(rules) => Ok(Self {
                rules: Arc::clone(rules),
                client,
            }),
            _ => Err(client.is_not(Family::Mapi)),
        }
    }
}

impl fmt::Debug for MapiClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MapiClient")
    }
}
