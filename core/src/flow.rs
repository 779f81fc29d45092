//! The machines that the present ones replace, as a measure for tests.

use std::time::Duration;

use crate::error::Result;
pub(crate) use crate::until_final::Final;

/// What to do next.
#[derive(Debug)]
pub(crate) enum Next {
    /// Call this operation with this request and tell the result.
    Call(&'static str, String),
    /// Wait, then step again without a result.
    Wait(Duration),
    /// It is over. An error of outcome `unknown` means that even the last word is missing.
    Done(Result<Final>),
}

/// A machine that a driver steps.
pub(crate) trait Flow {
    /// `now` is the time since the start. `last` is the result of the call that the last step asked for.
    fn step(&mut self, now: Duration, last: Option<Result<String>>) -> Next;
}
