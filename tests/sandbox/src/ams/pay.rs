//! pay, createPaymentSession, inquiryPayment, cancel and what a challenge asks for.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::codes::{Refusal, refuse, success, unknown};
use super::describe::{add_customs_amount, describe, lines, reply};
use super::facts::{Known as _, Product, Taking};
use super::order::{self, Order};
use super::request::{optional, required};
use super::settings::FAMILY;
use super::words::{STATUS_CASE, VOIDED};
use super::{token, vault};
use crate::app::Shared;
use crate::clock;
use crate::flow::{self, Move};
use crate::json::{Fields, fields, with};
use crate::ledger::{Ledger, Payment, Status};
use crate::world::World;

/// The answer to every question of a test card's bank.
const RIGHT_CODE: &str = "123456";

/// Requests of payment sessions by `paymentRequestId`, as they came.
#[derive(Clone, Debug, Default)]
struct Sessions(BTreeMap<String, Fields>);

/// The request ids of payment sessions, for the control API.
pub(super) fn show(world: &mut World) -> Value {
    world.books.book::<Sessions>().0.keys().map(String::as_str).collect()
}

/// Starts a payment, or repeats what was answered to the same request.
pub(super) fn pay(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let order = order::check(request)?;
    let id = order.payment.id.clone();
    let first = begin(&mut app.world(), order)?;
    if let Some(step) = first {
        flow::make(app, FAMILY, &id, &step);
    }
    let mut world = app.world();
    let words = world.words.clone();
    let payment = world
        .ledger
        .find(FAMILY, &id)
        .ok_or_else(|| unknown("UNKNOWN_EXCEPTION", "the ledger was reset"))?;
    if let Some(code) = payment.facts_mut().and_then(|facts| facts.say_once.take()) {
        return Err(unknown(&code, "the outcome is not known"));
    }
    Ok(reply(app, &words, payment))
}

/// Enters a new payment. What the buyer does at once; nothing for a request that came before.
fn begin(world: &mut World, mut order: Order) -> Result<Option<Move>, Refusal> {
    if let Some(known) = world.ledger.find(FAMILY, &order.payment.id) {
        known.requests += 1;
        if known.fingerprint == order.payment.fingerprint {
            return Ok(None);
        }
        return Err(refuse(
            "REPEAT_REQ_INCONSISTENT",
            "this paymentRequestId was used with another amount or method",
        ));
    }
    // Asked of new payments only: a repeated request repeats its answer, however late.
    if order.payment.expires <= order.payment.created {
        return Err(refuse("PARAM_ILLEGAL", "paymentExpiryTime is over"));
    }
    let open = order.payment.open();
    let facts = order.payment.facts();
    let by_card = facts.is_some_and(|facts| facts.method == "CARD" && facts.product == Product::Cashier);
    let challenged = facts.is_some_and(|facts| facts.challenge.is_some());
    if facts.is_some_and(|facts| facts.product == Product::Agreement) && open {
        token::spend(world, &order.method_id, &order.payment)?;
        order.first = Some(Move::Pay);
    } else if by_card && !order.method_id.is_empty() && open {
        vault::spend(world, &order.method_id)?;
        order.first = (!challenged).then_some(Move::Pay);
    }
    let first = order.first;
    order::enter(world, order.payment);
    Ok(first)
}

/// Opens a page on which the buyer pays; the payment waits there.
pub(super) fn session(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let order = order::check_session(request)?;
    let id = order.payment.id.clone();
    let mut world = app.world();
    begin(&mut world, order)?;
    world
        .books
        .book::<Sessions>()
        .0
        .entry(id.clone())
        .or_insert_with(|| request.clone());
    let payment = world
        .ledger
        .find(FAMILY, &id)
        .ok_or_else(|| unknown("UNKNOWN_EXCEPTION", "the ledger was reset"))?;
    if let Some(code) = payment.facts_mut().and_then(|facts| facts.say_once.take()) {
        return Err(unknown(&code, "the outcome is not known"));
    }
    if let Status::Closed(code) = &payment.status {
        return Err(refuse(code, "the session failed"));
    }
    let session_id = format!("S{}", payment.alipay_id);
    let data = json!({ "paymentSessionId": session_id, "paymentRequestId": id }).to_string();
    Ok(with(
        success(),
        json!({
            "paymentSessionId": session_id,
            "paymentSessionData": STANDARD.encode(data),
            "paymentSessionExpiryTime": clock::iso(payment.expires),
            "normalUrl": format!("{}/cashier/h5?paymentId={}", app.url(), payment.alipay_id),
        }),
    ))
}

/// What a session was opened with.
pub(super) fn retrieve_session(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = required(request, "paymentRequestId", 64)?;
    let mut world = app.world();
    let known = world
        .books
        .book::<Sessions>()
        .0
        .get(id)
        .ok_or_else(|| refuse("ORDER_NOT_EXIST", "no such session"))?;
    Ok(with(success(), json!({ "order": known.get("order") })))
}

/// Where a payment stands.
pub(super) fn inquire(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = find(&mut app.world().ledger, request)?.id.clone();
    // Apart from the condition: the world must be free again when the buyer moves.
    let step = due(&mut app.world(), &id);
    if let Some(step) = step {
        flow::make(app, FAMILY, &id, &step);
    }
    let mut world = app.world();
    let words = world.words.clone();
    let payment = find(&mut world.ledger, request)?;
    let pending = payment.facts().is_some_and(|facts| facts.pending);
    let (status, code, message) = match &payment.status {
        Status::Created | Status::Waiting if pending => ("PENDING", "PAYMENT_IN_PROCESS", "the money is on its way"),
        Status::Created | Status::Waiting => ("PROCESSING", "PAYMENT_IN_PROCESS", "payment in process"),
        Status::Paid => ("SUCCESS", "SUCCESS", "success."),
        Status::Closed(code) => ("FAIL", code.as_str(), "the buyer did not pay"),
        // What was authorised stays so called where only its line says that it was let go.
        Status::Cancelled
            if payment.facts().is_some_and(|facts| facts.voided.is_some()) && words.reading(&VOIDED) == "SUCCESS" =>
        {
            ("SUCCESS", "SUCCESS", "success.")
        }
        Status::Cancelled => ("CANCELLED", "ORDER_IS_CANCELED", "the order is cancelled"),
    };
    let status = match words.reading(&STATUS_CASE) {
        "Success" => format!("{}{}", &status[..1], status[1..].to_ascii_lowercase()),
        _ => status.to_owned(),
    };
    let mut out = with(
        success(),
        json!({
            "paymentStatus": status,
            "paymentResultCode": code,
            "paymentResultMessage": message,
            "paymentMethodType": payment.facts().map(|facts| facts.method.clone()),
        }),
    );
    describe(payment, &mut out);
    add_customs_amount(payment, &mut out);
    let lines = lines(payment);
    if !lines.is_empty() {
        out.insert("transactions".into(), Value::Array(lines));
    }
    Ok(out)
}

/// The move a magic code promised for this inquiry.
fn due(world: &mut World, id: &str) -> Option<Move> {
    let payment = world.ledger.find(FAMILY, id).filter(|payment| payment.open())?;
    let facts = payment.facts_mut()?;
    let (left, step) = facts.later.take()?;
    if left <= 1 {
        return Some(step);
    }
    facts.later = Some((left - 1, step));
    None
}

/// Closes an unpaid payment, gives a paid one back in full.
pub(super) fn cancel(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let mut world = app.world();
    let void_id = world.ledger.next_id("194010800100488");
    let payment = find(&mut world.ledger, request)?;
    let now = clock::now();
    let held = payment
        .facts()
        .is_some_and(|facts| facts.taking == Taking::Manual && facts.captures.is_empty());
    match &payment.status {
        Status::Created | Status::Waiting => payment.cancel(now),
        Status::Paid if payment.refunded() > 0 => {
            return Err(refuse(
                "ORDER_STATUS_INVALID",
                "a payment with refunds is refunded, not cancelled",
            ));
        }
        Status::Paid if payment.facts().is_some_and(|facts| facts.taking == Taking::Manual) && !held => {
            return Err(refuse(
                "ORDER_STATUS_INVALID",
                "a captured payment is refunded, not cancelled",
            ));
        }
        // What was only authorised can be let go as long as it lasts.
        Status::Paid
            if held
                || payment
                    .paid_at
                    .is_some_and(|paid| clock::before_cancel_window_ends(paid, now)) =>
        {
            if held && let Some(facts) = payment.facts_mut() {
                facts.voided = Some(void_id);
            }
            payment.cancel(now)
        }
        Status::Paid => {
            return Err(refuse("CANCEL_WINDOW_EXCEED", "too late to cancel: refund instead"));
        }
        // Repeating a cancellation repeats its answer; what ended unpaid is as good as cancelled.
        Status::Cancelled | Status::Closed(_) => {}
    }
    Ok(with(
        success(),
        json!({
            "paymentId": payment.alipay_id,
            "paymentRequestId": payment.id,
            "cancelTime": clock::iso(payment.ended_at.unwrap_or(now)),
        }),
    ))
}

/// The buyer typed the code the bank had sent.
pub(super) fn verify(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = required(request, "paymentId", 64)?;
    let verify_id = optional(request, "verifyRequestId", 64)?;
    let typed = required(request, "verifyMethod.otpValue", 16)?;
    let right = {
        let mut world = app.world();
        let payment = world
            .ledger
            .find(FAMILY, id)
            .ok_or_else(|| refuse("ORDER_NOT_EXIST", "no such payment"))?;
        let paid = payment.status == Status::Paid;
        let challenge = payment
            .facts_mut()
            .and_then(|facts| facts.challenge.as_mut())
            .ok_or_else(|| refuse("ORDER_STATUS_INVALID", "nothing was asked about this payment"))?;
        if *challenge == 0 {
            return Err(refuse("VERIFY_TIMES_EXCEED_LIMIT", "too many wrong codes"));
        }
        let right = typed == RIGHT_CODE;
        if !right && !paid {
            *challenge -= 1;
        }
        (right, *challenge)
    };
    match right {
        (true, _) => drop(flow::make(app, FAMILY, id, &Move::Pay)),
        (false, 0) => drop(flow::make(
            app,
            FAMILY,
            id,
            &Move::Decline("VERIFY_TIMES_EXCEED_LIMIT".into()),
        )),
        (false, _) => {}
    }
    if !right.0 {
        return Err(refuse("VERIFY_UNMATCHED", "the code is wrong"));
    }
    let mut world = app.world();
    let payment = world
        .ledger
        .find(FAMILY, id)
        .ok_or_else(|| unknown("UNKNOWN_EXCEPTION", "the ledger was reset"))?;
    if payment.status != Status::Paid {
        return Err(refuse("ORDER_IS_CLOSED", "the payment is over"));
    }
    let mut out = with(success(), json!({ "verifyRequestId": verify_id }));
    out.extend(
        fields(json!({ "paymentRequestId": payment.id, "paymentId": payment.alipay_id }))
            .into_iter()
            .chain([
                ("paymentAmount".to_owned(), super::amount::wire(&payment.amount)),
                ("paymentCreateTime".to_owned(), json!(clock::iso(payment.created))),
            ]),
    );
    Ok(out)
}

/// By `paymentId`, which wins, or by `paymentRequestId`.
pub(super) fn find<'a>(ledger: &'a mut Ledger, request: &Fields) -> Result<&'a mut Payment, Refusal> {
    let id = match optional(request, "paymentId", 64)? {
        Some(id) => id,
        None => optional(request, "paymentRequestId", 64)?
            .ok_or_else(|| refuse("PARAM_ILLEGAL", "neither paymentId nor paymentRequestId is given"))?,
    };
    ledger
        .find(FAMILY, id)
        .ok_or_else(|| refuse("ORDER_NOT_EXIST", "no such payment"))
}
