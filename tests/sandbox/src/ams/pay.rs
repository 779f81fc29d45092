//! pay, inquiryPayment and cancel.

use serde_json::{Value, json};

use super::amount::{add_settlement, wire};
use super::order;
use super::{Fields, Refusal, optional, refuse, success, unknown, with_result};
use crate::app::{Shared, World};
use crate::clock;
use crate::flow;
use crate::ledger::{Answer, Details, Family, Ledger, Payment, RefundStatus, Status};
use crate::money;

/// Starts a cashier payment, or repeats what was answered to the same request.
pub(super) fn pay(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let order = order::check(request)?;
    let autopay = order.autopay;
    let id = order.payment.id.clone();
    {
        let mut world = app.world();
        match world.ledger.find(Family::Ams, &id) {
            Some(known) => {
                known.requests += 1;
                if known.fingerprint != order.payment.fingerprint {
                    return Err(refuse(
                        "REPEAT_REQ_INCONSISTENT",
                        "this paymentRequestId was used with another amount or method",
                    ));
                }
                return Ok(reply(app, known));
            }
            // Asked of new payments only: a repeated request repeats its answer, however late.
            None if order.payment.expires <= order.payment.created => {
                return Err(refuse("PARAM_ILLEGAL", "paymentExpiryTime is over"));
            }
            None => world.add(order.payment),
        }
    }
    if autopay {
        flow::make(app, Family::Ams, &id, &flow::Move::Pay);
    }
    let mut world = app.world();
    let payment = world
        .ledger
        .find(Family::Ams, &id)
        .ok_or_else(|| unknown("UNKNOWN_EXCEPTION", "the ledger was reset"))?;
    if let Details::Ams { answer, .. } = &mut payment.details
        && std::mem::replace(answer, Answer::Plain) == Answer::UnknownOnce
    {
        return Err(unknown("UNKNOWN_EXCEPTION", "the outcome is not known"));
    }
    Ok(reply(app, payment))
}

/// Where a payment stands.
pub(super) fn inquire(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let mut world = app.world();
    let payment = find(&mut world.ledger, request)?;
    let Details::Ams {
        method,
        settlement_currency,
        ..
    } = &payment.details
    else {
        return Err(refuse("ORDER_NOT_EXIST", "not an AMS payment"));
    };
    let (status, code, message) = match &payment.status {
        Status::Created | Status::Waiting => ("PROCESSING", "PAYMENT_IN_PROCESS", "payment in process"),
        Status::Paid => ("SUCCESS", "SUCCESS", "success."),
        Status::Closed(code) => ("FAIL", code.as_str(), "the buyer did not pay"),
        Status::Cancelled => ("CANCELLED", "ORDER_IS_CANCELED", "the order is cancelled"),
    };
    let mut out = success();
    out.insert("paymentStatus".into(), json!(status));
    out.insert("paymentResultCode".into(), json!(code));
    out.insert("paymentResultMessage".into(), json!(message));
    out.insert("paymentRequestId".into(), json!(payment.id));
    out.insert("paymentId".into(), json!(payment.alipay_id));
    out.insert("paymentAmount".into(), wire(&payment.amount));
    out.insert("actualPaymentAmount".into(), wire(&payment.amount));
    out.insert("paymentMethodType".into(), json!(method));
    out.insert("paymentCreateTime".into(), json!(clock::iso(payment.created)));
    if let Some(paid_at) = payment.paid_at {
        out.insert("paymentTime".into(), json!(clock::iso(paid_at)));
        out.insert(
            "customsDeclarationAmount".into(),
            wire(&money::to_yuan(&payment.amount)),
        );
        add_settlement(&mut out, &payment.amount, settlement_currency);
    }
    if !payment.refunds.is_empty() {
        out.insert("transactions".into(), payment.refunds.iter().map(refund_line).collect());
    }
    Ok(out)
}

/// Closes an unpaid payment, gives a paid one back in full.
pub(super) fn cancel(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let mut world = app.world();
    let payment = find(&mut world.ledger, request)?;
    let now = clock::now();
    match &payment.status {
        Status::Created | Status::Waiting => payment.cancel(now),
        Status::Paid if payment.refunded() > 0 => {
            return Err(refuse(
                "ORDER_STATUS_INVALID",
                "a payment with refunds is refunded, not cancelled",
            ));
        }
        Status::Paid
            if payment
                .paid_at
                .is_some_and(|paid| clock::before_cancel_window_ends(paid, now)) =>
        {
            payment.cancel(now)
        }
        Status::Paid => {
            return Err(refuse("CANCEL_WINDOW_EXCEED", "too late to cancel: refund instead"));
        }
        // Repeating a cancellation repeats its answer; what ended unpaid is as good as cancelled.
        Status::Cancelled | Status::Closed(_) => {}
    }
    let mut out = success();
    out.insert("paymentId".into(), json!(payment.alipay_id));
    out.insert("paymentRequestId".into(), json!(payment.id));
    out.insert("cancelTime".into(), json!(clock::iso(payment.ended_at.unwrap_or(now))));
    Ok(out)
}

/// By `paymentId`, which wins, or by `paymentRequestId`.
fn find<'a>(ledger: &'a mut Ledger, request: &Fields) -> Result<&'a mut Payment, Refusal> {
    let id = match optional(request, "paymentId", 64)? {
        Some(id) => id,
        None => optional(request, "paymentRequestId", 64)?
            .ok_or_else(|| refuse("PARAM_ILLEGAL", "neither paymentId nor paymentRequestId is given"))?,
    };
    ledger
        .find(Family::Ams, id)
        .ok_or_else(|| refuse("ORDER_NOT_EXIST", "no such payment"))
}

impl World {
    fn add(&mut self, mut payment: Payment) {
        payment.alipay_id = self.ledger.next_id("194010800100188");
        self.ledger.add(payment);
    }
}

/// What `pay` answers for a payment as it stands: the first time and every time after.
fn reply(app: &Shared, payment: &Payment) -> Fields {
    let mut out = match &payment.status {
        Status::Paid => success(),
        Status::Closed(code) => with_result(code, "F", "the payment failed"),
        Status::Cancelled => with_result("ORDER_IS_CANCELED", "F", "the order is cancelled"),
        Status::Created | Status::Waiting => with_result("PAYMENT_IN_PROCESS", "U", "payment in process"),
    };
    out.insert("paymentRequestId".into(), json!(payment.id));
    out.insert("paymentId".into(), json!(payment.alipay_id));
    out.insert("paymentAmount".into(), wire(&payment.amount));
    out.insert("paymentCreateTime".into(), json!(clock::iso(payment.created)));
    let Details::Ams {
        settlement_currency, ..
    } = &payment.details
    else {
        return out;
    };
    if let Some(paid_at) = payment.paid_at {
        out.insert("paymentTime".into(), json!(clock::iso(paid_at)));
        add_settlement(&mut out, &payment.amount, settlement_currency);
    }
    if payment.open() {
        add_ways(app.url(), payment, &mut out);
    }
    out
}

/// Where the buyer goes: a URL, the older form, and a code if the description asks for one.
fn add_ways(url: &str, payment: &Payment, out: &mut Fields) {
    let Details::Ams {
        method,
        terminal,
        form_method,
        order_code,
        ..
    } = &payment.details
    else {
        return;
    };
    let view = if terminal == "WEB" { "pc" } else { "h5" };
    let page = format!("{url}/cashier/{view}");
    let link = format!("{page}?paymentId={}", payment.alipay_id);
    out.insert("normalUrl".into(), json!(link));
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
            "method": form_method,
            "parameters": Value::Object(parameters).to_string(),
            "redirectUrl": page,
        }),
    );
    if *order_code {
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
pub(crate) fn form_parameters(payment: &Payment, method: &str) -> Fields {
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

fn refund_line(refund: &crate::ledger::Refund) -> Value {
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
