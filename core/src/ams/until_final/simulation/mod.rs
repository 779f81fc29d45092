//! Bad days without number: a network that loses, delays, repeats and forges, a gateway that hesitates, a buyer who walks
//! away, a shop that crashes. Whatever happens, nobody is charged twice and no flow says something about the money that is
//! not so.

mod gateway;
mod network;

use std::collections::HashMap;

use serde_json::json;

use std::time::Duration;

use super::*;
use crate::until_final::script::{Rng, limits, name, runs};
use crate::until_final::{Final, Next};

use gateway::{Buyer, Gateway, told};
use network::{Network, Wire};

const IN_STORE: &str = r#"{"paymentRequestId":"T1","productCode":"IN_STORE_PAYMENT","paymentAmount":{"currency":"USD","value":"239"},
    "paymentMethod":{"paymentMethodType":"CONNECT_WALLET","paymentMethodId":"28763443825664394"},
    "paymentFactor":{"inStorePaymentScenario":"PaymentCode"},"settlementStrategy":{"settlementCurrency":"USD"},
    "order":{"referenceOrderId":"O1","orderDescription":"tea","orderAmount":{"currency":"USD","value":"239"}}}"#;
const BY_CARD: &str = r#"{"paymentRequestId":"T1","productCode":"CASHIER_PAYMENT","paymentAmount":{"currency":"USD","value":"239"},
    "paymentMethod":{"paymentMethodType":"CARD"},"settlementStrategy":{"settlementCurrency":"USD"},
    "order":{"referenceOrderId":"O1","orderDescription":"tea","orderAmount":{"currency":"USD","value":"239"}}}"#;

/// A day as the seed wants it.
fn network(wire: &mut Wire, seed: u64) -> Network<'_> {
    let mut chance = Rng(seed);
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
        lags: chance.one_of(&[0, 0, 30]),
        review: chance.one_of(&[0, 0, 0, 30_000]),
        window_ends: chance.one_of(&[u64::MAX, u64::MAX, 0, 62_000]),
        cancel_refused: chance.one_of(&[0, 0, 40]),
        noise: chance.one_of(&[0, 10]),
        paid_at: 0,
        changed: 0,
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
    let gateway = Gateway {
        // An inquiry that lags confirms such a lie: one of them a day.
        lags: if lie == "payments.inquiryPayment" {
            gateway.lags
        } else {
            0
        },
        ..gateway
    };
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
fn replies_to_others(lie: &'static str) -> Vec<(&'static str, Value, u64)> {
    let mut seen: Vec<_> = OPERATIONS
        .iter()
        .map(|operation| (*operation, of_another(), 0))
        .collect();
    let code = match lie {
        "payments.pay" => "USER_BALANCE_NOT_ENOUGH",
        "payments.inquiryPayment" => "ORDER_NOT_EXIST",
        _ => "PROCESS_FAIL",
    };
    seen.push((lie, told("F", code), 0));
    for (operation, mut reply) in OPERATIONS.map(|operation| (operation, of_another())) {
        for id in ["paymentRequestId", "paymentId", "refundRequestId", "captureRequestId"] {
            reply.as_object_mut().unwrap().remove(id);
        }
        seen.push((operation, reply, 0));
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

/// How a run ends: with a word, or in a crash after so many calls, and what was saved before that.
enum End {
    Word(Result<Final>),
    Crash(Value),
}

fn drive(flow: &mut dyn Machine, network: &mut Network<'_>, start: u64, crash: Option<u64>) -> End {
    let mut last = None;
    let mut calls = 0;
    loop {
        match flow.step(Duration::from_millis(network.now - start), last.take()) {
            Next::Done(end) => return End::Word(end),
            Next::Wait(time) => network.pass(u64::try_from(time.as_millis()).unwrap()),
            Next::Call(operation, request) => {
                // As a ticket is written down between two steps.
                let saved = flow.facts();
                assert!(calls < 200, "a flow that does not end");
                calls += 1;
                last = Some(network.call(operation, &request));
                if crash == Some(calls) {
                    return End::Crash(saved);
                }
            }
        }
    }
}

fn payment(network: &Network<'_>, restarted: bool) -> Pay<Payment> {
    let limits = Limits { restarted, ..limits() };
    Pay::new(Payment::new(network.request).unwrap(), limits, Goal::Pay)
}

/// One in five processes dies; the next one takes up its ticket, or starts anew and knows that it may not be the first.
fn with_a_crash<M: Machine>(
    network: &mut Network<'_>,
    open: impl Fn(&Network<'_>, bool) -> M,
) -> (Result<Final>, bool) {
    let crash = network.chance.percent(20).then(|| 1 + network.chance.below(30));
    let mut first = open(network, false);
    let start = network.now;
    match drive(&mut first, network, start, crash) {
        End::Word(end) => (end, false),
        End::Crash(saved) => {
            let ticket = network.chance.percent(50);
            let mut second = open(network, !ticket);
            let mut since = network.now;
            if ticket {
                // A clock that was set back does not count.
                since = start;
                second
                    .resume(saved, Duration::from_millis(network.now - start))
                    .unwrap();
            }
            match drive(&mut second, network, since, None) {
                End::Word(end) => (end, true),
                End::Crash(_) => unreachable!(),
            }
        }
    }
}

/// Spreads the runs over threads and adds up how they ended.
fn count(
    base: u64,
    runs: u64,
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
    let (base, runs) = runs("AMS pay");
    let ends = count(base, runs, bad_days);
    // The runs reach every end, and most of them reach a good one.
    for name in ["paid", "not_paid", "cancelled", "unknown", "not_sent"] {
        assert!(ends.get(name).is_some_and(|count| *count >= runs / 500), "{ends:?}");
    }
    assert!(ends["unknown"] + ends["not_sent"] < runs / 4, "{ends:?}");
}

/// Plays these runs through and counts how they ended.
fn bad_days(seeds: std::ops::Range<u64>) -> HashMap<&'static str, u64> {
    let mut wire = Wire::new();
    let mut ends = HashMap::new();
    for seed in seeds {
        let mut network = network(&mut wire, seed);
        let (end, crashed) = with_a_crash(&mut network, payment);
        let gateway = &network.gateway;
        if name(&end) == "paid" {
            assert!(gateway.reviewed(), "seed {seed}: paid while it is still being reviewed");
        }
        network.come_to_rest();
        let gateway = &network.gateway;
        let truth = match name(&end) {
            "paid" => gateway.holds_money(),
            "not_paid" => gateway.charges == 0,
            "cancelled" => !gateway.holds_money(),
            // Of this attempt; what the shop did before it crashed is another matter.
            "not_sent" | "refused" => crashed || !gateway.holds_money(),
            _ => true,
        };
        assert!(truth, "seed {seed}: said {end:?}, {:?}", gateway.order);
        *ends.entry(name(&end)).or_default() += 1;

        // One event however often it was told, and told exactly if the buyer was charged.
        assert!(network.book.len() <= 1, "seed {seed}: {:?}", network.book);
        assert_eq!(network.announced_paid, gateway.charges == 1, "seed {seed}");

        // Who was left in doubt asks again on a better day, and learns the truth.
        if end.is_err() {
            (network.trouble, network.gateway.noise, network.gateway.lags) = (0, 0, 0);
            let mut again = payment(&network, true);
            let start = network.now;
            let End::Word(end) = drive(&mut again, &mut network, start, None) else {
                unreachable!()
            };
            network.come_to_rest();
            if let Ok(end) = end {
                assert_eq!(
                    end.state == "paid",
                    network.gateway.holds_money(),
                    "seed {seed}: said {end:?}"
                );
            }
        }
        let charges = network.gateway.charges;
        assert!(charges <= 1, "seed {seed}: charged {charges} times");
    }
    ends
}

#[test]
fn without_trouble_every_payment_ends_for_sure() {
    let mut wire = Wire::new();
    for seed in 0..500 {
        let mut network = network(&mut wire, seed);
        (network.trouble, network.gateway.noise, network.gateway.lags) = (0, 0, 0);
        let buyer = network.gateway.buyer;
        let mut flow = payment(&network, false);
        let End::Word(end) = drive(&mut flow, &mut network, 0, None) else {
            unreachable!()
        };
        if let (Err(_), Buyer::FailsAt(_) | Buyer::PaysAt(_)) = (&end, buyer) {
            // The buyer was done at the deadline, and the money on its way.
            continue;
        }
        let end = end.unwrap();
        assert_eq!(
            end.state == "paid",
            network.gateway.holds_money(),
            "seed {seed}: {buyer:?}"
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
    let (base, runs) = runs("AMS refund and capture");
    let ends = count(base, runs, settlements);
    for name in ["refunded", "not_refunded", "captured", "not_captured", "unknown"] {
        assert!(ends.get(name).is_some_and(|count| *count >= runs / 500), "{ends:?}");
    }
    assert!(ends["unknown"] < runs / 2, "{ends:?}");
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
        let open = |_: &Network<'_>, restarted| {
            let limits = Limits { restarted, ..limits() };
            Repeat::new(Settlement::new(kind, &request.to_string()).unwrap(), limits)
        };
        let (end, crashed) = with_a_crash(&mut network, open);
        let made_by_now = network.gateway.refund.made;
        network.come_to_rest();
        let made = network.gateway.refund.made;
        assert!(made <= 1, "seed {seed}: {made} times");
        let truth = match name(&end) {
            "refunded" | "captured" => made_by_now == 1,
            "not_refunded" | "not_captured" => made == 0,
            "not_sent" | "refused" => crashed || made == 0,
            _ => true,
        };
        assert!(truth, "seed {seed}: said {end:?}");
        *ends.entry(name(&end)).or_default() += 1;
    }
    ends
}
