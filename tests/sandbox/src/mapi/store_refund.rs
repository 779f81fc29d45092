//! Refunds of in-store and auto-debit payments: alipay.acquire.overseas.spot.refund and alipay.acquire.refund.

use std::time::Duration;

use time::OffsetDateTime;
use time::macros::offset;

use super::book;
use super::canonical::Channel;
use super::codes::Code;
use super::notification;
use super::refund::{ASYNC_AFTER, failure_in, finish_later};
use super::reply::Node;
use super::request::Params;
use super::rules;
use super::settings::{BUYER_ID, BUYER_LOGIN, FAMILY};
use crate::app::Shared;
use crate::clock;
use crate::ledger::{Payment, Refund, RefundStatus, Status};
use crate::money::{self, Amount};
use crate::notes::Notes;

/// What is asked for, in the words of neither service.
struct Wish<'a> {
    id: &'a str,
    trade: &'a str,
    /// In the currency of the request.
    amount: Amount,
    sync: bool,
    notify_url: Option<String>,
    failing: Option<Code>,
}

/// alipay.acquire.overseas.spot.refund
pub(super) fn spot(app: &Shared, params: &Params, channel: Channel) -> Result<Node, Code> {
    let id = rules::required(params, "partner_refund_id")?;
    let trade = rules::required(params, "partner_trans_id")?;
    if id == trade {
        return Err("INVALID_PARAMETER".into());
    }
    rules::check_texts(params, channel)?;
    let currency = rules::required(params, "currency")?;
    let reason = params.get("refund_reason").or(params.get("refund_reson"));
    let wish = Wish {
        id,
        trade: params.get("alipay_trans_id").unwrap_or(trade),
        amount: rules::store_amount(params, "refund_amount", currency)?,
        sync: yes(params, "is_sync")?,
        notify_url: rules::web_url(params, "notify_url")?,
        failing: failure_in(reason.unwrap_or_default()),
    };
    let (payment, refund) = give_back(app, &wish, channel, |payment| {
        let settled = book::trade_of(payment).is_some_and(|trade| trade.total.currency == currency);
        settled || payment.amount.currency == currency
    })?;
    Ok(Node::alipay(vec![
        ("result_code", "SUCCESS".to_owned()),
        ("partner_trans_id", payment.id),
        ("alipay_trans_id", payment.alipay_id),
        ("partner_refund_id", refund.id),
        ("refund_amount", wish.amount.decimal()),
        ("currency", currency.to_owned()),
        ("exchange_rate", money::yuan_per_unit(currency)),
        ("refund_amount_cny", money::to_yuan(&wish.amount).decimal()),
    ]))
}

/// alipay.acquire.refund. Without `out_request_no` it is the one refund of the order.
pub(super) fn acquire(app: &Shared, params: &Params, channel: Channel) -> Result<Node, Code> {
    let own = rules::required(params, "out_trade_no")?;
    rules::check_texts(params, channel)?;
    // CNY unless something else is said, whatever the payment was priced in.
    let currency = params.get("trans_currency").unwrap_or("CNY");
    let wish = Wish {
        id: params.get("out_request_no").unwrap_or(own),
        trade: params.get("trade_no").unwrap_or(own),
        amount: rules::store_amount(params, "refund_amount", currency)?,
        sync: yes(params, "sync_flag")?,
        notify_url: rules::web_url(params, "notify_url")?,
        failing: failure_in(params.get("refund_reason").unwrap_or_default()),
    };
    let (payment, refund) = give_back(app, &wish, channel, |payment| {
        currency == "CNY" || payment.amount.currency == currency
    })?;
    let first = refund.requests == 1;
    Ok(Node::alipay(vec![
        ("result_code", "SUCCESS".to_owned()),
        ("out_trade_no", payment.id.clone()),
        ("trade_no", payment.alipay_id.clone()),
        ("buyer_user_id", BUYER_ID.to_owned()),
        ("buyer_logon_id", BUYER_LOGIN.to_owned()),
        ("fund_change", if first { "Y" } else { "N" }.to_owned()),
        ("refund_fee", notification::refund_fee(&app.world(), &payment, &refund)),
    ]))
}

fn yes(params: &Params, name: &str) -> Result<bool, Code> {
    match params.get(name).unwrap_or("N") {
        "Y" => Ok(true),
        "N" => Ok(false),
        _ => Err(rules::illegal(name)),
    }
}

/// The same wish again gets the same answer, another one under the same number does not.
fn give_back(
    app: &Shared,
    wish: &Wish<'_>,
    channel: Channel,
    fits: impl Fn(&Payment) -> bool,
) -> Result<(Payment, Refund), Code> {
    let mut world = app.world();
    let alipay_id = world.ledger.next_id("22001004080");
    let trade = world
        .ledger
        .find(FAMILY, wish.trade)
        .filter(|payment| {
            book::trade_of(payment).is_some_and(|trade| trade.product.in_store() || trade.product.acquire())
        })
        .ok_or("TRADE_NOT_EXIST")?;
    let fingerprint = format!("{} {}", trade.id, wish.amount);
    if let Some((payment, at)) = world.ledger.find_refund(FAMILY, wish.id) {
        payment.refunds[at].requests += 1;
        let known = payment.refunds[at].clone();
        return match known.status {
            _ if known.fingerprint != fingerprint => Err("DISCORDANT_REPEAT_REQUEST".into()),
            RefundStatus::Failed(code) => Err(code),
            _ => Ok((payment.clone(), known)),
        };
    }
    let payment = world.ledger.find(FAMILY, wish.trade).ok_or("TRADE_NOT_EXIST")?;
    match payment.status {
        Status::Paid if book::trade_of(payment).is_some_and(|trade| trade.finished) => {
            return Err("TRADE_HAS_FINISHED".into());
        }
        Status::Paid => {}
        Status::Created => return Err("TRADE_NOT_EXIST".into()),
        Status::Waiting => return Err("TRADE_STATUS_ERROR".into()),
        Status::Closed(_) | Status::Cancelled => return Err("TRADE_HAS_CLOSE".into()),
    }
    if !fits(payment) {
        return Err("INVALID_PARAMETER".into());
    }
    let amount = rules::settled(&wish.amount, &payment.amount.currency);
    if amount.minor > payment.amount.minor {
        return Err("RETURN_AMOUNT_EXCEED".into());
    }
    if payment.refunded().saturating_add(amount.minor) > payment.amount.minor {
        return Err("REQUEST_AMOUNT_EXCEED".into());
    }
    if wish.sync
        && let Some(code) = &wish.failing
    {
        return Err(code.clone());
    }
    let now = clock::now();
    let refund = Refund {
        id: wish.id.to_owned(),
        alipay_id,
        amount,
        status: if wish.sync {
            RefundStatus::Done
        } else {
            RefundStatus::Processing
        },
        at: now,
        notify_url: wish.notify_url.clone(),
        fingerprint,
        requests: 1,
        details: Notes::of(channel),
    };
    payment.refunds.push(refund.clone());
    let done = (payment.clone(), refund);
    if !wish.sync {
        let paid = done.0.paid_at.unwrap_or(now);
        finish_later(app, wish.id, wish.failing.clone(), wait(paid, now));
    } else {
        notification::announce_refund_news(app, &mut world, &done.0, &done.1);
    }
    Ok(done)
}

/// Asynchronous refunds of another day run at night only, 23:00 to 05:00 in China.
fn wait(paid: OffsetDateTime, now: OffsetDateTime) -> Duration {
    let hour = now.to_offset(offset!(+8)).hour();
    if clock::day(paid) == clock::day(now) || !(5..23).contains(&hour) {
        return ASYNC_AFTER;
    }
    ASYNC_AFTER + Duration::from_secs(u64::from(23 - hour) * 3_600)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn refunds_of_yesterday_wait_for_the_night() {
        let paid = datetime!(2026-04-16 10:00 +8);
        assert_eq!(wait(paid, datetime!(2026-04-16 10:05 +8)), ASYNC_AFTER);
        assert_eq!(wait(paid, datetime!(2026-04-17 23:05 +8)), ASYNC_AFTER);
        assert_eq!(wait(paid, datetime!(2026-04-17 04:59 +8)), ASYNC_AFTER);
        let waits = wait(paid, datetime!(2026-04-17 10:00 +8));
        assert_eq!(waits, ASYNC_AFTER + Duration::from_secs(13 * 3_600));
    }
}
