//! The clients of the core as Python objects.

use std::collections::BTreeMap;
use std::sync::Arc;

use alipay_global::ams::{AmsClient, NextPage};
use alipay_global::instore::InStoreClient;
use alipay_global::mapi::MapiClient;
use alipay_global::{Answer, Family, Final, HttpRequest, HttpResponse, NotificationRequest, Options};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;

use crate::errors::{broken, interrupted, outside};
use crate::json;
use crate::transport::PyTransport;

type Headers = Vec<(String, String)>;
/// What kind of answer it is, and the answer: an object of JSON, or text.
pub(crate) type Said = (&'static str, Py<PyAny>);
/// Method, URL, headers, body.
type Prepared = (String, String, Headers, Vec<u8>);

/// A client of one family.
#[pyclass(frozen, module = "alipay_global._native")]
pub(crate) struct Client(pub(crate) alipay_global::Client);

/// Options of one call, read and out of sight: they may hold a token.
#[pyclass(frozen, module = "alipay_global._native")]
pub(crate) struct CallOptions(pub(crate) alipay_global::CallOptions);

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
            let transport = transport.map(|function| Arc::new(PyTransport(function)) as _);
            let options = Options::from_json(Family::parse(family)?, options)?;
            alipay_global::Client::open(options.with_transport(transport))
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
        ended(py, &end)
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

    fn redirect(&self, py: Python<'_>, reply: &str) -> PyResult<Py<PyAny>> {
        let redirect = outside(py, || AmsClient::try_from(self.0.clone())?.redirect(reply))?;
        object(py, &redirect.to_json())
    }

    /// Request and state of the next page, both JSON text.
    fn next_page(
        &self,
        py: Python<'_>,
        operation: &str,
        request: &str,
        reply: &str,
        state: Option<&str>,
    ) -> PyResult<Option<(String, String)>> {
        let next = outside(py, || {
            AmsClient::try_from(self.0.clone())?.next_page(operation, request, reply, state)
        })?;
        Ok(next.map(|NextPage { request, state, .. }| (request, state)))
    }

    fn verify_return(&self, py: Python<'_>, query: &str) -> PyResult<BTreeMap<String, String>> {
        outside(py, || MapiClient::try_from(self.0.clone())?.verify_return(query))
    }

    fn verify_app_result(&self, py: Python<'_>, text: &str) -> PyResult<Py<PyAny>> {
        let result = outside(py, || MapiClient::try_from(self.0.clone())?.verify_app_result(text))?;
        object(py, &result.to_json())
    }

    fn notify_verify(&self, py: Python<'_>, notify_id: &str, options: &CallOptions) -> PyResult<bool> {
        outside(py, || {
            MapiClient::try_from(self.0.clone())?.notify_verify(notify_id, &options.0)
        })
    }

    fn state(&self, py: Python<'_>, reply: &str) -> PyResult<&'static str> {
        let state = outside(py, || InStoreClient::try_from(self.0.clone())?.state(reply))?;
        Ok(state.as_str())
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

    #[getter]
    fn old_dedup_key(&self) -> &str {
        self.0.old_dedup_key()
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

/// State and reply of a flow that has ended.
pub(crate) fn ended(py: Python<'_>, end: &Final) -> PyResult<Said> {
    let reply = if end.reply.is_empty() { "{}" } else { &end.reply };
    Ok((end.state, object(py, reply)?))
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
