//! What the words of AMS mean to a flow: payments, refunds, captures.

#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;

use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::error::{Action, AlipayError, Result};
use crate::json::{self, Object};
use crate::operation::Operation;
use crate::until_final::{
    Act, Goal, Known, Limits, Machine, Manner, Named, Pace, Pay, Refusal, Repeat, Stated, Vocabulary,
};

/// The machine of an operation; none where a single call is all there is.
pub(super) fn of(operation: &Operation, request: &str, limits: Limits) -> Result<Option<Box<dyn Machine>>> {
    Ok(Some(match &*operation.id {
        "payments.pay" => Box::new(Pay::new(Payment::new(request)?, limits, Goal::Pay)),
        "payments.refund" => Box::new(Repeat::new(Settlement::new(Kind::Refund, request)?, limits)),
        "payments.capture" => Box::new(Repeat::new(Settlement::new(Kind::Capture, request)?, limits)),
        _ => return Ok(None),
    }))
}

/// Operations that a lost reply makes to be sent again (section 5.1 of the specification): they move no money, and a second
/// time answers like the first.
pub(super) fn is_retryable(operation: &Operation) -> bool {
    const HARMLESS: &[&str] = &["authorizations.applyToken", "payments.createPaymentSession"];
    operation.read_only || HARMLESS.contains(&&*operation.id)
}

/// A paid code that is shown again, an order that ended: an earlier attempt may be the reason.
const SEEN_BEFORE: &[&str] = &[
    "EXPIRED_CODE",
    "INVALID_CODE",
    "INVALID_PAYMENT_CODE",
    "ORDER_IS_CANCELED",
    "ORDER_IS_CLOSED",
];

/// What a code means, whichever operation was refused with it.
fn refusal(act: Act, error: &AlipayError) -> Refusal {
    match (act, error.code().unwrap_or_default(), error.action()) {
        (Act::Ask | Act::Undo, "ORDER_NOT_EXIST" | "PAYMENT_NOT_EXIST" | "REFUND_NOT_EXIST", _) => Refusal::NotFound,
        (Act::Do, "REPEAT_REQ_INCONSISTENT", _) => Refusal::OtherContent,
        (Act::Undo, "CANCEL_WINDOW_EXCEED", _) => Refusal::CancellingIsOver,
        (_, "SYSTEM_ERROR" | "UNKNOWN_EXCEPTION" | "REQUEST_TRAFFIC_EXCEED_LIMIT", _) => Refusal::Outage,
        (_, code, _) if SEEN_BEFORE.contains(&code) => Refusal::Other,
        (_, _, Some(Action::Fix | Action::Support)) => Refusal::OurMistake,
        (_, "REFUND_AMOUNT_EXCEED" | "REFUND_WINDOW_EXCEED", _) | (_, _, Some(Action::User | Action::NewId)) => {
            Refusal::Final
        }
        _ => Refusal::Other,
    }
}

/// A payment of any product. A cashier payment waits for its buyer, who needs the link of a `pay` made before: repeating
/// that `pay` here gives the same link and no second payment.
pub(crate) struct Payment {
    request: String,
    id: String,
    amount: Option<Value>,
    account: Option<Value>,
    /// A success of `pay` can mean that it is paid: with a token, or with the code on the buyer's phone. Everywhere else it
    /// may mean that a code or a link was made.
    settles: bool,
    captured: Captured,
}

#[derive(Clone, Copy, PartialEq)]
enum Captured {
    /// The money moves with the payment.
    Never,
    /// It is held first and captured by Alipay.
    Later,
    /// It is held until the merchant captures it.
    ByHand,
}

impl Payment {
    const MANNER: Manner = Manner {
        ends: ["paid", "not_paid"],
        // Every two seconds as the documentation advises, and ever more patiently when it takes long.
        pace: Pace::growing(10, 2, 30),
        asks: true,
        sends: 5,
        undos: 8,
        undo_pauses: &[2, 4, 8, 16],
        undo_knows: true,
        undo_refused: false,
        once_more: false,
        asks_first: false,
    };

    pub(crate) fn new(request: &str) -> Result<Self> {
        let object = read_request(request)?;
        let at = |path: &str| json::at(&object, path);
        let is = |path: &str, word: &str| at(path).is_some_and(|value| *value == word);
        let is_true = |path: &str| at(path).is_some_and(|value| *value == true || *value == "true");
        let held = is_true("isAuthorization") || is_true("paymentFactor.isAuthorization");
        let by_hand = held && (is("paymentFactor.captureMode", "MANUAL") || is("captureMode", "MANUAL"));
        let captured = match (by_hand, held || is("paymentMethod.paymentMethodType", "CARD")) {
            (true, _) => Captured::ByHand,
            (false, true) => Captured::Later,
            (false, false) => Captured::Never,
        };
        let in_store = is("paymentFactor.inStorePaymentScenario", "PaymentCode");
        Ok(Self {
            request: request.to_owned(),
            id: required(&object, "paymentRequestId")?,
            amount: object.get("paymentAmount").cloned(),
            account: object
                .get("merchantAccountId")
                .filter(|account| account.is_string())
                .cloned(),
            settles: captured == Captured::Never && (in_store || is("productCode", "AGREEMENT_PAYMENT")),
            captured,
        })
    }

    fn has_amount(&self, reply: &Object) -> bool {
        same_amount(reply.get("paymentAmount"), self.amount.as_ref())
    }

    fn success(&self, reply: &Object) -> Stated {
        if !is_reviewed(reply) {
            return Stated::Open;
        }
        if !self.has_amount(reply) {
            return Stated::OtherAmount;
        }
        let lines = lines(reply);
        let line = |kind: &str, status: &str| {
            lines
                .iter()
                .any(|line| word(line, "transactionType") == kind && word(line, "transactionStatus") == status)
        };
        if line("VOID", "SUCCESS") {
            return Stated::Cancelled;
        }
        if is_returned(lines, self.amount.as_ref().or(reply.get("paymentAmount"))) {
            return Stated::Returned;
        }
        match self.captured {
            Captured::Never => Stated::Done,
            _ if line("CAPTURE", "SUCCESS") => Stated::Done,
            Captured::Later if line("CAPTURE", "FAIL") => Stated::Failed,
            captured => Stated::Held {
                waits: captured == Captured::Later,
            },
        }
    }
}

impl Vocabulary for Payment {
    fn manner(&self) -> &'static Manner {
        &Self::MANNER
    }

    fn named(&self) -> Named<'_> {
        Named {
            operation: "payments.pay",
            field: "paymentRequestId",
            id: &self.id,
        }
    }

    fn call(&self, act: Act, _known: &Known) -> (&'static str, String) {
        let mut ids = Object::new();
        ids.insert("paymentRequestId".to_owned(), self.id.as_str().into());
        if let Some(account) = &self.account {
            ids.insert("merchantAccountId".to_owned(), account.clone());
        }
        match act {
            Act::Do => ("payments.pay", self.request.clone()),
            Act::Ask => ("payments.inquiryPayment", Value::Object(ids).to_string()),
            Act::Undo => ("payments.cancel", Value::Object(ids).to_string()),
        }
    }

    fn states(&self, act: Act, reply: &Object, _known: &Known) -> Stated {
        if reply.get("paymentRequestId").is_none_or(|id| *id != self.id.as_str()) {
            return Stated::Nothing;
        }
        let succeeded = succeeded(reply);
        match act {
            Act::Do if !succeeded || !self.settles || self.made(reply).is_none() => Stated::Open,
            Act::Do if super::codes::has_way_ahead(reply) => Stated::Open,
            Act::Do => match self.success(reply) {
                stated @ (Stated::Done | Stated::OtherAmount) => stated,
                _ => Stated::Open,
            },
            Act::Undo if succeeded => Stated::Cancelled,
            Act::Undo => Stated::Nothing,
            Act::Ask if !succeeded => Stated::Nothing,
            // The vendor's own samples write `Success` too.
            Act::Ask => match &*word_of(reply, "paymentStatus").to_ascii_uppercase() {
                "SUCCESS" => self.success(reply),
                "FAIL" => Stated::Failed,
                "CANCELLED" => Stated::Cancelled,
                "PENDING" => Stated::BuyerDone,
                _ => Stated::Open,
            },
        }
    }

    fn refusal(&self, act: Act, error: &AlipayError) -> Refusal {
        refusal(act, error)
    }

    fn made(&self, reply: &Object) -> Option<OffsetDateTime> {
        // An attempt that is repeated keeps the time of its first; only a payment can be new.
        crate::time::parse(word_of(reply, "paymentTime")).ok()
    }
}

/// The words of one refund, for proofs.
#[cfg(test)]
pub(crate) fn refund(request: &str) -> Result<impl Vocabulary> {
    Settlement::new(Kind::Refund, request)
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Refund,
    Capture,
}

/// One refund or capture.
struct Settlement {
    kind: Kind,
    request: String,
    id: String,
    payment: String,
    amount: Option<Value>,
    /// Success of the call only means that it was taken in.
    asynchronous: bool,
}

impl Settlement {
    const REFUND: Manner = Manner {
        ends: ["refunded", "not_refunded"],
        // Documented for refunds: the same once more, then ask. Captures are asked for first.
        once_more: true,
        ..Payment::MANNER
    };
    const CAPTURE: Manner = Manner {
        ends: ["captured", "not_captured"],
        ..Payment::MANNER
    };

    fn new(kind: Kind, request: &str) -> Result<Self> {
        let object = read_request(request)?;
        let (id, amount) = match kind {
            Kind::Refund => ("refundRequestId", "refundAmount"),
            Kind::Capture => ("captureRequestId", "captureAmount"),
        };
        let later = |value: &Value| *value == true || *value == "true";
        Ok(Self {
            kind,
            request: request.to_owned(),
            id: required(&object, id)?,
            payment: required(&object, "paymentId")?,
            amount: object.get(amount).cloned(),
            asynchronous: kind == Kind::Refund && object.get("isAsyncRefund").is_some_and(later),
        })
    }

    /// The line of an inquired payment that is about this capture.
    fn capture<'a>(&self, reply: &'a Object) -> Option<&'a Value> {
        let mut lines = lines(reply).iter();
        lines.find(|line| word(line, "transactionType") == "CAPTURE" && word(line, "transactionRequestId") == self.id)
    }

    fn done(&self, told: Option<&Value>) -> Stated {
        if same_amount(told, self.amount.as_ref()) {
            Stated::Done
        } else {
            Stated::OtherAmount
        }
    }
}

impl Vocabulary for Settlement {
    fn manner(&self) -> &'static Manner {
        match self.kind {
            Kind::Refund => &Self::REFUND,
            Kind::Capture => &Self::CAPTURE,
        }
    }

    fn named(&self) -> Named<'_> {
        let (operation, field) = match self.kind {
            Kind::Refund => ("payments.refund", "refundRequestId"),
            Kind::Capture => ("payments.capture", "captureRequestId"),
        };
        Named {
            operation,
            field,
            id: &self.id,
        }
    }

    fn call(&self, act: Act, _known: &Known) -> (&'static str, String) {
        match (act, self.kind) {
            (Act::Do, Kind::Refund) => ("payments.refund", self.request.clone()),
            (Act::Do, Kind::Capture) => ("payments.capture", self.request.clone()),
            (_, Kind::Refund) => (
                "payments.inquiryRefund",
                json!({ "refundRequestId": self.id }).to_string(),
            ),
            (_, Kind::Capture) => (
                "payments.inquiryPayment",
                json!({ "paymentId": self.payment }).to_string(),
            ),
        }
    }

    fn states(&self, act: Act, reply: &Object, _known: &Known) -> Stated {
        let (field, id) = match (act, self.kind) {
            (Act::Ask, Kind::Capture) => ("paymentId", &self.payment),
            _ => (self.named().field, &self.id),
        };
        if reply.get(field).is_none_or(|told| *told != id.as_str()) {
            return Stated::Nothing;
        }
        if !succeeded(reply) {
            return if act == Act::Do { Stated::Open } else { Stated::Nothing };
        }
        let decided = |status: &str, amount| match status {
            "SUCCESS" => self.done(amount),
            "FAIL" => Stated::Failed,
            _ => Stated::Open,
        };
        match (act, self.kind) {
            (Act::Do, _) if self.asynchronous => Stated::Open,
            (Act::Do, Kind::Refund) => self.done(reply.get("refundAmount")),
            (Act::Do, Kind::Capture) => self.done(reply.get("captureAmount")),
            (_, Kind::Refund) => decided(word_of(reply, "refundStatus"), reply.get("refundAmount")),
            (_, Kind::Capture) if !is_reviewed(reply) => Stated::Open,
            (_, Kind::Capture) => match self.capture(reply) {
                Some(line) => decided(word(line, "transactionStatus"), line.get("transactionAmount")),
                None => Stated::Absent,
            },
        }
    }

    fn refusal(&self, act: Act, error: &AlipayError) -> Refusal {
        refusal(act, error)
    }
}

fn succeeded(reply: &Object) -> bool {
    json::at(reply, "result.resultStatus").is_some_and(|status| status == "S")
}

/// A payment that is still being looked at is neither shipped nor captured.
fn is_reviewed(reply: &Object) -> bool {
    let review = reply.get("authReviewStatus");
    review.is_none_or(|word| word.is_null() || word == "ACCEPT")
}

/// The captures, refunds and the like of an inquired payment.
fn lines(reply: &Object) -> &[Value] {
    reply
        .get("transactions")
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// All of it went back, in the currency it was paid in.
fn is_returned(lines: &[Value], whole: Option<&Value>) -> bool {
    let refunds = lines
        .iter()
        .filter(|line| word(line, "transactionType") == "REFUND" && word(line, "transactionStatus") == "SUCCESS");
    let mut sum = 0_u128;
    for line in refunds {
        let amount = line.get("transactionAmount");
        if amount.and_then(|amount| amount.get("currency")) != whole.and_then(|whole| whole.get("currency")) {
            return false;
        }
        sum = sum.saturating_add(amount.and_then(value).unwrap_or_default());
    }
    whole.and_then(value).is_some_and(|whole| whole > 0 && sum >= whole)
}

fn word<'a>(value: &'a Value, field: &str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn word_of<'a>(reply: &'a Object, field: &str) -> &'a str {
    reply.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// Whether an amount in the reply, where there is one, is the one that was asked for. Amounts come as texts or as numbers,
/// from us as from the gateway.
fn same_amount(told: Option<&Value>, asked: Option<&Value>) -> bool {
    match (told.filter(|told| !told.is_null()), asked) {
        (Some(told), Some(asked)) => {
            told.get("currency") == asked.get("currency") && value(told) == value(asked) && value(told).is_some()
        }
        _ => true,
    }
}

/// Minor units.
fn value(amount: &Value) -> Option<u128> {
    match amount.get("value")? {
        Value::String(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok(),
        Value::Number(number) => number.to_string().parse().ok(),
        _ => None,
    }
}

fn read_request(request: &str) -> Result<Object> {
    json::object(request.as_bytes())
        .map_err(|fault| AlipayError::invalid("", "json", format!("the request is {fault}")))
}

fn required(request: &Object, field: &str) -> Result<String> {
    let text = request
        .get(field)
        .and_then(Value::as_str)
        .filter(|text| !text.is_empty());
    text.map(str::to_owned)
        .ok_or_else(|| AlipayError::invalid(field, "required", format!("{field} is required")))
}
