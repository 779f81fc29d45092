//! A payment until it is paid, not paid or cancelled: pay, ask, cancel.

use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;

use crate::error::{AlipayError, ErrorKind, Result};
use crate::flow::{Final, Flow, Next};
use crate::json::Object;

use super::{
    Statement, is_about_other_content, is_locked_out, is_not_found, is_refusal, open_end, pause, read_request, refused,
    required,
};

/// So often a payment that the gateway does not know is sent; the same id makes every repetition harmless.
const PAYS: u32 = 5;
/// So often a cancellation is tried, about a minute, before the caller has to go on with it.
const CANCELS: u32 = 8;
/// A payment created that long before the flow began is one of an earlier attempt; clocks may differ a little.
const OLD: Duration = Duration::from_secs(10);
/// Nothing makes a payment undone any more but a refund.
const TOO_LATE: &str = "CANCEL_WINDOW_EXCEED";

/// One payment of any product. A cashier payment waits for its buyer, who needs the link of a `pay` made before: repeating
/// that `pay` here gives the same link and no second payment.
pub(super) struct Payment {
    request: String,
    id: String,
    amount: Option<Value>,
    /// Names the payment when asking and cancelling.
    ids: String,
    start: OffsetDateTime,
    /// Cards may be reviewed after they paid, which only an inquiry tells.
    by_card: bool,
    /// When asking ends and cancelling begins.
    deadline: Duration,
    next: Act,
    calling: Option<Act>,
    pays: u32,
    /// The gateway has spoken of this payment by its id.
    known: bool,
    /// An attempt may have arrived, or may still be on its way.
    in_doubt: bool,
    /// What the gateway said when it refused to pay, while that is being confirmed.
    refusal: Option<AlipayError>,
    /// The last failure that said nothing about the payment.
    trouble: Option<AlipayError>,
    cancels: u32,
    /// A cancellation may still be on its way: from then on "paid" is no final word.
    cancel_in_doubt: bool,
}

#[derive(Clone, Copy)]
enum Act {
    Pay,
    Inquire,
    Cancel,
}

impl Payment {
    pub(super) fn new(request: &str, start: OffsetDateTime, deadline: Duration) -> Result<Self> {
        let object = read_request(request)?;
        let id = required(&object, "paymentRequestId")?;
        let mut ids = Object::new();
        ids.insert("paymentRequestId".to_owned(), id.as_str().into());
        if let Some(account) = object.get("merchantAccountId").filter(|account| account.is_string()) {
            ids.insert("merchantAccountId".to_owned(), account.clone());
        }
        Ok(Self {
            request: request.to_owned(),
            id,
            amount: object.get("paymentAmount").cloned(),
            ids: Value::Object(ids).to_string(),
            start,
            by_card: is_by_card(&object),
            deadline,
            next: Act::Pay,
            calling: None,
            pays: 0,
            known: false,
            in_doubt: false,
            refusal: None,
            trouble: None,
            cancels: 0,
            cancel_in_doubt: false,
        })
    }

    fn after_pay(&mut self, now: Duration, result: Result<String>) -> Next {
        match result {
            Ok(reply) => match self.statement(reply) {
                // An id gets its first answer for ever, even if the payment was cancelled since.
                Some(said) if said.succeeded() && (self.by_card || self.is_old(&said)) => self.call(Act::Inquire),
                Some(said) if said.succeeded() => self.paid(said),
                Some(_) => self.ask_later(now),
                None => {
                    self.in_doubt = true;
                    self.ask_later(now)
                }
            },
            Err(error) if is_about_other_content(&error) => self.over(Err(error)),
            // An earlier attempt, perhaps of a process that died, may be why this one is refused.
            Err(error) if is_refusal(&error) => {
                self.refusal = Some(error);
                self.call(Act::Inquire)
            }
            Err(error) if error.kind() == ErrorKind::OutcomeUnknown => {
                self.in_doubt = true;
                self.trouble = Some(error);
                self.ask_later(now)
            }
            // This one was not sent, but an earlier one may have arrived.
            Err(error) if self.in_doubt => {
                self.trouble = Some(error);
                self.ask_later(now)
            }
            Err(error) => self.over(Err(error)),
        }
    }

    fn after_inquiry(&mut self, now: Duration, result: Result<String>) -> Next {
        match result {
            Ok(reply) => {
                if let Some(said) = self.statement(reply)
                    && said.succeeded()
                {
                    match said.word("paymentStatus") {
                        // A cancellation that is still on its way would take the money back after we said paid.
                        "SUCCESS" if said.reviewed() && !self.cancel_in_doubt => return self.paid(said),
                        "FAIL" => return self.over(said.ends("not_paid")),
                        "CANCELLED" => return self.over(said.ends("cancelled")),
                        _ => {}
                    }
                }
            }
            Err(error) if is_refusal(&error) => {
                if let Some(refusal) = self.refusal.take() {
                    return self.over(refused(refusal, "not_paid"));
                }
                // Never accepted so far. That does not make it unpaid: the lost request may still arrive. Sending it
                // again under the same id settles it either way.
                let again = self.pays < PAYS && self.cancels == 0 && now < self.deadline;
                if is_not_found(&error) && !self.known && again {
                    return self.call(Act::Pay);
                }
            }
            Err(error) => {
                let before = self.trouble.replace(error);
                if let (false, Some(before), Some(error)) = (self.known, before, &self.trouble)
                    && is_locked_out(&before)
                    && is_locked_out(error)
                {
                    return self.over(Err(before));
                }
            }
        }
        if self.cancels > 0 {
            return self.cancel_later();
        }
        self.ask_later(now)
    }

    fn after_cancel(&mut self, result: Result<String>) -> Next {
        match result {
            Ok(reply) => {
                if let Some(said) = self.statement(reply)
                    && said.succeeded()
                {
                    return self.over(said.ends("cancelled"));
                }
                self.cancel_in_doubt = true;
                self.call(Act::Inquire)
            }
            // This one did not act; what the payment is now, only a question can tell.
            Err(error) if is_refusal(&error) => {
                if error.code() == Some(TOO_LATE) {
                    self.cancel_in_doubt = false;
                }
                self.call(Act::Inquire)
            }
            Err(error) => {
                if error.kind() == ErrorKind::OutcomeUnknown {
                    self.cancel_in_doubt = true;
                }
                self.trouble = Some(error);
                self.cancel_later()
            }
        }
    }

    fn statement(&mut self, reply: String) -> Option<Statement> {
        let said = Statement::about(reply, "paymentRequestId", &self.id);
        self.known |= said.is_some();
        said
    }

    fn is_old(&self, said: &Statement) -> bool {
        let times = ["paymentCreateTime", "paymentTime"].map(|field| crate::time::parse(said.word(field)));
        let made = times.into_iter().find_map(Result::ok);
        made.is_some_and(|made| made + OLD < self.start)
    }

    fn paid(&mut self, said: Statement) -> Next {
        if said.has_amount("paymentAmount", self.amount.as_ref()) {
            return self.over(said.ends("paid"));
        }
        let text = "the gateway says paid, but another amount than the one asked for; compare them before shipping";
        self.over(Err(AlipayError::unknown(text).with_reply(said.text)))
    }

    fn ask_later(&mut self, now: Duration) -> Next {
        if now >= self.deadline {
            return self.call(Act::Cancel);
        }
        self.next = Act::Inquire;
        Next::Wait(pause(now).min(self.deadline - now))
    }

    fn cancel_later(&mut self) -> Next {
        if self.cancels < CANCELS {
            self.next = Act::Cancel;
            return Next::Wait(Duration::from_secs(1 << self.cancels.min(4)));
        }
        let text = if self.known {
            "neither paid nor cancelled for sure; keep cancelling it until that succeeds"
        } else {
            "the gateway does not know it, but a lost request may still arrive; query it before anything else"
        };
        self.over(Err(open_end(text, self.trouble.as_ref())))
    }

    fn call(&mut self, act: Act) -> Next {
        self.calling = Some(act);
        match act {
            Act::Pay => {
                self.pays += 1;
                Next::Call("payments.pay", self.request.clone())
            }
            Act::Inquire => Next::Call("payments.inquiryPayment", self.ids.clone()),
            Act::Cancel => {
                self.cancels += 1;
                Next::Call("payments.cancel", self.ids.clone())
            }
        }
    }

    fn over(&self, end: Result<Final>) -> Next {
        Next::Done(end.map_err(|error| error.on("payments.pay", Some(&self.id))))
    }
}

impl Flow for Payment {
    fn step(&mut self, now: Duration, last: Option<Result<String>>) -> Next {
        match (self.calling.take(), last) {
            (None, _) => self.call(self.next),
            (Some(Act::Pay), Some(result)) => self.after_pay(now, result),
            (Some(Act::Inquire), Some(result)) => self.after_inquiry(now, result),
            (Some(Act::Cancel), Some(result)) => self.after_cancel(result),
            (Some(_), None) => self.over(Err(AlipayError::unknown(
                "the flow lost the result of its last call; query the payment before anything else",
            ))),
        }
    }
}

fn is_by_card(request: &Object) -> bool {
    let at = |path: &[&str]| {
        path.iter()
            .skip(1)
            .try_fold(request.get(path[0])?, |value, name| value.get(*name))
    };
    let card = at(&["paymentMethod", "paymentMethodType"]).is_some_and(|method| method == "CARD");
    let authorization = [at(&["isAuthorization"]), at(&["paymentFactor", "isAuthorization"])];
    let is_true = |value: &Value| *value == true || *value == "true";
    card || authorization.into_iter().flatten().any(is_true)
}
