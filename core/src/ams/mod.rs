//! The AMS JSON API: `POST /ams/api/v1/...`, JSON bodies, signed headers.

mod client;
mod flow;
mod identity;
mod notification;
mod path;
mod redirect;
mod reply;
mod rules;
mod signature;

use std::borrow::Cow;
use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;

use crate::check::{self, Unit};
use crate::error::{AlipayError, Result};
use crate::flow::Flow;
use crate::gateway;
use crate::generated::ams as table;
use crate::http::{HttpRequest, HttpResponse, Incoming};
use crate::json::{self, Object};
use crate::notification::Event;
use crate::operation::{Kind, Operation};
use crate::options::Options;
use crate::pipeline::{Answer, Attempt, Family};

pub use client::AmsClient;
use identity::Identity;

/// The rules of AMS for one merchant. Pure: bytes in, bytes out.
pub(crate) struct Ams {
    identity: Identity,
    base: String,
}

impl Ams {
    pub(crate) fn new(options: &Options) -> Result<Self> {
        options.only("AMS", &["client_id", "agent_token", "api_key", "key_version"])?;
        let Some(given) = options.gateway.as_deref() else {
            let names: Vec<_> = table::GATEWAYS.iter().map(|gateway| gateway.name).collect();
            return Err(AlipayError::config(format!(
                "gateway is missing; wanted an https:// URL or one of {}",
                names.join(", ")
            )));
        };
        let base = gateway::resolve(given, table::GATEWAYS, gateway::Path::None)?;
        Ok(Self {
            identity: Identity::new(options)?,
            base,
        })
    }
}

impl Family for Ams {
    fn operation(&self, name: &str) -> Result<Cow<'static, Operation>> {
        let known = table::OPERATIONS
            .iter()
            .find(|operation| operation.id == name || operation.method == name);
        known.map(Cow::Borrowed).ok_or_else(|| {
            AlipayError::config(format!(
                "AMS has no operation {name:?}; wanted a name such as \"payments.pay\", see the reference"
            ))
        })
    }

    fn prepare(&self, operation: &Operation, request: &str, attempt: &Attempt) -> Result<HttpRequest> {
        if operation.kind != Kind::Call {
            return Err(AlipayError::config(format!(
                "{} does not travel as plain signed JSON; this version cannot send it",
                operation.id
            )));
        }
        let object = json::object(request.as_bytes())
            .map_err(|fault| AlipayError::invalid("", "json", format!("the request is {fault}")))?;
        if let Some(model) = operation.request {
            check::request(model, &object, Unit::Characters)?;
        }
        rules::check(operation, &object)?;
        // The text is sent as it came: what was checked is what is signed and what travels.
        let body = if holds_null(&object) {
            without_nulls(object)
        } else {
            request.to_owned()
        };
        self.identity.request(&self.base, operation, body.into_bytes(), attempt)
    }

    fn accept(&self, operation: &Operation, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        reply::accept(&self.identity, operation, prepared, response)
    }

    fn notification(&self, message: &Incoming, _now: OffsetDateTime) -> Result<Event> {
        notification::verify(&self.identity, message)
    }

    fn flow<'a>(
        &'a self,
        operation: &Operation,
        request: &str,
        start: OffsetDateTime,
        deadline: Duration,
    ) -> Result<Option<Box<dyn Flow + 'a>>> {
        Ok(flow::open(operation, request, start, deadline)?.map(|machine| machine as Box<dyn Flow + 'a>))
    }

    fn ask(&self, question: &str, input: &str) -> Result<Answer> {
        match question {
            "redirect" => redirect::from_reply(input, self.base.starts_with("http://")).map(Answer::Redirect),
            other => Err(AlipayError::config(format!(
                "AMS has no question {other:?}; there is \"redirect\""
            ))),
        }
    }
}

fn holds_null(object: &Object) -> bool {
    fn null(value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::Array(items) => items.iter().any(null),
            Value::Object(object) => object.values().any(null),
            _ => false,
        }
    }
    object.values().any(null)
}

/// Absent fields are left out; the reference does not know `null`.
fn without_nulls(object: Object) -> String {
    fn strip(value: Value) -> Value {
        match value {
            Value::Array(items) => items.into_iter().filter(|item| !item.is_null()).map(strip).collect(),
            Value::Object(object) => Value::Object(
                object
                    .into_iter()
                    .filter(|(_, value)| !value.is_null())
                    .map(|(name, value)| (name, strip(value)))
                    .collect(),
            ),
            other => other,
        }
    }
    strip(Value::Object(object)).to_string()
}
