//! offline.pay, offline.payQuery and common.payCancel.

use serde_json::{Value, json};
use time::Duration;

use super::profile::Profile;
use super::{Fields, PARTNER_ID, Refusal, amount, optional, refuse, required, result, success};
use crate::app::Shared;
use crate::clock;
use crate::json;
use crate::ledger::{Answer, Details, Family, Payment, Status};
use crate::money::{self, Amount};

/// Alipay closes an unpaid order by itself.
const CLOSES_AFTER: Duration = Duration::minutes(3);

/// What becomes of a scanned code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Scan {
    Paid,
    WaitForPassword,
    Refused(&'static str),
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
            Some("0003") => Self::Refused("AUTH_CODE_ILLEGAL"),
            Some("0004") => Self::UnknownThenPaid,
            Some("0005") => Self::UnknownThenClosed,
            _ => Self::Paid,
        })
    }
}

/// Charges the customer whose code was scanned, or repeats what was answered to the same request.
pub(super) fn pay(app: &Shared, profile: &Profile, body: &Fields) -> Result<Fields, Refusal> {
    let order = check(profile, body)?;
    let mut world = app.world();
    if world
        .ledger
        .cancelled_early
        .contains_key(&(Family::InStore, order.id.clone()))
    {
        return Err(refuse(
            "ORDER_IS_CANCELED",
            "this merchantTransId was cancelled before it came",
        ));
    }
    if let Some(known) = world.ledger.find(Family::InStore, &order.id) {
        known.requests += 1;
        if known.fingerprint != order.fingerprint {
            return Err(refuse(
                "REPEAT_REQ_INCONSISTENT",
                "this merchantTransId was used with another amount or code",
            ));
        }
        return Ok(reply(known));
    }
    let scan = Scan::of(required(body, "identityCode", 64)?)?;
    if let Scan::Refused("AUTH_CODE_ILLEGAL") = scan {
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
    let (paying_for, answer) = match scan {
        Scan::Paid => {
            payment.pay(now);
            (0, Answer::Plain)
        }
        Scan::WaitForPassword => (0, Answer::Plain),
        Scan::Refused(code) => {
            payment.close(code, now);
            (0, Answer::Plain)
        }
        Scan::UnknownThenPaid => {
            payment.pay(now);
            (1, Answer::UnknownOnce)
        }
        Scan::UnknownThenClosed => {
            payment.close("ORDER_IS_CLOSED", now);
            (1, Answer::UnknownOnce)
        }
    };
    payment.details = Details::InStore { paying_for };
    match answer {
        Answer::UnknownOnce => Err(refuse("UNKNOWN_EXCEPTION", "the outcome is not known")),
        Answer::Plain => Ok(reply(payment)),
    }
}

/// Where a payment stands. The result describes the query, the state has a field of its own.
pub(super) fn query(app: &Shared, body: &Fields) -> Result<Fields, Refusal> {
    let id = either_id(body)?;
    let mut world = app.world();
    let payment = world
        .ledger
        .find(Family::InStore, id)
        .ok_or_else(|| refuse("ORDER_NOT_EXISTS", "no such payment"))?;
    let mut out = success();
    if let Details::InStore { paying_for } = &mut payment.details
        && *paying_for > 0
    {
        *paying_for -= 1;
        describe(payment, "PAYING", &mut out);
        return Ok(out);
    }
    let state = match &payment.status {
        Status::Created => "INIT",
        Status::Waiting => "PAYING",
        Status::Paid => "SUCCESS",
        Status::Closed(_) => "CLOSED",
        Status::Cancelled => "CANCELLED",
    };
    describe(payment, state, &mut out);
    Ok(out)
}

/// Closes an unpaid order, gives a paid one back. One that never arrived is cancelled in advance.
pub(super) fn cancel(app: &Shared, body: &Fields) -> Result<Fields, Refusal> {
    let id = either_id(body)?;
    let now = clock::now();
    let mut world = app.world();
    let mut out = success();
    let Some(payment) = world.ledger.find(Family::InStore, id) else {
        if body.contains_key("acquirementId") {
            return Err(refuse("ORDER_NOT_EXISTS", "no such payment"));
        }
        world
            .ledger
            .cancelled_early
            .insert((Family::InStore, id.to_owned()), now);
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
        Status::Paid if payment.paid_at.is_some_and(|paid| now - paid < Duration::DAY) => payment.cancel(now),
        Status::Paid => {
            return Err(refuse(
                "CANCEL_EXPIRED",
                "more than 24 hours after the payment: refund instead",
            ));
        }
        Status::Closed(_) | Status::Cancelled => {}
    }
    out.insert("acquirementId".into(), json!(payment.alipay_id));
    out.insert("merchantTransId".into(), json!(payment.id));
    out.insert("cancelTime".into(), json!(clock::iso(payment.ended_at.unwrap_or(now))));
    Ok(out)
}

fn check(profile: &Profile, body: &Fields) -> Result<Payment, Refusal> {
    let id = required(body, "merchantTransId", 64)?;
    exactly(body, "productCode", "OFFLINE_PAY")?;
    exactly(body, "codeType", "BARCODE")?;
    let code = required(body, "identityCode", 64)?;
    let total = amount(body, "order.orderAmount")?;
    let title = required(body, "order.orderTitle", 256)?;
    for name in profile.seller_fields {
        if required(body, &format!("order.seller.{name}"), 64)? != PARTNER_ID {
            return Err(refuse(
                "PARAM_ILLEGAL",
                format!("order.seller.{name} must be the partner id in direct integration"),
            ));
        }
    }
    if total.currency != "USD" {
        return Err(refuse("CURRENCY_NOT_SUPPORT", "the sandbox takes USD only"));
    }
    let now = clock::now();
    Ok(Payment {
        family: Family::InStore,
        id: id.to_owned(),
        alipay_id: String::new(),
        status: Status::Waiting,
        fingerprint: format!("{total} {code}"),
        amount: total,
        title: title.to_owned(),
        shop: json::text(body, "order.seller.storeName")
            .unwrap_or("Sandbox Shop")
            .to_owned(),
        created: now,
        expires: now + CLOSES_AFTER,
        paid_at: None,
        ended_at: None,
        notify_url: None,
        return_url: None,
        requests: 1,
        charges: 0,
        refunds: Vec::new(),
        details: Details::InStore { paying_for: 0 },
    })
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
    describe(payment, "", &mut out);
    out
}

fn describe(payment: &Payment, state: &str, out: &mut Fields) {
    out.insert("acquirementId".into(), json!(payment.alipay_id));
    out.insert("merchantTransId".into(), json!(payment.id));
    out.insert("orderAmount".into(), wire(&payment.amount));
    if !state.is_empty() {
        out.insert("statusDetail".into(), json!({ "acquirementStatus": state }));
    }
    if let Some(paid_at) = payment.paid_at.filter(|_| state != "PAYING") {
        let pair = format!("{}/CNY", payment.amount.currency);
        out.insert("payAmount".into(), wire(&money::to_yuan(&payment.amount)));
        out.insert(
            "conversionRate".into(),
            json!({ "currencyPair": pair, "value": money::yuan_per_unit(&payment.amount.currency) }),
        );
        out.insert("paymentTime".into(), json!(clock::iso(paid_at)));
    }
}

/// Money on the wire.
pub(super) fn wire(amount: &Amount) -> Value {
    json!({ "currency": amount.currency, "value": amount.minor.to_string() })
}

/// `acquirementId`, which wins, or `merchantTransId`.
fn either_id(body: &Fields) -> Result<&str, Refusal> {
    match optional(body, "acquirementId", 64)? {
        Some(id) => Ok(id),
        None => optional(body, "merchantTransId", 64)?
            .ok_or_else(|| refuse("PARAM_MISSING", "neither acquirementId nor merchantTransId is given")),
    }
}

fn exactly(body: &Fields, name: &str, wanted: &str) -> Result<(), Refusal> {
    let found = required(body, name, 64)?;
    if found == wanted {
        Ok(())
    } else {
        Err(refuse("PARAM_ILLEGAL", format!("{name} must be {wanted}")))
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
