//! Alipay's side: one payment and its refund, written from the specification.

use serde_json::{Value, json};

use crate::until_final::script::Rng;

/// All times are milliseconds since the run began.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Buyer {
    PaysAtOnce,
    PaysAt(u64),
    Never,
    /// Refused at once.
    HasNoMoney,
    /// Refused after a while.
    FailsAt(u64),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Order {
    Waiting,
    Paid,
    /// Ended without money.
    Failed,
    Cancelled,
    /// Refused when it arrived: known to nothing but the id.
    Refused,
}

pub(super) struct Gateway {
    pub(super) now: u64,
    pub(super) buyer: Buyer,
    /// What became of the payment, and when it arrived.
    pub(super) order: Option<(Order, u64)>,
    pub(super) charges: u32,
    pub(super) returns: u32,
    /// The first final answer to `pay`, which is the answer for ever.
    pub(super) pinned: Option<Value>,
    /// A cancelled payment is refused to those who repeat it, instead of repeating the answer it had before.
    pub(super) cancelled_is_refused: bool,
    /// How long after the payment a review lasts; the buyer's money is no final word until then.
    pub(super) review: u64,
    /// From here on nothing can be cancelled any more.
    pub(super) window_ends: u64,
    /// Share of cancellations of a paid payment that are refused for no reason that lasts.
    pub(super) cancel_refused: u64,
    /// Share of calls that end with `U`, half of them after acting.
    pub(super) noise: u64,
    /// Share of inquiries that do not know yet what came in the last seconds.
    pub(super) lags: u64,
    /// When something came in that was not known before.
    pub(super) changed: u64,
    /// When the money moved.
    pub(super) paid_at: u64,
    pub(super) refund: Refund,
    /// Messages to the merchant, and when they leave.
    pub(super) outbox: Vec<(u64, Value)>,
}

#[derive(Default)]
pub(super) struct Refund {
    /// Money that went back by refunds or captures, so often.
    pub(super) made: u32,
    pub(super) refused: bool,
    /// Taken in, made at this time.
    pub(super) running: Option<u64>,
    /// How long it takes.
    pub(super) takes: u64,
    /// Whether it will be refused.
    pub(super) hopeless: bool,
}

const EXPIRES: u64 = 180_000;
const LAG: u64 = 3_000;

impl Gateway {
    /// The buyer acts, Alipay closes what nobody pays, running refunds are made.
    pub(super) fn until(&mut self, now: u64) {
        self.now = now;
        if let Some((Order::Waiting, since)) = self.order {
            match self.buyer {
                Buyer::PaysAt(at) if at <= now && at < since + EXPIRES => self.charge(since, at.max(since)),
                Buyer::FailsAt(at) if at <= now => self.fail(since),
                _ if now >= since + EXPIRES => self.fail(since),
                _ => {}
            }
        }
        if self.refund.running.is_some_and(|at| at <= now) {
            self.refund.running = None;
            self.refund.made += 1;
        }
    }

    fn charge(&mut self, since: u64, at: u64) {
        self.charges += 1;
        self.paid_at = at;
        self.order = Some((Order::Paid, since));
        self.tell("S", "SUCCESS");
    }

    fn fail(&mut self, since: u64) {
        self.order = Some((Order::Failed, since));
        self.tell("F", "ORDER_IS_CLOSED");
    }

    fn tell(&mut self, status: &str, code: &str) {
        let mut message = told(status, code);
        message["notifyType"] = "PAYMENT_RESULT".into();
        message["paymentRequestId"] = "T1".into();
        message["paymentId"] = "P1".into();
        message["paymentAmount"] = json!({ "currency": "USD", "value": "239" });
        self.outbox.push((self.now + 3_000, message));
    }

    pub(super) fn answer(&mut self, operation: &str, request: &Value, chance: &mut Rng) -> Value {
        let noise = chance.percent(self.noise);
        let acts = !noise || chance.percent(50);
        let answer = match operation {
            _ if !acts => Value::Null,
            "payments.pay" => self.pay(request),
            "payments.inquiryPayment" if request.get("paymentId").is_some() => self.captures(),
            "payments.inquiryPayment" if chance.percent(self.lags) && self.changed + LAG > self.now => {
                told("F", "ORDER_NOT_EXIST")
            }
            "payments.inquiryPayment" => self.inquire(),
            "payments.cancel" => self.cancel(chance.percent(self.cancel_refused)),
            "payments.inquiryRefund" if chance.percent(self.lags) && self.changed + LAG > self.now => {
                told("F", "ORDER_NOT_EXIST")
            }
            "payments.inquiryRefund" => self.inquire_refund(),
            _ => self.settle(request),
        };
        if noise {
            let codes = [
                ("U", "UNKNOWN_EXCEPTION"),
                ("U", "REQUEST_TRAFFIC_EXCEED_LIMIT"),
                ("F", "SYSTEM_ERROR"),
            ];
            let (status, code) = chance.one_of(&codes);
            return told(status, code);
        }
        answer
    }

    fn pay(&mut self, request: &Value) -> Value {
        if request["paymentRequestId"] != "T1" {
            self.charges += 1; // a new id is a new payment
        }
        if let Some((Order::Cancelled, _)) = self.order
            && self.cancelled_is_refused
        {
            return told("F", "ORDER_IS_CANCELED");
        }
        if let Some(pinned) = &self.pinned {
            return pinned.clone();
        }
        if self.order.is_none() {
            self.changed = self.now;
            self.order = Some((Order::Waiting, self.now));
            match self.buyer {
                Buyer::PaysAtOnce => self.charge(self.now, self.now),
                Buyer::HasNoMoney => self.order = Some((Order::Refused, self.now)),
                _ => {}
            }
        }
        let (order, since) = self.order.unwrap();
        let answer = match order {
            Order::Paid => self.named(told("S", "SUCCESS"), since),
            Order::Waiting => return self.named(told("U", "PAYMENT_IN_PROCESS"), since),
            Order::Refused => told("F", "USER_BALANCE_NOT_ENOUGH"),
            Order::Cancelled => told("F", "ORDER_IS_CANCELED"),
            Order::Failed => told("F", "ORDER_IS_CLOSED"),
        };
        self.pinned = Some(answer.clone());
        answer
    }

    fn inquire(&self) -> Value {
        let (order, since) = match self.order {
            None | Some((Order::Refused, _)) => return told("F", "ORDER_NOT_EXIST"),
            Some(order) => order,
        };
        let word = match order {
            // The buyer has done his part, the money is not there yet, and perhaps never will be.
            Order::Waiting if matches!(self.buyer, Buyer::FailsAt(at) if self.now + 5_000 >= at) => "PENDING",
            Order::Waiting => "PROCESSING",
            Order::Paid if self.now < self.paid_at + 2_000 => "PENDING",
            Order::Paid => "SUCCESS",
            Order::Cancelled => "CANCELLED",
            _ => "FAIL",
        };
        let mut answer = self.named(told("S", "SUCCESS"), since);
        answer["paymentStatus"] = word.into();
        if order == Order::Paid {
            answer["transactions"] = json!([{ "transactionType": "CAPTURE", "transactionStatus": "SUCCESS" }]);
        }
        if self.review > 0 && order == Order::Paid {
            let word = if self.reviewed() { "ACCEPT" } else { "PROCESSING" };
            answer["authReviewStatus"] = word.into();
        }
        answer
    }

    fn cancel(&mut self, refused: bool) -> Value {
        let since = match self.order {
            None | Some((Order::Refused, _)) => return told("F", "ORDER_NOT_EXIST"),
            Some((_, since)) => since,
        };
        match self.order {
            Some((Order::Paid, _)) if self.now >= self.window_ends => return told("F", "CANCEL_WINDOW_EXCEED"),
            Some((Order::Paid, _)) if refused => return told("F", "ORDER_STATUS_INVALID"),
            Some((Order::Paid, _)) => {
                self.returns += 1;
                self.order = Some((Order::Cancelled, since));
            }
            Some((Order::Waiting, _)) => self.order = Some((Order::Cancelled, since)),
            Some((Order::Failed, _)) => return told("F", "ORDER_STATUS_INVALID"),
            _ => {}
        }
        self.named(told("S", "SUCCESS"), since)
    }

    /// A refund or a capture: one state machine, two vocabularies.
    fn settle(&mut self, request: &Value) -> Value {
        let refund = &mut self.refund;
        if refund.hopeless {
            refund.refused = true;
            return told("F", "PROCESS_FAIL");
        }
        if refund.made == 0 && refund.running.is_none() {
            refund.running = Some(self.now + refund.takes);
            self.changed = self.now;
        }
        self.until(self.now);
        let asynchronous = request["isAsyncRefund"] == true;
        let mut answer = if self.refund.made > 0 || asynchronous {
            told("S", "SUCCESS")
        } else {
            told("U", "REFUND_IN_PROCESS")
        };
        for id in ["refundRequestId", "captureRequestId", "paymentId"] {
            if let Some(value) = request.get(id) {
                answer[id] = value.clone();
            }
        }
        answer
    }

    fn standing(&self) -> Option<&'static str> {
        match &self.refund {
            refund if refund.made > 0 => Some("SUCCESS"),
            refund if refund.running.is_some() => Some("PROCESSING"),
            _ => None,
        }
    }

    fn inquire_refund(&self) -> Value {
        let Some(word) = self.standing() else {
            return told("F", "ORDER_NOT_EXIST");
        };
        let mut answer = told("S", "SUCCESS");
        answer["refundRequestId"] = "R1".into();
        answer["refundStatus"] = word.into();
        answer
    }

    fn captures(&self) -> Value {
        let mut answer = told("S", "SUCCESS");
        answer["paymentRequestId"] = "T1".into();
        answer["paymentId"] = "P1".into();
        answer["paymentStatus"] = "SUCCESS".into();
        if let Some(word) = self.standing() {
            answer["transactions"] = json!([
                // Of another capture of the same payment.
                { "transactionType": "CAPTURE", "transactionRequestId": "C0", "transactionStatus": "SUCCESS" },
                { "transactionType": "CAPTURE", "transactionRequestId": "C1", "transactionStatus": word },
            ]);
        }
        answer
    }

    fn named(&self, mut answer: Value, since: u64) -> Value {
        answer["paymentRequestId"] = "T1".into();
        answer["paymentId"] = "P1".into();
        answer["paymentAmount"] = json!({ "currency": "USD", "value": "239" });
        let made = time::OffsetDateTime::UNIX_EPOCH + std::time::Duration::from_secs(since / 1_000);
        answer["paymentCreateTime"] = crate::time::rfc3339_offset(made).into();
        if self.charges > 0 {
            let paid = time::OffsetDateTime::UNIX_EPOCH + std::time::Duration::from_secs(self.paid_at / 1_000);
            answer["paymentTime"] = crate::time::rfc3339_offset(paid).into();
        }
        answer
    }

    pub(super) fn reviewed(&self) -> bool {
        self.now >= self.paid_at + self.review
    }

    pub(super) fn holds_money(&self) -> bool {
        self.charges > self.returns
    }
}

pub(super) fn told(status: &str, code: &str) -> Value {
    json!({ "result": { "resultStatus": status, "resultCode": code, "resultMessage": "" } })
}
