//! The built-in transport.

use std::time::Duration;

use crate::error::Result;
use crate::http::{HttpRequest, HttpResponse};
use crate::options::Options;
use crate::transport::{Transport, TransportError};

pub(crate) struct UreqTransport;

impl UreqTransport {
    pub(crate) fn new(_options: &Options) -> Result<Self> {
        Ok(Self)
    }
}

impl Transport for UreqTransport {
    fn send(&self, _request: &HttpRequest, _timeout: Duration) -> Result<HttpResponse, TransportError> {
        Err(TransportError::NotSent(String::new()))
    }
}
