//! Secondary merchants: registered, reviewed, asked about.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::canonical::Channel;
use super::codes::Code;
use super::reply::Node;
use super::request::Params;
use super::rules;
use super::settings::PARTNER;
use crate::app::Shared;
use crate::world::World;

/// Queries that still find a review under way.
const REVIEW: u32 = 2;
/// Countries that are barred, as magic values.
const BARRED: [&str; 2] = ["KP", "IR"];
/// What may change once an online merchant is registered.
const CHANGEABLE: [&str; 4] = [
    "secondary_merchant_name",
    "register_country",
    "register_address",
    "site_infos",
];

/// A parameter, its limit in bytes, and whether it must be there.
type Field = (&'static str, usize, bool);

const PERSON: [Field; 11] = [
    ("secondary_merchant_type", 16, true),
    ("registration_no", 128, false),
    ("shareholder_name", 128, false),
    ("shareholder_id", 128, false),
    ("representative_name", 128, false),
    ("representative_id", 128, false),
    ("cs_no", 64, false),
    ("cs_email", 128, false),
    ("secondary_merchant_id", 64, true),
    ("register_country", 2, true),
    ("timestamp", 19, true),
];
const ONLINE: [Field; 7] = [
    ("secondary_merchant_name", 64, true),
    ("secondary_merchant_industry", 4, true),
    ("register_address", 256, true),
    ("site_infos", 6_000, true),
    ("settlement_no", 64, true),
    ("contact_no", 64, true),
    ("contact_email", 128, true),
];
const OFFLINE: [Field; 13] = [
    ("secondary_merchant_name", 128, true),
    ("store_id", 64, true),
    ("store_name", 256, true),
    ("store_country", 2, true),
    ("store_address", 330, true),
    ("store_industry", 4, true),
    ("internal_store_photo", 256, false),
    ("external_storefront_photo", 256, false),
    ("extend_params", 1_024, false),
    ("register_address", 256, false),
    ("settlement_no", 64, false),
    ("contact_no", 64, false),
    ("contact_email", 128, false),
];

/// By payment method, merchant and, in store, store.
#[derive(Clone, Debug, Default)]
struct Merchants(BTreeMap<(&'static str, String, String), Registration>);

/// What is registered and what waits for review.
#[derive(Clone, Debug)]
struct Registration {
    /// In force; empty before the first review has ended well.
    registered: BTreeMap<&'static str, String>,
    /// Under review.
    wanted: Option<BTreeMap<&'static str, String>>,
    queries_left: u32,
    rejected: bool,
}

impl Registration {
    /// The word of queryStatus.
    fn status(&self) -> &'static str {
        match (&self.wanted, self.rejected, self.registered.is_empty()) {
            (Some(_), _, true) => "UNDER_REVIEW",
            (Some(_), _, false) => "MODIFICATION_REVIEW",
            (None, true, _) => "FAILED",
            (None, false, _) => "SUCCESS",
        }
    }

    /// A registered value.
    fn value(&self, name: &str) -> Option<&str> {
        // In store the industry is that of the store.
        let name = match name {
            "secondary_merchant_industry" if !self.registered.contains_key(name) => "store_industry",
            name => name,
        };
        self.registered.get(name).map(String::as_str)
    }

    /// One more query; the last one ends the review.
    fn review(&mut self) {
        if self.wanted.is_none() {
            return;
        }
        if self.queries_left > 0 {
            self.queries_left -= 1;
            return;
        }
        let Some(wanted) = self.wanted.take() else { return };
        self.rejected = wanted.values().any(|value| value.contains("REJECT"));
        if !self.rejected {
            self.registered = wanted;
        }
    }
}

/// alipay.overseas.secmerchant.online.maintain
pub(super) fn online(app: &Shared, params: &Params, channel: Channel) -> Result<Node, Code> {
    let fields = read(params, channel, &ONLINE)?;
    check_sites(&fields)?;
    let key = ("ONLINE_PAYMENT", fields["secondary_merchant_id"].clone(), String::new());
    maintain(app, key, fields, Some(&CHANGEABLE))
}

/// alipay.overseas.secmerchant.offline.maintain
pub(super) fn offline(app: &Shared, params: &Params, channel: Channel) -> Result<Node, Code> {
    let fields = read(params, channel, &OFFLINE)?;
    check_drivers(&fields)?;
    let ids = (fields["secondary_merchant_id"].clone(), fields["store_id"].clone());
    maintain(app, ("INSTORE_PAYMENT", ids.0, ids.1), fields, None)
}

/// alipay.overseas.secmerchant.maintain.queryStatus
pub(super) fn query(app: &Shared, params: &Params) -> Result<Node, Code> {
    let bad = || Code::from("PARAM_ILLEGAL");
    let given = |name: &str| params.get(name).ok_or_else(bad);
    given("timestamp")?;
    let id = given("secondary_merchant_id")?.to_owned();
    let (method, store) = match given("payment_method")? {
        "ONLINE_PAYMENT" => ("ONLINE_PAYMENT", String::new()),
        "INSTORE_PAYMENT" => ("INSTORE_PAYMENT", given("store_id")?.to_owned()),
        _ => return Err(bad()),
    };
    let mut world = app.world();
    let known = world
        .books
        .book::<Merchants>()
        .0
        .get_mut(&(method, id, store))
        .ok_or_else(bad)?;
    known.review();
    let status = known.status();
    let mut fields = vec![
        ("status", status.to_owned()),
        ("payment_method", method.to_owned()),
        ("partner", PARTNER.to_owned()),
    ];
    if status == "FAILED" {
        fields.push(("reject_reason", "high risk".to_owned()));
    }
    if method == "INSTORE_PAYMENT" {
        let standing = if status == "SUCCESS" { "ACTIVATED" } else { "INACTIVATE" };
        fields.push(("store_status", standing.to_owned()));
    }
    // What is in force; before that, what was asked for.
    let shown = match &known.wanted {
        Some(wanted) if known.registered.is_empty() => wanted,
        _ => &known.registered,
    };
    let hidden = ["timestamp", "site_infos", "extend_params"];
    fields.extend(
        shown
            .iter()
            .filter(|(name, _)| !hidden.contains(name))
            .map(|(name, value)| (*name, value.clone())),
    );
    if status == "FAILED" && shown.is_empty() {
        fields.push(("secondary_merchant_id", given("secondary_merchant_id")?.to_owned()));
    }
    Ok(Node::alipay(fields))
}

/// For the control API.
pub(super) fn show(world: &mut World) -> Value {
    let known = world.books.book::<Merchants>().0.iter();
    known
        .map(|((method, id, store), known)| {
            json!({ "payment_method": method, "id": id, "store": store, "status": known.status() })
        })
        .collect()
}

/// Id, name and industry of a registered merchant must be the registered ones. Who is not registered is not checked:
/// only acquirers register.
pub(super) fn check(
    world: &mut World,
    method: &'static str,
    field: impl Fn(&str) -> Option<String>,
) -> Result<(), Code> {
    let Some(id) = field("secondary_merchant_id") else {
        return Ok(());
    };
    let own = world
        .books
        .book::<Merchants>()
        .0
        .iter()
        .filter(|((known, merchant, _), _)| *known == method && *merchant == id);
    for (_, registered) in own {
        for name in ["secondary_merchant_name", "secondary_merchant_industry"] {
            let differs = |given: String| registered.value(name).is_some_and(|known| known != given);
            if field(name).is_some_and(differs) {
                return Err(rules::illegal(name));
            }
        }
    }
    Ok(())
}

fn maintain(
    app: &Shared,
    key: (&'static str, String, String),
    fields: BTreeMap<&'static str, String>,
    changeable: Option<&[&str]>,
) -> Result<Node, Code> {
    let mut world = app.world();
    let known = world
        .books
        .book::<Merchants>()
        .0
        .entry(key)
        .or_insert_with(|| Registration {
            registered: BTreeMap::new(),
            wanted: None,
            queries_left: 0,
            rejected: false,
        });
    if known.wanted.is_some() {
        return Err("DUPLICATE_REQUEST".into());
    }
    if let Some(changeable) = changeable.filter(|_| !known.registered.is_empty()) {
        let names = known.registered.keys().chain(fields.keys());
        let frozen = names.filter(|name| !changeable.contains(name) && **name != "timestamp");
        let mut frozen = frozen.map(|name| (known.registered.get(name), fields.get(name)));
        if frozen.any(|(before, now)| before != now) {
            return Err("PARAM_ILLEGAL".into());
        }
    }
    known.wanted = Some(fields);
    known.queries_left = REVIEW;
    Ok(Node::alipay(vec![("result_code", "SUCCESS".to_owned())]))
}

fn read(params: &Params, channel: Channel, own: &[Field]) -> Result<BTreeMap<&'static str, String>, Code> {
    let mut fields = BTreeMap::new();
    for (name, longest, required) in PERSON.iter().chain(own) {
        match params.get(name) {
            None if *required => return Err("PARAM_ILLEGAL".into()),
            None => {}
            Some(value) if channel.charset.encode(value).len() > *longest => return Err("PARAM_ILLEGAL".into()),
            Some(value) => {
                fields.insert(*name, value.to_owned());
            }
        }
    }
    let needed: &[&str] = match fields["secondary_merchant_type"].as_str() {
        "INDIVIDUAL" => &["representative_name", "representative_id"],
        "ENTERPRISE" => &["registration_no", "shareholder_name", "shareholder_id"],
        _ => return Err("MERCHANT_TYPE_ILLEGAL".into()),
    };
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    if needed.iter().any(|name| !fields.contains_key(name)) || !fields["secondary_merchant_id"].chars().all(plain) {
        return Err("PARAM_ILLEGAL".into());
    }
    for name in ["register_country", "store_country"] {
        let country = fields.get(name).map_or("US", String::as_str);
        if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err("PARAM_ILLEGAL".into());
        }
        if BARRED.contains(&country) {
            return Err("REGISTER_COUNTRY_FORBIDDEN".into());
        }
    }
    Ok(fields)
}

/// Up to five sites with a type and an address each.
fn check_sites(fields: &BTreeMap<&'static str, String>) -> Result<(), Code> {
    let sites: Vec<Value> = serde_json::from_str(&fields["site_infos"]).map_err(|_| "PARAM_ILLEGAL")?;
    let good = |site: &Value| {
        let text = |name: &str| site.get(name).and_then(Value::as_str).unwrap_or_default();
        let address = text("site_url");
        matches!(text("site_type"), "WEB" | "APP") && !address.is_empty() && address.len() <= 256
    };
    if (1..=5).contains(&sites.len()) && sites.iter().all(good) {
        Ok(())
    } else {
        Err("PARAM_ILLEGAL".into())
    }
}

/// Taxis name up to ten drivers.
fn check_drivers(fields: &BTreeMap<&'static str, String>) -> Result<(), Code> {
    let Some(text) = fields.get("extend_params") else {
        return if fields["store_industry"] == "4121" {
            Err("PARAM_ILLEGAL".into())
        } else {
            Ok(())
        };
    };
    let drivers: Vec<Value> = serde_json::from_str(text).map_err(|_| "PARAM_ILLEGAL")?;
    let named = |driver: &Value| {
        let text = |name: &str| driver.get(name).and_then(Value::as_str).unwrap_or_default();
        !text("operation_id").is_empty() && !text("contact_person").is_empty()
    };
    if (1..=10).contains(&drivers.len()) && drivers.iter().all(named) {
        Ok(())
    } else {
        Err("PARAM_ILLEGAL".into())
    }
}
