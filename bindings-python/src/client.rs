//! The text door of the core as Python objects.

use std::sync::Arc;

use alipay_global::{Answer, HttpRequest, HttpResponse, Incoming, Options};
use pyo3::prelude::*;

use crate::errors::{interrupted, outside};
use crate::transport::PyTransport;

type Headers = Vec<(String, String)>;
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

    fn call(
        &self,
        py: Python<'_>,
        operation: &str,
        request: &str,
        options: &CallOptions,
    ) -> PyResult<(&'static str, String)> {
        outside(py, || self.0.call(operation, request, &options.0).map(answer))
    }

    fn until_final(
        &self,
        py: Python<'_>,
        operation: &str,
        request: &str,
        options: &CallOptions,
    ) -> PyResult<(&'static str, String)> {
        outside(py, || {
            self.0
                .until_final_while(operation, request, &options.0, &|| !interrupted())
        })
        .map(|end| (end.state, end.reply))
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

    fn accept(
        &self,
        py: Python<'_>,
        operation: &str,
        prepared: Prepared,
        status: u16,
        headers: Headers,
        body: &[u8],
    ) -> PyResult<(&'static str, String)> {
        outside(py, || {
            let (method, url, sent_headers, sent) = prepared;
            let prepared = HttpRequest {
                method,
                url,
                headers: sent_headers,
                body: sent,
            };
            let response = HttpResponse {
                status,
                headers,
                body: body.to_vec(),
            };
            self.0.accept(operation, &prepared, &response).map(answer)
        })
    }

    fn verify_notification(&self, py: Python<'_>, path: String, headers: Headers, body: &[u8]) -> PyResult<Event> {
        outside(py, || {
            self.0.verify_notification(&Incoming {
                path,
                headers,
                body: body.to_vec(),
            })
        })
        .map(Event)
    }

    fn ask(&self, py: Python<'_>, question: &str, input: &str) -> PyResult<(&'static str, String)> {
        outside(py, || self.0.ask(question, input).map(answer))
    }
}

#[pymethods]
impl Event {
    #[getter]
    fn kind(&self) -> &str {
        self.0.kind()
    }

    #[getter]
    fn data(&self) -> &str {
        self.0.data()
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

/// What kind of answer it is, and its text.
fn answer(answer: Answer) -> (&'static str, String) {
    match answer {
        Answer::Reply(json) => ("reply", json),
        Answer::Redirect(redirect) => ("redirect", redirect.to_json()),
        Answer::Text(text) => ("text", text),
        // A kind this binding has never heard of is handed on under a name that nobody takes for a reply.
        _ => ("other", String::new()),
    }
}
