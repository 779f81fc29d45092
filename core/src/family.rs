//! The three families of APIs, and what each of them does its own way.

use std::borrow::Cow;

use time::OffsetDateTime;

use crate::answer::Answer;
use crate::error::{AlipayError, Result};
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::notification::Event;
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::until_final::{Limits, Machine};

/// A family of APIs: one way to sign, to send and to answer.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Family {
    /// The AMS JSON API, `/ams/api/v1/...`.
    Ams,
    /// The legacy cross-border gateway, `gateway.do`.
    Mapi,
    /// The in-store JSON API, `alipay.intl.*`.
    InStore,
}

impl Family {
    /// Reads [`Family::as_str`] back.
    ///
    /// # Errors
    /// `Config` for anything else.
    pub fn parse(name: &str) -> Result<Self> {
        let all = [Self::Ams, Self::Mapi, Self::InStore];
        all.into_iter().find(|family| family.as_str() == name).ok_or_else(|| {
            AlipayError::config(format!(
                "no family {name:?}; there are \"ams\", \"mapi\" and \"instore\""
            ))
        })
    }

    /// The name used in every language: `ams`, `mapi` or `instore`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ams => "ams",
            Self::Mapi => "mapi",
            Self::InStore => "instore",
        }
    }
}

/// The facts of one attempt. They come in from outside, so that `prepare` is a pure function.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    pub(crate) now: OffsetDateTime,
    /// 32 hex digits, new for every attempt.
    pub(crate) message_id: String,
    pub(crate) options: CallOptions,
}

/// The rules of one family: how to build, what to believe, what a result means. No input or output in here.
pub(crate) trait Protocol: Send + Sync {
    /// Finds an operation by its id or by its method name.
    fn operation(&self, name: &str) -> Result<Cow<'static, Operation>>;

    /// Checks the request (JSON text of an object), serialises once, signs.
    fn prepare(&self, operation: &Operation, request: &str, attempt: &Attempt) -> Result<HttpRequest>;

    /// Answers operations for which nothing is sent to the gateway: redirects and app strings.
    fn local(&self, _operation: &Operation, _request: &str, _attempt: &Attempt) -> Result<Option<Answer>> {
        Ok(None)
    }

    /// Verifies the raw reply, then reads it. A status other than 200 says nothing, whatever the body claims.
    fn accept(&self, operation: &Operation, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        if response.status == 200 {
            return self.reply(operation, prepared, response);
        }
        Err(AlipayError::unknown(format!(
            "the gateway answered with HTTP status {}, which says nothing about the money; {}",
            response.status,
            self.next_step(operation)
        )))
    }

    /// Verifies the raw reply of status 200, then reads it.
    fn reply(&self, operation: &Operation, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer>;

    /// What to do when nothing is known about an operation, as the end of a sentence.
    fn next_step(&self, _operation: &Operation) -> &'static str {
        "query it before anything else"
    }

    /// Verifies a notification, then reads it.
    fn notification(&self, message: &NotificationRequest, now: OffsetDateTime) -> Result<Event>;

    /// A question to the gateway (operation and request) that must be answered `true` before a verified event is believed.
    fn confirmation(&self, _event: &Event) -> Option<(&'static str, String)> {
        None
    }

    /// The machine that stays with an operation until it is final; none where the family knows no such flow. `start` is the
    /// wall clock, for what depends on the day.
    fn flow(
        &self,
        _operation: &Operation,
        _request: &str,
        _start: OffsetDateTime,
        _limits: Limits,
    ) -> Result<Option<Box<dyn Machine>>> {
        Ok(None)
    }

    /// When the gateway wrote this reply, by its own clock, where the reply says so and its signature covers that.
    fn signed_time(&self, _response: &HttpResponse) -> Option<OffsetDateTime> {
        None
    }

    /// Whether the operation may be sent again by itself when its outcome is unknown: it merely reads, or the vendor says that
    /// repeating it is what to do.
    fn is_retryable(&self, operation: &Operation) -> bool {
        operation.read_only
    }
}
