//! The control API: what a test sees and moves behind the gateway's back.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use crate::app::{self, Shared};
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
        .route("/words", get(words).post(choose))
        .route("/clock", post(shift))
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

async fn words(State(app): State<Shared>) -> Response<Body> {
    let words = app::all_words(app.families);
    answer(200, &app.world().words.json(&words))
}

/// Chooses readings; nothing is chosen when one of them is unknown.
async fn choose(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let all = app::all_words(app.families);
    let mut chosen = app.world().words.clone();
    let wanted = json::parse_object(&body).and_then(|body| {
        body.iter().try_for_each(|(name, reading)| {
            let reading = reading.as_str().ok_or_else(|| format!("{name} wants a text"))?;
            chosen.choose(&all, name, reading)
        })
    });
    match wanted {
        Ok(()) => {
            let shown = chosen.json(&all);
            app.world().words = chosen;
            answer(200, &shown)
        }
        Err(reason) => answer(400, &json!({ "error": reason })),
    }
}

/// Signs replies as if it were later or earlier.
async fn shift(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let seconds = json::parse_object(&body).map(|body| body.get("seconds").and_then(Value::as_i64));
    match seconds {
        Ok(Some(seconds)) if seconds.abs() <= 315_360_000 => {
            app.world().time_shift = seconds;
            answer(200, &json!({ "seconds": seconds }))
        }
        _ => answer(
            400,
            &json!({ "error": "seconds is not a whole number of at most ten years" }),
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
