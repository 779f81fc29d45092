//! A refund that is repeated under its id until it is final.

use std::time::Duration;

use time::OffsetDateTime;

use crate::error::{AlipayError, ErrorKind, Result};
use crate::flow::{Final, Flow, Next};
use crate::json;
use crate::time::gmt8_datetime;

use super::{OTHER_CONTENT, is_mistake, read, reply_of, required, says, text};

/// The gateway wants three seconds between the refunds of one partner.
const REPEAT: Duration = Duration::from_secs(3);

/// Makes the reply final.
const SYNC: &str = "is_sync";

/// The first try arrived.
const REPEATED: &[&str] = &["REPEATED_REFUNDMENT_REQUEST"];

/// One of the services that refund.
#[derive(Debug)]
pub(super) struct Service {
    id: &'static str,
    method: &'static str,
    /// The id that is kept: the same one never refunds twice.
    key: &'static str,
    /// Its `T` carries nothing that could be signed, so it takes a second answer to believe it.
    unsigned: bool,
}

const SERVICES: &[Service] = &[
    Service {
        id: "forex_refund",
        method: "forex_refund",
        key: "out_return_no",
        unsigned: true,
    },
    Service {
        id: "alipay.acquire.overseas.spot.refund",
        method: "acquire_overseas_spot_refund",
        key: "partner_refund_id",
        unsigned: false,
    },
];

impl Service {
    pub(super) fn of(id: &str) -> Option<&'static Self> {
        SERVICES.iter().find(|service| service.id == id)
    }

    /// The service that returns store payments.
    pub(super) const fn spot() -> &'static Self {
        &SERVICES[1]
    }
}

/// One synchronous refund.
pub(super) struct Refund {
    service: &'static Service,
    request: String,
    id: String,
    deadline: Duration,
    /// An attempt of this flow may have arrived without our knowing how it ended.
    in_doubt: bool,
    called: bool,
}

impl Refund {
    /// `start` becomes the time of the refund, so that every repetition has the same content.
    pub(super) fn new(
        service: &'static Service,
        request: &str,
        start: OffsetDateTime,
        deadline: Duration,
    ) -> Result<Self> {
        let mut object = super::request(request)?;
        let is_sync = super::given(&object, SYNC);
        if is_sync.is_some_and(|given| given != "Y") {
            let rule = "is_sync must be Y here: otherwise the refund ends with a notification, not with a reply";
            return Err(AlipayError::invalid(SYNC, "synchronous", rule));
        }
        object.insert(SYNC.to_owned(), "Y".into());
        let id = required(&object, service.key)?;
        if service.unsigned && super::given(&object, "gmt_return").is_none() {
            object.insert("gmt_return".to_owned(), gmt8_datetime(start).into());
        }
        Ok(Self {
            service,
            request: json::to_text(&object),
            id,
            deadline,
            in_doubt: false,
            called: false,
        })
    }

    fn judge(&mut self, now: Duration, result: Result<String>) -> Next {
        let error = match result {
            Ok(reply) if self.says_refunded(&reply) => return done("refunded", reply),
            Ok(reply) => AlipayError::unknown("the reply does not name this refund").with_reply(reply),
            Err(error) => error,
        };
        if says(&error, OTHER_CONTENT) {
            return self.failed(error);
        }
        if self.service.unsigned && says(&error, REPEATED) {
            // An id that came before this flow may belong to an asynchronous refund, which can still fail.
            return if self.in_doubt {
                done("refunded", reply_of(&error))
            } else {
                self.failed(error)
            };
        }
        match error.kind() {
            ErrorKind::Refused if !self.in_doubt && is_mistake(&error) => self.failed(error),
            ErrorKind::Refused if !self.in_doubt => done("not_refunded", reply_of(&error)),
            // An earlier attempt may have acted, and be what this refusal is about.
            ErrorKind::Refused => self.later(now, doubt(&error)),
            ErrorKind::OutcomeUnknown => {
                self.in_doubt = true;
                self.later(now, error)
            }
            // Not sent this time, but an earlier attempt may have arrived.
            _ if self.in_doubt => self.later(now, doubt(&error)),
            _ => self.failed(error),
        }
    }

    /// A signed success with the id of this refund.
    fn says_refunded(&self, reply: &str) -> bool {
        text(&read(reply), self.service.key) == Some(&self.id)
    }

    fn later(&self, now: Duration, error: AlipayError) -> Next {
        if now + REPEAT > self.deadline {
            return self.failed(error);
        }
        Next::Wait(REPEAT)
    }

    fn failed(&self, error: AlipayError) -> Next {
        Next::Done(Err(error.on(self.service.method, Some(&self.id))))
    }
}

impl Flow for Refund {
    fn step(&mut self, now: Duration, last: Option<Result<String>>) -> Next {
        if let Some(result) = last.filter(|_| self.called) {
            self.called = false;
            return self.judge(now, result);
        }
        self.called = true;
        Next::Call(self.service.id, self.request.clone())
    }
}

fn done(state: &'static str, reply: String) -> Next {
    Next::Done(Ok(Final { state, reply }))
}

/// The last word was no refusal of everything that was sent.
fn doubt(error: &AlipayError) -> AlipayError {
    let text =
        "an earlier attempt may or may not have happened; repeat it with the same id, or look in the transaction file";
    AlipayError::unknown(text).with_reply(reply_of(error))
}
