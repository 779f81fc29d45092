//! Where buyers of this family arrive: by link, by form, by a code they scan.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{Response, Uri};
use axum::routing::{any, get, post};
use serde_json::Value;

use super::describe::form_parameters;
use super::facts::Known as _;
use super::settings::FAMILY;
use super::{ask_page, facts};
use crate::app::{App, Shared, Sheet};
use crate::cashier;
use crate::ledger::Payment;
use crate::text::{Charset, parse_form};

/// The family's own addresses at the cashier.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/cashier/pc", any(open))
        .route("/cashier/h5", any(open))
        .route("/cashier/code", get(order_code))
        .route("/cashier/ask", get(ask_page::open))
        .route("/cashier/decide", post(ask_page::decide))
}

/// How the cashier shows a payment. Every buyer is sent back, paid or not.
pub(super) fn compose(app: &App, payment: &Payment) -> Sheet {
    let facts = payment.facts();
    Sheet {
        back: payment.return_url.clone(),
        code: Some(format!("{}/cashier/h5?paymentId={}", app.url(), payment.alipay_id)),
        again: Some(format!("{}/cashier/h5", app.url())),
        lines: facts.map(|facts| lines(payment, facts)).unwrap_or_default(),
        in_yuan: facts.is_some_and(|facts| facts.method == "ALIPAY_CN"),
    }
}

fn lines(payment: &Payment, facts: &facts::Facts) -> Vec<(&'static str, String, String)> {
    let name = match facts.method.as_str() {
        "ALIPAY_CN" => "Alipay",
        "ALIPAY_HK" => "AlipayHK",
        "CONNECT_WALLET" => "Wallet",
        "CARD" => "Card",
        other => other,
    };
    let from = if facts.method == "CARD" {
        "•••• 1111"
    } else {
        "Balance"
    };
    let mut lines = vec![("Pay with", name.to_owned(), from.to_owned())];
    // What is paid when, if the buyer chose a plan in the shop.
    lines.extend(facts.plan.map(|plan| {
        let (first, rest) = plan.words(&payment.amount);
        ("In parts", first, rest)
    }));
    lines
}

/// Where a buyer arrives: by link, by GET form or by POST form.
async fn open(State(app): State<Shared>, uri: Uri, body: Bytes) -> Response<Body> {
    let mut given = parse_form(uri.query().unwrap_or_default().as_bytes(), Charset::Utf8);
    given.extend(parse_form(&body, Charset::Utf8));
    let mut world = app.world();
    let page = match world.ledger.find(FAMILY, id_in(&given)) {
        None => cashier::error_page(&app, "ORDER_NOT_EXIST", "paymentId"),
        Some(payment) => match harmed(payment, &given) {
            Some(name) => cashier::error_page(&app, "PARAM_ILLEGAL", &name),
            None => cashier::page(&app, payment),
        },
    };
    cashier::html(page).send()
}

/// The page a shop shows with a code to scan.
async fn order_code(State(app): State<Shared>, uri: Uri) -> Response<Body> {
    let given = parse_form(uri.query().unwrap_or_default().as_bytes(), Charset::Utf8);
    let mut world = app.world();
    let page = match world.ledger.find(FAMILY, id_in(&given)) {
        None => cashier::error_page(&app, "ORDER_NOT_EXIST", "paymentId"),
        Some(payment) => cashier::order_code(&app, payment, &format!("{}/cashier/code", app.url())),
    };
    cashier::html(page).send()
}

fn id_in(given: &[(String, String)]) -> &str {
    let mut ids = given.iter().filter(|(name, _)| name == "paymentId");
    ids.next().map_or("", |(_, id)| id)
}

/// The first entry of the redirect form that did not arrive as it was issued. A plain link carries the id alone.
fn harmed(payment: &Payment, given: &[(String, String)]) -> Option<String> {
    let facts = payment.facts()?;
    if given.len() == 1 {
        return None;
    }
    let issued = form_parameters(payment, &facts.method);
    let wrong = |(name, value): &(&String, &Value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        !given.iter().any(|(known, found)| known == *name && *found == text)
    };
    issued.iter().find(wrong).map(|(name, _)| name.clone())
}
