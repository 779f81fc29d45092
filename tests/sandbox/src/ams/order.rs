//! What a `pay` or `createPaymentSession` request must look like.

use time::Duration;

use super::amount::{amount, check_alipay_cn, check_wallet};
use super::codes::{Refusal, refuse};
use super::facts::{Facts, Known as _, Product, Taking};
use super::installment;
use super::request::{magic, optional, required, truthy, web_url};
use super::rules::{code_in, table};
use super::settings::FAMILY;
use crate::clock;
use crate::flow::Move;
use crate::json::{self, Fields};
use crate::ledger::{Payment, Status};
use crate::money;
use crate::notes::Notes;
use crate::world::World;

/// Offered beside the listed methods, under names older examples use.
const OLDER_METHODS: [&str; 3] = ["TOUCHNGO", "OCTOPUS", "CONNECT_WALLET"];

/// Long enough for a buyer, when the merchant names no time.
const ONLINE_EXPIRY: Duration = Duration::minutes(14);
const IN_STORE_EXPIRY: Duration = Duration::minutes(3);
const SESSION_EXPIRY: Duration = Duration::hours(1);

/// A request that passed every check.
pub(super) struct Order {
    pub(super) payment: Payment,
    /// What happens before the first answer.
    pub(super) first: Option<Move>,
    /// The token of an agreement or a card, or the code that was scanned.
    pub(super) method_id: String,
}

/// Enters a payment and gives it an id.
pub(super) fn enter(world: &mut World, mut payment: Payment) {
    payment.alipay_id = world.ledger.next_id("194010800100188");
    world.ledger.add(payment);
}

/// Reads and checks a request of `pay`.
pub(super) fn check(request: &Fields) -> Result<Order, Refusal> {
    let product = match required(request, "productCode", 64)? {
        "CASHIER_PAYMENT" => Product::Cashier,
        "AGREEMENT_PAYMENT" => Product::Agreement,
        "IN_STORE_PAYMENT" => scenario(request)?,
        other => {
            return Err(refuse("PARAM_ILLEGAL", format!("productCode {other} is unknown")));
        }
    };
    let order = read(request, product)?;
    match product {
        // Asked of an online payment only: nobody is sent anywhere from a till.
        Product::Cashier if order.payment.return_url.is_none() => {
            Err(refuse("PARAM_ILLEGAL", "paymentRedirectUrl is missing"))
        }
        Product::Agreement if order.method_id.is_empty() => Err(refuse(
            "PARAM_ILLEGAL",
            "paymentMethod.paymentMethodId is missing: an agreement is paid by its access token",
        )),
        Product::PaymentCode => scan(order),
        _ => Ok(order),
    }
}

/// Reads and checks a request of `createPaymentSession`.
pub(super) fn check_session(request: &Fields) -> Result<Order, Refusal> {
    match required(request, "productCode", 64)? {
        "CASHIER_PAYMENT" | "AGREEMENT_PAYMENT" => {}
        other => {
            return Err(refuse("PARAM_ILLEGAL", format!("productCode {other} opens no session")));
        }
    }
    let order = read(request, Product::Session)?;
    if order.payment.return_url.is_none() {
        return Err(refuse("PARAM_ILLEGAL", "paymentRedirectUrl is missing"));
    }
    Ok(order)
}

fn read(request: &Fields, product: Product) -> Result<Order, Refusal> {
    let id = required(request, "paymentRequestId", 64)?;
    let total = amount(request, "paymentAmount")?;
    let method = match optional(request, "paymentMethod.paymentMethodType", 64)? {
        Some(method) => method,
        // The buyer chooses on the page; this sandbox has one wallet to choose from.
        None if product == Product::Session => "ALIPAY_CN",
        None => required(request, "paymentMethod.paymentMethodType", 64)?,
    };
    if !offered(method) {
        return Err(refuse(
            "PAYMENT_METHOD_NOT_SUPPORTED",
            format!("{method} is not offered"),
        ));
    }
    let order_id = required(request, "order.referenceOrderId", 64)?;
    let title = required(request, "order.orderDescription", 256)?;
    amount(request, "order.orderAmount")?;
    let return_url = web_url(request, "paymentRedirectUrl", 2048)?;
    let notify_url = web_url(request, "paymentNotifyUrl", 2048)?;
    let terminal = terminal(request, product)?;
    let settlement = optional(request, "settlementStrategy.settlementCurrency", 3)?;
    if method == "ALIPAY_CN" {
        check_alipay_cn(&total.currency, settlement)?;
        check_china_info(request)?;
    }
    check_wallet(method, &total)?;
    let plan = installment::chosen(request, method, &total)?;
    let now = clock::now();
    let expires = expiry(request, product)?;
    let method_id = optional(request, "paymentMethod.paymentMethodId", 128)?.unwrap_or_default();
    let said = outcome(title, order_id, id);
    let post = terminal == "APP" || magic(title, "POST").is_some();
    let shows_code = product == Product::OrderCode || (terminal == "WEB" && magic(title, "QR").is_some());
    let payment = Payment {
        family: FAMILY,
        id: id.to_owned(),
        alipay_id: String::new(),
        status: said.closed.map_or(Status::Waiting, Status::Closed),
        fingerprint: format!("{total} {method} {method_id}"),
        amount: total,
        title: title.to_owned(),
        shop: json::text(request, "order.merchant.merchantName")
            .or_else(|| json::text(request, "merchant.merchantName"))
            .unwrap_or("Sandbox Shop")
            .to_owned(),
        created: now,
        expires,
        paid_at: None,
        ended_at: None,
        notify_url,
        return_url,
        requests: 1,
        charges: 0,
        refunds: Vec::new(),
        details: Notes::of(Facts {
            product,
            method: method.to_owned(),
            settlement_currency: settlement.unwrap_or_default().to_owned(),
            terminal: terminal.to_owned(),
            form_method: if post { "POST" } else { "GET" },
            order_code: shows_code,
            say_once: said.once,
            order_id: order_id.to_owned(),
            taking: taking(request)?,
            captures: Vec::new(),
            plan,
            challenge: (method == "CARD" && magic(title, "OTP").is_some()).then_some(3),
            later: None,
            pending: false,
            review: magic(title, "REVIEW").map(|_| "PROCESSING"),
            voided: None,
            capture_fails: magic(title, "CAPTURE_FAIL").map(|code| match code {
                "" => "PROCESS_FAIL".to_owned(),
                code => code.to_owned(),
            }),
            period: None,
        }),
    };
    Ok(Order {
        payment,
        first: magic(title, "AUTOPAY").map(|_| Move::Pay),
        method_id: method_id.to_owned(),
    })
}

/// What magic words of the description and the last words of the ids ask for.
#[derive(Default)]
struct Said {
    closed: Option<String>,
    once: Option<String>,
}

fn outcome(title: &str, order_id: &str, id: &str) -> Said {
    let word = match magic(title, "FAIL") {
        Some("") => Some(("PROCESS_FAIL", "F")),
        Some(code) => Some((code, "F")),
        None => magic(title, "UNKNOWN").map(|_| ("UNKNOWN_EXCEPTION", "U")),
    };
    let code = word.or_else(|| code_in(order_id)).or_else(|| code_in(id));
    match code {
        Some((code, "F")) => Said {
            closed: Some(code.to_owned()),
            ..Said::default()
        },
        // What is in process waits for the buyer anyway.
        Some((code, "U")) if code != "PAYMENT_IN_PROCESS" => Said {
            once: Some(code.to_owned()),
            ..Said::default()
        },
        _ => Said::default(),
    }
}

/// What becomes of a scanned code; the digits are those of the in-store family.
fn scan(mut order: Order) -> Result<Order, Refusal> {
    let code = order.method_id.as_str();
    if code.is_empty() {
        return Err(refuse(
            "PARAM_ILLEGAL",
            "paymentMethod.paymentMethodId is missing: it carries the scanned code",
        ));
    }
    let digits = (16..=24).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || !code.get(..2).is_some_and(|start| ("25"..="30").contains(&start)) {
        order.close("INVALID_PAYMENT_CODE");
        return Ok(order);
    }
    // Magic words and ids have decided already.
    if !order.payment.open() {
        return Ok(order);
    }
    let (later, once) = match code {
        "280000000000000001" => (None, None),
        "280000000000000002" => return Ok(order.closed("USER_BALANCE_NOT_ENOUGH")),
        "280000000000000003" => return Ok(order.closed("EXPIRED_CODE")),
        "280000000000000004" => (Some((2, Move::Pay)), Some("UNKNOWN_EXCEPTION")),
        "280000000000000005" => (Some((2, Move::Close)), Some("UNKNOWN_EXCEPTION")),
        "280000000000000006" => return Ok(order.closed("INVALID_PAYMENT_CODE")),
        "280000000000000007" => (Some((2, Move::Pay)), None),
        "280000000000000008" => {
            // The buyer looks at the question for the password until it goes away.
            order.payment.expires = order.payment.created + Duration::SECOND;
            (None, None)
        }
        _ => {
            order.first = Some(Move::Pay);
            return Ok(order);
        }
    };
    if let Some(facts) = order.payment.facts_mut() {
        facts.later = later;
        facts.say_once = once.map(str::to_owned);
    }
    Ok(order)
}

impl Order {
    fn close(&mut self, code: &str) {
        self.payment.status = Status::Closed(code.to_owned());
    }

    fn closed(mut self, code: &str) -> Self {
        self.close(code);
        self
    }
}

/// Mixed case matters, as the reference says.
fn scenario(request: &Fields) -> Result<Product, Refusal> {
    match required(request, "paymentFactor.inStorePaymentScenario", 64)? {
        "PaymentCode" => Ok(Product::PaymentCode),
        "OrderCode" => Ok(Product::OrderCode),
        "EntryCode" => Ok(Product::EntryCode),
        other => Err(refuse(
            "PARAM_ILLEGAL",
            format!("paymentFactor.inStorePaymentScenario {other} is none of PaymentCode, OrderCode, EntryCode"),
        )),
    }
}

fn taking(request: &Fields) -> Result<Taking, Refusal> {
    if !truthy(request, "paymentFactor.isAuthorization")? && !truthy(request, "isAuthorization")? {
        return Ok(Taking::AtOnce);
    }
    match optional(request, "paymentFactor.captureMode", 64)? {
        None | Some("AUTOMATIC") => Ok(Taking::Automatic),
        Some("MANUAL") => Ok(Taking::Manual),
        Some(other) => Err(refuse(
            "PARAM_ILLEGAL",
            format!("paymentFactor.captureMode {other} is neither AUTOMATIC nor MANUAL"),
        )),
    }
}

fn expiry(request: &Fields, product: Product) -> Result<time::OffsetDateTime, Refusal> {
    let (path, usual) = match product {
        Product::Session => ("paymentSessionExpiryTime", SESSION_EXPIRY),
        Product::Cashier | Product::Agreement => ("paymentExpiryTime", ONLINE_EXPIRY),
        _ => ("paymentExpiryTime", IN_STORE_EXPIRY),
    };
    match optional(request, path, 64)? {
        None => Ok(clock::now() + usual),
        Some(text) => {
            clock::parse_iso(text).ok_or_else(|| refuse("PARAM_ILLEGAL", format!("{path} is not an ISO 8601 time")))
        }
    }
}

/// Whether this sandbox has the method. All share one cashier.
pub(super) fn offered(method: &str) -> bool {
    OLDER_METHODS.contains(&method)
        || table()
            .listed("WalletPaymentMethodType")
            .iter()
            .any(|known| known == method)
}

/// The current contract has `env` at the top, older examples under `order`; both are taken.
fn terminal(request: &Fields, product: Product) -> Result<&str, Refusal> {
    let found = match optional(request, "env.terminalType", 16)? {
        Some(found) => Some(found),
        None => optional(request, "order.env.terminalType", 16)?,
    };
    match found {
        Some(known @ ("WEB" | "WAP" | "APP" | "MINI_APP")) => Ok(known),
        Some(other) => Err(refuse("PARAM_ILLEGAL", format!("env.terminalType {other} is unknown"))),
        // The page finds out for itself, and a till has no browser.
        None if !matches!(product, Product::Cashier) => Ok("WEB"),
        None => Err(refuse("PARAM_ILLEGAL", "env.terminalType is missing")),
    }
}

/// Extra information for orders of goods: optional here, but it has to add up.
fn check_china_info(request: &Fields) -> Result<(), Refusal> {
    let Some(text) = optional(request, "order.extendInfo", usize::MAX)? else {
        return Ok(());
    };
    let bad = |why: &str| refuse("PARAM_ILLEGAL", format!("order.extendInfo {why}"));
    let info = json::parse_object(text.as_bytes()).map_err(|_| bad("is not a JSON object in a string"))?;
    let Some(business) = json::text(&info, "chinaExtraTransInfo.businessType") else {
        return Ok(());
    };
    if !matches!(business, "1" | "2" | "3" | "4" | "5") {
        return Err(bad("has an unknown businessType"));
    }
    if business != "4" {
        return Ok(());
    }
    let goods = json::text(&info, "chinaExtraTransInfo.goodsInfo").ok_or_else(|| bad("lacks goodsInfo"))?;
    let total = json::text(&info, "chinaExtraTransInfo.totalQuantity").ok_or_else(|| bad("lacks totalQuantity"))?;
    if money::goods_quantity(goods).is_none_or(|sum| sum.to_string() != total) {
        return Err(bad("has a goodsInfo whose quantities are not totalQuantity together"));
    }
    Ok(())
}
