//! What a `pay` request must look like.

use time::Duration;

use super::amount::{amount, check_alipay_cn};
use super::{Fields, Refusal, magic, optional, refuse, required};
use crate::clock;
use crate::json;
use crate::ledger::{Answer, Details, Family, Payment, Status};
use crate::money;

/// Payment methods this sandbox plays. All share one cashier.
const METHODS: [&str; 12] = [
    "ALIPAY_CN",
    "ALIPAY_HK",
    "CARD",
    "CONNECT_WALLET",
    "DANA",
    "GCASH",
    "GRABPAY_SG",
    "KAKAOPAY",
    "PAYPAY",
    "TNG",
    "TOUCHNGO",
    "TRUEMONEY",
];

/// Long enough for a buyer, when the merchant names no time.
const DEFAULT_EXPIRY: Duration = Duration::minutes(14);

/// A request that passed every check.
pub(super) struct Order {
    pub(super) payment: Payment,
    /// The buyer pays at once.
    pub(super) autopay: bool,
}

/// Reads and checks a request.
pub(super) fn check(request: &Fields) -> Result<Order, Refusal> {
    let id = required(request, "paymentRequestId", 64)?;
    match required(request, "productCode", 64)? {
        "CASHIER_PAYMENT" => {}
        "AGREEMENT_PAYMENT" | "IN_STORE_PAYMENT" => {
            return Err(refuse(
                "ACCESS_DENIED",
                "this product is not enabled for the sandbox client",
            ));
        }
        other => {
            return Err(refuse("PARAM_ILLEGAL", format!("productCode {other} is unknown")));
        }
    }
    let total = amount(request, "paymentAmount")?;
    let method = required(request, "paymentMethod.paymentMethodType", 64)?;
    if !METHODS.contains(&method) {
        return Err(refuse(
            "PAYMENT_METHOD_NOT_SUPPORTED",
            format!("{method} is not offered"),
        ));
    }
    required(request, "order.referenceOrderId", 64)?;
    let title = required(request, "order.orderDescription", 256)?;
    amount(request, "order.orderAmount")?;
    let return_url = web_url(request, "paymentRedirectUrl", 2048)?
        .ok_or_else(|| refuse("PARAM_ILLEGAL", "paymentRedirectUrl is missing"))?;
    let notify_url = web_url(request, "paymentNotifyUrl", 2048)?;
    let terminal = terminal(request)?;
    let settlement = optional(request, "settlementStrategy.settlementCurrency", 3)?;
    if method == "ALIPAY_CN" {
        check_alipay_cn(&total.currency, settlement)?;
        check_china_info(request)?;
    }
    let now = clock::now();
    let expires = match optional(request, "paymentExpiryTime", 64)? {
        None => now + DEFAULT_EXPIRY,
        Some(text) => clock::parse_iso(text)
            .ok_or_else(|| refuse("PARAM_ILLEGAL", "paymentExpiryTime is not an ISO 8601 time"))?,
    };
    let method_id = optional(request, "paymentMethod.paymentMethodId", 128)?.unwrap_or_default();
    let status = magic(title, "FAIL").map_or(Status::Waiting, |code| {
        Status::Closed(if code.is_empty() { "PROCESS_FAIL" } else { code }.to_owned())
    });
    let post = terminal == "APP" || magic(title, "POST").is_some();
    let payment = Payment {
        family: Family::Ams,
        id: id.to_owned(),
        alipay_id: String::new(),
        status,
        fingerprint: format!("{total} {method} {method_id}"),
        amount: total,
        title: title.to_owned(),
        shop: json::text(request, "order.merchant.merchantName")
            .unwrap_or("Sandbox Shop")
            .to_owned(),
        created: now,
        expires,
        paid_at: None,
        ended_at: None,
        notify_url,
        return_url: Some(return_url),
        requests: 1,
        charges: 0,
        refunds: Vec::new(),
        details: Details::Ams {
            client_id: super::CLIENT_ID.to_owned(),
            method: method.to_owned(),
            settlement_currency: settlement.unwrap_or_default().to_owned(),
            terminal: terminal.to_owned(),
            form_method: if post { "POST" } else { "GET" },
            order_code: terminal == "WEB" && magic(title, "QR").is_some(),
            answer: if magic(title, "UNKNOWN").is_some() {
                Answer::UnknownOnce
            } else {
                Answer::Plain
            },
        },
    };
    Ok(Order {
        payment,
        autopay: magic(title, "AUTOPAY").is_some(),
    })
}

/// The current contract has `env` at the top, older examples under `order`; both are taken.
fn terminal(request: &Fields) -> Result<&str, Refusal> {
    let found = match optional(request, "env.terminalType", 16)? {
        Some(found) => Some(found),
        None => optional(request, "order.env.terminalType", 16)?,
    };
    match found {
        Some(known @ ("WEB" | "WAP" | "APP" | "MINI_APP")) => Ok(known),
        Some(other) => Err(refuse("PARAM_ILLEGAL", format!("env.terminalType {other} is unknown"))),
        None => Err(refuse("PARAM_ILLEGAL", "env.terminalType is missing")),
    }
}

/// An absolute http or https URL.
pub(super) fn web_url(request: &Fields, path: &str, longest: usize) -> Result<Option<String>, Refusal> {
    let Some(text) = optional(request, path, longest)? else {
        return Ok(None);
    };
    let uri: Option<axum::http::Uri> = text.parse().ok();
    let web = uri.is_some_and(|uri| matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some());
    if web {
        Ok(Some(text.to_owned()))
    } else {
        Err(refuse(
            "PARAM_ILLEGAL",
            format!("{path} is not an absolute web address"),
        ))
    }
}

/// Extra information for orders of goods: optional here, but it has to add up.
fn check_china_info(request: &Fields) -> Result<(), Refusal> {
    let Some(text) = optional(request, "order.extendInfo", usize::MAX)? else {
        return Ok(());
    };
    let bad = |why: &str| refuse("PARAM_ILLEGAL", format!("order.extendInfo {why}"));
    let info = json::parse_object(text.as_bytes()).map_err(|_| bad("is not a JSON object in a string"))?;
    let Some(business) = json::text(&info, "chinaExtraTransInfo.businessType") else {
        return Ok(());
    };
    if !matches!(business, "1" | "2" | "3" | "4" | "5") {
        return Err(bad("has an unknown businessType"));
    }
    if business != "4" {
        return Ok(());
    }
    let goods = json::text(&info, "chinaExtraTransInfo.goodsInfo").ok_or_else(|| bad("lacks goodsInfo"))?;
    let total = json::text(&info, "chinaExtraTransInfo.totalQuantity").ok_or_else(|| bad("lacks totalQuantity"))?;
    if money::goods_quantity(goods).is_none_or(|sum| sum.to_string() != total) {
        return Err(bad("has a goodsInfo whose quantities are not totalQuantity together"));
    }
    Ok(())
}
