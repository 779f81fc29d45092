//! Taking an in-store payment back on its own day: spot.reverse, spot.cancel, acquire.cancel.

use time::OffsetDateTime;

use super::book;
use super::codes::Code;
use super::notification;
use super::reply::Node;
use super::request::Params;
use super::rules;
use super::settings::FAMILY;
use crate::app::Shared;
use crate::clock;
use crate::ledger::{Payment, Status};

/// What became of it.
enum Undone {
    /// `close` or `refund`.
    Done(&'static str),
    /// Not this time.
    Again,
}

/// alipay.acquire.overseas.spot.reverse
pub(super) fn reverse(app: &Shared, params: &Params) -> Result<Node, Code> {
    spot(app, params, "alipay_reverse_time")
}

/// alipay.acquire.overseas.spot.cancel
pub(super) fn cancel(app: &Shared, params: &Params) -> Result<Node, Code> {
    spot(app, params, "alipay_cancel_time")
}

/// alipay.acquire.cancel; `trade_no` wins over `out_trade_no`.
pub(super) fn acquire(app: &Shared, params: &Params) -> Result<Node, Code> {
    rules::required(params, "timestamp")?;
    let own = rules::required(params, "out_trade_no")?;
    let (payment, undone) = undo(app, params.get("trade_no").unwrap_or(own))?;
    let mut fields = answer(&undone);
    fields.push(("out_trade_no", payment.id));
    fields.push(("trade_no", payment.alipay_id));
    if let Undone::Again = undone {
        fields.push(("detail_error_code", "SYSTEM_ERROR".to_owned()));
        fields.push(("detail_error_des", "try again".to_owned()));
    }
    Ok(Node::alipay(fields))
}

fn spot(app: &Shared, params: &Params, time: &'static str) -> Result<Node, Code> {
    let id = rules::required(params, "partner_trans_id")?;
    let (payment, undone) = undo(app, id)?;
    let mut fields = answer(&undone);
    fields.push(("partner_trans_id", payment.id));
    fields.push(("alipay_trans_id", payment.alipay_id));
    match undone {
        Undone::Again => fields.push(("error", "SYSTEM_ERROR".to_owned())),
        Undone::Done(_) => fields.push((time, payment.ended_at.map(clock::compact).unwrap_or_default())),
    }
    Ok(Node::alipay(fields))
}

/// `retry_flag` and `action` are documented for acquire.cancel; the others may gain fields at any time.
fn answer(undone: &Undone) -> Vec<(&'static str, String)> {
    match undone {
        Undone::Done(action) => vec![
            ("result_code", "SUCCESS".to_owned()),
            ("retry_flag", "N".to_owned()),
            ("action", (*action).to_owned()),
        ],
        Undone::Again => vec![("result_code", "UNKNOWN".to_owned()), ("retry_flag", "Y".to_owned())],
    }
}

fn undo(app: &Shared, id: &str) -> Result<(Payment, Undone), Code> {
    let mut world = app.world();
    let payment = world.ledger.find(FAMILY, id).ok_or("TRADE_NOT_EXIST")?;
    let before = payment.status.clone();
    let undone = take_back(payment, clock::now())?;
    let payment = payment.clone();
    if payment.status != before {
        notification::announce_payment(app, &mut world, &payment);
    }
    Ok((payment, undone))
}

fn take_back(payment: &mut Payment, now: OffsetDateTime) -> Result<Undone, Code> {
    let trade = book::trade_mut(payment).ok_or("TRADE_NOT_EXIST")?;
    if !trade.product.in_store() {
        return Err("TRADE_ROLE_ERROR".into());
    }
    if trade.stubborn > 0 {
        trade.stubborn -= 1;
        return Ok(Undone::Again);
    }
    trade.hidden_for = 0;
    let action = if payment.paid_at.is_some() { "refund" } else { "close" };
    match payment.status {
        Status::Created | Status::Waiting => payment.cancel(now),
        // The same wish again: it is granted already.
        Status::Closed(_) | Status::Cancelled => {}
        Status::Paid => {
            let another_day = payment.paid_at.is_none_or(|paid| clock::day(paid) != clock::day(now));
            // Whole amounts only, on the day of the payment in China; afterwards there are refunds.
            if another_day || !payment.refunds.is_empty() {
                return Err("TRADE_STATUS_ERROR".into());
            }
            payment.cancel(now);
        }
    }
    Ok(Undone::Done(action))
}
