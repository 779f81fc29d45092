//! What a test does behind the back of AMS: buyers who agree, banks that ask, time that passes.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::Response;
use axum::routing::post;
use serde_json::{Value, json};
use time::Duration;

use super::facts::Known as _;
use super::settings::FAMILY;
use super::{consent, dispute, notification, subscription, token};
use crate::app::Shared;
use crate::fault::Reply;
use crate::json::{self, Fields};
use crate::ledger::Status;

/// Below `/control`.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/agree",
            post(async |state, body| handle(state, body, |app, body| answer(app, body, true))),
        )
        .route(
            "/refuse",
            post(async |state, body| handle(state, body, |app, body| answer(app, body, false))),
        )
        .route("/dispute", post(async |state, body| handle(state, body, open_dispute)))
        .route(
            "/dispute/step",
            post(async |state, body| handle(state, body, step_dispute)),
        )
        .route("/period", post(async |state, body| handle(state, body, period)))
        .route(
            "/unsubscribe",
            post(async |state, body| handle(state, body, unsubscribe)),
        )
        .route("/review", post(async |state, body| handle(state, body, review)))
        .route("/pending", post(async |state, body| handle(state, body, pending)))
        .route("/age", post(async |state, body| handle(state, body, age)))
}

/// What a control call found: a fact, or why not and with which status.
type Outcome = Result<Value, (u16, String)>;

fn handle(State(app): State<Shared>, body: Bytes, act: impl FnOnce(&Shared, &Fields) -> Outcome) -> Response<Body> {
    let outcome = json::parse_object(&body)
        .map_err(|reason| (400, reason))
        .and_then(|body| act(&app, &body));
    let (status, body) = match outcome {
        Ok(found) => (200, found),
        Err((status, reason)) => (status, json!({ "error": reason })),
    };
    Reply {
        status,
        ..Reply::new("application/json", body.to_string())
    }
    .send()
}

fn id(body: &Fields) -> Result<&str, (u16, String)> {
    json::text(body, "id").ok_or_else(|| (400, "id is missing".to_owned()))
}

/// The buyer answers an authorisation, a vaulting or a subscription.
fn answer(app: &Shared, body: &Fields, agree: bool) -> Outcome {
    let unknown = || (404, "nothing was asked about this id".to_owned());
    let (location, wanted) = consent::decide(app, id(body)?, agree).ok_or_else(unknown)?;
    if wanted {
        Ok(json!({ "location": location }))
    } else {
        Err((409, "the buyer has answered already".to_owned()))
    }
}

fn open_dispute(app: &Shared, body: &Fields) -> Outcome {
    dispute::open(app, body).map_err(|reason| (409, reason))
}

fn step_dispute(app: &Shared, body: &Fields) -> Outcome {
    dispute::step(app, body).map_err(|reason| (409, reason))
}

/// A period of a subscription begins: it is charged, or fails with a code.
fn period(app: &Shared, body: &Fields) -> Outcome {
    let none = || (409, "no active subscription has this id".to_owned());
    let payment = subscription::charge(app, id(body)?, json::text(body, "code")).ok_or_else(none)?;
    Ok(app.show(&payment))
}

/// The buyer has enough of a subscription and ends it in the wallet.
fn unsubscribe(app: &Shared, body: &Fields) -> Outcome {
    let none = || (409, "no active subscription has this id".to_owned());
    subscription::leave(app, id(body)?).ok_or_else(none)
}

/// Somebody looks at an authorisation, or is done looking; the merchant is told with the payment's result.
fn review(app: &Shared, body: &Fields) -> Outcome {
    let status = match json::text(body, "status") {
        Some("PROCESSING") => "PROCESSING",
        Some("ACCEPT") => "ACCEPT",
        Some("REJECT") => "REJECT",
        _ => return Err((400, "status is PROCESSING, ACCEPT or REJECT".to_owned())),
    };
    let mut world = app.world();
    let payment = world
        .ledger
        .find(FAMILY, id(body)?)
        .filter(|payment| payment.status == Status::Paid)
        .ok_or_else(|| (409, "no authorised payment has this id".to_owned()))?;
    if let Some(facts) = payment.facts_mut() {
        facts.review = Some(status);
    }
    let payment = payment.clone();
    notification::announce_payment(app, &mut world, &payment);
    Ok(app.show(&payment))
}

/// The buyer is done, the money is not.
fn pending(app: &Shared, body: &Fields) -> Outcome {
    let mut world = app.world();
    let payment = world
        .ledger
        .find(FAMILY, id(body)?)
        .filter(|payment| payment.open())
        .ok_or_else(|| (409, "no open payment has this id".to_owned()))?;
    if let Some(facts) = payment.facts_mut() {
        facts.pending = true;
    }
    let payment = payment.clone();
    notification::announce_pending(app, &mut world, &payment);
    Ok(app.show(&payment))
}

/// Makes a payment, a token or a dispute older by `seconds`: windows close without waiting for them.
fn age(app: &Shared, body: &Fields) -> Outcome {
    let by = json::at(body, "seconds")
        .and_then(Value::as_i64)
        .filter(|seconds| (1..=315_360_000).contains(seconds))
        .map(Duration::seconds)
        .ok_or_else(|| (400, "seconds is not 1 to ten years".to_owned()))?;
    let id = id(body)?;
    let mut world = app.world();
    let mut found = false;
    if let Some(payment) = world.ledger.find(FAMILY, id) {
        found = true;
        payment.created -= by;
        payment.expires -= by;
        payment.paid_at = payment.paid_at.map(|paid| paid - by);
    }
    found |= token::age(&mut world, id, by);
    found |= dispute::age(&mut world, id, by);
    if found {
        Ok(json!({ "ok": true }))
    } else {
        Err((404, "nothing with this id grows old".to_owned()))
    }
}
