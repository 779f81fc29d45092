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

/// How many random days a test plays, and from which seed on: one that nobody fitted, printed for who wants it again.
pub(crate) fn runs(name: &str) -> (u64, u64) {
    let given = |variable: &str| std::env::var(variable).ok().and_then(|text| text.parse().ok());
    let base = given("PROVE_SEED")
        .unwrap_or_else(|| Rng(u64::from_str_radix(&crate::sign::random_id()[..15], 16).unwrap()).next() >> 1);
    let runs = given("PROVE_RUNS").unwrap_or(2_000);
    println!("{name}: {runs} days from seed {base}; PROVE_SEED={base} plays them again");
    (base, runs)
}

/// Small, seeded, the same everywhere.
pub(crate) struct Rng(pub(crate) u64);

impl Rng {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    pub(crate) fn percent(&mut self, share: u64) -> bool {
        self.below(100) < share
    }

    pub(crate) fn one_of<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[usize::try_from(self.below(choices.len() as u64)).unwrap()].clone()
    }
}
