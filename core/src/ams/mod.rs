//! The AMS JSON API: `POST /ams/api/v1/...`, JSON bodies, signed headers.

mod alipay_cn;
mod canonical;
mod client;
mod codes;
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
mod request;
mod rules;
mod settings;
pub(crate) mod until_final;
mod upload;
mod usage_events;

use std::borrow::Cow;

use serde::Serialize;
use time::OffsetDateTime;

use crate::answer::Answer;
use crate::error::{AlipayError, Result};
use crate::family::{Attempt, Protocol};
use crate::generated::ams::OPERATIONS;
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::notification::Event;
use crate::operation::Operation;
use crate::options::AmsOptions;
use crate::redirect::Redirect;
use crate::until_final::{Limits, Machine};

pub use alipay_cn::china_extra_trans_info;
pub use client::{AmsClient, Pages};
pub use oauth_state::{authorization_code, new_auth_state};
pub use paging::NextPage;

use hosts::Hosts;
use settings::Settings;

/// The rules of AMS for one merchant. Pure: bytes in, bytes out.
pub(crate) struct Ams {
    settings: Settings,
    paths: path::OwnPaths,
    hosts: Hosts,
}

impl Ams {
    pub(crate) fn new(options: &AmsOptions) -> Result<Self> {
        Ok(Self {
            settings: Settings::new(options)?,
            paths: path::OwnPaths::new(&options.paths)?,
            hosts: Hosts::new(options)?,
        })
    }

    fn redirect(&self, reply: &(impl Serialize + ?Sized)) -> Result<Redirect> {
        redirect::from_reply(reply, self.hosts.are_local())
    }
}

impl Protocol for Ams {
    fn operation(&self, name: &str) -> Result<Cow<'static, Operation>> {
        let known = OPERATIONS
            .iter()
            .find(|operation| operation.id == name || operation.method == name);
        self.paths.apply(name, known).ok_or_else(|| {
            AlipayError::config(format!(
                "AMS has no operation {name:?}; wanted a name such as \"payments.pay\", see the reference; give the path of a new one in option paths"
            ))
        })
    }

    fn prepare(&self, operation: &Operation, request: &str, attempt: &Attempt) -> Result<HttpRequest> {
        request::build(&self.settings, &self.hosts, operation, request, attempt)
    }

    fn reply(&self, operation: &Operation, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        reply::accept(&self.settings, operation, prepared, response)
    }

    fn notification(&self, message: &NotificationRequest, _now: OffsetDateTime) -> Result<Event> {
        notification::verify(&self.settings, message)
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
        let time = response.header("response-time").filter(|_| self.settings.signs())?;
        crate::time::parse_any(time.trim())
    }

    fn is_retryable(&self, operation: &Operation) -> bool {
        until_final::is_retryable(operation)
    }
}
