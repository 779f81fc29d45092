//! The wallet app: takes an order string, lets the buyer decide and hands a result back.

use super::book::Product;
use super::canonical::{Channel, presign};
use super::codes::Code;
use super::request::Params;
use super::service::Service;
use super::settings::{FAMILY, PARTNER};
use super::{notification, rules, trade};
use crate::app::Shared;
use crate::clock;
use crate::keys::Signer;
use crate::ledger::Payment;
use crate::text::{Charset, percent_decode};

/// What the buyer does with the order.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Step {
    /// 9000
    Pay,
    /// 6001
    Cancel,
    /// 8000: paid later, or never.
    Wait,
    /// 4000
    Fail,
    /// 6002
    Offline,
}

/// The text that the wallet's SDK gives the merchant's app.
pub(super) fn open(app: &Shared, order: &str, step: Step) -> String {
    match take(app, order, step) {
        Ok(text) => text,
        Err(code) => {
            let code = code.split(' ').next().unwrap_or_default();
            result("4000", code, "")
        }
    }
}

fn take(app: &Shared, order: &str, step: Step) -> Result<String, Code> {
    let read = Order::read(order).ok_or("ALIN38173")?;
    let charset = Charset::named(read.params.get("_input_charset").unwrap_or("utf-8")).ok_or("ALIN38173")?;
    let channel =
        Channel::verify_order(&app.keys, charset, read.signed, &read.sign_type, &read.sign).ok_or("ALIN10070")?;
    if read.params.get("partner") != Some(PARTNER) {
        return Err("ALIN10129".into());
    }
    let service = Service::named("mobile.securitypay.pay");
    if let Some(code) = service.and_then(|service| service.magic_code(&read.params)) {
        return Err(code);
    }
    let payment = check(&read.params, channel)?;
    let mut world = app.world();
    world.requests += 1;
    *world.calls.entry("mobile.securitypay.pay".into()).or_default() += 1;
    let id = payment.id.clone();
    let known = world.ledger.find(FAMILY, &id).cloned();
    if known
        .as_ref()
        .is_some_and(|known| known.fingerprint != payment.fingerprint)
    {
        return Err("ALIN42282".into());
    }
    if known.is_none() {
        let alipay_id = world.ledger.next_id("22001332952");
        world.ledger.add(Payment { alipay_id, ..payment });
    }
    let payment = world.ledger.find(FAMILY, &id).ok_or("ALIN38173")?;
    match step {
        Step::Cancel => return Ok(result("6001", "cancelled by the user", "")),
        Step::Offline => return Ok(result("6002", "no network", "")),
        Step::Fail => return Ok(result("4000", "failed", "")),
        Step::Wait => {
            // The buyer has logged in: the trade exists from here on.
            payment.status = crate::ledger::Status::Waiting;
            return Ok(result("8000", "", ""));
        }
        Step::Pay => {}
    }
    if !payment.pay(clock::now()) {
        return Err("ALIN42282".into());
    }
    let payment = payment.clone();
    notification::announce_payment(app, &mut world, &payment);
    drop(world);
    let text = format!("{}&success=\"true\"", read.signed);
    // With RSA2 this text cannot be verified, the pages say: the key is not one that merchants are given.
    let signer = if read.sign_type == "RSA2" {
        Signer::Stranger
    } else {
        Signer::Alipay
    };
    let sign = channel.sign(&app.keys, signer, &text);
    let full = format!("{text}&sign_type=\"{}\"&sign=\"{sign}\"", read.sign_type);
    Ok(result("9000", "", &full))
}

fn check(params: &Params, channel: Channel) -> Result<Payment, Code> {
    match params.get("service") {
        Some("mobile.securitypay.pay") => {}
        _ => return Err("ALIN38173".into()),
    }
    for (name, wanted) in [("payment_type", "1"), ("forex_biz", "FP"), ("seller_id", PARTNER)] {
        if params.get(name) != Some(wanted) {
            return Err("ALIN38173".into());
        }
    }
    rules::required(params, "notify_url").map_err(|_| "ALIN38173")?;
    rules::pay_within(params).map_err(|_| "ALIN38173")?;
    let order = trade::check(params, channel, Product::Mobile).map_err(|_| "ALIN38173")?;
    Ok(Payment {
        fingerprint: presign(params.all()),
        ..order
    })
}

fn result(status: &str, memo: &str, result: &str) -> String {
    format!("resultStatus={{{status}}};memo={{{memo}}};result={{{result}}}")
}

/// An order string, taken apart.
struct Order<'a> {
    /// What stands before the signature, as received.
    signed: &'a str,
    params: Params,
    sign: String,
    sign_type: String,
}

impl<'a> Order<'a> {
    /// `name="value"&…&sign="percent-encoded"&sign_type="RSA"`
    fn read(text: &'a str) -> Option<Self> {
        let (signed, tail) = text.split_once("&sign=\"")?;
        let (sign, sign_type) = tail.strip_suffix('"')?.split_once("\"&sign_type=\"")?;
        let pairs: Option<Vec<(&str, &str)>> = signed
            .strip_suffix('"')?
            .split("\"&")
            .map(|pair| pair.split_once("=\""))
            .collect();
        let params = Params::of(&pairs?);
        params.repeated().is_none().then(|| Self {
            signed,
            params,
            sign: String::from_utf8_lossy(&percent_decode(sign.as_bytes(), false)).into_owned(),
            sign_type: sign_type.to_owned(),
        })
    }
}
