//! Auto-debit agreements: signed on a page, asked for, ended.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::canonical::Channel;
use super::codes::Code;
use super::reply::Node;
use super::request::Params;
use super::rules::{self, illegal};
use super::settings::BUYER_ID;
use super::{book, notification};
use crate::app::Shared;
use crate::cashier;
use crate::clock;
use crate::text::escape;
use crate::world::World;

/// The one product agreements are made for.
const PRODUCT: &str = "GENERAL_WITHHOLDING_P";

/// What a buyer was asked to allow.
#[derive(Clone, Debug)]
struct Agreement {
    /// The merchant's number.
    external_sign_no: String,
    /// Alipay's number.
    agreement_no: String,
    scene: String,
    standing: Standing,
    changed: OffsetDateTime,
    notify_url: Option<String>,
    return_url: Option<String>,
    channel: Channel,
    fingerprint: String,
}

/// The agreements by the merchant's number.
#[derive(Clone, Debug, Default)]
struct Agreements(BTreeMap<String, Agreement>);

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Standing {
    /// The buyer has not decided.
    Asked,
    Normal,
    Ended,
}

impl Agreement {
    fn json(&self) -> Value {
        json!({
            "id": self.external_sign_no,
            "agreement_no": self.agreement_no,
            "status": match self.standing {
                Standing::Asked => "asked",
                Standing::Normal => "normal",
                Standing::Ended => "ended",
            },
        })
    }

    fn fields(&self, status: &str) -> Vec<(&'static str, String)> {
        let at = match status {
            "UNSIGN" => "unsign_time",
            _ => "sign_time",
        };
        vec![
            ("agreement_no", self.agreement_no.clone()),
            ("external_sign_no", self.external_sign_no.clone()),
            ("product_code", PRODUCT.to_owned()),
            ("scene", self.scene.clone()),
            ("status", status.to_owned()),
            ("alipay_user_id", BUYER_ID.to_owned()),
            (at, clock::spaced(self.changed)),
            ("sign_modify_time", clock::spaced(self.changed)),
        ]
    }
}

/// Whether payments may be charged under this number.
pub(super) fn allows(world: &mut World, number: &str) -> bool {
    let known = &world.books.book::<Agreements>().0;
    known
        .values()
        .any(|agreement| agreement.standing == Standing::Normal && agreement.agreement_no == number)
}

/// For the control API.
pub(super) fn show(world: &mut World) -> Value {
    let known = &world.books.book::<Agreements>().0;
    known.values().map(Agreement::json).collect()
}

/// alipay.dut.customer.agreement.page.sign: the page that asks the buyer.
pub(super) fn sign(app: &Shared, params: &Params, channel: Channel) -> Result<String, Code> {
    let id = rules::required(params, "external_sign_no")?;
    let scene = rules::required(params, "scene")?;
    rules::check_texts(params, channel)?;
    check_product(params)?;
    rules::required(params, "access_info")?;
    rules::object(params, "access_info")?;
    let fingerprint = book::fingerprint(params);
    let mut world = app.world();
    if let Some(known) = world.books.book::<Agreements>().0.get(id) {
        return if known.fingerprint == fingerprint {
            Ok(page(app, known))
        } else {
            Err(illegal("external_sign_no"))
        };
    }
    let agreement = Agreement {
        external_sign_no: id.to_owned(),
        agreement_no: world.ledger.next_id("4567"),
        scene: scene.to_owned(),
        standing: Standing::Asked,
        changed: clock::now(),
        notify_url: rules::web_url(params, "notify_url")?,
        return_url: rules::web_url(params, "return_url")?,
        channel,
        fingerprint,
    };
    let page = page(app, &agreement);
    world.books.book::<Agreements>().0.insert(id.to_owned(), agreement);
    Ok(page)
}

/// The buyer decides. Where the browser goes then; `None` for an agreement nobody asked for or that was decided before.
pub(super) fn decide(app: &Shared, id: &str, agrees: bool) -> Option<Option<String>> {
    let mut world = app.world();
    let agreement = world
        .books
        .book::<Agreements>()
        .0
        .get_mut(id)
        .filter(|agreement| agreement.standing == Standing::Asked)?;
    if !agrees {
        return Some(agreement.return_url.clone());
    }
    agreement.standing = Standing::Normal;
    agreement.changed = clock::now();
    let agreement = agreement.clone();
    let fields = agreement.fields("NORMAL");
    notification::announce_agreement(
        app,
        &mut world,
        "dut_user_sign",
        id,
        agreement.channel,
        agreement.notify_url.as_deref(),
        fields.clone(),
    );
    let url = agreement.return_url.as_deref();
    Some(url.map(|url| notification::signed_address(app, url, agreement.channel, fields)))
}

/// alipay.dut.customer.agreement.query
pub(super) fn query(app: &Shared, params: &Params) -> Result<Node, Code> {
    rules::required(params, "scene")?;
    let mut world = app.world();
    let agreement = named(&world.books.book::<Agreements>().0, params)?;
    Ok(Node::alipay(agreement.fields("NORMAL")))
}

/// alipay.dut.customer.agreement.unsign: what comes back says nothing, the notification does.
pub(super) fn unsign(app: &Shared, params: &Params, channel: Channel) -> Result<(), Code> {
    let notify_url = rules::web_url(params, "notify_url")?;
    let mut world = app.world();
    let id = named(&world.books.book::<Agreements>().0, params)?
        .external_sign_no
        .clone();
    let agreement = world.books.book::<Agreements>().0.get_mut(&id).ok_or("ILLEGAL_USER")?;
    agreement.standing = Standing::Ended;
    agreement.changed = clock::now();
    let agreement = agreement.clone();
    let url = notify_url.or_else(|| agreement.notify_url.clone());
    let fields = agreement.fields("UNSIGN");
    // The page lists DSA and RSA for this notification, no MD5.
    let channel = channel.without_md5();
    notification::announce_agreement(app, &mut world, "dut_user_unsign", &id, channel, url.as_deref(), fields);
    Ok(())
}

/// The agreement that stands: of this buyer, in this scene, under this number, as far as they are given.
fn named<'a>(agreements: &'a BTreeMap<String, Agreement>, params: &Params) -> Result<&'a Agreement, Code> {
    check_product(params)?;
    // The user id wins over the login.
    let buyer = match (params.get("alipay_user_id"), params.get("alipay_logon_id")) {
        (Some(id), _) => id == BUYER_ID,
        (None, Some(_)) => true,
        (None, None) => return Err(illegal("alipay_user_id")),
    };
    if !buyer {
        return Err("ILLEGAL_USER".into());
    }
    let fits = |given: Option<&str>, known: &str| given.is_none_or(|given| given == known);
    agreements
        .values()
        .find(|agreement| {
            agreement.standing == Standing::Normal
                && fits(params.get("external_sign_no"), &agreement.external_sign_no)
                && fits(params.get("scene"), &agreement.scene)
        })
        .ok_or_else(|| "ILLEGAL_USER".into())
}

fn check_product(params: &Params) -> Result<(), Code> {
    if rules::required(params, "product_code")? == PRODUCT {
        Ok(())
    } else {
        Err(illegal("product_code"))
    }
}

fn page(app: &Shared, agreement: &Agreement) -> String {
    let body = match agreement.standing {
        Standing::Asked => format!(
            "<section><p class=\"shop\">Automatic payments</p><dl><dt>Agreement</dt><dd class=\"id\">{id}</dd>\
             <dt>For</dt><dd>{scene}</dd></dl>\
             <form method=\"post\" action=\"{url}/agreement\"><input type=\"hidden\" name=\"id\" value=\"{id}\">\
             <button class=\"pay\" name=\"step\" value=\"agree\">Agree</button>\
             <div class=\"pair\"><button name=\"step\" value=\"refuse\">Refuse</button></div></form></section>",
            id = escape(&agreement.external_sign_no),
            scene = escape(&agreement.scene),
            url = escape(app.url()),
        ),
        Standing::Normal => decided("Agreed"),
        Standing::Ended => decided("This agreement has ended"),
    };
    cashier::document("Agreement", &body)
}

/// A page that says how it stands.
pub(super) fn decided(title: &str) -> String {
    format!("<section class=\"end\"><h1>{}</h1></section>", escape(title))
}
