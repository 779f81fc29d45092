//! common.refund, at once or later.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::codes::{Refusal, refuse, success};
use super::merchant::Desk;
use super::notification::announce_refund;
use super::order::wire;
use super::request::{Call, amount, optional, required};
use super::settings::FAMILY;
use crate::app::Shared;
use crate::clock;
use crate::json::{self, Fields};
use crate::ledger::{Payment, Refund, RefundStatus, Status};
use crate::notes::Notes;

/// When an asynchronous refund ends.
const ASYNC_AFTER: Duration = Duration::from_secs(10);

/// Gives money back, or repeats what was answered to the same request.
pub(super) fn refund(call: Call<'_>, body: &Fields) -> Result<Fields, Refusal> {
    let acquirement_id = required(body, "acquirementId", 64)?;
    let id = required(body, "merchantRefundId", 64)?;
    let value = amount(body, "refundAmount")?;
    let reason = optional(body, "refundReason", 256)?.unwrap_or_default();
    let sync = is_sync(call, body)?;
    let fingerprint = format!("{acquirement_id} {value}");

    let mut world = call.app.world();
    if let Some((payment, at)) = world.ledger.find_refund(FAMILY, id) {
        payment.refunds[at].requests += 1;
        return repeated(payment, &payment.refunds[at], &fingerprint);
    }
    let alipay_id = world.ledger.next_id("1900801002");
    let notify_url = world.books.book::<Desk>().notify_url.clone();
    let payment = world
        .ledger
        .find(FAMILY, acquirement_id)
        .filter(|payment| payment.alipay_id == acquirement_id)
        .ok_or_else(|| refuse("ORDER_NOT_EXISTS", "no such payment"))?;
    if payment.status != Status::Paid {
        return Err(refuse("ORDER_STATUS_INVALID", "only a paid payment can be refunded"));
    }
    if value.currency != payment.amount.currency {
        return Err(refuse(
            "CURRENCY_NOT_CORRECT",
            format!("the order was priced in {}", payment.amount.currency),
        ));
    }
    if payment.refunded().saturating_add(value.minor) > payment.amount.minor {
        return Err(refuse("AMOUNT_EXCEEDS_LIMIT", "more than what is left of the payment"));
    }
    let failing = reason.split_whitespace().find_map(|word| word.strip_prefix("FAIL:"));
    let made = Refund {
        id: id.to_owned(),
        alipay_id,
        amount: value,
        status: match (sync, failing) {
            (true, None) => RefundStatus::Done,
            (true, Some(code)) => RefundStatus::Failed(code.to_owned()),
            (false, _) => RefundStatus::Processing,
        },
        at: clock::now(),
        notify_url: payment.notify_url.clone().or(notify_url).filter(|_| call.live),
        fingerprint,
        requests: 1,
        details: Notes::default(),
    };
    payment.refunds.push(made.clone());
    let payment = payment.clone();
    match &made.status {
        RefundStatus::Processing => finish_later(call.app, id, failing.map(str::to_owned)),
        RefundStatus::Done => announce_refund(call.app, &mut world, &payment, &made),
        RefundStatus::Failed(code) => return Err(failed(code)),
    }
    if reason.split_whitespace().any(|word| word == "UNKNOWN") {
        return Err(refuse("UNKNOWN_EXCEPTION", "the outcome is not known"));
    }
    Ok(reply(&payment, &made))
}

/// The quick start: the sandbox refunds synchronously only. Absent means asynchronous.
fn is_sync(call: Call<'_>, body: &Fields) -> Result<bool, Refusal> {
    match json::at(body, "isSync") {
        Some(Value::Bool(true)) => Ok(true),
        None | Some(Value::Bool(false)) if call.live => Ok(false),
        None | Some(Value::Bool(false)) => Err(refuse(
            "UNKNOWN_EXCEPTION",
            "the sandbox refunds synchronously only: isSync must be true",
        )),
        Some(_) => Err(refuse("PARAM_ILLEGAL", "isSync is not a boolean")),
    }
}

fn repeated(payment: &Payment, refund: &Refund, fingerprint: &str) -> Result<Fields, Refusal> {
    if refund.fingerprint != fingerprint {
        return Err(refuse(
            "REPEAT_REQ_INCONSISTENT",
            "this merchantRefundId was used with another amount or payment",
        ));
    }
    match &refund.status {
        RefundStatus::Done => Ok(reply(payment, refund)),
        RefundStatus::Processing => Err(refuse("REFUND_IN_PROCESS", "the refund is on its way")),
        RefundStatus::Failed(code) => Err(failed(code)),
    }
}

fn failed(code: &str) -> Refusal {
    let code = if code.is_empty() { "PROCESS_FAIL" } else { code };
    refuse(code, "the refund failed")
}

/// Ends an accepted refund. A success is announced, a failure never: that is the older product's rule.
fn finish_later(app: &Shared, id: &str, failing: Option<String>) {
    let (app, id) = (Arc::clone(app), id.to_owned());
    tokio::spawn(async move {
        tokio::time::sleep(ASYNC_AFTER.mul_f64(app.config.time_scale)).await;
        let mut world = app.world();
        let Some((payment, at)) = world.ledger.find_refund(FAMILY, &id) else {
            return;
        };
        let refund = &mut payment.refunds[at];
        refund.at = clock::now();
        refund.status = failing.map_or(RefundStatus::Done, RefundStatus::Failed);
        let (payment, refund) = (payment.clone(), payment.refunds[at].clone());
        announce_refund(&app, &mut world, &payment, &refund);
    });
}

fn reply(payment: &Payment, refund: &Refund) -> Fields {
    let mut out = success();
    out.insert("refundId".into(), json!(refund.alipay_id));
    out.insert("merchantRefundId".into(), json!(refund.id));
    out.insert("acquirementId".into(), json!(payment.alipay_id));
    out.insert("refundAmount".into(), wire(&refund.amount));
    if refund.status == RefundStatus::Done {
        out.insert("refundTime".into(), json!(clock::iso(refund.at)));
    }
    out
}
