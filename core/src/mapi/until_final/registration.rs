//! The words of registering a secondary merchant: ask, send, and ask until the review is over.

use serde_json::json;

use crate::error::{AlipayError, Result};
use crate::json::Object;
use crate::mapi::codes::bare;
use crate::operation::Operation;
use crate::until_final::{Act, Known, Manner, Named, Pace, Refusal, Stated, Vocabulary};

use super::{Trade, given, refusal, request, required, text};

const QUERY: &str = "alipay.overseas.secmerchant.maintain.queryStatus";
const ONLINE: &str = "alipay.overseas.secmerchant.online.maintain";
const OFFLINE: &str = "alipay.overseas.secmerchant.offline.maintain";

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

pub(super) fn is_one(service: &str) -> bool {
    matches!(service, ONLINE | OFFLINE)
}

/// Ends as `registered` or `rejected`.
pub(super) struct Registration {
    service: &'static str,
    method: String,
    request: String,
    fields: Object,
    id: String,
}

impl Registration {
    const MANNER: Manner = Manner {
        ends: ["registered", "rejected"],
        // A review takes longer than a payment.
        pace: Pace::growing(1, 3, 60),
        asks_first: true,
        ..Trade::MANNER
    };

    pub(super) fn new(operation: &Operation, asked: &str) -> Result<Self> {
        let fields = request(asked)?;
        Ok(Self {
            service: if operation.id == ONLINE { ONLINE } else { OFFLINE },
            method: operation.method.clone().into_owned(),
            request: asked.to_owned(),
            id: required(&fields, "secondary_merchant_id")?,
            fields,
        })
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
}

impl Vocabulary for Registration {
    fn manner(&self) -> &'static Manner {
        &Self::MANNER
    }

    fn named(&self) -> Named<'_> {
        Named {
            operation: &self.method,
            field: "secondary_merchant_id",
            id: &self.id,
        }
    }

    fn call(&self, act: Act, _known: &Known) -> (&'static str, String) {
        if act == Act::Do {
            return (self.service, self.request.clone());
        }
        let mut question = json!({
            "secondary_merchant_id": self.id,
            "payment_method": if self.service == ONLINE { "ONLINE_PAYMENT" } else { "INSTORE_PAYMENT" },
        });
        if let Some(store) = given(&self.fields, "store_id") {
            question["store_id"] = store.into();
        }
        (QUERY, question.to_string())
    }

    fn states(&self, act: Act, reply: &Object, known: &Known) -> Stated {
        if act == Act::Do {
            // Taken for review, no more.
            return Stated::Open;
        }
        if text(reply, "secondary_merchant_id") != Some(&self.id) {
            return Stated::Nothing;
        }
        match text(reply, "status") {
            Some("UNDER_REVIEW" | "MODIFICATION_REVIEW") => Stated::Open,
            // A status of what was registered before says nothing about what was sent.
            Some("SUCCESS") if known.ours && self.is_ours(reply) => Stated::Done,
            Some("SUCCESS") if known.ours => Stated::Open,
            Some("FAILED") if known.ours => Stated::Failed,
            _ if known.ours => Stated::Open,
            _ => Stated::Absent,
        }
    }

    fn refusal(&self, act: Act, error: &AlipayError) -> Refusal {
        match (act, bare(error.code().unwrap_or_default())) {
            // Nobody of that id.
            (Act::Ask, "PARAM_ILLEGAL") => Refusal::NotFound,
            // What is being worked on may be an earlier one: ours is sent again when that is over.
            (Act::Do, "DUPLICATE_REQUEST") => Refusal::Busy,
            _ => refusal(act, error),
        }
    }

    /// The fixed field that the request would change; there is a limit on what a registered merchant may change.
    fn objection(&self, told: &Object) -> Option<AlipayError> {
        if self.service != ONLINE || text(told, "status") != Some("SUCCESS") {
            return None;
        }
        let field = FIXED.iter().find(|field| self.differs(told, field))?;
        let rule = format!(
            "{field} is registered with another value and cannot change; only the name, the country, the address and site_infos can"
        );
        Some(AlipayError::invalid(*field, "fixed", rule))
    }
}
