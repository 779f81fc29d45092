//! What `pay` and `preCreate` have in common: an order of a shop, read strictly, and how it is told again.

use serde_json::{Value, json};
use time::Duration;

use super::canonical::SignType;
use super::codes::{Refusal, refuse, success};
use super::merchant::Desk;
use super::profile::Profile;
use super::request::{Call, amount, exactly, optional, required};
use super::settings::{FAMILY, PARTNER_ID};
use crate::app::App;
use crate::clock;
use crate::json::{self, Fields};
use crate::ledger::{Payment, Status};
use crate::money::{self, Amount};
use crate::notes::Notes;
use crate::world::World;

/// What the ledger keeps of an in-store payment beside what all families have.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(super) profile: &'static Profile,
    /// How the merchant signed: its notifications are signed alike.
    pub(super) sign_type: SignType,
    /// Queries that still say "paying" before the outcome shows.
    pub(super) paying_for: u32,
    /// The buyer scans the shop's code, and not the shop the buyer's.
    pub(super) is_order_code: bool,
    pub(super) seller: Seller,
}

/// Who sells, as the files name it.
#[derive(Clone, Debug)]
pub(super) struct Seller {
    pub(super) id: String,
    pub(super) store: String,
    pub(super) name: String,
    pub(super) mcc: String,
}

/// The facts of an in-store payment.
pub(super) fn facts(payment: &Payment) -> Option<&Facts> {
    payment.details.get()
}

/// Currencies of the in-store product.
const CURRENCIES: &[&str] = &[
    "USD", "EUR", "GBP", "HKD", "CHF", "SGD", "JPY", "CAD", "AUD", "SEK", "DKK", "NOK", "NZD", "KRW", "THB", "MYR",
    "IDR",
];

/// The order of a request as a payment that waits. `marks` is what must not change when the request is repeated,
/// beside the amount.
pub(super) fn read(
    call: Call<'_>,
    world: &mut World,
    body: &Fields,
    lives: Duration,
    marks: &str,
) -> Result<Payment, Refusal> {
    let id = required(body, "merchantTransId", 64)?;
    exactly(body, "productCode", "OFFLINE_PAY")?;
    let total = amount(body, "order.orderAmount")?;
    let title = required(body, "order.orderTitle", 256)?;
    let seller = seller(call.profile, world, body)?;
    check_currency(call, &total)?;
    let now = clock::now();
    let notify_url = optional(body, "notifyUrl", 1024)?
        .map(str::to_owned)
        .or_else(|| world.books.book::<Desk>().notify_url.clone());
    Ok(Payment {
        family: FAMILY,
        id: id.to_owned(),
        alipay_id: String::new(),
        status: Status::Waiting,
        fingerprint: format!("{total} {marks}"),
        amount: total,
        title: title.to_owned(),
        shop: json::text(body, "order.seller.storeName")
            .unwrap_or("Sandbox Shop")
            .to_owned(),
        created: now,
        expires: now + lives,
        paid_at: None,
        ended_at: None,
        // The sandbox of the vendor announces nothing.
        notify_url: notify_url.filter(|_| call.live),
        return_url: None,
        requests: 1,
        charges: 0,
        refunds: Vec::new(),
        details: Notes::of(Facts {
            profile: call.profile,
            sign_type: call.sign_type,
            paying_for: 0,
            is_order_code: false,
            seller,
        }),
    })
}

/// The quick start: the sandbox takes US dollars only.
fn check_currency(call: Call<'_>, total: &Amount) -> Result<(), Refusal> {
    let known: &[&str] = if call.live { CURRENCIES } else { &["USD"] };
    if known.contains(&total.currency.as_str()) {
        return Ok(());
    }
    Err(refuse(
        "CURRENCY_NOT_SUPPORT",
        format!("{} is not taken here, only {}", total.currency, known.join(", ")),
    ))
}

/// The merchant itself, or a shop that it registered.
fn seller(profile: &Profile, world: &mut World, body: &Fields) -> Result<Seller, Refusal> {
    let at = |name: &str| format!("order.seller.{name}");
    let id = required(body, &at(profile.seller_field), 32)?;
    if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return Err(refuse(
            "PARAM_ILLEGAL",
            format!("{} has letters, digits and _ only", at(profile.seller_field)),
        ));
    }
    let store = if profile.store_required {
        required(body, &at("storeId"), 32)?
    } else {
        optional(body, &at("storeId"), 32)?.unwrap_or(id)
    };
    if (id, store) != (PARTNER_ID, PARTNER_ID) {
        world.books.book::<Desk>().check(id, store)?;
    }
    let text = |name: &str| json::text(body, &at(name)).unwrap_or_default().to_owned();
    Ok(Seller {
        id: id.to_owned(),
        store: store.to_owned(),
        name: text(profile.name_field),
        mcc: text(profile.mcc_field),
    })
}

/// The ids and amounts of a payment, and what the buyer paid once that is known.
pub(super) fn describe(payment: &Payment, is_paid: bool, out: &mut Fields) {
    out.insert("acquirementId".into(), json!(payment.alipay_id));
    out.insert("merchantTransId".into(), json!(payment.id));
    out.insert("orderAmount".into(), wire(&payment.amount));
    if let Some(paid_at) = payment.paid_at.filter(|_| is_paid) {
        let pair = format!("{}/CNY", payment.amount.currency);
        out.insert("payAmount".into(), wire(&money::to_yuan(&payment.amount)));
        out.insert(
            "conversionRate".into(),
            json!({ "currencyPair": pair, "value": money::yuan_per_unit(&payment.amount.currency) }),
        );
        out.insert("paymentTime".into(), json!(clock::iso(paid_at)));
    }
}

/// Success about a payment, without any of its state.
pub(super) fn about(payment: &Payment) -> Fields {
    let mut out = success();
    out.insert("acquirementId".into(), json!(payment.alipay_id));
    out.insert("merchantTransId".into(), json!(payment.id));
    out
}

/// Money on the wire.
pub(super) fn wire(amount: &Amount) -> Value {
    json!({ "currency": amount.currency, "value": amount.minor.to_string() })
}

/// What the code of an order says: opening it is what a wallet does that scanned it.
pub(crate) fn code_url(app: &App, payment: &Payment) -> String {
    format!("{}/cashier/code/{}", app.url(), payment.alipay_id)
}

/// The payment that a repeated request made, once it is sure that it is the same request. An id that was cancelled
/// before it came stays cancelled.
pub(super) fn repeated<'a>(world: &'a mut World, order: &Payment) -> Result<Option<&'a mut Payment>, Refusal> {
    let key = (FAMILY, order.id.clone());
    if world.ledger.cancelled_early.contains_key(&key) {
        return Err(refuse(
            "ORDER_IS_CANCELED",
            "this merchantTransId was cancelled before it came",
        ));
    }
    let Some(known) = world.ledger.find(FAMILY, &order.id) else {
        return Ok(None);
    };
    known.requests += 1;
    if known.fingerprint != order.fingerprint {
        return Err(refuse(
            "REPEAT_REQ_INCONSISTENT",
            "this merchantTransId was used with another amount or code",
        ));
    }
    Ok(Some(known))
}
