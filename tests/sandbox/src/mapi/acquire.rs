//! alipay.acquire.precreate, create and query: orders that the buyer pays from a code or in the wallet.

use serde_json::Value;

use super::book::{self, Product, Trade};
use super::canonical::Channel;
use super::codes::Code;
use super::merchants;
use super::reply::Node;
use super::request::Params;
use super::rules::{self, illegal};
use super::settings::{BUYER_ID, BUYER_LOGIN, FAMILY, PARTNER};
use crate::app::Shared;
use crate::clock;
use crate::ledger::Payment;
use crate::money;

/// A code for one order. There is no trade before a buyer has scanned it.
pub(super) fn precreate(app: &Shared, params: &Params, channel: Channel) -> Result<Node, Code> {
    rules::required(params, "notify_url")?;
    let payment = take_in(app, params, channel)?;
    let code = format!("{}/qr/{}", app.url(), payment.alipay_id);
    let picture = |size: &str| format!("{code}.svg?picSize={size}&kind=order");
    Ok(Node::alipay(vec![
        ("result_code", "SUCCESS".to_owned()),
        ("out_trade_no", payment.id),
        ("voucher_type", "qrcode".to_owned()),
        ("pic_url", picture("M")),
        ("small_pic_url", picture("S")),
        ("big_pic_url", picture("L")),
        ("qr_code", code),
    ]))
}

/// An order that the buyer pays in the wallet.
pub(super) fn create(app: &Shared, params: &Params, channel: Channel) -> Result<Node, Code> {
    let payment = take_in(app, params, channel)?;
    Ok(Node::alipay(vec![
        ("result_code", "SUCCESS".to_owned()),
        ("out_trade_no", payment.id),
        ("trade_no", payment.alipay_id),
    ]))
}

/// Where an order stands; `trade_no` wins over `out_trade_no`.
pub(super) fn query(app: &Shared, params: &Params) -> Result<Node, Code> {
    let own = rules::required(params, "out_trade_no")?;
    let mut world = app.world();
    let payment = world
        .ledger
        .find(FAMILY, params.get("trade_no").unwrap_or(own))
        .filter(|payment| book::trade_of(payment).is_some_and(|trade| trade.product.acquire()))
        .ok_or("TRADE_NOT_EXIST")?;
    let mut status = book::status_of(payment).ok_or("TRADE_NOT_EXIST")?;
    if let Some(trade) = book::trade_mut(payment)
        && trade.hidden_for > 0
    {
        trade.hidden_for -= 1;
        status = "WAIT_BUYER_PAY";
    }
    let paid_at = payment.paid_at.filter(|_| status != "WAIT_BUYER_PAY");
    let mut node = Node::alipay(vec![
        ("result_code", "SUCCESS".to_owned()),
        ("out_trade_no", payment.id.clone()),
        ("trade_no", payment.alipay_id.clone()),
        ("trade_status", status.to_owned()),
        ("total_fee", payment.amount.decimal()),
        ("partner", PARTNER.to_owned()),
        ("buyer_user_id", BUYER_ID.to_owned()),
        ("buyer_logon_id", BUYER_LOGIN.to_owned()),
        ("send_pay_date", paid_at.map(clock::spaced).unwrap_or_default()),
    ]);
    if paid_at.is_some() {
        let bill = format!(
            "<TradeFundBill><amount>{}</amount><fund_channel>ALIPAYACCOUNT</fund_channel></TradeFundBill>",
            money::to_yuan(&payment.amount).decimal()
        );
        node.nested.push(("fund_bill_list", bill));
    }
    Ok(node)
}

/// A new order, or the same one again.
fn take_in(app: &Shared, params: &Params, channel: Channel) -> Result<Payment, Code> {
    let order = check(params, channel)?;
    let extended = rules::object(params, "extend_params")?.unwrap_or_default();
    let mut world = app.world();
    merchants::check(&mut world, "INSTORE_PAYMENT", |name| {
        extended.get(name).and_then(Value::as_str).map(str::to_owned)
    })?;
    if let Some(known) = world.ledger.find(FAMILY, &order.id) {
        known.requests += 1;
        if known.fingerprint != order.fingerprint {
            return Err("CONTEXT_INCONSISTENT".into());
        }
        return match known.paid_at {
            Some(_) => Err("TRADE_HAS_SUCCESS".into()),
            None if !known.open() => Err("TRADE_HAS_CLOSE".into()),
            None => Ok(known.clone()),
        };
    }
    let alipay_id = world.ledger.next_id("22001004070");
    Ok(world.ledger.add(Payment { alipay_id, ..order }).clone())
}

fn check(params: &Params, channel: Channel) -> Result<Payment, Code> {
    let id = rules::required(params, "out_trade_no")?;
    let subject = rules::required(params, "subject")?;
    rules::required(params, "timestamp")?;
    rules::required(params, "trans_currency")?;
    rules::check_texts(params, channel)?;
    if params.get("notify_url").is_some_and(|url| url.len() > 190) {
        return Err(illegal("notify_url"));
    }
    if rules::required(params, "product_code")? != Product::Scanned.code() {
        return Err(illegal("product_code"));
    }
    if params.get("seller_id").is_some_and(|seller| seller != PARTNER) {
        return Err("SELLER_NOT_EXIST".into());
    }
    check_goods(params)?;
    let settled_in = rules::currency(params)?;
    let priced_in = rules::pricing_currency(params, settled_in)?;
    let amount = rules::store_amount(params, "total_fee", priced_in)?;
    rules::check_product(params, &amount)?;
    let total = rules::settled(&amount, settled_in);
    let text = |name: &str| params.get(name).unwrap_or_default().to_owned();
    let trade = Trade {
        body: text("body"),
        extra: vec![
            ("price", text("price")),
            ("quantity", text("quantity")),
            ("extra_common_param", text("passback_parameters")),
        ],
        ..Trade::new(channel, Product::Scanned, total)
    };
    Ok(Payment {
        notify_url: rules::web_url(params, "notify_url")?,
        fingerprint: book::fingerprint(params),
        ..book::open(id, subject, amount, rules::pay_within(params)?, trade)
    })
}

/// `goods_detail`: a list of at most fifty.
fn check_goods(params: &Params) -> Result<(), Code> {
    let Some(text) = params.get("goods_detail") else {
        return Ok(());
    };
    match serde_json::from_str::<Vec<Value>>(text) {
        Ok(goods) if goods.len() <= 50 => Ok(()),
        _ => Err(illegal("goods_detail")),
    }
}
