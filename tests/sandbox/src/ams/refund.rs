//! refund and inquiryRefund.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::amount::{add_settlement, amount, wire};
use super::order::web_url;
use super::{Fields, Refusal, magic, message, optional, refuse, required, success, unknown, with_result};
use crate::app::Shared;
use crate::clock;
use crate::json;
use crate::ledger::{Details, Family, Payment, Refund, RefundStatus, Status};

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
    if let Some((payment, at)) = world.ledger.find_refund(Family::Ams, id) {
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
        .find(Family::Ams, payment_id)
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
    if payment.refunded().saturating_add(value.minor) > payment.amount.minor {
        return Err(refuse("REFUND_AMOUNT_EXCEED", "more than what is left of the payment"));
    }
    let status = match magic(reason, "FAIL") {
        Some("") => RefundStatus::Failed("PROCESS_FAIL".into()),
        Some(code) => RefundStatus::Failed(code.to_owned()),
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
        channel: None,
    };
    payment.refunds.push(made.clone());
    let payment = payment.clone();
    if made.status == RefundStatus::Processing {
        finish_later(app, &made.id);
    } else {
        message::announce_refund(app, &mut world, &payment, &made);
    }
    if magic(reason, "UNKNOWN").is_some() {
        return Err(unknown("UNKNOWN_EXCEPTION", "the outcome is not known"));
    }
    Ok(reply(&payment, &made))
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
        .find_refund(Family::Ams, id)
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
    if let (
        RefundStatus::Done,
        Details::Ams {
            settlement_currency, ..
        },
    ) = (&refund.status, &payment.details)
    {
        out.insert("refundTime".into(), json!(clock::iso(refund.at)));
        add_settlement(out, &refund.amount, settlement_currency);
    }
}

fn finish_later(app: &Shared, id: &str) {
    let (app, id) = (Arc::clone(app), id.to_owned());
    tokio::spawn(async move {
        tokio::time::sleep(ASYNC_AFTER.mul_f64(app.config.time_scale)).await;
        let mut world = app.world();
        let Some((payment, at)) = world.ledger.find_refund(Family::Ams, &id) else {
            return;
        };
        payment.refunds[at].status = RefundStatus::Done;
        payment.refunds[at].at = clock::now();
        let (payment, refund) = (payment.clone(), payment.refunds[at].clone());
        message::announce_refund(&app, &mut world, &payment, &refund);
    });
}

/// A boolean, also as text: the reference asks for text, the SDKs send booleans.
fn truthy(request: &Fields, path: &str) -> Result<bool, Refusal> {
    match json::at(request, path) {
        None => Ok(false),
        Some(Value::Bool(value)) => Ok(*value),
        Some(Value::String(text)) if text == "true" || text == "false" => Ok(text == "true"),
        Some(_) => Err(refuse("PARAM_ILLEGAL", format!("{path} is neither true nor false"))),
    }
}
