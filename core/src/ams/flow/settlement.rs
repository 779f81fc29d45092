//! A refund or a capture until it is final: the same request id again, and a question what became of it.

use std::time::Duration;

use serde_json::{Value, json};

use crate::error::{AlipayError, ErrorKind, Result};
use crate::flow::{Final, Flow, Next};

use super::{
    Statement, is_about_other_content, is_locked_out, is_refusal, open_end, pause, read_request, refused, required,
    same_amount,
};

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Refund,
    Capture,
}

impl Kind {
    const fn operation(self) -> &'static str {
        match self {
            Self::Refund => "payments.refund",
            Self::Capture => "payments.capture",
        }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Refund => "refundRequestId",
            Self::Capture => "captureRequestId",
        }
    }

    const fn amount(self) -> &'static str {
        match self {
            Self::Refund => "refundAmount",
            Self::Capture => "captureAmount",
        }
    }

    const fn done(self) -> &'static str {
        match self {
            Self::Refund => "refunded",
            Self::Capture => "captured",
        }
    }

    const fn not_done(self) -> &'static str {
        match self {
            Self::Refund => "not_refunded",
            Self::Capture => "not_captured",
        }
    }
}

/// One refund or capture.
pub(super) struct Settlement {
    kind: Kind,
    request: String,
    id: String,
    payment: String,
    amount: Option<Value>,
    /// Success of the call only means that it was taken in.
    asynchronous: bool,
    deadline: Duration,
    next: Act,
    calling: Option<Act>,
    attempts: u32,
    /// An attempt may have acted.
    in_doubt: bool,
    /// What the gateway said when it refused, while that is being confirmed.
    refusal: Option<AlipayError>,
    /// The last failure that said nothing about the money.
    trouble: Option<AlipayError>,
}

#[derive(Clone, Copy)]
enum Act {
    Perform,
    Inquire,
}

/// What an inquiry tells.
enum Standing {
    Done,
    Failed,
    Running,
    /// Nothing is known of it.
    Absent,
}

impl Settlement {
    pub(super) fn new(kind: Kind, request: &str, deadline: Duration) -> Result<Self> {
        let object = read_request(request)?;
        let asynchronous = object
            .get("isAsyncRefund")
            .is_some_and(|value| *value == true || *value == "true");
        Ok(Self {
            kind,
            request: request.to_owned(),
            id: required(&object, kind.id())?,
            payment: required(&object, "paymentId")?,
            amount: object.get(kind.amount()).cloned(),
            asynchronous: asynchronous && kind == Kind::Refund,
            deadline,
            next: Act::Perform,
            calling: None,
            attempts: 0,
            in_doubt: false,
            refusal: None,
            trouble: None,
        })
    }

    fn performed(&mut self, now: Duration, result: Result<String>) -> Next {
        match result {
            Ok(reply) => {
                self.in_doubt = true;
                match Statement::about(reply, self.kind.id(), &self.id) {
                    Some(said) if said.succeeded() && !self.asynchronous => self.done(said),
                    _ => self.later(now, Act::Inquire),
                }
            }
            Err(error) if is_about_other_content(&error) => self.over(Err(error)),
            // An earlier attempt, perhaps of a process that died, may be why this one is refused.
            Err(error) if is_refusal(&error) => {
                self.refusal = Some(error);
                self.call(Act::Inquire)
            }
            Err(error) if error.kind() == ErrorKind::OutcomeUnknown => {
                self.in_doubt = true;
                if let Some(before) = self.trouble.replace(error.clone())
                    && is_locked_out(&before)
                    && is_locked_out(&error)
                {
                    return self.over(Err(error));
                }
                // Documented for refunds: the same once more, then ask. Captures are asked for first.
                let once_more = self.kind == Kind::Refund && self.attempts == 1;
                self.later(now, if once_more { Act::Perform } else { Act::Inquire })
            }
            Err(error) if self.in_doubt => {
                self.trouble = Some(error);
                self.later(now, Act::Perform)
            }
            Err(error) => self.over(Err(error)),
        }
    }

    fn inquired(&mut self, now: Duration, result: Result<String>) -> Next {
        let standing = match result {
            Ok(reply) => match self.statement(reply) {
                None => Standing::Running,
                Some(said) => match self.standing(&said) {
                    Standing::Done => return self.done(said),
                    Standing::Failed => return self.over(said.ends(self.kind.not_done())),
                    open => open,
                },
            },
            Err(error) if is_refusal(&error) => Standing::Absent,
            // No answer: the other way may work, unless all there is to do is to confirm a refusal.
            Err(error) => {
                self.trouble = Some(error);
                if self.refusal.is_none() {
                    return self.later(now, Act::Perform);
                }
                Standing::Running
            }
        };
        match (standing, self.refusal.take()) {
            (Standing::Absent, Some(refusal)) => self.over(refused(refusal, self.kind.not_done())),
            (Standing::Absent, None) => self.later(now, Act::Perform),
            (_, refusal) => {
                self.refusal = refusal;
                self.later(now, Act::Inquire)
            }
        }
    }

    fn statement(&self, reply: String) -> Option<Statement> {
        let said = match self.kind {
            Kind::Refund => Statement::about(reply, "refundRequestId", &self.id),
            Kind::Capture => Statement::about(reply, "paymentId", &self.payment),
        };
        said.filter(Statement::succeeded)
    }

    fn standing(&self, said: &Statement) -> Standing {
        let status = match self.kind {
            Kind::Refund => said.word("refundStatus"),
            Kind::Capture if !said.reviewed() => return Standing::Running,
            Kind::Capture => {
                let Some(capture) = self.capture(said) else {
                    return Standing::Absent;
                };
                capture
                    .get("transactionStatus")
                    .and_then(Value::as_str)
                    .unwrap_or_default()
            }
        };
        match status {
            "SUCCESS" => Standing::Done,
            "FAIL" => Standing::Failed,
            _ => Standing::Running,
        }
    }

    /// The line of an inquired payment that is about this capture.
    fn capture<'a>(&self, said: &'a Statement) -> Option<&'a Value> {
        let lines = said.object.get("transactions")?.as_array()?;
        lines.iter().find(|line| {
            line.get("transactionType").is_some_and(|kind| kind == "CAPTURE")
                && line
                    .get("transactionRequestId")
                    .is_some_and(|id| *id == self.id.as_str())
        })
    }

    fn done(&self, said: Statement) -> Next {
        let told = self.capture(&said).and_then(|line| line.get("transactionAmount"));
        let same = match (told, &self.amount) {
            (Some(told), Some(asked)) => same_amount(told, asked),
            _ => said.has_amount(self.kind.amount(), self.amount.as_ref()),
        };
        if same {
            return self.over(said.ends(self.kind.done()));
        }
        let text = format!(
            "the gateway says {}, but another amount than the one asked for; compare them before anything else",
            self.kind.done()
        );
        self.over(Err(AlipayError::unknown(text).with_reply(said.text)))
    }

    fn later(&mut self, now: Duration, act: Act) -> Next {
        if now >= self.deadline {
            let text = format!(
                "may or may not have happened, no final answer in time; repeat it with the same {}",
                self.kind.id()
            );
            return self.over(Err(open_end(text, self.trouble.as_ref())));
        }
        self.next = act;
        Next::Wait(pause(now).min(self.deadline - now))
    }

    fn call(&mut self, act: Act) -> Next {
        self.calling = Some(act);
        match (act, self.kind) {
            (Act::Perform, kind) => {
                self.attempts += 1;
                Next::Call(kind.operation(), self.request.clone())
            }
            (Act::Inquire, Kind::Refund) => Next::Call(
                "payments.inquiryRefund",
                json!({ "refundRequestId": self.id }).to_string(),
            ),
            (Act::Inquire, Kind::Capture) => Next::Call(
                "payments.inquiryPayment",
                json!({ "paymentId": self.payment }).to_string(),
            ),
        }
    }

    fn over(&self, end: Result<Final>) -> Next {
        Next::Done(end.map_err(|error| error.on(self.kind.operation(), Some(&self.id))))
    }
}

impl Flow for Settlement {
    fn step(&mut self, now: Duration, last: Option<Result<String>>) -> Next {
        match (self.calling.take(), last) {
            (None, _) => self.call(self.next),
            (Some(Act::Perform), Some(result)) => self.performed(now, result),
            (Some(Act::Inquire), Some(result)) => self.inquired(now, result),
            (Some(_), None) => self.over(Err(AlipayError::unknown(
                "the flow lost the result of its last call; repeat it with the same id",
            ))),
        }
    }
}
