//! Notifications and signed returns of the mapi family.

use axum::http::Uri;

use super::book::{self, Product, Trade};
use super::canonical::{Channel, presign};
use super::settings::{BUYER_EMAIL, BUYER_ID, FAMILY, PARTNER};
use super::words::{REFUND_FEE, REFUND_NEWS};
use crate::app::{App, Shared};
use crate::clock;
use crate::fault::Delivery;
use crate::keys::{Keys, Signer};
use crate::ledger::{Payment, Refund, RefundStatus, Status};
use crate::money::{self, Amount};
use crate::notification::Message;
use crate::notify::{self, Event};
use crate::post::{Composed, Heard};
use crate::text::{Charset, write_form};
use crate::world::World;

/// Form fields to be signed at each attempt.
#[derive(Clone)]
struct MapiMessage {
    /// The same at every attempt: `notify_verify` asks for it.
    notify_id: String,
    fields: Vec<(&'static str, String)>,
    channel: Channel,
}

impl Message for MapiMessage {
    /// Headers and form for one attempt, in the charset of the merchant's request.
    fn compose(&self, keys: &Keys, _url: &Uri, wrong: Option<Delivery>) -> Composed {
        let mut fields = self.fields.clone();
        fields.push(("notify_id", self.notify_id.clone()));
        fields.push(("notify_time", clock::spaced(clock::now())));
        if wrong != Some(Delivery::Unsigned) {
            let signer = if wrong == Some(Delivery::WrongKey) {
                Signer::Stranger
            } else {
                Signer::Alipay
            };
            add_signature(keys, signer, self.channel, &mut fields);
        }
        let content_type = match self.channel.charset {
            Charset::Utf8 => "application/x-www-form-urlencoded; charset=UTF-8",
            Charset::Gbk => "application/x-www-form-urlencoded; charset=GBK",
        };
        let body = write_form(borrowed(&fields), self.channel.charset);
        Composed {
            headers: vec![("content-type", content_type.to_owned())],
            body: body.into_bytes(),
        }
    }

    fn acknowledged(&self, _keys: &Keys, heard: &Heard) -> bool {
        is_heard(heard)
    }

    /// `notify_verify` asks for it.
    fn id(&self) -> Option<&str> {
        Some(&self.notify_id)
    }
}

/// Status 200 and the seven letters, nothing else.
fn is_heard(heard: &Heard) -> bool {
    heard.status == 200 && heard.body == b"success"
}

/// Tells the merchant that a trade changed. Waiting for the buyer is no news.
pub(crate) fn announce_payment(app: &Shared, world: &mut World, payment: &Payment) {
    let Some(trade) = book::trade_of(payment) else { return };
    let status = match payment.status {
        Status::Created | Status::Waiting => return,
        _ => book::status_of(payment).unwrap_or("TRADE_CLOSED"),
    };
    let total = &trade.total;
    let mut fields = vec![
        ("notify_type", "trade_status_sync".to_owned()),
        ("out_trade_no", payment.id.clone()),
        ("trade_no", payment.alipay_id.clone()),
        ("trade_status", status.to_owned()),
        ("currency", total.currency.clone()),
        ("buyer_id", BUYER_ID.to_owned()),
        ("seller_id", PARTNER.to_owned()),
        // Not in the tables of the online products; fields are added without notice, and this one may hold any text.
        ("subject", payment.title.clone()),
    ];
    match trade.product {
        Product::Website | Product::Mobile | Product::Order => {
            fields.push(("total_fee", total.decimal()));
            if payment.amount.currency == "CNY" {
                fields.push(("rmb_fee", payment.amount.decimal()));
                fields.push(("forex_rate", money::yuan_per_unit(&total.currency)));
            }
        }
        Product::Barcode | Product::Scanned | Product::Debit => fields.extend(store_fields(payment, trade)),
    }
    let event = Event {
        family: FAMILY,
        kind: "trade_status_sync",
        payment: &payment.id,
        refund: None,
    };
    let message = message(world, trade.channel, fields);
    notify::announce(app, world, event, payment.notify_url.as_deref(), message);
}

/// The longer list that in-store and auto-debit notifications have.
fn store_fields(payment: &Payment, trade: &Trade) -> Vec<(&'static str, String)> {
    let mut fields = vec![
        ("body", trade.body.clone()),
        ("total_fee", payment.amount.decimal()),
        ("trans_currency", payment.amount.currency.clone()),
        ("forex_total_fee", trade.total.decimal()),
        ("discount", "0.00".to_owned()),
        ("payment_type", "1".to_owned()),
        ("is_total_fee_adjust", "N".to_owned()),
        ("use_coupon", "N".to_owned()),
        ("buyer_email", BUYER_EMAIL.to_owned()),
        ("gmt_create", clock::spaced(payment.created)),
        ("gmt_payment", payment.paid_at.map(clock::spaced).unwrap_or_default()),
    ];
    fields.extend(trade.extra.iter().cloned());
    let action = match payment.status {
        Status::Paid if trade.finished => "finishFPAction",
        Status::Paid => "payByAccountAction",
        // Taken back by the merchant, and the money with it.
        Status::Cancelled if payment.paid_at.is_some() => "reverseAction",
        _ => "closeTradeAction",
    };
    fields.push(("notify_action_type", action.to_owned()));
    fields.retain(|(_, value)| !value.is_empty());
    fields
}

/// Tells the merchant of an in-store refund as news about its trade, where that is played.
pub(super) fn announce_refund_news(app: &Shared, world: &mut World, payment: &Payment, refund: &Refund) {
    let reading = world.words.reading(&REFUND_NEWS);
    let Some(trade) = book::trade_of(payment).filter(|trade| trade.product.in_store() && reading != "none") else {
        return;
    };
    let Some(status) = book::status_of(payment).filter(|_| refund.status == RefundStatus::Done) else {
        return;
    };
    let mut fields = vec![
        ("notify_type", "trade_status_sync".to_owned()),
        ("out_trade_no", payment.id.clone()),
        ("trade_no", payment.alipay_id.clone()),
        ("trade_status", status.to_owned()),
        ("currency", trade.total.currency.clone()),
        ("buyer_id", BUYER_ID.to_owned()),
        ("seller_id", PARTNER.to_owned()),
        ("subject", payment.title.clone()),
    ];
    fields.extend(store_fields(payment, trade));
    fields.retain(|(name, _)| *name != "notify_action_type");
    fields.push(("notify_action_type", "refundFPAction".to_owned()));
    if reading == "full" {
        fields.push(("refund_fee", refund_fee(world, payment, refund)));
        fields.push(("out_biz_no", refund.id.clone()));
        fields.push(("gmt_refund", clock::spaced(refund.at)));
    }
    let event = Event {
        family: FAMILY,
        kind: "trade_status_sync",
        payment: &payment.id,
        refund: Some(&refund.id),
    };
    let message = message(world, trade.channel, fields);
    notify::announce(app, world, event, payment.notify_url.as_deref(), message);
}

/// `refund_fee`: all refunds of a trade together, or the one at hand.
pub(super) fn refund_fee(world: &World, payment: &Payment, refund: &Refund) -> String {
    let minor = match world.words.reading(&REFUND_FEE) {
        "single" => refund.amount.minor,
        _ => payment.refunded(),
    };
    Amount::new(&payment.amount.currency, minor).decimal()
}

/// Tells the merchant how an asynchronous refund ended.
pub(super) fn announce_refund(app: &Shared, world: &mut World, payment: &Payment, refund: &Refund) {
    let (Some(trade), Some(channel)) = (book::trade_of(payment), refund.details.get::<Channel>().copied()) else {
        return;
    };
    let (status, code) = match &refund.status {
        RefundStatus::Done => ("REFUND_SUCCESS", String::new()),
        RefundStatus::Failed(code) => ("REFUND_FAIL", code.clone()),
        RefundStatus::Processing => return,
    };
    let mut fields = vec![
        // The real value of this field is not known.
        ("notify_type", "refund_status_sync".to_owned()),
        ("out_trade_no", payment.id.clone()),
        ("out_return_no", refund.id.clone()),
        ("refund_status", status.to_owned()),
        ("error_code", code),
        ("return_amount", refund.amount.decimal()),
        ("currency", trade.total.currency.clone()),
    ];
    if trade.product.in_store() {
        // Of in-store refunds only the status is documented; here are both sets of names.
        fields.push(("partner_trans_id", payment.id.clone()));
        fields.push(("partner_refund_id", refund.id.clone()));
    }
    fields.retain(|(_, value)| !value.is_empty());
    let event = Event {
        family: FAMILY,
        kind: "refund_status_sync",
        payment: &payment.id,
        refund: Some(&refund.id),
    };
    let message = message(world, channel, fields);
    notify::announce(app, world, event, refund.notify_url.as_deref(), message);
}

/// Tells the merchant that an agreement was made or ended.
pub(super) fn announce_agreement(
    app: &Shared,
    world: &mut World,
    kind: &'static str,
    id: &str,
    channel: Channel,
    url: Option<&str>,
    mut fields: Vec<(&'static str, String)>,
) {
    fields.push(("notify_type", kind.to_owned()));
    let event = Event {
        family: FAMILY,
        kind,
        payment: id,
        refund: None,
    };
    let message = message(world, channel, fields);
    notify::announce(app, world, event, url, message);
}

/// The merchant's return address with the signed fields of a paid trade: for display, never for settling.
pub(crate) fn signed_return(app: &App, payment: &Payment) -> Option<String> {
    let trade = book::trade_of(payment)?;
    let (channel, total) = (trade.channel, &trade.total);
    let url = payment.return_url.as_deref()?;
    let fields = vec![
        ("out_trade_no", payment.id.clone()),
        ("trade_no", payment.alipay_id.clone()),
        ("total_fee", total.decimal()),
        ("currency", total.currency.clone()),
        ("trade_status", trade.product.paid().to_owned()),
    ];
    Some(signed_address(app, url, channel, fields))
}

/// An address with fields and their signature in its query.
pub(super) fn signed_address(
    app: &App,
    url: &str,
    channel: Channel,
    mut fields: Vec<(&'static str, String)>,
) -> String {
    add_signature(&app.keys, Signer::Alipay, channel, &mut fields);
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}{}", write_form(borrowed(&fields), channel.charset))
}

fn add_signature(keys: &Keys, signer: Signer, channel: Channel, fields: &mut Vec<(&'static str, String)>) {
    let sign = channel.sign(keys, signer, &presign(borrowed(fields)));
    fields.push(("sign_type", channel.sign_type().to_owned()));
    fields.push(("sign", sign));
}

fn message(world: &mut World, channel: Channel, fields: Vec<(&'static str, String)>) -> MapiMessage {
    let notify_id = format!("sandbox{}n", world.ledger.next_id(""));
    MapiMessage {
        notify_id,
        fields,
        channel,
    }
}

fn borrowed<'a>(fields: &'a [(&'static str, String)]) -> impl Iterator<Item = (&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_seven_letters_count() {
        let heard = |status, body: &str| Heard {
            status,
            content_type: String::new(),
            body: body.as_bytes().to_vec(),
        };
        assert!(is_heard(&heard(200, "success")));
        for (status, body) in [
            (200, "SUCCESS"),
            (200, "success\n"),
            (200, "\u{feff}success"),
            (200, "fail"),
            (200, ""),
            (201, "success"),
            (500, "success"),
        ] {
            assert!(!is_heard(&heard(status, body)), "{status} {body:?}");
        }
    }
}
