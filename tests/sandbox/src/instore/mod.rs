//! The in-store family: JSON envelopes whose inner bytes are signed.
//!
//! [`canonical`] cuts and seals messages, [`profile`] holds what differs between API versions; the other files do the
//! functions. A new function is one line in the profile's table and one in [`run`].
//!
//! Two gateways are played. The sandbox's takes US dollars and synchronous refunds only and sends no notifications, as
//! the quick start says; the live one takes all currencies of the product, refunds later where asked to, and notifies.

mod canonical;
mod codes;
mod control;
mod files;
mod merchant;
mod notification;
mod order;
mod pay;
mod pre_create;
mod profile;
mod refund;
mod reply;
mod request;
mod settings;
mod words;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, Uri};
use axum::routing::any;
use canonical::{Message, SignType};
use codes::{Refusal, refuse, result};
use request::{Call, required};
use serde_json::{Map, Value, json};
use settings::{CLIENT_ID, FAMILY, LIVE, PARTNER_ID, SANDBOX};

use crate::app::{App, Family, Shared, Sheet};
use crate::clock;
use crate::fault::{self, Reply, Tamper};
use crate::json::{self, Fields};
use crate::keys::Keys;
use crate::ledger::{Payment, Status};
use crate::words::Word;
use crate::world::World;

/// The family.
pub(crate) struct InStore;

impl Family for InStore {
    fn name(&self) -> &'static str {
        FAMILY
    }

    fn gateway(&self) -> Router<Shared> {
        control::routes()
            .route(&format!("{SANDBOX}/{{*path}}"), any(gateway))
            .route(&format!("{LIVE}/{{*path}}"), any(gateway))
    }

    fn control(&self) -> Router<Shared> {
        control::control_routes()
    }

    fn hello(&self, url: &str) -> Map<String, Value> {
        settings::hello(url)
    }

    fn buyer_step(&self, app: &Shared, world: &mut World, payment: &Payment) {
        notification::announce_payment(app, world, payment);
    }

    fn compose(&self, app: &App, payment: &Payment) -> Sheet {
        Sheet {
            back: payment.return_url.clone().filter(|_| payment.status == Status::Paid),
            code: Some(order::code_url(app, payment)),
            in_yuan: true,
            ..Sheet::default()
        }
    }

    fn words(&self) -> &'static [&'static Word] {
        words::WORDS
    }

    fn show(&self, world: &mut World) -> Map<String, Value> {
        Map::from_iter([("shops".to_owned(), merchant::show(world))])
    }
}

/// Everything below `/api/` and `/live/api/`.
async fn gateway(
    State(app): State<Shared>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    let live = uri.path().strip_prefix(LIVE);
    let path = live.or_else(|| uri.path().strip_prefix(SANDBOX)).unwrap_or_default();
    let found = profile::function_at(path);
    let fault = app.arrive(found.unwrap_or("unknown function"), FAMILY);
    if method != Method::POST {
        return Reply {
            status: 405,
            ..Reply::new("text/plain", "in-store calls are POST")
        }
        .send();
    }
    let live = live.is_some();
    fault::answer(fault, |tamper| answer(&app, live, found, &headers, &body, tamper)).await
}

fn answer(
    app: &Shared,
    live: bool,
    function: Option<&'static str>,
    headers: &HeaderMap,
    body: &[u8],
    tamper: Tamper,
) -> Reply {
    let message = match Message::cut(body, "request") {
        Ok(message) => message,
        Err(reason) => {
            return reply::unsigned(&Fields::new(), &result(&refuse("MSG_PARSE_ERROR", reason)));
        }
    };
    let mut head = message.head();
    let sign_type = match authenticate(&app.keys, &message) {
        Ok(sign_type) => sign_type,
        Err(refusal) => return reply::unsigned(&head, &result(&refusal)),
    };
    let outcome = checked(app, live, sign_type, function, headers, &message);
    if function == Some(merchant::ARCHIVE) && outcome.is_ok() {
        // The published sample of this function answers under the name of its sibling.
        head.insert("function".into(), json!(merchant::QUERY));
    }
    let body = outcome.unwrap_or_else(|refusal| result(&refusal));
    let at = clock::now() + time::Duration::seconds(app.world().time_shift);
    reply::seal(&app.keys, &head, &body, sign_type, at, tamper)
}

/// Client and signature. Refusals here are not signed: the gateway does not know whom it talks to.
fn authenticate(keys: &Keys, message: &Message<'_>) -> Result<SignType, Refusal> {
    let head = message.head();
    if json::text(&head, "clientId") != Some(CLIENT_ID) {
        return Err(refuse(
            "OAUTH_FAILED",
            format!("this sandbox knows one client: {CLIENT_ID}"),
        ));
    }
    let sha1 = json::text(&head, "version")
        .and_then(profile::of)
        .is_some_and(|profile| profile.sha1);
    let agreed: &[SignType] = match json::text(&head, "signType") {
        // Hong Kong's version does not know the field; what was agreed on shows by what fits.
        None if sha1 => &[SignType::Rsa2, SignType::Rsa],
        None | Some("RSA2") => &[SignType::Rsa2],
        Some("SHA256") => &[SignType::Sha256],
        Some("RSA") if sha1 => &[SignType::Rsa],
        Some(_) => {
            return Err(refuse("INVALID_SIGNATURE", "signType must be RSA2 or SHA256"));
        }
    };
    let found = agreed
        .iter()
        .copied()
        .find(|sign_type| canonical::verify(keys, message, *sign_type));
    found.ok_or_else(|| refuse("INVALID_SIGNATURE", "the signature does not match the bytes of request"))
}

/// The caller is known: from here on every answer is signed.
fn checked(
    app: &Shared,
    live: bool,
    sign_type: SignType,
    function: Option<&'static str>,
    headers: &HeaderMap,
    message: &Message<'_>,
) -> Result<Fields, Refusal> {
    let request = message.parse().map_err(|reason| refuse("MSG_PARSE_ERROR", reason))?;
    let function = function.ok_or_else(|| refuse("NO_INTERFACE_DEF", "no function at this address"))?;
    if headers
        .get("content-type")
        .is_some_and(|value| !value.as_bytes().starts_with(b"application/json"))
    {
        return Err(refuse("MSG_PARSE_ERROR", "the content type must be application/json"));
    }
    let named = required(&request, "head.function", 128)?;
    if named != function {
        return Err(refuse(
            "FUNCTION_NOT_MATCH",
            format!("head.function is {named}, the address is that of {function}"),
        ));
    }
    let version = required(&request, "head.version", 8)?;
    let profile =
        profile::of(version).ok_or_else(|| refuse("PARAM_ILLEGAL", format!("head.version {version} is not played")))?;
    required(&request, "head.reqMsgId", 64)?;
    check_time(&request, app.config.max_skew)?;
    let Some(Value::Object(body)) = request.get("body") else {
        return Err(refuse("PARAM_MISSING", "body is missing"));
    };
    if required(body, profile.partner_field, 64)? != PARTNER_ID {
        return Err(refuse(
            "PARAM_ILLEGAL",
            format!("{} is not that of the client", profile.partner_field),
        ));
    }
    let call = Call {
        app,
        profile,
        sign_type,
        live,
    };
    run(call, function, body)
}

fn run(call: Call<'_>, function: &str, body: &Fields) -> Result<Fields, Refusal> {
    match function {
        "alipay.intl.acquiring.offline.pay" => pay::pay(call, body),
        "alipay.intl.acquiring.offline.payQuery" => pay::query(call, body),
        "alipay.intl.acquiring.common.payCancel" => pay::cancel(call, body),
        "alipay.intl.acquiring.common.refund" => refund::refund(call, body),
        "alipay.intl.acquiring.offline.preCreate" => pre_create::pre_create(call, body),
        "alipay.intl.merchant.common.monitor" => merchant::monitor(call, body),
        "alipay.intl.merchant.common.indirectMerchant.maintain" => merchant::maintain(call, body),
        merchant::QUERY => merchant::query(call, body),
        merchant::ARCHIVE => merchant::archive(call, body),
        _ => Err(refuse(
            "API_IS_INVALID",
            "this function is not activated for the client",
        )),
    }
}

/// RFC 3339 with a numeric offset, and recent. A sister gateway refuses `Z`; so do we.
fn check_time(request: &Fields, max_skew: i64) -> Result<(), Refusal> {
    let text = required(request, "head.reqTime", 64)?;
    let time = clock::parse_iso(text).filter(|_| !text.ends_with(['Z', 'z']));
    let time = time.ok_or_else(|| refuse("PARAM_ILLEGAL", "head.reqTime is not RFC 3339 with a numeric offset"))?;
    let skew = (clock::now() - time).whole_seconds().abs();
    if max_skew > 0 && skew > max_skew {
        return Err(refuse(
            "PARAM_ILLEGAL",
            format!("head.reqTime is {skew} s away from now, more than {max_skew} s"),
        ));
    }
    Ok(())
}
