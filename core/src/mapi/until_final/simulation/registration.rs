//! Registration of secondary merchants: no money moves, but a wrong merchant is paid for nothing.

use time::macros::datetime;

use super::*;

const ONLINE: &str = "alipay.overseas.secmerchant.online.maintain";

/// A reviewer who takes his time.
struct Office {
    now: u64,
    /// What is registered: settlement number, name, and until when it is reviewed.
    entry: Option<(String, String, u64)>,
    rejects: bool,
    /// Takes it and says that something broke.
    stumbles: bool,
    review: u64,
    taken: u32,
}

impl Gateway for Office {
    fn until(&mut self, now: u64) {
        self.now = now;
    }

    fn act(&mut self, form: &Form, _: &mut Rng) -> Said {
        if form["service"] == ONLINE {
            if self.entry.as_ref().is_some_and(|(.., until)| *until > self.now) {
                return Said::No("DUPLICATE_REQUEST");
            }
            self.taken += 1;
            let until = self.now + self.review;
            let (number, name) = (&form["settlement_no"], &form["secondary_merchant_name"]);
            self.entry = Some((number.clone(), name.clone(), until));
            if self.stumbles {
                return Said::No("SYSTEM_ERROR");
            }
            return Said::Yes(vec![("result_code", "SUCCESS".into())]);
        }
        assert_eq!(form["payment_method"], "ONLINE_PAYMENT");
        let Some((number, name, until)) = &self.entry else {
            return Said::No("PARAM_ILLEGAL");
        };
        let status = match (*until > self.now, self.rejects) {
            (true, _) => "UNDER_REVIEW",
            (false, true) => "FAILED",
            (false, false) => "SUCCESS",
        };
        Said::Yes(vec![
            ("status", status.into()),
            ("secondary_merchant_id", form["secondary_merchant_id"].clone()),
            ("secondary_merchant_name", name.clone()),
            ("settlement_no", number.clone()),
        ])
    }
}

const REQUEST: &str = r#"{"secondary_merchant_id":"M1","secondary_merchant_name":"Tea Ltd","secondary_merchant_industry":"5499",
    "register_country":"HK","register_address":"1 Road","site_infos":[{"site_type":"WEB","site_url":"https://tea.example"}],
    "secondary_merchant_type":"ENTERPRISE","registration_no":"1","shareholder_name":"A","shareholder_id":"2",
    "settlement_no":"260","contact_no":"1","contact_email":"a@tea.example"}"#;
const START: OffsetDateTime = datetime!(2026-04-16 12:00 +8);

fn register(office: Office, seed: u64, calm: bool) -> (Result<Final>, Office) {
    let family = family();
    let others = [
        Said::Yes(vec![
            ("status", "SUCCESS".into()),
            ("secondary_merchant_id", "M2".into()),
        ]),
        Said::Yes(vec![("status", "SUCCESS".into())]),
    ];
    let mut network = Network::new(office, Rng(seed), &others);
    if calm {
        network = network.calm();
    }
    let mut flow = flow(&family, ONLINE, REQUEST, START, limits());
    let end = finish(&family, flow.as_mut(), &mut network, START, |_| {});
    (end, network.gateway)
}

fn office(review: u64) -> Office {
    Office {
        now: 0,
        entry: None,
        rejects: false,
        stumbles: false,
        review,
        taken: 0,
    }
}

#[test]
fn a_new_merchant_is_sent_once_and_asked_for_until_the_review_is_over() {
    let (end, office_after) = register(office(20_000), 1, true);
    assert_eq!((end.unwrap().state, office_after.taken), ("registered", 1));
    let rejecting = Office {
        rejects: true,
        ..office(20_000)
    };
    let (end, _) = register(rejecting, 1, true);
    assert_eq!(end.unwrap().state, "rejected");
    let (end, _) = register(office(600_000), 1, true);
    let error = end.unwrap_err();
    assert_eq!(
        (error.outcome().as_str(), error.idempotency_id()),
        ("unknown", Some("M1"))
    );
}

#[test]
fn a_new_merchant_whose_answer_was_lost_is_not_sent_again() {
    let stumbling = Office {
        stumbles: true,
        ..office(10_000)
    };
    let (end, office_after) = register(stumbling, 1, true);
    assert_eq!((end.unwrap().state, office_after.taken), ("registered", 1));
}

#[test]
fn what_cannot_change_is_refused_before_anything_is_sent() {
    let known = |number: &str, name: &str| Office {
        entry: Some((number.to_owned(), name.to_owned(), 0)),
        ..office(5_000)
    };
    let (end, office_after) = register(known("999", "Tea Ltd"), 1, true);
    let error = end.unwrap_err();
    assert_eq!((error.field(), error.rule()), (Some("settlement_no"), Some("fixed")));
    assert_eq!((error.outcome().as_str(), office_after.taken), ("not_sent", 0));
    // The name may change.
    let (end, office_after) = register(known("260", "Coffee Ltd"), 1, true);
    assert_eq!((end.unwrap().state, office_after.taken), ("registered", 1));
}

#[test]
fn bad_days_never_register_somebody_else() {
    for seed in 0..1_000 {
        let (end, office) = register(office(Rng(seed).below(60_000)), seed, false);
        if let Ok(end) = end {
            assert_eq!(end.state, "registered", "run {seed}");
            let (number, name, until) = office.entry.unwrap();
            assert_eq!((number.as_str(), name.as_str()), ("260", "Tea Ltd"), "run {seed}");
            assert!(until <= office.now, "run {seed}");
        }
    }
}
