//! The in-store client for Rust.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use crate::answer::Answer;
use crate::client::{Client, Rules};
use crate::error::{AlipayError, Result};
use crate::family::Family;
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::json;
use crate::notification::Event;
use crate::options::{CallOptions, InStoreOptions};
use crate::until_final::Final;

use super::{InStore, State};

/// One merchant (or acquirer) at the in-store JSON API. Cheap to clone, safe to share between threads, immutable.
///
/// Its private key belongs on servers and on terminals that the merchant owns, never in an app that buyers install.
///
/// ```no_run
/// # fn main() -> alipay_global::Result<()> {
/// use alipay_global::{InStoreOptions, instore::{InStoreClient, State}};
///
/// let instore = InStoreClient::new(
///     InStoreOptions::default()
///         .client_id("211xxxxxxxxxxxxxxx044")
///         .partner_id("211xxxxxxxxxxxxxxxx512")
///         .private_key(std::env::var("MERCHANT_KEY").unwrap_or_default())
///         .alipay_public_key(std::env::var("ALIPAY_KEY").unwrap_or_default())
///         .gateway("sandbox"),
/// )?;
/// let answer = instore.call("acquiring_offline_pay_query", r#"{"merchantTransId":"order-42"}"#, &Default::default())?;
/// assert_eq!(instore.state(&answer.into_reply()?)?, State::Paid);
/// # Ok(()) }
/// ```
///
/// Functions go by their name, or by the method name that every language uses: `alipay.intl.acquiring.offline.pay` or
/// `acquiring_offline_pay`.
#[derive(Clone)]
pub struct InStoreClient {
    client: Client,
    rules: Arc<InStore>,
}

impl InStoreClient {
    /// Opens a client. Needs `client_id`, `gateway`, the account of the profile (`partner_id` or `merchant_id`) and keys.
    ///
    /// # Errors
    /// `Config` when an option or a key is wrong; the text says what was given and what is wanted.
    pub fn new(options: InStoreOptions) -> Result<Self> {
        Client::open(options)?.try_into()
    }

    /// Calls a function. `request` is the JSON text of its body.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn call(&self, function: &str, request: &str, options: &CallOptions) -> Result<Answer> {
        self.client.call(function, request, options)
    }

    /// Builds and signs a request without sending it.
    ///
    /// # Errors
    /// `InvalidRequest` when the request breaks a documented rule.
    pub fn prepare(&self, function: &str, request: &str, options: &CallOptions) -> Result<HttpRequest> {
        self.client.prepare(function, request, options)
    }

    /// Verifies and reads a reply that you fetched yourself for a request from [`InStoreClient::prepare`].
    ///
    /// # Errors
    /// `OutcomeUnknown` when the reply cannot be believed, `Refused` when the gateway said no.
    pub fn accept(&self, function: &str, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        self.client.accept(function, prepared, response)
    }

    /// Verifies a notification over its raw bytes and only then reads it.
    ///
    /// # Errors
    /// `Signature` when it is not from Alipay, or no notification.
    pub fn verify_notification(&self, message: &NotificationRequest) -> Result<Event> {
        self.client.verify_notification(message)
    }

    /// Where a payment stands by the reply to a payment query. `reply` is what that call gave: a record, or its JSON text.
    ///
    /// # Errors
    /// `InvalidRequest` when `reply` is no object.
    pub fn state<R: Serialize + ?Sized>(&self, reply: &R) -> Result<State> {
        Ok(self.rules.settings.states.read(&json::reply(reply)?))
    }

    /// Stays with a function until it is final: `acquiring_offline_pay` or `acquiring_common_refund`. `request` is the JSON
    /// text of its body. This blocks up to [`CallOptions::deadline`] and the cancellations after it.
    ///
    /// # Errors
    /// As [`InStoreClient::call`]; a refusal for business reasons is no error but `not_paid` or `not_refunded`. Outcome
    /// `unknown` means that even cancelling got no final answer: keep cancelling.
    pub fn until_final(&self, function: &str, request: &str, options: &CallOptions) -> Result<Final> {
        self.client.until_final(function, request, options)
    }

    /// The client that this one stands on: JSON text in, JSON text out.
    #[must_use]
    pub fn raw(&self) -> &Client {
        &self.client
    }
}

impl TryFrom<Client> for InStoreClient {
    type Error = AlipayError;

    /// `Config` when the client is of another family.
    fn try_from(client: Client) -> Result<Self> {
        match client.rules() {
            Rules::InStore(rules) => Ok(Self {
                rules: Arc::clone(rules),
                client,
            }),
            _ => Err(client.is_not(Family::InStore)),
        }
    }
}

impl fmt::Debug for InStoreClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InStoreClient")
    }
}
