//! How a payment is described: to the caller of `pay`, and where the buyer goes.

use serde_json::{Value, json};

use super::amount::{add_settlement, wire};
use super::codes::{success, with_result};
use super::facts::{Capture, Facts, Known as _, Product, Taking};
use super::installment::Plan;
use super::words::CODE;
use crate::app::App;
use crate::clock;
use crate::json::{Fields, with};
use crate::ledger::{Payment, Refund, RefundStatus, Status};
use crate::money;
use crate::words::Words;

/// How long an authorisation lasts.
pub(super) const CAPTURE_WINDOW: time::Duration = time::Duration::days(7);

/// What `pay` answers for a payment as it stands: the first time and every time after.
pub(super) fn reply(app: &App, words: &Words, payment: &Payment) -> Fields {
    let made = payment.facts().is_some_and(|facts| facts.product.is_code()) && words.reading(&CODE) == "S";
    let mut out = match &payment.status {
        Status::Paid => success(),
        Status::Closed(code) => with_result(code, "F", "the payment failed"),
        Status::Cancelled => with_result("ORDER_IS_CANCELED", "F", "the order is cancelled"),
        // The code was made. Nothing is paid, and no paymentTime says so.
        Status::Created | Status::Waiting if made => success(),
        Status::Created | Status::Waiting => with_result("PAYMENT_IN_PROCESS", "U", "payment in process"),
    };
    describe(payment, &mut out);
    if payment.open() {
        add_ways(app.url(), payment, &mut out);
    }
    out
}

/// Ids, amounts and times: the same words in replies, inquiries and notifications.
pub(super) fn describe(payment: &Payment, out: &mut Fields) {
    out.insert("paymentRequestId".into(), json!(payment.id));
    out.insert("paymentId".into(), json!(payment.alipay_id));
    out.insert("paymentAmount".into(), wire(&payment.amount));
    out.insert("actualPaymentAmount".into(), wire(&payment.amount));
    out.insert("paymentCreateTime".into(), json!(clock::iso(payment.created)));
    add_quote(out, payment);
    let (Some(paid_at), Some(facts)) = (payment.paid_at, payment.facts()) else {
        return;
    };
    out.insert("paymentTime".into(), json!(clock::iso(paid_at)));
    if let Some(review) = facts.review {
        out.insert("authReviewStatus".into(), json!(review));
    }
    if facts.taking == Taking::AtOnce {
        add_settlement(out, &payment.amount, &facts.settlement_currency);
    } else {
        out.insert("authExpiryTime".into(), json!(clock::iso(paid_at + CAPTURE_WINDOW)));
    }
    if facts.method == "CARD" {
        let info = json!({
            "cardBrand": "VISA",
            "cardNo": "****1111",
            "funding": "CREDIT",
            "issuingCountry": "US",
            "lastFour": "1111",
            "creditPayPlan": facts.plan.map(Plan::taken),
        });
        out.insert("paymentResultInfo".into(), Value::Object(with(Fields::new(), info)));
    }
}

/// Adds what a Chinese wallet takes for an amount in another currency, and the rate.
fn add_quote(fields: &mut Fields, payment: &Payment) {
    let abroad = payment
        .facts()
        .is_some_and(|facts| facts.method == "ALIPAY_CN" && payment.amount.currency != "CNY");
    if !abroad {
        return;
    }
    let currency = &payment.amount.currency;
    let price: Value = serde_json::from_str(&money::yuan_per_unit(currency)).unwrap_or_default();
    fields.insert("processingAmount".into(), wire(&money::to_yuan(&payment.amount)));
    fields.insert(
        "paymentQuote".into(),
        json!({
            "quoteId": format!("{}Q", payment.alipay_id),
            "quoteCurrencyPair": format!("{currency}/CNY"),
            "quotePrice": price,
            "quoteStartTime": clock::iso(payment.created),
            "quoteExpiryTime": clock::iso(payment.expires),
            "guaranteed": true,
        }),
    );
}

/// Adds what may be declared at customs, in yuan.
pub(super) fn add_customs_amount(payment: &Payment, out: &mut Fields) {
    if payment.paid_at.is_some() {
        out.insert(
            "customsDeclarationAmount".into(),
            wire(&money::to_yuan(&payment.amount)),
        );
    }
}

/// Captures, the voiding and refunds of a payment.
pub(super) fn lines(payment: &Payment) -> Vec<Value> {
    let facts = payment.facts();
    let captures = facts.map_or(&[][..], |facts: &Facts| &facts.captures[..]);
    let voided = facts.and_then(|facts| facts.voided.as_ref());
    captures
        .iter()
        .map(capture_line)
        .chain(voided.map(|voided| void_line(payment, voided)))
        .chain(payment.refunds.iter().map(refund_line))
        .collect()
}

fn capture_line(capture: &Capture) -> Value {
    let (result, status) = match &capture.failed {
        None => (success(), "SUCCESS"),
        Some(code) => (with_result(code, "F", "the capture failed"), "FAIL"),
    };
    json!({
        "transactionResult": result.get("result"),
        "transactionId": capture.alipay_id,
        "transactionRequestId": capture.id,
        "transactionType": "CAPTURE",
        "transactionStatus": status,
        "transactionAmount": wire(&capture.amount),
        "transactionTime": clock::iso(capture.at),
    })
}

fn void_line(payment: &Payment, voided: &str) -> Value {
    json!({
        "transactionResult": success().get("result"),
        "transactionId": voided,
        "transactionType": "VOID",
        "transactionStatus": "SUCCESS",
        "transactionAmount": wire(&payment.amount),
        "transactionTime": payment.ended_at.map(clock::iso),
    })
}

fn challenge() -> Value {
    json!({ "challengeType": "SMS_OTP", "challengeRenderValue": "+1 *** *** 4242", "triggerSource": "CHANNEL" })
}

/// Where the buyer goes: a URL, the older form, and a code if the description asks for one.
fn add_ways(url: &str, payment: &Payment, out: &mut Fields) {
    let Some(facts) = payment.facts() else { return };
    let (method, terminal) = (&facts.method, facts.terminal.as_str());
    if facts.challenge.is_some() {
        // The card's bank asks by message; there is no page to go to.
        out.insert("challengeActionForm".into(), challenge());
        return;
    }
    if facts.product == Product::PaymentCode {
        // The buyer answers on the phone that was scanned.
        return;
    }
    let view = if terminal == "WEB" { "pc" } else { "h5" };
    let page = format!("{url}/cashier/{view}");
    let link = format!("{page}?paymentId={}", payment.alipay_id);
    if facts.product == Product::OrderCode {
        // The shop's own screen shows it; the buyer scans.
        let shown = format!("{url}/cashier/code?paymentId={}", payment.alipay_id);
        out.insert("normalUrl".into(), json!(shown));
    } else {
        out.insert("normalUrl".into(), json!(link));
    }
    if terminal == "APP" {
        out.insert(
            "schemeUrl".into(),
            json!(format!(
                "alipays://platformapi/startApp?paymentId={}",
                payment.alipay_id
            )),
        );
        out.insert("applinkUrl".into(), json!(link));
        out.insert("appIdentifier".into(), json!("com.eg.android.AlipayGphone"));
    }
    let parameters = form_parameters(payment, method);
    out.insert(
        "redirectActionForm".into(),
        json!({
            "actionFormType": "RedirectActionForm",
            "method": facts.form_method,
            "parameters": Value::Object(parameters).to_string(),
            "redirectUrl": page,
        }),
    );
    if facts.order_code {
        let code = |display: &str, value: String| json!({ "codeValueType": "QRCODE", "codeValue": value, "displayType": display });
        out.insert(
            "orderCodeForm".into(),
            json!({
                "paymentMethodType": method,
                "expireTime": clock::iso(payment.expires),
                "codeDetails": [code("TEXT", link), code("MIDDLEIMAGE", format!("{url}/cashier/qr/{}.svg", payment.alipay_id))],
            }),
        );
    }
}

/// The entries of the redirect form, as in the guide: one of them is a number. The cashier checks that they arrive unharmed.
pub(super) fn form_parameters(payment: &Payment, method: &str) -> Fields {
    let parameters = json!({
        "paymentExpireTime": payment.expires.unix_timestamp() * 1000,
        "amountValue": payment.amount.minor.to_string(),
        "paymentId": payment.alipay_id,
        "county": "US",
        "callback": payment.return_url,
        "paymentMethodType": method,
        "amountCurrency": payment.amount.currency,
    });
    match parameters {
        Value::Object(parameters) => parameters,
        _ => Fields::new(),
    }
}

fn refund_line(refund: &Refund) -> Value {
    let (result, status) = match &refund.status {
        RefundStatus::Done => (success(), "SUCCESS"),
        RefundStatus::Processing => (with_result("REFUND_IN_PROCESS", "U", "refund in process"), "PROCESSING"),
        RefundStatus::Failed(code) => (with_result(code, "F", "the refund failed"), "FAIL"),
    };
    json!({
        "transactionResult": result.get("result"),
        "transactionId": refund.alipay_id,
        "transactionRequestId": refund.id,
        "transactionType": "REFUND",
        "transactionStatus": status,
        "transactionAmount": wire(&refund.amount),
        "transactionTime": clock::iso(refund.at),
    })
}
