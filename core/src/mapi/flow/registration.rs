//! Registering a secondary merchant: ask, send, and ask until the review is over.

use std::time::Duration;

use serde_json::json;

use crate::error::{AlipayError, ErrorKind, Result};
use crate::flow::{Final, Flow, Next};
use crate::json::Object;
use crate::operation::Operation;

use super::{given, read, required, says, text};

const QUERY: &str = "alipay.overseas.secmerchant.maintain.queryStatus";
const ONLINE: &str = "alipay.overseas.secmerchant.online.maintain";
const OFFLINE: &str = "alipay.overseas.secmerchant.offline.maintain";

/// Between two questions at first; a review takes longer than a payment, so the pauses grow.
const FIRST_PAUSE: Duration = Duration::from_secs(3);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// An earlier registration is still being worked on.
const IN_PROCESS: &[&str] = &["DUPLICATE_REQUEST"];

/// What an online merchant registered once and for all. The name, the country, the address and the sites may change.
const FIXED: &[&str] = &[
    "secondary_merchant_industry",
    "secondary_merchant_type",
    "registration_no",
    "shareholder_name",
    "shareholder_id",
    "representative_name",
    "representative_id",
    "settlement_no",
    "contact_no",
    "contact_email",
    "cs_no",
    "cs_email",
];

/// What a status repeats of an online merchant and what may have changed.
const CHANGEABLE: &[&str] = &["secondary_merchant_name", "register_country", "register_address"];

/// What a status repeats of a store.
const STORE: &[&str] = &["store_name", "store_country", "store_address", "store_industry"];

/// Ends as `registered` or `rejected`.
pub(super) struct Registration {
    service: &'static str,
    method: String,
    request: String,
    fields: Object,
    id: String,
    deadline: Duration,
    phase: Phase,
    pause: Duration,
    /// The gateway took it.
    sent: bool,
    /// Nobody had this id before, so whatever stands under it is what was sent here, even when the answer to that was lost.
    new: bool,
    /// The gateway may have taken it.
    in_doubt: bool,
}

enum Phase {
    Ask,
    Asking,
    Sending,
}

impl Registration {
    pub(super) fn new(operation: &Operation, request: &str, deadline: Duration) -> Result<Self> {
        let fields = super::request(request)?;
        Ok(Self {
            service: if operation.id == ONLINE { ONLINE } else { OFFLINE },
            method: operation.method.clone().into_owned(),
            request: request.to_owned(),
            id: required(&fields, "secondary_merchant_id")?,
            fields,
            deadline,
            phase: Phase::Ask,
            pause: FIRST_PAUSE,
            sent: false,
            new: false,
            in_doubt: false,
        })
    }

    fn told(&mut self, now: Duration, result: Result<String>) -> Next {
        let reply = match result {
            Ok(reply) => reply,
            // Nobody of that id: so it is a new one, unless ours is on its way.
            Err(error) if error.kind() == ErrorKind::Refused && !self.sent => {
                return if says(&error, &["PARAM_ILLEGAL"]) || !super::is_mistake(&error) {
                    self.new |= !self.in_doubt && says(&error, &["PARAM_ILLEGAL"]);
                    self.send()
                } else {
                    self.failed(error)
                };
            }
            Err(error) if error.kind() == ErrorKind::OutcomeUnknown || self.sent => return self.later(now, error),
            Err(error) => return self.failed(error),
        };
        let told = read(&reply);
        if text(&told, "secondary_merchant_id") != Some(&self.id) {
            return self.later(now, unsure());
        }
        match text(&told, "status") {
            Some("UNDER_REVIEW" | "MODIFICATION_REVIEW") => self.later(now, unsure()),
            Some(status @ ("SUCCESS" | "FAILED")) if self.sent || self.new && self.in_doubt => {
                let state = if status == "SUCCESS" { "registered" } else { "rejected" };
                // A status of what was registered before says nothing about what was sent.
                if status == "SUCCESS" && !self.is_ours(&told) {
                    return self.later(now, unsure());
                }
                Next::Done(Ok(Final { state, reply }))
            }
            Some("SUCCESS") => match self.changed(&told) {
                Some(error) => self.failed(error),
                None => self.send(),
            },
            // Rejected, or nothing that is known: a new request decides.
            _ if !self.sent => self.send(),
            _ => self.later(now, unsure()),
        }
    }

    /// The fixed field that the request would change; there is a limit on what a registered merchant may change.
    fn changed(&self, told: &Object) -> Option<AlipayError> {
        if self.service != ONLINE {
            return None;
        }
        let field = FIXED.iter().find(|field| self.differs(told, field))?;
        let rule = format!(
            "{field} is registered with another value and cannot change; only the name, the country, the address and site_infos can"
        );
        Some(AlipayError::invalid(*field, "fixed", rule))
    }

    fn is_ours(&self, told: &Object) -> bool {
        let names = if self.service == ONLINE { CHANGEABLE } else { STORE };
        !names.iter().any(|field| self.differs(told, field))
    }

    /// Both sides have the field, and not the same value.
    fn differs(&self, told: &Object, field: &str) -> bool {
        let asked = given(&self.fields, field);
        asked
            .zip(text(told, field))
            .is_some_and(|(asked, told)| asked.trim() != told)
    }

    fn taken(&mut self, now: Duration, result: Result<String>) -> Next {
        match result {
            Ok(_) => {
                self.sent = true;
                self.later(now, unsure())
            }
            // What is being worked on may be an earlier one: ours is sent again when that is over.
            Err(error) if says(&error, IN_PROCESS) => self.later(now, error),
            // Sending the same again changes nothing, so a lost answer is asked for and, failing that, sent again.
            Err(error) if error.kind() == ErrorKind::OutcomeUnknown => {
                self.in_doubt = true;
                self.later(now, error)
            }
            Err(error) => self.failed(error),
        }
    }

    fn ask(&mut self) -> Next {
        self.phase = Phase::Asking;
        let mut question = json!({
            "secondary_merchant_id": self.id,
            "payment_method": if self.service == ONLINE { "ONLINE_PAYMENT" } else { "INSTORE_PAYMENT" },
        });
        if let Some(store) = given(&self.fields, "store_id") {
            question["store_id"] = store.into();
        }
        Next::Call(QUERY, question.to_string())
    }

    fn send(&mut self) -> Next {
        self.phase = Phase::Sending;
        Next::Call(self.service, self.request.clone())
    }

    fn later(&mut self, now: Duration, last: AlipayError) -> Next {
        let pause = self.pause;
        if now + pause > self.deadline {
            return self.failed(last);
        }
        self.pause = (pause * 2).min(LONGEST_PAUSE);
        self.phase = Phase::Ask;
        Next::Wait(pause)
    }

    fn failed(&self, error: AlipayError) -> Next {
        Next::Done(Err(error.on(&self.method, Some(&self.id))))
    }
}

impl Flow for Registration {
    fn step(&mut self, now: Duration, last: Option<Result<String>>) -> Next {
        match (&self.phase, last) {
            (Phase::Ask, _) => self.ask(),
            (Phase::Asking, Some(result)) => self.told(now, result),
            (Phase::Sending, Some(result)) => self.taken(now, result),
            _ => self.failed(unsure()),
        }
    }
}

fn unsure() -> AlipayError {
    AlipayError::unknown("the registration is still under review; ask for its status later")
}
