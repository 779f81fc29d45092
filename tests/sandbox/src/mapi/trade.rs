//! create_forex_trade and create_forex_trade_wap: a browser arrives, a cashier opens.

use time::Duration;

use super::params::Params;
use super::rules;
use super::sign::presign;
use super::{Channel, Code};
use crate::app::Shared;
use crate::cashier;
use crate::clock;
use crate::ledger::{Details, Family, Payment, Status};
use crate::money::{self, Amount};

/// The cashier page for a new order, or again for the same one.
pub(super) fn create(app: &Shared, params: &Params, channel: Channel, product: &'static str) -> Result<String, Code> {
    let order = check(params, channel, product)?;
    let mut world = app.world();
    let id = order.id.clone();
    if let Some(known) = world.ledger.find(Family::Mapi, &id) {
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

fn check(params: &Params, channel: Channel, product: &'static str) -> Result<Payment, Code> {
    let subject = rules::required(params, "subject")?;
    let id = rules::required(params, "out_trade_no")?;
    rules::check_texts(params, channel)?;
    if !id
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    {
        return Err(rules::illegal("out_trade_no"));
    }
    if rules::required(params, "product_code")? != product {
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
    // A second try carries a new timestamp; everything else must be the same.
    let content = params.all().filter(|(name, _)| *name != "timestamp");
    let now = clock::now();
    Ok(Payment {
        family: Family::Mapi,
        id: id.to_owned(),
        alipay_id: String::new(),
        status: Status::Created,
        amount,
        title: subject.to_owned(),
        shop: params
            .get("supplier")
            .or(params.get("secondary_merchant_name"))
            .unwrap_or("Sandbox Shop")
            .to_owned(),
        created: now,
        expires: now + Duration::minutes(minutes),
        paid_at: None,
        ended_at: None,
        notify_url: rules::web_url(params, "notify_url")?,
        return_url: rules::web_url(params, "return_url")?,
        fingerprint: presign(content),
        requests: 1,
        charges: 0,
        refunds: Vec::new(),
        details: Details::Mapi {
            channel,
            priced_in_yuan,
            product,
            total,
            body: params.get("body").unwrap_or_default().to_owned(),
        },
    })
}
