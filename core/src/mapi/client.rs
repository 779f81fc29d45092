//! The client of this family for Rust.

use serde_json::json;

use crate::client::Client;
use crate::error::{AlipayError, Result};
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::notification::Event;
use crate::options::{CallOptions, Options};
use crate::pipeline::Answer;
use crate::until_final::Final;

/// The legacy cross-border gateway for one merchant. Cheap to clone, safe to share between threads.
///
/// The private key or the MD5 key belongs on a server or on a terminal that the merchant owns, never in an app that buyers
/// install. An app needs Alipay's public key alone, for [`MapiClient::verify_app_result`].
///
/// ```no_run
/// # fn main() -> alipay_global::Result<()> {
/// use alipay_global::{Options, mapi::MapiClient};
///
/// let mapi = MapiClient::new(Options {
///     partner: Some("2088101122136241".into()),
///     key: Some(std::env::var("ALIPAY_MD5_KEY").unwrap_or_default().into()),
///     gateway: Some("https://mapi.alipaydev.com/gateway.do".into()),
///     ..Options::default()
/// })?;
/// let answer = mapi.call("single_trade_query", r#"{"out_trade_no":"order-42"}"#, &Default::default())?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct MapiClient(pub(crate) Client);

impl MapiClient {
    /// Opens a client.
    ///
    /// `sign_type` defaults to `MD5` when only `key` is given and to `RSA2` when only `private_key` is given. With
    /// `alipay_public_key` alone the client verifies (`RSA` by default) and sends nothing.
    ///
    /// # Errors
    /// `Config` when an option or a key is wrong.
    pub fn new(options: Options) -> Result<Self> {
        Client::open("mapi", options).map(Self)
    }

    /// Calls any service by its name or its method name. A redirect service gives [`Answer::Redirect`] and sends nothing.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn call(&self, service: &str, request: &str, options: &CallOptions) -> Result<Answer> {
        self.0.call(service, request, options)
    }

    /// Stays with an operation until it is final, as [`Client::until_final`]; `request` is JSON text.
    ///
    /// # Errors
    /// As [`MapiClient::call`]; a refusal for business reasons is no error but a state.
    pub fn until_final(&self, operation: &str, request: &str, options: &CallOptions) -> Result<Final> {
        self.0.until_final(operation, request, options)
    }

    /// Builds and signs a request without sending it.
    ///
    /// # Errors
    /// `InvalidRequest` when the request breaks a documented rule.
    pub fn prepare(&self, service: &str, request: &str, options: &CallOptions) -> Result<HttpRequest> {
        self.0.prepare(service, request, options)
    }

    /// Verifies and reads a reply that you fetched yourself.
    ///
    /// # Errors
    /// `OutcomeUnknown` when the reply cannot be believed, `Refused` when the gateway said no.
    pub fn accept(&self, service: &str, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        self.0.accept(service, prepared, response)
    }

    /// Verifies a notification over the raw bytes of its form and only then reads it.
    ///
    /// # Errors
    /// `Signature` when it is not from Alipay, or not for this client.
    pub fn verify_notification(&self, body: &[u8]) -> Result<Event> {
        self.0.verify_notification(&NotificationRequest {
            path: String::new(),
            headers: Vec::new(),
            body: body.to_vec(),
        })
    }

    /// The fields of a verified `return_url` hit, as JSON text: for display only. Takes the raw query or the whole URL.
    ///
    /// # Errors
    /// `Signature` when it does not verify.
    pub fn verify_return(&self, query: &str) -> Result<String> {
        self.reply("verify_return", query)
    }

    /// What the wallet app handed back, verified, as JSON text: `fields`, `paid`, `result_status`, `memo`.
    ///
    /// `paid` is a reason to thank the buyer; the notification is the reason to deliver.
    ///
    /// # Errors
    /// `Signature` when it does not verify.
    pub fn verify_app_result(&self, text: &str) -> Result<String> {
        self.reply("verify_app_result", text)
    }

    /// Asks the gateway whether it sent this notification. It knows for one minute only, so ask at once.
    ///
    /// # Errors
    /// `OutcomeUnknown` and `Connect` when there was no answer.
    pub fn notify_verify(&self, notify_id: &str) -> Result<bool> {
        let request = json!({ "notify_id": notify_id }).to_string();
        match self.0.call("notify_verify", &request, &CallOptions::default())? {
            Answer::Text(text) => Ok(text == "true"),
            other => Err(AlipayError::config(format!("notify_verify answers {other:?}"))),
        }
    }

    /// The client that this one stands on: JSON text in, JSON text out.
    #[must_use]
    pub fn raw(&self) -> &Client {
        &self.0
    }

    fn reply(&self, question: &str, input: &str) -> Result<String> {
        match self.0.ask(question, &json!(input).to_string())? {
            Answer::Reply(reply) => Ok(reply),
            other => Err(AlipayError::config(format!("{question} answers {other:?}"))),
        }
    }
}
