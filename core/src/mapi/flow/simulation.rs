//! Bad days by the ten thousand: a network that loses, delays, repeats and forges, a gateway that hesitates, a buyer who
//! walks away. Whatever happens, money moves once and no flow says something about it that is not so.
//!
//! Two things an enemy inside the TLS connection could always do are left out: answering `F`, which nothing signs, and
//! replaying such an answer.

mod payment;
mod refund;
mod registration;
mod undo;

use std::collections::BTreeMap;
use std::time::Duration;

use md5::{Digest, Md5};
use time::OffsetDateTime;

use crate::answer::Answer;
use crate::error::{AlipayError, Result};
use crate::family::{Attempt, Protocol};
use crate::flow::{Final, Flow, Next};
use crate::http::{HttpRequest, HttpResponse};
use crate::mapi::Mapi;
use crate::options::{CallOptions, MapiOptions};

pub(super) const RUNS: u64 = 10_000;
const KEY: &str = "760bdzec6y9goq7ctyx96ezkz78287de";
/// How long the client waits for a reply, in milliseconds like all times here.
const TIMEOUT: u64 = 15_000;
/// A late request arrives within two minutes.
const LATE: u64 = 120_000;

/// Small, seeded, the same everywhere.
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    pub(super) fn percent(&mut self, share: u64) -> bool {
        self.below(100) < share
    }

    pub(super) fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[usize::try_from(self.below(choices.len() as u64)).unwrap()]
    }
}

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
    fn act(&mut self, form: &Form, chance: &mut Chance) -> Said;
}

/// What lies between the two: late requests are delivered when their time comes, even after the flow ended.
pub(super) struct Network<G> {
    pub(super) gateway: G,
    pub(super) chance: Chance,
    late: Vec<(u64, HttpRequest)>,
    /// Well signed replies to other tills, and those seen so far: for replays.
    seen: Vec<Vec<u8>>,
    pub(super) now: u64,
    /// Share of messages that something happens to.
    pub(super) trouble: u64,
    /// Share of calls in which the gateway itself has a fault, before acting or after.
    pub(super) faults: u64,
}

impl<G: Gateway> Network<G> {
    pub(super) fn new(gateway: G, mut chance: Chance, others: &[Said]) -> Self {
        let trouble = chance.one_of(&[0, 10, 40, 70]);
        Self {
            gateway,
            chance,
            late: Vec::new(),
            seen: others.iter().map(written).collect(),
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
        if let Said::Yes(_) = said {
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
pub(super) fn flow<'a>(family: &'a Mapi, service: &str, request: &str, start: OffsetDateTime) -> Box<dyn Flow + 'a> {
    let operation = family.operation(service).unwrap();
    let flow = crate::mapi::flow::of(&operation, request, start, Duration::from_secs(60)).unwrap();
    flow.expect("a flow")
}

/// Drives a flow over the network; `stop` ends it before a call, as a crash would.
pub(super) fn drive<G: Gateway>(
    family: &Mapi,
    flow: &mut dyn Flow,
    network: &mut Network<G>,
    start: OffsetDateTime,
    mut stop: impl FnMut(&str) -> bool,
) -> Option<Result<Final>> {
    let mut last = None;
    let began = network.now;
    for _ in 0..200 {
        match flow.step(Duration::from_millis(network.now - began), last.take()) {
            Next::Done(end) => return Some(end),
            Next::Wait(time) => network.pass(u64::try_from(time.as_millis()).unwrap()),
            Next::Call(service, request) => {
                if stop(service) {
                    return None;
                }
                let now = start + Duration::from_millis(network.now);
                last = Some(call(family, service, &request, network, now));
            }
        }
    }
    panic!("a flow without end");
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
pub(super) fn play(runs: u64, run: impl Fn(u64) -> &'static str + Sync) -> BTreeMap<&'static str, u64> {
    let part = |from: u64, to: u64| {
        let mut ends = BTreeMap::new();
        for seed in from..to {
            *ends.entry(run(seed)).or_insert(0) += 1;
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
