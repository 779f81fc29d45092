//! What the words of the in-store family mean to a flow: payments at the till, refunds.

#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;

use serde_json::Value;
use time::OffsetDateTime;

use crate::error::{Action, AlipayError, Result};
use crate::json::{self, Object};
use crate::operation::Operation;
use crate::until_final::{
    Act, Goal, Known, Limits, Machine, Manner, Named, Pace, Pay, Refusal, Repeat, Stated, Vocabulary,
};

use super::state::{State, States};

/// The machine of a function; none where a single call is all there is.
pub(super) fn of(
    operation: &Operation,
    request: &str,
    states: &States,
    limits: Limits,
) -> Result<Option<Box<dyn Machine>>> {
    Ok(Some(match &*operation.method {
        "acquiring_offline_pay" => Box::new(Pay::new(Payment::new(request, states)?, limits, Goal::Pay)),
        "acquiring_common_refund" => Box::new(Repeat::new(Refund::new(request)?, limits)),
        _ => return Ok(None),
    }))
}

/// What a code means, whichever function was refused with it.
fn refusal(act: Act, error: &AlipayError) -> Refusal {
    match (act, error.code().unwrap_or_default(), error.action()) {
        (Act::Ask | Act::Undo, "TARGET_NOT_FOUND" | "ORDER_NOT_EXISTS", _) => Refusal::NotFound,
        (Act::Do, "REPEAT_REQ_INCONSISTENT", _) => Refusal::OtherContent,
        (Act::Undo, "CANCEL_EXPIRED" | "REFUND_TRANSACTION_EXIST", _) => Refusal::CancellingIsOver,
        // Sister tables give this code both statuses.
        (_, "SYSTEM_ERROR" | "UNKNOWN_EXCEPTION", _) => Refusal::Outage,
        // A code that was used, an order that ended: an earlier attempt may be the reason.
        (_, "AUTH_CODE_ALREADY_USED" | "AUTH_CODE_ILLEGAL" | "ORDER_IS_CLOSED" | "ORDER_IS_CANCELED", _) => {
            Refusal::Other
        }
        (_, _, Some(Action::Fix | Action::Support)) => Refusal::OurMistake,
        (_, _, Some(Action::User | Action::NewId)) => Refusal::Final,
        _ => Refusal::Other,
    }
}

const CALL: Manner = Manner {
    ends: ["paid", "not_paid"],
    // As the product guides have it.
    pace: Pace::every(3),
    asks: true,
    sends: 1,
    undos: 5,
    undo_pauses: &[5],
    undo_knows: false,
    undo_refused: false,
    once_more: false,
    asks_first: false,
};

/// One payment at the till, from the scanned code to its end.
pub(crate) struct Payment {
    request: String,
    id: String,
    amount: Option<Value>,
    /// Where the state stands in a reply and what its words mean.
    states: States,
}

impl Payment {
    fn new(request: &str, states: &States) -> Result<Self> {
        let object = read_request(request)?;
        Ok(Self {
            request: request.to_owned(),
            id: business_id(&object, "merchantTransId")?,
            amount: json::at(&object, "order.orderAmount").cloned(),
            states: states.clone(),
        })
    }

    /// With the states that the documents name.
    #[cfg(test)]
    pub(crate) fn documented(request: &str) -> Self {
        Self::new(request, &States::new(None, &std::collections::BTreeMap::new()).unwrap()).unwrap()
    }

    fn stands(&self, reply: &Object) -> Stated {
        let refunded = reply.get("refundAmount").filter(|amount| !amount.is_null());
        let is_whole = refunded.is_some() && same_amount(refunded, self.amount.as_ref());
        match (self.states.read(reply), self.states.word(reply)) {
            (State::Paid, _) | (State::Pending, Some("REFUND")) if is_whole => Stated::Returned,
            (State::Paid, _) | (State::Pending, Some("PART_REFUND")) => Stated::Done,
            // Of all of it or of a part: no page says.
            (State::Pending, Some("REFUND")) => Stated::Touched,
            // Closed after it was paid: all of it went back.
            (State::NotPaid, _)
                if json::at(reply, "paymentTime").is_some_and(|time| time.is_string() && time != "") =>
            {
                Stated::Returned
            }
            (State::NotPaid, _) => Stated::Closed,
            (State::Returned, _) => Stated::Returned,
            (State::Cancelled, _) => Stated::Cancelled,
            (State::Pending, _) => Stated::Open,
        }
    }
}

impl Vocabulary for Payment {
    fn manner(&self) -> &'static Manner {
        &CALL
    }

    fn named(&self) -> Named<'_> {
        Named {
            operation: "acquiring_offline_pay",
            field: "merchantTransId",
            id: &self.id,
        }
    }

    fn call(&self, act: Act, known: &Known) -> (&'static str, String) {
        let mut ids = Object::new();
        if let Some(payment) = &known.payment {
            ids.insert("acquirementId".to_owned(), payment.as_str().into());
        }
        ids.insert("merchantTransId".to_owned(), self.id.as_str().into());
        match act {
            Act::Do => ("alipay.intl.acquiring.offline.pay", self.request.clone()),
            Act::Ask => ("alipay.intl.acquiring.offline.payQuery", Value::Object(ids).to_string()),
            Act::Undo => ("alipay.intl.acquiring.common.payCancel", Value::Object(ids).to_string()),
        }
    }

    fn states(&self, act: Act, reply: &Object, _known: &Known) -> Stated {
        // The head of a reply binds it to its request, so it may do without the id.
        if reply.get("merchantTransId").is_some_and(|id| *id != self.id.as_str()) {
            return Stated::Nothing;
        }
        let succeeded = status(reply) == Some("S");
        let same = same_amount(reply.get("orderAmount"), self.amount.as_ref());
        match act {
            Act::Undo if succeeded => Stated::Cancelled,
            Act::Undo => Stated::Nothing,
            _ if !succeeded => Stated::Open,
            _ if !same => Stated::OtherAmount,
            Act::Do => Stated::Done,
            Act::Ask => self.stands(reply),
        }
    }

    fn refusal(&self, act: Act, error: &AlipayError) -> Refusal {
        refusal(act, error)
    }

    fn made(&self, reply: &Object) -> Option<OffsetDateTime> {
        let time = reply.get("paymentTime").and_then(Value::as_str)?;
        crate::time::parse(time).ok()
    }

    fn payment(&self, reply: &Object) -> Option<String> {
        let id = reply.get("acquirementId").and_then(Value::as_str)?;
        (!id.is_empty()).then(|| id.to_owned())
    }
}

/// One synchronous refund, repeated with the same id until it is final.
pub(crate) struct Refund {
    request: String,
    id: String,
    amount: Option<Value>,
}

impl Refund {
    const MANNER: Manner = Manner {
        ends: ["refunded", "not_refunded"],
        pace: Pace::every(5),
        asks: false,
        ..CALL
    };

    pub(crate) fn new(request: &str) -> Result<Self> {
        let object = read_request(request)?;
        let asynchronous = object
            .get("isSync")
            .is_some_and(|value| *value == false || *value == "false");
        if asynchronous {
            return Err(AlipayError::invalid(
                "isSync",
                "synchronous",
                "isSync must be true here: an asynchronous refund ends with a notification, not with a reply",
            ));
        }
        Ok(Self {
            request: request.to_owned(),
            id: business_id(&object, "merchantRefundId")?,
            amount: object.get("refundAmount").cloned(),
        })
    }
}

impl Vocabulary for Refund {
    fn manner(&self) -> &'static Manner {
        &Self::MANNER
    }

    fn named(&self) -> Named<'_> {
        Named {
            operation: "acquiring_common_refund",
            field: "merchantRefundId",
            id: &self.id,
        }
    }

    fn call(&self, _act: Act, _known: &Known) -> (&'static str, String) {
        ("alipay.intl.acquiring.common.refund", self.request.clone())
    }

    fn states(&self, _act: Act, reply: &Object, _known: &Known) -> Stated {
        if reply.get("merchantRefundId").is_some_and(|id| *id != self.id.as_str()) {
            return Stated::Nothing;
        }
        match status(reply) {
            Some("S") if same_amount(reply.get("refundAmount"), self.amount.as_ref()) => Stated::Done,
            Some("S") => Stated::OtherAmount,
            _ => Stated::Open,
        }
    }

    fn refusal(&self, act: Act, error: &AlipayError) -> Refusal {
        refusal(act, error)
    }
}

fn read_request(request: &str) -> Result<Object> {
    json::object(request.as_bytes())
        .map_err(|fault| AlipayError::invalid("request", "json", format!("request: {fault}")))
}

fn business_id(object: &Object, field: &str) -> Result<String> {
    let id = object.get(field).and_then(Value::as_str).filter(|id| !id.is_empty());
    id.map(str::to_owned)
        .ok_or_else(|| AlipayError::invalid(field, "required", format!("{field} is required")))
}

fn status(reply: &Object) -> Option<&str> {
    json::at(reply, "resultInfo.resultStatus")?.as_str()
}

/// Whether an amount in the reply, where there is one, is the one that was asked for.
fn same_amount(told: Option<&Value>, asked: Option<&Value>) -> bool {
    match (told.filter(|told| !told.is_null()), asked) {
        (Some(told), Some(asked)) => {
            part(told, "currency") == part(asked, "currency")
                && part(told, "value").is_some()
                && part(told, "value") == part(asked, "value")
        }
        _ => true,
    }
}

/// A text or a number as text: amounts come as either.
fn part(amount: &Value, name: &str) -> Option<String> {
    match amount.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
