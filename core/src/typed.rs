//! Records for the vendor's main operations, over the same pipeline as [`Client`], where everything is JSON text.
//!
//! ```no_run
//! use alipay_global::ams::AmsClient;
//! use alipay_global::typed::ams::{PayQueryRequest, TransactionStatusType};
//!
//! fn is_paid(ams: &AmsClient, id: &str) -> alipay_global::Result<bool> {
//!     let request = PayQueryRequest { payment_request_id: Some(id.into()), ..Default::default() };
//!     let reply = ams.payments().inquiry_payment(&request)?;
//!     Ok(reply.payment_status == Some(TransactionStatusType::SUCCESS))
//! }
//! ```
//!
//! Every field of a request is optional here and checked when it is sent: what a payment needs depends on its product.
//! Values that the schema does not know are kept. Tokens, codes and cards are not printed.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::ams::Pages;
use crate::client::Client;
use crate::error::{AlipayError, Result};
use crate::options::CallOptions;
use crate::redirect::Redirect;
use crate::until_final::Final;

pub use crate::generated::typed::{ams, calls, instore, mapi};

mod lenient;

/// Calls an operation that answers with an object.
///
/// # Errors
/// See [`crate::ErrorKind`]: the kind says what is known about the money.
pub fn call<Q, R>(client: &Client, operation: &str, request: &Q, options: &CallOptions) -> Result<R>
where
    Q: Serialize + ?Sized,
    R: DeserializeOwned,
{
    let answer = client.call(operation, &to_json(request)?, options)?;
    let reply = answer.into_reply().and_then(|reply| from_json(&reply));
    reply.map_err(|error| error.on(operation, None))
}

/// Builds the redirect of an operation for which nothing is sent.
///
/// # Errors
/// `InvalidRequest` when the request breaks a documented rule.
pub fn redirect<Q>(client: &Client, operation: &str, request: &Q, options: &CallOptions) -> Result<Redirect>
where
    Q: Serialize + ?Sized,
{
    let answer = client.call(operation, &to_json(request)?, options)?;
    answer.into_redirect().map_err(|error| error.on(operation, None))
}

/// Calls an operation that answers with text: an order string for the app, or a file.
///
/// # Errors
/// See [`crate::ErrorKind`]: the kind says what is known about the money.
pub fn text<Q>(client: &Client, operation: &str, request: &Q, options: &CallOptions) -> Result<String>
where
    Q: Serialize + ?Sized,
{
    let answer = client.call(operation, &to_json(request)?, options)?;
    answer.into_text().map_err(|error| error.on(operation, None))
}

/// Stays with an operation until it is final, see [`Client::until_final`].
///
/// # Errors
/// As [`call`]; a refusal for business reasons is no error but a state.
pub fn until_final<Q>(client: &Client, operation: &str, request: &Q, options: &CallOptions) -> Result<Final>
where
    Q: Serialize + ?Sized,
{
    client.until_final(operation, &to_json(request)?, options)
}

/// Reads JSON text into a record: a reply, or the data of a verified notification.
///
/// Gateways print some numbers and booleans as text and the other way round; both are read.
///
/// # Errors
/// `OutcomeUnknown` when the text does not fit the record: it says nothing about the money then.
pub fn from_json<R: DeserializeOwned>(json: &str) -> Result<R> {
    // The reader's own words could repeat a value, so they stay here.
    lenient::read(json).map_err(|_| {
        AlipayError::unknown("what came is genuine but does not fit its description; read it as JSON text")
            .with_reply(json)
    })
}

/// JSON text of a record.
///
/// # Errors
/// `InvalidRequest` when a field that holds JSON text holds something else.
pub fn to_json<Q: Serialize + ?Sized>(request: &Q) -> Result<String> {
    serde_json::to_string(request)
        .map_err(|_| AlipayError::invalid("", "json", "a field described as JSON text holds something else"))
}

impl<'a> Pages<'a> {
    /// The same pages as records.
    ///
    /// ```no_run
    /// # fn main() -> alipay_global::Result<()> {
    /// # let ams = alipay_global::ams::AmsClient::new(Default::default())?;
    /// use alipay_global::typed::ams::InquireSubscriptionListResponse;
    ///
    /// let options = Default::default();
    /// for page in ams.pages("subscriptions.inquireSubscriptionList", "{}", &options).typed() {
    ///     let page: InquireSubscriptionListResponse = page?;
    ///     println!("{page:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn typed<R: DeserializeOwned + 'a>(self) -> impl Iterator<Item = Result<R>> + 'a {
        self.map(|page| from_json(&page?))
    }
}

/// Writes a field that holds JSON text as the JSON it is.
pub(crate) fn json_text<S: Serializer>(text: &Option<String>, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    let Some(text) = text else {
        return serializer.serialize_none();
    };
    match RawValue::from_string(text.clone()) {
        Ok(raw) => raw.serialize(serializer),
        Err(_) => Err(S::Error::custom("a field described as JSON text holds something else")),
    }
}

/// What is printed in place of a secret.
pub(crate) struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// A text with known values, as constants. Other values are kept as they are and never count as one of them.
macro_rules! open_enum {
    ($(#[$doc:meta])* $name:ident { $($constant:ident = $value:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Eq, Hash, PartialEq, serde::Deserialize, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(std::borrow::Cow<'static, str>);

        impl $name {
            $(
                #[doc = concat!("`", $value, "`.")]
                pub const $constant: Self = Self(std::borrow::Cow::Borrowed($value));
            )*

            /// The wire value.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                value.to_owned().into()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        #[cfg(feature = "uniffi")]
        uniffi::custom_type!($name, String, {
            lower: |value| value.0.into_owned(),
            try_lift: |value| Ok(value.into()),
        });
    };
}

pub(crate) use open_enum;

#[cfg(test)]
mod tests;
