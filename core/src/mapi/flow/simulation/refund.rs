//! Refunds, online and at the till.

use time::macros::datetime;

use super::*;
use crate::error::ErrorKind;

/// How a gateway treats refunds where the specification leaves it open.
struct Ledger {
    refunds: BTreeMap<String, u32>,
    /// What every attempt is refused with.
    refuses: Option<&'static str>,
    /// The amount is looked at before the id, so a repetition of a whole refund is too much.
    amount_first: bool,
    last: Option<u64>,
    now: u64,
    /// Shortest time between two refunds of the flow; late deliveries are the network's.
    contents: Vec<Form>,
}

impl Gateway for Ledger {
    fn until(&mut self, now: u64) {
        self.now = now;
    }

    fn act(&mut self, form: &Form, _: &mut Chance) -> Said {
        let online = form["service"] == "forex_refund";
        let (key, amount) = if online {
            ("out_return_no", "return_amount")
        } else {
            ("partner_refund_id", "refund_amount")
        };
        let id = form[key].clone();
        assert_eq!((form["is_sync"].as_str(), form[amount].as_str()), ("Y", "10.00"));
        self.contents.push(form.clone());
        self.last = Some(self.now);
        let no = |code: &'static str| {
            if online {
                Said::No(code)
            } else {
                Said::Yes(vec![
                    ("result_code", "FAIL".into()),
                    ("error", code.into()),
                    ("partner_trans_id", "T1".into()),
                ])
            }
        };
        if let Some(code) = self.refuses {
            return no(code);
        }
        if self.refunds.contains_key(&id) {
            if self.amount_first {
                return no("RETURN_AMOUNT_EXCEED");
            }
            if online {
                return no("REPEATED_REFUNDMENT_REQUEST");
            }
        } else {
            *self.refunds.entry(id.clone()).or_default() += 1;
        }
        if online {
            Said::Taken
        } else {
            let fields = [
                ("result_code", "SUCCESS"),
                ("partner_trans_id", "T1"),
                ("partner_refund_id", &id),
            ];
            Said::Yes(fields.map(|(name, value)| (name, value.to_owned())).to_vec())
        }
    }
}

fn others() -> Vec<Said> {
    let yes = |more: &[(&'static str, &str)]| {
        let mut all = vec![("result_code", "SUCCESS".to_owned())];
        all.extend(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
        Said::Yes(all)
    };
    vec![
        yes(&[]),
        yes(&[("partner_trans_id", "T1")]),
        yes(&[("partner_trans_id", "T1"), ("partner_refund_id", "R2")]),
        yes(&[("partner_trans_id", "T2"), ("partner_refund_id", "R1")]),
        yes(&[("out_trade_no", "T1")]),
        Said::Taken,
    ]
}

fn network(seed: u64) -> Network<Ledger> {
    let mut chance = Chance(seed);
    let ledger = Ledger {
        refunds: BTreeMap::new(),
        refuses: chance.one_of(&[
            None,
            None,
            None,
            None,
            Some("RETURN_AMOUNT_EXCEED"),
            Some("CURRENCY_NOT_SAME"),
        ]),
        amount_first: chance.percent(30),
        last: None,
        now: 0,
        contents: Vec::new(),
    };
    Network::new(ledger, chance, &others())
}

const ONLINE: &str = r#"{"out_return_no":"R1","out_trade_no":"T1","currency":"USD","return_amount":"10.00","product_code":"NEW_OVERSEAS_SELLER"}"#;
const SPOT: &str = r#"{"partner_refund_id":"R1","partner_trans_id":"T1","currency":"USD","refund_amount":"10.00"}"#;
const START: OffsetDateTime = datetime!(2026-04-16 23:59:00 +8);

fn bad_days(service: &str, request: &str) -> BTreeMap<&'static str, u64> {
    let family = family();
    play(RUNS, |seed| {
        let mut network = network(seed);
        let mut flow = flow(&family, service, request, START);
        let end = drive(&family, flow.as_mut(), &mut network, START, |_| false).unwrap();
        network.pass(3_600_000);
        let ledger = &network.gateway;
        assert!(ledger.refunds.values().sum::<u32>() <= 1, "run {seed}");
        // The id and everything else are the same in every attempt, so the gateway can know them again.
        assert!(ledger.contents.windows(2).all(|two| two[0] == two[1]), "run {seed}");
        let name = match &end {
            Ok(end) => end.state,
            Err(error) => error.outcome().as_str(),
        };
        let truth = match name {
            "refunded" => ledger.refunds.contains_key("R1"),
            "not_refunded" | "refused" | "not_sent" => ledger.refunds.is_empty(),
            _ => true,
        };
        assert!(truth, "run {seed}: said {name}, {:?}", ledger.refunds);
        name
    })
}

#[test]
fn ten_thousand_bad_days_refund_a_store_payment_once() {
    let ends = bad_days("alipay.acquire.overseas.spot.refund", SPOT);
    for name in ["refunded", "not_refunded", "refused", "unknown", "not_sent"] {
        assert!(ends.get(name).is_some_and(|count| *count >= 50), "{ends:?}");
    }
    assert!(ends["refunded"] > RUNS / 2, "{ends:?}");
}

#[test]
fn ten_thousand_bad_days_refund_an_online_payment_once() {
    let ends = bad_days("forex_refund", ONLINE);
    for name in ["refunded", "not_refunded", "refused", "unknown", "not_sent"] {
        assert!(ends.get(name).is_some_and(|count| *count >= 50), "{ends:?}");
    }
    // Gateways that look at the amount first never say that they know the id.
    assert!(ends["refunded"] > RUNS * 2 / 5, "{ends:?}");
}

#[test]
fn an_unsigned_taken_alone_is_no_refund() {
    let family = family();
    let start = |request: &str| flow(&family, "forex_refund", request, START);
    let mut flow = start(ONLINE);
    assert!(matches!(flow.step(Duration::ZERO, None), Next::Call("forex_refund", _)));
    let taken = || {
        let reply = r#"{"is_success":"T","_unverified":true}"#;
        Some(Err(AlipayError::unknown("unsigned")
            .with_reason("missing")
            .with_reply(reply)))
    };
    assert!(matches!(flow.step(Duration::from_secs(1), taken()), Next::Wait(pause) if pause >= Duration::from_secs(3)));
    assert!(matches!(
        flow.step(Duration::from_secs(4), None),
        Next::Call("forex_refund", _)
    ));
    let Next::Done(Err(error)) = flow.step(Duration::from_secs(58), taken()) else {
        panic!("not over");
    };
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    // Known before this flow began: it may be an asynchronous one, which can still fail.
    let mut flow = start(ONLINE);
    flow.step(Duration::ZERO, None);
    let repeated = || {
        let action = crate::error::Action::Inquire;
        Some(Err(
            AlipayError::unknown("again").with_code("REPEATED_REFUNDMENT_REQUEST", action)
        ))
    };
    assert!(matches!(flow.step(Duration::ZERO, repeated()), Next::Done(Err(_))));
}
