//! Ten thousand bad days: a network that loses, delays, repeats and forges, a gateway that hesitates, a buyer who walks
//! away. Whatever happens, nobody is charged twice and no flow says something about the money that is not so.

use std::collections::HashMap;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::*;
use crate::answer::Answer;
use crate::family::{Attempt, Protocol};
use crate::http::{HttpRequest, HttpResponse};
use crate::instore::InStore;
use crate::options::{CallOptions, InStoreOptions};

const RUNS: u64 = 10_000;
const KEY: &str = "0123456789abcdef0123456789abcdef";
/// How long the client waits for a reply, in milliseconds like all times here.
const TIMEOUT: u64 = 15_000;

/// Small, seeded, the same everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn percent(&mut self, share: u64) -> bool {
        self.below(100) < share
    }
}

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

    fn answer(&mut self, message: &str, function: &str, body: &Value, chance: &mut Chance) -> Value {
        if let Some(refused) = self.refused.get(message) {
            return refused.clone();
        }
        let answer = self.act(function, body, chance);
        if answer["resultInfo"]["resultStatus"] == "F" {
            self.refused.insert(message.to_owned(), answer.clone());
        }
        answer
    }

    fn act(&mut self, function: &str, body: &Value, chance: &mut Chance) -> Value {
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
    chance: Chance,
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
                // On its way for up to two minutes, while the client has long given up.
                let at = self.now + self.chance.below(120_000);
                self.late.push((at, request.clone()));
            }
            4 => {
                // Delivered twice, the second time later.
                let at = self.now + self.chance.below(120_000);
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

fn state(family: &InStore, reply: &str) -> State {
    crate::json::object(reply.as_bytes()).map_or(State::Pending, |reply| family.settings.states.read(&reply))
}

/// Drives a flow over the network; `crash` ends it after so many calls.
fn drive(family: &InStore, flow: &mut impl Flow, network: &mut Network, crash: Option<u32>) -> Option<Result<Final>> {
    let mut last = None;
    let mut calls = 0;
    let start = network.now;
    loop {
        match flow.step(Duration::from_millis(network.now - start), last.take()) {
            Next::Done(end) => return Some(end),
            Next::Wait(time) => network.pass(u64::try_from(time.as_millis()).unwrap()),
            Next::Call(function, request) => {
                calls += 1;
                if function == CANCEL && crash.is_some() {
                    return None;
                }
                last = Some(call(family, function, &request, network));
                if crash == Some(calls) {
                    return None;
                }
            }
        }
    }
}

fn call(family: &InStore, function: &str, request: &str, network: &mut Network) -> Result<String> {
    let operation = family.operation(function)?;
    let attempt = Attempt {
        now: time::OffsetDateTime::UNIX_EPOCH,
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
    let mut chance = Chance(seed);
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

#[test]
fn ten_thousand_bad_days_charge_nobody_twice_and_tell_no_lie() {
    let parts: Vec<_> = std::thread::scope(|scope| {
        let parts: Vec<_> = (0..4)
            .map(|part| scope.spawn(move || bad_days(part * RUNS / 4..(part + 1) * RUNS / 4)))
            .collect();
        parts.into_iter().map(|part| part.join().unwrap()).collect()
    });
    // The runs reach every end, and most of them reach a good one.
    let count = |name: &str| parts.iter().filter_map(|ends| ends.get(name)).sum::<u64>();
    for name in ["paid", "not_paid", "cancelled", "unknown", "not_sent"] {
        assert!(count(name) >= 50, "{parts:?}");
    }
    assert!(count("unknown") + count("not_sent") < RUNS / 5, "{parts:?}");
}

/// Plays these runs through and counts how they ended.
fn bad_days(seeds: std::ops::Range<u64>) -> HashMap<&'static str, u64> {
    let family = family();
    let mut ends = HashMap::new();
    for seed in seeds {
        let mut network = network(seed);
        let payment = || Payment::new(REQUEST, Duration::from_secs(60), |reply: &str| state(&family, reply)).unwrap();
        // One in five tills crashes before it cancels anything, and takes up the same payment again.
        let crashes = network.chance.percent(20);
        if crashes {
            let calls = u32::try_from(1 + network.chance.below(4)).unwrap();
            drive(&family, &mut payment(), &mut network, Some(calls));
        }
        let end = drive(&family, &mut payment(), &mut network, None).unwrap();
        // Everything that is still under way arrives, and the buyer does what he was going to do.
        network.pass(3_600_000);
        let gateway = &network.gateway;
        assert!(gateway.charges <= 1, "run {seed}: charged {} times", gateway.charges);
        let name = match &end {
            Ok(end) => end.state,
            Err(error) => error.outcome().as_str(),
        };
        let truth = match name {
            "paid" => gateway.holds_money(),
            "not_paid" | "cancelled" => !gateway.holds_money(),
            // Of this attempt; what the till did before it crashed is another matter.
            "not_sent" => crashes || !gateway.holds_money(),
            _ => true,
        };
        assert!(truth, "run {seed}: said {name}, {:?}", gateway.order);
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
        let mut payment = Payment::new(REQUEST, Duration::from_secs(60), |reply: &str| state(&family, reply)).unwrap();
        let end = drive(&family, &mut payment, &mut network, None).unwrap();
        if let Buyer::HasNoMoney = buyer {
            let end = end.unwrap().state;
            assert!(["not_paid", "cancelled"].contains(&end), "run {seed}: {end}");
        } else if let Ok(end) = end {
            assert_eq!(end.state == "paid", network.gateway.holds_money(), "run {seed}");
        }
    }
}

#[test]
fn a_refund_ends_as_refunded_once_or_not_known() {
    let family = family();
    let request = r#"{"acquirementId":"A1","merchantRefundId":"R1","refundAmount":{"currency":"USD","value":"1"}}"#;
    let (mut refunded, mut unknown) = (0, 0);
    for seed in 0..2_000 {
        let mut network = network(seed);
        let mut refund = Refund::new(request, Duration::from_secs(60)).unwrap();
        let end = drive(&family, &mut refund, &mut network, None).unwrap();
        match end {
            Ok(end) => {
                assert_eq!(end.state, "refunded", "run {seed}");
                assert_eq!(network.gateway.refunds.values().sum::<u32>(), 1, "run {seed}");
                refunded += 1;
            }
            Err(error) if error.kind() == ErrorKind::Connect => {
                assert!(network.gateway.refunds.is_empty(), "run {seed}");
            }
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "run {seed}");
                unknown += 1;
            }
        }
    }
    assert!(refunded > 1_500 && unknown > 0, "{refunded} {unknown}");
}
