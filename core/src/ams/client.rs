//! The AMS client for Rust.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use crate::answer::Answer;
use crate::client::{Client, Rules};
use crate::error::{AlipayError, Result};
use crate::family::Family;
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::notification::Event;
use crate::options::{AmsOptions, CallOptions};
use crate::redirect::Redirect;
use crate::until_final::Final;

use super::Ams;
use super::paging::{self, NextPage};

/// The AMS JSON API for one merchant. Cheap to clone, safe to share between threads.
///
/// The private key belongs on a server or on a terminal that the merchant owns, never in an app that buyers install.
///
/// ```no_run
/// # fn main() -> alipay_global::Result<()> {
/// use alipay_global::{AmsOptions, ams::AmsClient};
///
/// let ams = AmsClient::new(
///     AmsOptions::default()
///         .client_id("SANDBOX_5Y055A2Y2F6K05235")
///         .private_key(std::env::var("MERCHANT_KEY").unwrap_or_default())
///         .alipay_public_key(std::env::var("ALIPAY_KEY").unwrap_or_default())
///         .gateway("north-america"),
/// )?;
/// let answer = ams.call("payments.inquiryPayment", r#"{"paymentRequestId":"order-42-try-1"}"#, &Default::default())?;
/// println!("{}", answer.into_reply()?);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct AmsClient {
    client: Client,
    rules: Arc<Ams>,
}

impl AmsClient {
    /// Opens a client.
    ///
    /// # Errors
    /// `Config` when an option or a key is wrong.
    pub fn new(options: AmsOptions) -> Result<Self> {
        Client::open(options)?.try_into()
    }

    /// Calls any of the operations by its id, such as `payments.pay`; `request` is JSON text.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn call(&self, operation: &str, request: &str, options: &CallOptions) -> Result<Answer> {
        self.client.call(operation, request, options)
    }

    /// Stays with an operation until it is final, as [`Client::until_final`]; `request` is JSON text.
    ///
    /// # Errors
    /// As [`AmsClient::call`]; a refusal for business reasons is no error but a state.
    pub fn until_final(&self, operation: &str, request: &str, options: &CallOptions) -> Result<Final> {
        self.client.until_final(operation, request, options)
    }

    /// Builds and signs a request without sending it.
    ///
    /// # Errors
    /// `InvalidRequest` when the request breaks a documented rule.
    pub fn prepare(&self, operation: &str, request: &str, options: &CallOptions) -> Result<HttpRequest> {
        self.client.prepare(operation, request, options)
    }

    /// Verifies and reads a reply that you fetched yourself.
    ///
    /// # Errors
    /// `OutcomeUnknown` when the reply cannot be believed, `Refused` when the gateway said no.
    pub fn accept(&self, operation: &str, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        self.client.accept(operation, prepared, response)
    }

    /// Verifies a notification over its raw bytes and only then reads it.
    ///
    /// # Errors
    /// `Signature` when it is not from Alipay, or not for this client.
    pub fn verify_notification(&self, message: &NotificationRequest) -> Result<Event> {
        self.client.verify_notification(message)
    }

    /// Where to send the buyer after `payments.pay`. `reply` is what that call gave: a record, or its JSON text.
    ///
    /// # Errors
    /// `InvalidRequest` when the reply has no place to go, or one that is not https.
    pub fn redirect<R: Serialize + ?Sized>(&self, reply: &R) -> Result<Redirect> {
        self.rules.redirect(reply)
    }

    /// Where a list goes on after this reply; none after its last page. All are JSON texts, and `state` is the one of the
    /// answer before. [`AmsClient::pages`] asks this for you.
    ///
    /// # Errors
    /// `OutcomeUnknown` when the gateway shows the same page again; `Config` for an operation without pages.
    pub fn next_page(
        &self,
        operation: &str,
        request: &str,
        reply: &str,
        state: Option<&str>,
    ) -> Result<Option<NextPage>> {
        paging::next_page(operation, request, reply, state)
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
        Pages {
            client: self,
            operation,
            options,
            request: Some(request.to_owned()),
            state: None,
        }
    }

    /// The client that this one stands on: JSON text in, JSON text out.
    #[must_use]
    pub fn raw(&self) -> &Client {
        &self.client
    }
}

impl TryFrom<Client> for AmsClient {
    type Error = AlipayError;

    /// `Config` when the client is of another family.
    fn try_from(client: Client) -> Result<Self> {
        match client.rules() {
            Rules::Ams(rules) => Ok(Self {
                rules: Arc::clone(rules),
                client,
            }),
            _ => Err(client.is_not(Family::Ams)),
        }
    }
}

impl fmt::Debug for AmsClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AmsClient")
    }
}

/// The pages of a list, fetched one by one: each item is a reply as JSON text. Ends after the first error.
#[derive(Debug)]
pub struct Pages<'a> {
    client: &'a AmsClient,
    operation: &'a str,
    options: &'a CallOptions,
    request: Option<String>,
    state: Option<String>,
}

impl Pages<'_> {
    fn fetch(&mut self, request: &str) -> Result<String> {
        let reply = self.client.call(self.operation, request, self.options)?.into_reply()?;
        let next = paging::next_page(self.operation, request, &reply, self.state.as_deref())?;
        if let Some(NextPage { request, state }) = next {
            self.request = Some(request);
            self.state = Some(state);
        }
        Ok(reply)
    }
}

impl Iterator for Pages<'_> {
    type Item = Result<String>;

    fn next(&mut self) -> Option<Self::Item> {
        let request = self.request.take()?;
        Some(self.fetch(&request))
    }
}
