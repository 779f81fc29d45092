//! A flow one step at a time: for workers and queues, and for [`super::run`]. It can be written down and taken up elsewhere.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use crate::error::{AlipayError, Result};
use crate::options::CallOptions;
use crate::pipeline::Pipeline;

use super::pause::{Limits, QUIET_EXTRA};
use super::{Final, Heard, Machine, Next};

/// When a flow stops asking and begins to cancel or gives up, where the caller does not say: usual at a till.
const DEADLINE: Duration = Duration::from_secs(60);
/// How much longer undoing may take, where the caller does not say.
const UNDOING: Duration = Duration::from_secs(240);
/// The form of a saved ticket.
const VERSION: u32 = 1;

/// One flow under way. Nothing happens between its steps; a step makes at most one call and never sleeps.
///
/// Save it after every step: what a saved ticket would do next counts as done when it is taken up, so that a process that
/// died in between leaves no gap.
pub struct Ticket {
    pipeline: Arc<Pipeline>,
    machine: Box<dyn Machine>,
    operation: String,
    request: String,
    options: CallOptions,
    limits: Limits,
    start: OffsetDateTime,
    /// How long the flow had taken when this process took it up, and when that was.
    before: Duration,
    taken_up: Instant,
    /// The furthest that its time has come, which never goes back.
    now: Duration,
    plan: Plan,
}

/// What a step gives.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Step {
    /// The end.
    Done(Final),
    /// Step again after this time, which may be none at all.
    Wait(Duration),
}

enum Plan {
    Call(&'static str, String),
    Wait(Duration),
    Over(Result<Final>),
}

/// What a saved ticket holds. The digest binds it together: what one payment knows is no use to another.
#[derive(Deserialize, Serialize)]
struct Saved {
    version: u32,
    operation: String,
    request: String,
    /// Unix time in milliseconds.
    start: i64,
    /// Milliseconds that the flow has taken, and has until it ends.
    taken: u64,
    deadline: u64,
    give_up: u64,
    restarted: bool,
    facts: Value,
    digest: String,
}

impl Ticket {
    pub(crate) fn start(
        pipeline: &Arc<Pipeline>,
        operation: &str,
        request: &str,
        options: &CallOptions,
    ) -> Result<Self> {
        let start = pipeline.attempt(options).now;
        let deadline = options.deadline.unwrap_or(DEADLINE);
        let give_up = options.give_up.unwrap_or(deadline + UNDOING);
        let limits = Limits {
            deadline: deadline.min(give_up),
            give_up,
            quiet: 2 * options.timeout.unwrap_or(pipeline.timeout) + QUIET_EXTRA,
            restarted: options.restarted.unwrap_or(false),
        };
        Self::open(pipeline, operation, request, options, limits, start)
    }

    fn open(
        pipeline: &Arc<Pipeline>,
        operation: &str,
        request: &str,
        options: &CallOptions,
        limits: Limits,
        start: OffsetDateTime,
    ) -> Result<Self> {
        let found = pipeline.protocol.operation(operation)?;
        let machine = pipeline
            .protocol
            .flow(&found, request, start, limits)
            .map_err(|error| pipeline.name(error, &found, request))?;
        let Some(machine) = machine else {
            return Err(AlipayError::config(format!(
                "{} has no flow that makes it final; call it and read its reply",
                found.method
            )));
        };
        Ok(Self {
            machine,
            operation: found.id.to_string(),
            request: request.to_owned(),
            // A flow repeats by itself and knows what a repetition means; every message needs an id of its own.
            options: CallOptions {
                retries: Some(0),
                message_id: None,
                ..options.clone()
            },
            limits,
            start,
            before: Duration::ZERO,
            taken_up: Instant::now(),
            now: Duration::ZERO,
            plan: Plan::Wait(Duration::ZERO),
            pipeline: Arc::clone(pipeline),
        })
    }

    /// Takes up a saved ticket, with the call options that are not in it: a token, a time-out.
    pub(crate) fn resume(pipeline: &Arc<Pipeline>, text: &str, options: &CallOptions) -> Result<Self> {
        let saved: Saved = serde_json::from_str(text).map_err(|_| broken("it is no ticket"))?;
        if saved.version != VERSION {
            return Err(broken("it was written by another version of this package"));
        }
        if saved.digest != digest(&saved) {
            return Err(broken("it was changed since it was saved"));
        }
        let start = OffsetDateTime::from_unix_timestamp_nanos(i128::from(saved.start) * 1_000_000)
            .map_err(|_| broken("its time is none"))?;
        let limits = Limits {
            deadline: Duration::from_millis(saved.deadline),
            give_up: Duration::from_millis(saved.give_up),
            quiet: 2 * options.timeout.unwrap_or(pipeline.timeout) + QUIET_EXTRA,
            restarted: saved.restarted,
        };
        let mut ticket = Self::open(pipeline, &saved.operation, &saved.request, options, limits, start)?;
        // The clock may have been set back since.
        let passed = Duration::try_from(pipeline.attempt(options).now - start).unwrap_or_default();
        ticket.before = passed.max(Duration::from_millis(saved.taken));
        ticket.now = ticket.before;
        ticket.machine.resume(saved.facts, ticket.now)?;
        Ok(ticket)
    }

    /// Does what is due: at most one call.
    ///
    /// # Errors
    /// As `until_final`: the flow is over, and the outcome says what is known about the money.
    pub fn step(&mut self) -> Result<Step> {
        let now = self.before + self.taken_up.elapsed();
        self.step_at(now)
    }

    /// The same at another time: so long after the start. For tests that let a minute pass in no time.
    ///
    /// # Errors
    /// As [`Ticket::step`].
    pub fn step_at(&mut self, elapsed: Duration) -> Result<Step> {
        self.now = self.now.max(elapsed);
        if let Plan::Wait(until) = self.plan {
            if self.now < until {
                return Ok(Step::Wait(until - self.now));
            }
            let next = self.machine.step(self.now, None);
            self.plan = self.planned(next);
        }
        if let Plan::Call(operation, request) = &self.plan {
            let began = Instant::now();
            let heard = self.call(operation, request);
            self.now += began.elapsed();
            let next = self.machine.step(self.now, Some(heard));
            self.plan = self.planned(next);
        }
        match &self.plan {
            Plan::Call(..) => Ok(Step::Wait(Duration::ZERO)),
            Plan::Wait(until) => Ok(Step::Wait(until.saturating_sub(self.now))),
            Plan::Over(end) => end.clone().map(Step::Done),
        }
    }

    /// The same as if so much time had passed since the last step, however much has: for a clock of your own.
    ///
    /// # Errors
    /// As [`Ticket::step`].
    pub fn step_after(&mut self, passed: Duration) -> Result<Step> {
        self.step_at(self.now + passed)
    }

    /// The id of the operation it stays with.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The ticket as text, for a database or a queue. It holds the request, and no key, token or signature.
    #[must_use]
    pub fn save(&self) -> String {
        let millis = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        let mut saved = Saved {
            version: VERSION,
            operation: self.operation.clone(),
            request: self.request.clone(),
            start: i64::try_from(self.start.unix_timestamp_nanos() / 1_000_000).unwrap_or_default(),
            taken: millis(self.now),
            deadline: millis(self.limits.deadline),
            give_up: millis(self.limits.give_up),
            restarted: self.limits.restarted,
            facts: self.machine.facts(),
            digest: String::new(),
        };
        saved.digest = digest(&saved);
        serde_json::to_string(&saved).unwrap_or_default()
    }

    fn planned(&self, next: Next) -> Plan {
        match next {
            Next::Call(operation, request) => Plan::Call(operation, request),
            Next::Wait(time) => Plan::Wait(self.now + time),
            Next::Done(end) => Plan::Over(end.map_err(|error| self.named(error))),
        }
    }

    /// Says in an error which operation and which id it is about.
    pub(super) fn named(&self, error: AlipayError) -> AlipayError {
        self.pipeline.protocol.operation(&self.operation).map_or_else(
            |missing| missing,
            |operation| self.pipeline.name(error, &operation, &self.request),
        )
    }

    fn call(&self, operation: &str, request: &str) -> Heard {
        let timeout = self.options.timeout.unwrap_or(self.pipeline.timeout);
        let left = self.limits.give_up.saturating_sub(self.now).max(Duration::from_secs(1));
        let options = CallOptions {
            timeout: Some(timeout.min(left)),
            ..self.options.clone()
        };
        self.pipeline.hear(operation, request, &options)
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ticket({})", self.operation)
    }
}

/// Reads what a machine wrote.
pub(crate) fn facts<T: DeserializeOwned>(facts: Value) -> Result<T> {
    serde_json::from_value(facts).map_err(|_| broken("its facts are of another flow"))
}

fn broken(why: &str) -> AlipayError {
    AlipayError::config(format!(
        "this ticket cannot be taken up: {why}; ask for the payment by its id instead"
    ))
}

fn digest(saved: &Saved) -> String {
    let bound = (
        saved.version,
        &saved.operation,
        &saved.request,
        saved.start,
        (saved.taken, saved.deadline, saved.give_up, saved.restarted),
        &saved.facts,
    );
    let text = serde_json::to_string(&bound).unwrap_or_default();
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
