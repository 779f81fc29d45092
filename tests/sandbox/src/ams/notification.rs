//! Notifications of the AMS family.

use axum::http::Uri;
use serde_json::{Value, json};

use super::amount::{add_settlement, wire};
use super::codes::{success, with_result};
use super::describe::{add_customs_amount, describe};
use super::facts::{Capture, Known as _, Period};
use super::reply::sign;
use super::settings::{CLIENT_ID, FAMILY};
use super::words::PERIOD;
use crate::app::Shared;
use crate::clock;
use crate::fault::Delivery;
use crate::json::{self, Fields, with};
use crate::keys::{Keys, Signer};
use crate::ledger::{Payment, Refund, RefundStatus, Status};
use crate::notification::Message;
use crate::notify::{self, Event};
use crate::post::{Composed, Heard};
use crate::world::World;

/// A body to be signed for whichever path it is sent to.
#[derive(Clone)]
struct AmsMessage {
    client_id: String,
    body: Vec<u8>,
}

impl Message for AmsMessage {
    /// Headers for one attempt. The signed path has no query.
    fn compose(&self, keys: &Keys, url: &Uri, wrong: Option<Delivery>) -> Composed {
        let time = clock::zulu(clock::now());
        let path = if url.path().is_empty() { "/" } else { url.path() };
        let signer = if wrong == Some(Delivery::WrongKey) {
            Signer::Stranger
        } else {
            Signer::Alipay
        };
        let mut headers = vec![
            ("content-type", "application/json; charset=UTF-8".to_owned()),
            ("client-id", self.client_id.clone()),
            ("request-time", time.clone()),
        ];
        if wrong != Some(Delivery::Unsigned) {
            headers.push((
                "signature",
                sign(keys, signer, path, &self.client_id, &time, &self.body),
            ));
        }
        Composed {
            headers,
            body: self.body.clone(),
        }
    }

    fn acknowledged(&self, _keys: &Keys, heard: &Heard) -> bool {
        is_heard(heard)
    }
}

/// Status 200, JSON, result `SUCCESS` with status `S`: anything else counts as not delivered.
fn is_heard(heard: &Heard) -> bool {
    let Ok(body) = json::parse_object(&heard.body) else {
        return false;
    };
    heard.status == 200
        && heard.content_type.to_ascii_lowercase().starts_with("application/json")
        && json::text(&body, "result.resultStatus") == Some("S")
        && json::text(&body, "result.resultCode") == Some("SUCCESS")
}

/// Tells the merchant how a payment ended.
pub(super) fn announce_payment(app: &Shared, world: &mut World, payment: &Payment) {
    let Some(facts) = payment.facts() else { return };
    let mut body = match &payment.status {
        Status::Paid => with_result("SUCCESS", "S", "success."),
        Status::Closed(code) => with_result(code, "F", "the buyer did not pay"),
        _ => return,
    };
    if let Some(period) = facts.period.as_ref().filter(|_| world.words.reading(&PERIOD) == "bare") {
        return announce_period(app, world, payment, period, body);
    }
    body.insert("notifyType".into(), json!("PAYMENT_RESULT"));
    body.insert("paymentMethodType".into(), json!(facts.method));
    describe(payment, &mut body);
    add_customs_amount(payment, &mut body);
    if let Some(period) = &facts.period {
        body = with(
            body,
            json!({
                "subscriptionId": period.subscription,
                "subscriptionRequestId": period.request,
                "periodStartTime": clock::iso(period.start),
                "periodEndTime": clock::iso(period.end),
                "phaseNo": period.phase.to_string(),
            }),
        );
    }
    announce(app, world, "PAYMENT_RESULT", payment, None, body);
}

/// What the vendor's page lists for a period and nothing else: no `notifyType`, no `paymentRequestId`.
fn announce_period(app: &Shared, world: &mut World, payment: &Payment, period: &Period, result: Fields) {
    let body = with(
        result,
        json!({
            "paymentId": payment.alipay_id,
            "paymentAmount": wire(&payment.amount),
            "paymentCreateTime": clock::iso(payment.created),
            "paymentTime": payment.paid_at.map(clock::iso),
            "subscriptionRequestId": period.request,
            "subscriptionId": period.subscription,
            "periodStartTime": clock::iso(period.start),
            "periodEndTime": clock::iso(period.end),
            "phaseNo": period.phase.to_string(),
        }),
    );
    let about = About {
        kind: "PAYMENT_RESULT",
        id: &payment.id,
        part: None,
    };
    send(app, world, &about, payment.notify_url.as_deref(), body);
}

/// Tells the merchant that the buyer is done, the money not.
pub(super) fn announce_pending(app: &Shared, world: &mut World, payment: &Payment) {
    let mut body = with(success(), json!({ "notifyType": "PAYMENT_PENDING" }));
    describe(payment, &mut body);
    announce(app, world, "PAYMENT_PENDING", payment, None, body);
}

/// Tells the merchant that an authorised amount changed.
pub(super) fn announce_update(app: &Shared, world: &mut World, payment: &Payment, id: &str) {
    let mut body = with(
        success(),
        json!({ "notifyType": "UPDATE_AMOUNT_RESULT", "updateRequestId": id }),
    );
    describe(payment, &mut body);
    announce(app, world, "UPDATE_AMOUNT_RESULT", payment, Some(id), body);
}

/// Tells the merchant what was captured.
pub(super) fn announce_capture(app: &Shared, world: &mut World, payment: &Payment, capture: &Capture) {
    let result = match &capture.failed {
        None => success(),
        Some(code) => with_result(code, "F", "the capture failed"),
    };
    let body = with(
        result,
        json!({
            "notifyType": "CAPTURE_RESULT",
            "captureRequestId": capture.id,
            "captureId": capture.alipay_id,
            "paymentId": payment.alipay_id,
            "captureAmount": wire(&capture.amount),
            "captureTime": clock::iso(capture.at),
        }),
    );
    announce(app, world, "CAPTURE_RESULT", payment, Some(&capture.id), body);
}

/// Tells the merchant how a refund ended.
pub(super) fn announce_refund(app: &Shared, world: &mut World, payment: &Payment, refund: &Refund) {
    let (mut body, status) = match &refund.status {
        RefundStatus::Done => (with_result("SUCCESS", "S", "success."), "SUCCESS"),
        RefundStatus::Failed(code) => (with_result(code, "F", "the refund failed"), "FAIL"),
        RefundStatus::Processing => return,
    };
    body.insert("notifyType".into(), json!("REFUND_RESULT"));
    body.insert("refundStatus".into(), json!(status));
    body.insert("refundRequestId".into(), json!(refund.id));
    body.insert("refundId".into(), json!(refund.alipay_id));
    body.insert("refundAmount".into(), wire(&refund.amount));
    body.insert("notifyUrl".into(), json!(refund.notify_url));
    if let (RefundStatus::Done, Some(facts)) = (&refund.status, payment.facts()) {
        body.insert("refundTime".into(), json!(clock::iso(refund.at)));
        add_settlement(&mut body, &refund.amount, &facts.settlement_currency);
    }
    let about = About {
        kind: "REFUND_RESULT",
        id: &payment.id,
        part: Some(&refund.id),
    };
    send(app, world, &about, refund.notify_url.as_deref(), body);
}

/// What a notification is about: its kind, the id it is found under and that of a part.
pub(super) struct About<'a> {
    pub(super) kind: &'a str,
    pub(super) id: &'a str,
    pub(super) part: Option<&'a str>,
}

/// Signs a message for wherever it is sent, now and again until it has been heard.
pub(super) fn send(app: &Shared, world: &mut World, about: &About<'_>, url: Option<&str>, body: Fields) {
    let event = Event {
        family: FAMILY,
        kind: about.kind,
        payment: about.id,
        refund: about.part,
    };
    let message = AmsMessage {
        client_id: CLIENT_ID.to_owned(),
        body: Value::Object(body).to_string().into_bytes(),
    };
    notify::announce(app, world, event, url, message);
}

/// About a payment, to its own address; the dashboard's would be next.
fn announce(app: &Shared, world: &mut World, kind: &str, payment: &Payment, part: Option<&str>, mut body: Fields) {
    // Seen on the wire although no SDK models it: readers have to live with fields they do not know.
    body.insert("notifyUrl".into(), json!(payment.notify_url));
    let about = About {
        kind,
        id: &payment.id,
        part,
    };
    send(app, world, &about, payment.notify_url.as_deref(), body);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_proper_acknowledgement_counts() {
        let heard = |status, content_type: &str, body: &str| Heard {
            status,
            content_type: content_type.into(),
            body: body.as_bytes().to_vec(),
        };
        let good = r#"{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}"#;
        assert!(is_heard(&heard(200, "application/json;charset=UTF-8", good)));
        assert!(!is_heard(&heard(201, "application/json", good)));
        assert!(!is_heard(&heard(200, "text/html", good)));
        for bad in [
            "success",
            "{}",
            "",
            &good.replace("\"S\"", "\"F\""),
            &good.replace("SUCCESS", "OK"),
        ] {
            assert!(!is_heard(&heard(200, "application/json", bad)), "{bad}");
        }
    }
}
