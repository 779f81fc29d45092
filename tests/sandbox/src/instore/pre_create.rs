//! offline.preCreate: a code for one order, which the buyer scans.

use serde_json::json;
use time::Duration;

use super::codes::{Refusal, refuse, result};
use super::order::{self, Facts, about, code_url};
use super::request::{Call, moment, optional};
use crate::clock;
use crate::json::Fields;
use crate::ledger::{Payment, Status};

/// How long a code lives that says nothing about it. A buyer at a counter is fast; not published.
const LIVES: Duration = Duration::minutes(30);

/// Makes the code, or gives it again to who repeats the request.
pub(super) fn pre_create(call: Call<'_>, body: &Fields) -> Result<Fields, Refusal> {
    let scene = optional(body, "sceneType", 64)?.unwrap_or_default();
    optional(body, "userAgent", 1024)?;
    let back = optional(body, "merchantRedirectUrl", 1024)?;
    // The documents name the field and not its place.
    let expiry = moment(body, "expiryTime")?.or(moment(body, "order.expiryTime")?);
    let lives = expiry.map_or(LIVES, |expiry| expiry - clock::now());
    if lives <= Duration::ZERO {
        return Err(refuse("PARAM_ILLEGAL", "expiryTime has passed"));
    }
    let mut world = call.app.world();
    let mut order = order::read(call, &mut world, body, lives, scene)?;
    order.return_url = back.map(str::to_owned);
    if let Some(facts) = order.details.get_mut::<Facts>() {
        facts.is_order_code = true;
    }
    if let Some(known) = order::repeated(&mut world, &order)? {
        return match known.status {
            Status::Closed(_) => Err(refuse("ORDER_IS_CLOSED", "the order is closed")),
            Status::Cancelled => Err(refuse("ORDER_IS_CANCELED", "the order is cancelled")),
            _ => Ok(reply(call, known)),
        };
    }
    let alipay_id = world.ledger.next_id("1900801001");
    let payment = world.ledger.add(Payment { alipay_id, ..order });
    Ok(reply(call, payment))
}

fn reply(call: Call<'_>, payment: &Payment) -> Fields {
    if payment.status != Status::Waiting {
        return result(&refuse("ORDER_STATUS_INVALID", "the order is paid"));
    }
    let mut out = about(payment);
    out.insert("orderQrCode".into(), json!(code_url(call.app, payment)));
    out
}
