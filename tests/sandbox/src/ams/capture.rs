//! capture and updateAmount: what happens to an authorised payment.

use serde_json::json;

use super::amount::{amount, wire};
use super::codes::{Refusal, refuse, success};
use super::describe::CAPTURE_WINDOW;
use super::facts::{Capture, Known as _, Taking};
use super::notification;
use super::request::{required, truthy};
use super::settings::FAMILY;
use crate::app::Shared;
use crate::clock;
use crate::json::{Fields, with};
use crate::ledger::{Payment, Status};
use crate::world::World;

/// Takes a part of an authorised payment, or the rest of it.
pub(super) fn capture(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = required(request, "captureRequestId", 64)?;
    let value = amount(request, "captureAmount")?;
    let last = truthy(request, "isLastCapture")?;
    let mut world = app.world();
    let alipay_id = world.ledger.next_id("194010800100388");
    let payment = authorised(&mut world, request)?;
    if value.currency != payment.amount.currency {
        return Err(refuse(
            "CURRENCY_NOT_SUPPORT",
            "the payment was authorised in another currency",
        ));
    }
    let total = payment.amount.minor;
    let facts = payment
        .facts_mut()
        .filter(|facts| facts.taking == Taking::Manual)
        .ok_or_else(|| refuse("ORDER_STATUS_INVALID", "this payment is not captured by the merchant"))?;
    if facts.captures.iter().any(|known| known.last) {
        return Err(refuse("ORDER_STATUS_INVALID", "the last capture was made"));
    }
    if facts.captured().saturating_add(value.minor) > total {
        return Err(refuse(
            "PAYMENT_AMOUNT_EXCEED_LIMIT",
            "more than what is left of the authorisation",
        ));
    }
    let made = Capture {
        id: id.to_owned(),
        alipay_id,
        amount: value,
        last,
        failed: None,
        at: clock::now(),
    };
    facts.captures.push(made.clone());
    let payment = payment.clone();
    notification::announce_capture(app, &mut world, &payment, &made);
    Ok(with(
        success(),
        json!({
            "captureRequestId": made.id,
            "captureId": made.alipay_id,
            "paymentId": payment.alipay_id,
            "captureAmount": wire(&made.amount),
            "captureTime": clock::iso(made.at),
        }),
    ))
}

/// Takes all of a payment that was authorised to be captured by itself.
pub(super) fn automatically(app: &Shared, world: &mut World, id: &str) {
    let alipay_id = world.ledger.next_id("194010800100388");
    let Some(payment) = world.ledger.find(FAMILY, id) else {
        return;
    };
    let made = Capture {
        id: format!("auto-{}", payment.alipay_id),
        alipay_id,
        amount: payment.amount.clone(),
        last: true,
        failed: payment.facts().and_then(|facts| facts.capture_fails.clone()),
        at: clock::now(),
    };
    let Some(facts) = payment.facts_mut().filter(|facts| facts.captures.is_empty()) else {
        return;
    };
    facts.captures.push(made.clone());
    let payment = payment.clone();
    notification::announce_capture(app, world, &payment, &made);
}

/// Changes what is authorised, before anything of it is taken.
pub(super) fn update_amount(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = required(request, "updateRequestId", 64)?;
    let value = amount(request, "amount")?;
    let mut world = app.world();
    let payment = authorised(&mut world, request)?;
    if value.currency != payment.amount.currency {
        return Err(refuse(
            "CURRENCY_NOT_SUPPORT",
            "the payment was authorised in another currency",
        ));
    }
    let untouched = payment
        .facts()
        .is_some_and(|facts| facts.taking == Taking::Manual && facts.captures.is_empty());
    if !untouched {
        return Err(refuse(
            "ORDER_STATUS_INVALID",
            "only an authorisation of which nothing was captured can change",
        ));
    }
    payment.amount = value;
    let payment = payment.clone();
    notification::announce_update(app, &mut world, &payment, id);
    Ok(with(
        success(),
        json!({ "updateRequestId": id, "paymentId": payment.alipay_id, "amount": wire(&payment.amount) }),
    ))
}

/// The payment of a request, if it is authorised and still may be captured.
fn authorised<'a>(world: &'a mut World, request: &Fields) -> Result<&'a mut Payment, Refusal> {
    let id = required(request, "paymentId", 64)?;
    let payment = world
        .ledger
        .find(FAMILY, id)
        .filter(|payment| payment.alipay_id == id)
        .ok_or_else(|| refuse("ORDER_NOT_EXIST", "no such payment"))?;
    let Some(paid_at) = payment.paid_at.filter(|_| payment.status == Status::Paid) else {
        return Err(refuse("ORDER_STATUS_INVALID", "the payment is not authorised"));
    };
    if clock::now() > paid_at + CAPTURE_WINDOW {
        return Err(refuse("ORDER_IS_CLOSED", "the authorisation ran out after seven days"));
    }
    Ok(payment)
}
