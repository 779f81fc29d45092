//! Ten thousand bad days: a network that loses, delays, repeats and forges, a gateway that hesitates, a buyer who walks
//! away, a shop that crashes. Whatever happens, nobody is charged twice and no flow says something about the money that is
//! not so.

mod gateway;
mod network;

use std::collections::HashMap;

use serde_json::json;
use time::OffsetDateTime;

use super::*;
use crate::flow::Next;

use gateway::{Buyer, Chance, Gateway, told};
use network::{Network, Wire};

const RUNS: u64 = 10_000;
const DEADLINE: Duration = Duration::from_secs(60);
const IN_STORE: &str = r#"{"paymentRequestId":"T1","productCode":"IN_STORE_PAYMENT","paymentAmount":{"currency":"USD","value":"239"},
    "paymentMethod":{"paymentMethodType":"CONNECT_WALLET","paymentMethodId":"28763443825664394"},
    "paymentFactor":{"inStorePaymentScenario":"PaymentCode"},"settlementStrategy":{"settlementCurrency":"USD"},
    "order":{"referenceOrderId":"O1","orderDescription":"tea","orderAmount":{"currency":"USD","value":"239"}}}"#;
const BY_CARD: &str = r#"{"paymentRequestId":"T1","productCode":"CASHIER_PAYMENT","paymentAmount":{"currency":"USD","value":"239"},
    "paymentMethod":{"paymentMethodType":"CARD"},"settlementStrategy":{"settlementCurrency":"USD"},
    "order":{"referenceOrderId":"O1","orderDescription":"tea","orderAmount":{"currency":"USD","value":"239"}}}"#;

/// A day as the seed wants it.
fn network(wire: &mut Wire, seed: u64) -> Network<'_> {
    let mut chance = Chance(seed);
    let buyer = match chance.below(20) {
        0..=4 => Buyer::PaysAtOnce,
        // Often close to the deadline, where cancelling begins.
        5..=9 => Buyer::PaysAt(chance.below(100_000)),
        10..=12 => Buyer::PaysAt(55_000 + chance.below(15_000)),
        13..=15 => Buyer::Never,
        16 => Buyer::FailsAt(chance.below(100_000)),
        _ => Buyer::HasNoMoney,
    };
    let gateway = Gateway {
        now: 0,
        buyer,
        order: None,
        charges: 0,
        returns: 0,
        pinned: None,
        cancelled_is_refused: chance.percent(50),
        review: chance.one_of(&[0, 0, 0, 30_000]),
        window_ends: chance.one_of(&[u64::MAX, u64::MAX, 0, 62_000]),
        cancel_refused: chance.one_of(&[0, 0, 40]),
        noise: chance.one_of(&[0, 10]),
        paid_at: 0,
        refund: gateway::Refund {
            takes: chance.one_of(&[0, 0, 20_000, 200_000]),
            hopeless: chance.percent(15),
            ..gateway::Refund::default()
        },
        outbox: Vec::new(),
    };
    let trouble = chance.one_of(&[0, 10, 40, 70]);
    // What names no id cannot be told from one's own, so that lie is told about one operation a day at most: a refusal is
    // confirmed by another operation.
    let lie = chance.one_of(&["payments.pay", "payments.inquiryPayment", "payments.refund"]);
    Network {
        wire,
        request: if gateway.review > 0 { BY_CARD } else { IN_STORE },
        gateway,
        chance,
        late: Vec::new(),
        seen: replies_to_others(lie),
        lie,
        now: 0,
        trouble,
        book: HashMap::new(),
        announced_paid: false,
    }
}

const OPERATIONS: [&str; 6] = [
    "payments.pay",
    "payments.inquiryPayment",
    "payments.cancel",
    "payments.refund",
    "payments.inquiryRefund",
    "payments.capture",
];

/// Well signed, all of them.
fn replies_to_others(lie: &'static str) -> Vec<(&'static str, Value)> {
    let mut seen: Vec<_> = OPERATIONS.iter().map(|operation| (*operation, of_another())).collect();
    let code = match lie {
        "payments.pay" => "USER_BALANCE_NOT_ENOUGH",
        "payments.inquiryPayment" => "ORDER_NOT_EXIST",
        _ => "PROCESS_FAIL",
    };
    seen.push((lie, told("F", code)));
    for (operation, mut reply) in OPERATIONS.map(|operation| (operation, of_another())) {
        for id in ["paymentRequestId", "paymentId", "refundRequestId", "captureRequestId"] {
            reply.as_object_mut().unwrap().remove(id);
        }
        seen.push((operation, reply));
    }
    seen
}

fn of_another() -> Value {
    let mut done = told("S", "SUCCESS");
    for (field, word) in [
        ("paymentRequestId", "T2"),
        ("paymentId", "P2"),
        ("paymentStatus", "SUCCESS"),
        ("refundRequestId", "R2"),
        ("refundStatus", "SUCCESS"),
        ("captureRequestId", "C2"),
    ] {
        done[field] = word.into();
    }
    done
}

/// Drives a flow over the network. `crash` ends it after so many calls; then it tells whether it had begun to cancel.
fn drive(flow: &mut dyn Flow, network: &mut Network<'_>, crash: Option<u64>) -> Result<Result<Final>, bool> {
    let mut last = None;
    let (mut calls, mut cancelled) = (0, false);
    let start = network.now;
    loop {
        match flow.step(Duration::from_millis(network.now - start), last.take()) {
            Next::Done(end) => return Ok(end),
            Next::Wait(time) => network.pass(u64::try_from(time.as_millis()).unwrap()),
            Next::Call(operation, request) => {
                assert!(calls < 200, "a flow that does not end");
                calls += 1;
                cancelled |= operation == "payments.cancel";
                last = Some(network.call(operation, &request));
                if crash == Some(calls) {
                    return Err(cancelled);
                }
            }
        }
    }
}

fn pay(network: &mut Network<'_>, crash: Option<u64>) -> Result<Result<Final>, bool> {
    let start = OffsetDateTime::UNIX_EPOCH + Duration::from_millis(network.now);
    let mut payment = Payment::new(network.request, start, DEADLINE).unwrap();
    drive(&mut payment, network, crash)
}

fn name(end: &Result<Final>) -> &'static str {
    match end {
        Ok(end) => end.state,
        Err(error) => error.outcome().as_str(),
    }
}

/// Spreads the runs over threads and adds up how they ended.
fn count(
    runs: u64,
    part: impl Fn(std::ops::Range<u64>) -> HashMap<&'static str, u64> + Sync,
) -> HashMap<&'static str, u64> {
    let part = &part;
    std::thread::scope(|scope| {
        let parts: Vec<_> = (0..4)
            .map(|quarter| scope.spawn(move || part(quarter * runs / 4..(quarter + 1) * runs / 4)))
            .collect();
        let mut sum = HashMap::new();
        for (name, ends) in parts.into_iter().flat_map(|part| part.join().unwrap()) {
            *sum.entry(name).or_default() += ends;
        }
        sum
    })
}

#[test]
fn ten_thousand_bad_days_charge_nobody_twice_and_tell_no_lie() {
    let ends = count(RUNS, bad_days);
    // The runs reach every end, and most of them reach a good one.
    for name in ["paid", "not_paid", "cancelled", "unknown", "not_sent"] {
        assert!(ends.get(name).is_some_and(|count| *count >= 50), "{ends:?}");
    }
    assert!(ends["unknown"] + ends["not_sent"] < RUNS / 5, "{ends:?}");
}

/// Plays these runs through and counts how they ended.
fn bad_days(seeds: std::ops::Range<u64>) -> HashMap<&'static str, u64> {
    let mut wire = Wire::new();
    let mut ends = HashMap::new();
    for seed in seeds {
        let mut network = network(&mut wire, seed);
        // One in five shops crashes and takes up the same payment again.
        let crashed = network.chance.percent(20);
        if crashed {
            let calls = 1 + network.chance.below(30);
            // Nobody can know of a cancellation that the first process left under way; it arrives before the next begins.
            if !matches!(pay(&mut network, Some(calls)), Err(false)) {
                network.pass(150_000);
            }
            // Replies carry nothing that a later process could tell an old one of the same payment by.
            network.seen = replies_to_others(network.lie);
        }
        let end = pay(&mut network, None).unwrap();
        let gateway = &network.gateway;
        if name(&end) == "paid" {
            assert!(gateway.reviewed(), "run {seed}: paid while it is still being reviewed");
        }
        network.come_to_rest();
        let gateway = &network.gateway;
        let truth = match name(&end) {
            "paid" => gateway.holds_money(),
            "not_paid" => gateway.charges == 0,
            "cancelled" => !gateway.holds_money(),
            // Of this attempt; what the shop did before it crashed is another matter.
            "not_sent" => crashed || !gateway.holds_money(),
            _ => true,
        };
        assert!(truth, "run {seed}: said {end:?}, {:?}", gateway.order);
        *ends.entry(name(&end)).or_default() += 1;

        // One event however often it was told, and told exactly if the buyer was charged.
        assert!(network.book.len() <= 1, "run {seed}: {:?}", network.book);
        assert_eq!(network.announced_paid, gateway.charges == 1, "run {seed}");

        // Who was left in doubt asks again on a better day, and learns the truth.
        if end.is_err() {
            (network.trouble, network.gateway.noise) = (0, 0);
            let end = pay(&mut network, None).unwrap().unwrap();
            network.come_to_rest();
            assert_eq!(
                end.state == "paid",
                network.gateway.holds_money(),
                "run {seed}: said {end:?}"
            );
        }
        let charges = network.gateway.charges;
        assert!(charges <= 1, "run {seed}: charged {charges} times");
    }
    ends
}

#[test]
fn without_trouble_every_payment_ends_for_sure() {
    let mut wire = Wire::new();
    for seed in 0..500 {
        let mut network = network(&mut wire, seed);
        (network.trouble, network.gateway.noise) = (0, 0);
        let buyer = network.gateway.buyer;
        let end = pay(&mut network, None).unwrap().unwrap();
        assert_eq!(
            end.state == "paid",
            network.gateway.holds_money(),
            "run {seed}: {buyer:?}"
        );
        match buyer {
            Buyer::HasNoMoney => assert_eq!(end.state, "not_paid"),
            Buyer::Never => assert_eq!(end.state, "cancelled"),
            Buyer::PaysAt(at) if at < 25_000 => assert_eq!(end.state, "paid"),
            _ => {}
        }
    }
}

#[test]
fn a_refund_or_capture_is_made_once_and_reported_as_it_is() {
    let ends = count(4_000, settlements);
    for name in ["refunded", "not_refunded", "captured", "not_captured", "unknown"] {
        assert!(ends.get(name).is_some_and(|count| *count >= 20), "{ends:?}");
    }
    assert!(ends["unknown"] < 2_000, "{ends:?}");
}

fn settlements(seeds: std::ops::Range<u64>) -> HashMap<&'static str, u64> {
    let mut wire = Wire::new();
    let mut ends = HashMap::new();
    for seed in seeds {
        let mut network = network(&mut wire, seed);
        let amount = json!({ "currency": "USD", "value": "1" });
        let (kind, request) = if seed % 2 == 0 {
            let later = network.chance.percent(30);
            let request =
                json!({ "paymentId": "P1", "refundRequestId": "R1", "refundAmount": amount, "isAsyncRefund": later });
            (Kind::Refund, request)
        } else {
            let request = json!({ "paymentId": "P1", "captureRequestId": "C1", "captureAmount": amount });
            (Kind::Capture, request)
        };
        let mut flow = Settlement::new(kind, &request.to_string(), DEADLINE).unwrap();
        let end = drive(&mut flow, &mut network, None).unwrap();
        let made_by_now = network.gateway.refund.made;
        network.come_to_rest();
        let made = network.gateway.refund.made;
        assert!(made <= 1, "run {seed}: {made} times");
        let truth = match name(&end) {
            "refunded" | "captured" => made_by_now == 1,
            "not_refunded" | "not_captured" | "not_sent" => made == 0,
            _ => true,
        };
        assert!(truth, "run {seed}: said {end:?}");
        *ends.entry(name(&end)).or_default() += 1;
    }
    ends
}
