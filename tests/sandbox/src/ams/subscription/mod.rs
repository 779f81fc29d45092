//! Subscriptions: agreed once by the buyer, charged every period by the control API.

mod notice;
mod record;

use notice::{announce, announce_cancel};
use record::{Subscription, Subscriptions, active, find};
use serde_json::{Value, json};
use time::Duration;

use super::amount::{amount, check_alipay_cn, wire};
use super::ask::{self, Ask, Kind, State};
use super::codes::{Refusal, refuse, success};
use super::facts::{Facts, Known as _, Period, Product, Taking};
use super::notification;
use super::order;
use super::request::{optional, required, web_url};
use super::settings::FAMILY;
use super::words::CANCELLED_SUBSCRIPTION;
use crate::app::Shared;
use crate::clock;
use crate::flow::{self, Move};
use crate::json::{self, Fields, with};
use crate::ledger::{Payment, Status};
use crate::notes::Notes;
use crate::world::World;

/// For the control API.
pub(super) fn show(world: &mut World) -> Value {
    let known = world.books.book::<Subscriptions>().0.iter();
    known.map(Subscription::json).collect()
}

/// Asks the buyer for a subscription.
pub(super) fn create(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = required(request, "subscriptionRequestId", 64)?;
    let price = amount(request, "paymentAmount")?;
    let start = time_of(request, "subscriptionStartTime")?
        .ok_or_else(|| refuse("PARAM_ILLEGAL", "subscriptionStartTime is missing"))?;
    let back = web_url(request, "subscriptionRedirectUrl", 2048)?;
    let method = required(request, "paymentMethod.paymentMethodType", 64)?;
    let terminal = required(request, "env.terminalType", 16)?;
    let settlement = optional(request, "settlementStrategy.settlementCurrency", 3)?;
    if method == "ALIPAY_CN" {
        check_alipay_cn(&price.currency, settlement)?;
    }
    let mut world = app.world();
    let made = Subscription {
        id: world.ledger.next_id("5"),
        request: id.to_owned(),
        status: "PROCESSING",
        ending: false,
        ended_by: None,
        description: required(request, "subscriptionDescription", 256)?.to_owned(),
        method: method.to_owned(),
        terminal: terminal.to_owned(),
        settlement: settlement.unwrap_or_default().to_owned(),
        amount: price,
        rule: rule(request)?.ok_or_else(|| refuse("PARAM_ILLEGAL", "periodRule is missing"))?,
        start,
        end: time_of(request, "subscriptionEndTime")?,
        notify_url: web_url(request, "subscriptionNotificationUrl", 2048)?,
        pay_url: web_url(request, "paymentNotificationUrl", 2048)?,
        phase: 0,
        payments: Vec::new(),
        updated: clock::now(),
    };
    let ask = Ask {
        id: world.ledger.next_id("A"),
        kind: Kind::Subscription,
        about: id.to_owned(),
        lines: vec![
            ("Subscription", made.description.clone()),
            ("Each period", made.amount.to_string()),
            ("Period", period_words(&made.rule)),
        ],
        return_url: back,
        state: State::Open,
    };
    let url = ask.url(app.url());
    let app_links = (terminal != "WEB").then_some(&url);
    let out = with(
        success(),
        json!({
            "normalUrl": url,
            "applinkUrl": app_links,
            "appIdentifier": app_links.map(|_| "com.eg.android.AlipayGphone"),
        }),
    );
    world.books.book::<Subscriptions>().0.push(made);
    ask::add(&mut world, ask);
    Ok(out)
}

/// The buyer has answered; who agreed pays the first period if it has begun.
pub(super) fn decided(app: &Shared, world: &mut World, ask: &Ask, fresh: bool) -> Option<String> {
    let agreed = ask.state == State::Agreed;
    if fresh {
        let known = world
            .books
            .book::<Subscriptions>()
            .0
            .iter_mut()
            .find(|known| known.request == ask.about)?;
        known.status = if agreed { "ACTIVE" } else { "TERMINATED" };
        known.updated = clock::now();
        let known = known.clone();
        announce(app, world, &known, "CREATE");
        let begun = clock::parse_iso(&known.start).is_some_and(|start| start <= clock::now());
        if agreed
            && begun
            && let Some(payment) = next_payment(world, &known.id)
        {
            settle(app, world, &payment, &Move::Pay);
        }
    }
    ask.return_url.clone()
}

/// Charges the next period. The payment as it stands then; `None` for a subscription that is not active.
pub(super) fn charge(app: &Shared, id: &str, code: Option<&str>) -> Option<Payment> {
    if run_out(app, id) {
        return None;
    }
    let payment = next_payment(&mut app.world(), id)?;
    let step = code.map_or(Move::Pay, |code| Move::Decline(code.to_owned()));
    flow::make(app, FAMILY, &payment, &step).map(|(payment, _)| payment)
}

/// The period that was paid is over: a subscription that was cancelled ends with it. Whether there was one.
fn run_out(app: &Shared, id: &str) -> bool {
    let mut world = app.world();
    let Some(known) = active(&mut world, id).filter(|known| known.ending) else {
        return false;
    };
    known.status = "TERMINATED";
    known.updated = clock::now();
    let known = known.clone();
    announce(app, &mut world, &known, "TERMINATE");
    true
}

/// Pays within a world that is already held.
fn settle(app: &Shared, world: &mut World, id: &str, step: &Move) {
    let now = clock::now();
    let Some(payment) = world.ledger.find(FAMILY, id) else {
        return;
    };
    if matches!(step, Move::Pay) && payment.pay(now) {
        let payment = payment.clone();
        notification::announce_payment(app, world, &payment);
    }
}

/// Enters the payment of the next period.
fn next_payment(world: &mut World, id: &str) -> Option<String> {
    let known = active(world, id)?;
    known.phase += 1;
    let payment_id = format!("{}-{}", known.request, known.phase);
    known.payments.push(payment_id.clone());
    let known = known.clone();
    let (start, end) = known.period(known.phase);
    let now = clock::now();
    order::enter(
        world,
        Payment {
            family: FAMILY,
            id: payment_id.clone(),
            alipay_id: String::new(),
            status: Status::Waiting,
            fingerprint: format!("{} of {}", known.phase, known.id),
            amount: known.amount.clone(),
            title: known.description.clone(),
            shop: "Sandbox Shop".to_owned(),
            created: now,
            expires: now + Duration::days(1),
            paid_at: None,
            ended_at: None,
            notify_url: known.pay_url.clone(),
            return_url: None,
            requests: 0,
            charges: 0,
            refunds: Vec::new(),
            details: Notes::of(Facts {
                product: Product::Agreement,
                method: known.method.clone(),
                settlement_currency: known.settlement.clone(),
                terminal: known.terminal.clone(),
                form_method: "GET",
                order_code: false,
                say_once: None,
                order_id: known.request.clone(),
                taking: Taking::AtOnce,
                captures: Vec::new(),
                plan: None,
                challenge: None,
                later: None,
                pending: false,
                review: None,
                voided: None,
                capture_fails: None,
                period: Some(Period {
                    subscription: known.id.clone(),
                    request: known.request.clone(),
                    phase: known.phase,
                    start,
                    end,
                }),
            }),
        },
    );
    Some(payment_id)
}

/// change and update: the same fields, another announcement.
pub(super) fn change(app: &Shared, request: &Fields, kind: &str) -> Result<Fields, Refusal> {
    let price = match request.get("paymentAmount") {
        Some(_) => Some(amount(request, "paymentAmount")?),
        None => None,
    };
    let (rule, end) = (rule(request)?, time_of(request, "subscriptionEndTime")?);
    let description = optional(request, "subscriptionDescription", 256)?;
    let mut world = app.world();
    let known = find(&mut world, request)?;
    if known.status != "ACTIVE" {
        return Err(refuse("ORDER_STATUS_INVALID", "only an active subscription can change"));
    }
    if price
        .as_ref()
        .is_some_and(|price| price.currency != known.amount.currency)
    {
        return Err(refuse("CURRENCY_NOT_SUPPORT", "a subscription keeps its currency"));
    }
    known.amount = price.unwrap_or(known.amount.clone());
    known.rule = rule.unwrap_or(known.rule.clone());
    known.end = end.or(known.end.take());
    known.description = description.map_or(known.description.clone(), str::to_owned);
    known.updated = clock::now();
    let known = known.clone();
    announce(app, &mut world, &known, kind);
    Ok(success())
}

/// Ends a subscription. Doing so twice is fine.
pub(super) fn cancel(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let kind = match required(request, "cancellationType", 20)? {
        "CANCEL" => "CANCEL",
        "TERMINATE" => "TERMINATE",
        other => return Err(refuse("PARAM_ILLEGAL", format!("cancellationType {other} is unknown"))),
    };
    let mut world = app.world();
    let runs_out = kind == "CANCEL" && world.words.reading(&CANCELLED_SUBSCRIPTION) == "ACTIVE";
    let known = find(&mut world, request)?;
    match known.status {
        _ if known.ended_by == Some(kind) => Ok(success()),
        "ACTIVE" | "PROCESSING" => {
            known.ended_by = Some(kind);
            known.ending = runs_out && known.status == "ACTIVE";
            if !known.ending {
                known.status = "TERMINATED";
            }
            known.updated = clock::now();
            let known = known.clone();
            ask::withdraw(&mut world, Kind::Subscription, &known.request);
            announce(app, &mut world, &known, kind);
            Ok(success())
        }
        _ => Err(refuse("ORDER_STATUS_INVALID", "the subscription has ended")),
    }
}

/// The buyer ends an active subscription in the wallet. As it stands then; `None` for one that is not active.
pub(super) fn leave(app: &Shared, id: &str) -> Option<Value> {
    let mut world = app.world();
    let runs_out = world.words.reading(&CANCELLED_SUBSCRIPTION) == "ACTIVE";
    let known = active(&mut world, id).filter(|known| known.ended_by.is_none())?;
    known.ended_by = Some("CANCEL");
    known.ending = runs_out;
    if !runs_out {
        known.status = "TERMINATED";
    }
    known.updated = clock::now();
    let known = known.clone();
    announce(app, &mut world, &known, "CANCEL");
    announce_cancel(app, &mut world, &known);
    Some(known.json())
}

/// inquireSubscription.
pub(super) fn inquire(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let mut world = app.world();
    let known = find(&mut world, request)?;
    Ok(with(success(), json!({ "subscription": known.shown() })))
}

/// inquiry: the older form.
pub(super) fn inquiry(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let mut world = app.world();
    let known = find(&mut world, request)?;
    Ok(with(
        success(),
        json!({
            "subscriptionRequestId": known.request,
            "subscriptionStatus": known.status,
            "subscriptionStartTime": known.start,
            "subscriptionEndTime": known.end,
            "paymentAmount": wire(&known.amount),
            "periodRule": known.rule,
        }),
    ))
}

/// A page of all subscriptions.
pub(super) fn list(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let wanted = |path: &str, value: &str| match json::at(request, path).and_then(Value::as_array) {
        Some(values) if !values.is_empty() => values.iter().any(|known| known.as_str() == Some(value)),
        _ => true,
    };
    let mut world = app.world();
    let found: Vec<Value> = world
        .books
        .book::<Subscriptions>()
        .0
        .iter()
        .filter(|known| wanted("statuses", known.status) && wanted("currencies", &known.amount.currency))
        .map(Subscription::shown)
        .collect();
    page(request, "subscriptions", found)
}

/// A page of one subscription's payments.
pub(super) fn payments(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let mut world = app.world();
    let known = find(&mut world, request)?.clone();
    let found = known.payments.iter().filter_map(|id| {
        let payment = world.ledger.find(FAMILY, id)?;
        let phase = payment.facts()?.period.as_ref()?.phase;
        let status = match payment.status {
            Status::Paid => "SUCCESS",
            Status::Created | Status::Waiting => "PROCESSING",
            _ => "FAIL",
        };
        Some(Value::Object(with(
            Fields::new(),
            json!({
                "paymentId": payment.alipay_id,
                "status": status,
                "phaseNo": phase,
                "paymentMethod": { "paymentMethodType": known.method },
                "paymentAmount": wire(&payment.amount),
                "paymentTime": payment.paid_at.map(clock::iso),
            }),
        )))
    });
    let found = found.collect();
    page(request, "payments", found)
}

fn page(request: &Fields, name: &str, all: Vec<Value>) -> Result<Fields, Refusal> {
    let number = |path: &str, usual: u64| match json::at(request, path) {
        None => Ok(usual),
        Some(value) => value
            .as_u64()
            .or_else(|| value.as_str()?.parse().ok())
            .filter(|number| (1..=100).contains(number))
            .ok_or_else(|| refuse("PARAM_ILLEGAL", format!("{path} is not 1 to 100"))),
    };
    let (current, size) = (number("currentPage", 1)?, number("pageSize", 10)?);
    let total = all.len() as u64;
    let skip = usize::try_from((current - 1) * size).unwrap_or(usize::MAX);
    let shown: Vec<Value> = all.into_iter().skip(skip).take(size as usize).collect();
    let mut out = success();
    out.insert(name.to_owned(), Value::Array(shown));
    out.insert(
        "paginator".into(),
        json!({ "currentPage": current, "pageSize": size, "totalPage": total.div_ceil(size), "totalCount": total }),
    );
    Ok(out)
}

fn rule(request: &Fields) -> Result<Option<Value>, Refusal> {
    let Some(rule) = request.get("periodRule").filter(|rule| !rule.is_null()) else {
        return Ok(None);
    };
    required(request, "periodRule.periodType", 20)?;
    let count = rule.get("periodCount");
    let whole = count.and_then(|count| count.as_u64().or_else(|| count.as_str()?.parse().ok()));
    if whole.is_none_or(|count| count == 0) {
        return Err(refuse(
            "PARAM_ILLEGAL",
            "periodRule.periodCount is not a whole number above zero",
        ));
    }
    Ok(Some(rule.clone()))
}

fn time_of(request: &Fields, path: &str) -> Result<Option<String>, Refusal> {
    match optional(request, path, 64)? {
        None => Ok(None),
        Some(text) if clock::parse_iso(text).is_some() => Ok(Some(text.to_owned())),
        Some(_) => Err(refuse("PARAM_ILLEGAL", format!("{path} is not an ISO 8601 time"))),
    }
}

fn period_words(rule: &Value) -> String {
    let kind = rule.get("periodType").and_then(Value::as_str).unwrap_or("MONTH");
    let count = rule
        .get("periodCount")
        .map_or_else(|| "1".to_owned(), ToString::to_string);
    format!(
        "{} {}",
        count.trim_matches('"'),
        kind.to_ascii_lowercase().replace('_', " ")
    )
}
