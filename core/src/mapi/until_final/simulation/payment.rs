//! Payments at the till.

use time::macros::datetime;

use super::*;
use crate::mapi::until_final::{PAY, QUERY};

#[derive(Clone, Copy, PartialEq)]
enum Buyer {
    PaysAtOnce,
    PaysAt(u64),
    Never,
    HasNoMoney,
    /// Refused at first, and pays the open order later.
    FindsMoneyAt(u64),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Order {
    Waiting,
    Paid,
    Closed,
    Refused,
}

/// How this gateway answers where the specification leaves it open.
struct Habits {
    /// An id that was paid: the same success, a code, or a code that is spent.
    again: Option<&'static str>,
    /// What a query says of a refused payment.
    refused: Said,
    /// A reversal of something that never arrived is kept.
    closes_nothing: bool,
    /// Not in this partner's contract.
    not_offered: Option<&'static str>,
    /// The day is over, so a payment of it cannot be reversed.
    day_ends: u64,
    /// Share of reversals that ask for another with `retry_flag`.
    retries: u64,
    /// Share of those that acted before they asked.
    acted: u64,
}

struct Ledger {
    now: u64,
    buyer: Buyer,
    order: Option<(Order, u64)>,
    paid_at: u64,
    charges: u32,
    returns: u32,
    habits: Habits,
}

impl Ledger {
    fn charge(&mut self, at: u64, since: u64) {
        self.charges += 1;
        self.paid_at = at;
        self.order = Some((Order::Paid, since));
    }

    fn pay(&mut self, form: &Form) -> Said {
        if form["partner_trans_id"] != "T1" || form["trans_amount"] != "10.00" {
            self.charges += 1; // a new id is a new payment
        }
        let failed = |code: &str| Said::Yes(vec![("result_code", "FAILED".into()), ("error", code.into()), id()]);
        match self.order {
            Some((Order::Paid, _)) => {
                if let Some(code) = self.habits.again {
                    return failed(code);
                }
            }
            Some((Order::Closed, _)) => return failed("TRADE_HAS_CLOSE"),
            Some((Order::Refused, _)) => return failed("BUYER_BALANCE_NOT_ENOUGH"),
            Some((Order::Waiting, _)) => {}
            None => {
                self.order = Some((Order::Waiting, self.now));
                match self.buyer {
                    Buyer::PaysAtOnce => self.charge(self.now, self.now),
                    Buyer::HasNoMoney => {
                        self.order = Some((Order::Refused, self.now));
                        return failed("BUYER_BALANCE_NOT_ENOUGH");
                    }
                    Buyer::FindsMoneyAt(_) => return failed("BUYER_BALANCE_NOT_ENOUGH"),
                    _ => {}
                }
            }
        }
        if let Some((Order::Paid, _)) = self.order {
            return Said::Yes(vec![("result_code", "SUCCESS".into()), id(), amount(), currency()]);
        }
        Said::Yes(vec![("result_code", "UNKNOWN".into()), id()])
    }

    fn query(&self) -> Said {
        let status = match self.order.map(|(order, _)| order) {
            None => return Said::No("TRADE_NOT_EXIST"),
            Some(Order::Refused) => return self.habits.refused.clone(),
            Some(Order::Waiting) => "WAIT_BUYER_PAY",
            Some(Order::Paid) => "TRADE_SUCCESS",
            Some(Order::Closed) => "TRADE_CLOSED",
        };
        standing(status)
    }

    fn reverse(&mut self, service: &str, chance: &mut Rng) -> Said {
        if self.habits.not_offered == Some(service) {
            return Said::No("ILLEGAL_PARTNER_EXTERFACE");
        }
        let wants_another = chance.percent(self.habits.retries);
        if !wants_another || chance.percent(self.habits.acted) {
            match self.order {
                Some((Order::Paid, _)) if self.paid_at < self.habits.day_ends && self.now >= self.habits.day_ends => {
                    return Said::Yes(vec![
                        ("result_code", "FAIL".into()),
                        ("error", "TRADE_STATUS_ERROR".into()),
                        id(),
                    ]);
                }
                Some((Order::Paid, since)) => {
                    self.returns += 1;
                    self.order = Some((Order::Closed, since));
                }
                Some((Order::Waiting | Order::Refused, since)) => self.order = Some((Order::Closed, since)),
                Some((Order::Closed, _)) => {}
                None if self.habits.closes_nothing => self.order = Some((Order::Closed, self.now)),
                None => return Said::No("TRADE_NOT_EXIST"),
            }
        }
        if wants_another {
            let retry = ("retry_flag", "Y".into());
            return Said::Yes(vec![
                ("result_code", "FAIL".into()),
                ("error", "TRADE_STATUS_ERROR".into()),
                retry,
                id(),
            ]);
        }
        let time = ("alipay_reverse_time", "20260416235900".into());
        Said::Yes(vec![("result_code", "SUCCESS".into()), id(), time])
    }

    fn holds_money(&self) -> bool {
        self.charges > self.returns
    }
}

impl Gateway for Ledger {
    /// The buyer acts, or Alipay closes the order after three minutes.
    fn until(&mut self, now: u64) {
        self.now = now;
        if let Some((Order::Waiting, since)) = self.order {
            match self.buyer {
                Buyer::PaysAt(at) | Buyer::FindsMoneyAt(at) if at <= now && at < since + 180_000 => {
                    self.charge(at.max(since), since);
                }
                _ if now >= since + 180_000 => self.order = Some((Order::Closed, since)),
                _ => {}
            }
        }
    }

    fn act(&mut self, form: &Form, chance: &mut Rng) -> Said {
        match form["service"].as_str() {
            PAY => self.pay(form),
            QUERY => self.query(),
            service => self.reverse(service, chance),
        }
    }
}

fn id() -> (&'static str, String) {
    ("partner_trans_id", "T1".to_owned())
}

fn amount() -> (&'static str, String) {
    ("trans_amount", "10.00".to_owned())
}

fn currency() -> (&'static str, String) {
    ("currency", "USD".to_owned())
}

fn standing(status: &str) -> Said {
    let status = ("alipay_trans_status", status.to_owned());
    Said::Yes(vec![
        ("result_code", "SUCCESS".into()),
        status,
        id(),
        amount(),
        currency(),
    ])
}

/// Well signed, about somebody else's payment or about nothing.
fn others() -> Vec<Said> {
    let yes = |more: &[(&'static str, &str)]| {
        let mut all = vec![("result_code", "SUCCESS".to_owned())];
        all.extend(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
        Said::Yes(all)
    };
    vec![
        yes(&[]),
        yes(&[("partner_trans_id", "T2")]),
        yes(&[("partner_trans_id", "T2"), ("alipay_trans_status", "TRADE_SUCCESS")]),
        yes(&[("partner_trans_id", "T2"), ("alipay_trans_status", "TRADE_CLOSED")]),
        yes(&[("alipay_trans_status", "TRADE_CLOSED")]),
        yes(&[
            ("partner_trans_id", "T1"),
            ("trans_amount", "1.00"),
            ("currency", "USD"),
        ]),
    ]
}

fn network(seed: u64) -> Network<Ledger> {
    let mut chance = Rng(seed);
    let buyer = match chance.below(12) {
        0..=2 => Buyer::PaysAtOnce,
        3..=6 => Buyer::PaysAt(chance.below(100_000)),
        7 | 8 => Buyer::Never,
        9 => Buyer::FindsMoneyAt(chance.below(100_000)),
        _ => Buyer::HasNoMoney,
    };
    let habits = Habits {
        again: chance.one_of(&[None, None, Some("TRADE_HAS_SUCCESS"), Some("SOUNDWAVE_PARSER_FAIL")]),
        refused: if chance.percent(50) {
            Said::No("TRADE_NOT_EXIST")
        } else {
            standing("TRADE_CLOSED")
        },
        closes_nothing: chance.percent(50),
        not_offered: chance.one_of(&[None, None, Some(REVERSE), Some(CANCEL)]),
        day_ends: chance.one_of(&[u64::MAX, u64::MAX, chance_of_a_minute(seed)]),
        retries: chance.one_of(&[0, 0, 40, 80]),
        acted: chance.one_of(&[0, 50]),
    };
    let ledger = Ledger {
        now: 0,
        buyer,
        order: None,
        paid_at: 0,
        charges: 0,
        returns: 0,
        habits,
    };
    Network::new(ledger, chance, &others())
}

/// Midnight comes while the flow is running.
const fn chance_of_a_minute(seed: u64) -> u64 {
    seed % 90_001 * 7_919 % 90_000
}

const REQUEST: &str = r#"{"alipay_seller_id":"2088101122136241","trans_name":"tea","partner_trans_id":"T1","currency":"USD",
    "trans_amount":"10.00","buyer_identity_code":"28763443825664394","identity_code_type":"barcode",
    "trans_create_time":"20260416233000","biz_product":"OVERSEAS_MBARCODE_PAY"}"#;
const START: OffsetDateTime = datetime!(2026-04-16 23:59:00 +8);

#[test]
fn bad_days_without_number_charge_nobody_twice_and_tell_no_lie() {
    let family = family();
    let (base, runs) = runs("mapi pay");
    let ends = play((base, runs), |seed| {
        let mut network = network(seed);
        let (end, crashed) = with_a_crash(&family, PAY, REQUEST, &mut network, START);
        // Everything that is still under way arrives, and the buyer does what he was going to do.
        network.pass(3_600_000);
        let ledger = &network.gateway;
        assert!(ledger.charges <= 1, "seed {seed}: charged {} times", ledger.charges);
        let name = name(&end);
        let truth = match name {
            "paid" => ledger.holds_money(),
            "not_paid" | "cancelled" | "returned" => !ledger.holds_money(),
            // Of this attempt; what the till did before it crashed is another matter.
            "not_sent" | "refused" => crashed || !ledger.holds_money(),
            _ => true,
        };
        assert!(truth, "seed {seed}: said {name}, {:?}", ledger.order);
        name
    });
    // The runs reach every end, and most of them reach a good one.
    let count = |name: &str| ends.get(name).copied().unwrap_or_default();
    for name in ["paid", "not_paid", "cancelled", "unknown", "not_sent"] {
        assert!(count(name) >= runs / 500, "{ends:?}");
    }
    assert!(count("unknown") + count("not_sent") < runs * 2 / 5, "{ends:?}");
}

#[test]
fn without_trouble_every_payment_ends_for_sure() {
    let family = family();
    for seed in 0..500 {
        let mut network = network(seed).calm();
        network.gateway.habits.retries = 0;
        let mut flow = flow(&family, PAY, REQUEST, START, limits());
        let end = finish(&family, flow.as_mut(), &mut network, START, |_| {});
        network.pass(600_000);
        if let Ok(end) = end {
            assert_eq!(end.state == "paid", network.gateway.holds_money(), "seed {seed}");
        }
    }
}

#[test]
fn an_id_that_was_used_for_another_payment_is_never_reversed() {
    struct Used;
    impl Gateway for Used {
        fn until(&mut self, _: u64) {}
        fn act(&mut self, form: &Form, _: &mut Rng) -> Said {
            assert_eq!(form["service"], PAY);
            Said::Yes(vec![
                ("result_code", "FAILED".into()),
                ("error", "CONTEXT_INCONSISTENT".into()),
                id(),
            ])
        }
    }
    let family = family();
    let mut network = Network::new(Used, Rng(1), &others()).calm();
    let mut flow = flow(&family, PAY, REQUEST, START, limits());
    let end = finish(&family, flow.as_mut(), &mut network, START, |_| {});
    let error = end.unwrap_err();
    assert_eq!(
        (error.outcome().as_str(), error.code()),
        ("unknown", Some("CONTEXT_INCONSISTENT"))
    );
    assert_eq!(error.idempotency_id(), Some("T1"));
}
