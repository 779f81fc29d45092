//! merchant.common.*: the health of terminals, and the shops that an acquirer registers.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::codes::{Refusal, refuse, success};
use super::request::{Call, exactly, optional, required};
use super::settings::PARTNER_ID;
use crate::json::Fields;
use crate::world::World;

/// Reads a registration.
pub(super) const QUERY: &str = "alipay.intl.merchant.common.indirectMerchant.query";
/// Ends one.
pub(super) const ARCHIVE: &str = "alipay.intl.merchant.common.indirectMerchant.archive";

/// What the merchant has arranged with Alipay.
#[derive(Clone, Debug, Default)]
pub(crate) struct Desk {
    /// Where everything is announced, for all products at once. Only Alipay's staff can set it.
    pub(crate) notify_url: Option<String>,
    /// By seller and store; a seller without a store of its own stands under both of its ids.
    shops: BTreeMap<(String, String), Shop>,
}

/// A registered shop.
#[derive(Clone, Debug)]
struct Shop {
    /// `sellerInfo` and `storeInfo` as they were given.
    facts: Fields,
    archived: bool,
}

impl Desk {
    /// Whether payments can be made for this shop.
    pub(super) fn check(&self, seller: &str, store: &str) -> Result<(), Refusal> {
        match self.shops.get(&(seller.to_owned(), store.to_owned())) {
            Some(shop) if shop.archived => Err(refuse("SHOP_STATUS_ABNORMAL", "the shop is archived")),
            Some(_) => Ok(()),
            None if seller == PARTNER_ID || self.shops.keys().any(|(known, _)| known == seller) => Err(refuse(
                "MERCHANT_AND_SHOP_NOT_MATCH",
                format!("{store} is no store of {seller}"),
            )),
            None => Err(refuse("SHOP_NOT_EXIST", format!("{seller} is not registered"))),
        }
    }
}

/// The registered shops, for the control API.
pub(super) fn show(world: &mut World) -> Value {
    let shops = world.books.book::<Desk>().shops.iter();
    shops
        .map(|((seller, store), shop)| json!({ "seller": seller, "store": store, "archived": shop.archived }))
        .collect()
}

/// Takes a report and keeps nothing of it.
pub(super) fn monitor(_call: Call<'_>, body: &Fields) -> Result<Fields, Refusal> {
    for (name, longest) in [("sellerId", 32), ("storeId", 32), ("partnerId", 64)] {
        required(body, name, longest)?;
    }
    exactly(body, "productCode", "OFFLINE_PAY")?;
    for (name, longest) in [
        ("sceneCode", 64),
        ("sysServiceProviderId", 16),
        ("equipmentType", 32),
        ("equipmentId", 64),
        ("networkType", 8),
        ("clientNetworkTime", 8),
    ] {
        optional(body, name, longest)?;
    }
    Ok(success())
}

/// Registers a shop or changes it.
pub(super) fn maintain(call: Call<'_>, body: &Fields) -> Result<Fields, Refusal> {
    let step = required(body, "operationType", 16)?;
    let seller = required(body, "sellerInfo.sellerId", 32)?;
    let store = optional(body, "storeInfo.storeId", 32)?.unwrap_or(seller);
    optional(body, "notifyUrl", 1024)?;
    optional(body, "extendInfo", 2048)?;
    sites(body)?;
    let given = body
        .iter()
        .filter(|(name, _)| matches!(name.as_str(), "sellerInfo" | "storeInfo"));
    let facts: Fields = given.map(|(name, value)| (name.clone(), value.clone())).collect();
    let mut world = call.app.world();
    let key = (seller.to_owned(), store.to_owned());
    let known = world.books.book::<Desk>().shops.get(&key);
    match (step, known) {
        ("ADD", None) | ("MODIFY", Some(_)) => {}
        ("ADD", Some(shop)) if shop.facts == facts => {}
        ("ADD", Some(_)) => {
            return Err(refuse("REPEAT_REQ_INCONSISTENT", "this shop is registered: MODIFY it"));
        }
        ("MODIFY", None) => return Err(refuse("TARGET_NOT_FOUND", "this shop is not registered: ADD it")),
        _ => return Err(refuse("PARAM_ILLEGAL", "operationType must be ADD or MODIFY")),
    }
    let archived = false;
    world.books.book::<Desk>().shops.insert(key, Shop { facts, archived });
    Ok(success())
}

/// What was registered.
pub(super) fn query(call: Call<'_>, body: &Fields) -> Result<Fields, Refusal> {
    with_shop(call, body, |shop| {
        let mut out = success();
        out.extend(shop.facts.clone());
        out
    })
}

/// Ends a registration. What was paid stays paid.
pub(super) fn archive(call: Call<'_>, body: &Fields) -> Result<Fields, Refusal> {
    with_shop(call, body, |shop| {
        shop.archived = true;
        success()
    })
}

fn with_shop(call: Call<'_>, body: &Fields, act: impl FnOnce(&mut Shop) -> Fields) -> Result<Fields, Refusal> {
    let seller = required(body, "sellerId", 32)?;
    let store = optional(body, "storeId", 32)?.unwrap_or(seller);
    match optional(body, "paymentScene", 16)? {
        None | Some("ONLINE" | "OFFLINE") => {}
        Some(_) => return Err(refuse("PARAM_ILLEGAL", "paymentScene must be ONLINE or OFFLINE")),
    }
    let mut world = call.app.world();
    let shop = world
        .books
        .book::<Desk>()
        .shops
        .get_mut(&(seller.to_owned(), store.to_owned()));
    shop.map(act)
        .ok_or_else(|| refuse("TARGET_NOT_FOUND", "this shop is not registered"))
}

/// Sites of sellers on the web.
fn sites(body: &Fields) -> Result<(), Refusal> {
    let given = body.get("sellerInfo").and_then(|seller| seller.get("siteInfos"));
    let sites = match given {
        None | Some(Value::Null) => return Ok(()),
        Some(Value::Array(sites)) => sites,
        Some(_) => return Err(refuse("PARAM_ILLEGAL", "sellerInfo.siteInfos is not a list")),
    };
    for site in sites {
        let site = site
            .as_object()
            .ok_or_else(|| refuse("PARAM_ILLEGAL", "a site is not an object"))?;
        if !matches!(optional(site, "siteType", 20)?, None | Some("WEB" | "APP")) {
            return Err(refuse("PARAM_ILLEGAL", "siteType must be WEB or APP"));
        }
        optional(site, "siteUrl", 256)?;
        optional(site, "siteName", 128)?;
    }
    Ok(())
}
