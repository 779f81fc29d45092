//! refund and inquiryRefund.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;

use super::amount::{add_settlement, amount, wire};
use super::codes::{Refusal, refuse, success, unknown, with_result};
use super::facts::{Known as _, Taking};
use super::notification;
use super::request::{magic, optional, required, truthy, web_url};
use super::rules::code_in;
use super::settings::FAMILY;
use crate::app::Shared;
use crate::clock;
use crate::json::Fields;
use crate::ledger::{Payment, Refund, RefundStatus, Status};
use crate::notes::Notes;

/// How long after the payment money can go back.
const REFUND_WINDOW: time::Duration = time::Duration::days(365);

/// How long an asynchronous refund takes.
const ASYNC_AFTER: Duration = Duration::from_secs(2);

/// Gives money back, or repeats what was answered to the same request.
pub(super) fn refund(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = required(request, "refundRequestId", 64)?;
    let payment_id = required(request, "paymentId", 64)?;
    let value = amount(request, "refundAmount")?;
    let reason = optional(request, "refundReason", 256)?.unwrap_or_default();
    let own_url = web_url(request, "refundNotifyUrl", 1024)?;
    let later = truthy(request, "isAsyncRefund")?;
    let fingerprint = format!("{payment_id} {value}");

    let mut world = app.world();
    if let Some((payment, at)) = world.ledger.find_refund(FAMILY, id) {
        let known = &mut payment.refunds[at];
        known.requests += 1;
        if known.fingerprint != fingerprint {
            return Err(refuse(
                "REPEAT_REQ_INCONSISTENT",
                "this refundRequestId was used with another amount or payment",
            ));
        }
        let known = known.clone();
        return Ok(reply(payment, &known));
    }
    let alipay_id = world.ledger.next_id("194010800100288");
    let payment = world
        .ledger
        .find(FAMILY, payment_id)
        .filter(|payment| payment.alipay_id == payment_id)
        .ok_or_else(|| refuse("ORDER_NOT_EXIST", "no such payment"))?;
    if payment.status != Status::Paid {
        return Err(refuse("ORDER_STATUS_INVALID", "only a paid payment can be refunded"));
    }
    if value.currency != payment.amount.currency {
        return Err(refuse(
            "CURRENCY_NOT_SUPPORT",
            format!("the payment was made in {}", payment.amount.currency),
        ));
    }
    if payment.paid_at.is_some_and(|paid| clock::now() > paid + REFUND_WINDOW) {
        return Err(refuse("REFUND_WINDOW_EXCEED", "refunds end a year after the payment"));
    }
    if payment.refunded().saturating_add(value.minor) > refundable(payment, request)? {
        return Err(refuse("REFUND_AMOUNT_EXCEED", "more than what is left of the payment"));
    }
    let (failing, open) = magic_outcome(reason, id);
    let status = match failing {
        Some(code) => RefundStatus::Failed(code),
        None if later => RefundStatus::Processing,
        None => RefundStatus::Done,
    };
    let made = Refund {
        id: id.to_owned(),
        alipay_id,
        amount: value,
        status,
        at: clock::now(),
        // The dashboard address would be next; the payment's own stands in for it.
        notify_url: own_url.or_else(|| payment.notify_url.clone()),
        fingerprint,
        requests: 1,
        details: Notes::default(),
    };
    payment.refunds.push(made.clone());
    let payment = payment.clone();
    if made.status == RefundStatus::Processing {
        finish_later(app, &made.id);
    } else {
        notification::announce_refund(app, &mut world, &payment, &made);
    }
    match open {
        Some(code) => Err(unknown(&code, "the outcome is not known")),
        None => Ok(reply(&payment, &made)),
    }
}

/// How much of a payment was taken, all in all or by the capture that is named.
fn refundable(payment: &Payment, request: &Fields) -> Result<u64, Refusal> {
    let Some(facts) = payment.facts() else {
        return Ok(payment.amount.minor);
    };
    if let Some(id) = optional(request, "captureId", 64)?
        && !facts.captures.iter().any(|capture| capture.alipay_id == id)
    {
        return Err(refuse("ORDER_NOT_EXIST", "this payment has no such capture"));
    }
    match facts.taking {
        Taking::AtOnce => Ok(payment.amount.minor),
        Taking::Automatic | Taking::Manual => Ok(facts.captured()),
    }
}

/// The code a refund fails with, and the one that leaves its first answer open.
fn magic_outcome(reason: &str, id: &str) -> (Option<String>, Option<String>) {
    let word = match magic(reason, "FAIL") {
        Some("") => Some(("PROCESS_FAIL", "F")),
        Some(code) => Some((code, "F")),
        None => magic(reason, "UNKNOWN").map(|_| ("UNKNOWN_EXCEPTION", "U")),
    };
    match word.or_else(|| code_in(id)) {
        Some((code, "F")) => (Some(code.to_owned()), None),
        Some((code, "U")) => (None, Some(code.to_owned())),
        _ => (None, None),
    }
}

/// Where a refund stands.
pub(super) fn inquire(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = match optional(request, "refundId", 64)? {
        Some(id) => id,
        None => optional(request, "refundRequestId", 64)?
            .ok_or_else(|| refuse("PARAM_ILLEGAL", "neither refundId nor refundRequestId is given"))?,
    };
    let mut world = app.world();
    let (payment, at) = world
        .ledger
        .find_refund(FAMILY, id)
        .ok_or_else(|| refuse("ORDER_NOT_EXIST", "no such refund"))?;
    let refund = &payment.refunds[at];
    let mut out = success();
    out.insert(
        "refundStatus".into(),
        json!(match refund.status {
            RefundStatus::Done => "SUCCESS",
            RefundStatus::Processing => "PROCESSING",
            RefundStatus::Failed(_) => "FAIL",
        }),
    );
    describe(payment, refund, &mut out);
    Ok(out)
}

/// What `refund` answers for a refund as it stands. An asynchronous one is accepted; whether it worked is another question.
fn reply(payment: &Payment, refund: &Refund) -> Fields {
    let mut out = match &refund.status {
        RefundStatus::Done | RefundStatus::Processing => success(),
        RefundStatus::Failed(code) => with_result(code, "F", "the refund failed"),
    };
    describe(payment, refund, &mut out);
    out.insert("paymentId".into(), json!(payment.alipay_id));
    out
}

fn describe(payment: &Payment, refund: &Refund, out: &mut Fields) {
    out.insert("refundRequestId".into(), json!(refund.id));
    out.insert("refundId".into(), json!(refund.alipay_id));
    out.insert("refundAmount".into(), wire(&refund.amount));
    if let (RefundStatus::Done, Some(facts)) = (&refund.status, payment.facts()) {
        out.insert("refundTime".into(), json!(clock::iso(refund.at)));
        add_settlement(out, &refund.amount, &facts.settlement_currency);
    }
}

fn finish_later(app: &Shared, id: &str) {
    let (app, id) = (Arc::clone(app), id.to_owned());
    tokio::spawn(async move {
        tokio::time::sleep(ASYNC_AFTER.mul_f64(app.config.time_scale)).await;
        let mut world = app.world();
        let Some((payment, at)) = world.ledger.find_refund(FAMILY, &id) else {
            return;
        };
        payment.refunds[at].status = RefundStatus::Done;
        payment.refunds[at].at = clock::now();
        let (payment, refund) = (payment.clone(), payment.refunds[at].clone());
        notification::announce_refund(&app, &mut world, &payment, &refund);
    });
}
