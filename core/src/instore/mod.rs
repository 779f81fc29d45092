//! The rules of this family.

use std::borrow::Cow;

use time::OffsetDateTime;

use crate::error::{AlipayError, Result};
use crate::http::{HttpRequest, HttpResponse, Incoming};
use crate::notification::Event;
use crate::operation::Operation;
use crate::options::Options;
use crate::pipeline::{Answer, Attempt, Family};

pub(crate) struct InStore;

impl InStore {
    pub(crate) fn new(_options: &Options) -> Result<Self> {
        Err(AlipayError::config("not built yet"))
    }
}

impl Family for InStore {
    fn operation(&self, name: &str) -> Result<Cow<'static, Operation>> {
        Err(AlipayError::config(name))
    }

    fn prepare(&self, _operation: &Operation, _request: &str, _attempt: &Attempt) -> Result<HttpRequest> {
        Err(AlipayError::config(""))
    }

    fn accept(&self, _operation: &Operation, _prepared: &HttpRequest, _response: &HttpResponse) -> Result<Answer> {
        Err(AlipayError::config(""))
    }

    fn notification(&self, _message: &Incoming, _now: OffsetDateTime) -> Result<Event> {
        Err(AlipayError::config(""))
    }
}
