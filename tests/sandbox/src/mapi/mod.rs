//! The mapi family: flat parameters to one `gateway.do`, XML back.
//!
//! [`params`] reads a request in its charset, [`sign`] knows the signed texts, [`rules`] the limits, [`xml`] the answers;
//! [`trade`], [`query`] and [`refund`] are the services of this slice. A new service is one line in [`run`].

mod message;
mod params;
mod query;
mod refund;
mod rules;
mod sign;
mod trade;
mod xml;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, Uri};

use crate::app::Shared;
use crate::cashier;
use crate::clock;
use crate::fault::{self, Reply, Tamper};
use crate::ledger::Family;
use crate::notify;

pub(crate) use message::{MapiMessage, announce_payment, signed_return};
pub(crate) use sign::Channel;

use params::Params;
use xml::Node;

/// The partner of the published test vectors.
pub(crate) const PARTNER: &str = "2088101122136241";

/// An error code of the gateway.
type Code = String;

/// What a call service has to say.
enum Outcome {
    /// `is_success` T, perhaps with a `<response>`.
    Done(Option<Node>),
    /// Plain text, outside the XML form.
    Text(&'static str),
    /// A page for the buyer's browser.
    Page(String),
}

/// The one address of the family.
pub(crate) async fn gateway(
    State(app): State<Shared>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    let form = headers
        .get("content-type")
        .is_some_and(|value| value.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let body: &[u8] = if method == Method::POST && form { &body } else { b"" };
    let params = Params::read(uri.query().unwrap_or_default(), body);
    let service = known_service(params.get("service"));
    let fault = app.arrive(service.unwrap_or("unknown service"), Family::Mapi);
    fault::answer(fault, |tamper| answer(&app, service, &params, tamper)).await
}

fn answer(app: &Shared, service: Option<&'static str>, params: &Params, tamper: Tamper) -> Reply {
    let Some(service) = service else {
        return xml::failure(app, params, None, "ILLEGAL_SERVICE", tamper);
    };
    if service == "notify_verify" {
        // Works unsigned: it says nothing that its caller did not know.
        return plain(verify_notification(app, params));
    }
    let channel = match authenticate(app, params) {
        Ok(channel) => channel,
        Err(code) => return failure(app, service, params, None, &code, tamper),
    };
    match run(app, service, params, channel) {
        Ok(Outcome::Done(node)) => xml::success(app, params, channel, node, tamper),
        Ok(Outcome::Text(text)) => plain(text),
        Ok(Outcome::Page(html)) => cashier::html(html),
        Err(code) => failure(app, service, params, Some(channel), &code, tamper),
    }
}

fn run(app: &Shared, service: &str, params: &Params, channel: Channel) -> Result<Outcome, Code> {
    check_timestamp(app, params)?;
    match service {
        "create_forex_trade" => trade::create(app, params, channel, "NEW_OVERSEAS_SELLER").map(Outcome::Page),
        "create_forex_trade_wap" => trade::create(app, params, channel, "NEW_WAP_OVERSEAS_SELLER").map(Outcome::Page),
        "single_trade_query" => query::query(app, params).map(|node| Outcome::Done(Some(node))),
        "forex_refund" => refund::refund(app, params, channel).map(|()| Outcome::Done(None)),
        "notify_verify" => Ok(Outcome::Text(verify_notification(app, params))),
        // A service of the family that this partner has no contract for.
        _ => Err("ILLEGAL_PARTNER_EXTERFACE".into()),
    }
}

/// Partner, charset and signature.
fn authenticate(app: &Shared, params: &Params) -> Result<Channel, Code> {
    if params.get("partner") != Some(PARTNER) {
        return Err("ILLEGAL_PARTNER".into());
    }
    if let Some(name) = params.repeated() {
        return Err(format!("ILLEGAL_ARGUMENT {name}"));
    }
    let charset = params.signed_charset().ok_or("ILLEGAL_CHARSET")?;
    sign::verify(&app.keys, params, charset)
}

/// Requests older than half an hour are refused where they say when they were made.
fn check_timestamp(app: &Shared, params: &Params) -> Result<(), Code> {
    let Some(text) = params.get("timestamp") else {
        return Ok(());
    };
    // Pages disagree: date and time, or milliseconds.
    let time = clock::parse_spaced(text)
        .or_else(|| clock::parse_request_time(text))
        .ok_or("ILLEGAL_ARGUMENT timestamp")?;
    let skew = (clock::now() - time).whole_seconds().abs();
    if app.config.max_skew > 0 && skew > app.config.max_skew {
        Err("ILLEGAL_ARGUMENT timestamp".into())
    } else {
        Ok(())
    }
}

fn verify_notification(app: &Shared, params: &Params) -> &'static str {
    let Some(notify_id) = params
        .get("notify_id")
        .filter(|_| params.get("partner") == Some(PARTNER))
    else {
        return "invalid";
    };
    match notify::is_recent(&app.world(), notify_id) {
        Some(true) => "true",
        _ => "false",
    }
}

/// Services for browsers fail with a page, all others with XML. Behind the code may stand what it is about.
fn failure(
    app: &Shared,
    service: &str,
    params: &Params,
    channel: Option<Channel>,
    code: &str,
    tamper: Tamper,
) -> Reply {
    let (code, about) = code.split_once(' ').unwrap_or((code, ""));
    match service {
        "create_forex_trade" | "create_forex_trade_wap" => cashier::html(cashier::error_page(app, code, about)),
        _ => xml::failure(app, params, channel, code, tamper),
    }
}

fn plain(text: &str) -> Reply {
    Reply::new("text/plain; charset=UTF-8", text)
}

/// A service of the specification, as a static name.
fn known_service(name: Option<&str>) -> Option<&'static str> {
    let name = name?;
    include_str!("services.txt").lines().find(|known| *known == name)
}
