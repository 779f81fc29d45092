//! create_forex_trade, create_forex_trade_wap and alipay.overseas.forex.order.pay: a browser arrives, a cashier opens.

use super::book::{self, Product, Trade};
use super::canonical::Channel;
use super::codes::Code;
use super::request::Params;
use super::settings::{FAMILY, PARTNER};
use super::{merchants, rules};
use crate::app::Shared;
use crate::cashier;
use crate::ledger::Payment;
use crate::money::{self, Amount};

/// The cashier page for a new order, or again for the same one.
pub(super) fn create(app: &Shared, params: &Params, channel: Channel, product: Product) -> Result<String, Code> {
    let order = check(params, channel, product)?;
    open(app, params, order)
}

/// The business-to-business order. Only the names of its parameters are known.
pub(super) fn order(app: &Shared, params: &Params, channel: Channel) -> Result<String, Code> {
    let id = rules::required(params, "partner_trans_id")?;
    let title = rules::required(params, "goods_title")?;
    rules::check_texts(params, channel)?;
    rules::required(params, "service_type")?;
    if rules::required(params, "seller_id")? != PARTNER {
        return Err(rules::illegal("seller_id"));
    }
    rules::object(params, "ext_params")?;
    let settled_in = rules::currency(params)?;
    let priced_in = params.get("pricing_currency").unwrap_or(settled_in);
    let amount = match priced_in {
        "CNY" => rules::amount(params, "", "total_fee", settled_in)?,
        _ => rules::amount(params, "total_fee", "", settled_in)?,
    };
    let total = rules::settled(&amount, settled_in);
    let order = Payment {
        return_url: rules::web_url(params, "return_url")?,
        fingerprint: book::fingerprint(params),
        ..book::open(id, title, amount, 720, Trade::new(channel, Product::Order, total))
    };
    open(app, params, order)
}

fn open(app: &Shared, params: &Params, order: Payment) -> Result<String, Code> {
    let mut world = app.world();
    merchants::check(&mut world, "ONLINE_PAYMENT", |name| params.get(name).map(str::to_owned))?;
    let id = order.id.clone();
    if let Some(known) = world.ledger.find(FAMILY, &id) {
        known.requests += 1;
        // The cashier's own code for an order number that was used for something else.
        if known.fingerprint != order.fingerprint {
            return Err("ALIN42282 out_trade_no".into());
        }
        return Ok(cashier::page(app, known));
    }
    let trade_no = world.ledger.next_id("22001332950");
    let payment = world.ledger.add(Payment {
        alipay_id: trade_no,
        ..order
    });
    Ok(cashier::page(app, payment))
}

/// An online order, from the website or from the app.
pub(super) fn check(params: &Params, channel: Channel, product: Product) -> Result<Payment, Code> {
    let subject = rules::required(params, "subject")?;
    let id = rules::required(params, "out_trade_no")?;
    rules::check_texts(params, channel)?;
    if !id
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    {
        return Err(rules::illegal("out_trade_no"));
    }
    if rules::required(params, "product_code")? != product.code() {
        return Err(rules::illegal("product_code"));
    }
    let currency = rules::currency(params)?;
    let amount = rules::amount(params, "total_fee", "rmb_fee", currency)?;
    rules::check_trade_information(params)?;
    rules::check_split(params, "transIn", &amount)?;
    rules::check_order_window(params)?;
    let minutes = rules::timeout_minutes(params)?;
    let priced_in_yuan = amount.currency == "CNY";
    let total = if priced_in_yuan {
        money::from_yuan(amount.minor, currency)
    } else {
        Amount::new(currency, amount.minor)
    };
    let trade = Trade {
        body: params.get("body").unwrap_or_default().to_owned(),
        ..Trade::new(channel, product, total)
    };
    let shop = params.get("supplier").or(params.get("secondary_merchant_name"));
    Ok(Payment {
        shop: shop.unwrap_or("Sandbox Shop").to_owned(),
        notify_url: rules::web_url(params, "notify_url")?,
        return_url: rules::web_url(params, "return_url")?,
        fingerprint: book::fingerprint(params),
        ..book::open(id, subject, amount, minutes, trade)
    })
}
