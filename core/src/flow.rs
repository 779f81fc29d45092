//! Staying with an operation until it is final: what every family's flows share, and the one place that drives them.
//!
//! A flow is a machine without clock, network or sleep: it is told the time and the last result and says what to do
//! next. So ten thousand bad days can be played through in a test.

use std::time::{Duration, Instant};

use crate::error::{AlipayError, Result};
use crate::options::CallOptions;
use crate::pipeline::{Answer, Pipeline};

/// How a flow ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Final {
    /// Payments: `paid`, `not_paid` or `cancelled`. Refunds: `refunded` or `not_refunded`. Others: see their documentation.
    pub state: &'static str,
    /// The verified reply that says so, as JSON text.
    pub reply: String,
}

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

/// How long a flow waits before it cancels or gives up, where the caller does not say: usual at a till.
pub(crate) const DEADLINE: Duration = Duration::from_secs(60);

/// Whether to go on; asked while a flow waits, many times a second.
pub(crate) type GoOn<'a> = &'a dyn Fn() -> bool;

/// Steps a flow with real calls and real waiting.
pub(crate) fn drive(pipeline: &Pipeline, flow: &mut dyn Flow, options: &CallOptions, go_on: GoOn<'_>) -> Result<Final> {
    // The flow repeats by itself and knows what a repetition means; every message needs an id of its own.
    let once = CallOptions {
        retries: Some(0),
        message_id: None,
        ..options.clone()
    };
    let start = Instant::now();
    let mut last = None;
    loop {
        match flow.step(start.elapsed(), last.take()) {
            Next::Call(operation, request) => last = Some(reply(operation, pipeline.call(operation, &request, &once))),
            Next::Wait(time) => wait(time, go_on)?,
            Next::Done(end) => return end,
        }
    }
}

fn wait(time: Duration, go_on: GoOn<'_>) -> Result<()> {
    let start = Instant::now();
    while let Some(left) = time.checked_sub(start.elapsed()).filter(|left| !left.is_zero()) {
        if !go_on() {
            return Err(AlipayError::unknown(
                "interrupted before it was final; query it by the same id before anything else",
            ));
        }
        std::thread::sleep(left.min(Duration::from_millis(100)));
    }
    Ok(())
}

fn reply(operation: &str, answer: Result<Answer>) -> Result<String> {
    match answer? {
        Answer::Reply(reply) => Ok(reply),
        _ => Err(AlipayError::unknown(format!(
            "{operation} did not answer with an object"
        ))),
    }
}
