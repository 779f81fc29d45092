//! A store payment from the scanned code to its end: pay, ask, reverse.

use std::time::Duration;

use crate::error::{AlipayError, ErrorKind, Result};
use crate::flow::{Final, Flow, Next};

use super::{NOT_FOUND, OTHER_CONTENT, Status, Trade, is_mistake, reply_of, required, says};

pub(super) const PAY: &str = "alipay.acquire.overseas.spot.pay";
pub(super) const QUERY: &str = "alipay.acquire.overseas.query";
pub(super) const REVERSE: &str = "alipay.acquire.overseas.spot.reverse";
pub(super) const CANCEL: &str = "alipay.acquire.overseas.spot.cancel";

/// Between two queries.
const POLL: Duration = Duration::from_secs(3);
/// Between two reversals.
const REPEAT: Duration = Duration::from_secs(5);
/// So often a reversal is tried before the till gives up and leaves it to a background job.
const TRIES: u32 = 5;

/// What a gateway says to a partner that has no contract for the service.
const NOT_OFFERED: &[&str] = &[
    "ACCESS_FORBIDDEN",
    "EXTERFACE_IS_CLOSED",
    "HAS_NO_PRIVILEGE",
    "HASH_NO_PRIVILEGE",
    "ILLEGAL_PARTNER_EXTERFACE",
    "ILLEGAL_SERVICE",
];

/// What answers to other calls about the same payment hold.
const OTHER_ANSWERS: &[&str] = &["alipay_reverse_time", "alipay_cancel_time", "partner_refund_id"];

/// One payment at the till.
pub(super) struct Payment {
    request: String,
    trade: Trade,
    /// When asking ends and reversing begins.
    deadline: Duration,
    phase: Phase,
    /// What the gateway said when it refused to pay, while a query confirms that.
    refusal: Option<String>,
    reversal: Reversal,
}

enum Phase {
    Start,
    Paying,
    BeforeQuery,
    Querying,
    BeforeReversal,
    Reversing,
    Over,
}

/// How far undoing has come.
pub(super) struct Reversal {
    service: &'static str,
    tries: u32,
    /// The other service was tried because this partner has none of the first.
    switched: bool,
    /// One may still be on its way: from then on "paid" is no final word.
    pub(super) in_doubt: bool,
}

/// What follows from an attempt to reverse.
pub(super) enum Reversed {
    /// Ask where the payment stands.
    Ask,
    /// Try again, after a pause.
    Again,
    /// Try the other service, at once.
    Other,
}

impl Reversal {
    pub(super) const fn new(service: &'static str) -> Self {
        Self {
            service,
            tries: 0,
            switched: false,
            in_doubt: false,
        }
    }

    pub(super) const fn started(&self) -> bool {
        self.tries > 0
    }

    pub(super) const fn exhausted(&self) -> bool {
        self.tries >= TRIES
    }

    pub(super) fn call(&mut self, trade: &Trade) -> Next {
        self.tries += 1;
        Next::Call(self.service, trade.request())
    }

    /// A success is confirmed by a query too: nothing in a reply says which call it answers.
    pub(super) fn answered(&mut self, result: &Result<String>) -> Reversed {
        let Err(error) = result else {
            self.in_doubt = true;
            return Reversed::Ask;
        };
        match error.kind() {
            ErrorKind::Refused if says(error, NOT_OFFERED) && !self.switched => {
                self.switched = true;
                self.tries -= 1;
                self.service = if self.service == REVERSE { CANCEL } else { REVERSE };
                Reversed::Other
            }
            // The payment may still arrive.
            ErrorKind::Refused if says(error, NOT_FOUND) => Reversed::Again,
            // This one did not act; what the payment is now, only a query can say.
            ErrorKind::Refused => Reversed::Ask,
            // A fault, a lost answer, or `retry_flag` Y.
            ErrorKind::OutcomeUnknown => {
                self.in_doubt = true;
                Reversed::Again
            }
            _ => Reversed::Again,
        }
    }

    pub(super) const fn pause() -> Next {
        Next::Wait(REPEAT)
    }
}

impl Payment {
    pub(super) fn new(request: &str, deadline: Duration) -> Result<Self> {
        let object = super::request(request)?;
        // Priced in another currency, the reply's amount may be in either.
        let is_converted = super::given(&object, "trans_currency").is_some();
        let amount = super::given(&object, "trans_amount").zip(super::given(&object, "currency"));
        Ok(Self {
            request: request.to_owned(),
            trade: Trade {
                id: required(&object, "partner_trans_id")?,
                amount: amount.filter(|_| !is_converted),
            },
            deadline,
            phase: Phase::Start,
            refusal: None,
            reversal: Reversal::new(REVERSE),
        })
    }

    fn paid_or_not(&mut self, now: Duration, result: Result<String>) -> Next {
        let error = match result {
            Ok(reply) if self.says_paid(&reply) => return self.done("paid", reply),
            Ok(_) => return self.ask_later(now),
            Err(error) => error,
        };
        if says(&error, OTHER_CONTENT) {
            // Reversing would undo somebody else's payment.
            return self.over(Err(error));
        }
        match error.kind() {
            ErrorKind::OutcomeUnknown => self.ask_later(now),
            ErrorKind::Refused if !is_mistake(&error) => {
                // A code that was used, a trade that is closed: an attempt before this one may have paid.
                self.refusal = Some(reply_of(&error));
                self.query()
            }
            // Nothing was sent, or nothing that the gateway could take for a payment.
            _ => self.over(Err(error)),
        }
    }

    /// A success that answers a payment: those of a query and of a reversal look alike but for what else they hold.
    fn says_paid(&self, reply: &str) -> bool {
        let Some(object) = self.trade.read(reply) else {
            return false;
        };
        match super::text(&object, "alipay_trans_status") {
            Some(_) => self.trade.status(reply) == Status::Paid,
            None => OTHER_ANSWERS.iter().all(|name| !object.contains_key(*name)),
        }
    }

    fn answered(&mut self, now: Duration, result: Result<String>) -> Next {
        let error = match result {
            Ok(reply) => {
                match self.trade.status(&reply) {
                    // A reversal that is still on its way would take the money back after we said paid.
                    Status::Paid if !self.reversal.in_doubt => return self.done("paid", reply),
                    Status::Closed => {
                        let state = if self.reversal.started() {
                            "cancelled"
                        } else {
                            "not_paid"
                        };
                        return self.done(state, reply);
                    }
                    // Refused, and still open: the buyer must not be able to pay later.
                    Status::Waiting if self.refusal.is_some() && !self.reversal.started() => return self.reverse(),
                    _ => {}
                }
                None
            }
            Err(error) => Some(error),
        };
        if let Some(refusal) = &self.refusal
            && error.is_some_and(|error| error.kind() == ErrorKind::Refused && says(&error, NOT_FOUND))
        {
            let refusal = refusal.clone();
            return self.done("not_paid", refusal);
        }
        if self.reversal.started() {
            return self.reverse_later();
        }
        self.ask_later(now)
    }

    fn query(&mut self) -> Next {
        self.phase = Phase::Querying;
        Next::Call(QUERY, self.trade.request())
    }

    fn reverse(&mut self) -> Next {
        self.phase = Phase::Reversing;
        self.reversal.call(&self.trade)
    }

    fn ask_later(&mut self, now: Duration) -> Next {
        if now + POLL > self.deadline {
            return self.reverse();
        }
        self.phase = Phase::BeforeQuery;
        Next::Wait(POLL)
    }

    fn reverse_later(&mut self) -> Next {
        if !self.reversal.exhausted() {
            self.phase = Phase::BeforeReversal;
            return Reversal::pause();
        }
        self.over(Err(AlipayError::unknown(
            "neither paid nor reversed for sure; keep reversing it until a query says TRADE_CLOSED",
        )))
    }

    fn done(&mut self, state: &'static str, reply: String) -> Next {
        self.over(Ok(Final { state, reply }))
    }

    fn over(&mut self, end: Result<Final>) -> Next {
        self.phase = Phase::Over;
        Next::Done(end.map_err(|error| error.on("acquire_overseas_spot_pay", Some(&self.trade.id))))
    }
}

impl Flow for Payment {
    fn step(&mut self, now: Duration, last: Option<Result<String>>) -> Next {
        match (&self.phase, last) {
            (Phase::Start, _) => {
                self.phase = Phase::Paying;
                Next::Call(PAY, self.request.clone())
            }
            (Phase::Paying, Some(result)) => self.paid_or_not(now, result),
            (Phase::BeforeQuery, _) => self.query(),
            (Phase::Querying, Some(result)) => self.answered(now, result),
            (Phase::BeforeReversal, _) => self.reverse(),
            (Phase::Reversing, Some(result)) => match self.reversal.answered(&result) {
                Reversed::Ask => self.query(),
                Reversed::Again => self.reverse_later(),
                Reversed::Other => self.reverse(),
            },
            _ => self.over(Err(AlipayError::unknown(
                "the flow lost the result of its last call; query the payment before anything else",
            ))),
        }
    }
}
