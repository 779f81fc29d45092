//! Fixed shop codes: alipay.commerce.qrcode.create, modify and modifyStatus.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::canonical::Channel;
use super::codes::Code;
use super::reply::Node;
use super::request::Params;
use super::rules::{self, illegal};
use crate::app::Shared;
use crate::world::World;

/// Members of `biz_data` that must be there.
const NEEDED: [&str; 9] = [
    "secondary_merchant_industry",
    "secondary_merchant_id",
    "secondary_merchant_name",
    "store_id",
    "store_name",
    "trans_currency",
    "currency",
    "country_code",
    "address",
];

/// A code on a counter. The buyer types the amount.
#[derive(Clone, Debug)]
pub(super) struct ShopCode {
    data: Map<String, Value>,
    pub(super) notify_url: Option<String>,
    /// Charset and sign type of its notifications.
    pub(super) channel: Channel,
    /// `ACTIVE`, `STOPPED` or `DELETED`.
    status: &'static str,
}

/// The codes by their number.
#[derive(Clone, Debug, Default)]
struct ShopCodes(BTreeMap<String, ShopCode>);

impl ShopCode {
    /// A text member of `biz_data`.
    pub(super) fn text(&self, name: &str) -> &str {
        self.data.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// `passback_parameters`, which notifications repeat: text, or JSON as it came.
    pub(super) fn passback(&self) -> String {
        match self.data.get("passback_parameters") {
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => String::new(),
        }
    }

    /// Merchant and store.
    fn store(&self) -> String {
        format!("{}/{}", self.text("secondary_merchant_id"), self.text("store_id"))
    }

    /// A store can own two codes: one that charges the buyer a fee and one that does not.
    fn same_place(&self, data: &Map<String, Value>) -> bool {
        let text = |name: &str| data.get(name).and_then(Value::as_str).unwrap_or_default();
        self.status != "DELETED"
            && self.text("secondary_merchant_id") == text("secondary_merchant_id")
            && self.text("store_id") == text("store_id")
            && self.data.contains_key("channel_fee") == data.contains_key("channel_fee")
    }
}

/// A code that buyers can pay with.
pub(super) fn active(world: &mut World, id: &str) -> Option<ShopCode> {
    let known = world.books.book::<ShopCodes>().0.get(id);
    known.filter(|code| code.status == "ACTIVE").cloned()
}

/// For the control API.
pub(super) fn show(world: &mut World) -> Value {
    let known = world.books.book::<ShopCodes>().0.iter();
    known
        .map(|(id, code)| json!({ "id": id, "status": code.status, "store": code.store() }))
        .collect()
}

/// A new code, or the one the store has.
pub(super) fn create(app: &Shared, params: &Params, channel: Channel) -> Result<Node, Code> {
    let wanted = read(params, channel)?;
    let mut world = app.world();
    let known = world
        .books
        .book::<ShopCodes>()
        .0
        .iter()
        .find(|(_, known)| known.same_place(&wanted.data));
    let id = match known.map(|(id, _)| id.clone()) {
        Some(id) => id,
        None => {
            let id = format!("bax{}", world.ledger.next_id(""));
            world.books.book::<ShopCodes>().0.insert(id.clone(), wanted);
            id
        }
    };
    Ok(answer(app, &id))
}

/// Changes everything but the merchant; a fee once agreed stays.
pub(super) fn modify(app: &Shared, params: &Params, channel: Channel) -> Result<Node, Code> {
    let wanted = read(params, channel)?;
    let mut world = app.world();
    let (id, known) = find(&mut world.books.book::<ShopCodes>().0, params)?;
    let text = |data: &Map<String, Value>, name: &str| data.get(name).cloned();
    let other_merchant = text(&known.data, "secondary_merchant_id") != text(&wanted.data, "secondary_merchant_id");
    let fee_gone = known.data.contains_key("channel_fee") && !wanted.data.contains_key("channel_fee");
    if other_merchant || fee_gone {
        return Err("INVALID_PARAMETER".into());
    }
    *known = ShopCode {
        status: known.status,
        ..wanted
    };
    Ok(answer(app, &id))
}

/// STOP, RESTART, or DELETE for good.
pub(super) fn modify_status(app: &Shared, params: &Params) -> Result<Node, Code> {
    check_kind(params)?;
    let status = match rules::required(params, "status")? {
        "STOP" => "STOPPED",
        "RESTART" => "ACTIVE",
        "DELETE" => "DELETED",
        _ => return Err(illegal("status")),
    };
    let mut world = app.world();
    let (id, known) = find(&mut world.books.book::<ShopCodes>().0, params)?;
    known.status = status;
    Ok(answer(app, &id))
}

fn answer(app: &Shared, id: &str) -> Node {
    let code = format!("{}/qr/{id}", app.url());
    Node::named(
        "qrcodeinfo",
        vec![
            ("result_code", "SUCCESS".to_owned()),
            ("qrcode_img_url", format!("{code}.svg?picSize=L&kind=shop")),
            ("qrcode", code),
        ],
    )
}

/// The code that `qrcode` names, unless it was deleted.
fn find<'a>(codes: &'a mut BTreeMap<String, ShopCode>, params: &Params) -> Result<(String, &'a mut ShopCode), Code> {
    let url = rules::required(params, "qrcode")?;
    let id = url.rsplit('/').next().unwrap_or_default();
    let known = codes.get_mut(id).filter(|known| known.status != "DELETED");
    known
        .map(|known| (id.to_owned(), known))
        .ok_or_else(|| "INVALID_PARAMETER".into())
}

fn check_kind(params: &Params) -> Result<(), Code> {
    rules::required(params, "timestamp")?;
    if rules::required(params, "biz_type")? == "OVERSEASHOPQRCODE" {
        Ok(())
    } else {
        Err(illegal("biz_type"))
    }
}

fn read(params: &Params, channel: Channel) -> Result<ShopCode, Code> {
    check_kind(params)?;
    rules::check_texts(params, channel)?;
    rules::required(params, "biz_data")?;
    let data = rules::object(params, "biz_data")?.unwrap_or_default();
    let bad = || Code::from("INVALID_PARAMETER");
    let text = |name: &str| data.get(name).and_then(Value::as_str);
    if NEEDED.iter().any(|name| text(name).is_none_or(str::is_empty)) {
        return Err(bad());
    }
    // Settled in yuan, or in the pricing currency where that is another.
    let (currency, priced_in) = (text("currency"), text("trans_currency"));
    if currency != Some("CNY") && currency != priced_in {
        return Err(bad());
    }
    if let Some(fee) = data.get("channel_fee") {
        let member = |name: &str| fee.get(name).and_then(Value::as_str);
        if !matches!(member("type"), Some("FIXED" | "RATE")) || member("value").is_none() {
            return Err(bad());
        }
    }
    Ok(ShopCode {
        channel: channel
            .named(text("notify_charset"), text("notify_sign_type"))
            .ok_or_else(bad)?,
        notify_url: rules::web_url(params, "notify_url")?,
        status: "ACTIVE",
        data,
    })
}
