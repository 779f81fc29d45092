//! What a merchant is told about a subscription. Its periods are told as payments.

use serde_json::{Value, json};

use super::record::Subscription;
use crate::ams::amount::wire;
use crate::ams::facts::Known as _;
use crate::ams::notification::{self, About};
use crate::ams::settings::FAMILY;
use crate::app::Shared;
use crate::clock;
use crate::json::{Fields, with};
use crate::world::World;

/// That it began, changed or ended. No result and no `notifyType`: readers switch on `subscriptionNotificationType`.
pub(super) fn announce(app: &Shared, world: &mut World, known: &Subscription, kind: &str) {
    let body = json!({
        "subscriptionNotificationType": kind,
        "subscriptionRequestId": known.request,
        "subscriptionId": known.id,
        "subscriptionStatus": known.status,
        "subscriptionStartTime": known.start,
        "subscriptionEndTime": known.end,
        "periodRule": known.rule,
    });
    send(app, world, known, "notifySubscription", body);
}

/// That the buyer ended it in the wallet, and with which period. No `notifyType` either: `subscriptionOrderStatus` tells.
pub(super) fn announce_cancel(app: &Shared, world: &mut World, known: &Subscription) {
    let last = known.payments.last();
    let last = last.and_then(|id| world.ledger.find(FAMILY, id)).cloned();
    let period = last.as_ref().and_then(|payment| payment.facts()?.period.as_ref());
    let body = json!({
        "subscriptionOrderStatus": "CANCEL",
        "subscriptionRequestId": known.request,
        "subscriptionId": known.id,
        "subscriptionOrderId": last.as_ref().map(|payment| &payment.id),
        "subscriptionTransId": last.as_ref().map(|payment| &payment.alipay_id),
        "phaseNo": period.map(|period| period.phase.to_string()),
        "periodEndTime": period.map(|period| clock::iso(period.end)),
        "paymentAmount": last.as_ref().map(|payment| wire(&payment.amount)),
        "paymentCreateTime": last.as_ref().map(|payment| clock::iso(payment.created)),
        "paymentTime": last.as_ref().and_then(|payment| payment.paid_at).map(clock::iso),
    });
    send(app, world, known, "notifySubscriptionCancel", body);
}

fn send(app: &Shared, world: &mut World, known: &Subscription, kind: &str, body: Value) {
    let about = About {
        kind,
        id: &known.request,
        part: Some(&known.id),
    };
    notification::send(
        app,
        world,
        &about,
        known.notify_url.as_deref(),
        with(Fields::new(), body),
    );
}
