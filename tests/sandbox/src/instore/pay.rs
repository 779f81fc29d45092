//! offline.pay, offline.payQuery and common.payCancel.

use serde_json::json;
use time::Duration;

use super::codes::{Refusal, refuse, result, success};
use super::notification::announce_payment;
use super::order::{self, Facts, about, describe, facts};
use super::profile::Words;
use super::request::{Call, exactly, optional, required};
use super::settings::FAMILY;
use super::words::REFUNDED;
use crate::clock;
use crate::json::Fields;
use crate::ledger::{Payment, Status};

/// Alipay closes an unpaid order by itself.
const CLOSES_AFTER: Duration = Duration::minutes(3);

/// What becomes of a scanned code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Scan {
    Paid,
    WaitForPassword,
    Refused(&'static str),
    Expired,
    UnknownThenPaid,
    UnknownThenClosed,
}

impl Scan {
    /// Codes are 16 to 24 digits that begin with 25 to 30; some endings are magic.
    fn of(code: &str) -> Result<Self, Refusal> {
        let digits = (16..=24).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
        let first = code.get(..2).and_then(|first| first.parse().ok()).unwrap_or(0_u8);
        if !digits || !(25..=30).contains(&first) {
            return Err(refuse("AUTH_CODE_ILLEGAL", "this is no payment code"));
        }
        Ok(match code.strip_prefix("28000000000000") {
            Some("0001") => Self::WaitForPassword,
            Some("0002") => Self::Refused("BALANCE_NOT_ENOUGH"),
            Some("0003") => Self::Expired,
            Some("0004") => Self::UnknownThenPaid,
            Some("0005") => Self::UnknownThenClosed,
            _ => Self::Paid,
        })
    }
}

/// Charges the customer whose code was scanned, or repeats what was answered to the same request.
pub(super) fn pay(call: Call<'_>, body: &Fields) -> Result<Fields, Refusal> {
    exactly(body, "codeType", "BARCODE")?;
    let code = required(body, "identityCode", 64)?;
    let mut world = call.app.world();
    let order = order::read(call, &mut world, body, CLOSES_AFTER, code)?;
    if let Some(known) = order::repeated(&mut world, &order)? {
        return Ok(reply(known));
    }
    let scan = Scan::of(code)?;
    if scan == Scan::Expired {
        return Err(refuse(
            "AUTH_CODE_ILLEGAL",
            "the code has expired: ask the customer to refresh it",
        ));
    }
    let acquirement_id = world.ledger.next_id("1900801001");
    let payment = world.ledger.add(Payment {
        alipay_id: acquirement_id,
        ..order
    });
    let now = clock::now();
    match scan {
        Scan::Paid | Scan::UnknownThenPaid => {
            payment.pay(now);
        }
        Scan::Refused(code) => {
            payment.close(code, now);
        }
        Scan::UnknownThenClosed => {
            payment.close("ORDER_IS_CLOSED", now);
        }
        Scan::WaitForPassword | Scan::Expired => {}
    }
    let unclear = matches!(scan, Scan::UnknownThenPaid | Scan::UnknownThenClosed);
    if unclear && let Some(facts) = payment.details.get_mut::<Facts>() {
        facts.paying_for = 1;
    }
    let payment = payment.clone();
    // A refusal that the caller has just read is no news.
    if unclear || payment.status == Status::Paid {
        announce_payment(call.app, &mut world, &payment);
    }
    if unclear {
        return Err(refuse("UNKNOWN_EXCEPTION", "the outcome is not known"));
    }
    Ok(reply(&payment))
}

/// Where a payment stands. The result describes the query, the state has a field of its own.
pub(super) fn query(call: Call<'_>, body: &Fields) -> Result<Fields, Refusal> {
    let id = either_id(body)?;
    let mut world = call.app.world();
    let refunded = world.words.reading(&REFUNDED);
    let payment = world
        .ledger
        .find(FAMILY, id)
        .ok_or_else(|| refuse("ORDER_NOT_EXISTS", "no such payment"))?;
    let mut status = payment.status.clone();
    let (part, whole) = (payment.refunded() > 0, payment.refunded() == payment.amount.minor);
    if let Some(facts) = payment.details.get_mut::<Facts>()
        && facts.paying_for > 0
    {
        facts.paying_for -= 1;
        status = Status::Waiting;
    }
    let mut out = success();
    describe(payment, status != Status::Waiting, &mut out);
    let words = facts(payment).map_or(call.profile.words, |facts| facts.profile.words);
    match words {
        Words::Acquirement => {
            let word = match status {
                Status::Paid if refunded == "refund" && whole => "REFUND",
                Status::Paid if refunded == "refund" && part => "PART_REFUND",
                Status::Paid if refunded == "closed" && whole => "CLOSED",
                Status::Created => "INIT",
                Status::Waiting => "PAYING",
                Status::Paid => "SUCCESS",
                Status::Closed(_) => "CLOSED",
                Status::Cancelled => "CANCELLED",
            };
            out.insert("statusDetail".into(), json!({ "acquirementStatus": word }));
        }
        Words::Trade => {
            let word = match status {
                Status::Paid if refunded == "refund" && whole => "REFUND",
                Status::Paid if refunded == "refund" && part => "PART_REFUND",
                Status::Paid if refunded == "closed" && whole => "TRADE_CLOSED",
                Status::Created | Status::Waiting => "WAIT_BUYER_PAY",
                Status::Paid => "TRADE_SUCCESS",
                Status::Closed(_) | Status::Cancelled => "TRADE_CLOSED",
            };
            out.insert("transStatus".into(), json!(word));
        }
    }
    Ok(out)
}

/// Closes an unpaid order, gives a paid one back. One that never arrived is cancelled in advance.
pub(super) fn cancel(call: Call<'_>, body: &Fields) -> Result<Fields, Refusal> {
    let id = either_id(body)?;
    let now = clock::now();
    let mut world = call.app.world();
    let Some(payment) = world.ledger.find(FAMILY, id) else {
        if body.contains_key("acquirementId") {
            return Err(refuse("ORDER_NOT_EXISTS", "no such payment"));
        }
        world.ledger.cancelled_early.insert((FAMILY, id.to_owned()), now);
        let mut out = success();
        out.insert("merchantTransId".into(), json!(id));
        out.insert("cancelTime".into(), json!(clock::iso(now)));
        return Ok(out);
    };
    match &payment.status {
        Status::Created | Status::Waiting => payment.cancel(now),
        Status::Paid if payment.refunded() > 0 => {
            return Err(refuse(
                "REFUND_TRANSACTION_EXIST",
                "a payment with refunds is refunded, not cancelled",
            ));
        }
        Status::Paid
            if payment
                .paid_at
                .is_some_and(|paid| call.profile.window.is_open(paid, now)) =>
        {
            payment.cancel(now);
        }
        Status::Paid => {
            return Err(refuse("CANCEL_EXPIRED", "too late after the payment: refund instead"));
        }
        Status::Closed(_) | Status::Cancelled => {}
    }
    let mut out = about(payment);
    out.insert("cancelTime".into(), json!(clock::iso(payment.ended_at.unwrap_or(now))));
    Ok(out)
}

/// What `pay` answers for a payment as it stands.
fn reply(payment: &Payment) -> Fields {
    let mut out = match &payment.status {
        Status::Paid => success(),
        Status::Created | Status::Waiting => result(&refuse("USER_PAYING", "the customer has to confirm on the phone")),
        Status::Cancelled => result(&refuse("ORDER_IS_CANCELED", "the order is cancelled")),
        Status::Closed(code) if code == "BALANCE_NOT_ENOUGH" => {
            result(&refuse("BALANCE_NOT_ENOUGH", "the customer has not enough money"))
        }
        Status::Closed(_) => result(&refuse("ORDER_IS_CLOSED", "the order is closed")),
    };
    describe(payment, true, &mut out);
    out
}

/// `acquirementId`, which wins, or `merchantTransId`.
fn either_id(body: &Fields) -> Result<&str, Refusal> {
    match optional(body, "acquirementId", 64)? {
        Some(id) => Ok(id),
        None => optional(body, "merchantTransId", 64)?
            .ok_or_else(|| refuse("PARAM_MISSING", "neither acquirementId nor merchantTransId is given")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_a_form_and_some_a_meaning() {
        assert_eq!(Scan::of("28763443825664394").unwrap(), Scan::Paid);
        assert_eq!(Scan::of("280000000000000001").unwrap(), Scan::WaitForPassword);
        assert_eq!(Scan::of("280000000000000005").unwrap(), Scan::UnknownThenClosed);
        for bad in [
            "",
            "2876344382566439x",
            "24763443825664394",
            "31763443825664394",
            "287634438256643",
            "２８７６３４４３８２５６６４３９",
        ] {
            assert_eq!(Scan::of(bad).unwrap_err().code, "AUTH_CODE_ILLEGAL", "{bad}");
        }
    }
}
