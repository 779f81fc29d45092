//! The one place that releases the interpreter, and how an error becomes a Python exception.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use alipay_global::Result;
use pyo3::prelude::*;

thread_local! {
    /// What a transport written in Python raised during the call that runs on this thread.
    static CAUSE: Cell<Option<PyErr>> = const { Cell::new(None) };
    /// What ends more than the call, raised while it ran on this thread: Ctrl-C in a waiting flow or in a transport.
    static SIGNAL: Cell<Option<PyErr>> = const { Cell::new(None) };
}

/// Does the work with the interpreter released: other Python threads run while this one waits or computes.
pub(crate) fn outside<T: Send>(py: Python<'_>, work: impl FnOnce() -> Result<T> + Send) -> PyResult<T> {
    CAUSE.set(None);
    SIGNAL.set(None);
    let done = py.detach(|| catch_unwind(AssertUnwindSafe(work)));
    let result = done
        .map_err(|_| FAILED_INSIDE.to_owned())
        .and_then(|done| done.map_err(|error| error.to_json()));
    result.map_err(|facts| {
        let error = raise(py, facts);
        match SIGNAL.take() {
            None => error,
            // The signal wins, and says what is known about the money as its cause.
            Some(signal) => {
                signal.set_cause(py, Some(error));
                signal
            }
        }
    })
}

/// A failure inside the core says nothing about the gateway, so the money is unknown.
const FAILED_INSIDE: &str = r#"{"kind":"OutcomeUnknown","reply":null,"message":"the library failed inside, the operation may or may not have happened; query it before anything else"}"#;

/// The error for what the core said and this binding cannot carry across.
pub(crate) fn broken(py: Python<'_>) -> PyErr {
    raise(py, FAILED_INSIDE.to_owned())
}

/// Lets signal handlers run; true when one of them raised, or a transport was interrupted.
pub(crate) fn interrupted() -> bool {
    if !is_interrupted()
        && let Err(raised) = Python::attach(|py| py.check_signals())
    {
        interrupt(raised);
    }
    is_interrupted()
}

/// Ends the call with what was raised, which names the outcome as its cause.
pub(crate) fn interrupt(raised: PyErr) {
    SIGNAL.set(Some(raised));
}

/// Whether the call is to end as soon as it can.
pub(crate) fn is_interrupted() -> bool {
    let raised = SIGNAL.take();
    let is_raised = raised.is_some();
    SIGNAL.set(raised);
    is_raised
}

/// Keeps what a transport raised, so that the error of the call can name it as its cause.
pub(crate) fn remember(cause: Option<PyErr>) {
    CAUSE.set(cause);
}

/// The classes are Python's own, so that they pickle, subclass and document themselves like any other.
fn raise(py: Python<'_>, facts: String) -> PyErr {
    let built = py
        .import("alipay_global.errors")
        .and_then(|errors| errors.getattr("from_core")?.call1((facts,)));
    match built {
        Ok(exception) => {
            let exception = PyErr::from_value(exception);
            exception.set_cause(py, CAUSE.take());
            exception
        }
        Err(fault) => fault,
    }
}
