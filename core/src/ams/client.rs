//! The AMS client for Rust.

use crate::client::Client;
use crate::error::{AlipayError, Result};
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::notification::Event;
use crate::options::{CallOptions, Options};
use crate::pipeline::Answer;
use crate::redirect::Redirect;
use crate::until_final::Final;

use super::Pages;

/// The AMS JSON API for one merchant. Cheap to clone, safe to share between threads.
///
/// The private key belongs on a server or on a terminal that the merchant owns, never in an app that buyers install.
///
/// ```no_run
/// # fn main() -> alipay_global::Result<()> {
/// use alipay_global::{Options, ams::AmsClient};
///
/// let ams = AmsClient::new(Options {
///     client_id: Some("SANDBOX_5Y055A2Y2F6K05235".into()),
///     private_key: Some(std::env::var("MERCHANT_KEY").unwrap_or_default().into()),
///     alipay_public_key: vec![std::env::var("ALIPAY_KEY").unwrap_or_default()],
///     gateway: Some("north-america".into()),
///     ..Options::default()
/// })?;
/// let reply = ams.call("payments.inquiryPayment", r#"{"paymentRequestId":"order-42-try-1"}"#, &Default::default())?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct AmsClient(pub(crate) Client);

impl AmsClient {
    /// Opens a client.
    ///
    /// # Errors
    /// `Config` when an option or a key is wrong.
    pub fn new(options: Options) -> Result<Self> {
        Client::open("ams", options).map(Self)
    }

    /// Calls any of the operations by its id, such as `payments.pay`; JSON text in, JSON text out.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn call(&self, operation: &str, request: &str, options: &CallOptions) -> Result<String> {
        match self.0.call(operation, request, options)? {
            Answer::Reply(reply) => Ok(reply),
            other => Err(AlipayError::config(format!("{operation} answers {other:?}, not JSON"))),
        }
    }

    /// Stays with an operation until it is final, as [`Client::until_final`]; `request` is JSON text.
    ///
    /// # Errors
    /// As [`AmsClient::call`]; a refusal for business reasons is no error but a state.
    pub fn until_final(&self, operation: &str, request: &str, options: &CallOptions) -> Result<Final> {
        self.0.until_final(operation, request, options)
    }

    /// Builds and signs a request without sending it.
    ///
    /// # Errors
    /// `InvalidRequest` when the request breaks a documented rule.
    pub fn prepare(&self, operation: &str, request: &str, options: &CallOptions) -> Result<HttpRequest> {
        self.0.prepare(operation, request, options)
    }

    /// Verifies and reads a reply that you fetched yourself.
    ///
    /// # Errors
    /// `OutcomeUnknown` when the reply cannot be believed, `Refused` when the gateway said no.
    pub fn accept(&self, operation: &str, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        self.0.accept(operation, prepared, response)
    }

    /// Verifies a notification over its raw bytes and only then reads it.
    ///
    /// # Errors
    /// `Signature` when it is not from Alipay, or not for this client.
    pub fn verify_notification(&self, message: &NotificationRequest) -> Result<Event> {
        self.0.verify_notification(message)
    }

    /// Where to send the buyer after `payments.pay`: the reply is the JSON text of that call.
    ///
    /// # Errors
    /// `InvalidRequest` when the reply has no place to go, or one that is not https.
    pub fn redirect(&self, reply: &str) -> Result<Redirect> {
        match self.0.ask("redirect", reply)? {
            Answer::Redirect(redirect) => Ok(redirect),
            other => Err(AlipayError::config(format!("no redirect but {other:?}"))),
        }
    }

    /// The pages of a list operation, one reply after the other.
    ///
    /// ```no_run
    /// # fn main() -> alipay_global::Result<()> {
    /// # let ams = alipay_global::ams::AmsClient::new(Default::default())?;
    /// for page in ams.pages("notifications.inquireNotificationList", r#"{"limit":50}"#, &Default::default()) {
    ///     println!("{}", page?);
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn pages<'a>(&'a self, operation: &'a str, request: &str, options: &'a CallOptions) -> Pages<'a> {
        Pages::new(self, operation, request, options)
    }

    /// The client that this one stands on: JSON text in, JSON text out.
    #[must_use]
    pub fn raw(&self) -> &Client {
        &self.0
    }
}
