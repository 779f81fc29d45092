//! The one place that sends.

use std::sync::Arc;
use std::time::{Duration, Instant};

use time::OffsetDateTime;

use crate::answer::Answer;
use crate::error::{AlipayError, ErrorKind, Result};
use crate::family::{Attempt, Protocol};
use crate::freshness::{Age, Freshness, GatewayClock, Moment};
use crate::http::{HttpRequest, HttpResponse};
use crate::json;
use crate::operation::{Kind, Operation};
use crate::options::CallOptions;
use crate::time::Clock;
use crate::transport::{Transport, TransportError};
use crate::until_final::Heard;

/// Sends what a family prepared, again only where that cannot pay twice.
pub(crate) struct Pipeline {
    pub(crate) protocol: Arc<dyn Protocol>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Clock,
    pub(crate) timeout: Duration,
    pub(crate) retries: u32,
    pub(crate) freshness: Freshness,
    pub(crate) gateway_clock: GatewayClock,
}

impl Pipeline {
    pub(crate) fn call(&self, name: &str, request: &str, options: &CallOptions) -> Result<Answer> {
        let operation = self.protocol.operation(name)?;
        self.run(&operation, request, options)
            .map_err(|error| self.name(error, &operation, request))
    }

    /// One call of a flow, with the gateway's own time.
    pub(crate) fn hear(&self, name: &str, request: &str, options: &CallOptions) -> Heard {
        let found = self.protocol.operation(name);
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
        let id = json::text_at(request, operation.idempotency);
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
        if let Some(answer) = self.protocol.local(operation, request, &attempt)? {
            return Ok(answer);
        }
        // Usage events have no id that would make a repetition harmless, not even after a connection that seemed to fail.
        let retries = match operation.kind {
            Kind::Session => 0,
            _ => options.retries.unwrap_or(self.retries),
        };
        let mut done = 0;
        loop {
            let prepared = self.protocol.prepare(operation, request, &attempt)?;
            *at = None;
            let result = self.send(operation, &prepared, options).and_then(|response| {
                let answer = self.protocol.accept(operation, &prepared, &response);
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
            .protocol
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
            ErrorKind::OutcomeUnknown => self.protocol.is_retryable(operation),
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
                "may or may not have happened, no reply: {text}; {}",
                self.protocol.next_step(operation)
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
