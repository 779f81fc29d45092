//! What every family does its own way, and the one place that sends.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, Instant};

use time::OffsetDateTime;

use crate::error::{AlipayError, ErrorKind, Result};
use crate::freshness::{Age, Freshness, GatewayClock};
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::notification::Event;
use crate::operation::{Kind, Operation};
use crate::options::CallOptions;
use crate::redirect::Redirect;
use crate::time::Clock;
use crate::transport::{Transport, TransportError};
use crate::until_final::{Heard, Limits, Machine};

/// What a call gives back.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)] // one per call, and nobody gains by a box to open
#[non_exhaustive]
pub enum Answer {
    /// A verified reply as JSON text. Numbers that a double cannot hold are strings in it.
    Reply(String),
    /// Where to send the buyer. Nothing was sent to the gateway.
    Redirect(Redirect),
    /// Plain text: an order string for the app, a file, or a yes or no.
    Text(String),
}

/// The facts of one attempt. They come in from outside, so that `prepare` is a pure function.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    pub(crate) now: OffsetDateTime,
    /// 32 hex digits, new for every attempt.
    pub(crate) message_id: String,
    pub(crate) options: CallOptions,
}

/// One protocol family: how to build, what to believe, what a result means. No input or output in here.
pub(crate) trait Family: Send + Sync {
    /// Finds an operation by its id or by its method name.
    fn operation(&self, name: &str) -> Result<Cow<'static, Operation>>;

    /// Checks the request (JSON text of an object), serialises once, signs.
    fn prepare(&self, operation: &Operation, request: &str, attempt: &Attempt) -> Result<HttpRequest>;

    /// Answers operations for which nothing is sent to the gateway: redirects and app strings.
    fn local(&self, _operation: &Operation, _request: &str, _attempt: &Attempt) -> Result<Option<Answer>> {
        Ok(None)
    }

    /// Verifies the raw reply, then reads it. Called for every HTTP status.
    fn accept(&self, operation: &Operation, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer>;

    /// Verifies a notification, then reads it.
    fn notification(&self, message: &NotificationRequest, now: OffsetDateTime) -> Result<Event>;

    /// A question to the gateway (operation and request) that must be answered `true` before a verified event is believed.
    fn confirmation(&self, _event: &Event) -> Option<(&'static str, String)> {
        None
    }

    /// Answers a question that needs no network, such as `redirect` or `verify_return`. The input is JSON text.
    fn ask(&self, question: &str, _input: &str) -> Result<Answer> {
        Err(AlipayError::config(format!("this family cannot {question:?}")))
    }

    /// The machine that stays with an operation until it is final; none where the family knows no such flow. `start` is the
    /// wall clock, for what depends on the day.
    fn flow(
        &self,
        _operation: &Operation,
        _request: &str,
        _start: OffsetDateTime,
        _limits: Limits,
    ) -> Result<Option<Box<dyn Machine>>> {
        Ok(None)
    }

    /// When the gateway wrote this reply, by its own clock, where the reply says so and its signature covers that.
    fn signed_time(&self, _response: &HttpResponse) -> Option<OffsetDateTime> {
        None
    }

    /// Whether the operation may be sent again by itself when its outcome is unknown: it merely reads, or the vendor says that
    /// repeating it is what to do.
    fn is_retryable(&self, operation: &Operation) -> bool {
        operation.read_only
    }

    /// The value of the field that makes a repetition harmless, read from the request.
    fn idempotency_id(&self, operation: &Operation, request: &str) -> Option<String> {
        crate::json::text_at(request, operation.idempotency)
    }
}

/// The signed time of a reply.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub(crate) at: OffsetDateTime,
    pub(crate) age: Age,
}

/// Sends what a family prepared, again only where that cannot pay twice.
pub(crate) struct Pipeline {
    pub(crate) family: Box<dyn Family>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Clock,
    pub(crate) timeout: Duration,
    pub(crate) retries: u32,
    pub(crate) freshness: Freshness,
    pub(crate) gateway_clock: GatewayClock,
}

impl Pipeline {
    pub(crate) fn call(&self, name: &str, request: &str, options: &CallOptions) -> Result<Answer> {
        let operation = self.family.operation(name)?;
        self.run(&operation, request, options)
            .map_err(|error| self.name(error, &operation, request))
    }

    /// One call of a flow, with the gateway's own time.
    pub(crate) fn hear(&self, name: &str, request: &str, options: &CallOptions) -> Heard {
        let found = self.family.operation(name);
        let (result, at) = match &found {
            Ok(operation) => self.run_at(operation, request, options),
            Err(error) => (Err(error.clone()), None),
        };
        let result = result.and_then(|answer| match answer {
            Answer::Reply(reply) => Ok(reply),
            _ => Err(AlipayError::unknown(format!("{name} did not answer with an object"))),
        });
        Heard {
            result: match found {
                Ok(operation) => result.map_err(|error| self.name(error, &operation, request)),
                Err(_) => result,
            },
            at,
        }
    }

    /// Says in an error which operation failed and which id to act on. The id costs one more reading of the request.
    pub(crate) fn name(&self, error: AlipayError, operation: &Operation, request: &str) -> AlipayError {
        let id = self.family.idempotency_id(operation, request);
        error.on(&operation.method, id.as_deref())
    }

    fn run(&self, operation: &Operation, request: &str, options: &CallOptions) -> Result<Answer> {
        self.run_at(operation, request, options).0
    }

    fn run_at(&self, operation: &Operation, request: &str, options: &CallOptions) -> (Result<Answer>, Option<Moment>) {
        let mut at = None;
        let result = self.attempts(operation, request, options, &mut at);
        (result, at)
    }

    fn attempts(
        &self,
        operation: &Operation,
        request: &str,
        options: &CallOptions,
        at: &mut Option<Moment>,
    ) -> Result<Answer> {
        let mut attempt = self.attempt(options);
        if let Some(answer) = self.family.local(operation, request, &attempt)? {
            return Ok(answer);
        }
        // Usage events have no id that would make a repetition harmless, not even after a connection that seemed to fail.
        let retries = match operation.kind {
            Kind::Session => 0,
            _ => options.retries.unwrap_or(self.retries),
        };
        let mut done = 0;
        loop {
            let prepared = self.family.prepare(operation, request, &attempt)?;
            *at = None;
            let result = self.send(operation, &prepared, options).and_then(|response| {
                let answer = self.family.accept(operation, &prepared, &response);
                *at = self.moment(&answer, &response, attempt.now);
                self.fresh(answer, *at)
            });
            match result {
                Err(error) if done < retries && self.may_repeat(operation, &error) => {
                    done += 1;
                    std::thread::sleep(pause(done));
                    // Prepared anew: message ids must be fresh and timestamps must not go stale; business ids stay.
                    attempt = self.attempt(options);
                }
                result => return result,
            }
        }
    }

    /// The time of a reply whose signature held.
    fn moment(&self, answer: &Result<Answer>, response: &HttpResponse, local: OffsetDateTime) -> Option<Moment> {
        let verified = match answer {
            Ok(_) => true,
            Err(error) => error.reason().is_none() && error.reply().is_some(),
        };
        let at = self
            .family
            .signed_time(response)
            .filter(|_| verified && self.freshness != Freshness::Off)?;
        let age = self.gateway_clock.judge(at, local, Instant::now());
        Some(Moment { at, age })
    }

    /// A reply that was recorded is no answer to a question of now.
    fn fresh(&self, answer: Result<Answer>, at: Option<Moment>) -> Result<Answer> {
        match at {
            Some(Moment { age: Age::Old, .. }) if self.freshness == Freshness::Enforce => Err(AlipayError::unknown(
                "the reply is minutes older than another one of this gateway; query it before anything else",
            )
            .with_reason("old")),
            _ => answer,
        }
    }

    /// Again only where nothing was sent, or where a second time changes nothing.
    fn may_repeat(&self, operation: &Operation, error: &AlipayError) -> bool {
        match error.kind() {
            ErrorKind::Connect => true,
            ErrorKind::OutcomeUnknown => self.family.is_retryable(operation),
            _ => false,
        }
    }

    /// The one place that sends.
    fn send(&self, operation: &Operation, request: &HttpRequest, options: &CallOptions) -> Result<HttpResponse> {
        let sent = match operation.kind {
            Kind::Session => {
                let timeout = options.timeout.unwrap_or(self.timeout.max(SESSION));
                self.transport.send_http2(request, timeout)
            }
            _ => self.transport.send(request, options.timeout.unwrap_or(self.timeout)),
        };
        sent.map_err(|error| match error {
            TransportError::NotSent(text) => {
                AlipayError::connect(format!("the gateway was not reached, nothing was sent: {text}"))
            }
            TransportError::Lost(text) => AlipayError::unknown(format!(
                "may or may not have happened, no reply: {text}; query it before anything else"
            )),
        })
    }

    pub(crate) fn attempt(&self, options: &CallOptions) -> Attempt {
        Attempt {
            now: options.now.unwrap_or_else(|| self.clock.now()),
            message_id: options.message_id.clone().unwrap_or_else(crate::sign::random_id),
            options: options.clone(),
        }
    }
}

/// 0.2 s, 0.4 s, 0.8 s … up to 5 s, each shortened by chance so that many clients do not come back at once.
fn pause(attempt: u32) -> Duration {
    let full = 200_u64.saturating_mul(1 << attempt.saturating_sub(1).min(5)).min(5_000);
    let chance = u64::from(crate::sign::random_byte());
    Duration::from_millis(full / 2 + full * chance / 512)
}

/// What the vendor's own client gives an upload of usage events.
const SESSION: Duration = Duration::from_secs(30);
