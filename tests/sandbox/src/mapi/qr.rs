//! What a wallet finds behind a code: the order, or a shop that waits for an amount.

use super::book::{self, Product, Trade};
use super::rules;
use super::settings::FAMILY;
use super::shop_code::{self, ShopCode};
use crate::app::Shared;
use crate::ledger::{Payment, Status};
use crate::money::{self, Amount};

/// A code that was scanned.
pub(super) enum Found {
    /// An order that can be paid.
    Order(Box<Payment>),
    /// A shop, which needs an amount in this currency.
    Shop(String),
    /// Stopped, deleted or never made.
    Nothing,
}

/// Scans a code; a shop code becomes a new order once an amount is typed in.
pub(super) fn scan(app: &Shared, id: &str, amount: Option<&str>) -> Found {
    let mut world = app.world();
    if let Some(payment) = world.ledger.find(FAMILY, id)
        && book::trade_of(payment).is_some_and(|trade| trade.product == Product::Scanned)
    {
        // From here on the trade exists.
        if payment.status == Status::Created {
            payment.status = Status::Waiting;
        }
        return Found::Order(Box::new(payment.clone()));
    }
    let Some(code) = shop_code::active(&mut world, id) else {
        return Found::Nothing;
    };
    let priced_in = code.text("trans_currency").to_owned();
    let minor = amount.and_then(|text| money::parse_decimal(text, &priced_in));
    let Some(minor) = minor.filter(|minor| *minor > 0) else {
        return Found::Shop(priced_in);
    };
    let order = Payment {
        alipay_id: world.ledger.next_id("22001004071"),
        ..order(&code, world.ledger.next_id("7"), Amount::new(&priced_in, minor))
    };
    Found::Order(Box::new(world.ledger.add(order).clone()))
}

/// The shop named no order number, so the gateway makes one.
fn order(code: &ShopCode, number: String, amount: Amount) -> Payment {
    let total = rules::settled(&amount, code.text("currency"));
    let extra = code.passback();
    let trade = Trade {
        extra: vec![("extra_common_param", extra)],
        ..Trade::new(code.channel, Product::Scanned, total)
    };
    Payment {
        status: Status::Waiting,
        shop: code.text("store_name").to_owned(),
        notify_url: code.notify_url.clone(),
        ..book::open(&number, code.text("store_name"), amount, 60, trade)
    }
}
