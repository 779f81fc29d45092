//! The buyer's pages: pay, cancel or leave. No script, nothing from outside, readable on a phone.

mod html;
mod page;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::Response;
use axum::routing::{get, post};

use crate::app::Shared;
use crate::fault::Reply;
use crate::flow::{self, Move};
use crate::text::{Charset, parse_form};

pub(crate) use html::{back_to, document, ended, html, qr_svg};
pub(crate) use page::{error as error_page, order_code, payment as page};

/// The cashier's addresses.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/", get(home))
        .route("/cashier/act", post(act))
        .route("/cashier/qr/{file}", get(picture))
}

/// What the sandbox is, for whoever opens its address.
async fn home(State(app): State<Shared>) -> Response<Body> {
    html(page::home(&app)).send()
}

/// A button was pressed.
async fn act(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let form = parse_form(&body, Charset::Utf8);
    let field = |name: &str| {
        form.iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value.as_str())
    };
    let step = match field("step") {
        "pay" => Some(Move::Pay),
        "cancel" => Some(Move::Close),
        _ => None,
    };
    let id = field("id");
    let found = app.family(field("family")).and_then(|family| {
        let payment = match step {
            Some(step) => flow::make(&app, family.name(), id, &step).map(|(payment, _)| payment),
            None => app.world().ledger.find(family.name(), id).cloned(),
        };
        Some((family, payment?))
    });
    let Some((family, payment)) = found else {
        return html(page::error(&app, "ORDER_NOT_EXIST", "id")).send();
    };
    match family.compose(&app, &payment).back {
        Some(url) => back_to(&url),
        None if payment.open() => html(page::left(&app, &payment)).send(),
        None => html(page::payment(&app, &payment)).send(),
    }
}

/// A ready picture of an order code.
async fn picture(State(app): State<Shared>, Path(file): Path<String>) -> Response<Body> {
    let id = file.strip_suffix(".svg").unwrap_or_default();
    let code = app.family_of(id).and_then(|family| {
        let payment = app.world().ledger.find(family.name(), id).cloned()?;
        family.compose(&app, &payment).code
    });
    match code {
        Some(code) => Reply::new("image/svg+xml", qr_svg(&code)).send(),
        None => Reply {
            status: 404,
            ..Reply::new("text/plain", "no such code")
        }
        .send(),
    }
}
