//! One day at a time, for tests: what each answer makes a machine do next.

use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;
use time::macros::datetime;

use crate::error::{Action, AlipayError, Result};
use crate::freshness::Age;
use crate::freshness::Moment;

use super::{Final, Heard, Limits, Machine, Next};

pub(crate) const START: OffsetDateTime = datetime!(2026-04-17 8:00 UTC);
pub(crate) const DEADLINE: Duration = Duration::from_secs(60);

pub(crate) const fn limits() -> Limits {
    Limits {
        deadline: DEADLINE,
        give_up: Duration::from_secs(300),
        quiet: Duration::from_secs(60),
        restarted: false,
    }
}

/// How a scripted day went.
pub(crate) struct Day {
    pub(crate) end: Result<Final>,
    pub(crate) requests: Vec<(&'static str, Value)>,
    pub(crate) waits: Vec<Duration>,
    /// When it was over.
    pub(crate) at: Duration,
}

impl Day {
    pub(crate) fn state(&self) -> &'static str {
        self.end.as_ref().unwrap().state
    }

    pub(crate) fn error(&self) -> &AlipayError {
        self.end.as_ref().unwrap_err()
    }

    /// The state, or what is known about the money.
    pub(crate) fn name(&self) -> &'static str {
        name(&self.end)
    }

    pub(crate) fn calls(&self) -> Vec<&'static str> {
        self.requests.iter().map(|(operation, _)| *operation).collect()
    }
}

pub(crate) fn name(end: &Result<Final>) -> &'static str {
    match end {
        Ok(end) => end.state,
        Err(error) => error.outcome().as_str(),
    }
}

/// Plays a flow against these answers; the last one is given again and again. The gateway's clock runs with ours.
pub(crate) fn play(machine: &mut dyn Machine, answers: Vec<Result<String>>) -> Day {
    play_at(machine, answers, |now| Some(START + now))
}

/// The same with another clock at the gateway.
pub(crate) fn play_at(
    machine: &mut dyn Machine,
    answers: Vec<Result<String>>,
    clock: impl Fn(Duration) -> Option<OffsetDateTime>,
) -> Day {
    let (mut requests, mut waits, mut now) = (Vec::new(), Vec::new(), Duration::ZERO);
    let mut last = None;
    loop {
        match machine.step(now, last.take()) {
            Next::Done(end) => {
                return Day {
                    end,
                    requests,
                    waits,
                    at: now,
                };
            }
            Next::Wait(time) => {
                now += time;
                waits.push(time);
            }
            Next::Call(operation, request) => {
                let answer = answers.get(requests.len()).or(answers.last()).unwrap();
                requests.push((operation, serde_json::from_str(&request).unwrap()));
                assert!(requests.len() < 100, "a flow that does not end");
                last = Some(Heard {
                    result: answer.clone(),
                    at: clock(now).map(|at| Moment { at, age: Age::Fresh }),
                });
            }
        }
    }
}

pub(crate) fn lost() -> Result<String> {
    Err(AlipayError::unknown("no reply"))
}

pub(crate) fn unreachable() -> Result<String> {
    Err(AlipayError::connect("not reached"))
}

/// A refusal in the words of any family: the machines read the code.
pub(crate) fn no(code: &str, action: Action) -> Result<String> {
    let reply = serde_json::json!({ "result": { "resultStatus": "F", "resultCode": code } });
    Err(AlipayError::refused(code, action, "the gateway refused").with_reply(reply.to_string()))
}
