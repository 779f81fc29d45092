//! alipay.acquire.overseas.spot.pay and alipay.acquire.overseas.query: the merchant scans the buyer.

use super::book::{self, Product, Trade};
use super::canonical::Channel;
use super::codes::Code;
use super::merchants;
use super::notification;
use super::reply::Node;
use super::request::Params;
use super::rules::{self, illegal};
use super::settings::{BUYER_ID, BUYER_LOGIN, FAMILY, PARTNER};
use crate::app::Shared;
use crate::clock;
use crate::ledger::{Payment, Status};
use crate::money;

/// What the buyer behind a code does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Buyer {
    Pays,
    /// Has to type a password first; the control API does it for them.
    Waits,
    /// Pays, but the first answer and the first query do not say so.
    PaysUnseen,
    /// Lets it be, and the first answer and the first query do not say so.
    LeavesUnseen,
    /// As `Waits`, and the first cancellation fails.
    WaitsStubborn,
    /// Pays, and the first cancellation fails.
    PaysStubborn,
}

impl Buyer {
    fn of(code: &str) -> Result<Self, Code> {
        let shape = (16..=24).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
        let start: u8 = code.get(..2).and_then(|start| start.parse().ok()).unwrap_or_default();
        if !shape || !(25..=30).contains(&start) {
            return Err("SOUNDWAVE_PARSER_FAIL".into());
        }
        match code {
            "280000000000000001" => Ok(Self::Waits),
            "280000000000000002" => Err("BUYER_BALANCE_NOT_ENOUGH".into()),
            "280000000000000003" => Err("SOUNDWAVE_PARSER_FAIL".into()),
            "280000000000000004" => Ok(Self::PaysUnseen),
            "280000000000000005" => Ok(Self::LeavesUnseen),
            "280000000000000006" => Ok(Self::WaitsStubborn),
            "280000000000000007" => Ok(Self::PaysStubborn),
            _ => Ok(Self::Pays),
        }
    }
}

/// Charges the buyer whose code was scanned.
pub(super) fn pay(app: &Shared, params: &Params, channel: Channel) -> Result<Node, Code> {
    let order = check(params, channel)?;
    let extended = rules::object(params, "extend_info")?.unwrap_or_default();
    let mut world = app.world();
    merchants::check(&mut world, "INSTORE_PAYMENT", |name| {
        extended.get(name).and_then(|value| value.as_str()).map(str::to_owned)
    })?;
    if let Some(known) = world.ledger.find(FAMILY, &order.id) {
        known.requests += 1;
        if known.fingerprint != order.fingerprint {
            return Err("CONTEXT_INCONSISTENT".into());
        }
        return match known.status {
            Status::Created | Status::Waiting => Ok(unknown(known)),
            Status::Paid => Err("TRADE_HAS_SUCCESS".into()),
            Status::Closed(_) | Status::Cancelled => Err("TRADE_HAS_CLOSE".into()),
        };
    }
    let buyer = Buyer::of(rules::required(params, "buyer_identity_code")?)?;
    let now = clock::now();
    let mut payment = Payment {
        alipay_id: world.ledger.next_id("22001004060"),
        status: Status::Waiting,
        ..order
    };
    match buyer {
        Buyer::Pays | Buyer::PaysUnseen | Buyer::PaysStubborn => {
            payment.pay(now);
        }
        Buyer::LeavesUnseen => {
            payment.close("TRADE_HAS_CLOSE", now);
        }
        Buyer::Waits | Buyer::WaitsStubborn => {}
    }
    if let Some(trade) = book::trade_mut(&mut payment) {
        trade.hidden_for = u32::from(matches!(buyer, Buyer::PaysUnseen | Buyer::LeavesUnseen));
        trade.stubborn = u32::from(matches!(buyer, Buyer::WaitsStubborn | Buyer::PaysStubborn));
    }
    let payment = world.ledger.add(payment).clone();
    if payment.status == Status::Paid {
        notification::announce_payment(app, &mut world, &payment);
    }
    Ok(match buyer {
        Buyer::Pays | Buyer::PaysStubborn => paid(&payment),
        _ => unknown(&payment),
    })
}

/// Where an in-store trade stands. `alipay_trans_id` is looked at first.
pub(super) fn query(app: &Shared, params: &Params) -> Result<Node, Code> {
    let id = match params.get("alipay_trans_id") {
        Some(id) => id,
        None => rules::required(params, "partner_trans_id")?,
    };
    let mut world = app.world();
    let payment = world
        .ledger
        .find(FAMILY, id)
        .filter(|payment| book::trade_of(payment).is_some_and(|trade| trade.product.in_store()))
        .ok_or("TRADE_NOT_EXIST")?;
    let mut status = book::status_of(payment).ok_or("TRADE_NOT_EXIST")?;
    if let Some(trade) = book::trade_mut(payment)
        && trade.hidden_for > 0
    {
        trade.hidden_for -= 1;
        status = "WAIT_BUYER_PAY";
    }
    let mut fields = vec![
        ("result_code", "SUCCESS".to_owned()),
        ("alipay_trans_status", status.to_owned()),
        ("out_trade_no", payment.id.clone()),
    ];
    fields.extend(describe(payment, status != "WAIT_BUYER_PAY"));
    if payment.refunded() > 0 {
        let refunded = money::Amount::new(&payment.amount.currency, payment.refunded());
        fields.push(("refund_amount_cny", money::to_yuan(&refunded).decimal()));
    }
    Ok(Node::alipay(fields))
}

fn check(params: &Params, channel: Channel) -> Result<Payment, Code> {
    let id = rules::required(params, "partner_trans_id")?;
    let name = rules::required(params, "trans_name")?;
    rules::required(params, "buyer_identity_code")?;
    rules::check_texts(params, channel)?;
    if rules::required(params, "alipay_seller_id")? != PARTNER {
        return Err("SELLER_NOT_EXIST".into());
    }
    if !["barcode", "qrcode"].contains(&rules::required(params, "identity_code_type")?) {
        return Err(illegal("identity_code_type"));
    }
    if rules::required(params, "biz_product")? != Product::Barcode.code() {
        return Err(illegal("biz_product"));
    }
    clock::parse_compact(rules::required(params, "trans_create_time")?).ok_or_else(|| illegal("trans_create_time"))?;
    let settled_in = rules::currency(params)?;
    let priced_in = rules::pricing_currency(params, settled_in)?;
    let amount = rules::store_amount(params, "trans_amount", priced_in)?;
    let total = rules::settled(&amount, settled_in);
    let trade = Trade {
        body: params.get("memo").unwrap_or_default().to_owned(),
        ..Trade::new(channel, Product::Barcode, total)
    };
    Ok(Payment {
        notify_url: rules::web_url(params, "notify_url")?,
        fingerprint: book::fingerprint(params),
        ..book::open(id, name, amount, 60, trade)
    })
}

fn paid(payment: &Payment) -> Node {
    let mut fields = vec![("result_code", "SUCCESS".to_owned())];
    fields.extend(describe(payment, true));
    Node::alipay(fields)
}

/// The gateway does not say what became of it: ask.
fn unknown(payment: &Payment) -> Node {
    Node::alipay(vec![
        ("result_code", "UNKNOWN".to_owned()),
        ("partner_trans_id", payment.id.clone()),
        ("alipay_trans_id", payment.alipay_id.clone()),
    ])
}

/// What both answers say about the trade. Of a payment that nobody may see yet they say no time.
fn describe(payment: &Payment, seen: bool) -> Vec<(&'static str, String)> {
    let total = book::trade_of(payment).map(|trade| &trade.total);
    let settled_in = total.map_or("", |total| total.currency.as_str());
    let paid_at = payment.paid_at.filter(|_| seen);
    vec![
        ("partner_trans_id", payment.id.clone()),
        ("alipay_trans_id", payment.alipay_id.clone()),
        ("alipay_pay_time", paid_at.map(clock::compact).unwrap_or_default()),
        ("alipay_buyer_login_id", BUYER_LOGIN.to_owned()),
        ("alipay_buyer_user_id", BUYER_ID.to_owned()),
        ("currency", settled_in.to_owned()),
        ("trans_amount", payment.amount.decimal()),
        ("trans_amount_cny", money::to_yuan(&payment.amount).decimal()),
        ("exchange_rate", money::yuan_per_unit(settled_in)),
        ("forex_total_fee", total.map(money::Amount::decimal).unwrap_or_default()),
        ("payment_inst", "ALIPAYCN".to_owned()),
    ]
}
