//! The AMS JSON API: `POST /ams/api/v1/...`, JSON bodies, signed headers.

mod alipay_cn;
mod canonical;
mod client;
#[cfg(test)]
#[allow(dead_code, unused_imports)]
mod flow;
mod hosts;
mod notification;
mod null_fields;
mod oauth_state;
mod paging;
mod path;
mod redirect;
mod reply;
mod rules;
mod settings;
mod until_final;
mod upload;
mod usage_events;

use std::borrow::Cow;

use serde_json::Value;
use time::OffsetDateTime;

use crate::check::{self, Unit};
use crate::error::{AlipayError, Result};
use crate::generated::ams as table;
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::json;
use crate::notification::Event;
use crate::operation::{Kind, Operation};
use crate::options::Options;
use crate::pipeline::{Answer, Attempt, Family};
use crate::until_final::{Limits, Machine};

pub use alipay_cn::china_extra_trans_info;
pub use client::AmsClient;
pub use oauth_state::{authorization_code, new_auth_state};
pub use paging::Pages;

use hosts::Hosts;
use settings::{Identity, Message};

/// The rules of AMS for one merchant. Pure: bytes in, bytes out.
pub(crate) struct Ams {
    identity: Identity,
    paths: path::OwnPaths,
    hosts: Hosts,
}

impl Ams {
    pub(crate) fn new(options: &Options) -> Result<Self> {
        options.only(
            "AMS",
            &[
                "client_id",
                "agent_token",
                "api_key",
                "key_version",
                "paths",
                "upload_gateway",
            ],
        )?;
        Ok(Self {
            identity: Identity::new(options)?,
            paths: path::OwnPaths::read(&options.extra)?,
            hosts: Hosts::new(options)?,
        })
    }
}

impl Family for Ams {
    fn operation(&self, name: &str) -> Result<Cow<'static, Operation>> {
        let known = table::OPERATIONS
            .iter()
            .find(|operation| operation.id == name || operation.method == name);
        self.paths.apply(name, known).ok_or_else(|| {
            AlipayError::config(format!(
                "AMS has no operation {name:?}; wanted a name such as \"payments.pay\", see the reference; give the path of a new one in option paths"
            ))
        })
    }

    fn prepare(&self, operation: &Operation, request: &str, attempt: &Attempt) -> Result<HttpRequest> {
        let object = json::object(request.as_bytes())
            .map_err(|fault| AlipayError::invalid("", "json", format!("the request is {fault}")))?;
        null_fields::refuse_in_lists(&object)?;
        if let Some(model) = operation.request {
            check::request(model, &object, Unit::Characters)?;
        }
        rules::check(operation, &object)?;
        let base = self.hosts.of(operation)?;
        let message = match operation.kind {
            Kind::Session => {
                return usage_events::request(base, self.identity.path(operation), null_fields::left_out(object));
            }
            Kind::Upload => upload::message(null_fields::left_out(object))?,
            // The text is sent as it came: what was checked is what is signed and what travels.
            _ if null_fields::holds(&object) => {
                Message::Json(Value::Object(null_fields::left_out(object)).to_string().into_bytes())
            }
            _ => Message::Json(request.as_bytes().to_vec()),
        };
        self.identity.request(base, operation, message, attempt)
    }

    fn accept(&self, operation: &Operation, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        reply::accept(&self.identity, operation, prepared, response)
    }

    fn notification(&self, message: &NotificationRequest, _now: OffsetDateTime) -> Result<Event> {
        notification::verify(&self.identity, message)
    }

    fn flow(
        &self,
        operation: &Operation,
        request: &str,
        _start: OffsetDateTime,
        limits: Limits,
    ) -> Result<Option<Box<dyn Machine>>> {
        until_final::of(operation, request, limits)
    }

    fn signed_time(&self, response: &HttpResponse) -> Option<OffsetDateTime> {
        let time = response.header("response-time").filter(|_| self.identity.signs())?;
        crate::time::parse_any(time.trim())
    }

    fn is_retryable(&self, operation: &Operation) -> bool {
        until_final::is_retryable(operation)
    }

    fn ask(&self, question: &str, input: &str) -> Result<Answer> {
        match question {
            "redirect" => redirect::from_reply(input, self.hosts.are_local()).map(Answer::Redirect),
            "next_page" => paging::ask(input),
            other => Err(AlipayError::config(format!(
                "AMS has no question {other:?}; there are \"redirect\" and \"next_page\""
            ))),
        }
    }
}
