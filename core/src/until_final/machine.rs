//! What a machine is, and how a flow ends.

use std::time::Duration;

use serde_json::Value;

use crate::error::Result;
use crate::freshness::Moment;

/// How a flow ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Final {
    /// Payments: `paid`, `authorized` (held and not captured), `not_paid`, `cancelled` or `returned` (it was paid and has been
    /// given back). Refunds: `refunded` or `not_refunded`. Captures: `captured` or `not_captured`. Registration: `registered`
    /// or `rejected`.
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

/// What a call brought.
#[derive(Clone, Debug)]
pub(crate) struct Heard {
    /// The verified reply, or why there is none.
    pub(crate) result: Result<String>,
    /// The gateway's own clock, where the reply has it and its signature covers it.
    pub(crate) at: Option<Moment>,
}

/// A machine that is stepped. It holds facts and no secrets, so it can be written down and taken up elsewhere.
pub(crate) trait Machine: Send {
    /// `now` is the time since the start. `last` is what the call that the last step asked for has brought.
    fn step(&mut self, now: Duration, last: Option<Heard>) -> Next;

    /// What the machine knows.
    fn facts(&self) -> Value;

    /// Takes up what [`Machine::facts`] gave. The step that came next may have been taken by a process that died, so what
    /// it would have sent counts as sent.
    fn resume(&mut self, facts: Value, now: Duration) -> Result<()>;
}
