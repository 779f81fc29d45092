//! The text door of the core as Python objects.

use std::sync::Arc;

use alipay_global::{Answer, HttpRequest, HttpResponse, NotificationRequest, Options};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;

use crate::errors::{broken, interrupted, outside};
use crate::json;
use crate::transport::PyTransport;

type Headers = Vec<(String, String)>;
/// What kind of answer it is, and the answer: an object of JSON, or text.
type Said = (&'static str, Py<PyAny>);
/// Method, URL, headers, body.
type Prepared = (String, String, Headers, Vec<u8>);

/// A client of one family.
#[pyclass(frozen, module = "alipay_global._native")]
pub(crate) struct Client(alipay_global::Client);

/// Options of one call, read and out of sight: they may hold a token.
#[pyclass(frozen, module = "alipay_global._native")]
pub(crate) struct CallOptions(alipay_global::CallOptions);

/// A verified notification.
#[pyclass(frozen, module = "alipay_global._native")]
pub(crate) struct Event(alipay_global::Event);

#[pymethods]
impl CallOptions {
    #[new]
    fn new(py: Python<'_>, options: &str) -> PyResult<Self> {
        outside(py, || alipay_global::CallOptions::from_json(options)).map(Self)
    }
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, family: &str, options: &str, transport: Option<Py<PyAny>>) -> PyResult<Self> {
        outside(py, || {
            let mut options = Options::from_json(options)?;
            options.transport = transport.map(|function| Arc::new(PyTransport(function)) as _);
            alipay_global::Client::open(family, options)
        })
        .map(Self)
    }

    fn call(&self, py: Python<'_>, operation: &str, request: &str, options: &CallOptions) -> PyResult<Said> {
        let given = outside(py, || self.0.call(operation, request, &options.0))?;
        answer(py, given)
    }

    fn until_final(&self, py: Python<'_>, operation: &str, request: &str, options: &CallOptions) -> PyResult<Said> {
        let end = outside(py, || {
            self.0
                .until_final_while(operation, request, &options.0, &|| !interrupted())
        })?;
        let reply = if end.reply.is_empty() { "{}" } else { &end.reply };
        Ok((end.state, object(py, reply)?))
    }

    fn prepare(&self, py: Python<'_>, operation: &str, request: &str, options: &CallOptions) -> PyResult<Prepared> {
        let HttpRequest {
            method,
            url,
            headers,
            body,
        } = outside(py, || self.0.prepare(operation, request, &options.0))?;
        Ok((method, url, headers, body))
    }

    /// Of the request, its address and its body are what a reply is matched to.
    #[expect(
        clippy::too_many_arguments,
        reason = "one call from Python, without objects in between"
    )]
    fn accept(
        &self,
        py: Python<'_>,
        operation: &str,
        url: String,
        sent: &[u8],
        status: u16,
        headers: Headers,
        body: &[u8],
    ) -> PyResult<Said> {
        let given = outside(py, || {
            let prepared = HttpRequest::sent(url, sent.to_vec());
            let response = HttpResponse {
                status,
                headers,
                body: body.to_vec(),
            };
            self.0.accept(operation, &prepared, &response)
        })?;
        answer(py, given)
    }

    fn verify_notification(&self, py: Python<'_>, path: String, headers: Headers, body: &[u8]) -> PyResult<Event> {
        outside(py, || {
            self.0.verify_notification(&NotificationRequest {
                path,
                headers,
                body: body.to_vec(),
            })
        })
        .map(Event)
    }

    fn ask(&self, py: Python<'_>, question: &str, input: &str) -> PyResult<Said> {
        let given = outside(py, || self.0.ask(question, input))?;
        answer(py, given)
    }
}

#[pymethods]
impl Event {
    #[getter]
    fn kind(&self) -> &str {
        self.0.kind()
    }

    #[getter]
    fn data(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        object(py, self.0.data())
    }

    #[getter]
    fn dedup_key(&self) -> &str {
        self.0.dedup_key()
    }

    fn answer(&self, py: Python<'_>, acknowledge: bool) -> PyResult<(u16, Headers, Vec<u8>)> {
        let reply = outside(py, || {
            if acknowledge {
                self.0.acknowledge()
            } else {
                self.0.reject()
            }
        })?;
        Ok((reply.status, reply.headers, reply.body))
    }
}

fn answer(py: Python<'_>, answer: Answer) -> PyResult<Said> {
    Ok(match answer {
        Answer::Reply(text) => ("reply", object(py, &text)?),
        Answer::Redirect(redirect) => ("redirect", object(py, &redirect.to_json())?),
        Answer::Text(text) => ("text", text.into_py_any(py)?),
        // A kind this binding has never heard of is handed on under a name that nobody takes for a reply.
        _ => ("other", py.None()),
    })
}

fn object(py: Python<'_>, text: &str) -> PyResult<Py<PyAny>> {
    json::read(py, text).map_err(|_| broken(py))
}
