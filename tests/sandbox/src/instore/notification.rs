//! Notifications of the in-store family: request envelopes from Alipay, answered with a signed envelope.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::Uri;
use serde_json::json;

use super::canonical::{self, SignType};
use super::codes::{refuse, result, success};
use super::order::{Facts, describe, facts, wire};
use super::settings::{CLIENT_ID, FAMILY, PARTNER_ID};
use super::words::REFUND_NOTICE;
use crate::app::Shared;
use crate::clock;
use crate::fault::Delivery;
use crate::json::{self, Fields};
use crate::keys::{Keys, Signer};
use crate::ledger::{Payment, Refund, RefundStatus, Status};
use crate::notification::Message;
use crate::notify::{self, Event};
use crate::post::{Composed, Heard};
use crate::world::World;

/// Published.
const PAYMENT: &str = "alipay.intl.acquiring.offline.notify.pay";
/// The name is the sandbox's own: that there is such a notification is published, its name is not.
const REFUND: &str = "alipay.intl.acquiring.common.notify.refund";

/// A body to be sent, and the ids of the messages that carried it.
#[derive(Clone)]
struct InStoreMessage {
    function: &'static str,
    version: &'static str,
    body: Fields,
    sign_type: SignType,
    sent: Arc<Mutex<Vec<String>>>,
}

impl Message for InStoreMessage {
    /// One attempt: the same body under a new message id.
    fn compose(&self, keys: &Keys, _url: &Uri, wrong: Option<Delivery>) -> Composed {
        let id = message_id();
        let mut head = Fields::new();
        head.insert("version".into(), json!(self.version));
        head.insert("function".into(), json!(self.function));
        head.insert("clientId".into(), json!(CLIENT_ID));
        head.insert("reqTime".into(), json!(clock::iso(clock::now())));
        head.insert("reqMsgId".into(), json!(id));
        head.insert("reserve".into(), json!("{}"));
        if let Some(name) = self.sign_type.name() {
            head.insert("signType".into(), json!(name));
        }
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(id);
        let content = json!({ "head": head, "body": self.body }).to_string();
        let signer = if wrong == Some(Delivery::WrongKey) {
            Signer::Stranger
        } else {
            Signer::Alipay
        };
        let signature = canonical::signature(keys, signer, self.sign_type, content.as_bytes());
        let body = if wrong == Some(Delivery::Unsigned) {
            format!(r#"{{"request":{content}}}"#)
        } else {
            format!(r#"{{"request":{content},"signature":"{signature}"}}"#)
        };
        Composed {
            headers: vec![("content-type", "application/json; charset=UTF-8".to_owned())],
            body: body.into_bytes(),
        }
    }

    /// Status 200 and an envelope that the merchant signed, which names one of our messages and says `S`.
    fn acknowledged(&self, keys: &Keys, heard: &Heard) -> bool {
        let Ok(message) = canonical::Message::cut(&heard.body, "response") else {
            return false;
        };
        if heard.status != 200 || !canonical::verify(keys, &message, self.sign_type) {
            return false;
        }
        let Ok(answer) = message.parse() else {
            return false;
        };
        let sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        json::text(&answer, "head.reqMsgId").is_some_and(|id| sent.iter().any(|known| known == id))
            && json::text(&answer, "head.function") == Some(self.function)
            && json::text(&answer, "head.clientId") == Some(CLIENT_ID)
            && json::text(&answer, "body.resultInfo.resultStatus") == Some("S")
    }
}

/// Tells the merchant how a payment ended. A cancellation is the merchant's own doing and no news.
pub(crate) fn announce_payment(app: &Shared, world: &mut World, payment: &Payment) {
    let Some(facts) = facts(payment) else { return };
    let body = match &payment.status {
        Status::Paid => {
            let mut body = success();
            body.insert(facts.profile.partner_field.into(), json!(PARTNER_ID));
            describe(payment, true, &mut body);
            body
        }
        Status::Closed(code) => {
            let mut body = result(&refuse(code, "the customer did not pay"));
            body.insert("merchantTransId".into(), json!(payment.id));
            body
        }
        _ => return,
    };
    let event = Event {
        family: FAMILY,
        kind: PAYMENT,
        payment: &payment.id,
        refund: None,
    };
    let message = message(facts, PAYMENT, body);
    notify::announce(app, world, event, payment.notify_url.as_deref(), message);
}

/// Tells the merchant that a refund was made. Failures are not told.
pub(super) fn announce_refund(app: &Shared, world: &mut World, payment: &Payment, refund: &Refund) {
    let Some(facts) = facts(payment).filter(|_| refund.status == RefundStatus::Done) else {
        return;
    };
    let mut body = success();
    body.insert(facts.profile.partner_field.into(), json!(PARTNER_ID));
    body.insert("refundId".into(), json!(refund.alipay_id));
    body.insert("merchantRefundId".into(), json!(refund.id));
    body.insert("acquirementId".into(), json!(payment.alipay_id));
    body.insert("refundAmount".into(), wire(&refund.amount));
    body.insert("refundTime".into(), json!(clock::iso(refund.at)));
    let function = match world.words.reading(&REFUND_NOTICE) {
        "pay" => PAYMENT,
        _ => REFUND,
    };
    let event = Event {
        family: FAMILY,
        kind: function,
        payment: &payment.id,
        refund: Some(&refund.id),
    };
    let message = message(facts, function, body);
    notify::announce(app, world, event, refund.notify_url.as_deref(), message);
}

fn message(facts: &Facts, function: &'static str, body: Fields) -> InStoreMessage {
    InStoreMessage {
        function,
        version: facts.profile.version,
        body,
        sign_type: facts.sign_type,
        sent: Arc::default(),
    }
}

/// Unique as long as the sandbox runs.
fn message_id() -> String {
    static SERIAL: AtomicU64 = AtomicU64::new(1);
    let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
    format!("{:x}-{serial:x}", clock::now().unix_timestamp_nanos())
}
