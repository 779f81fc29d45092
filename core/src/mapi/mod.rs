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
mod until_final;
mod upload;
mod xml;

use std::borrow::Cow;

use serde_json::Value;
use time::OffsetDateTime;

use crate::error::{AlipayError, Result};
use crate::generated::mapi as table;
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::json;
use crate::notification::Event;
use crate::operation::{Kind, Operation};
use crate::options::Options;
use crate::pipeline::{Answer, Attempt, Family};
use crate::until_final::{Limits, Machine};

pub use client::MapiClient;
use parameters::Parameters;
use settings::Settings;

/// The rules of `gateway.do` for one merchant. Pure: bytes in, bytes out.
pub(crate) struct Mapi(Settings);

impl Mapi {
    pub(crate) fn new(options: &Options) -> Result<Self> {
        Settings::new(options).map(Self)
    }
}

impl Family for Mapi {
    /// A service that the schema does not know is called like any other, its parameters unchecked.
    fn operation(&self, name: &str) -> Result<Cow<'static, Operation>> {
        let known = table::OPERATIONS
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
        let parameters = || Parameters::read(&self.0, sender, operation, request, attempt.now);
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
        let parameters = Parameters::read(&self.0, sender, operation, request, attempt.now)?;
        let answer = if operation.kind == Kind::Redirect {
            Answer::Redirect(request::redirect(&self.0, sender, &parameters)?)
        } else {
            Answer::Text(app::order(&self.0, sender, &parameters)?)
        };
        Ok(Some(answer))
    }

    fn accept(&self, operation: &Operation, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        if response.status != 200 {
            return Err(AlipayError::unknown(format!(
                "the gateway answered with HTTP status {}, which says nothing about the money; query it before anything else",
                response.status
            )));
        }
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
            Parameters::read(&self.0, sender, operation, request, start)?;
        }
        Ok(machine)
    }

    fn ask(&self, question: &str, input: &str) -> Result<Answer> {
        match question {
            "verify_return" => {
                let fields = notification::verify_return(&self.0, &text(question, input)?)?;
                Ok(Answer::Reply(json::to_text(&fields)))
            }
            "verify_app_result" => {
                let result = app::verify_result(&self.0, &text(question, input)?)?;
                Ok(Answer::Reply(result.to_string()))
            }
            other => Err(AlipayError::config(format!(
                "mapi has no question {other:?}; there are \"verify_return\" and \"verify_app_result\""
            ))),
        }
    }
}

/// The input of a question: JSON text of a string.
fn text(question: &str, input: &str) -> Result<String> {
    match serde_json::from_str(input) {
        Ok(Value::String(text)) => Ok(text),
        _ => Err(AlipayError::invalid("", "type", format!("{question} wants text"))),
    }
}
