//! The mapi family: flat parameters to one `gateway.do`, XML back.
//!
//! [`request`] reads a request in its charset, [`canonical`] knows the signed texts, [`rules`] the limits, [`reply`] the answers,
//! [`service`] how each service refuses; the other files are the services. A new service is one line in `services.txt` and
//! one in [`run`].

mod acquire;
mod agreement;
mod app;
mod book;
mod canonical;
mod close;
mod codes;
mod control;
mod customs;
mod debit;
mod dsa;
mod file;
mod merchants;
mod multipart;
mod notification;
mod papers;
mod qr;
mod query;
mod refund;
mod refund_file;
mod refusals;
mod reply;
mod request;
mod rules;
mod service;
mod settings;
mod shop_code;
mod spot;
mod store_refund;
mod tax;
mod trade;
mod undo;
mod words;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, Uri};
use axum::routing::any;
use serde_json::{Map, Value};

use crate::app::{App, Family, Shared, Sheet};
use crate::cashier;
use crate::clock;
use crate::fault::{self, Reply, Tamper};
use crate::ledger::{Payment, Status};
use crate::notify;
use crate::text::Charset;
use crate::words::Word;
use crate::world::World;

pub(crate) use service::help_codes;

use canonical::Channel;
use codes::Code;
use reply::Node;
use request::Params;
use service::{Service, Style};
use settings::{FAMILY, PARTNER};

/// The family.
pub(crate) struct Mapi;

impl Family for Mapi {
    fn name(&self) -> &'static str {
        FAMILY
    }

    fn gateway(&self) -> Router<Shared> {
        control::routes().route("/gateway.do", any(gateway))
    }

    fn control(&self) -> Router<Shared> {
        Router::new().nest("/mapi", control::control_routes())
    }

    fn hello(&self, url: &str) -> Map<String, Value> {
        settings::hello(url)
    }

    fn buyer_step(&self, app: &Shared, world: &mut World, payment: &Payment) {
        notification::announce_payment(app, world, payment);
    }

    /// The gateway sends only those back who paid.
    fn compose(&self, app: &App, payment: &Payment) -> Sheet {
        let paid = payment.status == Status::Paid;
        let back = paid.then(|| notification::signed_return(app, payment)).flatten();
        Sheet {
            back,
            in_yuan: true,
            ..Sheet::default()
        }
    }

    fn words(&self) -> &'static [&'static Word] {
        words::WORDS
    }

    fn show(&self, world: &mut World) -> Map<String, Value> {
        Map::from_iter([
            ("merchants".to_owned(), merchants::show(world)),
            ("shop_codes".to_owned(), shop_code::show(world)),
            ("agreements".to_owned(), agreement::show(world)),
            ("papers".to_owned(), papers::show(world)),
        ])
    }
}

/// What a service has to say.
enum Outcome {
    /// `is_success` T, perhaps with a `<response>`.
    Done(Option<Node>),
    /// Plain text, outside the XML form.
    Text(String),
    /// A page for the buyer's browser.
    Page(String),
}

impl From<Node> for Outcome {
    fn from(node: Node) -> Self {
        Self::Done(Some(node))
    }
}

/// The one address of the family.
async fn gateway(
    State(app): State<Shared>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    let kind = headers
        .get("content-type")
        .map_or(b"".as_slice(), |kind| kind.as_bytes());
    let query = uri.query().unwrap_or_default();
    let params = match method {
        Method::POST if kind.starts_with(b"multipart/form-data") => multipart::read(query, kind, &body),
        Method::POST if kind.starts_with(b"application/x-www-form-urlencoded") => Params::read(query, &body),
        _ => Params::read(query, b""),
    };
    let service = params.get("service").and_then(Service::named);
    let fault = app.arrive(service.map_or("unknown service", |service| service.name), FAMILY);
    fault::answer(fault, |tamper| answer(&app, service, &params, tamper)).await
}

fn answer(app: &Shared, service: Option<&'static Service>, params: &Params, tamper: Tamper) -> Reply {
    let Some(service) = service else {
        return reply::failure(app, params, params.reply_charset(), None, "ILLEGAL_SERVICE", tamper);
    };
    let channel = match service.name {
        // Works unsigned: it says nothing that its caller did not know.
        "notify_verify" => return plain(params, verify_notification(app, params)),
        _ => match authenticate(app, params) {
            Ok(channel) => channel,
            Err(code) => return refuse(app, service, params, None, &code, tamper),
        },
    };
    let asked_for = refusals::take(&mut app.world(), service.name);
    let done = match asked_for.or_else(|| service.magic_code(params)) {
        Some(code) => Err(code),
        None => run(app, service.name, params, channel),
    };
    match done {
        Ok(Outcome::Done(node)) => reply::success(app, params, channel, node, tamper),
        Ok(Outcome::Text(text)) => plain(params, &text),
        Ok(Outcome::Page(html)) => cashier::html(html),
        Err(code) => refuse(app, service, params, Some(channel), &code, tamper),
    }
}

fn run(app: &Shared, service: &str, params: &Params, channel: Channel) -> Result<Outcome, Code> {
    check_timestamp(app, params)?;
    match service {
        "create_forex_trade" => trade::create(app, params, channel, book::Product::Website).map(Outcome::Page),
        "create_forex_trade_wap" => trade::create(app, params, channel, book::Product::Mobile).map(Outcome::Page),
        "alipay.overseas.forex.order.pay" => trade::order(app, params, channel).map(Outcome::Page),
        "single_trade_query" => query::query(app, params).map(Outcome::from),
        "close_trade" => close::close(app, params).map(|()| Outcome::Done(None)),
        "forex_refund" => refund::refund(app, params, channel).map(|()| Outcome::Done(None)),
        "forex_refund_file" => refund_file::refund(app, params, channel).map(|()| Outcome::Done(None)),
        "forex_compare_file" => file::compare(app, params).map(Outcome::Text),
        "forex_liquidation_file" => file::liquidation(app, params).map(Outcome::Text),
        "forex_rate_file" => Ok(Outcome::Text(file::rates())),
        "alipay.overseas.secmerchant.online.maintain" => merchants::online(app, params, channel).map(Outcome::from),
        "alipay.overseas.secmerchant.offline.maintain" => merchants::offline(app, params, channel).map(Outcome::from),
        "alipay.overseas.secmerchant.maintain.queryStatus" => merchants::query(app, params).map(Outcome::from),
        "alipay.acquire.overseas.spot.pay" => spot::pay(app, params, channel).map(Outcome::from),
        "alipay.acquire.overseas.spot.refund" => store_refund::spot(app, params, channel).map(Outcome::from),
        "alipay.acquire.overseas.spot.reverse" => undo::reverse(app, params).map(Outcome::from),
        "alipay.acquire.overseas.spot.cancel" => undo::cancel(app, params).map(Outcome::from),
        "alipay.acquire.overseas.query" => spot::query(app, params).map(Outcome::from),
        "alipay.acquire.precreate" => acquire::precreate(app, params, channel).map(Outcome::from),
        "alipay.acquire.create" => acquire::create(app, params, channel).map(Outcome::from),
        "alipay.acquire.createandpay" => debit::pay(app, params, channel).map(Outcome::from),
        "alipay.acquire.query" => acquire::query(app, params).map(Outcome::from),
        "alipay.acquire.refund" => store_refund::acquire(app, params, channel).map(Outcome::from),
        "alipay.acquire.cancel" => undo::acquire(app, params).map(Outcome::from),
        "alipay.commerce.qrcode.create" => shop_code::create(app, params, channel).map(Outcome::from),
        "alipay.commerce.qrcode.modify" => shop_code::modify(app, params, channel).map(Outcome::from),
        "alipay.commerce.qrcode.modifyStatus" => shop_code::modify_status(app, params).map(Outcome::from),
        "alipay.dut.customer.agreement.page.sign" => agreement::sign(app, params, channel).map(Outcome::Page),
        "alipay.dut.customer.agreement.query" => agreement::query(app, params).map(Outcome::from),
        "alipay.dut.customer.agreement.unsign" => agreement::unsign(app, params, channel).map(|()| Outcome::Done(None)),
        "alipay.acquire.customs" => customs::declare(app, params).map(Outcome::from),
        "alipay.overseas.acquire.customs.query" => customs::query(app, params).map(Outcome::from),
        "alipay.oversea.taxrefund.single.account.query" => tax::account(app, params).map(Outcome::from),
        "alipay.oversea.taxrefund.single.taxdata.send" => tax::send(app, params).map(Outcome::from),
        // An order string goes to the wallet, never to the gateway.
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
    canonical::verify(&app.keys, params, charset)
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

/// Says no the way the service does. Codes of the gateway come in its own layer, whatever the service.
fn refuse(
    app: &Shared,
    service: &Service,
    params: &Params,
    channel: Option<Channel>,
    code: &str,
    tamper: Tamper,
) -> Reply {
    if service.style == Style::File {
        // Sentences have blanks; codes of the gateway are XML, in GBK whatever was asked for.
        return match channel {
            Some(_) if !codes::of_the_gateway(code) => plain(params, &file::failure(service.name, code)),
            _ => reply::failure(app, params, Charset::Gbk, channel, code, tamper),
        };
    }
    let (code, about) = code.split_once(' ').unwrap_or((code, ""));
    let node = match (service.style, channel) {
        (Style::Page, _) => return cashier::html(cashier::error_page(app, code, about)),
        (Style::Spot | Style::Acquire | Style::QrCode, Some(channel)) if !codes::of_the_gateway(code) => {
            (reply::business_failure(service, params, code), channel)
        }
        _ => return reply::failure(app, params, params.reply_charset(), channel, code, tamper),
    };
    reply::success(app, params, node.1, Some(node.0), tamper)
}

fn plain(params: &Params, text: &str) -> Reply {
    let charset = params.reply_charset();
    Reply::new(
        &format!("text/plain; charset={}", charset.label()),
        charset.encode(text),
    )
}
