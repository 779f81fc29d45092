//! A transport written in Python.

use std::time::Duration;

use alipay_global::{HttpRequest, HttpResponse, Transport, TransportError};
use pyo3::exceptions::PyException;
use pyo3::prelude::*;

use crate::errors::{interrupt, is_interrupted, remember};

/// Calls `function(method, url, headers, body, seconds) -> (status, headers, body)`.
pub(crate) struct PyTransport(pub(crate) Py<PyAny>);

impl Transport for PyTransport {
    fn send(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportError> {
        if is_interrupted() {
            // What was sent before it decides what is known.
            return Err(TransportError::Lost("the call was interrupted".into()));
        }
        remember(None);
        Python::attach(|py| {
            let (status, headers, body) = self.ask(py, request, timeout).map_err(|error| {
                let text = format!("the transport raised {}", type_name(&error, py));
                let not_sent = says_not_sent(&error, py);
                // `KeyboardInterrupt` and `SystemExit` are meant for the program, not for the caller of a payment.
                if error.is_instance_of::<PyException>(py) {
                    remember(Some(error));
                } else {
                    interrupt(error);
                }
                if not_sent {
                    TransportError::NotSent(text)
                } else {
                    TransportError::Lost(text)
                }
            })?;
            Ok(HttpResponse { status, headers, body })
        })
    }
}

type Reply = (u16, Vec<(String, String)>, Vec<u8>);

impl PyTransport {
    fn ask(&self, py: Python<'_>, request: &HttpRequest, timeout: Duration) -> PyResult<Reply> {
        let HttpRequest {
            method,
            url,
            headers,
            body,
        } = request;
        self.0
            .bind(py)
            .call1((method, url, headers, body.as_slice(), timeout.as_secs_f64()))?
            .extract()
    }
}

/// Only an exception that says so itself proves that nothing left, as `ConnectError` does.
fn says_not_sent(error: &PyErr, py: Python<'_>) -> bool {
    let outcome = error
        .value(py)
        .getattr("outcome")
        .and_then(|outcome| outcome.extract::<String>());
    outcome.is_ok_and(|outcome| outcome == "not_sent")
}

/// The class alone: the text of a foreign exception may repeat headers or the body.
fn type_name(error: &PyErr, py: Python<'_>) -> String {
    error
        .get_type(py)
        .name()
        .map_or_else(|_| "an exception".to_owned(), |name| name.to_string())
}
