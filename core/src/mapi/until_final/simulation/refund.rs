//! Refunds, online and at the till.

use time::macros::datetime;

use super::*;

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

    fn act(&mut self, form: &Form, _: &mut Rng) -> Said {
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
    let mut chance = Rng(seed);
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

fn bad_days((base, runs): (u64, u64), service: &str, request: &str) -> BTreeMap<&'static str, u64> {
    let family = family();
    play((base, runs), |seed| {
        let mut network = network(seed);
        let (end, crashed) = with_a_crash(&family, service, request, &mut network, START);
        network.pass(3_600_000);
        let ledger = &network.gateway;
        assert!(ledger.refunds.values().sum::<u32>() <= 1, "seed {seed}");
        // The id and everything else are the same in every attempt, so the gateway can know them again.
        let same = ledger.contents.windows(2).all(|two| two[0] == two[1]);
        assert!(same || crashed && service == "forex_refund", "seed {seed}");
        let name = name(&end);
        let truth = match name {
            "refunded" => ledger.refunds.contains_key("R1"),
            "not_refunded" => ledger.refunds.is_empty(),
            "refused" | "not_sent" => crashed || ledger.refunds.is_empty(),
            _ => true,
        };
        assert!(truth, "seed {seed}: said {name}, {:?}", ledger.refunds);
        name
    })
}

#[test]
fn bad_days_without_number_refund_a_store_payment_once() {
    let (base, runs) = runs("mapi spot refund");
    let ends = bad_days((base, runs), "alipay.acquire.overseas.spot.refund", SPOT);
    for name in ["refunded", "not_refunded", "refused", "unknown", "not_sent"] {
        assert!(ends.get(name).is_some_and(|count| *count >= runs / 500), "{ends:?}");
    }
    assert!(ends["refunded"] > runs * 2 / 5, "{ends:?}");
}

#[test]
fn bad_days_without_number_refund_an_online_payment_once() {
    let (base, runs) = runs("mapi online refund");
    let ends = bad_days((base, runs), "forex_refund", ONLINE);
    for name in ["refunded", "not_refunded", "refused", "unknown", "not_sent"] {
        assert!(ends.get(name).is_some_and(|count| *count >= runs / 500), "{ends:?}");
    }
    // Gateways that look at the amount first never say that they know the id.
    assert!(ends["refunded"] > runs / 5, "{ends:?}");
}
