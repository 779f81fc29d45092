//! Bad days without number: a network that loses, delays, repeats and forges, a gateway that hesitates, a buyer who walks
//! away. Whatever happens, nobody is charged twice and no flow says something about the money that is not so.

use std::collections::HashMap;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use std::time::Duration;

use super::*;
use crate::answer::Answer;
use crate::family::{Attempt, Protocol};
use crate::freshness::{Age, Moment};
use crate::http::{HttpRequest, HttpResponse};
use crate::instore::InStore;
use crate::options::{CallOptions, InStoreOptions};
use crate::until_final::script::{Rng, limits, name, runs};
use crate::until_final::{Final, Heard, Next};

const KEY: &str = "0123456789abcdef0123456789abcdef";
/// How long the client waits for a reply, in milliseconds like all times here.
const TIMEOUT: u64 = 15_000;
/// A message that is under way arrives within a minute, or never.
const LATE: u64 = 59_000;
const PAY: &str = "alipay.intl.acquiring.offline.pay";
const QUERY: &str = "alipay.intl.acquiring.offline.payQuery";
const CANCEL: &str = "alipay.intl.acquiring.common.payCancel";
const REFUND: &str = "alipay.intl.acquiring.common.refund";

#[derive(Clone, Copy, PartialEq)]
enum Buyer {
    PaysAtOnce,
    PaysAt(u64),
    Never,
    HasNoMoney,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Order {
    Waiting,
    Paid,
    Closed,
    Cancelled,
    Refused,
}

/// Alipay's side: one ledger, written from the specification.
struct Gateway {
    now: u64,
    buyer: Buyer,
    order: Option<(Order, u64)>,
    charges: u32,
    returns: u32,
    refunds: HashMap<String, u32>,
    /// Share of cancellations of a paid order that are refused.
    cancel_refused: u64,
    /// Whether a code that was used is refused even for the payment it was used for.
    code_is_spent: bool,
    /// A refusal is final for its message: the same message again is refused again.
    refused: HashMap<String, Value>,
}

impl Gateway {
    /// The buyer acts, or Alipay closes the order after three minutes.
    fn until(&mut self, now: u64) {
        self.now = now;
        if let Some((Order::Waiting, since)) = self.order {
            match self.buyer {
                Buyer::PaysAt(at) if at <= now && at < since + 180_000 => self.charge(since),
                _ if now >= since + 180_000 => self.order = Some((Order::Closed, since)),
                _ => {}
            }
        }
    }

    fn charge(&mut self, since: u64) {
        self.charges += 1;
        self.order = Some((Order::Paid, since));
    }

    fn answer(&mut self, message: &str, function: &str, body: &Value, chance: &mut Rng) -> Value {
        if let Some(refused) = self.refused.get(message) {
            return refused.clone();
        }
        let answer = self.act(function, body, chance);
        if answer["resultInfo"]["resultStatus"] == "F" {
            self.refused.insert(message.to_owned(), answer.clone());
        }
        answer
    }

    fn act(&mut self, function: &str, body: &Value, chance: &mut Rng) -> Value {
        if chance.percent(5) {
            return told("U", "SYSTEM_ERROR"); // before acting
        }
        let answer = match function {
            PAY => self.pay(body),
            QUERY => self.query(),
            CANCEL => self.cancel(chance.percent(self.cancel_refused)),
            _ => {
                *self.refunds.entry(body["merchantRefundId"].to_string()).or_default() = 1;
                told("S", "SUCCESS")
            }
        };
        if chance.percent(5) {
            told("U", "UNKNOWN_EXCEPTION")
        } else {
            answer
        }
    }

    fn pay(&mut self, body: &Value) -> Value {
        if body["merchantTransId"] != "T1" {
            self.charges += 1; // a new id is a new payment
        }
        if self.code_is_spent && self.order.is_some() {
            return told("F", "AUTH_CODE_ALREADY_USED");
        }
        if self.order.is_none() {
            self.order = Some((Order::Waiting, self.now));
            match self.buyer {
                Buyer::PaysAtOnce => self.charge(self.now),
                Buyer::HasNoMoney => self.order = Some((Order::Refused, self.now)),
                _ => {}
            }
        }
        match self.order.map(|(order, _)| order) {
            Some(Order::Paid) => self.with_order(told("S", "SUCCESS"), body),
            Some(Order::Waiting) => told("U", "USER_PAYING"),
            Some(Order::Refused) => told("F", "BALANCE_NOT_ENOUGH"),
            Some(Order::Cancelled) => told("F", "ORDER_IS_CANCELED"),
            _ => told("F", "ORDER_IS_CLOSED"),
        }
    }

    fn query(&self) -> Value {
        let word = match self.order.map(|(order, _)| order) {
            None => return told("F", "TARGET_NOT_FOUND"),
            Some(Order::Waiting) => "PAYING",
            Some(Order::Paid) => "SUCCESS",
            Some(Order::Cancelled) => "CANCELLED",
            Some(Order::Closed | Order::Refused) => "CLOSED",
        };
        let mut answer = told("S", "SUCCESS");
        answer["statusDetail"] = json!({ "acquirementStatus": word });
        answer["merchantTransId"] = "T1".into();
        answer
    }

    fn cancel(&mut self, refused: bool) -> Value {
        match self.order {
            Some((Order::Paid, _)) if refused => return told("F", "CANCEL_NOT_ALLOWED"),
            Some((Order::Paid, since)) => {
                self.returns += 1;
                self.order = Some((Order::Cancelled, since));
            }
            Some((Order::Waiting, since)) => self.order = Some((Order::Cancelled, since)),
            Some(_) => {}
            // An order that never arrived is cancelled all the same, for good.
            None => self.order = Some((Order::Cancelled, self.now)),
        }
        told("S", "SUCCESS")
    }

    fn with_order(&self, mut answer: Value, body: &Value) -> Value {
        answer["acquirementId"] = "A1".into();
        answer["merchantTransId"] = body["merchantTransId"].clone();
        answer["orderAmount"] = body["order"]["orderAmount"].clone();
        answer["paymentTime"] = "2018-05-29T07:37:10+08:00".into();
        answer
    }

    fn holds_money(&self) -> bool {
        self.charges > self.returns
    }
}

fn told(status: &str, code: &str) -> Value {
    json!({ "resultInfo": { "resultStatus": status, "resultCode": code } })
}

/// What lies between the two: late requests are delivered when their time comes, even after the flow ended.
struct Network {
    gateway: Gateway,
    chance: Rng,
    late: Vec<(u64, HttpRequest)>,
    /// Well signed replies to other tills, and those seen so far: for replays.
    seen: Vec<Vec<u8>>,
    now: u64,
    /// Share of messages that something happens to.
    trouble: u64,
}

impl Network {
    fn pass(&mut self, millis: u64) {
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
        let message: Value = serde_json::from_slice(&request.body).unwrap();
        let (head, body) = (&message["request"]["head"], &message["request"]["body"]);
        let (id, function) = (head["reqMsgId"].as_str().unwrap(), head["function"].as_str().unwrap());
        let answer = self.gateway.answer(id, function, body, &mut self.chance);
        let head = json!({ "function": head["function"], "clientId": head["clientId"], "reqMsgId": head["reqMsgId"] });
        let content = json!({ "head": head, "body": answer }).to_string();
        signed(&content)
    }

    /// None is no reply at all; the error is "never reached".
    fn send(&mut self, request: &HttpRequest) -> Result<Option<Vec<u8>>, ()> {
        let latency = 20 + self.chance.below(400);
        self.pass(latency);
        if !self.chance.percent(self.trouble) {
            let reply = self.deliver(request);
            self.seen.push(reply.clone());
            return Ok(Some(reply));
        }
        match self.chance.below(10) {
            0 => return Err(()),
            1 => {}
            2 | 3 => {
                // On its way for up to a minute, while the client has long given up.
                let at = self.now + self.chance.below(LATE);
                self.late.push((at, request.clone()));
            }
            4 => {
                // Delivered twice, the second time later.
                let at = self.now + self.chance.below(LATE);
                self.late.push((at, request.clone()));
                return Ok(Some(self.deliver(request)));
            }
            5 => {
                // Delivered, and somebody answers with an older, well signed reply.
                self.deliver(request);
                let place = self.chance.below(self.seen.len() as u64);
                return Ok(Some(self.seen[usize::try_from(place).unwrap()].clone()));
            }
            6 => {
                // Somebody who has no key answers "paid".
                let forged = String::from_utf8(self.deliver(request)).unwrap();
                let forged = forged.replace(r#""resultStatus":"F""#, r#""resultStatus":"S""#);
                let forged = forged.replace(r#""resultStatus":"U""#, r#""resultStatus":"S""#);
                let forged = forged.replace("PAYING", "SUCCESS").replace("CLOSED", "SUCCESS");
                let (content, _) = forged.split_once(r#","signature""#).unwrap();
                return Ok(Some(format!("{content}}}").into_bytes()));
            }
            7 => {
                let mut cut = self.deliver(request);
                let end = self.chance.below(cut.len() as u64);
                cut.truncate(usize::try_from(end).unwrap());
                return Ok(Some(cut));
            }
            _ => {
                self.deliver(request);
            }
        }
        self.pass(TIMEOUT);
        Ok(None)
    }
}

/// "It is done", to somebody else.
fn another_tills(function: &str) -> Vec<u8> {
    let mut body = told("S", "SUCCESS");
    if function == QUERY {
        body["statusDetail"] = json!({ "acquirementStatus": "SUCCESS" });
    }
    let head = json!({ "function": function, "clientId": "C1", "reqMsgId": "another" });
    signed(&json!({ "head": head, "body": body }).to_string())
}

fn signed(content: &str) -> Vec<u8> {
    let digest = Sha256::digest(format!("{content}{KEY}"));
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!(r#"{{"response":{content},"signature":"{hex}"}}"#).into_bytes()
}

fn family() -> InStore {
    InStore::new(
        &InStoreOptions::default()
            .client_id("C1")
            .partner_id("P1")
            .sign_type("SHA256")
            .key(KEY)
            .gateway("production"),
    )
    .unwrap()
}

/// How a run ends: with a word, or in a crash after so many calls, and what was saved before that.
enum End {
    Word(Result<Final>),
    Crash(Value),
}

fn drive(family: &InStore, flow: &mut dyn Machine, network: &mut Network, began: u64, crash: Option<u64>) -> End {
    let mut last = None;
    let mut calls = 0;
    loop {
        match flow.step(Duration::from_millis(network.now - began), last.take()) {
            Next::Done(end) => return End::Word(end),
            Next::Wait(time) => network.pass(u64::try_from(time.as_millis()).unwrap()),
            Next::Call(function, request) => {
                // As a ticket is written down between two steps.
                let saved = flow.facts();
                calls += 1;
                assert!(calls < 200, "a flow that does not end");
                let result = call(family, function, &request, network);
                let at = OffsetDateTime::UNIX_EPOCH + Duration::from_millis(network.now);
                let verified = result
                    .as_ref()
                    .err()
                    .is_none_or(|error| error.reason().is_none() && error.reply().is_some());
                let at = verified.then_some(Moment { at, age: Age::Fresh });
                last = Some(Heard { result, at });
                if crash == Some(calls) {
                    return End::Crash(saved);
                }
            }
        }
    }
}

fn open(family: &InStore, function: &str, request: &str, restarted: bool) -> Box<dyn Machine> {
    let operation = family.operation(function).unwrap();
    let limits = Limits { restarted, ..limits() };
    let start = OffsetDateTime::UNIX_EPOCH;
    family
        .flow(&operation, request, start, limits)
        .unwrap()
        .expect("a flow")
}

/// One in five processes dies; the next one takes up its ticket, or starts anew and knows that it may not be the first.
fn with_a_crash(family: &InStore, function: &str, request: &str, network: &mut Network) -> (Result<Final>, bool) {
    let crash = network.chance.percent(20).then(|| 1 + network.chance.below(20));
    let began = network.now;
    let mut first = open(family, function, request, false);
    match drive(family, first.as_mut(), network, began, crash) {
        End::Word(end) => (end, false),
        End::Crash(saved) => {
            let ticket = network.chance.percent(50);
            let mut second = open(family, function, request, !ticket);
            let mut since = network.now;
            if ticket {
                since = began;
                second
                    .resume(saved, Duration::from_millis(network.now - began))
                    .unwrap();
            }
            match drive(family, second.as_mut(), network, since, None) {
                End::Word(end) => (end, true),
                End::Crash(_) => unreachable!(),
            }
        }
    }
}

fn call(family: &InStore, function: &str, request: &str, network: &mut Network) -> Result<String> {
    let operation = family.operation(function)?;
    let attempt = Attempt {
        now: OffsetDateTime::UNIX_EPOCH,
        message_id: format!("{:016x}", network.chance.next()),
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

fn network(seed: u64) -> Network {
    let mut chance = Rng(seed);
    let buyer = match chance.below(10) {
        0..=2 => Buyer::PaysAtOnce,
        3..=6 => Buyer::PaysAt(chance.below(100_000)),
        7 | 8 => Buyer::Never,
        _ => Buyer::HasNoMoney,
    };
    let gateway = Gateway {
        now: 0,
        buyer,
        order: None,
        charges: 0,
        returns: 0,
        refunds: HashMap::new(),
        cancel_refused: [0, 0, 40, 80][usize::try_from(chance.below(4)).unwrap()],
        code_is_spent: chance.percent(30),
        refused: HashMap::new(),
    };
    let trouble = [0, 10, 40, 70][usize::try_from(chance.below(4)).unwrap()];
    Network {
        gateway,
        chance,
        late: Vec::new(),
        seen: [PAY, QUERY, CANCEL, REFUND].into_iter().map(another_tills).collect(),
        now: 0,
        trouble,
    }
}

const REQUEST: &str = r#"{"productCode":"OFFLINE_PAY","merchantTransId":"T1","codeType":"BARCODE","identityCode":"28763443825664394",
    "order":{"orderAmount":{"currency":"USD","value":"239"},"orderTitle":"tea","seller":{"secondaryMerchantId":"P1","storeId":"P1"}}}"#;

/// Spreads the runs over threads and adds up how they ended.
fn count(
    (base, runs): (u64, u64),
    part: impl Fn(std::ops::Range<u64>) -> HashMap<&'static str, u64> + Sync,
) -> HashMap<&'static str, u64> {
    let part = &part;
    std::thread::scope(|scope| {
        let parts: Vec<_> = (0..4)
            .map(|quarter| scope.spawn(move || part(base + quarter * runs / 4..base + (quarter + 1) * runs / 4)))
            .collect();
        let mut sum = HashMap::new();
        for (name, ends) in parts.into_iter().flat_map(|part| part.join().unwrap()) {
            *sum.entry(name).or_default() += ends;
        }
        sum
    })
}

#[test]
fn bad_days_without_number_charge_nobody_twice_and_tell_no_lie() {
    let (base, runs) = runs("in-store pay");
    let ends = count((base, runs), bad_days);
    // The runs reach every end, and most of them reach a good one.
    for name in ["paid", "not_paid", "cancelled", "unknown", "not_sent"] {
        assert!(ends.get(name).is_some_and(|count| *count >= runs / 500), "{ends:?}");
    }
    assert!(ends["unknown"] + ends["not_sent"] < runs / 4, "{ends:?}");
}

/// Plays these runs through and counts how they ended.
fn bad_days(seeds: std::ops::Range<u64>) -> HashMap<&'static str, u64> {
    let family = family();
    let mut ends = HashMap::new();
    for seed in seeds {
        let mut network = network(seed);
        let (end, crashed) = with_a_crash(&family, PAY, REQUEST, &mut network);
        // Everything that is still under way arrives, and the buyer does what he was going to do.
        network.pass(3_600_000);
        let gateway = &network.gateway;
        assert!(gateway.charges <= 1, "seed {seed}: charged {} times", gateway.charges);
        let name = name(&end);
        let truth = match name {
            "paid" => gateway.holds_money(),
            "not_paid" | "cancelled" | "returned" => !gateway.holds_money(),
            // Of this attempt; what the till did before it crashed is another matter.
            "not_sent" | "refused" => crashed || !gateway.holds_money(),
            _ => true,
        };
        assert!(truth, "seed {seed}: said {name}, {:?}", gateway.order);
        *ends.entry(name).or_default() += 1;
    }
    ends
}

#[test]
fn without_trouble_every_payment_ends_for_sure() {
    let family = family();
    for seed in 0..500 {
        let mut network = network(seed);
        network.trouble = 0;
        network.gateway.cancel_refused = 0;
        let buyer = network.gateway.buyer;
        let mut payment = open(&family, PAY, REQUEST, false);
        let End::Word(end) = drive(&family, payment.as_mut(), &mut network, 0, None) else {
            unreachable!()
        };
        if let Buyer::HasNoMoney = buyer {
            let end = end.unwrap().state;
            assert!(["not_paid", "cancelled"].contains(&end), "seed {seed}: {end}");
        } else if let Ok(end) = end {
            assert_eq!(end.state == "paid", network.gateway.holds_money(), "seed {seed}");
        }
    }
}

#[test]
fn a_refund_ends_as_refunded_once_or_not_known() {
    let (base, runs) = runs("in-store refund");
    let ends = count((base, runs), |seeds| {
        let family = family();
        let request = r#"{"acquirementId":"A1","merchantRefundId":"R1","refundAmount":{"currency":"USD","value":"1"}}"#;
        let mut ends = HashMap::new();
        for seed in seeds {
            let mut network = network(seed);
            let (end, crashed) = with_a_crash(&family, REFUND, request, &mut network);
            network.pass(3_600_000);
            let made = network.gateway.refunds.values().sum::<u32>();
            assert!(made <= 1, "seed {seed}");
            let truth = match name(&end) {
                "refunded" => made == 1,
                "not_refunded" => made == 0,
                "not_sent" | "refused" => crashed || made == 0,
                _ => true,
            };
            assert!(truth, "seed {seed}: said {end:?}, made {made}");
            *ends.entry(name(&end)).or_default() += 1;
        }
        ends
    });
    assert!(ends["refunded"] > runs / 2 && ends["unknown"] > 0, "{ends:?}");
}
