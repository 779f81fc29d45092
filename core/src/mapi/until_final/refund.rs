//! The words of refunds, online and at the till.

use time::OffsetDateTime;

use crate::error::{AlipayError, Result};
use crate::json::{self, Object};
use crate::time::gmt8_datetime;
use crate::until_final::{Act, Known, Manner, Named, Pace, Refusal, Stated, Vocabulary};

use super::{Trade, given, refusal, request, required, same_amount, text};
use crate::mapi::codes::bare;

/// Makes the reply final.
const SYNC: &str = "is_sync";

/// One of the services that refund.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) id: &'static str,
    method: &'static str,
    /// The id that is kept: the same one never refunds twice.
    key: &'static str,
    amount: &'static str,
    /// Its `T` carries nothing that could be signed, so it takes a second answer to believe it.
    unsigned: bool,
}

const SERVICES: &[Service] = &[
    Service {
        id: "forex_refund",
        method: "forex_refund",
        key: "out_return_no",
        amount: "return_amount",
        unsigned: true,
    },
    Service {
        id: "alipay.acquire.overseas.spot.refund",
        method: "acquire_overseas_spot_refund",
        key: "partner_refund_id",
        amount: "refund_amount",
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
    amount: Option<(String, String)>,
}

impl Refund {
    const MANNER: Manner = Manner {
        ends: ["refunded", "not_refunded"],
        // The gateway wants three seconds between the refunds of one partner.
        pace: Pace::every(3),
        asks: false,
        ..Trade::MANNER
    };

    /// `start` becomes the time of the refund, so that every repetition has the same content.
    pub(super) fn new(service: &'static Service, asked: &str, start: OffsetDateTime) -> Result<Self> {
        let mut object = request(asked)?;
        let is_sync = given(&object, SYNC);
        if is_sync.is_some_and(|given| given != "Y") {
            let rule = "is_sync must be Y here: otherwise the refund ends with a notification, not with a reply";
            return Err(AlipayError::invalid(SYNC, "synchronous", rule));
        }
        object.insert(SYNC.to_owned(), "Y".into());
        let id = required(&object, service.key)?;
        if service.unsigned && given(&object, "gmt_return").is_none() {
            object.insert("gmt_return".to_owned(), gmt8_datetime(start).into());
        }
        Ok(Self {
            service,
            request: json::to_text(&object),
            amount: given(&object, service.amount).zip(given(&object, "currency")),
            id,
        })
    }
}

impl Vocabulary for Refund {
    fn manner(&self) -> &'static Manner {
        &Self::MANNER
    }

    fn named(&self) -> Named<'_> {
        Named {
            operation: self.service.method,
            field: self.service.key,
            id: &self.id,
        }
    }

    fn call(&self, _act: Act, _known: &Known) -> (&'static str, String) {
        (self.service.id, self.request.clone())
    }

    /// A signed success with the id of this refund.
    fn states(&self, _act: Act, reply: &Object, _known: &Known) -> Stated {
        if text(reply, self.service.key) != Some(&self.id) {
            return Stated::Nothing;
        }
        let told = text(reply, self.service.amount).map(|told| (told, text(reply, "currency")));
        match (&self.amount, told) {
            (Some((_, currency)), Some((_, Some(of)))) if of != currency => Stated::Done,
            (Some((asked, _)), Some((told, _))) if !same_amount(told, asked) => Stated::OtherAmount,
            _ => Stated::Done,
        }
    }

    fn refusal(&self, act: Act, error: &AlipayError) -> Refusal {
        match bare(error.code().unwrap_or_default()) {
            "REPEATED_REFUNDMENT_REQUEST" if self.service.unsigned => Refusal::Again,
            _ => refusal(act, error),
        }
    }

    /// The gateway says `T` to a synchronous refund, and has nothing to sign in it.
    fn took(&self, error: &AlipayError) -> bool {
        let reply = error.reply().unwrap_or_default();
        self.service.unsigned
            && error.reason() == Some("missing")
            && json::text_at(reply, "is_success").as_deref() == Some("T")
    }
}
