//! alipay.acquire.createandpay: charges a buyer under an agreement.

use serde_json::Value;

use super::agreement;
use super::book::{self, Product, Trade};
use super::canonical::Channel;
use super::codes::Code;
use super::notification;
use super::reply::Node;
use super::request::Params;
use super::rules::{self, illegal};
use super::settings::{BUYER_ID, BUYER_LOGIN, FAMILY};
use crate::app::Shared;
use crate::clock;
use crate::ledger::{Payment, Status};

/// Creates the order and charges it. An order number that ends in `-INPROCESS` stays open until it is approved; one that
/// ends in `-UNKNOWN` is paid, but the first answer does not know it; `-PAYFAIL` is ordered, and the payment fails.
pub(super) fn pay(app: &Shared, params: &Params, channel: Channel) -> Result<Node, Code> {
    let order = check(params, channel)?;
    let number = agreement_number(params)?;
    let mut world = app.world();
    if let Some(known) = world.ledger.find(FAMILY, &order.id) {
        known.requests += 1;
        if known.fingerprint != order.fingerprint {
            return Err("CONTEXT_INCONSISTENT".into());
        }
        return match known.status {
            Status::Created | Status::Waiting => Ok(answer(known, "ORDER_SUCCESS_PAY_INPROCESS")),
            Status::Paid => Err("TRADE_HAS_SUCCESS".into()),
            Status::Closed(_) | Status::Cancelled => Err("TRADE_HAS_CLOSE".into()),
        };
    }
    if !agreement::allows(&mut world, &number) {
        return Err("ACCESS_FORBIDDEN".into());
    }
    let mut payment = Payment {
        alipay_id: world.ledger.next_id("22001004090"),
        status: Status::Waiting,
        ..order
    };
    let word = if payment.id.ends_with("-INPROCESS") {
        "ORDER_SUCCESS_PAY_INPROCESS"
    } else if payment.id.ends_with("-PAYFAIL") {
        "ORDER_SUCCESS_PAY_FAIL"
    } else {
        payment.pay(clock::now());
        if payment.id.ends_with("-UNKNOWN") {
            "UNKNOWN"
        } else {
            "ORDER_SUCCESS_PAY_SUCCESS"
        }
    };
    let payment = world.ledger.add(payment).clone();
    if payment.status == Status::Paid {
        notification::announce_payment(app, &mut world, &payment);
    }
    let mut node = answer(&payment, word);
    if word == "ORDER_SUCCESS_PAY_FAIL" {
        node.fields
            .push(("detail_error_code", "BUYER_BALANCE_NOT_ENOUGH".to_owned()));
        node.fields.push((
            "detail_error_des",
            "the order waits, the buyer has not enough".to_owned(),
        ));
    }
    Ok(node)
}

fn check(params: &Params, channel: Channel) -> Result<Payment, Code> {
    let id = rules::required(params, "out_trade_no")?;
    let subject = rules::required(params, "subject")?;
    rules::check_texts(params, channel)?;
    let (settled_in, priced_in) = match rules::required(params, "product_code")? {
        "FOREX_GENERAL_WITHHOLDING" => {
            rules::required(params, "trans_currency")?;
            let settled_in = rules::currency(params)?;
            (settled_in, rules::pricing_currency(params, settled_in)?)
        }
        "GENERAL_WITHHOLDING" => ("CNY", "CNY"),
        _ => return Err(illegal("product_code")),
    };
    let amount = rules::store_amount(params, "total_fee", priced_in)?;
    let total = rules::settled(&amount, settled_in);
    let trade = Trade {
        body: params.get("body").unwrap_or_default().to_owned(),
        ..Trade::new(channel, Product::Debit, total)
    };
    Ok(Payment {
        notify_url: rules::web_url(params, "notify_url")?,
        fingerprint: book::fingerprint(params),
        ..book::open(id, subject, amount, 1_440, trade)
    })
}

fn agreement_number(params: &Params) -> Result<String, Code> {
    rules::required(params, "agreement_info")?;
    let info = rules::object(params, "agreement_info")?.unwrap_or_default();
    let number = info.get("agreement_no").and_then(Value::as_str);
    number.map(str::to_owned).ok_or_else(|| illegal("agreement_info"))
}

fn answer(payment: &Payment, word: &str) -> Node {
    Node::alipay(vec![
        ("result_code", word.to_owned()),
        ("out_trade_no", payment.id.clone()),
        ("trade_no", payment.alipay_id.clone()),
        ("buyer_user_id", BUYER_ID.to_owned()),
        ("buyer_logon_id", BUYER_LOGIN.to_owned()),
    ])
}
