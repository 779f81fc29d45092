//! common.refund.

use serde_json::{Value, json};

use super::pay::wire;
use super::{Fields, Refusal, amount, optional, refuse, required, success};
use crate::app::Shared;
use crate::clock;
use crate::json;
use crate::ledger::{Family, Payment, Refund, RefundStatus, Status};

/// Gives money back at once, or repeats what was answered to the same request.
pub(super) fn refund(app: &Shared, body: &Fields) -> Result<Fields, Refusal> {
    let acquirement_id = required(body, "acquirementId", 64)?;
    let id = required(body, "merchantRefundId", 64)?;
    let value = amount(body, "refundAmount")?;
    optional(body, "refundReason", 256)?;
    match json::at(body, "isSync") {
        Some(Value::Bool(true)) => {}
        // The quick start: the sandbox refunds synchronously only.
        None | Some(Value::Bool(false)) => {
            return Err(refuse(
                "UNKNOWN_EXCEPTION",
                "the sandbox refunds synchronously only: isSync must be true",
            ));
        }
        Some(_) => return Err(refuse("PARAM_ILLEGAL", "isSync is not a boolean")),
    }
    let fingerprint = format!("{acquirement_id} {value}");

    let mut world = app.world();
    if let Some((payment, at)) = world.ledger.find_refund(Family::InStore, id) {
        payment.refunds[at].requests += 1;
        if payment.refunds[at].fingerprint != fingerprint {
            return Err(refuse(
                "REPEAT_REQ_INCONSISTENT",
                "this merchantRefundId was used with another amount or payment",
            ));
        }
        return Ok(reply(payment, &payment.refunds[at]));
    }
    let refund_id = world.ledger.next_id("1900801002");
    let payment = world
        .ledger
        .find(Family::InStore, acquirement_id)
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
    let made = Refund {
        id: id.to_owned(),
        alipay_id: refund_id,
        amount: value,
        status: RefundStatus::Done,
        at: clock::now(),
        notify_url: None,
        fingerprint,
        requests: 1,
        channel: None,
    };
    let out = reply(payment, &made);
    payment.refunds.push(made);
    Ok(out)
}

fn reply(payment: &Payment, refund: &Refund) -> Fields {
    let mut out = success();
    out.insert("refundId".into(), json!(refund.alipay_id));
    out.insert("merchantRefundId".into(), json!(refund.id));
    out.insert("acquirementId".into(), json!(payment.alipay_id));
    out.insert("refundAmount".into(), wire(&refund.amount));
    out.insert("refundTime".into(), json!(clock::iso(refund.at)));
    out
}
