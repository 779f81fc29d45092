//! Bad days without number: a network that loses, delays, repeats and forges, a gateway that hesitates, a buyer who
//! walks away. Whatever happens, money moves once and no flow says something about it that is not so.
//!
//! What an enemy inside the TLS connection could always do is left out: answering `F`, which nothing signs, replaying such
//! an answer, and replaying an old success after a reversal, because no reply has a time.

mod payment;
mod refund;
mod registration;
mod undo;

use std::collections::BTreeMap;
use std::time::Duration;

use md5::{Digest, Md5};
use time::OffsetDateTime;

use super::{CANCEL, REVERSE};
use crate::answer::Answer;
use crate::error::{AlipayError, Result};
use crate::family::{Attempt, Protocol};
use crate::http::{HttpRequest, HttpResponse};
use crate::mapi::Mapi;
use crate::options::{CallOptions, MapiOptions};
use crate::until_final::script::{Rng, limits, name, runs};
use crate::until_final::{Final, Heard, Limits, Machine, Next};

const KEY: &str = "760bdzec6y9goq7ctyx96ezkz78287de";
/// How long the client waits for a reply, in milliseconds like all times here.
const TIMEOUT: u64 = 15_000;
/// A late request arrives within a minute, or never.
const LATE: u64 = 59_000;

/// Decoded parameters of a request.
pub(super) type Form = BTreeMap<String, String>;

/// What the gateway says.
#[derive(Clone, Debug)]
pub(super) enum Said {
    /// `F` with a code, unsigned.
    No(&'static str),
    /// `T` and nothing else.
    Taken,
    /// `T` with signed fields.
    Yes(Vec<(&'static str, String)>),
}

/// Alipay's side: one ledger, written from the specification.
pub(super) trait Gateway {
    /// What happens by itself until then.
    fn until(&mut self, now: u64);
    /// Acts and answers.
    fn act(&mut self, form: &Form, chance: &mut Rng) -> Said;
}

/// What lies between the two: late requests are delivered when their time comes, even after the flow ended.
pub(super) struct Network<G> {
    pub(super) gateway: G,
    pub(super) chance: Rng,
    late: Vec<(u64, HttpRequest)>,
    /// Well signed replies to other tills, and those seen so far: for replays.
    seen: Vec<Vec<u8>>,
    /// So many of them are of other tills.
    others: usize,
    undone: bool,
    pub(super) now: u64,
    /// Share of messages that something happens to.
    pub(super) trouble: u64,
    /// Share of calls in which the gateway itself has a fault, before acting or after.
    pub(super) faults: u64,
}

impl<G: Gateway> Network<G> {
    pub(super) fn new(gateway: G, mut chance: Rng, others: &[Said]) -> Self {
        let trouble = chance.one_of(&[0, 10, 40, 70]);
        Self {
            gateway,
            chance,
            late: Vec::new(),
            seen: others.iter().map(written).collect(),
            others: others.len(),
            undone: false,
            now: 0,
            trouble,
            faults: 10,
        }
    }

    /// A day without trouble.
    pub(super) fn calm(mut self) -> Self {
        self.trouble = 0;
        self.faults = 0;
        self
    }

    pub(super) fn pass(&mut self, millis: u64) {
        let until = self.now + millis;
        loop {
            let next = self.late.iter().enumerate().min_by_key(|(_, (at, _))| *at);
            let Some((place, _)) = next.filter(|(_, (at, _))| *at <= until) else {
                break;
            };
            let (at, request) = self.late.remove(place);
            self.gateway.until(at);
            self.deliver(&request);
        }
        self.gateway.until(until);
        self.now = until;
    }

    fn deliver(&mut self, request: &HttpRequest) -> Vec<u8> {
        let form = form(&request.body);
        let said = if self.chance.percent(self.faults / 2) {
            Said::No("SYSTEM_ERROR") // before acting
        } else {
            let said = self.gateway.act(&form, &mut self.chance);
            match self.chance.percent(self.faults) {
                false => said,
                true if self.chance.percent(50) => Said::No("SYSTEM_EXCEPTION"), // after acting
                true => Said::Yes(vec![
                    ("result_code", "UNKNOWN".into()),
                    ("error", "SYSTEM_ERROR".into()),
                ]),
            }
        };
        let reply = written(&said);
        if matches!(&*form["service"], REVERSE | CANCEL) {
            self.seen.truncate(self.others);
            self.undone = true;
        }
        if let (Said::Yes(_), false) = (said, self.undone) {
            self.seen.push(reply.clone());
        }
        reply
    }

    /// None is no reply at all; the error is "never reached".
    fn send(&mut self, request: &HttpRequest) -> Result<Option<Vec<u8>>, ()> {
        let latency = 20 + self.chance.below(400);
        self.pass(latency);
        if !self.chance.percent(self.trouble) {
            return Ok(Some(self.deliver(request)));
        }
        let late = self.now + self.chance.below(LATE);
        match self.chance.below(12) {
            0 => return Err(()),
            1 => {}
            // On its way while the client has long given up.
            2 | 3 => self.late.push((late, request.clone())),
            4 => {
                // Delivered twice, the second time later.
                self.late.push((late, request.clone()));
                return Ok(Some(self.deliver(request)));
            }
            5 => {
                // Delivered, and somebody answers with an older, well signed reply.
                self.deliver(request);
                return Ok(Some(self.older()));
            }
            6 => {
                // Not even delivered, and answered all the same.
                return Ok(Some(self.older()));
            }
            7 => {
                let mut cut = self.deliver(request);
                let end = self.chance.below(cut.len() as u64);
                cut.truncate(usize::try_from(end).unwrap());
                return Ok(Some(cut));
            }
            8 => {
                // "It is done", without a signature.
                let reply = String::from_utf8(self.deliver(request)).unwrap();
                let bare = reply.split("<sign>").next().unwrap().to_owned();
                let better = bare
                    .replace("WAIT_BUYER_PAY", "TRADE_SUCCESS")
                    .replace("UNKNOWN", "SUCCESS");
                return Ok(Some(
                    format!("{better}</alipay>")
                        .replace("</alipay></alipay></alipay>", "</alipay></alipay>")
                        .into_bytes(),
                ));
            }
            9 => {
                // "It is done", with the signature of something else.
                let reply = String::from_utf8(self.deliver(request)).unwrap();
                let better = reply
                    .replace("WAIT_BUYER_PAY", "TRADE_SUCCESS")
                    .replace("TRADE_CLOSED", "TRADE_SUCCESS");
                return Ok(Some(better.into_bytes()));
            }
            _ => {
                self.deliver(request);
            }
        }
        self.pass(TIMEOUT);
        Ok(None)
    }

    fn older(&mut self) -> Vec<u8> {
        let place = self.chance.below(self.seen.len() as u64);
        self.seen[usize::try_from(place).unwrap()].clone()
    }
}

fn written(said: &Said) -> Vec<u8> {
    let text = match said {
        Said::No(code) => format!("<alipay><is_success>F</is_success><error>{code}</error></alipay>"),
        Said::Taken => "<alipay><is_success>T</is_success></alipay>".to_owned(),
        Said::Yes(fields) => {
            let mut sorted = fields.clone();
            sorted.sort();
            let text: Vec<_> = sorted.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let sign: String = Md5::digest(format!("{}{KEY}", text.join("&")))
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            let body: String = fields
                .iter()
                .map(|(name, value)| format!("<{name}>{value}</{name}>"))
                .collect();
            format!(
                "<alipay><is_success>T</is_success><response><alipay>{body}</alipay></response><sign>{sign}</sign><sign_type>MD5</sign_type></alipay>"
            )
        }
    };
    text.into_bytes()
}

/// Ids, amounts and codes need no more than this.
fn form(body: &[u8]) -> Form {
    let text = std::str::from_utf8(body).unwrap();
    let pairs = text.split('&').map(|pair| pair.split_once('=').unwrap());
    let plain = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_encoding::percent_decode_str(&spaced)
            .decode_utf8()
            .unwrap()
            .into_owned()
    };
    pairs.map(|(name, value)| (name.to_owned(), plain(value))).collect()
}

pub(super) fn family() -> Mapi {
    Mapi::new(
        &MapiOptions::default()
            .partner("2088101122136241")
            .key(KEY)
            .gateway("instore-production"),
    )
    .unwrap()
}

/// The machine as a client gets it.
pub(super) fn flow(
    family: &Mapi,
    service: &str,
    request: &str,
    start: OffsetDateTime,
    limits: Limits,
) -> Box<dyn Machine> {
    let operation = family.operation(service).unwrap();
    family
        .flow(&operation, request, start, limits)
        .unwrap()
        .expect("a flow")
}

/// How a run ends: with a word, or in a crash after so many calls, and what was saved before that.
enum End {
    Word(Result<Final>),
    Crash(serde_json::Value),
}

fn drive<G: Gateway>(
    family: &Mapi,
    flow: &mut dyn Machine,
    network: &mut Network<G>,
    (origin, began): (OffsetDateTime, u64),
    mut crash: impl FnMut(&str) -> bool,
) -> End {
    let mut last = None;
    for _ in 0..200 {
        match flow.step(Duration::from_millis(network.now - began), last.take()) {
            Next::Done(end) => return End::Word(end),
            Next::Wait(time) => network.pass(u64::try_from(time.as_millis()).unwrap()),
            Next::Call(service, request) => {
                // As a ticket is written down between two steps.
                let saved = flow.facts();
                let now = origin + Duration::from_millis(network.now);
                let result = call(family, service, &request, network, now);
                last = Some(Heard { result, at: None });
                if crash(service) {
                    return End::Crash(saved);
                }
            }
        }
    }
    panic!("a flow without end");
}

/// Runs a flow to its end on a day that began at `origin`.
pub(super) fn finish<G: Gateway>(
    family: &Mapi,
    flow: &mut dyn Machine,
    network: &mut Network<G>,
    origin: OffsetDateTime,
    mut seen: impl FnMut(&str),
) -> Result<Final> {
    let began = network.now;
    let watch = |service: &str| {
        seen(service);
        false
    };
    match drive(family, flow, network, (origin, began), watch) {
        End::Word(end) => end,
        End::Crash(_) => unreachable!(),
    }
}

/// One in five processes dies; the next one takes up its ticket, or starts anew and knows that it may not be the first.
pub(super) fn with_a_crash<G: Gateway>(
    family: &Mapi,
    service: &str,
    request: &str,
    network: &mut Network<G>,
    origin: OffsetDateTime,
) -> (Result<Final>, bool) {
    let mut calls = if network.chance.percent(20) {
        1 + network.chance.below(12)
    } else {
        u64::MAX
    };
    let began = network.now;
    let start = origin + Duration::from_millis(began);
    let mut first = flow(family, service, request, start, limits());
    let crash = |_: &str| {
        calls -= 1;
        calls == 0
    };
    match drive(family, first.as_mut(), network, (origin, began), crash) {
        End::Word(end) => (end, false),
        End::Crash(saved) if network.chance.percent(50) => {
            let mut second = flow(family, service, request, start, limits());
            second
                .resume(saved, Duration::from_millis(network.now - began))
                .unwrap();
            match drive(family, second.as_mut(), network, (origin, began), |_| false) {
                End::Word(end) => (end, true),
                End::Crash(_) => unreachable!(),
            }
        }
        End::Crash(_) => {
            let again = Limits {
                restarted: true,
                ..limits()
            };
            let mut second = flow(
                family,
                service,
                request,
                origin + Duration::from_millis(network.now),
                again,
            );
            (finish(family, second.as_mut(), network, origin, |_| {}), true)
        }
    }
}

fn call<G: Gateway>(
    family: &Mapi,
    service: &str,
    request: &str,
    network: &mut Network<G>,
    now: OffsetDateTime,
) -> Result<String> {
    let operation = family.operation(service)?;
    let attempt = Attempt {
        now,
        message_id: String::new(),
        options: CallOptions::default(),
    };
    let prepared = family.prepare(&operation, request, &attempt)?;
    match network.send(&prepared) {
        Err(()) => Err(AlipayError::connect("not reached")),
        Ok(None) => Err(AlipayError::unknown("no reply")),
        Ok(Some(body)) => {
            let response = HttpResponse {
                status: 200,
                headers: Vec::new(),
                body,
            };
            match family.accept(&operation, &prepared, &response)? {
                Answer::Reply(reply) => Ok(reply),
                other => panic!("{other:?}"),
            }
        }
    }
}

/// Plays runs on four threads and adds up how they ended.
pub(super) fn play((base, runs): (u64, u64), run: impl Fn(u64) -> &'static str + Sync) -> BTreeMap<&'static str, u64> {
    let part = |from: u64, to: u64| {
        let mut ends = BTreeMap::new();
        for seed in from..to {
            *ends.entry(run(base + seed)).or_insert(0) += 1;
        }
        ends
    };
    let mut all = BTreeMap::new();
    std::thread::scope(|scope| {
        let part = &part;
        let parts: Vec<_> = (0..4)
            .map(|at| scope.spawn(move || part(at * runs / 4, (at + 1) * runs / 4)))
            .collect();
        for ends in parts.into_iter().map(|part| part.join().unwrap()) {
            for (name, count) in ends {
                *all.entry(name).or_insert(0) += count;
            }
        }
    });
    all
}
