//! The in-store JSON API (`alipay.intl.*`): one signed envelope in, one signed envelope out.
//!
//! Needed options: `client_id`, `gateway`, `partner_id` (profile `NA_2_0_2`, the default) or `merchant_id` (`SEA_2_0_4`,
//! `HK_2_0_0`), and keys: `private_key` with `alipay_public_key` for `sign_type` `RSA2` (the default) and for `RSA`
//! (`HK_2_0_0` only), `key` for `SHA256`. Integrators give `agent_token`; it travels in `head.reserve`.
//!
//! The public documents leave points open. Each is an option with the likeliest default, so that a wrong guess is a
//! setting and not a release:
//!
//! | option | default | meaning |
//! | --- | --- | --- |
//! | `gateway` | none | `production`, `sandbox` or a base URL with its path prefix; the sandbox's prefix is not published |
//! | `version` | by profile | `head.version` |
//! | `sha256_encoding` | `hex` | how a `SHA256` signature is written: `hex`, `HEX` or `base64`; replies may use any |
//! | `double_base64` | `false` | write `RSA2` signatures as base64 of base64, as one published sample is |
//! | `head_sign_type` | `true`, for `RSA` `false` | send `head.signType` |
//! | `reply_sign_type`, `reply_key` | as sent | algorithm and shared key of what Alipay signs |
//! | `reserve` | `{}` | text of `head.reserve` |
//! | `function_paths` | `{}` | function to path below `gateway`: new functions, or paths that moved |
//! | `codes` | `{}` | result code to action (`continue` makes a `U` a reply), before the built-in table |
//! | `state_paths` | see below | where [`InStoreClient::state`] looks: a list of dotted paths |
//! | `states` | `{}` | word of a state field to `paid`, `not_paid`, `cancelled` or `pending` |
//! | `acknowledgement` | `signed` | answers to notifications: `signed` or `unsigned` envelope, or `plain` words |
//! | `notifications` | `{}` | function to event kind, for notifications without `notify` in their name |
//! | `amount_as_number` | `false` | write amounts as JSON numbers |
//! | `sandbox` | by host | apply the limits of the sandbox before sending: USD only, synchronous refunds only |
//! | `direct` | `false` | insist that `storeId`, the seller's id and the account are one, as direct merchants must |
//!
//! State paths: `statusDetail.acquirementStatus`, `acquirementStatus`, `transStatus`, `paymentStatus`; without any of
//! them a payment time says paid.

mod canonical;
mod client;
mod codes;
#[cfg(test)]
#[allow(dead_code, unused_imports)]
mod flow;
#[cfg(feature = "fuzzing")]
pub(crate) mod fuzzing;
mod gateway;
mod notification;
mod profile;
mod reply;
mod request;
mod rules;
mod settings;
mod state;
pub(crate) mod until_final;

use std::borrow::Cow;

use time::OffsetDateTime;

pub use client::InStoreClient;
pub use state::State;

use crate::answer::Answer;
use crate::error::{AlipayError, Result};
use crate::family::{Attempt, Protocol};
use crate::generated::instore::OPERATIONS;
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::instore::settings::Settings;
use crate::notification::Event;
use crate::operation::Operation;
use crate::options::InStoreOptions;
use crate::until_final::{Limits, Machine};

/// The rules of this family behind the pipeline.
pub(crate) struct InStore {
    settings: Settings,
}

impl InStore {
    pub(crate) fn new(options: &InStoreOptions) -> Result<Self> {
        Settings::read(options).map(|settings| Self { settings })
    }

    fn own_path(&self, function: &str) -> Option<&str> {
        self.settings.function_paths.get(function).map(String::as_str)
    }
}

impl Protocol for InStore {
    fn operation(&self, name: &str) -> Result<Cow<'static, Operation>> {
        let known = OPERATIONS
            .iter()
            .find(|operation| operation.id == name || operation.method == name);
        let path = self.own_path(known.map_or(name, |operation| &operation.id));
        match (known, path) {
            (Some(known), None) => Ok(Cow::Borrowed(known)),
            (Some(known), Some(path)) => Ok(Cow::Owned(Operation {
                path: path.to_owned().into(),
                sandbox_path: path.to_owned().into(),
                ..known.clone()
            })),
            (None, Some(path)) => Ok(Cow::Owned(Operation::unknown(
                name.to_owned(),
                method(name),
                path.to_owned(),
            ))),
            // The published table has paths that do not follow from the name: guessing one would be wrong some day.
            (None, None) => Err(AlipayError::config(format!(
                "no function {name:?}; give the path of a new one in option function_paths"
            ))),
        }
    }

    fn prepare(&self, operation: &Operation, request: &str, attempt: &Attempt) -> Result<HttpRequest> {
        let body = rules::body(&self.settings, operation, request)?;
        Ok(HttpRequest {
            method: "POST".to_owned(),
            url: self.settings.gateway.url(&operation.path),
            headers: vec![("content-type".to_owned(), "application/json; charset=utf-8".to_owned())],
            body: request::request(&self.settings, &operation.id, &body, attempt)?,
        })
    }

    fn reply(&self, operation: &Operation, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        reply::accept(&self.settings, operation, prepared, response)
    }

    fn notification(&self, message: &NotificationRequest, now: OffsetDateTime) -> Result<Event> {
        notification::event(&self.settings, message, now)
    }

    fn flow(
        &self,
        operation: &Operation,
        request: &str,
        _start: OffsetDateTime,
        limits: Limits,
    ) -> Result<Option<Box<dyn Machine>>> {
        until_final::of(operation, request, &self.settings.states, limits)
    }

    fn signed_time(&self, response: &HttpResponse) -> Option<OffsetDateTime> {
        let text = std::str::from_utf8(&response.body).ok()?;
        let head = canonical::object_at(text, &["response", "head"])?;
        crate::time::parse_any(&crate::json::text_at(head, "respTime")?)
    }

    fn next_step(&self, operation: &Operation) -> &'static str {
        codes::next_step(operation)
    }
}

/// `alipay.intl.acquiring.offline.payQuery` is `acquiring_offline_pay_query`.
fn method(function: &str) -> String {
    let mut out = String::with_capacity(function.len() + 4);
    for c in function.strip_prefix("alipay.intl.").unwrap_or(function).chars() {
        match c {
            '.' => out.push('_'),
            c if c.is_ascii_uppercase() => {
                out.push('_');
                out.push(c.to_ascii_lowercase());
            }
            c => out.push(c),
        }
    }
    out
}
