//! Notifications of the AMS family.

use axum::http::Uri;
use serde_json::{Value, json};

use super::amount::{add_settlement, wire};
use super::{Fields, sign, with_result};
use crate::app::{Shared, World};
use crate::clock;
use crate::fault::Delivery;
use crate::json;
use crate::keys::{Keys, Signer};
use crate::ledger::{Details, Family, Payment, Refund, RefundStatus, Status};
use crate::money;
use crate::notify::{self, Event, Message};
use crate::post::{Composed, Heard};

/// A body to be signed for whichever path it is sent to.
#[derive(Clone)]
pub(crate) struct AmsMessage {
    client_id: String,
    body: Vec<u8>,
}

impl AmsMessage {
    /// Headers for one attempt. The signed path has no query.
    pub(crate) fn compose(&self, keys: &Keys, url: &Uri, wrong: Option<Delivery>) -> Composed {
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

    /// Status 200, JSON, result `SUCCESS` with status `S`: anything else counts as not delivered.
    pub(crate) fn acknowledged(heard: &Heard) -> bool {
        let Ok(body) = json::parse_object(&heard.body) else {
            return false;
        };
        heard.status == 200
            && heard.content_type.to_ascii_lowercase().starts_with("application/json")
            && json::text(&body, "result.resultStatus") == Some("S")
            && json::text(&body, "result.resultCode") == Some("SUCCESS")
    }
}

/// Tells the merchant how a payment ended.
pub(crate) fn announce_payment(app: &Shared, world: &mut World, payment: &Payment) {
    let Details::Ams {
        client_id,
        method,
        settlement_currency,
        ..
    } = &payment.details
    else {
        return;
    };
    let mut body = match &payment.status {
        Status::Paid => with_result("SUCCESS", "S", "success."),
        Status::Closed(code) => with_result(code, "F", "the buyer did not pay"),
        _ => return,
    };
    body.insert("notifyType".into(), json!("PAYMENT_RESULT"));
    body.insert("paymentRequestId".into(), json!(payment.id));
    body.insert("paymentId".into(), json!(payment.alipay_id));
    body.insert("paymentAmount".into(), wire(&payment.amount));
    body.insert("paymentCreateTime".into(), json!(clock::iso(payment.created)));
    body.insert("paymentMethodType".into(), json!(method));
    // Seen on the wire although no SDK models them: readers have to live with fields they do not know.
    body.insert("notifyUrl".into(), json!(payment.notify_url));
    body.insert("actualPaymentAmount".into(), wire(&payment.amount));
    if let Some(paid_at) = payment.paid_at {
        body.insert("paymentTime".into(), json!(clock::iso(paid_at)));
        body.insert(
            "customsDeclarationAmount".into(),
            wire(&money::to_yuan(&payment.amount)),
        );
        add_settlement(&mut body, &payment.amount, settlement_currency);
    }
    let event = Event {
        family: Family::Ams,
        kind: "PAYMENT_RESULT",
        payment: &payment.id,
        refund: None,
    };
    notify::announce(
        app,
        world,
        event,
        payment.notify_url.as_deref(),
        message(client_id, body),
    );
}

/// Tells the merchant how a refund ended.
pub(super) fn announce_refund(app: &Shared, world: &mut World, payment: &Payment, refund: &Refund) {
    let Details::Ams {
        client_id,
        settlement_currency,
        ..
    } = &payment.details
    else {
        return;
    };
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
    if refund.status == RefundStatus::Done {
        body.insert("refundTime".into(), json!(clock::iso(refund.at)));
        add_settlement(&mut body, &refund.amount, settlement_currency);
    }
    let event = Event {
        family: Family::Ams,
        kind: "REFUND_RESULT",
        payment: &payment.id,
        refund: Some(&refund.id),
    };
    notify::announce(
        app,
        world,
        event,
        refund.notify_url.as_deref(),
        message(client_id, body),
    );
}

fn message(client_id: &str, body: Fields) -> Message {
    Message::Ams(AmsMessage {
        client_id: client_id.to_owned(),
        body: Value::Object(body).to_string().into_bytes(),
    })
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
        assert!(AmsMessage::acknowledged(&heard(
            200,
            "application/json;charset=UTF-8",
            good
        )));
        assert!(!AmsMessage::acknowledged(&heard(201, "application/json", good)));
        assert!(!AmsMessage::acknowledged(&heard(200, "text/html", good)));
        for bad in [
            "success",
            "{}",
            "",
            &good.replace("\"S\"", "\"F\""),
            &good.replace("SUCCESS", "OK"),
        ] {
            assert!(!AmsMessage::acknowledged(&heard(200, "application/json", bad)), "{bad}");
        }
    }
}
