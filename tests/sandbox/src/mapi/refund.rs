//! forex_refund.

use std::sync::Arc;
use std::time::Duration;

use super::book;
use super::canonical::Channel;
use super::codes::Code;
use super::notification;
use super::request::Params;
use super::rules::{self, illegal};
use super::settings::FAMILY;
use super::words::FAILED_REFUND;
use crate::app::Shared;
use crate::clock;
use crate::ledger::{Refund, RefundStatus, Status};
use crate::notes::Notes;

/// How long an asynchronous refund takes.
pub(super) const ASYNC_AFTER: Duration = Duration::from_secs(2);

/// Accepts a refund. With `is_sync=Y` that is the outcome, otherwise the outcome comes by notification.
pub(super) fn refund(app: &Shared, params: &Params, channel: Channel) -> Result<(), Code> {
    let id = rules::required(params, "out_return_no")?;
    let trade = rules::required(params, "out_trade_no")?;
    rules::check_texts(params, channel)?;
    let time = rules::required(params, "gmt_return")?;
    clock::parse_spaced(time)
        .or_else(|| clock::parse_compact(time))
        .ok_or_else(|| illegal("gmt_return"))?;
    let sync = match params.get("is_sync").unwrap_or("N") {
        "Y" => true,
        "N" => false,
        _ => return Err(illegal("is_sync")),
    };
    let currency = rules::currency(params)?;
    let amount = rules::amount(params, "return_amount", "return_rmb_amount", currency)?;
    rules::check_split(params, "transOut", &amount)?;
    let notify_url = rules::web_url(params, "notify_url")?;
    let fingerprint = format!("{trade} {amount}");

    let mut world = app.world();
    let remembers = world.words.reading(&FAILED_REFUND) == "repeated";
    if let Some((payment, at)) = world.ledger.find_refund(FAMILY, id) {
        let known = &mut payment.refunds[at];
        known.requests += 1;
        // The first try arrived; that is all a second one learns.
        let same = known.fingerprint == fingerprint;
        return Err(if same {
            "REPEATED_REFUNDMENT_REQUEST"
        } else {
            "CONTEXT_INCONSISTENT"
        }
        .into());
    }
    let alipay_id = world.ledger.next_id("22001332951");
    let now = clock::now();
    let payment = world.ledger.find(FAMILY, trade).ok_or("PURCHASE_TRADE_NOT_EXIST")?;
    let trade = book::trade_of(payment)
        .filter(|trade| !trade.product.acquire() && !trade.product.in_store())
        .ok_or("PURCHASE_TRADE_NOT_EXIST")?;
    match payment.status {
        Status::Paid => {}
        Status::Closed(_) | Status::Cancelled => return Err("TRADE_HAS_CLOSE".into()),
        Status::Created | Status::Waiting => return Err("PURCHASE_TRADE_NOT_EXIST".into()),
    }
    if params
        .get("product_code")
        .is_some_and(|given| given != trade.product.code())
    {
        return Err(illegal("product_code"));
    }
    // Priced in yuan, refunded in yuan; and the settlement currency is that of the payment.
    if currency != trade.total.currency || amount.currency != payment.amount.currency {
        return Err("CURRENCY_NOT_SAME".into());
    }
    if payment.refunded().saturating_add(amount.minor) > payment.amount.minor {
        return Err("RETURN_AMOUNT_EXCEED".into());
    }
    let too_soon = |earlier: &Refund| now - earlier.at < time::Duration::seconds(3);
    if app.config.refund_spacing && payment.refunds.iter().any(too_soon) {
        return Err("REPEATED_REFUNDMENT_REQUEST_TO_ONE_TRADE".into());
    }
    let failing = failure_in(params.get("reason").unwrap_or_default());
    if sync && let Some(code) = failing {
        // Kept, so that the number counts as used: whether the gateway tries anew is not published.
        if remembers {
            payment.refunds.push(Refund {
                id: id.to_owned(),
                alipay_id,
                amount,
                status: RefundStatus::Failed(code.clone()),
                at: now,
                notify_url,
                fingerprint,
                requests: 1,
                details: Notes::of(channel),
            });
        }
        return Err(code);
    }
    payment.refunds.push(Refund {
        id: id.to_owned(),
        alipay_id,
        amount,
        status: if sync {
            RefundStatus::Done
        } else {
            RefundStatus::Processing
        },
        at: now,
        notify_url,
        fingerprint,
        requests: 1,
        details: Notes::of(channel),
    });
    if !sync {
        finish_later(app, id, failing, ASYNC_AFTER);
    }
    Ok(())
}

/// Ends an asynchronous refund after a while and tells the merchant.
pub(super) fn finish_later(app: &Shared, id: &str, failing: Option<Code>, after: Duration) {
    let (app, id) = (Arc::clone(app), id.to_owned());
    tokio::spawn(async move {
        tokio::time::sleep(after.mul_f64(app.config.time_scale)).await;
        let mut world = app.world();
        let Some((payment, at)) = world.ledger.find_refund(FAMILY, &id) else {
            return;
        };
        payment.refunds[at].status = failing.map_or(RefundStatus::Done, RefundStatus::Failed);
        let (payment, refund) = (payment.clone(), payment.refunds[at].clone());
        notification::announce_refund(&app, &mut world, &payment, &refund);
        notification::announce_refund_news(&app, &mut world, &payment, &refund);
    });
}

/// The magic reason `FAIL:CODE`.
pub(super) fn failure_in(reason: &str) -> Option<Code> {
    let code = reason.split_whitespace().find_map(|word| word.strip_prefix("FAIL:"))?;
    Some(if code.is_empty() { "SYSTEM_EXCEPTION" } else { code }.to_owned())
}
