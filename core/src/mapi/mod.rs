//! The legacy cross-border gateway: `gateway.do`, one flat list of parameters, XML answers.

mod app;
pub(crate) mod canonical;
pub(crate) mod charset;
mod client;
mod codes;
mod correlation;
mod envelope;
mod file;
#[cfg(test)]
#[allow(dead_code, unused_imports)]
mod flow;
mod form;
#[cfg(feature = "fuzzing")]
pub(crate) mod fuzzing;
mod notification;
mod parameters;
mod reply;
mod request;
mod rules;
mod settings;
pub(crate) mod until_final;
mod upload;
mod xml;

use std::borrow::Cow;

use time::OffsetDateTime;

use crate::answer::Answer;
use crate::error::{AlipayError, Result};
use crate::family::{Attempt, Protocol};
use crate::generated::mapi::OPERATIONS;
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::json;
use crate::notification::Event;
use crate::operation::{Kind, Operation};
use crate::options::MapiOptions;
use crate::until_final::{Limits, Machine};

pub use app::AppResult;
pub use client::MapiClient;

use settings::Settings;

/// The rules of `gateway.do` for one merchant. Pure: bytes in, bytes out.
pub(crate) struct Mapi(Settings);

impl Mapi {
    pub(crate) fn new(options: &MapiOptions) -> Result<Self> {
        Settings::new(options).map(Self)
    }
}

impl Protocol for Mapi {
    /// A service that the schema does not know is called like any other, its parameters unchecked.
    fn operation(&self, name: &str) -> Result<Cow<'static, Operation>> {
        let known = OPERATIONS
            .iter()
            .find(|operation| operation.id == name || operation.method == name);
        if let Some(operation) = known {
            return Ok(Cow::Borrowed(operation));
        }
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_');
        if name.is_empty() || !name.bytes().all(plain) {
            return Err(AlipayError::config(format!(
                "no service {name:?}; wanted a name such as \"create_forex_trade\""
            )));
        }
        let name = name.to_owned();
        Ok(Cow::Owned(Operation::unknown(name.clone(), name, String::new())))
    }

    fn prepare(&self, operation: &Operation, request: &str, attempt: &Attempt) -> Result<HttpRequest> {
        let sender = self.0.sender()?;
        let parameters = || request::parameters(&self.0, sender, operation, request, attempt.now);
        match operation.kind {
            Kind::Call | Kind::File => request::post(&self.0, sender, &parameters()?),
            Kind::Redirect => request::get(&self.0, sender, &parameters()?),
            Kind::Question => request::unsigned_get(&self.0, sender, &parameters()?),
            Kind::AppOrder => Err(AlipayError::config(format!(
                "{} sends nothing: call it to get the order string for the app",
                operation.id
            ))),
            Kind::Upload => upload::post(&self.0, sender, operation, request, attempt.now),
            Kind::Session => Err(AlipayError::config(format!(
                "{} has no such transport on this gateway",
                operation.id
            ))),
        }
    }

    fn local(&self, operation: &Operation, request: &str, attempt: &Attempt) -> Result<Option<Answer>> {
        if !matches!(operation.kind, Kind::Redirect | Kind::AppOrder) {
            return Ok(None);
        }
        let sender = self.0.sender()?;
        let parameters = request::parameters(&self.0, sender, operation, request, attempt.now)?;
        let answer = if operation.kind == Kind::Redirect {
            Answer::Redirect(request::redirect(&self.0, sender, &parameters)?)
        } else {
            Answer::Text(app::order(&self.0, sender, &parameters)?)
        };
        Ok(Some(answer))
    }

    fn reply(&self, operation: &Operation, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        match operation.kind {
            Kind::File => file::accept(operation, &response.body),
            Kind::Question => file::question(&response.body),
            _ => reply::accept(&self.0, operation, prepared, &response.body),
        }
    }

    fn notification(&self, message: &NotificationRequest, _now: OffsetDateTime) -> Result<Event> {
        notification::verify(&self.0, &message.body)
    }

    fn confirmation(&self, event: &Event) -> Option<(&'static str, String)> {
        if !self.0.notify_verify {
            return None;
        }
        let notify_id = json::text_at(event.data(), "notify_id")?;
        Some((
            "notify_verify",
            serde_json::json!({ "notify_id": notify_id }).to_string(),
        ))
    }

    fn flow(
        &self,
        operation: &Operation,
        request: &str,
        start: OffsetDateTime,
        limits: Limits,
    ) -> Result<Option<Box<dyn Machine>>> {
        let machine = until_final::of(operation, request, start, limits)?;
        if machine.is_some() {
            // What is wrong with the request is said before the first question is asked.
            let sender = self.0.sender()?;
            request::parameters(&self.0, sender, operation, request, start)?;
        }
        Ok(machine)
    }
}
