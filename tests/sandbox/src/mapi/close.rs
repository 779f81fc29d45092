//! close_trade: ends a trade that the buyer has not paid.

use super::codes::Code;
use super::request::Params;
use super::settings::FAMILY;
use super::{book, notification, rules};
use crate::app::Shared;
use crate::clock;

/// `trade_no` wins over `out_order_no`, which is what this service calls the order number.
pub(super) fn close(app: &Shared, params: &Params) -> Result<(), Code> {
    let id = match params.get("trade_no") {
        Some(id) => id,
        None => rules::required(params, "out_order_no")?,
    };
    let mut world = app.world();
    let payment = world
        .ledger
        .find(FAMILY, id)
        .filter(|payment| book::status_of(payment).is_some())
        .ok_or("TRADE_NOT_EXIST")?;
    if !payment.close("TRADE_CLOSED", clock::now()) {
        return Err("TRADE_STATUS_NOT_AVAILD".into());
    }
    let payment = payment.clone();
    notification::announce_payment(app, &mut world, &payment);
    Ok(())
}
