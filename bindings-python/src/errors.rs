//! The one place that releases the interpreter, and how an error becomes a Python exception.

use std::cell::Cell;

use alipay_global::{AlipayError, Result};
use pyo3::prelude::*;

thread_local! {
    /// What a transport written in Python raised during the call that runs on this thread.
    static CAUSE: Cell<Option<PyErr>> = const { Cell::new(None) };
}

/// Does the work with the interpreter released: other Python threads run while this one waits or computes.
pub(crate) fn outside<T: Send>(py: Python<'_>, work: impl FnOnce() -> Result<T> + Send) -> PyResult<T> {
    CAUSE.set(None);
    py.detach(work).map_err(|error| raise(py, &error))
}

/// Keeps what a transport raised, so that the error of the call can name it as its cause.
pub(crate) fn remember(cause: Option<PyErr>) {
    CAUSE.set(cause);
}

/// The classes are Python's own, so that they pickle, subclass and document themselves like any other.
fn raise(py: Python<'_>, error: &AlipayError) -> PyErr {
    let built = py
        .import("alipay_global.errors")
        .and_then(|errors| errors.getattr("from_core")?.call1((error.to_json(),)));
    match built {
        Ok(exception) => {
            let exception = PyErr::from_value(exception);
            exception.set_cause(py, CAUSE.take());
            exception
        }
        Err(fault) => fault,
    }
}
