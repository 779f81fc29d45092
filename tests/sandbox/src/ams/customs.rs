//! Declarations of paid orders at customs.

use serde_json::{Value, json};

use super::amount::{amount, wire};
use super::codes::{Refusal, refuse, success};
use super::facts::Known as _;
use super::request::{optional, required, truthy};
use super::settings::FAMILY;
use crate::app::Shared;
use crate::clock;
use crate::json::{self, Fields, with};
use crate::ledger::Status;
use crate::money::{self, Amount};
use crate::world::World;

/// Certificate numbers that end like this belong to somebody else than the payer.
const NOT_THE_PAYER: &str = "0000";

/// One declaration.
#[derive(Clone, Debug)]
struct Declaration {
    id: String,
    payment: String,
    amount: Amount,
    split: bool,
    /// As inquiries show it.
    record: Fields,
}

/// The declarations, the oldest first.
#[derive(Clone, Debug, Default)]
struct Declarations(Vec<Declaration>);

impl Declaration {
    fn json(&self) -> Value {
        json!({ "id": self.id, "payment": self.payment, "amount": wire(&self.amount), "split": self.split })
    }
}

/// For the control API.
pub(super) fn show(world: &mut World) -> Value {
    let known = world.books.book::<Declarations>().0.iter();
    known.map(Declaration::json).collect()
}

/// Declares a payment, or a part of it.
pub(super) fn declare(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = required(request, "declarationRequestId", 32)?;
    let payment_id = required(request, "paymentId", 64)?;
    let value = amount(request, "declarationAmount")?;
    let split = truthy(request, "splitOrder")?;
    // The reference and Python spell it one way, the other SDKs the other.
    let part = match optional(request, "suborderId", 64)? {
        Some(part) => Some(part),
        None => optional(request, "subOrderId", 64)?,
    };
    if split && part.is_none() {
        return Err(refuse("PARAM_ILLEGAL", "suborderId is missing: splitOrder is true"));
    }
    if value.currency != "CNY" {
        return Err(refuse("CURRENCY_NOT_SUPPORT", "customs take declarations in CNY"));
    }
    let mut world = app.world();
    let customs_id = world.ledger.next_id("7");
    let payment = world
        .ledger
        .find(FAMILY, payment_id)
        .filter(|payment| payment.alipay_id == payment_id)
        .ok_or_else(|| refuse("ORDER_NOT_EXIST", "no such payment"))?;
    if payment.status != Status::Paid {
        return Err(refuse("ORDER_STATUS_INVALID", "only a paid payment can be declared"));
    }
    let limit = money::to_yuan(&payment.amount).minor;
    let order = payment.facts().map(|facts| facts.order_id.clone());
    // What is not split declares the whole order anew; parts add up.
    let declared: u64 = world
        .books
        .book::<Declarations>()
        .0
        .iter()
        .filter(|known| split && known.split && known.payment == payment_id)
        .map(|known| known.amount.minor)
        .sum();
    if declared.saturating_add(value.minor) > limit {
        return Err(refuse(
            "PARAM_ILLEGAL",
            "declarationAmount is more than the customsDeclarationAmount of the payment",
        ));
    }
    let certificate = optional(request, "buyerCertificate.certificateNo", 64)?;
    let checked = certificate.map(|number| {
        if number.ends_with(NOT_THE_PAYER) {
            "CHECK_NOT_PASSED"
        } else {
            "CHECK_PASSED"
        }
    });
    let customs_order = part.map(str::to_owned).or(order);
    let now = clock::iso(clock::now());
    let record = with(
        Fields::new(),
        json!({
            "declarationRequestId": id,
            "customsPaymentId": customs_id,
            "customsOrderId": customs_order,
            "customs": request.get("customs"),
            "merchantCustomsInfo": request.get("merchantCustomsInfo"),
            "declarationAmount": wire(&value),
            "splitOrder": split,
            "declarationRequestStatus": "SUCCESS",
            "lastModifiedTime": now,
            "customsDeclarationResultCode": "SUCCESS",
            "customsDeclarationResultDesc": "the office took the declaration",
            "customsDeclarationReturnTime": now,
        }),
    );
    world.books.book::<Declarations>().0.push(Declaration {
        id: id.to_owned(),
        payment: payment_id.to_owned(),
        amount: value,
        split,
        record,
    });
    Ok(with(
        success(),
        json!({
            "customsPaymentId": customs_id,
            "customsOrderId": customs_order,
            "identityCheckResult": checked,
            "clearingChannel": "CUP",
            "clearingTransactionId": format!("{customs_id}C"),
            "customsProviderRegistrationId": registration(json::text(request, "customs.customsCode")),
        }),
    ))
}

/// What became of declarations; what is not found is listed, and that is a success.
pub(super) fn inquire(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let bad = |why: &str| refuse("PARAM_ILLEGAL", format!("declarationRequestIds {why}"));
    let ids = json::at(request, "declarationRequestIds")
        .and_then(Value::as_array)
        .ok_or_else(|| bad("is missing"))?;
    if ids.is_empty() || ids.len() > 10 {
        return Err(bad("names 1 to 10 declarations"));
    }
    let mut world = app.world();
    let known = &world.books.book::<Declarations>().0;
    let find = |id: &Value| known.iter().find(|known| Some(known.id.as_str()) == id.as_str());
    let records: Vec<Value> = ids
        .iter()
        .filter_map(|id| find(id).map(|known| Value::Object(known.record.clone())))
        .collect();
    let missing: Vec<&Value> = ids.iter().filter(|id| find(id).is_none()).collect();
    Ok(with(
        success(),
        json!({ "declarationRecords": records, "declarationRequestsNotFound": missing }),
    ))
}

/// Alipay is registered at every office under a number of its own.
fn registration(customs: Option<&str>) -> String {
    let digits: u32 = customs.unwrap_or_default().bytes().map(u32::from).sum();
    format!("3100{digits:06}")
}
