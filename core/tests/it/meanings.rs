//! Notifications that are one event told twice have one key, two events never share one; old keys stay derivable.

use std::collections::BTreeMap;

use alipay_global::{Client, Event, Family, NotificationRequest, Options};
use serde_json::Value;

use crate::support::shared::{self, body, headers, text};

/// Two events, and whether they are one.
type Pair = (Vec<Event>, bool);

fn pairs() -> BTreeMap<String, Pair> {
    let mut pairs: BTreeMap<String, Pair> = BTreeMap::new();
    for vector in shared::all().iter().filter(|vector| vector.get("pair").is_some()) {
        let family = Family::parse(text(vector, "family")).unwrap();
        let message = NotificationRequest {
            path: text(vector, "path").to_owned(),
            headers: headers(vector),
            body: body(vector),
        };
        let options = Options::from_json(family, &vector["options"].to_string()).unwrap();
        let event = Client::open(options).unwrap().verify_notification(&message).unwrap();
        let name = format!("{} {}", text(vector, "family"), text(vector, "pair"));
        let (events, _) = pairs
            .entry(name)
            .or_insert_with(|| (Vec::new(), vector["same"] == true));
        events.push(event);
    }
    pairs
}

#[test]
fn one_event_has_one_key_and_two_events_never_share_one() {
    let pairs = pairs();
    assert!(pairs.len() >= 80, "only {} pairs", pairs.len());
    for (name, (events, same)) in pairs {
        let [first, second] = events.as_slice() else {
            panic!("{name}: {} messages", events.len());
        };
        assert_eq!(
            first.dedup_key() == second.dedup_key(),
            same,
            "{name}: {}",
            first.dedup_key()
        );
    }
}

#[test]
fn a_key_fits_an_indexed_column_names_its_version_and_holds_no_token() {
    for (name, (events, _)) in pairs() {
        for event in events {
            let key = event.dedup_key();
            assert!(key.starts_with("2;") && key.len() <= 190, "{name}: {key}");
            assert!(
                key.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '),
                "{name}: {key}"
            );
            assert!(
                !event.old_dedup_key().is_empty() && event.old_dedup_key() != key,
                "{name}"
            );
            let data: Value = serde_json::from_str(event.data()).unwrap();
            for secret in ["accessToken", "authCode"]
                .iter()
                .filter_map(|field| data[field].as_str())
            {
                assert!(
                    !key.contains(&format!(":{secret};")) && !key.ends_with(&format!(":{secret}")),
                    "{name}: {key}"
                );
            }
        }
    }
}
