//! Pay until it is final: pay, ask, cancel. And the same for a refund: repeat until it is final.
//!
//! Machines that [`crate::flow`] drives.

#[cfg(test)]
mod simulation;

use std::time::Duration;

use serde_json::Value;

use crate::error::{Action, AlipayError, ErrorKind, Result};
use crate::flow::{Final, Flow, Next};
use crate::instore::state::State;
use crate::json::Object;

/// Between two queries, as the product guides have it.
const POLL: Duration = Duration::from_secs(3);
/// Between two cancellations, and between two attempts of a refund.
const REPEAT: Duration = Duration::from_secs(5);
/// So often a cancellation is tried before the till gives up and leaves it to a background job.
const CANCELS: u32 = 5;

const PAY: &str = "alipay.intl.acquiring.offline.pay";
const QUERY: &str = "alipay.intl.acquiring.offline.payQuery";
const CANCEL: &str = "alipay.intl.acquiring.common.payCancel";
const REFUND: &str = "alipay.intl.acquiring.common.refund";

/// The same id was used for something else: whatever its state is, it is not the state of this request.
const OTHER_CONTENT: &str = "REPEAT_REQ_INCONSISTENT";
/// Refusals that an earlier attempt with the same id may have caused by succeeding.
const SEEN_BEFORE: &[&str] = &["AUTH_CODE_ALREADY_USED", "ORDER_IS_CLOSED", "ORDER_IS_CANCELED"];
/// Answers of a query that knows no such order.
const NOT_FOUND: &[&str] = &["TARGET_NOT_FOUND", "ORDER_NOT_EXISTS"];

/// One payment at the till, from the scanned code to its end.
pub(crate) struct Payment<S> {
    request: String,
    id: String,
    amount: Option<Value>,
    acquirement: Option<String>,
    /// When asking ends and cancelling begins.
    deadline: Duration,
    state: S,
    phase: Phase,
    /// What the gateway said when it refused to pay, while that is being confirmed.
    refusal: Option<String>,
    cancels: u32,
    /// A cancellation may still be on its way: from then on "paid" is no final word.
    cancel_in_doubt: bool,
}

enum Phase {
    Start,
    Paying,
    BeforeQuery,
    Querying,
    BeforeCancel,
    Cancelling,
    Over,
}

impl<S: Fn(&str) -> State> Payment<S> {
    /// `state` reads the state out of the reply to a query.
    pub(crate) fn new(request: &str, deadline: Duration, state: S) -> Result<Self> {
        let object = read_request(request)?;
        Ok(Self {
            request: request.to_owned(),
            id: business_id(&object, "merchantTransId")?,
            amount: object.get("order").and_then(|order| order.get("orderAmount")).cloned(),
            acquirement: None,
            deadline,
            state,
            phase: Phase::Start,
            refusal: None,
            cancels: 0,
            cancel_in_doubt: false,
        })
    }

    fn paid_or_not(&mut self, now: Duration, result: Result<String>) -> Next {
        match result {
            Ok(reply) => match self.read(&reply) {
                Some(object) if status(&object) == Some("S") => self.done(State::Paid, reply),
                _ => self.ask_later(now),
            },
            Err(error) if error.kind() == ErrorKind::OutcomeUnknown => self.ask_later(now),
            Err(error) if error.kind() == ErrorKind::Refused => {
                let code = error.code().unwrap_or_default();
                if SEEN_BEFORE.contains(&code) {
                    self.refusal = Some(error.reply().unwrap_or_default().to_owned());
                    return self.query();
                }
                let wrong = matches!(error.action(), Some(Action::Fix | Action::Support));
                if wrong || code == OTHER_CONTENT {
                    return self.over(Err(error));
                }
                let reply = error.reply().unwrap_or_default().to_owned();
                self.done(State::NotPaid, reply)
            }
            // Nothing was sent.
            Err(error) => self.over(Err(error)),
        }
    }

    fn answered(&mut self, now: Duration, result: Result<String>) -> Next {
        let not_found = matches!(&result, Err(error) if is_not_found(error));
        if let Ok(reply) = result
            && self.read(&reply).is_some()
        {
            match (self.state)(&reply) {
                // A cancellation that is still on its way would take the money back after we said paid.
                State::Paid if self.cancel_in_doubt => {}
                State::Pending => {}
                state => return self.done(state, reply),
            }
        }
        if let Some(refusal) = self.refusal.take()
            && not_found
        {
            return self.done(State::NotPaid, refusal);
        }
        if self.cancels > 0 {
            return self.cancel_later();
        }
        self.ask_later(now)
    }

    fn cancelled_or_not(&mut self, result: Result<String>) -> Next {
        match result {
            Ok(reply) => match self.read(&reply) {
                Some(object) if status(&object) == Some("S") => return self.done(State::Cancelled, reply),
                _ => self.cancel_in_doubt = true,
            },
            // This one did not act; what the payment is now, only a query can say.
            Err(error) if error.kind() == ErrorKind::Refused => return self.query(),
            Err(error) if error.kind() == ErrorKind::OutcomeUnknown => self.cancel_in_doubt = true,
            Err(_) => {}
        }
        self.cancel_later()
    }

    fn query(&mut self) -> Next {
        self.phase = Phase::Querying;
        Next::Call(QUERY, self.ids())
    }

    fn cancel(&mut self) -> Next {
        self.cancels += 1;
        self.phase = Phase::Cancelling;
        Next::Call(CANCEL, self.ids())
    }

    fn ask_later(&mut self, now: Duration) -> Next {
        if now + POLL > self.deadline {
            return self.cancel();
        }
        self.phase = Phase::BeforeQuery;
        Next::Wait(POLL)
    }

    fn cancel_later(&mut self) -> Next {
        if self.cancels < CANCELS {
            self.phase = Phase::BeforeCancel;
            return Next::Wait(REPEAT);
        }
        self.over(Err(AlipayError::unknown(
            "neither paid nor cancelled for sure; keep cancelling it until that succeeds",
        )))
    }

    /// The reply as an object, if it speaks of this payment; the gateway's own id is kept from it.
    fn read(&mut self, reply: &str) -> Option<Object> {
        let object = crate::json::object(reply.as_bytes()).ok()?;
        let same_id = object.get("merchantTransId").is_none_or(|id| *id == self.id.as_str());
        let same_amount = object.get("orderAmount").is_none_or(|told| match &self.amount {
            Some(asked) => {
                part(told, "currency") == part(asked, "currency") && part(told, "value") == part(asked, "value")
            }
            None => true,
        });
        if !same_id || !same_amount {
            return None;
        }
        let id = object
            .get("acquirementId")
            .and_then(Value::as_str)
            .filter(|id| !id.is_empty());
        if let Some(id) = id {
            self.acquirement = Some(id.to_owned());
        }
        Some(object)
    }

    fn ids(&self) -> String {
        let mut ids = Object::new();
        if let Some(acquirement) = &self.acquirement {
            ids.insert("acquirementId".to_owned(), acquirement.as_str().into());
        }
        ids.insert("merchantTransId".to_owned(), self.id.as_str().into());
        Value::Object(ids).to_string()
    }

    fn done(&mut self, state: State, reply: String) -> Next {
        let state = state.as_str();
        self.over(Ok(Final { state, reply }))
    }

    fn over(&mut self, end: Result<Final>) -> Next {
        self.phase = Phase::Over;
        Next::Done(end.map_err(|error| error.on("acquiring_offline_pay", Some(&self.id))))
    }
}

impl<S: Fn(&str) -> State> Flow for Payment<S> {
    fn step(&mut self, now: Duration, last: Option<Result<String>>) -> Next {
        match (&self.phase, last) {
            (Phase::Start, _) => {
                self.phase = Phase::Paying;
                Next::Call(PAY, self.request.clone())
            }
            (Phase::Paying, Some(result)) => self.paid_or_not(now, result),
            (Phase::BeforeQuery, _) => self.query(),
            (Phase::Querying, Some(result)) => self.answered(now, result),
            (Phase::BeforeCancel, _) => self.cancel(),
            (Phase::Cancelling, Some(result)) => self.cancelled_or_not(result),
            _ => self.over(Err(AlipayError::unknown(
                "the flow lost the result of its last call; query the payment before anything else",
            ))),
        }
    }
}

/// One synchronous refund, repeated with the same id until it is final.
pub(crate) struct Refund {
    request: String,
    id: String,
    deadline: Duration,
    /// An earlier attempt may have acted.
    in_doubt: bool,
    called: bool,
}

impl Refund {
    pub(crate) fn new(request: &str, deadline: Duration) -> Result<Self> {
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
            deadline,
            in_doubt: false,
            called: false,
        })
    }

    fn judge(&mut self, now: Duration, result: Result<String>) -> Next {
        let error = match result {
            Ok(reply) => {
                let object = crate::json::object(reply.as_bytes()).unwrap_or_default();
                let same = object.get("merchantRefundId").is_none_or(|id| *id == self.id.as_str());
                if same && status(&object) == Some("S") {
                    return Next::Done(Ok(Final {
                        state: "refunded",
                        reply,
                    }));
                }
                AlipayError::unknown("the refund is still running").with_reply(reply)
            }
            Err(error) => error,
        };
        let wrong = matches!(error.action(), Some(Action::Fix | Action::Support));
        match error.kind() {
            ErrorKind::Refused if wrong || error.code() == Some(OTHER_CONTENT) => self.failed(error),
            ErrorKind::Refused => {
                let reply = error.reply().unwrap_or_default().to_owned();
                Next::Done(Ok(Final {
                    state: "not_refunded",
                    reply,
                }))
            }
            ErrorKind::OutcomeUnknown if now + REPEAT > self.deadline => self.failed(error),
            ErrorKind::OutcomeUnknown => {
                self.in_doubt = true;
                Next::Wait(REPEAT)
            }
            // Not sent this time, but an earlier attempt may have arrived.
            _ if self.in_doubt && now + REPEAT <= self.deadline => Next::Wait(REPEAT),
            _ if self.in_doubt => self.failed(AlipayError::unknown(
                "may or may not have happened; repeat it with the same merchantRefundId",
            )),
            _ => self.failed(error),
        }
    }

    fn failed(&self, error: AlipayError) -> Next {
        Next::Done(Err(error.on("acquiring_common_refund", Some(&self.id))))
    }
}

impl Flow for Refund {
    fn step(&mut self, now: Duration, last: Option<Result<String>>) -> Next {
        if let Some(result) = last.filter(|_| self.called) {
            self.called = false;
            return self.judge(now, result);
        }
        self.called = true;
        Next::Call(REFUND, self.request.clone())
    }
}

fn read_request(request: &str) -> Result<Object> {
    crate::json::object(request.as_bytes())
        .map_err(|fault| AlipayError::invalid("request", "json", format!("request: {fault}")))
}

fn business_id(object: &Object, field: &str) -> Result<String> {
    let id = object.get(field).and_then(Value::as_str).filter(|id| !id.is_empty());
    id.map(str::to_owned)
        .ok_or_else(|| AlipayError::invalid(field, "required", format!("{field} is required")))
}

fn status(object: &Object) -> Option<&str> {
    object.get("resultInfo")?.get("resultStatus")?.as_str()
}

fn is_not_found(error: &AlipayError) -> bool {
    error.kind() == ErrorKind::Refused && error.code().is_some_and(|code| NOT_FOUND.contains(&code))
}

/// A text or a number as text: amounts come as either.
fn part(amount: &Value, name: &str) -> Option<String> {
    match amount.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
