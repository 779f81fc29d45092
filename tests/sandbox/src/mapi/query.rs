//! single_trade_query.

use super::book;
use super::codes::Code;
use super::reply::Node;
use super::request::Params;
use super::rules;
use super::settings::{BUYER_EMAIL, BUYER_ID, FAMILY, PARTNER};
use crate::app::Shared;
use crate::clock;
use crate::ledger::Payment;
use crate::money;

/// `trade_no` wins over `out_trade_no`.
pub(super) fn query(app: &Shared, params: &Params) -> Result<Node, Code> {
    let id = match params.get("trade_no") {
        Some(id) => id,
        None => rules::required(params, "out_trade_no")?,
    };
    let mut world = app.world();
    let payment = world.ledger.find(FAMILY, id).ok_or("TRADE_NOT_EXIST")?;
    describe(payment).ok_or_else(|| "TRADE_NOT_EXIST".into())
}

/// The trade's fields. Before the buyer logs in there is no trade.
fn describe(payment: &Payment) -> Option<Node> {
    let trade = book::trade_of(payment).filter(|trade| !trade.product.in_store())?;
    let total = &trade.total;
    let status = book::status_of(payment)?;
    let refunded = money::format_decimal(payment.refunded(), money::exponent(&payment.amount.currency));
    let changed = payment.ended_at.or(payment.paid_at).unwrap_or(payment.created);
    let mut fields = vec![
        ("body", trade.body.clone()),
        ("buyer_email", BUYER_EMAIL.to_owned()),
        ("buyer_id", BUYER_ID.to_owned()),
        ("discount", "0.00".to_owned()),
        ("flag_trade_locked", "0".to_owned()),
        ("gmt_create", clock::spaced(payment.created)),
        ("gmt_last_modified_time", clock::spaced(changed)),
        ("is_total_fee_adjust", "F".to_owned()),
        ("operator_role", "B".to_owned()),
        ("out_trade_no", payment.id.clone()),
        ("payment_type", "100".to_owned()),
        ("price", total.decimal()),
        ("quantity", "1".to_owned()),
        ("seller_id", PARTNER.to_owned()),
        ("subject", payment.title.clone()),
        ("to_buyer_fee", refunded),
        (
            "to_seller_fee",
            if payment.paid_at.is_some() {
                total.decimal()
            } else {
                "0.00".to_owned()
            },
        ),
        ("total_fee", total.decimal()),
        ("trade_no", payment.alipay_id.clone()),
        ("trade_status", status.to_owned()),
        ("use_coupon", "F".to_owned()),
    ];
    fields.extend(payment.paid_at.map(|paid| ("gmt_payment", clock::spaced(paid))));
    fields.extend(payment.ended_at.map(|ended| ("gmt_close", clock::spaced(ended))));
    Some(Node::named("trade", fields))
}
