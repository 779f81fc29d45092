//! The buyer's pages: pay, cancel or leave. No script, nothing from outside, readable on a phone.

mod ask;
mod page;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{Response, Uri};
use axum::routing::{any, get, post};
use qrcode::QrCode;
use qrcode::render::svg;
use serde_json::Value;

use crate::ams;
use crate::app::{App, Shared};
use crate::fault::Reply;
use crate::flow::{self, Move};
use crate::instore;
use crate::ledger::{Family, Payment, Status};
use crate::mapi;
use crate::text::{Charset, parse_form};

pub(crate) use page::{document, error as error_page, payment as page};

/// The cashier's addresses.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/cashier/pc", any(open))
        .route("/cashier/h5", any(open))
        .route("/cashier/code", get(order_code))
        .route("/cashier/act", post(act))
        .route("/cashier/ask", get(ask::open))
        .route("/cashier/decide", post(ask::decide))
        .route("/cashier/qr/{file}", get(picture))
        .route("/cashier/code/{id}", get(scanned))
}

/// A page as a reply.
pub(crate) fn html(page: String) -> Reply {
    let mut reply = Reply::new("text/html; charset=UTF-8", page);
    reply.headers.push(("cache-control", "no-store".to_owned()));
    reply
}

/// What the sandbox is, for whoever opens its address.
pub(crate) async fn home(State(app): State<Shared>) -> Response<Body> {
    html(page::home(&app)).send()
}

/// A QR code as a picture.
pub(crate) fn qr_svg(text: &str) -> String {
    let code = QrCode::new(text.as_bytes());
    code.map(|code| {
        code.render::<svg::Color<'_>>()
            .min_dimensions(168, 168)
            .quiet_zone(false)
            .build()
    })
    .unwrap_or_default()
}

/// Where an AMS buyer arrives: by link, by GET form or by POST form.
async fn open(State(app): State<Shared>, uri: Uri, body: Bytes) -> Response<Body> {
    let mut given = parse_form(uri.query().unwrap_or_default().as_bytes(), Charset::Utf8);
    given.extend(parse_form(&body, Charset::Utf8));
    let id = given
        .iter()
        .find(|(name, _)| name == "paymentId")
        .map(|(_, id)| id.clone())
        .unwrap_or_default();
    let mut world = app.world();
    let page = match world.ledger.find(Family::Ams, &id) {
        None => page::error(&app, "ORDER_NOT_EXIST", "paymentId"),
        Some(payment) => match harmed(payment, &given) {
            Some(name) => page::error(&app, "PARAM_ILLEGAL", &name),
            None => page::payment(&app, payment),
        },
    };
    html(page).send()
}

/// The page a shop shows with a code to scan.
async fn order_code(State(app): State<Shared>, uri: Uri) -> Response<Body> {
    let given = parse_form(uri.query().unwrap_or_default().as_bytes(), Charset::Utf8);
    let id = given
        .iter()
        .find(|(name, _)| name == "paymentId")
        .map_or("", |(_, id)| id);
    let mut world = app.world();
    let page = match world.ledger.find(Family::Ams, id) {
        None => page::error(&app, "ORDER_NOT_EXIST", "paymentId"),
        Some(payment) => page::order_code(&app, payment),
    };
    html(page).send()
}

/// The first entry of the redirect form that did not arrive as it was issued. A plain link carries the id alone.
fn harmed(payment: &Payment, given: &[(String, String)]) -> Option<String> {
    let facts = payment.facts()?;
    if given.len() == 1 {
        return None;
    }
    let issued = ams::form_parameters(payment, &facts.method);
    let wrong = |(name, value): &(&String, &Value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        !given.iter().any(|(known, found)| known == *name && *found == text)
    };
    issued.iter().find(wrong).map(|(name, _)| name.clone())
}

/// A button was pressed.
async fn act(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let form = parse_form(&body, Charset::Utf8);
    let field = |name: &str| {
        form.iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value.as_str())
    };
    let family = Family::ALL.into_iter().find(|family| family.name() == field("family"));
    let step = match field("step") {
        "pay" => Some(Move::Pay),
        "cancel" => Some(Move::Close),
        _ => None,
    };
    let id = field("id");
    let payment = family.and_then(|family| match step {
        Some(step) => flow::make(&app, family, id, &step).map(|(payment, _)| payment),
        None => app.world().ledger.find(family, id).cloned(),
    });
    let Some(payment) = payment else {
        return html(page::error(&app, "ORDER_NOT_EXIST", "id")).send();
    };
    match way_back(&app, &payment) {
        Some(url) => {
            let mut reply = Reply {
                status: 303,
                ..html(String::new())
            };
            reply.headers.push(("location", ascii(&url)));
            reply.send()
        }
        None if payment.open() => html(page::left(&app, &payment)).send(),
        None => html(page::payment(&app, &payment)).send(),
    }
}

/// AMS sends every buyer back; the mapi gateway only those who paid.
fn way_back(app: &App, payment: &Payment) -> Option<String> {
    match payment.family {
        Family::Ams => payment.return_url.clone(),
        Family::Mapi if payment.status == Status::Paid => mapi::signed_return(app, payment),
        Family::InStore if payment.status == Status::Paid => payment.return_url.clone(),
        Family::Mapi | Family::InStore => None,
    }
}

/// What a wallet opens that scanned the code of an in-store order. On a desktop it shows that code too.
async fn scanned(State(app): State<Shared>, Path(id): Path<String>) -> Response<Body> {
    let page = match app.world().ledger.find(Family::InStore, &id) {
        Some(payment) => page::payment(&app, payment),
        None => page::error(&app, "ORDER_NOT_EXISTS", "id"),
    };
    html(page).send()
}

/// A ready picture of an order code.
async fn picture(State(app): State<Shared>, Path(file): Path<String>) -> Response<Body> {
    let id = file.strip_suffix(".svg").unwrap_or_default();
    let mut world = app.world();
    let family = world.ledger.family_of(id).filter(|family| *family != Family::Mapi);
    match family.and_then(|family| world.ledger.find(family, id)) {
        Some(payment) => Reply::new("image/svg+xml", qr_svg(&link(&app, payment))).send(),
        None => Reply {
            status: 404,
            ..Reply::new("text/plain", "no such code")
        }
        .send(),
    }
}

/// The link that a code holds.
fn link(app: &App, payment: &Payment) -> String {
    if payment.family == Family::InStore {
        return instore::code_url(app, payment);
    }
    format!("{}/cashier/h5?paymentId={}", app.url(), payment.alipay_id)
}

/// Letters beyond ASCII have no place in a header.
fn ascii(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for byte in url.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte))
        } else {
            out.push_str(&format!("%{byte:02X}"))
        }
    }
    out
}
