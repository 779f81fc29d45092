//! What Alipay's staff does for a merchant, the files of its SFTP server, and what a wallet opens.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::Response;
use axum::routing::{get, post};
use serde_json::json as value;

use super::files;
use super::merchant::Desk;
use super::settings::FAMILY;
use crate::app::Shared;
use crate::cashier;
use crate::control::answer;
use crate::fault::Reply;
use crate::json;

/// Below `/control`.
pub(super) fn control_routes() -> Router<Shared> {
    Router::new()
        .route("/instore", post(arrange))
        .route("/files/instore", get(list))
        .route("/files/instore/{*path}", get(file))
}

/// For buyers.
pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/cashier/code/{id}", get(scanned))
}

/// What Alipay's staff sets for a merchant.
async fn arrange(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    match json::parse_object(&body) {
        Ok(body) => {
            let url = json::text(&body, "notify_url").map(str::to_owned);
            app.world().books.book::<Desk>().notify_url = url.clone();
            answer(200, &value!({ "notify_url": url }))
        }
        Err(reason) => answer(400, &value!({ "error": reason })),
    }
}

async fn list(State(app): State<Shared>) -> Response<Body> {
    let files = files::list(&app.world().ledger);
    answer(200, &value!({ "files": files }))
}

async fn file(State(app): State<Shared>, Path(path): Path<String>) -> Response<Body> {
    let file = files::file(&app.world().ledger, &path);
    match file {
        Some(text) => Reply::new("text/plain; charset=UTF-8", text).send(),
        None => answer(
            404,
            &value!({ "error": "no such file; /control/files/instore lists them" }),
        ),
    }
}

/// What a wallet opens that scanned the code of an order. On a desktop it shows that code too.
async fn scanned(State(app): State<Shared>, Path(id): Path<String>) -> Response<Body> {
    let page = match app.world().ledger.find(FAMILY, &id) {
        Some(payment) => cashier::page(&app, payment),
        None => cashier::error_page(&app, "ORDER_NOT_EXISTS", "id"),
    };
    cashier::html(page).send()
}
