//! Undoing a payment around midnight in China.

use time::macros::datetime;

use super::*;
use crate::mapi::until_final::QUERY;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Order {
    Waiting,
    Paid,
    Closed,
}

struct Ledger {
    now: u64,
    order: Order,
    /// Milliseconds after the start of the flow; negative is before.
    paid_at: i64,
    /// When the day is over, on the clock of the flow.
    midnight: i64,
    /// In cents.
    reversed: u32,
    refunds: BTreeMap<String, u32>,
    retries: u64,
}

impl Ledger {
    fn is_over(&self) -> bool {
        i64::try_from(self.now).unwrap() >= self.midnight && self.paid_at < self.midnight
    }

    fn query(&self) -> Said {
        let status = match self.order {
            Order::Waiting => "WAIT_BUYER_PAY",
            Order::Paid => "TRADE_SUCCESS",
            Order::Closed => "TRADE_CLOSED",
        };
        let paid = START + time::Duration::milliseconds(self.paid_at);
        let form = time::macros::format_description!("[year][month][day][hour][minute][second]");
        let paid = paid.format(form).unwrap();
        yes(&[
            ("alipay_trans_status", status),
            ("partner_trans_id", "T1"),
            ("trans_amount", "10.00"),
            ("currency", "USD"),
            ("alipay_pay_time", if self.order == Order::Waiting { "" } else { &paid }),
        ])
    }

    fn reverse(&mut self, chance: &mut Rng) -> Said {
        let retry = chance.percent(self.retries);
        if retry && chance.percent(50) {
            return fail(&[("error", "TRADE_STATUS_ERROR"), ("retry_flag", "Y")]);
        }
        match self.order {
            Order::Paid if self.is_over() || !self.refunds.is_empty() => {
                return fail(&[("error", "TRADE_STATUS_ERROR")]);
            }
            Order::Paid => self.reversed = 1_000,
            Order::Waiting | Order::Closed => {}
        }
        self.order = Order::Closed;
        if retry {
            fail(&[("error", "TRADE_STATUS_ERROR"), ("retry_flag", "Y")])
        } else {
            yes(&[("partner_trans_id", "T1"), ("alipay_reverse_time", "20260416235900")])
        }
    }

    fn refund(&mut self, form: &Form) -> Said {
        let id = &form["partner_refund_id"];
        let cents = form["refund_amount"].replace('.', "").parse::<u32>().unwrap();
        if !self.refunds.contains_key(id) {
            match self.order {
                Order::Closed => return fail(&[("error", "TRADE_HAS_CLOSE")]),
                Order::Waiting => return fail(&[("error", "TRADE_STATUS_ERROR")]),
                Order::Paid => {}
            }
            if self.refunds.values().sum::<u32>() + cents > 1_000 {
                return fail(&[("error", "RETURN_AMOUNT_EXCEED")]);
            }
            self.refunds.insert(id.clone(), cents);
        }
        yes(&[("partner_trans_id", "T1"), ("partner_refund_id", id)])
    }

    fn returned(&self) -> u32 {
        self.reversed + self.refunds.values().sum::<u32>()
    }
}

impl Gateway for Ledger {
    fn until(&mut self, now: u64) {
        self.now = now;
    }

    fn act(&mut self, form: &Form, chance: &mut Rng) -> Said {
        match form["service"].as_str() {
            QUERY => self.query(),
            REVERSE | CANCEL => self.reverse(chance),
            _ => self.refund(form),
        }
    }
}

fn yes(fields: &[(&'static str, &str)]) -> Said {
    let mut all = vec![("result_code", "SUCCESS".to_owned())];
    all.extend(fields.iter().map(|(name, value)| (*name, (*value).to_owned())));
    Said::Yes(all)
}

fn fail(fields: &[(&'static str, &str)]) -> Said {
    let mut all = vec![
        ("result_code", "FAIL".to_owned()),
        ("partner_trans_id", "T1".to_owned()),
    ];
    all.extend(fields.iter().map(|(name, value)| (*name, (*value).to_owned())));
    Said::Yes(all)
}

fn network(seed: u64) -> Network<Ledger> {
    let mut chance = Rng(seed);
    // 23:59:00 in China, or a minute of the next day.
    let paid_at = -i64::try_from(chance.below(7_200_000)).unwrap();
    let ledger = Ledger {
        now: 0,
        order: chance.one_of(&[Order::Paid, Order::Paid, Order::Paid, Order::Waiting, Order::Closed]),
        paid_at,
        midnight: MIDNIGHT,
        reversed: 0,
        refunds: BTreeMap::new(),
        retries: chance.one_of(&[0, 0, 40, 80]),
    };
    let others = [
        yes(&[]),
        yes(&[("partner_trans_id", "T2"), ("alipay_trans_status", "TRADE_CLOSED")]),
        yes(&[("partner_trans_id", "T1"), ("partner_refund_id", "R2")]),
    ];
    Network::new(ledger, chance, &others)
}

const START: OffsetDateTime = datetime!(2026-04-16 23:59:30 +8);
const MIDNIGHT: i64 = 30_000;
const WHOLE: &str = r#"{"partner_trans_id":"T1","partner_refund_id":"R1","refund_amount":"10","currency":"USD"}"#;
const PART: &str = r#"{"partner_trans_id":"T1","partner_refund_id":"R1","refund_amount":"4.00","currency":"USD"}"#;

#[test]
fn bad_midnights_without_number_give_the_money_back_once() {
    let family = family();
    let (base, runs) = runs("mapi undo");
    let ends = play((base, runs), |seed| {
        let mut network = network(seed);
        // Half of them begin after midnight.
        let late = network.chance.percent(50);
        if late {
            network.pass(40_000);
        }
        let part = network.chance.percent(20);
        let service = network.chance.one_of(&[REVERSE, CANCEL]);
        let request = if part { PART } else { WHOLE };
        let (end, crashed) = with_a_crash(&family, service, request, &mut network, START);
        network.pass(3_600_000);
        let ledger = &network.gateway;
        let name = name(&end);
        let returned = ledger.returned();
        assert!(returned <= 1_000, "seed {seed}: {returned}");
        if part {
            assert_eq!(ledger.reversed, 0, "seed {seed}: a part was wanted");
        }
        let truth = match name {
            "cancelled" | "returned" => ledger.order == Order::Closed,
            "refunded" => ledger.refunds.contains_key("R1"),
            "not_refunded" => returned == 0 && ledger.order != Order::Closed,
            "not_sent" | "refused" => crashed || returned == 0,
            _ => true,
        };
        assert!(truth, "seed {seed}: said {name}, {:?} {returned}", ledger.order);
        name
    });
    for name in ["cancelled", "refunded", "returned", "unknown", "not_sent"] {
        assert!(ends.get(name).is_some_and(|count| *count >= runs / 500), "{ends:?}");
    }
    assert!(
        ends["cancelled"] + ends["refunded"] + ends["returned"] > runs / 2,
        "{ends:?}"
    );
}
