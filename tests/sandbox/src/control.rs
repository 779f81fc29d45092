//! The control API: what a test sees and moves behind the gateway's back.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use crate::app::Shared;
use crate::fault::{Fault, Reply};
use crate::flow::{self, Move};
use crate::ledger::Family;
use crate::{ams, instore, json, mapi, notify};

/// Below `/control`.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/health", get(async || answer(200, &json!({ "ready": true }))))
        .route("/ledger", get(ledger))
        .route("/reset", post(reset))
        .route("/fault", post(add_fault).delete(clear_faults))
        .route("/notify", post(notify_again))
        .route("/instore", post(arrange))
        .route("/files/instore", get(instore_files))
        .route("/files/instore/{*path}", get(instore_file))
        .route("/login", post(async |state, body| buyer(state, body, |_| Move::Login)))
        .route("/approve", post(async |state, body| buyer(state, body, |_| Move::Pay)))
        .route("/close", post(async |state, body| buyer(state, body, |_| Move::Close)))
        .route("/decline", post(async |state, body| buyer(state, body, declined)))
        .nest("/mapi", mapi::control_routes())
        .merge(ams::control())
}

async fn ledger(State(app): State<Shared>) -> Response<Body> {
    answer(200, &app.ledger())
}

async fn reset(State(app): State<Shared>) -> Response<Body> {
    app.reset();
    answer(200, &json!({ "ok": true }))
}

async fn add_fault(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let fault = json::parse_object(&body).and_then(|body| Fault::read(&Value::Object(body)));
    match fault {
        Ok(fault) => {
            let shown = fault.json();
            app.world().faults.push(fault);
            answer(200, &shown)
        }
        Err(reason) => answer(400, &json!({ "error": reason })),
    }
}

async fn clear_faults(State(app): State<Shared>) -> Response<Body> {
    app.world().faults.clear();
    answer(200, &json!({ "ok": true }))
}

async fn notify_again(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let Some((_, id)) = named(&body) else {
        return answer(400, &json!({ "error": "id is missing" }));
    };
    match notify::again(&app, &id) {
        0 => answer(404, &json!({ "error": "nothing was ever announced about this id" })),
        count => answer(200, &json!({ "sent": count })),
    }
}

/// What Alipay's staff sets for an in-store merchant.
async fn arrange(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    match json::parse_object(&body) {
        Ok(body) => {
            let url = json::text(&body, "notify_url").map(str::to_owned);
            app.world().instore.notify_url = url.clone();
            answer(200, &json!({ "notify_url": url }))
        }
        Err(reason) => answer(400, &json!({ "error": reason })),
    }
}

async fn instore_files(State(app): State<Shared>) -> Response<Body> {
    let files = instore::files(&app.world().ledger);
    answer(200, &json!({ "files": files }))
}

async fn instore_file(State(app): State<Shared>, Path(path): Path<String>) -> Response<Body> {
    let file = instore::file(&app.world().ledger, &path);
    match file {
        Some(text) => Reply::new("text/plain; charset=UTF-8", text).send(),
        None => answer(
            404,
            &json!({ "error": "no such file; /control/files/instore lists them" }),
        ),
    }
}

fn declined(body: &Value) -> Move {
    Move::Decline(
        body.get("code")
            .and_then(Value::as_str)
            .unwrap_or("RISK_REJECT")
            .to_owned(),
    )
}

fn buyer(State(app): State<Shared>, body: Bytes, step: impl FnOnce(&Value) -> Move) -> Response<Body> {
    let Some((body, id)) = named(&body) else {
        return answer(400, &json!({ "error": "id is missing" }));
    };
    let wanted = body.get("family").and_then(Value::as_str);
    let family = match wanted {
        Some(name) => Family::ALL.into_iter().find(|family| family.name() == name),
        None => app.world().ledger.family_of(&id),
    };
    let made = family.and_then(|family| flow::make(&app, family, &id, &step(&body)));
    match made {
        Some((payment, moved)) => answer(if moved { 200 } else { 409 }, &payment.json()),
        None => answer(404, &json!({ "error": "no such payment" })),
    }
}

pub(crate) fn named(body: &[u8]) -> Option<(Value, String)> {
    let body = json::parse_object(body).ok()?;
    let id = json::text(&body, "id")?.to_owned();
    Some((Value::Object(body), id))
}

pub(crate) fn answer(status: u16, body: &Value) -> Response<Body> {
    Reply {
        status,
        ..Reply::new("application/json", body.to_string())
    }
    .send()
}
