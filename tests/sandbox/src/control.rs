//! The control API: what a test sees and moves behind the gateway's back.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use crate::app::Shared;
use crate::fault::{Fault, Reply};
use crate::flow::{self, Move};
use crate::{json, notify};

/// Below `/control`, for all families alike.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/health", get(async || answer(200, &json!({ "ready": true }))))
        .route("/ledger", get(ledger))
        .route("/reset", post(reset))
        .route("/fault", post(add_fault).delete(clear_faults))
        .route("/notify", post(notify_again))
        .route("/login", post(async |state, body| buyer(state, body, |_| Move::Login)))
        .route("/approve", post(async |state, body| buyer(state, body, |_| Move::Pay)))
        .route("/close", post(async |state, body| buyer(state, body, |_| Move::Close)))
        .route("/decline", post(async |state, body| buyer(state, body, declined)))
}

/// A JSON answer.
pub(crate) fn answer(status: u16, body: &Value) -> Response<Body> {
    Reply {
        status,
        ..Reply::new("application/json", body.to_string())
    }
    .send()
}

/// A request with the `id` that it is about.
pub(crate) fn named(body: &[u8]) -> Option<(Value, String)> {
    let body = json::parse_object(body).ok()?;
    let id = json::text(&body, "id")?.to_owned();
    Some((Value::Object(body), id))
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
    let family = match body.get("family").and_then(Value::as_str) {
        Some(name) => app.family(name),
        None => app.family_of(&id),
    };
    let made = family.and_then(|family| flow::make(&app, family.name(), &id, &step(&body)));
    match made {
        Some((payment, moved)) => answer(if moved { 200 } else { 409 }, &app.show(&payment)),
        None => answer(404, &json!({ "error": "no such payment" })),
    }
}
