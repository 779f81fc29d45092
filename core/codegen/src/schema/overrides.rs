//! Where this project departs from what the schema's sources state, each time with its reason.

use super::{Family, Field, Schema};

struct Override {
    family: Family,
    /// Model name; `*` is every model.
    model: &'static str,
    /// Field name; `*` is every field.
    field: &'static str,
    change: Change,
    /// Shown to nobody but the reader of this table.
    #[expect(dead_code, reason = "the reason is for the reader")]
    reason: &'static str,
}

#[derive(Clone, Copy)]
enum Change {
    /// Not refused when absent.
    Optional,
    /// Not refused for its length.
    AnyLength,
}

const fn optional(family: Family, model: &'static str, field: &'static str, reason: &'static str) -> Override {
    Override {
        family,
        model,
        field,
        change: Change::Optional,
        reason,
    }
}

#[rustfmt::skip]
const OVERRIDES: &[Override] = &[
    optional(Family::Ams, "PayRequest", "env", "the AlipayCN guide sends order.env and no top-level env"),
    optional(Family::Ams, "PayRequest", "paymentRedirectUrl", "in-store and agreement payments have no page to come back to"),
    optional(Family::Ams, "PayRequest", "settlementStrategy", "only AlipayCN and contracts with several currencies need it; the AMS rules check AlipayCN"),
    optional(Family::Ams, "PaymentSessionRequest", "settlementStrategy", "as for PayRequest"),
    optional(Family::Ams, "Merchant", "*", "the source marks the whole group; only in-store payments need parts of it"),
    optional(Family::Ams, "Store", "*", "the source marks the whole group; only in-store payments need parts of it"),
    optional(Family::Ams, "CardVerificationResult", "*", "risk data is sent as far as it is known"),
    optional(Family::Ams, "RiskThreeDSResult", "*", "risk data is sent as far as it is known"),
    optional(Family::Ams, "RiskAddress", "*", "risk data is sent as far as it is known"),
    optional(Family::Ams, "RiskSignal", "*", "risk data is sent as far as it is known"),
    optional(Family::Ams, "RiskEnv", "*", "risk data is sent as far as it is known"),
    optional(Family::Ams, "RiskBuyer", "*", "risk data is sent as far as it is known"),
    optional(Family::Ams, "RiskOrder", "*", "risk data is sent as far as it is known"),
    optional(Family::Ams, "AuthorizationConsultDirectDebitInfo", "*", "periodic and subscription signing use different parts of it"),
    optional(Family::Mapi, "*", "timestamp", "the client fills it in"),
    optional(Family::Mapi, "ForexRefundRequest", "gmt_return", "the client fills it in"),
    optional(Family::Mapi, "MobileSecuritypayPayRequest", "product_code", "the published sample has none"),
    optional(Family::Mapi, "MobileSecuritypayPayRequest", "trade_information", "the published sample has none"),
    Override {
        family: Family::Mapi, model: "MobileSecuritypayPayRequest", field: "seller_id", change: Change::AnyLength,
        reason: "the documented e-mail login is longer than the documented limit",
    },
];

/// Applies the table; an entry that matches nothing is an error, so that it cannot outlive its cause.
pub(crate) fn apply(schema: &mut Schema) -> Result<(), String> {
    for entry in OVERRIDES.iter().filter(|entry| entry.family == schema.family) {
        let mut used = false;
        for model in schema
            .models
            .iter_mut()
            .filter(|model| entry.model == "*" || model.name == entry.model)
        {
            for field in model
                .fields
                .iter_mut()
                .filter(|field| entry.field == "*" || field.name == entry.field)
            {
                used |= change(field, entry.change);
            }
        }
        if !used {
            return Err(format!(
                "the override of {}.{} changes nothing; remove it",
                entry.model, entry.field
            ));
        }
    }
    Ok(())
}

fn change(field: &mut Field, change: Change) -> bool {
    match change {
        Change::Optional => std::mem::replace(&mut field.required, false),
        Change::AnyLength => std::mem::replace(&mut field.max, 0) != 0,
    }
}
