//! The family's own addresses: what buyers open besides the gateway, and what tests move.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{Response, Uri};
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::app::{Step, open};
use super::qr::{Found, scan};
use super::settings::FAMILY;
use super::{agreement, book, notification, refusals};
use crate::app::Shared;
use crate::cashier;
use crate::control::{answer, named};
use crate::fault::Reply;
use crate::flow::{self, Move};
use crate::ledger::Status;
use crate::text::{Charset, escape, parse_form};

/// For buyers.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/agreement", post(decide))
        .route("/qr/{code}", get(scanned))
}

/// Below `/control/mapi`.
pub(crate) fn control_routes() -> Router<Shared> {
    Router::new()
        .route("/app", post(app_order))
        .route("/scan", post(scan_code))
        .route("/agree", post(agree))
        .route("/age", post(age))
        .route("/refuse", post(refuse))
        .route("/finish", post(finish))
}

/// A button on the page of an agreement.
async fn decide(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let form = parse_form(&body, Charset::Utf8);
    let field = |name: &str| {
        form.iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    };
    let id = field("id").unwrap_or_default();
    match agreement::decide(&app, id, field("step") == Some("agree")) {
        None => cashier::html(cashier::error_page(&app, "ILLEGAL_ARGUMENT", "external_sign_no")).send(),
        Some(None) => cashier::html(cashier::document("Agreement", &agreement::decided("Thank you"))).send(),
        Some(Some(url)) => cashier::back_to(&url),
    }
}

/// A code was scanned with a phone; its picture is next to it.
async fn scanned(State(app): State<Shared>, Path(code): Path<String>, uri: Uri) -> Response<Body> {
    if let Some(code) = code.strip_suffix(".svg") {
        let address = format!("{}/qr/{code}", app.url());
        return Reply::new("image/svg+xml", cashier::qr_svg(&address)).send();
    }
    let query = parse_form(uri.query().unwrap_or_default().as_bytes(), Charset::Utf8);
    let amount = query
        .iter()
        .find(|(name, _)| name == "amount")
        .map(|(_, value)| value.as_str());
    let page = match scan(&app, &code, amount) {
        Found::Order(payment) => cashier::page(&app, &payment),
        Found::Shop(currency) => cashier::document(
            "Pay a shop",
            &format!(
                "<section><p class=\"shop\">Pay in {}</p><form method=\"get\"><input name=\"amount\" inputmode=\"decimal\" \
                 placeholder=\"0.00\" autofocus><button class=\"pay\">Next</button></form></section>",
                escape(&currency)
            ),
        ),
        Found::Nothing => cashier::error_page(&app, "TRADE_NOT_EXIST", "qrcode"),
    };
    cashier::html(page).send()
}

async fn app_order(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let body = crate::json::parse_object(&body).unwrap_or_default();
    let order = body.get("order").and_then(Value::as_str);
    let step = match body.get("step").and_then(Value::as_str).unwrap_or("pay") {
        "pay" => Some(Step::Pay),
        "cancel" => Some(Step::Cancel),
        "wait" => Some(Step::Wait),
        "fail" => Some(Step::Fail),
        "offline" => Some(Step::Offline),
        _ => None,
    };
    match (order, step) {
        (Some(order), Some(step)) => answer(200, &json!({ "text": open(&app, order, step) })),
        (None, _) => answer(400, &json!({ "error": "order is missing" })),
        (_, None) => answer(400, &json!({ "error": "step is pay, cancel, wait, fail or offline" })),
    }
}

async fn scan_code(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let body = crate::json::parse_object(&body).unwrap_or_default();
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let Some(url) = text("code") else {
        return answer(400, &json!({ "error": "code is missing" }));
    };
    let id = url.rsplit('/').next().unwrap_or_default();
    match scan(&app, id, text("amount")) {
        Found::Nothing => answer(404, &json!({ "error": "no such code" })),
        Found::Shop(currency) => answer(400, &json!({ "error": format!("amount is missing, in {currency}") })),
        Found::Order(payment) => match flow::make(&app, FAMILY, &payment.id, &Move::Pay) {
            Some((payment, moved)) => answer(if moved { 200 } else { 409 }, &app.show(&payment)),
            None => answer(404, &json!({ "error": "no such payment" })),
        },
    }
}

async fn agree(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let Some((body, id)) = named(&body) else {
        return answer(400, &json!({ "error": "id is missing" }));
    };
    let agrees = body.get("agree").and_then(Value::as_bool).unwrap_or(true);
    match agreement::decide(&app, &id, agrees) {
        Some(back) => answer(200, &json!({ "return_url": back })),
        None => answer(
            409,
            &json!({ "error": "nobody was asked for this agreement, or it was decided before" }),
        ),
    }
}

/// Makes a payment and its refunds older: yesterday's payments are what files and refunds of another day need.
async fn age(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let Some((body, id)) = named(&body) else {
        return answer(400, &json!({ "error": "id is missing" }));
    };
    let Some(seconds) = body.get("seconds").and_then(Value::as_i64) else {
        return answer(400, &json!({ "error": "seconds is missing" }));
    };
    let Some(family) = app.family_of(&id) else {
        return answer(404, &json!({ "error": "no such payment" }));
    };
    let mut world = app.world();
    match world.ledger.find(family.name(), &id) {
        None => answer(404, &json!({ "error": "no such payment" })),
        Some(payment) => {
            payment.age(time::Duration::seconds(seconds));
            answer(200, &app.show(payment))
        }
    }
}

/// The refund period of a paid in-store trade is over.
async fn finish(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let Some((_, id)) = named(&body) else {
        return answer(400, &json!({ "error": "id is missing" }));
    };
    let mut world = app.world();
    let payment = world
        .ledger
        .find(FAMILY, &id)
        .filter(|payment| payment.status == Status::Paid);
    let Some(payment) = payment else {
        return answer(409, &json!({ "error": "no paid trade has this id" }));
    };
    if let Some(trade) = book::trade_mut(payment) {
        trade.finished = true;
    }
    let payment = payment.clone();
    notification::announce_payment(&app, &mut world, &payment);
    answer(200, &app.show(&payment))
}

async fn refuse(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let body = crate::json::parse_object(&body).unwrap_or_default();
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let (Some(on), Some(code)) = (text("on"), text("code")) else {
        return answer(400, &json!({ "error": "on and code are wanted" }));
    };
    let times = body.get("times").and_then(Value::as_u64).unwrap_or(1);
    refusals::add(&mut app.world(), on, code, times);
    answer(200, &json!({ "ok": true }))
}
