//! A flow one step at a time.

use alipay_global::{SharedTicket, Step};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;

use crate::client::{CallOptions, Client, ended};
use crate::errors::outside;

/// A flow under way. It may be stepped from any thread.
#[pyclass(frozen, module = "alipay_global._native")]
pub(crate) struct Ticket(SharedTicket);

#[pymethods]
impl Ticket {
    #[staticmethod]
    fn start(py: Python<'_>, client: &Client, operation: &str, request: &str, options: &CallOptions) -> PyResult<Self> {
        outside(py, || client.0.start(operation, request, &options.0)).map(|ticket| Self(ticket.into()))
    }

    #[staticmethod]
    fn resume(py: Python<'_>, client: &Client, text: &str, options: &CallOptions) -> PyResult<Self> {
        outside(py, || client.0.resume(text, &options.0)).map(|ticket| Self(ticket.into()))
    }

    /// State and reply of the end, or seconds until the next step.
    fn step(&self, py: Python<'_>, after: Option<f64>) -> PyResult<Py<PyAny>> {
        let step = outside(py, || self.0.step(after))?;
        match step {
            Step::Done(end) => ended(py, &end)?.into_py_any(py),
            Step::Wait(time) => time.as_secs_f64().into_py_any(py),
        }
    }

    fn save(&self) -> String {
        self.0.save()
    }
}
